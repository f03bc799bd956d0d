"""Whatever stands in a file: no character is lost, nothing is left unsaid, and what is taken out comes in again."""

from hypothesis import example, given
from hypothesis import strategies as st

from server.exchange import Given, ImportResult, export_notation, read_plain
from server.group import CreateDocument, DocumentCreated
from server.library import create_document
from tests.contract.importing import facts

SIGNS = ["[", "]", " / ", "{", "}", "*", "**", "__", "\\", " ", "\n", "\n\n", ". ", "; ", ", ", "-\n", "“", "”", "    "]
NAMED = ["FRA: ", "Group X: ", " – FRA", "(Country A): ", "[NZ propose; US oppose: ", "[Country D reserves]"]
LABELS = ["1. ", "(a) ", "(i) ", "2 bis ", "6alt ", "PP1 ", "II. ", "# ", "[4][2]. ", "39. [44.] "]
OPTIONS = ["Option 1: ", "Option 2: ", "Option (a): ", "{End of options}", "No text", "{No text}"]
WORDS = [
    "word",
    "Part",
    "[y]",
    "[ies]",
    "X",
    "[X]",
    "[^1]",
    "[agreed]",
    "\u00a0",
    "السلام",
    "发展",
    "é",
    "and",
    "\n1\n",
    "____",
]
PIECES = st.sampled_from(SIGNS + NAMED + LABELS + OPTIONS + WORDS)


@given(st.lists(PIECES, max_size=40).map("".join))
@example("[a\n\nb]\n\n[c [d\n\ne] f]")
@example("Option 1: x\n\n[Option 2: y\n\nz]")
@example("6 x\n\n6alt [y\n\n(a) z]")
def test_no_character_is_lost(source: str) -> None:
    """Characters in are characters out and left out, and the export is read as the same document."""
    result = read_plain(source)
    if not isinstance(result, ImportResult):
        assert result.do
        return
    assert result.characters_in == result.characters_out + result.left_out
    (event,) = _made(result)
    notation = export_notation(Given(document=event.document, paragraphs=event.paragraphs, options=event.options))
    again = read_plain(notation)
    assert isinstance(again, ImportResult)
    (second,) = _made(again)
    written = export_notation(Given(document=second.document, paragraphs=second.paragraphs, options=second.options))
    assert written == notation
    assert [p.nodes for p in second.paragraphs] == [p.nodes for p in event.paragraphs]


def _made(result: ImportResult) -> tuple[DocumentCreated]:
    decided = create_document(CreateDocument(title="t"), facts(), result.text)
    assert isinstance(decided, tuple)
    (event,) = decided
    assert isinstance(event, DocumentCreated)
    return (event,)
