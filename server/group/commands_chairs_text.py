"""Commands about the chair's text, and about what a reading takes."""

from dataclasses import dataclass, field
from typing import ClassVar

from server.group.commands_base import TEXT, TITLE, Command
from server.group.rows_text import Takes


@dataclass(frozen=True, slots=True, kw_only=True)
class ShowChairsText(Command):
    """Show all, at one moment, a clean text of paragraphs that was prepared unprojected; its notice runs from now."""

    type: ClassVar[str] = "chairs_text.show"
    document: str = ""
    title: str = field(default="", metadata=TITLE)
    texts: dict[str, str] = field(metadata=TEXT)
    """Of each paragraph the clean text; an empty one leaves the paragraph out."""
    shown: dict[str, int] = field(default_factory=dict)
    """Version of each paragraph that it was written beside; left out for any."""
    became: dict[str, str] = field(default_factory=dict)
    """*paragraph/alternative* to *taken over*, *merged* or *dropped*, where the words alone do not tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawChairsText(Command):
    """Take back a chair's text that the group does not work from; every paragraph stays as it is."""

    type: ClassVar[str] = "chairs_text.withdraw"
    document: str = ""
    chairs_text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BringBack(Command):
    """Bring an alternative that was dropped back into the text that the group works from, citing the old paper."""

    type: ClassVar[str] = "alternative.bring_back"
    document: str = ""
    paper: str
    """The chair's text by which it went."""
    paragraph: str
    alternative: str
    """Its id in the old paper."""
    text: str = field(default="", metadata=TEXT)
    """The paragraph as it is then to read, with these words; empty for at their place."""
    version: int = 0
    """Of `text`: the version that it was typed on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenReading(Command):
    """A reading of the document begins: what may be submitted in it; anything else waits in the chair's list."""

    type: ClassVar[str] = "reading.open"
    document: str
    number: int
    takes: Takes = "proposals"
