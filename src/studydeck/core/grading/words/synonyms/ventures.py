"""Strategy, new ventures, products and their users, and what the figures tell, in plain speech, our own list: narrow groups."""

GROUPS = """
strategic, about the big picture, far reaching, concerning the whole company, for the whole firm, about the long run, of lasting importance
operational, about daily work, everyday level, about the day to day, concerning daily business
long term direction, general course, where the company is going, road ahead, overall course
competitive strategy, how to beat rivals, how to compete, how to win against others
cost leadership, be the cheapest, lowest costs in the industry, cheaper than everybody, make it cheapest, produce at the lowest cost
differentiation, offer something special, be different, something others lack, be better in some way, being unlike the others
focus strategy, concentrate on a niche, serve only one group, serve a small part
core competence, what we do best, what one is best at, special ability
business model, how a company makes money, how the firm earns, way to earn money, how money is made, the way it makes money
revenue model, where the money comes from, source of income, how it gets paid
revenue stream, source of income, where money comes in, way money comes in
business plan, written plan for a company, document for investors
business case, reasons it is worth doing, why it pays, justification for the money
swot, strengths and weaknesses, own strong and weak points
internal factors, things inside the company, from within, own strengths and weaknesses
external factors, things outside, from the outside world, from the environment, outside influences
five forces, buyers suppliers rivals newcomers substitutes, power of buyers and suppliers
substitute, replacement, something used instead, other way to do it, takes its place, alternative
pestle, political economic social technological, outside conditions
environment of a company, surroundings, outside world, conditions around it
scenario, possible future, what could happen, how things might turn out, what if
diversify into new fields, new products for new markets, go into other businesses, enter other fields
market development, same product in new markets, sell it elsewhere, new markets for old products
product development, new products for existing customers, create new products
organic growth, grow on its own, grow from inside, grow by own strength
grow by buying, growth through acquisitions, grow by taking over others
merger, two companies join, become one company, firms unite, combine as equals
takeover, buy another company, one firm swallows another, gain control of another firm
hostile takeover, bought against its will, against the will of management
joint venture, two firms start one together, new firm owned by both
alliance, partnership, work with another company, team up, join hands, agreement to cooperate
franchise, run under a known name, pay to use the brand, copy of a proven business
licence, permission to use, right to use, be allowed to use
globalise, go worldwide, go international, sell all over the world, expand abroad, world grows together
first mover advantage, benefit of being first, gain from coming first, be there before others
disrupt, turn an industry upside down, shake up the market, push out the old players, overturn the market
disruptive innovation, simple cheap product takes over, starts small and takes over, cheaper and simpler at first
incremental innovation, small improvement, little step forward, slightly better version
radical innovation, completely new, big leap, totally new thing, never seen before
innovation, new idea put to use, something new, new way of doing things, new thing that works
invention, think up something new
research and development, r and d, look for new products, develop new things
moat, protection from competitors, hard to copy, difficult to imitate, cannot be copied easily
imitate, copy, do the same as others, ape, follow what others do, mimic
network effect, more users more value, gets better with more users, each new user helps others
platform, brings two sides together, connects buyers and sellers, place where both sides meet
two sided market, two groups need each other, buyers and sellers
entrepreneur, person who starts a firm, sets up a company, starts own business
opportunity in the market, gap in the market, unmet need, something missing, need nobody serves, nobody offers it yet
unmet need, need not yet served, what people still lack, need nobody fills
start up, new small company
scalable, can grow without much cost, able to grow, easy to expand, works for many more, grow without growing costs, can be made bigger
scale, make bigger, grow in size, expand, bring to many more
growth hacking, cheap tricks to grow, grow with little money, quick experiments to grow
traction, first customers, signs of success, proof that people want it, it starts to take off
prototype, first model, rough version, trial model, test model, early model, try out version
mock up, fake version, drawn screen, looks real but does nothing
wireframe, sketch of the screen, simple drawing of a page
minimum viable product, mvp, simplest version, smallest version that works, bare bones version, just enough features, only the most necessary, basic version to learn
validated learning, learn from real users, learn by testing, find out with real customers
fail fast, learn quickly from mistakes, make mistakes early
build measure learn, make it test it learn, try out see and improve, loop of testing
pivot, change the business idea, go another way, try something different, new direction, change course
product market fit, people really want it, many want the product, fits what the market wants, right product for the market
exit, sell the company, founders sell out, cash out
exit strategy, how investors get out, plan to sell the company
elevator pitch, short talk to convince, thirty second summary
pitch, present an idea, short presentation, try to win investors, sell an idea
incubator, gives office and advice
accelerator, short programme for start ups, speeds up start ups
sole proprietorship, one owner, owned by one person, business of one person
unlimited liability, liable with everything, own house at risk, pays with private money, lose private belongings, personally liable
limited liability, private property is safe, not personally liable, owners lose only their share, liable only up to
separate legal person, company is its own person, own legal person
corporation, company owned by shareholders, stock company
corporate governance, how a company is directed, rules for running a company, who controls the company
corporate social responsibility, csr, do good for society, care for people and planet, firm gives back to society, responsible towards society
social enterprise, business for a good cause, business that helps society
sharing economy, rent from each other, use together instead of owning
subscription model, pay regularly for access, regular fee for use
product life cycle, stages of a product, life of a product, from launch to end, phases of a product
introduction stage, just launched, when it is new, newly on the market
growth stage, sales go up fast, sales take off, quickly rising sales
maturity stage, sales level off, sales peak, sales stay high
decline stage, sales go down, fewer people buy, sales drop
end of life, taken off the market, product is stopped, no longer sold
discovery, find out what to build, learn what users need, find the right problem
product vision, what the product should become, dream of the product
roadmap, plan of what comes when, plan for the product, what gets built next, path for the coming months, overview of planned features
feature, function of the product, something it can do, what it can do, capability
product requirement, what the product must do, what it has to do, needed function
release, new version, put out, make available, give to users, publish a version, version for users
launch plan, go to market plan, how we start selling
adoption, start using, take up, people begin to use, new users come, taking it into use
activation, first real use, first success, first good experience
engagement, how much people use it, active use, use it often, how often they use it, take part actively, get involved
stickiness, come back often, use it regularly, hard to leave
user experience, how it feels to use, how users feel using it, ux, what using it is like, overall feeling of use
user interface, ui, what users see and click, screens and buttons, screen the user sees
user research, talk to users, watch users, learn about users, find out what users need, ask the users
usability test, watch people try it, let users try it, see where users get stuck, people try tasks
accessibility, usable for disabled people, everyone can use it, use with disabilities
intuitive, easy without instructions, know at once how, clear right away, needs no explaining, self explanatory
job to be done, what they hire it for
problem space, understand the problem, what is wrong, look at the problem
solution space, ways to solve it, possible answers
value to users, useful for users, helps users, good for the user, makes life easier for users
value to the business, good for the company, brings the company money, pays for the company, helps the business
prioritisation, say what comes first, choose the most important, decide what to do first, put in order of importance, which to do first
say no, turn down, refuse, leave out, decide against, reject
moscow, must should could
value versus effort, benefit compared with work
cost of delay, what waiting costs, loss through waiting
technical feasibility, can be built, possible to build, whether engineers can build it
hypothesis, guess to be tested, what one thinks will happen, idea to check, belief to test
a b test, compare two versions, two versions at once, show half one version, split test, which version does better
control group, group without the change, group left as it is, people who get nothing new
experiment, try something out, test to learn, trial, test an idea
sample size, how many were asked, number of people tested, enough people
statistically significant, not just luck, hardly by chance, not by accident, real and not random, too unlikely to be luck
metric, figure to watch, number we measure, number to go by, what we count
vanity metric, looks good but says nothing, nice number without meaning, impressive but useless
actionable, one can act on it, tells what to do, useful for decisions, can do something with it
north star, one number that matters, main number for everyone, most important number
leading indicator, tells in advance, shows early, early warning, looks forward, sign of what will come, says beforehand
lagging indicator, shows later, looks back, tells afterwards, seen only later, shows what has happened
key performance indicator, most important numbers, how well we are doing, figure for success, shows if goals are reached
objective and key results, okr
smart goal, clear and measurable goal, specific goal with a date
balanced scorecard, four views of a company, money customers processes learning
dashboard, all numbers on one screen, overview of the figures, screen with key figures, see all numbers at once
report, overview on paper, written account, sum up the figures
cohort, people who started together, users from the same month, same starting date
cohort analysis, follow groups over time, compare groups by start date
attribution, which channel gets the credit, which ad caused the sale, give credit for a sale
last click, last contact gets the credit, only the last ad counts
tracking, follow what users do, record visits, log behaviour, follow users around
cookie, small file in the browser, remembers visitors
descriptive analytics, what happened, tells what was, look at past data
diagnostic analytics, why it happened, reasons for what happened
predictive analytics, what will happen, what is likely to happen, guess from past data
prescriptive analytics, what should be done, says what to do, recommends an action
data driven, based on data, go by the numbers, decide with facts, decisions from data, let numbers decide, facts instead of gut
gut feeling, intuition, instinct, feel it in the bones, without numbers
big data, huge amounts of data, masses of data
data quality, correct and complete data, data free of errors, good clean data
dirty data, errors in the data, wrong or missing values
qualitative data, words and opinions, what people say
quantitative data, numbers and counts, things you can count, facts in numbers
correlation, happen together, go together, change together, rise and fall together
causation, one brings about the other, one makes the other happen, one is the reason
baseline, starting value, where we begin, value before, level to compare with
benchmarking, compare with others, measure against the best, look how others do, compare yourself with the best
year on year, compared with last year, against the year before, same month last year
growth rate, how fast it grows, speed of growth, how quickly it gets bigger
average order value, money per order, spending per purchase
lifetime value, all money from one customer, total earnings from one customer
acquisition cost, what a new customer costs, money to win one customer, price of getting customers, spending per new customer
unit economics, profit per customer
monthly recurring revenue, mrr, regular monthly income, money that comes every month
burn rate, how quickly money runs out, money used up per month, how fast cash goes
runway, how long money lasts, months left
"""
