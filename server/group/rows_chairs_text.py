"""Rows of the chair's text: a clean text beside the bracketed one, and what became of each old alternative."""

from dataclasses import dataclass
from typing import ClassVar

from server.drafting import Became, Content, Node
from server.group.rows import Row


@dataclass(frozen=True, slots=True, kw_only=True)
class ChairsText(Row):
    """A text that the chair, or a subsidiary group's facilitator, put forward: shown to all at one moment.

    Once the group works from it, the old text of its parts is a paper that is read under this id.
    """

    kind: ClassVar[str] = "chairs_texts"
    document: str
    title: str = ""
    paragraphs: tuple[str, ...] = ()
    by: str = ""
    """The subsidiary group whose facilitator put it forward, "" for the chair's."""
    shown_at: str = ""
    notice_until: str = ""
    """It was prepared where the room could not follow: not put before its notice has run."""
    question: str = ""
    """The question by which the group works from it, "" while it does not."""
    worked_from_at: str = ""
    sitting: str = ""
    """At which sitting the group agreed to work from it."""

    @property
    def in_document(self) -> str:
        return self.document

    @property
    def within(self) -> str:
        return self.document


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """Where an old alternative went; characters `start:end` of the new text stand where its bracket stood."""

    bracket: str
    alternative: str
    became: Became
    start: int = 0
    end: int = 0
    into: str = ""
    """The other paragraph of the chair's text in which its words stand."""
    said: bool = False
    """Who put the text forward said so; otherwise the words tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChairsPart(Row):
    """One paragraph of a chair's text: the old text as it stood, the new one, and where each old alternative went."""

    kind: ClassVar[str] = "chairs_parts"
    document: str
    chairs_text: str
    paragraph: str
    label: str = ""
    version: int = 1
    """Of the paragraph as it stood."""
    hash: str = ""
    """Of the old text."""
    before: tuple[Node, ...] = ()
    nodes: tuple[Node, ...] = ()
    counter: int = 0
    becomes: str = ""
    """The hash of the new text."""
    places: tuple[Where, ...] = ()

    @property
    def in_document(self) -> str:
        return self.document

    @property
    def within(self) -> str:
        return self.chairs_text

    @property
    def content(self) -> Content:
        """The new text."""
        return Content(self.nodes, self.counter)

    @property
    def old(self) -> Content:
        """The old text."""
        return Content(self.before, self.counter)
