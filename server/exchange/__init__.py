"""A file per format, in and out: what comes in loses no character, what goes out says what it left out."""

from server.exchange.bare import PAGE_BYTES_MAX, Bare, Door, bare_html, door_html, parts
from server.exchange.export_html import export_html
from server.exchange.export_json import export_json
from server.exchange.export_notation import export_notation
from server.exchange.given import Given, in_order
from server.exchange.history import GivenHistory, HistoryEntry
from server.exchange.history_html import history_html
from server.exchange.history_json import history_json
from server.exchange.import_file import is_word, read_file
from server.exchange.import_plain import LEFT_OUT, ImportResult, read_plain
from server.exchange.word_in import read_word
from server.exchange.word_out import export_word, export_word_tracked

__all__ = [
    "LEFT_OUT",
    "PAGE_BYTES_MAX",
    "Bare",
    "Door",
    "Given",
    "GivenHistory",
    "HistoryEntry",
    "ImportResult",
    "bare_html",
    "door_html",
    "export_html",
    "export_json",
    "export_notation",
    "export_word",
    "export_word_tracked",
    "history_html",
    "history_json",
    "in_order",
    "is_word",
    "parts",
    "read_file",
    "read_plain",
    "read_word",
]
