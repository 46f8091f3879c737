"""Chemistry, physics and engineering as people explain them in their own words, our own list: narrow groups."""

GROUPS = """
particle, tiny piece of matter, tiny bit, little piece
proton, positive particle, positively charged particle
electron, negative particle, negatively charged particle
neutron, neutral particle, particle without charge
positively charged, plus charge, positive
negatively charged, minus charge, negative
uncharged, no charge, neutral, without charge
atomic nucleus, core of atom, centre of atom, middle of atom
isotope, same element with different mass, different number of neutrons, same protons but other neutrons
radioactive, gives off radiation, decays by itself, unstable nucleus
half life, time until half is gone, time until half has decayed
decay, break down over time, fall apart, turn into another element
fission, splitting nucleus, heavy nucleus splits, splitting atoms
fusion, joining nuclei, light nuclei merge, melting nuclei together
periodic table, table of all elements, chart of elements
inert, does not react, hardly reacts, unreactive
reactive, reacts easily, reacts quickly, likely to react
ionic bond, electrons handed over, opposite charges attract
covalent, sharing electrons, electrons are shared, atoms share electrons
transfer electrons, give electrons away, hand over electrons, pass electrons on
metallic bond, sea of electrons, free electrons hold metal together
polar, has plus and minus end
hydrogen bond, weak attraction between molecules
pure substance, only one kind of matter, nothing else mixed in
homogeneous, the same everywhere, uniform, evenly mixed, looks the same throughout
heterogeneous, not the same everywhere, uneven, you can see parts
uniform, the same everywhere, even, does not vary
solution, something dissolved in liquid, evenly mixed liquid
concentrated, strong, a lot dissolved in it
dilute, weak, thinned, little dissolved in it, add water to
concentration, how much is dissolved, amount in given volume, how strong solution is
saturated solution, no more can dissolve, cannot dissolve any more
precipitate, solid that falls out, solid forms in liquid
distillation, boil and cool down again, separate by boiling points
filtration, pour through filter, hold back solid bits
chromatography, separate colours on paper
physical change, no new substance, only form changes, still the same substance
chemical change, new substance is made, something new forms, turns into something else
reversible, can be undone, can be turned back, goes both ways, works in both directions
irreversible, cannot be undone, no way back, cannot be turned back, for good
reagent, substance used in reaction, chemical you add
product of reaction, what comes out, what is formed, result of reaction
activation energy, energy to get it started, energy needed to start, push to get going
lower activation energy, make it easier to start, less energy needed to start
reaction rate, how fast it reacts, speed of reaction
consumed, used up, gone afterwards, eaten up
not consumed, not used up, still there afterwards, unchanged at end, stays the same
surface area, size of surface, area that is exposed
exothermic, gets hot, gives off warmth, energy comes out
endothermic, gets cold, takes in warmth, needs heat from outside
oxidation, loss of electrons, gives electrons away, reacting with oxygen
reducing agent, gives electrons
oxidising agent, takes electrons
electrolysis, splitting with electricity, electric current splits substance
electrode, where current enters, metal rod in liquid
electrolyte, liquid that conducts, solution that carries current
acidic, sour, ph below seven, low ph
alkaline, ph above seven, high ph, soapy
neutral ph, ph of seven, neither acid nor alkaline
indicator, shows by colour, changes colour
salt, made from acid and base
buffer solution, keeps ph steady, resists change in ph
corrosion, metal gets eaten away, rusting
alloy, mix of metals, metals melted together
ore, rock with metal in it
polymer, long chain of molecules, long chain molecule, many small units in chain
monomer, single unit of chain, small building block
organic compound, contains carbon, carbon compound, made with carbon
hydrocarbon, made of hydrogen and carbon, only carbon and hydrogen
flammable, burns easily, catches fire easily, easy to set on fire
toxic, poisonous, harmful to health, poison
state of matter, solid liquid or gas
solid, fixed shape, keeps shape
liquid, flows, takes shape of container, no fixed shape, runny
gas, spreads to fill space, fills whole container
particles vibrate, particles wobble in place, particles shake
melting point, temperature at which it melts, when it turns liquid
boiling point, temperature at which it boils, when it starts to boil
sublimation, solid turns straight into gas
condensation, gas turns into liquid, steam turns to water
evaporation, liquid turns into gas slowly, water turns to vapour, drying up
density, mass per volume, how heavy for size, how tightly packed, how much mass in space
dense, tightly packed, heavy for size, packed close together
volume, space it takes up, how much room it takes, how much space
mass, amount of matter, how much matter, how much stuff
weight, pull of gravity on it, force of gravity
independent of place, the same everywhere, does not change with place
buoyancy, push up by water, upward force, pushed up in water
float, stay on top of water, does not sink
pressure, force per area, force on surface, how hard it presses
exert pressure, press on, push against, weigh on
vacuum, nothing in it, space without air, completely empty
gravity, pull between masses, attraction between masses, what pulls things down
attract, pull towards each other, draw closer, pull in
repel, push away, push apart, push each other away
inertia, resists change of motion, keeps going unless stopped, stays at rest
momentum, mass times velocity, swing
velocity, speed with direction, speed in direction, how fast and which way
speed, how fast, distance per time, how quickly it moves, pace
acceleration, change of velocity, how quickly speed changes, getting faster or slower
constant speed, steady speed, does not get faster
scalar, only size, no direction, just number
vector, size and direction, has direction, number with direction
magnitude, size, how big
direction, which way, where it points
net force, all forces together, total force, forces added up
equal and opposite, same size in other direction, just as strong other way, push back just as hard
action and reaction, push and push back, every push has push back
friction, surfaces rub together, slows things down, rubbing
air resistance, drag, air slows it down, air pushes against
terminal velocity, highest falling speed, falls no faster, fastest it can fall
free fall, only gravity acts, falling without resistance
work, force times distance, moving something with force
power, work per time, energy per second, how fast work is done
conserved, stays the same in total, never lost, total does not change, remains the same
conservation of energy, energy is never lost, energy only changes form, total energy stays the same
converted, turned into, transformed
kinetic, of movement, from moving, in motion
stored, kept, saved up, held inside
efficiency of machine, useful share of energy
dissipate, get lost as heat, spread out, be lost to surroundings
thermal energy, heat energy, heat inside, moving particles
temperature, how hot, average energy of particles, degrees hot
conduction, heat passed by touch, passed from particle to particle, through direct contact
convection, warm air rises, heat carried by moving liquid, hot fluid moves up
radiation, travels through empty space, heat without contact, rays through space
thermal expansion, gets bigger when heated, grows with heat
expand, get bigger, take up more room, grow, spread out
contract, get smaller, shrink, take up less room, pull together
entropy, disorder, how mixed up it is, messiness
perpetual motion, runs for ever without energy
wavelength, distance between two peaks, length of wave, from crest to crest
frequency, how many per second, waves per second, vibrations per second, how often per second
amplitude, height of wave, how big swing is, size of swing
pitch, how high or low sound, height of tone
oscillate, swing back and forth, go to and fro, move back and forth
transverse wave, swings across, vibrates at right angles
longitudinal wave, swings along, vibrates in the same direction
perpendicular, at right angles, at ninety degrees, upright to
medium, material it travels through, stuff it moves through, needs something to travel in
reflection, bouncing back, light bounces off, thrown back
refraction, bending of light, light changes direction, light bends
diffraction, wave bends around edge, spreads behind gap
interference, waves overlap, waves add up or cancel
resonance, swings along, vibrates strongly at own frequency
spectrum, range of colours, all colours of light, rainbow
opaque, lets no light through, cannot see through, light cannot pass
transparent, light passes through, you can see through, clear as glass
convex, curved outwards, bulging
concave, curved inwards, hollow
focal point, where rays meet, where light comes together
echo, sound thrown back, reflected sound
doppler effect, pitch changes as it passes, sound changes when moving
charge, electric property, amount of electricity
static electricity, charge built up by rubbing, charge that does not move
current, flow of charge, flowing electricity, moving electrons, how much flows
voltage, push on electrons, what pushes current, difference in potential
resistance, opposes current, makes it hard for current
conductor, lets electricity through, electricity passes easily, carries current well
insulator, blocks electricity, electricity cannot pass, keeps current in
direct current, flows one way, same direction all time
alternating current, changes direction, flows back and forth
electromagnet, magnet made with current, magnetic while current flows
generator, turns movement into electricity, makes electricity
transformer, changes voltage, steps voltage up or down
circuit, closed path for current, loop of wires
fuse, cuts off current
lever, makes lifting easier, bar that turns on point
pulley, wheel with rope
torque, turning force, twisting force
stress on material, load per area
elastic, springs back, goes back to shape, returns to form
plastic deformation, stays bent, does not spring back
brittle, breaks easily, snaps, cracks easily
ductile, can be drawn into wire
malleable, can be hammered into shape
strong material, holds a lot, does not break easily
relativity, time depends on speed, time passes differently
speed of light, nothing is faster, as fast as light
quantum, smallest packet, smallest portion
photon, particle of light, packet of light
uncertainty principle, cannot know both exactly
big bang, beginning of universe, how universe began
black hole, nothing escapes pull, not even light escapes
galaxy, huge group of stars, billions of stars
light year, distance light travels in year
comet, lump of ice with tail
eclipse, sun is covered
satellite, circles planet, object in orbit
induction, changing magnetic field makes current, magnet moved makes current
"""
