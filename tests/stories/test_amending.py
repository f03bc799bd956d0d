"""Amending a paragraph: brackets drawn, earlier versions, own words, corrections, brackets alone, marks."""

import pytest

from server.group import (
    AddParagraph,
    CommentOn,
    CorrectText,
    MarkParagraph,
    Paragraph,
    PlaceBrackets,
    Position,
    Support,
    Target,
    UndoCorrection,
    UnmarkParagraph,
)
from server.kernel import Refused
from tests.builders import Room, code, made

TEXT = "The Group recommends two options for the review."


def room() -> Room:
    started = Room.of("FRA", "JPN", "USA", observers=["NGO"])
    started.paragraph("1", TEXT)
    return started


def test_brackets_are_drawn_for_the_delegate() -> None:
    """A replacement stands as a bracket; the base and everybody else's reading stay."""
    story = room()
    events = story.by("FRA").proposes("1", TEXT.replace("two", "three"))
    assert made(events) == ["paragraph.proposed", "proposal.submitted"]
    assert story.notation("1") == "The Group recommends [two / FRA: three] options for the review."
    assert (story.reads("1"), story.reads("1", "JPN")) == (TEXT, TEXT)
    assert story["1"].state == "bracketed"


@pytest.mark.full
def test_a_paragraph_falls_into_so_many_pieces_and_no_more() -> None:
    """Brackets typed beyond the limit are refused before they are read, those that would go beyond it after."""
    story = room()
    refused = story.by("FRA").proposes("1", "[a / b]" * 1_001, typed=True)
    assert (code(refused), story.log) == ("too-many", [])
    refused = story.by("FRA").proposes("1", "a [a / b] " * 300, typed=True)
    assert (code(refused), story.log) == ("too-many", [])


def test_nothing_changed_is_said() -> None:
    """The same text again makes no event."""
    story = room()
    assert code(story.by("FRA").proposes("1", TEXT)) == "no-change"
    assert story.log == []


def test_two_delegations_at_once_both_read_as_typed() -> None:
    """Both typed on version 1; whoever arrives second is not in conflict with the first (law 4)."""
    story = room()
    story.by("FRA").proposes("1", TEXT.replace("two", "three"), version=1)
    made(story.by("JPN").proposes("1", TEXT.replace("two", "several"), version=1))
    assert story.reads("1", "FRA") == TEXT.replace("two", "three")
    assert story.reads("1", "JPN") == TEXT.replace("two", "several")


def test_own_words_that_went_meanwhile_are_refused_with_the_present_text() -> None:
    """A second person of the same delegation changed the same words: the wish comes back with what stands."""
    story = room()
    story.by("FRA").proposes("1", TEXT.replace("two", "three"), version=1)
    refused = story.by("FRA").proposes("1", TEXT.replace("two", "four"), version=1)
    assert isinstance(refused, Refused)
    assert refused.code == "version-conflict"
    assert refused.present["version"] == 2
    assert "three" in str(refused.present["notation"])


def test_own_words_elsewhere_are_rebased() -> None:
    """Two people of one delegation touch different words of the same version: both stand."""
    story = room()
    story.by("FRA").proposes("1", TEXT.replace("two", "three"), version=1)
    made(story.by("FRA").proposes("1", TEXT.replace("the review", "the first review"), version=1))
    assert story.reads("1", "FRA") == "The Group recommends three options for the first review."


def test_a_version_that_never_was_is_a_conflict() -> None:
    """A screen that is ahead of the record is told to fetch."""
    assert code(room().by("FRA").proposes("1", "Other.", version=7)) == "version-conflict"


def test_what_others_hold_a_position_on_is_not_revised() -> None:
    """A supported alternative keeps its words: the sponsor's new text stands beside it."""
    story = room()
    story.by("FRA").proposes("1", TEXT.replace("two", "three"))
    _, three = story.alternative("1", "three")
    made(story.by("JPN").does(Support(target=Target(paragraph="par-1", alternative=three))))
    made(story.by("FRA").proposes("1", TEXT.replace("two", "four")))
    assert story.alternative("1", "three")[1] == three
    assert story.reads("1", "FRA") == TEXT.replace("two", "four")


def test_observers_do_not_propose() -> None:
    """Their proposals stand only when a member takes them up."""
    assert code(room().by("NGO").proposes("1", TEXT.replace("two", "three"))) == "not-permitted"


def test_typed_brackets_become_alternatives() -> None:
    """`[two / three]` typed in the editor is a bracket, not characters."""
    story = room()
    made(story.by("FRA").proposes("1", TEXT.replace("two", "[two / three]"), typed=True))
    assert story.notation("1") == "The Group recommends [two / FRA: three] options for the review."


def test_typed_brackets_that_stay_open_are_refused_with_the_column() -> None:
    """No bracket can be left open; nothing is made."""
    story = room()
    refused = story.by("FRA").proposes("1", TEXT.replace("two", "[two"), typed=True)
    assert isinstance(refused, Refused)
    assert (refused.code, refused.field) == ("unbalanced", "text")
    assert "column 22" in refused.do
    deep = "[" * 500 + "two" + "]" * 500
    assert code(story.by("FRA").proposes("1", TEXT.replace("two", deep), typed=True)) == "unbalanced"
    assert code(story.by("FRA").does(AddParagraph(after="par-1", text="a ] b", typed=True))) == "unbalanced"
    nested = AddParagraph(after="par-1", text="a [b [c] d]", typed=True)
    assert code(story.by("FRA").does(nested)) == "unbalanced"
    inner = story.by("FRA").proposes("1", TEXT.replace("two options", "[two [options]]"), typed=True)
    assert isinstance(inner, Refused)
    assert inner.do.startswith("column 27:")


def test_a_correction_is_undone_by_any_member_with_one_key() -> None:
    """The text before comes back; after another change it cannot."""
    story = room()
    correct = CorrectText(paragraph="par-1", text=TEXT.replace("Group", "Working Group"), version=1)
    assert made(story.by("secretariat").does(correct)) == ["paragraph.corrected"]
    assert story["1"].corrected
    assert made(story.by("JPN").does(UndoCorrection(paragraph="par-1"))) == ["paragraph.correction_undone"]
    assert story.notation("1") == TEXT
    assert code(story.by("JPN").does(UndoCorrection(paragraph="par-1"))) == "built-upon"
    assert code(story.by("secretariat").does(correct)) == "version-conflict"


def test_a_correction_leaves_disputed_words_alone() -> None:
    """Words in brackets belong to their sponsors."""
    story = room()
    story.by("FRA").proposes("1", TEXT.replace("two", "three"))
    correct = CorrectText(paragraph="par-1", text=TEXT.replace("two options", "choices"), version=2)
    assert code(story.by("secretariat").does(correct)) == "contested"


def test_brackets_alone_propose_nothing() -> None:
    """France asks for brackets; nobody sponsors the omission and France's reading keeps the text."""
    story = room()
    start = TEXT.index("two options")
    place = PlaceBrackets(paragraph="par-1", start=start, end=start + len("two options"), version=1)
    assert made(story.by("FRA").does(place)) == ["paragraph.bracketed"]
    assert story.reads("1", "FRA") == TEXT
    assert story["1"].state == "bracketed"
    wrong = PlaceBrackets(paragraph="par-1", start=9, end=900, version=2)
    assert code(story.by("FRA").does(wrong)) == "malformed"
    assert code(story.by("FRA").does(place)) == "version-conflict"


def test_marks_and_comments_block_nothing() -> None:
    """To revert, pending another paragraph, a remark: the state stays."""
    story = room()
    story.paragraph("2", "Another paragraph.")
    pending = MarkParagraph(paragraph="par-1", mark="pending paragraph", awaits="par-2")
    events = story.by("chair").does(pending)
    assert made(events) == ["paragraph.marked"]
    assert code(story.by("chair").does(pending)) == "already-so"
    assert code(story.by("chair").does(MarkParagraph(paragraph="par-1", mark="pending paragraph"))) == "malformed"
    assert made(story.by("FRA").does(CommentOn(paragraph="par-1", text="See the report."))) == ["paragraph.commented"]
    assert code(story.by("FRA").does(CommentOn(paragraph="par-1", text=""))) == "no-change"
    assert story["1"].state == "clean"
    assert not isinstance(events, Refused)
    mark = events[0].mark.id  # type: ignore[attr-defined]  # the first event is the mark
    assert made(story.by("chair").does(UnmarkParagraph(mark=mark))) == ["paragraph.unmarked"]
    assert code(story.by("chair").does(UnmarkParagraph(mark=mark))) == "already-so"


def test_an_unknown_paragraph_is_named() -> None:
    """Whatever is asked of it."""
    story = room()
    story.put(Paragraph(id="elsewhere", document="other", order="1"))
    refused = story.by("FRA").does(CommentOn(document="d", paragraph="elsewhere", text="x"))
    assert code(refused) == "unknown-paragraph"
    assert story.rows.within(Position, "par-1") == ()
