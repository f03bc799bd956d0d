"""Word files in: tracked changes as alternatives of their authors, comments as proposals, positions and notes."""

from server.exchange.word_in.package import OLE, PACKED
from server.exchange.word_in.reading import read_word

__all__ = ["OLE", "PACKED", "read_word"]
