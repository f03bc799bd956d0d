"""Facts about a content and about what a change made of it."""

from collections.abc import Iterable

from server.drafting.tree import BRACKETS_REMEMBERED_MAX, Bracket, Content, Node, OpenValue, brackets
from server.kernel import Remembering


def is_clean(content: Content) -> bool:
    """Whether the content has neither brackets nor open values, so that it can be agreed."""
    return not any(isinstance(node, Bracket | OpenValue) for node in content.nodes)


def depth(content: Content | Iterable[Node]) -> int:
    """How many brackets stand within one another at the deepest place."""
    nodes = content.nodes if isinstance(content, Content) else content
    inside = (max(depth(a.nodes) for a in node.alternatives) for node in nodes if isinstance(node, Bracket))
    return max((1 + deepest for deepest in inside), default=0)


def pieces(nodes: Iterable[Node]) -> int:
    """How many nodes there are, those inside brackets counted."""
    return sum([_pieces_of(node) if isinstance(node, Bracket) else 1 for node in nodes])


def last_number(content: Content) -> int:
    """The last number given in this paragraph: that of its counter, or of an id where content was made without one."""
    return max([content.counter, *(_last_in(node) for node in content.nodes if isinstance(node, Bracket))])


def _numbers(bracket: Bracket) -> int:
    last = _number(bracket.id)
    for alternative in bracket.alternatives:
        inside = [_last_in(node) for node in alternative.nodes if isinstance(node, Bracket)]
        last = max(last, _number(alternative.id), *inside)
    return last


def _number(name: str) -> int:
    return int(name[1:]) if name.isascii() and name[1:].isdecimal() else 0


_last_in = Remembering(_numbers, BRACKETS_REMEMBERED_MAX)
_pieces_of = Remembering[Bracket, int](
    lambda bracket: 1 + sum(pieces(alternative.nodes) for alternative in bracket.alternatives), BRACKETS_REMEMBERED_MAX
)


def made_by(before: Content, after: Content, delegation: str) -> tuple[str, ...]:
    """The ids of the alternatives that `delegation` sponsors in `after` and that were not in `before`, in order."""
    there = {a.id for b in brackets(before) for a in b.alternatives}
    return tuple(
        a.id for b in brackets(after) for a in b.alternatives if a.id not in there and delegation in a.sponsors
    )
