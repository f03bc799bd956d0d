"""How a document came to stand as it does: what stood at the end of each sitting, and which brackets came and went."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from server.drafting import brackets
from server.group import Json, Option, Paragraph, Row
from server.store import Held, Moment


@dataclass(slots=True)
class _Span:
    """A stretch of the document's life: one sitting, or the time between two (`sitting` empty)."""

    sitting: str
    since: str
    until: str
    last: int
    states: Counter[str] = field(default_factory=Counter)
    """Paragraphs by state, as they stood at its end."""
    open: int = 0
    """Brackets and options open at its end."""
    opened: int = 0
    closed: int = 0


def progress(moments: Sequence[Moment], held: Iterable[Held], pass_on: Callable[[], None]) -> list[Json]:
    """The spans of a document's life, the oldest first.

    `moments` are all events that touched it, `held` every version of its paragraphs and options. A bracket opens where
    it is first in its paragraph's text and closes where it is not any more, so one called back has opened twice.
    """
    spans = [_span(sitting, list(events)) for sitting, events in groupby(moments, lambda moment: moment.sitting)]
    if not spans:
        return []
    ends = [span.last for span in spans]
    for versions in _by_row(held):
        _follow(spans, ends, versions)
        pass_on()
    return [_told(span) for span in spans]


def _span(sitting: str, events: Sequence[Moment]) -> _Span:
    return _Span(sitting=sitting, since=events[0].at, until=events[-1].at, last=events[-1].seq)


def _by_row(held: Iterable[Held]) -> Iterator[list[Held]]:
    """The versions of each row, the oldest first."""
    ordered = sorted(held, key=lambda each: (each.row.kind, each.row.id, each.from_seq))
    for _, versions in groupby(ordered, lambda each: (each.row.kind, each.row.id)):
        yield list(versions)


def _follow(spans: Sequence[_Span], ends: Sequence[int], versions: Sequence[Held]) -> None:
    before: frozenset[str] = frozenset()
    reached = 0
    for each, following in zip(versions, [*versions[1:], None], strict=True):
        began = _place(ends, each.from_seq)
        if each.from_seq != reached:
            # It was away for a while: what stood in it had gone when it went.
            before = frozenset()
        now = _open_in(each.row)
        spans[began].opened += len(now - before)
        spans[began].closed += len(before - now)
        ended = len(spans) if each.to_seq is None else _place(ends, each.to_seq)
        for span in spans[began:ended]:
            span.open += len(now)
            if isinstance(each.row, Paragraph):
                span.states[each.row.state] += 1
        if each.to_seq is not None and (following is None or following.from_seq != each.to_seq):
            spans[ended].closed += len(now)
        before, reached = now, each.to_seq or 0


def _place(ends: Sequence[int], seq: int) -> int:
    """The span in which event `seq` fell."""
    return min(bisect_left(ends, seq), len(ends) - 1)


def _open_in(row: Row) -> frozenset[str]:
    match row:
        case Paragraph():
            return frozenset(bracket.id for bracket in brackets(row.content))
        case Option():
            return frozenset({row.id})
        case _:
            return frozenset()


def _told(span: _Span) -> Json:
    return {
        "sitting": span.sitting,
        "since": span.since,
        "until": span.until,
        "seq": span.last,
        "states": {state: count for state, count in sorted(span.states.items()) if count},
        "open": span.open,
        "opened": span.opened,
        "closed": span.closed,
    }
