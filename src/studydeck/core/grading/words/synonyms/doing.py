"""What people do with things and each other: making, giving, keeping, steering, hindering, helping, our own list: narrow groups."""

GROUPS = """
assemble, put together, fit together, piece together
construct, build, put up, erect, put together
erect, put up, build, set up
fabricate, make up, manufacture, make in a factory, produce
manufacture, make in a factory, mass produce, make goods, turn out
mass produce, make in large numbers, make in bulk, churn out
churn out, produce a lot quickly, turn out, mass produce
craft, make by hand, make with skill, handmade
tailor, make to measure, fit to the person, custom made, made to fit
compose, write music, make up, put together, create a piece
draft, write a first version, draw up, sketch out, write up roughly, first attempt
draw up, draft, write out, put together, prepare, put on paper
compile, put together, gather together, bring together, collect into one
edit, polish, correct, revise, improve the text
publish, bring out, make public, put out, print, release to the public
equip, fit out, provide with, give the tools, supply with, kit out
furnish, equip, supply
supply, deliver, keep stocked, provide with, hand out, serve with
provide, hand out, give out, make available, offer, lay on, come up with
distribute, hand out, share out, give out, deliver to, pass round, spread around
hand out, give out, distribute, pass round, dish out
allocate, give out, share out, set aside for, assign to, divide up, earmark
earmark, set aside for, reserve for, put aside for
assign, give a task, hand over, put in charge, give the job, appoint to
delegate, give tasks to others, let others do
outsource, give to another company, contract out, let another firm do, farm out, pay others to do
subcontract, hire another firm, farm out
entrust, put in the hands, give into care, leave to
donate, give away, give to charity, give as a gift
contribute, give a share, add to, chip in, put in, do their bit, do your bit
dedicate, devote, give entirely, commit, put all into
devote, give over to, spend on, dedicate, give all their time, give all your time
grant, give, award, let have, give the right
award, give a prize, grant, hand out
confer, give, grant, bestow
receive, come in, take delivery
inherit, get from parents, receive after death, left in a will, handed down, take over from
bequeath, leave in a will, hand down
obtain, get hold of, come by, gain, secure, lay hands on
acquire, get hold of, buy up, gain, take possession
procure, buy in, obtain, get in supplies, purchase, source
secure, make safe, make sure of, get hold of, lock up
achieve, reach, get there, accomplish, pull off, attain, bring off, make happen
accomplish, get done, achieve, carry out, finish, pull off
fulfil, meet, live up to, carry out, satisfy, come up to, keep a promise
meet the requirements, fulfil, good enough, satisfy the conditions, come up to scratch, tick all the boxes
satisfy, make happy, meet, please, give what they want, fulfil
meet a need, satisfy, give what is needed, fulfil, cater for
cater for, provide for, meet the needs of, look after
serve, of use to, look after, attend to, wait on, cater for
serve as, act as, work as, used as, function as, double as, play the role of
act on behalf, represent, stand in for, act for, speak for, do in the name of
act as, serve as, play the part of, function as, work as
represent, speak for, act for, stand for, the voice of
replace, take the place of, stand in for, swap for, put in place of, fill the gap, step into the shoes
substitute, put in place of, use instead, stand in, replace, take the place of, swap for
remove, take out, take off, cut out, clear away, strip out, throw out
extract, take out, pull out, draw out, get out of, dig out
insert, put in, add in, place inside, stick in, push in
add, put on top, put in, throw in, tack on, include as well
append, add at the end, tack on, put on the end, attach at the end
attach, stick on, fasten to, fix to, tie to, hook on, clip on
detach, take off, unfasten, separate, loosen, disconnect
disconnect, unplug, cut off, take apart, separate, break the link
isolate, cut off, keep apart, set apart, shut off, put in quarantine
surround, all around, encircle, on all sides, ring, close in
enclose, shut in, fence in, close in, surround, box in
embed, build in, fix inside, place inside, put into, bury in
build in, integrate, include from the start, embed, make part of
integrate, make part of, build in, fit in, bring together, make one whole, work in, join into one
incorporate, build in, take in, make part of, work into
unify, make one, bring together, unite, join into one
consolidate, bring together, join into one, make stronger, merge into one
pool, put together, share resources, combine, throw together
overlap, cover the same ground, partly the same, share a part, have something in common, has something in common
coincide, happen at the same time, fall together, agree
accompany, go with, come along with, go along with, come together with
complement, go well with, complete, add what is missing, round off, make whole, supplement each other
supplement, add to, top up, make up what is missing, extra, addition
top up, fill up, add more, refill, replenish
replenish, refill, restock, top up, stock up again
restock, fill the shelves again, order more, replenish, reorder
stock up, build up a supply, buy in, lay in, hoard
stockpile, build up a supply, hoard, pile up, keep a large reserve
hoard, keep for themselves, keep for yourself, pile up, collect and hide, stash away
keep in stock, have on the shelf, has on the shelf, have ready to sell, has ready to sell, hold in store, keep on hand
store, keep for later, put away, keep in a place, keep for future use, hold for later, lay up
reserve, keep back, set aside, save for later, hold back, book
retain, hang on to, hold on to, keep hold of, keep back, keep
maintain, keep up, keep in good condition, keep working, keep going, look after, keep in shape
keep up, maintain, keep going, sustain, carry on with
sustain, keep up, keep going, keep alive, maintain over time
preserve, keep as it is, keep in good state, keep intact
conserve, use sparingly, save, look after, careful with, protect
economise, save money, use less, spend less, cut back
use sparingly, use little, careful with, save, use with care
make the most of, use fully, get the best out of, exploit, use to the full, take full advantage, make full use
exploit, take advantage, use for profit, make use of, cash in on, use unfairly, milk
make use of, put to use, draw on, take advantage, turn to account
draw on, make use of, fall back on, tap into
tap into, draw on, make use of, get access
leverage, use to advantage, make use of, build on, use what one has
employ, make use of, put to work, give work to
give work to, employ, hire, take on, provide jobs
handle, deal with, take care of, see to, look after, sort out
tackle, deal with, take on, get to grips with, address, work on, attack
get to grips with, tackle, deal with, come to terms with, master
cope, get by, survive, get through
get by, survive, cope, make ends meet, scrape along
make ends meet, get by, have just enough money, has just enough money, manage on little
undertake, take on, agree to do, commit to, set about
take on, accept, undertake, shoulder, assume
shoulder, bear, carry, take on, take responsibility
bear the cost, carry the cost, cover the costs, foot the bill, pick up the tab
bear the risk, take the risk, carry the risk, stand to lose
take risks, take a chance, gamble, dare, venture, stick their neck out, stick your neck out
gamble, bet, take a chance, play for money, speculate
speculate, bet on, gamble, hope for price changes, buy hoping to gain
perform, carry out, do the work, execute, put on, act out
carry out, put into action, put into effect, perform, execute, go through with, get done
execute, carry out, put into practice, put into action, make happen, get it done
implement, put into practice, put in place, carry out, make it real, bring in, introduce, roll out, put into effect, make happen
put into practice, apply, use in real life, do for real, implement
roll out, introduce step by step, launch, spread across
deploy, put into use, bring into action, roll out, install, put live
install, put in, set up, fit, put in place
operate, run, use a machine, in operation
run, operate, keep going, keep in operation
supervise, watch over, oversee, keep an eye on, in charge, check the work
oversee, watch over, supervise, in charge, keep watch
keep watch, guard, look out, watch over
monitor, keep an eye on, keep watch on, keep track of, check regularly, follow closely, keep tabs on
keep tabs on, monitor, keep an eye on, track, follow
keep track of, follow, record, monitor, keep a record, keep tabs on, log
record, write down, put on record, keep a record, log, put down, take down, document
document, write down, put in writing, record, keep a record, put on paper
register, put on a list, record officially, sign up, enter in a list, enrol
list, write one below the other, enumerate, name one by one, itemise
enumerate, list, count off, name one by one, go through one by one
file, put away in order, store papers, archive
archive, put away for later, store old records, keep old data
label, mark, tag, put a name on, name, put a sticker on
mark, label, flag, put a sign on, highlight
control, have power over, has power over, in charge, steer, decide over, have the say, has the say, hold the reins, pull the strings, have a grip on, has a grip on
command, give orders, in charge, tell what to do, direct
give orders, command, tell what to do, instruct, boss around, call the shots
order, command, tell to do, instruct, direct
instruct, tell how to do, give directions, teach, tell what to do
direct, guide, point the way, steer, show the way
steer, guide, keep on course, direct, point in a direction
guide, show the way, steer, help along, give direction, take by the hand
lead, go first, show the way, in front, guide others
govern, rule, in power, run the country, lead a state
rule, govern, in power, have power over, has power over, reign
enforce, make people obey, carry through, put into force, see that it is obeyed, push through
impose, force upon, make someone accept, make people accept, make them accept, put on, lay down, force to take
force, make someone do, make people do, make them do, compel, push into, oblige, put pressure on, against their will
compel, force, make someone do, make people do, make them do, oblige, leave little choice
oblige, make someone do, make people do, make them do, force, bind, require by law, make it a duty
coerce, force with threats, put pressure on, bully into, threaten into
put pressure on, push, force, lean on, press, press for
intimidate, frighten, scare into, bully, threaten, make afraid
threaten, say one will harm, put in danger, scare, endanger, menace
bully, cruel to the weak, intimidate, push around, pick on
manipulate, influence unfairly, trick into, play with, control secretly, steer secretly
deceive, trick, fool, mislead, lie to, take in, cheat, make believe something false
mislead, give the wrong idea, deceive, lead astray, give a false impression, fool
cheat, deceive, trick, swindle, con
defraud, cheat out of money, swindle, con, steal by tricks, rip off
steal, take without asking, nick, pinch
rob, take by force, steal from, hold up
smuggle, carry across the border illegally, sneak in
bribe, pay to act dishonestly, buy someone, buy people, buy them, grease palms, pay under the table
counterfeit, fake, forge, imitation, make false copies
forge, fake, make a false copy, counterfeit
restrict, limit, put limits on, hold back, set bounds, keep within limits, curb, hem in
curb, limit, keep in check, hold back, restrain, rein in, cut down
rein in, keep in check, curb, hold back, tighten control
restrain, hold back, keep under control, keep in check, hold down
contain, keep under control, stop from spreading, hold in check, keep within limits
confine, keep in, shut in, limit to, lock up, hold within
imprison, lock up, put in prison, put behind bars, jail, throw in jail
detain, lock up, keep in custody
arrest, take into custody, seize, catch by police
regulate, keep under control, set rules for, control by rules, keep at the right level, make rules about, keep in balance
supervise by the state, regulate, oversee officially, watched by authorities
license, give official permission, allow officially, authorise
authorise, give permission, allow officially, give power to, give the go ahead, empower, give the right
empower, give power to, make stronger, give control to, give the right
entitle, give the right, qualify
enable, make possible, make able, let do, give the means, put in a position to
permit, give leave, say yes to, say it is ok
allow, make it possible, give the chance, leave room for, say yes to, give permission
tolerate, put up with, live with, accept, stand, bear
say one may not, rule out, make illegal, bar, outlaw
outlaw, make illegal, forbid by law
veto, say no to, strike down, stop a law
head off, make impossible, nip in the bud, guard against, stop before it starts, ward off
keep away from, stay away from, steer clear, stay out of, dodge, get around, keep clear of
steer clear, keep away, stay away
evade, get around, dodge, slip away, duck out of
circumvent, get around, bypass, find a way round, go round
bypass, go round, get around, skip, leave out
skip, leave out, miss out, jump over, pass over
leave out, miss out, drop, skip
escape, get away, get out, break free, run off, break out
close off, bar, shut off, stand in the way
obstruct, stand in the way
hold back, make difficult, make harder, slow down, stand in the way, hold up
hamper, make difficult, hold back, slow down
impede, slow down, hold back, make harder
hold back, slow down, make harder, check
deter, put off, scare off, discourage, frighten away
discourage, put off, make less willing, talk out of, dishearten
hold down, keep down, crush, put down, stop by force
crush, press hard, squash, put down, defeat completely
oppress, keep down, treat cruelly, hold down, rule harshly
resist, fight back, hold out, stand up to, stand firm, refuse to give in, withstand
withstand, hold out against, stand up to, put up with, survive, take, bear
tolerate mistakes, forgive errors, allow mistakes
stand firm, hold out, refuse to move, stay put, stand their ground, stand your ground
help, of help, give a hand, lend a hand, do a favour, back, useful to, make it easier
assist, help out, lend a hand, give a hand, support, back up
support, stand by, stand behind, hold up, prop up, back up
prop up, hold up, support, shore up
promote, help along, push, encourage, further, boost, advance, move up
foster, help grow, bring on, nurture, help to develop
nurture, bring up, help grow, raise
encourage, give courage, cheer on, urge on, spur on, push, give hope, make more likely
urge, push, press, strongly advise, encourage strongly
incentivise, give a reason to, reward for, make it worthwhile, encourage with rewards, give a reward
motivate, give a reason to, make someone want to, make people want to, make them want to, get people going, inspire, push, fire up, drive
inspire, give ideas, fill with enthusiasm, stir, fire up, excite, make someone want to, make people want to, make them want to
energise, give energy, fire up, liven up, pep up
facilitate, make easier, help along, smooth the way, make it simple, ease, pave the way
pave the way, make possible, prepare for, make ready for, open the door
speed things up, make quicker, hurry along, expedite, move things along
relieve, take the load off, make less, lighten, ease, soothe
soothe, calm, ease pain, relieve, make less painful
alleviate, make less bad, ease, relieve, reduce, soften
mitigate, make less severe, reduce, soften, make less bad, lessen, limit the damage, ease
remedy, put right, fix, cure, correct, make good
rectify, put right, correct, fix, set straight, make good
correct, put right, fix, make right, set straight, mend
fix, put right, mend, repair, make work again, sort out, get working again
repair, make work again, mend, fix up, patch up, get working again
cure, make healthy again, heal, make well, make better
heal, get well again, mend, make well, become healthy again
treat, give medical care, give medicine, try to heal
nurse, care for, tend
rescue, get out of trouble, bail out, come to the rescue
bail out, rescue with money
protect, keep safe, look after, save from, shelter, watch over, make secure
safeguard, keep safe, protect, guard, preserve
defend, stand up for, keep safe, fight for
stand up for, defend, support, fight for, speak out for
guard against, watch out for, take care against
insure, cover against loss, take out insurance
harm, do damage, bad for, hurt, do harm, make worse, cause damage
endanger, put in danger, put at risk, expose to danger, threaten
jeopardise, put at risk, put in danger, threaten, endanger
expose, lay open, uncover, leave unprotected, make visible, open up
abuse, misuse, treat badly, use wrongly, ill treat
fail to look after, take little care of, let slide
squander, waste, throw away, spend foolishly, fritter away
waste, throw away, squander, use badly, spend uselessly
put effort into, work hard at, try hard, take trouble, go to great lengths
work hard, put in effort, toil, slave away, labour, graft
try hard, make an effort, do their best, do your best, strive, give it all
struggle, have a hard time, has a hard time, find it hard, have difficulty, has difficulty, battle with, fight to
manage to, succeed in, able to, bring off, get to
fall short, miss the target, come up short, disappoint
go wrong, fall through, break down, go under, come to grief, miss the goal
go under, go bankrupt, collapse, go bust, go out of business
go bankrupt, become insolvent, go bust, unable to pay debts, go broke, go under, run out of money
succeed, make it, do well, get there, come off, have success, has success, work out well, reach the goal
win, come first, beat the others, the best, gain victory, come out on top
lose, come last
compete, fight for, contend, battle for, vie with, up against
outperform, do better than, beat, ahead of, surpass, leave behind, outdo
excel, very good at, stand out, shine
"""
