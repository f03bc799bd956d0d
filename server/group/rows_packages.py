"""Rows of packages: paragraphs that are agreed together or not at all."""

from dataclasses import dataclass
from typing import ClassVar

from server.group.rows import Row
from server.group.rows_consensus import Asked


@dataclass(frozen=True, slots=True, kw_only=True)
class Package(Row):
    """Paragraphs, each with its exact text, that are put as one question of the whole."""

    kind: ClassVar[str] = "packages"
    document: str
    paragraphs: tuple[Asked, ...] = ()
    title: str = ""
    unprojected: bool = False
    """Prepared where the room could not follow: not put before its notice has run."""
    shown_at: str = ""
    """When all saw it."""
    notice_until: str = ""
    """Until then no question is put on it; "" where it was prepared before all."""
    question: str = ""
    """The question by which it was agreed, "" before that."""

    @property
    def in_document(self) -> str:
        return self.document

    @property
    def within(self) -> str:
        return self.document

    def holds(self, paragraph: str) -> bool:
        """Whether that paragraph is in it."""
        return any(one.paragraph == paragraph for one in self.paragraphs)
