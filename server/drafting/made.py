"""Facts about a content and about what a change made of it."""

from collections.abc import Iterable

from server.drafting.tree import Bracket, Content, Node, OpenValue, brackets


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
    count = 0
    for node in nodes:
        count += 1
        if isinstance(node, Bracket):
            count += sum(pieces(alternative.nodes) for alternative in node.alternatives)
    return count


def last_number(content: Content) -> int:
    """The last number given in this paragraph: that of its counter, or of an id where content was made without one."""
    names = (name for b in brackets(content) for name in (b.id, *(a.id for a in b.alternatives)))
    return max(content.counter, *(int(name[1:]) for name in names if name.isascii() and name[1:].isdecimal()), 0)


def made_by(before: Content, after: Content, delegation: str) -> tuple[str, ...]:
    """The ids of the alternatives that `delegation` sponsors in `after` and that were not in `before`, in order."""
    there = {a.id for b in brackets(before) for a in b.alternatives}
    return tuple(
        a.id for b in brackets(after) for a in b.alternatives if a.id not in there and delegation in a.sponsors
    )
