"""The history of one paragraph: every version with the words in and out, and who took which position when."""

from collections.abc import Iterable, Mapping

from server.drafting import compare, content_to_json, cut, notate, read
from server.group import Json, Paragraph, Position
from server.kernel import JsonValue
from server.projections.audiences import Audience, shown
from server.projections.wire import wire_row
from server.store import Held, StoredEvent


def paragraph_history(
    held: Iterable[Held], positions: Iterable[Held], events: Mapping[int, StoredEvent], audience: Audience
) -> Json:
    """`held` are the paragraph's rows from the first on, `positions` all rows of positions on it ever held."""
    versions: list[JsonValue] = []
    before: Paragraph | None = None
    for each in held:
        row = shown(each.row, audience)
        if isinstance(row, Paragraph) and _differs(before, row):
            versions.append(_version(before, row, events[each.from_seq], audience))
            before = row
    acts = [act for each in positions for act in _acts(each, events, audience)]
    acts.sort(key=lambda act: act[0])
    return {"versions": versions, "positions": [act for _, act in acts]}


def history_events(held: Iterable[Held], positions: Iterable[Held]) -> set[int]:
    """The numbers of the events that `paragraph_history` wants."""
    numbers = {each.from_seq for each in [*held, *positions]}
    return numbers | {each.to_seq for each in positions if each.to_seq is not None}


def _differs(before: Paragraph | None, after: Paragraph) -> bool:
    return before is None or (before.version, before.state, before.label) != (after.version, after.state, after.label)


def _version(before: Paragraph | None, row: Paragraph, event: StoredEvent, audience: Audience) -> Json:
    notation = notate(row.content)
    return {
        **by_whom(event, audience),
        "version": row.version,
        "state": row.state,
        "label": row.label,
        "hash": row.hash,
        "content": content_to_json(row.nodes),
        "text": read(row.content),
        "notation": notation,
        "words": words_between("" if before is None else notate(before.content), notation),
    }


def words_between(before: str, after: str) -> list[JsonValue]:
    """The words kept, in and out between two notations, in the order in which they read."""
    old, new = cut(before), cut(after)
    pieces: list[tuple[str, tuple[str, ...]]] = []
    reached = 0
    for change in compare(old, new):
        pieces.append(("kept", old[reached : change.old_start]))
        pieces.append(("out", old[change.old_start : change.old_end]))
        pieces.append(("in", new[change.new_start : change.new_end]))
        reached = change.old_end
    pieces.append(("kept", old[reached:]))
    return [{"kind": kind, "text": "".join(words)} for kind, words in pieces if words]


def _acts(held: Held, events: Mapping[int, StoredEvent], audience: Audience) -> Iterable[tuple[int, Json]]:
    row = shown(held.row, audience)
    if not isinstance(row, Position):
        return
    yield held.from_seq, {**by_whom(events[held.from_seq], audience), "position": wire_row(row), "holds": True}
    if held.to_seq is not None:
        yield held.to_seq, {**by_whom(events[held.to_seq], audience), "position": wire_row(row), "holds": False}


def by_whom(event: StoredEvent, audience: Audience) -> Json:
    """The event's number, type and time, and who it was where the audience may know."""
    recorded = event.recorded()
    public = audience == "observers"
    by: Json = {
        "person": "" if public else recorded.person,
        "delegation": "" if public else recorded.delegation,
        "on_behalf_of": "" if public else recorded.on_behalf_of,
    }
    return {"seq": event.seq, "type": event.type, "at": event.at, "sitting": event.sitting, "by": by}
