"""The menu of ways to study, and saved searches on Home."""

WORDS = """\
title: Words
id: words
notes:
  - {question: One?, answer: first, tags: [odd]}
  - {question: Two?, answer: second}
  - {question: Three?, answer: third, tags: [odd]}
"""


async def test_x_lists_the_ways_with_what_each_holds(launch, sample):
    """For the highlighted deck; a way that holds nothing can't be begun."""
    sample.write(words=WORDS, verbs=sample.verbs)
    async with launch((100, 44)) as trial:
        await trial.press("down", "x")
        lines = trial.text.splitlines()
        assert "Ways to study: Words" in trial.text
        assert next(line for line in lines if "Cram" in line).split()[-3:-1] == ["3", "cards"]
        assert next(line for line in lines if "Today's misses" in line).split()[-3:-1] == ["0", "cards"]
        await trial.press("end", "enter")
        assert trial.kind == "modes"
        await trial.press("escape")
        assert trial.kind == "home"


async def test_enter_begins_the_highlighted_way(launch, sample):
    """Cram says that it leaves the schedule alone; esc from there goes to the decks."""
    sample.write(words=WORDS)
    async with launch() as trial:
        await trial.press("x")
        names = [way.name for way in trial.screen.ways]
        await trial.press("end", *["up"] * (len(names) - 1 - names.index("Cram")), "enter")
        assert trial.kind == "study"
        assert trial.session.practice
        assert "Cram. Every card, shuffled, as practice" in trial.text
        await trial.press("escape")
        assert trial.kind == "home"


async def test_the_end_of_a_session_offers_more_ways(launch, sample):
    """For what it was about; the session that begins takes the summary's place."""
    sample.write(words=WORDS)
    async with launch() as trial:
        await trial.press("enter", "space", "1", "q")
        assert trial.kind == "summary"
        await trial.press("x")
        assert "what this session was about" in trial.text
        await trial.press("end", "enter")
        assert trial.kind == "study"
        assert trial.session.practice
        assert trial.session.counts.all == 1
        await trial.press("escape")
        assert trial.kind == "home"


async def test_the_menu_fits_a_small_terminal(launch, sample):
    """The highlighted way can always be seen."""
    sample.write(words=WORDS)
    async with launch((60, 18)) as trial:
        await trial.press("x")
        for _ in range(len(trial.screen.ways)):
            assert "▸" in trial.text
            await trial.press("down")


async def test_sets_stand_beneath_the_decks_and_are_studied(launch, sample, places_settings):
    """With their counts; enter studies one, a wrong search is marked and told."""
    places_settings.write_text('[sets]\nOdd = "tag:odd"\nWrong = "tag:("\n')
    sample.write(words=WORDS)
    async with launch() as trial:
        lines = trial.text.splitlines()
        row = next(n for n, line in enumerate(lines) if "Odd" in line)
        assert row > next(n for n, line in enumerate(lines) if "Words" in line)
        assert lines[row].split()[-3:] == ["2", "0", "0"]
        assert "! wrong search" in next(line for line in lines if "Wrong" in line)
        await trial.press("down", "enter")
        assert trial.kind == "study"
        assert trial.session.counts.new == 2
        await trial.press("escape", "down", "enter")
        assert trial.kind == "home"
        assert "✗" in trial.text


async def test_set_of_nothing_due_says_so(launch, sample, places_settings):
    """Instead of an empty session."""
    places_settings.write_text('[sets]\nNone = "tag:nothing"\n')
    sample.write(words=WORDS)
    async with launch() as trial:
        await trial.press("down", "enter")
        assert "Nothing is due in None today." in trial.text


async def test_the_palette_offers_minutes(launch, sample):
    """Some by themselves, in figures and in words, and any number that is typed; a session of that length begins."""
    from studydeck.tui.palette import Commands

    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        for query, minutes in (("10 min", 10), ("i have ten", 10), ("12", 12), ("1", 1)):
            hits = [hit async for hit in Commands(trial.app.screen).search(query)]
            said = f"{minutes} minutes: " if minutes > 1 else "1 minute: "
            hits = [hit for hit in hits if (hit.text or "").startswith(said)]
            assert [hit.text.partition(": ")[2] for hit in hits] == ["Spanish verbs", "all decks"]
            hits[0].command()
            await trial.press()
            assert trial.session.selection.minutes == minutes
            await trial.press("escape")
        assert not [hit async for hit in Commands(trial.app.screen).search("9999") if "minutes" in hit.text]


async def test_the_palette_says_which_way_has_no_cards(launch, sample):
    """Where nothing was confused yet, a deck with new cards isn't called finished."""
    from studydeck.tui.palette import Commands

    sample.write(verbs=sample.verbs)
    async with launch() as trial:
        hits = [hit async for hit in Commands(trial.app.screen).search("confused")]
        hits[0].command()
        await trial.press()
        assert "Confused pairs: no cards for that in Spanish verbs now." in trial.text
        assert "Nothing is left" not in trial.text


async def test_the_palette_offers_every_way_and_set(launch, sample, places_settings):
    """For the highlighted deck, by name."""
    places_settings.write_text('[sets]\nOdd = "tag:odd"\n')
    sample.write(words=WORDS)
    async with launch() as trial:
        await trial.press("ctrl+p", *"cram")
        await trial.pilot.pause(0.3)
        await trial.press("enter")
        await trial.pilot.pause()
        assert trial.kind == "study"
        assert trial.session.practice
        await trial.press("escape", "ctrl+p", *"set")
        await trial.pilot.pause(0.3)
        assert "Study the set: Odd" in trial.text
