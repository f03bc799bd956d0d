"""Events on their way out: rendered once for an audience, when the first one asks, and remembered for a while."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection

from server.projections import AUDIENCES, Audience, Frame, WireEvent, frame, wire_event
from server.store import Committed, read_events, rows_changed_by

REMEMBERED_EVENTS_MAX = 4_000

Key = tuple[str, int, Audience]


@dataclass(slots=True)
class News:
    """Renders events and remembers the newest."""

    pass_on: Callable[[], None] = lambda: None
    """Called between rows, so that others run meanwhile."""
    _rendered: dict[Key, WireEvent] = field(default_factory=dict)

    def of(self, committed: Iterable[Committed], audience: Audience) -> tuple[WireEvent, ...]:
        """These events for that audience."""
        return tuple(self._one(each, audience) for each in committed)

    def after(
        self, connection: Connection, stream: str, after: int, limit: int, audience: Audience
    ) -> tuple[WireEvent, ...]:
        """Up to `limit` events of the log above number `after`."""
        known = self.known(stream, after, limit, audience)
        rest = limit - len(known)
        if not rest:
            return known
        return known + self.of(self.committed_after(connection, stream, after + len(known), rest), audience)

    def known(self, stream: str, after: int, limit: int, audience: Audience) -> tuple[WireEvent, ...]:
        """Of these events the first ones, as far as they are remembered without a gap."""
        found: list[WireEvent] = []
        for seq in range(after + 1, after + limit + 1):
            event = self._rendered.get((stream, seq, audience))
            if event is None:
                break
            found.append(event)
        return tuple(found)

    def committed_after(self, connection: Connection, stream: str, after: int, limit: int) -> tuple[Committed, ...]:
        """Up to `limit` events above number `after`, from the log, with what they did to the rows."""
        stored = read_events(connection, stream, after, limit)
        if not stored:
            return ()
        changed = rows_changed_by(connection, stream, stored[0].seq, stored[-1].seq, self.pass_on)
        return tuple(
            Committed(stored=each, recorded=each.recorded(self.pass_on), changed=changed[each.seq]) for each in stored
        )

    def _one(self, committed: Committed, audience: Audience) -> WireEvent:
        key = (committed.stored.stream, committed.stored.seq, audience)
        found = self._rendered.get(key)
        if found is None:
            found = wire_event(committed.recorded, committed.stored.hash, committed.changed, audience)
            while len(self._rendered) >= REMEMBERED_EVENTS_MAX:
                del self._rendered[next(iter(self._rendered))]
            self._rendered[key] = found
        return found


class Frames(Mapping[Audience, Frame]):
    """The frame of these events for each audience, made when it is looked at."""

    def __init__(self, news: News, stream: str, committed: tuple[Committed, ...]) -> None:
        self._news = news
        self._stream = stream
        self._committed = committed

    def __getitem__(self, audience: Audience) -> Frame:
        return frame(self._stream, audience, self._news.of(self._committed, audience))

    def __iter__(self) -> Iterator[Audience]:
        return iter(AUDIENCES)

    def __len__(self) -> int:
        return len(AUDIENCES)
