"""Commands by which a document ends, and what delegations say when it does."""

from dataclasses import dataclass, field
from typing import ClassVar

from server.group.commands_base import REASON, Command


@dataclass(frozen=True, slots=True, kw_only=True)
class IssueDocument(Command):
    """Issue the document under the chair's responsibility: nothing of it becomes agreed by that."""

    type: ClassVar[str] = "document.issue"
    document: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawDocument(Command):
    """Withdraw the document."""

    type: ClassVar[str] = "document.withdraw"
    document: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainPosition(Command):
    """Give an explanation of position, on a paragraph or on the whole; it blocks nothing and is compiled and issued."""

    type: ClassVar[str] = "position.explain"
    document: str = ""
    paragraph: str = ""
    text: str = field(metadata=REASON)
