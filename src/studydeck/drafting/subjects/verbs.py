"""Common verbs in their plain form: after "both" they tell a sentence from a pair of other things."""

_WORDS = """
    are is have has had were was can could may might must shall should will would do did need require use help improve aim involve
    share include play serve work focus make take give get go come keep let lead bring offer provide allow enable create cause
    build grow show tell mean want seek try tend rely depend deal begin start end come form contain consist carry hold run live
    eat drink feed breathe move reduce increase affect support protect promote prevent treat cover pay cost earn lose save send
    receive accept reject follow apply belong count deserve demand encourage ensure exist face fail fall feel fight fit happen
    hurt influence know lack last learn like look love matter measure meet occur operate own perform produce prove put raise
    reach reflect remain represent respect respond result rise rotate say see seem sell set sit sound speak spread stand stay
    stop store strive struggle study succeed suffer teach test think train travel understand vary wear win write also often
    usually typically generally still always never
"""
VERBS = frozenset(_WORDS.split())
