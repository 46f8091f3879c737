"""When, how often, how long and in what order, our own list: narrow groups."""

GROUPS = """
again and again, over and over, repeatedly, time after time, time and again, many times over, on repeat, once more and once more, recurring, recurrent
recurring, again and again, month after month, every month, happens again, repeating, keeps coming back, regular, at regular intervals
recur, happen again, come back, come up again, repeat itself, keep happening
regularly, at regular intervals, on a regular basis, every so often, every day, every week, every month, routinely, at fixed times, again and again, on a fixed schedule
routinely, as a matter of routine, regularly, as usual, as a habit, day in day out
month after month, every month, monthly, each month, month by month, on a monthly basis, once a month
year after year, every year, yearly, each year, annually, year by year, on a yearly basis, once a year, year on year
week after week, every week, weekly, each week, once a week, on a weekly basis
day after day, every day, daily, each day, day in day out, once a day, on a daily basis, day by day
every two weeks, fortnightly, once a fortnight, every other week, biweekly, every second week, every fortnight
every two years, biennial, every other year, every second year
every six months, half yearly, twice a year, semiannual, twice yearly
every three months, quarterly, four times a year, once a quarter, each quarter
every ten years, once a decade, each decade
once, one time, a single time, just one time, on one occasion
one off, only once, happens once, single, a single time, one time only, once only, just once
occasionally, now and again, now and then, from time to time, once in a while, every so often, sometimes, at times, on occasion
sometimes, at times, now and again, on and off, in some cases, every now and then, occasionally
intermittent, on and off, with breaks in between, stop and start, comes and goes, with interruptions
sporadic, now and then, irregular, once in a while, here and there, at odd times
rarely, hardly ever, almost never, once in a blue moon, on rare occasions, infrequently
often, many times, frequently, a lot of the time, more often than not, lots of times, on many occasions, regularly
more often, more frequently, at shorter intervals, more times
less often, less frequently, at longer intervals, fewer times
always, all the time, at all times, every time, in every case, invariably, constantly, day and night, round the clock
round the clock, day and night, all day and night, always open, at any hour, twenty four hours, 24 hours a day, nonstop
constantly, all the time, nonstop, without a break, the whole time, always, continually, around the clock, every moment
continuously, without a break, nonstop, all the time, without stopping, on and on, uninterruptedly, without interruption, on an ongoing basis
ongoing, still going on, keeps going, continues, in progress, under way, in process
in progress, under way, being done, ongoing, in the works, happening now
permanently, for ever, for good, always, for all time, once and for all, for life, indefinitely
indefinitely, for an unlimited time, with no end date, for ever, without a set end
temporarily, for a while, for a time, for a short time, for the moment, for now, for a limited time, for a certain period
temporary, for a while, for a short time, for a limited time, short lived, provisional, stopgap, interim, passing
interim, temporary, for the time in between, provisional, for the meantime
provisional, temporary, for now, until further notice, for the time being
meanwhile, in the meantime, at the same time, in between, while this happens
short term, soon, right away, quick, in the near future, over the next months, for a short time, in the short run, next few weeks, near term, right now
in the short run, in the near future, over the next months, short term, for the moment, soon
medium term, next year or two, middle term, over a year or two
long term, for years to come, over many years, in the long run, far ahead, years ahead, for a long time, over the years, in the far future, down the road, far into the future
for a long time, over many years, for years, for ages, a long while, long lasting, for a good while
long lasting, lasts long, for a long time, durable, lasts for years, enduring
last long, endure, hold up, live long, keep for years
brief, for a short time, lasting a short time, quick, over in a moment
momentary, for a moment, for a second, very brief, fleeting, passing
fleeting, passing quickly, short lived, soon gone, momentary, brief
immediately, right away, on the spot, straight away, there and then, as soon as possible, without waiting, at the same moment, in an instant, then and there, in real time, right then, at that very moment, instantaneously
real time, right away, as it happens, live, instantly, with no delay, at the moment it happens
live, as it happens, in real time, right now
instantly, in a split second, in a moment, right away, on the spot
as soon as possible, quickly, urgently, at the earliest, right away, with no delay
urgent, pressing, cannot wait, needs attention now, needs quick action, has to be done now, have to be done now, in a hurry, must be done soon
promptly, quickly, soon after, on time, without delay, at short notice
shortly, soon, in a short time, in a little while, before long, in a minute
at some point, one day, sometime, eventually, at a certain time
suddenly, all of a sudden, out of the blue, overnight, by surprise, unexpectedly, in one go, at a stroke, abruptly
unexpectedly, by surprise, comes as a surprise, out of the blue, out of nowhere, when least expected, without warning, unforeseen, surprisingly, all of a sudden
unforeseen, unexpected, comes as a surprise, could not be foreseen, out of the blue
unplanned, by chance, without a plan, spontaneous, on the fly, ad hoc, improvised
improvise, do without preparation, play it by ear, ad lib
ad hoc, made up for the case, when needed, on the fly, for this one purpose, as the need arises
on demand, when you ask, whenever wanted, as needed, when needed, at your request, when required
as needed, when necessary, when required, if required, on demand, as the case may be, according to need
gradually, a little at a time, one bit at a time, slowly but surely, in small steps, piece by piece, slowly over time, in stages, step after step, by and by, little by little
incremental, in small steps, bit by bit, a little at a time, small additions, step by step, piece by piece, one small piece after another
in stages, step by step, phase by phase, one stage at a time, stage after stage, in phases, in several steps, stepwise
piece by piece, one piece at a time, bit by bit, in parts, in bits
one at a time, one by one, each in turn, one after another, singly, individually
one by one, one at a time, each separately, individually, each on its own, one after another
in a row, one after another, running, back to back, in succession, successive, consecutive
successive, following one another, one after the other, in a row, consecutive
alternately, in turns, by turns, first one then the other, taking turns
iterative, again and again with improvements, in rounds, in repeated cycles, in loops, over and over, round after round, repeated improvement
iterate, go round again, repeat and improve, do again and again, go through several rounds, improve in rounds
cyclical, going in cycles, in a circle, up and down again, coming round again, goes round and round, comes in waves
seasonal, at certain times of year, in summer or winter, at one time of year
at the same time, at once, simultaneously, all together, in one go, side by side, in parallel, concurrently, in the same moment
simultaneous, at the same time, in parallel, happening together, concurrent
beforehand, before it happens, ahead, ahead of time, in advance, prior to it, earlier, upfront, before it starts
prior, before, earlier, from before, previous
previous, last, earlier, one before, former, past
previously, before that, earlier, in the past, before now, up to then
formerly, in the past, once, before, at an earlier time, used to be
in the past, before now, long ago, in earlier times, historically, back in the day, in former times
historically, in the past, over the course of history, in former times, traditionally
traditional, as it has always been, old style, handed down, conventional, classic, the old way, old fashioned
conventional, as most people do it, traditional, standard, customary
customary, as is the custom, traditional, commonly done
ancient, very old, from long ago, thousands of years old, of antiquity
recently, lately, a short while ago, in recent times, these last weeks
recent, from not long ago, of late, from the last few days
currently, at the moment, right now, at present, these days, now, today, nowadays, as things stand, at this time
at present, now, at the moment, currently, as of now
from now on, in future, henceforth, starting now, going forward, as of today
in future, from now on, later on, in time to come, one day, ahead
future, time to come, what lies ahead, what is to come, tomorrow, years ahead
upcoming, coming soon, next, about to happen, ahead, soon to come
imminent, about to happen, coming very soon, just around the corner, close at hand
about to, on the point of, soon will
at first, to start with, in the first place, to begin with, at the start, in the early stages, early on
from the start, from the beginning, from day one, right from the outset, from scratch, all along
from scratch, from nothing, from zero, all over again, from the very beginning, from the ground up
in the beginning, at first, at the start, when it all began, early on
halfway through, in the middle, midway, part way
at the end, finally, in the last stage, when it is over, at last, lastly
finally, in the end, at last, as the last step, last of all, lastly, to finish
after that, next, afterwards, following that, from there, later
afterwards, after that, later on, when it is done, once it is over, after the event, subsequently
subsequent, following, coming after, later, next
as soon as, once, the moment, directly after, immediately after
until, till, up to the time, up to
up to, as much as, until, at the most, to a maximum of
since, from that time, ever since, from then on
within a given time, in a set period, during a certain period, in a fixed time, over a period, in a certain time, in a time frame
in a period, within a certain time, during that time, over a stretch of time, in a given span
period, stretch of time, time span, spell, space of time, phase, length of time, while
era, age, period of history, epoch, time
generation, people of one age, age group, those born around then
lifetime, whole life, from birth to death, as long as one lives, life span
life span, how long it lives, time it lasts, length of life, life expectancy
life cycle, from birth to death, from beginning to end, stages of life, all its stages, from cradle to grave
deadline, last date, time limit, latest date, date it must be finished, due date, when it must be done, cut off date
time limit, deadline, fixed time, latest time allowed
due date, deadline, day of payment
overdue, late, past the deadline, should have been done, behind time, not paid on time
on schedule, on time, as planned, in time, according to plan
behind schedule, late, delayed, running late
ahead of schedule, early, sooner than planned, before time
late, behind time, after the deadline, too late, delayed
in time, early enough, before it is too late, on time, timely
timely, at the right time, in good time, when it is needed, soon enough, early enough
timing, right moment, when to do it, choosing the time, when it happens
at the right time, at the right moment, when it is needed, timely, when it matters
delay, hold up, waiting time, lateness, time lost, setback, lag
lag, delay, time gap, being behind, waiting time
waiting time, wait, delay, time until it starts
response time, how long the answer takes, time to react, delay
turnaround time, time from start to finish
downtime, out of action, outage
time consuming, takes a lot of time, takes long, takes ages, slow, eats up time, needs much time
save time, take less time, cut the time needed, faster
waste time, lose time, spend time uselessly
spend time, take time, use time
timeline, line of dates, order of events, plan with dates, what happens when, chronology
chronological, in order of time, by date, from first to last, in the order it happened
order of events, sequence, what comes after what, what happens first, chronology
in order, one after another, in the right sequence, from first to last
sequence, what comes after what, run, order of steps, which comes first
first, in the first place, before anything else, first of all, to begin with, firstly
first of all, before anything else, firstly, to start with, initially
last, final, at the very end, closing
rate, how fast, speed, how often, pace
deadline pressure, rush, time pressure, little time left, hurry
pressed for time, in a hurry, under time pressure, short of time, rushed
overnight, very quickly, in one night
by then, until that time, before that point
over time, as time goes by, with time, as the years pass, in the course of time, gradually, as time passes, through the years
as time goes by, over time, with the passing of time, as it gets older
in the course of, during, while it lasts, in the process of
throughout, from start to finish, all the way through, the whole time, during all of it, from beginning to end
from start to finish, from beginning to end, the whole way, all the way through, end to end, throughout
end to end, from start to finish, the whole way, from beginning to end, complete
all along, from the start, the whole time, always
expiry date, best before date, use by date, end of validity
expire, come to an end, become invalid, run out, lapse
valid until, good until, runs out on, expires
period of notice, notice period, time before leaving, time between giving notice
"""
