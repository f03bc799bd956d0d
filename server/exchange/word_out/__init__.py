"""A document as a Word file: real styles, numbers and footnotes; brackets as text or as tracked changes; positions as
comments; the states of paragraphs by lines at their side that a black-and-white print keeps."""

from server.exchange.word_out.document import export_word, export_word_tracked

__all__ = ["export_word", "export_word_tracked"]
