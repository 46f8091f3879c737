"""What people do with their heads and mouths: noticing, judging, telling, measuring, comparing, our own list: narrow groups."""

GROUPS = """
realise, become aware, come to see, notice, it dawns, wake up to, become conscious of
know about, have noticed, has noticed, conscious of, realise, have in mind, has in mind
perceive, notice, sense, take in, become aware through senses, see and feel
detect, notice, pick up, spot, discover, sense, catch
observe, watch, look at carefully, notice, see for themselves, see for yourself
stare, look fixedly, gaze
glance, look quickly, have a quick look, has a quick look
skim, read quickly, glance through, browse
scan, look through, look over, search quickly, go over
browse, look around, leaf through, look through
recognise, know again, see what it is, spot, know from before, identify
identify, find out who, find out what, recognise, pick out, pin down, spot, work out which, single out
pin down, say exactly, identify, determine, find exactly
distinguish, tell the difference, tell apart, see the difference, know one from another, keep apart
tell the difference, distinguish, tell apart, see which is which
discern, make out, see, recognise, tell
classify, put into classes, sort into groups, group by type, arrange by kind, categorise, pigeonhole
sort, put into order, separate by kind, arrange
rank, order by, put in first place, place in order, sort by importance
prioritise, put first, decide what comes first, most important first, rank by importance, choose what matters most, do important things first
put first, give priority, prioritise, place above all, value most, treat as most important
weigh up, think over, consider both sides, balance, judge, ponder
pros and cons, advantages and disadvantages, good and bad sides, for and against, plus and minus points, upsides and downsides
consider, think over, think about, take into account, bear in mind, give thought to, look at, mull over
take into account, think of, consider, bear in mind, factor in, reckon with, keep in mind
take little notice, brush aside
miss, fail to notice, fail to see, let slip, oversee by mistake, slip through
reflect, think deeply, think back, ponder, think about what happened, look back on
look back, reflect, review, retrospective, in hindsight
review, look over again, go over again, look back at, check again, examine again, go through
analyse, study closely, look at in detail, break down, take apart, examine, look into closely, go into detail, dissect
break down, split into parts, analyse, take apart, divide into smaller pieces
break into smaller parts, split up, decompose, divide into smaller pieces, cut into chunks, break down
synthesise, put together, combine into a whole, bring ideas together
evaluate, judge, say how good it is, rate, weigh up, put a value on, assess
assess, judge, size up, evaluate, weigh up, form an opinion, estimate
appraise, judge the value, assess, rate, say what it is worth
judge, form an opinion, decide who is right, rate, make up their mind about, make up your mind about
rate, give marks, score, judge, grade, give points
score, give points, rate, mark, get points
grade, mark, give marks, rate
critique, criticise, judge the good and bad, review
criticise, find fault, say what is wrong, pick holes, speak badly of, disapprove
scrutinise, examine closely, look at very carefully, check every detail, inspect
inspect, check over, look at closely, look over, examine on the spot, have a look at, has a look at
audit, official check of accounts, examine the books, inspect, check the books
investigate, look into, find out about, dig into, research, inquire into, get to the bottom
get to the bottom, find the real cause, investigate, find out why
explore, look around, find out more, investigate, discover, try new things, venture into
research, find out about, look into, study, gather facts, investigate, dig into, do studies
study, look into, learn about, examine, research, read up on
survey, ask many people, question a sample, poll, send a questionnaire, find out opinions
interview, ask questions, talk with, question, speak to
question, ask, interrogate, doubt, cast doubt, challenge
challenge, call into question, put to the test, dispute, object to, question
doubt, question, have doubts, has doubts, mistrust, call into question
suspect, have a feeling, has a feeling, think it likely, mistrust, guess, have a hunch, has a hunch
speculate, guess, wonder about, suppose, make guesses
guess, have a shot at, has a shot at, make a stab, estimate, suppose, reckon
estimate, guess, work out roughly, make a rough calculation, reckon, approximate, rough figure, ballpark figure
approximate, come close to, rough, roughly right, near enough, estimate
predict, say in advance, say what will happen, foresee, forecast, tell the future, guess the future, see coming, say beforehand
forecast, say what is coming, predict, estimate the future, outlook, look ahead, projection, prediction
foresee, see coming, expect, predict, know in advance, anticipate
anticipate, expect, see coming, look ahead, reckon with, think ahead, ready for
expect, think it will happen, count on, look forward to, believe will come, wait for, reckon on
foreseeable, can be expected, predictable, can be seen coming, to be expected
hope, wish for, look forward to, want to happen, dream of
wish, want, long for, would like, hope for
desire, want very much, long for, crave, wish for, have an appetite for, has an appetite for
long for, desire, yearn, want badly, miss
assume, take as given, take for granted, take it that, suppose, presume, think without proof, start from
presuppose, assume beforehand, take for granted, require as a condition
take for granted, assume, presume, accept as a fact, believe without checking
hypothesise, make a guess, suppose, propose an explanation
conclude, come to the conclusion, decide from facts, infer, deduce, draw a conclusion
infer, conclude, read between the lines, deduce, gather from, draw conclusions
deduce, conclude, infer, reason from, derive
derive, get from, draw from, obtain from, take from, come from
generalise, draw general conclusions, apply to all, go from single cases, conclude from a few
extrapolate, extend beyond the data, project forward, conclude beyond what is known
reason, think logically, work out, use logic
prove, show to be true, show beyond doubt, give proof, establish, demonstrate
disprove, show to be false, prove wrong, refute, rebut, shoot down
refute, prove wrong, disprove, show to be false, rebut, show the error
confirm, show to be true, back up, bear out, make certain, corroborate
verify, check that it is true, confirm, make sure it is right, check the truth, establish as true
validate, check that it works, confirm, make sure it is right, test whether it holds, show that it holds
cross check, check against another source, verify, check again, double check
double check, check again, make sure, verify, check twice
substantiate, back up with facts, give evidence for, support, prove
justify, give good reasons, show to be right, explain why, defend, give grounds
rationalise, find excuses, justify afterwards, make reasonable
excuse, forgive, pardon, justify, let off
exempt, let off, excuse, released from
decide, make up their mind, make up your mind, come to a decision, make a choice, have the last word, has the last word, take the decision, settle on, determine
have the last word, has the last word, decide, have the final say, has the final say, have authority to decide, has authority to decide, make the final decision, call the shots
make a choice, choose, pick, decide, opt, select
choose, pick out, go for, select, make a choice, take their pick, take your pick, decide between, opt for
select, pick out, choose, hand pick, single out, take the best
elect, choose by voting, vote in, vote for, pick by vote
nominate, put forward as candidate, propose, name, suggest for a post
appoint, name to a post, give a job, choose for a post, put in office
resolve, settle, sort out, find a solution, solve, clear up, put an end to
settle, sort out, resolve, agree on, clear up
clear up, solve, explain, sort out, make clear
negotiate, bargain, talk terms, haggle, try to reach agreement, discuss terms, hammer out
haggle, bargain, argue about the price, negotiate
compromise, meet halfway, give and take, both give up something, find a middle way, settle in between, middle ground
mediate, help two sides agree, act as go between, bring to agreement, step in between, make peace between
arbitrate, decide a dispute, act as referee, settle for both sides
intervene, step in, get involved, interfere, take action, come between
interfere, meddle, step in, stick their nose in, stick your nose in
meddle, interfere, get involved uninvited, poke their nose in, poke your nose in
object, is against, are against, protest, speak against, disapprove, raise an objection
protest, speak out against, demonstrate against, complain publicly, show one is against
approve, say yes to, in favour, give the ok, accept officially, give the green light, agree to, sign off on
reject, say no to, turn down, throw out, dismiss, vote down, knock back
dismiss, reject, wave aside, brush off, send away, refuse to consider
accept, say yes to, agree to, take on, put up with, go along with, come to terms with, ok with
agree, see eye to eye, of one mind, share the same view, in agreement, think alike, come to an understanding, concur
agree on, decide together, settle on, fix together, come to a decision together
disagree, of different opinion, see it differently, have different views, has different views, is against, are against, fall out over
argue, have a row, has a row, quarrel, dispute, exchange views, debate, fight with words
debate, discuss formally, argue for and against, exchange arguments, talk over
discuss, talk about, talk over, go over, exchange views, have a conversation about, has a conversation about, debate, speak about
consult, ask for advice, ask an expert, get an opinion, turn to
advise, give advice, recommend, tell what to do, say what is best, counsel, suggest
recommend, say something is good, suggest, advise, speak well of
suggest, put forward, propose, come up with, say one could, hint, recommend
propose, put forward, suggest, offer an idea, table, bring up
hint, suggest indirectly, drop hints, imply, say between the lines, give a clue
imply, suggest, say indirectly, mean by, hint, say between the lines, indicate
mention, bring up, refer to, speak of, name, touch on, say in passing
bring up, mention, raise, start talking about, put on the table
touch on, mention briefly, mention
refer to, speak about, point at, allude to, have in mind, has in mind, mention, is about, are about
quote, repeat the words, cite, say word for word, give the exact words
cite, quote, name as source, refer to, mention
word for word, literally, exactly as said, verbatim, in the exact words
summarise, sum up, put in a nutshell, give the main points, say in short, boil down, recap, say briefly
sum up, give the main points, summarise, put briefly, recap
outline, give the main points, sketch, describe roughly, give an overview, set out
overview, general picture, survey, summary, bird's eye view, outline
elaborate, go into detail, say more, explain further, give more details, expand on
specify, say exactly, state in detail, name clearly, spell out, pin down, lay down
spell out, explain in detail, say clearly, make explicit, state clearly
clarify, clear up, make plain, shed light, remove doubt, throw light on
explain, make clear, tell how, tell why, make understood, show how, give reasons for, put into plain words
interpret, explain the meaning, understand as, read as, make sense of, give a meaning
translate, put into another language, turn into, express in another language, convert, put into other words
paraphrase, say in other words, put differently, reword, say in own words, rephrase
rephrase, reword, say differently, put in other words, paraphrase
describe, say what it is like, tell about, give a picture, depict, give details, put into words
depict, show in a picture, describe, portray, paint, draw
illustrate, show with examples, explain with pictures, draw, give an example, demonstrate
demonstrate, show clearly, prove, give a demo, make visible
portray, describe, paint a picture, depict, present
define, say what it means, give the meaning, describe exactly, say what something is, fix the meaning
stand for, short for, represent, a symbol of, an abbreviation of
abbreviate, make shorter, write in short form, shorten
name, call, give a name, label, refer to as, known as, dub
known as, go by the name, referred to as
known as, called, named, referred to as, also called, goes by the name
so called, known as, named, what people call
express, put into words, say, state, show in words, give voice to, voice, make known
voice, express, say, speak out, utter
speak out, say openly, speak up, say what one thinks, raise their voice, raise your voice
state, say clearly, express, declare, put into words, set out
declare, say officially, announce, state publicly, proclaim, make known
announce, make public, make known, say publicly, let everyone know, give notice, tell the world
publicise, make widely known, make public, spread the news, announce, draw attention to
draw attention to, point out, highlight, make people notice, put the spotlight on, call attention
highlight, make stand out, draw attention to, stress, bring out, put the focus on, underline
emphasise, lay stress on, put weight on, stress, give special importance, underline, focus on
exaggerate, make bigger than it is, overstate, overdo, blow out of proportion, make too much of
overstate, exaggerate, make too much of, make bigger than it is, overestimate
understate, play down, make too little of, make smaller than it is
play down, make seem less important, downplay, understate, make little of
overestimate, think too highly of, rate too high, guess too high, overrate
underestimate, think too little of, rate too low, guess too low, underrate, sell short
communicate, exchange information, get a message across, in contact, talk to each other, get the word out, keep informed
convey, get across, pass on, communicate, put over, bring across, carry a message
get across, make understood, convey, communicate, put over
inform, let know, tell about, keep informed, keep up to date, give information, fill in, put in the picture, bring up to speed
notify, let know, give notice, inform officially, tell, send word
report, give an account, tell what happened, write up, say officially
brief, give instructions, fill in, inform beforehand, put in the picture
warn, tell of danger, alert, sound the alarm, give notice of danger, caution, raise a red flag
alert, warn, draw attention, raise the alarm, make aware
remind, make remember, jog the memory, bring back to mind, help remember, call to mind
remember, keep in memory, recall, have in the memory, has in the memory, bring back to mind, stick in the mind
memorise, learn by heart, commit to memory, get into their head, get into your head, remember
recall, bring back to mind, remember, call to mind
lose from memory, slip their mind, slip your mind, unable to remember
train, teach a skill, practise, coach, school, prepare by practice, drill
coach, train, help improve, teach one to one
mentor, guide a younger person, experienced adviser, advise as a friend
educate, teach, school, bring up, give knowledge
teach, show how to do, give lessons, help to learn, educate, instruct
learn, acquire knowledge, pick up, get the hang of, gain knowledge, master, take in, find out
master, learn to do well, get on top of, become good at, get the hang of
get the hang of, learn, get used to, master, get the knack
practise, do again and again, exercise, rehearse, train, repeat to get better
rehearse, practise beforehand, run through, practise
imitate, do the same as, copy, follow the example, mimic, ape, act like
mimic, imitate, copy, pretend to be, act like
pretend, act as if, make believe, fake, put on an act, play at
simulate, imitate, act as if real, model, reproduce artificially, recreate in a model
model, describe in simplified form, simulate, represent, make a simplified picture
imagine, have a picture in mind, has a picture in mind, picture, think up, see in the mind, dream up, conceive
visualise, picture in the mind, make visible, show as a picture, imagine, see before one
envision, imagine, see in the future, picture, dream of
come up with, think of, invent, have the idea, has the idea, produce, dream up
conceive, think up, come up with, have the idea, has the idea, imagine
devise, think up, invent, come up with, design
invent, come up with, think up, make for the first time, create something new, the first to make
innovate, find new ways
experiment, try things out, test, try and see, play around with
try out, give it a try, test, give it a go, see if it works, put to the test, experiment with
trial run, test, dry run, try out before, rehearsal, pilot
measure, find the size, take the size, put a figure on, determine the amount, see how big
quantify, put a number on, put into numbers, express in figures, measure, put a figure on, say how much
count, find the number, add up one by one, tot up, say how many
calculate, work out with numbers, do the sums, figure out, compute, do the calculation, crunch the numbers
calculation, sum, working out, computation, arithmetic
add up, make the sum, total up, put together, tot up
subtract, take away from, deduct, take off
deduct, take off, subtract, take away, knock off
multiply, times, take so many times
divide by, split into equal parts
average out, take the mean, level out, spread evenly
round, make a whole number, make simpler number
weigh, find how heavy, put on the scales, measure the weight
gauge, judge, get an idea of, size up
calibrate, set a measuring instrument, adjust to a standard, tune
benchmark, measure against others, compare to a standard
compare, put next to each other, hold up against, measure against, see how they differ
contrast, show the differences, set against each other
liken, compare to, say it is like, draw a parallel
match, go together, the same, fit together, correspond, tally, in agreement
correspond to, match, the same as, equal to, go with, the equivalent of, in line with
resemble, look like, is like, are like, similar to, take after, have much in common, has much in common, close to
differ, different from, vary from, stand apart, diverge
deviate, differ from, stray, move away from the norm, depart from, go off course
depart from, move away from, differ from, deviate, break with
conform, fit in, do as others do, follow the norm, go along with the crowd, in line, comply
comply, follow the rules, obey, stick to the rules, do what the law says, keep to, act according to, abide by, play by the rules
obey, do as told, follow orders, do what one is told, comply, toe the line
violate, break, go against, break a rule, break the law, infringe, breach, disobey, act against
breach, break, violation, break a contract, go back on, infringement, break an agreement
infringe, break, violate, trespass on rights, use without permission
respect, look up to, honour, take seriously, obey, admire, think highly of
admire, look up to, think highly of, respect, hold in high esteem
appreciate, value, see the worth, think highly of
value, think important, care about, set store by, prize, appreciate, hold dear
care about, important to, concerned with, mind, take an interest in, feel is important
worry, lose sleep over
fear, afraid of, scared of, dread
trust, have faith in, has faith in, believe in, rely on, have confidence, has confidence, count on, put their faith in, put your faith in
distrust, have doubts about, has doubts about, mistrust, wary of
rely on, count on, bank on, depend on, need, lean on, dependent on, build on, trust
depend on, decided by, need, up to, hang on, rest on, rely on, tied to, a function of, change with
vary with, depend on, change with, different according to, go up and down with
relate to, have to do with, has to do with, connected with, linked to, is about, are about, tie in with, apply to
associate, connect in the mind, link, think of together, bring together in thought
link, join together, tie together, connect, put in contact, make a connection, bring together
correlate, go up and down together, move together, statistically related, rise and fall together, change together
"""
