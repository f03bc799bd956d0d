"""What an amendment would make of a paragraph: the same code as when it is submitted, and nothing is written."""

from dataclasses import dataclass

from server.drafting import Content, brackets, content_to_json, notate
from server.group import CHAIR, Actor, Paragraph, ProposeText, Rows, permitted, wished
from server.kernel import JsonValue, Refused
from server.service.answers import Preview


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A paragraph as somebody wants it to read; `version` 0 means that it was typed on the present text."""

    paragraph: str
    text: str
    choosing: dict[str, str]
    version: int = 0
    typed: bool = False


def preview(rows: Rows, actor: Actor, wish: Wish) -> Preview | Refused:
    """The content that the wish would make, for an actor who may propose."""
    paragraph = rows.get(Paragraph, wish.paragraph)
    if paragraph is None:
        return Refused("unknown-paragraph", do="fetch the document again: it is not there", field="paragraph")
    command = ProposeText(
        document=paragraph.document,
        paragraph=paragraph.id,
        text=wish.text,
        version=wish.version or paragraph.version,
        choosing=wish.choosing,
        typed=wish.typed,
    )
    if (refused := permitted(rows, actor, command)) is not None:
        return refused
    sponsor = actor.delegation or CHAIR
    content = wished(rows, paragraph, sponsor, command, "")
    if isinstance(content, Refused):
        return content
    return Preview(
        content=content_to_json(content.nodes),
        notation=notate(content),
        behind=_taken(paragraph.content, content, sponsor),
    )


def _taken(before: Content, after: Content, sponsor: str) -> list[JsonValue]:
    """Alternatives of others that the sponsor would stand behind and does not yet."""
    stood = {each.id for bracket in brackets(before) for each in bracket.alternatives if sponsor in each.behind}
    there = {each.id for bracket in brackets(before) for each in bracket.alternatives}
    return [
        {"bracket": bracket.id, "alternative": each.id, "sponsors": [*each.sponsors], "base": each is bracket.base}
        for bracket in brackets(after)
        for each in bracket.alternatives
        if sponsor in each.behind and each.id in there and each.id not in stood
    ]
