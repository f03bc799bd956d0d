"""Sittings to come: when the group has a room, and until when it has interpretation."""

from dataclasses import replace

import pytest

from server.group import DropPlanned, PlannedSitting, PlanSitting
from server.kernel import limits
from tests.builders import code, made
from tests.stories.floor import Floor, room

PLAN = PlanSitting(
    meeting="Third meeting",
    number=11,
    begins="2026-03-02T14:00:00+00:00",
    ends="2026-03-02T20:00:00+00:00",
    interpretation_until="2026-03-02T17:00:00+00:00",
)


def planned(here: Floor) -> tuple[PlannedSitting, ...]:
    """The sittings that are planned."""
    return here.rows.within(PlannedSitting, "group")


def test_the_secretariat_plans_moves_and_drops_it() -> None:
    here = room("FRA")
    assert made(here.secretariat.does(PLAN)) == ["sitting.planned"]
    (one,) = planned(here)
    assert (one.number, one.ends, one.interpretation_until) == (11, PLAN.ends, PLAN.interpretation_until)
    assert code(here.secretariat.does(replace(PLAN, planned=one.id))) == "no-change"
    longer = replace(PLAN, planned=one.id, ends="2026-03-02T21:00:00+00:00", interpretation_until="")
    made(here.secretariat.does(longer))
    assert [(each.ends, each.interpretation_until) for each in planned(here)] == [(longer.ends, "")]
    assert made(here.secretariat.does(DropPlanned(planned=one.id))) == ["sitting.planned_dropped"]
    assert planned(here) == ()
    assert code(here.secretariat.does(DropPlanned(planned=one.id))) == "already-so"
    assert code(here.secretariat.does(longer)) == "already-so"


def test_no_hour_is_counted_twice() -> None:
    here = room("FRA")
    made(here.secretariat.does(PLAN))
    at_once = replace(PLAN, number=12, begins="2026-03-02T19:00:00+00:00", ends="2026-03-02T21:00:00+00:00")
    assert code(here.secretariat.does(replace(at_once, interpretation_until=""))) == "malformed"
    after = replace(at_once, begins="2026-03-02T20:00:00+00:00", interpretation_until="")
    made(here.secretariat.does(after))
    assert [each.number for each in planned(here)] == [11, 12]


@pytest.mark.parametrize(
    "wrong",
    [
        replace(PLAN, meeting=" "),
        replace(PLAN, number=0),
        replace(PLAN, begins="Monday"),
        replace(PLAN, begins="2026-03-02T14:00:00"),
        replace(PLAN, ends="2026-03-02T14:00:00+00:00"),
        replace(PLAN, ends="2026-03-04T14:00:00+00:00"),
        replace(PLAN, begins="2026-02-27T14:00:00+00:00", ends="2026-02-27T15:00:00+00:00", interpretation_until=""),
        replace(PLAN, interpretation_until="2026-03-02T21:00:00+00:00"),
        replace(PLAN, interpretation_until="2026-03-02T14:00:00+00:00"),
        replace(PLAN, interpretation_until="late"),
    ],
)
def test_a_planned_sitting_has_times_that_hang_together(wrong: PlanSitting) -> None:
    here = room("FRA")
    assert code(here.secretariat.does(wrong)) == "malformed"
    assert planned(here) == ()


def test_so_many_are_planned_and_no_more() -> None:
    here = room("FRA")
    for number in range(limits.PLANNED_SITTINGS_MAX):
        here.put(PlannedSitting(id=f"plan-{number}", meeting="M", number=number + 1, begins="", ends=""))
    assert code(here.secretariat.does(PLAN)) == "malformed"


def test_members_do_not_plan() -> None:
    here = room("FRA")
    assert code(here.head("FRA").does(PLAN)) == "not-permitted"
    assert code(here.vice_chair.does(PLAN)) == ""
