"""Notes as real footnotes. The library has no word for them, so the part is made here."""

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from server.exchange.word_out.xml import element, runs_right_to_left, text_element

_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_FIRST = 1


class Footnotes:
    """Collects the notes of a document in their order."""

    def __init__(self) -> None:
        self._root = element("w:footnotes")
        self._last = _FIRST - 1
        for own, kind in (("-1", "separator"), ("0", "continuationSeparator")):
            line = element("w:p", element("w:r", element(f"w:{kind}")))
            self._root.append(element("w:footnote", line, type=kind, id=own))

    def add(self, text: str) -> str:
        """A note with these words; gives its id, for the mark in the text."""
        self._last += 1
        mark = element("w:r", element("w:rPr", element("w:rStyle", val="FootnoteReference")), element("w:footnoteRef"))
        properties = [element("w:rPr", element("w:rtl"))] if runs_right_to_left(text) else []
        words = element("w:r", *properties, text_element("w:t", f" {text}"))
        style = element("w:pPr", element("w:pStyle", val="FootnoteText"))
        self._root.append(element("w:footnote", element("w:p", style, mark, words), id=str(self._last)))
        return str(self._last)

    def attach(self, document: Document) -> None:
        """Puts the part into the file, where there is any note."""
        if self._last < _FIRST:
            return
        blob = etree.tostring(self._root, xml_declaration=True, encoding="UTF-8", standalone=True)
        part = Part(PackURI("/word/footnotes.xml"), _CONTENT_TYPE, blob, document.part.package)
        document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
