"""Words that mean the same in the sciences, computing, medicine, geography, history and music, our own list."""

SYNONYMS_OF_SCIENCE = """
organism, living thing, living being, life form
cell division, cells split, cell splits, a cell divides
daughter cells, new cells, resulting cells
cell membrane, plasma membrane, outer skin of the cell
mitochondria, power house of the cell, powerhouse
nucleus, control centre of the cell, core of the cell
genetic material, hereditary information, dna, genetic information, hereditary material
mutation, change in the dna, change of a gene, copying error
inherit, pass to the offspring, handed down, get from the parents, passed down
offspring, young, children, descendants, next generation
photosynthesis, plants make sugar from light, make food from light
sunlight, light of the sun, solar energy, light energy
chlorophyll, green pigment, green stuff in leaves
glucose, sugar, blood sugar
carbon dioxide, co2
oxygen, o2
respiration, burn sugar for energy, get energy from sugar
ferment, turn sugar into alcohol, break down without oxygen
yeast, fungus for baking
enzyme, biological catalyst
catalyst, reaction accelerator
speed up, accelerate, make faster, quicken
protein, amino acid chain, chain of amino acids
digest, break food down, break down food
absorb, take in, take up, soak up
excrete, get rid of waste, remove waste, expel waste
hormone, chemical messenger, messenger in the blood
gland, organ that makes hormones
insulin, hormone that lowers blood sugar
blood pressure, force on vessel walls, pressure in the arteries
pump, push round, drive round, circulate
artery, vessel away from the heart, carries blood from the heart
vein, vessel to the heart, carries blood back
capillary, tiny blood vessel, finest vessels, smallest vessel
red blood cell, erythrocyte
white blood cell, leukocyte, defence cell, immune cell
immune system, body's defence, defences of the body, body's own protection
antibody, defence protein, immunoglobulin
antigen, foreign marker, foreign substance
pathogen, germ, bug, disease causing, microbe, invader
vaccine, jab, shot, inoculation, vaccination
vaccinate, inoculate, immunise, give a jab
immunity, protection from a disease, resistance to infection
memory cell, cells that remember, remembers the germ
antibiotic, drug against bacteria, kills bacteria
side effect, unwanted effect, adverse effect
symptom, sign of illness, complaint
diagnosis, finding out the illness, identify the disease
chronic, long lasting, lasts for years
acute, sudden, sudden and severe
contagious, catching, infectious, spreads from person to person, transmissible
epidemic, outbreak, many people fall ill
fever, high temperature, raised temperature
inflammation, redness and swelling, swelling
swell, get thicker, bulge, puff up
painkiller, analgesic, pain relief
surgery, operation
tumour, lump
benign, harmless, not cancerous
malignant, cancerous
heart attack, blocked heart artery, myocardial infarction
stroke, blocked vessel in the brain, bleeding in the brain
bone, skeleton
joint, where bones meet
nerve cell, neuron
synapse, gap between nerve cells, junction of nerve cells
reflex, automatic reaction, involuntary response
placebo, sugar pill, dummy pill, pill without drug, fake drug, fake pill
control group, group without treatment, comparison group, untreated group
double blind, neither side knows, nobody knows who gets what
evolution, change over generations, species change over time
natural selection, survival of the fittest, better adapted survive, the fit survive
adapted, suited, fits its surroundings, well fitted
species, kind of living thing, can breed together
extinct, died out, no longer exists, wiped out, die out
ecosystem, living things and their surroundings, community with its environment
habitat, place to live, where it lives, home, living space
food chain, who eats whom, eat and be eaten
predator, hunter, eats other animals, hunting animal
prey, hunted animal, animal that is eaten
herbivore, plant eater, eats plants
carnivore, meat eater, eats meat
omnivore, eats everything, plants and meat
decomposer, breaks down dead matter, breaks down remains
symbiosis, living together, both benefit
parasite, lives off another, feeds on its host
pollinate, carry pollen, transfer pollen
germinate, sprout, start to grow
osmosis, water moves through a membrane, diffusion of water
semipermeable, lets only some through, partly permeable, selectively permeable
diffuse, spread out, move from high to low concentration
concentration, how much is dissolved, amount per volume
concentration gradient, difference in concentration
dissolve, go into solution, break up in water
solvent, liquid that dissolves, dissolving liquid
solute, dissolved substance, what is dissolved
soluble, can be dissolved, dissolves
saturated, can hold no more, full
evaporate, turn into gas, become vapour, dry up, turn into vapour
condense, turn into liquid, become liquid, turn back to water
freeze, turn to ice, become solid, solidify
melt, become liquid, turn liquid
boiling point, temperature at which it boils
atom, smallest particle of an element
molecule, atoms bound together, group of atoms, bonded atoms
element, pure substance, one kind of atom
compound, substance of several elements
ion, charged particle, charged atom
isotope, same element different neutrons, differ in neutrons
atomic number, number of protons, proton number
valence electron, outer electron, electron in the outer shell, outermost electron
shell, electron layer, orbit of electrons
covalent bond, shared electrons, share electrons
ionic bond, electrons are transferred, attraction of ions
acid, proton donor, gives off protons, low ph
base, proton acceptor, alkali
neutralise, cancel out, balance out
corrode, rust, eat away
oxidise, lose electrons, react with oxygen
combustion, burning, burn, burn with oxygen
exothermic, gives off heat, releases heat, releases energy
endothermic, takes in heat, absorbs heat, takes in energy
reactant, starting material, starting substance, what reacts
equilibrium, forward and backward equal, balanced state
force, push or pull
acceleration, change of speed, rate of change of velocity, getting faster
velocity, speed with direction, speed and direction
inertia, resists change of motion, keeps moving, stays in motion
motion, movement, moving
at rest, not moving, standing still, motionless, stationary
friction, rubbing, resistance to sliding, rub against
gravity, pull of the earth, attraction of masses
weight, force of gravity
mass, amount of matter, quantity of matter
kinetic energy, energy of motion, energy of movement
potential energy, stored energy, energy of position
energy is conserved, energy stays the same, energy cannot be lost, no energy is lost
momentum, mass times velocity
pressure, force per area
heat transfer, heat flows, heat moves
conduct, let through, carry along, pass on
insulate, keep heat in, does not conduct, stop heat
radiation, rays, waves
wavelength, distance between crests, length of a wave
amplitude, height of a wave, maximum displacement
refract, bend light, change direction of light
reflect, bounce back, throw back, bounce off
transparent, see through, lets light through
vacuum, empty space, no air
lens, curved glass
resistor, part that limits current
voltage, potential difference, electrical pressure, push on the charges
electric current, flow of charge, flow of electrons, moving charges, electricity flows
resistance, opposes the flow, hinders the current, slows the current
circuit, closed loop, closed path, loop of wire
short circuit, direct path, no resistance
battery, power source, power cell
open the circuit, interrupt the circuit, break the loop, gap in the circuit
light bulb, lamp, bulb
wire, cable
in series, one loop, single path, one after another
in parallel, separate branches, own branch, side by side
branch, separate path, side path
same voltage, full voltage
fuse, melts when too much current, circuit breaker
earth, ground, grounding
magnet, magnetic field, magnetism
induce, produce by a changing field
watt, unit of power, joules per second
semiconductor, conducts a little, silicon
operating system, os, system software
processor, cpu, central processing unit
ram, main memory, working memory
hard disk, drive, disk, storage
cache, keep a copy nearby, keep copies, temporary store, fast store
copy, duplicate, replica
original, source, master
invalidate, throw out old copies, mark as old, discard old entries
lookup, search, find, look up
latency, delay, waiting time, time until the answer, response time
bandwidth, data per second, capacity of a line, amount of data per second
throughput, amount per time, work per second
server, computer that answers, host, provides a service
browser, web client, chrome
packet, small piece of data, chunk of data, data unit, small chunk
router, forwards packets, directs packets
ip address, number of a computer, address of a device
dns, turns names into addresses, phone book of the internet, name lookup
domain name, web address, host name
url, web address, link
protocol, set of rules, rules for communication, agreed rules
handshake, set up a connection, connection setup, agree before sending
acknowledge, confirm receipt, confirm arrival, ack
retransmit, send again, resend, repeat lost packets
lost, gone missing, dropped, not arrived
firewall, filters traffic, blocks traffic
encrypt, scramble, make unreadable, turn into ciphertext
decrypt, unscramble, make readable again, decode
public key, key everyone knows, key that may be shared
private key, secret key, key that is kept secret
hash, fingerprint, one way function
login, log in, sign in, authenticate
authenticate, prove who you are, check identity, verify identity
authorise, decide what one may do, check permission, grant rights
two factor, second proof, two step
malware, harmful software, malicious software
phishing, fake emails, trick into giving passwords
backup, safety copy, spare copy, copy kept elsewhere, second copy
restore, get back, bring back, recover
algorithm, step by step procedure, recipe, set of steps, list of steps
variable, named place for a value, named value, container for a value
function, reusable piece of code, block of code
parameter, input of a function, argument
return, give back, hand back
call, invoke, run
loop, repeat code, do again and again
recursion, defined by itself
base case, stopping condition, when it stops, end condition
array, list of values, row of values
element, entry, item, member
index, position number, position in the list
stack, last in first out, pile, lifo
queue, first in first out, waiting line, fifo
hash table, key value store, dictionary, hash map
linked list, each points to the next, chain of nodes
node, vertex
edge, link between nodes
binary search, halve the list, split in half each time
sorted, in order, ordered, ascending
runtime, how long it takes, running time, time it needs
memory leak, memory is never freed
object, instance of a class
class, blueprint for objects, template for objects
inheritance, take over from a parent class, get from the parent class
encapsulation, hide the inner workings, hide details
interface, how parts talk to each other, contract between parts, point of contact
api, interface for programs, how programs talk
library, ready made code, collection of code
framework, ready made structure, skeleton
compiler, translates into machine code, translates the whole program
interpreter, runs line by line, translates line by line
machine code, binary code, zeros and ones
bug, mistake in the code, error, coding error
debug, find errors, hunt bugs, look for mistakes
unit test, test of a small part, automatic check
version control, git, keeps the history of changes, records changes
commit, save a change, record a change
branch, separate line of work, parallel version
merge, bring together, combine branches, join
deploy, put into operation, bring to production, install on servers
container, package with everything needed, isolated package
virtual machine, simulated computer, computer in a computer
cloud, rented servers, servers of others, remote servers, somebody else's computer
database, organised data, collection of data, data store
table, rows and columns
row, record, entry, line
column, field, attribute
primary key, unique id, identifies a row
foreign key, points to another table, refers to another table, reference to another table
query, question to a database, request for data
transaction, all or nothing, unit of work
atomic, all or nothing, completely or not at all, indivisible
consistent, free of contradictions
durable, survives a crash, permanently stored, saved for good
isolation, do not disturb each other, as if alone
rollback, undo everything, take back all changes, go back
redundancy, stored twice, duplicate data, doubled data
normalise, avoid duplicate data, split tables
thread, line of execution, path of execution
deadlock, wait for each other, block each other, waiting forever
race condition, result depends on timing, depends on who is first
lock, exclusive access, keep others out
scalable, handles more load, can grow, copes with more users
load balancer, spreads requests, shares out requests
machine learning, learns from data, learn from examples
training data, examples to learn from, examples
overfit, learns by heart, memorises the training data, too closely fitted
generalise, works on new data, apply to unseen data, transfer to new cases
neural network, layers of artificial neurons
label, right answer, known answer
supervised, with labels, with known answers
mean, add up and divide, sum divided by the number
median, middle value, value in the middle, half above half below
mode, most frequent value, most common value, value that occurs most
outlier, extreme value, unusual value, far off value
range, largest minus smallest, from lowest to highest
standard deviation, typical distance from the mean, how far values spread, spread around the mean
variance, squared deviation, average squared distance
spread, scatter, dispersion, how far apart, how spread out
sample, part of the population, subset, selection of people, some of the people
representative, reflects the population, mirrors the whole group
random sample, everyone has the same chance, picked at random, drawn by chance
biased, one sided, distorted, skewed, slanted, not representative
correlation, move together, go together, statistical link
causation, one causes the other, cause and effect, makes happen
confounder, third factor, hidden variable, lurking variable, third variable
significant, unlikely by chance, hardly by chance, not just chance
p value, probability under the null hypothesis
null hypothesis, no effect, no difference
confidence interval, range of plausible values, range that likely holds the true value
false positive, false alarm, type one error, healthy but tested positive
false negative, missed case, type two error, ill but tested negative
conditional probability, probability given, chance given
expected value, long run average, average in the long run
regression, fit a line, line of best fit
climate, average weather, typical weather over years, weather over many years, long term weather
weather, state of the air today, day to day conditions
greenhouse effect, trapped heat, heat is held back, keeps heat in
atmosphere, layer of air, air around the earth, air
emissions, exhaust, gases given off, greenhouse gases
fossil fuel, coal oil and gas, oil and coal
renewable, never runs out, replenished, wind and solar
erosion, wearing away, carried away by water and wind, wear down
weathering, rock breaks down, breaking up of rock
sediment, deposited material, mud and sand, settled material
plate tectonics, moving plates, plates of the crust move
earthquake, ground shakes, quake, tremor
fault line, crack in the crust, fracture
lava, molten rock, melted rock, magma above ground
crust, outer layer of the earth, outer shell
equator, middle line of the earth
latitude, distance north or south
longitude, distance east or west
tide, rise and fall of the sea
orbit, circle around, go round, travel round, path around
rotate, turn on its axis, spin, turn round itself
axis, line it turns about
tilted, slanted, at an angle, leaning
season, time of year
precipitation, rain, snow or rain, rainfall
drought, lack of rain, no rain, dry spell
irrigation, watering of fields, bring water to fields
flood, overflow, burst its banks
desert, very dry area, arid region
delta, mouth of a river
population density, people per area, people per square kilometre
urbanisation, people move to cities, growth of cities, move to the towns
migrate, move to another country, move away, emigrate, settle elsewhere
birth rate, births per year, number of births
industrialisation, rise of factories, factories replace handwork, machine production
steam engine, machine driven by steam
mass production, made in large numbers, assembly line
reformation, church split, break with rome
renaissance, rebirth of antiquity, rebirth
enlightenment, age of reason
feudalism, land in return for service
serf, unfree peasant, tied to the land
abolish, do away with, end, scrap, get rid of
overthrow, bring down a ruler, topple, remove from power, depose
coup, seizure of power, takeover by the army
colonialism, rule over foreign lands, take over foreign countries
armistice, ceasefire, end of fighting
reparations, payments for war damage, pay for the war
propaganda, biased information, one sided information to influence people
dictator, sole ruler, autocrat, absolute ruler
absolutism, unlimited power of the king, all power with the king
separation of powers, power is split, divided power
checks and balances, control each other, keep each other in check
constitution, basic law, highest law, supreme law
republic, state without a king, no monarch
suffrage, right to vote, may vote
referendum, people vote on a question, popular vote
primary source, from the time itself, eyewitness account, first hand account
secondary source, later account, written afterwards
artefact, object from the past, old object
chronological, in order of time, by date
scale, row of notes, steps of notes
interval, distance in pitch
tempo, how fast, speed of the music
rhythm, pattern of long and short, pattern of durations
metre, pattern of beats, grouping of beats
bar, group of beats
dynamics, how loud, loudness, volume
timbre, tone colour, sound colour, character of the sound
melody, tune, line of notes
syncopation, stress off the beat, off beat
crescendo, getting louder, gradually louder, grow louder
diminuendo, getting softer, gradually softer, decrescendo, gradually quieter
legato, smoothly connected, notes run together
staccato, short and detached, short separate notes
polyphony, several voices, independent voices
improvise, make up on the spot, invent while playing
key signature, sharps and flats at the start
accidental, sharp or flat
rest, silence, pause
battery, accumulator, rechargeable cell
charger, power supply, mains adapter
touchscreen, screen that reacts to fingers
sensor, detector, measuring device
satellite, object in orbit
gps, satellite navigation, positioning by satellite
wireless, by radio, radio, no cable, cable free
wifi, wireless network, wlan
bluetooth, short range radio
pixel, picture dot, picture element, image point
resolution, number of pixels, sharpness
compress, make files smaller, pack, shrink, reduce the size
lossless, nothing is lost, no loss
lossy, some detail is lost, drops details
binary, two states, zeros and ones, base two
byte, eight bits, 8 bits
analogue, continuous, any value
digital, in numbers, discrete
"""
