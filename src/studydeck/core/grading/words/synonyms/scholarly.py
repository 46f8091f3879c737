"""The words that textbooks of every field share, beside what people say for them, our own list: narrow groups."""

GROUPS = """
unanimous, everyone agrees, all of one mind, without single no
simultaneously, at one time, all at once, at the same moment
successive, one after other, following each other, in row
consecutive, in row, one after another, without gap
inherent, built in, part of nature, comes with it
intrinsic value, value in itself, worth for own sake
inevitable, bound to happen, cannot be avoided, no way round it
unavoidable, bound to happen, cannot be avoided, no way round it
adjacent, next to each other, side by side, neighbouring
surrounding, all around, around it, nearby
external, from outside, on outside, outer
internal, from inside, on inside, inner, within
superficial, only on surface, not deep, skin deep
profound, deep, far reaching
widespread, found everywhere, all over place, very common
localised, only in one place, limited to spot
predominant, most common, in majority, mostly found
ubiquitous, found everywhere, all over place
abundant, plenty of it, more than enough, in large amounts
excess, more than needed, too much, what is left over
insufficient, not enough, too little, falls short
adequate, good enough, enough, will do
optimal, best possible, ideal, as good as can be
inferior, worse, of lower quality, not as good
superior quality, better, of higher quality
equivalent, of the same value, amounts to the same, just as good
proportional, grows in step, rises at the same rate, doubles when it doubles
inversely, other way round
directly, without anything in between, without detour
indirectly, by detour, through something else, in roundabout way
precede, come before, go before, happen earlier
subsequent, coming after, later, following
prior, earlier, before that, from before
initially, at first, in beginning, to begin with, at start
ultimately, in end, when all is done, at last
eventually, in end, sooner or later, at some point
predetermined, fixed beforehand, set in advance, decided earlier
specified, stated, laid down, named exactly
unspecified, not stated, left open
hierarchical, in levels, from top to bottom, ranked
reciprocal, mutual, in both directions, each to other
cumulative, adding up, building up over time, piling up
discrete, separate, in steps, countable
continuous, without break, without gaps, unbroken, all time
intermittent, on and off, now and then, with breaks
sporadic, now and then, every so often, not regular
spontaneous, by itself, without planning, unplanned
empirical, based on observation, from experience, from data
theoretical, only on paper, in theory, not tested
subjective, depends on person, own opinion, matter of taste
objective view, based on facts, not influenced by feelings, the same for everyone
qualified, has right training, trained for it
eligible, meets conditions, may apply, has right to
exempt, does not have to, free from duty, let off
prerequisite, needed beforehand, has to be there first, condition for it
criterion, standard to judge by, what it is judged by, yardstick
threshold, point at which it starts, lowest level needed, limit to cross
discrepancy, difference that should not be, does not add up, does not match
anomaly, something unusual, does not fit pattern
analogous, similar in some ways, comparable
distinctive, sets it apart, makes it different, easy to tell apart
characteristic, typical, feature, what marks it
constitute, make up, add up to
comprise, consist of, be made up of, include
encompass, include, cover, take in
facilitate, make easier, help along
inhibit, slow down, hold back, keep from happening
disrupt, interrupt, throw into disorder, upset
deplete, use up, run out of, empty
confer rights, give rights
utilise, use, make use of
possess, have, own
exhibit, show, display
undergo, go through, be put through
withstand, stand up to, hold out against, put up with
regulate temperature, keep temperature steady
regulate, keep under control, keep in balance, keep steady
by means of, with help of, using, through use of
on basis of, based on, going by, judging by
regardless of, no matter, whatever, whether or not
with respect to, when it comes to, concerning
to extent that, as far as, insofar as
irrespective, no matter, makes no difference
"""
