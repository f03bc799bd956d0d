"""Domain 3, laws 1 to 3: a proposal reads as typed, the base stays, nobody else's proposal is disturbed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.drafting import Content, Run, laws, propose, read
from tests.checks import check_all, check_undisturbed
from tests.strategies import NAMES, Wish, choices, contents, deep_contents, sponsors, texts, wishes


@given(wish=wishes(choosing=False))
def test_law_1_a_proposal_reads_as_typed(wish: Wish) -> None:
    """What X submits is what X reads, character for character."""
    made = propose(wish.content, wish.text, wish.delegation, held=wish.held)
    assert read(made, wish.delegation) == wish.text


@given(wish=wishes())
def test_law_1_with_choosing_too(wish: Wish) -> None:
    """The author stands behind what it chose and kept, so it reads what it typed without choosing."""
    made = propose(wish.content, wish.text, wish.delegation, wish.choosing, wish.held)
    assert read(made, wish.delegation) == wish.text


@given(data=st.data(), content=contents(), delegation=sponsors)
def test_choosing_and_changing_nothing_takes_what_was_chosen(
    data: st.DataObject, content: Content, delegation: str
) -> None:
    """A delegation that takes other alternatives as they are stands behind them, and makes no new ones."""
    chosen = data.draw(choices(content))
    text = read(content, delegation, chosen)
    made = check_all(content, text, delegation, chosen)
    check_undisturbed(content, made, but=[delegation])


@given(wish=wishes())
def test_law_2_proposing_never_changes_the_base(wish: Wish) -> None:
    """`read(propose(c, t, X)) == read(c)`."""
    assert read(propose(wish.content, wish.text, wish.delegation, wish.choosing, wish.held)) == read(wish.content)


@given(wish=wishes())
def test_law_3_nobodys_proposal_is_disturbed(wish: Wish) -> None:
    """Every other delegation reads after it what it read before."""
    made = propose(wish.content, wish.text, wish.delegation, wish.choosing, wish.held)
    for other in NAMES:
        if other != wish.delegation:
            assert read(made, other) == read(wish.content, other)


@given(wish=wishes())
def test_all_laws_at_once(wish: Wish) -> None:
    """Whatever is proposed on whatever stands, by the one helper that every example goes through."""
    check_all(wish.content, wish.text, wish.delegation, wish.choosing, wish.held)


@given(wish=wishes(), other=contents())
def test_the_laws_are_asked_of_whole_readings(wish: Wish, other: Content) -> None:
    """Production looks only at the nodes that changed: it finds what the whole readings say, of any two contents."""
    author = wish.delegation
    for after in (other, propose(wish.content, wish.text, author, wish.choosing, wish.held)):
        everybody = [name for name in (None, *NAMES) if name != author]
        alike = all(read(after, name) == read(wish.content, name) for name in everybody)
        broken = laws.broken(wish.content, after, read(after, author), author)
        assert (broken is None) == alike


@given(content=contents(), text=texts(30), delegation=sponsors)
def test_any_text_on_any_content(content: Content, text: str, delegation: str) -> None:
    """Nothing in common is no exception."""
    check_all(content, text, delegation)


@given(text=st.text(max_size=40), wished=st.text(max_size=40))
def test_any_characters_at_all(text: str, wished: str) -> None:
    """Signs of the notation, control characters and half emoji are characters as others."""
    made = propose(Content((Run(text),)), wished, "FRA")
    assert laws.broken(Content((Run(text),)), made, wished, "FRA") is None


@given(wish=wishes(deep_contents(5, 9)))
def test_about_the_depth_that_a_proposal_may_reach(wish: Wish) -> None:
    """Beyond six brackets within one another a change becomes a sibling further out."""
    check_all(wish.content, wish.text, wish.delegation, wish.choosing, wish.held)


@pytest.mark.full
@given(wish=wishes(deep_contents()))
def test_brackets_nested_to_64(wish: Wish) -> None:
    """Data and import nest to 64; a proposal makes it no deeper."""
    check_all(wish.content, wish.text, wish.delegation, wish.choosing, wish.held)


def test_a_broken_law_is_named() -> None:
    """What production refuses to record says which law and whose reading."""
    two, three = Content((Run("two"),)), Content((Run("three"),))
    made = propose(two, "three", "FRA")
    assert laws.broken(two, two, "three", "FRA") == "law 1: FRA does not read what it typed"
    assert laws.broken(two, three, "three", "FRA") == "law 2: the base reading changed"
    assert laws.broken(made, two, "two", "JPN") == "law 3: the reading of FRA changed"
