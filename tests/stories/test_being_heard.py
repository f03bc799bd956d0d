"""A delegation asks to be heard before a paragraph closes: seen by who presides, in nobody's way."""

from dataclasses import replace

from server.group import Agreement, Mark, MarkParagraph, UnmarkParagraph
from server.kernel import Refused
from tests.builders import Room, code, made


def room() -> Room:
    started = Room.of("FRA", "JPN")
    started.paragraph("1", "The Group recommends two options for the review.")
    return started


def _asks(label: str) -> MarkParagraph:
    return MarkParagraph(paragraph=f"par-{label}", mark="asks to be heard")


def test_a_delegation_asks_to_be_heard_before_this_closes() -> None:
    """It is the delegation's own mark and blocks nothing; who presides takes it away when the delegation was heard."""
    story = room()
    assert made(story.by("FRA").does(_asks("1"))) == ["paragraph.marked"]
    (mark,) = story.rows.within(Mark, "par-1")
    assert (mark.is_a, mark.delegation, story["1"].state) == ("asks to be heard", "FRA", "clean")
    assert code(story.by("FRA").does(_asks("1"))) == "already-so"
    assert made(story.by("JPN").does(_asks("1"))) == ["paragraph.marked"]
    assert code(story.by("JPN").does(UnmarkParagraph(mark=mark.id))) == "not-permitted"
    assert made(story.by("chair").does(UnmarkParagraph(mark=mark.id))) == ["paragraph.unmarked"]
    assert [each.delegation for each in story.rows.within(Mark, "par-1")] == ["JPN"]


def test_it_asks_so_on_three_open_paragraphs_at_most() -> None:
    """The fourth is refused with the labels of the three; another delegation's and agreed paragraphs do not count."""
    story = room()
    for label in ("2", "3", "4"):
        story.paragraph(label, "Another paragraph.")
    for label in ("1", "2", "3"):
        assert made(story.by("FRA").does(_asks(label))) == ["paragraph.marked"]
    refused = story.by("FRA").does(_asks("4"))
    assert isinstance(refused, Refused)
    assert refused.code == "heard-on-three"
    assert "1, 2, 3" in refused.do
    assert made(story.by("JPN").does(_asks("4"))) == ["paragraph.marked"]
    story.put(replace(story["2"], agreement=Agreement(question="q", hash=story["2"].hash, at="", sitting="")))
    assert made(story.by("FRA").does(_asks("4"))) == ["paragraph.marked"]
    assert code(story.by("JPN").does(_asks("2"))) == "agreed-text"


def test_only_a_delegation_asks_to_be_heard() -> None:
    """Who presides does not; the secretariat asks for a delegation that has no laptop, and no other for it."""
    story = room()
    assert code(story.by("chair").does(_asks("1"))) == "not-permitted"
    assert code(story.by("secretariat").does(_asks("1"))) == "not-permitted"
    another = MarkParagraph(paragraph="par-1", mark="asks to be heard", delegation="JPN")
    assert code(story.by("FRA").does(another)) == "not-permitted"
    assert made(story.by("secretariat", behalf="JPN").does(_asks("1"))) == ["paragraph.marked"]
    (mark,) = story.rows.within(Mark, "par-1")
    assert mark.delegation == "JPN"
