"""What a scan of bracketed text finds: pieces, and groups of parts within each other, with their places."""

from dataclasses import dataclass, field

from server.drafting.notation_signs import Attribution


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that cannot be read as written: where (an offset in the source) and why."""

    code: str
    at: int
    reason: str


@dataclass(frozen=True, slots=True)
class Text:
    """Characters with their marks, and where they stand in the source."""

    text: str
    marks: frozenset[str]
    at: int
    end: int


@dataclass(frozen=True, slots=True)
class Brace:
    """What stands between braces. `fields` are parted by colons where it begins with one, else the note alone."""

    fields: tuple[str, ...]
    at: int
    end: int


@dataclass(slots=True)
class Part:
    """One alternative of a group as written, without its attribution."""

    at: int
    attribution: Attribution = field(default_factory=Attribution)
    pieces: list["Piece"] = field(default_factory=list)
    end: int = 0


@dataclass(slots=True)
class Group:
    """What stands between brackets; a value to be filled in where `is_open`, with one part of text alone."""

    at: int
    parts: list[Part]
    end: int = 0
    is_open: bool = False


Piece = Text | Brace | Group


def merged(pieces: list[Piece]) -> list[Piece]:
    """The pieces with neighbouring characters of the same marks put together."""
    out: list[Piece] = []
    held: list[Text] = []
    for piece in pieces:
        if isinstance(piece, Text) and (not held or held[0].marks == piece.marks):
            held.append(piece)
            continue
        out += _joined(held)
        held = [piece] if isinstance(piece, Text) else []
        if not isinstance(piece, Text):
            out.append(piece)
    return out + _joined(held)


def _joined(texts: list[Text]) -> list[Piece]:
    text = "".join(piece.text for piece in texts)
    return [Text(text, texts[0].marks, texts[0].at, texts[-1].end)] if text else []


def unmarked(pieces: list[Piece], mark: str, sign: str, at: int) -> list[Piece]:
    """The pieces with `mark` taken from what stands from `at` on, and its `sign` as the characters that it then is."""
    out: list[Piece] = []
    put = False
    for piece in pieces:
        if piece.at < at:
            out.append(piece)
            continue
        if not put:
            out.append(Text(sign, _marks(piece) - {mark}, at, at + len(sign)))
            put = True
        out.append(_without(piece, mark))
    return out if put else [*out, Text(sign, frozenset(), at, at + len(sign))]


def _marks(piece: Piece) -> frozenset[str]:
    return piece.marks if isinstance(piece, Text) else frozenset()


def _without(piece: Piece, mark: str) -> Piece:
    if isinstance(piece, Text):
        return Text(piece.text, piece.marks - {mark}, piece.at, piece.end)
    if isinstance(piece, Group):
        for part in piece.parts:
            part.pieces = [_without(inner, mark) for inner in part.pieces]
    return piece
