"""A silence that began days ago, in the record of a server that is not started yet: its deadline is over, or nearly."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import insert

from server.group import CreateDocument, Document, Paragraph, Person, PutQuestion, Question, Rows, SetCalendar
from server.service import (
    Accepted,
    Envelope,
    NobodyConnected,
    NoPublisher,
    RandomIds,
    Service,
    World,
    quiet_world,
    working_rules,
)
from server.store import METADATA, Store
from tests.contract.recording import SetClock

EVERY_DAY = (1, 2, 3, 4, 5, 6, 7)
LASTED = timedelta(hours=72)
NOON_HOUR = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Put:
    """The question, its document, and its paragraphs in order."""

    document: str
    question: str
    paragraphs: tuple[str, ...]


def put_days_ago(
    database_url: str,
    group: str,
    document: str,
    paragraphs: Sequence[str],
    deadline: datetime,
    *,
    lived_until: datetime | None = None,
) -> Put:
    """Puts these paragraphs, by label, in a silence of the whole that ends at `deadline`.

    Servers were there until `lived_until`, or until now. The group's clocks are such that it is about noon there, and
    it works every day.
    """
    store = Store.open(database_url)
    clock = SetClock(deadline - LASTED)
    world = World(
        clock=clock, ids=RandomIds(), publisher=NoPublisher(), presence=NobodyConnected(), gathering_seconds=0
    )
    service = Service(store, working_rules(), world)
    with service.rows(group) as rows:
        chair, secretary = (_office(rows, office) for office in ("chair", "secretariat"))
        labelled = {one.label.rstrip("."): one.id for one in rows.within(Paragraph, document)}
    asked = tuple(labelled[label] for label in paragraphs)
    calendar = SetCalendar(time_zone=_noon_zone(deadline), working_days=EVERY_DAY)
    _done(service.handle_command(Envelope(id="calendar", command=calendar, group=group), secretary))
    put = PutQuestion(
        document=document,
        kind="agree",
        way="silence",
        scope="whole",
        paragraphs=asked,
        deadline=deadline.isoformat(),
    )
    _done(service.handle_command(Envelope(id="put-days-ago", command=put, group=group), chair))
    with service.rows(group) as rows:
        (question,) = (one for one in rows.within(Question, document) if one.way == "silence")
    until = (lived_until or datetime.now(UTC)).isoformat()
    with store.writing() as connection:
        span = {"server": "days-ago", "since": clock.moment.isoformat(), "until": until}
        connection.execute(insert(METADATA.tables["signs_of_life"]).values(span))
    store.close()
    return Put(document=document, question=question.id, paragraphs=asked)


def with_document(database_url: str, group: str, title: str, text: str) -> str:
    """A document in that group's record; its id."""
    store = Store.open(database_url)
    service = Service(store, working_rules(), quiet_world())
    create = Envelope(id="document", command=CreateDocument(title=title, text=text), group=group)
    _done(service.handle_as_operator(create))
    with service.rows(group) as rows:
        made = next(one.id for one in rows.within(Document, "group") if one.title == title)
    store.close()
    return made


def _noon_zone(moment: datetime) -> str:
    """A time zone in which it is about noon then."""
    ahead = (NOON_HOUR - moment.hour + 11) % 24 - 11
    return "UTC" if ahead == 0 else f"Etc/GMT{-ahead:+d}"


def _office(rows: Rows, office: str) -> str:
    return next(one.id for one in rows.within(Person, "group") if one.office == office and one.active)


def _done(answer: object) -> None:
    assert isinstance(answer, Accepted), json.dumps(str(answer))[:400]
