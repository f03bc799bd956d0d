"""A paragraph of a Word file as it was read: its text in pieces, each with the changes that were tracked on it."""

from dataclasses import dataclass, field
from typing import Literal

Kind = Literal["in", "out"]


@dataclass(frozen=True, slots=True)
class Change:
    """That text came in, or went out, and by whom: one author, or the delegations that a comment names."""

    kind: Kind
    by: tuple[str, ...]
    beside: bool = False
    """One more text for the place of the change before it, by others."""


@dataclass(frozen=True, slots=True)
class Text:
    """Characters in one form. `changes` from the outermost in; `own` are those that the file has."""

    text: str
    marks: frozenset[str] = frozenset()
    changes: tuple[Change, ...] = ()
    own: bool = True


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote or a comment where it stands; of its characters `own` are the file's."""

    text: str
    own: int
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where the text begins or ends that a comment is about."""

    comment: str
    begins: bool
    changes: tuple[Change, ...] = ()


Piece = Text | Note | Anchor


@dataclass(slots=True)
class Paragraph:
    """A paragraph: `rank` of a heading, `label` as it is numbered, `indent` in levels, `mark` a change of its end."""

    pieces: list[Piece] = field(default_factory=list)
    rank: int = 0
    label: str = ""
    indent: int = 0
    centred: bool = False
    mark: Change | None = None
    remarks: list[tuple[str, str]] = field(default_factory=list)
    """Findings on it: code and text."""

    @property
    def text(self) -> str:
        """All characters, also those that went out."""
        return "".join(piece.text for piece in self.pieces if isinstance(piece, Text))

    def is_wholly(self, kind: Kind) -> bool:
        """Whether all of its text came in, or went out, by the one who changed its mark."""
        texts = [piece for piece in self.pieces if isinstance(piece, Text) and piece.text.strip()]
        first = texts[0].changes[:1] if texts else ()
        return bool(first) and first[0].kind == kind and all(piece.changes[:1] == first for piece in texts)


@dataclass(slots=True)
class Comment:
    """A comment in the margin, and those that answer it."""

    id: str
    author: str
    text: str
    paragraph_ids: tuple[str, ...] = ()
    answers: str = ""
    """The id of the comment that it answers."""
