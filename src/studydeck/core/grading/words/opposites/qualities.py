"""Contraries of quality, quantity, place, feeling and nature in plain speech, our own list: two sides of a bar, any left one against any right one."""

PAIRS = """
durable, lasting, lasts long, long lasting, lasts for years, permanent, for ever, for good | short lived, brief, does not last, fleeting, temporary, soon over, only for a while, wears out quickly
sudden, suddenly, abrupt, all at once, overnight, from one moment | gradual, slowly, bit by bit, step by step, little by little, over time
immediate, at once, right away, straight away, instantly, without delay | delayed, eventually, after a while, after some time, with a delay
continuous, without a break, non stop, all the time, uninterrupted, constantly | interrupted, with breaks, on and off, intermittent, now and then
always, every time, in all cases, without exception | never, at no time, in no case
usually, most of the time, mostly | rarely, seldom, hardly ever
regular, at fixed times, regularly | irregular, at random times, irregularly
quickly, in no time, rapidly, in a short time | slowly, takes a long time, takes ages, over a long time
saves time, less time | wastes time, takes time, more time
begin, start, at the start, at the beginning, set off | finish, at the end, come to an end, stop
first, at first, initially | finally, in the end, at last
previous, the one before, preceding | next, the one after, following
past, in the past, what happened | future, in the future, what will happen
recent, newest, latest | oldest, long ago, ancient
modern, up to date, state of the art | outdated, old fashioned, obsolete, out of date
young | old, aged
earlier, sooner | later
temporary, passing | permanent, lasting
a lot, a great deal, lots of, plenty of, much | a little, hardly any, not much, very little
many, a large number, numerous | few, a small number, hardly any, only a few
all, all of them, everyone, the whole | some, part of, a part, none of them
only one, single, just one, one alone | several, many, more than one, multiple, various
more, more than, greater than, bigger than, higher than | less, less than, smaller than, lower than, fewer than
at least, no less than, minimum | at most, no more than, maximum, up to
too much, too many, more than enough | too little, too few, not enough
enough, sufficient, adequate | insufficient, not enough, inadequate, lacking
large, huge, enormous, vast, massive | small, tiny, minute, minuscule
wide, broad, wide ranging | narrow, limited, restricted
deep, in depth, thorough | shallow, superficial, on the surface
long, lengthy, detailed | short, brief, concise
thick | thin
tall, high | short, low
heavy, weighs a lot | light, weighs little
full, filled | empty, nothing in it
complete, whole, entire, nothing missing | incomplete, partial, something missing, in part
exact, precise, accurate | rough, approximate, inexact, imprecise
specific, particular, concrete, definite | general, vague, broad, unspecific
detailed, in detail, every detail | rough, in general, in outline, broad
grow, get bigger, become larger, expand | shrink, get smaller, become smaller, contract
rise, go up, climb, ascend | fall, go down, sink, descend, drop
get more, becomes more | get less, becomes less
speed up, accelerate, faster | slow down, decelerate, slower, brake
strengthen, make stronger, get stronger, intensify | weaken, make weaker, get weaker, ease
raise, put up, push up | lower, bring down, push down
add, put in, give more | take away, take out, remove, cut out
double | halve, half
stable, steady, does not change | unstable, volatile, fluctuates, changes a lot, unsteady
constant, fixed, always the same | variable, changing, varies, changes
flexible, adaptable, can be changed, adapts | rigid, inflexible, fixed, cannot be changed, set in stone
inside, within, inner, in the interior | outside, outer, on the exterior, beyond
into, goes in, enters, comes in | out of, goes out, exits, comes out
towards, closer to, approach | away from, further from, move away
near, close, close by, nearby | far, far away, distant, remote
together, side by side, jointly, as a group | apart, separately, alone, individually, on its own
join, connect, attach, link, bring together | separate, disconnect, detach, cut off, take apart
mix, blend, put together | separate, sort out, keep apart
gather, collect, bring together | scatter, spread out, disperse
concentrated, in one place | spread out, scattered, dispersed, in many places
dense, tightly packed, close together | sparse, loose, far apart, thinly spread
local, in one place, regional | global, worldwide, international, everywhere
top, upper, above | bottom, lower, below, underneath
up, upwards, from below to above, uphill | down, downwards, from above to below, downhill
front, in front, ahead | back, behind, rear
forward, ahead, onward | backward, back, in reverse
horizontal, flat, side to side | vertical, upright, up and down
straight, direct | curved, bent, roundabout
one way, in one direction | two way, both ways, in both directions, mutual
clockwise | anticlockwise, counterclockwise
important, matters, essential, plays a big role | unimportant, does not matter, trivial, plays no role, minor
main, chief, primary | secondary, minor, side
relevant, has to do with | irrelevant, nothing to do with, off topic
useful, helpful, of use | useless, of no use, pointless
valuable, worth a lot | worthless, worth nothing
good, well, positive, favourable | bad, badly, negative, unfavourable
better, superior, best | worse, inferior, worst
high quality, well made, good quality | low quality, badly made, poor quality
perfect, flawless, without mistakes | faulty, flawed, imperfect, with mistakes
reliable, dependable, can be trusted, you can count on | unreliable, cannot be trusted, fails often
robust, sturdy, tough | fragile, delicate, breaks easily
consistent, the same everywhere | inconsistent, contradictory
correct, right, true, accurate | wrong, incorrect, untrue, mistaken
real, actual, in reality, true | imaginary, made up, invented, not real, fictional
natural, found in nature | artificial, man made, synthetic, made by people
certain, sure, no doubt, guaranteed, for sure | uncertain, unsure, in doubt, doubtful, perhaps
likely, probably, good chance | unlikely, probably not, little chance, small chance
possible, can be done, can happen | impossible, cannot be done, cannot happen, out of the question
predictable, can be foreseen | unpredictable, cannot be foreseen, nobody knows
random, by chance, left to chance | planned, systematic, chosen on purpose, not random, deliberate
on purpose, intentionally, deliberately, knowingly, intended, meant | by accident, by mistake, accidentally, unintentionally, unintended, not meant, unknowingly
easy, simple, without effort, no trouble | difficult, hard, takes effort, tough, tricky
simple, plain, few parts | complex, complicated, many parts, intricate
clear, understandable, easy to understand | unclear, confusing, hard to understand, vague, ambiguous
obvious, evident, easy to see | hidden, hard to see, not obvious, subtle
visible, can be seen, you can see | invisible, cannot be seen, unseen, out of sight
explicit, clearly stated, said openly, spelled out | implicit, unspoken, implied, between the lines
direct, straight | indirect, in a roundabout way
concrete, practical, tangible | abstract, theoretical, intangible
in practice, practical, in real life | in theory, theoretical, on paper
realistic, achievable, within reach | unrealistic, out of reach, wishful thinking
similar, alike, much the same, like each other | different, unlike, not the same, differ, vary
same, identical, equal, no difference | different, distinct, unequal, another
common, usual, widespread, normal | rare, unusual, uncommon, exceptional, abnormal
typical, normal, as usual | untypical, unusual, exceptional, strange
unique, one of a kind, only one | ordinary, common, everyday, one of many
popular, liked, in demand | unpopular, disliked, not wanted
compatible, fits together, works together | incompatible, does not fit, clashes
fair, equal treatment, same for all | unfair, unequal treatment, discriminates
neutral, impartial, unbiased, objective | biased, one sided, partial, prejudiced, takes sides
objective, based on facts, facts | subjective, based on feelings, personal opinion, opinion
rational, logical, with the head, reason | emotional, irrational, with the heart, feeling, gut feeling
fact, proven, knowledge | opinion, belief, guess, assumption, unproven
proven, confirmed, verified | unproven, assumed, unconfirmed, untested
prove, confirm, show to be true, verify | disprove, refute, show to be false
evidence, facts | guess, speculation
strict, severe, no exceptions | lenient, loose, relaxed, with exceptions
formal, official, by the book | informal, casual, unofficial
public, open to all, for everyone, everyone can see | private, only for some, restricted, for a few
free, without limits, unrestricted | limited, restricted, bound
limited, finite, runs out | unlimited, infinite, endless, never runs out, without end
independent, stands alone, on its own, without others | dependent, relies on others, needs others, controlled by others
voluntary, by choice, optional | forced, against the will, compulsory
active, does something, acts | passive, does nothing, lets happen
dynamic, moving, in motion, keeps changing | static, still, at rest, not moving
moving, in motion | at rest, standing still, stationary, motionless
creative, new ideas | unimaginative, copying
careful, with care, cautious | careless, without care, reckless, negligent
aware, knows about, has heard of | unaware, does not know, never heard of
conscious, knowingly | unconscious, without knowing, automatic
remember, keep in mind, recall | forget, slip the mind
learn, pick up | forget, unlearn
understand, get right | misunderstand, get wrong
speak up, talk | keep quiet, remain silent
hand out, provide | take away, withhold
tell, reveal, make known | keep quiet, keep secret, conceal
inform, tell the truth | mislead, deceive, lie
happy, glad, joyful, cheerful | sad, unhappy, miserable, gloomy
calm, relaxed, at ease | nervous, anxious, stressed, excited, tense
confident, self assured | insecure, unsure, shy
hopeful, optimistic, expects the best | hopeless, pessimistic, expects the worst
like, love, enjoy | dislike, hate, cannot stand
wish for, desire | reject, refuse
interest, interested, curious | boredom, bored, uninterested, indifferent
brave, courageous, bold | cowardly, afraid, fearful, timid
friend, friendly, kind | enemy, hostile, unfriendly
help, support, make easier, facilitate | hinder, get in the way, make harder, obstruct, hold back
protect, keep safe, guard | harm, damage, endanger, put at risk, expose
heal, cure, make well | hurt, injure, make ill
healthy, well, fit | ill, sick, unwell, unhealthy
build, set up, construct, put up | tear down, pull down, destroy, take down, demolish
create, bring into being | destroy, wipe out, get rid of
repair, mend, put right | break, damage, ruin
save, put aside, keep | waste, throw away, use up, spend
preserve, keep up, maintain | destroy, abandon, give up, neglect
win, come out on top | lose, be beaten
attack, go after, offence | defend, defence, fight off
start a war, go to war | make peace
freedom, liberty, free | slavery, oppression, captivity, imprisoned
rich, wealthy, well off, high income | poor, needy, low income, badly off
equality, equal rights | inequality, privilege, unequal rights
open, accessible, unlocked | closed, blocked, locked, shut
allow, let, permit, make possible | forbid, prevent, prohibit, make impossible
turn on, switch on, activate, enable | turn off, switch off, deactivate, disable
continue, go on, keep going, carry on | stop, break off, give up, come to a halt
let through, lets pass, permeable | hold back, does not let through, impermeable, blocks
absorb, take up, soak up, take in | give off, release, give out, reflect
warm up, get warmer, heat up, hotter | cool down, get colder, cooler, colder
warm, hot | cold, cool, freezing
wet, damp, rainy, humid | dry, arid
light, bright | dark, dim
day, daytime | night, at night
summer | winter
alive, living, stays alive | dead, dying, dies out
birth | death
survive, stay alive | die out, become extinct, perish
older generation | younger generation
inherited, inborn, from birth, innate | learned, acquired, from experience
inhale, breathe in | exhale, breathe out
towards the brain, to the brain | away from the brain, from the brain
towards the heart, to the heart | away from the heart, from the heart
liquid, melted | solid, frozen
solid, keeps its shape | gas, fills the space
melt, become liquid | freeze, become solid
evaporate, become gas, turn into vapour | condense, become liquid, turn into water
dissolve, soluble | insoluble, does not dissolve, settle out
acid, sour, acidic | base, alkaline
positive charge, positively charged | negative charge, negatively charged
gain electrons, take electrons | lose electrons, give away electrons
releases energy, gives off energy, gives off heat | absorbs energy, takes in energy, takes in heat, needs energy
conducts, lets current through, conductor | insulates, blocks current, insulator
attracts, pull towards each other | repels, push away from each other
low concentration, less concentrated | high concentration, more concentrated
low pressure | high pressure
low temperature, low temperatures | high temperature, high temperatures
low risk | high risk, risky
low cost | high cost, expensive
low income, lower income | high income, higher income
low demand, weak demand | high demand, strong demand
evergreen | deciduous
plant eater, eats plants | meat eater, eats meat
self fertile, asexual, one parent | sexual, two parents
warm blooded | cold blooded
upstream, against the current | downstream, with the current
high tide, water rises | low tide, water falls
fresh water | salt water
rural, in the country, countryside | urban, in the city, towns
mountainous, hilly | flat, level
loud, noisy | quiet, silent, soft
gets louder, increases in volume | gets softer, gets quieter, decreases in volume
high note, high pitched | low note, low pitched
fast tempo, lively | slow tempo
smooth, even | rough, uneven, bumpy
soft, gentle, mild | hard, harsh, severe
sharp | blunt
clean, pure, unpolluted | dirty, polluted, contaminated
fresh | stale, rotten, spoiled, gone off
sweet | bitter, sour
tight, tighten | loose, loosen
"""
