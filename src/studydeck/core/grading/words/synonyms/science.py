"""Words that mean the same in the sciences, computing, medicine, geography, history and music, our own list."""

GROUPS = """
organism, living thing, living being, life form
cell division, cells split, cell splits
daughter cells, new cells, resulting cells
cell membrane, plasma membrane
mitochondria, powerhouse
genetic material, hereditary information, dna, genetic information, hereditary material
mutation, copying error
inherit, handed down, passed down
offspring, young, children, descendants, next generation
sunlight, solar energy, light energy
chlorophyll, green pigment
glucose, sugar, blood sugar
carbon dioxide, co2
oxygen, o2
enzyme, biological catalyst
catalyst, reaction accelerator
speed up, accelerate, make faster, quicken
absorb, take in, take up, soak up
excrete, remove waste, expel waste
hormone, chemical messenger
pump, push round, drive round, circulate
capillary, finest vessels, smallest vessel
leukocyte, defence cell, immune cell
immune system, body's defence
antibody, defence protein, immunoglobulin
antigen, foreign marker, foreign substance
pathogen, germ, bug, disease causing, microbe, invader
vaccine, jab, shot, inoculation, vaccination
vaccinate, inoculate, immunise
antibiotic, kills bacteria
side effect, unwanted effect, adverse effect
symptom, complaint
chronic, long lasting
acute, sudden
contagious, catching, infectious, transmissible
epidemic, outbreak
fever, high temperature, raised temperature
inflammation, swelling
swell, get thicker, bulge, puff up
painkiller, analgesic, pain relief
surgery, operation
tumour, lump
benign, harmless, not cancerous
malignant, cancerous
heart attack, myocardial infarction
bone, skeleton
nerve cell, neuron
reflex, automatic reaction, involuntary response
placebo, sugar pill, dummy pill, fake drug, fake pill
control group, comparison group, untreated group
adapted, suited, well fitted
extinct, died out, wiped out, die out
habitat, home, living space
predator, hunter, hunting animal
prey, hunted animal
herbivore, plant eater, eats plants
carnivore, meat eater, eats meat
omnivore, eats everything
symbiosis, living together, both benefit
pollinate, carry pollen, transfer pollen
germinate, sprout
semipermeable, partly permeable, selectively permeable
diffuse, spread out
solvent, dissolving liquid
solute, dissolved substance
soluble, dissolves
saturated, full
evaporate, become vapour, dry up
condense, become liquid
freeze, become solid, solidify
melt, become liquid, turn liquid
molecule, bonded atoms
element, pure substance
ion, charged particle, charged atom
atomic number, proton number
valence electron, outer electron, outermost electron
shell, electron layer
covalent bond, shared electrons, share electrons
acid, proton donor, low ph
base, proton acceptor, alkali
neutralise, cancel out, balance out
corrode, rust, eat away
oxidise, lose electrons
combustion, burning, burn
exothermic, releases heat, releases energy
endothermic, absorbs heat
reactant, starting material, starting substance, what reacts
equilibrium, balanced state
acceleration, getting faster
inertia, keeps moving
motion, movement, moving
at rest, not moving, standing still, motionless, stationary
friction, rubbing, rub against
potential energy, stored energy
heat transfer, heat flows, heat moves
conduct, let through, carry along, pass on
insulate, stop heat
radiation, rays, waves
amplitude, maximum displacement
refract, bend light
reflect, bounce back, throw back, bounce off
transparent, see through
vacuum, empty space, no air
lens, curved glass
voltage, potential difference, electrical pressure
electric current, moving charges, electricity flows
circuit, closed loop, closed path
short circuit, direct path, no resistance
battery, power source, power cell
light bulb, lamp, bulb
wire, cable
in series, one loop, single path
in parallel, separate branches, own branch
branch, separate path, side path
same voltage, full voltage
fuse, circuit breaker
earth, ground, grounding
magnet, magnetic field, magnetism
semiconductor, silicon
operating system, os, system software
processor, cpu
ram, main memory, working memory
hard disk, drive, disk, storage
cache, keep copies, temporary store, fast store
copy, duplicate, replica
original, source, master
lookup, search, find, look up
latency, delay, waiting time, response time
server, host
browser, web client, chrome
packet, data unit, small chunk
router, forwards packets, directs packets
dns, name lookup
domain name, web address, host name
url, web address, link
protocol, agreed rules
handshake, connection setup
acknowledge, confirm receipt, confirm arrival, ack
retransmit, send again, resend
lost, gone missing, dropped, not arrived
firewall, filters traffic, blocks traffic
encrypt, scramble, make unreadable
decrypt, unscramble, decode
private key, secret key
hash, fingerprint
login, log in, sign in, authenticate
authenticate, check identity, verify identity
authorise, check permission, grant rights
two factor, second proof, two step
malware, harmful software, malicious software
phishing, fake emails
backup, safety copy, spare copy, second copy
restore, get back, bring back, recover
algorithm, recipe
variable, named value
parameter, argument
return, give back, hand back
call, invoke, run
loop, repeat code
base case, stopping condition, end condition
element, entry, item, member
index, position number
stack, pile, lifo
queue, waiting line, fifo
hash table, dictionary, hash map
node, vertex
sorted, in order, ordered, ascending
runtime, running time
encapsulation, hide details
framework, skeleton
machine code, binary code
bug, error, coding error
debug, find errors, hunt bugs
unit test, automatic check
version control, git, records changes
branch, parallel version
merge, bring together, combine branches, join
container, isolated package
virtual machine, simulated computer
cloud, rented servers, remote servers
database, organised data, data store
row, record, entry, line
column, field, attribute
primary key, unique id
atomic, indivisible
durable, permanently stored
rollback, undo everything, go back
redundancy, stored twice, duplicate data, doubled data
normalise, split tables
deadlock, waiting forever
lock, exclusive access
scalable, can grow
load balancer, spreads requests
training data, examples
label, right answer, known answer
supervised, with labels
median, middle value
outlier, extreme value, unusual value
variance, squared deviation
spread, scatter, dispersion
sample, subset
biased, one sided, distorted, skewed, slanted, not representative
correlation, move together, go together, statistical link
causation, makes happen
confounder, third factor, hidden variable, lurking variable, third variable
null hypothesis, no effect, no difference
false positive, false alarm
false negative, missed case
conditional probability, probability given, chance given
climate, average weather
greenhouse effect, trapped heat
atmosphere, air
emissions, exhaust, greenhouse gases
renewable, replenished
erosion, wearing away, wear down
sediment, deposited material, settled material
plate tectonics, moving plates
earthquake, ground shakes, quake, tremor
fault line, fracture
lava, molten rock, melted rock
crust, outer shell
orbit, circle around, go round, travel round, path around
rotate, spin
tilted, slanted, leaning
precipitation, rain, rainfall
drought, no rain, dry spell
flood, overflow
desert, arid region
migrate, move away, emigrate, settle elsewhere
industrialisation, machine production
mass production, assembly line
reformation, church split
renaissance, rebirth
serf, unfree peasant
abolish, end, scrap
overthrow, topple, depose
armistice, ceasefire
propaganda, biased information
dictator, sole ruler, autocrat, absolute ruler
constitution, basic law, highest law, supreme law
republic, no monarch
suffrage, may vote
referendum, popular vote
primary source, eyewitness account
secondary source, later account, written afterwards
artefact, old object
chronological, by date
tempo, how fast
dynamics, how loud, loudness, volume
timbre, tone colour, sound colour
melody, tune
syncopation, off beat
crescendo, getting louder, gradually louder, grow louder
diminuendo, getting softer, gradually softer, decrescendo, gradually quieter
legato, smoothly connected
polyphony, several voices, independent voices
rest, silence, pause
battery, accumulator, rechargeable cell
charger, power supply, mains adapter
sensor, detector, measuring device
gps, satellite navigation
wireless, by radio, radio, no cable, cable free
wifi, wireless network, wlan
pixel, picture dot, picture element, image point
resolution, sharpness
compress, pack, shrink
lossless, no loss
lossy, drops details
binary, two states, base two
byte, eight bits, 8 bits
analogue, continuous, any value
digital, in numbers, discrete
"""
