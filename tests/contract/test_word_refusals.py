"""Bad Word files get a clear answer that says what can be done, and the part that can be read is read."""

import time
import zipfile
from io import BytesIO

import pytest

from server.exchange import ImportResult, read_file
from server.kernel import Refused, limits
from tests.contract.word_made import W, WordFile, about, packed, par, part, run

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
BODY = part("document", f"<w:body>{par(run('Text.'))}</w:body>").encode()
ENTITIES = (
    '<!DOCTYPE w:document [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>'
    f'<w:document xmlns:w="{W}"><w:body><w:p><w:r><w:t>&b;&x;</w:t></w:r></w:p></w:body></w:document>'
).encode()


def _bomb() -> bytes:
    return packed({"word/document.xml": b"<a>" + b" " * (limits.WORD_PART_BYTES_MAX + 1) + b"</a>"})


def _with_password() -> bytes:
    """A package whose entry says that it is encrypted."""
    data = bytearray(packed({"word/document.xml": BODY}))
    for sign, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.find(sign) + offset] |= 1
    return bytes(data)


def _many_parts() -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as target:
        for number in range(limits.WORD_PARTS_MAX + 1):
            target.writestr(f"{number}", b"")
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "code", "says"),
    [
        pytest.param(packed({"notes.txt": b"hello"}), "word-damaged", "no text of Word", id="renamed zip"),
        pytest.param(packed({"content.xml": b"<a/>"}), "word-damaged", "OpenDocument", id="other package"),
        pytest.param(b"PK\x03\x04rest", "word-damaged", "save it as .docx again", id="broken zip"),
        pytest.param(packed({"word/document.xml": BODY})[:-40], "word-damaged", "damaged", id="cut off"),
        pytest.param(
            packed({"word/document.xml": BODY[:-30]}), "word-damaged", "document.xml is damaged", id="cut part"
        ),
        pytest.param(packed({"word/document.xml": b"<html/>"}), "word-damaged", "not Word's", id="not Word's"),
        pytest.param(packed({"word/document.xml": ENTITIES}), "word-declares", "declares", id="entities"),
        pytest.param(
            packed({"word/document.xml": BODY, "word/styles.xml": ENTITIES}), "word-declares", "declares", id="styles"
        ),
        pytest.param(OLE + b"\0" * 600, "word-old", "save it as .docx", id=".doc"),
        pytest.param(OLE + "EncryptedPackage".encode("utf-16-le"), "word-encrypted", "password", id="password"),
        pytest.param(_with_password(), "word-encrypted", "password", id="encrypted zip"),
        pytest.param(b"%PDF-1.7", "word-other", "PDF", id="PDF"),
        pytest.param(b"{\\rtf1 x}", "word-other", "RTF", id="RTF"),
        pytest.param(b"PK\x03\x04" + b"\0" * limits.WORD_BYTES_MAX, "word-too-large", "part it", id="too large"),
        pytest.param(_bomb(), "word-too-large", "unpacks to more", id="bomb"),
        pytest.param(_many_parts(), "word-too-large", "parts", id="many parts"),
    ],
)
def test_what_cannot_be_read_is_refused_with_what_to_do(data: bytes, code: str, says: str) -> None:
    found = read_file(data)
    assert isinstance(found, Refused)
    assert (found.code, says in found.do) == (code, True), found.do


def test_one_huge_paragraph_is_refused_with_its_place() -> None:
    found = read_file(WordFile([par(run("word " * 12_001))]).packed())
    assert isinstance(found, Refused)
    assert (found.code, found.present["line"]) == ("too-long", 2)


@pytest.mark.parametrize(
    ("file", "code"),
    [
        (WordFile([par(run("Text."))], others={"word/vbaProject.bin": b"\0"}), "word-macros"),
        (WordFile([par(run("Text."), num=(4, 0))]), "word-numbers"),
        (WordFile([par(run("Text."))], numbering="<broken"), "word-broken"),
        (WordFile([par(run("Text."))], footnotes="</w:x>"), "word-broken"),
        (WordFile([par(run("Text.\uf0b7"))]), "sign"),
    ],
)
def test_the_part_that_can_be_read_is_read(file: WordFile, code: str) -> None:
    """Macros are left out, a list without a definition has no numbers, a damaged part is named."""
    found = read_file(file.packed())
    assert isinstance(found, ImportResult), found
    assert code in {finding.code for finding in found.findings}
    assert [p.content.nodes[0] for p in found.text.paragraphs] == [p.content.nodes[0] for p in _plain().text.paragraphs]
    assert found.characters_in == found.characters_out + found.left_out


def _plain() -> ImportResult:
    found = read_file(WordFile([par(run("Text."))]).packed())
    assert isinstance(found, ImportResult)
    return found


@pytest.mark.full
def test_ten_thousand_comments_are_read_to_the_limit_and_the_rest_named() -> None:
    """Also where all of them are in one place."""
    comments = [(f"Person {n}", f"Remark {n}") for n in range(10_000)]
    started = time.process_time()
    found = read_file(WordFile([par(about(1, run("Text."))), par(run("More."))], comments).packed())
    assert isinstance(found, ImportResult), found
    assert found.comments["in"] == 10_000
    left = [finding for finding in found.findings if finding.code == "comment-left-out"]
    assert len(left) == 10_000 - limits.WORD_COMMENTS_MAX
    assert found.characters_in == found.characters_out + found.left_out
    assert time.process_time() - started < 20


@pytest.mark.full
def test_three_hundred_pages_with_thirteen_hundred_changes() -> None:
    words = "continue the work of the Group with all stakeholders " * 8
    body = [
        par(run(f"{n}. The Group "), f'<w:del w:author="A B">{run("notes", gone=True)}</w:del>', run(f" and {words};"))
        for n in range(1, 1_301)
    ]
    started = time.process_time()
    found = read_file(WordFile(body).packed())
    assert isinstance(found, ImportResult), found
    assert (found.paragraphs, found.brackets) == (1_300, 1_300)
    assert found.characters_in == found.characters_out
    assert time.process_time() - started < 15
