"""What a word weighs for a reader of changes: one that says something weighs one, one that only joins weighs half."""

from collections.abc import Iterable
from functools import lru_cache

WORDS_REMEMBERED_MAX = 20_000
LIGHT = 0.5
FULL = 1.0
# A reader begins anew after these, so they weigh more than any word.
CLOSING = 3.0

# ruff: noqa: SIM905 - lists of words read better as lines of words

MODALS = frozenset("shall should will would may might must can could".split())
CONJUNCTIONS = frozenset("and or nor but and/or et ou y o и или و أو 和 或 与 及".split())
ARTICLES = frozenset("a an the this that these those its their le la les un une des el los las una 该 其".split())
# They open a phrase, and stand with what follows them.
OPENERS = frozenset(
    "of in on at by for from with within without under over into upon between among through as to than per via about "
    "including notably which who whose how where while when if unless after before during until since because whereas "
    "against across towards toward regarding concerning pursuant "
    "de du en dans par pour sur avec sans sous entre à au aux dont que qui del para con sin por sobre "
    "в на с по для от из о к при между не 的 在 对 为 从 以 في من على إلى عن مع".split()
)
LIGHT_WORDS = (
    MODALS | CONJUNCTIONS | ARTICLES | OPENERS | frozenset("be is are was were been being has have had".split())
)
SENTENCE_ENDS = frozenset(".;!?。；！？؟؛")
COMMAS = frozenset(",،，、")


@lru_cache(maxsize=WORDS_REMEMBERED_MAX)
def weight(word: str) -> float:
    """What one word weighs."""
    if word in SENTENCE_ENDS:
        return CLOSING
    if word in COMMAS:
        return FULL
    if word.lower() in LIGHT_WORDS or not any(map(str.isalnum, word)):
        return LIGHT
    return FULL


def weigh(words: Iterable[str]) -> float:
    """What the words weigh together."""
    return sum(map(weight, words))


def begins_phrase(word: str) -> bool:
    """Whether the word opens a phrase of its own: a preposition, *including*, a participle."""
    return word.lower() in OPENERS or word.endswith("ing")
