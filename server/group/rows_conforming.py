"""Rows of the conforming list: corrections of form to agreed text."""

from dataclasses import dataclass
from typing import ClassVar

from server.drafting import Node
from server.group.rows_text import OfDocument


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction(OfDocument):
    """One item of a document's conforming list; gone once the text was corrected, or the item dropped out."""

    kind: ClassVar[str] = "corrections"
    paragraph: str
    version: int
    """The version of the paragraph that it corrects."""
    was: str
    """Hash of the paragraph as it stands."""
    hash: str
    """Hash of the paragraph as corrected."""
    nodes: tuple[Node, ...]
    text: str
    """What it then reads."""
    reason: str = ""
    at: str = ""
