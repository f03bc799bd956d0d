"""Domain 3, law 7: no change, no bracket."""

import pytest
from hypothesis import given

from server.drafting import Content, propose, read, tidy
from tests.checks import exactly
from tests.strategies import NAMES, contents, deep_contents


@given(content=contents())
def test_law_7_no_change_no_bracket(content: Content) -> None:
    """`propose(c, read(c, X), X) == c`, for every content that can be made, tidy or not."""
    for name in (*NAMES, "nobody"):
        assert exactly(propose(content, read(content, name), name)) == exactly(content)


@pytest.mark.full
@given(content=deep_contents(60, 64))
def test_law_7_at_any_depth(content: Content) -> None:
    """Also where brackets nest as deep as data may."""
    assert propose(content, read(content, "FRA"), "FRA") == content


@given(content=contents())
def test_contents_are_tidy_from_the_start(content: Content) -> None:
    """The same text with the same marks is the same value, however it was put together."""
    assert tidy(content.nodes) == content.nodes
