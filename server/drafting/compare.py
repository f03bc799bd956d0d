"""Find which words changed between two texts, as a negotiator would draw the brackets (docs/comparison.md).

Three steps: the words both texts share (`compare_align`), which of the changes belong in one bracket (`compare_join`),
and where a bracket begins and ends when the words allow more than one place (`compare_shift`).
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from server.drafting.compare_align import align
from server.drafting.compare_join import join
from server.drafting.compare_shift import Side, shift
from server.drafting.compare_span import spans_between
from server.drafting.compare_weight import COMMAS, SENTENCE_ENDS
from server.drafting.words import cut

# Unchanged words before the first and after the last change that a boundary may still be moved into.
CONTEXT_WORDS = 200
# Longer stretches are compared by clauses first; all words and white space count.
FINE_WORDS_MAX = 4_000
CLAUSE_ENDS = COMMAS | SENTENCE_ENDS


@dataclass(frozen=True, slots=True)
class Change:
    """Words `old_start:old_end` of the old text became words `new_start:new_end` of the new one; never both empty."""

    old_start: int
    old_end: int
    new_start: int
    new_end: int

    def moved(self, old_by: int, new_by: int) -> "Change":
        """The same change, where words stand in front of both texts."""
        return Change(self.old_start + old_by, self.old_end + old_by, self.new_start + new_by, self.new_end + new_by)


def compare(old: Sequence[str], new: Sequence[str]) -> tuple[Change, ...]:
    """The changes in order, never touching; between them the words are equal, so applying them to `old` gives `new`."""
    old, new = tuple(old), tuple(new)
    if old == new:
        return ()
    start = max(0, _shared(old, new) - CONTEXT_WORDS)
    end = max(0, _shared(old[::-1], new[::-1]) - CONTEXT_WORDS)
    end = min(end, len(old) - start, len(new) - start)
    old, new = old[start : len(old) - end], new[start : len(new) - end]
    found = _compare(old, new) if max(len(old), len(new)) <= FINE_WORDS_MAX else _by_clauses(old, new)
    return tuple(change.moved(start, start) for change in found)


def _shared(old: Sequence[str], new: Sequence[str]) -> int:
    """How many words both begin with; halving, since comparing slices is far quicker than comparing words."""
    low, high = 0, min(len(old), len(new))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if old[low:middle] == new[low:middle] else (low, middle - 1)
    return low


def _by_clauses(old: Sequence[str], new: Sequence[str]) -> Iterator[Change]:
    """What is too long to go through word by word: clause by clause, and by words only in the clauses that changed."""
    old_ends, new_ends = _clause_ends(old), _clause_ends(new)
    old_clauses = [tuple(old[i:j]) for i, j in pairwise(old_ends)]
    new_clauses = [tuple(new[i:j]) for i, j in pairwise(new_ends)]
    left = FINE_WORDS_MAX
    spans = spans_between(align(old_clauses, new_clauses), len(old_clauses), len(new_clauses))
    for i, j, k, m in (
        (old_ends[span.old_start], old_ends[span.old_end], new_ends[span.new_start], new_ends[span.new_end])
        for span in spans
    ):
        longer = max(j - i, m - k)
        if longer > left:
            yield from _trimmed(old, new, Change(i, j, k, m))
            continue
        left -= longer
        for change in _compare(old[i:j], new[k:m]):
            yield change.moved(i, k)


def _clause_ends(words: Sequence[str]) -> list[int]:
    ends = [at for at, word in enumerate(words, 1) if word in CLAUSE_ENDS]
    return [0, *ends] if ends and ends[-1] == len(words) else [0, *ends, len(words)]


def _compare(old: Sequence[str], new: Sequence[str]) -> Iterator[Change]:
    old_at, before = _solid(old)
    new_at, after = _solid(new)
    spans = spans_between(align(before.words, after.words), len(old_at), len(new_at))
    spans = join(shift(spans, before, after), before.words, after.words)
    changes: list[Change] = []
    i = j = 0
    for span in spans:
        old_from = old_at[span.old_start - 1] + 1 if span.old_start else 0
        new_from = new_at[span.new_start - 1] + 1 if span.new_start else 0
        changes += _spacing(old, new, i, old_from, j, new_from)
        i = old_at[span.old_end] if span.old_end < len(old_at) else len(old)
        j = new_at[span.new_end] if span.new_end < len(new_at) else len(new)
        changes += _trimmed(old, new, Change(old_from, i, new_from, j))
    changes += _spacing(old, new, i, len(old), j, len(new))
    return _touching_joined(_commas_with_their_word(changes, old, new))


def _solid(words: Sequence[str]) -> tuple[list[int], Side]:
    """Where the words are that are not white space, and those words with what lies between them."""
    places = [at for at, word in enumerate(words) if not word.isspace()]
    return places, Side([words[at] for at in places], words, places)


def _commas_with_their_word(changes: Sequence[Change], old: Sequence[str], new: Sequence[str]) -> Iterator[Change]:
    """Where nothing but a comma came or went, the word before it stands in the bracket with it."""
    end = 0
    for change in changes:
        i, j, k, m = change.old_start, change.old_end, change.new_start, change.new_end
        if COMMAS.issuperset((*old[i:j], *new[k:m])) and i > end and not old[i - 1].isspace():
            yield Change(i - 1, j, k - 1, m)
        else:
            yield change
        end = j


def _touching_joined(changes: Iterable[Change]) -> Iterator[Change]:
    held: Change | None = None
    for change in changes:
        if held and held.old_end == change.old_start and held.new_end == change.new_start:
            held = Change(held.old_start, change.old_end, held.new_start, change.new_end)
        else:
            if held:
                yield held
            held = change
    if held:
        yield held


def _trimmed(old: Sequence[str], new: Sequence[str], change: Change) -> list[Change]:
    """The change without what both its sides begin or end with; nothing where nothing is left."""
    i, j, k, m = change.old_start, change.old_end, change.new_start, change.new_end
    while i < j and k < m and old[i] == new[k]:
        i, k = i + 1, k + 1
    while i < j and k < m and old[j - 1] == new[m - 1]:
        j, m = j - 1, m - 1
    return [Change(i, j, k, m)] if i < j or k < m else []


def _spacing(old: Sequence[str], new: Sequence[str], i: int, old_end: int, j: int, new_end: int) -> list[Change]:
    """The changes of white space in a stretch whose other words are equal one for one."""
    changes: list[Change] = []
    if old[i:old_end] == new[j:new_end]:
        return changes
    while i < old_end or j < new_end:
        old_from, new_from = i, j
        while i < old_end and old[i].isspace():
            i += 1
        while j < new_end and new[j].isspace():
            j += 1
        if old[old_from:i] != new[new_from:j]:
            changes += _trimmed(old, new, Change(old_from, i, new_from, j))
        i, j = i + 1, j + 1
    return changes


def compare_texts(old: str, new: str) -> list[tuple[str, str]]:
    """The changed stretches of two texts as pairs of old text and new text."""
    before, after = cut(old), cut(new)
    return [
        ("".join(before[change.old_start : change.old_end]), "".join(after[change.new_start : change.new_end]))
        for change in compare(before, after)
    ]
