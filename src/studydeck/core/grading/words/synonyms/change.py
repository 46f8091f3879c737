"""How things change, move, begin and end, and what brings it about, our own list: narrow groups."""

GROUPS = """
decline, go downhill, get worse, slide, wane, fade away, on the way down, in retreat, ebb
expand, spread out, branch out, widen, broaden, stretch out, open up further
expand abroad, go international, enter foreign markets, open up abroad
broaden, widen, make wider, make broader, open up, extend the range
diversify, branch out, spread over several, widen the range, put eggs in several baskets, offer different things
narrow down, make narrower, home in, zero in, whittle down, limit to
double, grow twofold, become twice as much, twice as many, increase twofold
halve, cut in half, reduce by half, drop by half, become half as much
multiply, grow many times over, increase many times, get many times bigger
accumulate, build up, pile up, add up over time, collect over time, amass, stack up, mount up
deplete, run down, drain, eat up, eat into, use everything up, empty, sap
erode, wear away, eat away, wear down, crumble, grind away, worn off, wash away
wear out, become worn, get old and break, get used up, lose strength over time, wear and tear
decay, rot, go bad, break down, fall apart, decompose, spoil, perish
rust, corrode, eaten by rust, oxidise
spoil, ruin, go bad, go off, mess up
ruin, wreck, spoil, mess up, destroy, make a mess of
deteriorate, get worse, go downhill, go to pieces, worsen, degenerate, decay
improve, get better, go up a level, make progress, make better, polish, raise the standard
improve step by step, keep getting better, continuous improvement, keep improving
enhance, make better, add to, enrich, boost, round out
strengthen, make stronger, beef up, shore up, fortify, bolster, consolidate, cement, get stronger
weaken, make weaker, undermine, sap, dilute, chip away at, get weaker, wear down, lose strength
undermine, weaken from within, chip away at, damage bit by bit, eat away at, sabotage
intensify, become stronger, get more intense, step up, heat up, escalate, heighten, deepen
escalate, get worse and worse, get out of hand, spiral, blow up, intensify
calm down, settle down, ease off, cool off, become quiet, die down, subside
subside, die down, ease off, abate, let up
stabilise, become steady, settle, settle down, stop going up and down, even out, level off, make steady
level off, flatten out, stop growing, reach a plateau, stagnate, stay flat, even out
stagnate, stand still, stop growing, go nowhere, get stuck, come to a standstill
peak, reach the top, hit the highest point, at the highest, reach a maximum, top out
bottom out, hit bottom, reach the lowest point, at the lowest
recover, bounce back, pick up again, get back on its feet, return to normal, rebound, get over
rebound, bounce back, recover, spring back, pick up again
collapse, break down, cave in, fall apart, come crashing down, crumble, give way, implode
crash, fall sharply, plunge, collapse, plummet, drop like a stone, nosedive, sudden fall
surge, rise sharply, shoot up, sudden rise, spike, jump, leap, soar, skyrocket
fluctuate, go up and down, swing, move back and forth, rise and fall, wobble, vary a lot
oscillate, swing back and forth, move to and fro, vibrate, go back and forth
vibrate, shake, tremble, quiver, move quickly back and forth, wobble
reverse, turn round, undo, turn back, go the other way, flip, turn around
undo, reverse, take back, cancel out, put back as it was, roll back, restore the old state
revert, go back, return to the old state, switch back, fall back
restore, bring back, put back, return to its old state, give back, rebuild, reinstate, make like new
renew, make new again, refresh, replace with new, extend again, start again
renew a contract, extend the contract, sign again, prolong the contract
refresh, freshen up, update, renew, make new again
update, bring up to date, make current, refresh, renew, modernise, revise
modernise, bring up to date, make modern, update, bring into the present
revise, rework, go over again, change again, correct, rewrite, amend
amend, change, alter, correct, make changes to, revise
edit, change the text, revise, correct the wording, rework
rework, redo, do again, do over, change again, revise, make again
redesign, design again, change the design, rework the look, remodel, give a new shape
reshape, give a new shape, change the form, remodel, transform, recast
reform, change for the better, improve the system, overhaul, put on a new footing
overhaul, change completely, redo from top to bottom, rebuild, thorough change, revamp
reorganise, restructure, rearrange, change the structure, reshuffle, organise anew, shake up
restructure, reorganise, change the structure, rebuild the organisation, rearrange
rearrange, put in another order, shuffle, move around, reorder, change the order
transform, change completely, make over, change from the ground up
transition, change over, passage, shift from one, switch over, go over to
switch, change over, move to another, go over to, swap
migrate, move over, move to another place, relocate, change over to
evolve, develop over time, change over generations, change slowly, grow out of, change bit by bit
mutate, change by chance, undergo a change, change randomly
adapt, change to fit, adjust to, get used to, fit in with, change with the times, react to changes
adjust, tweak, fine tune, make small changes, change a little, correct slightly, nudge
tweak, make small changes, adjust slightly, change a little, fine tune
customise, make to order, tailor, personalise, fit to each one, make to measure, change for each customer
personalise, tailor to the person, make it personal, fit to each person, individualise
standardise, make all the same, make uniform, do the same way everywhere, unify, set one standard
harmonise, bring into line, make the same, bring into agreement, align
vary, different each time, not always the same, differ, change from case to case, range
mix up, jumble, shuffle, throw together
dilute, thin out, water down, make thinner, make weaker
condense, make shorter, squeeze together, compress, boil down, make compact
compress, squash, squeeze together, press together, make smaller, pack tight
inflate, blow up, pump up, puff up, make bigger than it is, fill with air
swell, get bigger, puff up, bulge, expand, blow up
thicken, get thicker, become thick, make thicker
shrink, get smaller, become smaller, dwindle, get less, contract, lose size
shorten, make shorter, cut short, cut down, trim, condense
lengthen, make longer, draw out, stretch, drag out, extend
prolong, make longer, drag out, draw out, make last longer, stretch out
extend the life, make last longer, prolong the life, keep alive longer
accelerate, speed up, get faster, go faster, pick up speed, step on the gas, quicken, gather speed
decelerate, slow down, get slower, lose speed, brake, reduce speed
trigger, set off, spark, start off, kick off, cause to start, touch off, unleash, prompt
spark, set off, trigger, ignite, kindle, give rise to
prompt, cause to act, make someone do, make people do, make them do, nudge, get someone to, get people to, get them to
provoke, stir up, bring on, call forth, set off, arouse, trigger
arouse, wake, stir up, awaken, excite, call up
stimulate, spur, excite, get going, encourage, activate, boost, stir up
induce, bring about, lead to, make happen, bring on
bring about, make happen, lead to, the cause, give rise to, trigger, result in, end up in
generate, bring in, produce, give rise to, bring forth, throw up
contribute to, add to, play a part in, help bring about, have a share in, has a share in, help along
stem from, come out of, go back to, have its roots in, has its roots in, rooted in, come from, arise from, traced back to
result in, end in, end up as, lead to, have as a result, has as a result, mean in the end, finish as
entail, bring with it, carry with it, come with, go along with
follow from, come out of, a result of, the consequence of, result from
underlie, the basis of, lie behind, at the root of, the reason behind
drive, push forward, power, the force behind, propel, move forward, the engine of
propel, push forward, drive forward, move ahead, thrust
interact, affect each other, work on each other, influence each other, act on one another
interplay, interaction, working together, effect on each other
counteract, work against, offset, act against, balance out, cancel out, neutralise, make up for
neutralise, cancel out, make harmless, balance out, make ineffective, counteract
cancel out, balance each other, even out, make up for, add up to nothing, offset
outweigh, weigh more, greater than, more important than, count for more, worth more than
dominate, rule over, have the upper hand, has the upper hand, the strongest, lord over, on top, the biggest
prevail, win in the end, win out, come out on top, the strongest, gain the upper hand
overtake, get ahead of, go past, leave behind, catch up and pass
catch up, draw level, close the gap, come up to, get even
lag behind, fall behind, slower than, trail, come after
advance, move forward, make progress, go ahead, get on, get further, move ahead
progress, move forward, get further, go ahead, advance, get ahead, make headway
retreat, pull back, withdraw, go back, draw back, move back
withdraw, pull out, take out, back out, step back, take back, drop out
arrive, get there, reach, show up, come in, turn up, land
depart, set off, leave, go away, take off, head off
approach, come near, get closer, come up to, draw near, close in on
pass by, go past, go by, move past
cross, go across, pass over, go from one side, traverse, get over
penetrate, get into, go through, break through, pierce, get in, find its way in, go deep into
pierce, make a hole, go through, stab, poke through, puncture
seep, leak, trickle, ooze, drip through, filter through
leak, escape, get out, drip out, run out, let out, seep out
spill, run over, pour out, overflow, slop over
overflow, run over, spill over, too full, flood
flood, swamp, overwhelm, pour in, inundate, drown in
overwhelm, swamp, flood, too much for, overload, overpower, overburden, bury under
overload, put too much on, overburden, too heavy a load, overwhelm, swamp
circulate, go round, flow around, pass around, move in a circle, go around
rotate, turn around, spin, go round its axis, turn on its own axis
orbit, go round, circle, travel around, move around, go around
roll, move along turning
slide, slip, glide, move smoothly
slip, slide, lose grip, skid
bounce, spring back, bounce off, rebound, jump back
bounce off, thrown back, spring back, sent back, come back off
float, stay on top, swim on, drift on the surface
drift, float along, carried along, move slowly, carried by
sink, go under, go down, drop to the bottom, submerge
dive, go under, plunge, jump in
leap, jump, spring, hop, bound
crawl, creep, move slowly, move on hands and knees
wander, roam, move about, go from place to place, walk around, stray
migrate, travel with the seasons, move to another country, move away, go to live elsewhere
emigrate, leave the country, go to live abroad, move abroad, leave home country
immigrate, come to live, move in from abroad, come into the country
settle, put down roots, make a home, move in for good, colonise
relocate, move somewhere else, move elsewhere, change places, shift to another place, resettle
shift, move over, change place, move to another, transfer
displace, push aside, push out of the way, drive out, move from its place, crowd out
crowd out, push aside, drive out, leave no room for, squeeze out, force out
push aside, shove away, displace, move out of the way
drive out, force out, push out, chase away, expel, throw out
expel, throw out, force out, kick out, drive out, push out
evict, throw out, force to leave, put out on the street
attract, pull towards, draw towards, pull in, a magnet for
repel, push away, drive off, force away, keep away
gather, come together, meet up, collect, assemble, flock together, crowd together
disperse, break up and go, scatter, spread in all directions, go apart, thin out
diverge, move apart, go different ways, drift apart, separate, go in different directions
converge, come together, meet at a point, move towards each other, run together, grow closer
merge, join into one, become one, come together, fuse, go together, made one, unite
split up, break up, go separate ways, come apart, divide up
branch, fork, split in two, divide into several, go in different directions
emerge, come out, come up, come to light, come into being, appear
vanish, go away, disappear, die out, fade away
die out, become extinct, disappear, vanish for ever, wiped out
extinct, died out, wiped out, gone for ever
become obsolete, fall out of use, go out of date
come into being, arise, come about, originate
come into force, take effect, become valid, start to apply, become law, kick in
kick in, start working, come into effect, begin to act, take effect
originate, have its beginning, has its beginning, start out, come from, begin, trace back
begin, start out, get under way, kick off, get going, set about, open, get off the ground
launch, bring out, start off, introduce, bring onto the market, put on the market, go live, come out with, put on sale
introduce, bring in, bring out, start using, launch, put in place, roll out, phase in
phase in, introduce bit by bit, start step by step
phase out, stop using gradually, wind down, run down
pioneer, the first to do, lead the way, blaze a trail, first with
initiate, start off, get going, set in motion, launch, get the ball rolling, take the first step
resume, start again, go on again, pick up again, take up again, continue after a break
restart, start again, begin anew, reboot, start over
start over, begin again, start from scratch, go back to square one, begin anew
interrupt, break off, stop for a while, cut off, pause, cut in
pause, take a break, stop for a while, have a rest, has a rest, stop for a moment
suspend, stop for a time, put on hold, halt for now, interrupt, set aside for now
put on hold, suspend, pause, shelve, put aside for now, stop for now
terminate, bring to an end, end, put an end to, finish, call an end to
conclude, bring to an end, wind up, come to an end, finish off, close
come to an end, finish, end, run out, draw to a close
put an end to, bring to an end, do away with, finish off
abolish, do away with, get rid of, put an end to, end officially, scrap, axe
do away with, get rid of, abolish, remove
get rid of, take out, wipe out, cut out, weed out, root out
eradicate, wipe out, root out, stamp out, exterminate
wipe out, kill all, destroy completely, erase, eradicate, exterminate
erase, wipe, delete, rub out, wipe away, remove all traces
delete, erase, remove, wipe, take out, throw out, clear
stop making, take off the market, stop producing, drop
dissolve, melt away, disappear in liquid, break up in water, become part of a liquid
dissolve a company, close down, wind up, break up a company
melt, turn liquid, become liquid, go soft with heat, turn to water
freeze, turn to ice, become solid, go hard with cold, turn solid
boil, bubble, turn to steam, reach boiling point
evaporate, turn into vapour, turn to gas, become steam, dry up, become a gas, go into the air
condense, turn to liquid, become liquid, turn back to water, become water drops
solidify, turn solid, become solid, go hard, harden
harden, become hard, go hard, make hard, solidify
soften, make softer, become soft, go soft, take the edge off
burn, on fire, go up in flames, catch fire, in flames, combust
explode, blow up, go off, burst, detonate
burst, break open, pop, blow up, split open
ignite, set fire to, light, catch fire, set alight
extinguish, put out, smother, snuff out
glow, shine softly
fade, lose colour, get weaker, become pale, grow dim, die away
blend, mix together, merge, mingle, combine, melt together
infect, give a disease, make ill, contaminate
contaminate, make dirty, pollute, make impure, poison, spoil
pollute, make dirty, contaminate, foul, poison the air
purify, make clean, clean, remove dirt, cleanse, make pure, filter out dirt
filter, strain, sieve, let only some through, sort out, screen out, sift
ripen, become ripe, mature, become ready to eat
mature, grow up, become adult, reach full growth, become fully grown, ripen
age, get older, grow old, become old, get on in years
flourish, do very well, bloom, thrive, prosper, do great, boom
thrive, do well, flourish, grow well, prosper, do great
boom, grow strongly, do very well, take off, fast growth, flourish
take off, become popular, grow fast, become a success, catch on
catch on, become popular, take off, taken up, find followers
spread, get around, passed on, go from one to another, travel, go round, catch on
backfire, have the opposite effect, has the opposite effect, go wrong, do the reverse, work against, come back to bite
worsen the problem, add fuel to the fire, make things worse, aggravate
tip over, fall over, topple, overturn, keel over
topple, bring down, overthrow, fall over, knock over
overthrow, bring down, topple, remove from power, oust, depose
upset the balance, throw out of balance, unbalance, disturb the balance
balance, keep in balance, even out, offset, weigh up, find a middle way, juggle, reconcile
"""
