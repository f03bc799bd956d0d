"""The group's calendar: deadlines fall on working days and hours, in every zone, whatever clocks do there."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from server.group import (
    Calendar,
    after_working_seconds,
    known_zone,
    read_deadline,
    usual_deadline,
    working_seconds,
)
from server.kernel import Refused

ZONES = ("UTC", "Europe/Paris", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia")
# What a clock on a wall shows has no zone.
FIRST, LAST = datetime(2011, 12, 1), datetime(2030, 1, 1)  # noqa: DTZ001  # as above
moments = st.datetimes(FIRST, LAST, timezones=st.just(UTC))
calendars = st.builds(
    Calendar,
    zone=st.sampled_from(ZONES).map(ZoneInfo),
    working_days=st.lists(st.integers(1, 7), min_size=1, max_size=7, unique=True).map(lambda days: tuple(sorted(days))),
    holidays=st.frozensets(st.dates(date(2011, 12, 1), date(2030, 1, 1)).map(str), max_size=20),
)
hours = st.integers(0, 200).map(lambda number: number * 3600)


@given(calendars, moments, hours)
def test_a_usual_deadline_falls_in_working_hours_and_is_no_shorter(
    calendar: Calendar, now: datetime, seconds: int
) -> None:
    deadline = usual_deadline(calendar, now, seconds)
    local = calendar.local(deadline)
    assert deadline >= now + timedelta(seconds=seconds)
    assert calendar.works(local.date())
    assert time(10) <= local.time() <= time(18)


@given(calendars, moments, hours)
def test_a_usual_deadline_is_one_that_a_person_may_name(calendar: Calendar, now: datetime, seconds: int) -> None:
    deadline = usual_deadline(calendar, now, seconds + 1)
    if deadline <= now + timedelta(days=366):
        assert read_deadline(calendar, deadline.isoformat(), now, seconds) == deadline


@given(calendars, moments, hours)
def test_working_time_that_is_added_is_what_lies_between(calendar: Calendar, now: datetime, seconds: int) -> None:
    after = after_working_seconds(calendar, now, seconds)
    assert working_seconds(calendar, now, after) == seconds


@given(calendars, moments, moments, moments)
def test_working_time_adds_up(calendar: Calendar, one: datetime, two: datetime, three: datetime) -> None:
    first, second, third = sorted((one, two, three))
    third = min(third, first + timedelta(days=40))
    second = min(second, third)
    parts = working_seconds(calendar, first, second) + working_seconds(calendar, second, third)
    assert abs(parts - working_seconds(calendar, first, third)) < 0.001
    assert working_seconds(calendar, third, first) == 0 or first == third


@given(calendars, moments, st.datetimes(FIRST, LAST))
def test_whatever_is_named_is_taken_or_refused_with_one_that_will_do(
    calendar: Calendar, now: datetime, wall: datetime
) -> None:
    read = read_deadline(calendar, wall.isoformat(), now, 86_400)
    if not isinstance(read, Refused):
        assert calendar.local(read).replace(tzinfo=None) == wall
        assert read >= now + timedelta(hours=24)
    elif instead := read.present.get("next"):
        again = read_deadline(calendar, str(instead), now, 86_400)
        assert not isinstance(again, Refused) or again.code == "malformed"


def test_clocks_that_are_put_forward_or_back_are_named() -> None:
    paris = Calendar(ZoneInfo("Europe/Paris"), (1, 2, 3, 4, 5, 6, 7))
    now = datetime(2026, 3, 1, tzinfo=UTC)
    for wall, code in (("2026-03-29T02:30", "deadline-gap"), ("2026-10-25T02:30", "deadline-twice")):
        refused = read_deadline(paris, wall, now, 0)
        assert isinstance(refused, Refused)
        assert refused.code == code
        assert "Europe/Paris" in refused.do


def test_a_day_that_the_clocks_left_out_is_no_working_day() -> None:
    """Samoa had no 30 December 2011."""
    apia = Calendar(ZoneInfo("Pacific/Apia"), (1, 2, 3, 4, 5, 6, 7))
    assert not apia.works(date(2011, 12, 30))
    assert apia.works(date(2011, 12, 31))


def test_the_working_hours_left_of_a_deadline_over_a_weekend() -> None:
    paris = Calendar(ZoneInfo("Europe/Paris"), (1, 2, 3, 4, 5), frozenset({"2026-03-30"}))
    friday, tuesday = datetime(2026, 3, 27, 14, tzinfo=UTC), datetime(2026, 3, 31, 10, tzinfo=UTC)
    # Friday 15:00 to 18:00 in winter time, Monday is a holiday, Tuesday 10:00 to 12:00 in summer time.
    assert working_seconds(paris, friday, tuesday) == 5 * 3600


def test_zones_are_known_by_their_names() -> None:
    assert known_zone("Europe/Paris") is not None
    for odd in ("Europe", "Nowhere/Land", "", "../../etc/passwd"):
        assert known_zone(odd) is None
