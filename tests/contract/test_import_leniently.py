"""Brackets as people really write them, one habit at a time."""

import pytest

from server.drafting import notate, parse_leniently


@pytest.mark.parametrize(
    ("written", "means"),
    [
        ("[one][two] x", "[one / two] x"),
        ("[one] [two] x", "[one / two] x"),
        ("[one] [and two] x", "[one] [and two] x"),
        ("[text – FRA, JPN]", "[FRA, JPN: text]"),
        ("[NZ/CL propose; US oppose: text]", "[NZ, CL: {NZ/CL propose; US oppose}text]"),
        ("[Country A, F: one] [Group X: two]", '[ / "Country A", F: one / "Group X": two]'),
        ("[one] [FRA: two]", "[one / FRA: two]"),
        ("[FRA: delete]", "[FRA: {delete}]"),
        ("Part[y] [ies] shall", "[Party / Parties] shall"),
        ("Article[s 5.2 and] 6.4", "[Articles 5.2 and / Article] 6.4"),
        ("and[/or] x", "and[/or] x"),
        ("[low-[carbon][emission] paths]", "[[low-carbon / low-emission] paths]"),
        ("[de]centralized", "[decentralized / centralized]"),
        ("procedures[,] and", "procedures[,] and"),
        ("by [2030][20XX][as soon as possible]", "by [2030 / [20XX] / as soon as possible]"),
        ("[x]40-[y]70", "[x]40-[:y]70"),
        ("[Option (a): one, Option (b): two]", "[{Option (a):}one, / {Option (b):}two]"),
        (
            "Accounts Option I The first. Option II The other.",
            "Accounts [{Option I}The first. / {Option II}The other.]",
        ),
        ("[Alt 1. one Alt 2. No text]", "[{Alt 1.}one / {Alt 2.}No text]"),
        ("OPTION A: one OPTION B: two", "[{OPTION A:}one / {OPTION B:}two]"),
        ("x, [agreed ad ref]", "x, {agreed ad ref}"),
        ("[Country D reserves]", "{Country D reserves}"),
        ("[Placeholder: outcome]", "[Placeholder: outcome]"),
        ("[No text]", "[{No text}]"),
        ("Features[^5]", "Features{^5}"),
        ("a [b c.", "a [b c]{bracket not closed}."),
        ("a, b] c", "a, [b]{bracket not opened} c"),
        ("[a [b] [c] d", "[a [b / c] d]{bracket not closed}"),
        ("2 * 3 {x", r"2 \* 3 \{x"),
        ("Preamble]1", "[Preamble]{bracket not opened}1"),
        ("[Ambition: text]", "[Ambition: text]"),
        ("______ see", r"\_\_\_\_\_\_ see"),
    ],
)
def test_it_reads_what_people_write(written: str, means: str) -> None:
    content, _ = parse_leniently(written)
    assert notate(content) == means


@pytest.mark.parametrize(
    ("written", "code", "column", "said"),
    [
        ("the [text", "not-closed", 5, "could close at line 1, column 10"),
        ("the text] x", "not-opened", 9, "could open at line 1, column 1"),
        ("[one] [two]", "side-by-side", 1, "split"),
        ("[US oppose: text]", "objection-to-confirm", 2, "US is asked to confirm"),
        ("[Group X: text]", "unknown-name", 2, "which delegation"),
        ("Part[y]", "within-word", 5, "widened"),
        ("[agreed ad ref]", "remark", 1, "note"),
        ("a {b", "brace-not-closed", 3, "kept"),
    ],
)
def test_what_a_person_should_look_at_is_told_with_its_place(written: str, code: str, column: int, said: str) -> None:
    _, findings = parse_leniently(written)
    (found,) = [finding for finding in findings if finding.code == code]
    assert (found.line, found.column) == (1, column)
    assert said in found.suggestion


def test_places_are_those_of_the_text_as_written() -> None:
    """Also after a place that was mended, and in a later line."""
    _, findings = parse_leniently("a] one,\nb] two [c")
    assert [(f.code, f.line, f.column) for f in findings] == [
        ("not-opened", 1, 2),
        ("not-opened", 2, 2),
        ("not-closed", 2, 8),
    ]


def test_names_that_are_known_are_read_and_mapped() -> None:
    content, findings = parse_leniently(
        "[Saint Vincent and the Grenadines: text]", {"Saint Vincent and the Grenadines": "VCT"}
    )
    assert notate(content) == "[VCT: text]"
    assert not findings
