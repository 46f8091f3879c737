"""Turns of phrase that stand for a plain word in everyday speech, our own list: narrow groups, one a line."""

GROUPS = """
decrease, come down, drop off, get smaller, dwindle, go lower, tail off, ease off, go down
decrease, lower, bring down, cut back, scale back, make smaller, drive down, push down
increase, go up, get bigger, rise, shoot up, mount, creep up, become more
increase, raise, put up, drive up, push up, bump up, turn up, make bigger, scale up
higher, greater, larger, bigger, more
lower, smaller, fewer, less, reduced
expensive, cost a lot, high priced, cost a fortune, ask a lot, costs much, not cheap, overpriced
expensive, dear, high price, steep price, high cost, a lot of money, much money
cheap, low price, cost little, bargain, low cost, little money, not expensive
higher price, price goes up, raise the price, put the price up, dearer, more expensive
lower price, cut the price, price goes down, cheaper, less expensive, price falls
free, for nothing, at no cost, without paying, costs nothing, free of charge, at no charge, no cost, zero cost, complimentary
monthly, every month, each month, per month, a month, month by month, month after month
yearly, every year, each year, per year, a year, annual, annually, year after year, per annum
weekly, every week, each week, per week, a week
daily, every day, each day, per day, a day, day by day
hourly, every hour, each hour, per hour
quarterly, every quarter, every three months, each quarter
every time, each time, whenever, always when
stale, out of date, outdated, no longer current, not up to date, too old, behind the times, old version
up to date, current, most recent, fresh
by heart, from memory, off by heart, memorise
step by step, in steps, one step after another, stage by stage, in stages
in sequence, one after another, one after the other, in turn, one by one, in a row, consecutive, sequential, back to back
at once, in no time, straight off, on the spot, right now, this instant, instant, immediate
quick, in no time, in a short time, within seconds, without delay, speedy, in a flash, takes little time
slow, takes long, takes a long time, takes ages, takes time, at a snail's pace
take longer, be slower, slow down, need more time, get slower
faster, quicker, in less time, takes less time, sooner, speed up, saves time
soon, before long, in a short while, in the near future, at short notice
early on, at an early stage, at the start, in the beginning, from the start, from the outset, at the outset
begin, get going, set off, get started, set out, come into being, embark
enter, step into, move into, get into, break into, come into
at first, to start with, at the beginning, first of all, originally, early on, initially
in the long run, over time, long term, in the long term, over the years, eventually, down the road, for years
many years, years to come, decades, long term, for years, long period
later, later on, down the line, down the road, at a later date, from then on, next time, further on
in the past, formerly, used to, back then, at one time, previously
so far, until now, up to now, to date, yet
at the same time, side by side, in parallel, all at once, concurrently, at one time, simultaneously
everyone, everybody, each person, the whole company, all staff, whole organisation, across the company
entire, the whole of, all of, across the board, from top to bottom
all over, everywhere, far and wide, across the world, around the world, global
majority, more than half, the bulk, the larger part
a few, some, a handful, small number, minority, small share, small part, small fraction
only one, sole, single, just one, one and only
a lot of, plenty of, lots of, a great deal of, loads of, large number, masses of, heaps of, tons of
too much, more than needed, more than necessary, excessive, excess
too little, too few, not enough, insufficient, short of, lacking, run short
enough, sufficient, as much as needed, as many as needed
extra, on top, in addition, additional, additionally, besides, more
roughly, more or less, give or take, in the region of, somewhere around, approximately
average, on average, typical, usually, as a rule, mean value, middling
normally, on the whole, by and large, most of the time, for the most part, in most cases, usually, generally
rarely, once in a while, hardly, seldom, not often
often, a lot, time and again, again and again, frequently, many times, all the time
likely, probable, good chance, high chance, expected
unlikely, small chance, slim chance, improbable
chance, odds, how likely, likelihood, probability
how much, to what extent, how far, to what degree, amount
how often, how frequently, frequency, number of times, how many times
how long, length of time, time it takes, duration
how fast, how quickly, at what speed, rate, speed
how well, quality, to what standard, performance
discover, find, uncover, come across, spot, notice, see, stumble on
notice, spot, realise, become aware, pick up on, see
reveal, bring to light, lay bare, make visible, bring out, uncover, show
draw, picture, sketch, map, chart, visualise, put on paper
picture, diagram, drawing, chart, visual, graphic, illustration, figure
diagram, chart, graph, schema, visualisation, map
contact, encounter, touch point, touchpoint, interaction, meet, come into contact
pass through, go through, move through, run through, get through
weak spot, pain point, where it hurts, sore point, problem, trouble, weakness
capture, reflect, express, represent, sum up, show
indicate, tell, show, point to, signal, suggest, be a sign of
measure, gauge, put a number on, quantify, count, track
stands in for, represents, acts for, speaks for
aim at, direct at, target, be meant for, geared to, intended for, designed for, address, focus on
align, line up, steer towards, orient, work towards, pull in the same direction, gear towards
in the same direction, aligned, on the same page, pull together, towards one goal, in step
rather than, instead of, in preference to, in place of
prefer, rather have, rather take, favour, like more, choose over, lean towards
pick, go with, go for, plump for, choose, opt, settle on, decide on
demand, ask for, call for, request, insist on, want
persuade, talk into, win over, convince, get to agree, bring round
talk out of, dissuade, discourage, put off
cut corners, take shortcuts, shortcut, quick and dirty, sloppy work, do it sloppily, botch
in a hurry, under time pressure, in a rush, hastily, rushed
react, respond, answer back, act on
defend, fight off, ward off, protect, keep at bay, fight back
weak, weakened, feeble, made harmless, low strength
harmless, does no harm, not dangerous, safe, cannot hurt
dead, no longer alive, lifeless
recognise, know again, remember, identify, get to know
turn into, convert, become, change into, transform, make into, break down into
let out, release, give off, set free, emit, discharge, expel
trap, hold in, keep in, lock in, get stuck, retain
stuck, trapped, caught, jammed, locked in
keep out, shut out, exclude, bar, not let in
let in, admit, allow in, give access, let through
let through, allow to pass, admit, permit passage, pass through
hold up, delay, slow down, set back, keep waiting
hold together, bind, keep together, glue, join
keep apart, separate, hold apart, isolate
fall apart, break up, disintegrate, come apart, go to pieces, collapse
stick to, follow, obey, be bound by, comply with, keep to, abide by, respect
break the rules, violate, breach, infringe, disobey, go against
go against, contradict, conflict with, run counter to, be contrary to
in line, consistent, in agreement, in keeping, compatible
store, save, hold, keep ready, put aside, hang on to, stash
fetch, load, get, retrieve, pull up, call up
look up, consult, search for, refer to
carry over, take over, transfer, bring across, move across
hand in, submit, turn in, deliver
set in motion, start, trigger, get going, kick off, initiate
come to a halt, stop, come to a standstill, grind to a halt, end
carry through, see through, finish, complete
finish, wrap up, round off, get done, complete
call off, cancel, scrap, abandon, drop
give in, surrender, yield, give way, capitulate
stand up to, resist, oppose, withstand, hold out against
real, actual, genuine, true, authentic, in reality
in reality, in fact, actually, in practice, in the real world
on paper, in theory, theoretically
made up, invented, fictional, not real, imaginary
help, assist, give a hand, support, lend a hand, aid
agreement, deal, arrangement, understanding, settlement
come to an agreement, reach agreement, agree, settle, come to terms
able to, in a position to, capable of, have the power to, can, have the ability
have to, must, be forced to, need to, be made to, no choice but to
no longer, not any more, stopped, ceased
on its own, by itself, without help, unaided, alone, independently
without being asked, unprompted, on their own initiative, spontaneously
on purpose, deliberately, intentionally, meant to, knowingly, wilfully
by accident, by mistake, unintentionally, without meaning to, inadvertently
by chance, at random, randomly, luck, by luck, haphazard
in advance, ahead of time, beforehand, up front, earlier
after the fact, in hindsight, afterwards, in retrospect
in return, in exchange, as payment, in compensation
at the expense of, to the detriment of, at the cost of
in favour of, for the benefit of, to the advantage of, on behalf of
get better at, improve, become better at, make progress
make worse, worsen, aggravate, exacerbate, deteriorate
make sure, ensure, see to it, guarantee, take care
make up, consist of, form, constitute, compose
make easier, ease, simplify, facilitate, smooth
make possible, enable, allow, let, open the way
make known, announce, publish, spread, get the word out
make money, earn, turn a profit, be profitable, bring in money
make sense of, understand, interpret, grasp, get
make up for, compensate for, offset, balance out
keep an eye on, watch, monitor, observe, track, check regularly
keep going, continue, carry on, persist, go on, not stop
keep the same, stay the same, leave unchanged, remain constant, unchanged, does not change
keep small, keep low, limit, hold down
keep in touch, stay in contact, communicate
put together, assemble, combine, compile, build up
put in order, sort, arrange, order, rank, put in sequence
put at risk, endanger, jeopardise, threaten, expose to danger
put off, delay, postpone, push back, defer
put up with, tolerate, accept, bear, live with
put into words, express, formulate, phrase, say
put into groups, group, classify, categorise, sort into groups, class
take part in, join in, participate in, be involved in
take place, happen, occur, go on
take turns, alternate, one after the other, rotate
take the blame, be responsible, answer for, be held responsible
take advantage of, exploit, make use of, benefit from
find out about, learn about, hear about, get to know about
figure out, work out, find out, determine, understand
point of view, perspective, standpoint, angle, viewpoint
see through the eyes of, put oneself in the shoes, from the perspective of, empathise
big picture, overview, overall view, the whole
in detail, thoroughly, closely, in depth
in short, briefly, in a nutshell, concisely
in other words, that is, put differently, namely
such as, for example, for instance
main thing, essence, core, heart of it, most important thing, key point
trial and error, trying things out, experimenting, by trying
rule of thumb, heuristic, rough guide, guideline
starting point, point of departure, basis, beginning
turning point, watershed, moment of change
deal with, cope with, handle, manage, tackle
depends on, is a matter of, is decided by, is determined by, comes down to
has nothing to do with, unrelated, independent of, not linked
has to do with, is about, concerns, relates to
goes hand in hand, goes together, comes together with, accompanies
mutual, each other, one another, both ways, in both directions, two way
one way, in one direction, only one direction, unidirectional
back and forth, to and fro, in both directions
upside down, inverted, turned over
the other way round, vice versa, reversed, conversely
worth it, worthwhile, pays off, pays, rewarding
waste of time, wasted effort, useless work
well known, famous, everyone knows, familiar, widely known
hard to find, rare, scarce, hard to get
easy to get, available, within reach, accessible
easy to understand, clear, intelligible, simple to follow, comprehensible
hard to understand, unclear, confusing, obscure
easily changed, flexible, adaptable, can be changed
hard to change, rigid, inflexible, fixed
owned by, belongs to, property of, in the hands of
made of, consists of, composed of, built from
get used to, become accustomed, adapt to, grow used to
run out of, use up, have none left, exhaust
used again, reused, recycled, used once more
"""
