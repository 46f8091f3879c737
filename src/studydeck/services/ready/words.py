"""What is foretold of a date, in sentences: the same on the screen, on Home and on the command line."""

from studydeck.core.study_day import StudyDay
from studydeck.services.ready.dates import said, until
from studydeck.services.ready.forecast import Part, Readiness
from studydeck.services.wording import plural


def percent(share: float) -> str:
    """Return a share as whole percent."""
    return f"{share:.0%}".replace("%", " %")


def short(found: Readiness) -> str:
    """Return one line for Home, such as `12 days · ready 71 % → 96 %`; raised and lowered new cards are said."""
    line = f"{until(found.target.by, found.day)} · ready {percent(found.now)} → {percent(found.expected)}"
    if found.pace.unseen and (found.pace.is_raised or found.pace.is_lowered):
        line += f" · {found.pace.allowed} new a day"
    return line


def on_the_day(found: Readiness | Part) -> str:
    """Return what is expected, and between which percent nine of ten outcomes lie where it isn't sure: `96 % (93-99)`."""
    if not found.spread:
        return percent(found.expected)
    low, high = max(0.0, found.expected - found.spread), min(1.0, found.expected + found.spread)
    return f"{percent(found.expected)} ({low * 100:.0f}-{high * 100:.0f})"


def plan_sentences(found: Readiness) -> list[str]:
    """Return what the plan does: the time it takes, new cards, the last days."""
    if not found.cards:
        return ["Its decks hold no card now; change the date or remove it."]
    sentences = [_time(found), *_new_cards(found)]
    if found.never_seen:
        sentences.append(f"{plural(found.never_seen, 'card')} can't be met in time; {_remedy(found)}")
    return [*sentences, _last_days(found)]


def tried_sentences(found: Readiness) -> list[str]:
    """Return what other minutes a day come to: the time of a mean day, and the cards that would not be met."""
    late = [f"{plural(found.never_seen, 'card')} would not be met in time."] if found.never_seen else []
    return [_time(found), *late]


def habit_sentence(found: Readiness) -> str:
    """Return what going on as in the last fortnight would give."""
    habit = found.habit
    if not found.cards:
        return "There is nothing to foretell."
    if habit.answers <= 0:
        return f"Without any answers, as in the last fortnight, it would be {percent(found.habit_expected)}."
    return (
        f"Going on as in the last fortnight, with {_number(habit.answers)} answers a day to these cards and the "
        f"schedule as it is: {percent(found.habit_expected)}."
    )


def _time(found: Readiness) -> str:
    speed = f"{found.habit.seconds:.0f} seconds a review" + (", your own speed" if found.habit.is_measured else "")
    if found.left <= 1:
        return f"About {_minutes(found.minutes_a_day)} today, at {speed}."
    fullest, mean = _minutes(found.most_minutes), _minutes(found.minutes_a_day)
    is_felt = found.most_minutes > found.minutes_a_day * 1.2 and fullest != mean
    most = f", {fullest} on the fullest day" if is_felt else ""
    return f"About {mean} a day{most}, at {speed}."


def _minutes(minutes: float) -> str:
    return f"{max(1, round(minutes))} min" if minutes > 0 else "no time"


def _number(number: float) -> str:
    return f"{number:.1f}" if number < 3 else f"{number:.0f}"


def _new_cards(found: Readiness) -> list[str]:
    pace = found.pace
    if not found.unseen:
        return ["All cards have been seen."]
    if not pace.own:
        return [f"{plural(found.unseen, 'card')} unseen; new cards are off (new_per_day = 0), and stay off."]
    if not pace.unseen:
        return [f"{plural(found.unseen, 'card')} unseen in decks that are to have no new cards; they stay so."]
    why = ""
    if pace.needed > pace.allowed and found.left > found.target.window:
        why = f" instead of {pace.own}" + ("" if found.never_seen else ", the rest in the last days")
    elif pace.is_raised:
        why = f" instead of {pace.own}, so that all are seen in time"
    elif pace.is_lowered:
        why = f" instead of {pace.own}: that is soon enough"
    count = min(pace.days, -(-pace.unseen // max(1, pace.allowed)))
    last = StudyDay(found.day + count - 1)
    days = "today" if count == 1 else f"a day, {count} days up to {said(last)}"
    return [f"{plural(pace.unseen, 'card')} to meet: {pace.allowed:,} new {days}{why}."]


def _last_days(found: Readiness) -> str:
    window, budget = found.target.window, found.budget
    if not window or not budget:
        return "The schedule stays as it is up to the date."
    cards = f"{plural(budget, 'card')} a day, those that gain most for the date"
    if found.left <= 0:
        return f"Today is the date: the least remembered cards come first, {budget:,} at most."
    if found.in_window:
        return f"The last days: {cards}. What is put off comes softly afterwards."
    first = StudyDay(found.target.by - window)
    return f"From {said(first)} on, the last {window} days: {cards}."


def _remedy(found: Readiness) -> str:
    if not found.pace.own:
        return "a new_per_day above 0 lets them in."
    return "a later date, fewer decks or a higher new_per_day would let them in."
