"""Which changes belong in one bracket: those with only scraps of unchanged text between them.

A bracket costs the reader attention, and so does an unchanged word that is printed in both its alternatives. Two
neighbouring changes are taken together when what stands between them weighs little against the lighter of the two: then
a negotiator would read one text against another. How little depends on what the changes do.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from server.drafting.compare_span import Span
from server.drafting.compare_weight import ARTICLES, COMMAS, CONJUNCTIONS, FULL, LIGHT, MODALS, OPENERS, SENTENCE_ENDS, weigh, weight

# More unchanged words than this are never repeated in both alternatives of a bracket.
SCRAP_WORDS_MAX = 12
PASSES_MAX = 8
# A change of so many words outweighs any scrap, whatever else it holds.
HEAVY_WORDS = 100

# A parenthesis that opens further from its bracket's edge than this may be parted from its end.
PARENTHESIS_WORDS_MAX = 20

# What the unchanged words between two changes may weigh, as a share of the lighter change...
BOTH_REPLACE = 0.8
COMES = 0.75
OPPOSITE = 0.5
# ... and in any case.
SCRAP_MAX = 2.0
# A deletion of so much hangs together over a lone joining word.
PHRASE = 3.0


@dataclass(frozen=True, slots=True)
class _Weighed:
    span: Span
    out: float
    into: float
    alone: bool
    joins: bool

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
    lone = out or into
    joins = not (out and into) and len(lone) == 1 and (lone[0] in COMMAS or lone[0].lower() in OPENERS | CONJUNCTIONS)
    return _Weighed(span, weigh(out[:HEAVY_WORDS]), weigh(into[:HEAVY_WORDS]), alone, joins)


def _pass(changes: Sequence[_Weighed], old: Sequence[str], new: Sequence[str]) -> list[_Weighed]:
    joined: list[_Weighed] = []
    for change in changes:
        if not joined or not _belongs(joined[-1], change, old, new):
            joined.append(change)
            continue
        last = joined.pop()
        scrap = weigh(old[last.span.old_end : change.span.old_start])
        span = Span(last.span.old_start, change.span.old_end, last.span.new_start, change.span.new_end)
        joined.append(_Weighed(span, last.out + scrap + change.out, last.into + scrap + change.into, alone=False, joins=False))
    return joined


def _belongs(left: _Weighed, right: _Weighed, old: Sequence[str], new: Sequence[str]) -> bool:
    scraps = old[left.span.old_end : right.span.old_start]
    if left.alone or right.alone or len(scraps) > SCRAP_WORDS_MAX:
        return False
    if len(scraps) == 1 and "/" in (_last(left.span, old, new), _first(right.span, old, new)):
        # `and/` and `or` are read as one word.
        return True
    if _one_parenthesis(left.span, right.span, old, new):
        return True
    scrap, lighter = weigh(scraps), min(left.size, right.size)
    if not (left.replaces or right.replaces) and bool(left.out) != bool(right.out):
        # Words go on one side and come on the other: one phrase is put in another's place.
        return scrap <= max(FULL, OPPOSITE * lighter)
    if scrap > SCRAP_MAX:
        return False
    if left.replaces != right.replaces and (left.joins or right.joins) and all(weight(word) == LIGHT for word in scraps):
        return True
    if left.replaces and right.replaces:
        if left.out == left.into == right.out == right.into == FULL:
            return False
        if not COMMAS.isdisjoint(scraps):
            return lighter >= PHRASE
        if all(weight(word) == LIGHT for word in scraps):
            # Joining words never keep two replacements apart, `[under] the [Convention]`, but the article of a noun
            # does: `[establish] the [goal]`.
            return len(scraps) > 1 or scraps[0].lower() not in ARTICLES or _ends_lightly(left.span, old, new)
        return scrap <= BOTH_REPLACE * lighter
    if not left.into or not right.into:
        # What is only taken out is a phrase of its own, unless it is long and hangs on a lone joining word.
        return len(scraps) == 1 and scrap == LIGHT and lighter >= PHRASE
    if scrap > COMES * lighter or lighter <= FULL:
        return False
    # A comma or a full stop parts what is put in from what else is put in.
    return left.replaces or right.replaces or (COMMAS | SENTENCE_ENDS).isdisjoint(scraps)


def _one_parenthesis(left: Span, right: Span, old: Sequence[str], new: Sequence[str]) -> bool:
    """Whether a parenthesis opens in `left` and closes in `right`."""
    return _opens_and_closes(
        old[max(left.old_start, left.old_end - PARENTHESIS_WORDS_MAX) : left.old_end],
        old[right.old_start : min(right.old_end, right.old_start + PARENTHESIS_WORDS_MAX)],
    ) or _opens_and_closes(
        new[max(left.new_start, left.new_end - PARENTHESIS_WORDS_MAX) : left.new_end],
        new[right.new_start : min(right.new_end, right.new_start + PARENTHESIS_WORDS_MAX)],
    )


def _opens_and_closes(before: Sequence[str], behind: Sequence[str]) -> bool:
    return before.count("(") > before.count(")") and behind.count(")") > behind.count("(")


def _ends_lightly(span: Span, old: Sequence[str], new: Sequence[str]) -> bool:
    return LIGHT in (weight(old[span.old_end - 1]), weight(new[span.new_end - 1]))


def _last(span: Span, old: Sequence[str], new: Sequence[str]) -> str:
    return new[span.new_end - 1] if span.new_end > span.new_start else old[span.old_end - 1]


def _first(span: Span, old: Sequence[str], new: Sequence[str]) -> str:
    return new[span.new_start] if span.new_end > span.new_start else old[span.old_start]
