"""Rows and events as they travel: rendered once for each audience and encoded once (architecture, section 3).

`data` of an event on the wire is what it says without the rows that it carries: a row in it stands as its id, and
contents are left out, since `rows` has them in full.
"""

from collections.abc import Iterable
from dataclasses import dataclass, fields

from server.drafting import notate, read
from server.group import Event, Json, Option, Paragraph, Recorded, Row, event_to_json, row_text, row_to_json
from server.kernel import JsonValue, compact, limits
from server.projections.audiences import HIDDEN_KINDS, Audience, shown
from server.store import Changed

_CONTENTS = frozenset({"nodes", "before", "replaced"})
_NAMES = frozenset(
    {"delegation", "on_behalf_of", "person", "flag", "late", "explanations", "reason", "received_by", "missing_since"}
)
_LISTS_OF_NAMES = frozenset({"lost", "missing", "holders", "goes", "others"})


@dataclass(frozen=True, slots=True)
class WireEvent:
    """An event for one audience: its number, and itself encoded."""

    seq: int
    text: str


@dataclass(frozen=True, slots=True)
class Frame:
    """What all who watch `stream` as `audience` are sent: `text` is the JSON of {stream, events}."""

    stream: str
    audience: Audience
    first_seq: int
    last_seq: int
    text: str


def frame(stream: str, audience: Audience, events: tuple[WireEvent, ...]) -> Frame:
    """The frame of these events, which are one or more and follow each other."""
    joined = ",".join(event.text for event in events)
    text = f'{{"stream":{compact(stream)},"events":[{joined}]}}'
    return Frame(stream, audience, events[0].seq, events[-1].seq, text)


def wire_event(recorded: Recorded, event_hash: str, changed: Changed, audience: Audience) -> WireEvent:
    """The event with the rows that it changed and removed; with `refetch` where those are too many for a frame."""
    public = audience == "observers"
    head: Json = {
        "seq": recorded.seq,
        "type": recorded.event.type,
        "at": recorded.at,
        "sitting": recorded.sitting,
        "by": {
            "person": "" if public else recorded.person,
            "delegation": "" if public else recorded.delegation,
            "on_behalf_of": "" if public else recorded.on_behalf_of,
        },
        "command": "" if public else recorded.command,
        "data": _data(recorded.event, public=public),
        "hash": event_hash,
    }
    rows = [row for each in changed.rows if (row := shown(each, audience)) is not None]
    return WireEvent(recorded.seq, f"{compact(head)[:-1]},{_rows_part(rows, changed, public=public)}}}")


def wire_row(row: Row) -> Json:
    """The row as JSON, for whom it was already `shown`; a paragraph with its base reading and its notation."""
    return row_to_json(row) | _beside(row)


def wire_text(row: Row) -> str:
    """The same as JSON text."""
    text, beside = row_text(row), _beside(row)
    return f"{text[:-1]},{compact(beside)[1:]}" if beside else text


def _beside(row: Row) -> Json:
    """What is not stored in a row, since it follows from it."""
    if not isinstance(row, Paragraph | Option):
        return {}
    inside = row.inside
    place: Json | None = {"option": inside.option, "alternative": inside.alternative} if inside else None
    within: Json = {"within": place}
    if isinstance(row, Option):
        return within
    return {"text": read(row.content), "notation": notate(row.content), **within}


def _rows_part(rows: list[Row], changed: Changed, *, public: bool) -> str:
    by_kind: dict[str, list[str]] = {}
    chars = 0
    for row in rows:
        text = wire_text(row)
        chars += len(text)
        if chars > limits.EVENT_ROWS_BYTES_MAX:
            return f'"refetch":{compact(_places(rows))}'
        by_kind.setdefault(row.kind, []).append(text)
    rows_text = "{" + ",".join(f'"{kind}":[{",".join(each)}]' for kind, each in by_kind.items()) + "}"
    # Characters first: it is nearly always far below, and then the bytes need not be counted.
    if len(rows_text) * 4 > limits.EVENT_ROWS_BYTES_MAX and len(rows_text.encode()) > limits.EVENT_ROWS_BYTES_MAX:
        return f'"refetch":{compact(_places(rows))}'
    removed: list[JsonValue] = [
        [kind, row_id] for kind, row_id in changed.removed if not (public and kind in HIDDEN_KINDS)
    ]
    return f'"rows":{rows_text},"removed":{compact(removed)}'


def _places(rows: Iterable[Row]) -> list[JsonValue]:
    """What to fetch anew: documents, and "" for the group itself."""
    return [*sorted({row.in_document for row in rows})]


def _data(event: Event, *, public: bool) -> Json:
    data: Json = {}
    whole: Json = {}
    for field in fields(event):
        name = field.name
        value: object = getattr(event, name)
        match value:
            case _ if name in _CONTENTS:
                continue
            case Row():
                data[name] = value.id
            case str() | int() | bool():
                data[name] = "" if public and name in _NAMES else value
            case tuple() if not value or (public and name in _LISTS_OF_NAMES):
                data[name] = []
            case tuple() if all(type(each) is str for each in value):
                data[name] = list(value)
            case tuple() if all(isinstance(each, Row) for each in value):
                data[name] = [each.id for each in value]
            case _ if public and name in _NAMES:
                continue
            case _:
                whole = whole or event_to_json(event)
                data[name] = whole[name]
    return data
