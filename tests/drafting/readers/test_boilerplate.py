"""What surrounds an article goes and is listed; nothing of the article goes with it."""

import pytest

from studydeck.drafting.document import Document, Skipped
from tests.drafting.readers.reading_texts import MORE, PROSE, plain, shape

HEAD = f"Tram vs bus: what is the difference?\n\n{PROSE}\n\nTrams\n\n{PROSE}\n\nBuses\n\n{MORE}"


def skipped(document: Document) -> list[tuple[Skipped, str]]:
    """Return what was left out: why, and its first words."""
    return [(omission.why, omission.text.split(" / ")[0]) for omission in document.skipped]


@pytest.mark.parametrize(
    ("tail", "why"),
    (
        ("Leave a Reply\n\nYour email address will not be published.\n\nName *\n\nPost Comment", Skipped.COMMENTS),
        (
            "Comments\n\nLeave a Reply\n\nAnn says\n\nI liked this text a lot, and I ride the tram every day to work.",
            Skipped.COMMENTS,
        ),
        (
            "3 comments:\n\nBob said...\n\nNice work, but I think that buses are much faster than you say they are.",
            Skipped.COMMENTS,
        ),
        ("No comments:\n\nPost a Comment", Skipped.COMMENTS),
        ("Related Articles\n\nFerries and ships\n\nTrains and planes", Skipped.RELATED),
        ("You may also like\n\nFerries and ships", Skipped.RELATED),
        ("References:\n- Lee, A. (2019). On Trams. Town Press.\n- www.example.org/trams", Skipped.REFERENCES),
        ("Sources\nwww.example.org\nA Field Guide to Trams. McTown Press", Skipped.REFERENCES),
        ("Disclaimer: This text is for informational purposes only and no advice.", Skipped.DISCLAIMER),
        (
            "About the Author\n\nAnn Lee has been riding trams for twenty years and lives beside a depot.",
            Skipped.AUTHOR,
        ),
        ("Share this:\n\nFacebook\n\nTwitter", Skipped.SHARING),
        (
            "Subscribe to our newsletter\n\nGet one e-mail a week, no more, and leave the list whenever you like to.",
            Skipped.NOTICE,
        ),
        ("© 2024 TownNet. All rights reserved.", Skipped.FOOTER),
        ("Powered by Blogger.", Skipped.FOOTER),
        ("We use cookies on this site to give you the best experience. By clicking accept you agree.", Skipped.NOTICE),
        ("← Older Post", Skipped.NAVIGATION),
        ("Categories\n\nTowns\n\nRails", Skipped.NAVIGATION),
    ),
)
def test_the_end_of_a_page_is_left_out(tail: str, why: Skipped) -> None:
    """Each kind is known by its words and its place; all of it goes, and the list says why."""
    document = plain(f"{HEAD}\n\n{tail}\n")
    assert shape(document) == shape(plain(HEAD))
    assert skipped(document)[0] == (why, skipped(document)[0][1])
    assert document.skipped[-1].span.end == len(document.source.rstrip())


@pytest.mark.parametrize(
    "line",
    (
        "Skip to content",
        "Home > Towns > Trams",
        "Published in Towns 2 mins read",
        "by Ann Lee | Updated 14 March | 6 min read",
        "March 3, 2021",
        "By Dr. Ann Lee",
        "Advertisement",
        "5 min read",
        "Share on Facebook",
        "Home About Blog Contact",
    ),
)
def test_lines_above_the_article_are_left_out(line: str) -> None:
    """Menus, dates, authors and reading times, before or after the title."""
    title, body = HEAD.split("\n\n", 1)
    for text in (f"{line}\n\n{HEAD}", f"{title}\n\n{line}\n\n{body}"):
        document = plain(text)
        assert shape(document) == shape(plain(HEAD))
        assert len(document.skipped) == 1


def test_contents_are_left_out() -> None:
    """A list of what follows isn't a list of the article's, with or without a heading of its own."""
    title, body = HEAD.split("\n\n", 1)
    for contents in (
        "Table of Contents\n\nTrams\n\nBuses",
        "Contents\n1. Trams\n2. Buses",
        "In this article\n• Trams\n• Buses",
    ):
        assert shape(plain(f"{title}\n\n{contents}\n\n{body}")) == shape(plain(HEAD))


@pytest.mark.parametrize(
    ("heading", "text"),
    (
        ("Comments", "Comments in a program are notes for people; the machine passes over each of them."),
        ("Resources", "A project uses resources for a time, whereas a department keeps its resources for good."),
        ("Sources", "Sources of law are statutes, cases and custom, and each of them binds the courts differently."),
        ("Sharing", "Sharing a car costs less than owning one, as anybody who has tried it will tell you."),
        ("Cookies", "Cookies are small files that a site keeps in your browser to know you again next time."),
        ("Copyright", "Copyright protects the form of a work, while a patent protects the idea behind a thing."),
        ("News", "News tells what happened, whereas opinion tells what somebody thinks of it all."),
        ("Navigation", "Navigation by stars needs a clear sky; navigation by satellite needs a working receiver."),
        ("Subscribers", "Subscribers pay each month, while buyers pay once and own the thing for ever."),
    ),
)
def test_an_article_about_such_things_stays_whole(heading: str, text: str) -> None:
    """The same words head sections of articles: what follows there is prose."""
    middle = f"{HEAD}\n\n{heading}\n\n{text}\n\nConclusion\n\n{MORE}"
    document = plain(middle)
    assert text in shape(document)
    assert any(line.lstrip("# ") == heading for line in shape(document))
    assert not document.skipped


def test_an_article_on_cookies_keeps_its_paragraphs() -> None:
    """Only the banner at the end goes, not what the article says of cookies."""
    text = "Session cookies vs persistent cookies\n\n" + "\n\n".join(
        f"Cookies of kind {number} are kept by the browser for {number} days and then they are gone for good."
        for number in range(1, 6)
    )
    said = "Some sites use cookies to follow you, and by using them they learn what you read and buy all day."
    banner = "This website uses cookies. By continuing to browse you accept our use of cookies."
    document = plain(f"{text}\n\n{said}\n\n{text[40:]}\n\n{banner}")
    assert said in shape(document)
    assert banner not in shape(document)


def test_the_author_at_the_end_is_left_out() -> None:
    """A last paragraph says who somebody is of whom the article doesn't speak; one that it does speak of stays."""
    bio = "Ritika is a senior content writer who has loved trams since she was a child."
    assert bio not in shape(plain(f"{HEAD}\n\n{bio}"))
    own = "Trams is a journal for teachers, and it tells of nothing else."
    assert own in shape(plain(f"{HEAD}\n\n{own}"))


def test_items_named_like_buttons_stay() -> None:
    """Channels of marketing are a list of the article, though each is the name of a network."""
    text = f"{HEAD}\n\nThe channels are:\n\n• Facebook\n• Instagram\n• Email\n\n{MORE}"
    assert [line for line in shape(plain(text)) if line.startswith("-")] == ["- Facebook", "- Instagram", "- Email"]


def test_what_a_forum_writes_around_answers_is_left_out() -> None:
    """Votes, dates, badges, buttons and courtesies."""
    lines = (
        "Asked 3 years ago",
        "Viewed 12k times",
        "14",
        "Improve this question",
        "2 gold badges",
        "answered Mar 2, 2019 at 11:15",
    )
    text = "\n".join(
        ("What is the difference between trams and buses?", *lines, PROSE, "Hope that helps!", *lines[2:], MORE)
    )
    assert shape(plain(text)) == ["# What is the difference between trams and buses?", PROSE, MORE]


def test_a_call_at_the_end_is_left_out() -> None:
    """A question that leads to a button."""
    call = "Ready to ride? Book a free trip today!"
    assert (Skipped.RELATED, call) in skipped(plain(f"Trams vs. buses\n\n{PROSE}\n\n{MORE}\n\n{call}"))
    asked = "Ready to ride? Trams leave at six."
    assert asked in shape(plain(f"Trams vs. buses\n\n{PROSE}\n\n{MORE}\n\n{asked}"))
