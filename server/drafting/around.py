"""Brackets around words that stand; brackets placed alone, without other words (domain 3, "Brackets alone")."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from server.drafting.made import depth, last_number
from server.drafting.reading import Reader
from server.drafting.seen import Level, Place, clipped, look
from server.drafting.tree import Alternative, Bracket, Content, Node, Run
from server.kernel.limits import NESTING_DEPTH_PROPOSED_MAX

Nodes = tuple[Node, ...]
Make = Callable[[Nodes], Nodes]


def place_brackets(content: Content, start: int, end: int, delegation: str, *, proposal: str = "") -> Content | None:
    """Brackets alone, {text, omit}, around characters `start:end` of the delegation's reading, which keeps the text.

    None where the stretch is empty, crosses the edge of a bracket, or lies too deep for brackets; unchanged where
    brackets against no text stand around it already.
    """
    level = look(content.nodes, Reader(delegation))
    if not 0 <= start < end <= level.end:
        return None
    number = last_number(content)

    def make(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
        if len(nodes) == 1 and isinstance(nodes[0], Bracket) and any(not a.nodes for a in nodes[0].alternatives):
            return nodes
        text = Alternative(f"a{number + 2}", nodes, (), (delegation,))
        omit = Alternative(f"a{number + 3}", (), proposal=proposal)
        return (Bracket(f"b{number + 1}", (text, omit), delegation),)

    nodes = surrounded(level, start, end, make)
    if nodes is None:
        return None
    placed = Content(nodes, number + 3)
    if placed == content:
        return content
    return None if depth(placed) > max(NESTING_DEPTH_PROPOSED_MAX, depth(content)) else placed


def surrounded(level: Level, start: int, end: int, make: Make, *, innermost: bool = False) -> Nodes | None:
    """The nodes of `level`, those that give characters `start:end` replaced by what `make` makes of them.

    None where the stretch crosses the edge of a bracket, an open value or a reference. Where it is all that is read of
    a bracket, the whole bracket is meant, or with `innermost` what is read inside it.
    """
    first, last = level.first_after(start), level.last_before(end)
    places = level.places
    if start < end and first == last and (innermost or _is_more(places[first], start, end)) and places[first].inside:
        return _inside(level, first, start, end, make, innermost)
    if start == end and first < len(places) and places[first].start < start:
        if places[first].inside is not None:
            return _inside(level, first, start, end, make, innermost)
        last = first
    if any(_is_cut(place, start, end) for place in places[first : last + 1]):
        return None
    before = clipped(level, 0, first if _begins_before(places, first, start) else first - 1, 0, start)
    ends_after = first <= last and places[last].end > end
    after = clipped(level, last if ends_after else max(last, first - 1) + 1, len(places) - 1, end, level.end)
    held = tuple(clipped(level, first, last, start, end)) if start < end else ()
    return (*before, *make(held), *after)


def _is_more(place: Place, start: int, end: int) -> bool:
    return (place.start, place.end) != (start, end)


def _is_cut(place: Place, start: int, end: int) -> bool:
    return not isinstance(place.node, Run) and (place.start < start or place.end > end)


def _begins_before(places: Sequence[Place], index: int, start: int) -> bool:
    return index < len(places) and places[index].start < start


def _inside(level: Level, index: int, start: int, end: int, make: Make, innermost: bool) -> tuple[Node, ...] | None:
    place = level.places[index]
    if place.inside is None or not isinstance(place.node, Bracket):
        return None
    nodes = surrounded(place.inside, start, end, make, innermost=innermost)
    if nodes is None:
        return None
    alternatives = list(place.node.alternatives)
    alternatives[place.taken] = replace(alternatives[place.taken], nodes=nodes)
    all_nodes: list[Node] = [p.node for p in level.places]
    all_nodes[index] = replace(place.node, alternatives=tuple(alternatives))
    return tuple(all_nodes)
