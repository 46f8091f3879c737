"""What is done in firms, offices and shops: money, work, plans, duties, people, our own list: narrow groups."""

GROUPS = """
earn, make a living, bring home, take in money, get paid for work, make money
make a living, earn their keep, earn your keep, earn a living, live on their work, live on your work
make a profit, in the black, earn more than it costs, come out ahead, turn a profit
in the red, making a loss, losing money, spending more than it earns, short of money
make a loss, lose money, in the red, spend more than it earns, cost more than it brings
break even, cover the costs, neither profit nor loss, come out even, income equals costs, earn back the costs
recoup, get back, earn back, win back money spent, recover costs, get their money back, get your money back
pay off, worth it, bear fruit, yield a profit
pay in instalments, pay bit by bit, pay in parts, pay every month, pay over time
instalment, part payment, monthly payment, one of several payments, rate paid each month
pay in advance, pay upfront, pay before getting it, prepay, pay beforehand
deposit, down payment, first payment, money paid in advance, sum left as security
pay on delivery, pay when it arrives, cash on delivery
pay back, return the money, settle a debt, repay, give the money back, clear a debt
reimburse, give money back, refund, repay costs
refund, give the money back, money back, repay, return the money, get money returned
compensate, make up for, make good a loss, pay damages
compensation, payment for loss, damages, money for harm suffered, making good
subsidise, support with money, pay part of the cost, give state money, help to pay
subsidy, state support, government money, financial help from the state, money from the government
sponsor, support with money, back, finance in return for publicity
finance, provide the money, pay for, fund, raise money for
fund, give money for, pay for, finance, provide money
funding, money provided, financial backing, capital, money to start with
raise money, collect capital, find investors, get funding, fundraise
fundraising, collecting money, raising money
invest, put money into, spend now for later gain, place money in
investor, someone who puts in money, people who puts in money, them who puts in money, backer, financier, who gives capital, person with capital
borrow, take out a loan, get money to pay back, get credit
lend, give a loan, let someone have money, let people have money, let them have money, loan out, give credit
loan, borrowed money, credit, money to be paid back, advance
debt, money owed, what one owes, amount owing, borrowed money, liabilities
creditor, person one owes money, lender, who is owed money
debtor, person who owes money, borrower, who has to pay back
interest, price for borrowed money, what the bank charges, money paid for a loan, cost of a loan
mortgage, home loan, loan on a house, loan secured on property
collateral, security for a loan, pledge, thing given as security
guarantee, firm promise, assurance, pledge, security
save up, put money aside, put by, keep money for later, set money aside, lay by
savings, money put aside, money saved, nest egg, reserves
reserve, something kept back, buffer, cushion, money for bad times
buffer, cushion, safety margin, reserve, something in between to soften
safety net, protection if things go wrong, backup, security, something to fall back on
emergency, urgent case, sudden danger, crisis, when things go badly wrong
backup, copy in case, reserve, spare copy, safety copy, second copy
spare, extra, reserve, left over, kept for emergencies
budget, plan for money, how much may be spent, money set aside, spending plan, limit on spending
stay within budget, spend only what is planned, keep costs under control, avoid overspending
overspend, spend too much, spend more than planned, live beyond their means, live beyond your means
cut costs, save money, spend less, reduce spending, make savings, tighten their belt, tighten your belt, bring costs down
cost cutting, saving, spending less, reducing expenses, bringing costs down
running costs, day to day expenses, operating costs, what it costs to run, upkeep
upkeep, maintenance, keeping in good repair, looking after, running costs
fixed costs, costs that stay the same, always the same costs, costs independent of output
variable costs, costs that change with output
overheads, general costs, rent and administration, indirect costs, fixed costs of running
expense, money spent, cost, spending, outgoings, what is paid out
spending, expenses, money going out, outlay, what one spends
income, money coming in, earnings, what one earns, takings, money received
take home pay, net income, what is left after tax, pay after deductions
gross, before deductions, before tax, total before taking off
net, after deductions, after tax, what is left over
tax, levy, money to the state, charge by the state, duty paid to government
fee, charge, payment for a service, what one pays for
fine, penalty, money paid as punishment, sum paid for breaking rules
toll, charge for using a road, fee for passing
rent, pay to live in
rent out, hire out, let for money
lease, rent for a long time, long term rental, hire by contract, rental contract
subscribe, pay regularly, pay every month, take out a subscription, pay a regular fee
subscription, regular payment, paying every month, monthly fee, regular order
membership, being a member
pay per use, pay as you go, charged by usage, usage based
pay as you go, pay per use, pay for what you use, no fixed contract
flat rate, one price for everything, fixed price, same price whatever you use, all inclusive
all inclusive, everything included, nothing extra to pay, one price for all
discount, money off, reduction, cheaper price, price cut, less to pay
bargain, good buy, cheap offer, good deal, low price, value for money
value for money, worth the price, good for what it costs, get much for little money
worth, value, what it is good for, how much it is worth, merit
worthwhile, worth the effort, worth doing, pays off, rewarding
sell, find a buyer, trade in, market
sell well, a hit, find many buyers, in demand, go like hot cakes
sell out, all gone, run out of stock
out of stock, sold out, cannot be supplied, used up
in demand, wanted, sought after, popular, many want it
sought after, wanted by many, in demand, popular, desirable
demand, what people want to buy, how much is wanted, desire to buy, wish to buy
supply, how much is offered, what is on the market, amount for sale, quantity available
purchase, buy, get for money, pay for, acquire
buy in bulk, buy large amounts, purchase in quantity
order, place an order, request delivery, send for
place an order, ask to be supplied
deliver, bring to the door, take to the customer, ship, send out
ship, send goods, send out, transport, deliver
haggle, beat down the price, negotiate the price, bargain
outbid, offer more than, top the offer
bid, offer a price, make an offer, offer
auction, sale to the highest bidder, public sale by bidding
trade, buy and sell, deal in, do business, exchange goods, commerce
do business, trade, deal with, work commercially
barter, exchange goods without money, swap goods, trade things directly
export, sell abroad, send to other countries, sell to foreign countries
import, buy from abroad, bring into the country, bring in from abroad
tariff, tax on imports, customs duty, charge on foreign goods
monopoly, only one seller, single supplier, sole provider, one firm controls the market, no competitors
cartel, firms agreeing on prices, secret price agreement, price fixing ring
competition, rivalry, other firms, rivals
competitor, rival, other firms, other companies, the competition, someone offering the same, people offering the same, them offering the same, other providers, opponent in the market
competitive, full of rivals, as good as the rest, cut throat
win customers, get new buyers, attract clients, gain clients, get people to buy, find new customers, acquire customers
keep customers, retain clients, stop customers leaving, keep people coming back
lose customers, buyers go away, clients leave, people stop buying, customers walk away
repeat customer, someone who buys again, people who buys again, them who buys again, regular, returning customer, customer who comes back, regular buyer
regular customer, regular, someone who comes often, people who comes often, them who comes often, loyal buyer, patron
new customer, first time buyer, newly won customer
existing customer, someone who already buys, people who already buys, them who already buys, current customer, present customers, people already buying
potential customer, someone who might buy, people who might buy, them who might buy, possible buyer, prospect, person who may buy, future customer, would be customer
target customer, whom it is meant for, intended buyer, people one wants to reach
loyal, faithful, true to, sticks with, stays with, keeps coming back, stands by
win over, persuade, convince, bring round, get on their side, get on your side, talk into
persuade, talk into, bring round, win over, get someone to do, get people to do, get them to do, convince, sway
convince, make believe, persuade, bring someone to believe, bring people to believe, bring them to believe, win over
advertise, tell people about a product, run adverts, make known, plug, place an ad
promote, make better known, push sales of, plug, advertise, give publicity
spread the word, tell others, pass it on, tell friends, make it known
word of mouth, people telling each other, friends telling friends, personal recommendation, one tells another
reputation, good name, what people think, standing, how well thought of, image
image, impression people have, picture in people's heads, reputation
recognise, know at once, know when one sees it, identify
famous, known to everyone, well known, a household name, widely known
launch, bring to market, start selling, put on sale, come out with, release
withdraw from the market, stop selling, take off the shelves, pull, recall
recall a product, call back faulty goods
brand new, completely new, just made, never used
second hand, already used, owned before, pre owned
custom made, made to order, made for one customer, bespoke, tailored, made to measure
off the shelf, ready made, standard, ready to use, bought as it is
ready made, finished, off the shelf, already made, ready to use
ready to use, finished, can be used at once, prepared, good to go
user friendly, easy to use, simple to handle, simple for users, easy to operate
hire, take on, give a job to, employ, engage, bring on board, recruit
recruit, find new people, hire, take on, bring on board
apply for a job, send in an application
fire, sack, dismiss, let go, throw out of the job, kick out, give the boot
sack, dismiss, fire, let go, give notice to
lay off, let go, make redundant, dismiss for lack of work, cut jobs
redundancy, loss of job, being laid off, job cut
resign, hand in notice, give up the job, leave the post, step down
step down, resign, give up the post, leave office, stand down
retire, stop working for good, leave working life, go on a pension
promote to a higher post, move up, get a better job, rise in rank
demote, move down, give a lower rank, put in a lower post
unemployed, out of work, without a job, jobless, between jobs
employment, having a job, paid work, being employed
employer, the company one works for, boss, who gives work, person who pays the wages
employee, worker, member of staff, person on the payroll
self employed, works for themselves, works for yourself, own boss, freelance, independent worker
freelancer, works for several clients, independent worker
entrepreneur, founder, someone who starts a company, people who starts a company, them who starts a company, business starter
founder, the one who started it, creator, person who set it up
start a business, found a firm, go into business, open a company
start up, young company, new business, newly founded firm
shareholder, part owner, someone who owns shares, people who owns shares, them who owns shares, holder of shares, owner of a part
stakeholder, everyone affected, anyone with an interest, those concerned, people involved, interested parties
board, top management, directors, those at the top
top management, executives, the leadership, those at the top, bosses, senior managers, people at the top
senior, higher, in a higher position, more experienced, high ranking
junior, lower, less experienced, in a lower position, lower ranking
superior, boss, the person above, one level up, higher in rank
subordinate, the person below, works under, lower in rank, under sometheir orders, under someyour orders
report to, have as boss, has as boss, answer to, accountable to, take orders from
answer to, report to, responsible to
colleague, person one works with, fellow employee, teammate, workmate
department, section, division, unit
division, department, section, branch
branch, local office, outlet, shop
subsidiary, daughter company, company owned by another, firm belonging to another
hierarchy, levels of rank, order of ranks, who is above whom, chain of command, pyramid of bosses
chain of command, who reports to whom, hierarchy, line of authority
flat hierarchy, few levels, few bosses, hardly any levels
bureaucracy, red tape, paperwork, too many forms, official rules
red tape, bureaucracy, official formalities
plan, think out beforehand, make plans, prepare, map out, decide beforehand
plan ahead, prepare in advance, look ahead, make plans early
plan of action, list of steps, what to do when, action plan, steps to take, to do list
schedule, fix a time, plan the time, put in the calendar, set a date, timetable
reschedule, change the date, put off, set a new date
organise, arrange, put in order, set up, plan, get things together, see to it
coordinate, make work together, bring into line, organise together, get everyone working together, keep in step, fit together, line up, tie the work together
coordination, working well together, bringing things into line, getting in step, fitting together
align, bring into line, get everyone behind, make point the same way, agree on direction, pull in one direction
synchronise, make happen together, bring into step, make simultaneous, keep in time
set a goal, decide what to reach, fix an aim
set priorities, decide what comes first, choose what matters most, put first things first
set rules, make rules, decide what is allowed
lay the foundation, prepare the ground, create the basis, do the groundwork
prepare, get ready, make ready, do the groundwork, make arrangements
preparation, getting ready, groundwork, planning, making ready
follow up, check afterwards, come back to it, pursue further, contact again
hold a meeting, meet to discuss, sit down together
meeting, coming together, talks, conference, get together, session
agenda, list of things to discuss, plan of a meeting, topics for a meeting
minutes, written record of a meeting, notes of a meeting
make a deal, come to an agreement, agree terms, sign a contract, close a deal, shake hands on
sign, put their name to, put your name to, write their name, write your name, put a signature
sign a contract, make an agreement, close a deal, bind themselves in writing, bind yourself in writing
contract, written agreement, binding agreement, legal agreement, deal in writing, agreement between two parties
terms, conditions, what was agreed, rules of the contract, small print
clause, condition, paragraph
party, side in a contract, one side, person involved, one of those agreeing
binding, must be kept, cannot be backed out of, has legal force, have legal force, holds in law
valid, legally good, in force, counts, can be used, acceptable
invalid, has no force, have no force, does not count, void, null and void
void, has no legal force, have no legal force, invalid, null, of no effect
terminate a contract, end the agreement, cancel the contract, give notice, pull out of a contract
cancel, call off, back out of, scrap
back out, withdraw, pull out, change their mind, change your mind, go back on
keep a promise, do what one said, stand by their word, stand by your word, true to their word, true to your word
break a promise, go back on their word, go back on your word
commit, promise firmly, bind themselves, bind yourself, pledge, tie themselves down, tie yourself down
commitment, firm promise, pledge, being bound, obligation, dedication
promise, give their word, give your word, pledge, say one will do, vow
trustworthy, can be trusted, reliable, honest, can be relied on, keeps promises
reliable, can be counted on, can be relied on, dependable, always works, does what it should, does not let you down
unreliable, cannot be counted on, lets you down, often fails, cannot be trusted
transparent, open, easy to see through, everyone can see, nothing hidden, clear to all
transparency, openness, everyone can see, being open, nothing hidden
confidential, kept private, secret, not to be passed on, for a few eyes only
privacy, keeping personal things to themselves, keeping personal things to yourself, protection of personal data, being left alone, private life
consent, permission, saying yes, agreement, giving the ok, being willing
negligence, carelessness, failing to take care, lack of proper care, being careless
liable, responsible by law, must pay for damage, has to answer legally, have to answer legally, legally responsible
liability, legal responsibility, having to pay for damage, being answerable by law
claim damages, demand compensation
sue, bring to court, start legal proceedings, take legal action, go to law
take legal action, sue, go to court, bring a case
convict, find guilty, declare guilty, sentence
acquit, find innocent, clear of guilt, declare innocent, let off
appeal, ask a higher court, challenge a decision
testify, speak as a witness, give evidence in court, say under oath
witness, someone who saw it, people who saw it, them who saw it, person who was there, onlooker
offence, crime, breaking the law, illegal act, wrongdoing
crime, offence, illegal act, breaking the law, punishable act
punish, make someone pay for it, make people pay for it, make them pay for it, give a penalty, impose a sanction, discipline
patent, legal protection of an invention, sole right to an invention
copyright, right of the author, protection of texts and works, exclusive right to copy
trademark, registered brand
owner, the person it belongs to, who owns it, holder, possessor
ownership, having as property, possession by right
property, what one owns, possession, belongings, things owned
belongings, possessions, things one owns, property
tenant, person who rents, renter, lodger
landlord, owner of the flat, person who lets, owner who rents out
heir, person who inherits, who gets it after death
guardian, person who looks after, legal protector
volunteer, unpaid helper, someone working without pay, people working without pay, them working without pay, helps for free
charity, helping the poor, organisation that helps, giving to those in need
non profit, not out for money, does not aim at profit, charitable, no owners to pay
state owned, run by the government, public, nationalised
nationalise, take into state ownership, put under state control
privatise, sell to private owners, put in private hands
deregulate, remove rules, loosen the rules
merge, two companies become one, join into one company
take over, buy up, gain control of, buy another company, swallow up
takeover, buying up another company, getting control of a firm, acquisition
joint venture, common project of two firms, shared undertaking, business done together
work out, come to a good end, succeed, go well
run a project, lead a project, manage a project
milestone, important step, stage reached, intermediate goal, checkpoint
deliverable, thing to hand over, finished result
backlog, list of work to do, work waiting, to do list, pile of unfinished work
scope, how far it goes, what is included, what belongs to it, range
scope creep, project grows bit by bit, extra wishes keep coming
stakes, what depends on it
risk, chance that something goes wrong, danger, possible loss, something bad might happen, what could go wrong
risky, could go wrong, dangerous, unsafe, may end badly
hedge, cover themselves, cover yourself
spread the risk, diversify, put eggs in several baskets
contingency plan, plan b, plan for emergencies, fallback plan
fallback, something to fall back on, plan b, backup, reserve solution
quality control, checking for faults, inspection of products
quality assurance, checking quality, preventing faults
defect, fault, flaw, something wrong, error, mistake in making
customer service, help for buyers, support
complaint, saying one is unhappy, expression of dissatisfaction, grumble
complain, say one is unhappy, make a complaint, grumble, express dissatisfaction
satisfaction, being happy with it, contentment, how happy they are, being pleased
satisfied, happy, content, pleased, has what was wanted, have what was wanted
dissatisfied, unhappy, displeased, not happy with it, disappointed
disappoint, let down, fail to live up to
exceed expectations, better than expected, surprise in a good way, do more than hoped
meet expectations, as good as expected, do what was hoped
"""
