"""Words that head sections and tables of any comparison, and so name none of the things compared.

`ASPECTS` may be subjects where a title puts them against each other ("goals vs objectives"), `EMPTY` never are.
"""

import re

from studydeck.drafting.language.terms import normal

_EMPTY_WORDS = """
    difference similarity distinction comparison contrast likeness thing one two three both other another each it
    they them this that these those here there what which who how why when where you we us your our my everything
    everyone something article post guide blog page chapter introduction conclusion summary overview table content
    faq question answer reference source key main major important more less all some many most first second third
    next last final thought takeaway role responsibility pro con same different better best worse right wrong yes no
    none other etc example advantage disadvantage drawback limitation benefit similarities differences pros cons
    roles responsibilities examples others
"""
EMPTY = frozenset(_EMPTY_WORDS.split())
_ASPECTS_WORDS = """
    aspect attribute basis category characteristic criteria criterion factor feature field item parameter point
    property metric definition meaning description note remark comment detail strength weakness purpose use usage
    application cost price pricing speed performance focus scope goal objective aim function functionality type kind
    form origin history background context timeframe timeline duration time level size structure process method
    approach tool technique skill skillset salary pay education training requirement qualification experience career
    outlook risk nature orientation perspective view output outcome result input step stage phase measure
    measurement measurability location place position appearance taste colour color shape texture weight length
    habitat diet behaviour behavior care maintenance safety security ease complexity flexibility scalability
    reliability quality quantity availability audience target user customer responsibility activity task duty
    day-to-day work environment culture leadership reporting tip term symptom cause treatment diagnosis prevention
    ingredient preparation equipment rule syntax name title value
"""
ASPECTS = frozenset(_ASPECTS_WORDS.split())
_HEADS_OF_TABLES_WORDS = """
    aspect attribute basis category characteristic criteria criterion factor feature field item parameter point
    property metric dimension difference comparison element area topic trait question variable detail heading sr.
    s.no no # ground particular characteristics basis-of-comparison measure consideration specification spec
    indicator quality subject matter
"""
HEADS_OF_TABLES = frozenset(_HEADS_OF_TABLES_WORDS.split())
CORNER_PHRASE = re.compile(
    r"^(?:(?:key|main|major|basic)\s+)?(?:"
    r"(?:bas[ie]s|parameters?|points?|criteri(?:a|on)|aspects?|factors?|features?|grounds?|areas?)\s+(?:for|of)\s+(?:the\s+)?"
    r"(?:comparison|differences?|distinction|differentiation|contrast)|"
    r"(?:comparison|differentiating|distinguishing)\s+(?:criteri(?:a|on)|parameters?|points?|bas[ie]s|factors?|features?|aspects?)|"
    r"(?:key|main|major)\s+(?:differences?|aspects?|features?|factors?|points?))(?![a-z])",
    re.IGNORECASE,
)
"""A corner of several words: "Basis for comparison"."""

NUMBERING = re.compile(
    r"^\s*(?:#|№|s\s?/\s?n\b\.?|(?:s|sr|sl|ser|serial)[. ]{0,2}(?:no|nr|num|number)\b\.?|s\.?n\b\.?|(?:no|nr)\b\.?)\s*",
    re.IGNORECASE,
)
"""What heads a column of numbers: "S.No.", "#"."""

_REMARKS = re.compile(
    r"^(?:(?:key|main|quick|our|final|real|typical|some|common|personal|extra|additional|interview)\s+)*"
    r"(?:insights?|notes?|remarks?|comments?|examples?|take-?aways?|verdict|winner|tips?|sources?|references?|conclusion|explanations?|"
    r"summary|why\s+it\s+matters|what\s+it\s+means|(?:key\s+)?differences?|similarit(?:y|ies)|best\s+for|better|implications?|"
    r"observations?|what\s+to\s+remember)$",
    re.IGNORECASE,
)


def is_corner(text: str) -> bool:
    """Whether a cell says that aspects stand below it: "Aspect", "Basis for comparison"."""
    return (
        text.strip(" :.*_").casefold() in HEADS_OF_TABLES
        or normal(text) in HEADS_OF_TABLES
        or CORNER_PHRASE.fullmatch(text.strip(" :.*_")) is not None
    )


def heads_remarks(text: str) -> bool:
    """Whether a column of a table is said to hold remarks and no subject: "Key insight", "Notes", "Example"."""
    return _REMARKS.match(text.strip(" :.*_")) is not None


LEAD_IN = (
    r"(?:"
    r"#?\d{1,2}(?:\.\d+)*[.):]\s+|(?:top\s+)?\d{1,2}\s+(?=\w+\s+(?:differen|similarit|way|reason))|"
    r"(?:a|an|the|your|our|my|this|these|those|its|their|some|any|most|many|all|both|each|every|any|between|about|of)\s+|"
    r"(?:(?:complete|ultimate|quick|beginner['’]?s?|simple|short|brief|comprehensive|practical|in-depth|essential|definitive|easy|"
    r"full|detailed|closer|deep|side-by-side|head-to-head|key|main|major|core|important|crucial|basic|real|true|great|final|age-old)\s+)*"
    r"(?:guide|introduction|intro|primer|comparison|look|overview|analysis|explanation|breakdown|study|review|tutorial|showdown|"
    r"battle|dive|differences?|case|debate|question|roles?|world|concepts?|meaning|terms?|words?|expressions?|notions?|idea|lesson|"
    r"responsibilities|basics|fundamentals|essentials|types?|kinds?|forms?|functions?|definitions?|features|advantages|disadvantages|"
    r"benefits|drawbacks|pros|cons|importance|purpose|characteristics|examples?|uses?|nature|structure|history|use)"
    r"(?:\s+and\s+\w+)?\s+(?:to|of|at|on|for|between|into|about|in|called|like)\s+|"
    r"(?:understanding|comparing|explaining|exploring|choosing|deciding|demystifying|decoding|unpacking|untangling|unraveling|"
    r"unravelling|navigating|examining|contrasting|clarifying|defining|distinguishing|mastering|knowing|introducing|unveiling|"
    r"evaluating|weighing|analyzing|analysing|discussing|differentiating|confusing|using|contrasting|making\s+sense\s+of|"
    r"sorting\s+out|breaking\s+down|getting\s+to\s+know|telling)\s+(?:(?:between|of|about|on|up)\s+)?|"
    r"(?:understand|compare|choose|know|learn|explore|explain|meet|pick|discover|differentiate|distinguish|define|contrast|describe)\s+|"
    r"(?:concepts?|terms?|words?|roles?|expressions?|notions?)\s+(?=[A-Z\"“'‘])|"
    r"(?:(?:so|but|and|or|now|well|ok|okay|yes|no|okay|however|although|while|though|because|whereas),?\s+)|"
    r"(?:what(?:['’]s)?|how|why|when|where|which|who|whether|is|are|was|were|do|does|did|should|can|could|would|will|if)\s+(?:exactly\s+)?|"
    r"(?:you|i|we|one|people|it|there|somebody|someone|anybody|anyone|please|many\s+people|it\s+is|there\s+is)\s+(?:should\s+|need\s+to\s+|must\s+|really\s+)?|"
    r"(?:to|use|buy|get|take|hire|need|want|prefer|go\s+for|better|best|right\s+for\s+you|invest\s+in|opt\s+for)\s+(?=\S+\s*)|"
    r"(?:definition|defining|role|job|work|difference|differences|career|meaning|world)\s+of\s+"
    r")"
)
RIGHT_EDGE = (
    r"(?:explained|compared|comparison|comparisons|differences?|similarities|roles?|jobs?|positions?|careers?|concepts?|terms?|words|"
    r"what|which|how|why|when|who|where|whether|and|or|but|so|because|if|in|for|at|with|on|from|as|to|by|under|during|after|before|"
    r"that|of|among|within|across|through|today|now|guide|debate|showdown|review|overview|tutorial|infographic|table|chart|"
    r"examples?|definitions?|pros|side|head|made|101|20\d\d|is|are|was|were|has|have|had|can|could|may|might|must|will|would|"
    r"shall|should|do|does|did|both|share|shares|differ|differs|often|sometimes|usually|generally|typically|always|never|also|not|"
    r"play|plays|serve|serves|refer|refers|contribute|work|works|go|come|comes|mean|means|really|matters?|every|everyone|anyone|you|we|the|a|an|your|my|their|same|actually|really|apart|lies?|exist|exists|"
    r"seems?|looks?|sounds?|gets?|becomes?|remains?|then|while|whereas|than|depends?|vs|involves?|includes?|faqs?|based|depending|using|according)"
)
GENERIC_TAILS = frozenset(
    ["role", "job", "position", "career", "concept", "term", "word", "comparison", "difference", "department", "team"]
)
