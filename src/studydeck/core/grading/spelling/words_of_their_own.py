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
_NEAR_TOO = """
    desert dessert casual causal angel angle angles martial marital united untied diary dairy gaol pricing prizing
    praising raising rising competition competitor competitive competent competence revenge bland blend public pubic
    proceed precede preceding proceeding recede perspective prospective persecute prosecute persecution prosecution
    ureter urethra ileum ilium latitude altitude attitude aptitude gratitude magnitude multitude quantitative
    qualitative qualify quantify industrial industrious economic economical historic historical classic classical
    electric electronic electron elector erector director doctor debtor creditor editor auditor author actor
    accident incident occident accede exceed succeed secede access abscess recess process precess
    adverse advert avert revert invert convert covert overt divert alternate alternative alter altar
    amend emend mend ammunition admonition anecdote antidote apposite opposite apprise appraise arbitrate arbitrage
    arise arouse astrologer astronomer bacteria bacterium barter banter bazaar bizarre berth birth bore boar border
    boarder bored board boundary bounty bridal bridle bride bribe broach brooch broker brother business busyness
    calendar calender callous callus canvas canvass capital capitol carton cartoon cartel cattle kettle cereal serial
    censor censure sensor chord cord choral coral cite site sight civic civil climactic climatic climate climax
    collage college collision collusion colonel kernel comma coma command commend comment commerce committee commute
    commune communism commotion company companion compare compete complete compile comply comport support
    report import export deport transport conform confirm affirm conceive deceive receive perceive confusion
    infusion diffusion effusion fusion continual continuous contingent convince corps corpse corporal corporate
    credible creditable critic critique cynic debit debut debt decent descent dissent deference difference defuse
    diffuse infuse defect detect deflect reflect defer differ infer refer prefer confer transfer deform reform
    inform perform detract distract attract subtract extract retract discus discuss disburse disperse disease decease
    dominant dormant draft drift draught drought dual duel dye die elusive allusive illusive emerge merge immerse
    emersion immersion empathy sympathy apathy entrance enhance envelop envelope develop epidemic endemic pandemic
    academic equable equitable errant arrant erupt irrupt disrupt interrupt corrupt bankrupt etiology exalt exult
    exercise exorcise expect inspect respect suspect aspect prospect exhibit inhibit prohibit inhabit extent
    extant facilitate felicitate faint feint fiscal physical psychical flair flare flaunt flout floor flour flower
    forward foreword founder flounder freight fright gamble gambol gorilla guerrilla guarantee warranty hail hale
    human humane hoard horde hospital hostel hostile hotel idle idol ideal impact impart imply implicate replicate
    duplicate complicate impulse repulse incite insight inside incisive decisive indict indite induce deduce reduce
    produce seduce infection inflection injection rejection projection objection subjection ingenious ingenuous
    innovate renovate innovation renovation inspire expire aspire conspire perspire respire transpire institute
    constitute substitute destitute prostitute integration migration immigration emigration intercept intersect
    insect interment internment interpret interpreter invent prevent event invoke evoke revoke provoke convoke
    lightning lightening lighting liable libel label level lever liver livery lumbar lumber luxuriant luxurious
    manner manor manure mature mantel mantle manager marriage mirage massage message metal mettle miner minor
    minister monster musician magician mystic myth moth nature nurture naval navel nuclear unclear obsolete absolute
    officer official officious opinion option union onion oral aural ordinance ordnance ordinal cardinal organ organism
    overdo overdue pallet palette palate parameter perimeter parish perish partial parcel passage password past paste
    patent patient pattern patron pedal peddle petal penal panel pause paws peace piece peak pique perfect prefect
    persist resist consist insist desist assist perpetrate perpetuate penetrate personalize phase phrase physician
    physicist plaintiff plaintive plum plumb poplar popular pore pour poison portion potion practicable practical
    pray prey premise promise prescience pretense primary primer primate private privet privation deprivation
    probe prove prudent prudish purpose propose suppose compose dispose expose impose oppose depose repose racket
    rocket pocket packet rain reign rein rational rationale rebate debate refute repute dispute compute relic relict
    relay delay rely reply repair prepare compare repel rebel repent relent resent recent regent agent respectful
    respectively restrain retrain resume presume consume assume retail retailer detail entail rhyme rhythm role roll rote route
    rout root royal loyal sail sale sanction section scalar scaler secret secrete serve severe sever server session
    cession secession succession recession procession profession possession concession confession shear sheer shore
    share sleight slight soar sore social special spatial species specie specific pacific staff stuff stake steak
    steal steel stimulus stimulant straight strait stress strain strand structure stricture sustain attain obtain
    contain retain detain maintain pertain abstain tacit tail tale tariff tear tier tenant tenet tempera
    temper temple temporal term team than then thorough through threw throne thrown tide tied timber timbre title
    tittle torpid turbid torrid tract track truck trick tropic topic typical topical trust thrust truth tumor rumor
    turn urban urbane vacation vocation location allocation vain vein vane variance variant venal venial veracious
    voracious verbal herbal vertical critical virus versus vial vile viral vital visible viable vision visual
    waist waste waive wave waiver waver ware wear weak week weather whether wet whet wheel wreak wreck wrest rest
    yoke yolk abduct adduct abduction adduction abscissa afferent efferent antigen antibody artery carpal tarsal
    glucose glucagon glycogen glycerol guanine guanidine cytosine cysteine cystine thymine thiamine thymus
    hypothalamus hypothesis chromatin chromatid chlorine choline fluorine fluoride chloride chlorate bromine bromide
    iodine iodide nitrate nitrite nitride sulfate sulfite sulfide phosphate phosphite peroneal peritoneal perineal
    prostate prostrate mucus mucous tendon tension hypotension hypertension malleus malleolus cilia celiac
"""
_OF_OTHER_LANGUAGES = """
    pero perro caro carro cero cerro coral corral hambre hombre hombro cabello caballo sesenta setenta compras comprar
    cocina cocinar casar cazar cazador casa caza cama cana cuento cuenta cuentas puerto puerta punto punta barco banco
    blanco blanca libro libra libre mesa misa mismo mano mono moneda mundo modo moda medio media miedo nieto nieta
    nuevo nueve nueva pesca pescado pecado pelo peso piso paso pasa perla pera puesto queso caso cosa corto
    corte carta cuarto cuatro cuadro sueno suelo suegro sobre sombra sombrero tarde tarta tierra tienda tiempo trabajo
    vaca vaso vino viaje viejo vuelo vuelta zapato jugar lugar llamar llegar llevar llorar llover lleno
    poisson poison dessert desert dessus dessous cheveux chevaux cheval choix chaud chose chasse chausse coup cou cour
     course court cousin coussin cuisine cuisse droit droite fois foie froid feuille famille fille fils film
    gare garde guerre gueule gens gant grand grain jouer jour jeune jaune jeu lait laid lieu loin lion livre lire
    maire mere mer marche mairie marie mari matin malin montre moins mois moi mot mort neuf neveu noir nuit
    pain main bain part partie pays paix peau peu peur pied pierre place plante pluie plus pomme
    pompe poule poulet saison rouge roue route sale sang sans sante soeur soir sous sourd
    temps tante tente terre tete tour tout toux vent vert verre vers ville vie vieux vingt voile voix vrai
    kirche kirsche kirschen kirchen tasche tasse flasche flache fleisch fleiss bein wein stein schein seite saite
    leute laute leiter lehrer leerer hose hase haus hals hand hund mund mond mutter butter futter vater vetter wetter
    bruder feder leder lieder lied leid kind kinn rind wind wand wald feld geld gold kopf topf knopf tisch fisch
    frisch licht nicht recht rechnung zeichnung zeit zeile ziel spiel stiel stil still stuhl stahl staat stadt statt
    stelle stille welle wolle wolke woche wache sache suche kuche kuchen kochen knochen lachen machen wachen wachsen
    waschen wischen wissen messen essen lesen losen lassen hassen fassen fahren fuhren horen horten arbeit arbeiter
    umsatz absatz ansatz einsatz ersatz aufsatz vorsatz angebot abgebot gebot verbot gewinn beginn verlust vorteil
    nachteil anteil urteil einfuhr ausfuhr eingang ausgang angang umgang kosten kasten kisten posten husten
    verkaufer kaufer einkauf verkauf ankauf kunde kunst gunst dunst vertrag ertrag eintrag auftrag antrag betrag
"""
_SINGULAR = """
    news goods means savings customs arms economics physics mathematics ethics politics statistics metrics species
    series glasses works looks odds proceeds returns contents damages minutes headquarters colors pants spectacles
"""

WORDS_OF_THEIR_OWN = frozenset(f"{_NEAR} {_NEAR_TOO} {_OF_OTHER_LANGUAGES}".split())
"""Words within two edits of another one that means something else."""

NO_PLURALS = frozenset(_SINGULAR.split())
"""Words that end like a plural and mean something else than their singular."""
