"""Plain verbs, nouns and adjectives of everyday speech beside the words of a textbook, our own list: narrow groups."""

GROUPS = """
spot, notice, see, catch sight of
watch, observe, keep watching, follow closely
check, inspect, look over, go over, examine
examine, look closely, take a close look, study, analyse
state, say, put it, express, mention
supply, give, provide, let have, make available, hand out
receive, get, be given, obtain, be handed
obtain, get hold of, get, acquire, come by
transmit, send, pass on, pass along, forward
carry, transport, take along, bring along, convey
appear, show up, turn up, pop up, come up
destroy, ruin, wreck, smash, wipe out, break
break, crack, snap, shatter, come apart
function, work, operate, run
calculate, work out, compute, reckon, do the maths
hinder, hamper, obstruct, impede
prevent, stop, keep from, make impossible, rule out, head off
block, stop, hold back, bar
require, need, call for
necessary, needed, must have, required
change, alter, become different, turn out different, shift
move, shift, go, travel, get from one place
put, place, set, lay, position
allow, let, permit, make it possible
try, attempt, have a go, give it a try
try out, test, experiment, put to the test
understand, get, grasp, make sense, see why
know, be aware, have heard of, be familiar
ask, question, inquire, want to know
earn, make money, bring in, take in, get paid
owe, have to pay back, be in debt
repay, pay back, give back, settle
split, divide, share out, break up, cut into parts
share, split between, divide among, have in common
connect, link, join up, tie together, hook up, plug in
leave, go away, walk away, quit, move on, turn away, jump ship
stay, stick around, remain, stick with
return, come back, go back, come again
grow, get bigger, expand, become larger, increase
save, put aside, set aside, put by, keep back
waste, throw away, squander
own, have, possess, be the owner
compete, rival, fight for, vie, be up against
beat, outdo, be better than, come out ahead, surpass, outperform, defeat
fail, go wrong, flop, fall through, miss the mark
succeed, work out, do well, go well, be successful, make it
fix, repair, put right, sort out, correct, mend
solve, sort out, get rid of, find a solution, work out
hide, cover up, keep secret, conceal, disguise
swap, trade, exchange, change places, switch
mix, blend, stir together, put together, combine
separate, take apart, keep apart, split, sort out
sort, put in order, arrange, order, organise
count, add up, number, tally
add up, sum, total, put together
compare, set side by side, hold against, weigh against, put next to
describe, paint a picture, characterise, portray
explain, say why, make clear, give reasons, tell why
teach, show how, instruct, train, explain
learn, pick up, study, get to know, become familiar
decide, make up one's mind, settle, determine, make the choice, have the final say
plan, think ahead, prepare, map out, set out, lay out
lead, be at the head, be in charge, head, run
hurt, harm, injure, do damage, damage, be bad for
protect, keep safe, guard, shield, look after, shelter
attack, go after, assault, fall upon
collide, bump into, crash into, hit, knock into, run into
hit, strike, knock, bang
rub, scrape, grind
heat up, get hot, warm up, become warmer, heat, get warmer
cool down, get cold, cool off, become colder, chill, get cooler
flow, run, pour, stream, move along
rise, go up, float up, climb, come up
fall, go down, drop, sink, come down, plunge
spin, turn round, rotate, whirl, go round
shine, glow, light up, give light, beam
live, dwell, be found, be at home, inhabit
fall ill, get ill, get sick, catch a disease, become infected, be infected
recover, get well, get better, heal
breed, have young, have offspring, reproduce, multiply
rule, govern, be in power, reign
fight, struggle, battle, go to war
quarrel, argue, fall out, dispute
agree, say yes, be of one mind, go along
refuse, turn down, decline, reject
take away, remove, strip, withdraw, take off
take apart, break down, dismantle, disassemble
bring together, unite, gather, join, assemble, collect
gather, collect, pick up, pull together, round up
invent, make up, think up, come up with, dream up
imagine, picture, think of, visualise
guess, suppose, estimate, have a hunch
assume, take for granted, suppose, presume
prove, show, give proof, establish, demonstrate
confirm, back up, bear out, prove right
doubt, question, be unsure
rely on, count on, trust, depend on, build on
cause, bring about, lead to, make happen, be behind, be responsible for
result from, come from, be due to, arise from, be caused by
affect, have an effect, make a difference, influence, touch
determine, decide, settle, fix, set
define, say what is meant, specify, lay down, set down
specify, lay down, spell out, state exactly
limit, put a cap on, restrict, keep within, hold down
exceed, go beyond, be more than, go over, top
lack, be short of, be missing
contain, hold, have inside, include
include, cover, take in, count among
exclude, leave out, shut out, rule out
cover, deal with, treat, be about
concern, be about, have to do with, regard
emphasise, stress, underline, point out, highlight
repeat, do again, say again, do once more, go over again
last, go on, take, continue, hold
delay, put off, hold up, postpone, make late
hurry, rush, be quick, make haste
wait, hold on, stand by, be patient
approve, give the go ahead, sign off, give permission, agree, green light
forbid, ban, prohibit, outlaw
punish, make pay, penalise, discipline
reward, give a prize, recognise, pay back
blame, hold responsible, accuse, point the finger
accuse, charge with, say someone did it
complain, moan, be unhappy about, object
praise, speak well of, say good things, compliment
annoy, bother, irritate, get on nerves, put off
please, make happy, delight, satisfy
attract, draw in, pull in, appeal to, lure, get interested
motivate, make want, drive, spur on, encourage, fire up
interest, care about, be curious, curiosity
believe in, trust, have faith, be convinced
convinced, sure, certain, persuaded
surprised, unexpected, caught out
expect, look forward, reckon with, count on, anticipate
remember, recall, keep in mind, have in mind, bring to mind
forget, slip the mind, lose from memory
come to mind, think of first, spring to mind, remember
way, manner, method, how it is done, means
reason, cause, why, grounds, what for
place, spot, location, where
moment, point in time, instant, time
kind, type, sort, variety, category
beginning, start, first part, opening
end, finish, last part, close
rule, law, regulation, guideline
maker, producer, manufacturer
seller, vendor, supplier
owner, holder, proprietor
leader, head, boss
expert, specialist, professional, who knows about
beginner, novice, newcomer, starter
colleague, coworker, workmate, fellow worker
other people, others, third parties, outsiders
useful, handy, helpful, of use, worth having, good for
useless, pointless
ready, prepared, all set, in place
missing, absent, gone, left out
hidden, out of sight, invisible, concealed
obvious, plain to see, clear, evident
strict, rigid, tight
loose, slack, free
common, widespread, usual, found everywhere
rare, scarce, seldom found, hard to come by, uncommon
alike, the same, similar, much the same
different, unlike, other, differing
equal, the same, as much, as many, even
opposite, reverse, contrary, other way round
important, matters, counts, of weight, key
unimportant, minor, secondary
difficult, hard, tricky, tough
easy, simple, effortless
new, novel, fresh, unseen before
old, from long ago, ancient, aged
lasting, stays, long lived, for good, permanent
short lived, passing, for a while, temporary
changing, varying, variable, differs
constant, always the same, steady, unchanging
certain, for sure, guaranteed, definite, bound to
possible, can happen, might be, conceivable
separate, on its own, apart, independent
together, jointly, as one, in a team, as a group
alone, by oneself, single handed, on one's own
public, open to all, for everyone, accessible to all
secret, hidden, confidential
safe, out of danger, secure
dangerous, risky, unsafe
honest, telling the truth, truthful, sincere
unfair, unjust, wrong
wrong, false, incorrect
true, right, correct, holds, the case
full, packed, filled up
wide, broad, far reaching, extensive
narrow, tight, limited
total, all together, overall, in all, whole
half, fifty percent, one of two
double, twice as much, two times, 2 times
whole, all of it, complete, in full
partly, in part
mostly, mainly, for the most part, largely
only, just, solely, exclusively
except, apart from, other than
almost, nearly, just about, close to
exactly, precisely, to the letter, just
anyway, regardless, in any case
despite, in spite of, even though, although
because of, due to, owing to, thanks to, on account of
so that, in order to, with the aim of
if, provided that, in case, on condition
unless, except if
instead, rather, in its place
together with, along with, combined with, in combination with
according to, based on, following, as stated by
compared with, relative to, in relation to, as against
in the middle, halfway, between, central
next to, beside, close by, adjacent, neighbouring
in front, ahead, before
far away, distant, a long way off, remote
abroad, in other countries, foreign, overseas, in another country
at home, domestic, in their own country, inland
all year, the whole year, year round
nowadays, today, these days, at present, now
"""
