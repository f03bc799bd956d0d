"""What can be done about a matter (acts), and what is so once it was done (deeds)."""

from dataclasses import dataclass
from typing import Literal

from server.consensus.matter import DocumentEnd, Flag, Position, Question, Text

Ending = Literal["gavelled", "broken", "retracted", "expired", "overtaken", "announced", "answered"]

# --- acts -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Put:
    """Who presides puts a question; each `Asked` carries the hash that the presiding screen showed."""

    question: Question


@dataclass(frozen=True, slots=True)
class RaiseFlag:
    """A delegation asks for the floor, or the secretariat notes a flag without a name."""

    flag: Flag


@dataclass(frozen=True, slots=True)
class LowerFlag:
    """A member was heard."""

    flag: str


@dataclass(frozen=True, slots=True)
class Gavel:
    """Who presides closes the question with consensus; `seen` is the last event that the presiding screen had."""

    seen: int
    go_on: bool = False
    by: str = ""
    sitting: str = ""


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Who presides takes back its own last gavel, at a sitting."""

    by: str
    sitting: str


@dataclass(frozen=True, slots=True)
class Retract:
    """Who presides takes the question back."""


@dataclass(frozen=True, slots=True)
class Expire:
    """The clock finds a floor question that nobody gavelled."""


@dataclass(frozen=True, slots=True)
class RunOut:
    """The clock finds that the deadline of a silence has passed; unbroken, it is announced at `announce_at`."""

    announce_at: float


@dataclass(frozen=True, slots=True)
class Announce:
    """Who presides announces that the silence was not broken; `by_itself`: the clock, once the time for it is over."""

    by_itself: bool = False


@dataclass(frozen=True, slots=True)
class Extend:
    """The deadline of a silence becomes a later one: who presides gives more time, or no server lived meanwhile."""

    deadline: float


@dataclass(frozen=True, slots=True)
class SetAside:
    """Who presides rules that a break came late: the silence stays unbroken."""

    delegation: str


@dataclass(frozen=True, slots=True)
class Receipt:
    """How an objection reached the group: `at` when it was received, on screen or otherwise (None: in time while the
    question runs, late when it is over); `admitted`: who presides rules that a break that came late counts."""

    at: float | None = None
    admitted: bool = False


ON_SCREEN = Receipt()


@dataclass(frozen=True, slots=True)
class Object:
    """A delegation objects to words of a subject."""

    subject: str
    position: Position
    receipt: Receipt = ON_SCREEN


@dataclass(frozen=True, slots=True)
class ObjectToQuestion:
    """A delegation objects to the question itself, not to words; of a conforming list, to the correction of `subject`
    alone where it names one."""

    delegation: str
    receipt: Receipt = ON_SCREEN
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Take:
    """A delegation takes a position that blocks nothing: support, live with, reserve, dissociate."""

    subject: str
    position: Position


@dataclass(frozen=True, slots=True)
class Withdraw:
    """A delegation withdraws a position of its own."""

    subject: str
    position: Position


@dataclass(frozen=True, slots=True)
class Amend:
    """The words of a subject become others; `could_object`: by one who could as well have objected.

    `withdrawn`: a bracket that goes by it goes since its other texts were withdrawn, so its base stands on.
    """

    subject: str
    text: Text
    could_object: bool = True
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Retain:
    """Who presides retains an alternative without asking; `text` is what then stands."""

    subject: str
    bracket: str
    alternative: str
    text: Text


@dataclass(frozen=True, slots=True)
class Confirm:
    """A member confirms what was agreed ad referendum."""

    subject: str
    delegation: str


@dataclass(frozen=True, slots=True)
class Meet:
    """What an agreement waited for has been agreed."""

    subject: str
    condition: str


@dataclass(frozen=True, slots=True)
class SetBack:
    """Another subject of the same package is open again: this one waits for it."""

    subject: str
    opened: str


@dataclass(frozen=True, slots=True)
class Consensus:
    """What a gavel, or the announcement of a silence, brings to each subject that is still in question."""

    subject: str


@dataclass(frozen=True, slots=True)
class EndDocument:
    """The document ends as a question on the whole of it says, or as who presides does without asking."""

    how: DocumentEnd


Act = (
    Put
    | RaiseFlag
    | LowerFlag
    | Gavel
    | Retract
    | TakeBack
    | Expire
    | RunOut
    | Announce
    | Extend
    | SetAside
    | Object
    | ObjectToQuestion
    | Take
    | Withdraw
    | Amend
    | Retain
    | Confirm
    | Meet
    | SetBack
    | Consensus
    | EndDocument
)

# --- deeds ------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Opened:
    """A question is before the group."""

    question: Question


@dataclass(frozen=True, slots=True)
class Flagged:
    """A flag is up: the period stands still."""

    flag: Flag


@dataclass(frozen=True, slots=True)
class Lowered:
    """A flag went down; `resumes`: it was the last, so the full period runs from now."""

    flag: str
    resumes: bool


@dataclass(frozen=True, slots=True)
class TakenOut:
    """A subject is no longer in question; the others go on."""

    subject: str


@dataclass(frozen=True, slots=True)
class Ended:
    """The question is closed; `lost` are delegations without connection at the gavel."""

    how: Ending
    lost: tuple[str, ...] = ()
    by: str = ""
    sitting: str = ""


@dataclass(frozen=True, slots=True)
class DocumentEnded:
    """The document has ended: its text is what it is from now on."""

    how: DocumentEnd


@dataclass(frozen=True, slots=True)
class TakenBack:
    """The last gavel is undone: every text is as it was before it."""


@dataclass(frozen=True, slots=True)
class Held:
    """A delegation holds a position from now on, in place of what it held about the same."""

    subject: str
    position: Position


@dataclass(frozen=True, slots=True)
class Dropped:
    """A delegation holds a position no longer."""

    subject: str
    position: Position


@dataclass(frozen=True, slots=True)
class Became:
    """Other words stand; `withdrawn` as in `Amend`."""

    subject: str
    text: Text
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Cleared:
    """A bracket was cleared by a question; whoever knows the words says what stands then."""

    subject: str
    bracket: str
    alternative: str


@dataclass(frozen=True, slots=True)
class Agreed:
    """There is consensus on exactly `hash`; `missing` still have to confirm, and `waits` to be agreed; at a `stage`
    before the last it has still to go up."""

    subject: str
    hash: str
    missing: frozenset[str] = frozenset()
    waits: frozenset[str] = frozenset()
    package: str = ""
    stage: str = ""


@dataclass(frozen=True, slots=True)
class Corrected:
    """A correction of form came to stand: the text stays agreed as it was agreed, with its new `hash`."""

    subject: str
    hash: str


@dataclass(frozen=True, slots=True)
class Confirmed:
    """A member confirmed; `last`: nobody is missing any more."""

    subject: str
    delegation: str
    last: bool


@dataclass(frozen=True, slots=True)
class Reopened:
    """The agreement on a subject is undone."""

    subject: str


@dataclass(frozen=True, slots=True)
class Met:
    """What an agreement waited for is agreed; `last`: nothing is missing any more."""

    subject: str
    condition: str
    last: bool


@dataclass(frozen=True, slots=True)
class WentBack:
    """The agreement on a subject waits for `opened`, which is open again and of the same package."""

    subject: str
    opened: str


@dataclass(frozen=True, slots=True)
class Unbroken:
    """The deadline of a silence passed without a break."""

    announce_at: float


@dataclass(frozen=True, slots=True)
class Extended:
    """A silence has a later deadline."""

    deadline: float


@dataclass(frozen=True, slots=True)
class CameLate:
    """A break came after the deadline: shown as late, until who presides rules on it."""

    delegation: str


@dataclass(frozen=True, slots=True)
class Ruled:
    """Who presides ruled on a break that came late."""

    delegation: str


Deed = (
    Opened
    | Flagged
    | Lowered
    | TakenOut
    | Ended
    | DocumentEnded
    | TakenBack
    | Held
    | Dropped
    | Became
    | Cleared
    | Agreed
    | Corrected
    | Confirmed
    | Reopened
    | Met
    | WentBack
    | Unbroken
    | Extended
    | CameLate
    | Ruled
)
