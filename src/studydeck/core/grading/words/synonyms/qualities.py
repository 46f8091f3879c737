"""Adjectives and adverbs of quality, certainty, likeness, feeling and ownership in plain speech, our own list: narrow groups."""

GROUPS = """
important, matters a lot, of great value, plays a big role, key, big role, makes a difference, crucial
essential, cannot do without, absolutely necessary, must be there, vital, needed most, indispensable, nothing works without it
unimportant, does not matter, of no importance, makes no difference, plays no role, counts for little, negligible
trivial, of little importance, minor, not worth mentioning, small matter
main, most important, chief, number one, biggest, principal, primary, central, above all
secondary, less important, second in line, of minor importance, comes second
relevant, has to do with it, matters for it, to the point, related to the topic, concerns the matter
irrelevant, beside the point, does not matter here, off topic
valuable, worth a lot, of great worth, precious, brings benefit, of great use
worthless, worth nothing, of no value, no use, good for nothing
useful, of help, serves a purpose, comes in handy, can be used well
useless, of no help, does not help, serves no purpose
high quality, well made, very good, excellent, first class, top quality, of a high standard
low quality, badly made, poor, shoddy, not well made, second rate, bad quality
excellent, very good, outstanding, superb, first rate
average in quality, neither good nor bad, so so, mediocre
perfect, without faults, flawless, ideal, as good as can be, no mistakes
faulty, does not work properly, with mistakes, defective, broken, something wrong with it
reliable, works every time, you can count on it, can be trusted, dependable, does what it should, consistently good, always works, can rely on it
unreliable, cannot be trusted, fails often, you cannot count on it, sometimes works
robust, hard to break, sturdy, can take a lot, tough, withstands stress
fragile, breaks easily, easily broken, delicate, easy to damage
resilient, recovers quickly, bounces back, gets over setbacks, comes back after problems
consistent, always the same, without contradictions, the same everywhere, uniform, same way every time, steady
inconsistent, sometimes this sometimes that, contradicts itself, not always the same, changes from time to time
accurate, close to the true value, correct, free of errors, right on target, near the truth
inaccurate, not correct, off the mark, wrong, contains errors
correct, right, without mistakes, true, as it should be, proper
wrong, not true, not right, mistaken, incorrect, untrue
true, real, matches the facts, corresponds to reality, agrees with the facts, is the case
false, not true, untrue, made up, does not match the facts, not real
valid, still counts, legally binding, recognised, in force
invalid, does not count, no longer valid, not recognised, without effect
reasonable, sensible, makes sense, fair, justified, plausible
plausible, sounds right, could be true, believable, credible, easy to believe
credible, believable, trustworthy, can be believed, people believe it
trustworthy, can be trusted, honest, deserves trust, one can rely on
honest, tells the truth, does not lie, frank, truthful
dishonest, lies, not honest, deceitful, cheating, untruthful
deceive, mislead, trick, fool, give a false impression, lie to, cheat
misleading, gives a wrong impression, deceptive, leads to wrong ideas, puts on the wrong track
transparent, open, nothing to hide, clear for all to see, everyone can see how
certain, sure, no doubt, beyond doubt, without question, guaranteed, bound to happen, definitely
uncertain, not sure, unclear, doubtful, in doubt, cannot be known, up in the air, not certain
likely, will probably happen, good chance, to be expected, probably, chances are
unlikely, will probably not happen, little chance, hardly possible, improbable, small chance
possible, can be done, could happen, may happen, might happen, feasible, can be
impossible, cannot be done, cannot happen, no way, out of the question
predictable, can be foreseen, you know what comes, as expected, easy to foresee, foreseeable
unpredictable, cannot be foreseen, nobody knows what comes, hard to foresee, comes unexpected, never know
unexpected, by surprise, not foreseen, surprising, unforeseen, nobody expected it, comes as a surprise, caught off guard, unplanned, without anyone expecting
expected, as planned, foreseen, no surprise, anticipated
risky, could go wrong, dangerous, with a danger of loss, can fail, hazardous, unsafe, a gamble
safe, without danger, no risk, secure, protected from harm, low risk, out of harm
secure, safe from attack, protected, hard to break into, well guarded
vulnerable, easy to attack, open to attack, easily hurt, unprotected, exposed
dangerous, can cause harm, a threat, harmful, can hurt
harmless, does no harm, not dangerous, cannot hurt, innocuous
harmful, does damage, bad for, damaging, causes harm, does harm, hurts
easy, not hard, without effort, no trouble, simple to do, little effort, anyone can do it, straightforward, without difficulty
difficult, hard to do, takes effort, not easy, challenging, demanding, tough, requires a lot of effort
simple, not complicated, easy to understand, plain, few parts, uncomplicated, nothing complicated
complex, many parts, complicated, hard to understand, many connected parts, not simple, lots of parts
complicated, hard to follow, confusing, tangled, difficult to understand
clear, easy to see, easy to understand, plain, unambiguous, no room for doubt, only one meaning, understandable
unclear, hard to understand, vague, not explained well, fuzzy, confusing, ambiguous
ambiguous, more than one meaning, several meanings, open to interpretation, two possible meanings
vague, not precise, imprecise, woolly, not clearly defined
specific, exactly this, particular, clearly defined, precise, definite, concrete, spelled out
concrete, practical, something you can point to, specific, hands on
abstract, only in thought, not concrete, theoretical, general idea, hard to picture
general, for all cases, not in detail, broad, applies everywhere, applies to all, covers everything
detailed, with all particulars, in depth, precise, thorough, exact, down to the last detail, going into detail, very specific
rough idea, general idea, approximate picture, broad outline
practical, in real life, useful in practice, hands on, applied, by doing
theoretical, on paper, only in theory, in thought, not tested in practice
realistic, can be achieved, down to earth, within reach, not too ambitious, achievable, attainable
unrealistic, cannot be achieved, wishful thinking, out of reach, too ambitious
ambitious, aims high, sets high goals, wants a lot, challenging goal
obvious, easy to see, anyone can see, plain to everyone, goes without saying, self evident
hidden, not visible, cannot be seen, below the surface, out of sight, kept secret, under the surface
visible, can be seen, you can see it, in plain sight, seen, shows up
invisible, cannot be seen, unseen, not visible, you cannot see it
explicit, clearly said, said openly, spelled out, stated directly, put into words, in so many words
implicit, not said openly, understood without saying, unspoken, between the lines, implied
direct, straight, without detours, without anyone in between, immediate
indirect, in a roundabout way, through others, via others, not straight, by a detour
similar, almost the same, much alike, like each other, nearly equal, close to, have much in common, look alike
same, no difference, just like, one and the same, identical, exactly alike, equal
different, not the same, unlike, another kind, differs, not alike, vary, not equal
distinct, clearly different, separate, not to be confused, set apart
opposite, the other way round, the reverse, contrary, just the other way
equal, of the same value, same amount, as much as, of the same size, identical
equivalent, worth the same, has the same meaning, amounts to the same, corresponds to
comparable, can be compared, of the same kind, roughly equal, on a similar level
compatible, fits together, works together, goes together, works with, can be combined
incompatible, does not fit together, cannot be combined, does not work together, clashes
interchangeable, can be swapped, one can replace the other, either will do, can be exchanged
typical, normal for, as usual, characteristic of, usual for, what one expects
unusual, not normal, out of the ordinary, strange, rarely seen, not common, odd
normal, usual, as always, ordinary, nothing special, regular, the rule
abnormal, not normal, out of the ordinary, differs from the usual
exception, special case, does not fit the rule
common, found often, widespread, seen everywhere, usual, happens a lot
popular, liked by many, well liked, many people like it, in fashion, loved by people, favourite
unpopular, liked by few, nobody likes it, not liked
famous, known by everyone, well known, many people know it, celebrated, known to many
unknown, nobody knows it, not known, unfamiliar, never heard of
familiar, known, heard of before, one knows it, not new to
original, first of its kind, not a copy, the first version, new and different
genuine, real, not fake, authentic, true
artificial, made by people, man made, not natural, synthetic, made by humans
natural, from nature, not made by people, found in nature, occurs by itself, not man made
automatic, by itself, without anyone doing anything, on its own, without help, machine does it, without human help, happens by itself, without manual work
manual, by hand, done by people, someone has to do it, done by a person
voluntary, of ones own free will, freely chosen, not forced, by choice, up to you, own choice
compulsory, has to be done, must be done, forced, no choice, obligatory, not optional, required by law
optional, not required, up to you, can be left out, if you want, free to choose, not necessary
strict, must be followed exactly, no exceptions, rigid, severe, leaves no room
loose, not strict, leaves room, relaxed, flexible
formal, official, following set rules, by the rules, by the book
informal, relaxed, not official, without fixed rules, casual
official, approved by an authority, formally recognised, authorised
public, everyone can see, open to everybody, for all, not secret, accessible to anyone, known to all
private, only for oneself, not public, not open to others, personal, nobody elses business, for a few only
confidential, must not be told, secret, kept private, not for others, for internal use only
exclusive, only for some, not for everyone, reserved for a few, restricted
inclusive, open to all, everyone is welcome, nobody left out
open, accessible, not closed, anyone can join, available to all
closed, not open, no access, shut off, only for members
free, without limits, not bound, unrestricted, can do as one likes, at liberty
independent, does not need others, stands alone, free from others, not controlled by others, on its own, makes own decisions, without outside influence, separate, by itself
dependent, needs others, relies on, cannot exist without, hangs on, determined by
autonomous, self governing, acts by itself, decides for itself, independent, makes its own decisions
self sufficient, needs no help, can live from its own, does not need others
connected, linked, joined, in contact, related, tied together
related, connected, belongs together, has to do with, linked, goes together
unrelated, not connected, no link
isolated, cut off, alone, without contact, separated from others
mutual, on both sides, each for the other, both ways, shared by both
joint, together, shared, done by several, common, combined
individual, each on its own, for one person, single, separate, one by one, personal
collective, as a group, all together, shared by all, in common
shared, in common, used by several, belongs to all, common, used together
own, belong to, be the owner of
ownership, who it belongs to, having, right to something, belonging to
belong to, be owned by, be part of, be the property of
fair, treats everyone equally, same for everyone, equal treatment, even handed, treat people the same
unfair, treats people differently, unjust, one sided
equal treatment, same rules for all, treat everyone the same, no discrimination
discriminate, treat worse, treat unequally, put at a disadvantage, treat people differently
neutral, does not take sides, impartial, not for or against, unbiased
biased, takes sides, one sided, favours one side, not neutral, prejudiced, not objective, leans one way
objective, based on facts, without personal opinion, unbiased, not influenced by feelings, neutral, independent of opinion, can be checked by anyone
subjective, based on feelings, personal opinion, depends on the person, own view, personal view, how someone feels, matter of opinion
rational, based on reason, logical, thought through, with the head
irrational, not logical, against reason, from the gut, without reason
emotional, to do with feelings, based on feelings, full of feeling
emotion, feeling, what people feel, how one feels, mood
happy, glad, in a good mood, joyful, pleased, feeling good, in good spirits
sad, unhappy, feeling low, miserable, in a bad mood
angry, mad, furious, annoyed, upset, cross, enraged
afraid, frightened, scared, worried, in fear, anxious, terrified
worried, anxious, uneasy, troubled, nervous
stress, strain, pressure, being under pressure, tension
confident, sure of oneself, self assured, believes in oneself, certain, self confident
insecure, not sure of oneself, lacks confidence, unsure
proud, pleased with oneself, feels pride
ashamed, embarrassed, feels bad about, feels guilty
curious, wants to know, eager to learn, inquisitive
interested, wants to know more, curious about, likes to hear about, keen on
bored, not interested, finds it dull, loses interest
enthusiastic, very keen, full of energy, excited, eager, passionate
calm, relaxed, not excited, quiet, at ease
patient, can wait, does not hurry, stays calm
impatient, cannot wait, wants it now
brave, courageous, not afraid, daring, bold
cautious, careful, takes no risks, prudent, wary, thinks twice
careless, not careful, pays no attention, thoughtless, without care, reckless, sloppy
careful, with care, pays attention, cautious, thorough, takes care
aware, knows about, conscious of, has noticed, has heard of, knows that it exists
unaware, does not know, has not noticed, not conscious of, without knowing
conscious, aware, knowingly, with full knowledge
unconscious, without knowing, not aware, automatic, without thinking
deliberate, on purpose, intended, wanted, intentional, with intent, knowingly and willingly
accidental, not on purpose, by mistake, not intended, by accident, not meant, unintended
active, doing something, takes action, busy, does it itself, involved
passive, does nothing, lets it happen, just receives, not taking part, only watches
proactive, acts before it happens, takes the initiative, acts in advance, does not wait, before problems occur, prevents instead of reacting
reactive, acts after it happens, responds to events, waits until something happens, only when something happens
dynamic, always changing, moving, full of change, changes while running
static, does not move, stays the same, does not change, stands still, unchanging
creative, full of ideas, thinks up new things, inventive, imaginative, original
conservative, does not like change, keeps the old, careful, traditional
innovative, brings new ideas, new kind of, forward thinking
competent, knows how to do it, able, capable, skilled, good at
incompetent, not able, bad at, does not know how
experienced, has done it before, long practice, knows the work, skilled
inexperienced, new to it, has not done it before, no practice, green
skilled, trained, good at something, able, talented, qualified
unskilled, without training, not qualified, needs no training
responsible, in charge, must answer for, has to take care of, has the duty, whose job it is, accountable, bears the responsibility, has to answer for
accountable, has to answer for, must explain the result, held responsible, takes the blame
suitable, right for, fits, good for, appropriate, fit for the purpose, goes well with, works well for
unsuitable, not right for, does not fit, wrong for, inappropriate
available, can be had, ready to use, at hand, there when you need it, can be used, within reach
unavailable, cannot be had, not there, out of reach, not ready
accessible, easy to reach, can be used by everyone, open, easy to get to, also for disabled people
portable, can be carried, easy to carry, takes along, movable
attractive, looks good, people like it, pleasing, tempting, draws people, appealing
ugly, not nice to look at, unattractive
pleasant, nice, enjoyable, agreeable, feels good
unpleasant, not nice, feels bad, disagreeable, nasty
comfortable, pleasant to use, at ease, cosy
clean, free of dirt, without dirt, pure, unpolluted
dirty, not clean, polluted, contaminated, soiled
pure, nothing mixed in, unmixed, clean, only one substance
mixed, made of different things, blended, combined, not pure
fresh, newly made, not old, just picked
rotten, gone bad, spoiled, decayed
empty, nothing in it, contains nothing, unfilled
full, nothing more fits, no room left, filled up, to the top
hard, not soft, solid, rigid
soft, not hard, yields easily, gentle, can be pressed in
sharp, cuts well, with a fine edge
smooth, not rough, even, without bumps
rough, not smooth, uneven, bumpy
bright, full of light, shining
dark, without light, little light, not bright
loud, makes a lot of noise, noisy, can be heard far away
quiet, makes little noise, without noise, hardly heard, silent
fast moving, moves quickly, at speed
mobile, can be moved, on the move, can move around
stuck, cannot move, jammed, caught, going nowhere
only, nothing else, no other, solely, not more than, nothing but
mainly, mostly, for the most part, above all, first and foremost, primarily, largely, in the first place
partly, in part, not completely, to some degree
completely, fully, in every way, one hundred percent, totally, entirely, from top to bottom
almost, not quite, very nearly, close to
hardly, almost not, barely, scarcely, only just
especially, above all, in particular, more than others, particularly
usually, most of the time, in most cases, as a rule, normally, mostly
generally, in most cases, on the whole, as a rule, broadly
obviously, of course, clearly, naturally, as everyone knows
probably, most likely, i guess, chances are, presumably
maybe, perhaps, possibly, it could be
quickly and cheaply, fast and at low cost
for free, without charge, at no cost
together, with each other, side by side, with one another, as a team, jointly, hand in hand
separately, each on its own, apart, individually, one by one, independently, not together
alone, by oneself, without others, on ones own, without help, single handedly, solo
against, opposed to, not in favour of, in opposition to
in favour, for it, supports it, on the side of
"""
