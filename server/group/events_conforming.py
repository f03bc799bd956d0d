"""Events about the conforming list."""

from dataclasses import dataclass
from typing import ClassVar

from server.drafting import Node
from server.group.events_base import Event
from server.group.events_text import TextChanged
from server.group.rows_conforming import Correction


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionNoted(Event):
    """A correction is on the list, in place of `replaces`."""

    type: ClassVar[str] = "conforming.noted"
    correction: Correction
    replaces: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionDropped(Event):
    """A correction was taken off the list."""

    type: ClassVar[str] = "conforming.dropped"
    document: str
    correction: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ParagraphConformed(TextChanged):
    """Agreed text was corrected in its form by a question that closed, or that gavel was `taken_back`: it stays agreed,
    on its new hash. `before` is what the correction replaced."""

    type: ClassVar[str] = "paragraph.conformed"
    question: str
    before: tuple[Node, ...]
    taken_back: bool = False
