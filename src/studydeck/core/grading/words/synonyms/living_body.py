"""Biology, the body and medicine as people explain them in their own words, our own list: narrow groups."""

GROUPS = """
cell, tiny building block of body, smallest living unit
unicellular, made of one cell, has only one cell, single celled
multicellular, made of many cells, has many cells
prokaryote, cell without nucleus, has no nucleus
eukaryote, cell with nucleus, has nucleus
nucleus, middle of cell, where dna is, core of cell, control centre
cytoplasm, jelly inside cell, fluid filling cell
organelle, part of cell with job, little organ in cell
mitochondrion, makes energy for cell, power station of cell, powerhouse of cell
ribosome, makes proteins, where proteins are built
chloroplast, where photosynthesis happens, green part of plant cell
cell wall, stiff outer layer, hard shell of plant cell
rigid, stiff, hard, does not bend, inflexible
membrane, thin skin, thin barrier
selectively permeable, lets only some things through, lets some things in, semi permeable, partly permeable
permeable, lets things through, can be passed through
impermeable, lets nothing through, nothing gets through, waterproof
concentration gradient, difference in concentration, from crowded to less crowded, from more to less
high concentration, crowded, a lot of it, where there is more
low concentration, thin, little of it, where there is less
diffusion, particles spread out evenly
osmosis, water moves through skin, water flows to saltier side
active transport, pumped using energy, moved against gradient
passive, without energy, no energy needed, happens by itself
requires energy, costs energy, uses up energy, takes energy, needs fuel
homeostasis, keeping inside stable, body stays in balance, keeps conditions constant, inner balance
internal environment, conditions inside body, inside of body
body temperature, how warm body is, warmth of body
negative feedback, change is countered, pushes back to normal, works against change
metabolism, all chemical reactions in body, how body uses energy, turning food into energy
anabolic, builds up, makes bigger molecules
catabolic, breaks down, splits molecules
enzyme, protein that speeds up reactions, speeds up reactions in body, makes reactions go faster, helper molecule
substrate, what enzyme works on, substance enzyme acts on
active site, place where it fits, spot where substrate fits, lock and key
denature, lose shape, change shape and stop working, get destroyed by heat
specific, fits only one, works for one thing only, particular
protein, built from amino acids, chain of amino acids
amino acid, building block of protein, unit of protein
carbohydrate, sugar and starch, energy food
lipid, fat or oil, fatty substance
dna, carries genetic information, blueprint of life, instructions for body, genetic code
blueprint, instructions, building plan, plan
double helix, twisted ladder, two twisted strands, spiral ladder
base pair, rung of ladder, two matching bases
replication, copying, making copy, doubling of dna
transcription, dna copied into rna, dna to rna, writing rna from dna
translation into protein, building protein from rna, rna to protein, reading code
codon, three bases, triplet of letters
gene, piece of dna for trait, stretch of dna, codes for protein, bit of dna
codes for, carries instructions for, contains plan for, tells cell to make
allele, version of gene, variant of gene, form of gene, gene variant
dominant, wins over other, always shows, one copy is enough, stronger version
recessive, hidden by other, only shows with two copies, needs two copies
homozygous, two same alleles, two identical copies, both copies alike
heterozygous, two different alleles, two different copies, copies differ
genotype, genetic make up, which genes one has, all genes, genes you carry
phenotype, what you can see, outward appearance, how it looks, visible traits, how genes show
observable, can be seen, visible, you can see
chromosome, packed dna, thread of dna, bundle of dna
identical, exactly the same, alike in every way, just the same, no difference
genetically identical, same genes, same dna, clone
genetic variation, differences in genes, not all the same, genetic differences, variety in genes
gamete, sex cell, egg or sperm, reproductive cell
fertilisation, egg meets sperm, sperm joins egg, sperm and egg come together
zygote, fertilised egg
embryo, unborn baby at early stage, early stage of development
asexual reproduction, offspring from one parent, without partner, needs no partner, only one parent
sexual reproduction, two parents, needs male and female, mixing genes of two
stem cell, can become any cell, not yet specialised
specialised, made for one job, has special task, with one particular job
differentiate into, turn into, become certain kind, develop into
tissue, group of similar cells, cells working together
organ, body part with job, part of body with function
organ system, organs working together
species, same kind of animal
biodiversity, variety of life, many different species, richness of species
niche, role in ecosystem, place in nature
habitat, where animal lives, natural home, where it lives
food web, who eats whom, linked food chains
trophic level, step in food chain, level in food chain
producer, makes own food, plant that makes food
consumer in nature, eats other living things, gets energy by eating
decomposer, eats dead things, rots dead matter, recycles dead material
apex predator, top of food chain, nothing hunts it, nobody eats it
parasite, lives off another, feeds on host, lives at someone else's expense, takes from host
host, animal parasite lives on, organism it lives in
mutualism, both benefit, good for both, each helps other
commensalism, one gains without harming
invasive species, comes from elsewhere and spreads
native, from there originally, belongs there naturally, local
keystone species, others depend on it, everything falls apart without it
carrying capacity, most area can feed, maximum population, how many it can support
succession, one community replaces another, plants take over in stages
natural selection, best suited survive and breed, nature picks best adapted, weak ones die
fitness, number of offspring, success in reproducing, how well it reproduces
better adapted, suits surroundings, fits better, copes better with surroundings
advantageous, helpful, useful, gives edge, gives advantage, of benefit
artificial selection, people choose which to breed, breeding by humans, breeders pick
common ancestor, same forefather, shared origin, come from the same, descended from one
descend, come from, go back to, stem from
fossil, remains in stone, trace of ancient life, preserved remains
vestigial, left over from ancestors, no longer needed, lost use
convergent evolution, look alike without being related, similar without being relatives
speciation, new species form, one species splits into two
genetic drift, chance changes in genes, random change in small population
vertebrate, has backbone, animal with spine
invertebrate, has no backbone, animal without spine
mammal, gives milk to young, feeds young on milk
reptile, scaly animal, lays eggs on land
warm blooded, keeps own temperature, makes own heat
cold blooded, as warm as surroundings, takes heat from outside
nocturnal, active at night, awake at night, comes out at night
diurnal, active by day, awake by day
metamorphosis, complete change of body, turns from caterpillar into butterfly, changes form
photosynthesis, turns light into sugar, making food from sunlight, plants make own food
chlorophyll, what makes leaves green, green stuff in leaves, catches light
stomata, tiny openings in leaf, pores of leaf
pore, tiny opening, small hole
transpiration, water evaporates from leaves, plants lose water, plants sweat
xylem, carries water up, water pipes of plant
phloem, carries sugar, sugar pipes of plant
pollination, pollen carried to flower, bees carry pollen
germination, seed begins to grow, seed starts growing
cellular respiration, releases energy from sugar, burns sugar for energy, cells get energy from food
atp, energy carrier of cell, cell's fuel
aerobic, with oxygen, uses oxygen, needs air
anaerobic, without oxygen, no oxygen, does not need air
fermentation, yeast makes alcohol
bacteria, tiny single celled organisms, germs with one cell
virus, needs host cell, needs cell to multiply, not really alive, cannot multiply alone
fungus, mould or yeast, mushroom
digestive system, stomach and gut, breaks food down, handles food
stomach, belly
intestine, gut, bowel
saliva, spit, liquid in mouth
liver, cleans blood, removes poisons
kidney, filters blood, makes urine
urine, pee, liquid waste
lungs, where blood takes up oxygen, take in oxygen, organs for breathing
alveoli, tiny air sacs, little air bags
gas exchange, swap of gases
artery, carries blood away from heart, blood leaves heart
vein, carries blood back to heart, brings blood back
capillary, tiny blood vessel, thinnest blood vessel
red blood cell, carries oxygen, takes oxygen round body
white blood cell, fights germs, defends against germs, kills invaders
platelet, helps blood clot, closes wounds
plasma, liquid part of blood
blood pressure, force of blood, push of blood on walls
pulse, heartbeat, beats per minute
oxygenated, rich in oxygen, full of oxygen, carrying oxygen
deoxygenated, low in oxygen, oxygen used up, without oxygen
nervous system, brain and nerves, carries messages in body
neuron, nerve cell, brain cell, cell that sends signals
synapse, gap between nerve cells, where nerve cells meet, junction between nerves
neurotransmitter, chemical messenger between nerves, chemical that carries signal
reflex, quick reaction without thinking, automatic reaction, react before you think
voluntary muscle, muscle you control, moves when you want
involuntary, cannot control it, by itself, without wanting to, not under control
hormone, messenger in blood, chemical signal in blood, chemical message
gland, makes hormones, produces liquid
insulin, lowers blood sugar, brings blood sugar down, gets sugar into cells
diabetes, too much sugar in blood, cannot control blood sugar
adrenaline, stress hormone, fight or flight
puberty, becoming adult, body changes to adult
pregnancy, expecting baby, baby grows in mother
placenta, feeds unborn baby
skeleton, all bones, frame of body
joint, where bones meet, where two bones connect
tendon, ties muscle to bone, connects muscle with bone
ligament, ties bone to bone, connects bones
cartilage, soft cushion between bones, smooth padding
contract, get shorter, tighten, pull together, shrink
relax, get longer, loosen, let go
retina, back of eye, where picture forms
eardrum, skin in ear that vibrates
pathogen, germ that makes you ill, causes disease, makes people sick, bad germ, disease causing
transmit disease, pass it on, infect others, give it to others, spread it
incubation period, time until symptoms show, time before you feel ill
carrier, has it without being ill
asymptomatic, no symptoms, does not feel ill, shows no signs
epidemic, many fall ill at once, disease spreads quickly, many cases in short time
pandemic, spreads all over world, worldwide disease, epidemic in many countries
endemic, always there in region, regularly found in region
quarantine, stay away from others, isolate
hygiene, washing hands, keeping clean, cleanliness
sterile, free of germs, germ free, no germs
disinfect, kill germs, make germ free
antibody, sticks to germs, defence molecule, marks invader
antigen, what body recognises as foreign, mark on germ
immunity, body can fight it off, protected from catching it, cannot get it again
immune response, body fights invader, reaction to germs, body defends itself
recognise invader, know germ from before, remember germ
memory cell, remembers germ, remembers earlier infection
vaccine, harmless form of germ, weakened germ, dead germ, prepares immune system, teaches body to fight
weakened, made harmless, made less strong, not dangerous any more
herd immunity, enough people are immune, most people are protected
autoimmune, body attacks itself, attacks own cells, defence turns on own body
allergen, causes allergy, what you are allergic to
inflammation, red hot and swollen
antibiotic, medicine against bacteria, kills bacteria, fights bacteria
antibiotic resistance, bacteria survive drug
resistant, no longer harmed, not affected, withstands, survives it
side effect, unwanted result of medicine, something drug also does, other effect not wanted
dosage, how much medicine, amount to take
overdose, take too much, too much of drug
prescription, doctor's order for medicine, note from doctor
over counter, without prescription, can buy it without doctor
generic drug, same medicine without brand, cheaper copy of medicine
clinical trial, test drug on people, testing treatment on patients
placebo, pill without any effect, fake treatment, contains no medicine, no active ingredient
double blind, neither doctor nor patient knows, nobody knows who gets what, nobody knows which
prognosis, how it will go on, likely course of illness, chances of recovery
diagnosis, find out what is wrong, say which illness it is, what someone suffers from, work out what patient has
symptom, something you notice when ill, sign you are ill
chronic, goes on for long time, lasts for years, does not go away, stays with you
acute, sudden and short, comes on quickly, severe but short
terminal, will die of it
relapse, get ill again, illness comes back, falling back
remission, symptoms go away for time, illness goes back
complication, further problem during illness, makes it worse
screening, testing people without symptoms, check before anyone feels ill, look for disease early
prevention, stopping it before it happens, keeping it from happening, avoid it in first place
risk factor, makes it more likely, raises chance, increases danger
hereditary, runs in family, passed on in family, from parents, inherited
congenital, from birth, born with, present at birth
genetic disorder, illness in genes, caused by faulty genes
cancer, cells grow out of control, uncontrolled growth of cells, cells keep dividing
tumour, lump of cells, growth in body
metastasis, cancer spreads to other parts, spreads through body
benign, does not spread, not dangerous
malignant, spreads and destroys, dangerous growth
stroke, blocked blood vessel in brain
heart attack, no blood to heart muscle, blocked artery of heart
dehydration, too little water in body, losing too much water
obesity, being very overweight, far too fat, too much body fat
malnutrition, not enough of right food, badly fed, lacking nutrients
deficiency, lack, too little, not enough of
balanced diet, bit of everything, right mix of foods, eat variety of foods
fracture, broken bone, crack in bone
anaesthetic, takes away feeling, puts to sleep for surgery
transplant, put in another person's organ, new organ from donor
donor, gives organ or blood, person who gives
triage, sort patients by urgency, who is treated first, most urgent first
first aid, help before doctor comes, first help
palliative care, ease suffering without curing, make last time bearable
invasive, goes into body, cuts into body
amphibian, lives in water and land, frog or newt
"""
