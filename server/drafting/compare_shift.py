"""Where a bracket begins and ends when the words allow more than one place."""

from collections.abc import Sequence

from server.drafting.compare_span import Span


def shift(spans: Sequence[Span], old: Sequence[str], new: Sequence[str]) -> list[Span]:
    """The spans, each moved to the place of equal meaning that reads best."""
    return list(spans)
