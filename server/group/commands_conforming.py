"""Commands about the conforming list; it is put by `question.put` of the kind *correct*."""

from dataclasses import dataclass, field
from typing import ClassVar

from server.group.commands_base import REASON, TEXT, Command


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteCorrection(Command):
    """Put a correction of form on the conforming list, in place of the one that is there for that paragraph."""

    type: ClassVar[str] = "conforming.note"
    document: str = ""
    paragraph: str
    version: int
    text: str = field(metadata=TEXT)
    """As the paragraph is to read."""
    reason: str = field(default="", metadata=REASON)


@dataclass(frozen=True, slots=True, kw_only=True)
class DropCorrection(Command):
    """Take a correction off the conforming list."""

    type: ClassVar[str] = "conforming.drop"
    document: str = ""
    correction: str
