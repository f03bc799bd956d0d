"""Deciding on sittings that are to come: when the group has a room, and until when it has interpretation."""

from datetime import datetime, timedelta

from server.group import DropPlanned, Event, Facts, PlannedDropped, PlannedSitting, PlanSitting, Rows, SittingPlanned
from server.kernel import Refused, limits

Decision = tuple[Event, ...] | Refused


def plan_sitting(rows: Rows, command: PlanSitting, facts: Facts) -> Decision:
    """`sitting.plan`: a sitting to come, or other times for one that is planned; no two at once."""
    planned = rows.within(PlannedSitting, "group")
    if command.planned and all(each.id != command.planned for each in planned):
        return _unknown()
    if not command.meeting.strip() or command.number < 1:
        return Refused("malformed", do="say which sitting of which meeting this is", field="number")
    others = tuple(each for each in planned if each.id != command.planned)
    if not command.planned and len(others) >= limits.PLANNED_SITTINGS_MAX:
        most = f"at most {limits.PLANNED_SITTINGS_MAX} are planned: drop those that are over"
        return Refused("malformed", do=most, field="planned")
    if (refused := _times(command, facts) or _overlap(others, command)) is not None:
        return refused
    sitting = PlannedSitting(
        id=command.planned or facts.new_id("plan-"),
        meeting=command.meeting,
        number=command.number,
        begins=command.begins,
        ends=command.ends,
        interpretation_until=command.interpretation_until,
    )
    if sitting in planned:
        return Refused("no-change", do="it is planned so already", field="begins")
    return (SittingPlanned(planned=sitting),)


def drop_planned(rows: Rows, command: DropPlanned) -> Decision:
    """`sitting.drop_planned`: it does not take place."""
    if all(each.id != command.planned for each in rows.within(PlannedSitting, "group")):
        return _unknown()
    return (PlannedDropped(planned=command.planned),)


def _unknown() -> Refused:
    return Refused("already-so", do="this sitting is not planned, or no longer", field="planned")


def _times(command: PlanSitting, facts: Facts) -> Refused | None:
    """`malformed`: no times with a zone, an end that is past or before the beginning, interpretation outside."""
    begins, ends = _moment(command.begins), _moment(command.ends)
    for field, found in (("begins", begins), ("ends", ends)):
        if found is None:
            return Refused("malformed", do="give the time as 2026-03-31T15:00:00+00:00", field=field)
    if begins is None or ends is None or ends <= begins or ends <= facts.now:
        return Refused("malformed", do="give an end after the beginning, and still to come", field="ends")
    if ends - begins > timedelta(hours=limits.SITTING_HOURS_MAX):
        most = f"a sitting takes at most {limits.SITTING_HOURS_MAX} hours: plan two"
        return Refused("malformed", do=most, field="ends")
    if not command.interpretation_until:
        return None
    until = _moment(command.interpretation_until)
    if until is None or not begins < until <= ends:
        do = "give the time within the sitting up to which there is interpretation, or none"
        return Refused("malformed", do=do, field="interpretation_until")
    return None


def _overlap(others: tuple[PlannedSitting, ...], command: PlanSitting) -> Refused | None:
    """`malformed`: the group sits once at a time, and an hour is counted once."""
    begins, ends = _moment(command.begins), _moment(command.ends)
    for each in others:
        other_begins, other_ends = _moment(each.begins), _moment(each.ends)
        if begins and ends and other_begins and other_ends and begins < other_ends and other_begins < ends:
            do = f"sitting {each.number} of {each.meeting} is planned then: give other times, or move that"
            return Refused("malformed", do=do, field="begins", present={"planned": each.id})
    return None


def _moment(written: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(written)
    except ValueError:
        return None
    return found if found.tzinfo is not None else None
