"""Language, literature, music, art, cooking, sport and the home as people explain them in their own words, our own list: narrow groups."""

GROUPS = """
noun, naming word, word for thing
verb, doing word, word for action
adjective, describing word, says what something is like
adverb, says how something is done
pronoun, stands for noun, word instead of name
conjunction, joining word, connects two clauses
clause, part of sentence, bit with verb
subject of sentence, who does it, doer
object of sentence, who it is done to
passive voice, doer is left out, what is done to someone
tense, time of verb, when it happens
plural, more than one, several of them
singular, just one, only one of them
prefix, put in front of word, at start of word
suffix, put at end of word, ending of word
stem of word, main part of word
morpheme, smallest unit with meaning, smallest meaningful part
phoneme, smallest unit of sound, sound that tells words apart
syllable, beat of word
vowel, sound with open mouth
phonetics, study of speech sounds, how sounds are made
syntax, how words are put together, word order, sentence structure
semantics, meaning of words, what words mean
pragmatics, what is meant in context, meaning in use
context, what is around it, the situation, what comes before and after
grammar, rules of language
vocabulary, stock of words, words one knows
dialect, local way of speaking, regional variety, how people in region speak
accent, way of pronouncing, how someone sounds
pronounce, say word, speak out
slang, informal words, street language
formal, official, stiff, polite and correct
informal, casual, relaxed, everyday
jargon, language of experts, words only experts know
loanword, borrowed from another language, taken from another language
etymology, where word comes from, history of word, origin of word
mother tongue, first language, language learned as child, native language
bilingual, speaks two languages
lingua franca, common language between groups, language people share
synonym, word with the same meaning, means the same
antonym, opposite word, means opposite
homonym, same word with another meaning, sounds the same
ambiguous, can mean two things, has several meanings, unclear, can be understood differently, open to interpretation
ambiguity, more than one meaning, double meaning
idiom, fixed expression
proverb, old saying, piece of folk wisdom
literal, word for word, exact meaning, as it is said
literally, word for word, in exact sense
figurative, not meant literally, in picture, not literal
metaphor, says one thing is another, comparison without like, picture in words
simile, comparison with like, compares using like or as
personification, treats things like people, gives things human qualities
hyperbole, exaggeration, overdoing it
understatement, saying less than is true
irony, mean opposite
sarcasm, biting irony, mocking
satire, makes fun of, mocks to criticise, ridicules
parody, funny imitation, imitates to make fun
euphemism, nicer word for something bad, polite word
allegory, story with hidden meaning, stands for something else
symbol, stands for something else, object with deeper meaning
allusion, indirect reference, hint at something known
connotation, feelings word brings, what word suggests, associations
denotation, dictionary meaning, basic meaning
imagery, pictures in words, words that appeal to senses
alliteration, same first letter
onomatopoeia, imitates sound
oxymoron, two words that contradict
paradox, contradicts itself yet is true, seems impossible
rhyme, end with the same sound, sounds alike at end
metre, rhythm of poem, pattern of beats
stanza, verse, group of lines
verse, lines of poem, poetry
prose, ordinary writing, text that is not poetry
free verse, poem without rhyme
sonnet, poem of fourteen lines
epic, long heroic poem, long story of hero
lyric poem, expresses feelings
fiction, made up story, invented, not true
non fiction, true story, about real facts
novel, long story, book length story
short story, brief tale
plot, what happens, chain of events, storyline
setting of story, time and place
character, person in story, figure
protagonist, main character, hero, leading figure
antagonist, villain, opponent of hero, works against hero
narrator, who tells story, person telling it, voice that tells
first person narrator, tells it as i
omniscient narrator, knows everything, all knowing
unreliable narrator, cannot be believed
point of view, whose eyes we see through, perspective, angle
conflict, struggle, clash, problem between
climax, highest point, most exciting moment, peak
exposition, introduces people and place, beginning of play
resolution, how it ends, when problem is solved
suspense, tension, want to know what happens, keeps readers guessing
foreshadowing, hints at what is coming, clues about later
flashback, goes back in time, scene from past
theme, main idea, what it is about, message of story
motif, element that keeps coming back
moral of story, lesson, what it teaches
genre, kind of text, type of book, category
tragedy, play with sad ending, hero falls
comedy, funny play, happy ending
tragic flaw, weakness that ruins hero
catharsis, release of emotion, relief through feeling
monologue, long speech by one person, one person talks
dialogue, people talk to each other
soliloquy, character speaks thoughts aloud, talking to oneself
dramatic irony, audience knows more than character
tone, attitude of writer, how it sounds
mood, feeling of text, atmosphere
rhetoric, art of speaking, art of persuasion
pathos, appeal to feelings, plays on emotions
ethos, appeal to credibility, trust in speaker
logos, appeal to reason, uses logic
summary, main points in short, short version
plagiarism, copying without saying so, stealing words
quote, repeat someone's words, use exact words
paraphrase, say in other words, put in own words
pitch, how high or low, height of note
note, single tone, single sound
scale, notes going up in order, ladder of notes
octave, eight notes apart
interval, distance between two notes, gap between notes
semitone, smallest step, half step
chord, several notes at once, three or more notes together, notes played together
harmony, notes that sound good together, chords that support melody
melody, sequence of notes, tune you can sing, notes one after another
rhythm, pattern of long and short, pattern of beats
beat, regular pulse, what you tap foot to
bar, measure, group of beats
time signature, beats in bar
tempo, speed of music, how fast it is played
major key, sounds happy, bright sound
minor key, sounds sad, dark sound
key of piece, home note, tonal centre
modulation, change of key, moves to another key
consonance, sounds pleasant together, sounds stable
dissonance, sounds harsh together, clashing sound, notes that clash
timbre, what makes instruments sound different, character of sound
forte, loud, played loudly
piano dynamics, soft, played softly
monophonic, one single line, only one melody
polyphonic, several melodies at once, many voices at once
homophonic, melody with accompaniment
accompaniment, plays along, background to melody
counterpoint, melodies against each other
fugue, voices enter one after another
canon, same tune starting later, round
improvise, make up on spot, play without notes, invent while playing
score, written music, sheet music
composer, person who writes music, writes pieces
conductor, leads orchestra, beats time
ensemble, group of players, playing together
orchestra, large group of instruments
string instrument, with strings, bowed or plucked
wind instrument, you blow into it
percussion, you hit it, drums
soprano, highest female voice
bass, lowest voice, deep sound
movement of symphony, part of longer piece
opera, play that is sung, sung drama
syncopated, accents off beat, off beat
refrain, chorus, part that comes back
perspective, makes things look far away, shows depth on flat surface, distant things smaller
vanishing point, where lines meet in distance
foreground, front of picture, nearest part
background, back of picture, what is behind
depth, three dimensional look, looks deep
composition, how things are arranged, arrangement in picture
primary colour, cannot be mixed from others
secondary colour, mixed from two others
complementary colour, opposite on wheel
hue, shade of colour, colour itself
contrast, strong difference, light against dark
chiaroscuro, light and dark
abstract art, shows no real things, just shapes and colours
realistic, like in real life, true to life, as it really looks
portrait, picture of person
still life, picture of objects
landscape, picture of nature
self portrait, picture of oneself
sculpture, figure carved or moulded, three dimensional art
fresco, painted on wet plaster
impressionism, catches light and moment, quick brush strokes
expressionism, shows inner feelings
surrealism, dreamlike pictures, like dream
cubism, broken into shapes, several views at once
architecture, art of building, designing buildings
ornament, decoration, trimmings
original work, not copy, real one, genuine
forgery, fake, false copy
simmer, cook just below boiling, bubble gently, cook on low heat
boil, cook in bubbling water, bubble strongly
steam, cook in vapour, cook over boiling water
poach, cook gently in liquid
braise, fry then stew, cook slowly in little liquid
sear, brown quickly on high heat, fry hot and fast
grill, cook over direct heat
blanch, dip briefly in boiling water
marinate, leave in sauce before cooking, soak in spices
knead, work dough, press and fold dough
rise, dough gets bigger, puff up
raising agent, makes dough rise, yeast or baking powder
gluten, makes dough stretchy, protein in flour
whisk, beat air into, beat quickly
emulsion, oil and water mixed, fat and water held together
emulsifier, keeps oil and water together
thicken, make less runny, bind sauce
season, add salt and spices, give flavour
flavour, taste, how it tastes
caramelise, sugar turns brown, browning of sugar
tender, soft to chew, easy to bite
tough, hard to chew, chewy
crisp, crunchy, hard outside
stale, no longer fresh, old and dry
spoil, go off, go bad, rot
preserve food, make food last, keep food from going off
pickle, keep in vinegar
cure meat, keep with salt
perishable, goes off quickly, does not keep long
shelf life, how long it keeps, how long it stays good
expiry date, last day of use, use by date
ingredient, what goes into it, part of recipe
recipe, instructions for cooking, how to make dish
portion, amount for one person
raw, uncooked, not cooked
leftovers, food that remains, what is left of meal
offside, ahead of last defender, too far forward
foul, breaking rules of game, unfair play
penalty kick, free shot at goal
referee, makes sure of fair play, judge of game, umpire
draw, nobody wins, same score, tie, level score
overtime, extra time, added time
tournament, series of matches, competition with rounds
knockout, loser is out, one defeat and out
qualify, earn place, get through
handicap, advantage for weaker player, makes it fairer
warm up, prepare muscles, get body ready
cool down, slow down after exercise
endurance, keep going for long, stamina, staying power
stamina, keep going for long, endurance, does not get tired
flexibility of body, how far you can bend
strength, how much force you have, being strong
agility, change direction quickly, nimble
coordination of body, moving parts together
reaction time, how fast one reacts
interval training, short hard bursts with breaks, switching fast and slow
overtraining, train too much, no time to recover
doping, forbidden drugs in sport, cheating with drugs
amateur, not paid for it, for fun, not professional
professional, paid for it, does it for living
spectator, person watching, watches game
coach, trains team, instructor
tactics in match, how to play against opponent
household, people living together, family under one roof
chore, task around house, housework
tidy, in order, neat, everything in place
mess, disorder, everything all over place
appliance, machine in house, household machine
thermostat, keeps temperature steady, switches heating on and off
insulation, keeps warmth inside, stops heat escaping
ventilation, fresh air, letting air in
leak, water gets out, drip
socket, where you plug in, power point
energy saving, uses less electricity, needs little power
recycle, use material again, turn waste into something new, make new things from old
reuse, use again as it is
waste, rubbish, what is thrown away, garbage
compost, rotted plant waste
disposable, used once and thrown away, single use, throw away
durable, lasts long time, holds up, does not break soon
second hand, used before, had owner before
warranty, promise to repair for free
receipt, proof that you paid, slip from shop
etiquette, good manners, how to behave, polite behaviour
courtesy, being polite, politeness
punctual, on time, not late
appointment, agreed time to meet
deadline, last date for it, latest time, must be done by then
commuter, travels to work daily
pedestrian, person on foot, someone walking
right of way, may go first, goes first
public transport, buses and trains
detour, longer way round, way around
shortcut, quicker way, shorter way
souvenir, something to remember place by
hobby, something done for fun, spare time activity
leisure, free time, time off, spare time
festival, big celebration, feast
ceremony, formal celebration, ritual
custom, what people usually do, usual way
superstition, belief in luck or magic
gossip, talk about other people, rumours
"""
