"""Commands about the group's modalities."""

from dataclasses import dataclass, field
from typing import ClassVar

from server.group.commands_base import NAME, REASON, Command


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposeModality(Command):
    """Who presides proposes how the group works until it agrees its own: only where it has not agreed yet."""

    type: ClassVar[str] = "modality.propose"
    modality: str
    value: str = field(metadata=NAME)
    words: str = field(metadata=REASON)


@dataclass(frozen=True, slots=True, kw_only=True)
class SuspendModality(Command):
    """Suspend a modality for a purpose and a time: `value` is what holds meanwhile."""

    type: ClassVar[str] = "modality.suspend"
    modality: str
    value: str = field(metadata=NAME)
    purpose: str = field(metadata=REASON)
    until: str
    """ISO time."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResumeModality(Command):
    """A suspension is over: its time has come, who presides ends it, or a member contradicts what was not agreed."""

    type: ClassVar[str] = "modality.resume"
    modality: str
