"""Sittings: opened, presided over, turned to a paragraph, closed."""

import pytest

from server.floor import decide_sitting
from server.group import Actor, CloseSitting, OpenSitting, Preside, PutQuestion, Sitting, TurnTo
from server.kernel import BrokenRule
from tests.builders import code, made
from tests.stories.floor import Floor, room

OPEN = OpenSitting(meeting="Third meeting", number=10, date="2026-02-28")


def sitting(here: Floor) -> Sitting:
    """The sitting that is open."""
    (found,) = here.rows.within(Sitting, "open")
    return found


def test_the_secretariat_opens_and_the_chair_presides() -> None:
    here = room("FRA")
    assert made(here.secretariat.does(OPEN)) == ["sitting.opened"]
    assert sitting(here).presides == "p-chair"
    assert code(here.chair.does(OPEN)) == "already-so"


def test_a_vice_chair_that_opens_presides_and_the_chair_does_not() -> None:
    here = room("FRA")
    made(here.vice_chair.does(OPEN))
    assert sitting(here).presides == "p-vice"
    put = PutQuestion(kind="agree", paragraphs=("1",))
    assert code(here.chair.does(put)) == "not-permitted"
    assert code(here.vice_chair.does(put)) == ""


def test_presiding_passes_by_an_event() -> None:
    here = room("FRA")
    made(here.chair.does(OPEN))
    to_vice = Preside(sitting=sitting(here).id, person="p-vice")
    assert code(here.head("FRA").does(to_vice)) == "not-permitted"
    assert code(here.chair.does(Preside(sitting=sitting(here).id, person="p-FRA"))) == "not-permitted"
    assert made(here.chair.does(to_vice)) == ["sitting.presided"]
    assert code(here.vice_chair.does(to_vice)) == "already-so"
    assert code(here.chair.does(PutQuestion(kind="agree", paragraphs=("1",)))) == "not-permitted"


def test_the_room_turns_to_a_paragraph() -> None:
    here = room("FRA")
    made(here.chair.does(OPEN))
    turn = TurnTo(sitting=sitting(here).id, paragraph="1")
    assert made(here.secretariat.does(turn)) == ["sitting.turned_to"]
    assert sitting(here).paragraph == "1"
    assert code(here.chair.does(turn)) == "already-so"
    assert code(here.chair.does(TurnTo(sitting=sitting(here).id, paragraph="9"))) == "unknown-paragraph"


def test_a_closed_sitting_stays_and_does_nothing_more() -> None:
    here = room("FRA")
    made(here.chair.does(OPEN))
    close = CloseSitting(sitting=sitting(here).id)
    assert made(here.chair.does(close)) == ["sitting.closed"]
    assert code(here.chair.does(close)) == "no-sitting"
    assert [row.id for row in here.rows.within(Sitting, "closed")] == [close.sitting]


def test_no_sitting_closes_over_an_open_question() -> None:
    here = room("FRA")
    made(here.chair.does(OPEN))
    here.asks("1")
    assert here.question().sitting == sitting(here).id
    assert code(here.chair.does(CloseSitting(sitting=sitting(here).id))) == "in-question"


def test_agreement_is_dated_by_its_sitting() -> None:
    here = room("FRA")
    made(here.chair.does(OPEN))
    here.agrees("1")
    agreement = here.stands("1").agreement
    assert agreement is not None
    assert agreement.sitting == sitting(here).id


@pytest.mark.parametrize(
    "wrong",
    [
        OpenSitting(meeting="", number=1, date="2026-02-28"),
        OpenSitting(meeting="Third meeting", number=0, date="2026-02-28"),
        OpenSitting(meeting="Third meeting", number=1, date="today"),
    ],
)
def test_a_sitting_has_a_meeting_a_number_and_a_date(wrong: OpenSitting) -> None:
    assert code(room("FRA").chair.does(wrong)) == "malformed"


def test_a_group_without_a_chair_has_no_sitting() -> None:
    here = Floor()
    assert code(here.as_role("secretariat", OPEN)) == "no-sitting"


def test_other_commands_do_not_come_here() -> None:
    here = room("FRA")
    with pytest.raises(BrokenRule):
        decide_sitting(here.rows, Actor(person="", role="presides"), PutQuestion(kind="agree"), here.facts())
