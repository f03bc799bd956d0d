"""The bracket notation: `parse` reads it strictly, `notate` writes its one form, `parse(notate(content)) == content`.

What the domain gives, and what it leaves to a spelling of our own (docs/notation.md):

- `[one / two]`, `[text]` (text or nothing), `[ / text]` (nothing or text), `[FRA, JPN: text]` (alone: nothing or text).
- An alternative that is empty is written as nothing at all: `[text /  / other]`, `[text / FRA: ]`.
- `~JPN` among the names of an attribution stands behind the alternative without sponsoring it: `[FRA, ~JPN: text]`.
- A name that is no code stands in quotes, a quote within it doubled: `["African Group": text]`.
- `{note}`; `{:label:target}` is a reference, so a note that begins with a colon is written `{\\:…}`.
- `[X]` is an open value where its text is one by `is_open_value`; any other is written `[:text]`, and a bracket that
  would read as an open value though it is none is written in full: `[X / ]`.
- Marks: `*italic*`, `**bold**`, `***both***`, `__underline__`. They end where their alternative does.
- `:` after what looks like names, `/` between spaces in a bracket, `–` before what looks like names at an alternative's
  end, and `_` beside another are written with a backslash; so are `\\ [ ] { } *` wherever they stand in the text.
"""

from dataclasses import dataclass

from server.drafting.notation_pieces import Brace, Fault, Group, Part, Piece
from server.drafting.notation_scan import scan
from server.drafting.notation_signs import attribution_at
from server.drafting.tree import Alternative, Bracket, Content, Node, Note, OpenValue, Reference, Run


class NotationError(ValueError):
    """Text that is no notation: `line` and `column` (both from 1) say where, `reason` why and what to do."""

    def __init__(self, line: int, column: int, reason: str, code: str = "") -> None:
        super().__init__(f"line {line}, column {column}: {reason}")
        self.line = line
        self.column = column
        self.reason = reason
        self.code = code


def place_in(source: str, at: int) -> tuple[int, int]:
    """Line and column, both from 1, of the character at offset `at`."""
    return source.count("\n", 0, at) + 1, at - source.rfind("\n", 0, at)


def parse(notation: str) -> Content:
    """The content that `notation` writes, its ids counted from 1 in reading order.

    Raises NotationError on brackets, braces or marks that do not balance, and beyond the limits of nesting (64) and of
    alternatives in one bracket (200). Any text without signs is itself.
    """

    def refuse(fault: Fault) -> None:
        raise NotationError(*place_in(notation, fault.at), fault.reason, fault.code)

    return content_of(scan(notation, refuse, attribution_at))


def content_of(pieces: list[Piece], made: dict[int, str] | None = None) -> Content:
    """The content that scanned pieces mean; `made` is given the alternative's id for the `id()` of each part."""
    ids = _Ids({} if made is None else made)
    nodes = _nodes(pieces, ids)
    return Content(nodes, ids.last)


@dataclass(slots=True)
class _Ids:
    made: dict[int, str]
    last: int = 0

    def next(self, letter: str) -> str:
        self.last += 1
        return f"{letter}{self.last}"


def _nodes(pieces: list[Piece], ids: _Ids) -> tuple[Node, ...]:
    return tuple(_node(piece, ids) for piece in pieces)


def _node(piece: Piece, ids: _Ids) -> Node:
    match piece:
        case Group():
            return _group(piece, ids)
        case Brace(fields=("", label, target)):
            return Reference(target, label)
        case Brace(fields=fields):
            return Note(":".join(fields))
        case _:
            return Run(piece.text, piece.marks)


def _group(group: Group, ids: _Ids) -> Bracket | OpenValue:
    if group.is_open:
        return OpenValue("".join(piece.text for piece in group.parts[0].pieces if not isinstance(piece, Brace | Group)))
    bracket = ids.next("b")
    if len(group.parts) > 1:
        return Bracket(bracket, tuple(_alternative(part, ids) for part in group.parts))
    part = group.parts[0]
    if part.attribution.sponsors or part.attribution.behind:
        return Bracket(bracket, (Alternative(ids.next("a")), _alternative(part, ids)))
    return Bracket(bracket, (_alternative(part, ids), Alternative(ids.next("a"))))


def _alternative(part: Part, ids: _Ids) -> Alternative:
    own = ids.made[id(part)] = ids.next("a")
    return Alternative(own, _nodes(part.pieces, ids), part.attribution.sponsors, part.attribution.behind)
