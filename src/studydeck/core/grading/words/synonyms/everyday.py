"""Words and phrases that mean the same in most fields, our own list: one group a line, phrases in several words."""

# Near enough that one may stand for the other in an answer.
GROUPS = """
customer, client, buyer, consumer, purchaser, shopper, subscriber, patron
user, end user, customer
people, persons, folk, individuals, humans, public, somebody
employee, worker, staff, personnel, team member
team, squad, crew, group
boss, manager, supervisor, superior
company, firm, business, enterprise, organisation, corporation
competitor, rival, competition, alternative
market, marketplace
audience, target market, target group, readership, listeners, spectators
segment, cluster, group, subset, niche, slice, category, class
need, want, desire, require, wish, care about
problem, issue, pain point, difficulty, trouble, struggle, challenge, pain
goal, objective, aim, target, purpose, end, intention
result, outcome, consequence, effect, impact, upshot
success, succeed, win, pay off, thrive
plan, scheme, blueprint, programme
roadmap, plan, product plan
strategy, strategic plan, game plan
vision, dream, north star, long term picture
priority, prioritise, order, rank, sequence, what comes first, most important first, first
order, sequence, arrangement, succession
decide, choose, select, determine, settle, pick, make the call, opt, have a say in, set
choose, pick, select, prefer, opt for, go for
responsible, accountable, in charge, answerable, liable, answer for, own, look after, take care of, be judged by, care for, handle
own, possess, belong, have
build, make, create, construct, develop, produce, manufacture, assemble, craft
develop, evolve, grow, mature
create, generate, produce, raise, form, bring about, give rise to, yield
start, begin, commence, initiate, launch, open, kick off
end, finish, conclude, terminate, complete, close
stop, cease, quit, halt, discontinue, give up, end
cancel, quit, leave, unsubscribe, drop out, churn
left, remain, remaining, over
leave, left, depart, exit, go away, quit, abandon
stay, remain, keep on, hang around
keep, retain, hold on to, maintain, preserve, hold
continue, keep, go on, carry on, persist, proceed
use, utilise, employ, apply, make use of
buy, purchase, acquire, order
sell, vend, sale
acquire, win, gain, get, obtain, attract, bring in, land
pay, spend, expend
cost, expense, expenditure, price, spend, outlay, what you pay
price, charge, fee, tariff
money, cash, funds, capital, finance
revenue, income, turnover, earnings, proceeds, sales, money
profit, gain, earnings, surplus, margin, return
profitable, lucrative, earns money, makes money
value, worth, benefit, merit
benefit, advantage, plus, upside, pro, strength, gain
drawback, disadvantage, downside, minus, weakness, con, shortcoming
promote, advertise, publicise, market, tell the world, spread the word, push, campaign
advertisement, advert, ad, commercial, spot, promotion
advertising, promotion, publicity
campaign, promotion
communicate, convey, tell, express, explain, say, inform, announce, get across, let know, message, talk to
message, messaging, communication, statement, say
explain, clarify, describe, make clear, account for
describe, depict, characterise, portray
show, display, demonstrate, exhibit, present, indicate
see, view, perceive, regard, look at, think of
perception, image, impression, view, opinion, what people think, how people see
mind, head, brain
feel, emotion, sentiment
reputation, standing, image
brand, brand name, label
know, aware, awareness, notice, be familiar with, recognise
awareness, familiarity, recognition, visibility
attract, draw, pull, draw in, bring in, lure, appeal
demand, interest
lead, prospect, potential customer
loyal, loyalty, retention, faithful, come back, stick with, stay
relationship, bond, connection, tie, relation
lasting, long lived, enduring, long, durable, permanent, long term
research, study, investigate, explore, survey, examine, dig into, find out, look into
understand, comprehend, grasp, know, learn, find out, figure out, work out, get to know, study
discover, find, find out, uncover, identify, detect, learn, work out
learn, study, find out, pick up
find, locate, discover, look for, identify
search, look for, seek, hunt, look up
test, check, try out, verify, validate, experiment, probe, trial
validate, confirm, verify, prove, check, test
assumption, hypothesis, belief, idea, guess, supposition, premise
idea, concept, notion, thought
prototype, mock up, model, draft
learning, insight, lesson, knowledge
feedback, response, reaction, opinions
measure, gauge, quantify, track, assess, evaluate, metric
metric, measure, kpi, indicator, figure, number
assess, evaluate, judge, appraise, rate, weigh
compare, contrast, set against, versus
different, distinct, unlike, other, unique, differ, set apart, stand out
similar, alike, like, akin, comparable, same, common, shared, resemble, analogous
same, identical, equal, equivalent
equal, same, even, balanced, match
share, portion, percentage, proportion, fraction, part, percent, rate, ratio, how many
rate, speed, pace, frequency, percentage
part, component, piece, element, portion, constituent, section
whole, entire, total, complete, full, all, overall
sum, total, aggregate
average, mean, typical
number, count, quantity, amount, figure, how many, how much
period, time, span, interval, duration, timeframe, window, term
month, monthly
year, yearly, annual, annually
day, daily, day to day, everyday
quick, fast, rapid, speedy, swift, prompt
slow, gradual, sluggish
small, little, tiny, minor, minimal, slight
smallest, minimum, minimal, simplest, least, bare bones, slimmest, most basic
big, large, huge, great, major, vast, sizeable, substantial
increase, grow, rise, raise, boost, gain, go up, climb, expand, enhance, more, higher
decrease, reduce, decline, fall, drop, lower, go down, shrink, diminish, lessen, cut, less, fewer, cut down, bring down, minimise
high, tall, elevated, great, top
low, small, little
improve, enhance, better, upgrade, optimise, refine, make better
worsen, deteriorate, degrade, get worse
change, alter, modify, vary, shift, transform, convert, turn into, become, adapt
flexible, adaptable, changeable, adjustable, may change, can change
fixed, rigid, set, constant, static, unchanging, invariable, stable, set in stone
stable, steady, constant, consistent, unchanging
adapt, adjust, tailor, customise, personalise, suit, fit
suitable, fitting, appropriate, right, proper, tailored, matching
divide, split, separate, break up, partition, break down, cut up, segment, segregate
combine, merge, unite, join, mix, blend, put together, bring together, integrate, fuse, pool
connect, link, join, attach, tie, bind, bond, couple
separate, apart, detached, independent, distinct
collect, gather, accumulate, assemble, bring together, compile
distribute, spread, share out, allocate, hand out, dispense, disperse
send, transmit, dispatch, deliver, transfer, forward, ship
receive, get, obtain, take in, accept
give, provide, supply, grant, offer, deliver, hand over, furnish
offer, proposal, proposition, deal, solution
deliver, ship, release, roll out, provide, get out
release, launch, publish, issue, roll out, ship, emit, give off, let out, discharge
launch, release, introduction, rollout, go to market, debut
implement, execute, carry out, realise, put into practice, perform, put into effect, put into action
perform, carry out, execute, do, conduct
carry, transport, convey, move, bring
move, shift, travel, go, transfer, transport
lead, guide, direct, head, steer
guide, direct, steer, frame, inform, govern
control, regulate, govern, manage, steer, command
manage, run, oversee, handle, administer, supervise, direct
help, assist, aid, support, enable
support, back, help, assist, sustain
allow, permit, let, enable, make possible
prevent, avoid, block, stop, hinder, keep from, inhibit, protect against, avert, preclude, guard against
forbid, prohibit, ban, outlaw, disallow
protect, guard, shield, defend, safeguard, secure, keep safe
attack, assault, strike
danger, risk, hazard, threat, peril
safe, secure, protected
risk, uncertainty, danger, chance of loss
uncertain, unsure, unpredictable, unknown
certain, sure, definite, guaranteed
cause, reason, source, origin, bring about, lead to, make, trigger, produce, result in, give rise to
because, due to, owing to, as a result of
depend, rely, hinge, be based on
influence, affect, impact, shape, effect
require, need, demand, call for, must
necessary, needed, required, essential, vital, indispensable, must
important, significant, crucial, key, vital, essential, central, critical, matter
main, chief, primary, principal, major, key
extra, additional, further, added
enough, sufficient, adequate
lack, absence, shortage, missing, scarcity, want of
scarce, rare, limited, in short supply, not enough
abundant, plentiful, ample
surplus, excess, glut
easy, simple, effortless, straightforward
difficult, hard, tough, tricky, complicated, complex
complex, complicated, sophisticated, intricate
simple, plain, basic, uncomplicated
cheap, inexpensive, affordable, low cost, low priced
expensive, costly, dear, pricey
free, no charge, gratis, without cost
new, novel, fresh, recent
old, ancient, former, aged
early, beforehand, in advance, prior, before
late, delayed, afterwards
before, prior, previous, ahead of, earlier, preceding
after, following, later, subsequent, once, afterwards
during, while, throughout, in the course of
deadline, due date, schedule, on time, timeline
schedule, timetable, calendar, timeline, dates, on time
budget, money available, funds, cost limit
scope, extent, range, breadth
resource, means, asset
quality, excellence, good workmanship, properly, high standard
reliable, dependable, trustworthy, robust
feature, functionality, capability, characteristic
characteristic, trait, attribute, property, feature, quality
behaviour, conduct, habit, action, how it behaves, actions
habit, routine, custom, practice
product, offering, good, item, merchandise, software
good, product, ware, merchandise
service, help
software, code, program, application, app
code, source, program, software
engineer, developer, programmer, engineering, development team, coder
engineering, development, technology
design, layout, look, appearance, visual
look, appearance, design, visual identity
name, title, label, term
logo, symbol, emblem, mark
sign, symbol, mark, signal, indicator
content, article, blog, post, material, text
article, blog, post, text, essay
useful, helpful, valuable, beneficial, handy
phone, call, telephone
email, mail, e mail, newsletter
interrupt, disturb, break in on
stranger, unknown person, people who did not ask
inward, internal, inside, within
outward, external, outside, outer
outside, external, exterior
inside, internal, interior, within
internal, inner, inside, in house
competitive advantage, edge, moat
position, place, location, spot, site, standing, put
place, location, spot, site, area
relative, compared, against, versus, in comparison, in relation
life cycle, lifecycle, lifespan, from launch to retirement
lifetime, whole relationship, as long as they stay, over the relationship
stakeholder, interested party, those involved
top, upper, highest
bottom, lower, lowest
high level, overview, big picture, broad, overall, general
detail, specific, particular, granular
general, broad, overall, generic, universal
specific, particular, concrete, precise, definite
exact, precise, accurate, correct
accurate, precise, correct, exact, right
correct, right, true, accurate, valid, proper
wrong, incorrect, false, mistaken, erroneous
error, mistake, fault, bug, flaw, defect
fault, defect, flaw, failure
broken, damaged, faulty, defective
damage, harm, hurt, injure, impair
harmful, damaging, injurious, detrimental, dangerous
repair, fix, mend, restore, correct
solve, fix, resolve, work out, crack, address, tackle
solution, answer, fix, remedy
answer, reply, response, respond
question, query, inquiry
ask, request, query, enquire
agree, consent, accept, approve, concur
agreement, contract, deal, accord, consent, treaty
disagree, differ, dispute, dissent
refuse, reject, decline, deny, turn down
accept, take, approve, agree
"""
