"""Where a bracket begins and ends when the words allow more than one place.

`the cost [and the cost] of` and `[the cost and] the cost of` are the same change. Of all the places that an insertion
or a deletion can be moved to, the one is taken whose edges read best: those of a sentence, a clause, a phrase.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from server.drafting.compare_span import Span
from server.drafting.compare_weight import ARTICLES, COMMAS, CONJUNCTIONS, OPENERS, SENTENCE_ENDS, begins_phrase

# White space that would have to change with it tells that a place is not the one where the words were put in.
ODD_SPACE = 4.0
CLAUSE_WITH_ITS_COMMA = 4.0
# Nobody writes white space before a comma but where a bracket begins with it.
SPACED_COMMA = 5.0
# Two words and their comma.
LIST_ITEM_WORDS_MAX = 3
# `[, and two words],` ends a list; `, [and so much that it says something of its own,]` is a clause.
JOINED_ITEM_WORDS_MAX = 7
HANGING = OPENERS | ARTICLES
# Further than this no boundary is moved, in words.
SHIFT_WORDS_MAX = 40
# Where more than this changed, a text is written anew, and no reader sees where one change might end better.
SHIFTED_MAX = 150
# In a longer stretch two changes stay parted where they are.
STRETCH_WORDS_MAX = 120


@dataclass(frozen=True, slots=True)
class Side:
    """One text: its words that are not white space, and where they stand among all its words."""

    words: Sequence[str]
    all_words: Sequence[str]
    places: Sequence[int]

    def space_before(self, at: int) -> Sequence[str]:
        """The white space before one of the words."""
        return self.all_words[self.places[at - 1] + 1 if at else 0 : self.places[at]]


def shift(spans: Sequence[Span], old: Side, new: Side) -> list[Span]:
    """The spans, each moved to the place of equal meaning that reads best; those that can be moved together are one."""
    if len(spans) > SHIFTED_MAX:
        return list(spans)
    parted = _parted_where_it_reads_best(list(_clauses_let_go(spans, old.words, new.words)), old, new)
    moved: list[Span] = []
    for at, span in enumerate(parted):
        is_last = at + 1 == len(parted)
        # One unchanged word stays between two changes, or they would be one.
        before = span.old_start - (moved[-1].old_end + 1 if moved else 0)
        after = (len(old.words) if is_last else parted[at + 1].old_start - 1) - span.old_end
        if span.old_start == span.old_end:
            by = _best(new, old, span.new_start, span.new_end, span.old_start, before, after)
        elif span.new_start == span.new_end:
            by = _best(old, new, span.old_start, span.old_end, span.new_start, before, after)
        else:
            by = 0
        moved.append(Span(*(place + by for place in span)))
    return moved


def _parted_where_it_reads_best(spans: Sequence[Span], old: Side, new: Side) -> list[Span]:
    """The spans, where of two deletions or two insertions one was made if that can be.

    `[in line] with [the rules, with] a view to` is `[in line with the rules,] with a view to`: one of the two ends with
    the words between as well. Where they cannot be one, they are parted at those of the equal words where both read
    best.
    """
    parted: list[Span] = []
    for span in spans:
        left = parted[-1] if parted else span
        if not 0 < span.old_start - left.old_end <= SHIFT_WORDS_MAX:
            parted.append(span)
        elif left.new_start == left.new_end and span.new_start == span.new_end:
            parted[-1:] = _parted_anew(left, span, old.words)
        elif left.old_start == left.old_end and span.old_start == span.old_end:
            parted[-1:] = map(_flipped, _parted_anew(_flipped(left), _flipped(span), new.words))
        else:
            parted.append(span)
    return list(_parted_by_sentences(parted, old.words, new.words))


def _parted_by_sentences(spans: Sequence[Span], old: Sequence[str], new: Sequence[str]) -> Iterator[Span]:
    """The spans, where the end of a sentence and the next are taken out or put in: each by itself."""
    for at, span in enumerate(spans):
        follows = spans[at + 1].old_start if at + 1 < len(spans) else len(old) + 1
        if span.new_start == span.new_end and follows > span.old_end + 1:
            yield from _by_sentences(span, old)
        elif span.old_start == span.old_end and follows > span.old_end + 1:
            yield from map(_flipped, _by_sentences(_flipped(span), new))
        else:
            yield span


def _by_sentences(span: Span, words: Sequence[str]) -> list[Span]:
    start, end, there = span.old_start, span.old_end, span.new_start
    if end - start > STRETCH_WORDS_MAX or end == len(words) or words[end] not in SENTENCE_ENDS:
        return [span]
    if words[end] not in words[start + 1 : end]:
        return [span]
    stop = words.index(words[end], start + 1)
    if not (words[start] in COMMAS or words[start][:1].islower()) or not words[stop + 1][:1].isupper():
        # Only the end of one sentence and the whole of the next.
        return [span]
    return [Span(start, stop, there, there), Span(stop + 1, end + 1, there + 1, there + 1)]


def _clauses_let_go(spans: Sequence[Span], old: Sequence[str], new: Sequence[str]) -> Iterator[Span]:
    """The spans, where a clause that only one text has is not taken into what was replaced in front of it.

    `[until June, within its mandate][for a year], and` is `[until June][for a year], [within its mandate,] and`.
    """
    for at, span in enumerate(spans):
        follows = spans[at + 1].old_start if at + 1 < len(spans) else len(old) + 1
        if not (
            span.old_start < span.old_end and span.new_start < span.new_end < len(new) and follows > span.old_end + 1
        ):
            yield span
        elif COMMAS.isdisjoint(new[span.new_start : span.new_end]):
            yield from _without_clause(span, old)
        elif COMMAS.isdisjoint(old[span.old_start : span.old_end]):
            yield from map(_flipped, _without_clause(_flipped(span), new))
        else:
            yield span


def _without_clause(span: Span, words: Sequence[str]) -> list[Span]:
    start, end, there = span.old_start, span.old_end, span.new_end
    if end - start > STRETCH_WORDS_MAX or words[end] not in COMMAS:
        return [span]
    for at in range(start + 1, end - 1):
        if words[at] == words[end]:
            if not begins_phrase(words[at + 1]):
                break
            return [Span(start, at, span.new_start, there), Span(at + 1, end + 1, there + 1, there + 1)]
    return [span]


def _flipped(span: Span) -> Span:
    return Span(span.new_start, span.new_end, span.old_start, span.old_end)


def _parted_anew(left: Span, right: Span, words: Sequence[str]) -> list[Span]:
    """Two deletions from `words`, parted at the best of the equal words; one, where it begins or ends with them."""
    start, end, there = left.old_start, right.old_end, left.new_start
    unchanged = words[left.old_end : right.old_start]
    count = len(unchanged)
    if words[end - count : end] == unchanged:
        return [Span(start, end - count, there, there)]
    if words[start : start + count] == unchanged:
        return [Span(start + count, end, there + count, there + count)]
    best = left.old_end
    if end - start <= STRETCH_WORDS_MAX:
        places = [at for at in range(start + 1, end - count) if words[at : at + count] == unchanged]
        best = max(places, key=lambda at: (_reads(words, start, at) + _reads(words, at + count, end), at == best))
    return [Span(start, best, there, there), Span(best + count, end, there + count, there + count)]


def _best(side: Side, other: Side, start: int, end: int, at: int, before: int, after: int) -> int:
    """How far to move `start:end` within `before` words to the left and `after` to the right for the best edges.

    `at` is where the words are missing in the other text.
    """
    words = side.words
    lowest = 0
    before, after = min(before, SHIFT_WORDS_MAX), min(after, SHIFT_WORDS_MAX)
    while -lowest < before and words[start + lowest - 1] == words[end + lowest - 1]:
        lowest -= 1
    highest = 0
    while highest < after and words[start + highest] == words[end + highest]:
        highest += 1
    if lowest == highest:
        return 0
    best, best_score, odd_left = 0, float("-inf"), 0
    odd_right = sum(_odd(side, other, end + by, at + by) for by in range(lowest + 1, highest + 1))
    for by in range(lowest, highest + 1):
        score = _reads(words, start + by, end + by) - ODD_SPACE * (odd_left + odd_right)
        if words[start + by] in COMMAS and side.space_before(start + by):
            score += SPACED_COMMA
        # Of equals the rightmost place wins: the words that stood there stay in front of those that are new.
        if score >= best_score:
            best, best_score = by, score
        odd_left += _odd(side, other, start + by, at + by)
        odd_right -= _odd(side, other, end + by + 1, at + by + 1) if by < highest else 0
    return best


def _odd(side: Side, other: Side, here: int, there: int) -> bool:
    """Whether words that are taken for the same have other white space before them."""
    if here >= len(side.words) or there >= len(other.words):
        return False
    return side.space_before(here) != other.space_before(there)


def _reads(words: Sequence[str], start: int, end: int) -> float:
    """How well a bracket reads around `start:end`."""
    before = words[start - 1] if start else "."
    first, last = words[start].lower(), words[end - 1].lower()
    after = words[end].lower() if end < len(words) else "."
    score = 0.0
    if before in SENTENCE_ENDS or before == ":":
        score += 3 if last in SENTENCE_ENDS or after in SENTENCE_ENDS else 1
    if last in SENTENCE_ENDS and not (before in SENTENCE_ENDS or first in SENTENCE_ENDS):
        score -= 2
    if after in SENTENCE_ENDS or after in COMMAS:
        score += 0.75
    if first in COMMAS:
        score += 2 if after in COMMAS or last in COMMAS or after in SENTENCE_ENDS else 1
    if before in COMMAS and last in COMMAS and (not after.endswith("ing") or after in OPENERS):
        if first in CONJUNCTIONS:
            score += CLAUSE_WITH_ITS_COMMA if end - start > JOINED_ITEM_WORDS_MAX else 0
        else:
            is_clause = first in OPENERS or end - start > LIST_ITEM_WORDS_MAX
            score += CLAUSE_WITH_ITS_COMMA if is_clause else 1.5
    ends_joining = last in CONJUNCTIONS or (
        last in HANGING and end - start > 1 and words[end - 2].lower() in CONJUNCTIONS
    )
    if ends_joining and after not in OPENERS:
        score += 1.5
    elif first in CONJUNCTIONS:
        score += 1
    if first in ARTICLES and after not in ARTICLES and last not in OPENERS:
        score -= 1
    if first == ")" or last == "(":
        score -= 2
    if last in COMMAS and before not in COMMAS:
        score += 1.25
    return score
