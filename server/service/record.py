"""The record as such: does its chain hold, do the rows follow from it, and the file in which it is taken home.

A record file has one event a line: {"header", "hash", "salt", "body"}. A body may be withheld (then `salt` and `body`
are missing); the chain over the headers still shows that nothing was changed, added or left out.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import TextIO

from server.group import Json
from server.kernel import CorruptLog, canonical, compact, hash_of, sha256
from server.store import Store, StoredEvent, all_events, head, streams

FAULTS_MAX = 20
"""After so many the rest is not looked at: a record that is wrong there is wrong."""


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that does not fit, at event `seq` of `stream`."""

    stream: str
    seq: int
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Verified:
    """What a walk over a record found; all is well without faults."""

    events: int
    withheld: int
    head: str
    """Hash of the last event: whoever wrote it down earlier can see that this record contains what theirs did."""
    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """An event as a walk looks at it; `salt` and `body` None where they are withheld."""

    header: Json
    hash: str
    salt: str | None
    body: str | None


def verify(store: Store, stream: str) -> Verified:
    """Walks the whole log of a stream: numbers, hashes, the chain, and that its head is what the stream says."""
    with store.reading() as connection:
        said = head(connection, stream)
        found = _walk(stream, map(_line_of, all_events(connection, stream)))
    if said is None:
        return Verified(events=0, withheld=0, head="", faults=(Fault(stream, 0, "there is no such stream"),))
    if not found.faults and said != (found.events, found.head):
        fault = Fault(stream, found.events, f"the stream says that its last event is number {said[0]}")
        return Verified(events=found.events, withheld=found.withheld, head=found.head, faults=(fault,))
    return found


def verify_all(store: Store) -> dict[str, Verified]:
    """The same for every stream."""
    with store.reading() as connection:
        names = streams(connection)
    return {name: verify(store, name) for name in names}


def verify_file(path: Path) -> Verified:
    """Walks a record file; raises `CorruptLog` with the line where it is no such file."""
    with path.open(encoding="utf-8") as file:
        return walk_lines(path.name, file)


def record_text(store: Store, stream: str) -> str:
    """The record file of a stream as one text."""
    out = StringIO()
    write_record(store, stream, out)
    return out.getvalue()


def walk_lines(name: str, lines: Iterable[str]) -> Verified:
    """The same for the lines of such a file."""
    return _walk(name, _lines_in(lines))


def write_record(store: Store, stream: str, out: TextIO) -> int:
    """Writes the record file of a stream; how many events."""
    number = 0
    with store.reading() as connection:
        for event in all_events(connection, stream):
            line: Json = {
                "header": event.header(),
                "hash": event.hash,
                "salt": event.salt,
                "body": json.loads(event.body),
            }
            out.write(compact(line) + "\n")
            number += 1
    return number


def _walk(stream: str, lines: Iterable[_Line]) -> Verified:
    faults: list[Fault] = []
    previous, number, withheld, name = "", 0, 0, ""
    for line in lines:
        number += 1
        name = name or str(line.header.get("stream"))
        faults += [Fault(stream, number, what) for what in _faults(line, number, previous, name)]
        withheld += line.body is None
        previous = line.hash
        if len(faults) >= FAULTS_MAX:
            break
    return Verified(events=number, withheld=withheld, head=previous, faults=tuple(faults))


def _faults(line: _Line, number: int, previous: str, name: str) -> Iterator[str]:
    header = line.header
    if header.get("seq") != number:
        yield f"it is number {number} in the file and says {header.get('seq')}"
    if header.get("stream") != name:
        yield "it belongs to another stream"
    if header.get("previous") != previous:
        yield "it does not follow the event before it"
    if hash_of(header) != line.hash:
        yield "its header was changed"
    if line.body is not None and line.salt is not None:
        if sha256(line.salt.encode() + line.body.encode()) != header.get("body_hash"):
            yield "its body was changed"
        if canonical(json.loads(line.body)).decode() != line.body:
            yield "its body is not in the canonical form"


def _line_of(event: StoredEvent) -> _Line:
    return _Line(header=event.header(), hash=event.hash, salt=event.salt, body=event.body)


def _lines_in(file: Iterable[str]) -> Iterator[_Line]:
    for number, text in enumerate(file, start=1):
        try:
            value = json.loads(text)
        except ValueError as fault:
            raise CorruptLog(f"line {number} is no JSON: {fault}") from fault
        match value:
            case {"header": dict(header), "hash": str(sealed), "salt": str(salt), "body": dict(body)}:
                yield _Line(header=header, hash=sealed, salt=salt, body=canonical(body).decode())
            case {"header": dict(header), "hash": str(sealed)} if "body" not in value:
                yield _Line(header=header, hash=sealed, salt=None, body=None)
            case _:
                raise CorruptLog(f"line {number} is no event of a record: it needs a header, a hash, a salt and a body")
