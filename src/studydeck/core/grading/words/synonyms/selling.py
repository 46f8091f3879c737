"""Sales, prices, bargaining and service to customers in plain speech, our own list: narrow groups."""

GROUPS = """
close the deal, get the signature, bring to a close, seal the deal, finish the sale, get them to sign, make the sale, get the customer to buy, win the contract, sign the contract
sales pitch, try to convince a buyer, presentation to a buyer, talk to win a customer, sales talk, speech to sell
cold call, call strangers, ring people up unasked, phone someone unknown, call out of the blue
warm lead, already interested, knows us already, showed interest before
prospect, possible buyer, someone who could buy, person who might buy, maybe a customer later
prospecting, look for new customers, search for possible buyers, hunt for customers, look for buyers
qualify a lead, see if they fit, check whether they could buy, find out who is serious, sort out serious buyers
pipeline, deals in progress, open deals, deals under way, sales in the works
sales forecast, expected sales, how much we will sell, guess of future sales
sales quota, sales target, amount to sell, what a seller must sell
sales cycle, time until the sale, from first contact to sale, how long a sale takes
cross selling, offer matching products, sell related products, sell other products too, fries with that
upselling, sell a bigger version, sell a dearer version, get them to spend more, sell the pricier one
objection, reason against buying, doubt of the buyer, concern, worry, reservation
handle objections, answer doubts, calm worries, remove doubts, deal with concerns, take away fears
follow up, get back to them, contact again later, ask again, stay on it
build a relationship, get to know each other, build trust, gain trust, win their trust, build rapport
rapport, good personal connection, get on well, good relationship, bond with the customer
personal selling, face to face selling, sell in person, salesperson talks to the buyer
consultative selling, advise the customer, find out the problem first, listen first
transactional, one quick sale, only the single deal, about the single purchase
account management, look after existing customers, take care of current clients, care for clients
key account, most important customer, big customer, major client
direct sales, sell straight to the customer, sell without middlemen, sell directly to consumers
middleman, go between, intermediary, in between, trader between, reseller
wholesale, sell large amounts to shops, sell to retailers, sell to shops, sell in bulk to traders
retail, sell to the end customer, sell in shops, sell small amounts, sell to consumers
e commerce, online shop, sell online, sell on the internet, web shop, buying over the internet
physical store, brick and mortar, real shop, shop in town, high street shop
point of sale, where the purchase happens, at the checkout, at the till, checkout
set the price, decide how much to charge, fix the price, choose the price, say what it costs, determine the price
willingness to pay, how much someone would pay, what people would pay, what buyers will pay, highest price a buyer accepts, most they would pay, ready to pay
price sensitive, react to price, look at the price, care about price, mind the price
perceived value, worth in the buyer's eyes, worth to the customer, value in the customer's eyes
cost plus pricing, add a margin to costs, put a margin on top, costs plus a profit, add something on top, add profit on top
margin, profit per unit, what is left per item, gap between price and cost, difference between price and cost, what you make on each
value based pricing, charge what it is worth, price from the customer's view, depends on what customers value
competitive pricing, look at rivals' prices, price like the others, go by competitors' prices, follow the others' prices
penetration pricing, enter cheaply, cheap at first, start cheap, begin with low prices, cheap to get in, low price to win share
skimming, dear at first, expensive first cheaper later
psychological pricing, 9.99, price just below, ends in 99
bundle, package of products, several products together, sold together, set for one price, several for one price, combine products in a package
price discrimination, different prices for different people, different prices for the same, same product at different prices, charge people differently
dynamic pricing, price keeps changing, price depends on demand, prices go with demand, change prices all the time, adjust prices all the time
freemium, basic version free, free basic version, free with paid extras, pay for extras, free version and paid version
tiered pricing, several price levels, basic and premium version, different packages, price levels
loss leader, sell below cost to attract, lure with a cheap item, bait offer, sell at a loss, sold below cost
price war, undercut each other, rivals keep cutting prices, lower prices against each other
undercut, be cheaper than rivals, offer it cheaper, charge less than others, lower price than rivals
list price, official price, full price, recommended price, normal price
markdown, reduce the price, price cut, clearance, lower the price
price elasticity, how strongly demand reacts, how demand reacts to price, how buyers react to price
anchor, first number mentioned, first price heard, starting number, first figure
negotiation, talks to reach a deal, bargaining, talks between two sides, find an agreement, talking until both agree
win win, both sides gain, both benefit, good for both sides, everyone gains, both come out better, both are happy, both get something
win lose, one side loses, one wins and one loses
zero sum, one's gain another's loss, fight over a fixed pie, share out a fixed amount
integrative, enlarge the pie, make the pie bigger, create more value for both
distributive, divide the pie, split a fixed pie, fight for the bigger share
batna, best alternative, best option without a deal, what else you could do, best other choice
bargaining power, leverage, strong position, who holds the better cards, upper hand, stronger position, more power in the talks
concession, something given up, give way on a point, giving in a bit, giving up something, small sacrifice
make concessions, give ground, give in a little, give up something, meet them halfway, move towards the other
walk away, break off the talks, leave the table, say no to the deal, stop negotiating
reservation price, lowest acceptable, the limit, bottom price, walk away point, lowest you accept, most you pay
zone of agreement, overlap of both limits
position, what they say they want, stated demand, what they ask for, demand they make
interests, what they really need, real needs behind, true motives, why they want it, reasons behind the demand
deadlock, stalemate, no progress in the talks, talks are stuck, neither side moves, nobody gives way
ultimatum, take it or leave it, last offer, final offer
terms of the deal, conditions of the contract, what was agreed on, details of the agreement
mediator, neutral third person, neutral party, go between, somebody neutral, neutral helper
listen actively, really listen, listen carefully, hear people out
empathy, put yourself in their place, feel with others, understand others' feelings, understand how others feel, put yourself in their shoes, see it from their side, feel what others feel
body language, gestures and face, how one stands and moves, posture and gestures
customer service, help for customers, help customers with problems, look after customers, take care of customers, answering customers, help after the sale, help for buyers
customer support, help with problems, answer questions of users, fix customers' problems, solve users' problems, help users
after sales service, help after buying, care after the purchase, help once they have bought
help desk, support hotline, service line, place to ask for help, call for help
call centre, people who answer phones, phone service, hotline
complaint, say one is unhappy, tell what is wrong, express dissatisfaction, unhappy customer says so, moan
handle complaints, deal with unhappy customers, answer complaints, calm angry customers, put things right
apologise, say sorry, admit the mistake, express regret
resolve a complaint, put it right, make it right, solve the problem, fix the issue, find a solution
response time, how quickly they answer, time until an answer, how long customers wait, how fast they reply
waiting time, time in the queue, how long one waits, time spent waiting
first contact resolution, solved the first time, solved at the first call, one call is enough
self service, customers help themselves, do it themselves, find answers themselves, solve it themselves
chatbot, program that answers, automatic chat, robot chat, automatic answers
faq, list of common questions, frequent questions with answers, often asked questions
escalate, pass on to a superior, pass upwards, hand to the boss, bring to a higher level, hand over to someone higher, go to the next level
service level agreement, sla, agreed service quality, promise how fast, agreed response time, what service is promised
customer experience, how customers feel, overall impression of the customer, everything the customer goes through, whole experience of the customer, all contacts with the company
first impression, what you see first, what people notice first
onboarding, first steps with the product, help new users start, get new users going, help customers get started, show how to start, introduce new users
churn prevention, stop people from leaving, keep them from cancelling, avoid losing customers
customer success, help customers reach their goals, make sure customers get value, make customers successful
crm, customer relationship management, customer database, record of customer contacts, list of all customer contacts, keep customer data
customer data, what we know about customers, details of customers, information on buyers
ticket, recorded request, logged problem, recorded issue
proactive service, contact customers first, help before they ask, act before they complain
reactive service, wait for complaints, only act when asked, respond when customers call
warranty, free repair for a time, repaired free of charge, promise that it works
return a product, send it back, bring it back, give it back
exchange, swap for another, give another one instead, replace with another
"""
