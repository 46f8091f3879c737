"""Products, marketing and sales in plain speech beside the words of a textbook, our own list: narrow groups."""

GROUPS = """
product, what is sold, thing sold, what the company makes, item for sale, article, what we sell, what we make
goods, things sold, merchandise, wares, physical products, things you can touch
service, work done for others, intangible product, something done for you, cannot be touched
tangible, can be touched, physical, you can touch it, you can hold it, material
intangible, cannot be touched, not physical, you cannot touch it, immaterial
offering, what we offer, what is offered, product or service
product line, family of products, group of related products, series of products
product range, all products offered, assortment, selection of products, everything we sell
product manager, decides what gets built, who decides what to build
product management, looks after the product, takes care of the product
product vision, what the product should become, idea of the future product
product roadmap, what gets built when, plan of upcoming features, when which feature comes, plan of the next features
feature, function, thing it can do, what it can do, capability of the product, single function, something the product does, what the product does
features, functions, what the product has, things the product can do
benefit for the customer, how it helps the customer, use for the customer
functionality, what it can do, functions, set of functions, how it works
prototype, first model, early model, rough first version, test model, trial version of a product, sample to try, unfinished first version, draft of the product
mock up, drawing of the product, picture of the product, dummy
wireframe, rough sketch of a screen, sketch of the layout, simple drawing of the page
minimum viable product, mvp, simplest version that works, just enough features, smallest thing to test, bare minimum product, simplest product you can launch, smallest usable product
proof of concept, show that it can work, shows the idea works, prove it is possible
beta version, test version, not quite finished version, version for testers, nearly finished
launch, bring to market, put on the market, come out, market introduction, first offered for sale, release to the public, put on sale, bring out, hit the market, make available, bring onto the market
go to market, bring to customers, launch plan, how to launch, how to reach customers, plan for the launch
release, new version comes out, publish a version, put out, give to users, make available to users, go live
update, new version, newer version, changed version, latest version
upgrade, better version, move to a better version, higher plan, more expensive plan
retire a product, take off the market, stop selling, sunset, end of life, discontinue
product market fit, people really want it, product that the market wants, right product for the market, satisfies a strong demand, meets a real need, product fits what people want
need, what people lack, what customers are missing, something people must have, requirement
customer needs, what customers want, what people want, what users need, wishes of customers, what customers require, customer wants, what people need, their wishes
unmet need, gap in the market, nobody serves it yet, need no product fills
expectation, what people count on, what customers look for, what one hopes for, what people think will happen
customer satisfaction, how happy customers are, happy customers, pleased customers, customers are content, contentment, how pleased, satisfied customers
satisfied, happy with it, pleased, content, glad, likes it
dissatisfied, unhappy, disappointed, not pleased, frustrated, not happy, discontent
delight, more than expected, exceed expectations, wow, surprise in a good way, make very happy
complaint, objection, grievance, criticism from customers
customer experience, everything a customer goes through, whole impression, all the contacts
user experience, how it feels to use, what using it is like, how people feel using it, ux, feeling when using it
user interface, screens and buttons, what the user sees, what users click on, ui, screens
customer journey, way a customer takes, from first contact to purchase, steps a customer goes through, path of the customer, steps to becoming a customer
touchpoint, moment of contact, every contact with the company, point where they meet
persona, invented typical customer, made up person, imaginary customer, profile of a typical user, example customer, fictional person, description of the ideal customer, imagined user, fictitious customer
customer segment, group of similar customers, customers with similar needs, people with something in common, slice of the market, type of customer, similar people, kind of customer
segmentation, dividing the market, split customers into groups, sort customers into groups, cut the market into parts, group people by, break the market down, put customers into groups, dividing customers into groups
targeting, choosing whom to serve, pick a group, choose which group to address, aim at a group, decide whom to reach, select the segment, choosing the right people, focus on a group
positioning, how it should be seen, place in peoples heads, image compared with rivals
differentiation, being different from rivals, stand out from others, what sets us apart, not like the others, make it different, different from competitors, something others do not have
unique, one of a kind, no one else has it, only we have it, nothing like it, nobody else offers, special, the only one, others do not have it, cannot be found elsewhere
value proposition, why customers should buy, why choose us, promise to the customer, what value we promise, reason to choose us, the benefit we promise, why it is worth buying, why pick this product, what the customer gets
unique selling proposition, what makes it special, the one thing others lack, usp, what no rival offers, special thing about the product
brand, name and image, name people recognise
branding, building a brand, creating an image, shaping how people see us, giving a product a personality, making a name, creating an identity
brand awareness, people know the name, people have heard of it, being known, how well known, people recognise the brand, people know we exist, familiar with the brand, name recognition
brand image, how the brand is seen, impression people have, picture in peoples heads, perception of the brand, how customers see it
brand identity, how it presents itself, logo colours and voice, logo and colours
brand equity, value of the name, extra value from the name, worth of the brand, value of a known name
brand loyalty, always buy the same brand, stay with the brand, keep buying the brand, do not switch, stick to the brand, true to the brand
rebrand, new name and look, change the image, fresh image
slogan, catchy phrase, motto, tagline, short memorable phrase, catchphrase
logo, company sign, brand sign, emblem
marketing mix, four ps, product price place promotion, set of marketing tools
promotion, making it known, telling people about it, getting the word out, publicity, draw attention to, spread the word, make people aware, let people know
distribution, where it is sold, how it gets to customers, where people can buy it, sales channels
advertising, paid messages, paid promotion, paid communication, ads, paying to be seen, paid space, commercials
advertisement, ad, paid message, commercial, paid announcement, spot on tv
campaign, series of ads, set of planned actions, coordinated actions, organised series of messages, several actions with one goal, push for a limited time
public relations, relations with the press, care for the reputation, managing the image, press work, looking after the reputation, unpaid media coverage
reputation, what others say about you, good name, how one is seen, standing, what people think of it
publicity, free media attention, talked about in the media, in the news
content marketing, useful articles instead of ads, attract with useful content, helpful articles and videos, give useful information
search engine optimisation, be found on google, rank higher in search, seo, show up in search results, appear high in search
search engine, google, site for finding things
social media, facebook and instagram, online networks, platforms like instagram, social networks
email marketing, newsletters, send emails to customers, mails to customers
viral marketing, people share it themselves, spreads from person to person, passed on by people, spreads like a virus
word of mouth, people tell each other, friends tell friends, customers tell others, personal recommendation, people talk about it, passed on by talking, tell their friends
referral, recommended by a customer, customers bring new customers, recommendation, bring a friend, invite friends
recommend, tell others to buy it, speak well of it, suggest to friends, pass on to friends, advise to buy
testimonial, customer says it is good, customer statement, satisfied customer speaks, quote from a customer
review, rating by a customer, customer opinion, written opinion
inbound, customers come to you, lets customers find you, customers find the company, they come by themselves, draw customers in, come on their own
outbound, going to the customers, company contacts people first, approach strangers, cold calls, reach out to people, company goes to the customer
cold call, phone strangers, call without appointment
push, press products on people, push products into shops, force onto the market
pull, make customers ask for it, create demand, draw customers, customers come and ask
guerrilla marketing, unusual low cost actions, surprising actions with little money
influencer marketing, pay known people to recommend, famous people recommend it
affiliate marketing, others sell for a commission, partners earn a commission
direct marketing, contacting customers directly, straight to the customer, speak directly to the customer
mass marketing, same message for everyone, one offer for all, everyone gets the same
niche, small special group, small part of the market, specialised market, little corner of the market, very specific group
market, all buyers and sellers, where buyers and sellers meet, place of trade, all possible customers, buyers and sellers
market research, finding out what customers want, collect information about customers, study of customers, asking customers, gather data about the market, learn about the market, getting to know the market
survey, asking many people, list of questions, questionnaire, poll, ask a lot of people, set of questions
interview, asking someone in person, talk to a person, conversation with questions, one to one talk, ask questions in a conversation
focus group, group of people discussing, small group talks about, several customers discuss
observation, watching people, look at how people act, see what users do, watch how they behave
a b test, compare two versions, try two versions, split test, test one version against another
market share, share of all sales, how much of the market, slice of the pie, our portion of the sales, percentage of the market
market size, how big the market is, number of possible buyers, total possible sales
market leader, biggest in the market, highest market share, number one in the market, sells the most
market penetration, gain share in existing market
market development, enter new markets, take it to new markets
product development, create new products, making new products, building the product, develop something new
sales, selling, making deals, getting people to sign, turning interest into orders
sales funnel, fewer people at each step, steps from interest to purchase
pipeline, deals under way, list of possible deals, possible sales in progress
lead, someone who showed interest, interested person, possible customer with contact details, shown interest
lead generation, finding interested people, collecting contacts, get people interested, finding possible customers, get contact details
qualified lead, likely to buy, ready for sales, promising contact
conversion, visitor becomes customer, turn into a customer, becomes a buyer, does what you want, takes the wanted action, turning visitors into buyers, make them buy, interest turned into a purchase
conversion rate, how many visitors buy, share of visitors who buy, percentage who become customers
click, press the link, tap on, click on the ad
click through rate, how many click, share of people who click, percentage of viewers who click
impression, ad is shown, times an ad is seen, how often an ad appears, number of views
reach, how many people see it, how many different people, people reached
bounce rate, leave right away
traffic, visitors to a site, number of visitors, people coming to the website, how many visit
landing page, page people arrive on, first page after a click, page behind the ad, page after clicking
call to action, invitation to act, button to click, asks people to act, buy now button
homepage, main page, start page, first page of a site
customer acquisition, winning new customers, getting new customers, attract new buyers, gaining customers, finding new customers, bring in new customers
customer retention, keeping customers, customers stay, hold on to customers, make customers come back, customers keep buying, customers remain, do not lose customers, keep the customers you have, stop customers leaving, customers do not leave
retain, keep, hang on to, hold on to, not lose
churn, customers leave, customers go away, losing customers, stop being customers, customers cancel, people stop paying, customers who quit, loss of customers, how many leave, stop using the product, people unsubscribe, customers drop off, customers jump off, turn their backs, cancel their subscription, users leave
churn rate, share of customers lost, percentage of customers who leave, how many customers leave, how many customers we lose, part of customers that leaves
cancel, end the contract, end the subscription, quit, stop the subscription, call off, stop paying, give notice, unsubscribe, terminate
sign up, register, create an account, open an account, enter your details, join, enrol
activation, first time it is useful, reach the first success, first real use, start really using it
engagement, how actively people use it, how much people interact, people like and comment, take an active part, how often people use it, how involved people are
adoption, start to use, how many people start using, take up, begin to use, people begin using it, getting used by people
stickiness, people keep coming back, how often users return, hard to stop using
loyalty programme, bonus points, points for purchases, rewards for regular customers, reward for loyalty
loyalty, staying true, keep coming back, customers come again, remain faithful, stick with the company, always come back, buy again and again, devotion
win back, get lost customers again, regain customers, bring back former customers
customer relationship, bond with the customer, tie to the customer, connection with customers, staying in touch with customers
customer relationship management, crm, software for customer contacts, keeping track of customers
customer support, help for customers, answer customers questions, solve customers problems, helping users with problems
customer success, help customers reach their goals, make sure customers get value
net promoter score, how likely to recommend, nps, would you recommend us
upsell, sell a bigger version, sell a better version, persuade to buy more, get them to pay more, sell the more expensive one
cross sell, sell related products, offer matching products, sell something else too, sell other products as well
bundle, several products in one package, sold together, sell together as a package, combined offer, package deal
freemium, basic version free, basic use free extras cost, free with paid extras, pay only for extra features
free trial, try for free, test without paying, try before you buy, test period at no cost
business model, how a company makes money, way of earning money, how the firm earns money, where the money comes from, way the business works, how it creates value
business case, reasons for a project, why it is worth doing, does it pay off, is it worth the money, justification for spending
business plan, written plan for a company, plan for starting a company
revenue stream, source of income, way money comes in, where income comes from
monetise, make money from, earn money with, turn into money, get people to pay for
business to business, sells to companies, b2b, companies as customers, firms sell to firms, for companies
business to consumer, sells to private people, b2c, sells to people, individuals as customers, for private customers, sells to the end customer
e commerce, selling online, online shopping, online trade, internet sales, shop on the internet
channel, way to reach customers, route to the customer, path to the customer, way of reaching people
distribution, getting products to customers, how the product reaches buyers, bringing goods to shops, delivery to shops
direct sales, sell without middlemen, straight to the customer, no shop in between
display, show in the shop, shop window
packaging, box it comes in, wrapping, box and label
quality, how good it is, how well made, standard of the product, degree of excellence, good workmanship
design, how it looks, look and feel, shape and look, appearance, how it looks and works, plan how it looks
attention, people notice it, catch the eye, get noticed, be seen, catch interest
interest, wants to know more, curiosity, become curious, want to hear more
desire, wish to have it, want to own, strong wish, craving
persuade, make someone want it, talk someone into, get someone to, win over, convince, bring someone to
storytelling, tell a story, messages as a story
call attention, draw the eye, make people look
tone of voice, how the company speaks, way of speaking to customers, style of language
message, what we want to say, what is said, what should come across, content of the communication
personalised, made for the individual, fitted to each person, matched to one person, custom, adapted to the user, suited to each customer, individually tailored, tailored to each
customised, made to order, tailor made, made for one customer, built to the customers wishes, bespoke
standardised, same for everyone, one size fits all, always the same form, uniform, all alike
convenient, easy to get, saves trouble, comfortable, handy, little hassle, practical
premium, top class, exclusive, upmarket, for people who pay more
mass produced, made in large numbers, produced in great quantities, factory made
trend, what is popular now, what is in fashion, where the market goes, fashion
fashion, what people wear now, style of the time, in vogue
"""
