"""What the service asks of the world: the time, ids, chance, who is connected, and how news goes out.

The only file of the service that knows the wall clock; tests put their own in.
"""

import secrets
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Protocol

from server.projections import Audience, Frame

ID_BYTES = 9
"""72 random bits after the prefix: no two are ever the same."""


class Clock(Protocol):
    """Time."""

    def now(self) -> datetime:
        """The moment, in UTC, aware."""

    def monotonic(self) -> float:
        """Seconds on a clock that nobody sets."""

    def pause(self, seconds: float) -> None:
        """Let so much time go by, and others run meanwhile."""


class Ids(Protocol):
    """Chance."""

    def new(self, prefix: str) -> str:
        """A new id that begins with `prefix`."""


class Publisher(Protocol):
    """The way out."""

    def publish(self, stream: str, frames: Mapping[Audience, Frame]) -> None:
        """Send each audience of `stream` its frame; a frame is made when it is looked at, so look where somebody is."""

    def confided(self, stream: str, delegations: frozenset[str]) -> None:
        """Tell these delegations, who presides and the secretariat, and nobody else, to ask again what is confided."""

    def own(self, stream: str, whose: str) -> None:
        """Tell the people of this delegation, or this person, and nobody else, to ask again what is their own."""

    def caucus(self, stream: str, delegations: frozenset[str], text: str) -> None:
        """Send these delegations, and nobody else, what is new in a caucus of theirs: `text` is JSON."""


class Presence(Protocol):
    """Who is connected, as far as this server knows."""

    def connected(self, stream: str) -> frozenset[str]:
        """Delegations with somebody connected."""

    def lost(self, stream: str) -> tuple[str, ...]:
        """Delegations of this sitting that were connected and are not now."""


class SystemClock:
    """The machine's clock, in milliseconds: what is written is what was decided on."""

    def now(self) -> datetime:
        """See `Clock.now`."""
        moment = datetime.now(UTC)
        return moment.replace(microsecond=moment.microsecond // 1000 * 1000)

    def monotonic(self) -> float:
        """See `Clock.monotonic`."""
        return time.monotonic()

    def pause(self, seconds: float) -> None:
        """See `Clock.pause`."""
        # By its full name: gevent replaces it there, and then other greenlets run.
        time.sleep(seconds)


class RandomIds:
    """Ids that nobody can guess."""

    def new(self, prefix: str) -> str:
        """See `Ids.new`."""
        return prefix + secrets.token_urlsafe(ID_BYTES).replace("_", "-").strip("-")


class NoPublisher:
    """For a command line: nobody is listening."""

    def publish(self, stream: str, frames: Mapping[Audience, Frame]) -> None:
        """Does nothing."""

    def confided(self, stream: str, delegations: frozenset[str]) -> None:
        """Does nothing."""

    def own(self, stream: str, whose: str) -> None:
        """Does nothing."""

    def caucus(self, stream: str, delegations: frozenset[str], text: str) -> None:
        """Does nothing."""


class NobodyConnected:
    """For a command line: nobody is connected."""

    def connected(self, stream: str) -> frozenset[str]:
        """Nobody."""
        return frozenset()

    def lost(self, stream: str) -> tuple[str, ...]:
        """Nobody."""
        return ()
