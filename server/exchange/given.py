"""What an export is given: the rows of a document, in the order of its outline, and how it is to be read."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from server.drafting import Alternative, Bracket, Content, Node, Run, brackets, read
from server.group import Document, Option, OptionAlternative, Paragraph, Position


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A document as it stood at event `seq`. `names` are delegations' names by code; `reading` is `brackets`, `base`,
    `clean` or a delegation's code; `with_names` says whether the reader may see who proposes and holds what."""

    document: Document
    paragraphs: Sequence[Paragraph]
    options: Sequence[Option] = ()
    positions: Sequence[Position] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    proposed: Mapping[str, str] = field(default_factory=dict)
    """When each proposal that stands was made, by its id."""
    reading: str = "brackets"
    with_names: bool = True
    seq: int = 0
    at: str = ""
    group: str = ""


@dataclass(frozen=True, slots=True)
class Opening:
    """An option begins."""

    option: Option


@dataclass(frozen=True, slots=True)
class Alternately:
    """One of an option's alternatives begins; `number` counts from 1."""

    option: Option
    alternative: OptionAlternative
    number: int


@dataclass(frozen=True, slots=True)
class Closing:
    """An option ends."""

    option: Option


Step = Paragraph | Opening | Alternately | Closing


def in_order(paragraphs: Sequence[Paragraph], options: Sequence[Option]) -> Iterator[Step]:
    """The paragraphs and options as they are read, from the first to the last."""
    by_id: dict[str, Paragraph | Option] = {row.id: row for row in paragraphs}
    by_id |= {row.id: row for row in options}
    outside = sorted((row for row in by_id.values() if row.inside is None), key=lambda row: (row.order, row.id))
    for row in outside:
        yield from _steps(row, by_id)


def _steps(row: Paragraph | Option, by_id: Mapping[str, Paragraph | Option]) -> Iterator[Step]:
    if isinstance(row, Paragraph):
        yield row
        return
    yield Opening(row)
    for number, alternative in enumerate(row.alternatives, start=1):
        yield Alternately(row, alternative, number)
        for item in alternative.items:
            if item in by_id:
                yield from _steps(by_id[item], by_id)
    yield Closing(row)


def as_read(content: Content, reading: str) -> Content | None:
    """The content in that reading; None where `clean` leaves a paragraph out because it is bracketed."""
    if reading in {"", "brackets"}:
        return content
    if reading == "clean" and brackets(content):
        return None
    text = read(content) if reading in {"base", "clean"} else read(content, reading)
    return Content((Run(text),) if text else ())


def unnamed(content: Content) -> Content:
    """The content without anybody's name."""
    return Content(_unnamed(content.nodes), content.counter)


def _unnamed(nodes: Sequence[Node]) -> tuple[Node, ...]:
    out: list[Node] = []
    for node in nodes:
        if isinstance(node, Bracket):
            bare = tuple(Alternative(a.id, _unnamed(a.nodes)) for a in node.alternatives)
            out.append(Bracket(node.id, bare))
        else:
            out.append(node)
    return tuple(out)
