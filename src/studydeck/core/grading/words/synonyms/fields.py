"""Words that mean the same in law, economics, computing, the sciences, the arts and at school, our own list."""

GROUPS = """
law, statute, legislation, rule, act, legal
rule, regulation, law, principle, norm
legal, lawful, legitimate, by law
illegal, unlawful, against the law, criminal
court, tribunal, judge
judge, magistrate, court
crime, offence, felony
punish, penalise, sanction, fine
penalty, punishment, sanction, fine
guilty, culpable, to blame
innocent, not guilty, blameless
duty, obligation, responsibility
right, entitlement, claim
promise, pledge, vow, commit, undertake
contract, agreement, deal
party, side, participant
victim, injured party, sufferer
proof, evidence, demonstration
evidence, proof, facts, data
doubt, uncertainty, question
intent, intention, purpose, on purpose, deliberate, intentional, wilful, knowingly
accident, mishap, unintentional, by accident, by mistake
careless, negligent, sloppy, reckless
negligence, carelessness, lack of care
harm, damage, injury, hurt, loss
loss, damage, deficit, lose
compensate, reimburse, make up for, pay damages
owner, proprietor, holder
property, possession, asset, belongings
tenant, renter, lessee
landlord, lessor, owner
rent, lease, hire, let
borrow, take out a loan, lend
loan, credit, debt, mortgage
debt, liability, what is owed, owe
bank, lender, financial institution
interest, cost of borrowing
invest, put money into, fund
investment, stake
share, stock, equity, security
tax, levy, duty
government, state, authorities, administration
country, nation, state
citizen, national, inhabitant, resident
vote, elect, ballot
election, vote, poll
power, authority, control
ruler, king, monarch, sovereign
war, conflict, fight, battle
peace, truce
army, military, troops, forces
soldier, troop, fighter
enemy, foe, opponent, adversary
ally, partner, friend
defeat, beat, overcome, conquer
victory, win, triumph
revolution, uprising, revolt, rebellion
trade, commerce, exchange, business
exchange, swap, trade, switch, interchange
import, bring in from abroad, buy from abroad
export, sell abroad, ship abroad
inflation, rising prices, price increase, prices rise
unemployment, joblessness, out of work
supply, provide, stock, availability
shortage, lack, scarcity, deficit
opportunity cost, next best alternative, forgone
alternative, other option, option, substitute
option, choice, alternative, possibility
substitute, replacement, alternative
replace, substitute, swap out, take the place of, supersede
remove, delete, take away, eliminate, get rid of, strip, extract, take out, discard, clear
add, append, attach, put in, include, insert
insert, put in, place in, add
include, contain, comprise, consist, involve, encompass, be made up of
contain, hold, include, have
consist, be made of, comprise, be composed of
exclude, leave out, omit
empty, vacant, void, blank
full, filled, complete, packed
store, save, keep, hold, stash, archive, memory
memory, storage, ram, recall
remember, recall, recollect, keep in mind
forget, fail to remember
data, information, facts, records, input
information, data, knowledge, facts
record, log, entry, document, register, write down
file, document
computer, machine, device, pc
device, machine, gadget, appliance, tool
machine, engine, device, apparatus
tool, instrument, implement, device
network, net, web, grid
server, host
connection, link, line
request, ask, query
process, procedure, method, operation
method, technique, procedure, way, approach, means, process
technique, method, skill
step, stage, phase
phase, stage, period
instruction, command, order, direction
function, routine, procedure, method
variable, value, quantity
memory address, pointer, reference
reference, pointer, link
loop, repeat, iteration, cycle, iterate
repeat, redo, do again, again, recur, iterate, over and over
copy, duplicate, replicate, clone, reproduce, replica
duplicate, copy, double, repeated
sort, order, arrange, rank
arrange, organise, order, set out
organise, arrange, structure, coordinate, plan
structure, organisation, construction, framework, make up
key, identifier, id
unique, distinct, one of a kind, distinctive, sole, only one
password, secret, credential
encrypt, cipher, scramble, encode
encode, convert, translate
decode, decipher, interpret
compile, translate
translate, convert, interpret, render
interpret, explain, read
read, fetch, load
write, record, note down
fetch, get, retrieve, load, obtain
parallel, simultaneous, concurrent, at the same time, at once
simultaneous, at the same time, together, at once
concurrent, parallel, simultaneous
wait, pause, delay, hold on
delay, postpone, put off, lag, defer
lock, block, seal, secure
fail, break down, crash, collapse
crash, fail, break down
undo, reverse, roll back, revert, take back
reverse, opposite, backwards, invert
opposite, contrary, reverse, converse
temporary, short lived, brief, for a while, provisional
permanent, lasting, for ever, for good, durable
volatile, lost without power, temporary, unstable
hide, conceal, mask, cover
hidden, concealed, secret, invisible
visible, seen, apparent
reveal, show, expose, disclose, uncover
public, open, everyone, common
private, personal, confidential, secret
body, organism
animal, creature, beast
plant, vegetable, crop
organism, living thing, being, creature, life form
species, kind of organism, type of organism
offspring, descendant, young, children, progeny
parent, mother, father
ancestor, forefather, predecessor
inherit, pass on, hand down, receive from parents
gene, hereditary unit, dna
trait, characteristic, feature, attribute
survive, live on, stay alive, live, survival
reproduce, breed, have offspring, multiply, have young
die, perish, death
kill, destroy, eliminate
disease, illness, sickness, disorder, condition
ill, sick, unwell
healthy, well, fit
cure, heal, treat, remedy
treatment, therapy, cure
medicine, drug, medication, remedy
doctor, physician
patient, sufferer
infect, contaminate
germ, pathogen, microbe, bacterium, virus
immune, resistant, protected
defend, protect, guard
blood, bloodstream
blood vessel, vein, artery
heart, cardiac
lung, respiratory
breathe, respire, inhale
muscle, tissue
nerve, neuron, neural
signal, impulse, message
food, nutrition, nourishment, sustenance
nutrient, food, nourishment
eat, consume, feed on, ingest
digest, break down
sugar, glucose, carbohydrate
fat, lipid
energy, power, fuel
absorb, take in, take up, soak up, suck up
emit, give off, release, send out, radiate
carbon dioxide, co2
oxygen, o2
water, h2o
light, sunlight, sunshine
sun, solar, sunlight
heat, warmth, thermal energy, warm, temperature
hot, warm, heated
cold, cool, chilled
temperature, heat, degree of heat
boil, bubble, simmer
melt, liquefy, thaw
freeze, solidify, turn to ice
evaporate, turn into vapour, become gas, vaporise
vapour, steam, gas
liquid, fluid
solid, hard, firm
gas, vapour
mix, blend, stir, combine
stir, mix, whisk
cut, chop, slice, carve
chop, dice, mince, cut
cook, prepare, heat
bake, roast, cook in the oven
fry, saute, sear
brown, sear, caramelise
flavour, taste, aroma
taste, flavour, palate
salty, salted, saline
sour, acidic, acid, tart
sweet, sugary
tender, soft
soft, tender, gentle
crisp, crunchy
dough, batter
rise, go up, ascend, swell, increase
swell, expand, puff up
expand, grow, enlarge, extend, widen, stretch
contract, shrink, tighten
dissolve, melt into
thick, dense, viscous
thicken, set, make denser
dense, thick, compact
density, mass per volume
mass, amount of matter
weight, heaviness, gravity
gravity, gravitational force, attraction
force, push, pull, strength, power
speed, velocity, pace, rate
velocity, speed with direction, speed
accelerate, speed up, quicken, go faster
decelerate, slow down, brake
distance, length, gap, space
length, distance
space, room, area
surface, top, face, area
particle, molecule, atom
electron, negative charge
electricity, electric, current
current, flow of charge, electricity
charge, electric charge
resist, oppose, withstand
resistance, opposition
flow, stream, run, current, pass
pass, go through, cross, move through, travel through
barrier, wall, membrane
layer, level, coat, sheet
wave, oscillation, vibration
vibrate, oscillate, tremble, shake
frequency, number per second, how often, pitch
often, frequent, regularly, many times
rarely, seldom, hardly ever, infrequent
always, every time, constantly, at all times
sometimes, occasionally, now and then
sound, noise, tone
tone, pitch, note, sound
note, tone, pitch
pitch, tone height, frequency
loud, strong, forte, noisy
quiet, soft, silent, piano
volume, loudness, dynamic
tempo, speed, pace
beat, pulse, rhythm
rhythm, beat, pattern in time, pulse
melody, tune, theme, air
tune, melody, song
chord, harmony, notes together
harmony, chords
piece, work, composition
composer, writer of music
compose, write
instrument, tool
player, performer, musician
singer, vocalist, voice
voice, part, singer, line
orchestra, ensemble
soloist, solo player, single performer
scale, series of notes, ladder
major, happy sounding
teacher, instructor, tutor, educator
student, pupil, learner
teach, instruct, educate, train
train, practise, exercise, coach
practice, exercise, rehearsal, training
skill, ability, competence
ability, capacity, capability, skill, able, can
exam, test, assessment
school, college
book, text, volume
author, writer
reader, audience
story, tale, narrative
poem, verse
art, painting
picture, image, painting, photo
film, movie
history, past
past, former, previous, earlier
future, to come, ahead, later
present, current, now, today
current, present, existing
event, happening, occurrence
happen, occur, take place, come about
effect, result, consequence
environment, surroundings, habitat, conditions
nature, natural world
natural, organic, by nature
artificial, man made, synthetic
pollute, contaminate
waste, rubbish, refuse, by product
recycle, reuse
world, earth, globe, planet
global, worldwide, international
local, regional, nearby
near, close, nearby, adjacent, next to
far, distant, remote
neighbour, adjacent, next, nearby
surround, encircle, enclose
centre, middle, core, heart
core, centre, heart, essence
edge, border, boundary, margin, limit
limit, bound, restriction, cap, restrict
restrict, limit, constrain, confine
constraint, limitation, restriction
maximum, most, highest, largest, peak
minimum, least, lowest, smallest
optimal, best, ideal
best, optimal, top
balance, equilibrium, trade off
trade off, compromise, balance
equilibrium, balance, supply equals demand
efficient, economical, productive
productivity, output per worker, efficiency
output, production, yield, what is produced
input, resource, what goes in
effort, work, labour, exertion
work, labour, job, effort, toil
labour, work, workforce
job, work, occupation, employment, role, post
role, function, job, part, task, duty
task, job, duty, assignment, chore
activity, action, doing
action, act, deed, activity, measure
act, behave, do, perform
react, respond, answer
reaction, response, answer
respond, react, answer
stimulus, trigger, signal
trigger, set off, activate, cause, spark
activate, switch on, turn on, trigger
person, individual, human
human, person, people
male, man, masculine
female, woman, feminine
child, kid, youngster
family, relatives, household
friend, companion, mate
society, community, public
community, group, society
culture, civilisation, customs
religion, faith, belief
belief, conviction, faith, opinion, think, believe
expect, anticipate, await, hope
expectation, anticipation, what people expect
associate, connect, link, think of
association, connection, link, what people think of
opinion, view, belief, judgment
attitude, stance, mindset
fact, truth, reality
truth, reality, fact
theory, explanation, hypothesis
experiment, trial, test, study
observe, watch, see, notice, monitor
monitor, watch, observe, track, keep an eye on, supervise
watch, observe, view, look at
track, follow, monitor, trace
follow, come after, obey, track
obey, comply, follow
predict, forecast, foresee, estimate
forecast, prediction, projection, outlook
estimate, approximate, guess, gauge
calculate, compute, work out, reckon
formula, equation
random, by chance, haphazard, arbitrary
chance, probability, likelihood, odds, luck
likely, probable
probability, likelihood, chance, odds
possible, feasible, achievable, doable, can
feasible, doable, possible, can be built, technically possible
viable, workable, sustainable
usable, easy to use, user friendly
valuable, worth, worthwhile, useful, desirable
worth, value, worthwhile
real, actual, genuine, true, live
genuine, real, authentic
fake, false, counterfeit
obvious, clear, evident, plain
clear, obvious, plain, transparent
vague, unclear, imprecise
secret, confidential, hidden
summary, overview, abstract, outline
outline, sketch, draft, overview
document, paper, record
list, catalogue, enumeration, inventory
fill, complete, occupy
open, accessible, unlocked
close, shut, seal
shut, closed
enter, go in, come in, get into
exit, go out, leave
return, come back, go back, give back
arrive, come, reach
reach, get to, arrive at, attain, achieve
achieve, reach, accomplish, attain, fulfil, meet
fulfil, meet, satisfy
satisfy, please, meet, fulfil, content
satisfaction, happiness, contentment
happy, satisfied, glad, pleased
enjoy, like, love
like, love, prefer, enjoy
hate, dislike, loathe
prefer, favour, choose, like better
persuade, convince, get to, win over, make want
convince, persuade, assure
motivate, encourage, drive, inspire
encourage, motivate, promote, stimulate, foster
discourage, deter, put off
force, compel, make, oblige
compel, force, oblige
avoid, evade, keep away from, steer clear
escape, get away, flee
lose, forfeit, miss
gain, obtain, win, profit
join, unite, enter, connect, come together
meet, encounter, come together
cooperate, collaborate, work together, work with, team up, jointly, hand in hand
collaborate, cooperate, work together, work with, team up, jointly
coordinate, align, harmonise, organise
align, coordinate, match, bring in line
jointly, together, in common, side by side
independent, autonomous, separate, on its own, self reliant, freely
dependent, reliant, depends
fair, just, equitable
unfair, unjust
honest, truthful, sincere
trust, confidence, faith
confident, sure, certain
adoption, uptake, start using, take up
usage, use, utilisation
conversion, turn into buyers, become customers
tactic, tactical, measure, short term action
tactical, operational, short term, day to day
strategic, long term, long range, overarching
long term, years, long range, lasting, over years
short term, months, quarters, near term, immediate
direction, course, heading, where it goes, way forward
overall, general, whole, total
execute, implement, carry out, put into practice, do
execution, implementation, carrying out
operation, running, day to day business
day to day, daily, operational, everyday
investigate, research, look into, examine
analyse, examine, study, break down, look at closely
analysis, examination, study
few, handful, small number, some
many, lots of, plenty, a lot, numerous
dear, expensive, dearer
rule, reign, govern
voting, vote
nobles, barons, lords, aristocrats
abroad, overseas, foreign, from other countries
"""
