"""Words that tell a definition from an evaluation, a metaphor, an aspect or a stray statement. Data only."""


def words_in(text: str) -> frozenset[str]:
    """Return the words of a text set apart by white space, as a set to look in."""
    return frozenset(text.split())


ASPECTS = words_in("""
    disclosure verdict myth reality correction edit update disclaimer ps quiz editor reference see image photo picture caption remember notice imagine consider suppose think also
    accuracy action actions answer answers advantage advantages aim aims alternative alternatives application applications approach approaches appearance
    aspect aspects attitude audience audiences author availability background basis behaviour behavior benefit benefits best body budget
    caption category cause causes caveat challenge challenges characteristic characteristics climate coverage
    colour color commonality comparison complexity con concern conclusion condition conditions cons consequence consequences context
    contrast control cost costs course credit criterion criteria date deadline decision decisions dependence depth description detail
    details diagnosis difference differences difficulty disadvantage disadvantages distinction downside downsides drawback drawbacks
    duration duty duties education effect effects effort emphasis environment evidence example examples exam experience expense explanation
    fact facts feature features feel flexibility focus form format formula frequency function functions fun goal goals grammar habitat height
    hint history idea impact impacts importance in inputs instance instructor interaction introduction involvement issue issues
    job key kind label leadership length lesson level levels life lifespan lifetime limit limitation limitations link location longevity
    look maintenance majority material materials measure measurement measures method methods metric metrics mindset minus mistake mistakes
    mood motivation motto name need nature note notes number objective objectives occurrence opposite orientation origin origins outcome
    outcomes output outputs overlap overview ownership participants payment people percentage performance period perspective plus
    point points popularity portability portion price prices pricing priority priorities pro problem problems process pros purpose
    purposes quality quantity question range rank reason reasons recommendation regulation relation relationship reliability reporting
    requirement requirements responsibility responsibilities rest result results return review risk risks role roles rule safety salary
    scalability scope secret security sentence setting shape short similarity similarities size skill skills skillset solution sound
    source sources speed stability stage stakeholders stakes start status step steps strength strengths style subject sum summary support
    symptom symptoms synonym synonyms takeaway takeaways target task tasks taste team technique techniques temperature tense term terms
    texture theme thing things time timeframe timeframes timeline timing tip tips title tone tool tools topic training treatment trick type types
    typical upkeep upside usage use uses users value variation variety verdict version view warning way ways weakness
    weaknesses weight what when where who why how which width work yield
    """)
"""A label of one of these words, or a noun phrase with it as its head, names an aspect of a thing and is no term."""

ASPECT_MODIFIERS = words_in("""
    main primary key biggest first core ultimate major chief central overall only other essential
    typical common best top next last final second third whole big crucial important critical notable
    quick pro practical underlying useful good bad easy obvious usual same
    """)

ASPECT_HEADS_OF = (
    ASPECTS
    - words_in("""
    rate law theory cost price return standard point degree level value time body form unit state line rule set map code letter
    power right proof weight term work quality
    """)
    | words_in("""
        meaning meanings definition definitions
        deliverables components elements parts ingredients stages phases kinds types members signs principles pillars stakes parties
        owners fans supporters critics opponents names words examples hallmark hallmarks core essence basics top bottom
        """)
    | frozenset({"heart", "rest", "lack", "amount", "kind", "sort", "part", "group", "series", "lot"})
)
"""Heads that, before "of", "for" or "between", make an aspect of something ("goal of marketing"), not a term."""

FORBIDDEN_FIRST = words_in("""
    this that these those it its they them their theirs he she him her his hers we us our you your i my me who whom whose which what when where
    why how there here each every all both either neither some any many much most few several other others another such one ones two three four
    five none nothing something anything everything someone anyone everyone nobody somebody everybody people
    if as in on at by for with from to of and or but so because while whereas although though since unlike after before not no nor
    is are was were be been being do does did can could may might must shall should will would has have had let let's
    however therefore moreover furthermore then also only just even still more less now today yes sure well ok okay
    nowadays below above best worst biggest largest next last same only other whichever whatever however
    please otherwise instead meanwhile besides furthermore likewise similarly together overall eventually afterwards later soon recently
    additionally again anyway indeed nevertheless nonetheless accordingly consequently thanks contrary conversely instead
    ah oh wow hey alas hmm hello hi enter yay
    itself themselves himself herself yourself myself ourselves than until unless once whether yet perhaps maybe very too both
    """)
"""No term begins with one of these."""

IMPERATIVES = words_in(
    "think imagine suppose consider remember note notice see say take given assume choose use make keep look ask try read learn"
)
"""Nor, unless it is the whole term, with one of these."""

SAYING = words_in("""
    say says said think thinks thought believe believes believed argue argues argued assume assumes claim claims claimed know knows
    suppose supposes hear heard consider considers call calls feel feels agree agrees seem seems mean means suggest suggests show shows
    remember note notice find finds found see sees imagine explain explains tell tells told write writes wrote need needs want wants
    make makes help helps get gets give gives take takes keep keeps become becomes happen happens depend depends
    """)
"""Verbs after which a statement is someone's or somewhere else's: "many people think X is ..."."""

FINITE = words_in("""
    is are was were am has have had can could may might must shall should will would does do did isn't aren't wasn't weren't
    don't doesn't didn't can't cannot won't becomes became remains seems
    """)

ADVERBS = words_in("""
    essentially basically simply typically usually generally often just also therefore thus commonly primarily really fundamentally broadly
    traditionally always normally mainly mostly largely ultimately effectively sometimes actually formally informally technically officially
    roughly loosely strictly classically hence perhaps probably then still now nothing merely only currently historically originally
    literally likewise similarly instead indeed best first thereby frequently widely conventionally in
    """)
"""Adverbs between the verb and what it is; jumped over ("in" begins "in essence")."""

WEAK_ADVERBS = frozenset({"not", "never", "hardly", "rarely", "neither", "nor", "no", "seldom", "n't", "barely"})
"""What turns the sentence round: nothing is defined by it."""

EVALUATIONS = words_in("""
    important crucial essential vital key critical great good bad better best worse worst big huge major integral pivotal invaluable
    indispensable perfect ideal wonderful fantastic excellent terrible poor useful helpful handy smart wise safe risky popular
    beautiful interesting fascinating challenging difficult hard easy tough tricky fine nice valuable significant
    fundamental necessary inevitable obvious real true rare welcome worthwhile exciting amazing delicate tempting sensible reasonable
    convenient cheaper faster slower larger smaller bigger higher lower longer shorter stronger weaker easier harder greater older newer
    complex powerful effective common familiar favourite favorite classic rewarding strong weak central core must-have no-brainer
    beloved delicious tasty cherished famous well-known renowned iconic lovely trusted underrated overlooked
    """)

PRAISE_NOUNS = words_in("""
    term field part role factor aspect element component step way thing skill choice decision issue topic question consideration reason
    tool place time example one start point matter piece ingredient player driver concern option fit bet idea move asset strategy
    concept function functions parts roles factors aspects steps ways things skills choices tools partner partners goal priority
    addition investment alternative match foundation practice area areas sides topics issues approach problem feature candidate
    distinction difference differences
    """)
"""With an evaluation before it such a noun says how good a thing is, not what it is."""

EMPTY_NOUNS = words_in("""
    thing things must lot bit little few day good pity shame pleasure given myth mistake mistakes problem challenge question reason reasons
    results consequence case cases example examples matter choice success failure disaster requirement priority bonus plus surprise
    advantage disadvantage benefit drawback difference exception favourite favorite joke fact while no-brainer concern start beginning
    fan third half quarter hit mess nightmare breeze win-win moot must-have help relief risk time trade-off tradeoff secret answer mix blend opposite
    combination couple dozen hundred thousand million minority majority synonym
    """)
"""A predicate with such a head, and nothing after it, says nothing about what a thing is."""

METAPHORS = words_in("""
    roadmap journey heart soul backbone engine glue bridge lifeblood cornerstone foundation face brain brains hands hug canvas playground lifeline goldmine powerhouse battle battlefield rollercoaster eyes ears compass map blueprint
    destination vehicle fuel spark anchor king queen bread butter magic dna skeleton pillar pillars key door gateway voice conductor
    captain pilot architect architects conductor orchestra coin sides twin twins cousin cousins sibling siblings brother sister parent child
    beast picture story world bedrock cement oil north star hat hats muscle nervous beating spine springboard stage cornerstones
    building-block cherry icing tip iceberg marathon sprint race dance puzzle recipe lens mirror window lever safety-net umbrella
    what why how who playbook hero heroes villain workhorse workhorses diva star stars superstar band orchestra guardian guardians watchdog wizard magician
    detective detectives ninja rockstar captain chef chefs gardener cop diplomat salesman fortress highway superhighway superpower weapon
    """)
"""Heads of a predicate that are likely pictures; some are plain nouns in some field, so they only raise a doubt."""

SUPERLATIVES = words_in("""
    best most largest biggest smallest first only main same next last key opposite reason result difference answer one ones least
    highest lowest longest shortest oldest newest second third fourth greatest ultimate perfect ideal worst easiest hardest fastest cheapest
    better other latter former case more less
    """)
"""After "the": a rank, an identity or a cause, which isn't a definition."""

PERSONS = words_in("""
    consultant analyst writer author engineer professor founder developer journalist editor economist lawyer attorney blogger coach teacher
    lecturer researcher scientist physicist chemist biologist philosopher historian politician poet novelist composer singer actor
    actress director architect entrepreneur investor ceo co-founder president strategist marketer designer speaker expert
    manager therapist trainer baker chef fan instructor owner activist columnist musician artist photographer host
    specialist graduate student freelancer contributor columnist psychologist sociologist mathematician doctor physician nurse
    """)
"""What is said of a named person ("Jane Doe is a writer who ...")."""

ORGANISATIONS = words_in(
    "agency company firm startup start-up bank university nonprofit non-profit organisation organization publisher magazine newspaper charity institute association retailer manufacturer consultancy studio"
)
"""What is said of a named house ("Acme is a firm that ...")."""

CLASS_NOUNS = frozenset(
    {
        "type",
        "types",
        "kind",
        "kinds",
        "form",
        "forms",
        "sort",
        "sorts",
        "variety",
        "class",
        "species",
        "branch",
        "subset",
        "member",
        "brand",
        "style",
        "category",
        "family",
        "genre",
    }
)
"""With "of" they only lead to the genus."""

MASS_NOUNS = words_in("""
    work money energy software hardware information data communication movement transfer matter tissue food property evidence law music text
    code insurance material debt income growth wealth knowledge power behaviour behavior care treatment pain damage loss rock soil ice rain land
    cloth wood metal paper capital cash equipment clothing software advice art science water air gas speech writing research freight
    progress advertising training teaching learning heat light sound motion pressure stress pay wages goods bread dough meat milk cheese
    memory content grammar space time blood oxygen sugar fat oil wine beer feed language storage production steel glass plastic waste fuel electricity traffic travel trade tax people children men women bacteria cells species means
    fruit cream flour juice pasta sand clay wool cotton silk leather coal wax paint dust snow fog vapor vapour beef pork chicken starch protein
    fiber fibre fabric timber lumber dna rna magma lava sediment debris sewage
    criteria phenomena anything everything something someone anyone anybody whatever whoever any one
    """)

GENERA = words_in("""
    person amount act method process sequence record claim cost expense system document agreement sum list set part period interval point place
    state condition ability degree rate ratio measure price value tool device substance material compound organism animal plant cell liquid
    machine structure surface area region line unit fee loan payment contract statement report account asset market company organization
    organisation technique practice strategy theory principle rule law study science branch form piece procedure program instrument sound
    player movement rope object distance width row group collection professional specialist spar sail vessel
    """)
"""Nouns with which meanings begin, even where the article is left out ("Amount owed to ...")."""

DIFFERENTIA = words_in("""
    that which who whose whom where of for to used between by in with from within when whereby into through about on without under
    left made designed built intended meant based given paid held called created found formed owned set issued written caused produced
    regarding concerning towards at across against among over per via consisting concerned
    """)
"""Words after a genus that say which of its kind is meant."""

RELATIVES = frozenset({"that", "which", "who", "whose", "whom", "where", "whereby", "when"})

NON_GERUNDS = words_in(
    "thing king ring spring string wing during bring sing evening morning ceiling sibling being following according regarding including"
)

DEFINITION_LABELS = frozenset(
    {
        "what", "what it is", "what is it", "what they are", "what are they", "what it means", "what this means", "definition", "meaning", "definitions",
        "what's that", "what is that", "in a nutshell", "in short", "in a sentence", "in one sentence", "short definition", "basic definition",
        "formal definition", "defined as", "defined", "concept", "general definition", "simple definition", "dictionary definition",
        "what it does mean", "basic meaning", "means", "who", "who they are", "who are they", "what's it", "what it's", "textbook definition",
        "official definition", "description",
    }
)  # fmt: skip
"""Labels under a term's heading (or heads of a table's row) whose text is the term's definition."""

REMARKS = words_in(
    "verdict myth reality bottom remember note tip hint example examples update edit correction warning important ps quiz question answer source sources see disclaimer reference references caution fact"
)
"""Labels that head a remark, even in a glossary."""

GLOSSARY_HEADINGS = words_in("""
    glossary terms terminology vocabulary definitions definition jargon lexicon words buzzwords buster dictionary abbreviations acronyms nomenclature
    """)
"""A section with one of these words in its heading explains terms."""

TERM_HEADS = words_in("""
    term terms word words concept expression phrase name abbreviation acronym definiendum vocabulary entry symbol jargon notion
    keyword vocab buzzword
    """)
MEANING_HEADS = frozenset(
    {
        "meaning", "definition", "description", "explanation", "stands for", "what it means", "means", "what it is", "definitions", "meanings",
        "in plain english", "in plain words", "plain meaning", "full form", "long form", "what is it", "explained", "in other words", "translation",
        "expansion", "simple definition", "plain definition", "short definition", "what it stands for", "what we mean", "full name", "sense",
    }
)  # fmt: skip
"""Heads of the columns of a table of terms."""
