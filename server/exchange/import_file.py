"""A file of any kind that can be brought in, told apart by how it begins and not by its name."""

from collections.abc import Iterable, Mapping

from server.exchange.import_plain import ImportResult, read_plain
from server.exchange.word_in import OLE, PACKED, read_word
from server.kernel import Refused

_FOREIGN = ((b"%PDF", "PDF"), (b"{\\rtf", "RTF"))


def read_file(data: bytes | str, names: Mapping[str, str] | Iterable[str] = ()) -> ImportResult | Refused:
    """`read_word` for what is packed as Word files are, `read_plain` for all else; refused as they refuse."""
    if isinstance(data, str):
        return read_plain(data, names)
    if is_word(data):
        return read_word(data, names)
    kind = next((kind for begin, kind in _FOREIGN if data.startswith(begin)), "")
    if kind:
        do = f"this is a {kind} file: open it in Word or LibreOffice, save it as .docx, and bring that in"
        return Refused("word-other", do=do, field="text")
    return read_plain(data, names)


def is_word(data: bytes) -> bool:
    """Whether a file is packed as Word files are, old ones included."""
    return data.startswith((PACKED, OLE))
