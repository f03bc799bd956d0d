"""A document as JSON, for programs: its paragraphs and options in order, with what stands behind the words."""

from server.drafting import content_to_json, notate, read
from server.exchange.given import Given, as_read, in_order, unnamed
from server.group import Paragraph
from server.kernel import JsonValue, compact


def export_json(given: Given) -> str:
    """The document as a JSON object; `content` as on the wire, `text` its reading, `notation` its one form."""
    steps = [step for step in in_order(given.paragraphs, given.options) if isinstance(step, Paragraph)]
    options: list[JsonValue] = []
    for option in given.options:
        alternatives: list[JsonValue] = [
            {
                "id": alternative.id,
                "label": alternative.label,
                "paragraphs": list(alternative.items),
                "moves_to": alternative.moves_to,
                "sponsors": list(alternative.sponsors) if given.with_names else [],
            }
            for alternative in option.alternatives
        ]
        inside: JsonValue = None
        if option.inside is not None:
            inside = {"option": option.inside.option, "alternative": option.inside.alternative}
        options.append({"id": option.id, "label": option.label, "within": inside, "alternatives": alternatives})
    document = given.document
    return compact(
        {
            "document": {
                "id": document.id,
                "title": document.title,
                "is_a": document.is_a,
                "symbol": document.symbol,
                "caveat": document.caveat,
                "language": document.language,
            },
            "seq": given.seq,
            "at": given.at,
            "reading": given.reading or "brackets",
            "paragraphs": [_paragraph(paragraph, given) for paragraph in steps],
            "options": options,
        }
    )


def _paragraph(paragraph: Paragraph, given: Given) -> JsonValue:
    content = as_read(paragraph.content, given.reading)
    if content is not None and not given.with_names:
        content = unnamed(content)
    words: dict[str, JsonValue] = {"content": None, "text": "", "notation": ""}
    if content is not None:
        words = {"content": content_to_json(content.nodes), "text": read(content), "notation": notate(content)}
    within: JsonValue = None
    if paragraph.inside is not None:
        within = {"option": paragraph.inside.option, "alternative": paragraph.inside.alternative}
    return {
        "id": paragraph.id,
        "label": paragraph.label,
        "old_label": paragraph.old_label,
        "is_a": paragraph.is_a,
        "level": paragraph.level,
        "parent": paragraph.parent,
        "state": paragraph.state,
        "version": paragraph.version,
        "hash": paragraph.hash,
        "within": within,
        **words,
    }
