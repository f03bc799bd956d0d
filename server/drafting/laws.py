"""The laws that hold for every proposal, asserted by tests and, before anything is recorded, in production."""

from collections.abc import Mapping

from server.drafting.people import stand_in
from server.drafting.reading import read
from server.drafting.tree import Content


def broken(
    before: Content, after: Content, text: str, delegation: str, choosing: Mapping[str, str] | None = None
) -> str | None:
    """Which of laws 1 to 3 the proposal that made `after` of `before` breaks, in words; None where all hold.

    With `choosing` too: the author stands behind what it chose and kept, so that it reads `text` without choosing.
    """
    del choosing
    if read(after, delegation) != text:
        return f"law 1: {delegation} does not read what it typed"
    if read(after) != read(before):
        return "law 2: the base reading changed"
    for other in sorted(stand_in(before.nodes) | stand_in(after.nodes)):
        if other != delegation and read(after, other) != read(before, other):
            return f"law 3: the reading of {other} changed"
    return None
