"""Deciding on the group's calendar."""

from dataclasses import replace
from datetime import date

from server.group.actor import Actor, Facts
from server.group.calendar import known_zone
from server.group.commands import SetCalendar
from server.group.events import CalendarSet, Event
from server.group.rows import Rows
from server.group.rows_people import WORKING_DAYS, Group
from server.kernel import Refused, limits

Decision = tuple[Event, ...] | Refused

WEEKDAYS = frozenset(range(1, 8))


def set_calendar(rows: Rows, actor: Actor, command: SetCalendar, facts: Facts) -> Decision:
    """`group.set_calendar`: the time zone, working days and holidays are as given from now on.

    A deadline that was set stays where it is: who presides can make it a later one.
    """
    if (refused := odd_zone(command.time_zone)) is not None:
        return refused
    days = tuple(sorted(set(command.working_days))) or WORKING_DAYS
    if not set(days) <= WEEKDAYS:
        return Refused("malformed", do="number the weekdays from 1, Monday, to 7, Sunday", field="working_days")
    holidays = _dates(command.holidays)
    if isinstance(holidays, Refused):
        return holidays
    groups = rows.within(Group, "")
    if not groups:
        return Refused("malformed", do="create the group first", field="time_zone")
    group = replace(groups[0], time_zone=command.time_zone, working_days=days, holidays=holidays)
    if group == groups[0]:
        return Refused("already-so", do="it stands so already", field="time_zone")
    return (CalendarSet(group=group),)


def odd_zone(name: str) -> Refused | None:
    """`malformed`, where there is no such time zone."""
    if known_zone(name) is not None:
        return None
    return Refused("malformed", do="name a time zone such as Europe/Paris or UTC", field="time_zone")


def _dates(given: tuple[str, ...]) -> tuple[str, ...] | Refused:
    if len(given) > limits.HOLIDAYS_MAX:
        return Refused("malformed", do=f"name at most {limits.HOLIDAYS_MAX} holidays", field="holidays")
    try:
        return tuple(sorted({date.fromisoformat(one).isoformat() for one in given}))
    except ValueError:
        return Refused("malformed", do="write each holiday as 2026-12-25", field="holidays")
