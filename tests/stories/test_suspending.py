"""A sitting is suspended for some minutes: nothing needs the room meanwhile, and it goes on by a key."""

import pytest

from server.group import (
    CloseSitting,
    Command,
    OpenSitting,
    PutQuestion,
    ResumeSitting,
    RetainUncontested,
    Sitting,
    SuspendSitting,
    TakeBack,
    TurnTo,
)
from tests.builders import DOCUMENT, code, made
from tests.stories.floor import Floor, room

OPEN = OpenSitting(meeting="Third meeting", number=10, date="2026-02-28")


def sitting(here: Floor) -> Sitting:
    """The sitting that is open."""
    (found,) = here.rows.within(Sitting, "open")
    return found


def suspended(minutes: int = 15) -> Floor:
    """A room whose sitting is suspended."""
    here = room("FRA", "JPN", text=("One.", "Two."))
    made(here.chair.does(OPEN))
    made(here.chair.does(SuspendSitting(sitting=sitting(here).id, minutes=minutes)))
    return here


def test_it_says_since_when_and_until_when() -> None:
    here = suspended()
    since, until = sitting(here).suspended_at, sitting(here).suspended_until
    assert (since, until) == ("2026-02-28T10:00:00+00:00", "2026-02-28T10:15:00+00:00")
    made(here.chair.does(SuspendSitting(sitting=sitting(here).id, minutes=30)))
    assert (sitting(here).suspended_at, sitting(here).suspended_until) == (since, "2026-02-28T10:30:00+00:00")


def test_it_goes_on_when_who_presides_says_so_and_not_by_itself() -> None:
    here = suspended()
    here.passes(seconds=3_600)
    assert code(here.asks("1")) == "sitting-suspended"
    assert made(here.chair.does(ResumeSitting(sitting=sitting(here).id))) == ["sitting.resumed"]
    assert (sitting(here).suspended_at, sitting(here).suspended_until) == ("", "")
    assert code(here.chair.does(ResumeSitting(sitting=sitting(here).id))) == "already-so"
    made(here.asks("1"))


@pytest.mark.parametrize(
    "command",
    [
        PutQuestion(kind="agree", paragraphs=("1",)),
        RetainUncontested(document=DOCUMENT),
        TakeBack(document=DOCUMENT),
    ],
)
def test_what_needs_the_room_waits(command: Command) -> None:
    here = suspended()
    before = here.rows
    assert code(here.chair.does(command)) == "sitting-suspended"
    assert here.rows == before


def test_what_does_not_need_the_room_goes_on() -> None:
    """A silence can be put, the room turned to a paragraph, the sitting closed."""
    here = suspended()
    silence = PutQuestion(kind="agree", paragraphs=("1",), way="silence", deadline="2026-03-05T15:00")
    assert code(here.chair.does(silence)) != "sitting-suspended"
    made(here.chair.does(TurnTo(sitting=sitting(here).id, paragraph="2")))
    made(here.chair.does(CloseSitting(sitting=sitting(here).id)))
    (closed,) = here.rows.within(Sitting, "closed")
    assert closed.suspended_until == ""


def test_no_period_runs_while_the_room_is_empty() -> None:
    """What was put from the floor is gavelled or retracted first."""
    here = room("FRA")
    made(here.chair.does(OPEN))
    made(here.asks("1"))
    assert code(here.chair.does(SuspendSitting(sitting=sitting(here).id, minutes=5))) == "in-question"
    assert sitting(here).suspended_until == ""


@pytest.mark.parametrize("minutes", [0, -1, 721])
def test_a_suspension_has_a_length(minutes: int) -> None:
    here = room("FRA")
    made(here.chair.does(OPEN))
    assert code(here.chair.does(SuspendSitting(sitting=sitting(here).id, minutes=minutes))) == "malformed"


def test_only_who_presides_suspends() -> None:
    here = suspended()
    assert code(here.secretariat.does(ResumeSitting(sitting=sitting(here).id))) == "not-permitted"
    assert code(here.head("FRA").does(SuspendSitting(sitting=sitting(here).id, minutes=5))) == "not-permitted"
    closed = CloseSitting(sitting=sitting(here).id)
    made(here.chair.does(closed))
    assert code(here.chair.does(ResumeSitting(sitting=closed.sitting))) in {"no-sitting", "not-permitted"}
