"""Contraries of comparison and of single fields, our own list: two sides of a bar, any left one against any right one."""

PAIRS = """
come up, shoot up, creep up, put up, drive up, push up, scale up, turn up, get bigger, become more | come down, drop off, dwindle, drive down, push down, scale back, cut back, turn down, get smaller, become less
expensive, dear, costly, cost a lot, high price, high cost, pricey, more expensive, higher price, dearer, overpriced | cheap, inexpensive, low price, low cost, cost little, less expensive, lower price, cheaper
free, for nothing, free of charge, at no cost, without paying, costs nothing, at no charge | paid, charged, be billed
faster, quicker, speed up, in less time, sooner, save time, take less time | slower, slow down, take longer, need more time, later
strengthen, stronger, reinforce | weaken, weaker, undermine
often, frequent, frequently, regularly | rarely, seldom, hardly, infrequent
everyone, everybody, the whole company | a few, minority
majority, more than half | minority, less than half
enter, come in, join, step into | exit, leave, get out, step out
let in, admit, let through, allow in | keep out, shut out, block, bar
trap, hold in, keep in, lock in | let out, let escape
prefer, favour, choose, rather have | avoid, shun, reject
pay back, repay | borrow
up to date, current, most recent | stale, out of date, outdated, obsolete
early, beforehand, in advance, up front | late, afterwards, in hindsight, after the fact
by itself, automatically, automatic | by hand, manual, manually
in parallel, at the same time, at once, side by side, simultaneously | one after another, one after the other, in sequence, in turn, one by one, step by step
suddenly, all at once, abruptly | gradually, little by little, step by step, bit by bit
in theory, on paper | in practice, in reality
alone, on its own, single handed | together, jointly, side by side
help, support, assist | hinder, hamper, obstruct
protect, defend | attack, harm, endanger
encourage, motivate, promote | discourage, deter, demotivate
centralised, top down | decentralised, bottom up
bottom up | top down
short, shorter, shorten | long, longer, lengthen
more precise, more accurate | less precise, less accurate
bullish | bearish
shortage, too little, not enough, undersupply | surplus, too much, oversupply, glut
recession, downturn, slump | boom, upturn, recovery
employed, in work | unemployed, out of work
take on, hire, recruit | lay off, make redundant, let go, sack
centralise | decentralise
outsource | insource, in house, do it ourselves
qualitative | quantitative
skimming, start high | penetration, start low
vertical | horizontal
absorb, soak up | reflect, bounce back
conduct, conductor | insulate, insulator
series, in a row, one loop | parallel, side by side, branches
transparent, let light through | opaque, block light
acid, acidic | alkaline, basic, base
oxidation, lose electrons, oxidise | reduction, gain electrons
exothermic, give off heat, release heat | endothermic, take in heat, absorb heat
renewable | fossil, finite, non renewable
mammal, warm blooded | reptile, cold blooded
benign | malignant
contagious, infectious, catching | not catching, non infectious
uphill, upwards | downhill, downwards
high tide | low tide
lossless | lossy
mutable, can be changed | immutable, cannot be changed
plaintext, readable | ciphertext, scrambled
wired, by cable | wireless, by radio
online, connected | offline, disconnected
connection oriented, handshake first | connectionless
skewed, lopsided | symmetric, balanced
null hypothesis | alternative hypothesis
crescendo, getting louder | diminuendo, decrescendo, getting softer
legato, smooth, connected | staccato, short, detached
allegro, fast | adagio, largo, slow
republic | monarchy
free market | planned economy
tighten | loosen, relax
ripe | unripe
fertile | barren, infertile
sunrise, dawn | sunset, dusk
by choice, of own free will, voluntarily | forced, under compulsion, against their will
inborn, innate, born with it | learned in life, acquired through experience
convex, curved outwards | concave, curved inwards
acute | chronic
symmetric, same key for both | asymmetric, two different keys
stateless | stateful
primary source, first hand account | secondary source, second hand account
nocturnal, active at night | diurnal, active by day
convict, find guilty | acquit, declare innocent
consonance | dissonance
protagonist | antagonist
literal, literally | figurative, figuratively
prose | verse
immigrate | emigrate
fission, split nucleus | fusion, join nuclei
nomadic | sedentary, settled in one place
brittle | ductile
densely populated | sparsely populated
selfish | selfless, altruistic
major key | minor key
perishable, goes off quickly | keeps for years
"""
