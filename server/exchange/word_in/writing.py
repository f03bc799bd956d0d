"""A paragraph of a Word file written as a line of bracketed text, and how many of the file's characters are in it."""

import re
from dataclasses import dataclass, field

from server.exchange.word_in.edges import Part, Run, on_words, parts_of, text_of
from server.exchange.word_in.pieces import Note, Paragraph, Piece, Text

INDENT = "   "
CENTRED = " " * 32
HEADING_RANKS = 6
_BEFORE, _AFTER = "\ue000", "\ue001"
"""Stand around brackets that were written here until the line is whole: no file can have them."""
_NEIGHBOURS = re.compile(rf"\]({_AFTER}?)([*_]*)( ?)([*_]*)({_BEFORE}?)(?=\[)")
_BLANKS = re.compile(r" {2,}")
_STRUCTURE = re.compile(r"([\[\]{}]| / )")
_ESCAPED = re.compile(r"[\\*]")
_UNDERLINES = re.compile(r"(?<!_)__(?!_)")
_COLON = re.compile(r"^[^\[\]{}\\:]{0,250}(?=:)")
_GUARDED = re.compile(r"\s*(?:delete|no (?:text|provision)|option|alt)", re.IGNORECASE)
_NAMED_BEHIND = re.compile(r"\s[–—-]\s[^–—\[\]{}*\\:;.]{2,120}$")
_PLAIN_NAME = re.compile(r"[A-Z][A-Z0-9]{1,11}")
_QUOTE = '"'


@dataclass(slots=True)
class Writing:
    """Writes lines; `own` counts the characters of the file that were written."""

    own: int = 0
    _all_underscores: bool = field(default=False)

    def line(self, paragraph: Paragraph) -> str:
        """The paragraph: how far in, a heading's signs, its number, its words with brackets and notes."""
        texts = [piece for piece in paragraph.pieces if isinstance(piece, Text)]
        self._all_underscores = any("underline" in piece.marks for piece in texts)
        content = self._parts(on_words(parts_of(paragraph.pieces)), within=False).strip()
        content = _kept_apart(_BLANKS.sub(" ", content))
        if not content and not paragraph.label:
            return ""
        if paragraph.rank:
            return " ".join(filter(None, ("#" * min(paragraph.rank, HEADING_RANKS), paragraph.label, content)))
        indent = CENTRED if paragraph.centred and not paragraph.label else INDENT * paragraph.indent
        return indent + " ".join(filter(None, (paragraph.label, content)))

    def _parts(self, parts: list[Part], *, within: bool, depth: int = 0) -> str:
        out: list[str] = []
        texts: list[Text] = []
        for part in parts:
            if isinstance(part, Text):
                texts.append(part)
                continue
            out.append(self._texts(texts, within=within))
            texts = []
            out.append(self._note(part) if isinstance(part, Note) else self._run(part, depth))
        return "".join(out) + self._texts(texts, within=within)

    def _note(self, note: Note) -> str:
        self.own += note.own
        text = re.sub(r"[\\{}]", r"\\\g<0>", " ".join(note.text.split()))
        return "{\\" + text + "}" if text.startswith(":") else "{" + text + "}"

    def _run(self, run: Run, depth: int) -> str:
        """`[old / FRA: new]`, `[FRA: new]`, `[old / FRA: ]`; blanks at its edges stand outside."""
        texts = [text_of(pieces) for pieces in run.texts()]
        if not any(text.strip() for text in texts) and not run.beside and not (run.keeps_first or run.keeps_last):
            return " " if any(texts) else self._within(run.out + run.into, depth)
        first = " " if any(text[:1].isspace() for text in texts) and not run.keeps_first else ""
        last = " " if any(text[-1:].isspace() for text in texts) and not run.keeps_last else ""
        old = _trimmed(self._within(run.out, depth), run)
        new = _trimmed(self._within(run.into, depth), run)
        said = [f"{_names(run.by)}: {_guarded(new)}"] if run.into or not run.beside else []
        said += [f"{_names(by)}: {_guarded(_trimmed(self._within(more, depth), run))}" for by, more in run.beside]
        if old:
            said.insert(0, _base(old))
        return f"{first}{_BEFORE}[{' / '.join(said)}]{_AFTER}{last}"

    def _within(self, pieces: list[Piece], depth: int) -> str:
        return self._parts(on_words(parts_of(pieces, depth + 1), within=True), within=True, depth=depth + 1)

    def _texts(self, texts: list[Text], *, within: bool) -> str:
        """Characters in their forms; signs of forms stand close to words, and none stands over a bracket."""
        out = _Marked()
        inside = 0
        for text in texts:
            if text.own:
                self.own += len(text.text) - sum(map(str.isspace, text.text))
            for part in _STRUCTURE.split(text.text):
                if part in {"[", "]", "{", "}"}:
                    inside = max(0, inside + (part in "[{") - (part in "]}"))
                    out.structure(part)
                elif part == " / ":
                    out.structure(" \\/ " if within and not inside else part)
                elif part:
                    out.words(self._escaped(part), text.marks)
        return out.whole()

    def _escaped(self, text: str) -> str:
        text = _ESCAPED.sub(r"\\\g<0>", text)
        return text.replace("_", "\\_") if self._all_underscores else _UNDERLINES.sub(r"\\_\\_", text)


@dataclass(slots=True)
class _Marked:
    out: list[str] = field(default_factory=list)
    now: frozenset[str] = frozenset()
    blanks: str = ""

    def words(self, text: str, marks: frozenset[str]) -> None:
        core = text.strip(" ")
        if not core:
            self.blanks += text
            return
        lead = text[: len(text) - len(text.lstrip(" "))]
        self._turn(marks, self.blanks + lead)
        self.out.append(core)
        self.blanks = text[len(lead) + len(core) :]

    def structure(self, sign: str) -> None:
        self._turn(frozenset(), self.blanks)
        self.blanks = ""
        self.out.append(sign)

    def whole(self) -> str:
        self._turn(frozenset(), self.blanks)
        return "".join(self.out)

    def _turn(self, wanted: frozenset[str], blanks: str) -> None:
        kept = self.now & wanted
        self.out += [_signs(self.now - kept, closing=True), blanks, _signs(wanted - kept, closing=False)]
        self.now = wanted


def _trimmed(text: str, run: Run) -> str:
    """The alternative without the blanks that stand outside; empty notes keep those that stay within."""
    if run.keeps_first and text[:1].isspace():
        text = "{}" + text
    if run.keeps_last and text[-1:].isspace():
        text += "{}"
    return text.strip()


def _signs(marks: frozenset[str], *, closing: bool) -> str:
    stars = ("**" if "bold" in marks else "") + ("*" if "italic" in marks else "")
    line = "__" if "underline" in marks else ""
    return stars + line if closing else line + stars


def _names(by: tuple[str, ...]) -> str:
    return ", ".join(_name(name) for name in by)


def _name(name: str) -> str:
    return name if _PLAIN_NAME.fullmatch(name) else _QUOTE + name.replace(_QUOTE, "'") + _QUOTE


def _base(text: str) -> str:
    """The text that stood, so that nothing at its beginning or end reads as a name or an option."""
    if (found := _COLON.match(text)) is not None:
        text = f"{text[: found.end()]}\\{text[found.end() :]}"
    return _guarded(text)


def _guarded(text: str) -> str:
    front = "{}" if _GUARDED.match(text) else ""
    return front + text + ("{}" if _NAMED_BEHIND.search(text) else "")


def _kept_apart(line: str) -> str:
    """The line with empty notes between brackets that are not each other's alternatives."""

    def apart(found: re.Match[str]) -> str:
        after, marks, blank, more, before = found.groups()
        return f"]{marks}{{}}{blank}{more}" if after or before else found.group()

    return _NEIGHBOURS.sub(apart, line).replace(_BEFORE, "").replace(_AFTER, "")
