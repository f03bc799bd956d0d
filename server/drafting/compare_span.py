"""A changed stretch, counted in the words that are not white space."""

from collections.abc import Sequence
from typing import NamedTuple


class Span(NamedTuple):
    """Words `old_start:old_end` became words `new_start:new_end`."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int


def spans_between(pairs: Sequence[tuple[int, int]], old_length: int, new_length: int) -> list[Span]:
    """What lies between the pairs of equal words."""
    spans: list[Span] = []
    i = j = 0
    for old_at, new_at in [*pairs, (old_length, new_length)]:
        if old_at > i or new_at > j:
            spans.append(Span(i, old_at, j, new_at))
        i, j = old_at + 1, new_at + 1
    return spans
