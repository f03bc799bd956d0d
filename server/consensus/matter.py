"""What consensus is about, without its words: facts about a text, positions on it, an agreement, an open question."""

from dataclasses import dataclass
from typing import Literal

from server.kernel import limits

PositionKind = Literal["support", "live_with", "object", "reserve", "dissociate"]
QuestionKind = Literal["agree", "retain", "correct", "work_from", "reopen", "adopt", "modality", "agenda", "confirm"]
Way = Literal["floor", "silence"]
Scope = Literal["each", "whole"]
DocumentEnd = Literal[
    "",
    "adopted",
    "forwarded with brackets",
    "annexed without prejudice",
    "taken note of",
    "issued under the chair's responsibility",
    "withdrawn",
]
"""How a document has ended; "" while it is open."""
State = Literal["deleted", "agreed", "in question", "provisionally agreed", "bracketed", "contested", "clean"]

WHOLE = ""
"""What a position is about when it is about the whole text and none of its alternatives."""

NO_TEXT = ""
"""The words of an alternative that omits."""


@dataclass(frozen=True, slots=True)
class Position:
    """A position on exact words: about the whole text, or about one alternative in it."""

    delegation: str
    kind: PositionKind
    about: str
    words: str
    """The hash of the words."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """One of the texts that may end up in a bracket's place; `words` is the hash of what it says."""

    id: str
    words: str
    holders: frozenset[str] = frozenset()
    """Delegations that sponsor it or stand behind it."""
    inside: frozenset[str] = frozenset()
    """Ids of the alternatives inside it."""
    holders_inside: frozenset[str] = frozenset()
    """Delegations that sponsor or stand behind an alternative inside it."""


@dataclass(frozen=True, slots=True)
class Bracket:
    """A place where the text is not agreed; its base comes first. `within` is the alternative that it lies in."""

    id: str
    alternatives: tuple[Alternative, ...]
    within: str = WHOLE


@dataclass(frozen=True, slots=True)
class Text:
    """What consensus knows of a text that stands: `hash` covers all that is agreed by agreeing to it."""

    hash: str
    clean: bool = True
    empty: bool = False
    in_option: bool = False
    brackets: tuple[Bracket, ...] = ()

    @property
    def alternatives(self) -> tuple[Alternative, ...]:
        """All alternatives of all brackets, those inside others too."""
        return tuple(alternative for bracket in self.brackets for alternative in bracket.alternatives)


@dataclass(frozen=True, slots=True)
class Agreement:
    """Consensus on exactly `hash`; final when nobody is missing any more."""

    hash: str
    missing: frozenset[str] = frozenset()
    waits: frozenset[str] = frozenset()
    """Other subjects that must be agreed first: a condition, or what was reopened of its package."""
    stage: str = ""
    """The stage before the last at which it was agreed, and from which it has still to go up; "" at the last."""

    @property
    def final(self) -> bool:
        """Whether nothing is missing any more."""
        return not self.missing and not self.waits and not self.stage


@dataclass(frozen=True, slots=True)
class Subject:
    """A paragraph or an option, as far as consensus knows it; `question` is the open question that touches it."""

    id: str
    text: Text
    positions: frozenset[Position] = frozenset()
    agreement: Agreement | None = None
    question: str = ""
    asks: QuestionKind | Literal[""] = ""
    package: str = ""
    """The package that it was agreed in, reopened since or not."""
    with_group: str = ""
    """The subsidiary group that works on it."""
    notice_until: float = 0.0
    """Until then it has not been shown long enough: it was prepared unprojected."""

    @property
    def final(self) -> bool:
        """Whether it is agreed and nothing is missing."""
        return self.agreement is not None and self.agreement.final


@dataclass(frozen=True, slots=True)
class Asked:
    """A subject of a question, with the hash of the exact text that it asks about."""

    subject: str
    hash: str
    becomes: str = ""
    """Of a correction: the hash of the text as corrected."""


@dataclass(frozen=True, slots=True)
class Instead:
    """The text that a subject gets in place of its own, where the group agrees to work from it."""

    subject: str
    text: Text


@dataclass(frozen=True, slots=True)
class Flag:
    """A flag that is up; `delegation` is "" while it has been noted without a name."""

    id: str
    delegation: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """An open question. Times are seconds; `runs_from` is None while the period stands still.

    A silence has a deadline instead of a period, and `shortest` seconds at least until it. Once unbroken it is
    announced, at `announce_at` by itself; `late` are members whose break came late, and on which nobody has ruled yet.
    """

    id: str
    asks: QuestionKind
    asked: tuple[Asked, ...]
    """What is still in question: a subject that an objection took out is no longer here."""
    scope: Scope = "each"
    bracket: str = ""
    alternative: str = ""
    seconds: int = 5
    runs_from: float | None = 0.0
    put_at: float = 0.0
    flags: tuple[Flag, ...] = ()
    missing: frozenset[str] = frozenset()
    """Members that must confirm what becomes agreed; of a question to confirm, those that are asked."""
    waits: frozenset[str] = frozenset()
    """Subjects on whose agreement this agreement is conditional."""
    package: str = ""
    """The package that is asked about as one."""
    ends: DocumentEnd = ""
    """How the document ends by it, where it is about the whole document."""
    instead: tuple[Instead, ...] = ()
    """Of a question to work from the chair's text: what it says of each subject."""
    stage: str = ""
    """The stage before the last at which it is asked; "" at the last, or where the group has no stages."""
    stages: tuple[str, ...] = ()
    """The stages before the last, in their order."""
    touched: int = 0
    way: Way = "floor"
    deadline: float = 0.0
    shortest: int = limits.SILENCE_SECONDS_MIN
    unbroken: bool = False
    announce_at: float = 0.0
    late: frozenset[str] = frozenset()

    def instead_of(self, subject: str) -> Text | None:
        """The text that the subject gets in place of its own."""
        return next((one.text for one in self.instead if one.subject == subject), None)

    def touches(self, subject: str) -> bool:
        """Whether that subject is still in question."""
        return any(asked.subject == subject for asked in self.asked)

    def is_later(self, stage: str) -> bool:
        """Whether it is asked at a later stage than that one; the last is later than all, and is never left."""
        return bool(stage) and self._rank(self.stage) > self._rank(stage)

    def is_earlier(self, stage: str) -> bool:
        """Whether it is asked at an earlier stage than that one."""
        return self._rank(self.stage) < self._rank(stage)

    def _rank(self, stage: str) -> int:
        """Where a stage comes; one that the group no longer has comes before all."""
        if not stage:
            return len(self.stages)
        return self.stages.index(stage) if stage in self.stages else -1


@dataclass(frozen=True, slots=True)
class Gavelled:
    """The last gavel, while no other question was put since: what it can be taken back to."""

    question: Question
    by: str
    sitting: str
    before: tuple[Subject, ...]
    changed: frozenset[str] = frozenset()
    """Subjects that got other words since."""
    clears: str = ""
    """The subject whose bracket it cleared, until the words that are left are known."""


@dataclass(frozen=True, slots=True)
class Matter:
    """All that one act may touch: its subjects, and the question that it is about or that touches them."""

    subjects: tuple[Subject, ...]
    question: Question | None = None
    last: Gavelled | None = None
    ended: DocumentEnd = ""
    """How the document that the subjects are of has ended."""

    def subject(self, wanted: str) -> Subject | None:
        """The subject of that id."""
        return next((subject for subject in self.subjects if subject.id == wanted), None)


@dataclass(frozen=True, slots=True)
class Moment:
    """When an act reaches the group: the time in seconds, and what the room then knows."""

    now: float
    seq: int = 0
    """The number that the first event of the act will have."""
    lost: tuple[str, ...] = ()
    """Delegations of this sitting that have lost their connection."""
