"""A word's stem (one for all its inflections and both spellings of English) and its root (one for all its derivations).

Both are made for comparing an answer with what its author wrote: a stem needn't be a word. Agent nouns keep their
ending on purpose, for `developer` must not be found in `develops`.
"""

from functools import lru_cache

from studydeck.core.grading.words.families import family_words

_VOWELS = frozenset("aeiouy")
_FEWEST = 3  # letters that a stem keeps
_FEWEST_OF_A_ROOT = 4

# Each line begins with the word that stands for the others.
_IRREGULAR = """
use uses used using|make made makes making|build built|sell sold|buy bought|choose chose chosen choosing|bring brought
keep kept|tell told|give gave given giving|find found|win won winning|get got gotten getting|forgo forgone forwent|undergo undergone underwent|go goes went gone going
know knew known|think thought|grow grew grown|hold held|lead led|leave leaving|lose lost losing|meet met|mean meant
pay paid pays|run ran running|say said says|see saw seen|send sent|spend spent|stand stood|take took taken taking
understand understood|write wrote written writing|break broke broken|draw drew drawn|drive drove driven driving|fall fell fallen
feel felt|fly flew flown|forget forgot forgotten|freeze froze frozen|hide hid hidden|rise rose risen rising|speak spoke spoken
steal stole stolen|teach taught|wear wore worn|begin began begun|become became|come came|catch caught|fight fought|seek sought
shrink shrank shrunk|sing sang sung|sink sank sunk|spin spun|split splitting|stick stuck|strike struck|swim swam swum|throw threw thrown
bind bound|bleed bled|breed bred|feed fed|flow flowed|dig dug|shoot shot|show showed shown|shake shook shaken|sleep slept|slide slid
bear bore borne|beat beaten|bend bent|lend lent|lay laid|lie lay lying lies|light lit|ride rode ridden|ring rang rung|wake woke
child children|person persons|man men|woman women|foot feet|tooth teeth|mouse mice|criterion criteria|phenomenon phenomena
analysis analyses|hypothesis hypotheses|crisis crises|basis bases|thesis theses|axis axes|index indices indexes|vertex vertices
matrix matrices|datum data|medium media|bacterium bacteria|nucleus nuclei|stimulus stimuli|fungus fungi|larva larvae|leaf leaves
life lives|wife wives|half halves|shelf shelves|knife knives|wolf wolves|loaf loaves|thief thieves|self selves|virus viruses
big bigger biggest|small smaller smallest|large larger largest|high higher highest|low lower lowest|fast faster fastest
slow slower slowest|long longer longest|short shorter shortest|cheap cheaper cheapest|early earlier earliest|late later latest
old older oldest|new newer newest|young younger youngest|strong stronger strongest|weak weaker weakest|great greater greatest
few fewer fewest|easy easier easiest|hard harder hardest|simple simpler simplest|wide wider widest|deep deeper deepest
close closer closest|rich richer richest|poor poorer poorest|safe safer safest|broad broader broadest|near nearer nearest
hot hotter hottest|cold colder coldest|warm warmer warmest|cool cooler coolest|heavy heavier heaviest|light lighter lightest
loud louder loudest|quiet quieter quietest|bright brighter brightest|dark darker darkest|thick thicker thickest|thin thinner thinnest
narrow narrower narrowest|quick quicker quickest|dense denser densest|dear dearer|bad worse worst|good better best
far further farther furthest|happy happier happiest|busy busier|costly costlier|risky riskier
program programme programmes programs programming programmed|gray grey|check cheque cheques checks checked checking|tire tyre tyres tires
sceptic skeptic|plow plough ploughs|mold mould moulds|jewel jewellery jewelry|draft draught|aluminum aluminium|airplane aeroplane
center centre centres centers centered centred|meter metre metres meters|liter litre litres liters|theater theatre theatres theaters
fiber fibre fibres fibers|caliber calibre|defense defence defences|license licence licences licenses|offense offence offences|pretense pretence
catalog catalogue catalogues|dialog dialogue dialogues|analog analogue|advisor adviser advisers advisors|enroll enrol|fulfill fulfil
color colour|behavior behaviour|favor favour|labor labour|honor honour|neighbor neighbour|flavor flavour|humor humour|rumor rumour
harbor harbour|vapor vapour|tumor tumour|odor odour|vigor vigour|armor armour|endeavor endeavour|savior saviour
judgment judgement|aging ageing|acknowledgment acknowledgement|news|series|species|means|lens lenses|bus buses|gas gases|process processes
thing things|something anything everything|being|during|evening evenings|morning mornings|string strings|spring springs|ceiling|king kings
business businesses|always|perhaps|across|plus|versus|whereas|thus|bias biases|atlas|canvas|focus focuses focused focusing focussed
hundred hundreds|seed seeds|speed speeds|need needs needed needing|bed beds|shed sheds|weed weeds|deed deeds|breed breeds|embed embeds
user users|wing wings|ring rings|sibling siblings|ceiling ceilings|die dies died dying|tie ties tied tying|lie|pie pies|prove proven
"""
_OUR = ("colour", "behaviour", "favour", "labour", "honour", "neighbour", "flavour", "humour", "harbour", "vapour")
_GREEK = (("haem", "hem"), ("paed", "ped"), ("anaes", "anes"), ("oestr", "estr"), ("foet", "fet"), ("rrhoea", "rrhea"))
# Endings of stems, the longest first, so that `accountability` loses `abiliti` and not only `iti`.
_DERIVATIONS = (
    "isational", "isation", "ification", "abiliti", "ibiliti", "ational", "ication", "ativ", "ation", "ition", "ution", "ement",
    "ment", "ship", "anci", "enci", "ical", "icall", "anc", "enc", "abl", "ibl", "ial", "iti", "ion", "ifi", "ism", "ist",
    "hood", "ant", "ent", "ous", "ful", "nes", "at", "iv", "is", "ic", "al", "ag", "li", "ti", "i",
)  # fmt: skip
_DERIVATIONS_BY_LAST = {
    last: tuple(ending for ending in _DERIVATIONS if ending[-1] == last) for last in {each[-1] for each in _DERIVATIONS}
}
_OUTER = ("nes", "li")  # endings that stand behind another: permanent|ly, effective|ness
# Words whose bare root would be that of quite another word.
_ROOTS = {
    "production": "producing", "productiv": "producing", "productiviti": "producing", "product": "product", "produc": "producing",
    "organis": "organising", "organisation": "organising", "organisational": "organising", "organ": "organ", "organic": "organic",
    "universiti": "university", "universal": "universal", "communiti": "community", "communicat": "communicating",
    "communication": "communicating", "community": "community", "commun": "common", "general": "general", "generat": "generating",
    "generation": "generating", "nation": "nation", "national": "nation", "nativ": "native", "relativ": "relative", "relation": "relation",
    "information": "informing", "inform": "informing", "formal": "formal", "format": "format", "formation": "forming", "form": "form",
    "moral": "moral", "mortal": "mortal", "station": "station", "static": "static", "statist": "statistics", "statistic": "statistics",
    "capitalist": "capitalism", "capitalism": "capitalism", "capital": "capital", "social": "social", "socialism": "socialism",
    "nationalism": "nationalism", "special": "special", "specifi": "specific", "specific": "specific",
    "execut": "execute", "execution": "execute", "executiv": "executive", "personal": "person", "personaliti": "personality",
    "principal": "principal", "principl": "principle", "critic": "critic", "critical": "critical", "physic": "physics", "physical": "physical",
    "market": "market", "policy": "policy", "polic": "police", "politic": "politics", "popular": "popular", "population": "population",
    "condition": "condition", "position": "position", "positiv": "positive", "negativ": "negative", "negat": "negate",
    "percent": "percent", "percept": "perceive", "passiv": "passive", "passion": "passion", "mission": "mission", "session": "session",
    "section": "section", "fraction": "fraction", "traction": "traction", "action": "act", "activ": "active",
    "activiti": "activity", "presentation": "present", "presenc": "presence", "present": "present",
    "parent": "parent", "patient": "patient", "talent": "talent", "moment": "moment", "element": "element", "cement": "cement",
    "content": "content", "event": "event", "agent": "agent", "client": "client", "silent": "silent", "current": "current",
    "ration": "ration", "rational": "rational", "ratio": "ratio", "rat": "rate", "equiti": "equity", "equalis": "equal", "equaliti": "equal",
    "liabiliti": "liability", "abiliti": "ability", "facilit": "facilitate", "faciliti": "facility", "utiliti": "utility", "util": "use",
    "utilis": "use", "utilisation": "use", "realis": "realise", "reali": "really", "realiti": "reality", "real": "real",
}  # fmt: skip
_SHORT = frozenset(("ad", "id", "pc", "pm", "kg", "km", "op", "ip"))
_KEPT = ("les",)  # turns a word into its contrary, so it is no mere derivation


def _irregulars() -> dict[str, str]:
    found: dict[str, str] = {}
    for group in _IRREGULAR.replace("\n", "|").split("|"):
        words = group.split()
        for word in words:
            found.setdefault(word, words[0])
    return found


_BY_FORM = _irregulars()


@lru_cache(maxsize=1 << 14)
def stem(word: str) -> str:
    """Return what all inflections of a lower-case word have in common; numbers and other scripts stay."""
    if len(word) <= _FEWEST or not word.isascii() or not word.isalpha():
        return word if len(word) <= 1 else _short(_BY_FORM.get(word, word))
    word = _BY_FORM.get(word, word)
    return _bare(_inflected(_american(word)))


@lru_cache(maxsize=1 << 14)
def root(word: str) -> str:
    """Return what all derivations of a stem have in common, also where the endings don't show it.

    A root never gets shorter than four letters by an ending that is cut off.
    """
    if word in _ROOTS:
        return _ROOTS[word]
    head = _heads().get(word)
    if head is not None:
        return head
    cut = _cut(word)
    return _heads().get(cut, cut)


@lru_cache(maxsize=1)
def _heads() -> dict[str, str]:
    """Return the root of each member of a family, by its stem."""
    found: dict[str, str] = {}
    for head, *others in family_words():
        stemmed = stem(head)
        for word in (head, *others):
            found.setdefault(stem(word), _ROOTS.get(stemmed) or _cut(stemmed))
    return found


def _cut(word: str) -> str:
    """Return a stem without the ending of a derivation, and without what is left of two endings."""
    if word.endswith(_KEPT):
        return word
    for ending in _DERIVATIONS_BY_LAST.get(word[-1:], ()):
        if word.endswith(ending) and len(word) - len(ending) >= _FEWEST_OF_A_ROOT:
            word = word[: -len(ending)]
            if ending in _OUTER:
                return _cut(word.removesuffix("e"))
            break
    if word.endswith("bil"):
        word = f"{word[:-2]}l"
    if len(word) > _FEWEST and word[-1] in "ei":
        word = word[:-1]
    return word[:-1] if len(word) > _FEWEST and word[-1] == word[-2] else word


def _short(word: str) -> str:
    return word[:-1] if len(word) == _FEWEST and word[-1] == "s" and word[:-1] in _SHORT else word


def _american(word: str) -> str:
    if word.startswith(_OUR):
        for ending in _OUR:
            if word.startswith(ending):
                word = ending[:-2] + "r" + word[len(ending) :]
    if "ae" in word or "oe" in word:
        for old, new in _GREEK:
            word = word.replace(old, new)
    if "z" not in word:
        return word
    for ending in ("ization", "izations", "izing", "izer", "izers", "ized", "izes", "ize", "yzing", "yzed", "yze"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word[: -len(ending)] + ending.replace("z", "s")
    return word


def _inflected(word: str) -> str:
    """Return the word without plural, third person, past or progressive."""
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        word = word[:-1]
    if word.endswith("ied") and len(word) > 4:
        return word[:-3] + "y"
    for ending in ("ing", "ed"):
        if word.endswith(ending) and not word.endswith("eed"):
            body = word[: -len(ending)]
            if len(body) >= _FEWEST - 1 and not _VOWELS.isdisjoint(body) and len(body) + len(ending) > 4:
                return body
    return word


def _bare(word: str) -> str:
    """Return the stem without a silent e or a doubled last letter, so that `plan` and `planned` meet."""
    if word.endswith("e") and len(word) > _FEWEST:
        word = word[:-1]
    if word.endswith("y") and len(word) > _FEWEST and word[-2] not in _VOWELS:
        word = word[:-1] + "i"
    if len(word) > _FEWEST and word[-1] == word[-2] and word[-1] not in _VOWELS:
        word = word[:-1]
    return word
