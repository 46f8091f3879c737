"""Words that mean the same in marketing, product work, sales, finance, projects, startups and law, our own list."""

GROUPS = """
demand, wanted amount, appetite
supply, amount on offer
price sensitivity, reaction to price, price elasticity
willing to pay, ready to pay, prepared to pay, would pay, willingness to pay
charge, ask for money, bill, invoice
discount, rebate, price reduction, money off, price cut, reduced price, markdown
special offer, promotion, deal, bargain, incentive
coupon, voucher, promo code
retailer, reseller, dealer, shop, store, merchant
wholesaler, distributor, middleman, intermediary
distribution channel, sales channel, route to market
middleman, intermediary, broker, go between
shelf, shop floor, point of sale
consumer, end user, final customer, final buyer, end customer
advertise, run ads, show ads, place ads, advertising, commercials, adverts
television, tv, broadcast
billboard, poster, hoarding
media, press, newspapers, journalists
public relations, press work, media relations, pr
word of mouth, recommendation, friends tell friends, referral
recommend, refer, suggest to others, tell friends, pass on
viral, spreads by itself
target group, target audience, chosen customers, intended buyers
segment, customer group
segmentation, splitting the market, grouping customers
niche, small segment, narrow market, special market
mass market, everybody, broad public, large audience
persona, fictional user, made up customer, typical user, invented customer
value proposition, promise of value, why buy, reason to buy
unique selling point, usp, differentiator
brand loyalty, faithful customers
brand awareness, knowing the brand, brand recall
repeat purchase, buy again, come back, rebuy, repurchase, return
trust, confidence, rely on, believe in
churn, customers leave, customers lost, stop being customers, quit, turn away, drop out, cancel
churn rate, percentage lost, attrition
retain, keep as customers, hold on to, not lose, bind
retention, keeping customers, customers stay, staying customers
acquire customers, win customers, gain customers, get new customers, attract new customers
acquisition cost, cac
lifetime value, ltv, clv
upsell, sell more expensive, upgrade sale
cross sell, sell something related, sell additional products, add on sale
bundle, package, sell together, set
lead, interested contact, potential buyer, prospect, possible customer, interested person
qualify, sort out leads, vet
close a deal, sign the contract, win the sale, conclude the sale
quota, sales target, number to reach
pipeline, deals in progress, open deals
funnel, path to purchase, stages to purchase, steps to buying
conversion rate, share who buy, percentage who buy
landing page, web page, target page
click through rate, ctr, share who click
search engine, google, web search
organic, unpaid, not paid for
visitor, traffic
sign up, register, subscribe, create an account, enrol, join
trial, try it out, test version, try before buying
onboarding, first steps, getting started
activation, first value, first success, aha moment
engagement, active use, interaction
stickiness, habit forming, keeps coming back
touchpoint, point of contact, contact, moment of contact, encounter
customer experience, how it feels
survey, questionnaire, poll, ask people, form to fill
interview, talk with users, conversation, talk to customers, speak with customers
focus group, group discussion, group interview
market research, studying the market, market study
competitor analysis, looking at rivals, studying competitors, benchmarking
benchmark, reference value, yardstick
market share, share of sales
market leader, number one, biggest player, top seller
newcomer, new entrant, new competitor, new rival
barrier to entry, obstacle for newcomers, hard to enter
first mover, pioneer
imitate, copy, follow, replicate
differentiate, be different, stand out, set apart, be special
price war, undercut each other, underbidding
undercut, offer cheaper
premium, high end, luxury, upmarket
low end, entry level, no frills
subscription, pay regularly, recurring payment, monthly payment, pay every month
recurring, repeating, comes again, regular, every period
one off, once only, single time, one time
freemium, free basic version, basic for free
paid version, premium version, full version, paid plan, paid tier
paying, who pays, paid
basic, simple, core, stripped down, bare, reduced
feature, function, capability
roadmap, product plan
backlog, list of work, to do list, work list
acceptance criteria, conditions for done
requirement, need, what is needed, must have
minimum viable product, mvp, smallest version, first simple version, leanest version
iterate, repeat, in rounds, round by round, cycle
iteration, round, cycle, loop, sprint
sprint, fixed period, two weeks, time box, timebox
timebox, limited time, fixed time, time limit
standup, daily meeting, short daily meeting, daily scrum
retrospective, look back, what went well
review, show the result, demonstrate, inspection
demo, show, presentation, demonstration
scope creep, growing requirements, scope grows
technical debt, tech debt, shortcuts in code, messy code
refactor, clean up code, tidy the code, restructure code
maintain, keep running, look after, service
ship, release, deliver, put live, go live, bring out
rollout, release, launch, introduction
beta, early version, test version, preview
early adopter, first users, first buyers
laggard, last to adopt, late buyers
product market fit, product meets demand
pivot, change direction, change course, change of strategy, turn around
validate, check with users, test with customers, prove, find evidence
assumption, what we believe, unproven belief
prioritise, put first, rank by importance, weigh up, most important first
effort, work, amount of work, time needed, how much work
trade off, compromise, weighing up
opportunity cost, missed benefit
sunk cost, money already spent, already paid, spent and gone, cannot be recovered
fixed cost, rent and salaries
variable cost, cost per piece, cost per unit
break even, costs are covered, cover the costs, covers its costs
profit, money left, surplus, bottom line
loss, deficit, in the red, negative result
make a loss, lose money
revenue, money from sales, takings, sales income, money coming in, top line
liquidity, cash at hand, solvency
bankrupt, insolvent, go bust, broke
investor, backer, venture capitalist, vc, financier, money giver
raise money, get funding, find investors, collect capital, fund
funding, financing, capital, money from investors
shareholder, stockholder, owner of shares, co owner
dividend, payout, profit paid out
bond, debt security
interest, price for borrowing, fee for lending
compound interest, interest on interest, interest earns interest
principal, sum borrowed, original sum, amount lent
collateral, security, pledge
mortgage, home loan, house loan
diversify, spread the risk, spread investments
hedge, protect against loss, insure against
portfolio, collection, set of investments, mix
return on investment, roi, yield
depreciate, lose value, wear off, fall in value
appreciate, gain value, rise in value
asset, what is owned, possession, property
liability, what is owed, debts
audit, inspection of accounts
invoice, bill, request for payment
economies of scale, bigger is cheaper
per unit, each, per piece, apiece, for every item
volume, quantity sold, amount sold, number of units
lock in, hard to switch, costly to leave
switching cost, cost of changing, effort of changing
monopoly, only one seller, single seller, no competitors, sole supplier
oligopoly, few sellers, few big firms, handful of suppliers
cartel, price fixing
competition, rivalry, rivals, contest
subsidy, state aid, government support
tariff, customs duty, import tax, tax on imports
quota on imports, import limit
gdp, gross domestic product
recession, downturn, shrinking economy, economy shrinks, slump
boom, upswing, growing economy, economy grows
inflation, prices go up, rising prices, things get dearer, price level rises, prices rise
deflation, falling prices, prices fall, prices go down
unemployed, out of work, jobless, no job
scarcity, limited resources, limited
incentive, motivation, reason to act, encouragement
comparative advantage, lower opportunity cost
mission, why we exist, reason for being
vision, future state, desired future
values, principles, beliefs
objective, goal, aim
key result, measurable result, measurable outcome
kpi, key figure, key number, key indicator, measure of success
north star metric, one main number
leading indicator, early sign, predicts, shows in advance
lagging indicator, shows afterwards
input, resources used
output, what is made, what gets built, what is delivered
outcome, effect achieved, what it changes
stakeholder, people affected, everyone involved, interested people
accountability, ownership
delegate, hand over tasks, let others do, pass on work
hire, recruit, take on, employ, bring on board, appoint
dismiss, fire, sack, lay off, let go, make redundant
resign, quit, hand in notice, leave the job
applicant, candidate, job seeker
job interview, talk with applicants
salary, pay, wage, earnings, remuneration
bonus, extra pay, reward
performance review, appraisal, assessment of work
staff turnover, people leaving
team spirit, morale, motivation, mood
burnout, exhaustion, overworked, worn out
manager, boss, supervisor, line manager
meeting, gathering, talk, session
agenda, list of topics, topics to discuss
minutes, protocol
milestone, important date, checkpoint, interim goal, intermediate goal
dependency, relies on another
gantt chart, timeline chart
bottleneck, narrowest point, slowest step, constraint, choke point, holds everything up
work in progress, started but unfinished, tasks under way
kanban, board with columns, limit on work
waterfall, phases in order
agile, in small steps, react to change, adapts quickly
feedback loop, learn from results, react to results
risk register, list of risks
contingency, reserve, plan b, backup plan, buffer
buffer, reserve, slack, safety margin, spare time
estimate, rough guess, guess the effort, approximate
overrun, over budget
postmortem, analysis after failure, learning from failure
supplier, vendor, provider, source
procurement, buying, purchasing
inventory, stock, goods in store, stored goods
warehouse, store house, storage, depot
just in time, deliver when needed, arrives when needed
supply chain, chain of suppliers
logistics, transport and storage, moving goods
merger, joining of firms, fusion
takeover, buying another firm
startup, young company, new company, new business, young firm
founder, entrepreneur
scale up, grow fast, expand
contract, binding agreement, legally binding deal, legal agreement, signed agreement
offer, proposal, proposition
breach, break of contract, broke the agreement, violation
terms, conditions, what was agreed, clauses
clause, provision, paragraph
valid, legally effective, holds, in force, binding
void, invalid, no legal effect, not valid
terminate, end a contract, cancel, give notice
consideration, something in return
damages, compensation, money for harm
liable, legally responsible, has to pay, answerable
tort, civil wrong, wrongful act
negligent, not careful enough, careless, lack of care
duty of care, must take care
intellectual property, rights in ideas, patents and copyrights
patent, protects an invention
copyright, protects works
trademark, protected brand, protected name, protected sign
confidentiality agreement, nda, keep secret agreement
plaintiff, claimant, who sues, person suing
defendant, accused, who is sued
appeal, challenge a ruling
precedent, earlier ruling, earlier decision, previous case
burden of proof, who must prove
beyond reasonable doubt, near certain, no serious doubt
balance of probabilities, more likely
jurisdiction, area of authority
last will, testament, last wishes
heir, who inherits, inheritor
consent, permission, agreement, say yes, allow
personal data, private data
privacy, data protection
"""
