"""Which changes belong in one bracket: those with only scraps of unchanged text between them.

A bracket costs the reader attention, and so does an unchanged word that is printed in both its alternatives. Two
neighbouring changes are taken together when what stands between them weighs little against the lighter of the two: then
a negotiator would read one text against another. How little depends on what the changes do.
"""

from collections.abc import Sequence
from typing import NamedTuple

from server.drafting.compare_span import Span
from server.drafting.compare_weight import (
    ARTICLES,
    COMMAS,
    CONJUNCTIONS,
    FULL,
    LIGHT,
    MODALS,
    OPENERS,
    SENTENCE_ENDS,
    begins_phrase,
    weigh,
    weight,
)

# A bracket that holds only one of these is part of the phrase beside it.
JOINING = OPENERS | CONJUNCTIONS | COMMAS
# More unchanged words than this are never repeated in both alternatives of a bracket.
SCRAP_WORDS_MAX = 12
PASSES_MAX = 8
# A change of so many words outweighs any scrap, whatever else it holds.
HEAVY_WORDS = 100

# A parenthesis that opens further from its bracket's edge than this may be parted from its end.
PARENTHESIS_WORDS_MAX = 20

# What the unchanged words between two changes may weigh, as a share of the lighter change...
BOTH_REPLACE = 0.8
COMES = 1.0
OPPOSITE = 0.5
# ... and in any case.
SCRAP_MAX = 2.0
# A deletion of so much hangs together over a lone joining word.
PHRASE = 3.0


class _Weighed(NamedTuple):
    span: Span
    out: float
    into: float
    size: float
    replaces: bool
    # A modal verb for a modal verb.
    alone: bool
    # A comma, an *and* or a preposition that comes or goes, and nothing else.
    joins: bool
    # The pass that made it: what two older ones are to each other is known.
    made: int


def join(spans: Sequence[Span], old: Sequence[str], new: Sequence[str]) -> list[Span]:
    """The spans, neighbours taken together where a negotiator would draw one bracket."""
    if len(spans) < 2:
        return list(spans)
    weighed = [_weighed(span, old, new) for span in spans]
    for number in range(1, PASSES_MAX + 1):
        before = len(weighed)
        weighed = _pass(weighed, old, new, number)
        if len(weighed) == before:
            break
    return [change.span for change in weighed]


def _weighed(span: Span, old: Sequence[str], new: Sequence[str]) -> _Weighed:
    words_out, words_into = old[span.old_start : span.old_end], new[span.new_start : span.new_end]
    out, into = weigh(words_out[:HEAVY_WORDS]), weigh(words_into[:HEAVY_WORDS])
    alone = joins = False
    if len(words_out) == len(words_into) == 1:
        alone = words_out[0].lower() in MODALS and words_into[0].lower() in MODALS
    elif len(words_out) + len(words_into) == 1:
        joins = (words_out or words_into)[0].lower() in JOINING
    return _Weighed(span, out, into, max(out, into), bool(out and into), alone, joins, made=0)


def _pass(changes: Sequence[_Weighed], old: Sequence[str], new: Sequence[str], number: int) -> list[_Weighed]:
    joined: list[_Weighed] = []
    for change in changes:
        last = joined[-1] if joined else None
        if last is None or max(last.made, change.made) < number - 1 or not _belongs(last, change, old, new):
            joined.append(change)
            continue
        scrap = weigh(old[last.span.old_end : change.span.old_start])
        span = Span(last.span.old_start, change.span.old_end, last.span.new_start, change.span.new_end)
        out, into = last.out + scrap + change.out, last.into + scrap + change.into
        joined[-1] = _Weighed(span, out, into, max(out, into), replaces=True, alone=False, joins=False, made=number)
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
    if left.replaces and right.replaces:
        return _replace_together(left, right, scraps, old, new)
    if (left.joins and right.replaces) or (right.joins and left.replaces):
        # A joining word belongs to the phrase it joins: `[on the status][and on the gaps]`.
        return all(weight(word) == LIGHT for word in scraps)
    if not left.into or not right.into:
        return _taken_out_together(left, right, scraps, old)
    if len(scraps) == 1 and (left.replaces or right.replaces) and (scrap == LIGHT or scraps[0] in COMMAS):
        # What is put in beside a replacement is part of it, but a clause with its own comma is not.
        return not (left.replaces and scraps[0] in COMMAS and _is_clause(right.span, new))
    if scrap > COMES * lighter or lighter <= FULL:
        return False
    # A comma or a full stop parts what is put in from what else is put in.
    return left.replaces or right.replaces or (COMMAS | SENTENCE_ENDS).isdisjoint(scraps)


def _replace_together(
    left: _Weighed, right: _Weighed, scraps: Sequence[str], old: Sequence[str], new: Sequence[str]
) -> bool:
    """Whether two replacements are one."""
    if left.out == left.into == right.out == right.into == FULL:
        # A word for a word, twice, is two questions: `[Board][Committee] at its [first][second]`.
        return False
    scrap, lighter = weigh(scraps), min(left.size, right.size)
    if not COMMAS.isdisjoint(scraps):
        # Behind a comma, what begins a phrase in both texts is asked by itself.
        return lighter >= PHRASE and not (
            scraps[-1] in COMMAS
            and begins_phrase(old[right.span.old_start])
            and begins_phrase(new[right.span.new_start])
        )
    if all(weight(word) == LIGHT for word in scraps):
        # Joining words never keep two replacements apart, `[under] the [Convention]`, but the article of a noun
        # does: `[establish] the [goal]`.
        return (
            len(scraps) > 1
            or scraps[0].lower() not in ARTICLES
            or _ends_lightly(left.span, old, new)
            or min(left.out, left.into) > FULL
        )
    return scrap <= BOTH_REPLACE * lighter


def _taken_out_together(left: _Weighed, right: _Weighed, scraps: Sequence[str], old: Sequence[str]) -> bool:
    """Whether a deletion and what is deleted or replaced beside it are one.

    What is only taken out is a phrase of its own, unless it is long and hangs on a lone joining word.
    """
    if _hangs_on_and(left, right, scraps, old):
        return True
    return len(scraps) == 1 and weight(scraps[0]) == LIGHT and min(left.size, right.size) >= PHRASE


def _hangs_on_and(left: _Weighed, right: _Weighed, scraps: Sequence[str], old: Sequence[str]) -> bool:
    """Whether words go beside an *and* behind which other words stand for what went: `[land- and seascapes][land]`."""
    if len(scraps) != 1 or scraps[0].lower() not in CONJUNCTIONS or left.replaces == right.replaces:
        return False
    gone, replaced = (right, left) if left.replaces else (left, right)
    if old[gone.span.old_end - 1] in COMMAS:
        # An item that is taken out whole takes its comma.
        return False
    return gone.size >= PHRASE or replaced.out != replaced.into


def _is_clause(put_in: Span, new: Sequence[str]) -> bool:
    return begins_phrase(new[put_in.new_start]) and new[put_in.new_end - 1] in COMMAS


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
    return ")" in behind and before.count("(") > before.count(")") and behind.count(")") > behind.count("(")


def _ends_lightly(span: Span, old: Sequence[str], new: Sequence[str]) -> bool:
    return LIGHT in (weight(old[span.old_end - 1]), weight(new[span.new_end - 1]))


def _last(span: Span, old: Sequence[str], new: Sequence[str]) -> str:
    return new[span.new_end - 1] if span.new_end > span.new_start else old[span.old_end - 1]


def _first(span: Span, old: Sequence[str], new: Sequence[str]) -> str:
    return new[span.new_start] if span.new_end > span.new_start else old[span.old_start]
