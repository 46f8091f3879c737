"""Words so near to another word that whoever typed one didn't slip: product and project, means and mean."""

_NEAR = """
    product project produce process progress prospect protect profit prophet provide price prize prime place plant
    plane market marker marked target budget affect effect effective affective personal personnel principal principle
    complement compliment stationary stationery adapt adopt adept accept except access excess assess asset assent
    ascent brand brandy grand trial trail form from firm farm factor factory actor sector vector section selection
    election contract contrast contact content context contest consumer customer custom customs costume concept
    precept percept conscious conscience conscript council counsel console consult conduct construct instruct mission
    vision revision division decision precision version aversion conversion conversation conservation reservation
    preservation observation inflation deflation invention intention retention attention detention attrition nutrition
    acquisition requisition inquisition position proposition preposition disposition composition competition
    repetition partition petition promotion motion notion nation ration relation revelation elevation evaluation
    valuation devaluation evolution revolution resolution solution pollution dilution volume value valve revenue
    avenue review preview persona person parson reason season lesson lessen listen launch lunch lurch branch brunch
    breach bleach reach teach coach couch touch strategy tragedy statistic strategic tactic static system symptom
    statue statute status stature state stage strong string spring sprint print point paint faint saint quiet quite
    quit unit unity quantity quality equality equity liquidity liability reliability viability variability
    availability capability culpability desirability durability usability stability ability agility fragility facility
    felicity velocity ferocity sensitive sensible sensitivity responsive responsible response expense expanse expand
    expend extend intend attend intent intense tense dense sense since science silence license absence essence
    presence present precedent president resident confident confidant dependent dependant descendant ascendant
    defendant deduction reduction induction production introduction conduction seduction education inductive deductive
    reductive productive predictive descriptive prescriptive proscriptive prescribe proscribe describe inscribe
    subscribe ascribe devise device advise advice revise averse adverse diverse reverse inverse converse perverse
    obverse universe traverse transverse verse curse course coarse source force farce discreet discrete elicit illicit
    explicit implicit emigrate immigrate eminent imminent immanent ensure insure assure unsure allusion illusion
    delusion collusion inclusion conclusion exclusion seclusion occlusion intrusion extrusion protrusion moral morale
    mortal portal postal medal metal model mental rental dental modal nodal median medium media mediation meditation
    medication dedication indication moderation modernization optimization option adoption adaption adaptation loose
    lose loss lost cost coast cast cash crash trash brash class glass grass gross cross growth broth depth death
    health wealth stealth breath breadth bread broad board beard heard heart hearth earth south mouth month moth north
    worth forth fourth forty fourteen thirteen thirty fifteen fifty sixteen sixty seventeen seventy eighteen eighty
    nineteen ninety latter later letter litter better bitter butter batter matter meter mitosis meiosis osmosis
    stalactite stalagmite astronomy astrology autonomy anatomy economy ecology biology geology theology etymology
    entomology internet intranet internal interval integral interest invest infest ingest digest suggest
"""
_SINGULAR = """
    news goods means savings customs arms economics physics mathematics ethics politics statistics metrics species
    series glasses works looks odds proceeds returns contents damages minutes headquarters colors pants spectacles
"""

WORDS_OF_THEIR_OWN = frozenset(_NEAR.split())
"""Words within two edits of another one that means something else."""

NO_PLURALS = frozenset(_SINGULAR.split())
"""Words that end like a plural and mean something else than their singular."""
