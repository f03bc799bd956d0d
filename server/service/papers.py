"""The old text that a chair's text is beside, as a paper with an address of its own, and what is new to each reader."""

from sqlalchemy import Connection

from server.drafting import Content, read
from server.group import ChairsPart, ChairsText, Paragraph
from server.kernel import JsonValue, Refused
from server.projections import shown, wire_row, words_between
from server.service.own import look_of
from server.service.reading import Reader
from server.service.service import Service
from server.store import versions


def paper(service: Service, person: str, document: str, name: str) -> JsonValue | Refused:
    """The chair's text with every part: the old text, the new one, where each alternative went, and the words in and
    out since the reader last looked at that paragraph (else: since it was shown)."""
    with service.store.reading() as connection:
        reader = service.reader_of(connection, person, document)
        if isinstance(reader, Refused):
            return reader
        stands = service.stands(connection, reader.stream, document)
        text = stands.get(ChairsText, name)
        if text is None:
            return Refused("unknown-chairs-text", do="fetch the document again: there is no such paper", field="paper")
        look = look_of(connection, reader.stream, document, person)
        seen = {} if look is None else look.versions()
        parts: list[JsonValue] = []
        for part in sorted(stands.within(ChairsPart, name), key=lambda one: text.paragraphs.index(one.paragraph)):
            service.turns.pass_on()
            parts.append(_part(connection, reader, part, seen.get(part.paragraph, part.version)))
        return {"stream": reader.stream, "document": document, "text": wire_row(text), "parts": parts}


def _part(connection: Connection, reader: Reader, part: ChairsPart, version: int) -> JsonValue:
    row = shown(part, reader.audience)
    if not isinstance(row, ChairsPart):
        raise TypeError("a paper is shown to all who read the document")
    before = _had(connection, reader.stream, part, version)
    known = read(before, reader.actor.delegation or None)
    return {**wire_row(row), "had": version, "words": words_between(known, read(part.content))}


def _had(connection: Connection, stream: str, part: ChairsPart, version: int) -> Content:
    """The old text in the version that the reader last had, where that was before the new one stood."""
    if version < part.version:
        for each in versions(connection, stream, Paragraph, part.paragraph):
            if isinstance(each.row, Paragraph) and each.row.version == version:
                return each.row.content
    return part.old
