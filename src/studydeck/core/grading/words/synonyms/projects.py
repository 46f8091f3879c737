"""Plans, goals, problems, results and projects in plain speech beside the words of a textbook, our own list: narrow groups."""

GROUPS = """
goal, aim, target, objective, what you want to reach, what should be reached, what we want to achieve, what one is after, where we want to get, desired result, what it is for
purpose, what it is for, reason for it, why it exists, why it is done, aim, intention, what it should do, point of it
objective, concrete goal, measurable goal, specific aim, what should be achieved
intention, what one means to do, purpose
mission, why we exist, reason the company exists, reason for being, what we are here for, purpose of the company
vision, picture of the future, where we want to be, desired future, dream of the future, long term dream, ideal future, where the company is heading
strategy, long term plan, overall plan, how to reach the goals, how we get there, plan to win, plan for reaching the goals, master plan, big plan, way to reach goals
tactic, concrete step, single measure, individual action, specific action, practical step, concrete measure, short term step, detailed step
action plan, list of steps, steps to take, concrete steps, to do list
plan, decide beforehand, think ahead, prepare, set out the steps, think out in advance, work out beforehand, scheme
planning, thinking ahead, preparing, deciding what to do, working out steps, setting out what to do
backup plan, plan b, alternative plan, emergency plan, in case it goes wrong, contingency plan, fallback
blueprint, detailed plan, construction plan, drawing to build from, technical drawing
guideline, rule to follow, recommendation, guide, direction to follow, guiding principle
instructions, steps to follow, how to do it, directions, what to do, manual
policy, rule of the company, official rules, set of rules, course of action, principles for acting
standard, agreed level, agreed norm, benchmark, common rule, required level, norm
procedure, fixed steps, how something is done, set way of doing it, series of steps, way of doing
process, series of steps, chain of steps, steps in order, sequence of actions, course of actions, workflow
workflow, order of tasks, how work moves, how the work flows, path of the work, steps of work
method, way of doing it, how it is done, approach, procedure, way to do something
approach, way of tackling, way of doing, how to go about it, method, manner
framework, structure to work in, basic structure, skeleton, set of guiding ideas, frame to work within, supporting structure
model, simplified picture, simplified version of reality, representation, simple copy, image of reality
concept, idea behind it, basic idea, notion, rough plan, thought
idea, thought, suggestion, something one came up with, brainchild, notion
brainstorm, collect ideas, come up with ideas, gather ideas, throw ideas around, think of ideas together
assumption, something taken for granted, what we believe without proof, taken as true, believed without proof, unproven idea, thing we suppose, what we think is true, not yet proven
hypothesis, idea to be tested, testable guess, assumption to test, claim to be tested, educated guess, what we expect to find, statement to test
theory, explanation of why, system of ideas, well tested explanation
evidence, proof, facts that support, signs that show, what backs it up, what shows it is true, facts and data, support for a claim
experiment, test under controlled conditions, try out, trial, controlled test, put to the test
pilot, small trial, trial run, first small test, test on a small scale, dry run
feasibility, can it be done, whether it can be done, whether it is possible, can we build it, is it doable, doable or not
viability, does it pay, whether it makes business sense, whether it can survive, works for the business, can it earn money
desirability, do people want it, whether people want it, do customers want it, whether customers want it
usability, how easy to use, ease of use, can people use it, easy to handle, user friendliness, simple to use, easy to operate
requirement, what must be met, what it must do, what is needed, condition to be met, must have, what has to be there, demand on the product
specification, exact description, detailed description, written requirements, detailed requirements, spec
scope creep, more and more gets added, growing scope, project gets bigger and bigger, extra features sneak in, uncontrolled growth
project, one time undertaking, unique undertaking, temporary effort, one off work, limited in time
programme, group of related projects, several projects together, bundle of projects
portfolio of projects, all projects of a company
ongoing, no end date, keeps running, permanent work, continues, never finished, still running, goes on, without an end date
deliverable, thing handed over, finished piece of work, what gets handed over, result to be delivered, work product
task, piece of work, assignment, work item
work package, bundle of tasks, chunk of work
subtask, smaller step, smaller piece of work, part of a task
responsibility, who does what, duty, task area, area of duty
role, part someone plays, function in the team, position, job, what someone does
dependency, needs another task first, cannot start before, relies on something else, must be finished first, task that waits for another
critical path, longest chain of tasks, longest path
slack, spare time, float, time a task can slip, room for delay, leeway
resources, people time and money, people and equipment, staff and money, manpower and money
effort, how much work, work needed, work involved, time and energy, work it takes, trouble it takes
capacity planning, matching work to people
estimate effort, guess how long it takes, judge how much work, say how much work
velocity of a team, work done per sprint, points per sprint
progress, how far we are, moving forward, getting closer to the goal, advance, how far along, step forward
status, where things stand, current state, how it is going, present situation, state of things
status report, say how far we are, report on progress, update on where things stand
track, keep an eye on, follow up, watch progress, check regularly, keep watching, monitor, observe over time
supervise, watch over, oversee, keep an eye on, look after, be in charge of
coordinate, bring into line, make work together, line up, match up, bring people together, keep everyone in step, organise together, get everyone working together
align, pull in the same direction, on the same page, same goals, agree on direction, bring in line, work towards the same goal, all want the same
collaboration, working together, work as a team, joint work, teamwork, cooperation, pull together
conflict, disagreement, clash, fight, quarrel, argument, dispute, tension between people, different opinions collide
compromise, meet in the middle, both give up something, each gives a little, middle way, give and take, both sides give in
consensus, everyone agrees, general agreement, all agree, common agreement, agreement of all
negotiate, bargain, talk to reach a deal, haggle, try to reach agreement, talk about terms, discuss terms
agreement, both sides say yes, mutual understanding, common decision, what was agreed
decision, choice made, making up the mind, conclusion, resolve, what was decided
decide, make a choice, make up the mind, choose between, settle on, have the final word, make the call
trade off, giving up one for another, give and take, weigh one against the other, cannot have both, choosing between
prioritise, decide what comes first, put the most important first, sort by importance, rank by value, order by importance, choose what to do first, what to do first
focus, concentrate on, put all effort into, centre on, main attention, pay most attention to
problem, something that goes wrong, trouble, difficulty, what does not work, thing that needs solving, issue
pain point, what annoys customers, what bothers users, what troubles them, what hurts, frustration, annoyance, everyday trouble, customer problem, what people struggle with
root cause, real reason, deeper cause, underlying reason, what is really behind it, origin of the problem, true cause, source of the problem
symptom, sign of a problem, outward sign, visible sign, what you notice
obstacle, something in the way, stands in the way, hurdle, stumbling block, blocks the way, barrier, what holds back, hindrance, what stops you
blocker, stops the work, what holds up the work, impediment
bottleneck, slowest part, where things get stuck, where it jams, weakest point in the chain, what slows everything down, tight spot, limits the whole
crisis, emergency, very difficult time, critical situation, state of emergency, disaster
failure, not reaching the goal, lack of success, going wrong, flop, did not work, does not work out, defeat
success, reaching the goal, works out, it worked, things go well, achievement, good result, goal achieved
win, come out on top, be the best, gain victory, beat others
setback, step back, thing that goes wrong, reversal, hold up
mistake, error, something done wrong, wrong move, slip, blunder, doing it wrong, what went wrong
flaw, weakness, fault, something wrong with it, imperfection, shortcoming, defect
bug, error in the program, mistake in the code, fault in the software, software error, programming mistake
solution, way out, answer to the problem, how to solve it, remedy, what solves it, way to solve
workaround, temporary fix, way round the problem, makeshift solution, trick to avoid the problem, stopgap
improve, make better, get better, raise quality, do better, enhance, make progress, refine, polish
improvement, getting better, positive change, progress, change for the better, step up, enhancement
continuous improvement, always getting better, improve bit by bit, keep improving, small improvements all the time, kaizen, constantly improving
optimise, get the most out of, make as good as possible, best possible, make the best of, fine tune
result, what comes out, what happens in the end, outcome, end product, consequence, final effect
outcome, what changes for the user, effect on people, change it brings, difference it makes, benefit achieved, what it leads to, what changes as a result
output, what gets made, what is produced, amount produced, things delivered, what was built, features shipped, what comes out of it
impact, effect it has, difference it makes, how much it changes, influence, strong effect
effect, what it causes, what happens because of it, result, consequence, what follows from it
side effect, unintended result, unwanted result, additional effect, unplanned effect, by product
consequence, what follows, result, what happens because of it, knock on effect, outcome
benefit, advantage, what you gain, good side, something good, upside, plus point, positive effect, gain
drawback, disadvantage, downside, bad side, negative side, weak point, what speaks against it, catch, minus point, negative effect
pros and cons, good and bad sides, advantages and disadvantages, plus and minus points, for and against, benefits and drawbacks
opportunity, chance, good moment, favourable situation, possibility to gain
threat, danger from outside, possible harm, something that could harm, risk from outside, menace
strength, what we are good at, strong point, what one does well, what works well, good point
weakness, what we are bad at, weak point, what one does badly, what needs improving, where we are poor
swot, strengths weaknesses opportunities threats
risk, something that could go wrong, what might go wrong, possible problem, danger, possible loss, chance of something bad, what could happen, uncertain event, might fail
risk management, spot dangers early, deal with dangers
mitigate, make less bad, soften, lessen, reduce the harm, lower the risk, ease, limit the damage, take the edge off
avoid, keep away from, steer clear of, stay away from, not do, prevent, get around
accept the risk, live with the risk, take the chance, put up with the risk
insure, pass the risk to others, shift the risk, hand on the risk
uncertainty, not knowing what will happen, not being sure, things we do not know, unknowns, lack of certainty, unclear future, hard to predict
review, look back at, check again, look over, go through again, go over, second look, evaluate
retrospective, look back together, team looks back, how to work better, talk about how it went, what to improve
lesson learned, what we learned, insight from experience
feedback, what people say about it, comments, reaction from users, opinion on it, what users think, what customers say, response, criticism and praise, tell how good it is
evaluate, judge how good, rate, judge the value, assess, weigh up, form an opinion on, see how good, see whether it worked
measure success, see if it worked, know whether it works
metric, number to watch, figure that is measured, number that shows how well, something you measure, measured value, measured number, measurement, number used to track
key performance indicator, kpi, important number, number that shows success, most important figures, measured value for success
benchmark, compare with the best, point of comparison, standard to compare with, compare to others
target value, number to hit, figure to reach, number you want to reach
efficient, little waste, with little effort, gets much from little, no waste, without wasting, using few resources, does things right, saves resources
effective, reaches its goal, has the wanted effect, does the right things, gets the result, achieves its purpose, brings the result
productive, gets a lot done, makes a lot, yields much, much output
productivity, output per hour, how much one gets done, work done per hour
waste, things thrown away, what adds no value, needless work, useless effort, anything not needed, what nobody needs
lean, without waste, cut out waste, no waste, slimmed down, only what is needed
agile, in small steps with feedback, flexible way of working, in short cycles, welcomes change, reacts quickly to change, short rounds, adapt as you go
waterfall, one phase after another, everything planned at the start, phases one after the other, plan everything first, fixed sequence of phases
sprint, short work period, fixed short period, one to four weeks, couple of weeks, short cycle of work
iteration, one round, one pass, repeated cycle, one cycle, another go, going round again
iterative, in rounds, again and again with improvements, step by step with feedback, in cycles, repeated improvement, round after round
incremental, piece by piece, in small steps, bit by bit, small additions, part by part, in small portions
backlog, list of things to do, waiting list of work, list of open tasks, ordered list of work, list of features to build, wish list, all the open work
definition of done, when something counts as finished, what done means
acceptance criteria, conditions for accepting, when it counts as done, what it must fulfil
kick off, first meeting, start of the project, opening meeting
meeting, get together, people sit together, come together to talk, conference, talk in a group
daily standup, short meeting every day, brief daily meeting, fifteen minutes every day
agenda, what will be discussed, list of points, points to talk about, topics of the meeting
minutes, written record of a meeting, notes of the meeting
workshop, working session, group works on a topic, hands on session
training, teach skills, instruction, build skills
onboarding, getting started, help new users start, introduce new people, getting new users going, first days with the product, settle in, learn the ropes, first experience with the product, show new users around, introduction for new people, welcome and guide
offboarding, leaving process, when someone leaves the company
handover, pass on to the next, hand on the work, give over the work, transfer of work
delegate, give tasks to others, pass work down, let someone else do it, hand over tasks, give work to someone, entrust
leadership, showing the way, guiding people, inspire people, give direction, lead people, get people to follow
motivate, inspire, get people to want it, drive people, give people a reason, make people want to, encourage, spur
change management, help people through change, bring people along
resistance to change, people do not want it, unwilling to change, clinging to the old
transparency, everyone can see, nothing hidden, openness, open for all to see, clear to everyone, visible to everyone
governance, rules for who decides, how it is controlled, how decisions are made, rules and control
compliance, following the rules, obeying the law, keep to the rules, sticking to rules, in line with the law, stay within the law
sustainability, not using up, lasting without harm, can go on for ever, thinking of future generations
innovation, something new and useful, new ideas put to use, new way of doing things, bring something new, new product or method
disruptive, turns the market upside down, changes the whole market, pushes out the old, overturns the market, shakes up the industry
breakthrough, big step forward, major advance, great leap
invention, something newly made, new device, first creation of something
growth, getting bigger, becoming more, expansion, increase, gets larger
scale, grow without proportionally more cost, make bigger, expand, handle more
scalable, can handle growth, copes with more users, able to grow, easy to make bigger, can be made larger, works for more users, handles more load
expansion, getting into new markets, growing bigger, spreading out, entering new markets
diversify, go into new areas, offer different things, several lines of business, new products for new markets
core competence, what a company does best, what we are best at, special strength, main strength
competitive advantage, what puts us ahead, ahead of rivals, reason to win, what gives the upper hand, better than the competition, edge over others, advantage over rivals
barrier, something that keeps others out, obstacle, hurdle, wall, protection against
moat, protection from rivals, what keeps rivals away, hard to copy, difficult to imitate
synergy, more together than alone, gain from working together
value chain, steps that add value, chain of activities
supply chain, all suppliers in a row
inventory, goods in stock, goods on the shelf, what is in the warehouse, products waiting to be sold
procurement, getting supplies, purchase of materials, buying what the company needs
logistics, moving and storing, transport of goods, delivery and storage
quality assurance, making sure quality is good, prevent defects, making sure it works
quality control, checking the product, find defects, inspecting the finished product, check for faults
"""
