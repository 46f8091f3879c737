"""Words and phrases that mean the same in most fields, our own list: one group a line, phrases in several words."""

# Near enough that one may stand for the other in an answer.
SYNONYMS = """
customer, client, buyer, consumer, purchaser, shopper, subscriber, patron
user, end user, customer
people, persons, folk, individuals, humans, public, somebody
employee, worker, staff, personnel, team member
team, squad, crew, group
boss, manager, supervisor, superior
company, firm, business, enterprise, organisation, corporation
competitor, rival, competition, alternative
market, marketplace
audience, target market, target group, readership, listeners, spectators
segment, cluster, group, subset, niche, slice, category, class
need, want, desire, require, wish, care about
problem, issue, pain point, difficulty, trouble, struggle, challenge, pain
goal, objective, aim, target, purpose, end, intention
result, outcome, consequence, effect, impact, upshot
success, succeed, win, pay off, thrive
plan, scheme, blueprint, programme
roadmap, plan, product plan
strategy, strategic plan, game plan
vision, dream, north star, long term picture
priority, prioritise, order, rank, sequence, what comes first, most important first, first
order, sequence, arrangement, succession
decide, choose, select, determine, settle, pick, make the call, opt, have a say in, set
choose, pick, select, prefer, opt for, go for
responsible, accountable, in charge, answerable, liable, answer for, own, look after, take care of, be judged by, care for, handle
own, possess, belong, have
build, make, create, construct, develop, produce, manufacture, assemble, craft
develop, evolve, grow, mature
create, generate, produce, raise, form, bring about, give rise to, yield
start, begin, commence, initiate, launch, open, kick off
end, finish, conclude, terminate, complete, close
stop, cease, quit, halt, discontinue, give up, end
cancel, quit, leave, unsubscribe, drop out, churn
left, remain, remaining, over
leave, left, depart, exit, go away, quit, abandon
stay, remain, keep on, hang around
keep, retain, hold on to, maintain, preserve, hold
continue, keep, go on, carry on, persist, proceed
use, utilise, employ, apply, make use of
buy, purchase, acquire, order
sell, vend, sale
acquire, win, gain, get, obtain, attract, bring in, land
pay, spend, expend
cost, expense, expenditure, price, spend, outlay, what you pay
price, charge, fee, tariff
money, cash, funds, capital, finance
revenue, income, turnover, earnings, proceeds, sales, money
profit, gain, earnings, surplus, margin, return
profitable, lucrative, earns money, makes money
value, worth, benefit, merit
benefit, advantage, plus, upside, pro, strength, gain
drawback, disadvantage, downside, minus, weakness, con, shortcoming
promote, advertise, publicise, market, tell the world, spread the word, push, campaign
advertisement, advert, ad, commercial, spot, promotion
advertising, promotion, publicity
campaign, promotion
communicate, convey, tell, express, explain, say, inform, announce, get across, let know, message, talk to
message, messaging, communication, statement, say
explain, clarify, describe, make clear, account for
describe, depict, characterise, portray
show, display, demonstrate, exhibit, present, indicate
see, view, perceive, regard, look at, think of
perception, image, impression, view, opinion, what people think, how people see
mind, head, brain
feel, emotion, sentiment
reputation, standing, image
brand, brand name, label
know, aware, awareness, notice, be familiar with, recognise
awareness, familiarity, recognition, visibility
attract, draw, pull, draw in, bring in, lure, appeal
demand, interest
lead, prospect, potential customer
loyal, loyalty, retention, faithful, come back, stick with, stay
relationship, bond, connection, tie, relation
lasting, long lived, enduring, long, durable, permanent, long term
research, study, investigate, explore, survey, examine, dig into, find out, look into
understand, comprehend, grasp, know, learn, find out, figure out, work out, get to know, study
discover, find, find out, uncover, identify, detect, learn, work out
learn, study, find out, pick up
find, locate, discover, look for, identify
search, look for, seek, hunt, look up
test, check, try out, verify, validate, experiment, probe, trial
validate, confirm, verify, prove, check, test
assumption, hypothesis, belief, idea, guess, supposition, premise
idea, concept, notion, thought
prototype, mock up, model, draft
learning, insight, lesson, knowledge
feedback, response, reaction, opinions
measure, gauge, quantify, track, assess, evaluate, metric
metric, measure, kpi, indicator, figure, number
assess, evaluate, judge, appraise, rate, weigh
compare, contrast, set against, versus
different, distinct, unlike, other, unique, differ, set apart, stand out
similar, alike, like, akin, comparable, same, common, shared, resemble, analogous
same, identical, equal, equivalent
equal, same, even, balanced, match
share, portion, percentage, proportion, fraction, part, percent, rate, ratio, how many
rate, speed, pace, frequency, percentage
part, component, piece, element, portion, constituent, section
whole, entire, total, complete, full, all, overall
sum, total, aggregate
average, mean, typical
number, count, quantity, amount, figure, how many, how much
period, time, span, interval, duration, timeframe, window, term
month, monthly
year, yearly, annual, annually
day, daily, day to day, everyday
quick, fast, rapid, speedy, swift, prompt
slow, gradual, sluggish
small, little, tiny, minor, minimal, slight
smallest, minimum, minimal, simplest, least, bare bones, slimmest, most basic
big, large, huge, great, major, vast, sizeable, substantial
increase, grow, rise, raise, boost, gain, go up, climb, expand, enhance, more, higher
decrease, reduce, decline, fall, drop, lower, go down, shrink, diminish, lessen, cut, less, fewer, cut down, bring down, minimise
high, tall, elevated, great, top
low, small, little
improve, enhance, better, upgrade, optimise, refine, make better
worsen, deteriorate, degrade, get worse
change, alter, modify, vary, shift, transform, convert, turn into, become, adapt
flexible, adaptable, changeable, adjustable, may change, can change
fixed, rigid, set, constant, static, unchanging, invariable, stable, set in stone
stable, steady, constant, consistent, unchanging
adapt, adjust, tailor, customise, personalise, suit, fit
suitable, fitting, appropriate, right, proper, tailored, matching
divide, split, separate, break up, partition, break down, cut up, segment, segregate
combine, merge, unite, join, mix, blend, put together, bring together, integrate, fuse, pool
connect, link, join, attach, tie, bind, bond, couple
separate, apart, detached, independent, distinct
collect, gather, accumulate, assemble, bring together, compile
distribute, spread, share out, allocate, hand out, dispense, disperse
send, transmit, dispatch, deliver, transfer, forward, ship
receive, get, obtain, take in, accept
give, provide, supply, grant, offer, deliver, hand over, furnish
offer, proposal, proposition, deal, solution
deliver, ship, release, roll out, provide, get out
release, launch, publish, issue, roll out, ship, emit, give off, let out, discharge
launch, release, introduction, rollout, go to market, debut
implement, execute, carry out, realise, put into practice, perform, put into effect, put into action
perform, carry out, execute, do, conduct
carry, transport, convey, move, bring
move, shift, travel, go, transfer, transport
lead, guide, direct, head, steer
guide, direct, steer, frame, inform, govern
control, regulate, govern, manage, steer, command
manage, run, oversee, handle, administer, supervise, direct
help, assist, aid, support, enable
support, back, help, assist, sustain
allow, permit, let, enable, make possible
prevent, avoid, block, stop, hinder, keep from, inhibit, protect against, avert, preclude, guard against
forbid, prohibit, ban, outlaw, disallow
protect, guard, shield, defend, safeguard, secure, keep safe
attack, assault, strike
danger, risk, hazard, threat, peril
safe, secure, protected
risk, uncertainty, danger, chance of loss
uncertain, unsure, unpredictable, unknown
certain, sure, definite, guaranteed
cause, reason, source, origin, bring about, lead to, make, trigger, produce, result in, give rise to
because, due to, owing to, as a result of
depend, rely, hinge, be based on
influence, affect, impact, shape, effect
require, need, demand, call for, must
necessary, needed, required, essential, vital, indispensable, must
important, significant, crucial, key, vital, essential, central, critical, matter
main, chief, primary, principal, major, key
extra, additional, further, added
enough, sufficient, adequate
lack, absence, shortage, missing, scarcity, want of
scarce, rare, limited, in short supply, not enough
abundant, plentiful, ample
surplus, excess, glut
easy, simple, effortless, straightforward
difficult, hard, tough, tricky, complicated, complex
complex, complicated, sophisticated, intricate
simple, plain, basic, uncomplicated
cheap, inexpensive, affordable, low cost, low priced
expensive, costly, dear, pricey
free, no charge, gratis, without cost
new, novel, fresh, recent
old, ancient, former, aged
early, beforehand, in advance, prior, before
late, delayed, afterwards
before, prior, previous, ahead of, earlier, preceding
after, following, later, subsequent, once, afterwards
during, while, throughout, in the course of
deadline, due date, schedule, on time, timeline
schedule, timetable, calendar, timeline, dates, on time
budget, money available, funds, cost limit
scope, extent, range, breadth
resource, means, asset
quality, excellence, good workmanship, properly, high standard
reliable, dependable, trustworthy, robust
feature, functionality, capability, characteristic
characteristic, trait, attribute, property, feature, quality
behaviour, conduct, habit, action, how it behaves, actions
habit, routine, custom, practice
product, offering, good, item, merchandise, software
good, product, ware, merchandise
service, help
software, code, program, application, app
code, source, program, software
engineer, developer, programmer, engineering, development team, coder
engineering, development, technology
design, layout, look, appearance, visual
look, appearance, design, visual identity
name, title, label, term
logo, symbol, emblem, mark
sign, symbol, mark, signal, indicator
content, article, blog, post, material, text
article, blog, post, text, essay
useful, helpful, valuable, beneficial, handy
phone, call, telephone
email, mail, e mail, newsletter
interrupt, disturb, break in on
stranger, unknown person, people who did not ask
inward, internal, inside, within
outward, external, outside, outer
outside, external, exterior
inside, internal, interior, within
internal, inner, inside, in house
competitive advantage, edge, moat
position, place, location, spot, site, standing, put
place, location, spot, site, area
relative, compared, against, versus, in comparison, in relation
life cycle, lifecycle, lifespan, from launch to retirement
lifetime, whole relationship, as long as they stay, over the relationship
stakeholder, interested party, those involved
top, upper, highest
bottom, lower, lowest
high level, overview, big picture, broad, overall, general
detail, specific, particular, granular
general, broad, overall, generic, universal
specific, particular, concrete, precise, definite
exact, precise, accurate, correct
accurate, precise, correct, exact, right
correct, right, true, accurate, valid, proper
wrong, incorrect, false, mistaken, erroneous
error, mistake, fault, bug, flaw, defect
fault, defect, flaw, failure
broken, damaged, faulty, defective
damage, harm, hurt, injure, impair
harmful, damaging, injurious, detrimental, dangerous
repair, fix, mend, restore, correct
solve, fix, resolve, work out, crack, address, tackle
solution, answer, fix, remedy
answer, reply, response, respond
question, query, inquiry
ask, request, query, enquire
agree, consent, accept, approve, concur
agreement, contract, deal, accord, consent, treaty
disagree, differ, dispute, dissent
refuse, reject, decline, deny, turn down
accept, take, approve, agree
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
