"""How much, how sure, how, where, on what condition and what for, our own list: narrow groups."""

GROUPS = """
very, extremely, highly, greatly, to a high degree, a great deal, really a lot, terribly
extremely, to a very high degree, exceedingly, enormously, in the highest degree, to the utmost
considerably, a lot, by a wide margin, greatly, a great deal, markedly, significantly, noticeably, by far
significantly, to a large extent, noticeably, considerably, a great deal, clearly, in a big way
slightly, a little, a bit, a touch, by a small amount, marginally, somewhat, a tiny bit
somewhat, to a certain degree, a bit, to some extent, in a way
partly, to some extent, in some ways, up to a point, partially, in parts
partial, in part, only a part, not all of it
completely, all the way, through and through, a hundred percent, in full, totally, in every way, to the last, from top to bottom, one hundred percent
fully, in full, to the full, completely, all the way, wholly
thoroughly, down to the last detail, in depth, carefully and completely, from top to bottom, properly, in every detail
mainly, above all, most of all, in the first place, for the most part, chiefly, first and foremost, primarily, largely, in the main
primarily, first and foremost, above all, in the first place, mainly, most importantly
especially, above all, most of all, in particular, more than others, particularly, notably
only, nothing but, solely, exclusively, purely, alone
exclusively, only, solely, just for, reserved for
sole, only, one and only, single, exclusive
exclusive, for a few only, for members only, reserved for one, only for certain people, sole
barely, only just, hardly, by a hair, scarcely, with difficulty
almost, close to, nearly, just short of, as good as, all but, virtually
virtually, almost, practically, as good as, nearly, in effect
exactly, to the dot, on the nose, precisely, just right, right on, to a t
roughly, somewhere near, approximately, in round figures, plus or minus, or so
at least, as a minimum, or more, no fewer than
at most, as a maximum, or less, up to, no more than
minimum, least possible, lowest amount, smallest amount, bare minimum, lower limit, as little as possible
maximum, most possible, highest amount, greatest amount, upper limit, as much as possible, ceiling, cap
as much as possible, to the maximum, the most one can, maximally, as far as possible
as little as possible, to the minimum, the least one can, minimally
more and more, increasingly, ever more, to a growing extent, growing all the time
less and less, decreasingly, ever less, fewer and fewer, diminishing
many, lots of, a large number of, plenty of, loads of, a whole range of, dozens of, hundreds of, a great many, scores of, numerous
numerous, many, a great number of, lots of, countless, plenty of
countless, too many to count, more than one can count, innumerable, endless
a few, a handful of, a small number of, one or two, a couple of
a couple of, two or three, a few, two
dozens, lots, tens, many
several, more than two, a few, a number of, multiple, quite a few
variety, range, different kinds, many kinds, diversity, all sorts, mix, choice of different things, assortment
diverse, of many kinds, varied, different from each other, mixed, all sorts of, of all kinds
range, variety, selection, spread, array, choice of goods
all sorts of, many kinds of, a variety of, all kinds of, diverse, a range of
most people, the majority, the greater number, more than half, almost everyone, the bulk of people
majority, more than half, most people, over fifty percent, the greater number, the larger half
minority, less than half, the smaller group, few people, the smaller number
everyone, all people, each and every one, the whole group, every single person, one and all, anyone
everything, all of it, the whole lot, all things, the lot
each, every single one, every one
one of two, this or that, one or the other
both, the two, the one and the other, the two together
the rest, what is left, the remainder, the others, what remains, remaining part
remainder, rest, what is left over, leftover, balance, remains
half, fifty percent, one of two parts, one out of two
quarter, twenty five percent, one of four, a fourth
a third, one of three, thirty three percent
twice as much, double, two times as much, twofold
tenfold, ten times as much, ten times
per person, for each person, per head, per capita, a head, for every person
per unit, for each one, a piece, apiece, for every item, for each item
in total, all together, altogether, in all, all in all, added up, taken together
total, all added up, sum of everything, whole amount, grand total, overall amount, all together
amount, how much there is, quantity, sum, how much, volume
quantity, how many, how much, number of items
volume, quantity, how much, number sold
proportion, share, percentage, how many out of all, ratio, how big a part
percentage, share, out of a hundred, per cent, proportion
ratio, relation between two numbers, one divided by the other, how many times, proportion
fraction, small part, piece
scale, size, extent, how big
on a large scale, widely, in large numbers, in a big way, massively, in bulk
on a small scale, in small numbers, in a small way
in bulk, in large quantities, large amounts at once, wholesale, many at a time
abundance, plenty, more than enough, wealth, large supply
plentiful, more than enough, in large supply, abundant, plenty of, easy to find
scarce, in short supply, hard to get, rare, limited, few and far between
scarcity, too little, not enough to go round, short supply, shortage, limited supply
shortage, too little, short supply, scarcity, too few
surplus, more than is needed, too much, left over, extra amount, excess, over supply
excess, too much, more than needed, surplus, over the top, superfluous amount
superfluous, more than is needed, unnecessary, one too many
excessive, too much, over the top, more than is reasonable, beyond measure, exaggerated
sufficient, enough, as much as is needed, adequate, what it takes
insufficient, too little, falls short, less than needed, inadequate
additional, more, further, on top of that, extra, as an addition, besides
in addition, on top of that, as well, besides, what is more, furthermore, moreover, plus
as well as, along with, and also, together with, in addition to, besides
apart from, besides, other than, leaving aside, with the exception of, except for, aside from, but not
except for, apart from, with the exception of, other than, leaving out, but for
including, among them, counting, together with
certainly, for sure, without doubt, definitely, of course, no doubt, surely, by all means, in any case
certain, beyond doubt, sure thing, definite, bound to happen, sure to happen, known for sure, cannot fail, guaranteed
definitely, for certain, certainly, in any event, for sure
guaranteed, promised, assured, for sure, you can count on it
uncertain, open, in doubt, unclear, up in the air, hard to predict
unclear, vague, hard to understand, blurred, fuzzy, ambiguous
ambiguous, can be read two ways, has two meanings, have two meanings, unclear, open to interpretation, more than one meaning, can mean different things
vague, unclear, woolly, imprecise, hazy, loosely defined
unknown, unfamiliar, a mystery
doubtful, questionable, uncertain, open to question, dubious
probably, most likely, in all likelihood, likely, chances are, I expect, presumably, quite possibly, the odds are
likely, to be expected, may well happen, probable, there is a good chance, on the cards, chances are high
presumably, one may suppose, probably, it seems, supposedly, as one would think
supposedly, so they say, allegedly, it is claimed, people say, apparently
allegedly, it is claimed, supposedly, so it is said, as some say
apparently, it seems, as it appears, seemingly, by the look of it
possibly, perhaps, maybe, could be, it may be, there is a chance
possible, could happen, may happen, can be done, doable, feasible, within reach
feasible, can be done, doable, workable, practicable, realistic, possible to do
feasibility, whether it can be done, can it work, it doable, practicability
impossible, cannot be done, out of the question, no way, beyond reach, unthinkable
potential, what it could be, in the making, that might become
potentially, possibly, may
capable of growth, scalable, can be made bigger, can grow easily, works for many too
scalable, can grow, can be made bigger, easily expanded
inevitable, bound to happen, cannot be avoided, unavoidable, sure to come, no way round it
unavoidable, cannot be avoided, inevitable, no way out
by all means, in any case, at any price, at all costs, whatever happens
in any case, whatever happens, anyway, either way, no matter what, at all events, regardless
regardless of, no matter, whatever, irrespective of, without looking at, independent of
no matter how, regardless of how, in whatever way
in theory, on paper, in principle, theoretically, in an ideal world
in practice, in real life, in reality, in the real world, when you actually do it, on the ground
in principle, basically, in theory, as a general rule
in fact, actually, as a matter of fact, in truth, in reality, really
so to speak, as it were, in a manner of speaking, in a sense
if necessary, when needed, if need be, if it has to be, where needed
in case, in the event, should it happen, for the case that, if it happens
if, in case, as long as, on condition that, assuming that, only when, so long as, given that
provided that, on condition that, only if, as long as, so long as
on condition, with the proviso, under the condition, only if
conditional, only if something happens, with strings attached, tied to conditions, subject to conditions
unconditional, with no strings attached, without conditions, in any case
unless, if not, except when, except if
otherwise, or else, if not, in other cases, in another way
in that case, if so, if that happens
depending on, according to, it depends, varying with, subject to, based on
in order that, so that, to make sure that, for it to
because, since, for the reason that, seeing that, the reason being
because of, on the grounds of, due to, owing to, as a result of, by reason of, on account of, thanks to
as a result, therefore, hence, consequently, that is why, for that reason, accordingly
therefore, that is why, for this reason, as a result, hence, it follows that
although, even if, even though, in spite of the fact, while
in spite of, despite, regardless of, notwithstanding, even with
nevertheless, still, even so, all the same, nonetheless, in spite of that
however, on the other hand, still, then again
on the other hand, by contrast, in contrast, while, whereas, conversely, as opposed to that
by contrast, on the other hand, unlike that, as opposed to, in contrast
as opposed to, in contrast to, unlike, and not, rather than, instead of
instead of, in place of, rather than, in lieu of, as a substitute for
on behalf of, in the name of, as agent of, instead of, in the interest of
in the name of, on behalf of, as representative of
by means of, with the help of, by using, by way of
with the help of, aided by, by means of, thanks to
by hand, manually, without a machine, with their hands, with your hands, done by people, in person
manually, by hand, done by a person, without a machine, by people
automatically, by itself, without human help, without anyone doing anything, on its own, with no manual work, by machine, hands off, self running, of its own accord
automate, let machines do, make it run by itself, done by machines, do by computer, let software do
in person, face to face, personally, live, by being there, physically present, eye to eye
face to face, in person, directly, eye to eye, one to one
one to one, individually, in private, between two people, face to face
individually, one by one, each alone, separately, person by person, each on their own
together, as a team, side by side, hand in hand, jointly, in common, with each other, as a group, with joint forces
jointly, hand in hand, in partnership, as partners, with one another
cooperate, work together, join forces, pull together, team up, work hand in hand, work side by side, collaborate, help each other
collaborate, work together, team up, work hand in hand, join forces, cooperate, work as a team
teamwork, working together, cooperation, pulling together, joint effort, collaboration
team up, join forces, work together, form an alliance, unite
each other, one another, mutually, among themselves, both sides
mutual, on both sides, shared by both, from both sides, of each other, reciprocal
reciprocal, given in return, mutual, in both directions, give and take
on its own, alone, by itself, solo, single handed, unaided, without anytheir help, without anyyour help
openly, in public, for all to see, publicly, frankly, out in the open
publicly, in public, openly, for all to see, in front of everyone
secretly, behind closed doors, in secret, on the quiet, under cover, without anyone knowing, hidden from others, behind the back
in secret, secretly, behind closed doors, unnoticed, on the sly
on purpose, deliberately, by design, intentionally, wilfully, with intent, consciously, planned
deliberately, on purpose, by intention, knowingly, with full intent, wanted
intent, intention, plan to do it, meaning to do it, what one has in mind
unintentionally, by mistake, without wanting to, by accident, unknowingly
unknowingly, without knowing, unawares, unconsciously, without noticing
consciously, with full awareness, knowingly, on purpose
unconscious, without being aware, without knowing it, below awareness
instinctively, by instinct, without thinking, by gut feeling, from the gut, intuitively, naturally
intuitively, by gut feeling, from the gut, without thinking, instinctively, by feel
gut feeling, intuition, instinct, hunch, feeling it is right, sixth sense
systematically, in an orderly way, by a plan, following a method, methodically, step by step, in an organised way
orderly, neat, in good order, well arranged, tidy, systematic
at random, by chance, without a pattern, any which way, in no particular order, randomly, haphazardly, blindly
arbitrary, without a reason, at random, by whim, as one likes, not based on reason
easily, with ease, without trouble, without effort, with little effort, smoothly, without difficulty
smoothly, without problems, without a hitch, with no trouble, easily
with difficulty, hardly, with trouble, barely
effort, hard work, trouble, energy put in, exertion, how much work
effortless, without effort, easy, takes no work, with little effort
carefully, with care, cautiously, paying attention, with caution, thoroughly
carelessly, without care, without thinking, sloppily, negligently
negligent, careless, took too little care, sloppy, fails in their duty, fails in your duty
efficiently, with little waste, with little effort, without wasting anything, economically, at low cost and effort, using few resources
efficient, wastes little, least effort, little waste, doing things right, best use of resources, gets much from little, low input high output, uses as little as possible
effective, has the desired effect, have the desired effect, does the job, brings results, doing the right things, gets results, achieves its aim, reaches the goal
productive, produces a lot, gets much done, high output, fruitful
productivity, output per hour, how much gets done, output per worker, work done per hour
honestly, openly, truthfully, without lying, frankly, in all honesty, straight
fairly, in a fair way, justly, equally, without favour, even handedly
fair, even handed, equal for all, treats everyone the same, right and proper, unbiased
unfair, treats some worse, unjust, one sided
equally, in the same way, to the same extent, alike, in equal parts, just as much
in the same way, likewise, similarly, in like manner, just so
differently, in another way, in a different way, otherwise, not the same way
in this way, like this, that way, by doing so
in that way, by that means, thereby
by and large, on the whole, in general, mostly, generally speaking
in general, as a rule, on the whole, broadly, generally, in most cases
in particular, especially, above all, specifically, namely
specifically, in particular, namely, to be exact, for this purpose only
for example, for instance, such as, like, e g, to name one
namely, that is to say, that is, to be precise, i e
that is to say, in other words, that is, put another way, i e
compared to, next to, in comparison with, in relation to, relative to, versus, as against, measured against
in comparison, compared, side by side, relatively, set against
relatively, in comparison, in relation, fairly
in relation to, compared with, relative to, in proportion to, with respect to
in proportion to, according to size, relative to, in line with, proportionally
with respect to, regarding, in terms of, as regards, as for, with regard to, when it comes to
in terms of, as far as it concerns, with respect to, regarding, from the point of view
regarding, on the subject of, with respect to, as to
more than, above, in excess of, beyond, upwards of, greater than
less than, fewer than, short of, smaller than
better than, superior to, ahead of, above, stronger than
worse than, inferior to, behind, weaker than
the same as, identical to, equal to, like, just like, no different from
as if, as though, like
as good as, equal to, on a par with, just as good, on the same level
on a par, equal, on the same level, level with, just as good
the most, the greatest, more than anything, more than all others
the best, the finest, number one, top, first class
the biggest, the largest, the greatest
unique, one of a kind, there is only one, like no other, without equal, the only one, cannot be found elsewhere
one of a kind, unique, unmatched, without equal, like no other
everywhere, all over the place, in every place, far and wide, wherever you look, in all parts, across the board
nearby, close at hand, round the corner, within walking distance, in the vicinity, close by, next door
far away, a long way off, distant, miles away, remote, at a great distance
worldwide, all over the world, global, across the globe, in every country, around the globe, internationally, across borders
global, worldwide, all over the world, international, of the whole world, across the globe
international, between countries, across borders, in several countries, worldwide, cross border
national, of the whole country, countrywide, nationwide, within one country, across the country
nationwide, in the whole country, across the country, all over the country
local, nearby, of the area, from around here, in the neighbourhood, in one place, close to home, in their own town, in your own town
regional, of one area, in the area
abroad, out of the country, in a foreign country, across the border, beyond the border, overseas
at home, in their own country, in your own country, domestic, inland
domestic, inside the country, within the country, at home, inland, national
on site, on the spot, at the place itself, there, on the premises, where it happens
on the spot, on site, right there, at the place
in the field, outside the office, out on site, in real surroundings
from a distance, remotely, from afar, from somewhere else, without being there
remotely, from home, from a distance, without being there, from anywhere, off site
online, on the internet, over the internet, on the web, through a website, by internet, in the web
offline, without internet, not on the internet, in the real world
inside the company, in house, internally, within the firm, by own staff
outside the company, externally, by other firms, from outside
surrounding, all around, nearby, on all sides, in the environment
in the background, behind the scenes, unseen, out of sight, not visible to users
in the foreground, up front, visible, at the front
behind the scenes, in the background, out of public view, unseen
at the top, at the highest level, in first place, on the upper end, up high
at the bottom, at the lowest level, in last place, down below, at the foot
in the centre, in the middle, at the heart, at the core
at the edge, on the border, at the side, on the outside, on the fringe
on both sides, left and right, on either side
on the inside, internally, inside
on the surface, at first sight, outwardly, superficially, on top
at first sight, on the surface, at a glance, when you first look
at a glance, with one look, quickly seen, in one view
face value, taken literally, as it looks, as stated
level of detail, how exact, how fine, granularity, depth
to the same degree, just as much, equally, to the same extent
by half, fifty percent less, by fifty percent
by far, a lot, by a wide margin, clearly, easily the most
"""
