"""People, their roles and their organisations in plain speech beside the words of a textbook, our own list: narrow groups."""

GROUPS = """
buyer, customer, the person who buys, whoever buys, paying person
customer, client, those who pay, people who pay, paying people, the people we sell to
customer base, all customers, the customers we have, current customers, clientele
existing customer, current customer, customer we already have, present customer, people who already buy
new customer, first time buyer, first time customer
repeat customer, returning customer, regular customer, comes back to buy, loyal customer
former customer, lost customer, past customer, people who used to buy, ex customer
potential customer, prospective customer, possible buyer, could become a customer, might buy, may buy, likely buyer, could buy
user, person using, people using it, those who use, whoever uses, people who use, end user
new user, beginner, newcomer, just signed up, someone new, first time user, people who just joined
heavy user, power user, frequent user, uses it a lot, uses it often
rival, competitor, other firms, other companies, others in the market, other providers, the competition, other sellers, competing firms, other brands
newcomer, new entrant, new arrival, someone new, outsider, entrant, new player
incumbent, established firm, established player, firm already there, existing provider, already in the market
outsider, stranger, outside person, external person, someone from outside, not a member, third party
insider, someone inside, someone from within, person in the know
staff, workforce, employee, personnel, people who work there, those who work there, own people, people who work for, the people working, working for the company, headcount
employer, company one works for, who gives work, the firm you work for
worker, labourer, working person, working people, people who work
colleague, coworker, fellow worker, people you work with, workmate, teammate
boss, superior, line manager, the person above, the one in charge, who one reports to, supervisor, higher up
subordinate, direct report, people under you, those below, the ones managed, team member
management, executives, the people at the top, those in charge, bosses, upper management, senior people
top management, executives, senior management, board, the people at the top, c level
executive, senior manager, top manager, director
chief executive, ceo, head of the company, top boss, managing director
board of directors, supervisory board, board
decision maker, who decides, the person who decides, those who decide, people who make decisions, has the say
owner, proprietor, who owns, those who own, holder, the person it belongs to, people who own
shareholder, owner of shares, part owner, stockholder, holds shares, owns shares, own part of the company
founder, entrepreneur, starts a business, who started the company, set up the company, person who founded
investor, backer, people who put money in, those who invest, gives capital, who puts in money
lender, creditor, who lends, those who lend, the one owed money, gives a loan, who is owed
borrower, debtor, who borrows, who owes, the one who owes money, takes a loan
supplier, vendor, provider, firm that supplies, who delivers to us, those who supply, firm we buy from
seller, vendor, salesperson, who sells, the one selling, selling party
salesperson, sales rep, salesman, seller, sales representative, account executive, sales agent
manufacturer, producer, maker, who makes it, firm that makes, those who produce
retailer, shopkeeper, shop, store, store owner, sells to consumers
distributor, wholesaler, reseller, dealer
contractor, freelancer, self employed, hired from outside, independent worker
consultant, adviser, outside expert, gives advice, counsellor
expert, specialist, professional, knows a lot about, skilled person, authority on, pro, knows the field well
amateur, layperson, non expert, ordinary person, no expert, not an expert
beginner, novice, someone new to it, learner, starter, newbie, inexperienced person
veteran, old hand, experienced person, someone experienced
trainee, apprentice, intern, person in training, learns on the job
mentor, coach, guide, experienced adviser, someone who guides
stakeholder, everyone with an interest, anyone affected, all who have an interest, people with a stake, interested party, those affected, those concerned, affected groups, interest group
sponsor, backer, patron, supports the project
project team, people on the project, those working on the project
cross functional, from different departments, mixed team, various departments, different skills, several departments, different disciplines, across departments, many departments
department, division, section of the company, part of the company
headquarters, head office, main office, central office
branch, local office, outlet, subsidiary office
subsidiary, daughter company, owned company, company owned by another
parent company, holding company, mother company, company that owns
small business, small company, small firm, sme, little firm
large company, big company, corporation, big firm, multinational, big business, enterprise, large firm
startup, young company, newly founded company, new venture, start up, young firm
multinational, global company, operates in many countries, works in many countries, international company
charity, non profit, nonprofit organisation, not for profit, ngo, voluntary organisation
cooperative, owned by its members, member owned
public sector, state run, government owned, state owned
private sector, private companies, privately owned firms, privately run
public company, listed company, quoted on the stock exchange, traded on the stock exchange
sole trader, one person business, sole proprietor, single owner, runs it alone
partnership, two or more owners, business with several owners, joint business
joint venture, company owned by two firms, shared company, common project of two firms
agency, outside firm, service firm
team, group working together, squad, crew, people working together, work group
audience, people we want to reach, those we want to reach, viewers, those who see it, the people addressed, people it is aimed at, who it is meant for, target group
target market, chosen group, group we aim at, who we sell to, intended customers
public, general public, people at large, ordinary people, everybody, the masses, society
citizen, resident, member of the public, people of the country, people who live there, inhabitant
population, all the people, inhabitants, everyone in the group, whole group
minority, small group, smaller part of the people
individual, single person, one person, private person, each person
group, set of people, circle of people, bunch
community, people with the same interest, followers, fans, fellowship, group of like minded people
follower, fan, supporter, someone who follows
influencer, opinion leader, person with many followers, internet celebrity, someone people follow
celebrity, famous person, star, well known person
early adopter, tries new things first, first to try, first people to use, people who try it first, first to buy
laggard, last to try, slow to adopt, latecomer, last people to use
critic, opponent, those against, detractor
supporter, advocate, backer, champion, those in favour, proponent
advocate, recommends the brand, promoter, speaks for, ambassador
volunteer, unpaid helper, works without pay
member, belongs to the group, someone who belongs, participant
participant, those taking part, people who take part, subject of the study, test person, respondent, attendee
respondent, person surveyed, people who answer, those asked, person asked, interviewee
tester, test person, test user, person who tests
moderator, facilitator, leads the discussion, chair, host
candidate, applicant, person applying, people who apply, job seeker, who applies
recruiter, hiring manager, person who hires
human resources, hr, personnel department, people department
legal department, lawyers, legal team, company lawyers
finance department, accounting, finance team, bookkeeping
it department, technicians, tech team, technology department
development team, developers, engineers, programmers, those who build it, the people who build, tech team, coders
designer, who designs, design team, person who designs
product manager, owner of the product, product lead, responsible for the product
project manager, project lead, leads the project, responsible for the project
scrum master, agile coach, team coach
sales team, salespeople, sellers, sales force, sales department, those who sell
support team, customer service, help desk, customer support, service team, service desk
marketing team, marketing department, marketing people, marketers
partner, ally, business partner, associate, firm we work with
agent, representative, acts for someone, middleman, acts on behalf of, deputy
deputy, stand in, substitute, second in command
guardian, legal representative, carer, custodian
witness, onlooker, person who saw, someone who saw it, observer
victim, injured party, person harmed, the one harmed, one who suffered, harmed person
offender, criminal, lawbreaker, wrongdoer, perpetrator, who committed the crime, culprit
suspect, accused person, possible offender
defendant, accused, the person sued, the one being sued, being sued, being accused, on trial, side that is sued
plaintiff, claimant, the person suing, the one who sues, side that sues, brings the case
lawyer, attorney, solicitor, barrister, counsel, legal adviser, advocate in court
judge, magistrate, head of the court
jury, jurors, laypeople who decide, panel of citizens
police, officers, law enforcement, cops
lawmaker, legislator, member of parliament, those who make laws, who makes laws, makes the laws, politician, politicians, deputies
politician, elected representative, elected official, statesman
voter, elector, people who vote, those who vote, electorate
government, those in power, administration, cabinet, ministers
regulator, watchdog, supervisory authority, supervisory body, controlling body, oversight body
authority, public body, official body, state agency, public office
civil servant, official, public servant, state employee, bureaucrat
bureaucracy, red tape, administration, officialdom, paperwork, office procedures
taxpayer, who pays tax, those who pay taxes
tenant, renter, lodger, who rents, person renting, leaseholder
landlord, who lets out, lessor, house owner, letting party
heir, successor, inheritor, who inherits, beneficiary, those who inherit
beneficiary, receiver, one who gains, who benefits, recipient, the one helped
recipient, receiver, addressee, who receives, person who gets it, who gets it, getting side
sender, transmitter, who sends, sending party, author of the message
author, writer, who wrote it, creator, person who wrote
inventor, creator, person who invented, who came up with it, originator
pioneer, first in the field, first to do it, trailblazer
scientist, researcher, scholar, academic
patient, sick person, ill person, those who are ill, people being treated
doctor, physician, medic, medical doctor, gp
nurse, carer, care worker
parent, mother or father, mum and dad, parents
child, kid, youngster, young person, little one
minor, under age, not yet adult, child, under eighteen
adult, grown up, of age, mature person
adolescent, teenager, young person, teen, youth
elderly, old people, seniors, the aged, older people
baby, infant, newborn
spouse, husband or wife, married partner
relative, family member, kin, next of kin
neighbour, person next door, people nearby
immigrant, newcomer to the country, person from abroad, migrant
foreigner, person from abroad, non national, alien, someone from another country
refugee, person who fled, asylum seeker, displaced person
working class, workers, labourers, proletariat
upper class, the rich, aristocracy, wealthy people, elite
middle class, bourgeoisie, neither rich nor poor
poor, those in need, needy, people with little money, low income, deprived, have little money, disadvantaged
rich, wealthy, well off, affluent, have a lot of money, high income, prosperous
commoner, ordinary person, common people, third estate
dictator, strongman, single ruler, tyrant, despot
monarch, king or queen, sovereign, crowned head
army general, commander, military leader
troops, soldiers, fighting men, armed forces
ally, friendly country, partner country, friendly state
enemy, hostile country, opponent, other side in the war, foe
hacker, attacker, intruder, cyber criminal, someone who breaks in, bad actor
administrator, admin, system manager, runs the system
developer, programmer, coder, software engineer, writes code
gatekeeper, who controls access, controls who gets in
competition, rivalry, fighting for customers, contest between firms, rival firms
industry, sector, line of business, branch of business, trade, all firms of a kind
organisation, institution, association
trade union, labour union, workers association, organised workers, union
association, society, club, federation
committee, panel, working group, commission
hierarchy, chain of command, levels of authority, ranks, pecking order, who is above whom
flat hierarchy, few levels, few layers of management
leadership style, how one leads, way of leading, manner of leading
authoritarian, autocratic, boss decides alone, decides everything alone, commands without asking
democratic leadership, participative, team takes part in decisions, lets the team decide
motivation, drive, will to work, wish to do it, eagerness, desire to do
morale, team spirit, mood in the team, atmosphere, working climate
corporate culture, company culture, how things are done here, shared values, values and habits, unwritten rules
responsibility, duty, job to do, area one looks after, accountability, being answerable
authority, right to decide, power to decide, being allowed to decide, power to give orders, say so
empower, let decide themselves, give power, trust to decide, give authority, allow to decide
micromanage, control every detail, check every step, watch over everything
skill gap, missing skills, lack of skills
workload, amount of work, how much work, work on the plate
overworked, too much work, overloaded, stretched, swamped, overwhelmed, snowed under
absent, away from work, missing, off sick, not there
vacancy, open position, free job, unfilled job, job opening
career, working life, professional path, path at work
promotion at work, moving up, better position, step up the ladder
pension, retirement money, money in old age, old age income, retirement income
retire, stop working, leave working life, end of working life
strike, stop work in protest, refuse to work, walkout, industrial action
"""
