"""Deciding on documents: a new one from a text that has been read, and what one says of itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from server.drafting import Alternative, Bracket, Content, Node, Reference, paragraph_hash, spread, words_hash
from server.group import (
    AT_THE_HEAD,
    Actor,
    CreateDocument,
    Delegation,
    DescribeDocument,
    Document,
    DocumentCreated,
    DocumentDescribed,
    Event,
    Facts,
    Option,
    OptionAlternative,
    Paragraph,
    Position,
    Rows,
    Target,
    Within,
    permitted,
)
from server.kernel import Refused
from server.library.imported import REFERENCE_BY_PLACE, Imported, ImportedOption, ImportedParagraph

Decision = tuple[Event, ...] | Refused


def decide_document(
    rows: Rows, actor: Actor, command: CreateDocument | DescribeDocument, facts: Facts, imported: Imported | None = None
) -> Decision:
    """`document.create` from what was read of its text (nothing for an empty document), or `document.describe`."""
    if (refused := permitted(rows, actor, command)) is not None:
        return refused
    if isinstance(command, CreateDocument):
        return create_document(command, facts, _of_members(rows, imported or Imported()))
    return describe_document(rows, command)


def _of_members(rows: Rows, imported: Imported) -> Imported:
    """Without positions of delegations that the group does not have: who is unknown cannot confirm; its note stays."""
    known = tuple(p for p in imported.positions if rows.get(Delegation, p.delegation) is not None)
    return replace(imported, positions=known)


def create_document(command: CreateDocument, facts: Facts, imported: Imported) -> Decision:
    """The document, with new ids for all that was read."""
    if not command.title.strip():
        return Refused("malformed", do="give the document a title", field="title")
    document = Document(
        id=facts.new_id("d-"),
        title=command.title.strip(),
        is_a=command.is_a or "rolling text",
        symbol=command.symbol,
        caveat=command.caveat,
        language=command.language,
        created_at=facts.now.isoformat(),
    )
    made = _Made(document.id, imported, facts)
    paragraphs = tuple(made.paragraph(paragraph) for paragraph in imported.paragraphs)
    options = tuple(made.option(option) for option in imported.options)
    positions = made.positions({paragraph.id: paragraph for paragraph in paragraphs})
    return (DocumentCreated(document=document, paragraphs=paragraphs, options=options, positions=positions),)


def describe_document(rows: Rows, command: DescribeDocument) -> Decision:
    """Title, kind, symbol and caveat as they are from now on."""
    document = rows.get(Document, command.document)
    if document is None:
        return Refused("unknown-document", do="open the document again", field="document")
    if not command.title.strip():
        return Refused("malformed", do="give the document a title", field="title")
    described = replace(
        document,
        title=command.title.strip(),
        is_a=command.is_a or "rolling text",
        symbol=command.symbol,
        caveat=command.caveat,
    )
    if described == document:
        return Refused("no-change", do="it says so already")
    return (DocumentDescribed(document=described),)


@dataclass(frozen=True, slots=True)
class _Place:
    order: str
    inside: Within | None


class _Made:
    """Ids and places for what was read: each row gets its own, and what names another by its key names it by its id."""

    def __init__(self, document: str, imported: Imported, facts: Facts) -> None:
        self._document = document
        self._imported = imported
        self._facts = facts
        self._ids = {p.key: facts.new_id("par-") for p in imported.paragraphs}
        self._ids |= {o.key: facts.new_id("opt-") for o in imported.options}
        self._places: dict[int, _Place] = {}
        self._put(imported.items, None)
        for option in imported.options:
            for alternative, name in zip(option.alternatives, _names(option), strict=True):
                self._put(alternative.items, Within(option=self._ids[option.key], alternative=name))
        numbered = enumerate(imported.paragraphs, start=1)
        self._by_place = {f"{REFERENCE_BY_PLACE}{number}": self._ids[p.key] for number, p in numbered}

    def _put(self, items: Sequence[int], inside: Within | None) -> None:
        for key, order in zip(items, spread(len(items)), strict=True):
            self._places[key] = _Place(order, inside)

    def paragraph(self, given: ImportedParagraph) -> Paragraph:
        """The row of a paragraph that was read."""
        self._facts.between()
        place = self._places[given.key]
        parent = self._ids[given.parent] if given.parent is not None else ""
        content = Content(_referred(given.content.nodes, self._by_place), given.content.counter)
        return Paragraph(
            id=self._ids[given.key],
            document=self._document,
            order=place.order,
            label=given.label,
            old_label=given.old_label,
            is_a=given.is_a,
            level=given.level,
            parent=parent,
            inside=place.inside,
            nodes=content.nodes,
            counter=content.counter,
            hash=paragraph_hash(content, given.level, parent),
        )

    def option(self, given: ImportedOption) -> Option:
        """The row of an option that was read."""
        place = self._places[given.key]
        alternatives = tuple(
            OptionAlternative(
                id=name,
                label=alternative.label,
                items=tuple(self._ids[key] for key in alternative.items),
                sponsors=alternative.sponsors,
                behind=alternative.behind,
                moves_to=self._goes(alternative.moves_to),
            )
            for alternative, name in zip(given.alternatives, _names(given), strict=True)
        )
        return Option(
            id=self._ids[given.key],
            document=self._document,
            order=place.order,
            label=given.label,
            inside=place.inside,
            alternatives=alternatives,
            counter=len(alternatives) + 1,
        )

    def _goes(self, place: int | None) -> str:
        if place == 0:
            return AT_THE_HEAD
        return "" if place is None else self._by_place.get(f"{REFERENCE_BY_PLACE}{place}", "")

    def positions(self, paragraphs: Mapping[str, Paragraph]) -> tuple[Position, ...]:
        """The positions that the text tells of, each waiting for its delegation."""
        out: list[Position] = []
        for given in self._imported.positions:
            paragraph = paragraphs[self._ids[given.paragraph]]
            words = paragraph.hash
            if given.alternative:
                words = words_hash(_alternative(paragraph.nodes, given.alternative).nodes)
            out.append(
                Position(
                    id=self._facts.new_id("pos-"),
                    document=self._document,
                    target=Target(paragraph=paragraph.id, alternative=given.alternative),
                    delegation=given.delegation,
                    position=given.position,
                    words=words,
                    to_be_confirmed=True,
                    at=self._facts.now.isoformat(),
                )
            )
        return tuple(out)


def _names(option: ImportedOption) -> list[str]:
    """Ids of an option's alternatives, counted after the option's own number as everywhere."""
    return [f"a{number}" for number in range(2, len(option.alternatives) + 2)]


def _referred(nodes: tuple[Node, ...], by_place: Mapping[str, str]) -> tuple[Node, ...]:
    out: list[Node] = []
    for node in nodes:
        match node:
            case Reference(target=target, label=label) if target in by_place:
                out.append(Reference(by_place[target], label))
            case Bracket(alternatives=alternatives):
                named = tuple(replace(a, nodes=_referred(a.nodes, by_place)) for a in alternatives)
                out.append(replace(node, alternatives=named))
            case _:
                out.append(node)
    return tuple(out)


def _alternative(nodes: tuple[Node, ...], alternative: str) -> Alternative:
    """The alternative of that id, which the reading of the import has named."""
    for node in nodes:
        if isinstance(node, Bracket):
            for one in node.alternatives:
                found = one if one.id == alternative else _alternative(one.nodes, alternative)
                if found.id == alternative:
                    return found
    return Alternative("")
