"""Bracketed plain text in: paragraphs, options, positions to be confirmed, and what a person should look at.

How characters are counted: a character is one that is not blank, after NFC. `characters_in` are those of the whole
file. `characters_out` are those of the file that are in the document: as words of a paragraph, note, open value or
label, or as a sign that became structure (a bracket, a mark, a label's point, a name in front of a text). The words
are counted in the contents that were made, not in the source, so a word that were lost would show. Signs that the
reading put in (a bracket mended, a word written twice because a bracket fell within it) are not counted. What was left
out as no text of the document is a finding with its text, so that

    characters_in == characters_out + sum of the characters of `left_out` findings
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from server.drafting import Finding, Names, NotationError, brackets, characters, pieces, read_leniently, spaced
from server.exchange.import_alternatives import alternatives_joined
from server.exchange.import_blocks import Block, blocks_of
from server.exchange.import_brackets import Spanning
from server.exchange.import_exact import is_exact, read_exact
from server.exchange.import_furniture import furniture
from server.exchange.import_references import referring
from server.exchange.import_source import Line, decode, lines_of
from server.exchange.import_structure import Outliner
from server.exchange.import_tree import Entry, Options, Para, options_in, paragraphs_in
from server.kernel import JsonValue, Refused, limits
from server.library import Imported, ImportedAlternative, ImportedOption, ImportedParagraph, ImportedPosition

LEFT_OUT = frozenset(
    {
        "page-number",
        "running-head",
        "rule",
        "source-line",
        "end-of-options",
        "own-notation",
        "line-by-line",
        "contents",
        "sign",
        "comment-left-out",
    }
)
"""Codes of findings whose text is not in the document."""
LINE_BY_LINE = "{Rolling Text, a paragraph a line}"
"""The first line of a text whose every line is a paragraph and none of its lines furniture: that of a file which was
turned into text."""
_CHAPEAU_CHARS_MAX = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportResult:
    """What an import found. `text` is what the document will hold; see the top of this page for the counting."""

    text: Imported
    findings: tuple[Finding, ...] = ()
    characters_in: int = 0
    characters_out: int = 0
    names: tuple[str, ...] = ()
    """Names that attributions use and that no delegation is known by."""
    source: str = ""
    """The bracketed text that a file was turned into: what findings' places are in, and what makes the document."""
    comments: Mapping[str, JsonValue] = field(default_factory=dict)
    """Of a file with comments: how many were `in`, and as what each of them counts."""

    @property
    def paragraphs(self) -> int:
        """How many paragraphs, headings included."""
        return len(self.text.paragraphs)

    @property
    def options(self) -> int:
        """How many options over paragraphs."""
        return len(self.text.options)

    @property
    def brackets(self) -> int:
        """How many brackets within paragraphs."""
        return sum(len(brackets(paragraph.content)) for paragraph in self.text.paragraphs)

    @property
    def left_out(self) -> int:
        """The characters of what was left out."""
        return sum(characters(finding.text) for finding in self.findings if finding.code in LEFT_OUT)

    def to_json(self) -> dict[str, JsonValue]:
        """The report, as `rollingtext import --dry-run --json` prints it."""
        return {
            "characters_in": self.characters_in,
            "characters_out": self.characters_out,
            "characters_left_out": self.left_out,
            "paragraphs": self.paragraphs,
            "brackets": self.brackets,
            "options": self.options,
            "positions": len(self.text.positions),
            "names": list(self.names),
            "findings": [_finding_json(finding) for finding in self.findings],
            **({"text": self.source} if self.source else {}),
            **({"comments": dict(self.comments)} if self.comments else {}),
        }


def _finding_json(finding: Finding) -> dict[str, JsonValue]:
    out: dict[str, JsonValue] = {
        "code": finding.code,
        "line": finding.line,
        "column": finding.column,
        "text": finding.text,
    }
    return out | ({"suggestion": finding.suggestion} if finding.suggestion else {})


def read_plain(data: bytes | str, names: Mapping[str, str] | Iterable[str] = ()) -> ImportResult | Refused:
    """Read bracketed plain text (UTF-8 or UTF-16 with its mark), writing nothing.

    `names` maps attributions as they are written to delegations' codes, or lists the names and codes that are known.
    Refused: what is no text, is too long, or has characters that the door does not let in (see `decode`); brackets
    nested deeper than 64; a paragraph beyond 60,000 characters, 10,000 words or 1,000 pieces. `present` has line and
    column.
    """
    found = _read(data, names)
    return found if isinstance(found, Refused) else _too_many_pieces(found) or found


def _read(data: bytes | str, names: Mapping[str, str] | Iterable[str]) -> ImportResult | Refused:
    text = decode(data)
    if isinstance(text, Refused):
        return text
    if is_exact(text):
        return _exactly(text)
    known = Names.of(names)
    lines = lines_of(text)
    try:
        return _Reading(known, lines, line_by_line=text.startswith(LINE_BY_LINE + "\n")).run(characters(text))
    except NotationError as error:
        do = f"line {error.line}, column {error.column}: {error.reason}"
        return Refused("malformed", do=do, field="text", present={"line": error.line, "column": error.column})


def _exactly(text: str) -> ImportResult | Refused:
    """A text that was exported as notation: its first line alone is left out."""
    imported = read_exact(text)
    if isinstance(imported, Refused):
        return imported
    first = text.partition("\n")[0]
    findings = (Finding("own-notation", 1, 1, first, "read strictly, as it was exported; this line is left out"),)
    counted = characters(text)
    return ImportResult(
        text=imported, findings=findings, characters_in=counted, characters_out=counted - characters(first)
    )


@dataclass(slots=True)
class _Reading:
    names: Names
    lines: list[Line]
    line_by_line: bool = False
    findings: list[Finding] = field(default_factory=list)
    positions: list[ImportedPosition] = field(default_factory=list)
    keys: dict[Para | Options, int] = field(default_factory=dict)
    asked: set[str] = field(default_factory=set)
    out: int = 0

    def run(self, characters_in: int) -> ImportResult | Refused:
        left_out = {0: "line-by-line"} if self.line_by_line else furniture(self.lines)
        for index, code in left_out.items():
            line = self.lines[index]
            self._leave_out(code, line.number, line.indent + 1, line.stripped)
        outliner = Outliner(self.names)
        for block in blocks_of(self.lines, left_out, unwrapped=self.line_by_line):
            if (refused := _too_long(block)) is not None:
                return refused
            outliner.add(block)
        for block, code in outliner.left_out:
            self._leave_out(code, *block.place(0), block.text)
        self.findings += outliner.findings
        spanning = Spanning()
        entries = alternatives_joined(spanning.work(outliner.entries), self.findings)
        self.findings += spanning.findings
        self.out += sum(block.cut for block in outliner.spent)
        imported = self._imported(entries)
        self.findings.sort(key=lambda finding: (finding.line, finding.column))
        return ImportResult(
            text=imported,
            findings=tuple(self.findings),
            characters_in=characters_in,
            characters_out=self.out,
            names=tuple(self.names.unknown),
        )

    def _leave_out(self, code: str, line: int, column: int, text: str) -> None:
        self.findings.append(Finding(code, line, column, text, "left out of the document"))

    def _imported(self, entries: list[Entry]) -> Imported:
        paras, options = list(paragraphs_in(entries)), list(options_in(entries))
        self.keys = {para: number for number, para in enumerate(paras)}
        self.keys |= {option: len(paras) + number for number, option in enumerate(options)}
        _find_chapeaux(paras)
        paragraphs, references = referring([self._paragraph(para) for para in paras], self.lines)
        self.findings += references
        return Imported(
            items=tuple(self.keys[entry] for entry in entries),
            paragraphs=paragraphs,
            options=tuple(self._option(option) for option in options),
            positions=tuple(self.positions),
        )

    def _paragraph(self, para: Para) -> ImportedParagraph:
        block = para.block
        read = read_leniently(block.text, self.names, block.place)
        self.out += read.characters + block.cut - block.put
        self.findings += [finding for finding in read.findings if self._is_new(finding)]
        key = self.keys[para]
        for told in read.to_confirm:
            position = told.position
            self.positions.append(
                ImportedPosition(
                    paragraph=key, alternative=told.alternative, delegation=told.delegation, position=position
                )
            )
        content = spaced(read.content)
        parent = self.keys.get(para.parent) if para.parent is not None else None
        return ImportedParagraph(
            key=key,
            label=para.label,
            old_label=para.old_label,
            is_a=para.is_a,
            level=para.level,
            parent=parent,
            content=content,
            line=block.line,
        )

    def _is_new(self, finding: Finding) -> bool:
        """A name is asked about once."""
        if finding.code != "unknown-name":
            return True
        new = finding.text not in self.asked
        self.asked.add(finding.text)
        return new

    def _option(self, option: Options) -> ImportedOption:
        alternatives = [
            ImportedAlternative(label=choice.label, items=tuple(self.keys[entry] for entry in choice.entries))
            for choice in option.choices
        ]
        if len(alternatives) == 1:
            # One text alone is that text or nothing.
            alternatives.append(ImportedAlternative())
        return ImportedOption(key=self.keys[option], label=option.label, alternatives=tuple(alternatives))


def _too_long(block: Block) -> Refused | None:
    words = block.text.count(" ") + 1
    if len(block.text) <= limits.PARAGRAPH_CHARS_MAX and words <= limits.PARAGRAPH_WORDS_MAX:
        return None
    do = (
        f"the paragraph that begins in line {block.line} has {len(block.text):,} characters and {words:,} words; "
        f"part it: at most {limits.PARAGRAPH_CHARS_MAX:,} characters and {limits.PARAGRAPH_WORDS_MAX:,} words"
    )
    return Refused("too-long", do=do, field="text", present={"line": block.line, "column": 1})


def _too_many_pieces(found: ImportResult) -> Refused | None:
    for paragraph in found.text.paragraphs:
        if (count := pieces(paragraph.content.nodes)) > limits.PARAGRAPH_PIECES_MAX:
            do = (
                f"the paragraph that begins in line {paragraph.line} falls into {count:,} pieces (brackets, "
                f"alternatives, stretches of one form); part it: at most {limits.PARAGRAPH_PIECES_MAX:,}"
            )
            return Refused("too-long", do=do, field="text", present={"line": paragraph.line, "column": 1})
    return None


def _find_chapeaux(paras: list[Para]) -> None:
    """Text without a number that leads into the paragraphs after it."""
    for para, following in pairwise(paras):
        text = para.block.text.rstrip()
        leads = text.endswith((",", ":")) and len(text) <= _CHAPEAU_CHARS_MAX and not text.startswith("[")
        begins = text.startswith(("The ", "THE ")) and text.endswith(",")
        if para.is_a == "text" and leads and (begins or (following.label and text.endswith(":"))):
            para.is_a = "chapeau"
