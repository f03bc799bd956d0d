"""The laws that hold for every proposal, asserted by tests and, before anything is recorded, in production."""

from collections.abc import Collection, Mapping

from server.drafting.people import stand_in
from server.drafting.reading import Reader, read
from server.drafting.tree import Content, Node


def broken(
    before: Content,
    after: Content,
    text: str,
    delegation: str,
    choosing: Mapping[str, str] | None = None,
    others: Collection[str] = (),
) -> str | None:
    """Which of laws 1 to 3 the proposal that made `after` of `before` breaks, in words; None where all hold.

    With `choosing` too: the author stands behind what it chose and kept, so that it reads `text` without choosing.
    `others` have put it forward too: they read it as well.
    """
    del choosing
    authors = (delegation, *others)
    for author in authors:
        if read(after, author) != text:
            return f"law 1: {author} does not read what it typed"
    was, now = _between_what_stayed(before.nodes, after.nodes)
    if Reader().text(now) != Reader().text(was):
        return "law 2: the base reading changed"
    for other in sorted(stand_in(was) | stand_in(now)):
        if other not in authors and Reader(other).text(now) != Reader(other).text(was):
            return f"law 3: the reading of {other} changed"
    return None


def _between_what_stayed(was: tuple[Node, ...], now: tuple[Node, ...]) -> tuple[tuple[Node, ...], tuple[Node, ...]]:
    """Both without the nodes that they begin and end with alike: everybody reads those as before."""
    shorter = min(len(was), len(now))
    start = 0
    while start < shorter and (was[start] is now[start] or was[start] == now[start]):
        start += 1
    end = 0
    while end < shorter - start and (was[-1 - end] is now[-1 - end] or was[-1 - end] == now[-1 - end]):
        end += 1
    return was[start : len(was) - end], now[start : len(now) - end]
