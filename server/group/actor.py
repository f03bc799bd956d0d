"""Who asks, and what the world says at that moment."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from server.group.caucus import Caucus
from server.group.commands_base import Command

Role = Literal[
    "presides",
    "chair",
    "secretariat",
    "head",
    "speaker",
    "adviser",
    "spokesperson",
    "observer",
    "public",
    "clock",
    "operator",
]
"""`presides` has the gavel now; `chair` is an officer who does not; `clock` and `operator` are nobody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """A person in the one role chosen for this command. `delegation` is the delegation that the act counts for: the
    person's own, or the one that the secretariat acts for (then `on_behalf_of` names it too)."""

    person: str
    role: Role
    delegation: str = ""
    on_behalf_of: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Submission:
    """A proposal that waits to be introduced: `commands` as they were submitted, in the role of who submitted them."""

    id: str
    """The id of the proposal that it becomes."""
    document: str
    delegation: str
    person: str
    role: Role
    at: str
    commands: tuple[Command, ...]
    others: tuple[str, ...] = ()
    """Those who put it forward with `delegation`."""


def _no_caucus(_caucus: str) -> None:
    return None


def _nothing_waits(_proposal: str) -> None:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Time, ids and the room, given to the cores: they ask nobody."""

    now: datetime
    """UTC, aware."""
    new_id: Callable[[str], str]
    """A new id that begins with the given prefix."""
    head: int = 0
    """Number of the stream's last event."""
    sitting: str = ""
    connected: frozenset[str] = frozenset()
    """Delegations with somebody connected."""
    lost: tuple[str, ...] = ()
    """Delegations of this sitting that have lost their connection."""
    waiting: Callable[[str], Submission | None] = _nothing_waits
    """The proposal of that id, where it is submitted and not introduced."""
    caucus: Callable[[str], Caucus | None] = _no_caucus
    """The caucus of that id, where there is one."""
    between: Callable[[], None] = lambda: None
    """Called between the parts of long work, so that others run meanwhile."""
    received: datetime | None = None
    """When the command reached a server; None: now."""

    @property
    def received_at(self) -> datetime:
        """When the command reached a server, which may be before those that wait in front of it are done."""
        return self.received or self.now
