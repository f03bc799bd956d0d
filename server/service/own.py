"""What is a person's or a delegation's own, beside the log and in no stream: where it last looked, when it was last
instructed, and its notes.

Nobody else reads any of it, the chair and the secretariat included; nothing that counts rests on it (decision 0010).
"""

from dataclasses import dataclass, field

from sqlalchemy import Connection

from server.group import Paragraph
from server.kernel import JsonValue, Refused, limits
from server.service.reading import SPONSORS, Reader, unknown_paragraph
from server.service.service import Service
from server.store import Confided, confided_as, confided_of, head, stream_of

LOOK, INSTRUCTED, NOTE = "look", "instructed", "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """The document as somebody had it: after event `seq`, and of each paragraph the event and version last had."""

    seq: int
    at: str
    paragraphs: dict[str, tuple[int, int]] = field(default_factory=dict)

    def versions(self) -> dict[str, int]:
        """The version of each paragraph."""
        return {name: version for name, (_, version) in self.paragraphs.items()}

    def since(self, paragraph: str) -> int:
        """The event after which that paragraph has not been looked at."""
        return self.paragraphs.get(paragraph, (self.seq, 0))[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """That a person has looked: at `seq` these paragraphs stood in these versions on the screen.

    `whole`: at all of the document; `first`: only where nothing is known yet.
    """

    seq: int
    paragraphs: dict[str, int] = field(default_factory=dict)
    whole: bool = False
    first: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteWritten:
    """A note as it is to read; `version` is that of the note that it was typed on, 0 where there was none."""

    text: str = field(metadata={"max": limits.REASON_CHARS_MAX})
    version: int = 0


def member_of(service: Service, connection: Connection, person: str, document: str) -> Reader | Refused:
    """The person as one of a member's delegation or as spokesperson of a group; refused to everybody else."""
    found = service.reader_of(connection, person, document)
    if isinstance(found, Refused):
        return found
    for role in ("delegate", "spokesperson"):
        reader = service.reader_of(connection, person, document, role)
        if isinstance(reader, Reader) and reader.actor.role in SPONSORS:
            return reader
    return Refused("not-permitted", do="this is for the people of a member's delegation")


def look_of(connection: Connection, stream: str, document: str, person: str) -> Look | None:
    """Where that person last looked, None where it never did."""
    return _look(confided_as(connection, stream, LOOK, f"{document}:{person}"))


def instructed(connection: Connection, stream: str, document: str, delegation: str) -> Look | None:
    """What that delegation had before it when it was last instructed."""
    return _look(confided_as(connection, stream, INSTRUCTED, f"{document}:{delegation}"))


def keep_look(service: Service, person: str, document: str, looked: Looked) -> JsonValue | Refused:
    """Notes where the person has looked; answers with the event up to which it has looked at all."""
    with service.store.reading() as connection:
        reader = service.reader_of(connection, person, document)
        if isinstance(reader, Refused):
            return reader
        present = _present(service, connection, reader.stream, document)
        newest = _newest(connection, reader.stream)
    with service.store.batch(reader.stream) as batch:
        known = _look(batch.confided_as(LOOK, f"{document}:{person}"))
        if known is None or not looked.first:
            seq = min(looked.seq, newest)
            kept = {} if known is None else known.paragraphs
            # What has left the text can be looked at once more: that it has gone.
            had = {
                name: (seq, min(version, present.get(name, 0)))
                for name, version in looked.paragraphs.items()
                if name in present or name in kept
            }
            before = {} if looked.whole else kept
            whole = seq if known is None or looked.whole else known.seq
            known = Look(seq=whole, at=_now(service), paragraphs={**before, **had})
            batch.confide_alone(_kept(LOOK, f"{document}:{person}", document, "", person, known))
    return {"seq": known.seq, "at": known.at}


def instruct(service: Service, person: str, document: str) -> JsonValue | Refused:
    """Notes that the person's delegation has instructions on the document as it stands now."""
    with service.store.reading() as connection:
        reader = member_of(service, connection, person, document)
        if isinstance(reader, Refused):
            return reader
        seq = _newest(connection, reader.stream)
        present = _present(service, connection, reader.stream, document)
    delegation = reader.actor.delegation
    now = Look(seq=seq, at=_now(service), paragraphs={name: (seq, version) for name, version in present.items()})
    with service.store.batch(reader.stream) as batch:
        batch.confide_alone(_kept(INSTRUCTED, f"{document}:{delegation}", document, delegation, person, now))
    service.announce_own(reader.stream, delegation)
    return {"seq": now.seq, "at": now.at}


def notes(service: Service, person: str, document: str) -> JsonValue | Refused:
    """The notes of the person's own delegation on that document."""
    with service.store.reading() as connection:
        reader = member_of(service, connection, person, document)
        if isinstance(reader, Refused):
            return reader
        found = confided_of(connection, reader.stream, NOTE, reader.actor.delegation, document)
        shown: list[JsonValue] = [_note_json(told) for told in found]
        return {"notes": shown}


def write_note(service: Service, person: str, paragraph: str, written: NoteWritten) -> JsonValue | Refused:
    """Keeps a note of the person's delegation on a paragraph; with no text it goes.

    Where somebody of the delegation has changed it meanwhile it is refused, with the note as it now reads.
    """
    with service.store.reading() as connection:
        stream = stream_of(connection, Paragraph.kind, paragraph)
        document = "" if stream is None else _document(service, stream, paragraph)
        reader = member_of(service, connection, person, document)
    if isinstance(reader, Refused):
        return unknown_paragraph() if reader.code == "unknown-document" else reader
    stream = reader.stream
    delegation, text = reader.actor.delegation, written.text.strip()
    name = f"{paragraph}:{delegation}"
    with service.store.batch(stream) as batch:
        known = batch.confided_as(NOTE, name)
        version = 0 if known is None else _number(known.data, "version")
        if version != written.version:
            present = {} if known is None else {"note": _note_json(known)}
            do = "somebody of your delegation has changed this note: read it, and write yours again"
            return Refused("note-changed", do=do, field="version", present=present)
        data: JsonValue = {"paragraph": paragraph, "text": text, "version": version + 1}
        told = _confided(NOTE, name, document, delegation, person, data, _now(service))
        batch.confide_alone(told)
    service.announce_own(stream, delegation)
    return _note_json(told)


def _document(service: Service, stream: str, paragraph: str) -> str:
    with service.rows(stream) as rows:
        found = rows.get(Paragraph, paragraph)
    return "" if found is None else found.document


def _present(service: Service, connection: Connection, stream: str, document: str) -> dict[str, int]:
    return {row.id: row.version for row in service.stands(connection, stream, document).all(Paragraph)}


def _newest(connection: Connection, stream: str) -> int:
    found = head(connection, stream)
    return 0 if found is None else found[0]


def _now(service: Service) -> str:
    return service.world.clock.now().isoformat()


def _kept(kind: str, name: str, document: str, delegation: str, person: str, look: Look) -> Confided:
    had: dict[str, JsonValue] = {name: [seq, version] for name, (seq, version) in sorted(look.paragraphs.items())}
    return _confided(kind, name, document, delegation, person, {"seq": look.seq, "paragraphs": had}, look.at)


def _confided(kind: str, name: str, document: str, delegation: str, person: str, data: JsonValue, at: str) -> Confided:
    return Confided(kind=kind, id=name, document=document, delegation=delegation, person=person, data=data, at=at)


def _look(told: Confided | None) -> Look | None:
    match None if told is None else told.data:
        case {"seq": int(seq), "paragraphs": dict(had)}:
            paragraphs = {name: pair for name, value in had.items() if (pair := _pair(value)) is not None}
            return Look(seq=seq, at="" if told is None else told.at, paragraphs=paragraphs)
        case _:
            return None


def _pair(value: JsonValue) -> tuple[int, int] | None:
    match value:
        case [int(seq), int(version)]:
            return seq, version
        case _:
            return None


def _number(data: JsonValue, name: str) -> int:
    found = data.get(name) if isinstance(data, dict) else None
    return found if isinstance(found, int) else 0


def _note_json(told: Confided) -> JsonValue:
    """A note as its own delegation reads it."""
    data = told.data if isinstance(told.data, dict) else {}
    return {
        "paragraph": data.get("paragraph", ""),
        "text": data.get("text", ""),
        "version": data.get("version", 0),
        "person": told.person,
        "at": told.at,
    }
