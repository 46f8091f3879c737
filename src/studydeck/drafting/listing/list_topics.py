"""What a list is a list of: from the words that lead it in, else from the heading above it."""

import re

from studydeck.drafting.language.content import stems
from studydeck.drafting.language.terms import bare
from studydeck.drafting.outline import Outline, Section

_TOPIC_WORDS = 14
_SENTENCE = 8
_SHORT = 5
_POINTING = re.compile(
    r"(?:this|these|those|that|it|they|its|their|his|her|our|your|he|she|we|you|here|there|some|the following|below|among (?:these|them)|both|each|all|such|as|in (?:this|addition|short|summary|general)|"
    r"let[’']s|let us|for (?:example|instance|this)|examples?|to (?:do|achieve) (?:this|so|that)|also|other|others|so|and|but|yes|no)\b",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\b(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|[3-9]|1[0-2]|several|various|different|the following|many)\s+(?:(?:main|key|major|different|common|basic)\s+)?"
    r"((?:types|kinds|forms|steps|stages|phases|ways|parts|elements|components|principles|reasons|factors|categories|methods|branches|levels|layers|classes|groups|pillars|features|benefits|functions|areas|fields|disciplines|groups|models|roles|conditions|criteria|sources|sections|rules|laws|properties|stores)"
    r"\b[^,;:()]{0,60})$",
    re.IGNORECASE,
)
_HERE_ARE = re.compile(
    r"^(?:here|below|these|the following)\s+(?:are|is)\s+(?:(?:some|other|a few|several|more|all|just|a list|of|the|\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)\s+)+(?=\w+\s+\w)",
    re.IGNORECASE,
)
_WHAT_IS = re.compile(r"what\s+(?:is|are)\s+(?:an?\s+|the\s+)?(.{2,60}?)\??$", re.IGNORECASE)
_DUTY = re.compile(
    r"\b(?:must|should|can|may|will|(?:need|needs|have|has) to|responsible for|expected to)$", re.IGNORECASE
)
_POINTS_BACK = re.compile(r"\b(?:this|these|those|them|following|below)\b", re.IGNORECASE)
_ENDING_VERB = re.compile(
    r"\s+(?:(?:generally|typically|usually|often|mainly|also|can|may|should|must|might)\s+)?(?:are|is|include|includes|included|involve|involves|comprise|comprises|consist of|consists of|"
    r"can be|are as follows|is as follows|as follows|are the following|include the following|includes the following|cover|covers|contain|contains|be|have)(?:\s+(?:the following|as follows|these))?$",
    re.IGNORECASE,
)
_FOLLOWING = re.compile(r"^(?:the\s+following\s+(?:are|is)\s+)?(?:the\s+)?(?:following\s+)?", re.IGNORECASE)
_GENERIC = frozenset(
    [
        "pros",
        "cons",
        "advantages",
        "disadvantages",
        "benefits",
        "drawbacks",
        "strengths",
        "weaknesses",
        "types",
        "kinds",
        "forms",
        "steps",
        "stages",
        "phases",
        "features",
        "characteristics",
        "responsibilities",
        "duties",
        "tasks",
        "roles",
        "functions",
        "components",
        "elements",
        "parts",
        "principles",
        "reasons",
        "factors",
        "uses",
        "causes",
        "symptoms",
        "effects",
        "ingredients",
        "tools",
        "skills",
        "examples",
        "limitations",
        "challenges",
        "objectives",
        "goals",
        "activities",
        "methods",
        "techniques",
        "strategies",
        "properties",
        "requirements",
        "rules",
        "categories",
        "metrics",
        "qualities",
        "traits",
        "risks",
        "properties",
        "process",
    ]
)
_THE_FOLLOWING = re.compile(r"\s(?:the following(?:\s\w+)?|these(?:\sthings)?|as follows)$", re.IGNORECASE)
_LEAST_LEAD = 3  # words
_SOME = re.compile(r"^(?:some|a few|a couple of|several|many)\s+(?:other\s+)?(?=\w+\s)", re.IGNORECASE)
_SIZING = frozenset(
    [
        "key",
        "main",
        "major",
        "common",
        "important",
        "primary",
        "core",
        "essential",
        "basic",
        "typical",
        "some",
        "other",
        "general",
        "principal",
        "top",
        "different",
        "various",
        "several",
        "many",
    ]
)
_NAMES_MANY = re.compile(
    r"\b(?:types|kinds|forms|steps|stages|phases|benefits|advantages|disadvantages|drawbacks|responsibilities|duties|tasks|features|characteristics|elements|components|"
    r"principles|reasons|ways|factors|roles|functions|strategies|methods|techniques|parts|skills|challenges|rules|causes|symptoms|pillars|levels|layers|models|goals|objectives|"
    r"objections|properties|criteria|requirements|qualities|activities|tools|laws|theories|branches|ingredients|practices|trends|mistakes|risks|limitations|applications|traits|signs|habits)\b",
    re.IGNORECASE,
)
_ORDERED = re.compile(
    r"\b(?:steps?|phases?|stages?|process|procedure|sequence|order|cycle|instructions|method|workflow|timeline|levels?|ranking|rank)\b",
    re.IGNORECASE,
)
_HOW_TO = re.compile(r"\bhow (?:to|it works|does|do)\b", re.IGNORECASE)
_ASKS_FOR_DIFFERENCES = re.compile(
    r"(?:what|how)\b.{0,30}\b(?:differen|distin|similarit|compare)|(?:the\s+)?(?:\w+\s+)?(?:differences?|similarities|distinctions?)\s+(?:between|of|in)\b",
    re.IGNORECASE,
)
_EXERCISE = re.compile(
    r"(?:turn|complete|translate|fill|choose|correct|rewrite|answer|match|underline|put|decide|identify|try)\b.*\b(?:these|following|sentences?|blanks?|gaps?|correct|into)\b",
    re.IGNORECASE,
)
_EXAMPLES_OF = re.compile(
    r"(?:here\s+(?:are|is)\s+|these\s+are\s+|(?:the\s+)?following\s+are\s+)?(?:(?:some|other|a\s+few|further|more|popular|common|typical|classic|well-known|everyday|familiar|famous|of)\s+)*"
    r"examples?\s+of\s+(?!good\b|bad\b|great\b|poor\b|how\b|what\b|when\b|th(?:is|ese)\b|it\b)\S",
    re.IGNORECASE,
)
"""Examples of one thing that is named are a list like another ("Common examples of emulsions include:")."""
_REFUSED = re.compile(
    r"\b(?:examples?|e\.g|such as|for instance|differences?|differ|differs|compar(?:e|ison|ing|ed)|v/?s\.?|versus|similarit(?:y|ies)|similar|in common|share|alike|both|takeaways?|"
    r"conclusions?|summary|insights?|recap|in short|faqs?|questions?|exercises?|quiz|review|homework|read|reading|related|resources|references|links?|contents|topics?|articles?|posts?|"
    r"remember|don[’']t forget|notes?|glossary|vocabulary|terms|definitions?|words|abbreviations|facts|did you know|overview|introduction|background|contrast|distinctions?|"
    r"(?:you|we)(?:[’']ll| will) (?:learn|see|cover|find)|this (?:article|guide|post|chapter|lesson))\b",
    re.IGNORECASE,
)


def names_many(heading: str) -> bool:
    """Whether a heading announces several things of a kind (`Types of rails`)."""
    return _NAMES_MANY.search(heading) is not None


def refused(text: str) -> bool:
    """Whether what follows these words is no list worth a card: examples, differences, questions, links, a summary.

    Of a long sentence only what stands last counts: `Books differ on this, but most name five phases:`.
    """
    if len(text.split()) > _SENTENCE and not _ASKS_FOR_DIFFERENCES.match(text):
        text = text.rpartition(", ")[2]
    kept = _EXAMPLES_OF.match(text)
    text = text[kept.end() :] if kept is not None else text
    return _REFUSED.search(text) is not None or _EXERCISE.match(text) is not None


def gives_examples(text: str) -> bool:
    """Whether a lead-in or heading announces examples of a thing: names of it, and no sample sentences."""
    return _EXAMPLES_OF.match(text) is not None


def from_lead(lead: str, heading: str) -> str:
    """Return the topic that a lead-in names (`Key duties of a baker include:`), or "" where it only points at the heading."""
    words = _HERE_ARE.sub("", lead.strip().rstrip(":–—- .").strip(), count=1)
    named = _SOME.sub("", _ENDING_VERB.sub("", words), count=1)
    named = _FOLLOWING.sub("", named, count=1) if named.casefold().startswith(("the following", "following")) else named
    count = len(named.split())
    counted = _COUNTED.search(words)
    if counted and len(counted[1].split()) > 1 and not (heading and stems(counted[1]) <= stems(heading)):
        return counted[1][:1].upper() + counted[1][1:]
    asked = _WHAT_IS.match(heading)
    if counted and asked and len(counted[1].split()) == 1:
        return f"{counted[1].capitalize()} of {asked[1]}"
    if heading and _DUTY.search(words):
        return ""
    told = _THE_FOLLOWING.sub("", words)
    sized = _LEAST_LEAD <= len(told.split()) <= _TOPIC_WORDS
    if told != words and sized and not _POINTING.match(told) and not _POINTS_BACK.search(told) and "," not in told:
        return told
    if (_POINTING.match(words) and not gives_examples(words)) or not named or count > _TOPIC_WORDS:
        return ""
    if named != words and count > 1 and "," not in named:
        return named
    if named != words and count == 1:
        general = named.casefold() in _GENERIC and heading and not (stems(named) & stems(heading))
        return (
            f"{named} of {bare(heading[:1].lower() + heading[1:])}" if general and len(heading.split()) < _SHORT else ""
        )
    if heading and (stems(heading) & stems(words) or _POINTS_BACK.search(words)):
        return ""
    return words if count <= _TOPIC_WORDS - 2 else ""


def from_heading(outline: Outline, section: Section) -> str:
    """Return the topic that a heading names, with what it belongs to where its own words are general (`Pros`)."""
    heading = section.heading.rstrip("?:!. ").strip()
    if not heading:
        return ""
    content = [word for word in heading.casefold().split() if word not in _SIZING and word not in {"the", "of", "a"}]
    if not content or any(word not in _GENERIC and not word.isdigit() for word in content):
        return heading
    owner = owner_of(outline, section)
    return f"{heading} of {owner}" if owner else heading


def owner_of(outline: Outline, section: Section) -> str:
    """Return what a section of a general name belongs to: the subject above it, or what the heading above is about."""
    while section.parent >= 0:
        section = outline.sections[section.parent]
        if section.subject >= 0:
            return outline.subjects[section.subject].name
        tail = re.search(r"\b(?:of|for)\s+(?:an?\s+|the\s+)?(.{3,60})$", section.heading)
        if tail and section.level > 1:
            return tail[1].rstrip("?:")
        if section.heading and section.level > 1:
            return section.heading.rstrip("?:")
    return ""


def ordered(topic: str, *, numbered: bool) -> bool:
    """Whether the order of such a list matters: its words say so. Numbers alone are mostly there for show."""
    return _ORDERED.search(topic) is not None or (numbered and _HOW_TO.search(topic) is not None)
