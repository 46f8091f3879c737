"""The earth, its peoples and the past as people explain them in their own words, our own list: narrow groups."""

GROUPS = """
latitude, how far north or south, distance from equator
longitude, how far east or west, distance from greenwich
equator, line round middle of earth, imaginary line in middle
hemisphere, half of earth, one half of globe
axis, imaginary line it turns on, line through poles
tilt, slant, leaning, not upright
seasons, summer and winter, times of year
tide, rise and fall of sea, water goes up and down
pull of moon, gravity of moon, attracted by moon
altitude, height above sea, how high up
elevation, height above sea level, how high land is
sea level, height of sea, surface of sea
contour line, joins points of equal height, same height
topography, shape of land, hills and valleys
climate, usual weather of place, average conditions
humid, damp, moist
humidity, water in air, moisture, how damp air is
arid, very dry, hardly any rain, almost no rain
temperate, mild, neither hot nor cold
tropical, hot and wet, near equator
monsoon, season of heavy rain, rainy wind
air pressure, weight of air, push of air
prevailing wind, usual wind, wind that mostly blows
rain shadow, dry side of mountain
ocean current, stream in sea, moving sea water
water cycle, water goes round, rain evaporates and falls again
groundwater, water under ground, water below surface
aquifer, rock that holds water
water table, level of underground water
river basin, area drained by river
drainage, water running off, carrying water away
tributary, side river
source of river, where river begins, spring
mouth of river, where it flows into sea
delta, land built at river mouth
meander, bend in river, curve of river
flood plain, flat land beside river
glacier, moving ice, river of ice, slow mass of ice
erosion, carrying away soil, land is worn away
weathering, rock breaks down in place, rock crumbles
deposition, laying down material, dropping material, settling
sedimentary rock, made of layers pressed together
igneous rock, cooled from molten rock, from cooled lava
metamorphic rock, changed by heat and pressure
magma, melted rock underground, liquid rock below
lava, melted rock at surface
mantle, layer under crust
tectonic plate, piece of crust, moving slab of earth
plate boundary, where plates meet, edge of plate
subduction, one plate slides under another, dives below another
collide, crash into, bump into, push against each other
epicentre, point above quake
magnitude of earthquake, how strong quake is
tsunami, giant sea wave, huge wave after quake
landslide, earth slides down, slope gives way
natural hazard, danger from nature, natural disaster
desertification, land turns into desert, fertile land becomes desert
deforestation, cutting down forests, forest is cleared, trees are felled
fertile, plants grow well, rich soil, good for growing
barren, nothing grows, poor soil
irrigation, watering fields, bring water to crops, water led to fields
subsistence farming, farm just for own family, grow only what they eat
cash crop, grown to be sold, grown for money
intensive farming, much from little land, lots of fertiliser and machines
arable, fit for ploughing, can be farmed
livestock, farm animals, cattle and sheep
sustainable, can go on for ever, does not use up, leaves enough for later, without harming future, can be kept up
finite, will run out, limited, not endless, only so much of it
non renewable, cannot be replaced, will run out one day
carbon footprint, amount of greenhouse gas caused, how much carbon one causes
carbon sink, takes in carbon dioxide, soaks up carbon
ozone layer, shields from sun rays, protects from ultraviolet
acid rain, sour rain from exhaust gases
biome, large region with similar life
tundra, cold land without trees
savanna, grassland with few trees
rainforest, hot wet forest, jungle
population density, people per square kilometre, how crowded area is, how closely people live
densely populated, crowded, many people in small area, people live close together
sparsely populated, few people live there, hardly anyone lives there, empty land
birth rate, births per thousand, how many babies are born
death rate, deaths per thousand, how many people die
life expectancy, how long people live, average age at death
infant mortality, babies who die, children dying in first year
ageing population, more and more old people, fewer young people
census, counting population, counting everyone
urban, in city, of towns, city like
rural, in country, in countryside, of villages
suburb, edge of city, outskirts
slum, poor crowded housing, shanty town
megacity, city of over ten million
infrastructure, roads and power lines, basic facilities, roads railways and pipes
push factor, reason to leave, drives people away
pull factor, reason to come, draws people in
immigrate, move into country, come to live in country
emigrate, move out of country, leave one's country
internal migration, moving within country
diaspora, people scattered from homeland
border, line between countries, edge of country, frontier
landlocked, without coast, no access to sea
peninsula, almost island
strait, narrow sea passage, narrow stretch of water
hinterland, land behind port
primary sector, farming and mining, taking from nature
secondary sector, manufacturing, making goods in factories
tertiary sector, services, work for others
historian, person who studies past, expert on past
primary source, from time itself, first hand account, original document
secondary source, second hand account, written later about it
first hand, from someone who was there, directly, oneself
archaeology, digging up past, study of old remains
excavate, dig up, dig out
prehistory, before writing, before written records
era, period, age, time span
decade, ten years, ten year span
century, hundred years
millennium, thousand years
civilisation, advanced society with cities, highly developed society
nomad, moves from place to place, has no fixed home, wanders with herds
sedentary, stays in one place, settled
hunter gatherer, lives by hunting and collecting, hunts and picks food
agricultural revolution, start of farming, people began to farm
domesticate, tame animals, tame, make animals useful
surplus food, more food than needed, extra food
city state, city that rules itself, independent town
dynasty, ruling family, family of rulers, line of kings
emperor, ruler of empire
pharaoh, king of egypt
nobility, nobles, upper class by birth, lords
clergy, priests, church people
peasant, poor farmer, country worker
serfdom, tied to land, bound to lord
serf, peasant tied to land, bound to lord, not free to leave
vassal, serves lord for land
fief, land given for service
manor, lord's estate, lord's land
guild, association of craftsmen, craftsmen's club
knight, armoured rider, soldier on horseback
crusade, war for holy land, religious war
pilgrimage, journey to holy place
monastery, where monks live
heresy, belief against church
reformation, protest against church, church divided
indulgence, pay for forgiveness of sins
humanism, focus on people, man at centre
enlightenment, age of reason, trust in reason
reason, logic, clear thinking, using one's head
divine right, king chosen by god, power from god
absolutism, king has all power, king rules without limits
absolute monarchy, king has all power, king decides alone
constitutional monarchy, king bound by law, king's power is limited
estates general, assembly of three estates
abdicate, give up throne, step down as king
throne, seat of king, crown
heir to throne, next in line, next king
colonise, take over foreign land, set up colonies
colonialism, ruling foreign lands, exploiting colonies
decolonisation, colonies become independent, end of colonial rule
missionary, spreads faith
slave trade, buying and selling people, selling people
plantation, large farm with slaves, big estate for one crop
abolition, ending slavery, doing away with
steam engine, machine driven by steam
spinning machine, makes thread faster
cottage industry, work at home, making goods at home
working conditions, how people had to work, hours and safety at work
child labour, children having to work
labour movement, workers fight for rights, workers organise
proletariat, workers who own nothing, working class
bourgeoisie, owners of factories, middle class
means of production, factories and machines, tools and land
class struggle, conflict between workers and owners
unification, becoming one country, joining states together
arms race, building more and more weapons, outdo each other in weapons
militarism, glorifying army, strong army first
mobilise, get troops ready, call up soldiers
conscription, forced military service, having to join army, drafted into army
trench warfare, fighting from ditches, dug in
stalemate, nobody wins, neither side gets ahead, deadlock
attrition, wearing down enemy
blockade, cut off supplies, let nobody through
siege, surround town, cut off town
total war, everything used for war, whole society at war
home front, life at home during war
civilian, not soldier, ordinary person
casualty, killed or wounded, dead and wounded
unconditional surrender, give up without conditions
occupation, foreign army controls land
resistance, fighting occupier, underground fight
collaborate with enemy, help enemy
genocide, killing whole people, wiping out people
holocaust, murder of jews
antisemitism, hatred of jews
scapegoat, someone to blame, takes blame for others
fascism, extreme nationalism with dictator
appeasement, giving in to avoid war, give way to keep peace
cold war, conflict without open fighting, tension between east and west
superpower, most powerful country, dominant country
iron curtain, border between east and west
containment, stop communism spreading, keep it from spreading
deterrent, scares off attack, keeps others from attacking
proxy war, great powers fight through others
detente, easing of tension
disarmament, giving up weapons, reducing weapons
turning point, moment when things changed, decisive moment
cause of war, why war broke out, what led to war
long term cause, deeper reason, root cause, underlying reason
immediate cause, trigger, spark, what set it off
consequence, what came of it, result, what happened because of it, aftermath
legacy, what remains of it, what it left behind, lasting effect
heritage, what was handed down, what earlier people left
crop rotation, different crops each year, change crops every year
front, warm and cold air meet
"""
