"""Bad files get a clear answer: what is wrong, where, and what to do."""

import sys
import time
from collections.abc import Callable

import pytest

from server.exchange import read_plain
from server.kernel import Refused, limits
from server.service import TookTooLong, beside, read_text
from tests.contract.importing import brought_in, refused


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_texts_in_unicode_are_read(encoding: str) -> None:
    text = "1. Déclaration [أو نص] 发展.\r\n2. Next."
    mark = {"utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}.get(encoding, b"")
    result = brought_in(mark + text.encode(encoding))
    assert [p.label for p in result.text.paragraphs] == ["1.", "2."]
    assert result.characters_in == result.characters_out


@pytest.mark.parametrize(
    ("data", "code", "line", "column"),
    [
        (b"first\nPK\x03\x04\x00\x00", "not-unicode", 2, 5),
        (b"first\nsecond \xff\xfe third", "not-unicode", 2, 8),
        ("one\ntwo \x07", "control-character", 2, 5),
        ("one\ntwo \u202e", "bidi-override", 2, 5),
        ("one\n\ud800", "not-unicode", 2, 1),
        ("\n" + "[a " * 500 + "]" * 500, "malformed", 2, 193),
        ("word " * 12_000, "too-long", 1, 1),
        ("one\n\n" + "all [or / JPN: none] " * 400, "too-long", 3, 1),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_place(data: bytes | str, code: str, line: int, column: int) -> None:
    found = refused(data)
    assert (found.code, found.present["line"], found.present["column"]) == (code, line, column)
    assert f"line {line}" in found.do


def test_utf_32_is_no_text_that_we_read() -> None:
    assert refused("text".encode("utf-32")).code == "not-unicode"


def test_a_file_that_is_too_large_is_refused_at_once() -> None:
    started = time.process_time()
    found = refused(b"word " * (limits.IMPORT_BYTES_MAX // 5 + 1))
    assert found.code == "too-long"
    assert "8,000,000" in found.do
    assert time.process_time() - started < 1


def test_an_empty_file_is_an_empty_document() -> None:
    assert brought_in(b"").paragraphs == 0
    assert brought_in(b"\n \n").paragraphs == 0


SIGNS = ["[", "[a] ", "{", "[x\n\n"]
MORE_SIGNS = ["]", "}", "**a", "x]\n\n", "Option 1: x\n", "(a) x\n", "Part[y]", "[a / ", '["']


@pytest.mark.parametrize("sign", [*SIGNS, *(pytest.param(sign, marks=pytest.mark.full) for sign in MORE_SIGNS)])
def test_nothing_typed_takes_long(sign: str) -> None:
    """Near linear for whatever stands in the file."""
    started = time.process_time()
    result = read_plain(sign * (12_000 // len(sign)))
    assert isinstance(result, Refused) or result.characters_in == result.characters_out + result.left_out
    assert time.process_time() - started < 2


@pytest.mark.full
def test_three_hundred_pages_with_thirteen_hundred_brackets() -> None:
    words = "continue the work of the Group with all stakeholders " * 8
    text = "\n".join(f"{n}. The Group [FRA: takes note] of the report and decides to {words};" for n in range(1, 1_301))
    started = time.process_time()
    result = brought_in(text)
    assert (result.paragraphs, result.brackets) == (1_300, 1_300)
    assert result.characters_in == result.characters_out
    assert time.process_time() - started < 10


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda text: text.replace("{End of options}\n", ""), "where the options end"),
        (lambda text: text.replace("{Options}\n", ""), "where the options begin"),
        (lambda text: text.replace("\t", " ", 1), "tab"),
        (lambda text: text.replace("[one", "[[one"), "not closed"),
        (lambda text: text.replace("{Option}\tA\n", ""), "before the first paragraph"),
    ],
)
def test_an_exported_text_that_was_broken_is_refused_with_its_line(change: Callable[[str], str], why: str) -> None:
    text = (
        "{Rolling Text notation 1}\n#\tHead\n{Options}\n{Option}\tA\n1.\t[one / two]\n{Option}\tB\n{End of options}\n"
    )
    assert brought_in(text).options == 1
    found = refused(change(text))
    assert found.code == "malformed"
    assert why in found.do


@pytest.mark.full
def test_a_text_that_takes_too_long_beside_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its process is ended, what to do is said, and the next text is read as ever."""
    long = "1. Governments carry out their roles.\n" * 200
    working = sys.modules[read_text.__module__]
    with monkeypatch.context() as hurried:
        hurried.setattr(working, "BESIDE_SECONDS_MAX", 0.001)
        for _ in range(3):
            found = read_text(long, {})
            assert isinstance(found, Refused)
            assert (found.code, found.field) == ("too-long", "text")
            assert "in parts" in found.do
        with pytest.raises(TookTooLong):
            beside(int, "7")
    assert not isinstance(read_text(long, {}), Refused)


def test_what_fails_beside_fails_here_with_its_reason() -> None:
    """A fault in the other process is no silence."""
    with pytest.raises(RuntimeError, match="invalid literal"):
        beside(int, "seven")
