"""Events about the group's modalities."""

from dataclasses import dataclass
from typing import ClassVar

from server.group.events_base import Event
from server.group.rows_people import Modality


@dataclass(frozen=True, slots=True, kw_only=True)
class ModalitySet(Event):
    """Base: a modality is as given from now on."""

    modality: Modality


@dataclass(frozen=True, slots=True, kw_only=True)
class ModalityAgreed(ModalitySet):
    """The group agreed a modality, by the gavel on `question`."""

    type: ClassVar[str] = "modality.agreed"
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ModalityProposed(ModalitySet):
    """The group works provisionally as who presides proposed."""

    type: ClassVar[str] = "modality.proposed"


@dataclass(frozen=True, slots=True, kw_only=True)
class ModalitySuspended(ModalitySet):
    """A modality is suspended for a purpose and a time, by the gavel on `question` or by who presides."""

    type: ClassVar[str] = "modality.suspended"
    question: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ModalityResumed(ModalitySet):
    """A suspension is over."""

    type: ClassVar[str] = "modality.resumed"
