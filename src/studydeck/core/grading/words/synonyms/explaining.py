"""How people say things when they explain them in their own words: plain verbs, turns of phrase, quantities, our own list."""

GROUPS = """
ensure, make sure, see to it, guarantee, take care that, assure
make sure, guarantee, ensure, certify
guarantee, promise, warrant, warranty
happen, go on, take place, occur, come to pass
try, attempt, seek, strive, endeavour
aim at, aim, target, go for, be after, strive for
want, wish, would like, desire, crave
need, have to, must, require, be obliged
has to, have to, must, needs to, is obliged, is required
must not, may not, not allowed, forbidden, prohibited
may, might, can, be allowed, be permitted
able to, can, capable, in a position
unable, cannot, can not, incapable
handle, deal with, cope with, manage, take care of, process
deal with, handle, treat, address, tackle
look after, take care of, care for, tend, maintain
carry on, continue, keep going, go on
carry out, do, perform, conduct, execute, implement
bring about, cause, produce, lead to, effect
lead to, result in, cause, end in, produce, bring about, make for
result from, come from, be caused by, stem from, arise from
come from, originate, stem from, derive, arise, be due to
depend on, be determined by, hinge on, vary with, rely on
rely on, depend on, count on, trust in, lean on, be based on
based on, built on, founded on, rests on, relies on, grounded in
consist of, be made up of, be composed of, comprise, contain
belong to, be part of, be owned by, fall under
part of, belonging to, component of, piece of, within, inside
turn into, become, convert into, transform into, change into, be converted to
turn off, switch off, disable, shut down, deactivate
turn on, switch on, enable, activate, start
turn up, raise, increase, crank up
turn down, lower, reduce, reject, refuse
set up, establish, install, create, found, configure, arrange
found, establish, set up, create, start
get rid of, remove, eliminate, dispose of, throw away, drop, discard
throw away, discard, dump, waste, scrap
give up, abandon, sacrifice, forgo, renounce, surrender, let go
forgo, give up, go without, do without, miss out on, pass up, sacrifice
miss, miss out on, lack, lose
give back, return, hand back, refund, repay
pay back, repay, return, settle
make up for, compensate, offset, balance out
stand for, mean, represent, signify, symbolise
represent, stand for, depict, symbolise, act for
mean, signify, denote, stand for, imply, amount to
refer to, point to, mean, denote
point to, reference, refer to, indicate
point out, mention, indicate, show, highlight
stand out, be different, differ, be distinctive, be unique, catch the eye, attract attention
set apart, distinguish, differentiate, make different, single out
tell apart, distinguish, differentiate, keep apart
distinguish, differentiate, set apart, tell apart, separate, make stand out
confuse, mix up, mistake, muddle
match, fit, correspond, suit, go with, be in line with
fit, suit, match, be right for, meet
correspond, match, map, agree
in line with, aligned with, consistent with, according to, in agreement with
keep up with, follow, keep pace, stay up to date
up to date, current, recent, fresh, latest
out of date, obsolete, old, stale, outdated
keep out, exclude, block, bar, shut out
keep track of, track, monitor, follow, record
keep in mind, remember, consider, bear in mind
take into account, consider, bear in mind, allow for
consider, think about, weigh, take into account, regard
think about, consider, reflect on, ponder
think up, invent, devise, come up with, conceive
come up with, invent, devise, think up, create
invent, devise, create, develop, think up
find out, discover, learn, determine, figure out, establish, get to know
figure out, work out, find out, understand, determine, solve
work out, calculate, solve, develop, figure out
check, verify, examine, make sure, test, inspect, control
inspect, examine, check, look at, look over
look at, examine, view, consider, study, watch
look into, investigate, examine, study, research
look up, search, find, consult
look for, seek, search, hunt for, try to find
hear, listen, find out, pick up
listen, hear, pay attention, hear out
pay attention, heed, notice, listen, attend, focus
talk, speak, chat, converse, discuss, communicate
talk about, discuss, mention, speak of
discuss, talk about, debate, talk over
speak, talk, say
tell, inform, let know, say, report, notify
inform, tell, notify, let know, brief, advise
report, tell, announce, describe, account
announce, declare, make known, publish, proclaim
make known, publicise, announce, spread, publish, promote
known, famous, well known, recognised, familiar
well known, famous, known, popular
popular, liked, in demand, widespread
spread, extend, distribute, scatter, diffuse, propagate, get around
spread out, disperse, distribute, scatter, diffuse, move apart
propagate, spread, pass on, travel
pass on, hand on, transmit, transfer, hand down, share
hand over, give, deliver, pass, transfer
share, have in common, use together, divide
in common, shared, common, alike, the same
use together, share
jointly, together, shared, in common
among, between, amid
apart from, except, besides, other than
instead, in place of, rather
in exchange, in return, for it
on purpose, deliberately, intentionally, knowingly, wilfully
by chance, randomly, at random, accidentally, by accident
by itself, on its own, alone, automatically, independently
on its own, alone, by itself, independently, without help
automatic, by itself, without intervention, self acting
by hand, manually
at once, immediately, instantly, right away, straight away, directly, without delay
immediately, instantly, at once, right away, directly, promptly
straight, direct, directly
soon, shortly, before long, quickly
little by little, gradually, bit by bit, slowly, step by step, over time, progressively, by degrees
gradually, slowly, step by step, little by little, bit by bit, over time
step by step, gradually, one step at a time, one after another, in stages
one after another, one by one, in sequence, in order, successively, sequentially, in turn, line by line
again and again, repeatedly, several times, many times, over and over, more than once, time after time
repeatedly, again and again, several times, often, over and over
from time to time, occasionally, sometimes, now and then, periodically
periodically, regularly, at regular intervals, from time to time
regular, even, steady, uniform, periodic, constant
even, steady, regular, uniform, level
uneven, irregular, rough
suddenly, all at once, abruptly, in one go
all the time, always, constantly, continuously, permanently
continuous, constant, ongoing, without a break, uninterrupted, steady, never ending
ongoing, continuous, continuing, in progress
for ever, permanently, always, eternally, for good
for now, temporarily, for the time being, for a while
at first, initially, to begin with, in the beginning, at the start
at last, finally, in the end, eventually, ultimately
in the end, finally, eventually, ultimately, at the end
later, afterwards, subsequently, in the future, then
beforehand, in advance, ahead of time, earlier, before
up front, in advance, first, beforehand
on time, punctually, in time, as planned, by the deadline
late, behind schedule, delayed, overdue
as long as, while, provided, on condition that
while, during, as long as, at the same time
whenever, every time, each time
wherever, everywhere, in every place, in any place
everywhere, all over, in all places, across the whole, worldwide, throughout
throughout, all through, during the whole, across
across, over, through, throughout
through, across, via, by way of, by means of
via, through, by way of, by means of
by means of, through, using, with, via, with the help of
with the help of, using, by means of, with, through, helped by
towards, in the direction of, to
away from, out of, off, from
out of, from, away from
close to, near, beside, next to, adjacent to
opposite, contrary, reverse, across from
beyond, past, further than, outside, more than
below, under, beneath, underneath, lower than
above, over, on top of, higher than
superior, higher, upper, above
inferior, lower, below, subordinate
subordinate, lower, inferior, junior
top, head, peak, summit, highest
bottom, base, foot, lowest
base, basis, foundation, ground, bottom
basis, foundation, base, ground, groundwork
beginning, start, outset, origin, opening
ending, end, finish, close, conclusion
middle, centre, midst, halfway
side, face, flank, edge
front, face, head
half, fifty percent, one in two
third, one of three
double, twofold, twice, 2 times
majority, most, more than half, bulk, greater part
minority, fewer than half, smaller part
most, majority, largest part, bulk
several, some, multiple, a number of, various, a few, many
multiple, several, many, more than one, numerous
various, several, different, diverse, many kinds
a lot, much, plenty, many, a great deal
lots of, many, much, plenty of
a little, some, a bit, slightly
too much, excessive, more than needed, over
too little, insufficient, not enough, lacking
enough, adequate, sufficient, plenty
at least, minimum, no less than, not below
at most, maximum, no more than, not above, up to
roughly, about, approximately, around, nearly, more or less
approximately, about, roughly, around, estimated
exactly, precisely, accurately, just
almost, nearly, close to, practically
completely, fully, entirely, totally, wholly, altogether
entire, whole, full, complete, total
partly, partially, in part, to some extent
mainly, mostly, chiefly, primarily, largely, above all
especially, particularly, in particular, above all
usually, normally, typically, generally, as a rule, mostly
rare, uncommon, unusual, infrequent, seldom
common, usual, ordinary, frequent, widespread, normal
ordinary, normal, common, usual, everyday, regular
strange, odd, unusual, unknown, foreign
foreign, alien, from outside, abroad, strange
special, particular, specific, unique, distinctive
typical, characteristic, usual, representative
obvious, evident, apparent, clear
important, essential, major, key, relevant, matter, central
matter, count, be important, be relevant
relevant, important, pertinent, related, matter
irrelevant, unimportant, beside the point, immaterial
worthless, useless, without value
useful, helpful, handy, of use, practical, worth
useless, pointless, of no use, worthless
good, fine, positive, well
bad, poor, negative, harmful
better, superior, improved
best, finest, optimal, ideal
worse, inferior
great, excellent, outstanding
poor, bad, low quality, weak
weak, feeble, faint, frail
strong, powerful, robust, intense, mighty
powerful, strong, mighty, influential
intense, strong, extreme, concentrated
concentrated, strong, dense, focused
dilute, weaken, water down, thin
hard, solid, firm, rigid
soft, gentle, mild, flexible
gentle, mild, soft, careful
careful, cautious, attentive, prudent
sharp, pointed, acute, keen
bright, light, shining, vivid
dark, dim, gloomy
cheerful, happy, merry, bright
sad, gloomy, unhappy, dark, melancholic
angry, furious, mad
afraid, scared, frightened, fearful
fear, dread, anxiety, worry
worry, concern, anxiety, trouble
hope, expect, wish
surprise, astonish, amaze
boring, dull, tedious
interesting, exciting, appealing
appeal, attract, please, charm
attractive, appealing, tempting, desirable
desirable, wanted, attractive
lucky, fortunate
alone, single, lonely, by oneself, solitary
individual, single, separate, personal, particular
personal, own, private, individual
own, personal, private, its own, separate
separately, apart, individually, independently
collective, joint, common, shared
joint, shared, common, combined, together
united, joined, together, combined
divided, split, separated, broken up
scattered, spread out, dispersed
mixed, blended, combined
pure, clean, unmixed, clear
clean, pure, tidy, wash
dirty, polluted, unclean
wash, clean, rinse
dry, without water, arid
wet, moist, damp, soaked
moisture, humidity, dampness, water
smooth, even, flat
flat, level, even, plane
steep, sharp, sheer
round, circular, spherical
circle, ring, loop, round
square, quadratic
curve, bend, arc
bend, curve, flex
straight, direct, linear
shape, form, figure, outline, mould
form, shape, make up, create
size, extent, magnitude, dimensions, how big
magnitude, size, amount, strength
extent, degree, scope, size
degree, extent, level, amount
level, degree, stage, grade, height
height, altitude, elevation, how high
depth, how deep
width, breadth, how wide
length, how long, duration, extent
long, lengthy, extended
duration, length, how long, period
brief, short, concise
concise, brief, short, compact
detailed, thorough, in depth, precise
thorough, complete, careful, in depth
superficial, shallow, surface
rough, coarse, approximate
fine, thin, delicate
tiny, minute, very small, microscopic
huge, enormous, giant, immense, very large, vast
giant, huge, enormous
wide, broad, extensive
extensive, wide, broad, large
limited, restricted, finite, small
unlimited, infinite, endless, without limit
infinite, endless, unlimited, never ending
endless, infinite, without end
empty, vacant, hollow, nothing in it
whole, entire, complete, undivided
broken, damaged, out of order, defective
ready, prepared, finished, set
prepare, get ready, make ready, arrange, set up
finished, done, complete, ready, over
done, finished, completed, performed
unfinished, incomplete, not ready
unchanged, same, constant, as it was, not changed, not altered
untouched, unaffected, intact, not affected
intact, whole, undamaged, unbroken
affected, influenced, changed
touch, contact, affect
contact, touch, reach, get in touch
grasp, grip, seize, hold
catch, capture, trap, seize
capture, catch, seize, record, take
release, free, let go, set free, emit
let go, release, free, drop
free, liberate, release, set free
freed, released, liberated, set free
liberate, free, release
escape, flee, run away, get away
chase, pursue, hunt, follow
pursue, follow, chase, strive for
approach, near, come closer, method
arrive, come, get there, reach, turn up
appear, turn up, emerge, show up, come into view
disappear, vanish, go away, fade, be lost
vanish, disappear, fade
emerge, appear, come out, arise
arise, emerge, come up, occur, result
raise, lift, increase, put up
lift, raise, hoist
drop, fall, let fall, decrease
fall, drop, sink, decline, go down
sink, fall, go down, drop
climb, rise, ascend, go up
throw, cast, toss
push, press, shove, force
press, push, squeeze, compress
squeeze, compress, press
pull, draw, drag, tug
stretch, extend, lengthen, expand
shorten, cut, reduce, abbreviate
lengthen, extend, prolong
prolong, extend, lengthen
shrink, contract, get smaller, reduce
fill, load, pack
load, fill, burden, charge
carry, bear, transport, hold
bring, carry, fetch, take, deliver
bring back, return, fetch, restore
take back, return, withdraw, reclaim, undo
take away, remove, withdraw, deprive, subtract
take over, assume, acquire, take control
take part, participate, join in, be involved, have a hand in
participate, take part, join in, be involved
involve, include, engage, concern
join in, take part, participate
engage, involve, occupy, interact
interact, engage, communicate, act on each other
react, respond, answer, behave
trigger, set off, provoke, cause
provoke, trigger, cause, incite
cause, bring about, make happen, produce, be the reason
reason, cause, ground, motive, why
motive, reason, intention, drive
purpose, aim, goal, intention, point, what for
intention, aim, purpose, plan, will
will, intention, wish, volition
effect, result, consequence, outcome, impact
impact, effect, influence, consequence
influence, affect, sway, shape, have an effect
affect, influence, change, have an effect on, act on
shape, influence, form, mould
control, regulate, steer, govern, be in charge
regulate, control, adjust, govern, keep in check
keep in check, control, limit, restrain
restrain, hold back, limit, keep in check
hold back, restrain, withhold, delay, retain
put off, postpone, delay, defer, wait with
postpone, put off, delay, defer
speed up, accelerate, hasten, make faster, quicken, go faster
make faster, speed up, accelerate
slow down, delay, decelerate, make slower, brake, take longer
take longer, slower, need more time
get louder, grow louder, increase in volume, become louder, crescendo
get softer, become quieter, decrease in volume
get better, improve, recover, become better
get worse, worsen, deteriorate
get smaller, shrink, decrease, become smaller
get bigger, grow, expand, become bigger, increase
grow, increase, get bigger, expand, develop
become, get, turn, turn into, grow
remain, stay, be left, continue, keep
stay the same, remain unchanged, remain constant, not change, keep constant
keep constant, hold fixed, stay the same
vary, change, differ, fluctuate
fluctuate, vary, go up and down, swing
swing, oscillate, move to and fro
differ, vary, be different, be unlike, disagree
equal, same, identical, even, alike
resemble, look like, be similar, be like
imitate, copy, mimic, follow
copy, imitate, duplicate, clone, reproduce
replace, take the place of, swap, substitute, stand in for, exchange
exchange, swap, trade, give for
swap, exchange, switch, trade places
convert, change, turn, transform, translate
transform, change, convert, turn
adapt, adjust, fit, change to suit, tailor
adjust, adapt, fine tune, change, set, regulate
fine tune, adjust, optimise, refine
optimise, improve, make the best of, fine tune
maximise, make as large as possible, increase to the full
minimise, make as small as possible, reduce, keep low
simplify, make simpler, make easier, reduce
complicate, make harder
facilitate, make easier, ease, help
ease, facilitate, make easier, relieve
relieve, ease, reduce, lighten
burden, load, weight, strain
strain, stress, burden, tension
stress, pressure, strain, tension, emphasise
emphasise, stress, highlight, underline
highlight, emphasise, point out, stress
attention, notice, focus, awareness
focus, concentrate, centre on, pay attention
concentrate, focus, centre
centre on, focus on, revolve around
care, concern, attention, mind
bother, disturb, annoy, trouble
disturb, interrupt, bother, upset
annoy, irritate, bother
interfere, disturb, get in the way, meddle
obstacle, barrier, hurdle, hindrance
barrier, obstacle, hurdle, wall, block
problem, issue, trouble, difficulty, what hurts, what goes wrong
trouble, problem, difficulty, worry
struggle with, have trouble with, fight with, suffer from, problems
suffer, be hurt, endure, have
hurt, harm, injure, damage, wound
injure, hurt, harm, wound
wound, injury, hurt
kill, murder, slay, put to death
fight, struggle, battle, combat, oppose
oppose, resist, be against, fight
resist, oppose, withstand, defy
withstand, resist, endure, bear
endure, bear, last, withstand
last, endure, go on, continue, survive
survive, outlive, live through, stay alive, last
rescue, save, recover
save, rescue, preserve, keep, store
preserve, keep, maintain, conserve, save
conserve, preserve, save, keep
waste, squander, throw away
use up, consume, exhaust, spend, deplete
used up, consumed, exhausted, spent, depleted
consume, use up, eat, use, burn
exhaust, use up, deplete, tire
deplete, use up, exhaust
run out, be used up, come to an end, expire
expire, run out, end, lapse
last until, continue to
wait, delay, hold off, hang on
hurry, rush, hasten
rush, hurry, dash
rest, pause, relax, break
relax, rest, loosen
loosen, relax, slacken
tighten, fasten, strengthen
fasten, fix, attach, tie
fix, fasten, attach, repair, set
attach, fix, fasten, connect, bind, stick, latch onto
stick, attach, adhere, cling, glue
adhere, stick, cling, follow
stick to, adhere, follow, keep to, obey
keep to, stick to, follow, observe, obey, comply with
bind, tie, oblige, attach
binding, obligatory, compulsory, must be followed
compulsory, obligatory, mandatory, required
optional, voluntary, not required
voluntary, of free will, optional, freely
freely, voluntarily, without restriction
force, make, compel, oblige, coerce, pressure
pressure, force, stress, compulsion
threat, menace, danger
warn, alert, caution
alert, warn, notify
blame, fault, guilt, accuse, responsibility
guilt, blame, fault, culpability
fault, blame, guilt, mistake
accuse, blame, charge
accused, defendant, person on trial, the one charged
prosecutor, prosecution, state attorney
prosecute, put on trial, bring to court, charge, take to court
sue, take to court, bring a case, go to court, file a lawsuit
lawsuit, case, suit, legal action
case, lawsuit, matter, instance
trial, court case, hearing, test
sentence, punishment, verdict
prison, jail, gaol, behind bars
fine, penalty, sum of money
verdict, judgment, decision, ruling
ruling, decision, judgment
judgment, ruling, decision, verdict, opinion
decision, choice, ruling, resolution
prove, demonstrate, show, establish
demonstrate, show, prove, display
proof, evidence
witness, observer, person who saw it
testify, give evidence
allow, let, permit, make possible, enable
permit, allow, licence
licence, permit, permission
permission, consent, approval, leave
approval, consent, agreement, permission
consent, agreement, approval, say yes
say yes, agree, accept, consent
say no, refuse, reject, decline
propose, suggest, offer, put forward
suggest, propose, recommend, advise
recommend, advise, suggest
advise, counsel, recommend
advice, counsel, recommendation, tip
hint, clue, tip, sign
clue, hint, sign, cue
cue, hint, trigger, signal
sign, indication, signal, mark, symptom
symptom, sign, indication
signal, sign, cue, message
message, information, note, communication, statement
messenger, carrier, courier
carrier, bearer, transporter
news, information, report
story, narrative, account
statement, sentence, assertion, claim
claim, assert, maintain, say, demand
assert, claim, state, maintain
deny, contradict, dispute, reject
contradict, oppose, conflict with, deny
conflict, clash, dispute, disagreement
dispute, argument, conflict, quarrel, disagreement
argue, dispute, reason, claim
argument, reasoning, dispute
reasoning, logic, thinking, argument
logic, reasoning
think, believe, suppose, consider, reckon
believe, think, hold, trust
suppose, assume, presume, think, guess
assume, suppose, presume, take for granted
presume, assume, suppose, count as
count as, be regarded as, be considered, be presumed
imagine, picture, envision, fancy
picture, imagine, image, view
image, picture, idea
dream, vision, ideal
ideal, perfect, best, model
perfect, ideal, flawless, complete
model, example, pattern, representation
example, instance, case, illustration
pattern, model, regularity, design
rule, principle, law, guideline
guideline, rule, principle, advice
principle, rule, tenet, law
tenet, principle, belief
standard, norm, criterion, level
norm, standard, rule, average
criterion, standard, measure, yardstick
average, mean, typical, ordinary
compare, contrast, match, liken
contrast, difference, compare
difference, distinction, contrast, gap
distinction, difference
gap, hole, opening, difference, space
hole, gap, opening
opening, hole, gap, entrance
entrance, entry, way in
entry, access, entrance, admission
access, entry, reach, get at, retrieve
available, accessible, at hand, obtainable, ready
at hand, available, nearby, close by, ready
close by, near, nearby, at hand
obtain, get, acquire, gain, receive
gain, get, obtain, acquire, win, earn
earn, make, gain, get paid
pay, spend, settle, reward
reward, prize, award, bonus, pay
prize, award, reward
wage, pay, salary, earnings
salary, wage, pay
worker, labourer, employee, hand, workforce
hands, workers, labour
workforce, workers, staff, employees, labour
colleague, coworker, teammate, fellow worker
leader, head, chief, boss
chief, head, main, leader
executive, manager, director, officer
director, manager, head
officer, official, executive
official, formal, public servant
formal, official, proper
informal, casual, relaxed
member, participant, part
crowd, mass, many people, masses
crowded, packed, full, dense
mass, bulk, quantity, crowd
heap, pile, stack, mass
pile, heap, stack
stack, pile, heap
row, line, rank
line, row, string, queue
queue, line, waiting line
chain, series, string, sequence
series, sequence, chain, row, succession
sequence, series, order, succession, progression
cycle, circle, loop, round, rotation
rotate, turn, spin, revolve
turn, rotate, spin, revolve
spin, rotate, turn
wheel, disc
edge, rim, border, margin
surface, outside, top, area
skin, surface, cover, hide
cover, coat, hide, include, wrap
wrap, cover, enclose, pack
enclose, surround, contain, wrap
surround, enclose, encircle
inside, within, interior, in
outside, exterior, beyond, external
outside world, market, surroundings
environment, surroundings, conditions, outside world
surroundings, environment, neighbourhood
neighbourhood, surroundings, area, vicinity
area, region, zone, territory, surface
region, area, zone, district, territory
territory, land, area, region
land, ground, soil, country, territory
soil, earth, ground, land
ground, soil, earth, land
countryside, rural area, land, farms
city, town, urban area
town, city
village, hamlet, small town
street, road, way
road, street, route, way
route, way, path, road, course
path, way, route, track, journey
journey, trip, path, travel
travel, move, go, journey
trip, journey, excursion
visit, go to, call on, see
visitor, guest, caller
guest, visitor
host, server, presenter
house, home, building, in house
home, house, household
building, construction, house
room, space, chamber
wall, barrier
door, gate, entrance
window, opening, pane
key, important, crucial, essential
box, container, case
container, vessel, box, holder
vessel, container, ship, pot
pot, pan, vessel
bag, sack
bottle, flask
cup, mug
plate, dish
dish, plate, meal, food
meal, food, dish
drink, beverage, swallow
bread, loaf
meat, flesh
fruit, produce
vegetable, plant, greens
grain, cereal, corn
flour, meal
oil, fat, grease
fat, grease, oil
salt, sodium
spice, seasoning
season, spice, flavour
taste, flavour
smell, odour, scent
sense, feel, perceive
feel, sense, experience, perceive
experience, go through, undergo, feel
undergo, go through, experience
sight, vision, seeing
hearing, ear
voice, speech, tone
speech, talk, language, address
language, tongue, speech
word, term, expression
term, word, expression, name
expression, phrase, term
phrase, expression, wording
sentence, statement, phrase
text, writing, words, document
writing, text, script
letter, character, note
number, figure, digit, count
figure, number, digit, statistic
numbers, figures, data, statistics
statistics, figures, numbers, data
data, information, figures, facts
fact, truth, reality, information
knowledge, understanding, learning, know how
know how, knowledge, skill, expertise
expertise, skill, knowledge, know how
skill, ability, expertise, talent
talent, gift, ability
practice, exercise, training, doing
training, practice, coaching, education
education, schooling, teaching, training
teaching, instruction, education
lesson, class, teaching, insight
insight, understanding, finding, lesson
finding, result, discovery, insight
discovery, finding
result, outcome, finding, product, effect
outcome, result, end, effect
product, result, output, item
output, result, production, product
input, what goes in, data, feed
source, origin, spring, cause
origin, source, beginning, root
root, origin, base, source
branch, arm, section, offshoot
section, part, segment, piece
segment, section, part, slice, group
unit, item, piece, element
element, part, component, factor
factor, element, cause, aspect
aspect, side, feature, point
feature, trait, aspect, characteristic
point, aspect, detail, idea
detail, particular, point
item, thing, article, object, piece
object, thing, item, goal
thing, object, item
stuff, material, things, goods, substance
material, substance, matter, stuff
substance, material, matter, stuff, chemical
chemical, substance, compound
compound, mixture, combination
mixture, blend, mix, combination
combination, mix, union, blend
union, joining, combination, association
agent, representative, deputy
representative, agent, delegate
delegate, hand over, assign, transfer
assign, allocate, give, allot
allocate, assign, distribute, allot
budget, plan of spending, money
afford, pay for, have money for
price level, prices, cost of living
purchase, buy, acquisition, acquire
purchasing power, what money buys, value of money
interest rate, rate, cost of borrowing, price of money
central bank, federal reserve, fed, ecb, monetary authority
parliament, congress, legislature, government
legislature, parliament, lawmakers
lawmakers, parliament, legislators
minister, secretary, government
president, head of state
monarch, king, queen, ruler, crown
crown, king, monarch, monarchy
nobility, nobles, aristocracy, lords
peasant, farmer, farm worker
farmer, peasant, grower
farm, agriculture, land
agriculture, farming
factory, plant, mill, works
mill, factory
industry, manufacturing, trade, sector
sector, industry, branch, field
field, area, domain, sector
domain, field, area
invention, innovation, new idea
innovation, invention, novelty, new idea
technology, technique, engineering
engine, motor, machine
motor, engine
coal, fuel
fuel, energy source, power, coal
iron, metal
metal, iron, ore
gold, metal
church, religion, clergy
priest, clergy, minister
god, deity
believe in, worship, have faith
empire, kingdom, realm
kingdom, realm, monarchy
colony, overseas territory, settlement
settle, colonise, live, agree
conquer, defeat, take over, invade
invade, attack, enter by force, conquer
rebel, revolt, rise up
treaty, agreement, pact
pact, treaty, agreement
alliance, union, league, partnership
partner, ally, associate
partnership, alliance, cooperation
freedom, liberty, independence
liberty, freedom
independence, freedom, autonomy
slavery, bondage
slave, serf
equality, same rights
vote, ballot, elect, choose
citizen, inhabitant, national, member of a state
ignore, brush aside, dismiss, disregard, overlook, turn a blind eye, pay no attention, take no notice, neglect
contradict, speak against, conflict with, oppose, disprove, refute, go against
support, back up, confirm, speak for, favour, bear out
opinion, belief, view, what one thinks, conviction, what one believes
fictional, invented, made up, imaginary, fictitious
character, figure, person
defender, defence, defending player
opponent, other team, other side, adversary
criticise, find fault, critic
critic, detractor, opponent
fan, supporter, promoter, advocate
unchanged, still there, not consumed, left over, remains
afterwards, later, in the end, at the end
no limit, unlimited, endless, boundless
a lifetime, for life, for ever, permanently, years
handful, few, small number
piece, share, part
lend, loan, give credit
co owner, part owner, shareholder, owner
regular, fixed, steady
practise, train, rehearse, exercise
extreme, outlier, extreme value
noise, quirk, random variation
pattern, structure, trend
naive, too simple, simplistic
unseen, new, unknown
sensitive, react strongly, affected
"""
