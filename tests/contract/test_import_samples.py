"""Texts as people write them come in whole: every character is in the document or named as left out."""

import os
from functools import cache
from pathlib import Path

import pytest

from server.drafting import read
from server.exchange import LEFT_OUT, ImportResult
from tests.contract.importing import OWN, SAMPLES, brought_in, document, taken_out

SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "texts"
REAL = sorted([*SHARED.glob("*.txt"), *SHARED.glob("*/*.txt")])
TEXTS = [
    *(pytest.param(path, id=path.stem) for path in OWN),
    *(pytest.param(path, id=path.stem, marks=pytest.mark.full) for path in REAL),
]
SIGNS = frozenset("[]{}*_/\\:;,–()")
"""Signs that may become structure, stand elsewhere in the notation, or be written in another way."""


@cache
def imported(path: Path) -> ImportResult:
    """What was read of a text, read once for all tests: it is a value that nobody changes."""
    return brought_in(path.read_bytes())


def test_the_real_texts_are_there() -> None:
    if not SHARED.exists():
        pytest.skip(f"no texts in {os.path.relpath(SHARED)}: only our own samples are read")
    assert REAL


@pytest.mark.parametrize("path", TEXTS)
def test_no_character_is_lost(path: Path) -> None:
    """What the file holds is in the document or left out by name, exactly."""
    result = imported(path)
    text = path.read_text(encoding="utf-8")
    assert result.characters_in == sum(not sign.isspace() for sign in text)
    assert result.characters_in == result.characters_out + result.left_out


@pytest.mark.parametrize("path", TEXTS)
def test_the_words_stand_in_the_export_in_their_order(path: Path) -> None:
    """Counted by somebody else: each word sign of the source is found, in order, in the notation."""
    result = imported(path)
    lines = path.read_text(encoding="utf-8").split("\n")
    for finding in result.findings:
        if finding.code in LEFT_OUT:
            assert finding.text in lines[finding.line - 1]
            lines[finding.line - 1] = ""
    there = iter(taken_out(document(result)))
    for number, line in enumerate(lines, start=1):
        for sign in line:
            if not sign.isspace() and sign not in SIGNS and not _moved(path, number):
                assert sign in there, f"{sign!r} of line {number} is missing: {line}"


def _moved(path: Path, number: int) -> bool:
    """Lines in which names stand behind a text or in parentheses: in the notation they stand in front."""
    line = path.read_text(encoding="utf-8").split("\n")[number - 1]
    return (
        " – FRA, JPN" in line or ("alt (" in line and "): " in line) or "(African Group)" in line or "(Country" in line
    )


@pytest.mark.parametrize("path", TEXTS)
def test_what_is_taken_out_comes_in_as_it_was(path: Path) -> None:
    """A document exported as notation is the same document again, ids aside."""
    first = document(imported(path))
    notation = taken_out(first)
    again = brought_in(notation)
    second = document(again)
    assert taken_out(second) == notation
    assert [(p.label, p.old_label, p.is_a, p.level, p.nodes) for p in first.paragraphs] == [
        (p.label, p.old_label, p.is_a, p.level, p.nodes) for p in second.paragraphs
    ]
    places = [{p.id: n for n, p in enumerate(event.paragraphs)} for event in (first, second)]
    assert [places[0].get(p.parent) for p in first.paragraphs] == [places[1].get(p.parent) for p in second.paragraphs]
    assert again.characters_in == again.characters_out + again.left_out


@pytest.mark.parametrize("path", TEXTS)
def test_every_finding_points_at_its_text(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").split("\n")
    for finding in imported(path).findings:
        assert 1 <= finding.line <= len(lines)
        assert 1 <= finding.column <= len(lines[finding.line - 1]) + 1
        if finding.code == "not-closed":
            assert lines[finding.line - 1][finding.column - 1] == "["
        if finding.code == "not-opened":
            assert lines[finding.line - 1][finding.column - 1] == "]"


@pytest.mark.parametrize("path", TEXTS)
def test_every_bracket_that_does_not_balance_is_located(path: Path) -> None:
    """A plain count over the whole file finds nothing that the import does not name."""
    named = {(f.line, f.column) for f in imported(path).findings}
    opened: list[tuple[int, int]] = []
    for line, text in enumerate(path.read_text(encoding="utf-8").split("\n"), start=1):
        for column, sign in enumerate(text, start=1):
            if sign == "[":
                opened.append((line, column))
            elif sign == "]" and opened:
                opened.pop()
            elif sign == "]":
                assert (line, column) in named
    assert len(opened) <= len(named)


@pytest.mark.skipif(not SHARED.exists(), reason="the folder ../shared/texts is not there")
@pytest.mark.parametrize(
    ("name", "options", "alternatives"),
    [
        ("01", 3, {"Option 1: {Placeholder for preamble}", "Option 2:"}),
        ("03", 14, {"Option 1:", "Option 4: {modulators to 3.2}"}),
        ("06", 8, {"Option 3: {No text required}", "Option 1: {mandatory elements}"}),
        ("08", 1, {"Option I", "Option II"}),
        ("10", 6, {"Option 1: (paragraphs 1-1quater)", "Option 2: (paragraph 1)"}),
    ],
)
def test_options_over_paragraphs_are_recognised(name: str, options: int, alternatives: set[str]) -> None:
    (path,) = SHARED.glob(f"{name}-*.txt")
    result = imported(path)
    assert result.options == options
    assert alternatives <= {a.label for option in result.text.options for a in option.alternatives}


@pytest.fixture(name="registers")
def _registers() -> ImportResult:
    return brought_in(
        (SAMPLES / "import-registers.txt").read_bytes(), ["FRA", "JPN", "NZ", "CL", "US", "African Group"]
    )


def test_furniture_is_left_out_and_named(registers: ImportResult) -> None:
    left_out = [(f.code, f.text) for f in registers.findings if f.code in LEFT_OUT]
    assert ("page-number", "1") in left_out
    assert ("running-head", "WG/REG/2/CRP.3") in left_out
    assert ("end-of-options", "{End of options}") in left_out


def test_labels_levels_and_kinds(registers: ImportResult) -> None:
    rows = {(p.label, p.level): p for p in registers.text.paragraphs}
    assert rows["PP2 bis", 0].is_a == "paragraph"
    assert rows["I.", 0].is_a == "heading"
    assert rows["39.", 0].old_label == "44."
    upper = rows["(a)", 1].parent
    assert upper == rows["2.", 0].key
    assert any(p.is_a == "chapeau" and read(p.content) == "The Working Group," for p in registers.text.paragraphs)


def test_wrapped_lines_are_one_paragraph(registers: ImportResult) -> None:
    first = next(p for p in registers.text.paragraphs if p.label == "1.")
    assert "and other stake-holders" in read(first.content)


def test_options_attributions_and_positions(registers: ImportResult) -> None:
    labels = [[a.label for a in option.alternatives] for option in registers.text.options]
    assert ["Option 1: (paragraphs 3-3bis)", "Option 2: (paragraph 3)", "Option 3: {No text}"] in labels
    assert [option.label for option in registers.text.options if option.label] == ["5."]
    assert {(p.delegation, p.position) for p in registers.text.positions} == {("US", "object")}
    assert not registers.names


def test_a_bracket_over_subparagraphs_is_an_option(registers: ImportResult) -> None:
    told = [f for f in registers.findings if f.code.startswith("bracket-over-paragraphs")]
    assert [f.code for f in told] == ["bracket-over-paragraphs", "bracket-over-paragraphs-closes"]
    keys = {p.key: p.label for p in registers.text.paragraphs}
    spans = [[keys.get(k) for k in a.items] for o in registers.text.options for a in o.alternatives if not a.label]
    assert ["(b)", "(c)"] in spans
    assert ["4."] in spans
    assert ["4alt"] in spans


def test_what_does_not_balance_is_told_with_a_place(registers: ImportResult) -> None:
    told = {f.code: f for f in registers.findings if f.code in {"not-closed", "not-opened"}}
    assert told["not-closed"].text.startswith("[An institution")
    assert "could close at line" in told["not-closed"].suggestion
    assert told["not-opened"].text.endswith("]")
    assert "could open at line" in told["not-opened"].suggestion


def test_names_are_mapped_to_delegations() -> None:
    data = (SAMPLES / "import-participation.txt").read_bytes()
    assert set(brought_in(data).names) >= {"Group X", "Country A", "Country C"}
    mapped = brought_in(data, {"Group X": "G77", "Country A": "AAA", "B": "BBB", "Country C": "CCC"})
    assert mapped.names == ()
    assert "G77: all participants" in taken_out(document(mapped))
    assert ("CCC", "reserve") in {(p.delegation, p.position) for p in mapped.text.positions}
