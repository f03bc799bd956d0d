"""The diff history as JSON."""

from server.drafting import Content, notate, read
from server.exchange.given import unnamed
from server.exchange.history import GivenHistory, HistoryEntry, by_paragraph, pieces, said
from server.kernel import JsonValue, compact


def history_json(given: GivenHistory) -> str:
    """The history as a JSON object: paragraphs, each with its entries in order and the words kept, in and out."""
    paragraphs: list[JsonValue] = []
    for paragraph, entries in by_paragraph(given.entries).items():
        listed: list[JsonValue] = [_entry(entry, given) for entry in entries]
        paragraphs.append({"paragraph": paragraph, "label": entries[-1].label, "entries": listed})
    return compact({"title": given.title, "caveat": given.caveat, "paragraphs": paragraphs})


def _entry(entry: HistoryEntry, given: GivenHistory) -> JsonValue:
    content = Content(entry.after) if given.with_names else unnamed(Content(entry.after))
    changed = entry.before != entry.after
    words = pieces(entry, with_names=given.with_names) if changed else ()
    listed: list[JsonValue] = [{"kind": piece.what, "text": piece.text} for piece in words]
    return {
        "seq": entry.seq,
        "at": entry.at,
        "sitting": entry.sitting,
        "type": entry.type,
        "what": said(entry),
        "delegation": entry.delegation if given.with_names else "",
        "on_behalf_of": entry.on_behalf_of if given.with_names else "",
        "detail": entry.words if given.with_names else "",
        "state": entry.state,
        "version": entry.version,
        "text": read(content),
        "notation": notate(content),
        "words": listed,
    }
