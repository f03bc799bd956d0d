"""Brackets over several paragraphs: the same meaning, laws and acts over lists of paragraph ids (domain 3)."""

from hypothesis import given
from hypothesis import strategies as st

from server.drafting import outline as over
from server.drafting.outline import Outline, OutlineAlternative, OutlineOption, options, propose_outline, read_outline
from tests.strategies import NAMES, outlines, paragraph_ids


def edited(data: st.DataObject, paragraphs: tuple[str, ...]) -> tuple[str, ...]:
    """The paragraphs with some out, in or exchanged."""
    parts = list(paragraphs)
    for _ in range(data.draw(st.integers(0, 2))):
        start = data.draw(st.integers(0, len(parts)))
        parts[start : start + data.draw(st.integers(0, 3))] = data.draw(st.lists(paragraph_ids, max_size=3))
    return tuple(parts)


def chosen_in(data: st.DataObject, outline: Outline) -> dict[str, str]:
    return {o.id: data.draw(st.sampled_from(o.alternatives)).id for o in options(outline) if data.draw(st.booleans())}


def people_of(outline: Outline) -> set[str]:
    return {name for o in options(outline) for a in o.alternatives for name in (*a.sponsors, *a.behind)}


@given(data=st.data(), outline=outlines())
def test_laws_1_to_5_and_7_over_paragraphs(data: st.DataObject, outline: Outline) -> None:
    """As typed for the author, as before for all others and the base; withdrawn as it was; no change, no option."""
    name = data.draw(st.sampled_from(NAMES))
    chosen = chosen_in(data, outline)
    wished = edited(data, read_outline(outline, name, chosen))
    made = propose_outline(outline, wished, name, chosen)
    assert read_outline(made, name) == wished
    for other in (None, *NAMES):
        assert other == name or read_outline(made, other) == read_outline(outline, other)
    if name not in people_of(outline):
        assert over.withdraw(made, name) == outline
    assert propose_outline(outline, read_outline(outline, name), name) == outline


@given(data=st.data(), outline=outlines(people=()))
def test_withdrawing_all_gives_back_the_outline(data: st.DataObject, outline: Outline) -> None:
    """Proposed, joined, taken, and all withdrawn: as before the first."""
    made = outline
    for name in NAMES[:3]:
        made = propose_outline(made, edited(data, read_outline(made, name)), name)
        if options(made):
            alternative = data.draw(st.sampled_from([a.id for o in options(made) for a in o.alternatives]))
            made = data.draw(st.sampled_from([over.join, over.stand_behind]))(made, alternative, name)
    for name in data.draw(st.permutations(NAMES[:3])):
        made = over.withdraw(made, name)
    assert made == outline


@given(data=st.data(), outline=outlines())
def test_cleared_in_any_order_and_called_back(data: st.DataObject, outline: Outline) -> None:
    """Every option can be cleared, and comes back whole where nothing changed since."""
    while found := options(outline):
        option = data.draw(st.sampled_from(found))
        kept = data.draw(st.sampled_from(option.alternatives)).id
        cleared = over.clear(outline, option.id, kept)
        assert len(options(cleared)) < len(found)
        back = over.call_back(cleared, outline, option.id, kept)
        assert back is not None
        assert read_outline(back) == read_outline(outline)
        outline = cleared


def test_an_option_over_several_paragraphs() -> None:
    """One paragraph that stays between two that change parts them: options are not drawn over what is agreed."""
    made = propose_outline(Outline(("1", "2", "3", "4")), ("1 bis", "2", "3 bis", "3 ter"), "FRA", proposal="prop-1")
    first = OutlineOption(
        "b1", (OutlineAlternative("a2", ("1",)), OutlineAlternative("a3", ("1 bis",), ("FRA",), (), "prop-1"))
    )
    second = OutlineOption(
        "b4",
        (OutlineAlternative("a5", ("3", "4")), OutlineAlternative("a6", ("3 bis", "3 ter"), ("FRA",), (), "prop-1")),
    )
    assert made == Outline((first, "2", second))
    assert made.counter == 6
    assert second.base.items == ("3", "4")


def test_no_text_and_acts_on_what_is_not_there() -> None:
    """Leaving out all paragraphs is {No text}; unknown ids change nothing and bring nothing back."""
    start = Outline(("1", "2"))
    made = propose_outline(start, (), "FRA")
    assert [a.items for a in options(made)[0].alternatives] == [("1", "2"), ()]
    assert over.clear(made, "b9", "a9") is made
    assert over.join(made, "a9", "JPN") is made
    assert over.call_back(made, start, "b9") is None
    assert over.withdraw(made, "JPN") is made


def test_more_paragraphs_than_one_script_has_letters() -> None:
    """A document may be long; nothing runs out."""
    many = tuple(f"par-{at}" for at in range(21_500))
    made = propose_outline(Outline(many), (*many, "last"), "FRA")
    assert read_outline(made, "FRA")[-2:] == ("par-21499", "last")
    assert read_outline(made) == many
