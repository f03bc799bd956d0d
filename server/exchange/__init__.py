"""A file per format, in and out: what comes in loses no character, what goes out says what it left out."""

from server.exchange.export_notation import export_notation
from server.exchange.given import Given, in_order
from server.exchange.import_plain import ImportResult, read_plain

__all__ = ["Given", "ImportResult", "export_notation", "in_order", "read_plain"]
