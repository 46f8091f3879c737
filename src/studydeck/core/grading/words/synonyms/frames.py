"""How definitions begin: who must do what, what it is about, what it is for, our own list: narrow groups."""

GROUPS = """
responsible for, in charge of, take care of, look after, have the responsibility, has the responsibility, the one who, answer for, see to, accountable for, has to deal with
responsible, in charge, answerable, to be held to account, has the duty, have the duty, takes the blame, on the hook, whose job it is, carries the can, the one who decides, it is up to
in charge of, responsible for, have control of, has control of, the boss of, run the show, oversee, at the head of
in charge, at the helm, in control, running things, at the top, responsible, calls the shots
accountable, has to answer for, have to answer for, held responsible, must explain, takes the blame, gets the blame
the job of, the task of, up to, the duty of, the responsibility of, fall to, the role of
job, duty, role, what one has to do, work to do, responsibility, assignment, what they are there for
duty, obligation, what one must do, has to be done, have to be done, responsibility, bounden task
obligation, duty, what must be done, something one has to do, commitment, requirement, legal duty, being bound
obliged, must, has to, have to, bound, duty bound, required, forced, legally bound, under a duty, expected by law
must, has to, have to, required to, obliged to, bound to, under a duty, a must, no choice but to, cannot do otherwise
supposed to, should, ought to, meant to, expected to
should, ought to, had better, supposed to, advised to
mandatory, must be done, required by law, has to be done, have to be done, no choice, compulsory, obligatory, forced, a must
required by law, legally necessary, the law says, mandatory, prescribed by law, demanded by law, statutory
optional, can be left out, if you like, up to you, free to choose, voluntary, nice to have, may be skipped
voluntary, of their own free will, of your own free will, by choice, if one wants to, unforced, freely chosen, optional
free to choose, can decide for themselves, can decide for yourself, has a choice, have a choice, open to choice, up to them, may pick
up to you, your choice, you decide, free to choose, left to you, at your discretion
at their discretion, at your discretion, as one sees fit, by their own judgment, by your own judgment, up to the person, free to decide
entitled, has a right, have a right, has the right, have the right, is allowed, may claim, is owed, eligible
right, claim, entitlement, what one may demand, what one is owed, legal claim
eligible, meets the conditions, qualifies, may take part, has the right, have the right, entitled, fulfils the requirements
allowed, may, permitted, has permission, have permission, free to, has the right, have the right, authorised, legal
forbidden, against the rules, against the law, off limits, taboo
against the law, illegal, unlawful, breaks the law, forbidden by law, a crime, outlawed
legal, allowed by law, lawful, within the law, permitted by law, legitimate
deal with, is about, are about, concerned with, cover, have to do with, has to do with, treat, look at, on the subject of, address
is about, are about, deal with, cover, on the topic of, have to do with, has to do with, concerned with, revolve around, a matter of, tell of
concerned with, deal with, is about, are about, interested in, care about, look at, have to do with, has to do with, occupy itself with, focus on
focus on, centre on, concentrate on, mainly about, give attention to, zero in on, pay attention to, look mainly at, turn on, all about, put the weight on, revolve around, have its eye on, has its eye on, aim at
all about, focus on, mainly about, have as main thing, has as main thing, boil down to, come down to, centre on
boil down to, come down to, amount to, mean in the end
amount to, come to, add up to, the same as, equal to
revolve around, centred on, turn around, all about, focus on
involved in, take part in, have a hand in, has a hand in, part of, mixed up in, have to do with, has to do with
used for, serve to, meant to, have the purpose, has the purpose, help to, useful for, good for, employed for
serve to, used to, help to, have the function of, has the function of
function, role, what it does, what it is for, what it is used for
purpose, what it is for, aim, why it is done, why it exists, what one wants, idea behind it, intention, point of it, what it is meant for, reason for being
aim, what one wants to reach, goal, target, what they are after, what one works towards, ambition, intention
aim to, want to, try to, meant to, intend to, have the goal of, has the goal of, out to, set out to, seek to, hope to, work towards, plan to
intend, plan, mean to, want to, have in mind, has in mind, aim, set out to
intended for, meant for, made for, aimed at, designed for, targeted at
designed to, made to, meant to, built to, intended to, set up to, created to
in order to, so that, for the purpose of, with the aim of, so as to, with a view to, to make it possible, with the goal of
for the sake of, because of, for the good of, out of regard for, on account of
consist of, made up of, have as parts, has as parts, built from, composed of, formed by
made of, built from, consist of, formed out of, of a material
part of, belong to, included in, a piece of, fall under, go into
belong to, owned by, the property of, part of, fall under, a member of
fall under, belong to, come under, classed as, part of, covered by
a form of, a type of, a sort of, a special case of
special case, particular kind, one form, subtype, specific version
subtype, special kind, subclass, subgroup, one form of
based on, built on, rest on, use as foundation, have its basis in, has its basis in, grounded in, start from, go back to, draw on, founded on
characterised by, known for, marked by, have as main feature, has as main feature, typical of, stand out by, recognised by
typical of, characteristic of, what one expects, usual for, mark
known for, famous for, have a name for, has a name for, recognised for, noted for
regarded as, seen as, count as, taken to be, pass for, held to be, viewed as
defined as, described as, said to be, understood as
equal to, the same as, equal, amount to, match, correspond to
similar to, is like, are like, look like, close to, come near to, remind of, comparable to
different from, differ from, have little in common with, has little in common with, stand out from, contrast with
opposed to, is against, are against, contrary to, stand against, fight against, disagree with
related to, have to do with, has to do with, linked with, connected to, belong together with, tied to, go together with
independent of, have nothing to do with, has nothing to do with, stand on its own, free from, separate from
independent, stands on its own, on their own feet, on your own feet, self reliant, free standing, self sufficient, makes own decisions
self sufficient, independent, produces all it needs, lives on its own resources
dependent, cannot do without, needs others, tied to, at the mercy of
at the mercy of, in the power of, exposed to, dependent on
subject to, governed by, come under, exposed to, ruled by, have to follow, has to follow
exposed to, face, open to, run the risk of, vulnerable to
vulnerable, easily hurt, unprotected, weak, exposed, at risk
prone to, tend to, likely to, susceptible to, have a tendency to, has a tendency to, apt to
tend to, inclined to, usually do, often do, have a tendency to, has a tendency to, lean towards, likely to
tendency, trend, leaning, inclination, general direction, being likely to
able to, can, capable of, have the ability to, has the ability to, know how to, have the skill, has the skill, in a position to, have what it takes, has what it takes, manage to
ability, being able, skill, capability, power to do, capacity, what one can do, talent, know how
capacity, how much fits, how much it can hold, how much can be done, maximum amount, room, ability to hold
suitable for, fit for, right for, lend itself to, good for, fit the purpose
qualified, trained for, has the skills, have the skills, suitable, has the papers, have the papers, competent
competent, knows the job, capable, skilled, good at it, qualified
incompetent, bad at the job, lacks the skill, not up to the job
good at, have a talent for, has a talent for, skilled in, know well how to, do well
have too little, has too little, short of, go short, in need of, want for
possess, have, have at their disposal, have at your disposal, has at their disposal, has at your disposal, the owner of
available, at their disposal, at your disposal, can be had, on hand, there to be used, to be had, can be used, accessible, ready to use, within reach
take the form of, appear as, come as, look like, in the shape of
come in, exist as, available as, found as
exist, live
occur, come up, take place, crop up, arise, turn up
concept, notion, way of thinking, mental picture, thought behind it
principle, basic rule, basic idea, guiding rule, fundamental truth, rule to go by
approach, way of doing, way to go about it, way of tackling, how to do it, strategy for doing, procedure
method, way of doing something, technique, procedure, how it is done, manner of doing, recipe
technique, way of doing, skill, how to do it, trick
procedure, set way of doing, steps to follow, fixed way, series of steps, way things are done, process to follow, official way
process, series of steps, procedure, course of action, how something is done, chain of steps, workflow
workflow, order of work steps, how work flows, series of tasks, who does what when
mechanism, how it works, way of working, machinery, system behind
system, set of connected parts, whole made of parts, arrangement, set up, network, organised whole
structure, how it is built, how parts are arranged, framework, set up, build, way it is organised, make up
framework, basic structure, skeleton, frame, supporting structure
set up, arrangement, structure, how it is organised, layout
situation, state of affairs, circumstances, how things are, position, case, how things stand, condition
circumstance, condition, situation, fact of the case, how things are
condition, state, shape, how it is, requirement, what has to be fulfilled, circumstance
precondition, requirement, what must be there first, must have before, what is needed beforehand, prerequisite, condition that must be met
prerequisite, needed beforehand, must have first, requirement, what you need before, precondition
requirement, what is needed, what must be fulfilled, must have, condition, what it has to do, what is asked for
criterion, what one judges by, yardstick, standard, point to judge by, test, measure
assumption, thing taken as true, what one believes without proof, supposition, guess, what is taken for granted
evidence, proof, facts that show, signs that it is true, backing, support, what proves it, grounds for believing
proof, evidence, what shows it is true, confirmation, demonstration
consequence, what follows, what comes of it, knock on effect, outcome, aftermath, what it leads to
knock on effect, domino effect, chain reaction, one thing leads to another, ripple effect, indirect result, consequence
chain reaction, one leads to the next, domino effect, snowball effect, one sets off another
side effect, unwanted effect, effect besides the wanted one, by product, unintended result
by product, something made along the way, side product, extra result, side effect
vicious circle, makes itself worse, one bad thing feeds another, downward spiral, goes round in circles
factor, thing that plays a part, influence, one of the causes, what has an effect
reason, why, grounds, what makes it happen, what is behind it, explanation
root cause, real reason, underlying cause, what is really behind it, original cause, where it all comes from, deeper reason
driver, what pushes it, force behind, main cause, what moves it, key factor
incentive, reason to act, reward, carrot, motivation, encouragement, inducement
motive, reason for acting, why someone did it, why people did it, why them did it, what drives someone, what drives people, what drives them, motivation
advantage, good side, plus point, what is good about it, benefit, upside, strong point, edge, what you gain
disadvantage, bad side, minus point, what is bad about it, drawback, downside, weak point, catch, snag
catch, snag, hidden problem, drawback, hitch
strength, strong point, what one is good at, what it does well, good side, asset
weakness, weak point, what one is bad at, soft spot, where it is lacking, shortcoming
opportunity, chance, good moment, opening, possibility, favourable situation
possibility, chance, something that may happen, option, what could be
option, choice, possibility, one of several ways, alternative
alternative, other choice, other possibility, something else instead, another option, other way, plan b
trade off, give and take, balance between two things, get one lose other, compromise, giving up one for another, you cannot have both
dilemma, hard choice, choice between two evils, difficult decision, caught between two stools
conflict of interest, torn between two sides, serving two masters, divided loyalties
bottleneck, narrowest point, slowest step, what holds everything up, where it gets stuck, limiting factor
limitation, limit, restriction, what it cannot do, boundary, constraint, weak point
constraint, limit, restriction, what holds one back, limitation, boundary, what limits
exception, special case, departure from the rule, odd one out
essence, what matters most, core, heart, main point, what it is really about, central idea, gist
gist, main idea, main point, essence, heart of the matter
overall, all in all, taken together, on the whole, in total, all things considered, as a whole
as a whole, all together, in its entirety, taken together, altogether
"""
