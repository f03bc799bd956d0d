"""Events by which a document ends, and what delegations say when it does."""

from dataclasses import dataclass
from typing import ClassVar

from server.group.events_base import Event
from server.group.rows_ending import Explanation
from server.group.rows_text import DocumentEnd


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentEnded(Event):
    """A document ended, by the gavel on `question`, or by who presides without asking; its text changes no more."""

    type: ClassVar[str] = "document.ended"
    document: str
    how: DocumentEnd
    question: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionExplained(Event):
    """A delegation explained its position."""

    type: ClassVar[str] = "position.explained"
    explanation: Explanation
