"""The group's calendar: its time zone, working days and holidays, and the hours in which a deadline may end.

A silence ends between 10:00 and 18:00 on a working day of the group (domain 4); these are its working hours too. All
is counted in the group's own time; what goes in and out are moments in UTC.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from server.group.rows import Rows
from server.group.rows_people import WORKING_DAYS, Group
from server.kernel import BrokenRule, JsonValue, Refused, limits

FROM, UNTIL = time(10), time(18)
"""When a deadline may end, and what counts as working hours."""
NOON = time(12)
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Calendar:
    """`working_days` are ISO weekdays, Monday is 1; `holidays` are ISO dates on which nobody works."""

    zone: ZoneInfo
    working_days: tuple[int, ...]
    holidays: frozenset[str] = frozenset()

    def works(self, day: date) -> bool:
        """Whether it is a working day; one that the zone's clocks left out is none."""
        if day.isoweekday() not in self.working_days or day.isoformat() in self.holidays:
            return False
        noon = datetime.combine(day, NOON, self.zone)
        return noon.astimezone(UTC).astimezone(self.zone).date() == day

    def hours_of(self, day: date) -> tuple[datetime, datetime]:
        """When the working hours of that day begin and end, in UTC."""
        begins, ends = (datetime.combine(day, at, self.zone) for at in (FROM, UNTIL))
        return begins.astimezone(UTC), ends.astimezone(UTC)

    def local(self, moment: datetime) -> datetime:
        """A moment as the group's clocks show it."""
        return moment.astimezone(self.zone)


def known_zone(name: str) -> ZoneInfo | None:
    """The time zone of that name, such as `Europe/Paris`; None where there is none."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # no such name, not a name at all, a folder of names
        return None


def calendar_of(rows: Rows) -> Calendar:
    """The calendar of the group whose rows these are."""
    groups = rows.within(Group, "")
    if not groups:
        return Calendar(ZoneInfo("UTC"), WORKING_DAYS)
    group = groups[0]
    zone = known_zone(group.time_zone) or ZoneInfo("UTC")
    return Calendar(zone, group.working_days or WORKING_DAYS, frozenset(group.holidays))


# --- counting -------------------------------------------------------------------------------------------------------


def moved(calendar: Calendar, moment: datetime) -> datetime:
    """The first moment, not before `moment`, at which a deadline may end."""
    for day in _working_days_from(calendar, calendar.local(moment).date()):
        begins, ends = calendar.hours_of(day)
        if moment <= ends:
            return max(moment, begins)
    raise BrokenRule("there is always a next working day")


def working_seconds(calendar: Calendar, start: datetime, end: datetime) -> float:
    """Seconds of working hours that lie between two moments; 0 where the end is not after the start."""
    total = timedelta()
    if end <= start:
        return 0.0
    for day in _working_days_from(calendar, calendar.local(start).date()):
        begins, ends = calendar.hours_of(day)
        if begins >= end:
            break
        total += max(min(ends, end) - max(begins, start), timedelta())
    return total.total_seconds()


def after_working_seconds(calendar: Calendar, start: datetime, seconds: float) -> datetime:
    """The first moment at which so many seconds of working hours have gone by since `start`."""
    left = timedelta(seconds=seconds)
    for day in _working_days_from(calendar, calendar.local(start).date()):
        begins, ends = calendar.hours_of(day)
        begins = max(begins, start)
        if left <= ends - begins:
            return begins + left
        left -= max(ends - begins, timedelta())
    raise BrokenRule("there is always a next working day")


def working_days_after(calendar: Calendar, day: date, count: int) -> date:
    """The day that lies `count` working days after `day`."""
    days = _working_days_from(calendar, day + ONE_DAY)
    for _ in range(count):
        day = next(days)
    return day


def _working_days_from(calendar: Calendar, day: date) -> Iterator[date]:
    # Holidays are so few (`HOLIDAYS_MAX`), and one weekday at least is worked on, so that this always finds the next.
    while True:
        if calendar.works(day):
            yield day
        day += ONE_DAY


# --- deadlines ------------------------------------------------------------------------------------------------------


def usual_deadline(calendar: Calendar, now: datetime, seconds: int) -> datetime:
    """The deadline that is taken where nobody names one: so much later, moved to a working day and hour."""
    return moved(calendar, now + timedelta(seconds=seconds))


def read_deadline(calendar: Calendar, text: str, now: datetime, shortest_seconds: int) -> datetime | Refused:
    """The moment that a person named: `2026-03-31T15:00` in the group's time, or with an offset as a moment.

    Refused with the next moment that will do, where there is one: what is past, does not exist or exists twice on the
    group's clocks, lies on a day or at an hour that nobody works, or leaves less time than the shortest silence.
    """
    local = _read(calendar, text)
    if isinstance(local, Refused):
        return local
    soonest = moved(calendar, now + timedelta(seconds=shortest_seconds))
    moment = local.astimezone(UTC)
    if moment <= now:
        return _no(calendar, "deadline-past", "it is over: name a later one", soonest)
    if moment > now + timedelta(days=limits.SILENCE_DAYS_MAX):
        do = f"a silence lasts at most {limits.SILENCE_DAYS_MAX} days: name an earlier deadline"
        return Refused("malformed", do=do, field="deadline")
    if not calendar.works(local.date()):
        do = f"{local.date()} is a holiday or no working day of the group: take a working day"
        return _no(calendar, "deadline-not-working", do, moved(calendar, max(moment, soonest)))
    if not FROM <= local.time() <= UNTIL:
        do = f"a deadline ends between {FROM:%H:%M} and {UNTIL:%H:%M}, in the group's time ({calendar.zone.key})"
        return _no(calendar, "deadline-hour", do, moved(calendar, max(moment, soonest)))
    if moment < now + timedelta(seconds=shortest_seconds):
        do = f"a silence lasts at least {shortest_seconds // 3600} hours: name a later deadline"
        return _no(calendar, "deadline-too-soon", do, soonest)
    return moment


def read_moment(calendar: Calendar, text: str, field: str) -> datetime | Refused:
    """The moment that a person named, in UTC: on the group's clocks, or with an offset."""
    local = _read(calendar, text, field)
    return local if isinstance(local, Refused) else local.astimezone(UTC)


def _read(calendar: Calendar, text: str, field: str = "deadline") -> datetime | Refused:
    try:
        given = datetime.fromisoformat(text)
        if given.tzinfo is not None:
            return given.astimezone(calendar.zone)
        return _once(calendar, given, field)
    except (ValueError, OverflowError):
        do = "write it as 2026-03-31T15:00, in the group's time, or with an offset"
        return Refused("malformed", do=do, field=field)


def _once(calendar: Calendar, wall: datetime, field: str) -> datetime | Refused:
    """A time on the group's clocks as a moment; refused where clocks put forward skip it, or put back show it twice."""
    first, second = wall.replace(tzinfo=calendar.zone, fold=0), wall.replace(tzinfo=calendar.zone, fold=1)
    if first.astimezone(UTC).astimezone(calendar.zone).replace(tzinfo=None) != wall:
        do = f"the clocks of {calendar.zone.key} skip this time (daylight saving begins): take another"
        return Refused("deadline-gap", do=do, field=field)
    if first.utcoffset() != second.utcoffset():
        do = f"the clocks of {calendar.zone.key} show this time twice (daylight saving ends): add the offset"
        return Refused("deadline-twice", do=do, field=field)
    return first


def _no(calendar: Calendar, code: str, do: str, instead: datetime) -> Refused:
    present: dict[str, JsonValue] = {
        "next": instead.isoformat(),
        "next_local": calendar.local(instead).isoformat(timespec="minutes"),
        "time_zone": calendar.zone.key,
    }
    return Refused(code, do=do, field="deadline", present=present)
