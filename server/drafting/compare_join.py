"""Which changes belong in one bracket: those with only scraps of unchanged text between them.

A bracket costs the reader attention, and so does an unchanged word that is printed in both its alternatives. Two
neighbouring changes are taken together when what stands between them weighs little against the lighter of the two: then
a negotiator would read one text against another. How little depends on what the changes do.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from server.drafting.compare_span import Span
from server.drafting.compare_weight import COMMAS, LIGHT, MODALS, SENTENCE_ENDS, weigh

# More unchanged words than this are never repeated in both alternatives of a bracket.
SCRAP_WORDS_MAX = 12
PASSES_MAX = 8
# A change of so many words outweighs any scrap, whatever else it holds.
HEAVY_WORDS = 100

# How much of the lighter change's weight the unchanged words between two changes may weigh.
BOTH_REPLACE = 0.8
ONE_REPLACES = 0.45
SAME_WAY = 0.5
OPPOSITE = 1.0


@dataclass(frozen=True, slots=True)
class _Weighed:
    span: Span
    out: float
    into: float
    alone: bool

    @property
    def size(self) -> float:
        return max(self.out, self.into)

    @property
    def replaces(self) -> bool:
        return bool(self.out and self.into)


def join(spans: Sequence[Span], old: Sequence[str], new: Sequence[str]) -> list[Span]:
    """The spans, neighbours taken together where a negotiator would draw one bracket."""
    if len(spans) < 2:
        return list(spans)
    weighed = [_weighed(span, old, new) for span in spans]
    for _ in range(PASSES_MAX):
        before = len(weighed)
        weighed = _pass(weighed, old, new)
        if len(weighed) == before:
            break
    return [change.span for change in weighed]


def _weighed(span: Span, old: Sequence[str], new: Sequence[str]) -> _Weighed:
    out, into = old[span.old_start : span.old_end], new[span.new_start : span.new_end]
    # `shall` or `should` is a question of its own, whatever else is asked beside it.
    alone = len(out) == len(into) == 1 and out[0].lower() in MODALS and into[0].lower() in MODALS
    return _Weighed(span, weigh(out[:HEAVY_WORDS]), weigh(into[:HEAVY_WORDS]), alone)


def _pass(changes: Sequence[_Weighed], old: Sequence[str], new: Sequence[str]) -> list[_Weighed]:
    joined: list[_Weighed] = []
    for change in changes:
        if not joined or not _belongs(joined[-1], change, old):
            joined.append(change)
            continue
        last = joined.pop()
        scrap = weigh(old[last.span.old_end : change.span.old_start])
        span = Span(last.span.old_start, change.span.old_end, last.span.new_start, change.span.new_end)
        joined.append(_Weighed(span, last.out + scrap + change.out, last.into + scrap + change.into, alone=False))
    return joined


def _belongs(left: _Weighed, right: _Weighed, old: Sequence[str]) -> bool:
    scraps = old[left.span.old_end : right.span.old_start]
    if left.alone or right.alone or len(scraps) > SCRAP_WORDS_MAX:
        return False
    if left.replaces and right.replaces:
        share = BOTH_REPLACE
    elif left.replaces or right.replaces:
        share = ONE_REPLACES
    elif bool(left.out) == bool(right.out):
        share = SAME_WAY
    else:
        # Words go on one side and come on the other: one phrase is put in another's place.
        return weigh(scraps) <= max(1.0, OPPOSITE * min(left.size, right.size))
    # What is only put in or only taken out is a phrase of its own, and a comma or a full stop parts it from the next.
    if share != BOTH_REPLACE and not (COMMAS | SENTENCE_ENDS).isdisjoint(scraps):
        return False
    lighter = min(left.size, right.size)
    if len(scraps) == 1 and weigh(scraps) == LIGHT and (lighter == LIGHT or share == BOTH_REPLACE):
        # `[under] the [Convention]`: a lone article or preposition never keeps two brackets apart.
        return True
    return weigh(scraps) <= share * lighter
