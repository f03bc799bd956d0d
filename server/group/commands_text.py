"""Commands about text: paragraphs, alternatives, submissions, options, brackets."""

from dataclasses import dataclass, field
from typing import ClassVar

from server.group.commands_base import REASON, TEXT, Command
from server.group.rows_consensus import Readers
from server.group.rows_text import MarkKind


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposeText(Command):
    """Amend a paragraph to read as `text`; typed on `version`, with other alternatives taken as `choosing` says."""

    type: ClassVar[str] = "paragraph.propose"
    document: str = ""
    paragraph: str
    text: str = field(metadata=TEXT)
    version: int
    choosing: dict[str, str] = field(default_factory=dict)
    proposal: str = ""
    """The id of an own submission that this belongs to, where one submission touches several paragraphs."""
    typed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AddParagraph(Command):
    """Propose a new paragraph after `after` ("" for at the head); it gets the next label, wholly in brackets."""

    type: ClassVar[str] = "paragraph.add"
    document: str = ""
    after: str = ""
    text: str = field(metadata=TEXT)
    level: int = 0
    heading: bool = False
    proposal: str = ""
    typed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DeleteParagraph(Command):
    """Propose to delete paragraphs: each wholly in brackets against no text; names its subparagraphs too."""

    type: ClassVar[str] = "paragraph.delete"
    document: str = ""
    paragraph: str
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveParagraph(Command):
    """Text that is not agreed is to stand after `after` ("" for at the head): the secretariat places it there, and a
    delegation proposes it in brackets, stays here or goes there."""

    type: ClassVar[str] = "paragraph.move"
    document: str = ""
    paragraph: str
    after: str = ""
    proposal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectText(Command):
    """An editorial correction of text that is not agreed, in the base; any member undoes it at once."""

    type: ClassVar[str] = "paragraph.correct"
    document: str = ""
    paragraph: str
    text: str = field(metadata=TEXT)
    """The base reading as it should be."""
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UndoCorrection(Command):
    """Any member takes the last correction of a paragraph back."""

    type: ClassVar[str] = "paragraph.undo_correction"
    document: str = ""
    paragraph: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitParagraph(Command):
    """The secretariat splits a paragraph that is not agreed at character `at` of its base reading, outside brackets."""

    type: ClassVar[str] = "paragraph.split"
    document: str = ""
    paragraph: str
    at: int
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeParagraph(Command):
    """The secretariat merges a paragraph that is not agreed with the one after it."""

    type: ClassVar[str] = "paragraph.merge"
    document: str = ""
    paragraph: str
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Renumber(Command):
    """The secretariat numbers the document anew; old labels are kept beside the new."""

    type: ClassVar[str] = "paragraph.renumber"
    document: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentOn(Command):
    """A remark beside a paragraph."""

    type: ClassVar[str] = "paragraph.comment"
    document: str = ""
    paragraph: str
    text: str = field(metadata=REASON)


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkParagraph(Command):
    """Set a mark that blocks nothing."""

    type: ClassVar[str] = "paragraph.mark"
    document: str = ""
    paragraph: str
    mark: MarkKind
    until: str = ""
    awaits: str = ""
    delegation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnmarkParagraph(Command):
    """Take a mark away."""

    type: ClassVar[str] = "paragraph.unmark"
    document: str = ""
    mark: str
    """The mark's id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceBrackets(Command):
    """Ask for brackets around words, characters `start` to `end` of the asker's reading; proposes nothing."""

    type: ClassVar[str] = "paragraph.bracket"
    document: str = ""
    paragraph: str
    start: int
    end: int
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinAlternative(Command):
    """Become co-sponsor."""

    type: ClassVar[str] = "alternative.join"
    document: str = ""
    paragraph: str = ""
    option: str = ""
    alternative: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StandBehind(Command):
    """Take the alternative into one's reading without sponsoring it."""

    type: ClassVar[str] = "alternative.stand_behind"
    document: str = ""
    paragraph: str = ""
    option: str = ""
    alternative: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveAlternative(Command):
    """Withdraw sponsorship or stop standing behind; brackets placed alone are lifted so."""

    type: ClassVar[str] = "alternative.leave"
    document: str = ""
    paragraph: str = ""
    option: str = ""
    alternative: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinOption(JoinAlternative):
    """Become co-sponsor of one text of an option; the same as `alternative.join` with `option`."""

    type: ClassVar[str] = "option.join"


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveOption(LeaveAlternative):
    """Withdraw from one text of an option; the same as `alternative.leave` with `option`."""

    type: ClassVar[str] = "option.leave"


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawProposal(Command):
    """Withdraw one's own submission, over all that it touches; co-sponsors keep it."""

    type: ClassVar[str] = "proposal.withdraw"
    document: str = ""
    proposal: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IntroduceProposal(Command):
    """Who presides brings in a proposal that was submitted and waits (modality *proposals*: when introduced)."""

    type: ClassVar[str] = "proposal.introduce"
    document: str = ""
    proposal: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DisownProposal(Command):
    """Say that a proposal taken down from the floor was taken down in error."""

    type: ClassVar[str] = "proposal.disown"
    document: str = ""
    proposal: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SupportProposal(Command):
    """Support every alternative of a submission."""

    type: ClassVar[str] = "proposal.support"
    document: str = ""
    proposal: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectToProposal(Command):
    """Object to every alternative of a submission."""

    type: ClassVar[str] = "proposal.object"
    document: str = ""
    proposal: str
    reason: str = field(default="", metadata=REASON)
    readers: Readers = "members"


@dataclass(frozen=True, slots=True, kw_only=True)
class AddOption(Command):
    """Propose another option beside paragraphs that stand together: `texts` are its paragraphs, none is {No text}."""

    type: ClassVar[str] = "option.add"
    document: str = ""
    paragraphs: tuple[str, ...] = ()
    """Paragraphs (siblings, side by side) that become the base of a new option; empty where `option` is given."""
    option: str = ""
    texts: tuple[str, ...] = field(default=(), metadata=TEXT)
    proposal: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Retain(Command):
    """Who presides retains an alternative in an uncontested bracket; contested ones go by question."""

    type: ClassVar[str] = "bracket.retain"
    document: str = ""
    paragraph: str = ""
    option: str = ""
    bracket: str
    alternative: str
    version: int = 0
    """The version the screen showed; 0 for any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallBack(Command):
    """A delegation whose text went calls it back, whole."""

    type: ClassVar[str] = "bracket.call_back"
    document: str = ""
    clearing: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitBracket(Command):
    """`[a / b / c]` was three insertions, not three alternatives."""

    type: ClassVar[str] = "bracket.split"
    document: str = ""
    paragraph: str
    bracket: str


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinBrackets(Command):
    """Brackets side by side were alternatives of one place."""

    type: ClassVar[str] = "bracket.join"
    document: str = ""
    paragraph: str
    brackets: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RetainUncontested(Command):
    """Retain where nobody else proposes, over the document; `shown` maps paragraphs to the versions on the screen."""

    type: ClassVar[str] = "document.retain_uncontested"
    document: str = ""
    shown: dict[str, int] = field(default_factory=dict)
