"""Psychology, learning, teaching and social life as people explain them in their own words, our own list: narrow groups."""

GROUPS = """
conscious, aware, on purpose, knowing what one does, with awareness
unconscious, not aware, without knowing, without noticing, outside awareness, below awareness, do not realise
unconsciously, without noticing, without knowing it, without being aware, without thinking, do not realise it
subconscious, below awareness, not aware, back of mind
automatic, without thinking, happens by itself, without effort, no thought needed
deliberate, on purpose, with intention, thought through, meant to
effortful, takes effort, hard work, needs concentration
innate, inborn, born with, from birth, in genes, present at birth, by nature
acquired, learned, picked up in life, not born with, got through experience
nature versus nurture, genes or upbringing, born or made
upbringing, how one was raised, way parents raise, childhood at home
conditioning, learning by association, learn to link two things, training reaction
classical conditioning, two things become linked, pairing two stimuli, learns to connect signal with, dog and bell
operant conditioning, learning from rewards and punishments, behaviour shaped by consequences, learn by consequences
associate, link together, connect in mind, put two things together, make connection
reinforce, make more likely, strengthen by reward, make it happen more often
reinforcement, makes it happen more often, encourages to do it again
positive reinforcement, adding something nice, giving reward, getting something pleasant
negative reinforcement, taking away something unpleasant, removing something bad, unpleasant thing stops
punishment, makes behaviour less likely, unpleasant consequence, makes someone stop
pleasant, nice, agreeable, enjoyable, feels good
unpleasant, nasty, bad feeling, not nice, annoying, disagreeable
aversive, unpleasant, nasty, something to avoid
stimulus, trigger, what sets it off, something you react to, cue
response, reaction, answer to it, what someone does then
extinction of response, reaction dies away, stops reacting
habituation, getting used to it, stop noticing, reacting less each time
get used to, grow accustomed, adapt to, become familiar with
bias, leaning, thinking error, distorted judgement, tendency to one side, slant, skew in thinking
cognitive bias, thinking error, mental trap, systematic mistake in thinking, error in judgement
confirmation bias, ignore what does not fit
systematic error, same mistake again and again
preconception, opinion formed beforehand, already made up mind
existing beliefs, what one already thinks, what you believe anyway, own opinion, views one already holds
contradict beliefs, do not fit opinion, go against what one thinks, prove them wrong
hindsight bias, knew it all along, after event it seems obvious
anchoring, first number sticks, first piece of information pulls, stuck on first number, clinging to first figure
heuristic, rule of thumb, mental shortcut, quick rule, simple rule for deciding
mental shortcut, rule of thumb, quick way of deciding, thinking easy way
halo effect, one good trait colours rest
framing, how it is put, way something is presented, wording changes choice
loss aversion, losing hurts more than winning, losses hurt more
sunk cost fallacy, carry on because already invested, cannot give up after paying, throw good money after bad
bandwagon effect, do what everyone does, follow crowd, jump on train
placebo effect, feel better because you believe, improvement through belief, works because you expect it
self fulfilling prophecy, comes true because expected, believing makes it happen, expectation makes it real
cognitive dissonance, discomfort when beliefs clash, tension between thoughts and actions
discomfort, uneasy feeling, unpleasant feeling, feeling bad, tension, feel uncomfortable
conflicting, clash, do not fit together, at odds, do not match, contradict each other
rationalise, find excuses afterwards, make up reasons, explain it away
denial, refuse to accept truth, pretend it is not so, not wanting to see
repression, pushing thoughts away, shut out bad memories, bury in mind
defence mechanism, mind protects itself, protects from bad feelings
attribution, explaining why people act, finding causes of behaviour, putting it down to
put down to, blame on, see as caused by, attribute, explain by
attribute, put down to, blame on, see as caused by, credit with
fundamental attribution error, blame character not situation, overrate personality and underrate situation
disposition, character, personality, what someone is like, nature of person
circumstances, situation, conditions around, outside factors, what is going on around
conformity, going along with group, doing what others do, fitting in with rest, following majority
conform, go along with group, do what others do, fit in, follow crowd, behave like rest
obedience, doing as told, following orders, do what authority says
obey, do as told, follow orders, do what they say
peer pressure, friends push you
peer, someone of the same age, friend of the same age, equal
groupthink, nobody dares to disagree, group agrees too quickly, want harmony more than truth
bystander effect, nobody helps when many watch, everyone waits for someone else
diffusion of responsibility, everyone thinks someone else will, nobody feels responsible, responsibility spread among many
social loafing, try less in group, lean back in group, let others do work
in group, people like us, own group, us
out group, the others, people not like us, them
stereotype, fixed idea about group, oversimplified picture of group
prejudice, judging before knowing, opinion without knowing person, judge someone before knowing them
empathy, feel what others feel, put yourself in someone's shoes, understand how others feel, imagine how somebody feels
sympathy, feeling sorry for, pity
altruism, helping without reward, selfless help
altruistic, selfless, helps without reward, thinks of others first
selfish, thinks only of themselves, egoistic, me first, for one's own good
self interest, own advantage, what is good for me, looking after oneself, own benefit
attachment, bond with person, emotional bond, tie between parent and child, closeness
bond, close tie, strong connection, emotional link
caregiver, person who looks after child, mother or father, parent, who takes care of baby
separation anxiety, afraid when mother leaves, fear of being left
temperament, inborn character, basic mood, way someone is by nature
introvert, needs time alone, quiet person, gets energy from being alone, turned inward
extrovert, likes company, outgoing, gets energy from people, turned outward
outgoing, sociable, likes people, extrovert
conscientious, careful and thorough, reliable and orderly, does things properly
neurotic, worries easily, emotionally unstable, anxious
self esteem, how one values oneself, what you think of yourself, feeling of own worth
self efficacy, believing in own ability, sure of managing it
confidence, belief in oneself, being sure of yourself, trust in own ability
self control, holding oneself back, resist temptation, keeping yourself in check, control over impulses
impulse, sudden urge, sudden wish, act without thinking
impulsive, acts without thinking, on spur of moment, on whim, without thinking first
delay gratification, wait for bigger reward, put off reward, wait for something better
gratification, satisfaction, reward, pleasure
willpower, inner strength, strength to resist
intrinsic, from within, from inside, for own sake, own wish
intrinsic motivation, wanting it oneself, because it is fun, for joy of it
extrinsic, from outside, for reward, because of money or praise
extrinsic motivation, doing it for reward, because of money or grades, for what you get, because somebody makes you
hierarchy of needs, needs in levels, pyramid of needs, basic needs come first
basic needs, food and shelter, what people need to survive, physical needs
self actualisation, becoming all one can be, reach full potential, make most of oneself
potential, what one could become, possibilities, what is possible
burnout, exhausted from work, worn out by stress, worked until empty
stress, being under pressure, strain, feeling overwhelmed
cope with stress, deal with pressure, manage strain
resilience, bounce back from setbacks, recover from hard times, get back on feet, handle hard times
resilient, bounces back, recovers quickly, gets back up, hard to break
trauma, deep emotional wound, terrible experience that stays, shock that leaves marks
anxiety, constant worry, nervousness, fear without clear reason
phobia, strong fear of something, irrational fear, extreme fear of thing
irrational, without reason, not logical, makes no sense, unreasonable
depression, deep sadness for weeks, no joy in anything, feeling low for long time, lasting sadness
addiction, cannot stop, dependence, hooked, need for it all time
withdrawal, bad effects of stopping, symptoms after stopping
hallucination, hearing voices
delusion, false belief held firmly, convinced of something untrue
schizophrenia, loses touch with reality
compulsion, feel forced to do, must do again and again
therapy, talking to heal, treatment of mind, sessions with therapist
working memory, holds information for moment, keep in mind for moment, short term memory, what you hold in head
long term memory, stored for years, lasting memory, what stays for life
chunking, group into units, put together into bigger pieces
encode in memory, get into head, put into memory
retrieval, getting it out of memory, calling back from memory, remembering, bringing it back
retrieve, get back out, call up, bring back, remember
retrieval practice, testing yourself, quiz yourself, recall it without looking
spacing effect, learning spread over time, better to spread out learning, short sessions over days
cramming, learning all at once, stuffing it in night before, last minute learning
interleaving, mixing topics, switch between topics
forgetting curve, memory fades quickly at first, how fast we forget
mnemonic, memory aid, trick for remembering, memory trick
attention span, how long one can concentrate, time you can focus
concentrate, focus, pay full attention, keep mind on
selective attention, notice only part, picking out one thing
distraction, takes attention away, something that draws attention away, pulls mind away
distracted, mind elsewhere, not paying attention, loses focus
multitasking, doing several things at once
mental effort, thinking hard, brain work, strain on mind
cognitive load, how much mind must handle, amount to think about, demands on working memory
overload, too much to handle, more than one can take, too much at once
cognition, thinking, mental processes, what goes on in mind
metacognition, thinking about thinking, knowing how you learn, watching own thinking
schema, mental framework, pattern in mind, picture of how things are
assimilation, add to what you know
accommodation, change one's ideas to fit, adapt what one knows
prior knowledge, what one knows already, what learners bring along, earlier knowledge
object permanence, things exist even when hidden
zone of proximal development, can do with help
scaffolding, help step by step
critical thinking, not believing everything, questioning what one hears, judge for oneself, think for yourself
problem solving, finding way out, working out answers
trial and error, try until it works, try things out and see, keep trying different ways
insight, sudden understanding, aha moment, it clicks, suddenly see solution
rote learning, learning by heart, memorising without understanding, repeat until it sticks
by heart, from memory, word for word
active learning, learning by doing, students do things themselves, hands on learning
hands on, practical, by doing it oneself, learning by doing, trying it yourself
feedback, comments on how you did, hearing how well you did, response to work
formative assessment, checking while learning, tests along way, feedback during course, to see how learning goes
summative assessment, final test, grade at end, exam at end
assessment, test, checking what was learned, exam, grading
learning objective, what is to be learned
curriculum, what is taught, plan of what to teach, list of subjects
syllabus, plan of course, list of topics, outline of course
pedagogy, art of teaching, how to teach, teaching methods
differentiation, adapt to each learner, different tasks for different pupils
inclusion, everyone learns together, nobody left out, includes everyone
literacy, reading and writing
numeracy, handling numbers
lifelong learning, keep learning all life, never stop learning
growth mindset, believe you can get better, abilities can grow, can improve with effort
fixed mindset, believe talent cannot change, born clever or not
transfer of learning, use it in new situations, apply to something new, carry over
apply knowledge, use what one has learned
role model, someone to look up to, example to follow, person one imitates
observational learning, learning by watching others, copy what others do, see and copy
imitation, copying others, doing the same as others, mimicry
socialisation, growing into society, learning rules of society
social norm, unwritten rule, what is normal in group, how one should behave, expected behaviour
taboo, something one must not do, not talked about, forbidden by custom
sanction, reaction to breaking norm, consequence for behaviour
status, rank in society, standing, position in society, place in pecking order
social class, group with similar income, layer of society, level in society
stratification, layers of society, society in layers, society divided into levels
social mobility, climb ladder, rising to another class
stigma, mark of shame, being looked down on, bad label
deviance, breaking social rules, behaviour that is not accepted, not doing what is normal
ethnocentrism, own culture as standard
cultural relativism, judge culture by own standards
subculture, smaller group with own style, group with own values
integration, becoming part of society, fitting into society
community, people who share something, people who belong together, group with something in common
availability heuristic, what comes to mind easily, easily remembered seems common
projection, see own faults in others, blame others for own feelings
interference, memories get mixed up, gets in way
"""
