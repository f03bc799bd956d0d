"""Options over paragraphs: added, joined, left, retained, called back."""

from server.group import (
    AddOption,
    CallBack,
    Clearing,
    JoinOption,
    LeaveOption,
    LiveWith,
    ObjectTo,
    Option,
    Paragraph,
    Retain,
    StandBehind,
    Target,
)
from tests.builders import DOCUMENT, Room, code, made


def room() -> Room:
    started = Room.of("FRA", "JPN", "USA")
    for number in "1234":
        started.paragraph(number, f"Paragraph number {number} of the draft.")
    return started


def offered() -> Room:
    story = room()
    made(story.by("FRA").does(AddOption(paragraphs=("par-2", "par-3"), texts=("One paragraph instead.",))))
    return story


def top(story: Room) -> list[str]:
    rows = [p for p in story.rows.within(Paragraph, DOCUMENT) if p.inside is None]
    return [p.label for p in sorted(rows, key=lambda p: p.order)]


def test_an_option_beside_paragraphs_that_stand_together() -> None:
    """They are its base; nothing in it can be agreed while it is open."""
    story = offered()
    option = story.option()
    assert [a.sponsors for a in option.alternatives] == [(), ("FRA",)]
    assert top(story) == ["1", "4"]
    assert story["3"].state == "bracketed"


def test_paragraphs_apart_make_no_option() -> None:
    """Nor do none, nor an empty paragraph."""
    story = room()
    assert code(story.by("FRA").does(AddOption(paragraphs=("par-1", "par-3"), texts=("X.",)))) == "malformed"
    assert code(story.by("FRA").does(AddOption(texts=("X.",)))) == "malformed"
    assert code(story.by("FRA").does(AddOption(paragraphs=("par-1",), texts=("",)))) == "malformed"
    assert code(story.by("FRA").does(AddOption(option="opt-9", texts=("X.",)))) == "unknown-option"


def test_a_third_text_and_no_text() -> None:
    """Each new one is an alternative; the same words again are not."""
    story = offered()
    option = story.option().id
    made(story.by("JPN").does(AddOption(option=option)))
    assert story.option().alternatives[2].items == ()
    assert code(story.by("USA").does(AddOption(option=option))) == "already-so"
    again = AddOption(option=option, texts=("One paragraph instead.",))
    assert code(story.by("USA").does(again)) == "already-so"


def test_joining_one_text_leaves_another() -> None:
    """A delegation stands behind at most one at any place; a text that nobody proposes goes."""
    story = offered()
    option = story.option().id
    made(story.by("JPN").does(AddOption(option=option)))
    second = story.option().alternatives[1].id
    made(story.by("JPN").does(JoinOption(option=option, alternative=second)))
    assert [a.sponsors for a in story.option().alternatives] == [(), ("FRA", "JPN")]
    assert code(story.by("JPN").does(JoinOption(option=option, alternative=second))) == "already-so"


def test_left_by_all_it_dissolves() -> None:
    """The base stands again where it stood."""
    story = offered()
    option, second = story.option().id, story.option().alternatives[1].id
    made(story.by("USA").does(StandBehind(option=option, alternative=second)))
    made(story.by("USA").does(LeaveOption(option=option, alternative=second)))
    assert code(story.by("USA").does(LeaveOption(option=option, alternative=second))) == "not-yours"
    made(story.by("FRA").does(LeaveOption(option=option, alternative=second)))
    assert story.rows.within(Option, DOCUMENT) == ()
    assert top(story) == ["1", "2", "3", "4"]
    assert story["2"].state == "clean"


def test_contested_it_is_not_retained_with_one_key() -> None:
    """France's text would go: it goes by question."""
    story = offered()
    option = story.option().id
    refused = story.by("chair").does(Retain(option=option, bracket=option, alternative="a2"))
    assert code(refused) == "contested"


def test_retained_and_called_back_whole() -> None:
    """What went returns with its paragraphs and sponsors."""
    story = offered()
    option, before = story.option().id, story.option()
    made(story.by("chair").does(Retain(option=option, bracket=option, alternative=before.alternatives[1].id)))
    assert story.rows.within(Option, DOCUMENT) == ()
    assert [story.reads(label) for label in top(story)] == [
        "Paragraph number 1 of the draft.",
        "One paragraph instead.",
        "Paragraph number 4 of the draft.",
    ]
    clearing = story.rows.within(Clearing, option)[0]
    assert code(story.by("USA").does(CallBack(clearing=clearing.id))) == "not-yours"


def test_a_holder_calls_its_option_back() -> None:
    """France can live with the base; what went by one key returns with its paragraphs when France wants it back."""
    story = offered()
    option, before = story.option().id, story.option()
    base = before.alternatives[0].id
    made(story.by("FRA").does(LiveWith(target=Target(option=option, alternative=base))))
    made(story.by("chair").does(Retain(option=option, bracket=option, alternative=base)))
    assert top(story) == ["1", "2", "3", "4"]
    (clearing,) = story.rows.within(Clearing, option)
    made(story.by("FRA").does(CallBack(clearing=clearing.id)))
    assert story.option().alternatives == before.alternatives
    assert top(story) == ["1", "4"]
    assert story["2"].state == "bracketed"


def test_leaving_ones_own_for_the_base_dissolves_it() -> None:
    """Nobody proposes another text any more."""
    story = offered()
    option, base = story.option().id, story.option().alternatives[0].id
    made(story.by("FRA").does(StandBehind(option=option, alternative=base)))
    assert story.rows.within(Option, DOCUMENT) == ()


def test_an_objection_to_the_base_outlives_the_option() -> None:
    """Japan objects to the base; when the option dissolves the objection stands against its paragraphs."""
    story = offered()
    option, base = story.option(), story.option().alternatives[0].id
    made(story.by("JPN").does(ObjectTo(target=Target(option=option.id, alternative=base), reason="no")))
    made(story.by("FRA").does(LeaveOption(option=option.id, alternative=option.alternatives[1].id)))
    assert (story["2"].state, story["3"].state) == ("contested", "contested")
