"""Words that mean the same in marketing, product work, sales, finance, projects, startups and law, our own list."""

SYNONYMS_OF_BUSINESS = """
demand, how much people want, how much people ask for it, how many want it, wanted amount, appetite
supply, how much is offered, how much is available, amount on offer
price sensitivity, how strongly demand reacts, reaction to price, price elasticity
willing to pay, ready to pay, prepared to pay, would pay, willingness to pay
charge, ask for money, bill, invoice
discount, rebate, price reduction, money off, price cut, reduced price, markdown
special offer, promotion, deal, bargain, incentive
coupon, voucher, promo code
retailer, reseller, dealer, shop, store, merchant
wholesaler, distributor, middleman, intermediary
distribution channel, sales channel, way to the customer, route to market
middleman, intermediary, broker, go between
shelf, shop floor, point of sale
consumer, end user, final customer, final buyer, end customer
advertise, run ads, show ads, place ads, advertising, commercials, adverts
television, tv, broadcast
billboard, poster, hoarding
media, press, newspapers, journalists
public relations, press work, media relations, pr
word of mouth, recommendation, friends tell friends, people tell each other, passed on by friends, referral
recommend, refer, suggest to others, tell friends, pass on
viral, spreads by itself, passed from person to person
target group, target audience, chosen customers, intended buyers, who it is for, people it is meant for
segment, group of similar customers, part of the market, customer group
segmentation, splitting the market, dividing customers into groups, grouping customers
niche, small segment, narrow market, special market
mass market, everybody, broad public, large audience
persona, fictional user, made up customer, typical user, invented customer
positioning, place in the mind, how it is seen, spot in the mind
value proposition, promise of value, why buy, reason to buy, what the customer gains
unique selling point, usp, what makes it special, what sets it apart, differentiator
brand loyalty, buy again and again, stay with the brand, faithful customers
brand image, how people see the brand, what people think of the brand
brand awareness, how many know the brand, knowing the brand, brand recall
repeat purchase, buy again, come back, rebuy, repurchase, return
trust, confidence, rely on, believe in
churn, customers leave, customers lost, stop being customers, quit, turn away, drop out, cancel
churn rate, share of customers who leave, percentage lost, attrition
retain, keep as customers, hold on to, not lose, bind
retention, keeping customers, customers stay, staying customers
acquire customers, win customers, gain customers, get new customers, attract new customers
acquisition cost, cost of winning a customer, cac, cost per new customer
lifetime value, ltv, clv, what a customer brings in over time, customer value over time
upsell, sell a bigger version, sell more expensive, upgrade sale
cross sell, sell something related, sell additional products, add on sale
bundle, package, sell together, set
lead, interested contact, potential buyer, prospect, possible customer, interested person
qualify, check whether it fits, sort out leads, vet
close a deal, sign the contract, win the sale, conclude the sale
quota, sales target, number to reach
pipeline, deals in progress, open deals
funnel, path to purchase, stages to purchase, steps to buying
conversion rate, share who buy, percentage who buy, how many become buyers
landing page, web page, target page
click through rate, ctr, share who click
search engine, google, web search
organic, unpaid, not paid for
visitor, people who come to the site, traffic
sign up, register, subscribe, create an account, enrol, join
trial, try it out, test version, try before buying
onboarding, first steps, getting started, introduction of new users
activation, first value, first success, aha moment
engagement, how active users are, active use, interaction
active users, people who use it, users who come back
stickiness, habit forming, keeps coming back
customer journey, path of the customer, way of a customer, experience from start to end, steps a customer goes through
touchpoint, point of contact, contact, moment of contact, encounter
customer experience, how it feels, impression along the way
survey, questionnaire, poll, ask people, form to fill
interview, talk with users, conversation, talk to customers, speak with customers
focus group, group discussion, group interview
market research, studying the market, finding out about the market, market study
competitor analysis, looking at rivals, studying competitors, benchmarking
benchmark, compare with the best, reference value, yardstick
swot, strengths weaknesses opportunities threats
market share, slice of the market, part of total sales, portion of the market, share of sales
market leader, number one, biggest player, top seller
newcomer, new entrant, new competitor, new rival
barrier to entry, obstacle for newcomers, hard to enter, hurdle for new firms
first mover, pioneer, first in the market
imitate, copy, follow, replicate
differentiate, be different, stand out, set apart, be special
price war, undercut each other, underbidding
undercut, offer cheaper, charge less than others
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
roadmap, plan of what to build, plan for the product, product plan
backlog, list of work, list of what to do, to do list, work list, list of open items
user story, need of a user, requirement from the view of the user
acceptance criteria, when it is done, conditions for done
definition of done, when something counts as finished
requirement, need, what is needed, must have
minimum viable product, mvp, smallest version, first simple version, leanest version
iterate, improve step by step, repeat, in rounds, round by round, cycle
iteration, round, cycle, loop, sprint
sprint, fixed period, two weeks, time box, timebox
timebox, limited time, fixed time, time limit
standup, daily meeting, short daily meeting, daily scrum
retrospective, look back, review how we work, what went well
review, show the result, demonstrate, inspection
demo, show, presentation, demonstration
scope creep, growing requirements, more and more requirements, scope grows
technical debt, tech debt, shortcuts in code, messy code, quick and dirty code
refactor, clean up code, tidy the code, restructure code
maintain, keep running, look after, service
ship, release, deliver, put live, go live, bring out
rollout, release, launch, introduction
beta, early version, test version, preview
early adopter, first users, people who try new things first, first buyers
laggard, last to adopt, late buyers
product market fit, product meets demand, people really want it, right product for the market
pivot, change direction, change course, change of strategy, turn around
validate, check with users, test with customers, prove, find evidence
assumption, what we believe, what is taken for granted, unproven belief
prioritise, put first, rank by importance, decide what comes first, weigh up, most important first
effort, work, amount of work, time needed, how much work
trade off, giving up one thing for another, compromise, weighing up
opportunity cost, what you give up, value of the next best, missed benefit
sunk cost, money already spent, already paid, spent and gone, cannot be recovered
fixed cost, same cost whatever is made, costs that stay the same, rent and salaries
variable cost, cost per piece, costs that rise with output, cost per unit
marginal cost, cost of one more, cost of an extra unit
break even, neither profit nor loss, costs are covered, cover the costs, covers its costs
gross margin, revenue minus cost of goods
profit, what is left over, money left, surplus, bottom line
loss, deficit, in the red, negative result
make a loss, lose money, be in the red
revenue, money from sales, takings, sales income, money coming in, top line
cash flow, money in and out, money coming in and going out
liquidity, able to pay bills, cash at hand, solvency
bankrupt, insolvent, cannot pay its debts, go bust, broke
burn rate, money spent per month, how fast money is used
runway, how long the money lasts, months of money left
investor, backer, venture capitalist, vc, financier, money giver
raise money, get funding, find investors, collect capital, fund
funding, financing, capital, money from investors
shareholder, stockholder, owner of shares, co owner
dividend, share of the profit, payout, profit paid out
bond, loan to a company, debt security
interest, price for borrowing, cost of a loan, fee for lending
compound interest, interest on interest, interest earns interest
principal, sum borrowed, original sum, amount lent
collateral, security, pledge
mortgage, home loan, house loan
diversify, spread the risk, not all eggs in one basket, spread investments
hedge, protect against loss, insure against
portfolio, collection, set of investments, mix
return on investment, roi, yield, gain per money spent
depreciate, lose value, wear off, fall in value
appreciate, gain value, rise in value
balance sheet, statement of assets and debts
asset, what is owned, what the firm owns, possession, property
liability, what is owed, what the firm owes, debts
income statement, profit and loss account
audit, check of the books, inspection of accounts
invoice, bill, request for payment
economies of scale, cheaper per unit with size, bigger is cheaper, lower unit cost at volume
per unit, each, per piece, apiece, for every item
volume, quantity sold, amount sold, number of units
network effect, more users make it better, value grows with users, worth more the more use it
lock in, hard to switch, tied to a supplier, costly to leave
switching cost, cost of changing, effort of changing, hard to change supplier
monopoly, only one seller, single seller, no competitors, sole supplier
oligopoly, few sellers, few big firms, handful of suppliers
cartel, price fixing, secret agreement between firms
competition, rivalry, rivals, contest
subsidy, money from the state, state aid, government support
tariff, customs duty, import tax, tax on imports
quota on imports, import limit
gdp, gross domestic product, value of all goods and services, everything a country produces
recession, downturn, shrinking economy, economy shrinks, slump
boom, upswing, growing economy, economy grows
inflation, prices go up, rising prices, things get dearer, price level rises, prices rise
deflation, falling prices, prices fall, prices go down
purchasing power, what money can buy, how much you can buy
unemployed, out of work, jobless, no job
exchange rate, price of a currency, value of one currency in another
scarcity, limited resources, not enough for all, limited
public good, nobody can be excluded, for everyone to use
externality, side effect on others, effect on third parties, cost borne by others
incentive, motivation, reason to act, encouragement
moral hazard, take more risk when insured
comparative advantage, lower opportunity cost
mission, why we exist, reason for being, purpose of the company
vision, picture of the future, where we want to be, future state, desired future
values, what we stand for, principles, beliefs
objective, goal, what we want to achieve, aim
key result, measurable result, measurable outcome
kpi, key figure, key number, key indicator, measure of success
north star metric, one main number, single most important number
leading indicator, early sign, predicts, shows in advance
lagging indicator, shows afterwards, result after the fact
input, resources used
output, what is made, what gets built, what is delivered
outcome, change for the customer, effect achieved, what it changes
stakeholder, people affected, everyone involved, anyone with an interest, people with an interest, interested people
accountability, who answers for it, ownership
delegate, hand over tasks, let others do, pass on work
hire, recruit, take on, employ, bring on board, appoint
dismiss, fire, sack, lay off, let go, make redundant
resign, quit, hand in notice, leave the job
applicant, candidate, job seeker
job interview, talk with applicants
salary, pay, wage, earnings, remuneration
bonus, extra pay, reward
performance review, appraisal, assessment of work
staff turnover, people leaving, how often staff leave
team spirit, morale, motivation, mood
burnout, exhaustion, overworked, worn out
manager, boss, supervisor, line manager
meeting, gathering, talk, session
agenda, list of topics, topics to discuss
minutes, notes of a meeting, record of a meeting, protocol
milestone, important date, checkpoint, interim goal, intermediate goal
critical path, longest chain of tasks, tasks that cannot slip
dependency, one waits for another, relies on another, needs the other first
gantt chart, bar chart of tasks, timeline chart
bottleneck, narrowest point, slowest step, constraint, choke point, holds everything up
work in progress, started but unfinished, tasks under way
kanban, board with columns, limit on work
waterfall, one phase after another, all planned up front, phases in order
agile, in small steps, react to change, adapts quickly
feedback loop, learn from results, react to results
risk register, list of risks
contingency, reserve, plan b, backup plan, buffer
buffer, reserve, slack, safety margin, spare time
estimate, rough guess, guess the effort, approximate
overrun, takes longer than planned, costs more than planned, over budget
postmortem, analysis after failure, learning from failure
outsource, give work to others, have it done outside, external supplier does it
supplier, vendor, provider, source
procurement, buying, purchasing
inventory, stock, goods in store, stored goods
warehouse, store house, storage, depot
just in time, deliver when needed, arrives when needed
supply chain, from supplier to customer, chain of suppliers
logistics, transport and storage, moving goods
merger, two firms become one, joining of firms, fusion
takeover, buying another firm, acquisition of a firm
franchise, use a brand for a fee
startup, young company, new company, new business, young firm
founder, who started the company, entrepreneur
scale up, grow fast, expand
contract, binding agreement, legally binding deal, legal agreement, signed agreement
offer, proposal, proposition
breach, break of contract, broke the agreement, not keeping a contract, violation
terms, conditions, what was agreed, clauses
clause, section of a contract, provision, paragraph
valid, legally effective, holds, in force, binding
void, invalid, no legal effect, not valid
terminate, end a contract, cancel, give notice
consideration, something in return
damages, compensation, money for harm, make good the loss
liable, legally responsible, has to pay, answerable
tort, civil wrong, wrongful act
negligent, not careful enough, careless, lack of care
duty of care, must take care, obligation to be careful
intellectual property, rights in ideas, patents and copyrights
patent, exclusive right to an invention, protects an invention
copyright, protects works, right of the author, exclusive right of the author
trademark, protected brand, protected name, protected sign
confidentiality agreement, nda, keep secret agreement
plaintiff, claimant, who sues, person suing
defendant, accused, who is sued
appeal, ask a higher court, go to a higher court, challenge a ruling
precedent, earlier ruling, earlier decision, previous case
burden of proof, who must prove
beyond reasonable doubt, near certain, no serious doubt
balance of probabilities, more likely than not, more likely
presumption of innocence, innocent until proven guilty
jurisdiction, power to decide a case, area of authority
last will, testament, last wishes
heir, who inherits, inheritor
consent, permission, agreement, say yes, allow
personal data, data about a person, private data
privacy, data protection, keep personal data safe
"""
