"""Commands about sittings, documents and the group itself."""

from dataclasses import dataclass, field
from typing import ClassVar

from server.group.commands_base import NAME, REASON, TEXT, TITLE, Command
from server.group.rows_people import DelegationKind, Format, Office, Standing
from server.kernel import limits


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenSitting(Command):
    """Open a sitting."""

    type: ClassVar[str] = "sitting.open"
    meeting: str = field(metadata=NAME)
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
class SuspendSitting(Command):
    """Suspend the sitting for some minutes, on all screens; asked again while it is suspended, for these from now."""

    type: ClassVar[str] = "sitting.suspend"
    sitting: str
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ResumeSitting(Command):
    """The suspended sitting goes on."""

    type: ClassVar[str] = "sitting.resume"
    sitting: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanSitting(Command):
    """Say when the group has a room and interpretation: a sitting to come, or other times for one that is planned."""

    type: ClassVar[str] = "sitting.plan"
    planned: str = ""
    """"" for one more."""
    meeting: str = field(metadata=NAME)
    number: int
    begins: str
    """ISO time, with its zone."""
    ends: str
    interpretation_until: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DropPlanned(Command):
    """A planned sitting does not take place."""

    type: ClassVar[str] = "sitting.drop_planned"
    planned: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateDocument(Command):
    """A new document from bracketed plain text (or from nothing), read leniently; see the preview first."""

    type: ClassVar[str] = "document.create"
    title: str = field(metadata=TITLE)
    text: str = field(default="", metadata={"max": limits.IMPORT_BYTES_MAX})
    is_a: str = field(default="rolling text", metadata=NAME)
    symbol: str = field(default="", metadata=NAME)
    caveat: str = field(default="", metadata=TITLE)
    language: str = "en"
    names: dict[str, str] = field(default_factory=dict)
    """Attributions found in the text, mapped to delegation codes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DescribeDocument(Command):
    """Title, kind, symbol and caveat of a document."""

    type: ClassVar[str] = "document.describe"
    document: str = ""
    title: str = field(metadata=TITLE)
    is_a: str = field(default="rolling text", metadata=NAME)
    symbol: str = field(default="", metadata=NAME)
    caveat: str = field(default="", metadata=TITLE)


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateGroup(Command):
    """The group itself: the first event of its stream; only the command line and an operator's token ask for it."""

    type: ClassVar[str] = "group.create"
    name: str = field(metadata=TITLE)
    short_name: str = field(default="", metadata=NAME)
    mandate: str = field(default="", metadata=TEXT)
    objectives: tuple[str, ...] = field(default=(), metadata=REASON)
    report_due: str = ""
    reports_to: str = field(default="", metadata=TITLE)
    caveat: str = field(default="", metadata=TITLE)
    stakeholder_groups: tuple[str, ...] = field(default=(), metadata=NAME)
    language: str = "en"
    time_zone: str = "UTC"
    modalities: dict[str, str] = field(default_factory=dict)
    """By name, where the group begins with another value than the default: `modalities.CHOICES` says which."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetDelegation(Command):
    """The secretariat adds a member, an observer or a negotiating group, or changes what is said of it."""

    type: ClassVar[str] = "delegation.set"
    delegation: str = field(metadata={"max": 24})
    """Its code: [A-Z][A-Z0-9]*."""
    name: str = field(metadata=NAME)
    short_name: str = field(default="", metadata=NAME)
    is_a: DelegationKind = "member"
    stakeholder_group: str = field(default="", metadata=NAME)
    regional_group: str = field(default="", metadata=NAME)
    observer_class: str = field(default="", metadata=NAME)
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
