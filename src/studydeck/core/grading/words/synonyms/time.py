"""Time, duration, frequency and order in plain speech beside the words of a textbook, our own list: narrow groups."""

GROUPS = """
durable, lasting, for many years, permanent, lasts long, holds for years, long lived, does not wear out, stands the test of time
long lasting, lasting, lasts a long time, stays for years, enduring, for years, does not end soon, sustained, over many years
permanent, for ever, for good, never ends, without end, lasting, stays for good, for life, forever
temporary, for a limited time, only for a while, not for ever, for a short time, passing, limited in time, for some time, not permanent, just for now, interim
short lived, over quickly, soon over, does not last, lasts only briefly, gone soon, ends soon, fades quickly
long term, over the years, in the long run, for years to come, years ahead, several years, many years, far into the future, over a long time, over a long period, years from now, distant future, multi year
short term, soon, quick, right away, in the near future, next weeks, next months, within a few weeks, in the coming months, over a short time, near term, weeks or months, for the moment, this quarter, next few months
medium term, one to three years, a couple of years
immediate, right away, straight away, at once, instantly, without delay, on the spot, now, at this moment, without waiting, instant, there and then, in real time
real time, as it happens, at the moment it happens, live, while it happens, without delay
instant, in a moment, in seconds, in no time, in an instant
sudden, unexpected, out of the blue, without warning, abrupt, all at once, overnight, in a moment
gradual, bit by bit, slowly, over time, step by step, little by little, in small steps, slowly but surely, not all at once
continuous, all the time, without stopping, without a break, ongoing, never stops, non stop, constantly, goes on and on, uninterrupted, without interruption, keeps going
constantly, all the time, always, round the clock, day and night, every moment
continual, ongoing, keeps happening, again and again
interrupted, with breaks, on and off, stops and starts, intermittent
regular, at fixed intervals, on a schedule, at set times, every so often, at regular times, periodic, at regular intervals
irregular, at odd times, not at fixed times, now and then, without a pattern
frequent, often, many times, happens a lot, time after time, regularly, common
rare, not often, seldom, once in a blue moon, hardly ever, few and far between, happens seldom
occasional, now and again, from time to time, once in a while, sometimes, every now and then
sometimes, at times, in some cases, on occasion, now and then
always, every time, in every case, without exception, each time, in all cases, at any time
never, at no time, not once, not ever, under no circumstances
once, one time, a single time, just one time
twice, two times, double
repeatedly, several times, more than once, again and again, over and over again, many times
again, once more, another time, anew, one more time, afresh
early, ahead of time, in good time, before the others, at an early stage, soon enough
late, behind time, too late, behind schedule, after the deadline, not on time, overdue
on time, by the deadline, as scheduled, not late, when promised, at the agreed time, meets the deadline, punctual, within the schedule
delay, hold up, lag, take longer than planned, being late, time lost, waiting time, slip in schedule, setback
deadline, last date, time limit, latest date, cut off date, final date, due date, must be done by
postpone, put off, move to later, push back, do later, reschedule, delay
before, ahead of, prior to, in advance of, earlier than, previous to
beforehand, in advance, ahead of time, before it starts, earlier, prior
after, following, later than, once it is over, subsequent to, when it is over
afterwards, later, after that, subsequently, when it is done, at a later time
during, while it lasts, in the course of, as it happens, in the process, throughout
at the same time, together, in parallel, at once, simultaneously, side by side, concurrently, all together, meanwhile
meanwhile, in the meantime, at the same time
one after the other, in a row, one at a time, in order, in sequence, sequential, one by one, step after step, in turn, successive
in order, in sequence, from first to last, in the right order, according to order
sequence, order of steps, series of steps, what comes after what, succession, which comes first
first, to begin with, at the start, initially, in the first place, as a first step, at the beginning
at the end, finally, in the end, as a last step, ultimate
next, following, coming, subsequent, after this
previous, earlier, former, last time, prior, preceding, the one before
former, past, previous, earlier, one time, ex
current, present, existing, at the moment, right now, as it is now, today, actual state, todays
existing, already there, current, present, in place, we already have, that we have
future, what will come, time ahead, days to come, later times, what lies ahead, ahead, upcoming, tomorrow
past, what happened, earlier times, history, bygone, back then
recent, new, lately, not long ago, just happened, of late, last few days
modern, up to date, of today, contemporary, state of the art, present day, newest, latest
outdated, old, old fashioned, no longer used, out of date, obsolete, behind the times, past its time, superseded
obsolete, no longer needed, replaced by something newer, out of use, outdated
traditional, old style, as it was always done, customary, classic, handed down, conventional
old, aged, been around for long, long existing, from earlier times
new, just made, did not exist before, brand new, never seen before, for the first time, newly made, just introduced
duration, how long it takes, how long it lasts, length of time, time it takes, time span, time needed
period, stretch of time, time frame, span of time, certain time, set time, length of time, time window, phase, given time
interval, time between, gap in time, distance in time
moment, point in time, instant, specific time
date, day, calendar day, point in time
schedule, timetable, plan of dates, when things happen, what happens when, calendar, time plan, dates
frequency, how often, how many times, number of times, rate of occurrence, times per second
speed, how fast, pace, how quickly, rate, tempo
quickly, fast, in a short time, at high speed, rapidly, without losing time, swiftly, in little time, in no time, speedily
slowly, at low speed, takes a long time, at a slow pace, takes a lot of time, not quickly, takes ages, time consuming
time consuming, takes a lot of time, takes long, takes up time, eats up time, needs much time, lengthy
time saving, saves time, takes less time, quicker, done faster
speed up, make faster, go faster, accelerate, hasten, get quicker, shorten the time
slow down, make slower, brake, lose speed, take more time, get slower, hold back
time to market, how fast it reaches customers, time until launch, how long until launch
lead time, time from order to delivery, time from start to finish, waiting time
cycle time, time for one round, time per piece
turnaround time, time until done, how long to finish
response time, time until answer, how fast one answers, time to react
downtime, time out of service, outage, when the system is down, not available, not running
uptime, time in service, time when it works, availability, share of time it runs
start, begin, beginning, outset, kick off, first step, get going, commence, launch
end, finish, conclusion, close, final step, come to an end, is over, termination
from start to finish, from beginning to end, whole way through, end to end, all the way through, complete process
beginning, early stage, start phase, first phase, early days
early stage, at the start, just started, beginning phase, initial phase, first stage
final stage, last phase, closing phase, end phase
mature, fully developed, fully grown, grown up, no longer growing, established
stage, phase, step, part of the process, period
life cycle, stages of life, from birth to death, from cradle to grave, from introduction to decline
introduction stage, launch phase, when it is new
growth stage, sales go up quickly, phase of rising sales
maturity stage, sales stop growing, sales level off, sales stay flat
decline stage, sales fall, sales go down, phase of falling sales
saturation, market is full, everyone already has one, no new buyers
lifespan, length of life, how long it lives, time it lives, life expectancy, working life
lifetime, whole life, as long as one lives, entire life
generation, age group
decade, ten years, period of ten years
century, hundred years, period of a hundred years
era, age, period of history, epoch, time in history
millennium, thousand years
season, time of year, part of the year, quarter of the year
seasonal, at certain times of year, changes with the season
daily, every day, each day, day after day, day by day, on a daily basis, from day to day
day to day, everyday, daily business, routine, ordinary work, daily work, daily running, day after day, everyday work
weekly, every week, each week, once a week, week after week, week by week
monthly, every month, each month, once a month, month after month, per month
yearly, every year, each year, once a year, year after year, annual, per year, per annum, twelve months
quarterly, every three months, four times a year, each quarter
hourly, every hour, each hour, once an hour
around the clock, day and night, at any hour, all day and night, at all hours, 24 hours
eventually, in the end, sooner or later, at some point, one day, finally, after some time, with time
sooner or later, at some point, some day, eventually, inevitable
until now, so far, to this day, up to now, until today
from now on, in future, as of now, going forward, from today on
at the right time, in time, when needed, timely, at a good moment, well timed
just in time, exactly when needed, only when needed, right when needed, no earlier than needed
on demand, when asked for, whenever wanted, when needed, as needed, upon request
ad hoc, made for this case, improvised, as needed, unplanned, on the fly, for this purpose only
spontaneous, unplanned, without planning, on impulse, spur of the moment, of its own accord
planned, arranged beforehand, thought out, scheduled, prepared in advance
time pressure, little time, in a hurry, urgent, not enough time, against the clock
urgent, cannot wait, needs to be done now, pressing, needs immediate attention, must be done at once, must be done right away
priority, what comes first, most important thing, matters most, done first, order of importance, what is most important
wait, stay until, hang on, pause until, be on hold
pause, break, stop for a while, take a rest, short stop, interrupt
resume, start again, carry on, pick up again, continue after a break, go on again
restart, start again, begin anew, reboot, switch off and on
remain, stay, be left, still be there, not go away
last, go on for, continue for, take time, endure
expire, run out, end after a time, lose validity, become invalid, no longer valid, past its date
renew, extend, make valid again, prolong, continue the contract, sign again
extend, make longer, prolong, give more time, lengthen
shorten, make shorter, cut the time, reduce the length, cut down
periodically, at intervals, regularly, every so often
historically, in the past, in earlier times, traditionally
originally, at first, in the beginning, to begin with, when it started
at any time, whenever, no matter when, at all times, whenever you want
in due course, at the proper time, later on, when the time comes
overnight, within one night, very suddenly
deferred, put off, delayed, moved to later
synchronous, at the same time, waits for the answer, both present at once, in step
asynchronous, not at the same time, without waiting for the answer, independent in time, each in own time
timeless, never goes out of date, does not age, always valid
timeline, plan over time, order of events, sequence of events, schedule
roadmap, plan of what comes when, what will be built when, plan for the coming months, what comes next and when, order of coming features
milestone, stage goal, important step, important date, point reached, checkpoint, marker of progress
duration of life, how long one lives, lifespan
age, how old, number of years, years since birth
grow old, age, get older, become old
"""
