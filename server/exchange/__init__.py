"""A file per format, in and out: what comes in loses no character, what goes out says what it left out."""

from server.exchange.import_plain import ImportResult, read_plain

__all__ = ["ImportResult", "read_plain"]
