"""The whole way in: package, styles, numbers, text, changes, comments, lines, and the reading of brackets over them."""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from lxml import etree

from server.drafting import Finding, Names, characters
from server.exchange.import_plain import LINE_BY_LINE, ImportResult, read_plain
from server.exchange.word_in.body import Body
from server.exchange.word_in.comments import Comments
from server.exchange.word_in.numbering import Numbering
from server.exchange.word_in.package import Package, open_package
from server.exchange.word_in.pieces import Note, Paragraph, Text
from server.exchange.word_in.placing import Placing
from server.exchange.word_in.styles import Styles
from server.exchange.word_in.tracked import labelled, with_brackets_bare, with_ends
from server.exchange.word_in.writing import Writing
from server.exchange.word_in.xml import W, child, text_of, value
from server.kernel import JsonValue, Refused

_SEEN = {
    "table": "tables are read cell by cell, each paragraph of a cell as a line: see whether it reads so",
    "textbox": "the text of boxes stands as lines after the paragraph that they hang on",
    "footnote": "each stands as a note in the place of its number",
    "endnote": "each stands as a note in the place of its number",
    "formatting": "changes of form alone were tracked: they are no proposals",
    "numbering": "changes of numbering alone were tracked: they are no proposals",
    "moved": "what was moved stands as taken out in one place and put in in the other, by the same author",
    "struck": "struck through by hand and not by a tracked change: it is read as text; bracket what is meant to go",
    "hidden": "hidden in Word: it is read as text",
}
_SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})


def read_word(data: bytes, names: Mapping[str, str] | Iterable[str] = ()) -> ImportResult | Refused:
    """Read a Word file (.docx), writing nothing and running nothing; `source` of the result is the text that it is.

    How characters are counted (see also `import_plain`): `characters_in` are those of the file: of the text, of what
    was deleted under tracked changes, of comments, footnotes, boxes, and of heads and feet of pages. `characters_out`
    are those of them that are in the document. Deleted text is in it as what stood, each comment as notes with all its
    words. Signs that the reading put in are in neither: brackets, authors' names and forms' signs around a change,
    numbers that Word makes by itself, words of a proposal that a comment only describes. Left out, each with its text:
    heads and feet of pages, tables of contents, signs that no document lets in, comments beyond the limit.
    `names` as for `read_plain`: authors of changes and names in comments are looked up there like all attributions.
    """
    package = open_package(data)
    if isinstance(package, Refused):
        return package
    return _Reading(package, Names.of(names)).run(names)


@dataclass(slots=True)
class _Reading:
    package: Package
    names: Names
    findings: list[Finding] = field(default_factory=list)

    def run(self, names: Mapping[str, str] | Iterable[str]) -> ImportResult | Refused:
        styles = Styles.of(self.package.part("styles"))
        body = Body(styles, Numbering.of(self.package.part("numbering"), styles), self._notes(), self._spans())
        root = child(self.package.body, "body")
        body.blocks(self.package.body if root is None else root)
        comments = Comments.of(self.package.part("comments"), self.package.part("commentsExtended"), body.clean)
        paragraphs = with_ends(body.paragraphs)
        placing = Placing(comments, self.names, paragraphs)
        placing.place()
        self._loose_notes(body, paragraphs)
        for paragraph in paragraphs:
            labelled(paragraph)
            with_brackets_bare(paragraph)
        writing = Writing()
        lines, places = _lines(paragraphs, writing)
        self._tell(body, comments, placing, places)
        source = "\n".join([LINE_BY_LINE, *lines]) + "\n"
        found = read_plain(source, dict(names) if isinstance(names, Mapping) else names)
        if isinstance(found, Refused):
            return found
        return self._result(found, source, writing.own, comments)

    def _result(self, found: ImportResult, source: str, own: int, comments: Comments) -> ImportResult:
        kept = [finding for finding in found.findings if finding.code != "line-by-line"]
        lost = found.characters_in - found.characters_out - characters(LINE_BY_LINE)
        counted: dict[str, JsonValue] = {"in": len(comments.by_id) + len(comments.left_out)}
        counted |= dict(sorted(comments.became.items()))
        return replace(
            found,
            findings=tuple(sorted([*self.findings, *kept], key=lambda finding: (finding.line, finding.column))),
            characters_in=sum(map(characters, self._all_text())),
            characters_out=own - lost,
            source=unicodedata.normalize("NFC", source),
            comments=counted,
        )

    def _all_text(self) -> Iterable[str]:
        """Every piece of text that the file has, counted by itself."""
        for name, root in self.package.parts.items():
            if name not in {"word/styles.xml", "word/numbering.xml", "word/commentsExtended.xml"}:
                yield from text_of(root)

    def _notes(self) -> dict[str, dict[str, etree._Element]]:
        """Footnotes and endnotes by their ids, without the rules between them and the text."""
        out: dict[str, dict[str, etree._Element]] = {}
        for kind in ("footnote", "endnote"):
            part = self.package.part(f"{kind}s")
            found = part.iterfind(f"{W}{kind}") if part is not None else ()
            out[kind] = {value(note, "id"): note for note in found if value(note, "type") not in _SEPARATORS}
        return out

    def _spans(self) -> frozenset[str]:
        return frozenset(value(one, "id") for one in self.package.body.iter(f"{W}commentRangeStart"))

    def _loose_notes(self, body: Body, paragraphs: list[Paragraph]) -> None:
        """Footnotes that no number in the text leads to."""
        for kind, own in body.unplaced():
            line = Paragraph()
            body.note(kind, own, line, ())
            paragraphs.append(line)

    def _tell(self, body: Body, comments: Comments, placing: Placing, places: Mapping[int, int]) -> None:
        for part in self.package.furniture():
            if text := " ".join("".join(text_of(part)).split()):
                self._found("running-head", 1, text, "at the head or foot of pages; left out of the document")
        if body.contents:
            text = " ".join("".join(body.contents).split())
            self._found("contents", 1, text, "a table of contents, which no document needs; left out of the document")
        if body.signs:
            self._found("sign", 1, "".join(body.signs), "characters that cannot be shown; left out of the document")
        for comment in comments.left_out:
            self._found("comment-left-out", 1, comment.text, "beyond the comments that are read; left out")
        for code, count in sorted(body.seen.items()):
            self._found(f"word-{code}", 1, str(count), _SEEN[code])
        if self.package.macros:
            self._found("word-macros", 1, "", "it has macros: they were left out, and none was run")
        for name in self.package.broken:
            self._found("word-broken", 1, name, "this part is damaged; what it says of the text is not known")
        if body.numbering.unknown:
            told = ", ".join(sorted(body.numbering.unknown))
            self._found("word-numbers", 1, told, "lists that the file does not define: their paragraphs have no number")
        for code, text, paragraph in placing.found:
            self._found(code, places.get(id(paragraph), 1), text, "")
        for paragraph in placing.paragraphs:
            for code, text in paragraph.remarks:
                self._found(code, places.get(id(paragraph), 1), text, "")

    def _found(self, code: str, line: int, text: str, suggestion: str) -> None:
        self.findings.append(Finding(code, line, 1, text, suggestion))


def _lines(paragraphs: list[Paragraph], writing: Writing) -> tuple[list[str], dict[int, int]]:
    """The lines of the text, and in which of them (from 1, the first line of the text being another) each stands."""
    lines: list[str] = []
    places: dict[int, int] = {}
    for paragraph in paragraphs:
        line = writing.line(paragraph) if _says_something(paragraph) else ""
        places[id(paragraph)] = len(lines) + 2
        if line.strip():
            lines.append(line)
    return lines, places


def _says_something(paragraph: Paragraph) -> bool:
    return any(
        isinstance(piece, Note) or (isinstance(piece, Text) and piece.text.strip()) for piece in paragraph.pieces
    )
