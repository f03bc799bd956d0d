"""A Word file as a package of parts: opened within bounds, refused with what can be done, nothing in it run or fetched.

Of a package only parts that hold text are unpacked, each up to a bound that does not trust what the package says of
its size. A part is parsed without entities, without a document type and without the network.
"""

import re
import zipfile
import zlib
from dataclasses import dataclass
from io import BytesIO

from lxml import etree

from server.exchange.word_in.xml import W
from server.kernel import Refused, limits

PACKED = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_EMPTY_PACKAGE = b"PK\x05\x06"
_SMALL_BYTES = 1_000_000
_READ_BYTES = 1 << 16
_PARTS = re.compile(
    r"word/(?:document\d*|styles|numbering|comments|commentsExtended|footnotes|endnotes|header\d*|footer\d*)\.xml"
)
_KIND_OF = {"mimetype": "OpenDocument", "content.xml": "OpenDocument", "xl/workbook.xml": "Excel"}
_KIND_OF |= {"ppt/presentation.xml": "PowerPoint"}


class Unreadable(Exception):
    """A part that cannot be read; the refusal says what can be done."""

    def __init__(self, refused: Refused) -> None:
        super().__init__(refused.do)
        self.refused = refused


@dataclass(frozen=True, slots=True)
class Package:
    """The parts that hold text, parsed, by their names; `broken` are those that could not be, the text itself aside."""

    parts: dict[str, etree._Element]
    broken: tuple[str, ...] = ()
    macros: bool = False

    def part(self, name: str) -> etree._Element | None:
        """The part `word/NAME.xml`."""
        return self.parts.get(f"word/{name}.xml")

    @property
    def body(self) -> etree._Element:
        """The text itself, which `open_package` made sure of."""
        return self.parts[_body_name(self.parts)]

    def furniture(self) -> list[etree._Element]:
        """Heads and feet of pages."""
        names = sorted(name for name in self.parts if name.startswith(("word/header", "word/footer")))
        return [self.parts[name] for name in names]


def _refused(code: str, do: str) -> Refused:
    return Refused(code, do=do, field="text")


def open_package(data: bytes) -> Package | Refused:
    """The package in `data`, or why it cannot be read and what one can do."""
    if len(data) > limits.WORD_BYTES_MAX:
        most = f"{limits.WORD_BYTES_MAX:,}"
        do = f"bring in a Word file of at most {most} bytes (this has {len(data):,}): take the pictures out, or part it"
        return _refused("word-too-large", do)
    if data.startswith(OLE):
        return _of_ole(data)
    try:
        with zipfile.ZipFile(BytesIO(data)) as packed:
            return _opened(packed)
    except Unreadable as fault:
        return fault.refused
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError, RuntimeError):
        do = "this file is damaged or no Word file: open it in Word, save it as .docx again, and bring that in"
        return _refused("word-damaged", do)


def _of_ole(data: bytes) -> Refused:
    """A file in the container of old Word, which a Word file with a password is in as well."""
    if "EncryptedPackage".encode("utf-16-le") in data or "EncryptionInfo".encode("utf-16-le") in data:
        do = "this file has a password: open it in Word, take the password off (File, Info, Protect), save, try again"
        return _refused("word-encrypted", do)
    do = "this is a file of old Word (.doc): open it in Word or LibreOffice, save it as .docx, and bring that in"
    return _refused("word-old", do)


def _opened(packed: zipfile.ZipFile) -> Package | Refused:
    entries = packed.infolist()
    if len(entries) > limits.WORD_PARTS_MAX:
        return _refused(
            "word-too-large", f"a Word file has at most {limits.WORD_PARTS_MAX:,} parts, this has {len(entries):,}"
        )
    names = {entry.filename for entry in entries}
    if _body_name(names) not in names:
        kind = next((kind for name, kind in _KIND_OF.items() if name in names), "")
        what = f"this is a file of {kind}" if kind else "this package has no text of Word in it (word/document.xml)"
        return _refused("word-damaged", f"{what}: save it in Word as .docx, or bring it in as plain text")
    parts: dict[str, etree._Element] = {}
    broken: list[str] = []
    for entry in entries:
        if _PARTS.fullmatch(entry.filename) is None or entry.filename in parts:
            continue
        try:
            parts[entry.filename] = _parsed(_unpacked(packed, entry), entry.filename)
        except Unreadable as fault:
            if entry.filename == _body_name(names) or fault.refused.code != "word-damaged":
                raise
            broken.append(entry.filename)
    body = parts[_body_name(names)]
    if body.tag != f"{W}document":
        return _refused(
            "word-damaged", "the text of this file is not Word's: save it in Word as .docx (not Strict), try again"
        )
    macros = any(name.endswith("vbaProject.bin") for name in names)
    return Package(parts, tuple(broken), macros)


def _body_name(names: set[str] | dict[str, etree._Element]) -> str:
    if "word/document.xml" in names:
        return "word/document.xml"
    return next((name for name in sorted(names) if re.fullmatch(r"word/document\d+\.xml", name)), "word/document.xml")


def _unpacked(packed: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """The bytes of a part, counted as they come out."""
    if entry.flag_bits & 1:
        raise Unreadable(
            _refused("word-encrypted", "this package has a password: take it off, save it again, and try again")
        )
    most = max(_SMALL_BYTES, min(limits.WORD_PART_BYTES_MAX, entry.compress_size * limits.WORD_RATIO_MAX))
    out: list[bytes] = []
    size = 0
    with packed.open(entry) as stream:
        while chunk := stream.read(_READ_BYTES):
            size += len(chunk)
            if size > most:
                do = (
                    f"{entry.filename} unpacks to more than {most:,} bytes, as no text does: "
                    "copy the text into a new document and save that, or bring it in in parts"
                )
                raise Unreadable(_refused("word-too-large", do))
            out.append(chunk)
    return b"".join(out)


def _parsed(data: bytes, name: str) -> etree._Element:
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_pis=True,
        remove_comments=True,
    )
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        do = f"{name} is damaged ({error.msg}): open the file in Word, save it as .docx again, and bring that in"
        raise Unreadable(_refused("word-damaged", do)) from error
    if root.getroottree().docinfo.doctype:
        do = f"{name} declares a document type or entities, as no file of Word does: copy the text into a new document"
        raise Unreadable(_refused("word-declares", do))
    return root
