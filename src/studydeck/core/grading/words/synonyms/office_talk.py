"""Short words of business points beside what people say in a sentence of their own, our own list: narrow groups."""

GROUPS = """
per unit, each piece, every product made, for each piece, each item, for every item, every single product
unit, piece, item, single product
output grows, output rises, makes more, produces more, bigger production, larger production, larger amounts, higher volume, more is made, more is produced
cost falls, costs fall, gets cheaper, becomes cheaper, costs less, pay less
spread over, shared by, divided among, divided over, split among, shared among, distributed over, carried by more
fixed costs, overheads, rent, standing costs, costs like rent
new employees, newcomers, new staff, people who just started, new hires, starters, those who are new, new people
shown the ropes, learn how it works, get to know the place, find out how things work, learn how things are done
become productive, get up to speed, become useful, do their job well, pull their weight
over years, over a long time, takes a long time, long time, takes years, over many years, slowly
materials, parts, supplies, components, stuff for production
arrive, come in, get delivered, turn up, be brought
when needed, when you need it, when you use them, moment of use, when you want it, right before use
keeps stock low, store little, little inventory, hardly any goods, few goods in store, small stock
production stops, factory stands still, line halts, nothing can be made, line stops, work comes to a halt, production comes to a halt
halt, stand still, come to a stop, come to a halt
available, can use, at hand, at their disposal, ready for use, free to use
alternative, plan b, what else, other option, other choice, next best thing, another possibility
before you start, beforehand, in advance, ahead of the talks, before the talks
timing of payments, when customers pay, when money comes in, when bills are paid
tailored, made to suit, fits the people, suits them, in its own way, suit each, to their taste, to their liking
message, advert, what they hear, what is told, what one says
loyal, come back, stay with, stick with it, remain customers, stay customers, keep coming, faithful to
frees up, makes room, gives room, leaves time, gives time, more time for, more room for
develops skills, learn new things, grow with the tasks, get better at their job, build up abilities, gain skills, learn more
requirements, wishes, demands, what is asked for, what the client wants, requested features, things asked for
during the project, along the way, on the way, while it is running, halfway through, in the middle of it
keep being added, more and more, growing list, added again and again, extra ones come
budget, funds, money for it, money there is
list, write down, written down, table, note down, put on paper, keep a record, written record
might go wrong, could go wrong, may go wrong, possible problem, could happen, bad things that happen
owner of a task, person responsible, somebody responsible, someone responsible, who takes care of it, one who looks after it
assign, give to somebody, put somebody in charge, name somebody, make somebody responsible, name a person
longest, takes most time, greatest length, lasts longest, needs the most time, takes the longest
sequence, chain, series, row, one after the other, line of steps
delay, run late, slip, hold up, be behind, come late
postpone, shift, push back, slip, move back, move to later
end date, finish, completion date, final day, last day, day it ends
asset, machine, equipment, things of value
useful life, years of use, years it is used, time it is used, time in use
book it, record it, put it in the books, enter it, charge it
stop buying, go away, walk away, cancel their contract, stop paying, cancel the contract, quit, go elsewhere
enjoy, like, have fun, fun, take pleasure in, find interesting, love doing
driven by, moved by, pushed by, because of
reward, money for it, get something for it, bonus, get a prize
pressure, threat, fear of punishment, punishment, being forced
shared, common, everyone has, held by all, everybody has, joint
values, what people believe, consider important, what matters to people, find important, hold dear, believe in
habits, how people act, way of doing things, usual ways, how people behave, what people usually do
timely, soon after, right away, promptly, straight after, at once, soon
concrete, specific, particular, exact, precise
behaviour, actions, what someone did, what someone does, conduct, how someone acts, what people do
character, personality, who they are, what kind of person, sort of person
performs better, works better, does better, works best, gets more clicks, better results, the winner, does best, brings more
brand, known name, label, famous name, name of the firm
pay a fee, give money for it, pay money, pay for it, hand over a share, pay a share
owe, still open, unpaid, outstanding, yet to be paid, still to be paid
choose the product, pick us, go for it, buy from us, take our product
media, newspapers, press, journalists, papers and tv
coverage, report about, write about, stories about, article about, being mentioned, reports
improvement, better, step forward, getting better, change for the better
suggested by, ideas come from, proposed by, idea of, come up with by, put forward by
delivery, receiving, arrival, customer gets it, arrives at the customer, when it arrives
time until, how long until, how long it takes, wait, days it takes, waiting time, how many days
limits, slows down, holds back, holds up, keeps back, keeps down
limits the whole, rest has to wait, everything waits for, only as fast as, slows everything, the others wait
key position, important job, top role, top job, leading role, leading position, important role, future leader
prepare people, train someone, build up, groom, get people ready, make people ready
already spent, already paid, has been paid, gone, used up, money gone
recover, get back, win back, bring back, regain
cannot be recovered, gone for good, lost for good, lost for ever, gone for ever, irretrievable
decision, choosing, choice, when you decide
compared to others, next to others, beside rivals, in comparison with rivals, against others, relative to others
come to mind, think of, spring to mind, pop into the head
reaches customers, gets to customers, gets to people, comes to the buyer, ends up with buyers
reach people, get to people, get through to people, come to the attention of, be seen by people
employees, staff, workers, people working there, those who work there, personnel, team members, people in the company
managers, bosses, those in charge, leaders of the company, heads
the public, everybody out there, people outside, ordinary people, society
lower price than competitors, cheaper than others, less money than rivals, cheaper than rivals
pays attention to, looks at, watches, keeps in view, cares about, minds
learns from, takes lessons from, gets wiser by, finds out from
based on past data, from what happened before, from earlier figures, out of old numbers, from history
in exchange for money, for payment, for pay, when paid, against payment
for a limited time, only for a while, a few weeks only, just for some days, for a short period
in the long term, in years to come, later on, in the far future, years from now
customer data, what we know about buyers, facts about customers
problem to solve, what bothers people, trouble people have, difficulty people have, what goes wrong for people
"""
