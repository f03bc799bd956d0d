"""Who stands where in a content, and what becomes of the text when somebody leaves it (domain 3, "Withdrawing")."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from server.drafting.reading import Reader
from server.drafting.tree import Alternative, Bracket, Node

Ids = frozenset[str]


def stand_on(alternative: Alternative) -> set[str]:
    """Those who sponsor or stand behind the alternative itself or anything inside it."""
    return {*alternative.sponsors, *alternative.behind} | stand_in(alternative.nodes)


def stand_in(nodes: Iterable[Node]) -> set[str]:
    """Those who sponsor or stand behind anything in `nodes`."""
    found: set[str] = set()
    for node in nodes:
        if isinstance(node, Bracket):
            for alternative in node.alternatives:
                found |= stand_on(alternative)
    return found


def ids_in(nodes: Iterable[Node]) -> set[str]:
    """The ids of all alternatives in `nodes`."""
    found: set[str] = set()
    for node in nodes:
        if isinstance(node, Bracket):
            for alternative in node.alternatives:
                found |= {alternative.id} | ids_in(alternative.nodes)
    return found


@dataclass(frozen=True, slots=True)
class Leaving:
    """`delegation` leaves text; an alternative in `held` stays though nobody is left on it, for others support it."""

    delegation: str
    held: Ids = frozenset()

    def all_in(self, nodes: tuple[Node, ...]) -> tuple[Node, ...]:
        """The nodes once the delegation has left everything in them; the same object where it stood nowhere."""
        out: list[Node] = []
        changed = False
        for node in nodes:
            if not isinstance(node, Bracket):
                out.append(node)
                continue
            left = self.bracket(node)
            changed = changed or left != (node,) or left[0] is not node
            out += left
        return tuple(out) if changed else nodes

    def bracket(self, bracket: Bracket, but: str | None = None, *, inside: bool = True) -> tuple[Node, ...]:
        """What stands in the bracket's place once the delegation has left all its alternatives except `but`.

        `inside` says whether what it has inside those goes too.
        """
        after = [
            a if a.id == but else self._from(bracket, index, inside=inside)
            for index, a in enumerate(bracket.alternatives)
        ]
        return self._rebuilt(bracket, after)

    def only(self, bracket: Bracket, alternative_id: str) -> tuple[Node, ...]:
        """What stands in the bracket's place once the delegation has left that one alternative, nothing inside it."""
        after = [
            self._from(bracket, index, inside=False) if a.id == alternative_id else a
            for index, a in enumerate(bracket.alternatives)
        ]
        return self._rebuilt(bracket, after)

    def _from(self, bracket: Bracket, index: int, *, inside: bool) -> Alternative:
        nodes = bracket.alternatives[index].nodes
        alternative = holding(bracket, index, self.all_in(nodes) if inside else nodes, self.delegation)
        name = self.delegation
        if name not in alternative.sponsors and name not in alternative.behind:
            return alternative
        sponsors = tuple(sponsor for sponsor in alternative.sponsors if sponsor != name)
        behind = tuple(other for other in alternative.behind if other != name)
        last = bool(alternative.sponsors) and not sponsors
        return replace(
            alternative,
            sponsors=sponsors,
            behind=behind,
            without_sponsor=alternative.without_sponsor or (last and not alternative.unattributed),
            unattributed=alternative.unattributed and not last,
        )

    def _rebuilt(self, bracket: Bracket, after: list[Alternative]) -> tuple[Node, ...]:
        if all(a is b for a, b in zip(after, bracket.alternatives, strict=True)):
            return (bracket,)
        base = after[0] if not after[0].without_sponsor else replace(after[0], without_sponsor=False)
        lifted = bracket.placed_by == self.delegation and self.delegation not in (*base.sponsors, *base.behind)
        kept = [base]
        for was, now in zip(bracket.alternatives[1:], after[1:], strict=True):
            if lifted and not now.nodes:
                # The omission stood for the brackets alone, so it goes with them or with whoever is behind it by now.
                stays = self._staying(replace(now, without_sponsor=not now.sponsors, unattributed=False))
            else:
                stays = now if now is was else self._staying(now)
            kept += [stays] if stays else []
        if len(kept) == 1 < len(after):
            return base.nodes
        return (replace(bracket, alternatives=tuple(kept), placed_by="" if lifted else bracket.placed_by),)

    def _staying(self, alternative: Alternative) -> Alternative | None:
        """The alternative, or None where its sponsors have withdrawn and nothing keeps it."""
        if not alternative.without_sponsor or alternative.unattributed or stand_on(alternative):
            return alternative
        if self.held.isdisjoint({alternative.id} | ids_in(alternative.nodes)):
            return None
        # Others support it, so it is theirs to let go: it does not hang on who stands behind it from now on.
        return replace(alternative, unattributed=True)


def holding(bracket: Bracket, index: int, nodes: tuple[Node, ...], but: str = "") -> Alternative:
    """That alternative with other nodes; whoever read it for standing inside it and does no more now stands behind it.

    So nobody's reading moves when a bracket in it dissolves or is cleared; `but` is the delegation whose own act it is.
    """
    alternative = bracket.alternatives[index]
    if len(nodes) == len(alternative.nodes) and all(a is b for a, b in zip(nodes, alternative.nodes, strict=True)):
        return alternative
    changed = replace(alternative, nodes=nodes)
    lost = stand_in(alternative.nodes) - stand_in(nodes) - {but}
    for name in sorted(lost):
        if Reader(name).own(bracket) == index:
            changed = standing(changed, name)
    return changed


def standing(alternative: Alternative, delegation: str) -> Alternative:
    """The alternative with the delegation behind it, if it is not there already."""
    if delegation in alternative.sponsors or delegation in alternative.behind:
        return alternative
    return replace(alternative, behind=(*alternative.behind, delegation))


def sponsored(alternative: Alternative, delegation: str, *, base: bool) -> Alternative:
    """The alternative with the delegation among its sponsors."""
    if delegation in alternative.sponsors:
        return alternative
    return replace(
        alternative,
        sponsors=(*alternative.sponsors, delegation),
        behind=tuple(other for other in alternative.behind if other != delegation),
        without_sponsor=False,
        unattributed=alternative.unattributed or not (base or alternative.sponsors or alternative.without_sponsor),
    )
