"""Words that mean the contrary in most fields, our own list: two sides of a bar, any left one against any right one."""

PAIRS = """
increase, rise, grow, raise, gain, boost, expand, go up, more, higher, strengthen, climb | decrease, fall, shrink, reduce, lose, lower, decline, drop, go down, less, fewer, cut, diminish, weaken, lessen
high, higher, highest, top, upper | low, lower, lowest, bottom
big, large, great, huge, broad, wide | small, little, tiny, minor, narrow
maximum, most, largest, highest, biggest | minimum, least, smallest, lowest
many, plenty, numerous | few, scarce
all, every, always, everything, everybody | none, no, never, nothing, nobody
long, lengthy | short, brief
fast, quick, rapid, swift | slow, sluggish
early, before, earlier, prior, precede, advance | late, after, later, subsequent, follow
first, initial, start, beginning | last, final, end
old, former, ancient, existing | new, novel
start, begin, open, commence | stop, end, finish, close, cease, quit, halt
continue, keep, keep on, go on, carry on, stay, remain | stop, cease, quit, leave, cancel, end, abandon
stay, remain, still there, come back | leave, left, quit, depart, go away, cancel
keep, retain | lose, abandon, discard, give up, cancel
keep, continue, stay, existing, remain | start, begin, new
acquire, win, attract | lose, repel, retain, drive away
acquisition, winning | retention, keeping, loss
create, make, build, generate, produce, form, construct | destroy, ruin, demolish, eliminate, kill, wreck, tear down
combine, merge, unite, join, integrate, mix, together | divide, split, separate, segment, break up, partition, detach
same, similar, alike, identical, equal, common, shared, uniform | different, distinct, unlike, unequal, dissimilar, unique, various
internal, inside, inner, inward, inbound, interior | external, outside, outer, outward, outbound, exterior
include, contain | exclude, omit, leave out
accept, agree, approve, allow, permit, grant | refuse, reject, deny, forbid, prohibit, ban, decline
allow, permit, enable, let, help, encourage, promote, cause | prevent, block, hinder, stop, forbid, inhibit, discourage, suppress
understand, know, notice, consider, study, listen, respect, care about, find out, satisfy, meet, follow | ignore, neglect, overlook, disregard, misunderstand
aware, conscious, known | unaware, unconscious, unknown
show, reveal, display, communicate, publish, disclose, tell, expose | hide, conceal, mask, withhold, keep secret
true, right, correct, accurate, valid | false, wrong, incorrect, mistaken, invalid, inaccurate
good, positive, beneficial, useful, better, best | bad, negative, harmful, useless, worse, worst
strong, powerful | weak, feeble, powerless
success, succeed, win | failure, fail, lose
safe, secure | dangerous, risky, unsafe, insecure, hazardous
certain, sure, predictable, guaranteed | uncertain, unsure, unpredictable, doubtful
easy, simple | difficult, hard, complex, complicated
cheap, inexpensive, affordable | expensive, costly, dear
free, voluntary | forced, compulsory, mandatory, obligatory
rich, wealthy | poor
full, complete, whole, entire | empty, partial, incomplete, part
public, open | private, closed, secret, confidential
open, unlock | close, shut, lock
visible, seen, explicit | invisible, hidden, unseen, implicit
active, dynamic | passive, inactive, static, dormant
fixed, rigid, constant, static, unchanging, permanent, never change, immutable, set in stone | flexible, variable, changing, dynamic, adaptable, change, mutable, adjust, adapt, vary, movable
permanent, lasting, enduring, persistent, durable, long term, non volatile | temporary, short lived, brief, volatile, short term, transient
long term, long range, years | short term, months, quarters, day to day, daily
strategic | tactical, operational
general, broad, generic, universal | specific, particular, narrow, concrete
high level, overview | detailed, detail, granular
abstract, theoretical | concrete, practical
theory | practice
push, repel | pull, attract, draw
attract, draw, pull, draw in | repel, push away, put off, push, drive away
send, give, transmit, export, output, emit, release, give off | receive, get, take, import, input, absorb, take in
absorb, take in, take up, soak up | emit, release, give off, reflect, give out
inhale, breathe in | exhale, breathe out
borrow, debtor, borrower, owe | lend, creditor, lender
asset | liability, debt
profit, surplus, gain | loss, deficit
income, revenue | expense, expenditure
save | spend, waste
credit | debit
inflation | deflation
import | export
share, shared, common | own, separate, private
slow, slow down, take longer | fast, speed up, quick
plaintiff, prosecution, claimant | defendant, defence
guilty, convict | innocent, acquit
legal, lawful | illegal, unlawful
civil | criminal
intentional, deliberate, on purpose, intended | accidental, unintentional, by accident, unintended, by mistake
voluntary, willing | involuntary, reluctant, under pressure
natural, organic | artificial, synthetic, man made
living, alive, live, survive | dead, die, perish, extinct
healthy, well | sick, ill, diseased
male | female
predator | prey
plant | animal
dominant | recessive
aerobic | anaerobic
oxygen, oxygenated | carbon dioxide, deoxygenated
artery, away from the heart | vein, towards the heart
hot, warm, heat, warming, warmer | cold, cool, chill, freeze, cooling, colder
heat, warm up | cool, cool down, chill
melt, thaw | freeze, solidify
evaporate | condense
expand, stretch, extend, dilate | contract, shrink, compress, constrict
liquid | solid
solid | liquid, gas
wet, moist, damp | dry, dried
sweet | sour, bitter, salty
raw, uncooked | cooked
hard, tough, firm | soft, tender
thick, dense | thin
heavy | light, lightweight
loud, forte | quiet, soft, silent, piano
high pitched | low pitched
major | minor
consonant, harmonious | dissonant
solo, alone, single | together, group, ensemble
single | multiple, several, plural
up, upward, above, over, ascend | down, downward, below, under, beneath, descend
above, exceed, more than, greater than, higher than | below, less than, lower than, under
before | after
left | right
front, forward, ahead | back, backward, rear, behind, reverse
near, close, towards, toward, local, nearby | far, distant, away, remote
positive, plus | negative, minus
add, plus, insert, append | remove, subtract, delete, take away, minus
multiply | divide
push onto | pop
first in first out, fifo, queue, oldest | last in first out, lifo, stack, newest
read | write
encrypt, encode | decrypt, decode
upload | download
compile, compiled | interpret, interpreted
hardware | software
serial, sequential, one after another, one at a time | parallel, concurrent, simultaneous, at the same time
synchronous, wait, blocking | asynchronous, non blocking
static | dynamic
local | global, worldwide
centralised, central | decentralised, distributed
random | ordered, systematic, predictable
sorted, ordered, order | unsorted, unordered, disorder
independent, autonomous, separately, alone | dependent, reliant, together, jointly
war | peace
attack | defend, defence
enemy | friend, ally
victory, win, defeat | lose, loss
democracy | dictatorship, autocracy
majority | minority
north | south
east | west
land | sea
rural, countryside | urban, city
modern | traditional, ancient, old
optional | required, mandatory, necessary, compulsory
necessary, essential, required, needed | unnecessary, optional, needless
important, essential, central, crucial, relevant | unimportant, irrelevant, trivial, minor
possible, feasible | impossible, infeasible
likely, probable, often, frequent, usual, common, always | unlikely, improbable, rarely, rare, seldom, unusual, never
direct | indirect
conscious | unconscious
reversible | irreversible
profit, gain | loss
real, actual, genuine | imagined, fake, imaginary, false, fictional
praise, reward | punish, blame, criticise
love, like | hate, dislike
trust | distrust, doubt, mistrust
hire | fire, dismiss
innovate | copy, imitate
elastic, sensitive | inelastic, insensitive
output | input
support, confirm, back up, favour | contradict, oppose, refute, speak against, undermine
agree | disagree
encourage, motivate | discourage, deter
benefit, advantage, strength | drawback, disadvantage, weakness
linear, straight | curved, bent, nonlinear
mutable | immutable
absolute | relative
theoretical, abstract | practical, applied
voluntary | compulsory
temporary | permanent
individual, personal | collective, joint
upstream | downstream
horizontal | vertical
inner | outer
senior | junior
subjective, personal | objective, impartial
qualitative | quantitative
formal | informal
wholesale | retail
short | tall
even | odd
attractive | repulsive
raise, lift | lower, drop
speed up, accelerate | slow down, decelerate
heats, warms | cools, chills
inflow | outflow
entry, enter | exit, leave
supporter, promoter, fan | critic, opponent, detractor
"""
