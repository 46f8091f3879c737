"""What is said of the other side, in another order, or of another thing than the point says it."""

import pytest

from studydeck.core.card import Point
from studydeck.core.grading.key_points import grade
from studydeck.core.grading.rubric import Certainty, Flag, Grade, Mark, Rubric, Subject, Verdict

CARS = Rubric(
    "How do petrol and electric cars differ?",
    "difference",
    "Petrol cars burn fuel and are loud. Electric cars draw current from a battery and are quiet.",
    (
        Point("burn fuel in an engine", side="Petrol cars"),
        Point("loud", ("make a lot of noise",), side="Petrol cars"),
        Point("draw current from a battery", side="Electric cars"),
        Point("quiet", ("hardly make any noise",), side="Electric cars"),
    ),
    (Subject("Petrol cars", ("petrol",)), Subject("Electric cars", ("electric",))),
)
GIFTS = Rubric(
    "How do a loan and a gift differ?",
    "difference",
    "A loan must be paid back with interest. A gift is kept for ever.",
    (
        Point("must be paid back", ("returned later",), side="loan"),
        Point("costs interest", side="loan"),
        Point("kept for ever", ("stays with you",), side="gift"),
        Point("nobody expects thanks from a bank", side="loan"),
    ),
    (Subject("loan"), Subject("gift")),
)


def marks(graded: Grade) -> list[Mark]:
    """Return what became of each point."""
    return [point.mark for point in graded.points]


def asked(answer: str, *points: Point | str) -> Grade:
    """Return the grade of an answer to a question with some points."""
    made = tuple(Point(point) if isinstance(point, str) else point for point in points)
    return grade(Rubric("What happens there?", "question", "", made), answer)


def test_a_point_met_on_its_own_side_stays_there() -> None:
    """Said of the other side as well it is no swap."""
    told = "Petrol cars burn fuel and make noise. Electric cars burn fuel in an engine as well."
    graded = grade(CARS, told)
    assert graded.points[0].mark is Mark.MET
    assert Flag.SWAP not in graded.flags


def test_a_swap_beside_a_denial_that_names_a_side_is_not_sure() -> None:
    """What is denied of one side may have been meant for the other."""
    plain = "Electric cars burn fuel in an engine and are loud, petrol cars draw current from a battery and are quiet."
    denied = "Electric cars burn fuel in an engine and are loud, which isn't so with petrol, as petrol cars draw current from a battery."
    assert (Flag.SWAP in grade(CARS, plain).flags, grade(CARS, plain).certainty) == (True, Certainty.SURE)
    assert (Flag.SWAP in grade(CARS, denied).flags, grade(CARS, denied).certainty) == (True, Certainty.UNSURE)


def test_a_sentence_that_ends_in_its_subject_is_gone_on_with() -> None:
    """`Paying back is a matter of the loan, and that ...` goes on about the loan."""
    graded = grade(GIFTS, "A gift stays with you. Paying back is a matter of the loan, and that costs interest too.")
    assert marks(graded)[:3] == [Mark.MET, Mark.MET, Mark.MET]


@pytest.mark.parametrize(
    "answer",
    (
        "Electric cars don't burn fuel in an engine, petrol cars do.",
        "Electric cars don't burn fuel in an engine, they are quiet. Petrol cars do.",
        "Electric cars don't burn fuel in an engine. Petrol cars do burn it.",
        "Electric cars don't burn fuel in an engine. Petrol cars should.",
    ),
)
def test_an_echo_takes_up_what_was_denied(answer: str) -> None:
    """`B does` says of B what was denied of A, with another sentence between or a pronoun behind."""
    assert marks(grade(CARS, answer))[0] is Mark.MET


def test_what_another_does_is_said_of_him() -> None:
    """`not done by A, they're done by B` says it of B."""
    flats = Rubric(
        "How do a tenant and an owner differ?",
        "difference",
        "A tenant pays every month. An owner takes care of repairs.",
        (Point("pays every month", side="tenant"), Point("takes care of repairs", side="owner")),
        (Subject("tenant"), Subject("owner")),
    )
    told = "Repairs are not taken care of by the tenant, they're done by the owner."
    assert marks(grade(flats, told)) == [Mark.MISSING, Mark.MET]


def test_whom_something_is_for_is_no_subject() -> None:
    """`It's there for loans` goes on about what was spoken of."""
    graded = grade(GIFTS, "A gift is no bargain, it's there for loan sharks too and stays with you.")
    assert marks(graded)[2] is Mark.MET


@pytest.mark.parametrize(
    ("answer", "mark"),
    (
        ("Innocent till proven guilty", Mark.MET),
        ("Until you are proven guilty, you count as innocent.", Mark.MET),
        ("Until then he is innocent, as guilt must be proven.", Mark.MET),
        ("You are guilty until proven innocent.", Mark.DENIED),
    ),
)
def test_what_holds_first_and_what_then_have_their_order(answer: str, mark: Mark) -> None:
    """Exchanged around `until` they say something else, also where another way to say it has no order."""
    points = Point("innocent until proven guilty", ("not guilty until guilt is shown",)), "the state pays"
    assert marks(asked(answer, *points))[0] is mark


def test_both_contraries_around_until_deny() -> None:
    """Open until it's cold is not shut until it's warm."""
    assert (
        marks(asked("The door stays open until it is cold.", "stays shut until it is warm", "eats"))[0] is Mark.DENIED
    )


@pytest.mark.parametrize(
    ("answer", "mark"),
    (
        ("It lets the grounds pass and holds back the water.", Mark.DENIED),
        ("It lets the water pass and holds back the grounds.", Mark.MET),
        ("Water can pass, the grounds are held back.", Mark.MET),
    ),
)
def test_two_points_that_exchange_what_they_act_on_are_denied(answer: str, mark: Mark) -> None:
    """Each is looked for in its own clause; begun in one and ended in the other, both are wrong."""
    assert marks(asked(answer, "lets water pass", "holds back the grounds")) == [mark, mark]


def test_an_adverb_is_contrary_to_an_adjective() -> None:
    """What can easily be copied isn't hard to copy."""
    assert marks(asked("Any rival can easily copy it.", "hard to copy", "lasts long"))[0] is Mark.DENIED


def test_a_point_that_denies_is_denied_by_its_whole_contrary_only() -> None:
    """`building the pipes twice would be a waste` doesn't deny `doesn't pay to build the pipes twice`."""
    say = "doesn't pay to build the pipes twice"
    assert marks(asked("Building the pipes twice would be a waste.", say, "one seller"))[0] is not Mark.DENIED
    assert marks(asked("It pays to build the pipes twice.", say, "one seller"))[0] is Mark.DENIED


def test_one_of_four_points_said_in_its_own_word_is_partial() -> None:
    """A half point counts where it has a word of its own, and not where it has common words only."""
    points = "the future of a town", "inspires the crew", "cheap to build", "chosen by voters"
    told = "It says what the future looks like, thanks to engineers, bosses, and something else."
    assert asked(told, *points).verdict is Verdict.PARTIAL
    assert asked("It is a kind of thing that people want and use.", *points).verdict is Verdict.WRONG


def test_common_words_alone_meet_no_point() -> None:
    """A rare word of the point must be among what was found."""
    points = "work of many people in a group for gluing", "sold in tubes"
    assert marks(asked("The work of many people in a group.", *points))[0] is not Mark.MET


def test_a_point_is_not_believed_for_common_words() -> None:
    """That the other points are there says nothing for one of which only common words were found."""
    points = "plan of the product", "goals for each quarter", "work of many people for gluing tubes"
    told = "A plan of the product with goals for each quarter, the work of many people."
    assert marks(asked(told, *points)) == [Mark.MET, Mark.MET, Mark.HALF]


def test_a_point_is_plainly_met_beside_one_denied() -> None:
    """One of three said in full is partial although another is contradicted."""
    points = "stronger than the door", "hard to open", "lasts for years"
    assert asked("It is stronger than the door, but easy to open.", *points).verdict is Verdict.PARTIAL


def test_a_denied_half_of_an_optional_point_is_not_sure() -> None:
    """It is asked for, and not taken for granted."""
    points = (
        "plan of the product",
        "goals for each quarter",
        Point("drawn again by hand every winter with ink", optional=True),
    )
    told = "A plan of the product with goals for each quarter"
    assert asked(told + ".", *points).certainty is Certainty.SURE
    assert asked(told + ", never drawn by hand.", *points).certainty is Certainty.UNSURE


def test_each_part_of_a_sentence_has_its_own_order() -> None:
    """Two things that hold until something are looked at one by one."""
    points = "rests until the soil is warm", "lives on stored food before leaves grow"
    told = "It grows leaves before it lives on stored food, and the soil is warm until it rests."
    assert marks(asked(told, *points)) == [Mark.DENIED, Mark.DENIED]
