"""Pure: contributions, topics and documents of reference."""

from server.library.documents import create_document, decide_document, describe_document
from server.library.imported import (
    REFERENCE_BY_PLACE,
    Imported,
    ImportedAlternative,
    ImportedOption,
    ImportedParagraph,
    ImportedPosition,
)

__all__ = [
    "REFERENCE_BY_PLACE",
    "Imported",
    "ImportedAlternative",
    "ImportedOption",
    "ImportedParagraph",
    "ImportedPosition",
    "create_document",
    "decide_document",
    "describe_document",
]
