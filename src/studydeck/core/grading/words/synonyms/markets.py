"""Customers and markets, brands, advertising and research in plain speech, our own list: narrow groups."""

GROUPS = """
segment the market, split the market, divide the market, split customers into groups, divide customers into groups, divide buyers into groups, sort the customers, split people into groups, put customers into groups
segment, subgroup, slice of the market, part of the market, cluster of customers, group of similar people, group of similar customers
similar needs, same needs, want the same things, needs in common, want the same, alike in what they want, similar wishes
shared characteristics, common traits, things in common, similar in some way, share traits, something in common, common characteristics, alike in some way
demographic, age and income, age and gender, age and sex, how old they are
psychographic, lifestyle, way of life, values and attitudes, attitudes and interests, how they live
buying behaviour, buying habits, shopping habits, how people buy, how they shop, way they buy, purchasing behaviour, how they buy
geographic, by region, where people live, where they live, by location, by area
in the mind, in their heads, in people's heads, mentally, in the consumer's mind, in the customer's mind
perceived, as people see it, as customers see it, how people see it, felt, in their eyes, seen by customers
perception, how people see, how it is seen, what people think of, what people think about, how it comes across, impression people have
stand out, get noticed, catch the eye, be different from the rest, differ from rivals, set itself apart, rise above the crowd, stick out
differentiate, set apart, make it different, be different, make different from others, make it special, stand out
unique selling point, usp, what makes it special, what makes us different, what makes it unique, nobody else has it, what only we have
value proposition, reason to buy, why buy from us, reason to choose, why people should buy, why customers should buy, why choose us, promise to the customer
promise, assurance, say one will do, commitment, word given
keep a promise, deliver on a promise, do what was promised, live up to, hold what it promises, keep its word
brand identity, how the brand presents itself, logo and colours, look and feel, visual appearance
brand image, how the brand is seen, how people see the brand
brand equity, value of the name, worth of the brand, value a name adds, what the name is worth
brand awareness, know the name, heard of the brand, know that the brand exists, people know the brand, how known a brand is
top of mind, first that comes to mind, first name people think of, comes to mind first, think of first
brand recall, remember the name, remember the brand, name it from memory
brand extension, same name on another product, known name on new products
rebrand, new name and look, change the image, give a new look, change the name and logo
private label, store brand, own brand, shop's own brand
slogan, catchy phrase, catchphrase, tagline, motto, catchy line
logo, emblem, sign of the company, brand symbol
storytelling, tell a story, tell stories, wrap it in a story
emotional, to do with feelings, appeals to feelings, about feelings, from the heart, gut feeling
rational, based on facts, with the head, reasoned, logical, with reasons
advertisement, ad, commercial, spot, advert, poster
display ad, banner, banner ad, picture ad
billboard, poster at the roadside, hoarding, outdoor advertising
target advertising, aim ads at, ads for certain people, ads shown to chosen people
retargeting, show ads again, ads that follow you, ads follow people around, remarketing, remind people who visited
sponsorship, give money to be named, support an event for publicity, pay to be named
endorsement, celebrity speaks for it, famous person recommends, public recommendation
product placement, shown in a film, product in a film, product in a movie
public relations, pr, relations with the press, work with the media, dealing with journalists, looking after its image
publicity, media attention, attention from the press, free mention, coverage in the news, get in the news
press release, statement to the media, news for journalists, text for the press
earned media, others talk about you, free coverage, mentions by others
owned media, own channels, own website and blog, channels you control
paid media, bought ad space, pay for the space, ads you pay for
content marketing, useful articles, helpful content, blogs and videos, give useful information
viral, spread like wildfire, spread by itself, shared by masses, spread very fast
word of mouth, people tell their friends, friends tell friends, talk among customers, customers tell others, people tell each other
referral, recommendation by a customer, bring a friend, recommend a friend, tell a friend, passed on by a friend
affiliate, partner who gets a commission, partner paid per sale
email marketing, newsletter, mailings, messages by email
direct mail, letters to homes, flyers in the post, advertising by post
spam, unwanted mail, junk mail, unwanted messages
opt in, agree to receive, say yes to messages, give permission
search engine optimisation, seo, rank higher in google, found on google, appear higher in search, be found in search
search engine advertising, pay for clicks, ads in search results, ads on google
organic traffic, visitors who come by themselves, unpaid visits, visitors without ads
pay per click, pay for each click, charged for each click, pay when somebody clicks
click through rate, share who click, how many click, percentage who click, part that clicks
conversion, become a customer, turn into buyers, visitor who buys, make people buy, do what we want, take the wanted action, visitors becoming customers
conversion rate, share who buy, how many buy, percentage that buys, share of visitors who buy, visitors that become customers
landing page, page people arrive at, page after the click, page where visitors arrive
call to action, ask people to act, button to click, invitation to do something, ask to buy now
bounce rate, leave right away, leave after one page, visitors who leave at once, visitors who go straight away
visitor, person on the website, site user, people on the site
traffic, number of visitors, visits, how many visit, visitors to the site, people coming to the site
impression, ad was shown, ad displayed, times shown
frequency, how often people see it, times a person sees it, number of contacts
cost per click, price of a click, what each click costs
cost per thousand, price for a thousand views, cost of a thousand impressions
campaign, series of ads, advertising push, set of actions, planned actions, promotional drive, ad campaign
media plan, where and when ads run, choice of channels, which channels to use
mix of channels, several channels, many channels, different channels, on all channels, variety of channels
omnichannel, all channels joined, channels work together, seamless across channels, same everywhere, channels connected
touchpoint, moment of contact, every contact, point of contact, each meeting with the brand, where customers meet the brand
customer journey, path to the purchase, way to the purchase, steps a customer takes, from first contact to purchase, road to buying, stages a buyer goes through
funnel, stages to purchase, fewer at each stage, gets narrower
top of the funnel, awareness stage, first stage of buying, hear of it first
consideration, compare options, think about buying, weigh the options, look at alternatives
awareness, know about it, have heard of it, know it exists, get known, people know
interest, want to know more, curiosity, be curious, catch attention, curious about
desire to buy, want to have it, wish to own, longing for it, feel like having it
retention, keep customers, make customers stay, customers staying, customers come back, hold on to customers, stay with us, keep them coming back
loyalty, keep buying, buy again and again, stick with the brand, stay true to a brand, always buy the same
loyalty programme, bonus points, reward for buying again, points card, stamps card, reward regular buyers
repeat purchase, buy again, buy once more, come back to buy, another purchase, second purchase, rebuy
churn, customers who leave, customers quitting, losing customers, people who cancel, how many leave, customers who stop, rate of leaving
win back, get lost customers back, bring back former customers, regain customers
customer satisfaction, how happy customers are, happy customers, customers are pleased, whether customers are happy
net promoter score, nps, would you recommend us, how likely to recommend, likelihood to recommend
delight, make very happy, more than expected, exceed expectations, better than expected, pleasantly surprise
expectation, what people count on, what one hopes for, what is expected, what customers hope for
customer needs, what customers need, needs of the buyer, needs of the market, what buyers need, what people need, wishes of customers
customer centric, customer focused, puts the customer first, customer at the centre, everything around the customer, starts with the customer, customer oriented, think from the customer
market oriented, looks at what people want, starts from the market, listens to the market
product oriented, looks at the product, good product sells itself, focus on the product
market research, find out about customers, ask the market, find out what customers want, study the market, learn about customers, gather facts about the market, find out what people want
primary research, collect own data, new data, ask people yourself, own survey, first hand data, data you collect yourself, original data
secondary research, use existing data, data others collected, already published, desk research, data that already exists, existing figures
focus group, group discussion, small group talks, discuss in a small group, group interview
questionnaire, list of questions, form with questions, written questions, set of questions
open question, answer in own words, free answer, no fixed answers
closed question, fixed answers, choose from answers, yes or no question
in numbers, numerical, with figures, countable, measured in numbers, expressed in numbers, statistics
in words, opinions and reasons, descriptive, non numerical, feelings and opinions
why people act, reasons behind, motives, why they do it, what drives people, underlying reasons
observe customers, watch customers, watch people use, see how people use it, look over their shoulder
insight about customers, understand customers, know what makes them tick, get to know customers, know the customer well, understand the buyer, know the audience
persona, made up customer, typical user, fictional user, invented customer, imagined buyer, example customer, profile of a typical customer
market size, how big the market is, how many could buy, total possible sales, number of possible buyers
market share, part of the market, share of sales, slice of the pie, portion of the market, piece of the pie, percentage of the sales
market leader, number one, biggest in the market, largest seller, top company, leading firm
market growth, market gets bigger, market expands, growing market
saturated, full market, everyone has one already, nobody left to sell to, market is full
niche, small special market, small market, special group, small group of buyers, specialised market, narrow group
mass market, the general public, broad public, large public, the big market
market entry, go into a market, enter a market, start selling in, come into a market
barrier to entry, hard to get in, hard to enter, keeps newcomers out, keep new firms out, obstacle for newcomers, difficult to join
competitor analysis, look at rivals, study rivals, see what others do, see what competitors do, watch the competition
competitive advantage, edge over rivals, better than rivals, do better than others, ahead of rivals, beat the competition, lead over rivals, better than competitors, edge
marketing mix, four ps, 4 ps, product price place promotion, price product place and promotion
distribution, getting goods to buyers, how it gets to customers, where it is sold, get the product to customers, bringing products to shops, where you can buy
distribution channel, sales channel, way to the customer, way to reach customers, route to market, path to the buyer
promotion, making it known, tell people about it, advertise, get the word out, spread the word
sales promotion, special offer, coupons and discounts, temporary offer, limited offer, short deal
coupon, voucher, money off ticket, discount code
free sample, try for free, give away to try, taster, free trial
trial period, test it first, use free for some time, trying before buying, try before you buy
lead, interested person, possible customer, contact who may buy, person who showed interest, somebody interested
lead generation, find interested people, collect contacts, get contacts, find possible buyers, get people interested
nurture leads, stay in touch until ready, warm up contacts, keep in contact with prospects
business customers, b2b, sell to companies, sells to businesses, firms as customers, sell to other firms
consumers, b2c, private customers, sell to people, end customers, ordinary people, private people, households, general public
consumer, end user, person who uses it, private person, person who buys for himself
decoy, option nobody should take, makes another look better
trend, fashion, what is in, hype, what is popular now
seasonal, at certain times of year, depends on the season, time of year, in certain months
"""
