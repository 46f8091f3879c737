"""Computing, data and statistics as people explain them in their own words, our own list: narrow groups."""

GROUPS = """
execute code, run program, carry out instructions
instruction, order to computer, step for computer, command
source code, text of program, what programmers write
machine readable, computer can read it
human readable, people can read it
compile, translate whole program, turn into machine code, translate before running
interpreter, translates line by line, runs line by line
at runtime, while it runs, during execution, while program is running
compile time, before it runs, when translating
syntax, grammar of language, how code must be written, rules for writing
semantics, meaning of it, what code means
syntax error, typing mistake in code, breaks rules of language
exception, error while running, something went wrong at runtime
handle errors, deal with mistakes, catch mistakes
data type, kind of value, what sort of value
integer, whole number, number without decimals
floating point, number with decimals, decimal number
string, text, row of characters, sequence of letters
character, letter or sign, single letter
boolean, true or false, yes or no value
constant, value that never changes, fixed value
variable, named place for value, holds value, box with name
assign, give value, put into, store in
scope of variable, where name is known, where it can be used
global variable, known everywhere, can be used everywhere
local variable, only known inside, exists only within
immutable, cannot be changed afterwards, fixed once created, never changes
mutable, can be changed afterwards, may change later
statically typed, types checked before running
dynamically typed, types checked while running
iterate, go through one by one, step through, walk through, loop over
iteration, one pass, one round, going through again
recursion, function calls itself, calls itself, solves smaller version of itself
base case, where it stops, simplest case, end of recursion
infinite loop, never stops, goes on for ever
conditional, if then, depends on condition
named function, piece of code with name, reusable piece of code
reuse, use again, use more than once, use in several places
reusable, can be used again, usable in several places
parameter, what you pass in, input of function
return value, what you get back, result handed back
side effect, changes something outside
pure function, same input gives same output
modular, made of separate parts, split into parts, building blocks
module, separate part of program, self contained part
loosely coupled, hardly depend on each other, parts are independent
dependency, something it relies on, needs another part
encapsulation, keeping data inside, inner workings hidden, wrapping data and methods together
abstraction, leaving out details, hide what is complicated, only what matters
class, blueprint for objects, template for objects
instance of class, concrete object, one object of class
inheritance, takes over from parent class, gets features from another class
polymorphism, same call different behaviour, behaves differently by type
override, replace parent's method, redefine
interface, says what methods there are, contract between parts, agreed way to talk
data structure, way to store data, way of organising data
array, fixed row of values, values side by side
linked list, chain of elements, each points to next
points to, refers to, leads to, holds address of
pointer, holds address, says where it is stored
stack, last in first out, pile, newest comes out first
queue, first in first out, waiting line, oldest comes out first
last in first out, newest comes out first, most recent first
first in first out, oldest comes out first, in order of arrival
tree, branches from root, nodes with children
leaf node, no children, end of branch
graph, points joined by lines, nodes and edges
hash function, turns data into fixed number, computes fingerprint
collision, two get the same slot, same hash for two
lookup, finding entry, searching by key
constant time, no matter how many, always takes as long
linear time, grows with number of items, twice data twice time
logarithmic, halving each time
exponential, doubles every step, explodes, doubling
complexity, how time grows with input
binary search, halve range each time, look in middle first
brute force, try everything, try all possibilities
greedy, takes best at moment, best looking step each time
dynamic programming, remember partial results
cache, keeps copy close by, remembers recent results
cache hit, found in cache
fetch data, get data, load from
main memory, ram, where running programs live
loses content without power, forgets when switched off, gone when turned off
persistent, kept after switching off, stays stored, survives restart
non volatile, kept without power, stays when switched off
processor, brain of computer, carries out instructions, does calculating
core of processor, part that works on own
clock rate, cycles per second
register, tiny memory in processor
operating system, manages hardware, runs computer, sits between hardware and programs
kernel, core of operating system
process, running program, program being run
thread, path of execution, part of process
multithreading, several threads at once
race condition, depends on who comes first, result depends on timing
deadlock, each waits for other, block each other, nobody can go on
mutex, only one at time
mutual exclusion, only one at time, one keeps others out
scheduler, decides who runs next
virtual memory, disk used as memory
driver, program that controls device
firmware, software in device
bit, zero or one, smallest unit of data
encoding, how characters become bits
network, connected computers, computers linked together, machines that talk
protocol, rules for communication, rules machines agree on, how machines talk, common language
packet, small piece of data, data cut into pieces
header of packet, information about packet
ip address, number of computer on network, address of device
port number, says which program, door to program
client, asks for service, program that asks
server, answers requests, gives out data, computer that serves others
peer to peer, without central server, all equal
decentralised, no central point, spread over many, nobody in middle
centralised, one central point, everything in one place, controlled from middle
domain name system, turns names into addresses, phone book of internet
router, sends data on right way, decides where packets go
switch, connects devices in network
bandwidth, how much data per second, width of pipe, data rate
latency, how long until answer, waiting time, lag
throughput, how much gets through, amount handled per second
reliable delivery, nothing gets lost, makes sure it arrives, arrives safely
guaranteed delivery, makes sure it arrives, nothing gets lost, definitely arrives
connectionless, just sends, sends without asking, no handshake
stateless, remembers nothing, each request stands alone, forgets everything afterwards
stateful, remembers what happened before
synchronous, waits for answer, one waits for other
asynchronous, does not wait, carries on meanwhile, answer comes later
blocking, has to wait, stops until done
non blocking, carries on without waiting
polling, keep asking, ask again and again
push message, gets told by itself, sent without asking
callback, called when finished
event driven, reacts to what happens
load balancing, spread work over servers, share load
failover, spare one jumps in
redundancy, spare parts in case, extra copy in case
single point of failure, if it breaks everything breaks, one part that stops everything
fault tolerant, keeps working despite failures, carries on if part fails
high availability, almost always up, hardly ever down
downtime, time it does not work, system is down
distributed, spread over several machines, on many computers
consistency, everyone sees the same, same everywhere
eventual consistency, the same after a while
replicate, keep copies on several machines, copy to other machines
shard, split data over machines
relational database, data in tables, linked tables
table, rows and columns
primary key, identifies each row, unlike any other row
foreign key, points to another table, refers to row elsewhere
join tables, combine tables, bring tables together
index of database, finds rows faster, like book's index
transaction, all or nothing, several steps as one
all or nothing, completely or not at all, no half measures
schema, structure of tables, how data is organised
normalisation, no data twice, avoid storing twice
query, question to database, ask for data
encryption, makes data unreadable, turns into secret code, hides content, scrambles message
symmetric encryption, same key for both, one shared key
asymmetric encryption, public and private key, two different keys, pair of keys
public key, key everyone may know
private key, key kept to oneself
digital signature, proves who sent it, shows it was not changed
certificate, proves site is real, confirms identity
integrity, not changed on way, unaltered, nobody has tampered
tamper, change secretly, fiddle with, meddle with
one way function, cannot be turned back, cannot be reversed
salt, random extra before hashing
authentication, proving who you are, checking who someone is, who are you
authorisation, what you are allowed, checking rights, what someone may do
least privilege, no more rights than needed, only rights necessary
vulnerability, weak spot, security hole, way in for attackers
exploit, use weak spot, take advantage of hole
patch, fix for hole, small fix, close hole
denial of service, flood with requests, swamp with requests, knock server out
injection attack, smuggle in code, slip commands into input
man in middle, someone listens in between, sits between two parties
malware, software that does harm, bad software
ransomware, locks files for money, hold data to ransom
trojan, looks harmless but is not, hidden in something useful
worm, spreads by itself
social engineering, tricking people, talk someone into giving password
firewall, lets only allowed traffic in, guards network
sandbox, closed off area, isolated place to run
open source, code anyone can read, code is public, everyone may use and change
version control, keeps history of changes, remembers every change, who changed what
commit, saved change, record change
branch, separate line of work
merge, bring changes together, put branches together
conflict of changes, both changed the same line
continuous integration, merge and test all time, tests run with every change
continuous delivery, always ready to release
deploy, put live, bring into production, roll out to users
rollback, go back to old version, return to last version
unit test, checks one small part, tests single function
integration test, checks parts together, do parts work together
regression test, checks nothing broke, old things still work
code review, others look at code, second pair of eyes
refactor, tidy up code, improve without changing behaviour, clean up inside
legacy, old but still in use, inherited from before
backward compatible, works with older versions, old things still work
scalability, can grow with demand, handles more users, copes with growth
container, runs the same everywhere
virtualisation, several computers in one
microservices, many small services, split into small services
monolith, one big program, everything in one piece
supervised learning, learn from labelled examples, answers given during training, learns with known answers
unsupervised learning, find patterns without answers, no labels, no right answers given
labelled, with right answer, answers are known
unlabelled, without answers, answers not known
reinforcement learning, learns by reward, learns from trial and error
overfitting, learned by heart, fits noise, too close to training data
generalise to new data, works on unseen examples, do well on new cases
unseen data, new cases, examples it has not met
feature of data, input variable, property used
neural network, layers of connected units, modelled on brain
gradient descent, small steps downhill
population, whole group of interest, all of them
sample, part of whole, some of them, selected part, small group taken out
random sample, picked by chance, chosen by lot, everyone has the same chance
representative, like whole group, mirrors whole, shows whole in small
sampling error, difference by chance, because only part was asked
sampling bias, wrong people picked
at random, by chance, by lot, without pattern
random, by chance, without pattern
mean, sum divided by number, arithmetic average, add up and divide
median, half above half below, one in middle, middle one
mode, most frequent value, most common value, value that comes up most
range, highest minus lowest, from lowest to highest, gap between largest and smallest
standard deviation, typical distance from mean, how far values are spread
dispersion, how far apart values lie, how spread out
outlier, value far from rest, stands out from rest, extreme value
distribution, how values are spread, how often each value occurs
normal distribution, bell curve, bell shaped
skewed, longer tail on one side, not symmetrical, leaning to one side
symmetrical, both sides alike, same on both sides, mirror image
correlation, two things go together, rise and fall together, linked but not necessarily cause
causation, one brings about other, one makes other happen, cause and effect
spurious, only looks like link, just coincidence
coincidence, by chance, pure chance, accident
confounding variable, something else behind it, third thing that affects both, hidden cause
dependent variable, what is measured, outcome, what you observe
independent variable, what is changed, what you vary, what researcher changes
control variable, kept the same, held constant
held constant, kept the same, not changed, fixed
hypothesis, guess to be tested, assumption to test, educated guess
null hypothesis, there is no effect, nothing going on
statistically significant, unlikely by chance, probably not chance, hardly down to chance
p value, how likely by luck
by chance, by luck, by accident, at random, through coincidence
confidence interval, range for true value, range true value lies in
margin of error, plus or minus
type i error, false alarm
type ii error, missing effect, overlooking real effect
probability, how likely, chance of it happening, likelihood
independent events, one does not affect other
mutually exclusive, cannot both happen, one or other, not at the same time
expected value, average in long run, mean outcome
law of large numbers, average settles with more trials
regression, line through data, predict one from another
reliability, same result each time, repeatable, consistent results
validity, measures what it should, really measures it
replicate study, do it again to check
peer review, checked by other experts, other scientists check it
randomised, split by chance, put into groups by lot
placebo controlled, compared with fake drug
longitudinal study, follow people over years, same people over time
cross sectional, at one point in time, snapshot
qualitative, in words, about why and how
quantitative, in numbers, can be counted, countable
coupling, how much parts depend, how closely parts are tied
concurrency, several things in progress, many things at once
isolation, do not disturb each other, kept apart from each other
"""
