"""Size, amount, degree, change and place in plain speech beside the words of a textbook, our own list: narrow groups."""

GROUPS = """
huge, very large, enormous, gigantic, vast, massive, immense
large, big, sizeable, considerable, substantial, of great size
small, little, tiny, not big, of small size, minor
tiny, very small, minute, minuscule, microscopic
too small to see, microscopic, invisible to the eye
considerable, a good deal, quite a lot, substantial, significant, sizeable
slight, small, a little, a bit, minor, hardly any, marginal
many, lots of, a lot of, numerous, a large number, plenty, a great many, loads of
few, not many, a small number, only some, hardly any, a handful
several, more than one, a few, a number of, multiple
various, all sorts, all kinds, different kinds, diverse, of many kinds, a range of
variety, range, different kinds, many kinds, diversity, wide choice, mix of
all, every, each, without exception, the whole lot, everyone
majority, most of them, more than half, greater part, larger part, main part, most people
minority, less than half, smaller part, fewer than half
half, fifty percent, one of two, one out of two
quarter, one fourth, twenty five percent, one in four
double, twice as much, times two, twice as many, two times as much
multiply, times, increase many times, grow in number
maximum, highest possible, most possible, upper limit, at most, the most, largest possible, ceiling
minimum, lowest possible, least possible, lower limit, at least, the least, smallest possible, floor
limit, upper bound, boundary, cap, restriction
unlimited, no limit, without limit, as much as you want, endless, boundless, infinite
infinite, without end, never ending, endless, goes on for ever
enough, as much as needed, sufficient, adequate, what is needed
insufficient, too little, not enough, inadequate, less than needed, too few
excess, too much, more than needed, surplus, left over
scarce, not enough for everyone, in short supply, limited, hard to get, not enough to go round, too little of it
abundant, plenty, more than enough, lots of it, large amounts, in large quantities
amount, how much, quantity, volume, number of
number, how many, count, quantity, figure
total, all together, in all, sum, added up, whole amount, overall
sum, result of adding, everything added up, total
difference, what is left after subtracting, gap, how far apart
share, part of the whole, percentage, portion, slice, how big a part, proportion, fraction, what part
proportion, relation of parts, share, ratio, relative size
percentage, share in hundred, out of hundred, per cent, share
ratio, one number divided by another, relation of two numbers, proportion, compared to each other
rate, how many per, amount per time, how fast, speed
on average, typically, in the middle, as a rule, per head, normally
arithmetic mean, sum divided by the number, add up and divide, arithmetic average, all values added and divided
median, value in the middle, middle number, half above half below, the middle one when sorted
mode, most frequent value, most common value, value that appears most
range, distance between highest and lowest, highest minus lowest, from lowest to highest
standard deviation, spread around the mean, typical distance from the mean
variation, differences, how much it varies, how spread out, spread
distribution, how values are spread, how it is spread out, spread of values
normal distribution, bell curve, bell shaped, gaussian
outlier, value far from the rest, extreme value, odd value out, unusually high or low, far away from the others
trend, general direction, where it is heading, direction over time, development, tendency
pattern, something that repeats, regularity, recurring form, repeated structure
probability, how likely, chance, likelihood, odds, how probable
sample, part of the group, some of the people, small part of the population, selected part, a few of them, subset
representative, stands for the whole, typical of the whole, like the whole group, reflects the population, mirrors the population
random, by chance, picked without a pattern, left to chance, everyone has the same chance, without order, chosen by luck
significant, unlikely to be chance, not due to chance, unlikely by chance
correlation, move together, vary together, connected but not causing, go up and down together, related
measure, find out how much, put a number on, express in numbers, determine the size, quantify
measurable, can be measured, in numbers, can be counted, expressed in figures, quantifiable
count, find the number, how many there are, tally
quantitative, in numbers, numerical, with figures, numbers based, counts and measures, how much and how many, measured in numbers
qualitative, in words, not in numbers, descriptive, about opinions and reasons, about why, without numbers, words instead of numbers
estimate, rough figure, rough guess, educated guess, approximate value, rough idea of size
rough, not exact, approximate, more or less, inexact, ballpark
exact, to the point, spot on, precise, without error
grow, get bigger, increase in size, become larger, expand, become more, get larger
shrink, get smaller, decrease in size, become smaller, become less, contract
rise, go up, climb, move up, increase, get higher
fall, go down, drop, come down, decrease, sink, get lower
increase, more of, make more, make bigger, growth, get more, rise
decrease, less of, make less, make smaller, get less, fewer, reduction, decline
double in size, grow twice as big, become twice as large
exponential, faster and faster, multiplies each time, grows by a factor, doubles again and again, ever faster
linear, steady growth, in a straight line, constant rate, one after another
fluctuate, go up and down, ups and downs, vary, unsteady, swing
fluctuation, ups and downs, going up and down, swings, variation
volatile, changes a lot, goes up and down strongly, unstable, strong ups and downs, jumps around, unsteady
stable, does not change much, steady, stays the same, keeps its value, remains the same, unchanging
constant, stays the same, always the same, does not change, never changes, unchanging, fixed
variable, can change, not fixed, different each time, varying, can take different values, not constant
fixed, cannot be changed, stays as it is, unchanging, set in stone, does not change
flexible, can be changed, easily adapted, bends to needs, open to change, adjusts easily, not fixed, able to change, adapts easily, adapts to change
rigid, cannot be changed easily, inflexible, stiff, hard to change, fixed
level, height, degree, grade, tier, how high
degree, how far, extent, to what extent, how strongly, amount
extent, how far it goes, how much it covers, size, scope, reach
scope, what is included, what is covered, how far it goes, what belongs to it, what is in and out, range of work, what the project covers, all the work
scale, size, extent, dimension, proportions
dimension, size, extent, measurement, direction in space
width, how wide, from side to side, breadth
length, how long, from end to end
height, how tall, how high, from bottom to top
depth, how deep, distance down
distance, how far, space between, gap between, length between, how far apart
area, size of a surface, surface, how much surface
volume, space it takes up, how much space, room it fills, space inside, capacity
capacity, how much it can hold, how much fits in, room for, maximum amount it can hold, how much can be done
mass, amount of matter, how much matter, how much stuff
weight, how heavy, force of gravity, pull of gravity, heaviness
density, mass per volume, how tightly packed, how close together, how heavy for its size
pressure, force per area, force on a surface, how hard it pushes
temperature, how hot or cold, how warm, degree of heat
strength, how strong, force
intensity, how strong, how bright or loud, degree
heavy, weighs a lot, of great weight, weighty
light in weight, weighs little, not heavy, lightweight
dense, tightly packed, close together, thick, crowded
sparse, thinly spread, few and far apart, scattered
broad, wide, covers much, far reaching, extensive, wide ranging, comprehensive
narrow, thin, not wide, limited, restricted, covers little
deep, far down, profound, goes far down
shallow, not deep, on the surface, superficial
complete, whole, with nothing missing, full, entire, all of it, finished, from a to z
incomplete, something missing, not finished, partial, not whole, unfinished
partial, in part, not whole, only some, incomplete, only partly, not fully
whole, all of it, entire, everything together, the full thing, in its entirety
part, piece, bit, portion, section, one of several, element, some of it
component, building block, part, single piece, element, one of the parts, ingredient, module
element, basic part, smallest part, building block, item, single part
unit, single item, one piece, single thing
layer, level on top of another, sheet, coating, stratum
top, highest point, upper part, peak, summit
bottom, lowest point, lower part, underside, base
centre, middle, core, heart, midpoint, in the middle
edge, outer limit, border, outside line, boundary, rim, periphery
border, boundary, dividing line, limit, frontier, line between countries
inside, within, in the interior, internal, inner part
outside, on the exterior, external, outer part, out of
internal, inside the company, within the company, in house, from within, inside the organisation, within the team, own
external, outside the company, from outside, outward, beyond the company, outside the organisation, coming from outside
inward looking, looks inside, focused on the company itself, directed inside, faces inside
outward looking, looks outside, focused on the market, directed outside, faces the market, faces customers
surroundings, what is around, environment, things around, everything around
upward, towards the top, going up, rising, from below to above
downward, towards the bottom, going down, falling, from above to below
forward, ahead, to the front, onward
backward, back, to the rear, in reverse, towards the past
towards, in the direction of, in direction of, closer to, up to
away, in another direction, further from, out of reach
direction, which way, where it goes, where to go, course, where it is heading, where we are going, which way to go
path, way, route, way to get there, course, trail
one way, only in one direction, single direction, cannot go back
two way, both directions, back and forth, in both directions, each way, give and take, mutual
top down, from above, from management downwards, from the top
bottom up, from below, from the base, from employees upwards
horizontal, flat, from side to side, across
vertical, upright, up and down, from top to bottom, straight up
parallel, side by side, same direction, next to each other, never meet
opposite side, other side, far side, facing side
nearby, close, not far, in the area, round the corner, within reach, in the vicinity
remote, far away, from afar, at a distance, distant, from home, not on site
on site, at the place, in person, at the office, on location, physically there
in person, face to face, personally, live, meeting directly, physically present
worldwide, all over the world, in every country, across the globe, global, around the world, everywhere on earth, international
local, from the area, in one place, in the neighbourhood, regional, limited to one place, nearby
national, of one country, in the whole country, countrywide, nationwide, across the country
international, between countries, across borders, in many countries, several countries, cross border
domestic, within the country, in the home country, at home, inland, inside the country
abroad, in another country, in foreign countries, outside the country, overseas, foreign
everywhere, in all places, all over, wherever you look, at every place, ubiquitous
centralised, in one place, from one point, one central point, decided at the top, all in one place, one place decides, single point of control
decentralised, spread over many places, no central point, decided locally, many places, in many places, distributed, no single point of control
concentrated, in one place, close together, focused on one point
dispersed, spread out, scattered, in different places, spread around
rank, place in an order, position, standing in a list, place in a list
ranking, list by importance, ordered list, order from best to worst
higher, above, further up, greater, superior, more than
lower, below, further down, less, beneath, less than
superior, better than, above, of higher rank, stands above
inferior, worse than, of lower rank, stands below, not as good
exceed, be more than, go over, be greater than, go beyond, pass the limit
threshold, limit from which, point from which, minimum needed, level at which something starts
margin, difference between, room left, distance, leeway
gap, space between, hole, something missing, distance, missing piece, difference
overlap, have parts in common, partly cover the same, share an area, coincide partly
intersection, where they cross, what both have in common, elements in both, common elements
union of sets, everything in either, all elements of both
subset, part of a set, smaller group within, contained in another
symmetrical, same on both sides, mirrored, mirror image, both halves alike
proportional, grows at the same rate, in the same ratio, one grows with the other
inversely proportional, move in opposite directions
balance, even amounts, both sides equal, same on both sides, equal weight, equilibrium
imbalance, one side heavier, not equal, uneven, out of balance, mismatch
accumulate, build up, pile up, gather over time, collect over time, add up
dilute, make weaker, thin out, water down, reduce the concentration
concentration, how much is dissolved, amount in a given volume, how strong a solution
spread, reach more and more, move outwards, get around, go from one to another, pass from one to another
shape, form, outline, how it looks, figure
surface, outer side, top layer, outside, outer layer
"""
