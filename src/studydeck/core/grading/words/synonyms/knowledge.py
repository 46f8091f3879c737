"""Information, speech, learning and computers in plain speech beside the words of a textbook, our own list: narrow groups."""

GROUPS = """
information, facts, what one knows, details, news about, things one is told
data, facts and figures, recorded facts, collected facts, stored information, raw facts, numbers and facts
raw data, unprocessed data, data as collected, untreated figures
database, organised collection of data, stored data in order, place where data is kept, data store
knowledge, what one knows, know how, understanding, what someone has learned
skill, ability to do something, can do well, know how, being good at, talent
wisdom, good judgment from experience, knowing what is right
learn, gain knowledge, find out, pick up, get to know, take in
understand, get the meaning, grasp, see what is meant, know why, comprehend, make sense of
misunderstand, get wrong, take it the wrong way, misread, understand wrongly
explain, make clear, tell how it works, say what it means, show how, make understandable, put into simple words
define, say what something is, give the meaning of, state the meaning
describe, say what it is like, tell how it looks, give details about, put into words
meaning, what it says, sense, what is meant, significance
definition, what a word means, exact meaning, statement of what it is
example, case that shows, for instance, illustration, sample case
summary, short version, main points, in a few words, brief account, the gist
conclusion, what follows from it, final thought, inference
argument, reason for or against, line of reasoning, point made
premise, starting statement, statement one begins with
deduction, conclude from rules
induction, conclude from examples, from cases to a rule
analogy, comparison with something similar, likeness, explained by a similar case
comparison, looking at likenesses and differences, put side by side, set next to each other
compare, look for differences, put next to each other, hold up against, see how they differ, check one against the other
distinguish, tell apart, see the difference, know one from the other, keep apart
category, group of similar things, class, kind, type, sort
classify, put into groups, sort into kinds, group, arrange by kind
analyse, look at closely, take apart to understand, examine in detail, break down, study the parts, look into
synthesis, putting together, combine parts to a whole
observe, watch closely, look at, notice, see what happens
insight, deeper understanding, finding, something learned, valuable discovery, new understanding
discovery, find something new, finding something out, coming across
research, systematic search for knowledge, finding things out, study, investigation, look into, gathering knowledge
investigate, look into, find out about, examine, dig into, get to the bottom
question, something asked, query, what one wants to know
answer, reply, what is said in return, response
communication, exchange of information, passing on information, talking to each other, sending and receiving messages, sharing information
communicate, pass on information, let people know, get a message across, share information, talk to, tell people, get in touch, bring across
inform, let know, tell, give information, keep up to date, make aware
tell, let know, say to, pass on, inform
announce, say publicly, make public, tell everyone, let everyone know, make known
conversation, talk, two people talking, dialogue, chat, exchange of words
dialogue, talk between two, conversation, two way talk
discussion, talk about a topic, exchange of views, debate, talk things over
presentation, talk with slides, showing to an audience, speak in front of people
speech, talk given to an audience, address
listen, hear out, lend an ear
message, what is sent, what is to be said, piece of information, note
medium, channel, means of communication, way of passing on information, means to carry it
mass media, newspapers radio and television, media that reach many people, press and tv, newspapers and tv
newspaper, daily paper, press, printed news
broadcast, send to everyone, send to many at once, transmit to all, on air
rumour, unconfirmed story, hearsay, gossip
propaganda, manipulate opinion, political advertising
censorship, forbid what may be said, control what is published, suppress opinions
language, system of words, tongue, way of speaking, way people speak
word, term, expression, name for something
jargon, technical language, words only experts know, specialist words
metaphor, figure of speech, word used in another sense, picture in words
symbol, sign that stands for something, image with a meaning, stands for something
sign, something that shows, indication, mark, signal, hint
signal, sign sent, something that tells, message sent
noise, disturbance, interference, unwanted sound, unwanted signal
document, written paper, file, piece of writing, record
documentation, written description, written record, manuals and notes, write down how it works
report, written account, write up, account of what happened
record, written down, note down, keep in writing, put on file, log
list, items one below the other, enumeration, row of items
table, rows and columns, data in rows and columns
chart, picture of data, graph, diagram, drawing of numbers
map, drawing of an area, picture of the land
archive, store of old records, keep for the future
memory, ability to remember, what one remembers, place to store
remember, keep in mind, not forget, bring back to mind, know again, hold in memory
forget, no longer remember, slip from memory, lose from the mind
recall, bring back to mind, remember, call up from memory, come up with from memory
recognise, know again, know when seen, identify
recognition, knowing again, identify when seen
repetition, doing it again, say again, practise again and again, over and over
spaced repetition, review at growing intervals
teach, help to learn, pass on knowledge, show how, instruct, give lessons
teacher, person who teaches, instructor, trainer, tutor
student, person who learns, learner, pupil, someone studying
education, schooling, teaching and learning, upbringing
curriculum, course content, what is taught, syllabus
test, check what one knows, exam, examination, see whether it works
exam, test of knowledge, examination, final test
grade, mark, score, result of a test
practice, doing it again and again, exercise, training, hands on work
feedback loop, result influences the next step, output fed back, effects come back as input
perception, how we take things in, how things are seen, noticing with the senses, what we see and hear, way of seeing
attention, being focused, concentration, mind on something
attitude, way of thinking, how one feels about it, mindset, how one thinks about it
opinion, what someone thinks, personal view, point of view, belief, how one sees it
belief, something held to be true, what one thinks is true, conviction, faith
prejudice, opinion without knowing, judging before knowing, preconceived opinion, bias against
stereotype, fixed picture of a group, oversimplified picture, all of them are alike
value, what people find important, what one believes in, ideals, principle
norm, unwritten rule, expected behaviour, what is considered normal
behaviour, how someone acts, what people do, way of acting, what they do, how people act, actions
habit, something done regularly, done without thinking, what one always does, usual behaviour
instinct, inborn behaviour, natural reaction, without learning
motive, reason for acting, why someone does it, what drives people
reward, something nice for doing it, prize, thank you, what you get for it
punishment, something bad for doing it, penalty, what you suffer for it
stimulus, something that causes a reaction, trigger, what sets it off
response, reaction to something, what one does in return, answer
personality, what someone is like, character, nature of a person
identity, who someone is, sense of self
self esteem, what one thinks of oneself, self worth, opinion of oneself
intelligence, ability to think, being clever, brains, mental ability
creativity, having new ideas, inventing things, imagination, coming up with new ideas
computer, machine that processes data, pc, electronic brain, calculating machine
hardware, physical parts of a computer, machine parts, the parts you can touch, the device itself
software, programs, instructions for a computer, programs that run, computer programs
program, set of instructions, software, instructions a computer follows, code that runs
operating system, software that runs the computer, basic software, manages the computer
application, app, program for users, piece of software, computer program
source code, text of a program, code written by people, what programmers write
algorithm, step by step instructions, steps to solve a problem, set of rules to solve, procedure for solving
code, instructions written for a computer, program text, written instructions
compiler, translates the whole program, translator of source code, turns code into machine language
interpreter, runs code line by line, executes code line by line, translates line by line
variable in a program, named place for a value, name for a value, container for a value, holds a value
loop, do again and again, repeat instructions, run several times, goes round and round
condition, if something is true, requirement, what must be true
function in a program, named piece of code, reusable code
recursion, function calls itself, calls itself, defined by itself, refers to itself
object in programming, data with its functions, thing with data and behaviour
class in programming, blueprint for objects, template for objects
library, collection of ready code, code others wrote, ready made functions
interface, point of connection, where two systems meet, agreed way to connect
api, interface between programs, way for software to communicate
integration, connecting systems, bringing systems together, making systems work together
network, connected computers, computers linked together, linked devices, devices that are connected
internet, worldwide network, network of networks, the net, the web
website, pages on the internet, web pages, site, internet page
browser, program for viewing web pages, shows web pages, chrome or firefox
server, computer that serves others, provides services to other computers, computer that answers requests, gives out data
client computer, asks a server, requests data, computer that asks
cloud, other peoples computers, computers on the internet, servers over the internet, rented computers, on remote servers, via the internet, hosted elsewhere
software as a service, saas, software over the internet, rent software online, use software in the browser, software by subscription
on premises, on own servers, in the own building, run on own computers, installed locally
open source, code anyone can see, free to read and change, publicly available code, anyone can change the code
proprietary, owned by a company, closed source, code kept secret
bandwidth, how much data per second, data per second
latency, delay before data arrives, how long data takes, waiting time for the answer, time lag
throughput, how much gets through, amount processed per time, work per unit of time
load, number of requests, demand on the system
performance, how well it works, how fast it runs, speed of the system, how well something does
availability, can be used when needed, share of time it works, being there when needed
backup, copy for safety, spare copy, copy kept in case, extra copy
restore, bring back, put back
encryption, making data unreadable, turn into secret code, scrambling data, coding so others cannot read
decrypt, make readable again, turn back into plain text, unlock the data
password, secret word, secret code for logging in, login secret
login, getting into an account, sign in, enter the account
authentication, checking who someone is, prove who you are, checking identity, who you are
authorisation, what someone may do, giving permission, access rights
access right, permission to use, what one may open, allowed to see
firewall, keeps out unwanted traffic, wall against attacks, filter between networks, lets only allowed traffic through
virus on a computer, harmful program that copies itself, malicious program
malware, harmful program, bad software, software that does damage, malicious code
phishing, fake mails to steal passwords, trick people into giving passwords
security, protection against attack, keeping safe, being protected
data protection, keep personal data safe, guard private information, privacy of data
privacy, nobody else can see, control over personal information, keeping things to oneself, right to be left alone
data breach, data gets into wrong hands, data leak, stolen data
personal data, information about a person, data about individuals, details about people, information that identifies someone
cookie, small file in the browser
artificial intelligence, machines that think, computers that act smart, smart machines, ai
machine learning, computers learn from data, learn from examples, finds patterns in data, not programmed by hand
training of a model, learn from examples, fit to data
overfitting, learns by heart, memorises the training data, works badly on new data
underfitting, learns too little
automation, machines do the work, done by machine, work without people, let machines do it, without manual work
robot, machine that acts by itself, automatic machine
digital, in numbers, electronic, on a computer, in zeros and ones
analogue, not digital, continuous, in smooth form
digitalisation, moving to computers, turn paper into data, going digital
version control, keeps track of changes, history of changes
deployment, put into operation, bring to the users, put live, installing on the server, roll out
maintenance, keeping it running, repair and care, upkeep, looking after it, keep in good condition
legacy system, old system still in use, old software, outdated system
technical debt, quick fixes that cost later, shortcuts that cost later, quick and dirty code, postponed clean up, price of shortcuts
refactoring, clean up the code, restructure code, tidy code without changing behaviour
testing, checking that it works, look for errors, try out the software, finding bugs
debugging, finding and fixing errors, hunt for mistakes, search for bugs
redundant, there twice, more than needed, doubled for safety, extra copy, superfluous
duplicate, same thing twice, second copy, copy, exists twice
compress, make smaller, reduce the size of data, squeeze, pack together
cache, quick temporary storage, keeps copies close by, fast temporary store
queue, waiting line, first come first served, first in first out, line up
stack, last in first out, pile
tree structure, branches from a root, hierarchical structure
key, what identifies a record, unique name, identifies each row
query, request to a database, question to a database, ask a database
big data, very large amounts of data, huge data sets
dashboard, overview of numbers, screen with figures, key figures at a glance, numbers at a glance
tool, something to work with, instrument, aid, helps to do a job
device, piece of equipment, gadget, apparatus, machine
technology, use of science, technical means, machines and methods
"""
