"""Commands about positions, questions, agreement, and what is announced for a delegation."""

from dataclasses import dataclass, field
from typing import ClassVar

from server.group.commands_base import NAME, REASON, Command
from server.group.rows_consensus import ObjectionKind, QuestionKind, Readers, Scope, Target, Way
from server.group.rows_text import DocumentEnd


@dataclass(frozen=True, slots=True, kw_only=True)
class TakePosition(Command):
    """Base of the five positions."""

    document: str = ""
    target: Target
    reason: str = field(default="", metadata=REASON)
    readers: Readers = "members"


@dataclass(frozen=True, slots=True, kw_only=True)
class Support(TakePosition):
    """Support these words."""

    type: ClassVar[str] = "position.support"


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveWith(TakePosition):
    """Say that one can live with these words."""

    type: ClassVar[str] = "position.live_with"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reserve(TakePosition):
    """Reserve on these words; blocks nothing."""

    type: ClassVar[str] = "position.reserve"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dissociate(TakePosition):
    """Dissociate from a paragraph at the gavel or after; blocks nothing."""

    type: ClassVar[str] = "position.dissociate"


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectTo(TakePosition):
    """Object: nothing with these words becomes agreed while it stands."""

    type: ClassVar[str] = "position.object"
    kind: ObjectionKind = "substance"
    acceptable: str = field(default="", metadata=REASON)
    pending_paragraph: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RenewObjection(Command):
    """Raise an earlier objection again, against the words as they now are."""

    type: ClassVar[str] = "position.renew"
    document: str = ""
    position: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawPosition(Command):
    """Withdraw one's own position."""

    type: ClassVar[str] = "position.withdraw"
    document: str = ""
    position: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmPosition(Command):
    """A delegation confirms a position that was noted for it from an imported text."""

    type: ClassVar[str] = "position.confirm"
    document: str = ""
    position: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PutQuestion(Command):
    """Put something to the group for consensus."""

    type: ClassVar[str] = "question.put"
    document: str = ""
    kind: QuestionKind
    paragraphs: tuple[str, ...] = ()
    option: str = ""
    bracket: str = ""
    alternative: str = ""
    way: Way = "floor"
    scope: Scope = "each"
    seconds: int = 0
    """The floor period; 0 for the modality's."""
    deadline: str = ""
    missing: tuple[str, ...] = ()
    """Members that must confirm: agreed ad referendum."""
    confirm_by: str = ""
    waits_for: tuple[str, ...] = ()
    """Paragraphs that must be agreed first: agreed on that condition."""
    stage: str = field(default="", metadata=NAME)
    """The stage at which it is asked, as the modality names it; empty for the one at which the sitting meets."""
    package: str = ""
    """The package to put as one, in place of paragraphs."""
    chairs_text: str = ""
    """The chair's text that the group is asked to work from, in place of paragraphs."""
    ends: DocumentEnd = ""
    """How the whole document ends: adopted, forwarded with brackets, annexed without prejudice, taken note of."""
    modality: str = ""
    """Of a question of modalities: which one, with the value that it gets."""
    value: str = field(default="", metadata=NAME)
    words: str = field(default="", metadata=REASON)
    """What the group agrees, of a modality or the agenda."""
    purpose: str = field(default="", metadata=REASON)
    """Of a suspension: what for."""
    until: str = ""
    """Of a suspension: until when."""
    shown: dict[str, str] = field(default_factory=dict)
    """Hash of each paragraph as the presiding screen showed it, of a conforming list as corrected; empty for any."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnQuestion(Command):
    """Base of what is done with an open question."""

    document: str = ""
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RaiseFlag(OnQuestion):
    """Ask for the floor; from the secretariat `delegation` may be empty: a flag is up, no name yet."""

    type: ClassVar[str] = "question.flag"
    delegation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LowerFlag(OnQuestion):
    """A flag goes down: the member was heard; when none is left the full period runs again."""

    type: ClassVar[str] = "question.unflag"
    flag: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Gavel(OnQuestion):
    """Close the question with consensus; `seen` is the number of the last event that the presiding screen had."""

    type: ClassVar[str] = "question.gavel"
    seen: int
    go_on: bool = False
    """Said after seeing which delegations of the sitting have lost their connection."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Retract(OnQuestion):
    """Take the question back; nothing is changed."""

    type: ClassVar[str] = "question.retract"


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeBack(Command):
    """Take back one's own last gavel, within the sitting and before the next question: all is as before it."""

    type: ClassVar[str] = "question.take_back"
    document: str = ""
    question: str = ""
    """The question that was gavelled; empty for the last, whichever it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Expire(OnQuestion):
    """The clock: a floor question that nobody gavelled in time."""

    type: ClassVar[str] = "question.expire"


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmAgreement(Command):
    """A delegation confirms what was agreed ad referendum."""

    type: ClassVar[str] = "agreement.confirm"
    document: str = ""
    paragraph: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmAnnouncement(Command):
    """The delegation confirms what was announced for it."""

    type: ClassVar[str] = "announcement.confirm"
    document: str = ""
    announcement: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ContradictAnnouncement(Command):
    """The delegation contradicts what was announced for it: nothing happens."""

    type: ClassVar[str] = "announcement.contradict"
    document: str = ""
    announcement: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RunOutAnnouncement(Command):
    """The clock: the period ran, and nobody of that delegation is connected."""

    type: ClassVar[str] = "announcement.run_out"
    document: str = ""
    announcement: str
