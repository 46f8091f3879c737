"""A verb that announces a definition: "refers to", "is defined as", "means", "is called", "stands for", "is the name for"."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from studydeck.drafting.defining.defined_term import subject_of, term_before
from studydeck.drafting.defining.defining_clauses import clauses, is_aside
from studydeck.drafting.defining.definition import of_sentence
from studydeck.drafting.defining.definition_words import RELATIVES
from studydeck.drafting.defining.finite_clauses import is_sentence
from studydeck.drafting.defining.genus import doubts_about
from studydeck.drafting.defining.meaning import SHORTEST
from studydeck.drafting.defining.term_forms import is_term
from studydeck.drafting.defining.topics import Topics
from studydeck.drafting.finding import Finding
from studydeck.drafting.language.terms import bare
from studydeck.drafting.outline import Outline, Sentence

_ADVERB = r"(?:(?:\w+ly|also|often|sometimes|just|best|then|in\s+general|in\s+turn|here|what|now)\s+)*"
_CUE = re.compile(
    rf"\b(?:(?:is|are|was|were|can\s+be|may\s+be|could\s+be|might\s+be|has\s+been|have\s+been)\s+{_ADVERB}(?:defined|described|understood|characteri[sz]ed|explained|summed\s+up|summari[sz]ed|thought\s+of|regarded|seen|termed|(?<=can\sbe\s)called)\s+(?:as|in\s+\w+\s+as|by\s+[\w\s]{{2,40}}\sas)"
    rf"|(?:(?:is|are)\s+{_ADVERB}used\s+to\s+(?:refer\s+to|describe|denote)|(?<=term )(?:is|was)\s+{_ADVERB}used\s+for|(?:can|may)\s+{_ADVERB}(?:refer\s+to|mean|denote)|refers?\s+(?:\w+ly\s+)?to|means|mean|denotes?|signif(?:ies|y)|describes?)"
    r"|(?:is|are)\s+(?:\w+ly\s+)?short\s+for|stands?\s+for|equals?|(?:is|are)\s+equal\s+to|(?:is|are)\s+(?:calculated|computed)\s+(?:as|by)|(?:serves?|acts?|functions?)\s+as(?=\s(?:an?|the)\s)|(?:occurs?|happens?|arises?|takes?\s+place)\s+(?=when\s)|(?:is|are)\s+(?:an?\s+|the\s+)?(?:abbreviations?|acronyms?|initialisms?|shorthand|short\s+forms?)\s+(?:for|of))\b[:,]?",
    re.IGNORECASE,
)
_CALLED = re.compile(
    rf"\b(?:is|are|was)\s+{_ADVERB}(?:called|known\s+as|termed|named|referred\s+to\s+as|dubbed|labell?ed)\s+(?=\S)",
    re.IGNORECASE,
)
_TERM_AFTER = re.compile(
    r"[\"“‘']?(?:an?\s+|the\s+)?[\"“‘']?(?P<term>[^\s,.;:()\"“”‘][^,.;:()\"“”]{1,50}?)[\"”’']?(?=$|[,.;:()!]|\s(?:and|or|because|if|when|while|whereas|but|which|that|in|by|for|as|after|from|on|at)\b|\s[–—-]\s)"
)
_LONGEST_MEANING = 220  # characters before "is called"
_DIFFERENTIA = re.compile(
    r"\b(?:they|we|you|it|that|which|who|whose|where|of|for|from|between|by|in|on|at|under|inside|with|to|\w{3,}(?:ed|ing))\b",
    re.IGNORECASE,
)
_CASE = re.compile(
    r"^((?:when|if)\s[^,]{8,120}),\s(?:it|they|this|that|he|she)$", re.IGNORECASE
)  # "When an animal eats plants, it (is called ...)"
_BACKWARD = re.compile(
    r"^th(?:is|at|ese|ose)\s(?:\w+\s)?(?:process|effect|phenomenon|practice|method|approach|technique|state|condition|situation|behaviou?r|action|act|procedure|event|stage|change|movement"
    r"|transfer|exchange|conversion|idea|principle|strategy|error|mistake|pattern|problem|relationship|rule|law|type|kind)s?$"
)
_PRONOUN = re.compile(
    r"^(?:it|they|this|that|(?:this|the)\s+(?:term|word|phrase|concept|expression|name|abbreviation|acronym))$",
    re.IGNORECASE,
)
_NOT_SAID = re.compile(
    r"^(?:not\b|itself\b|themselves\b|himself\b|herself\b|nothing\b|little\b|much\b|different\b|the\s+same\b|something\s+(?:else|different)|more\b|less\b|fewer\b|higher\b|lower\b|business\b|you\b|we\b|i\b|it\b|they\b|well\b|another\b|whatever\b|what\b.{0,12}$)",
    re.IGNORECASE,
)
_CONTRAST = re.compile(r"\b(?:while|whereas|whilst|but|unlike|although)\b|;", re.IGNORECASE)
_FIRST = re.compile(r"^(?:so|then|first|next|finally|sometimes|often|usually),?\s+", re.IGNORECASE)
_SOME = re.compile(r"^(?:some|many|certain|most|other)(?:\s+other)?\s+", re.IGNORECASE)
_PLURAL_AND_VERB = re.compile(
    r"([a-z]{3,}(?:[^s\W]s|men|people|fish))\s(?=(?:only\s|also\s|mostly\s|mainly\s|can\s|do\s|have\s|are\s)*(?!of\b|that\b|which\b|in\b|for\b|who\b|with\b|and\b|or\b)[a-z]+\s)"
)
_OPENS_A_SENTENCE = frozenset({"the", "a", "an", "your", "you", "they", "it"})
_COMES_FROM = re.compile(r"\b(?:derived|derives|comes|came|originates)\s+from\s+(?:the|an?)\b")
_ORIGIN = re.compile(r"the\sname\s", re.IGNORECASE)  # "The name 'X' refers to ..." says where the name comes from
_ARTICLE = re.compile(r"(?:the|an?)\s", re.IGNORECASE)
_OBJECT = re.compile(r"\s(?:something|someone|somebody|a\sthing)$")  # "to forfeit something means ..."
_USED_TO = re.compile(
    r"\buses?\s+the\s+(?:term|word|phrase|expression|name)\s+[\"“‘']?(?P<term>[^\"“”‘’.,;]{2,50}?)[\"”’']?\s+to\s+(?:mean|describe|refer\s+to|denote)\s+(?P<meaning>.+)$",
    re.IGNORECASE,
)
_AND_DEFINED = re.compile(
    r"\sand\s+(?:is|are)\s+(?:\w+ly\s+|often\s+|best\s+)?(?:defined|described|understood)\s+as\s+(?P<meaning>.+)$",
    re.IGNORECASE,
)
_TELLS = re.compile(r"(?:so|then|now|and|but|finally|next|here|first|as\s+a\s+result)\b,?\s", re.IGNORECASE)  # a story
_SERVES = re.compile(r"^(?:serves?|acts?|functions?)\s+as$", re.IGNORECASE)
_PREPOSITIONS = frozenset({"to", "on", "at", "for", "with", "from", "by", "in"})
_SEEN_AS = re.compile(r"\b(?:thought\s+of|regarded|seen|termed|called)\s+as$")
_WHAT = re.compile(r"^(?:what\s+(?:\w+\s+){0,3}calls?|so-called)\s+", re.IGNORECASE)


@cache
def _called_noun() -> re.Pattern[str]:
    """Return the expression, compiled when a document first needs it."""
    return re.compile(
        r"\b(?P<meaning>an?\s+(?:(?!(?:is|are|was|were)\b)[\w’'-]+\s+){1,6}?)(?:called|known\s+as|termed|named|referred\s+to\s+as)\s+(?:an?\s+|the\s+)?[\"“‘']?(?P<term>(?!(?:in|of|by|at|on)\b)[\w’'-]+(?:\s(?!(?:in|of|by|at|on|from|for|to|which|that|who|whose|where)\b)[\w’'-]+){0,3})[\"”’']?\s*(?:\([^()]*\))?,?\s+(?P<rest>(?:which|who|that|where|whose|in\s+which)\s+[^.;]+)",
        re.IGNORECASE,
    )


@cache
def _by_we_mean() -> re.Pattern[str]:
    """Return the expression, compiled when a document first needs it."""
    return re.compile(
        r"^(?:by|when\s+(?:we|i|people|\w+)\s+(?:say|speak\s+of|talk\s+about))\s+[\"“‘']?(?P<term>[^,\"”’]{2,50})[\"”’']?,?\s+(?:we|i|they|people|\w+)\s+(?:usually\s+|generally\s+|simply\s+)?mean\s+(?P<meaning>.+)$",
        re.IGNORECASE,
    )


class DefinedAs:
    """X refers to ..., X is defined as ..., ... is called X."""

    name = "defined-as"

    def find(self, outline: Outline) -> Iterable[Finding]:
        """Return the definitions announced by a verb, in order."""
        topics = Topics(outline)
        before: Sentence | None = None
        for sentence in outline.sentences:
            text = sentence.text
            if not is_aside(text):
                yield from self._forward(outline, topics, sentence, before)
                yield from self._used_for(outline, sentence)
                if "call" in text or "known as" in text or "referred" in text or "term" in text or "named" in text:
                    yield from self._backward(outline, sentence, before)
            before = sentence

    def _forward(
        self, outline: Outline, topics: Topics, sentence: Sentence, before: Sentence | None
    ) -> Iterator[Finding]:
        text = sentence.text.lstrip("“\"‘'(•*– ")
        if _CUE.search(text) is None:
            return
        by = _by_we_mean().match(text) if " mean" in text and text[:2].casefold() in {"by", "wh"} else None
        named = term_before(by["term"]) if by is not None else None
        if by is not None and named is not None:
            found = of_sentence(outline, self.name, named.text, by["meaning"], sentence)
            if found is not None:
                yield found
            return
        done: set[int] = set()
        for head, cue, rest in clauses(text, _CUE):
            if cue.start() in done or head.endswith(":") or _ORIGIN.match(head) or _NOT_SAID.match(rest):
                continue
            term, doubts = self._term(head, cue[0].casefold(), rest, topics, sentence, before)
            shortest = 2 if "for" in cue[0] or "of" in cue[0].split() else SHORTEST
            said = rest.removeprefix("that ")
            found = of_sentence(outline, self.name, term, said, sentence, doubts, shortest) if term else None
            if found is not None:
                done.add(cue.start())
                yield found

    def _used_for(self, outline: Outline, sentence: Sentence) -> Iterator[Finding]:
        """Find "we use the term X to mean ...", and "X is a crime and is defined as ..."."""
        text = sentence.text
        used = _USED_TO.search(text) if " use" in text else None
        found = None
        if used is not None and is_term(bare(used["term"]), quoted=True):
            found = of_sentence(outline, self.name, bare(used["term"]), used["meaning"], sentence)
        second = _AND_DEFINED.search(text) if " and " in text else None
        if second is not None and (name := subject_of(text)):
            found = of_sentence(outline, self.name, name, second["meaning"], sentence)
        if found is not None:
            yield found

    def _term(
        self, head: str, cue: str, rest: str, topics: Topics, sentence: Sentence, before: Sentence | None
    ) -> tuple[str, tuple[str, ...]]:
        loose = cue.rsplit(maxsplit=1)[-1].startswith(
            ("describe", "mean", "stand", "equal", "occur", "happen", "arise", "place")
        ) or cue.startswith("may ")
        if _PRONOUN.match(head):
            topic = topics.of(sentence, before)
            if rest.startswith("that ") and (topic is None or not topic.asked):
                return "", ()
            if (
                topic is None
                and before is not None
                and before.block == sentence.block
                and (name := subject_of(before.text))
            ):
                return name, ("pronoun",)
            return (topic.term, () if topic.asked else ("topic",)) if topic is not None else ("", ())
        if head.casefold().startswith("to ") and cue in {"means", "mean"} and len(head.split()) <= 4:
            return _OBJECT.sub("", head[3:]), ()
        term = term_before(head)
        if term is None:
            return "", ()
        if (
            cue.startswith("describe")
            and not term.quoted
            and (re.match(r"(?:the|an?|how|what|any)\b", rest, re.IGNORECASE) is None or len(rest.split()) < 5)
        ):
            return "", ()
        if _SERVES.match(cue):
            named = not term.definite or bool(sentence.mentions)
            told = doubts_about(rest) == () and not RELATIVES.isdisjoint(rest.casefold().split()[:14])
            return (term.text, ("serves",)) if named and told else ("", ())
        if cue.endswith(" as") and (
            (_SEEN_AS.search(cue) is not None and doubts_about(rest) != ())
            or (cue.split(maxsplit=1)[0] in {"is", "are"} and _ARTICLE.match(rest) and doubts_about(rest) is None)
        ):
            return "", ()
        if rest.startswith("that "):
            if not _PREPOSITIONS.isdisjoint(term.text.casefold().split()):
                return "", ()  # "A debit to cash means that money came in": a consequence
            return (
                (term.text, ("verb", "clause"))
                if cue in {"means", "mean"} and not term.definite and " " in term.text
                else ("", ())
            )
        if cue.startswith("mean") and not term.quoted and (term.definite or len(term.text.split()) > 4):
            return "", ()
        if (
            "equal" in cue
            and re.search(
                r"\b(?:plus|minus|times|divided|sum|difference|product|ratio|average|less|per|multiplied|over)\b", rest
            )
            is None
        ):
            return "", ()
        if (
            cue.rsplit(maxsplit=1)[-1].startswith(("equal", "to", "as", "by", "occur", "happen", "arise", "place"))
            and len(rest.split()) < 4
        ):
            return "", ()
        if cue.startswith("mean") and not term.quoted and not sentence.mentions and _is_sentence(rest):
            return "", ()  # "A high tide means the gate is open": a consequence
        gerunds = " " in term.text and term.text.split()[0].endswith("ing") and rest.partition(" ")[0].endswith("ing")
        if cue.startswith("mean") and gerunds and not sentence.mentions and topics.of(sentence, before) is None:
            return "", ()  # "Going organic means paying more": a consequence
        weak: tuple[str, ...] = ("describes",) if cue.startswith("describe") else ("verb",)
        doubts: tuple[str, ...] = weak if loose and not term.quoted else ()
        if _COMES_FROM.search(sentence.text) is not None:
            doubts = (*doubts, "origin")
        if doubts and _is_contrast(sentence):
            doubts = (*doubts, "contrast")
        return term.text, (
            *doubts,
            "definite",
        ) if term.definite and not term.quoted and not sentence.mentions else doubts

    def _backward(self, outline: Outline, sentence: Sentence, before: Sentence | None) -> Iterator[Finding]:
        """... is called X: the meaning stands before the term."""
        text = sentence.text
        for match in _called_noun().finditer(text):
            term = bare(match["term"])
            if is_term(term):
                found = of_sentence(outline, self.name, term, match["meaning"] + match["rest"], sentence, ("called",))
                if found is not None:
                    yield found
        for head, cue, rest in clauses(text, _CALLED, _LONGEST_MEANING):
            if "also" in cue[0].casefold():
                continue
            named = _TERM_AFTER.match(rest)
            if named is None or not is_term(bare(named["term"]), longest=5):
                continue
            term = bare(named["term"])
            meaning, doubts = _meaning_before(head, sentence, before)
            found = of_sentence(outline, self.name, term, meaning, sentence, doubts) if meaning else None
            if found is not None:
                yield found
                return


def _is_sentence(text: str) -> bool:
    """Whether "means" is followed by a sentence of its own: then it says what follows from something."""
    clause = text.split(" and ", 1)[0].split(", ", 1)[0]
    words = [word.strip(".,;:").casefold() for word in clause.split()[:14]]
    return bool(words) and words[0] in _OPENS_A_SENTENCE and is_sentence(words)


def _is_contrast(sentence: Sentence) -> bool:
    """Whether a sentence sets two subjects against each other: what it says of one is rather a side of a difference."""
    return len({mention.subject for mention in sentence.mentions}) > 1 and _CONTRAST.search(sentence.text) is not None


def _as_a_clause(said: str) -> str:
    """Return "Some fish live in rivers" as "fish that live in rivers"; what isn't of this form without its first word."""
    some = _SOME.match(said)
    if some is None:
        return said
    rest = said[some.end() :]
    noun = _PLURAL_AND_VERB.match(rest)
    return f"{noun[1]} that {rest[noun.end() :]}" if noun is not None else rest


def _meaning_before(head: str, sentence: Sentence, before: Sentence | None) -> tuple[str, tuple[str, ...]]:
    """Return what a "... is called X" says of X: the noun phrase before it, or the sentence before where that is "this"."""
    plain = head.casefold()
    if plain in {"this", "that", "it", "these", "they", "those"} or _BACKWARD.match(plain):
        if before is None or before.block != sentence.block or is_aside(before.text) or _TELLS.match(before.text):
            return "", ()
        said = _as_a_clause(_FIRST.sub("", before.text))
        return (said, ("previous",)) if len(said.split()) <= 25 and "," not in said[:12] else ("", ())
    case = _CASE.match(head)
    if case is not None:
        return case[1], ("clause",)
    if plain.startswith(("these ", "such ", "this ")):
        head, plain = head.partition(" ")[2], plain.partition(" ")[2]
    first = plain.split()[0] if plain else ""
    if first in {
        "it",
        "they",
        "he",
        "she",
        "we",
        "you",
        "these",
        "those",
        "which",
        "who",
        "each",
        "both",
        "one",
        "some",
        "another",
        "its",
        "their",
        "what",
        "if",
        "when",
        "while",
        "as",
        "because",
        "although",
        "in",
        "on",
        "at",
        "since",
        "once",
    }:
        return "", ()
    if (
        plain.endswith((" what", " which", " that", " who", " it", " and", " they", " is"))
        or len(head.split()) < 4
        or _DIFFERENTIA.search(head) is None
    ):
        return "", ()
    if (
        first not in {"a", "an", "the", "any", "anyone", "anything", "something", "someone"}
        and not first.endswith("ing")
        and doubts_about(head) is None
        and doubts_about(head + " that") is None
    ):
        return "", ()
    return head.rstrip(","), ()
