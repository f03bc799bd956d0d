"""The file as it came: decoded, or refused with what is wrong and where; then its lines."""

import re
import unicodedata
from dataclasses import dataclass

from server.kernel import Refused, limits

_BYTE_ORDER = ((b"\xff\xfe\x00\x00", ""), (b"\x00\x00\xfe\xff", ""), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e")
_KEPT = frozenset("\t\n\r\x0b\x0c\x85")
_CHUNK = re.compile(r"[^ \t\x0b\x0c\x85\u2028\u2029]+(?: [^ \t\x0b\x0c\x85\u2028\u2029]+)*")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the file: `number` from 1, its text, how far it stands in, and whether a new page begins with it."""

    number: int
    text: str
    indent: int
    page: bool = False

    @property
    def stripped(self) -> str:
        return self.text.strip()

    def chunks(self) -> list[tuple[int, str]]:
        """The text without its outer blanks, cut where more than one blank stands, with the column of each part."""
        return [(found.start() + 1, found.group()) for found in _CHUNK.finditer(self.text)]


def decode(data: bytes | str) -> str | Refused:
    """The text of a file, in NFC and with line ends as one sign.

    Refused: `too-long` (8,000,000 bytes), `not-unicode` (neither UTF-8 nor UTF-16 with its mark, or a file that is no
    text), `control-character` and `bidi-override`, each with line and column in `present`.
    """
    text = _text(data)
    if isinstance(text, Refused):
        return text
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return _fault(text) or text


def _text(data: bytes | str) -> str | Refused:
    size = len(data.encode("utf-8", "surrogatepass")) if isinstance(data, str) else len(data)
    if size > limits.IMPORT_BYTES_MAX:
        do = f"bring in at most {limits.IMPORT_BYTES_MAX:,} bytes at a time (this has {size:,}): part the text"
        return Refused("too-long", do=do, field="text")
    if isinstance(data, str):
        return data.removeprefix("\ufeff")
    encoding = next((name for mark, name in _BYTE_ORDER if data.startswith(mark)), "utf-8-sig")
    if not encoding:
        return _no_text("it is in UTF-32", 1, 1)
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        before = data[: error.start]
        column = len(before) - before.rfind(b"\n")
        return _no_text(
            f"byte {error.start + 1} is not {encoding.removesuffix('-sig').upper()}", before.count(b"\n") + 1, column
        )
    return text.removeprefix("\ufeff")


def _no_text(why: str, line: int, column: int) -> Refused:
    do = f"this is no plain text ({why}; line {line}, column {column}): save it as plain text in UTF-8 and try again"
    return Refused("not-unicode", do=do, field="text", present={"line": line, "column": column})


def _fault(text: str) -> Refused | None:
    """The first character that the door does not let in."""
    bad = {character for character in set(text) if character not in _KEPT and _is_bad(character)}
    if not bad:
        return None
    found = re.search("[" + re.escape("".join(sorted(bad))) + "]", text)
    at = text.find("\0") if "\0" in bad else (found.start() if found else 0)
    line, column = text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
    character = text[at]
    if character == "\0":
        return _no_text("it has characters of value zero, as programs and pictures have", line, column)
    present = {"line": line, "column": column}
    where = f"line {line}, column {column}"
    if character in _OVERRIDES:
        do = f"remove {unicodedata.name(character)} (U+{ord(character):04X}) in {where}: it hides the order of words"
        return Refused("bidi-override", do=do, field="text", present={**present})
    code = "not-unicode" if unicodedata.category(character) == "Cs" else "control-character"
    do = f"remove the character U+{ord(character):04X} in {where}: it cannot be shown"
    return Refused(code, do=do, field="text", present={**present})


def _is_bad(character: str) -> bool:
    return character in _OVERRIDES or unicodedata.category(character) in {"Cc", "Cs", "Cn", "Co"}


def lines_of(text: str) -> list[Line]:
    """The lines of a decoded text."""
    out: list[Line] = []
    for number, line in enumerate(text.split("\n"), start=1):
        shown = line.lstrip("\x0c")
        expanded = shown.expandtabs(4)
        out.append(Line(number, line, len(expanded) - len(expanded.lstrip()), page=line.startswith("\x0c")))
    return out
