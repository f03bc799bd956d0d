"""What a person may read: every read of group data goes through here and says who asks."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from sqlalchemy import Connection

from server.group import (
    KINDS,
    Actor,
    Delegation,
    Document,
    Group,
    Json,
    MemoryRows,
    Option,
    Paragraph,
    Person,
    Position,
    Role,
    Rows,
    is_in,
    names_in_texts,
)
from server.kernel import JsonValue, Refused, compact
from server.projections import (
    Audience,
    Page,
    Pages,
    Stands,
    WireEvent,
    audience_of,
    history_events,
    paragraph_history,
    progress,
)
from server.service.answers import CaughtUp, Preview
from server.service.caucus_shown import caucus_shown
from server.service.confiding import (
    NO_OBJECTION,
    REASON,
    SUBMISSION,
    concerned_by,
    no_objection_json,
    reason_json,
    waiting_json,
)
from server.service.news import News
from server.service.ports import Clock
from server.service.previewing import Wish, preview
from server.service.rules import Rules
from server.service.turns import Turns
from server.store import (
    Account,
    Cache,
    Confided,
    Draft,
    Store,
    StoredRows,
    account,
    accounts,
    caucuses,
    confided,
    discard_draft,
    drafts,
    events_numbered,
    head,
    keep_draft,
    moments_of,
    rows_at,
    rows_present,
    stream_of,
    versions,
    versions_within,
)

CATCH_UP_EVENTS_MAX = 500
CATCH_UP_PART_EVENTS = 10
"""So many are read and rendered before others get a turn."""


OFFICERS: frozenset[Role] = frozenset({"presides", "chair", "secretariat"})
SPONSORS: frozenset[Role] = frozenset({"head", "speaker", "adviser", "spokesperson"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """A person who reads a stream: in which role, and what is shown to such."""

    actor: Actor
    stream: str
    audience: Audience


class Reading:
    """See above. `person` is always the id of somebody whom a door has recognised."""

    def __init__(self, store: Store, rules: Rules, clock: Clock, news: News) -> None:
        self.store = store
        self.rules = rules
        self.clock = clock
        self.news = news
        self.turns = Turns(clock)
        news.pass_on = self.turns.pass_on
        self.pages = Pages(self.turns.pass_on)
        # The same for every reader until the next event that touches the document, and dear: its whole life is read.
        self._progress: dict[str, tuple[int, list[Json]]] = {}
        self._stands: dict[str, Stands] = {}

    def reader(self, person: str, stream: str, as_: str = "") -> Reader | Refused:
        """Whether and how the person reads that stream, asked anew each time."""
        with self.store.reading() as connection:
            return self._reader(connection, person, stream, as_)

    def catch_up(
        self, person: str, stream: str, after: int, limit: int = CATCH_UP_EVENTS_MAX, as_: str = ""
    ) -> CaughtUp | Refused:
        """The events above number `after`, at most `limit` of them, and the number of the last there is."""
        with self.store.reading() as connection:
            reader = self._reader(connection, person, stream, as_)
            if isinstance(reader, Refused):
                return reader
            found = head(connection, stream)
            last = 0 if found is None else found[0]
            wanted = max(0, min(limit, CATCH_UP_EVENTS_MAX, last - after))
            events: tuple[WireEvent, ...] = ()
            for start in range(max(after, 0), max(after, 0) + wanted, CATCH_UP_PART_EVENTS):
                part = min(CATCH_UP_PART_EVENTS, max(after, 0) + wanted - start)
                events += self.news.after(connection, stream, start, part, reader.audience)
                self.turns.pass_on()
            return CaughtUp(stream, last, events)

    def reader_of(self, connection: Connection, person: str, document: str, as_: str = "") -> Reader | Refused:
        """Whether and how the person reads that document: one that they may not read is not there."""
        stream = stream_of(connection, Document.kind, document)
        reader = self._reader(connection, person, stream or "", as_)
        return unknown_document() if stream is None or isinstance(reader, Refused) else reader

    def stands(self, connection: Connection, stream: str, document: str) -> Stands:
        """The document's present rows, for a query that has asked who reads: kept while the stream stands still."""
        found = head(connection, stream)
        seq = 0 if found is None else found[0]
        known = self._stands.get(document)
        if known is None or known.seq != seq:
            known = Stands(seq, rows_at(connection, stream, document, None, self.turns.pass_on))
            self._stands[document] = known
        return known

    def fetch_document(self, person: str, document: str, at: int | None = None, as_: str = "") -> Page | Refused:
        """The document as it stands, or as it stood just after event `at`."""
        with self.store.reading() as connection:
            reader = self.reader_of(connection, person, document, as_)
            if isinstance(reader, Refused):
                return reader
            page = self.pages.document(connection, reader.stream, document, reader.audience, at)
            return unknown_document() if page is None else page

    def document_moments(self, person: str, document: str, as_: str = "") -> JsonValue | Refused:
        """The events after which something of the document stood otherwise, the oldest first."""
        with self.store.reading() as connection:
            reader = self.reader_of(connection, person, document, as_)
            if isinstance(reader, Refused):
                return reader
            stream = reader.stream
            moments = moments_of(connection, stream, document)
            told: list[JsonValue] = [
                {"seq": each.seq, "type": each.type, "at": each.at, "sitting": each.sitting} for each in moments
            ]
            return {"stream": stream, "document": document, "moments": told}

    def document_progress(self, person: str, document: str, as_: str = "") -> JsonValue | Refused:
        """What stood at the end of each sitting and between them, and how many brackets came and went meanwhile."""
        with self.store.reading() as connection:
            reader = self.reader_of(connection, person, document, as_)
            if isinstance(reader, Refused):
                return reader
            stream = reader.stream
            moments = moments_of(connection, stream, document, most=None)
            last = moments[-1].seq if moments else 0
            known, told = self._progress.get(document, (-1, []))
            if known != last:
                kinds = (Paragraph, Option)
                held = [each for kind in kinds for each in versions_within(connection, stream, kind, document)]
                told = progress(moments, held, self.turns.pass_on)
                self._progress[document] = (last, told)
            return {"stream": stream, "document": document, "spans": [*told]}

    def fetch_group(self, person: str, group: str, as_: str = "") -> Page | Refused:
        """The group, and under `me` who the reader is in it."""
        with self.store.reading() as connection:
            reader = self._reader(connection, person, group, as_)
            if isinstance(reader, Refused):
                return reader
            page = self.pages.group(connection, group, reader.audience)
            if page is None:
                return Refused("not-permitted", do="there is no such group, or you have no place in it", field="group")
            me = self._me(connection, reader)
            return page.with_part("me", compact(me))

    def groups(self, person: str) -> list[JsonValue]:
        """Id and name of each group in which the person has a place."""
        with self.store.reading() as connection:
            known = account(connection, person)
            if known is None or isinstance(self._reader(connection, person, known.group, ""), Refused):
                return []
            row = _rows(connection, known.group).get(Group, known.group)
            return [] if row is None else [{"id": row.id, "name": row.name, "short_name": row.short_name}]

    def paragraph_history(self, person: str, paragraph: str, as_: str = "") -> JsonValue | Refused:
        """Every version of the paragraph, and who held which position on it when."""
        with self.store.reading() as connection:
            stream = stream_of(connection, Paragraph.kind, paragraph)
            reader = self._reader(connection, person, stream or "", as_)
            if stream is None or isinstance(reader, Refused):
                return unknown_paragraph()
            held = versions(connection, stream, Paragraph, paragraph)
            positions = versions_within(connection, stream, Position, paragraph)
            events = events_numbered(connection, stream, history_events(held, positions))
            told = paragraph_history(held, positions, events, reader.audience)
            return {"stream": stream, "paragraph": paragraph, "document": held[0].row.in_document, **told}

    def preview(
        self,
        person: str,
        paragraph: str,
        text: str,
        choosing: dict[str, str],
        version: int = 0,
        *,
        typed: bool = False,
        as_: str = "",
        on_behalf_of: str = "",
    ) -> Preview | Refused:
        """The brackets that `text` would make of the paragraph; nothing is written. `version` 0: the present one."""
        with self.store.reading() as connection:
            stream = stream_of(connection, Paragraph.kind, paragraph)
            rows = _rows(connection, stream or "")
            if stream is None or rows.get(Person, person) is None:
                return unknown_paragraph()
            actor = self.rules.actor_for(rows, person, as_, on_behalf_of)
            if isinstance(actor, Refused):
                return actor
            wish = Wish(paragraph=paragraph, text=text, choosing=choosing, version=version, typed=typed)
            return preview(rows, actor, wish)

    @contextmanager
    def rows(self, stream: str) -> Iterator[Rows]:
        """The present rows of a stream, for the program itself and no person."""
        with self.store.reading() as connection:
            yield _rows(connection, stream)

    def names_in_texts(self, stream: str) -> dict[str, str]:
        """What texts may call the group's delegations, to their codes; for the program itself."""
        with self.rows(stream) as rows:
            return names_in_texts(rows)

    def present_rows(self, stream: str) -> MemoryRows:
        """All the present rows of a stream at this moment, for the program itself and no person."""
        with self.store.reading() as connection:
            every = [row for kind in KINDS.values() for row in rows_present(connection, stream, kind)]
        return MemoryRows({(row.kind, row.id): row for row in every})

    def submitted(self, person: str, group: str, as_: str = "") -> JsonValue | Refused:
        """Proposals that wait to be introduced, in order of arrival: all for officers, else those of one's own."""
        with self.store.reading() as connection:
            reader = self._reader(connection, person, group, as_)
            if isinstance(reader, Refused):
                return reader
            waiting = confided(connection, group, SUBMISSION)
            shown: list[JsonValue] = [waiting_json(told) for told in waiting if _may_see(reader.actor, told)]
            return {"submitted": shown}

    def no_objections(self, person: str, group: str, as_: str = "") -> JsonValue | Refused:
        """What members told the chair about silences: all for the chair and the secretariat, else one's own."""
        with self.store.reading() as connection:
            reader = self._reader(connection, person, group, as_)
            if isinstance(reader, Refused):
                return reader
            row = _rows(connection, group).get(Person, person)
            all_of_it = reader.actor.role in {"presides", "secretariat"} or (row is not None and row.office == "chair")
            shown: list[JsonValue] = [
                no_objection_json(told)
                for told in confided(connection, group, NO_OBJECTION)
                if all_of_it or (reader.actor.role in SPONSORS and reader.actor.delegation == told.delegation)
            ]
            return {"no_objections": shown}

    def reasons(self, person: str, group: str, as_: str = "") -> JsonValue | Refused:
        """Reasons of objections for the chair alone: all for officers, else those of one's own delegation."""
        with self.store.reading() as connection:
            reader = self._reader(connection, person, group, as_)
            if isinstance(reader, Refused):
                return reader
            told = confided(connection, group, REASON)
            return {"reasons": [reason_json(each) for each in told if _may_see(reader.actor, each)]}

    def caucuses(self, person: str, group: str, as_: str = "") -> JsonValue | Refused:
        """The caucuses that the person's delegation is in, and no sign of any other."""
        with self.store.reading() as connection:
            reader = self._reader(connection, person, group, as_)
            if isinstance(reader, Refused):
                return reader
            may = reader.actor.role in SPONSORS
            found = [each for each in caucuses(connection, group) if may and is_in(each, reader.actor)]
            return {"caucuses": [caucus_shown(each) for each in found]}

    def drafts(self, person: str) -> tuple[Draft, ...]:
        """What the person is working on, the newest first."""
        with self.store.reading() as connection:
            return drafts(connection, person)

    def keep_draft(self, person: str, document: str, target: str, data: JsonValue) -> Refused | None:
        """Keeps what the person is working on in the place of what was kept for that target."""
        at = self.clock.now().isoformat(timespec="milliseconds")
        with self.store.writing() as connection:
            kept = keep_draft(connection, person, Draft(document=document, target=target, data=data, at=at))
        return None if kept else Refused("too-many-drafts", do="submit or discard some of your drafts first")

    def discard_draft(self, person: str, document: str, target: str) -> None:
        """Throws a draft away."""
        with self.store.writing() as connection:
            discard_draft(connection, person, document, target)

    def names(self, person: str, group: str) -> Mapping[str, str]:
        """Names by pseudonym that the person may know: officers and the own delegation; officers know all."""
        with self.store.reading() as connection:
            reader = self._reader(connection, person, group, "")
            return {} if isinstance(reader, Refused) else self._names(connection, reader)

    def _reader(self, connection: Connection, person: str, stream: str, as_: str) -> Reader | Refused:
        actor = self.rules.actor_for(_rows(connection, stream), person, as_, "")
        if isinstance(actor, Refused):
            return actor
        return Reader(actor=actor, stream=stream, audience=audience_of(actor))

    def _me(self, connection: Connection, reader: Reader) -> dict[str, JsonValue]:
        rows = _rows(connection, reader.stream)
        row = rows.get(Person, reader.actor.person)
        if row is None:
            return {}
        names: dict[str, JsonValue] = {**self._names(connection, reader)}
        return {
            "person": row.id,
            "name": names.get(row.id, ""),
            "delegation": row.delegation,
            "office": row.office,
            "standing": row.standing,
            "spokesperson_of": row.spokesperson_of,
            "roles": [*_roles(rows, row)],
            "names": names,
        }

    def _names(self, connection: Connection, reader: Reader) -> dict[str, str]:
        known = accounts(connection, reader.stream)
        rows = _rows(connection, reader.stream)
        if reader.actor.role in OFFICERS:
            return {each.id: each.name for each in known}
        me = rows.get(Person, reader.actor.person)
        own = "" if me is None else me.delegation
        return {each.id: each.name for each in known if _may_know(rows.get(Person, each.id), each, own, reader)}


def _may_see(actor: Actor, told: Confided) -> bool:
    """Whether what a delegation confided is the actor's to read."""
    if actor.role in OFFICERS:
        return True
    return actor.role in SPONSORS and actor.delegation in concerned_by(told)


def _may_know(row: Person | None, known: Account, own: str, reader: Reader) -> bool:
    if known.id == reader.actor.person:
        return True
    return row is not None and bool(row.office or (own and row.delegation == own))


def _roles(rows: Rows, person: Person) -> Iterator[str]:
    if person.office:
        yield "secretariat" if person.office == "secretariat" else "chair"
    delegation = rows.get(Delegation, person.delegation) if person.delegation else None
    if delegation is not None:
        yield "observer" if delegation.is_a == "observer" else "delegate"


def _rows(connection: Connection, stream: str) -> StoredRows:
    return StoredRows(connection, stream, Cache())


def unknown_document() -> Refused:
    """The answer where there is no such document, or none for that reader."""
    return Refused("unknown-document", do="fetch the group again: there is no such document", field="document")


def unknown_paragraph() -> Refused:
    """That there is no such paragraph, or none that the asker may read."""
    return Refused("unknown-paragraph", do="fetch the document again: there is no such paragraph", field="paragraph")
