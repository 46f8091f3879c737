"""Contraries of customers, money, plans, work, law and computers, our own list: two sides of a bar, any left one against any right one."""

PAIRS = """
long term, over the years, years ahead, in the long run, for years to come, several years, many years | short term, right away, next few weeks, next few months, this quarter, this week, next month, in the near future
attract, draw in, pull in, lure, appeal, win over | repel, scare away, scare off, put off, drive away, turn off, push away, deter
invite, welcome, let in, allow in | keep out, shut out, turn away, exclude, send away, throw out
gain, win, acquire, get more | lose, loss, lose out
gain customers, win customers, attract customers | lose customers, customers leave
keep, hold on to, keep hold of, hang on to | lose, give away, let go, get rid of, part with, throw away
stay, remain, stick around, stick with, stay on, keep coming back, come back | leave, go away, walk away, switch, quit, drop out, jump ship, drop off, turn their backs, unsubscribe, leave for good
loyal, faithful, keep coming back, come back | disloyal, unfaithful, switch brands, never come back
sign up, subscribe, join, register, enrol | unsubscribe, cancel, sign off, drop out, deregister
before, beforehand, prior to, in advance, up front | after, afterwards, later on, once it is done, in retrospect
before launch, before the launch | after launch, after the launch
before the sale, before the purchase, before buying | after the sale, after the purchase, after buying
pay, spend money | earn money, get paid
pay more, charge more, costs more | pay less, charge less, costs less
revenue, takings | expenses, expenditure, outgoings
profitable, makes money, makes a profit, in the black, earns money, turn a profit | unprofitable, loses money, makes a loss, in the red, loss making
surplus, left over, in plus | deficit, shortfall, in minus
own | rent, lease, hire
asset, what you own, what is owned | liability, what you owe, what is owed
solvent, able to pay | insolvent, bankrupt, unable to pay
fixed cost, fixed costs | variable cost, variable costs
stays the same, remains the same, does not change, never changes, remains constant, stay constant | changes, varies, goes up and down, differs each time, keeps changing
one time, one off, once, only once, single payment | recurring, again and again, every month, repeated, month after month, ongoing, regularly
temporary, for a while, for a limited time, for now | ongoing, permanent, for good, for ever, without end, no end date
limited in time, start and end, fixed end date, has an end | ongoing, never ends, open ended, without an end date, continues
cheap, low priced, low price, inexpensive | expensive, high priced, high price, premium, costs a lot
discount, money off, price cut | surcharge, extra charge, price increase
overpriced, too expensive | underpriced, too cheap
prices rise, rising prices, prices go up, higher prices | prices fall, falling prices, prices go down, lower prices
sales rise, sales go up, sales grow, rising sales | sales fall, sales go down, sales drop, falling sales
shortage, scarcity, too little | surplus, abundance, plenty, too much, excess
monopoly, single seller, no competition, only one seller | competition, many sellers, many firms, perfect competition
cooperate, work together, collaborate, team up | compete, work against, rival
ally | rival, competitor, opponent
mass market, broad market, everyone | niche, small segment, special group, narrow market
mass produced, standardised, one size fits all | custom made, tailor made, customised, bespoke, personalised
same for everyone, same for all, uniform | different for each, individual, personalised, tailored
inbound, customers come to you, they come to you | outbound, go to the customer, cold calls, reach out, cold calling
wanted, asked for, requested, with permission | unwanted, not asked for, unasked, without permission, unsolicited
expected, planned, foreseen, anticipated | unexpected, unplanned, unforeseen, by surprise, out of the blue, surprising
internal, inside the company, in house, within the company | external, outside the company, outsourced, from outside
inward, looks inside, inward looking | outward, looks outside, outward looking
in house, do it ourselves, do it yourself | outsourced, outside firm, by another firm, contract out
online, on the internet, digital | offline, in person, in the shop, on paper, physical
physical, tangible, can be touched, you can touch | virtual, intangible, cannot be touched
strategy, overall plan, big picture | tactic, tactics, single steps, concrete steps
long range plan, overall direction | day to day, daily business, daily work
big picture, overview, overall | detail, details, single steps
decide, make decisions, in charge | obey, follow orders, carry out orders
leader, leads, boss, superior | follower, follows, subordinate
top down, from above, from the top | bottom up, from below, from the bottom
centralised, one place decides, central | decentralised, each part decides, local
delegate, hand over, let others do | do it oneself, keep control, micromanage
specialist, expert, specialised | generalist, all rounder, jack of all trades
expert, professional, experienced | beginner, novice, amateur, inexperienced, layperson
skilled, trained, qualified | unskilled, untrained, unqualified
full time | part time
hire, take on, recruit, employ | fire, dismiss, lay off, make redundant, let go
promote, move up | demote, move down
motivated, eager, willing | unmotivated, demotivated, reluctant, unwilling
teamwork, working together, as a team | working alone, individually, on ones own
proactive, acts before, act in advance, prevent | reactive, acts after, respond after, wait until it happens
prevent, avoid, stop from happening | cause, bring about, lead to, provoke
prevent, before it happens, preventive | cure, fix afterwards, repair afterwards, after it happened
opportunity, chance | threat, danger, risk
strength, strong point, good at | weakness, weak point, bad at
advantage, upside, benefit, plus, good side | disadvantage, downside, drawback, minus, bad side
success, works out, succeed, reach the goal | failure, flop, does not work out, fail, miss the goal
achieve, reach, hit | miss, fall short
improve, get better, make better, progress | worsen, get worse, make worse, deteriorate, go downhill
efficient, no waste, saves time | inefficient, wasteful, wastes time
effective, has effect | ineffective, no effect, without effect
productive | unproductive, idle
finished, complete, done, ready | unfinished, incomplete, in progress, not ready
on time, punctual, on schedule | late, delayed, overdue, behind schedule
ahead of schedule, early | behind schedule, late
within budget, under budget | over budget, too expensive
in scope, included | out of scope, excluded, left out
must have, required, essential | nice to have, optional, extra
high priority, first priority, most important, comes first | low priority, least important, comes last
risky, dangerous, a gamble | safe, secure, without risk
take risks, risk taking | avoid risks, risk averse, play it safe
accept, say yes, take up | reject, say no, turn down
approve, sign off, green light | reject, veto, refuse
agree, consensus, same opinion | disagree, dispute, different opinions, conflict
launch, bring to market, put on the market, introduce | withdraw, take off the market, retire, discontinue, stop selling
introduce, launch phase, when new | decline, phase out, at the end
grow, growth, expand, growing | decline, shrink, shrinking, contract
first mover, pioneer, first to market | follower, latecomer, copycat, late entrant
early adopter, first to try, first users | laggard, last to try, last users, late adopter
innovate, invent, create something new | copy, imitate
original, first version | copy, imitation, fake
known, familiar, well known | unknown, unfamiliar, obscure
awareness, know the brand, people know | unaware, nobody knows, never heard of
satisfied, happy, content, pleased | dissatisfied, unhappy, disappointed, angry, frustrated
recommend, speak well of, praise | advise against, speak badly of, warn against, criticise
praise, compliment, good review | complaint, complain, bad review, criticism
trust, rely on, believe | distrust, doubt, suspect
honest, truthful | dishonest, lying, misleading, deceptive
open, transparent, openly | secret, hidden, secretly, behind closed doors
share, make public, publish | keep secret, hide, withhold
paid, costs money, fee | unpaid, free, free of charge, for nothing
organic, unpaid | paid, sponsored
active, takes part | passive, only watches
direct, straight to the customer, without middlemen | indirect, through middlemen, through others, via others
personal, one to one, face to face | impersonal, mass, anonymous
many people, large audience, everyone | few people, small audience, a few
increase demand, stimulate demand | reduce demand, dampen demand
upgrade, better version, higher plan | downgrade, lower plan
cross sell, something else, other product | upsell, bigger version, better version, more expensive version
start up, new company, young company | established company, old company, established firm
small company, small firm | large company, big company, corporation
private, privately owned | public, state owned, government owned, state run
for profit | non profit, not for profit, charity
domestic, at home, in the country | foreign, abroad, overseas
import, bring in, buy from abroad | export, ship abroad, sell abroad
free trade, open borders | protectionism, trade barriers, closed borders
regulated, controlled | unregulated, deregulated, uncontrolled
privatise, sell to private owners | nationalise, taken over by the state
raise taxes, higher taxes | cut taxes, lower taxes
income tax, direct tax | sales tax, indirect tax
employed, has a job | unemployed, out of work, jobless
boom, expansion, upswing | recession, slump, downturn, contraction
inflation, money loses value | deflation, money gains value
appreciate, gain value, rise in value | depreciate, lose value, fall in value
bull market, rising market | bear market, falling market
principal | interest
debt, borrowed money | equity, own money, own capital
gross, before deductions, before tax | net, after deductions, after tax
fixed rate, fixed interest | variable rate, floating rate
liquid, easily sold | illiquid, hard to sell
diversify, spread, several investments | concentrate, all in one, single investment
merge, join together, combine | split up, break up, spin off, separate
legal, allowed, permitted, lawful | illegal, forbidden, prohibited, not allowed, against the law
valid, in force, binding | invalid, void, expired, not binding
guilty, did it, to blame | innocent, not guilty, not to blame
intent, on purpose, deliberately, meant to | negligence, by accident, by mistake, carelessly, unintentionally
criminal, crime, state against | civil, private dispute, between private parties
prosecution, prosecutor, accuser | defence, defendant, accused
plaintiff, claimant, who sues | defendant, who is sued, being sued
win the case | lose the case
right, entitled to, may | duty, obliged to, must
voluntary, by choice, freely | compulsory, mandatory, forced, required by law
written | oral, spoken, unwritten
elected, voted for, chosen by the people | appointed, inherited, not elected, by birth
democracy, people decide, rule by the people | dictatorship, one person decides, rule by one
separation of powers, divided power, shared power | absolute power, unlimited power, concentrated power
citizen, native, national | foreigner, alien
majority, most people, larger part | minority, few people, smaller part
hardware, physical parts | software, programs, code
client, asks, sends a request, requests | server, answers, sends a response, serves
available, up and running | unavailable, disconnected, offline
upload, send to the server | download, fetch from the server
encrypt, scramble, make unreadable | decrypt, unscramble, make readable
public key, known to all | private key, secret key, known to one
log in, sign in | log out, sign out
store, save, keep | delete, erase, remove
backup, make a copy | restore, bring back
input, goes in, put in | output, comes out, put out
compiler, whole program at once, before running | interpreter, line by line, while running
compile time, before running | run time, while running
static, fixed, set before | dynamic, at run time, while running
local, own computer, on premises, own servers | remote, cloud, over the internet, rented servers
open source, freely available code, public code | proprietary, closed source, secret code
automatic, by itself, by machine, automated | manual, by hand, by people
digital, zeros and ones, discrete | analogue, continuous
wired, with a cable, cable | wireless, without a cable, by radio
secure, protected, safe | insecure, unprotected, vulnerable, open to attack
allow access, grant access, let through | deny access, block access, refuse access, block
front end, what users see | back end, behind the scenes, server side
frequent, many times, often | rare, few times, hardly ever, seldom
synchronous, waits for the answer, at the same time | asynchronous, does not wait, at different times, without waiting
supervised, labelled data, with labels | unsupervised, without labels, no labels, unlabelled
training data, seen data | test data, unseen data, new data
structured, organised, in tables | unstructured, unorganised
first in, oldest first | last in, newest first
ascending, smallest first, from low to high, from small to large | descending, largest first, from high to low, from large to small
influence, affect, play a part in | leave aside, play no part in
spread the risk, several baskets, diversify | put all eggs in one basket, bet on one, depend on a single
tied up, locked in | freely available, at hand
keep in house, with own staff | hand to another firm, outsource, buy in a service
made to order, made after the order | made for stock, made in advance, made to forecast
looks ahead, forward looking, tells in advance | looks back, backward looking, tells afterwards
temporary staff, agency workers | permanent staff, permanent employees
intrinsic, from inside, from within | extrinsic, from outside, for a reward
give orders, command | ask for opinions, listen to the team
speak openly, say openly, speak up | keep quiet, stay silent, say nothing
unlimited liability, liable with everything | limited liability, liable only up to
dear at first, start expensive, high price at first | cheap at first, start cheap, low price at first
both sides gain, win win | one side loses, win lose, zero sum
recorded when earned, booked when it arises | recorded when paid, booked when money moves
reports for outsiders, for people outside | for managers, internal reports, for use inside the company
part of the profit paid out, handed out | ploughed back, reinvested, kept in the business
"""
