"""The text as a delegation reads it: at each bracket one alternative is taken (domain 3, "Reading")."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from server.drafting.tree import Alternative, Bracket, Content, Node, Note, OpenValue, Reference, Run


@dataclass(slots=True)
class Reader:
    """Who reads, and what is chosen; remembers for each alternative whether the reader stands inside it."""

    delegation: str | None = None
    choosing: Mapping[str, str] = field(default_factory=dict)
    _inside: dict[int, tuple[Alternative, bool]] = field(default_factory=dict)

    def taken(self, bracket: Bracket) -> int:
        """Which alternative the reader takes: the chosen one, else its own, else the base."""
        chosen = self.choosing.get(bracket.id) if self.choosing else None
        if chosen is not None:
            for index, alternative in enumerate(bracket.alternatives):
                if alternative.id == chosen:
                    return index
        return self.own(bracket)

    def own(self, bracket: Bracket) -> int:
        """Without choosing: what the reader sponsors or stands behind, else inside which it does, else the base."""
        if self.delegation is None:
            return 0
        for index, alternative in enumerate(bracket.alternatives):
            if self.delegation in alternative.sponsors or self.delegation in alternative.behind:
                return index
        for index, alternative in enumerate(bracket.alternatives):
            if self._stands_inside(alternative):
                return index
        return 0

    def _stands_inside(self, alternative: Alternative) -> bool:
        nodes = alternative.nodes
        if not nodes or (len(nodes) == 1 and not isinstance(nodes[0], Bracket)):
            return False
        # Kept by identity, with the alternative itself, so that the identity cannot pass to another one.
        known = self._inside.get(id(alternative))
        if known is None:
            found = any(self._stands_in(node) for node in alternative.nodes if isinstance(node, Bracket))
            known = self._inside[id(alternative)] = (alternative, found)
        return known[1]

    def _stands_in(self, bracket: Bracket) -> bool:
        return any(
            self.delegation in alternative.sponsors
            or self.delegation in alternative.behind
            or self._stands_inside(alternative)
            for alternative in bracket.alternatives
        )

    def text(self, nodes: tuple[Node, ...]) -> str:
        """What `nodes` read as."""
        out: list[str] = []
        self._add(nodes, out)
        return "".join(out)

    def _add(self, nodes: tuple[Node, ...], out: list[str]) -> None:
        for node in nodes:
            if isinstance(node, Bracket):
                self._add(node.alternatives[self.taken(node)].nodes, out)
            elif isinstance(node, Run):
                out.append(node.text)
            else:
                out.append(plain(node))


def plain(node: Run | Note | OpenValue | Reference) -> str:
    """What a node without alternatives reads as."""
    match node:
        case Run(text=text):
            return text
        case OpenValue(text=text):
            return f"[{text}]"
        case Reference(label=label):
            return label
        case Note():
            return ""


def read(content: Content, delegation: str | None = None, choosing: Mapping[str, str] | None = None) -> str:
    """The plain text of `content` as `delegation` reads it, `choosing` (bracket id to alternative id) going first."""
    return Reader(delegation, choosing or {}).text(content.nodes)
