"""What became of one paragraph since a reader last had it: the words in and out, and who did what, and why."""

from collections.abc import Iterable, Mapping, Sequence

from server.drafting import Content, notate
from server.group import Json, Paragraph, Position
from server.kernel import JsonValue
from server.projections.audiences import Audience, nameless, shown
from server.projections.history import by_whom, words_between
from server.projections.wire import wire_row
from server.store import Held, StoredEvent


def changed_since(held: Sequence[Held], positions: Iterable[Held], since: int) -> frozenset[int]:
    """The numbers of the events after `since` that changed the paragraph's words or state, or a position on it."""
    numbers = {each.from_seq for each in _new_versions(held, since)}
    for each in positions:
        numbers |= {seq for seq in (each.from_seq, each.to_seq or 0) if seq > since}
    last = held[-1].to_seq
    return frozenset(numbers | ({last} if last is not None and last > since else set()))


def paragraph_changed(
    held: Sequence[Held],
    positions: Iterable[Held],
    events: Mapping[int, StoredEvent],
    audience: Audience,
    since: int,
) -> Json | None:
    """`held` are all versions of the paragraph, `positions` all of positions on it; None where nothing is new."""
    before = _paragraph(next((each for each in reversed(held) if _held_at(each, since)), None), audience)
    now = _paragraph(held[-1] if held[-1].to_seq is None else None, audience)
    acts: dict[int, Json] = {
        each.from_seq: {**by_whom(events[each.from_seq], audience), "position": None, "holds": True}
        for each in _new_versions(held, since)
    }
    for each in positions:
        acts |= {act["seq"]: act for act in _taken(each, events, audience, since) if isinstance(act["seq"], int)}
    last = held[-1].to_seq
    if last is not None and last > since:
        acts[last] = {**by_whom(events[last], audience), "position": None, "holds": True}
    if not acts or (before is None and now is None):
        return None
    stood = held[-1].row if now is None else now
    # Who it was is told beside the words, by the name on the nameplate.
    old, new = ("" if row is None else notate(Content(nameless(row.nodes))) for row in (before, now))
    told: list[JsonValue] = [acts[seq] for seq in sorted(acts)]
    return {
        "paragraph": stood.id,
        "label": stood.label if isinstance(stood, Paragraph) else "",
        "added": before is None,
        "gone": now is None,
        "state_before": "" if before is None else before.state,
        "state": "" if now is None else now.state,
        "words": words_between(old, new) if old != new else [],
        "acts": told,
    }


def _paragraph(held: Held | None, audience: Audience) -> Paragraph | None:
    row = None if held is None else shown(held.row, audience)
    return row if isinstance(row, Paragraph) else None


def _held_at(each: Held, seq: int) -> bool:
    return each.from_seq <= seq and (each.to_seq is None or each.to_seq > seq)


def _new_versions(held: Sequence[Held], since: int) -> list[Held]:
    """Versions after `since` with other words or in another state than the one before."""
    found = []
    for before, each in zip([None, *held[:-1]], held, strict=True):
        if each.from_seq > since and (before is None or _differs(before, each)):
            found.append(each)
    return found


def _differs(before: Held, after: Held) -> bool:
    old, new = before.row, after.row
    if not isinstance(old, Paragraph) or not isinstance(new, Paragraph):
        return False
    return before.to_seq != after.from_seq or (old.version, old.state) != (new.version, new.state)


def _taken(each: Held, events: Mapping[int, StoredEvent], audience: Audience, since: int) -> Iterable[Json]:
    """A position that was taken or let go; one that changed with the words is told with the words."""
    row = shown(each.row, audience)
    if not isinstance(row, Position):
        return
    for seq, holds in ((each.from_seq, True), (each.to_seq or 0, False)):
        if seq > since and events[seq].type.startswith("position."):
            yield {**by_whom(events[seq], audience), "position": wire_row(row), "holds": holds}
