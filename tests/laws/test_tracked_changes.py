"""Tracked changes come in as alternatives: what stood reads as with all of them rejected, and none of them is lost."""

from hypothesis import example, given
from hypothesis import strategies as st

from server.drafting import Bracket, Content, Node, Note, read
from server.exchange import ImportResult, read_word
from tests.contract.word_made import WordFile, cut, par, put, put_and_cut, run

TEXTS = st.lists(
    st.sampled_from(["one", "two", "three", ",", ".", " ", "  ", " four ", "é", "نص"]), min_size=1, max_size=4
).map("".join)
AUTHORS = st.sampled_from("AB")
# What one put in and another took out again is whole words: a blank alone would leave no word to show it on.
CHANGES = st.tuples(st.sampled_from(["kept", "put", "cut"]), AUTHORS, TEXTS) | st.tuples(
    st.just("both"), AUTHORS, TEXTS.map(str.strip).filter(bool)
)
PARAGRAPHS = st.lists(CHANGES, min_size=1, max_size=8)
Change = tuple[str, str, str]


def written(changes: list[Change]) -> str:
    """The paragraph as Word writes it."""
    runs: list[str] = [run("Begin ")]
    for kind, by, text in changes:
        author = f"Delegate {by}"
        if kind == "kept":
            runs.append(run(text))
        elif kind == "put":
            runs.append(put(author, text))
        elif kind == "cut":
            runs.append(cut(author, text))
        else:
            runs.append(put_and_cut(author, "Delegate C", text))
    return par(*runs, run(" end."))


def as_word(changes: list[Change], kinds: set[str]) -> str:
    """What Word reads where text of these kinds stays."""
    return plain("Begin " + "".join(text for kind, _, text in changes if kind in kinds) + " end.")


def plain(text: str) -> str:
    """Runs of blanks are one, and none stands before a sign: a blank beside a bracket goes with it (`spaced`)."""
    return " ".join(text.split()).replace(" ,", ",").replace(" .", ".")


def accepted(nodes: tuple[Node, ...]) -> str:
    """The text with every proposal in it taken."""
    out = ""
    for node in nodes:
        if isinstance(node, Bracket):
            out += accepted(next((a for a in node.alternatives if a.sponsors), node.alternatives[0]).nodes)
        elif not isinstance(node, Note):
            out += read(Content((node,)))
    return out


@given(PARAGRAPHS)
@example([("kept", "A", "one"), ("put", "A", " two"), ("kept", "A", "three")])
def test_accepting_and_rejecting_all_reads_as_in_word(changes: list[Change]) -> None:
    """Rejected, the text is as it stood; accepted, as Word would have it; and no character is lost."""
    result = read_word(WordFile([written(changes)]).packed())
    assert isinstance(result, ImportResult)
    (paragraph,) = result.text.paragraphs
    assert plain(read(paragraph.content)) == as_word(changes, {"kept", "cut"})
    assert plain(accepted(paragraph.content.nodes)) == as_word(changes, {"kept", "put"})
    assert result.characters_in == result.characters_out + result.left_out
