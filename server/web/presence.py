"""Who is connected to a stream, and whose connection broke without a goodbye. In memory only: it is in no log."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field

from server.projections import Audience


@dataclass(frozen=True, slots=True)
class Here:
    """A person on one connection; `delegation` "" for officers of the group, `audience` the class they read as."""

    person: str
    delegation: str
    audience: Audience


@dataclass(slots=True)
class _Stream:
    here: dict[str, Here] = field(default_factory=dict)
    elsewhere: dict[str, tuple[Here, ...]] = field(default_factory=dict)
    lost: dict[str, None] = field(default_factory=dict)
    connected: frozenset[str] | None = None
    """The delegations that are here or elsewhere, until somebody comes or goes: every command asks for them."""


class Presence:
    """Keeps count of connections by an id of theirs; a delegation is connected while one of its people is."""

    def __init__(self) -> None:
        self._streams: defaultdict[str, _Stream] = defaultdict(_Stream)

    def arrived(self, stream: str, connection: str, who: Here) -> None:
        """`who` watches `stream` from now on."""
        kept = self._streams[stream]
        kept.here[connection], kept.connected = who, None
        kept.lost.pop(who.delegation, None)

    def left(self, stream: str, connection: str, goodbye: bool) -> None:
        """The connection has ended; without a goodbye its delegation counts as lost until it is back."""
        kept = self._streams[stream]
        who, kept.connected = kept.here.pop(connection, None), None
        if who is not None and who.delegation and not goodbye and who.delegation not in self.connected(stream):
            kept.lost[who.delegation] = None

    def sitting_ended(self, stream: str) -> None:
        """Who was lost at that sitting is no longer missed."""
        self._streams[stream].lost.clear()

    def heard(self, stream: str, server: str, here: tuple[Here, ...]) -> None:
        """Another server of the same group tells who is connected there."""
        kept = self._streams[stream]
        kept.elsewhere[server], kept.connected = here, None
        for who in here:
            kept.lost.pop(who.delegation, None)

    def gone(self, server: str) -> None:
        """Another server is not heard of any more."""
        for kept in self._streams.values():
            kept.elsewhere.pop(server, None)
            kept.connected = None

    def own(self, stream: str) -> tuple[Here, ...]:
        """Who is connected to this server."""
        return tuple(self._streams[stream].here.values()) if stream in self._streams else ()

    def everybody(self, stream: str) -> tuple[Here, ...]:
        """Who is connected, to this server or another; each person once."""
        if stream not in self._streams:
            return ()
        kept = self._streams[stream]
        known: Mapping[str, Here] = {
            who.person: who for each in (*kept.elsewhere.values(), tuple(kept.here.values())) for who in each
        }
        return tuple(known.values())

    def connected(self, stream: str) -> frozenset[str]:
        """The delegations with somebody connected."""
        if stream not in self._streams:
            return frozenset()
        kept = self._streams[stream]
        if kept.connected is None:
            kept.connected = frozenset(who.delegation for who in self.everybody(stream) if who.delegation)
        return kept.connected

    def lost(self, stream: str) -> tuple[str, ...]:
        """The delegations of this sitting whose connection broke and who are not back."""
        return tuple(sorted(self._streams[stream].lost)) if stream in self._streams else ()
