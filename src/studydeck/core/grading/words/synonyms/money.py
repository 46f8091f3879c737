"""Money, prices, trade and accounts in plain speech beside the words of a textbook, our own list: narrow groups."""

GROUPS = """
recurring revenue, regular income, income every month, money coming in regularly, repeating income, steady income, predictable income, comes in every month
recurring, again and again, month after month, every month, repeatedly, regularly, over and over, keeps coming, on a regular basis, each month, periodic, every year, comes back
one time payment, pay once, paid once, lump sum, all at once payment
in instalments, in parts over time, pay bit by bit, pay in parts, in several payments, spread payments
pay upfront, pay in advance, pay beforehand, prepay, paid ahead of time, pay before
pay later, pay afterwards, deferred payment, buy now pay later, on credit
payment, money paid, sum paid, paying
fee, charge, what you are charged, sum charged
subscription, regular payment, pay every month, monthly fee, pay regularly, ongoing payment, recurring fee, monthly payment, pay again and again
subscriber, pays regularly, pays every month, someone with a subscription, paying member
sales revenue, money from selling, income from sales, money earned by selling, total sales, all money taken in, what customers pay us, money customers pay, turnover
turnover, total sales, sales revenue, money taken in
profit, what is left over, money left over, what remains, left after costs, money that remains, after paying all costs, what you keep
gross profit, sales minus cost of goods, revenue minus cost of goods
net profit, profit after all costs, left after everything is paid, bottom line, net income
profit margin, percentage of profit
markup, added to the cost, amount added to cost, extra on top of cost
loss making, unprofitable, makes a loss, loses money, in the red
profitable, makes a profit, earns more than it spends, in the black, earns money, worth doing financially
low margin, little profit per piece, small profit on each
cash, money in hand, coins and notes, ready money, liquid money, actual money
cash flow, money in and out, movement of money, money flowing in and out
liquid, easy to turn into cash, quickly turned into cash, quick to sell, can be sold quickly, turned into money
insolvent, cannot pay its debts, unable to pay, bankrupt, broke, out of money, cannot pay bills
solvent, able to pay, can pay its debts
default, fail to pay, not pay back, fail to repay, miss payments
credit rating, creditworthiness, how likely to pay back, how safe a borrower is, ability to repay
loan, borrowed money, money lent, sum borrowed, money borrowed
debt, money owed, what one owes, borrowed money
equity, own capital, owners money, ownership share, money of the owners
equity financing, sell shares to raise money, give up ownership for money
debt financing, borrow money, take out a loan
capital, money to start, money to invest, funds for business
working capital, money for daily business, money for day to day
start up capital, seed money, money to get started, first money
venture capital, risk money, money for young companies
funding round, round of investment, collect money from investors
go public, sell shares to the public, ipo, list on the stock exchange, first sale of shares
stock, part of a company, piece of ownership, slice of a company, ownership of a company, share of a company, small part of a company
bond, lend money to a government, loan to the government
stock exchange, stock market, where shares are traded, place where shares are bought
share price, price of a share, value of the stock
dividend, part of the profit, share of profits, profit shared with owners, share in the profit
yield, return per year, income from an investment
return on investment, what you get back, gain compared to cost, how much you get back, gain relative to cost, profit relative to investment
interest, cost of borrowing, money paid for a loan, extra money for lending, price of a loan, charge for borrowing
compound interest, interest on interest, interest added to interest, earn interest on earlier interest
inflation, prices rise, money loses value, money is worth less, things cost more, money buys less, rising prices, higher prices over time, loss of buying power, price rises
deflation, prices fall, money gains value, everything gets cheaper, things cost less
purchasing power, what you can buy, how much money can buy, buying power, what money is worth
exchange rate, price of a currency, how much foreign money
currency, money of a country, legal tender
appreciation, gain in value, become worth more, increase in value, value goes up
depreciation, loss of value, become worth less, lose value over time, value goes down, wear and tear, decline in value
devalue, lower the value, make worth less
asset, what you own, things you own, something of value, what the company owns, valuable thing, belongings, has value
liability, what you owe, what the company owes, money owed to others, debts to others
balance sheet, list of assets and debts, what it owns and owes
income statement, profit and loss account, revenue and costs
bookkeeping, accounting, keeping the books, recording money, record of payments
audit, official check, check of the books, examine the accounts, inspection of the books, independent check
budget, money set aside, planned spending, spending plan, how much can be spent, limit on spending, money we can spend, plan of income and spending
over budget, spend too much, spend more than planned, costs more than planned
within budget, not spend too much, costs as planned
save money, cut costs, spend less, reduce spending, economise, costs less, lower costs, keep costs down
waste money, spend for nothing, burn money, throw money away, squander
expensive, costs a lot, dear, pricey, high priced, takes a lot of money, big expense, not affordable
costly, takes a lot of money, expensive, eats up money, costs much
cheap, low priced, does not cost much, inexpensive, costs little, easy on the wallet, for little money, at a low price, budget friendly, affordable
affordable, can pay for it, within budget, not too expensive, people can pay
overpriced, too expensive, costs too much, price too high, not worth the money
underpriced, too cheap, price too low, sold below value
good value, worth the money, value for money, worth the price
cost effective, good result for the money, gets more for less money, economical
free of charge, for nothing, without paying, costs nothing, no fee, no payment, at no cost, pay nothing
costs, expenses, spending, what you spend, money spent, money going out, expenditure
production cost, cost to make, what it costs to make, cost of making it, manufacturing cost
running cost, operating cost, cost of keeping going, ongoing costs, cost of operation
overhead, indirect costs, general costs
fixed cost, same whatever you make, does not change with output, always the same amount
variable cost, rises with output, grows with every piece
marginal cost, cost of one more, cost of an extra unit, cost of making one more
unit cost, cost per piece, cost for each item, cost of one
hidden cost, cost you do not see, unseen cost, unexpected cost
opportunity cost, what you give up, what you miss out on, best thing not chosen, the next best thing, what you could have had
sunk cost, money you cannot get back, already spent money, gone for good, money that is gone, spent already
transaction cost, cost of making a deal, cost of trading
investment, money put in, put money into, spend now for later gain, money spent for the future
invest, put money in, put money into, spend for the future
diversification, spread money, different kinds of investments, spread over many
speculation, betting on prices, gambling on the market, hope the price rises
hedge, insure against, protection against price changes, safeguard against
insurance, protection against loss, cover for damage, cover against loss
premium, insurance payment, regular payment for insurance
claim on insurance, ask the insurer to pay, demand payment
collateral, security for a loan, something pledged, something the lender can take
mortgage, loan for a house, house loan, home loan, loan to buy a house
tax, money paid to the state, levy, money to the government, what the state takes
progressive tax, rich pay more, higher income higher rate
tariff, tax on imports, import duty, customs, tax on foreign goods, fee on imports, border tax
subsidy, money from the state, state support, government money, financial help from the government, grant
public spending, government spending, money the state spends
national debt, what the state owes, government debt
budget deficit, spend more than earned
fiscal policy, taxes and spending, government taxing and spending
monetary policy, interest rates and money supply, steering the money supply, control of interest rates
money supply, amount of money, how much money there is, money in circulation
economic growth, economy gets bigger, output rises, growing economy, more is produced
recession, economy shrinks, economy gets smaller, slump, bad times, falling output, economic decline
boom, good times, economy grows strongly, upturn
standard of living, how well people live, living standards, quality of life
gross domestic product, everything a country produces, total output of a country, value of all goods made, all goods and services
trade deficit, imports more than exports
free trade, trade without barriers, no tariffs, trade without limits
protectionism, shield home industry, keep foreign goods out, protect own industry
specialise, concentrate on one thing, focus on one field
division of labour, splitting up the work, everyone does one part, each does one task
barter, swap goods, trade without money, goods for goods
supply, how much is offered, what sellers offer, amount available, goods available, what is on offer, amount for sale
demand, how much people want, what buyers want, people wanting it, amount people want to buy, people want to buy, willingness to buy, wish to buy
supply and demand, what is offered and wanted
in demand, sought after, wanted by many, popular, people want it
elastic, reacts strongly to price, price sensitive, sensitive to price, changes a lot with price
inelastic, hardly reacts to price, people buy anyway, barely changes with price
necessity, what people need to live, essential good, cannot do without
luxury, not really needed, nice to have, expensive treat, high end
substitute good, can be used instead, alternative product, another product instead, replaces it
complementary good, used together, goes with it, bought together
market price, going rate, what the market pays, current price
price cap, highest price allowed, price ceiling, upper limit on price
price floor, minimum price, lowest price allowed
price, how much it costs, what it costs, amount charged, what you have to pay, what customers pay
pricing, setting the price, deciding the price, how prices are set, choice of price
dynamic pricing, price changes with demand, prices that change, price goes up and down
premium pricing, high price for image, deliberately high price
penetration pricing, start with a low price, low price at first, low introductory price
price skimming, start with a high price, high price at first, high at launch
cost plus pricing, cost plus a markup
value based pricing, price follows perceived value
discount, money off, lower price for a time, price reduction, reduced price, cheaper than usual, cut price, percent off
sale, selling, sold item, deal made
purchase, buying, act of buying, decision to buy, when they buy
impulse purchase, unplanned buy, bought without thinking, spontaneous purchase
bulk buying, buy large amounts, buy many at once
bargain, good deal, low price, cheap offer
auction, sold to the highest bidder, bidding
bid, offer a price, price offered
invoice, bill, request to pay, asks for payment
refund, money back, give money back, get money back, return of the money
guarantee, promise to repair, warranty, assurance
commission, share for the seller, paid per sale, percentage of the sale, cut of the sale
salary, fixed pay, pay every month, wages, money for work, pay, earnings from work
minimum wage, lowest pay allowed, least employers may pay
bonus, extra money, extra pay, money on top, reward on top
income, money earned, money coming in, what you earn, money received
disposable income, money left to spend, money after tax
savings, money put aside, money kept, money not spent
wealth, riches, fortune, what one has
poverty, being poor, lack of money, having too little to live, want of money
inequality, gap between rich and poor, unequal distribution, unfairly shared out
bank, financial institution, money lender, lending house
central bank, bank of the state, bank of banks
monopoly, single seller, only one firm, no rivals, one company rules the market, only supplier, no competition, one seller, whole market to itself
oligopoly, a few big firms, small number of sellers, few firms rule the market
perfect competition, many small sellers, many sellers and buyers
cartel, firms agree on prices, secret agreement on prices, price fixing
economies of scale, cheaper when you make more, costs fall as output rises, size makes it cheaper, making more lowers the cost
break even point, costs equal revenue, no profit no loss, neither profit nor loss, income covers costs, point where costs are covered, zero profit
payback period, time until paid back
net present value, value today of future money, todays value of future payments
time value of money, money today is worth more
risk premium, extra return for risk, reward for taking risk
risk averse, avoids risk, does not like risk, prefers safety, plays it safe
portfolio, mix of investments, all investments together, collection of investments
financial year, twelve months of accounts, fiscal year, business year
quarter, three months, three month period
forecast, expected figures, look ahead at numbers, what we expect, prediction
market value, what it would sell for, worth on the market
customer lifetime value, total money from a customer, all a customer ever spends
customer acquisition cost, cost to win a customer, price of winning a customer, cost of getting a customer
average revenue per user, arpu, money per user, income per user
burn rate, how fast money is spent, how fast money runs out, money spent per month
runway, how long the money lasts, months until money runs out
valuation, what a company is worth, estimate of worth
acquisition of a company, buying another company, takeover, buy a firm, one company buys another
merger, two companies become one, two firms join, companies join together, firms combine
spin off, make a part independent
divest, sell off
outsourcing, let another firm do it, hand work to outside firms, give work to outsiders, have others do it, contract out, work done by another firm
offshoring, move work abroad, move production abroad, shift jobs to another country
franchise, rent the brand
licence fee, royalty, money for using it
"""
