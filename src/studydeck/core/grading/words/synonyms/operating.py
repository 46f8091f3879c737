"""Making and delivering things, quality, stocks and processes in plain speech, our own list: narrow groups."""

GROUPS = """
operations, daily running, day to day work, everyday business, what keeps it running, daily running of the business
keep running, keep alive, keep up and running, keep in operation, make sure it keeps working, keep going
transform inputs into outputs, turn materials into products, make goods from materials, turn resources into goods
raw material, basic material, stuff to make things from, unprocessed material, what things are made from
component, part of a product, piece that goes in, building block, single part
finished goods, products ready to sell, final products, goods ready for sale, end products
work in progress, half finished, not finished yet, started but not done, begun but unfinished, unfinished work
inventory, goods on the shelf, things in store, goods waiting to be sold, stocked goods, supplies kept, products in the warehouse
stock level, how much is in store, amount in the warehouse, number of items kept
safety stock, extra stock, spare goods, reserve in the warehouse, some extra just in case
reorder point, when to order again, level for a new order, time to order more
lead time, time from order to delivery, how long until it arrives, wait until delivery, from start to delivery
cycle time, time for one unit, time per piece, time to finish one, how long one piece takes
takt time, rhythm of demand, pace of demand
throughput, how much gets through, pieces per hour, amount finished in a time, units per hour
capacity, how much can be made, most that can be made, most it can handle, what it can handle, upper limit of output, how much it can take, maximum output
utilisation, how much is used, how busy, share of time in use, how fully used, how busy machines are
idle, standing still, doing nothing, not used, unused, waiting around, lie unused
downtime, machine stands still, out of action, time it does not run, not running
maintenance, keep machines working, servicing, repair and care, look after machines, keep in good condition
preventive maintenance, service before it breaks, repair before it breaks, look after it beforehand
breakdown, machine fails, stops working, gives out, goes out of order, failing machine
just in time, only when needed, arrives when needed, made when ordered, exactly when needed, small stocks
push system, made to forecast, made in advance, made for stock, produced before orders, guess the demand
pull system, made to order, made after the order, produced only on demand, demand starts production, only when somebody wants it
mass production, large numbers of the same, huge numbers of identical items, make lots of the same, many identical pieces, made in large quantities
batch production, made in groups, one batch after another, made in lots, group by group
job production, one at a time, single pieces, one off products, each made separately
flow production, assembly line, conveyor belt, moving line, one station to the next
automation, machines do the work, done by machines, without human help, robots do it, machine instead of a person, by itself
manual, by hand, done by people, human work
standardised, same way every time, done the same way, always the same way, all alike, same everywhere
quality, how good it is, how well made, fit for use, meets expectations, as good as promised
quality control, check the finished product, inspect products, find faulty goods, test products at the end, sort out bad products, look for defects
quality assurance, prevent defects, avoid mistakes from the start, build quality in
defect, faulty product, something wrong with it, broken piece, flawed item, bad part, error in the product
rework, repair faulty products, do it again, fix it afterwards, correct mistakes later
scrap, thrown away, waste material, what is thrown out
total quality management, everybody cares about quality, quality is everyone's job
six sigma, almost no defects, reduce variation
kaizen, small steps all the time, everyone improves a little, constant small improvements
continuous, all the time, keeps going on, ongoing, uninterrupted, without a break
lean, get rid of waste, only what adds value, cut everything unnecessary, leave out the unnecessary
add value, make more valuable, make worth more, create something customers pay for, worth something to customers
value chain, steps that add value, all activities adding value
value stream, all steps to the customer, steps from order to delivery
bottleneck, slows everything down, narrow place, slowest machine, where it piles up, work piles up, limits the whole
theory of constraints, fix the slowest step, find the weakest link
weakest link, weakest point, weak spot in the chain, weakest part
root cause analysis, ask why five times, find the real cause, look for the deeper cause, why it really happened
process improvement, do the work better, make the process better, better way of working
process map, flowchart, picture of the steps, draw the steps
standard procedure, fixed way of working, written instructions, step by step instructions
checklist, list to tick off, tick list, things to check
supply chain, from raw material to customer, way from supplier to customer, suppliers and transport, everyone from maker to buyer
upstream, towards the supplier, earlier in the chain, before in the chain
downstream, towards the customer, later in the chain, after in the chain
vertical integration, buy your supplier, own several stages, take over suppliers or dealers, do more stages yourself
horizontal integration, buy a competitor, take over a rival, join with a rival
outsource, give to another firm, let another company do it, pay others to do, have it done outside, buy in a service, hand over to outsiders
insource, do it in house, bring back inside, with own staff, ourselves, in house
offshore, abroad, in another country, move overseas, cheaper country
nearshore, in a nearby country, neighbouring country
supplier, firm that delivers, who we buy from, company we buy from, firm selling us parts
sourcing, find suppliers, choose suppliers, get materials, where to buy
procurement, buy what is needed, buying for the company, get supplies, purchase materials
tender, ask for offers, invite bids, call for bids
purchase order, written order, order form
logistics, move goods, transport and store goods, storing and moving
transport, carry from one place, bring from place to place, move goods around, haul, ship
warehouse, place to store goods, where goods are kept, storage hall, storage place
distribution centre, hub, where goods are sorted
last mile, final stretch to the customer, last leg to the door, final leg
delivery on time, arrive when promised, delivered when promised, punctual delivery
late delivery, arrives too late, delayed goods, not on time
returns, goods sent back, things people send back
reverse logistics, goods coming back, take goods back
traceability, know where it came from, follow the way back, trace it back
forecast demand, guess how much will sell, estimate future sales, predict how much is needed, know what will be needed
fluctuation, ups and downs, goes up and down, changing amounts, swings
bullwhip effect, swings grow up the chain
economies of scale, bigger means cheaper, cost per unit falls, more pieces less cost each, the more the cheaper, large amounts are cheaper, lower cost per unit
economies of scope, cheaper to make several things, share costs across products
diseconomies of scale, too big to manage, too large gets inefficient
learning curve, get faster with practice, better with experience, practice makes it faster
layout, how the place is arranged, how machines are placed, arrangement of machines
location, where to put, site, place to build
scheduling, decide what is made when, order of jobs, plan who does what when, timing of work
sequence, order of steps, one after another, what comes after what
changeover, switch between products, setting up the machine, prepare the machine
setup time, time to prepare, time to get ready
handover, pass from one to another, hand to the next, passing work on, hand over
dependency, need something first, relies on another being finished, must come after
interface, where two parts meet, connection between two, border between two
resource, people money and machines, means, things needed
allocate, assign, hand out, give out, decide who gets, share out, distribute among, divide among, spread among
scarce resources, limited means, too little for everything, limited time and money
make or buy, produce or purchase
productivity, more with the same, output compared with input, how much per worker, get more done
waste of time, time lost, lost time, needless waiting, time thrown away
streamline, make leaner, cut out steps, make smoother, remove needless steps, simplify the process
smooth, without trouble, runs like clockwork, without hitches, without problems, goes well
disruption, interruption, something gets in the way, break in the flow, upset, hold up
contingency plan, plan for emergencies, plan in case, prepared for trouble
business continuity, carry on after a disaster, keep working in a crisis, keep the business going
risk assessment, think what could happen, judge the dangers, how likely and how bad, see what could go wrong
likelihood and impact, how likely and how bad, chance and damage, probability and damage
safety, protect from harm, no one gets hurt, protection from accidents
compliance, obey the rules, stick to the law, follow laws and rules, keep to the rules, respect the rules
certification, official proof, official stamp, seal of approval, official confirmation
inspection, look at the goods, check on site, official look
sustainability, good for the future, protect the environment, without using up resources, think of future generations, lasting for the long run
circular economy, use things again, reuse and recycle, nothing is thrown away, everything gets reused
carbon footprint, amount of co2, greenhouse gases caused, emissions caused
service, something done for you, work for others, doing something for customers, help you pay for
goods, things you can touch, physical products, things you buy, items
perishable, goes off, cannot be stored, spoils, does not keep, rots
inseparable, made and used at once, produced and consumed together
project scope, what belongs to the project, what is included, what is in and out, boundaries of the project
project plan, who does what when, plan of tasks and dates
milestone, important point in the plan, big step reached, marker on the way, intermediate target, checkpoint
deadline, due date, latest date, date it must be ready, time by which, final date, last possible day
work breakdown, split work into parts, cut work into pieces, break the work down, divide the project into tasks
timeline, plan of dates, when things happen, schedule, calendar of the project
iron triangle, triple constraint, time cost and scope, scope time and money
project sponsor, who pays for the project, supports from the top
stakeholder management, keep those involved happy, deal with those affected, keep everyone on board
earned value, value of the work done, worth of finished work
variance from plan, differ from the plan, off the plan, away from the plan
status meeting, talk about progress, tell each other how far
project closure, finish the project, close the project, end of the project
change request, ask for a change, wish to change something
scrum, short sprints, team works in sprints
visualise the work, see all tasks, cards on a board, make work visible
limit work in progress, few things at once, finish before starting new
user story, wish of the user
story points, guess of the effort, relative size
daily stand up, short meeting each day, quick meeting every morning
increment, usable piece, working part, finished slice
"""
