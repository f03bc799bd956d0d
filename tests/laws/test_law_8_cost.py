"""Domain 3, law 8: the cost grows with the paragraph, near linearly for real amendments."""

import time
from collections.abc import Callable
from functools import partial

import pytest

from server.drafting import Alternative, Bracket, Content, Run, brackets, pieces, propose, read, withdraw
from server.kernel import limits

GROWTH_MAX = 40.0
"""Ten times the paragraph may take so many times as long, on a machine that does other work; a square would be 100."""


def plain(words: int) -> Content:
    """A paragraph of so many words, most of them occurring several times."""
    return Content((Run(" ".join(f"word{at % 211}x{at}" if at % 3 else "the" for at in range(words))),))


def bracketed(words: int) -> Content:
    """The same with a bracket at every tenth word."""
    nodes: list[Run | Bracket] = []
    for at in range(0, words, 10):
        nodes.append(Run(" ".join(f"word{at + step}" for step in range(9)) + " "))
        pair = (Alternative(f"a{at}1", (Run("one "),)), Alternative(f"a{at}2", (Run("other "),), ("JPN",)))
        nodes.append(Bracket(f"b{at}", pair))
    return Content(tuple(nodes))


def amended(text: str) -> str:
    """Five words of the text exchanged, all over it."""
    parts = text.split(" ")
    for share in range(1, 6):
        parts[len(parts) * share // 6] = "amended"
    return " ".join(parts)


def seconds(act: Callable[[], object]) -> float:
    """The least processor time of several runs."""
    taken: list[float] = []
    for _ in range(5):
        started = time.process_time()
        act()
        taken.append(time.process_time() - started)
    return min(taken)


@pytest.mark.parametrize("made", [plain, bracketed])
def test_law_8_cost_is_near_linear(made: Callable[[int], Content]) -> None:
    """From a tenth of the largest paragraph to the largest."""
    times: list[float] = []
    for words in (limits.PARAGRAPH_WORDS_MAX // 10, limits.PARAGRAPH_WORDS_MAX):
        content = made(words)
        text = amended(read(content))
        times.append(seconds(partial(propose, content, text, "FRA")))
    assert times[1] < times[0] * GROWTH_MAX


@pytest.mark.parametrize("wished", ["", "word " * 5000, "other " * 5000, "[" * 5000, " " * 5000])
def test_law_8_no_input_stalls(wished: str) -> None:
    """Texts with nothing in common, of one word, of signs, of blanks: a bounded time each."""
    content = Content((Run("word " * 5000),))
    assert seconds(lambda: propose(content, wished, "FRA")) < 1.0
    made = propose(content, wished, "FRA")
    assert read(made, "FRA") == wished
    assert withdraw(made, "FRA") == content


def test_many_brackets_are_made_and_withdrawn() -> None:
    """Two hundred changes in one act."""
    content = plain(limits.PARAGRAPH_WORDS_MAX // 5)
    parts = read(content).split(" ")
    parts[::10] = ["amended"] * len(parts[::10])
    made = propose(content, " ".join(parts), "FRA")
    assert len(brackets(made)) == len(parts[::10])
    assert withdraw(made, "FRA") == content


def test_of_very_many_changes_the_nearest_share_a_bracket() -> None:
    """Every third word of two thousand changed: what is read is as typed, and the brackets are no more than allowed."""
    content = plain(2_000)
    parts = read(content).split(" ")
    parts[::3] = ["amended"] * len(parts[::3])
    made = propose(content, " ".join(parts), "FRA")
    assert 1 <= len(brackets(made)) <= limits.CHANGES_AT_ONCE_MAX
    assert read(made, "FRA") == " ".join(parts)
    assert read(made) == read(content)


def test_pieces_are_counted_inside_brackets_too() -> None:
    """A run, and a bracket with a run and nothing in it."""
    content = Content((Run("We "), Bracket("b1", (Alternative("a1", (Run("urge"),)), Alternative("a2")))))
    assert pieces(content.nodes) == 3
