"""What a text that was read would stand as, without writing it: made by the rule that makes documents."""

from itertools import count

from server.group import CreateDocument, DocumentCreated, Facts
from server.kernel import JsonValue, Refused
from server.library import Imported, create_document
from server.projections import wire_row
from server.service.ports import Clock

FORESEEN_PARAGRAPHS_MAX = 400
"""Paragraphs that are given; of a longer text the first."""


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
