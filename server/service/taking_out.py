"""What exports are given: a document's rows, or all that happened to its paragraphs, as one audience has them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from sqlalchemy import Connection

from server.exchange import Given, GivenHistory, HistoryEntry
from server.group import Delegation, Document, Group, Option, Paragraph, Position, Proposal, Row, Sitting
from server.kernel import Refused
from server.projections import Audience, shown
from server.service.reading import Reader
from server.service.service import Service
from server.store import Held, StoredEvent, events_numbered, head, rows_at, stream_of, versions, versions_within

R = TypeVar("R", bound=Row)
_READINGS = frozenset({"brackets", "base", "clean"})


@dataclass(frozen=True, slots=True)
class _Asked:
    """A document's stream, and as which class of readers it is taken out."""

    stream: str
    audience: Audience


def given_document(
    service: Service, document: str, person: str | None = None, at: int | None = None, reading: str = "brackets"
) -> Given | Refused:
    """The document for an export, now or just after event `at`; `person` None is the operator, who sees all."""
    with service.store.reading() as connection:
        asked = _asked(service, connection, document, person)
        if isinstance(asked, Refused):
            return asked
        held = rows_at(connection, asked.stream, document, at, service.turns.pass_on)
        group = rows_at(connection, asked.stream, "", at, service.turns.pass_on)
        documents = _rows(held, Document, asked.audience)
        delegations = {row.id: row.name for row in _rows(group, Delegation, asked.audience)}
        if not documents:
            return Refused("unknown-document", do="it was not there yet: ask for a later event", field="at")
        if reading not in _READINGS and reading not in delegations:
            return Refused("unknown-delegation", do="read it as brackets, base, clean or a delegation", field="reading")
        found = head(connection, asked.stream)
        newest = 0 if found is None else found[0]
        seq = newest if at is None else min(at, newest)
        return Given(
            document=documents[0],
            paragraphs=_rows(held, Paragraph, asked.audience),
            options=_rows(held, Option, asked.audience),
            positions=_rows(held, Position, asked.audience),
            names=delegations,
            proposed={row.id: row.at for row in _rows(held, Proposal, asked.audience)},
            reading=reading,
            with_names=asked.audience == "members",
            seq=seq,
            at=events_numbered(connection, asked.stream, {seq})[seq].at,
            group=next((row.name for row in _rows(group, Group, asked.audience)), ""),
        )


def given_history(service: Service, document: str, person: str | None = None) -> GivenHistory | Refused:
    """All that happened to the document's paragraphs, in the order of the record."""
    with service.store.reading() as connection:
        asked = _asked(service, connection, document, person)
        if isinstance(asked, Refused):
            return asked
        texts = versions_within(connection, asked.stream, Paragraph, document)
        ids = sorted({each.row.id for each in texts})
        positions = [each for row_id in ids for each in versions_within(connection, asked.stream, Position, row_id)]
        wanted = {each.from_seq for each in [*texts, *positions]} | {each.to_seq or 0 for each in positions}
        events = events_numbered(connection, asked.stream, wanted)
        group = rows_at(connection, asked.stream, "", None, service.turns.pass_on)
        sittings = {row.id: _in_words(row) for row in _rows(group, Sitting, asked.audience)}
        entries = _texts(texts, events, sittings, asked.audience)
        entries += _positions(positions, events, sittings, asked.audience)
        newest = versions(connection, asked.stream, Document, document)[-1].row
        described = newest if isinstance(newest, Document) else Document(id=document, title=document)
        return GivenHistory(
            title=described.title,
            entries=sorted(entries, key=lambda entry: entry.seq),
            language=described.language,
            caveat=described.caveat,
            names={row.id: row.name for row in _rows(group, Delegation, asked.audience)},
            with_names=asked.audience == "members",
        )


def _asked(service: Service, connection: Connection, document: str, person: str | None) -> _Asked | Refused:
    stream = stream_of(connection, Document.kind, document)
    unknown = Refused("unknown-document", do="fetch the group again: there is no such document", field="document")
    if stream is None:
        return unknown
    if person is None:
        return _Asked(stream, "members")
    reader = service.reader(person, stream)
    return _Asked(stream, reader.audience) if isinstance(reader, Reader) else unknown


def _rows(held: Iterable[Held], kind: type[R], audience: Audience) -> tuple[R, ...]:
    visible = (shown(each.row, audience) for each in held if isinstance(each.row, kind))
    return tuple(row for row in visible if isinstance(row, kind))


def _texts(
    held: Iterable[Held], events: Mapping[int, StoredEvent], sittings: Mapping[str, str], audience: Audience
) -> list[HistoryEntry]:
    """An entry for each version of a paragraph in which its words or its state are others than before."""
    last: dict[str, Paragraph] = {}
    entries: list[HistoryEntry] = []
    for each in held:
        row = shown(each.row, audience)
        if not isinstance(row, Paragraph):
            continue
        before = last.get(row.id)
        last[row.id] = row
        if before is not None and (before.nodes, before.state) == (row.nodes, row.state):
            continue
        event = events[each.from_seq]
        by = _by(event, audience)
        entries.append(
            HistoryEntry(
                seq=event.seq,
                at=event.at,
                type=event.type,
                paragraph=row.id,
                label=row.label,
                sitting=sittings.get(event.sitting, ""),
                delegation=by[0],
                on_behalf_of=by[1],
                before=() if before is None else before.nodes,
                after=row.nodes,
                state=row.state,
                version=row.version,
            )
        )
    return entries


def _positions(
    held: Iterable[Held], events: Mapping[int, StoredEvent], sittings: Mapping[str, str], audience: Audience
) -> list[HistoryEntry]:
    """An entry for each position as it was taken, and as it was withdrawn."""
    entries: list[HistoryEntry] = []
    for each in held:
        row = shown(each.row, audience)
        for seq in (each.from_seq, each.to_seq):
            event = events.get(seq or 0)
            if not isinstance(row, Position) or event is None or not event.type.startswith("position."):
                continue
            by = _by(event, audience)
            entries.append(
                HistoryEntry(
                    seq=event.seq,
                    at=event.at,
                    type=event.type,
                    paragraph=row.target.paragraph or row.target.option,
                    sitting=sittings.get(event.sitting, ""),
                    delegation=by[0],
                    on_behalf_of=by[1],
                    words=row.reason,
                )
            )
    return list({(entry.seq, entry.paragraph, entry.type): entry for entry in entries}.values())


def _by(event: StoredEvent, audience: Audience) -> tuple[str, str]:
    if audience != "members":
        return "", ""
    recorded = event.recorded()
    return recorded.delegation, recorded.on_behalf_of


def _in_words(sitting: Sitting) -> str:
    return f"{sitting.meeting}, sitting {sitting.number}, {sitting.date}"
