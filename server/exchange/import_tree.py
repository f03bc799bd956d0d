"""The outline of a text being read: paragraphs, and options whose alternatives hold paragraphs."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from server.drafting import Label
from server.exchange.import_blocks import Block
from server.group import ParagraphKind


@dataclass(slots=True, eq=False)
class Para:
    """A paragraph with its block; `read` is its label where that could be read."""

    block: Block
    label: str = ""
    old_label: str = ""
    is_a: ParagraphKind = "paragraph"
    level: int = 0
    parent: "Para | None" = None
    read: Label | None = None
    rank: int = 0
    """Of a heading: 1 is the highest."""


@dataclass(slots=True, eq=False)
class Choice:
    """One alternative of an option."""

    label: str = ""
    entries: list["Entry"] = field(default_factory=list)


@dataclass(slots=True, eq=False)
class Options:
    """An option. `opened` is where a bracket opened in front of its first alternative and is not closed yet."""

    choices: list[Choice]
    label: str = ""
    line: int = 0
    opened: tuple[int, int] | None = None


Entry = Para | Options


def paragraphs_in(entries: list[Entry]) -> Iterator[Para]:
    """All paragraphs in the order of the text."""
    for entry in entries:
        if isinstance(entry, Para):
            yield entry
        else:
            for choice in entry.choices:
                yield from paragraphs_in(choice.entries)


def options_in(entries: list[Entry]) -> Iterator[Options]:
    """All options, an outer one before those inside it."""
    for entry in entries:
        if isinstance(entry, Options):
            yield entry
            for choice in entry.choices:
                yield from options_in(choice.entries)
