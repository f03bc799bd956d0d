"""Which nodes of a level each edit touches: it stays inside one bracket, or it becomes a bracket around whole nodes."""

from collections.abc import Sequence
from dataclasses import dataclass

from server.drafting.seen import Edit, Level
from server.drafting.tree import Bracket, Note, Run


@dataclass(frozen=True, slots=True)
class Group:
    """Edits that are carried out together on characters `start:end`, which places `first` to `last` give.

    `inside`: all of them lie in what is seen of the one bracket at `first`. Where `last` is before `first` the edit is
    an insertion between two nodes. Else runs are cut at `start` and `end`, everything else is taken whole.
    """

    first: int
    last: int
    start: int
    end: int
    edits: tuple[Edit, ...]
    inside: bool = False


def grouped(level: Level, edits: Sequence[Edit]) -> list[Group]:
    """The groups of `edits` (in order, disjoint) in their order, no two of them sharing a node that is not a run."""
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


def fitted(level: Level, was: str, edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """The edits, an insertion or deletion moved over a blank beside it where it then fits a bracket and did not before.

    "the [ new] text" and "the[ new] text" read alike, so the comparison of readings cannot know which blank is meant.
    """
    return tuple(_fitted(level, was, edits, index) for index in range(len(edits)))


def _fitted(level: Level, was: str, edits: Sequence[Edit], index: int) -> Edit:
    edit = edits[index]
    words = edit.text or was[edit.start : edit.end]
    if edit.text and edit.start < edit.end:
        return edit
    choices = [edit]
    floor = edits[index - 1].end if index else 0
    ceiling = edits[index + 1].start if index + 1 < len(edits) else len(was)
    if edit.start - 1 > floor and was[edit.start - 1].isspace() and words[-1] == was[edit.start - 1]:
        choices.append(Edit(edit.start - 1, edit.end - 1, edit.text and words[-1] + words[:-1]))
    if edit.end + 1 < ceiling and was[edit.end].isspace() and words[0] == was[edit.end]:
        choices.append(Edit(edit.start + 1, edit.end + 1, edit.text and words[1:] + words[0]))
    return min(choices, key=lambda choice: _misfit(level, choice.start, choice.end))


def _misfit(level: Level, start: int, end: int) -> int:
    """How ill the stretch fits the brackets: 0 it is all of one, 1 it cuts none, 2 it cuts one."""
    if start == end:
        if level.empty_bracket(start) is not None:
            return 0
        index = level.first_after(start)
        if index == len(level.places) or level.starts[index] >= start:
            return 1
        inside = level.places[index].inside
        return 1 if inside is None else _misfit(inside, start, end)
    first, last = level.first_after(start), level.last_before(end)
    touched = [place for place in (level.places[first], level.places[last]) if place.inside is not None]
    if first == last and touched and touched[0].inside is not None:
        place = touched[0]
        return 0 if (place.start, place.end) == (start, end) else _misfit(touched[0].inside, start, end)
    return 2 if any(place.start < start or end < place.end for place in touched) else 1
