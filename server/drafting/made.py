"""Facts about a content and about what a change made of it."""

from server.drafting.proposing import depth_of
from server.drafting.tree import Bracket, Content, Node, OpenValue, brackets


def is_clean(content: Content) -> bool:
    """Whether the content has neither brackets nor open values, so that it can be agreed."""
    return not any(isinstance(node, Bracket | OpenValue) for node in content.nodes)


def depth(content: Content | tuple[Node, ...]) -> int:
    """How many brackets stand within one another at the deepest place."""
    return depth_of(content.nodes if isinstance(content, Content) else content)


def made_by(before: Content, after: Content, delegation: str) -> tuple[str, ...]:
    """The ids of the alternatives of `after` that `delegation` sponsors and that were not in `before`, in reading order."""
    there = {a.id for b in brackets(before) for a in b.alternatives}
    return tuple(
        a.id for b in brackets(after) for a in b.alternatives if a.id not in there and delegation in a.sponsors
    )
