"""Events about the chair's text, and about readings."""

from dataclasses import dataclass
from typing import ClassVar

from server.drafting import Node
from server.group.events_base import Event
from server.group.events_text import ParagraphProposed
from server.group.rows_chairs_text import ChairsPart, ChairsText
from server.group.rows_text import Document


@dataclass(frozen=True, slots=True, kw_only=True)
class ChairsTextShown(Event):
    """A chair's text was shown to all, in place of those that it shares paragraphs with; written again with its parts
    as they stand beside a text that went on."""

    type: ClassVar[str] = "chairs_text.shown"
    text: ChairsText
    parts: tuple[ChairsPart, ...]
    replaces: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChairsTextWithdrawn(Event):
    """A chair's text that the group did not work from has gone."""

    type: ClassVar[str] = "chairs_text.withdrawn"
    document: str
    chairs_text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Replaced:
    """The content of a paragraph as it stands from now on."""

    paragraph: str
    nodes: tuple[Node, ...]
    counter: int
    version: int
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TextsReplaced(Event):
    """Base of what replaces the text of several paragraphs at once."""

    document: str
    chairs_text: str
    question: str
    paragraphs: tuple[str, ...]
    replaced: tuple[Replaced, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChairsTextWorkedFrom(TextsReplaced):
    """The group works from a chair's text: it stands in place of the old, which is a paper from now on."""

    type: ClassVar[str] = "chairs_text.worked_from"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChairsTextLeft(TextsReplaced):
    """The gavel by which the group worked from a chair's text was taken back: the old text stands again."""

    type: ClassVar[str] = "chairs_text.left"


@dataclass(frozen=True, slots=True, kw_only=True)
class AlternativeBroughtBack(ParagraphProposed):
    """A delegation brought a dropped alternative back, citing the old paper."""

    type: ClassVar[str] = "alternative.brought_back"
    paper: str
    cited: str
    """The alternative's id in the old paper."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingOpened(Event):
    """Which reading of the document it is, and what is taken in it, from now on."""

    type: ClassVar[str] = "reading.opened"
    document: Document
