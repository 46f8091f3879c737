"""Nouns and verbs of points on firms and customers beside a plain clause that says them, our own list: narrow groups."""

GROUPS = """
repeatedly, over and over, always go back to, again and again, time after time, each time again
sensitive to price, mind the price, notice a price rise, put off by the price, bothered by price
price increase, gets dearer, price rise, becomes dearer, goes up in price, rise in price, costs more than before
market price, price people accept, price buyers pay, what customers would pay, what people would pay, going price
desired, wanted, wished for, aimed for, you would like, hoped for, one wants, longed for
profit, gain you aim for, what you want to earn, what you make on it
core activities, main business, what you do best, what matters most, heart of the business, main activities, real business
focus on, more attention to, put energy into, concentrate on, give attention to, put one's energy into
loss of control, less say, cannot check, hard to make sure, no longer in charge, out of one's hands
covers costs, pays everything, pays for everything, earns enough to pay, income equal to costs, nothing gained nothing lost
contribute, give a little, put in, give something, chip in, add a share
contact with customers, each time they meet, every meeting, every encounter
from awareness to purchase, from hearing to buying, until they buy, path to the sale, until buying
percentage of, how much of, what part of, piece of the cake, how large a part
evaluate work, judge how well, talk about how good, look at what was achieved, look at achievements, assess performance
performance, how well one does, what was achieved, how good the work is, how well it works, achievements
next period, next year, coming months, time ahead, until next time, coming year
set goals, agree what to reach, decide on targets, fix targets, agree on aims, say what should be reached
on a timeline, what happens when, when each job is done, by date, in order of time
add no value, useless, nobody needs, customers do not pay for, unnecessary, needless, serves no purpose
value adding, worth paying for, customers pay for it, useful for the customer
recommend, tell a friend, tell people they know, talk about it to others, pass it on, suggest to others, speak well about
willingness, how probable, readiness, how ready, how willing
follow a leader, go along, go after, want to join, come along willingly
inspire, fill with enthusiasm, make others want, make people believe, make others believe
set the direction, say where to go, show the way, decide the course, point the way, show where to go
resources, people and money, staff and means, what there is to use, money and staff
reach goals, hit the targets, meet the aims, get what is wanted, get where one wants, aims are met
ownership, own a share, become owners, part of the company, be an owner, a piece of the firm
repayment, giving it back, paying back, returning the money
with interest, plus extra, with a fee on top, and the bank's charge, with something on top
keep control, stay in charge, still decide, remain the boss, keep the say, go on deciding
founder, who started it, those who started it, person who began it, original owner
purpose of the organisation, why it exists, what it is there for, why the company exists, reason behind the business
future state, where they want to be, what it will become, time to come, how things will be
replaced, filled again, new ones come in, renewed, exchanged for new
behaviour of others, what everyone else does, what others do, what they see around them, what other people do
follow others, copy others, do as others do, do what everyone does, do so as well, go with the crowd, do the same
availability, how much there is, how easy to get, whether one can get it
limited availability, little of it, nearly sold out, rare, hard to get hold of, not many left, only a few left
increases desire, makes people want it, more wanted, want it more, seem more attractive, more desirable
first number, initial figure, what is named first, price you hear first, first figure mentioned, figure at the start
influences judgement, affects what you think, sticks in your head, colours the rest, changes how one judges
personal advantage, private gain, own benefit, own wishes, one's own good, good for oneself
place of work, where people work, where they do their job
from anywhere, wherever they like, any place, place of their choice, choose where
private life, free time, time off, family life, time with the family
blurred, mixed up, hard to separate, run into each other, no clear line
generate revenue, bring in money, sell something, earn income, have own income
withdraw products, take goods back, ask buyers to return, call goods back, get things back from customers
defective, faulty, broken, unsafe, does not work properly, has a fault
stores goods, keeps things, holds items, products wait, goods wait, keeps products
until sold, until someone buys, for later sale, wait for buyers, until a buyer comes
contact strangers, ring up people, phone someone unknown, talk to strangers
stranger, somebody unknown, people you do not know, unknown person, somebody you never met
prior arrangement, appointment, arranged beforehand, date agreed, expected call
attract customers, get people in, get buyers in, people come into the shop, draw people in, make people come, get them through the door
other products too, take more things, more things while there, something else as well, other stuff as well, dearer stuff as well
based on research, learned about users, comes from interviews, made out of facts, from real facts, from talking to users, built from data
keep focused on, not forget, remind everyone, think of the user, always think of
higher level, the boss, more power, upwards, next level up, higher up, someone above
open to everyone, all can see, everybody knows, open for all, nothing hidden, visible to all
affected by, touched by, feel the effects, makes a difference to, feels its effects, concerned by
credible, believed, trusted, people believe it, can be relied on, people trust it
more credible, trusted more, believe it more, rather trust
personal assets, private savings, his house, own pocket, private money, own savings, own belongings
two become one, join together, unite, become a single, made into one
output falls, less is produced, economy shrinks, business goes down, produces less, production falls
several months, half a year, longer time, for months
improves skills, get better at, learn to do more, become more able, become better at, more able
costs time, takes hours, people are away, takes a lot of time, needs much time
costs money, is not cheap, expensive, needs cash, takes money
human labour, what people did, work of people, work by people, people's work
replace labour, take over jobs, do what people did, instead of people, take the place of workers
machine, robot, technology, equipment, device
fewer errors, less goes wrong, more accurate, less mistakes, more exact, fewer slips
faster, in less time, less waiting, quicker, saves hours
easier, less effort, less trouble, simpler, with less work
"""
