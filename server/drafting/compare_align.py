"""Which words two texts share, in order: the longest common sequence, found by whichever tool is quick for the case.

diff-match-patch in word mode carries what is small, since its blocks read best; its cost grows with the square of the
difference, so beyond `SMALL_WORK_MAX` rapidfuzz's bit-parallel operations take over, whose cost hardly depends on
what the words are. Words that only one side has can match nothing and are set aside first: texts with almost
nothing in common are cheap. What is left beyond `WORK_MAX` is first split at words that occur once on each side.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Sequence
from itertools import pairwise

from diff_match_patch import diff_match_patch
from rapidfuzz.distance import Indel

# Products of the two lengths, in words times words, measured (docs/comparison.md).
SMALL_WORK_MAX = 900
WORK_MAX = 16_000_000

Pairs = list[tuple[int, int]]


def align(old: Sequence[Hashable], new: Sequence[Hashable]) -> Pairs:
    """Pairs of positions whose words, or whole clauses, are equal, rising on both sides."""
    start = 0
    shorter = min(len(old), len(new))
    while start < shorter and old[start] == new[start]:
        start += 1
    end = 0
    while end < shorter - start and old[-1 - end] == new[-1 - end]:
        end += 1
    pairs = [(at, at) for at in range(start)]
    pairs += _middle(old, new, start, end)
    pairs += [(len(old) - at, len(new) - at) for at in range(end, 0, -1)]
    return pairs


def _middle(old: Sequence[Hashable], new: Sequence[Hashable], start: int, end: int) -> Pairs:
    left, right = old[start : len(old) - end], new[start : len(new) - end]
    both = set(left) & set(right)
    if not both:
        return []
    old_at = [at for at, word in enumerate(left, start) if word in both]
    new_at = [at for at, word in enumerate(right, start) if word in both]
    number = {word: code for code, word in enumerate(dict.fromkeys(old[at] for at in old_at))}
    old_ids = [number[old[at]] for at in old_at]
    new_ids = [number[new[at]] for at in new_at]
    return [(old_at[i], new_at[j]) for i, j in _common(old_ids, new_ids)]


def _common(old: list[int], new: list[int]) -> Pairs:
    work = len(old) * len(new)
    if work <= SMALL_WORK_MAX:
        return _by_words(old, new)
    if work <= WORK_MAX:
        return _bit_parallel(old, new)
    return _split(old, new)


def _by_words(old: list[int], new: list[int]) -> Pairs:
    tool = diff_match_patch()
    # Without a time limit the result depends on the words alone, never on how busy the machine is.
    tool.Diff_Timeout = 0
    pairs: Pairs = []
    i = j = 0
    for kind, words in tool.diff_main("".join(map(chr, old)), "".join(map(chr, new)), False):
        if kind == tool.DIFF_EQUAL:
            pairs += zip(range(i, i + len(words)), range(j, j + len(words)), strict=True)
        i += len(words) if kind != tool.DIFF_INSERT else 0
        j += len(words) if kind != tool.DIFF_DELETE else 0
    return pairs


def _bit_parallel(old: list[int], new: list[int]) -> Pairs:
    pairs: Pairs = []
    for step in Indel.opcodes(old, new):
        if step.tag == "equal":
            pairs += zip(range(step.src_start, step.src_end), range(step.dest_start, step.dest_end), strict=True)
    return pairs


def _split(old: list[int], new: list[int]) -> Pairs:
    """Align what lies between the words that occur once on each side; a stretch still too large shares none."""
    anchors = [(-1, -1), *_anchors(old, new), (len(old), len(new))]
    pairs: Pairs = []
    left = WORK_MAX
    for (i, j), (k, m) in pairwise(anchors):
        work = (k - i - 1) * (m - j - 1)
        if 0 < work <= left:
            left -= work
            pairs += [(i + 1 + a, j + 1 + b) for a, b in _bit_parallel(old[i + 1 : k], new[j + 1 : m])]
        pairs.append((k, m))
    return pairs[:-1]


def _anchors(old: list[int], new: list[int]) -> Pairs:
    """The longest rising sequence of the words that occur once on each side."""
    once = {word for word, times in Counter(old).items() if times == 1}
    once &= {word for word, times in Counter(new).items() if times == 1}
    place = {word: at for at, word in enumerate(new) if word in once}
    tails: list[int] = []
    best: list[int] = []
    before: dict[int, int] = {}
    candidates = [(at, place[word]) for at, word in enumerate(old) if word in once]
    for index, (_, at) in enumerate(candidates):
        rank = bisect_left(tails, at)
        if rank:
            before[index] = best[rank - 1]
        tails[rank : rank + 1] = [at]
        best[rank : rank + 1] = [index]
    chain: Pairs = []
    index_now = best[-1] if best else None
    while index_now is not None:
        chain.append(candidates[index_now])
        index_now = before.get(index_now)
    return chain[::-1]
