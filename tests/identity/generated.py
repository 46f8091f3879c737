"""A deck of notes of all kinds as somebody learning marketing would write them, with many that resemble each other."""

from random import Random
from typing import Any

Fields = dict[str, Any]

_ROLES = (
    "product manager",
    "marketing manager",
    "brand manager",
    "sales lead",
    "growth lead",
    "chief marketing officer",
)
_THINGS = (
    "roadmap", "launch plan", "price list", "media budget", "brand guideline", "customer survey", "sales deck",
    "content calendar", "positioning statement", "referral programme", "loyalty scheme", "packaging brief", "partner portal",
    "newsletter", "backlog", "press kit", "trade fair", "onboarding tour",
)  # fmt: skip
_TERMS = (
    ("Segmentation", "Cutting a market into groups of people who want similar things."),
    ("Targeting", "Choosing the groups of a market that a company wants to serve."),
    ("Positioning", "The place that a product is to take in the minds of its buyers."),
    ("Churn rate", "The share of customers who leave within a given time."),
    ("Retention rate", "The share of customers who stay within a given time."),
    ("Acquisition cost", "What a company spends to win one more customer."),
    ("Lifetime value", "What a customer brings in over the whole time of the relation."),
    ("Inbound marketing", "Drawing people in with content that they were looking for."),
    ("Outbound marketing", "Going to people with a message that they did not ask for."),
    ("Push strategy", "Moving goods along the channel by working on the trade."),
    ("Pull strategy", "Moving goods along the channel by working on the final buyers."),
    ("Brand awareness", "How many people of a market can name or recognise a brand."),
    ("Brand loyalty", "How firmly people buy the same brand again although others are at hand."),
    ("Cross-selling", "Offering something that goes with what the customer buys anyway."),
    ("Upselling", "Offering a better and dearer version of what the customer buys anyway."),
    ("Penetration pricing", "Starting with a low price in order to win a large share soon."),
    ("Price skimming", "Starting with a high price and lowering it from group to group."),
    ("Reach", "How many different people see a message at least once."),
    ("Frequency", "How often the same person sees a message on average."),
    ("Conversion", "The step at which a visitor does what the page was made for."),
)
_WHYS = (
    ("a narrow target group", "because a message for everybody moves nobody"),
    ("a written positioning", "because every later decision can be held against it"),
    ("a test market", "because a mistake is cheap as long as it is small"),
    ("a control group", "because without it nobody knows what would have happened anyway"),
    ("a clear call to action", "because people seldom do what they were not asked to do"),
    ("a pricing study", "because cost says what a price must cover and not what it may be"),
    ("a customer interview", "because numbers tell what happened and people tell why"),
    ("a launch checklist", "because many teams must be ready on the very same day"),
)
_PLACES = (
    "in a start-up",
    "in a large company",
    "in a public agency",
    "for a consumer brand",
    "for an industrial supplier",
)
_ASPECTS = (
    ("Timeframe", ("years ahead", "weeks and months"), ("a decade or more", "the coming quarter")),
    ("Level", ("the whole company", "single campaigns"), ("the board", "the team on the floor")),
    ("Question", ("where to play and why", "how to carry it out"), ("what is worth doing", "how is it done well")),
    ("Owner", ("the leadership", "the specialists"), ("the founder", "whoever is on duty")),
    ("Measure", ("market share and margin", "clicks, leads and cost"), ("lasting growth", "output per week")),
)
_PAIRS = (
    ("Strategy", "Tactics"), ("Vision", "Plan"), ("Branding", "Advertising"), ("Planning", "Execution"),
    ("Leadership", "Management"), ("Research", "Reporting"), ("Goal", "Task"), ("Policy", "Procedure"),
)  # fmt: skip
_CLOZES = (
    "A {0} shows {{{{where a product goes}}}}, a {1} shows {{{{what is done next}}}}.",
    "Before the {0} is changed, the team {{{{asks three customers}}}} and reads the {1} once more.",
    "Who writes the {0} should {{{{know the buyers}}}}, who reads the {1} should {{{{know the goal}}}}.",
    "The {0} is reviewed {{{{every quarter}}}}, the {1} every {{{{Monday}}}}.",
)
_STEPS = (
    "find the question", "gather the numbers", "talk to buyers", "draft a first version", "show it to sales", "mend it",
    "settle the price", "brief the agency", "train the support", "go live", "measure the effect", "write down what was learnt",
)  # fmt: skip


def notes(seed: int, number: int = 400) -> list[Fields]:
    """Return so many notes, no two of them with the same prompt and text."""
    chance = Random(seed)
    made = [maker(chance) for maker in _MAKERS for _time in range(number)]
    found: list[Fields] = []
    seen: set[str] = set()
    by_kind: dict[str, list[Fields]] = {}
    for note in made:
        by_kind.setdefault(next(iter(note)), []).append(note)
    while len(found) < number and any(by_kind.values()):
        for kind in by_kind.values():
            while kind:
                note = kind.pop()
                said = repr(sorted(note.items(), key=str))
                if said not in seen:
                    seen.add(said)
                    found.append(note)
                    break
    chance.shuffle(found)
    return found[:number]


def _definition(chance: Random) -> Fields:
    term, meaning = chance.choice(_TERMS)
    place = chance.choice(("", *_PLACES))
    note: Fields = {"term": f"{term} {place}".strip(), "meaning": meaning}
    if chance.random() < 0.4:
        note["example"] = f"the {chance.choice(_THINGS)} of the {chance.choice(_ROLES)}"
    return note


def _question(chance: Random) -> Fields:
    shape = chance.randrange(5)
    thing, place = chance.choice(_THINGS), chance.choice(_PLACES)
    if shape == 0:
        return {"question": f"Who owns the {thing} {place}?", "answer": chance.choice(_ROLES)}
    if shape == 1:
        what, why = chance.choice(_WHYS)
        return {"question": f"Why does {what} matter {place}?", "answer": f"{why[0].upper()}{why[1:]}."}
    if shape == 2:
        year = 1950 + chance.randrange(60)
        return {
            "question": f"In which decade did the {thing} of {year} become common?",
            "answer": f"The {year // 10 * 10}s",
        }
    if shape == 3:
        turned = chance.choice(("should", "should not"))
        return {
            "question": f"When {turned} the {thing} be changed {place}?",
            "answer": f"When {chance.choice(_STEPS)} and {chance.choice(_STEPS)} {'are done' if turned == 'should' else 'are open'}.",
        }
    return {
        "question": f"Does the {thing} belong to the {chance.choice(_ROLES)} {place}?",
        "answer": chance.choice(("Yes.", "No.")),
    }


def _difference(chance: Random) -> Fields:
    first, second = chance.choice(_PAIRS)
    place = chance.choice(_PLACES)
    aspects = chance.sample(_ASPECTS, chance.randint(1, 4))
    note: Fields = {
        "difference": [first, f"{second} {place}"],
        "aspects": {name: list(chance.choice(sides)) for name, *sides in aspects},
    }
    if chance.random() < 0.3:
        note["alike"] = f"both need the {chance.choice(_THINGS)}"
    return note


def _cloze(chance: Random) -> Fields:
    first, second = chance.sample(_THINGS, 2)
    return {"cloze": chance.choice(_CLOZES).format(first, second)}


def _list(chance: Random) -> Fields:
    steps = chance.sample(_STEPS, chance.randint(3, 5))
    return {
        "list": f"Steps towards a good {chance.choice(_THINGS)} {chance.choice(_PLACES)}",
        "items": steps,
        "ordered": "true",
    }


def _choice(chance: Random) -> Fields:
    right = chance.choice(_ROLES)
    part = chance.choice(("usually", "never"))
    return {
        "choose": f"Who {part} signs off the {chance.choice(_THINGS)} {chance.choice(_PLACES)}?",
        "right": right,
        "wrong": [role for role in _ROLES if role != right][:3],
    }


def _interview(chance: Random) -> Fields:
    return {
        "interview": f"How would you hand over the {chance.choice(_THINGS)} to a new {chance.choice(_ROLES)}?",
        "points": chance.sample(_STEPS, 3),
    }


_MAKERS = (_definition, _question, _difference, _cloze, _list, _choice, _interview)
