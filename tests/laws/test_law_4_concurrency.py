"""Domain 3, law 4: proposals against the same version, in any order of arrival, read as typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.drafting import Conflict, Content, brackets, clear, laws, parse, propose, propose_on, read, rebase, withdraw
from tests.checks import check_all, check_concurrent
from tests.strategies import NAMES, Wish, choices, contents, edits_of, texts, wishes


@given(data=st.data(), content=contents())
def test_law_4_every_order_of_arrival(data: st.DataObject, content: Content) -> None:
    """Three delegations type against one version: in all six orders each reads what it typed."""
    typed = [(name, data.draw(edits_of(read(content, name)))) for name in NAMES[:3]]
    check_concurrent(content, *typed)


@given(data=st.data(), wish=wishes())
def test_law_4_with_choosing(data: st.DataObject, wish: Wish) -> None:
    """What was chosen may go meanwhile; as long as it reads the same, the proposal stands as typed."""
    other = data.draw(st.sampled_from([name for name in NAMES if name != wish.delegation]))
    first = propose(wish.content, data.draw(edits_of(read(wish.content, other))), other)
    made = propose_on(first, wish.content, wish.text, wish.delegation, wish.choosing)
    if read(first, wish.delegation, wish.choosing) == read(wish.content, wish.delegation, wish.choosing):
        assert not isinstance(made, Conflict)
        assert laws.broken(first, made, wish.text, wish.delegation) is None
    elif not isinstance(made, Conflict):
        assert laws.broken(first, made, read(made, wish.delegation), wish.delegation) is None


@given(data=st.data(), wish=wishes(contents(depth=1), choosing=False))
def test_the_same_delegation_twice(data: st.DataObject, wish: Wish) -> None:
    """Two of one delegation type against one version: both changes stand, or the second is told what stands now."""
    first = propose(wish.content, wish.text, wish.delegation)
    second = data.draw(edits_of(read(wish.content, wish.delegation)))
    made = propose_on(first, wish.content, second, wish.delegation)
    if isinstance(made, Conflict):
        assert made.reading == wish.text
    else:
        assert laws.broken(first, made, read(made, wish.delegation), wish.delegation) is None


@given(data=st.data(), content=contents())
def test_text_that_went_meanwhile(data: st.DataObject, content: Content) -> None:
    """Typed on a text of which a bracket was cleared since: carried over, or told; the base is as it was cleared."""
    found = brackets(content)
    if not found:
        return
    bracket = data.draw(st.sampled_from(found))
    cleared = clear(content, bracket.id, data.draw(st.sampled_from(bracket.alternatives)).id)
    made = propose_on(cleared, content, data.draw(edits_of(read(content, "FRA"))), "FRA")
    assert isinstance(made, Conflict) or laws.broken(cleared, made, read(made, "FRA"), "FRA") is None


@given(seen=texts(), theirs=texts(), mine=texts())
def test_rebasing_is_exact_where_only_one_changed(seen: str, theirs: str, mine: str) -> None:
    """What one side left alone is as the other wished; both wishing the same is one wish."""
    assert rebase(seen, seen, mine) == mine
    assert rebase(seen, theirs, seen) == theirs
    assert rebase(seen, mine, mine) == mine


@pytest.mark.parametrize(
    ("seen", "present", "wished", "expected"),
    [
        ("the two options stand", "the three options stand", "the two options fall", "the three options fall"),
        ("the two options", "the two good options", "all two options", "all two good options"),
        ("the two options", "the three options", "the four options", None),
        ("the two options", "the new two options", "the old two options", None),
        ("a b c d e f g h", "a x c d e f g h", "a x c d e f y h", "a x c d e f y h"),
        ("one two three four", "one four", "one two 2 three four", None),
    ],
)
def test_rebase(seen: str, present: str, wished: str, expected: str | None) -> None:
    """Different words are carried over, the same words are a conflict."""
    assert rebase(seen, present, wished) == expected


def test_a_chosen_alternative_that_went() -> None:
    """France typed on Japan's words and Japan withdrew them: what France changed elsewhere is carried over."""
    seen = parse("the [two / JPN: three] options of the group of experts stand")
    chosen = {"b1": "a3"}
    present = withdraw(seen, "JPN")
    made = propose_on(present, seen, "the three options of the group of experts fall", "FRA", chosen)
    assert not isinstance(made, Conflict)
    assert read(made, "FRA") == "the two options of the group of experts fall"
    assert propose_on(present, seen, "the four options of the group", "FRA", chosen) == Conflict(read(present))


@given(data=st.data(), content=contents())
def test_one_after_another(data: st.DataObject, content: Content) -> None:
    """A room at work: each proposes on what stands, choosing among it; the laws hold at every step."""
    for _ in range(4):
        name = data.draw(st.sampled_from(NAMES))
        chosen = data.draw(choices(content))
        content = check_all(content, data.draw(edits_of(read(content, name, chosen))), name, chosen)
