"""What a text would stand as, without writing it: read as an import and made by the rule that makes documents."""

from collections.abc import Mapping
from itertools import count

from server.exchange import read_file
from server.group import CreateDocument, DocumentCreated, Facts
from server.kernel import JsonValue, Refused
from server.library import Imported, create_document
from server.projections import wire_row
from server.service.beside import READ_HERE_CHARS_MAX, TOO_LONG_TO_READ, TookTooLong, beside
from server.service.ports import Clock

FORESEEN_PARAGRAPHS_MAX = 400
"""Paragraphs that are given; of a longer text the first."""


def read_ahead(data: bytes | str, names: Mapping[str, str], clock: Clock) -> dict[str, JsonValue] | Refused:
    """What is found in a text or a Word file (then with the `text` that it is), and under `document` what it would
    stand as; nothing is written.

    A long text is read in another process, from which only this comes back and not the text.
    """
    if len(data) <= READ_HERE_CHARS_MAX:
        return _read_ahead(data, dict(names), clock)
    try:
        return beside(_read_ahead, data, dict(names), clock)
    except TookTooLong:
        return TOO_LONG_TO_READ


def _read_ahead(data: bytes | str, names: dict[str, str], clock: Clock) -> dict[str, JsonValue] | Refused:
    found = read_file(data, names)
    return found if isinstance(found, Refused) else {**found.to_json(), "document": foreseen(found.text, clock)}


def foreseen(imported: Imported, clock: Clock) -> dict[str, JsonValue]:
    """The rows of paragraphs and options, with ids that mean nothing outside this answer."""
    numbers = count(1)
    facts = Facts(now=clock.now(), new_id=lambda prefix: f"{prefix}{next(numbers)}")
    made = create_document(CreateDocument(title="-"), facts, imported)
    if isinstance(made, Refused):
        return {"paragraphs": [], "options": []}
    rows = next(event for event in made if isinstance(event, DocumentCreated))
    return {
        "id": rows.document.id,
        "paragraphs": [wire_row(row) for row in rows.paragraphs[:FORESEEN_PARAGRAPHS_MAX]],
        "options": [wire_row(row) for row in rows.options],
    }
