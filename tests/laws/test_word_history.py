"""Between two contents the words kept, out and in make up both of them: what the history shows."""

from hypothesis import given
from hypothesis import strategies as st

from server.drafting import Content, Piece, changes, parse, shown

NOTATIONS = [
    "",
    "the old text",
    "the [old / FRA: new] text",
    "the new text",
    "[text]",
    "[ / FRA: more]",
    "[FRA: one / ]",
]
NOTATIONS += ["a {note} [X]", "*a* {:14 bis:par-1} above", "[a [b / c] / d] e", "发展 [السلام]"]
CONTENTS = st.sampled_from(NOTATIONS).map(parse)


@given(CONTENTS, CONTENTS, st.booleans())
def test_the_pieces_make_up_both_texts(before: Content, after: Content, names: bool) -> None:
    pieces = changes(before, after, names=names)
    assert "".join(p.text for p in pieces if p.what != "in") == shown(before, names=names)
    assert "".join(p.text for p in pieces if p.what != "out") == shown(after, names=names)


def test_a_proposal_is_seen_as_the_bracket_that_it_made() -> None:
    pieces = changes(parse("the old text"), parse("the [old / FRA: new] text"))
    assert [(p.what, p.text) for p in pieces if p.what == "out"] == []
    assert shown(parse("the [old / FRA: new] text"), names=False) == "the [old / new] text"
    assert Piece("kept", "the ") in pieces


def test_no_text_is_shown_as_a_dash() -> None:
    assert shown(parse("[text / FRA: ]")) == "[text / FRA: —]"
    assert shown(parse("[text]")) == "[text]"
    assert shown(parse("[FRA: text]")) == "[FRA: text]"
