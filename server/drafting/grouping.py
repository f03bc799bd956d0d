"""Which nodes of a level each edit touches: it stays inside one bracket, or it becomes a bracket around whole nodes."""

from collections.abc import Sequence
from dataclasses import dataclass

from server.drafting.seen import Edit, Level
from server.drafting.tree import Bracket, Note, Run


@dataclass(frozen=True, slots=True)
class Group:
    """Edits that are carried out together on characters `start:end`, which places `first` to `last` give.

    `inside`: all of them lie in what is seen of the one bracket at `first`. Where `last` is before `first` the edit is an
    insertion between two nodes. Else runs are cut at `start` and `end`, everything else is taken whole.
    """

    first: int
    last: int
    start: int
    end: int
    edits: tuple[Edit, ...]
    inside: bool = False


def grouped(level: Level, edits: Sequence[Edit]) -> list[Group]:
    """The groups of `edits` (in order, disjoint) in `level`, in order, no two of them sharing a node that is not a run."""
    groups: list[Group] = []
    for edit in edits:
        group = _touched(level, edit.start, edit.end, (edit,))
        while groups and _meet(level, groups[-1], group):
            before = groups.pop()
            if before.inside and group.inside:
                group = Group(
                    before.first, before.last, before.start, group.end, before.edits + group.edits, inside=True
                )
                break
            end = max(before.end, group.end)
            group = _touched(level, min(before.start, group.start), end, before.edits + group.edits)
        groups.append(group)
    return groups


def _meet(level: Level, before: Group, after: Group) -> bool:
    if before.inside and after.inside:
        return before.first == after.first
    if after.start < before.end:
        return True
    shares_place = before.first <= before.last and after.first <= before.last
    return shares_place and not isinstance(level.places[before.last].node, Run)


def _touched(level: Level, start: int, end: int, edits: tuple[Edit, ...]) -> Group:
    if start == end:
        return _inserted(level, start, edits)
    first, last = level.first_after(start), level.last_before(end)
    places = level.places
    if first == last and isinstance(places[first].node, Bracket):
        return Group(first, last, start, end, edits, inside=True)
    if not isinstance(places[first].node, Run):
        start = places[first].start
    if not isinstance(places[last].node, Run):
        end = places[last].end
    # A note stays after the word that it followed, so it goes into the bracket with it.
    while last + 1 < len(places) and isinstance(places[last + 1].node, Note) and places[last].end == end:
        last += 1
    return Group(first, last, start, end, edits)


def _inserted(level: Level, at: int, edits: tuple[Edit, ...]) -> Group:
    empty = level.empty_bracket(at)
    if empty is not None:
        return Group(empty, empty, at, at, edits, inside=True)
    index = level.first_after(at)
    if index == len(level.places) or level.starts[index] >= at:
        return Group(index, index - 1, at, at, edits)
    place = level.places[index]
    if isinstance(place.node, Bracket):
        return Group(index, index, at, at, edits, inside=True)
    if isinstance(place.node, Run):
        return Group(index, index, at, at, edits)
    return Group(index, index, place.start, place.end, edits)
