"""Acts on an alternative or a bracket that is there: join, stand behind, leave, withdraw, clear."""

from collections.abc import Callable
from dataclasses import replace

from server.drafting.made import last_number
from server.drafting.people import Leaving, holding, sponsored, standing
from server.drafting.tree import Bracket, Content, Node, brackets

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

    With no sponsor left the alternative stays, marked, while anybody stands behind it or inside it, or others support
    it (`supported`); otherwise it goes, and a bracket left with its base alone dissolves. The base never goes.
    """
    leaving = Leaving(delegation, supported)
    if alternative_id is None:
        nodes = leaving.all_in(content.nodes)
        return content if nodes is content.nodes else Content(nodes, last_number(content))
    return _changed(content, alternative_id, lambda bracket: leaving.only(bracket, alternative_id), delegation)


def clear(content: Content, bracket_id: str, alternative_id: str) -> Content:
    """That alternative stands in the bracket's place, with the brackets inside it; unknown ids change nothing."""
    kept = {
        b.id: a.nodes for b in brackets(content) for a in b.alternatives if (b.id, a.id) == (bracket_id, alternative_id)
    }
    if not kept:
        return content
    return Content(substituted(content.nodes, lambda b: kept.get(b.id)), last_number(content))


def _changed(content: Content, alternative_id: str, change: Change, but: str = "") -> Content:
    """The content with the bracket that holds the alternative changed; as it is where no bracket holds it."""

    def changed(bracket: Bracket) -> tuple[Node, ...] | None:
        return change(bracket) if any(a.id == alternative_id for a in bracket.alternatives) else None

    nodes = substituted(content.nodes, changed, but)
    return content if nodes is content.nodes else Content(nodes, last_number(content))


def substituted(
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
                holding(node, index, substituted(a.nodes, by, but), but) for index, a in enumerate(node.alternatives)
            )
            same = all(a is b for a, b in zip(inside, node.alternatives, strict=True))
            made = (node,) if same else (replace(node, alternatives=inside),)
        out += made
    same = len(out) == len(nodes) and all(a is b for a, b in zip(out, nodes, strict=True))
    return nodes if same else tuple(out)
