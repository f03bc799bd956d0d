"""References on the way in: recognised where they mean a paragraph of the text, and left as words elsewhere."""

import pytest

from server.drafting import Reference, notate
from server.group import Paragraph
from tests.contract.importing import brought_in, document

TEXT = """1. The first.

2. The second, [as in paragraph 1 above, / see paragraphs 1, 3 bis and 4 below].

3 bis. The third, see paragraph 2 (a) above.

4. {}
"""


def last(text: str) -> str:
    result = brought_in(TEXT.format(text))
    return notate(result.text.paragraphs[-1].content)


@pytest.mark.parametrize(
    ("written", "means"),
    [
        ("See paragraph 3 bis above.", "See paragraph {:3 bis:¶3} above."),
        ("See paragraphs 1, 2 and 3 bis above.", "See paragraphs {:1:¶1}, {:2:¶2} and {:3 bis:¶3} above."),
        ("See paragraphs 1\u20132 above.", "See paragraphs {:1:¶1}\u2013{:2:¶2} above."),
        ("Voir le paragraphe 2 ci-dessus.", "Voir le paragraphe {:2:¶2} ci-dessus."),
        ("See paragraph 2 (a) above.", "See paragraph {:2:¶2} (a) above."),
        ("See [paragraph 2] above.", "See [paragraph 2 ]above."),
        ("See [paragraph 2 above].", "See[ paragraph {:2:¶2} above]."),
        ("See paragraph 18 of decision 2/CMA.3.", "See paragraph 18 of decision 2/CMA.3."),
        ("See paragraph 2 of resolution 60/252.", "See paragraph 2 of resolution 60/252."),
        ("See paragraph 7 above.", "See paragraph 7 above."),
        ("See paragraph 3 above.", "See paragraph 3 above."),
    ],
)
def test_what_means_a_paragraph_of_this_text_is_a_reference(written: str, means: str) -> None:
    assert last(written) == means


def test_a_number_that_two_paragraphs_have_is_left_as_words() -> None:
    result = brought_in("1. One.\n\n2. Two.\n\nAnnex\n\n1. One.\n\n2. See paragraph 1 above.\n")
    assert notate(result.text.paragraphs[-1].content) == "See paragraph 1 above."


def test_each_is_found_at_its_place_and_no_character_is_lost() -> None:
    result = brought_in(TEXT.format("As paragraph 1 above says."))
    found = [(each.line, each.column, each.text) for each in result.findings if each.code == "reference"]
    assert found == [
        (3, 23, "paragraph 1 above"),
        (3, 48, "paragraphs 1, 3 bis and 4 below"),
        (5, 23, "paragraph 2 (a) above"),
        (7, 7, "paragraph 1 above"),
    ]
    assert result.characters_in == result.characters_out + result.left_out


def test_in_the_document_it_names_the_paragraph_itself() -> None:
    made = document(brought_in(TEXT.format("As paragraph 1 above says.")))
    first, final = made.paragraphs[0], made.paragraphs[-1]
    assert isinstance(final, Paragraph)
    assert [node for node in final.nodes if isinstance(node, Reference)] == [Reference(first.id, "1")]
