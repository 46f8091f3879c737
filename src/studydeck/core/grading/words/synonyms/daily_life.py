"""How nature, machines and programs work, and what people feel and do in daily life, our own list: narrow groups."""

GROUPS = """
absorb, take in, soak up, suck up, draw in, take up
soak up, absorb, suck up, take up liquid
emit, send out, give out, give off, radiate, let off
radiate, send out, give off, shine out
reflect, throw back, send back, bounce back, mirror
refract, bend light, change the direction of light
scatter, spread in all directions, throw in all directions, disperse
transmit, pass along, send on, carry over, let through, send from one to another
conduct heat, let heat through, pass heat on, carry heat
conduct electricity, let current flow, carry current, let electricity through
insulate, keep the heat in, keep warm, keep heat from escaping, stop heat getting through
heat, make hot, warm up, raise the temperature, make warmer
cool, make cold, chill, make cooler
charge, fill with electricity, load, put electricity in
discharge, let out, empty, release electricity, give off its charge
generate electricity, make power, produce current, produce electricity
convert energy, turn one energy into another, change the form of energy
store energy, keep energy for later, hold energy
power, drive, run, supply with energy, keep going
pump, push liquid through, force through, move liquid
circulate blood, pump blood round the body, move blood around
suck, draw in, pull in by low pressure
blow, push air, move air
breathe, inhale and exhale, draw breath
digest, break down food, process food, turn food into energy
excrete, pass out waste, remove waste from the body
secrete, produce and let out, release a liquid
nourish, feed, give food, supply with nutrients
feed on, live on, eat, get food from
prey on, hunt and eat, kill for food, feed on
hunt, chase and kill, look for prey
graze, eat grass
pollinate, carry pollen, bring pollen to a flower
germinate, start to grow, sprout, put out shoots
sprout, begin to grow, shoot up, germinate
blossom, bloom, flower, come into flower
hatch, come out of the egg, break out of an egg
breed, produce young, have offspring, has offspring, mate, raise animals
mate, come together to breed, pair
reproduce, have offspring, has offspring, produce young, make more of themselves, multiply, have babies, has babies
inherit traits, get features from parents
pass down, hand on to children, hand down, leave to the next generation, pass to offspring
mutation, chance change in genes, change in dna, random change
survive, stay alive, live on, pull through, live through, come through
hibernate, sleep through the winter, winter sleep
camouflage, blend in with surroundings, hide by colour, hard to see
immune, protected against a disease, cannot catch it, resistant
vaccinate, give a jab, inject against a disease, immunise, make immune
infect, make ill, pass a disease on to, give an infection to
contagious, catching, passes from person to person, spreads easily, can be caught
diagnose, identify a disease
prescribe, order a medicine, write a prescription, lay down
operate on, do surgery, cut open to heal
relieve pain, ease pain, make it hurt less, take the pain away
numb, make unable to feel, deaden
clot, become thick, form lumps, coagulate
clean, remove dirt, wash, make tidy, wipe
rinse, wash with water, wash out
dry, remove water, make dry
wet, make damp, soak, moisten, put water on
mix, stir together, combine, put together, throw together
stir, mix with a spoon, move round
shake, move quickly up and down, rattle
grind, crush to powder, mill, make into powder
chop, cut into pieces, cut up
slice, cut into thin pieces, cut
peel, take the skin off, remove the skin
bake, cook in an oven
fry, cook in hot oil, cook in fat
roast, cook in dry heat
ferment, let yeast work, turn sugar into alcohol
react chemically, form new substances, undergo a chemical change
bind chemically, form a bond, join atoms
catalyse, make a reaction faster
catalyst, speeds up a reaction, something that starts a change, makes things happen faster
dissolve in water, mix completely with water, go into solution
burn fuel, set fuel on fire
orbit the sun, go round the sun, circle the sun, travel around the sun
attract each other, pull on each other, drawn to each other
exert a force, push or pull, apply force, put pressure on
accelerate, gain speed, get faster, speed up, change speed
balance a force, cancel a force, push back equally
resist movement, act against motion, rub against
rub against, scrape along, grind against
stretch, pull longer, extend, make longer by pulling
bend, curve, fold, make crooked
twist, turn round, wind
fold, bend over, double over
tear, rip, pull apart, split
break apart, come to pieces, fall to bits, split up, shatter
crack, split, break open a little
erupt, break out, throw out lava, burst out
shake the ground, make the earth tremble, quake
deposit, lay down, drop, leave behind, put down
carve, cut into, hollow out
shape the land, form the landscape
rain, fall as water, come down as drops
precipitation, rain or snow, water falling from the sky, rainfall
blow over land, sweep over
flow downhill, run down, go from high to low
flow back, run back, return
soak into the ground, seep into the earth, sink into soil, infiltrate
trap heat, keep warmth in, hold heat, keep heat from escaping
warm the earth, raise global temperature
run a program, execute, start software, carry out instructions
load, bring into memory, read in, open
save a file, store on disk, keep a copy
back up, make a safety copy, copy in case of loss, save a copy
restore from backup, get the old data back, bring back saved data
crash, stop working suddenly, break down, hang, fall over
hang, freeze, stop responding, get stuck
freeze up, hang, stop responding, lock up
fix a bug, correct an error in code, repair a fault, debug
debug, find and fix errors, remove faults
compile code, translate the program, translate into machine language
interpret code, run line by line, translate while running
encrypt, scramble, make unreadable, lock with a key, encode secretly
decrypt, make readable again, unscramble, unlock with a key, turn back into plain text
encode, put into code, convert to symbols
decode, turn back from code, read the code
compress, make the file smaller, squeeze, reduce the size, shrink
unpack, decompress, make full size again, expand again
upload, send to a server, put online, put on the internet
download, get from the internet, fetch from a server, copy from the web
log in, sign in, enter with a password, get access with a password
authenticate, prove who you are, check identity, confirm who someone is, confirm who people is, confirm who them is
authorise access, decide what someone may do, decide what people may do, decide what them may do, give access rights, say what is allowed
identify themselves, identify yourself, say who one is, show who one is, prove identity
hack, break into a computer, get in without permission, gain illegal access
break in, enter by force, get in illegally, burgle
spy, watch secretly, listen in
eavesdrop, listen in secretly, overhear, tap
intercept, catch on the way, stop and read
filter out, keep out, remove unwanted, sort out, let only the right through, screen out
find in a list, search an index
search through, go through looking for, comb through, look through
sort a list, put in order, arrange in order, order the items
loop, repeat, go round again, do over and over
repeat until, do again until, keep doing until
call itself, refer back to itself, use itself, recursive
call a function, run a routine, use a function, invoke
return a value, give back a result, hand back
pass an argument, give as input
assign a value, give a value, set a variable
declare a variable, name a variable, introduce a name
inherit from a class, get methods from a parent
override, replace the old version, take precedence over, overrule
overrule, decide against, override
hide details, keep details out of sight, conceal inner workings, wrap up the details
split a program, divide into modules, break into parts
plug in, connect, put in the socket, attach
interface, point of contact, where two things meet, connection between
connect to a network, go online, get on the network
route traffic, send along a path, direct data, find a path for
forward, send on, pass on, relay, hand on
queue, wait in line, line up, stand in line
wait in line, queue, line up, wait their turn, wait your turn
broadcast, send to everyone, send to all, air
stream, send continuously, play while loading
scan for viruses, check for viruses
monitor performance, watch how fast it runs
scale up, make bigger, grow, add capacity, increase the size
scale out, add more machines, spread over more servers
share a resource, use the same thing together, use jointly
lock, keep others out, block access, close with a key, fasten
unlock, open with a key, open up, give access
sample, take a part to test, pick some out of many, choose a few to test
take a sample, pick out a few, choose some, test a few
test on a group, try on some people, trial with people
control group, those without treatment, comparison group, group that gets nothing
plot, draw as a graph, mark on a graph
estimate from a sample, judge from a few, conclude from part
group together, cluster, put similar ones together, bundle
cluster, bunch, group together, come in groups
predict from data, forecast from numbers, tell from past data
fit a line, draw a line through points, find the best line
learn from examples, learn from data, find patterns in data
find a pattern, see a regularity, discover a rule, spot a trend
spot a trend, see where things are going, notice a development
feel, experience, sense, have an emotion, has an emotion
love, fond of, adore, like very much
like, enjoy, fond of, take pleasure in, find nice
hate, dislike strongly, cannot stand, loathe
dislike, do not like, have something against, has something against, put off by
enjoy, like, have fun, has fun, take pleasure in, find pleasant
suffer, in pain, go through hardship, have a hard time, has a hard time
take pride in, feel good about
envy, begrudge
envy, want what others have
lose their temper, lose your temper
calm, make quiet, soothe, settle, quieten
comfort, console, cheer up, make feel better
cheer up, make happier, lift the mood, comfort
amuse, make laugh, entertain, make smile
entertain, amuse, keep amused, give pleasure
bore, make tired of it
shock, upset badly, horrify, give a fright
surprise, catch off guard, take by surprise, come unexpectedly
confuse, mix up, puzzle, make unsure, muddle, bewilder
puzzle, confuse, baffle, make wonder
impress, make a strong impression, win admiration, strike
persuade by feeling, move, touch the heart
move emotionally, touch, stir feelings, affect deeply
express feelings, show emotions, let feelings out
belong, a member, fit in
fit in, belong, blend in with the group
stand out, draw attention, easy to see, differ from the rest
mind their own needs, mind your own needs
raise children, bring up, rear
bring up, raise, rear, educate at home
marry, get married, become husband and wife, wed
divorce, end a marriage, separate legally
campaign, try to win support, run for office
found a state, create a nation
settle a country, colonise
conquer, take by force, win by war, capture
occupy, take possession of
surrender, give up fighting, lay down arms, give in
rebel, rise up, fight against rulers, revolt, refuse to obey
negotiate peace, make a peace treaty, end a war by talks
liberate, set free, free from rule, release from
enslave, make a slave
trade with, do business with, buy from and sell to, exchange goods with
travel, go from place to place, move about, make a journey, get around
commute, travel to work, go to work and back
carry passengers, transport people, take people
deliver a message, bring news
build a bridge between, link two sides, bring closer together
"""
