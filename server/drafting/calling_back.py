"""Text that a cleared bracket took away comes back, whole, where it stood (domain 4, "Clearing a bracket")."""

from collections.abc import Iterator
from dataclasses import replace

from server.drafting.acts import substituted
from server.drafting.around import surrounded
from server.drafting.compare_align import align
from server.drafting.reading import Reader
from server.drafting.seen import Level, look
from server.drafting.tree import Bracket, Content, Node, brackets
from server.drafting.words import cut

PLACES_TRIED_MAX = 16
"""Alternatives of the cleared bracket that are looked for in a text that has been amended since."""

Stretch = tuple[int, int]
Path = list[tuple[Bracket, int]]


def call_back(present: Content, before: Content, bracket_id: str, kept: str = "") -> Content | None:
    """`present` with the bracket that was cleared: alternatives, sponsors and ids as in `before`.

    Its place is found by the words around it and those retained (the alternative `kept`; without it, the one whose
    words fit best); where these were amended since, the amended ones stand in their alternative. None where the place
    is not found, or the bracket stands already.
    """
    path = _path_to(before.nodes, bracket_id)
    if path is None or any(bracket.id == bracket_id for bracket in brackets(present)):
        return None
    back = _back_within(present, before.nodes, path, kept)
    return None if back is None else replace(back, counter=max(present.counter, before.counter))


def _back_within(present: Content, before: tuple[Node, ...], path: Path, kept: str) -> Content | None:
    """The content with the bracket back in the innermost alternative around it that still stands."""
    standing = {bracket.id: bracket for bracket in brackets(present)}
    for depth in range(len(path) - 2, -1, -1):
        was, index = path[depth]
        outer, alternative = standing.get(was.id), was.alternatives[index]
        if outer is None:
            continue
        place = next((at for at, a in enumerate(outer.alternatives) if a.id == alternative.id), None)
        if place is None:
            return None
        here = outer.alternatives[place].nodes
        nodes = _back(present.nodes, here, alternative.nodes, path[depth + 1 :], kept)
        return None if nodes is None else _with_nodes(present, outer, place, nodes)
    nodes = _back(present.nodes, present.nodes, before, path, kept)
    return None if nodes is None else replace(present, nodes=nodes)


def _with_nodes(present: Content, bracket: Bracket, index: int, nodes: tuple[Node, ...]) -> Content:
    alternatives = list(bracket.alternatives)
    alternatives[index] = replace(alternatives[index], nodes=nodes)
    changed = (replace(bracket, alternatives=tuple(alternatives)),)
    return replace(present, nodes=substituted(present.nodes, lambda b: changed if b is bracket else None))


def _back(
    everything: tuple[Node, ...], here: tuple[Node, ...], before: tuple[Node, ...], path: Path, kept: str
) -> tuple[Node, ...] | None:
    """`here` with the bracket at the end of `path` back in it; `before` is what stood there when it was cleared."""
    reader = Reader(None, {outer.id: outer.alternatives[index].id for outer, index in path[:-1]})
    bracket = path[-1][0]
    start, end = _stretch_of(look(before, reader), bracket)
    was = reader.text(before)
    level = look(here, reader)
    for index, found in _places(bracket, was[:start], was[end:], reader.text(here)):
        if kept in ("", bracket.alternatives[index].id):
            back = _put_back(everything, level, found, bracket, index)
            if back is not None:
                return back
    return None


def _path_to(nodes: tuple[Node, ...], bracket_id: str) -> Path | None:
    """The brackets around that one, each with the alternative that leads to it, and itself as the last."""
    for node in nodes:
        if not isinstance(node, Bracket):
            continue
        if node.id == bracket_id:
            return [(node, 0)]
        for index, alternative in enumerate(node.alternatives):
            path = _path_to(alternative.nodes, bracket_id)
            if path is not None:
                return [(node, index), *path]
    return None


def _stretch_of(level: Level, bracket: Bracket) -> Stretch:
    """The characters that the bracket gives; it is in sight."""
    for place in level.places:
        if place.node is bracket:
            return place.start, place.end
        if place.inside is not None and any(inner is bracket for inner in brackets(Content((place.node,)))):
            return _stretch_of(place.inside, bracket)
    raise LookupError(bracket.id)


def _places(bracket: Bracket, left: str, right: str, here: str) -> Iterator[tuple[int, Stretch]]:
    """Where in `here` an alternative may stand that was retained between `left` and `right`, the surest first."""
    readings = [Reader().text(alternative.nodes) for alternative in bracket.alternatives]
    for index, text in enumerate(readings):
        if here == left + text + right:
            yield index, (len(left), len(left) + len(text))
    found: list[tuple[int, Stretch]] = []
    for index, text in enumerate(readings[:PLACES_TRIED_MAX]):
        place = _between(left, text, right, here)
        if place is not None:
            found.append((index, place))
    yield from sorted(found, key=lambda at: here[slice(*at[1])] != readings[at[0]])


def _between(left: str, text: str, right: str, here: str) -> Stretch | None:
    """The stretch of `here` between the words that `left` ends and `right` begins with; None where these have gone."""
    before, inside, after, now = cut(left), cut(text) if text else (), cut(right), cut(here)
    before, after = (before if left else ()), (after if right else ())
    kept = dict(align((*before, *inside, *after), now))
    first, last = 0, len(now)
    if before:
        at = kept.get(len(before) - 1)
        if at is None or (before[-1].isspace() and len(before) > 1 and kept.get(len(before) - 2) != at - 1):
            return None
        first = at + 1
    if after:
        edge = len(before) + len(inside)
        at = kept.get(edge)
        if at is None or (after[0].isspace() and len(after) > 1 and kept.get(edge + 1) != at + 1):
            return None
        last = at
    start = sum(map(len, now[:first]))
    return start, start + sum(map(len, now[first:last]))


def _all_ids(nodes: tuple[Node, ...]) -> set[str]:
    """The ids of all brackets and alternatives in `nodes`."""
    return {name for b in brackets(Content(nodes)) for name in (b.id, *(a.id for a in b.alternatives))}


def _put_back(
    everything: tuple[Node, ...], level: Level, found: Stretch, bracket: Bracket, index: int
) -> tuple[Node, ...] | None:
    def make(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
        alternatives = list(bracket.alternatives)
        alternatives[index] = replace(alternatives[index], nodes=nodes)
        return (replace(bracket, alternatives=tuple(alternatives)),)

    others = [a for at, a in enumerate(bracket.alternatives) if at != index]
    returning = {name for a in others for name in (a.id, *_all_ids(a.nodes))}
    return None if returning & _all_ids(everything) else surrounded(level, *found, make)
