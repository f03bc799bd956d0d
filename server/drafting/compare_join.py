"""Which changes belong in one bracket: those with only scraps of unchanged text between them."""

from collections.abc import Sequence

from server.drafting.compare_span import Span


def join(spans: Sequence[Span], old: Sequence[str], new: Sequence[str]) -> list[Span]:
    """The spans, neighbours taken together where a negotiator would draw one bracket."""
    joined: list[Span] = []
    for span in spans:
        if joined and span.old_start - joined[-1].old_end <= 2:
            last = joined.pop()
            span = Span(last.old_start, span.old_end, last.new_start, span.new_end)
        joined.append(span)
    return joined
