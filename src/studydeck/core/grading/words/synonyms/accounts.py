"""Accounts, finance, value and risk in plain speech, our own list: narrow groups."""

GROUPS = """
financial statements, yearly accounts, annual accounts, annual report, official figures of a company, the books
balance sheet, snapshot of what it owns, picture at one moment, position on one day, what it has and owes
income statement, profit and loss, result over a period
cash flow statement, shows money in and out, where the cash came from
point in time, one moment, certain day, single moment, a given date, on one day, snapshot
over a period, during a year, across a year, stretch of time, span of time
owe, have to pay back, be in debt, still have to pay, must pay back
current asset, short lived asset, used up within a year
non current asset, fixed asset, kept for years, used for many years, machines and buildings, land and buildings
current liability, due within a year, to be paid soon, paid within twelve months
accounts receivable, receivables, trade debtors, customers still owe, customers have not paid yet, owed by customers, outstanding invoices
accounts payable, payables, trade creditors, unpaid bills, owed to suppliers, bills we have to pay, bills still to pay
shareholders' equity, what belongs to the owners, left for the owners, assets minus debts, owners' share
retained earnings, profit kept in the company, kept in the business, profits ploughed back, reinvested profit, not paid out
accrual accounting, recorded when earned, recorded when it happens, booked when it arises, counted when earned, count it when it happens
cash accounting, recorded when paid, booked when money moves, counted when the money arrives, when cash changes hands, when money is received
double entry, recorded twice, booked twice, two entries for each, every entry has a counterpart, debit and credit
ledger, book of accounts, record of all transactions, list of all bookings, account book
entry, booking, record in the books, posted item
transaction, deal, business event, single payment, exchange of money
depreciation, spread the cost over years, spread over its life, cost divided over years, wear over time, loses worth each year, gets less worth
amortisation, write off over time, pay off bit by bit, spread cost of a right
write off, take off the books, cross off as lost, treat as lost, count as lost
impairment, sudden loss of value
goodwill, paid above the book value, value of name and customers, price above the assets
intangible asset, not physical, brand and patents, cannot be touched, patents and names, things you cannot touch
book value, value in the accounts, value on paper, worth in the books
fair value, what it would fetch, value on the market now
historical cost, price paid originally, original price
provision, money set aside for later, put aside for expected costs, reserve for a likely cost
financial accounting, reports for outsiders, figures for investors, for people outside the company, external reports
management accounting, figures for managers, internal reports, helps managers decide, for use inside the company, numbers for internal decisions
outsiders, people outside, external people, investors and banks, those outside the company
audit, independent person checks the books, outside check, books checked by an outsider
auditor, person who checks the books, outside checker, accountant who checks
true and fair, honest picture, right picture of the finances, gives a true view
generally accepted accounting principles, gaap, accounting rules, rules for the books, rules for accounts
direct cost, cost tied to one product, belongs to one product, traced to a product, material and labour
indirect cost, cost for the whole business, shared costs, costs for everything together
fixed cost, stays the same regardless, cost you always have, paid no matter what, same however much you make, rent stays the same, does not depend on output, have to be paid anyway, independent of volume
variable cost, changes with volume, goes up with production, changes with output, grows with every unit, more output more cost, rises with each unit
contribution margin, price minus variable cost, what each sale adds, sales less variable costs, left to cover fixed costs
break even, no loss and no gain, neither gain nor loss, income just covers costs, covers all costs, point of zero profit, where profit starts
gross margin, share left after production cost, sales less cost of goods
operating profit, profit from normal business, ebit, profit before interest and tax, earnings before interest
ebitda, earnings before interest tax depreciation, profit before depreciation
net income, after everything is paid, remains at the end, after taking off all costs, final profit
revenue, everything that comes in, all the money customers pay, total money from sales, sales total, all income before costs, money taken before costs
profit, revenue minus costs, what is left after costs, income minus expenses, sales less costs, what remains after paying
loss, costs exceed income, spend more than earned, minus in the end, costs higher than income
cash in, inflow, money coming in, incoming money, money received
cash out, outflow, money going out, outgoing money, payments made
profit on paper, profit but no cash, money not yet received
liquidity, able to pay bills, can pay its bills, enough cash, money at hand, cash ready, pay its bills on time, turn into cash quickly
solvency, more assets than debts, survive in the long run
working capital, money for everyday needs, current assets minus liabilities, money tied up daily
tied up, locked in, stuck in, bound in, cannot be used elsewhere
leverage, use of borrowed money, use debt, invest with borrowed money, work with other people's money, use loans to invest
debt to equity, share of borrowed money, how much is borrowed
gearing, leverage, level of debt, how indebted
credit, buy now pay later, trust to pay later, time to pay, lending
creditworthy, trusted to pay back, likely to pay back, good for the money, reliable borrower
interest rate, price of money, percentage for borrowing, how much a loan costs
principal, amount borrowed, sum lent, loan without interest, original amount
maturity, date it is paid back, when it runs out, end of the term, day of repayment
bond, loan to a company, lend money to a firm, iou, paper for a loan, you lend and get interest, debt paper, lending money to a company
bondholder, lender to the company, who lent money
share, stake in a company, piece of a company, part ownership, bit of a company, own part of a firm, part of the ownership
shareholder, person who holds shares, co owner, owns a piece, somebody with shares, person with a stake
dividend, money paid to owners, payment to shareholders, profits handed out, share of profit for owners, paid out of profit
capital gain, profit from selling shares, sold for more than paid, gain when sold, rise in value
return, what you earn on it, gain on an investment, reward for investing, how much it brings, earnings from it, profit on money put in
risk, chance of losing money, danger of loss, may lose, could lose money, chance it goes wrong, how uncertain it is
volatility, how much prices swing, ups and downs, price swings, jumpy prices, wild swings
risk and return, more risk more reward, higher risk higher gain
diversify, do not bet on one, several baskets, different baskets, spread across many, many different investments, buy different things, mix of things
index fund, follows the market, copies an index, tracks the market, mirrors an index
active fund, manager picks shares, tries to beat the market
mutual fund, pool of money, many investors put money together, money of many people pooled, pooled investments
pool, put together, throw together, gather in one pot, common pot, combine money
stock market, place to trade shares, market for shares
primary market, new shares are sold, first time sold, company sells new shares
secondary market, traded among investors, resold, investors trade with each other
initial public offering, going public, first time on the exchange, shares sold to everyone
market capitalisation, value on the exchange, total value of all shares, what all shares are worth
price earnings ratio, price compared with profit, price per unit of earnings
bull market, prices keep rising, shares go up
bear market, prices keep falling, shares go down
option, right but no duty, may buy but need not, right to buy later
future, agree now deliver later, fixed price for later
hedging, protect oneself against loss, cover oneself, safeguard, insure oneself, reduce the risk, guard against swings
arbitrage, use price differences
speculate, bet on, gamble, take a bet, hope for a gain
liquidate, sell everything, turn everything into money
present value, worth today, value now, what it is worth now, today's worth
future value, worth later, what it grows to
discounting, bring back to today, future money worth less now, reduce future sums
time value of money, euro today worth more, money now is better, money now beats money later, dollar today worth more
net present value, today's value minus cost, worth today less the outlay
internal rate of return, rate where value is zero, own rate of return
payback period, how long until it pays, until the investment is recovered
capital budgeting, choose long term investments, decide on big investments
return on equity, profit on owners' money, what owners earn
return on investment, gain per money invested, gain divided by cost, profit compared with cost, earned per money spent, was it worth the money
cost of capital, what money costs a company, price of finance, what investors demand
opportunity cost, what you pass up, missed alternative, what you lose by choosing, what you forgo, gain you miss
sunk cost, spent and cannot come back, money already gone, cannot be undone, past spending, cannot get it back
marginal, one more, one additional, extra one, each further, for one unit more
average, sum divided by how many, per head, per unit on the whole
total, taken together, summed up, altogether, all in all, everything combined
budget, plan of money, planned income and costs, how much we may spend, plan for spending, money plan
zero based budgeting, start from zero each year, justify every cost anew
variance, gap between plan and actual, difference to the plan, planned against actual, off from the plan
forecast, look into the future, expected numbers, estimate of what comes
cost control, watch the costs, keep costs in check, keep spending down, hold down costs
tax deductible, lowers the tax, can be taken off tax, set against tax
tax evasion, illegally not paying tax, hide income, cheat on taxes, break tax law
tax avoidance, legally paying less, use loopholes, lower tax within the law, legal tricks to save tax
direct tax, tax on income, paid straight from income
indirect tax, tax on spending, added to the price, vat, sales tax, paid when you buy
value added tax, vat, tax on purchases, tax at each step
withhold, keep back, hold back, take off beforehand
insurance, cover against damage, protection if something happens, shared risk
deductible, part you pay yourself, own share of the damage, pay the first part
policyholder, insured person, person who is covered
underwrite, take on the risk, guarantee the sale, accept the risk
moral hazard, take more risk when protected, careless because insured
adverse selection, mostly bad risks join, only the risky ones buy
fiduciary, acts in another's interest, must act for others
fraud, cheat, deceive for money, trick people out of money, swindle, false figures
embezzlement, steal entrusted money, take the employer's money
money laundering, make dirty money clean, hide where money came from
fintech, technology for finance, digital finance
crowdfunding, many people give a little, money from the crowd, small sums from many, lots of small amounts
microcredit, small loans to poor people, tiny loans
venture capital, money for risky start ups, money for risky new firms
angel investor, rich private person invests, wealthy individual who invests, private backer
bootstrapping, use own money, with own savings, without investors, grow from own sales, pay for it yourself
equity funding, sell part of the company, money in return for shares
debt funding, borrow and pay back, take a loan, money lent by a bank, loan with interest
dilution, smaller share for old owners, own less of it, share gets smaller
grant, money you need not repay, gift of money, free money
due diligence, check before buying, look closely before the deal, examine a company beforehand
"""
