"""Every command as a type: what a person may ask for. The doors' schemas are made from these (`COMMANDS`).

A field's `metadata` may say `max` (characters), `text` (goes through the door for text) or `choices`. Ids are strings.
Empty string or empty tuple stands for *not given*; `document` may always be left out where another id tells it.
"""

from dataclasses import dataclass, field
from typing import ClassVar

from server.group.rows_consensus import ObjectionKind, QuestionKind, Readers, Scope, Target, Way
from server.group.rows_people import DelegationKind, Format, Office, Standing
from server.group.rows_text import MarkKind
from server.kernel import limits

_TEXT = {"max": limits.PARAGRAPH_CHARS_MAX, "text": True}
_REASON = {"max": limits.REASON_CHARS_MAX, "text": True}
_TITLE = {"max": limits.TITLE_CHARS_MAX, "text": True}
_NAME = {"max": limits.NAME_CHARS_MAX, "text": True}


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """What is asked; `type` is its name on the wire."""

    type: ClassVar[str]


# --- text -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposeText(Command):
    """Amend a paragraph to read as `text`; typed on `version`, with other alternatives taken as `choosing` says."""

    type: ClassVar[str] = "paragraph.propose"
    document: str = ""
    paragraph: str
    text: str = field(metadata=_TEXT)
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
    text: str = field(metadata=_TEXT)
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
    """The secretariat moves text that is not agreed to stand after `after`."""

    type: ClassVar[str] = "paragraph.move"
    document: str = ""
    paragraph: str
    after: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectText(Command):
    """An editorial correction of text that is not agreed, in the base; any member undoes it at once."""

    type: ClassVar[str] = "paragraph.correct"
    document: str = ""
    paragraph: str
    text: str = field(metadata=_TEXT)
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
    text: str = field(metadata=_REASON)


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
    reason: str = field(default="", metadata=_REASON)


@dataclass(frozen=True, slots=True, kw_only=True)
class AddOption(Command):
    """Propose another option beside paragraphs that stand together: `texts` are its paragraphs, none is {No text}."""

    type: ClassVar[str] = "option.add"
    document: str = ""
    paragraphs: tuple[str, ...] = ()
    """Paragraphs (siblings, side by side) that become the base of a new option; empty where `option` is given."""
    option: str = ""
    texts: tuple[str, ...] = field(default=(), metadata=_TEXT)
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


# --- positions and questions ------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class TakePosition(Command):
    """Base of the five positions."""

    document: str = ""
    target: Target
    reason: str = field(default="", metadata=_REASON)
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
    acceptable: str = field(default="", metadata=_REASON)
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
    shown: dict[str, str] = field(default_factory=dict)
    """Hash of each paragraph as the presiding screen showed it; empty for any."""


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


# --- sittings, documents, the group -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenSitting(Command):
    """Open a sitting."""

    type: ClassVar[str] = "sitting.open"
    meeting: str = field(metadata=_NAME)
    number: int
    date: str
    format: Format = "plenary"


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseSitting(Command):
    """Close the sitting."""

    type: ClassVar[str] = "sitting.close"
    sitting: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Preside(Command):
    """Hand presiding to `person`, an officer of the group."""

    type: ClassVar[str] = "sitting.preside"
    sitting: str
    person: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnTo(Command):
    """Who presides turns the room (and the projector) to a paragraph."""

    type: ClassVar[str] = "sitting.turn_to"
    sitting: str
    document: str = ""
    paragraph: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateDocument(Command):
    """A new document from bracketed plain text (or from nothing), read leniently; see the preview first."""

    type: ClassVar[str] = "document.create"
    title: str = field(metadata=_TITLE)
    text: str = field(default="", metadata={"max": limits.IMPORT_BYTES_MAX})
    is_a: str = field(default="rolling text", metadata=_NAME)
    symbol: str = field(default="", metadata=_NAME)
    caveat: str = field(default="", metadata=_TITLE)
    language: str = "en"
    names: dict[str, str] = field(default_factory=dict)
    """Attributions found in the text, mapped to delegation codes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DescribeDocument(Command):
    """Title, kind, symbol and caveat of a document."""

    type: ClassVar[str] = "document.describe"
    document: str = ""
    title: str = field(metadata=_TITLE)
    is_a: str = field(default="rolling text", metadata=_NAME)
    symbol: str = field(default="", metadata=_NAME)
    caveat: str = field(default="", metadata=_TITLE)


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateGroup(Command):
    """The group itself: the first event of its stream; only the command line and an operator's token ask for it."""

    type: ClassVar[str] = "group.create"
    name: str = field(metadata=_TITLE)
    short_name: str = field(default="", metadata=_NAME)
    mandate: str = field(default="", metadata=_TEXT)
    objectives: tuple[str, ...] = field(default=(), metadata=_REASON)
    report_due: str = ""
    reports_to: str = field(default="", metadata=_TITLE)
    caveat: str = field(default="", metadata=_TITLE)
    stakeholder_groups: tuple[str, ...] = field(default=(), metadata=_NAME)
    language: str = "en"
    time_zone: str = "UTC"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetDelegation(Command):
    """The secretariat adds a member, an observer or a negotiating group, or changes what is said of it."""

    type: ClassVar[str] = "delegation.set"
    delegation: str = field(metadata={"max": 24})
    """Its code: [A-Z][A-Z0-9]*."""
    name: str = field(metadata=_NAME)
    short_name: str = field(default="", metadata=_NAME)
    is_a: DelegationKind = "member"
    stakeholder_group: str = field(default="", metadata=_NAME)
    regional_group: str = field(default="", metadata=_NAME)
    observer_class: str = field(default="", metadata=_NAME)
    members: tuple[str, ...] = ()
    active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPerson(Command):
    """The secretariat gives a person a place in the group. Name and address are kept outside the record."""

    type: ClassVar[str] = "person.set"
    person: str = ""
    """"" for a new person."""
    delegation: str = ""
    office: Office = ""
    standing: Standing = "adviser"
    spokesperson_of: str = ""
    active: bool = True


COMMANDS: dict[str, type[Command]] = {
    command.type: command
    for command in (
        ProposeText, AddParagraph, DeleteParagraph, MoveParagraph, CorrectText, UndoCorrection, SplitParagraph,
        MergeParagraph, Renumber, CommentOn, MarkParagraph, UnmarkParagraph, PlaceBrackets, JoinAlternative,
        StandBehind, LeaveAlternative, JoinOption, LeaveOption, WithdrawProposal, DisownProposal, SupportProposal,
        ObjectToProposal, AddOption,
        Retain, CallBack, SplitBracket, JoinBrackets, RetainUncontested, Support, LiveWith, Reserve, Dissociate,
        ObjectTo, RenewObjection, WithdrawPosition, ConfirmPosition, PutQuestion, RaiseFlag, LowerFlag, Gavel, Retract,
        Expire, ConfirmAgreement, ConfirmAnnouncement, ContradictAnnouncement, RunOutAnnouncement, OpenSitting,
        CloseSitting, Preside, TurnTo, CreateDocument, DescribeDocument, CreateGroup, SetDelegation, SetPerson,
    )
}  # fmt: skip
