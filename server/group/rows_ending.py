"""Rows beside the end of a document: explanations of position."""

from dataclasses import dataclass
from typing import ClassVar

from server.group.rows import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation(Row):
    """A delegation's explanation of position, on one paragraph or on the whole document; it blocks nothing."""

    kind: ClassVar[str] = "explanations"
    document: str
    delegation: str
    text: str
    paragraph: str = ""
    sitting: str = ""
    at: str = ""
    taken_down: bool = False

    @property
    def in_document(self) -> str:
        return self.document

    @property
    def within(self) -> str:
        return self.document
