"""The row of the last gavel: what it can be taken back to."""

from dataclasses import dataclass
from typing import ClassVar

from server.group.rows import Row
from server.group.rows_conforming import Correction
from server.group.rows_consensus import Question
from server.group.rows_people import Modality
from server.group.rows_text import Agreement, Clearing

LAST = "last"
"""The id of the one row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """A paragraph just before a gavel: its version and how it was agreed then."""

    paragraph: str
    version: int
    agreement: Agreement | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class LastGavel(Row):
    """The last gavel, while no other question was put since; who presided then can take it back at that sitting."""

    kind: ClassVar[str] = "gavels"
    document: str
    question: Question
    presides: str
    """A person's id."""
    sitting: str
    before: tuple[Before, ...] = ()
    """What was asked about, and what waited for it or was agreed in one package with it."""
    clearings: tuple[Clearing, ...] = ()
    """What could be called back until then."""
    corrections: tuple[Correction, ...] = ()
    """What of a conforming list it made stand."""
    modality: Modality | None = None
    """The modality that it changed, as it was."""

    @property
    def in_document(self) -> str:
        return self.document

    @property
    def within(self) -> str:
        return "group"
