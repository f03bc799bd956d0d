"""Acts on an alternative or a bracket that is there: join, stand behind, leave, withdraw, clear, place brackets alone."""

from collections.abc import Callable
from dataclasses import replace

from server.drafting.people import Leaving, holding, sponsored, standing
from server.drafting.propose import last_number
from server.drafting.reading import Reader
from server.drafting.grouping import grouped
from server.drafting.seen import Edit, Level, clipped, look
from server.drafting.tree import Alternative, Bracket, Content, Node, Run, brackets

Change = Callable[[Bracket], tuple[Node, ...]]


def join(content: Content, alternative_id: str, delegation: str, held: frozenset[str] = frozenset()) -> Content:
    """`delegation` co-sponsors the alternative, and leaves what else it had at that place."""

    def change(bracket: Bracket) -> tuple[Node, ...]:
        joined = tuple(
            sponsored(a, delegation, base=not index) if a.id == alternative_id else a
            for index, a in enumerate(bracket.alternatives)
        )
        return Leaving(delegation, held).bracket(replace(bracket, alternatives=joined), alternative_id)

    return _changed(content, alternative_id, change)


def stand_behind(content: Content, alternative_id: str, delegation: str, held: frozenset[str] = frozenset()) -> Content:
    """`delegation` takes the alternative into its reading without sponsoring it, and leaves what else it had there."""

    def change(bracket: Bracket) -> tuple[Node, ...]:
        stood = tuple(standing(a, delegation) if a.id == alternative_id else a for a in bracket.alternatives)
        return Leaving(delegation, held).bracket(replace(bracket, alternatives=stood), alternative_id)

    return _changed(content, alternative_id, change)


def leave(
    content: Content, alternative_id: str, delegation: str, *, supported: frozenset[str] = frozenset()
) -> Content:
    """`delegation` neither sponsors nor stands behind that alternative any more."""
    return withdraw(content, delegation, alternative_id, supported=supported)


def withdraw(
    content: Content, delegation: str, alternative_id: str | None = None, *, supported: frozenset[str] = frozenset()
) -> Content:
    """`delegation` leaves one alternative, or with None everything; co-sponsors keep it (domain 3, "Withdrawing").

    With no sponsor left the alternative stays, marked, while anybody stands behind it or inside it, or others support it
    (`supported`); otherwise it goes, and a bracket left with its base alone dissolves. The base never goes.
    """
    leaving = Leaving(delegation, supported)
    if alternative_id is None:
        nodes = leaving.all_in(content.nodes)
        return content if nodes is content.nodes else replace(content, nodes=nodes)
    return _changed(content, alternative_id, lambda bracket: leaving.only(bracket, alternative_id), delegation)


def clear(content: Content, bracket_id: str, alternative_id: str) -> Content:
    """The bracket is gone, that alternative stands in its place with the brackets inside it; unknown ids change nothing."""
    kept = {
        b.id: a.nodes for b in brackets(content) for a in b.alternatives if (b.id, a.id) == (bracket_id, alternative_id)
    }
    if not kept:
        return content
    return replace(content, nodes=_replaced(content.nodes, lambda b: kept.get(b.id)))


def _changed(content: Content, alternative_id: str, change: Change, but: str = "") -> Content:
    """The content with the bracket that holds the alternative changed; as it is where no bracket holds it."""

    def changed(bracket: Bracket) -> tuple[Node, ...] | None:
        return change(bracket) if any(a.id == alternative_id for a in bracket.alternatives) else None

    nodes = _replaced(content.nodes, changed, but)
    return content if nodes is content.nodes else replace(content, nodes=nodes)


def _replaced(
    nodes: tuple[Node, ...], by: Callable[[Bracket], tuple[Node, ...] | None], but: str = ""
) -> tuple[Node, ...]:
    """The nodes with each bracket for which `by` gives nodes replaced by those; the same object where there is none.

    `but` is the delegation that leaves something by it, if one does.
    """
    out: list[Node] = []
    for node in nodes:
        if not isinstance(node, Bracket):
            out.append(node)
            continue
        made = by(node)
        if made is None:
            inside = tuple(
                holding(node, index, _replaced(a.nodes, by, but), but) for index, a in enumerate(node.alternatives)
            )
            same = all(a is b for a, b in zip(inside, node.alternatives, strict=True))
            made = (node,) if same else (replace(node, alternatives=inside),)
        out += made
    same = len(out) == len(nodes) and all(a is b for a, b in zip(out, nodes, strict=True))
    return nodes if same else tuple(out)


def place_brackets(content: Content, start: int, end: int, delegation: str, *, proposal: str = "") -> Content | None:
    """Brackets alone, {text, omit}, around characters `start:end` of the delegation's reading, which keeps the text.

    None where the stretch is empty or crosses the edge of a bracket; unchanged where one has its text as base already.
    """
    level = look(content.nodes, Reader(delegation))
    length = level.ends[-1] if level.ends else 0
    if not 0 <= start < end <= length:
        return None
    number = last_number(content)
    nodes = _bracketed(level, Edit(start, end, ""), delegation, proposal, number)
    return None if nodes is None else content if nodes == content.nodes else Content(nodes, number + 3)


def _bracketed(level: Level, edit: Edit, delegation: str, proposal: str, number: int) -> tuple[Node, ...] | None:
    (group,) = grouped(level, (edit,))
    place = level.places[group.first]
    before = clipped(level, 0, group.first - 1, level.starts[0], edit.start)
    after = clipped(level, group.last + 1, len(level.places) - 1, edit.end, level.ends[-1])
    if group.inside and place.inside is not None and isinstance(place.node, Bracket):
        if (place.start, place.end) == (edit.start, edit.end) and any(not a.nodes for a in place.node.alternatives):
            return tuple(p.node for p in level.places)
        nodes = _bracketed(place.inside, edit, delegation, proposal, number)
        if nodes is None:
            return None
        alternatives = list(place.node.alternatives)
        alternatives[place.taken] = replace(alternatives[place.taken], nodes=nodes)
        return (*before, replace(place.node, alternatives=tuple(alternatives)), *after)
    if (group.start, group.end) != (edit.start, edit.end):
        return None
    first, last = level.places[group.first], level.places[group.last]
    if isinstance(first.node, Run) and first.start < edit.start:
        before += clipped(level, group.first, group.first, first.start, edit.start)
    if isinstance(last.node, Run) and last.end > edit.end:
        after = [*clipped(level, group.last, group.last, edit.end, last.end), *after]
    text = Alternative(
        f"a{number + 2}", tuple(clipped(level, group.first, group.last, edit.start, edit.end)), (), (delegation,)
    )
    omit = Alternative(f"a{number + 3}", (), proposal=proposal)
    return (*before, Bracket(f"b{number + 1}", (text, omit), delegation), *after)
