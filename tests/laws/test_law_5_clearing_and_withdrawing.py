"""Domain 3, law 5: cleared, the text has no brackets; withdrawn, it is as it was, character for character."""

from hypothesis import given
from hypothesis import strategies as st

from server.drafting import (
    Content,
    brackets,
    call_back,
    clear,
    is_clean,
    join,
    place_brackets,
    propose,
    read,
    stand_behind,
    withdraw,
)
from tests.checks import check_form, check_undisturbed, exactly, ids_of, people_of
from tests.strategies import NAMES, Wish, choices, contents, edits_of, wishes


@given(wish=wishes(contents(people=NAMES[1:])))
def test_law_5_withdrawn_it_is_as_it_was(wish: Wish) -> None:
    """`withdraw(propose(c, t, X), X) == c` where X stood behind nothing in c."""
    made = propose(wish.content, wish.text, "FRA", wish.choosing, wish.held)
    assert exactly(withdraw(made, "FRA")) == exactly(wish.content)


def acted(data: st.DataObject, content: Content, name: str) -> Content:
    """What `name` makes of the content: a proposal, brackets alone, joining or standing behind what is there."""
    act = data.draw(st.integers(0, 5))
    found = [a.id for b in brackets(content) for a in b.alternatives]
    if act <= 1 and found:
        return (join if act else stand_behind)(content, data.draw(st.sampled_from(found)), name)
    text = read(content, name)
    if act == 2 and text:
        start = data.draw(st.integers(0, len(text) - 1))
        placed = place_brackets(content, start, data.draw(st.integers(start + 1, len(text))), name)
        return content if placed is None else placed
    chosen = data.draw(choices(content)) if act == 3 else None
    return propose(content, data.draw(edits_of(read(content, name, chosen))), name, chosen, proposal=f"prop-{name}")


@given(data=st.data(), content=contents(people=()))
def test_law_5_withdrawing_every_proposal(data: st.DataObject, content: Content) -> None:
    """Whatever was proposed, placed, joined and taken: when all have withdrawn, the content is as before the first."""
    made = content
    for name in data.draw(st.lists(st.sampled_from(NAMES), min_size=1, max_size=8)):
        made = acted(data, made, name)
    check_form(made)
    for name in data.draw(st.permutations(NAMES)):
        before, made = made, withdraw(made, name)
        check_undisturbed(before, made, but=[name])
        assert name not in people_of(made)
    assert exactly(made) == exactly(content)


@given(data=st.data(), content=contents())
def test_joining_is_undone_by_withdrawing(data: st.DataObject, content: Content) -> None:
    """Who stood nowhere, joined and left, leaves everything as it was, imported text without a name included."""
    found = [a.id for b in brackets(content) for a in b.alternatives]
    if found and "FRA" not in people_of(content):
        alternative = data.draw(st.sampled_from(found))
        for act in (join, stand_behind):
            joined = act(content, alternative, "FRA")
            check_undisturbed(content, joined, but=["FRA"])
            assert exactly(withdraw(joined, "FRA", alternative)) == exactly(content)


@given(data=st.data(), content=contents())
def test_law_5_clearing_in_any_order(data: st.DataObject, content: Content) -> None:
    """Clearing every bracket in any order gives text without brackets; each can be called back at once, whole."""
    while found := brackets(content):
        bracket = data.draw(st.sampled_from(found))
        kept = data.draw(st.sampled_from(bracket.alternatives)).id
        cleared = clear(content, bracket.id, kept)
        assert len(brackets(cleared)) < len(found)
        back = call_back(cleared, content, bracket.id, kept)
        assert back is not None
        assert read(back) == read(content)
        assert sorted(ids_of(back)) == sorted(ids_of(content))
        content = cleared
    assert is_clean(content) or "[" in read(content)


@given(data=st.data(), content=contents(), wish=st.data())
def test_text_called_back_after_more_proposals(data: st.DataObject, content: Content, wish: st.DataObject) -> None:
    """The place is found by words though others have proposed meanwhile; where it is found the base is as it was."""
    found = brackets(content)
    if not found:
        return
    bracket = data.draw(st.sampled_from(found))
    kept = data.draw(st.sampled_from(bracket.alternatives)).id
    cleared = clear(content, bracket.id, kept)
    name = data.draw(st.sampled_from(NAMES))
    later = propose(cleared, wish.draw(edits_of(read(cleared, name))), name)
    back = call_back(later, content, bracket.id, kept)
    if back is not None:
        check_form(back)
        assert read(back) == read(content)
        assert [b for b in brackets(back) if b.id == bracket.id]
