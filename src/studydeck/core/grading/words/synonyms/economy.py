"""Economics, markets and the nation's money as people explain them in their own words, our own list: narrow groups."""

GROUPS = """
scarcity, not enough for everyone, not enough to go round, limited resources, too little for all, only so much of it, cannot have everything
scarce, in short supply, not enough to go round, hard to come by, limited, only so much of it
unlimited wants, always want more, people never have enough, endless wishes
allocate resources, decide who gets what, share out resources, hand out what there is
allocation, who gets what, how it is shared out, sharing out, distribution
trade off, cannot have both
opportunity cost, what you give up, what you miss out on, what you lose by choosing, value of next best choice
forgone, given up, missed out on, passed up, went without
forgo, give up, do without, miss out on, pass up, go without
incentive, reason to do something, what makes people do it, something that encourages, carrot, motivation to act
disincentive, puts people off, reason not to, discourages
rational, thinks logically, acts sensibly, weighs costs and benefits, out of reason
marginal, of one more unit, one extra, for each additional unit, of next unit
additional unit, one more, extra one, another one, next unit
diminishing returns, each extra brings less, gains get smaller, every further one adds less
diminishing marginal utility, enjoy next one less
utility, satisfaction from consuming, pleasure from good, how much you enjoy, happiness it gives
quantity demanded, amount buyers want, number people will buy
quantity supplied, how much sellers offer, amount sellers want to sell
equilibrium, where supply meets demand, balance point, supply equals demand, point of balance, where curves cross
excess demand, more wanted than offered, not enough for all buyers
excess supply, more offered than wanted, unsold goods, sellers sit on goods
elastic, reacts strongly to price, sensitive to price, buyers react strongly
inelastic, hardly reacts to price, hardly changes with price, people buy anyway, buy whatever it costs, not sensitive to price
elasticity, how strongly demand reacts, how sensitive to change, how much it reacts
responsive, reacts, sensitive, reacts quickly
responsiveness, how strongly it reacts, how sensitive, how much it changes when
substitute good, can be used instead, does the same job, buy other instead
complementary, go together, used together, bought together, one needs other
complement, used together with, goes with, bought along with
normal good, bought more when richer
inferior good, bought less when richer, poor people buy, people switch away when richer
luxury, not necessity, for rich
necessity, what you cannot do without, need to live, must have, basic need
price ceiling, maximum price, highest price allowed, upper limit on price, price cap, price cannot go above
price floor, minimum price, lowest price allowed, price cannot fall below
minimum wage, lowest pay allowed, least employer may pay, lowest legal pay
externality, effect on others, side effect on outsiders, cost to third parties, someone else pays, spillover
third party, outsider, someone not involved, bystander, people outside deal, others not part of it
market failure, market does not work well, market gets it wrong, free market goes wrong
free rider, uses without paying, benefits without paying, enjoys it without contributing, lets others pay
tragedy of commons, shared resource gets overused, everyone takes too much
overuse, use too much, take too much, use up
non excludable, cannot keep people out, nobody can be kept out, everyone can use it, cannot stop anyone using it
excludable, can keep people out, only those who pay
non rival, use leaves enough for you, does not get used up
asymmetric information, one side knows more, one knows more than other, seller knows more than buyer, unequal knowledge
adverse selection, bad risks get in, bad ones drive out good
moral hazard, takes more risk when insured, careless because someone else pays, less careful because protected
principal, one who gives task, person who hires agent
market power, can set price, able to influence price, strong enough to set price
price maker, sets price itself, decides on price
price taker, must accept market price, cannot influence price, has no say in price
perfect competition, many small sellers, nobody can set price
monopoly, only seller, single seller, only one company sells it, one firm controls market, no competitors, nobody else sells it, sole supplier
monopsony, single buyer, only one buyer, one employer in town
oligopoly, few big sellers, a few big firms, few large companies share market, handful of firms
cartel, firms agree on prices, secretly agree on prices, rivals agree not to compete, fix prices together
collusion, secret agreement, secretly working together, make deals behind closed doors, in cahoots
collude, secretly agree, work together secretly, fix prices together
barriers to entry, new firms cannot get in, difficult to enter market, keeps newcomers out
antitrust, laws against monopolies, competition law, breaks up monopolies
deregulation, fewer rules for firms, removing state rules, loosening rules
privatisation, selling state firms, state sells to private owners, put in private hands
nationalisation, state takes over firms, put in state hands, government takes ownership
laissez faire, state stays out, government leaves market alone, hands off approach
invisible hand, self interest helps everyone, market steers itself, market sorts itself out
intervene in market, state steps in, government steps in
planned economy, state decides what is produced, government decides production, government plans everything
market economy, supply and demand decide, buyers and sellers decide
mixed economy, part market part state, both private and state
gross domestic product, gdp, value of everything produced, total output of country, what country produces
economic growth, economy gets bigger, producing more than last year, country produces more, rising gdp
per capita, per head, per person, for each person, for every inhabitant, divided by number of people
standard of living, how well people live, how well off people are, quality of life
nominal, in today's money, not adjusted for inflation, face value, at current prices
adjusted for inflation, price rises taken out, inflation taken out, in constant prices
purchasing power, what money can buy, how much you can buy, what you get for money, value of money, how far money goes
inflation, money loses value, money is worth less, general price rise, life gets dearer
price level, prices in general, how dear things are overall, average of prices
general price level, prices in general, prices overall, average prices, most prices
deflation, prices fall, falling prices, prices go down, everything gets cheaper, general fall in prices
hyperinflation, prices explode, extremely fast price rises, money becomes worthless, prices out of control
stagflation, inflation and no growth
basket of goods, typical shopping, what household usually buys, typical purchases
consumer price index, cpi, tracks prices of basket, measures price changes
business cycle, ups and downs of economy, boom and bust, economy goes up and down
boom, strong growth, economy does well, good times, times are good
recession, economy shrinks, shrinking economy, downturn, economy goes down, two quarters of decline, falling gdp, bad times
depression, long deep downturn, very bad recession, severe slump
recovery, economy picks up, things get better again, growth comes back
unemployed, without job, has no job, out of job, looking for work, cannot find work
unemployment, people without jobs, people out of work, not finding job
structural unemployment, skills no longer fit, jobs no longer match skills, industries disappear
frictional unemployment, between jobs, short time between two jobs, time spent searching for job
cyclical unemployment, jobless because of recession, laid off in downturn
labour force, workers and jobseekers
workforce, all workers, everyone who works there, all employees
wage, pay for work, money for work, what workers earn
fiscal policy, taxes and government spending, state spending and taxes, how state taxes and spends
monetary policy, setting interest rates, controlling money supply
central bank, bank of state, bank of banks, prints money, sets base rate
money supply, amount of money in circulation, how much money there is, money going round
interest rate, price of borrowing, price of money, what loan costs, what you pay for loan
raise interest rates, make loans dearer, make borrowing more expensive, put up rates
lower interest rates, make loans cheaper, make borrowing cheaper, cut rates
quantitative easing, central bank buys bonds, printing money to buy bonds
budget deficit, spends more than it collects, shortfall in budget
budget surplus, money left over in budget
national debt, what state owes, money government owes, public debt, all government has borrowed
austerity, state cuts spending, government saves money, spending cuts, tightening belt
stimulus, extra spending to boost economy, pump money into economy, government spends more to help
multiplier, spending causes more spending, one dollar spent becomes more
aggregate, total, overall, all taken together, whole of economy
aggregate demand, total spending in economy, everything all buyers want, overall demand
progressive tax, rich pay higher rate, higher earners pay larger share, richer people pay more
regressive tax, hits poor harder, poor pay bigger share, falls more heavily on poor
flat tax, same rate for everyone, everyone pays the same percentage
direct tax, tax on income, taken from what you earn
indirect tax, tax on goods, added to price, sales tax, value added tax
tax evasion, illegally not paying tax, hiding income from taxman, cheat on taxes
tax avoidance, legally paying less tax, using loopholes to pay less
tax burden, who ends up paying tax, weight of taxes, how much tax people carry
redistribution, taking from rich for poor, sharing wealth more equally
inequality, gap between rich and poor, unequal sharing, some have much more, differences in wealth, wide gap
wealth, all that you own, everything someone has, riches, fortune
income distribution, how earnings are spread, who earns how much
poverty, being poor, not enough to live on, lacking basics, having too little
welfare, help for poor, state support, benefits
comparative advantage, produces at lower opportunity cost, relatively better at
absolute advantage, produces more with the same, better at making it, makes more with less
specialise, focus on one thing, do only one job
specialisation, concentrating on one thing, doing only one task
division of labour, work split among people, each person does one part, everybody does small part, work shared out
gains from trade, both are better off, both sides profit from trade, everyone benefits from exchange
better off, richer than before, gains from it, in better position, have more than before
worse off, poorer than before, loses from it, in worse position
free trade, trade without tariffs, no barriers to trade, no customs
protectionism, shielding home firms, protect home industry from imports, keep foreign goods out
protect domestic industry, shield local firms, help firms at home, guard home producers
domestic, at home, inside country, from own country, local, home
tariff, tax on imports, customs duty, charge on foreign goods, import tax, makes foreign goods dearer
quota, limit on amount, maximum amount allowed, upper limit on imports
dumping, selling abroad below cost, flooding market with cheap goods
trade balance, exports minus imports, difference between exports and imports
trade deficit, imports more than it exports
trade surplus, exports more than it imports
exchange rate, value of currency
currency, money of country, kind of money
depreciate, lose value, become worth less, fall in value
depreciation, loss of value, wears out over years, spread cost over life, value goes down over time
appreciate, gain value, rise in value, become worth more
devaluation, making currency cheaper, lowering value of currency
globalisation, world grows together, countries more connected, world becomes one market, trade across world
outsourcing, giving work to another company, have others do it, letting another firm do it
offshoring, moving work abroad, moving production to cheaper countries
medium of exchange, used to buy things, what we pay with, accepted as payment, means of payment
store of value, keeps worth, can be saved for later, holds value over time
unit of account, measures prices, prices are stated in it, yardstick for prices
barter, swap goods without money, trade things directly, exchange goods for goods
liquidity, how easily turned into cash, quickly turned into cash, ready cash, having cash at hand
liquid, easily turned into cash, quickly sold, ready as cash
illiquid, hard to sell quickly, money is tied up
solvent, can pay debts
insolvent, cannot pay debts, bust
default, fail to repay, not pay back, stop paying debt, does not pay back loan
collateral, security for loan, pledge, something valuable as security
creditworthy, likely to pay back, good for money, can be trusted with loan
bond, loan to company or state, lend money to government, iou
dividend, share of profit paid out, part of profit for shareholders, payout to owners
share, part of company, small piece of company, piece of ownership
shareholder, part owner, owns piece of company, holds shares
capital gain, sold for more than paid
portfolio, mix of investments, collection of investments, all investments
diversification, spreading money over several, spreading risk, several different investments
volatility, ups and downs, swings in price, how much price jumps
volatile, jumps up and down, swings wildly, unsteady, changes quickly
return on investment, what you get back, what investment earns, gain on money put in
yield, return, what it brings in, what it earns each year
compound interest, interest on interest, interest earns interest
simple interest, interest on original sum only, only on starting amount
principal sum, amount borrowed, original sum, starting amount, money first lent
speculation, betting on prices, buying in hope price rises, gambling on prices
bubble, price far above real value, prices blown up, hype drives price
hedge, protect against loss, insure against price changes, cover oneself
derivative, contract based on another asset, value depends on something else
premium, regular payment for insurance, what insured pay, extra charge
insure, cover against loss, protect against loss
risk averse, does not like risk, plays it safe, prefers safety, rather safe than sorry
productivity, output per worker, output per hour, how much each worker makes
factors of production, land labour and capital, what is needed to produce, inputs
human capital, skills and knowledge of workers
capital goods, machines and tools for production
consumer goods, things people buy for themselves, things for final use
durable goods, last for years, long lasting products
economies of scale, bigger means cheaper per piece, mass production lowers cost
average cost, cost per unit, cost of each piece, total cost divided by number
fixed cost, has to be paid anyway, does not depend on output, same whatever you produce
variable cost, rises with output, goes up with production, changes with amount produced
sunk cost, money already spent, money that is gone, cannot be got back, spent and gone
irrecoverable, cannot be got back, gone for good, lost for ever
windfall, unexpected gain, lucky money
black market, illegal trade, trading in secret, under counter
informal economy, work off books, cash in hand jobs, untaxed work
developing country, poor country, poorer nation, third world
developed country, rich country, industrial nation, wealthy country
zero sum, one wins what other loses, gain is loss
win win, both sides gain, good for both
game theory, choices that depend on others, think about others' moves
"""
