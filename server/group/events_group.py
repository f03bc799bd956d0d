"""Events about sittings, documents and the group itself."""

from dataclasses import dataclass
from typing import ClassVar

from server.group.events_base import Event
from server.group.rows_consensus import Position
from server.group.rows_people import Delegation, Group, Modality, Person, PlannedSitting, Sitting
from server.group.rows_text import (
    Document,
    Option,
    Paragraph,
    Proposal,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingChanged(Event):
    """Base: a sitting is as given from now on."""

    sitting: Sitting


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingOpened(SittingChanged):
    """A sitting began."""

    type: ClassVar[str] = "sitting.opened"


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingClosed(SittingChanged):
    """A sitting ended."""

    type: ClassVar[str] = "sitting.closed"


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingPresided(SittingChanged):
    """Another person presides."""

    type: ClassVar[str] = "sitting.presided"


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingTurned(SittingChanged):
    """The room has another paragraph before it."""

    type: ClassVar[str] = "sitting.turned_to"


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingSuspended(SittingChanged):
    """The sitting stands still for a while."""

    type: ClassVar[str] = "sitting.suspended"


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingResumed(SittingChanged):
    """The sitting goes on."""

    type: ClassVar[str] = "sitting.resumed"


@dataclass(frozen=True, slots=True, kw_only=True)
class SittingPlanned(Event):
    """A sitting is to come, at these times."""

    type: ClassVar[str] = "sitting.planned"
    planned: PlannedSitting


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedDropped(Event):
    """A planned sitting does not take place."""

    type: ClassVar[str] = "sitting.planned_dropped"
    planned: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentCreated(Event):
    """A document with all its paragraphs, and positions noted from the text that are to be confirmed."""

    type: ClassVar[str] = "document.created"
    document: Document
    paragraphs: tuple[Paragraph, ...] = ()
    options: tuple[Option, ...] = ()
    positions: tuple[Position, ...] = ()
    proposals: tuple[Proposal, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentDescribed(Event):
    """What a document says of itself changed."""

    type: ClassVar[str] = "document.described"
    document: Document


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupCreated(Event):
    """The first event of a stream."""

    type: ClassVar[str] = "group.created"
    group: Group
    modalities: tuple[Modality, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegationSet(Event):
    """A delegation is as given from now on."""

    type: ClassVar[str] = "delegation.set"
    delegation: Delegation


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonSet(Event):
    """A person's place in the group is as given from now on."""

    type: ClassVar[str] = "person.set"
    person: Person
