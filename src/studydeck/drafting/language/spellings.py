"""One word in two spellings, British and American: "grey" and "gray", "labour" and "labor", "centre" and "center".

By rule, without a dictionary: a variant counts only where the document has it, so one that is no word does no harm.
"""

import re
from collections.abc import Iterator

_WORDS = (
    ("grey", "gray"),
    ("mould", "mold"),
    ("plough", "plow"),
    ("tyre", "tire"),
    ("cheque", "check"),
    ("whisky", "whiskey"),
    ("aluminium", "aluminum"),
    ("doughnut", "donut"),
    ("yoghurt", "yogurt"),
    ("kerb", "curb"),
    ("draught", "draft"),
    ("programme", "program"),
    ("jewellery", "jewelry"),
    ("omelette", "omelet"),
    ("moustache", "mustache"),
    ("sulph", "sulf"),
    ("paed", "ped"),
    ("anaem", "anem"),
    ("aesth", "esth"),
    ("oestr", "estr"),
    ("foet", "fet"),
)
_ENDINGS = (
    ("our", "or"),
    ("oured", "ored"),
    ("ouring", "oring"),
    ("oural", "oral"),
    ("tre", "ter"),
    ("bre", "ber"),
    ("ence", "ense"),
    ("ise", "ize"),
    ("ised", "ized"),
    ("ising", "izing"),
    ("isation", "ization"),
    ("yse", "yze"),
    ("ogue", "og"),
    ("elled", "eled"),
    ("elling", "eling"),
    ("eller", "eler"),
    ("sellor", "selor"),
    ("sation", "zation"),
)
_SHORTEST = 4  # letters
_LIKELY = re.compile(
    r"grey|gray|our|or(?:ed|ing|al)?$|tre$|ter$|bre$|ber$|en[cs]e$|i[sz]|y[sz]e$|og(?:ue)?$|l(?:ed|ing|er|or)$|"
    + "|".join(form for pair in _WORDS for form in pair)
)


def variants(word: str) -> Iterator[str]:
    """Yield what a case-folded word in the singular may be written as on the other side of the ocean."""
    if len(word) < _SHORTEST or _LIKELY.search(word) is None:
        return
    for pair in _WORDS:
        for one, other in (pair, pair[::-1]):
            if word.startswith(one):
                yield other + word[len(one) :]
    for pair in _ENDINGS:
        for one, other in (pair, pair[::-1]):
            if word.endswith(one) and len(word) > len(one) + 1:
                yield word[: -len(one)] + other
