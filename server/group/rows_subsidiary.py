"""Rows of subsidiary groups: contact groups and the like, that work on parts of a text and report back."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from server.group.rows import Row

SubsidiaryKind = Literal["contact group", "drafting group", "informal group", "friends of the chair", "correspondence"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Subsidiary(Row):
    """A group that works on some paragraphs; once it has reported back it leaves the present rows."""

    kind: ClassVar[str] = "subsidiaries"
    document: str
    name: str
    is_a: SubsidiaryKind = "contact group"
    paragraphs: tuple[str, ...] = ()
    facilitators: tuple[str, ...] = ()
    """Persons."""
    terms: str = ""
    """Its terms of reference."""
    by_invitation: bool = False
    back_by: str = ""
    """ISO time at which it is to be back."""
    formed_at: str = ""
    sitting: str = ""

    @property
    def in_document(self) -> str:
        return self.document

    @property
    def within(self) -> str:
        return self.document
