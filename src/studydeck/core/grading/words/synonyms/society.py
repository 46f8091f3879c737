"""Law, the state, history, health and nature in plain speech beside the words of a textbook, our own list: narrow groups."""

GROUPS = """
law, rule made by the state, legal rule, rule of the state, what the state lays down
statute, written law, law passed by parliament, act of parliament
legal, allowed by law, permitted by law, within the law, lawful
illegal, against the law, forbidden by law, not allowed by law, breaks the law, unlawful
legislation, laws made by parliament, making laws, passing laws
regulation, official rule, rule by an authority, state rule, government rule
constitution, highest law, basic rules of a state, fundamental law
right, something one is entitled to, what one may claim, being allowed to, entitlement
duty, something one must do, obligation, what one has to do
obligation, what one must do, something you have to do, commitment, bound to do
human rights, rights everyone has, rights of every person, basic freedoms
equality before the law, same law for everyone, no one above the law
rule of law, everyone must obey the law, nobody stands above the law
contract, agreement that binds, promise enforceable by law, legally binding promise, binding promise, agreement enforceable in court
legally binding, enforceable, must be kept by law, can be enforced in court, the court can enforce it
offer and acceptance, proposal and a yes
breach of contract, not keeping the agreement, not doing what was agreed
void, has no legal effect, never valid
crime, act punished by the state, criminal offence, offence, breaking the law
criminal law, law about crimes, state punishes, punishes crimes, state against the accused
civil law, law between private people, disputes between private parties, disputes between people
tort, wrong done to another person, wrongful harm
negligence, not taking enough care, failing to be careful, lack of care, being careless, did not take reasonable care
intent, meaning to do it, on purpose, wanted to do it, guilty mind
damages, money for the harm, compensation in money, money paid to the victim
compensation, payment for harm, make good the damage, making up for
fine, money to pay as punishment, money penalty, sum paid as punishment
prison, jail, locked up, behind bars, loss of freedom
guilty, did it, to blame, committed the crime, responsible for the crime
innocent, did not do it, not to blame, without guilt
presumption of innocence, innocent until proven guilty, treated as innocent at first
burden of proof, who has to prove it, duty to prove, must prove the case
beyond reasonable doubt, no sensible doubt left, as good as certain, very sure
balance of probabilities, more likely than not, over fifty percent likely, probably true
verdict, decision of the jury, decision of the court, court decision, judgment
sentence, punishment given by the court, how one is punished
appeal, ask a higher court, go to a higher court, higher court looks again, have the decision checked
precedent, earlier decision courts follow, past case as a guide, previous decision that binds, earlier case, decided earlier
case law, law made by judges, law from court decisions, judge made law
court, place where cases are decided, tribunal, where judges decide
trial, hearing in court, court proceedings, case before the court
lawsuit, taking someone to court, bring a case, sue, legal action
witness statement, what someone saw, testimony, evidence given by a person
settlement, agree out of court, end the dispute by agreement
arbitration, private judge decides, dispute decided outside court
mediation, neutral person helps to agree, third person helps both sides, helps parties find agreement
liability, having to answer for damage, being responsible for harm, must pay for damage
limited liability, personal property is safe, owners not liable personally
property, what one owns, things that belong to someone
possession, actually having it, having it in hand, physical control
theft, stealing, take without permission
fraud, cheating for money, deceiving to get money, trick someone out of money
bribery, giving money for favours, corruption, paying an official
intellectual property, ideas protected by law, creations of the mind, rights in creative work
copyright, right of the author, protects creative works, right to copy
patent, right to an invention, protection of an invention
trademark, protected name or logo, protected brand name, protects a brand
consent, saying yes freely, free agreement, giving permission, agreeing to
state, country, political community
nation, people with a common identity
government, rules the country, runs the country, those who govern
democracy, people rule, rule by the people, people choose the government, citizens vote, power of the people
dictatorship, one person rules, rule by one, single ruler without control, no free elections
monarchy, king or queen as head, king rules, crown is inherited
republic, head of state is elected, no king, country without a king
separation of powers, power is divided, power split between branches, nobody has all the power
checks and balances, powers control each other, branches limit each other
legislature, law making body, makes the laws, parliament, legislative power
executive power, carries out the laws, puts laws into effect, government
judiciary, courts and judges, interprets the law, system of courts, judicial power
federal, union of states, states have own powers
parliament, elected assembly, assembly of representatives, law making assembly
election, people vote, choosing representatives, vote for a government, choosing leaders
vote, cast a ballot, choose in an election, go to the polls
political party, political group
majority rule, what most people want, most votes win, more than half decides
coalition, several parties govern together, alliance of parties
opposition, parties not in government, those against the government
reform, change for the better, improve the system, gradual change of laws
revolution, overthrow of the government, sudden change of power, people rise up, violent change of power
rebellion, rise against the rulers, uprising, revolt
independence, freedom from foreign rule, rule themselves, self government, own state
colony, land ruled by another country, territory controlled from abroad, ruled by a foreign country
empire, many countries under one ruler
imperialism, taking over other countries, building an empire, extend power over other lands
nationalism, putting the own nation first, pride in the nation, love of the own nation
treaty, agreement between countries, contract between states, written agreement between states
alliance, agreement to help each other, countries on the same side
war, armed fight between countries, armed conflict, fighting
peace, no war, end of fighting, absence of war
ceasefire, stop fighting for a time, truce, armistice
reparations, payments for war damage
slavery, people owned by others, owning people, forced unpaid work
feudalism, land in return for service, land given for loyalty, lords and vassals
industrial revolution, machines replaced hand work, start of factory production, change from farms to factories
urbanisation, people move to cities, growth of cities, cities grow
migration, people move to another place, moving to another country, leave home to live elsewhere
famine, people starve, great hunger, not enough food
plague, deadly disease that spreads, black death, great epidemic
trade route, way merchants travel, road for merchants
capitalism, private ownership and markets, private firms compete, market economy
communism, everything owned in common, no private property, common ownership
socialism, state owns industry
welfare state, state looks after people, social security, state helps the poor
human being, person, man or woman, people
society, people living together, all people together, community of people
culture, way of life, customs and beliefs, traditions, how people live
tradition, old custom, passed on through generations
religion, belief in a god, faith, worship
ethics, what is right and wrong, moral principles, rules of good behaviour
moral, ethical, what is good and bad
health, being well, physical and mental well being, not being ill
ill, not well, sick, unwell, suffering from a disease, not healthy
disease, illness, sickness, medical condition, something that makes you ill
infection, germs get into the body, germs enter the body, caught germs
germ, tiny organism that causes disease, microbe, pathogen
infectious, can be passed on, spreads from person to person, others can catch it
symptom, sign of illness, what the patient feels, sign of a disease
diagnosis, finding out which illness, naming the disease, recognise a disease
treatment, therapy, medical care, what the doctor does
cure, make healthy again, make well, heal completely
prevent disease, stop people getting ill, keep from getting ill
vaccination, injection that protects, trains the immune system, jab against a disease
immune, protected from a disease, cannot catch it, resistant
immune system, fights disease, body defends itself, defence system of the body, fights germs, defends the body
allergy, overreaction of the body, body reacts to harmless things
medicine, drug that treats, tablets, pills
dose, amount of medicine, how much to take
pain, something hurts, ache, hurting feeling
wound, cut in the skin, injury
bleeding, losing blood, blood comes out
breathing, taking in air, air in and out, respiration
digestion, breaking down food, turning food into nutrients, food gets broken down
blood circulation, blood moves round the body, heart pumps blood round
heart, organ that pumps blood, pumps blood, muscle that pumps
brain, organ for thinking, control centre of the body
nerve, carries signals in the body, sends messages to the brain
muscle, makes the body move, tissue that contracts
skin, outer cover of the body, outer layer of the body
bone, hard part of the skeleton, supports the body
diet, what one eats, food eaten, eating habits
nutrient, useful substance in food, food substance
vitamin, substance needed in small amounts
nature, plants and animals, natural world, everything not made by people
environment, nature around us, natural surroundings, the world around us, air water and land
ecosystem, living things and their surroundings, community of living things
species, kind of living thing, group that can breed together, can have fertile young together
evolution, slow change of species, living things change over generations, change over many generations
natural selection, best adapted survive, fittest survive, those best suited survive, weaker ones die out
adaptation, change that helps to survive, feature that helps to survive, fits its surroundings better
mutation, change in the genes, random change in dna, mistake in copying dna
gene, piece of dna, instruction in dna, section of dna
heredity, passing on traits, from parents to children, passed from parents to young
reproduction, making offspring, having young, producing new individuals
cell, smallest unit of life, building block of life, smallest living part
nucleus, control centre of the cell, centre of the cell, holds the dna
membrane, thin outer layer, skin of the cell
photosynthesis, plants make food from light, plants make sugar from light, making sugar with sunlight
respiration of cells, getting energy from sugar, releasing energy from food
osmosis, water moves through a membrane, water passes through a membrane
diffusion, particles spread out, from high to low concentration, from more to less
food chain, who eats whom, order of eating
producer in nature, makes its own food, green plant
decomposer, breaks down dead things, breaks down dead material
extinct, no longer exists, none left, died out completely
endangered, nearly extinct, few left, in danger of dying out
climate, weather over many years, usual weather, long term weather
weather, conditions in the air today, what it is like outside
global warming, earth gets hotter, earth warms up, rising temperatures
greenhouse gas, traps heat, keeps heat in, holds the heat
pollution, making the environment dirty, harmful substances in nature, dirt in air and water
renewable energy, never runs out, sun wind and water, comes back naturally
fossil fuel, coal oil and gas, burned for energy
natural resource, things from nature people use, raw material from nature
raw material, basic material, unprocessed material, what things are made from
earthquake, ground shakes, shaking of the earth, earth moves suddenly
volcano, mountain that erupts, opening in the earth, lava comes out
river, flowing water, stream, running water
sea, ocean, salt water
mountain, high land, peak
desert, very dry area, hardly any rain, dry land
forest, woods, many trees, woodland
soil, earth plants grow in, ground, dirt
rain, water falling from clouds, water from the sky, precipitation
evaporation, water turns into vapour, liquid becomes gas, water rises into the air
condensation, vapour turns into water, gas becomes liquid, steam becomes water
sun, star at the centre, nearest star
planet, circles a star, moves round the sun
orbit, path around, goes round, circles, travels around
rotation, turning on its axis, spins around itself, turn around itself
gravity, pull of the earth, force that pulls down, attracts masses, makes things fall
force, push or pull, pushing or pulling, what makes things move
energy, ability to do work, power to do things, capacity to do work
kinetic energy, energy of movement, energy of motion, energy from moving
potential energy, stored energy, energy of position, energy because of height
heat, thermal energy, warmth, energy of moving particles
matter, everything that has mass, stuff things are made of, takes up space, anything with mass
atom, smallest part of an element, tiny building block, smallest particle of an element
molecule, group of atoms, atoms joined together, several atoms bonded
compound, substance of different elements, elements joined chemically, elements chemically combined
mixture, not chemically joined, can be separated easily, things mixed together
chemical reaction, substances turn into others, new substances form, change into new substances
catalyst, makes a reaction faster, speeds up the reaction, not used up, helps the reaction along
acid, sour substance, gives away protons
electric current, flow of electrons, moving charge, flow of electricity, electrons flowing
voltage, push behind the current, electrical pressure, drives the current
resistance, holds back the current, slows the current
conductor, lets current through, carries electricity, lets electricity flow
insulator, does not let current through, stops electricity, lets no current through
magnet, attracts iron, pulls iron
lever, bar on a turning point
friction, force that slows things down, surfaces rub, slows down moving things
wave, moving disturbance, vibration that travels
sound, vibration in the air, vibrating air
light, rays we can see, visible radiation
mirror, reflects light, throws back light
experiment, scientific test, test in the lab, controlled trial
house, building to live in, home, place to live
road, street, way for cars
car, vehicle, automobile, motor vehicle
ship, boat, vessel
aeroplane, aircraft
factory, place where goods are made, plant, production site
shop, store, place to buy things, retail outlet
market place, place where people trade, where goods are sold
school, place of learning, where children learn
hospital, clinic, place for sick people
food, something to eat, what we eat, nourishment
water, liquid we drink, h2o
tool, something to work with, instrument, implement
machine, device that does work, engine, apparatus
bridge, connects two sides, links both sides, brings two sides together
filter, lets only some through, sorts out, sieve, holds back the rest
container, something to keep things in, box, holds things
map, plan of an area, picture of where things are
key, opens a lock, what unlocks it
wall, something that blocks, barrier, keeps things out
door, way in, entrance, entry
shield, protective cover, protection, keeps harm away
engine, what drives it, motor, driving force
foundation, what it stands on, base, groundwork, what everything builds on, basis
fuel, what is burned for energy, what keeps it running, gives power
glue, holds it together, what binds, sticks together
net, mesh, web, catches things
root, part in the ground, origin, where it comes from
seed, beginning of a plant, grows into a plant
fruit, part with the seeds, holds the seeds
"""
