"""Words that say little, and words that turn a sentence round, when two versions of a note are compared."""

_SMALL = """
    a an the is are was were be been being do does did has have had of that this these those it its there please
"""
_COMMON = """
    and or for to in on at by with from as if than then who why how which what when where you your we our they can may more
    der die das und ist ein eine mit von zu le la les et est un une de el los y es en il lo e di
"""
_ASKING = """
    which what who whom whose how one ones them they you your we our us i me my can could would
    define describe explain name tell say give state mean means meant meaning call called known exactly just really
"""
_NEGATIVE = """
    no not non never none nothing without cannot nor neither unless except
    nicht kein keine keinen keiner keinem keines nie niemals ohne niet geen nooit inte ikke ikkje aldrig
    ne pas sans jamais rien aucun aucune sin nunca ningún ninguna não nem sem senza mai nessuno nessuna
    nie bez nic değil не ни нет без нельзя никогда δεν μη لا ليس ليست لم لن לא אין नहीं
    不 没 沒 无 無 未 非 안 못 아니
"""

SMALL_WORDS = frozenset(_SMALL.split())
"""Words that come and go when a sentence is polished. Not among them: whatever can turn a question round."""

COMMON_WORDS = SMALL_WORDS | frozenset(_COMMON.split())
"""Short words that everybody knows; of two words as short, one must be among them to be a slip of the other."""

ASKING_WORDS = SMALL_WORDS | frozenset(_ASKING.split())
"""Words in which a question is put; where the answer vouches for it, another choice of them asks the same."""

NEGATIONS = frozenset(_NEGATIVE.split())
"""Words that make the opposite of a sentence."""
