"""What authors write of any business matter and what people say for it in plain words, our own list: narrow groups."""

GROUPS = """
ensures that, makes sure that, takes care that, sees that, sees to it
ensure, secure, take care of, see to, guard, vouch for
monitor, keep tabs on, have an eye on, keep watch over, follow closely, check up on
oversee, have the overall view, look after the whole, keep the overview, be above
facilitate, make simpler, make it easy, smooth the way, help happen, make go smoothly
foster, encourage, nurture, help grow, help along, promote
leverage, make the most of, use to advantage, build on, take advantage
maximise, get as much as possible, as much as possible, as high as possible, squeeze the most out, get the most from
minimise, as little as possible, as low as possible, keep to a minimum, reduce as far as possible
enhance, make better, lift, add to, give more value
tailor, fit to the person, adapt to the customer, cut to fit, suit to each, make it fit
address a need, meet a need, satisfy a need, answer a need, give people what they need, fill a need, cover a need
meet expectations, do what is expected, be as good as expected, live up to hopes
exceed, go beyond, go past, be above, surpass
fall below, drop under, be under, lower than
in line with, according to, as laid down, in agreement with, fitting to, matching
aligned with, fits with, goes with, in tune with, matches, suits
implement, put into practice, carry out, make real, put into action, do it in practice, turn into reality, make it happen
execute, carry out, do the plan, put into effect, get it done, do what was planned
execution, carrying out, doing it, putting into practice, the doing
formulate, draw up, work out, put together, think out
establish, set up, build up, lay down, found, put in place
establish a relationship, get to know, make contact, start a relationship, build a bond
maintain a relationship, stay in contact, keep up contact, look after the relationship, stay friends, keep the bond
mutual benefit, good for both, both profit, both gain from it, advantage for both sides
mutually, both sides, each other, on both sides, between them
sustain, keep up, keep going, hold up over time, maintain for long
sustainable, lasting, can be kept up, keeps over time, holds in the long run
viable, can survive, able to live on, works in practice, workable, can pay its way
feasible, doable, can be carried out, possible in practice, achievable, realistic
robust, sturdy, withstands, holds up under stress, hard to break, stands up to
agile, nimble, quick to react, moves fast, light on its feet
responsive, quick to answer, reacts fast, answers quickly, reacts quickly
rigid, stiff, cannot be changed easily, set in stone, fixed for good, leaves no room
flexible, can be changed easily, bends, leaves room, adjustable, open to changes
scope, how much is covered, extent, what it covers, range covered
broad, wide, covers a lot, wide ranging, over many areas
narrow, tight, covers only a little, closely limited, only a small area
comprehensive, covers everything, all round, complete, including everything, from a to z
granular, very detailed, fine grained, down to the detail, in small pieces
holistic, looks at the whole, as a whole, everything together, sees the whole picture
overarching, above everything, over all, covering everything
high level, general, broad, in outline, rough
in depth, thorough, goes deep, deep, detailed
tangible result, result you can see, something to show, visible result
measurable, can be measured, can be counted, put a number on, expressed as a number, in figures, countable
quantify, express in numbers, count, say how much, give a figure
quantifiable, measurable, can be put in numbers
time bound, has a date, by a certain date, with a deadline, within a set time, with a time limit
specific, clear cut, exactly defined, precise, spelled out, down to the point
vague, unclear, fuzzy, not exact, woolly, could mean anything
ambiguous, can be read two ways, has two meanings, open to interpretation, unclear which
relevant, matters here, to the point, has to do with it, important for this, fits the question
irrelevant, beside the point, does not matter here, unimportant here
real time, as it happens, right now, at that very moment, instantly
interim, in between, in the meantime, for the time being, provisional
provisional, for now, until further notice, can still change, preliminary
preliminary, first rough, before the main one, coming before, as a first step
initial, at the start, opening, beginning, to begin with
ultimate, in the end, final, at the very end
underlying, behind it, deeper, at the bottom of it, beneath
secondary, less important, comes second, minor, on the side
ancillary, extra, on the side, supporting, additional
integral, part and parcel, cannot be left out, essential part, belongs to it
inherent, built in, part of its nature, comes with it, in its nature, natural to it
intrinsic, from within, inner, in itself, for its own sake
extrinsic, from outside, outer, coming from outside
explicit, said openly, clearly stated, written out, in so many words, put in plain words
implicit, unspoken, between the lines, not said openly, taken as understood, goes without saying
formal, official, by the rules, in writing, laid down
informal, casual, unofficial, loose, by word, off the record
voluntary, by choice, of one's own accord, freely, nobody forces
binding, must be kept, has to be followed, cannot get out of it, one is held to it
discretionary, left to judgement, at one's own choice, can choose whether, optional
discretion, freedom to decide, free judgement, leeway, room to decide
autonomous, by itself, on its own, independent, decides itself
interdependent, rely on each other, need each other, depend on one another
intermediary, go between, in the middle, link between, stands between, connects the two
liaison, go between, contact person, link between, keeps both in touch, bridge between
bridge the gap, bring together, close the gap, link the two, connect two sides
interface between, link between, sits between, stands between, in the middle between
cross functional, people from several departments, across departments, mixed skills, working with many departments, different specialists together
collaborate, do it together, work hand in hand, join in, pull together
coordinate, get people to work together, tie together, make sure everything fits, keep all in step, bring it all together
consolidate, bring into one, combine into one, merge together, make one out of many
fragmented, split in many pieces, broken into parts, scattered, many small pieces
homogeneous, all the same, all alike, uniform, of one kind
heterogeneous, all different, mixed, of many kinds, varied
distinct, clearly different, separate, set apart, easy to tell apart
distinctive, special, easy to recognise, stands out, unlike the rest, typical only of it
distinguish from, tell from, set apart from, make different from, separate from
interchangeable, can be swapped, either will do, can replace each other
commodity, same from every seller, all alike, basic good, standard good
premium, better and dearer, top quality, high class, luxury, top of the range
entry level, basic, cheapest version, for beginners, simplest
high end, top of the range, luxury, best and dearest
exclusive, only for a few, not for everyone, limited to some, select
accessible, easy to reach, within reach, open to all, easy to get at
convenient, easy for people, handy, saves trouble, comfortable, without effort
convenience, ease, less trouble, comfort, making it easy, saving effort
hassle, trouble, bother, effort, annoyance, inconvenience
friction, what makes it hard, little obstacles, trouble on the way, hurdles, things that slow you down
seamless, without breaks, in one go, smoothly joined, flows together
consistent, same every time, always alike, the same everywhere, steady, does not vary
consistency, sameness, always being the same, same look everywhere, staying the same
reliable, can be counted on, can be trusted, always works, keeps working, does not let you down
credible, believable, can be believed, trustworthy, convincing
credibility, being believed, trustworthiness, whether people believe it
authentic, genuine, real, true to itself, not fake
reputation, good name, what others say about, how well respected, standing
goodwill, good feelings towards, kindness towards, positive feelings
advocacy, speak up for, recommend to others, talk well about, stand up for
advocate, somebody who recommends, speaks well of, fan who tells others
ambassador, face of the brand, speaks for the brand
resonate, strike a chord, touch people, speak to people, people feel it
appeal to, attract, speak to, please, be liked by
appealing, attractive, nice, tempting, inviting, people like it
compelling, convincing, hard to resist, strong enough to act
persuasive, convincing, gets people to agree, wins people over
influence a decision, sway, tip the scales, change the choice, make people choose
stimulate, give a push, get moving, boost, encourage
generate interest, make people curious, get people interested, wake interest, make people want to know
generate demand, make people want it, create demand, make people want to buy, wake the wish to buy
generate revenue, bring in money, make money, produce income, earn money
generate leads, bring in contacts, get contacts, find interested people
increase sales, sell more, boost sales, push up sales, get more sales, raise turnover, more gets sold
increase awareness, make better known, get known, more people know it, become known
increase efficiency, do more with less, waste less, get more out, work with less effort
reduce costs, make cheaper, save money, spend less, bring costs down, cheaper to run
reduce risk, make safer, less can go wrong, make loss less likely, be on the safe side
reduce uncertainty, know more, be surer, less guessing
reduce complexity, make simpler, simplify, less complicated
increase value, make worth more, make more valuable, raise the worth
create value, make something useful, make something worth having, do something useful, bring a benefit
capture value, earn from it, get paid for it
deliver value, give a benefit, be useful, help the customer, give customers something useful
added value, extra benefit, something on top, plus, more worth
customer value, benefit to the customer, what the customer gets
perceived benefit, what people think they get
willing, ready to, prepared to, happy to, would do
unwilling, not ready to, does not want to, refuse to, reluctant
readiness, being prepared, willingness, being ready
capable, able, can do it, has the skills, up to the task
capacity, ability to take, how much fits, room for
constraint, limit, what holds it back, restriction, limiting factor, what stops it
bounded, limited, has limits, within limits
trade off, win here lose there, something has to give
sacrifice, give up, go without, do without, let go of
allocate resources, decide where money goes, share out money and people, who gets what, put money where it counts, divide up the money
invest in, put money and time into, spend on, put effort into
commit to, promise, tie oneself to, pledge, bind oneself, decide firmly
accountable for results, answer for results, judged by results, responsible for the outcome
authorise, allow officially, give permission, let somebody do, give the right to
enforce, make people obey, see that rules are kept, make sure it is followed, put through by force
comply, follow the rules, do as required, obey, keep to the rules
deviate, differ from, stray from, move away from, not follow the plan, leave the path
deviation, difference from the plan, straying, being off, departure
discrepancy, gap, mismatch, difference that should not be, does not match, numbers differ
anomaly, something odd, strange value, out of the ordinary, not normal
exception, special case, does not follow the rule, out of the ordinary
assess the situation, look where we stand, take stock, see how things are, see where one stands
take stock, look where we stand, see what we have, count what is there
identify risks, find dangers, spot what could go wrong, see dangers coming, look for dangers
identify opportunities, spot chances, see chances, find openings
anticipate change, see changes coming, be ready for change, think ahead of change
respond to change, react when things change, adapt to change, deal with change, change with it
keep pace with, keep up with, not fall behind, go along with, stay level with
stay ahead, keep in front, be in front, remain first, lead the field
gain insight, come to understand, learn something, find out something useful, see more clearly
informed decision, decision based on facts, know before deciding, well founded decision, decide knowing the facts, better decisions
sound judgement, good sense, sensible decision, judge well
evidence based, based on facts, backed by data, with proof, proven
rule based, by fixed rules, following rules, set by rules
goal oriented, works towards a goal, has a goal in mind, aims at results
results oriented, cares about results, results count, looks at what comes out
people oriented, cares about people, puts people first, about the people
task oriented, cares about the work, work comes first, about getting it done
forward looking, looks ahead, about the future, thinks of the future, aimed at the future
backward looking, looks back, about the past, at what has been
short lived, soon over, does not last, over quickly, only for a short time, passes quickly
long lasting, lasts for years, stays for long, goes on for years, holds for a long time, durable
one time, happens once, single, just once, done once, only once
repeatable, can be done again, works again, again in the same way, do it over again
predictable, know in advance, can be foreseen, as expected, sure to come, know what comes
unpredictable, nobody knows, cannot be foreseen, hard to foresee, could be anything
irreversible, cannot be undone, for good, no way back, cannot be taken back
reversible, can be undone, can be turned back, can go back
mandatory, required, no way round it, have to do it
prerequisite, needed beforehand, must come first, has to be there before, condition, need first
criterion, yardstick, what it is judged by, standard for judging, measure to judge
threshold, point from which on, lower limit, certain level, mark to pass
target group, people it is meant for, whom we want to reach, who should buy, those it is made for, intended people
end result, final product, finished thing
by product, comes out on the side, made along the way
key driver, main cause, what makes it go, most important cause, main reason
success factor, what makes it work, what success depends on, needed for success
best practice, way that works best, proven way, what others do well, known good way
lessons learned, what one takes away, learn from what went wrong, know for next time
state of the art, most modern, latest technology, newest, up to the minute
obsolete, out of date, old fashioned, nobody uses it any more, overtaken, outdated
legacy, old system, from earlier times, inherited, still around from the past
ad hoc, as needed, on the spot, for this case only, when it comes up
systematic, by a plan, step by step, in an orderly way, with a method, in order
structured, ordered, with a clear order, well organised, in fixed form
unstructured, without order, loose, free form, no fixed form
iterative, over and over, again and again better, go round and improve, in loops
linear, in a straight line, one after the other, step after step
simultaneous, at once, at the same moment, in parallel, side by side
"""
