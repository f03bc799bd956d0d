"""A text that has been read and is not yet a document: its paragraphs and options, named by numbers of their own."""

from dataclasses import dataclass, field
from typing import Literal

from server.drafting import Content
from server.group import ParagraphKind

REFERENCE_BY_PLACE = "¶"
"""Before the number of the paragraph, counted from 1 in the order of the text, that a reference in an import means."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedParagraph:
    """A paragraph; `parent` is the key of the one that it belongs under, `line` where it stands in the source."""

    key: int
    label: str = ""
    old_label: str = ""
    is_a: ParagraphKind = "paragraph"
    level: int = 0
    parent: int | None = None
    content: Content = field(default_factory=Content)
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedAlternative:
    """One alternative of an option: the keys of its paragraphs and options, in order; none is no text."""

    label: str = ""
    items: tuple[int, ...] = ()
    sponsors: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    moves_to: int | None = None
    """Where the base's paragraphs are proposed to stand: after the paragraph of that number, counted from 1 in the
    order of the text, or 0 for at the head; None for an alternative with paragraphs of its own, or none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedOption:
    """A bracket over paragraphs."""

    key: int
    label: str = ""
    alternatives: tuple[ImportedAlternative, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedPosition:
    """A position that the text tells of, to be confirmed by its delegation."""

    paragraph: int
    alternative: str
    """"" where it is on the paragraph."""
    delegation: str
    position: Literal["support", "live_with", "object", "reserve"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """The whole: `items` are the keys of what stands outside every option, in order."""

    items: tuple[int, ...] = ()
    paragraphs: tuple[ImportedParagraph, ...] = ()
    options: tuple[ImportedOption, ...] = ()
    positions: tuple[ImportedPosition, ...] = ()
