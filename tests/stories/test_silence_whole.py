"""Silence on the whole document: adopted, or ended otherwise, when nobody broke it and the chair announced it."""

from datetime import UTC, datetime

import pytest

from server.group import (
    Announce,
    Document,
    DocumentEnd,
    EnterBreak,
    Group,
    ObjectTo,
    Paragraph,
    PutQuestion,
    RuleOnLate,
    RunOut,
    TakeBack,
    Target,
)
from server.kernel import Refused
from tests.builders import DOCUMENT, Decision, code, made
from tests.stories.floor import Floor, room

MONDAY = datetime(2026, 3, 2, 10, tzinfo=UTC)
TEXT = ("One.", "Two.", "Three.")


def whole(*agreed: str, text: tuple[str, ...] = TEXT) -> Floor:
    """A room of three members, on a Monday at ten, in which some of the text is agreed."""
    here = room("FRA", "JPN", "BRA", text=text)
    here.now = MONDAY
    here.put(Group(id="g", name="Working Group", time_zone="UTC"))
    if agreed:
        here.agrees(*agreed)
        here.now = MONDAY
    return here


def puts(here: Floor, ends: DocumentEnd = "adopted", deadline: str = "") -> Decision:
    """The chair puts the whole document by silence."""
    asked = PutQuestion(kind="adopt", document=DOCUMENT, ends=ends, way="silence", deadline=deadline)
    return here.chair.does(asked)


def runs_out(here: Floor) -> None:
    """Three days later nobody has broken it."""
    here.passes(72 * 3600)
    assert made(here.as_role("clock", RunOut(question=here.question().id))) == ["question.ran_out"]


def announces(here: Floor) -> Decision:
    """The chair says so."""
    return here.chair.does(Announce(question=here.question().id))


def ended(here: Floor) -> str:
    """How the document ended."""
    found = here.rows.get(Document, DOCUMENT)
    assert found is not None
    return found.ended


def states(here: Floor) -> list[str]:
    """The states of all paragraphs."""
    return [one.state for one in here.rows.within(Paragraph, DOCUMENT)]


def test_unbroken_and_announced_the_whole_is_agreed_in_one_event_and_adopted() -> None:
    here = whole("1")
    made(puts(here))
    assert (here.question().scope, states(here)) == ("whole", ["agreed", "clean", "clean"])
    runs_out(here)
    assert (ended(here), states(here)) == ("", ["agreed", "clean", "clean"])
    assert made(announces(here)) == ["question.announced", "paragraphs.agreed", "document.ended"]
    assert (ended(here), states(here)) == ("adopted", ["agreed"] * 3)
    assert code(here.chair.does(TakeBack())) == "nothing-to-take-back"


def test_by_itself_it_is_announced_and_adopted_once() -> None:
    here = whole("1", "2", "3")
    made(puts(here))
    runs_out(here)
    asked = Announce(question=here.question().id)
    assert code(here.as_role("clock", asked)) == "period-running"
    here.passes(4 * 3600)
    assert made(here.as_role("clock", asked)) == ["question.announced", "document.ended"]
    assert code(here.as_role("clock", asked)) == "question-closed"
    assert ended(here) == "adopted"


@pytest.mark.parametrize("ends", ["forwarded with brackets", "annexed without prejudice", "taken note of"])
def test_by_silence_a_document_ends_otherwise_and_nothing_is_agreed(ends: DocumentEnd) -> None:
    here = whole(text=("One.", "T[w]o.", "Three."))
    made(puts(here, ends))
    runs_out(here)
    assert made(announces(here)) == ["question.announced", "document.ended"]
    assert (ended(here), states(here)) == (ends, ["clean", "bracketed", "clean"])


@pytest.mark.parametrize("paragraph", ["", "2"])
def test_one_break_ends_all_of_it_and_every_text_is_as_it_was(paragraph: str) -> None:
    here = whole("1")
    before = [here.stands(one).hash for one in ("1", "2", "3")]
    made(puts(here))
    here.passes(71 * 3600)
    target = Target(paragraph=paragraph) if paragraph else Target(question=here.question().id)
    events = made(here.head("FRA").does(ObjectTo(target=target)))
    assert events == ["position.objected", "question.broken"]
    assert ended(here) == ""
    assert states(here) == ["agreed", "contested" if paragraph else "clean", "clean"]
    assert [here.stands(one).hash for one in ("1", "2", "3")] == before


def test_a_break_received_in_time_and_entered_after_the_deadline_counts_and_a_late_one_the_chair_rules_on() -> None:
    here = whole()
    made(puts(here))
    runs_out(here)
    here.passes(1)
    late = ObjectTo(target=Target(question=here.question().id))
    assert made(here.head("JPN").does(late)) == ["question.break_came_late"]
    assert code(announces(here)) == "late-break"
    enters = EnterBreak(
        question=here.question().id,
        delegation="FRA",
        how="letter",
        received_at="2026-03-05T09:59",
        received_by="the desk",
    )
    assert made(here.secretariat.does(enters)) == ["question.break_entered", "position.objected", "question.broken"]
    assert (ended(here), states(here)) == ("", ["clean"] * 3)


def test_a_late_break_that_becomes_an_explanation_leaves_it_unbroken() -> None:
    here = whole()
    made(puts(here))
    runs_out(here)
    here.passes(1)
    made(here.head("JPN").does(ObjectTo(target=Target(question=here.question().id))))
    made(here.chair.does(RuleOnLate(question=here.question().id, delegation="JPN", counts=False)))
    assert made(announces(here))[-1] == "document.ended"


@pytest.mark.parametrize(
    ("text", "deadline", "refused"),
    [
        (("One.", "T[w]o."), "", "not-clean"),
        (TEXT, "2026-03-02T18:00", "deadline-too-soon"),
        (TEXT, "2026-02-27T12:00", "deadline-past"),
        (TEXT, "2026-03-08T12:00", "deadline-not-working"),
    ],
)
def test_how_adoption_is_not_put_by_silence(text: tuple[str, ...], deadline: str, refused: str) -> None:
    here = whole(text=text)
    before = here.rows
    answer = puts(here, "adopted", deadline)
    assert isinstance(answer, Refused)
    assert (answer.code, here.rows) == (refused, before)


def test_against_a_standing_objection_adoption_is_not_put_and_its_author_is_named() -> None:
    here = whole()
    made(here.objects("FRA", "2"))
    refused = puts(here)
    assert isinstance(refused, Refused)
    assert (refused.code, refused.by) == ("objection-stands", ("FRA",))
