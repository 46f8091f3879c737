"""The codes under which advice is given and silenced; each is stable, for it stands in people's decks."""

LONG_ANSWER = "long-answer"
LONG_PROMPT = "long-prompt"
LONG_LIST = "long-list"
MANY_POINTS = "many-points"
MANY_GAPS = "many-gaps"
NO_QUESTION = "no-question"
SAME_PROMPT = "same-prompt"
ONE_ASPECT = "one-aspect"
TERM_IN_MEANING = "term-in-meaning"
ANSWER_IN_PROMPT = "answer-in-prompt"
YES_OR_NO = "yes-or-no"
LONGEST_IS_RIGHT = "longest-is-right"
ABOVE = "all-of-the-above"
ONE_WRONG = "one-wrong"
MODEL_ANSWER = "model-answer"
OTHER_ANSWER = "other-answer"
BARE_POINTS = "bare-points"
ONE_WORD_POINT = "one-word-point"
SHARED_WORD = "shared-word"

# Each code with what it means, in the words of the documentation and of an editor's hover.
ADVICE_CODES: dict[str, str] = {
    LONG_ANSWER: "an answer of more than 40 words",
    LONG_PROMPT: "a prompt of more than 40 words",
    LONG_LIST: "a list of more than 7 items to be named at once",
    MANY_POINTS: "more than 7 points in one answer",
    MANY_GAPS: "a sentence with more than 3 gaps",
    NO_QUESTION: "a prompt that asks nothing",
    SAME_PROMPT: "two notes that ask the same",
    ONE_ASPECT: "a difference with one aspect",
    TERM_IN_MEANING: "a term inside its own meaning",
    ANSWER_IN_PROMPT: "a prompt that holds its answer",
    YES_OR_NO: "a question whose answer is yes or no",
    LONGEST_IS_RIGHT: "a choice whose right option is much the longest",
    ABOVE: "an option about the other options, such as `all of the above`",
    ONE_WRONG: "a choice between one right and one wrong option",
    MODEL_ANSWER: "an answer that its own points don't find right",
    OTHER_ANSWER: "points that another note's answer meets as well",
    BARE_POINTS: "points without other ways to say them",
    ONE_WORD_POINT: "a point that a single word meets",
    SHARED_WORD: "one word as a point of both sides",
}
