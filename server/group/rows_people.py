"""Rows of the group, its members and observers, its people and its sittings."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from server.group.rows import Row

Office = Literal["", "chair", "vice_chair", "facilitator", "rapporteur", "secretariat"]
Standing = Literal["head", "speaker", "adviser"]
DelegationKind = Literal["member", "observer", "group"]
Format = Literal["public plenary", "plenary", "informal consultations", "informal informals", "friends of the chair"]

WORKING_DAYS = (1, 2, 3, 4, 5)
"""Monday to Friday, as ISO weekdays: what a group works on until it says otherwise."""
CHAIR = "CHAIR"
"""Stands as sponsor of text that who presides put in; never a member, holds no position, counts nowhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspension:
    """What holds instead of a modality, for which purpose and until when; `question` where the group agreed it."""

    value: str
    purpose: str
    until: str
    """ISO time."""
    question: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Modality(Row):
    """One agreed way of working: `value` is what the program does, `words` the text the group agreed."""

    kind: ClassVar[str] = "modalities"
    value: str
    words: str = ""
    source: str = ""
    since: str = ""
    provisional: bool = False
    """The chair's proposal, until the group agrees its own."""
    suspension: Suspension | None = None

    @property
    def within(self) -> str:
        return "group"


@dataclass(frozen=True, slots=True, kw_only=True)
class Group(Row):
    """The working group; its id is its stream's."""

    kind: ClassVar[str] = "groups"
    name: str
    short_name: str = ""
    mandate: str = ""
    objectives: tuple[str, ...] = ()
    report_due: str = ""
    """ISO date."""
    reports_to: str = ""
    caveat: str = ""
    stakeholder_groups: tuple[str, ...] = ()
    language: str = "en"
    time_zone: str = "UTC"
    working_days: tuple[int, ...] = WORKING_DAYS
    """ISO weekdays: Monday is 1."""
    holidays: tuple[str, ...] = ()
    """ISO dates on which the group does not work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delegation(Row):
    """A member (seat), an observer, or a negotiating group; `id` is its code in brackets: [A-Z][A-Z0-9]*."""

    kind: ClassVar[str] = "delegations"
    name: str
    """As on the nameplate."""
    short_name: str = ""
    is_a: DelegationKind = "member"
    stakeholder_group: str = ""
    regional_group: str = ""
    observer_class: str = ""
    members: tuple[str, ...] = ()
    """Of a negotiating group: those of its members that are members here."""
    active: bool = True

    @property
    def within(self) -> str:
        return "group"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Row):
    """A person by pseudonym; names and addresses are never in the record."""

    kind: ClassVar[str] = "persons"
    delegation: str = ""
    office: Office = ""
    standing: Standing = "adviser"
    spokesperson_of: str = ""
    """The negotiating group that named this person to speak for it."""
    active: bool = True

    @property
    def within(self) -> str:
        return "group"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sitting(Row):
    """A sitting; who presides has the gavel. Closed sittings stay, so that screens can date agreement by them."""

    kind: ClassVar[str] = "sittings"
    meeting: str
    number: int
    date: str
    """ISO date, kept past midnight."""
    format: Format = "plenary"
    presides: str = ""
    """A person's id."""
    open: bool = True
    paragraph: str = ""
    """The paragraph that the room has before it, "" for none."""
    suspended_at: str = ""
    """ISO time since when it is suspended, "" where it is not."""
    suspended_until: str = ""
    """ISO time at which it is to go on; it does so when who presides says so."""

    @property
    def within(self) -> str:
        return "open" if self.open else "closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedSitting(Row):
    """A sitting that is to come: when the group has a room, and until when it has interpretation."""

    kind: ClassVar[str] = "planned_sittings"
    meeting: str
    number: int
    begins: str
    """ISO time with its zone, as the end is."""
    ends: str
    interpretation_until: str = ""
    """ISO time up to which there is interpretation, "" where there is none."""

    @property
    def within(self) -> str:
        return "group"
