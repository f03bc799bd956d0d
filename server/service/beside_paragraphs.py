"""A page of their own beside each paragraph, for an officer who can preside and one aide whom the officer names.

Beside the log and in no stream: nobody else reads it, the other officers and the secretariat included (decision 0010).
"""

from dataclasses import dataclass, field

from sqlalchemy import Connection

from server.group import PRESIDING_OFFICES, Paragraph, Person
from server.kernel import JsonValue, Refused, limits
from server.service.reading import unknown_paragraph
from server.service.service import Service
from server.store import Confided, confided, stream_of

PAGE, AIDE = "private page", "aide"


@dataclass(frozen=True, slots=True, kw_only=True)
class PageWritten:
    """A private page as it is to read; `version` is that of the page that it was typed on, 0 where there was none.

    `officer` says whose page it is, "" for one's own.
    """

    text: str = field(metadata={"max": limits.REASON_CHARS_MAX})
    version: int = 0
    officer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AideNamed:
    """Who reads and writes one's private pages too: a person of the group, "" for nobody."""

    person: str = ""


def private_pages(service: Service, person: str, document: str) -> JsonValue | Refused:
    """The pages that the person may read: one's own, and those of an officer whose aide one is."""
    with service.store.reading() as connection:
        reader = service.reader_of(connection, person, document)
        if isinstance(reader, Refused):
            return reader
        aides = _aides(connection, reader.stream)
        found = [each for each in confided(connection, reader.stream, PAGE) if each.document == document]
    officers = [person] if _can_preside(service, reader.stream, person) else []
    officers += [each for each, aide in aides.items() if aide == person and _can_preside(service, reader.stream, each)]
    books: list[JsonValue] = []
    for officer in officers:
        pages: list[JsonValue] = [_page_json(each) for each in found if _officer(each) == officer]
        aide = aides.get(officer, "") if officer == person else ""
        books.append({"officer": officer, "mine": officer == person, "aide": aide, "pages": pages})
    return {"books": books}


def write_page(service: Service, person: str, paragraph: str, written: PageWritten) -> JsonValue | Refused:
    """Keeps a page beside a paragraph; refused, with the page as it reads, where the other of the two changed it."""
    with service.store.reading() as connection:
        stream = stream_of(connection, Paragraph.kind, paragraph)
        document = "" if stream is None else _document(service, stream, paragraph)
        reader = service.reader_of(connection, person, document)
        if isinstance(reader, Refused):
            return unknown_paragraph()
        stream = reader.stream
        aides = _aides(connection, stream)
    officer = written.officer or person
    if not _can_preside(service, stream, officer) or person not in (officer, aides.get(officer, "")):
        return Refused("not-permitted", do="private pages are for an officer who presides, and for one aide")
    name = f"{paragraph}:{officer}"
    with service.store.batch(stream) as batch:
        known = batch.confided_as(PAGE, name)
        version = 0 if known is None else _number(known.data, "version")
        if version != written.version:
            present = {} if known is None else {"page": _page_json(known)}
            do = "this page was changed meanwhile: read it, and write yours again"
            return Refused("note-changed", do=do, field="version", present=present)
        data: JsonValue = {
            "officer": officer,
            "paragraph": paragraph,
            "text": written.text.strip(),
            "version": version + 1,
        }
        page = _kept(PAGE, name, document, person, data, service.world.clock.now().isoformat())
        batch.confide_alone(page)
    _announce(service, stream, officer, aides.get(officer, ""))
    return _page_json(page)


def name_aide(service: Service, person: str, group: str, named: AideNamed) -> JsonValue | Refused:
    """Names who reads and writes one's private pages too, instead of whoever did."""
    reader = service.reader(person, group)
    if isinstance(reader, Refused):
        return reader
    if not _can_preside(service, group, person):
        return Refused("not-permitted", do="an officer who can preside names an aide")
    with service.rows(group) as rows:
        found = rows.get(Person, named.person) if named.person else None
    if named.person and (found is None or not found.active or named.person == person):
        return Refused("malformed", do="name another person of this group, or nobody", field="person")
    with service.store.batch(group) as batch:
        told = batch.confided_as(AIDE, person)
        before = "" if told is None else _text(told.data, "aide")
        batch.begin()
        if named.person:
            at = service.world.clock.now().isoformat()
            batch.confide(_kept(AIDE, person, "", person, {"aide": named.person}, at))
        else:
            batch.forget_confided(AIDE, person)
        batch.keep()
        batch.write()
    _announce(service, group, person, before, named.person)
    return {"aide": named.person}


def _announce(service: Service, stream: str, *persons: str) -> None:
    for each in dict.fromkeys(persons):
        if each:
            service.announce_own(stream, each)


def _can_preside(service: Service, stream: str, person: str) -> bool:
    with service.rows(stream) as rows:
        found = rows.get(Person, person)
    return found is not None and found.active and found.office in PRESIDING_OFFICES


def _aides(connection: Connection, stream: str) -> dict[str, str]:
    """Each officer's aide."""
    return {each.id: _text(each.data, "aide") for each in confided(connection, stream, AIDE)}


def _document(service: Service, stream: str, paragraph: str) -> str:
    with service.rows(stream) as rows:
        found = rows.get(Paragraph, paragraph)
    return "" if found is None else found.document


def _kept(kind: str, name: str, document: str, person: str, data: JsonValue, at: str) -> Confided:
    return Confided(kind=kind, id=name, document=document, delegation="", person=person, data=data, at=at)


def _officer(told: Confided) -> str:
    return _text(told.data, "officer")


def _text(data: JsonValue, name: str) -> str:
    found = data.get(name) if isinstance(data, dict) else None
    return found if isinstance(found, str) else ""


def _number(data: JsonValue, name: str) -> int:
    found = data.get(name) if isinstance(data, dict) else None
    return found if isinstance(found, int) else 0


def _page_json(told: Confided) -> JsonValue:
    return {
        "paragraph": _text(told.data, "paragraph"),
        "text": _text(told.data, "text"),
        "version": _number(told.data, "version"),
        "person": told.person,
        "at": told.at,
    }
