"""Word files: what is in the text is in the file, once and in the order of the schema; changes as Word has them."""

import re
from dataclasses import replace

import pytest
from hypothesis import given as given_each

from server.drafting import Content, OpenValue, Run, brackets, parse, read
from server.exchange import export_word, export_word_tracked
from server.group import Document, Option, OptionAlternative, Position, PositionKind, Target, Within
from tests.contract.word_files import W, Word, given, paragraph
from tests.strategies import contents


def held_by(delegation: str, position: PositionKind, target: Target, **fields: object) -> Position:
    own = f"pos-{delegation}"
    made = Position(id=own, document="d-1", target=target, delegation=delegation, position=position, words="x")
    return replace(made, **fields)  # type: ignore[arg-type]  # fields of Position


def words(data: bytes, number: int = -1) -> str:
    return Word(data).lines()[number]


@pytest.mark.parametrize(
    ("notation", "written"),
    [
        ("the [old / FRA: new] text", "1 bis\tthe [old / France: new] text"),
        ("the [FRA, JPN: new ]text", "1 bis\tthe [France, Japan: new ]text"),
        ("the [old ]text", "1 bis\tthe [old ]text"),
        ("[old / FRA: {x}]", "1 bis\t[old / France: ]"),
        ("by [20XX], as {:3:par-3} says", "1 bis\tby [20XX], as 3 says"),
        ("[one / FRA: [two / JPN: three]]", "1 bis\t[one / France: [two / Japan: three]]"),
    ],
)
def test_brackets_are_written_as_they_are_read_out(notation: str, written: str) -> None:
    assert words(export_word(given(paragraph("1 bis", notation)))) == written


def test_who_may_not_see_names_sees_none() -> None:
    held = held_by("JPN", "object", Target(paragraph="par-1 bis"))
    shown = given(paragraph("1 bis", "the [old / FRA: new] text"), with_names=False, positions=(held,))
    for write in (export_word, export_word_tracked):
        file = write(shown)
        assert "France" not in Word(file).parts["word/document.xml"].decode()
        assert Word(file).comments() == []
    assert words(export_word(shown)) == "1 bis\tthe [old / new] text"


def test_numbers_that_counting_gives_are_counted_by_word_and_others_typed() -> None:
    labels = ["1.", "2.", "2 bis.", "3.", "5.", "(a)", "(b)"]
    under = {"(a)": "par-5.", "(b)": "par-5."}
    rows = [
        paragraph(label, "Words.", level=1 if label in under else 0, parent=under.get(label, "")) for label in labels
    ]
    file = Word(export_word(given(*rows)))
    assert file.lines()[-7:] == ["Words.", "Words.", "2 bis.\tWords.", "Words.", "Words.", "Words.", "Words."]
    lines = list(file.body.iter(f"{W}p"))[-7:]
    lists = [next((each.get(f"{W}val") for each in line.iter(f"{W}numId")), None) for line in lines]
    assert lists == ["1", "1", None, "1", "2", "3", "3"]
    numbering = file.part("numbering")
    told = [
        (next(each.iter(f"{W}start")).get(f"{W}val"), next(each.iter(f"{W}lvlText")).get(f"{W}val"))
        for each in numbering.iter(f"{W}abstractNum")
    ]
    assert told == [("1", "%1."), ("5", "%1."), ("1", "(%1)")]


def test_an_option_stands_under_its_names() -> None:
    option = Option(
        id="opt-1", document="d-1", order="5", alternatives=(
            OptionAlternative(id="a2", label="Option 1", items=("par-1.",)),
            OptionAlternative(id="a3", label="Option 2", sponsors=("FRA",)),
        ), counter=3,
    )  # fmt: skip
    row = paragraph("1.", "Words.", inside=Within(option="opt-1", alternative="a2"))
    assert Word(export_word(given(row, options=(option,)))).lines()[-4:] == [
        "Option 1",
        "Words.",
        "Option 2 France",
        "No text",
    ]


def test_states_are_told_by_the_line_beside_and_its_kind() -> None:
    rows = [paragraph("1.", "One.", state="agreed"), paragraph("2.", "Two.", state="provisionally agreed")]
    file = Word(export_word(given(*rows)))
    lines = [each.get(f"{W}val") for each in file.body.iter(f"{W}left")]
    assert lines == ["single", "double"]
    footer = next(part for name, part in file.parts.items() if re.match(r"word/footer\d*\.xml", name))
    assert "agreed ad referendum" in footer.decode()


def test_notes_are_footnotes() -> None:
    file = Word(export_word(given(paragraph("1 bis", "the text{to be checked} stands"))))
    assert file.lines()[-1] == "1 bis\tthe text stands"
    (reference,) = file.body.iter(f"{W}footnoteReference")
    notes = {each.get(f"{W}id"): "".join(each.itertext()).strip() for each in file.part("footnotes")}
    assert notes[reference.get(f"{W}id")] == "to be checked"


def test_positions_are_comments_where_they_are_held() -> None:
    there, whole = Target(paragraph="par-1 bis", alternative="a2"), Target(paragraph="par-1 bis")
    held = [
        held_by("JPN", "object", there, reason="Too far."),
        held_by("CHE", "support", whole),
        held_by("FRA", "object", there, standing=False),
    ]
    for write in (export_word, export_word_tracked):
        file = Word(write(given(paragraph("1 bis", "the [old / FRA: new] text"), positions=held)))
        assert sorted(file.comments()) == [("Japan", "Objects. Too far."), ("Switzerland", "Supports.")]


def test_changes_have_their_delegation_and_the_time_of_its_proposal() -> None:
    content = parse("the [old / FRA: new] text[JPN:  and more]")
    nodes = tuple(
        replace(n, alternatives=tuple(replace(a, proposal="prop-1" if a.sponsors else "") for a in n.alternatives))
        if n in brackets(content) else n
        for n in content.nodes
    )  # fmt: skip
    row = paragraph("1 bis", replace(content, nodes=nodes))
    file = Word(export_word_tracked(given(row, proposed={"prop-1": "2026-02-27T10:11:12.345+00:00"})))
    at = "2026-02-27T10:11:12Z"
    assert file.changes() == [
        ("del", "France", at, "old"), ("ins", "France", at, "new"), ("ins", "Japan", at, " and more")
    ]  # fmt: skip
    file.is_in_order()


def test_that_others_want_no_text_either_is_said_beside_it() -> None:
    file = Word(
        export_word_tracked(given(paragraph("1 bis", "the [old / FRA: new / JPN: {x}] text".replace("{x}", ""))))
    )
    assert file.comments() == [("Japan", "Proposes no text here.")]


def test_a_paragraph_that_is_wholly_new_is_put_in_with_its_end() -> None:
    file = Word(export_word_tracked(given(paragraph("1 bis", "[FRA: All new.]"))))
    end = list(file.body.iter(f"{W}p"))[-1].find(f"{W}pPr/{W}rPr/{W}ins")
    assert end is not None
    assert end.get(f"{W}author") == "France"


def test_what_is_written_from_right_to_left_says_so() -> None:
    document = Document(id="d-1", title="مشروع", language="ar")
    file = Word(export_word(given(paragraph("1", "النص [القديم / FRA: الجديد]"), document=document)))
    assert all(line.find(f"{W}pPr/{W}bidi") is not None for line in file.body.iter(f"{W}p"))
    assert list(file.body.iter(f"{W}rtl"))


def test_readings_hold_their_words() -> None:
    row = paragraph("1 bis", "the [old / FRA: new] text")
    assert words(export_word(given(row, reading="base"))) == "1 bis\tthe old text"
    assert words(export_word(given(row, reading="FRA"))) == "1 bis\tthe new text"
    assert "left out" in words(export_word(given(row, reading="clean")))


@given_each(content=contents())
def test_with_all_changes_refused_it_reads_as_it_stood(content: Content) -> None:
    """Whatever is bracketed within what, in Word's own terms."""
    file = Word(export_word_tracked(given(paragraph("1 bis", content))))
    assert file.lines(put_in=False)[-1] == f"1 bis\t{read(content)}".replace("\x1f", "\ufffd")
    file.is_in_order()


@given_each(content=contents())
def test_every_word_is_in_the_file(content: Content) -> None:
    """As text in brackets."""
    line = words(export_word(given(paragraph("1 bis", content))))
    for alternative in [a for bracket in brackets(content) for a in bracket.alternatives]:
        for node in alternative.nodes:
            if isinstance(node, Run | OpenValue):
                assert node.text in line
