"""What several put forward together: each reads it as typed, and nobody else notices in what they read."""

from hypothesis import given
from hypothesis import strategies as st

from server.drafting import laws, notate, parse, propose, read, together
from tests.strategies import NAMES, Wish, wishes


@given(wish=wishes(choosing=False), names=st.sets(st.sampled_from(NAMES), max_size=3))
def test_all_of_them_read_what_was_typed_and_nobody_else_anything_new(wish: Wish, names: set[str]) -> None:
    """Laws 1 to 3 for a joint proposal, whatever each of them had in the text before."""
    others = dict.fromkeys(sorted(names - {wish.delegation}), wish.held)
    first = propose(wish.content, wish.text, wish.delegation, held=wish.held, proposal="prop-1")
    made = together(wish.content, first, wish.text, others, "prop-1")
    assert laws.broken(wish.content, made, wish.text, wish.delegation, None, tuple(others)) is None
    for name in others:
        assert read(made, name) == wish.text


def test_a_name_without_words_of_its_own_co_sponsors_all_that_is_new() -> None:
    """Where nobody had anything, all of them stand above each new alternative."""
    before = parse("The Group recommends two options for the review.")
    text = "The Working Group recommends three options for the review."
    first = propose(before, text, "FRA", proposal="prop-1")
    made = together(before, first, text, {"JPN": frozenset(), "USA": frozenset()}, "prop-1")
    assert notate(made) == notate(first).replace("FRA:", "FRA, JPN, USA:")
