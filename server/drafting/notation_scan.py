"""Cut bracketed text into groups, parts and pieces: what stands inside what, before anybody asks what it means.

The reading is one pass with a stack of its own, so no depth can exhaust Python's. What does not balance is given to
`fault`: a strict reader raises there; a lenient one takes note and goes on, with the sign as a character of the text.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from server.drafting.notation_pieces import Brace, Fault, Group, Part, Piece, Text, merged, unmarked
from server.drafting.notation_signs import ESCAPED, Attribution, is_open_value
from server.kernel import limits

_MARK_OF = {"*": "italic", "**": "bold", "__": "underline"}
_SIGN_OF = {mark: sign for sign, mark in _MARK_OF.items()}
_ESCAPE = r"\\[" + re.escape(ESCAPED) + "]"
_TOKEN = re.compile(r"[\[\]{}]|\*+|_{3,}|__| / |" + _ESCAPE + r"|(?:[^\[\]{}*_ \\]| (?!/ )|_(?!_))+|.", re.DOTALL)
_BRACE_TOKEN = re.compile(_ESCAPE + r"|[{}]")
_FIELD_TOKEN = re.compile(_ESCAPE + r"|:|[^:\\]+|\\")
_UNESCAPED = re.compile(r"\\([" + re.escape(ESCAPED) + "])")
_FLAT_BRACKET = re.compile(r"\[([^\[\]{}\\*]*)\]")
_BRACKET_TOKEN = re.compile(_ESCAPE + r"|[\[\]{]")

Faults = Callable[[Fault], None]
Attributions = Callable[[str, int], tuple[Attribution, int] | None]


def scan(source: str, fault: Faults, attribution_at: Attributions) -> list[Piece]:
    """The pieces of `source`; what does not balance goes to `fault`."""
    return _Scan(source, fault, attribution_at, braces(source)).run()


def braces(source: str) -> dict[int, int]:
    """Where each brace that is closed opens, and the place after its end."""
    opened: list[int] = []
    pairs: dict[int, int] = {}
    for found in _BRACE_TOKEN.finditer(source):
        if found.group() == "{":
            opened.append(found.start())
        elif found.group() == "}" and opened:
            pairs[opened.pop()] = found.end()
    return pairs


def unbalanced(source: str) -> tuple[list[int], list[int]]:
    """Where the brackets stand that are not closed, and those that close none; what stands in braces aside."""
    pairs = braces(source)
    opened: list[int] = []
    stray: list[int] = []
    at = 0
    while (found := _BRACKET_TOKEN.search(source, at)) is not None:
        sign, at = found.group(), found.end()
        if sign == "{":
            at = pairs.get(found.start(), at)
        elif sign == "[":
            opened.append(found.start())
        elif sign == "]" and opened:
            opened.pop()
        elif sign == "]":
            stray.append(found.start())
    return opened, stray


@dataclass(slots=True)
class _Level:
    """A part being read. `marks` are those in force, `inherited` those at its beginning, `opened` where each began."""

    part: Part
    group: Group | None = None
    inherited: frozenset[str] = frozenset()
    marks: frozenset[str] = frozenset()
    opened: dict[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class _Scan:
    source: str
    fault: Faults
    attribution_at: Attributions
    pairs: dict[int, int]
    levels: list[_Level] = field(default_factory=lambda: [_Level(Part(0))])
    too_deep: int = 0

    def run(self) -> list[Piece]:
        at = 0
        while (found := _TOKEN.match(self.source, at)) is not None:
            at = self._token(found.group(), at)
        while len(self.levels) > 1:
            self._never_closed()
        self._end_part()
        return self.levels[0].part.pieces

    def _token(self, sign: str, at: int) -> int:
        end = at + len(sign)
        if sign == "[":
            return self._open(at)
        if sign == "]":
            self._close(at)
        elif sign == "{":
            return self._brace(at)
        elif sign == "}":
            self.fault(Fault("brace-not-opened", at, "this brace closes none; write \\} for the sign itself"))
            self._text("}", at, end)
        elif sign[0] == "*" or sign == "__":
            self._mark(sign, at)
        elif sign == " / " and len(self.levels) > 1:
            return self._next_part(end)
        else:
            self._text(sign[1:] if sign[0] == "\\" and len(sign) > 1 else sign, at, end)
        return end

    def _text(self, text: str, at: int, end: int) -> None:
        level = self.levels[-1]
        level.part.pieces.append(Text(text, level.marks, at, end))

    def _open(self, at: int) -> int:
        flat = _FLAT_BRACKET.match(self.source, at)
        if flat is not None and is_open_value(flat.group(1)) and not self._names_beyond(at + 1, flat.end()):
            self._open_value(flat.group(1), at, at + 1, flat.end())
            return flat.end()
        if len(self.levels) > limits.NESTING_DEPTH_MAX:
            reason = f"brackets nest to {limits.NESTING_DEPTH_MAX}: put fewer within each other"
            self.fault(Fault("too-deep", at, reason))
            self.too_deep += 1
            self._text("[", at, at + 1)
            return at + 1
        if self.source.startswith(":", at + 1) and (end := self._end_of_open_value(at + 2)) is not None:
            text = _UNESCAPED.sub(r"\1", self.source[at + 2 : end])
            self._open_value(text, at, at + 2, end + 1)
            return end + 1
        part = Part(at + 1)
        marks = self.levels[-1].marks
        self.levels.append(_Level(part, Group(at, [part]), marks, marks))
        return self._attributed(at + 1)

    def _names_beyond(self, at: int, end: int) -> bool:
        """Whether the bracket that seems to end at `end` ends within a name that is quoted."""
        found = self.attribution_at(self.source, at)
        return found is not None and found[1] > end

    def _open_value(self, text: str, at: int, begin: int, end: int) -> None:
        inner = Text(text, frozenset(), begin, end - 1)
        self._piece(Group(at, [Part(begin, pieces=[inner], end=end - 1)], end, is_open=True))

    def _end_of_open_value(self, at: int) -> int | None:
        for found in _BRACKET_TOKEN.finditer(self.source, at):
            if len(found.group()) == 1:
                return found.start() if found.group() == "]" else None
        return None

    def _attributed(self, at: int) -> int:
        found = self.attribution_at(self.source, at)
        if found is None:
            return at
        self.levels[-1].part.attribution = found[0]
        return found[1]

    def _piece(self, piece: Piece) -> None:
        self.levels[-1].part.pieces.append(piece)

    def _next_part(self, at: int) -> int:
        level = self.levels[-1]
        self._end_part()
        level.part.end = at - len(" / ")
        level.part = Part(at)
        if level.group is not None:
            level.group.parts.append(level.part)
            if len(level.group.parts) > limits.ALTERNATIVES_MAX:
                self.fault(Fault("too-many", at, f"a bracket has at most {limits.ALTERNATIVES_MAX} alternatives"))
        return self._attributed(at)

    def _mark(self, stars: str, at: int) -> None:
        if len(stars) > 3:
            self.fault(Fault("empty-mark", at, "more than three asterisks mark nothing; write \\* for the sign itself"))
            self._text(stars, at, at + len(stars))
            return
        level = self.levels[-1]
        for sign in ("**", "*") if stars == "***" else (stars,):
            mark = _MARK_OF[sign]
            level.marks ^= {mark}
            level.opened[mark] = at

    def _end_part(self) -> None:
        """Marks end where their alternative does; one that is still open is no mark."""
        level = self.levels[-1]
        pieces = level.part.pieces
        for mark in sorted(level.marks ^ level.inherited):
            at, sign = level.opened[mark], _SIGN_OF[mark]
            self.fault(Fault("mark-not-closed", at, f"{sign} is not closed; write \\{sign[0]} for the sign itself"))
            pieces = unmarked(pieces, mark, sign, at)
        level.part.pieces = merged(pieces)
        level.marks, level.opened = level.inherited, {}

    def _close(self, at: int) -> None:
        if self.too_deep:
            self.too_deep -= 1
            self._text("]", at, at + 1)
        elif len(self.levels) == 1:
            self.fault(Fault("not-opened", at, "this bracket closes none; write \\] for the sign itself"))
            self._text("]", at, at + 1)
        else:
            self._end_group(at, at + 1)

    def _end_group(self, at: int, end: int) -> None:
        self._end_part()
        level = self.levels.pop()
        level.part.end = at
        if level.group is not None:
            level.group.end = end
            self._piece(level.group)

    def _never_closed(self) -> None:
        group = self.levels[-1].group
        opened = group.at if group else 0
        self.fault(Fault("not-closed", opened, "this bracket is not closed; write \\[ for the sign itself"))
        self._end_group(len(self.source), len(self.source))

    def _brace(self, at: int) -> int:
        end = self.pairs.get(at)
        if end is None:
            self.fault(Fault("brace-not-closed", at, "this brace is not closed; write \\{ for the sign itself"))
            self._text("{", at, at + 1)
            return at + 1
        self._piece(Brace(_fields(self.source[at + 1 : end - 1]), at, end))
        return end


def _fields(inner: str) -> tuple[str, ...]:
    """The one text of a note, or what a reference's colons part."""
    if not inner.startswith(":"):
        return (_UNESCAPED.sub(r"\1", inner),)
    fields: list[list[str]] = []
    for sign in _FIELD_TOKEN.findall(inner):
        if sign == ":":
            fields.append([])
        else:
            fields[-1].append(sign[1:] if len(sign) == 2 and sign[0] == "\\" else sign)
    return ("", *("".join(field) for field in fields))
