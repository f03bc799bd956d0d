"""Rows, events and commands as JSON and back: one form for the record, the rows and the wire.

Every field is written out, also where it has its default: what an event says must not change with a default. A field
that a newer program added is read with its default. A paragraph's `nodes` are called `content` in JSON, the `items`
of an option's alternative `paragraphs`. An event's shape has a number, `v`; `UPCASTS` lifts an older shape to the
next, so that `evolve` knows only the newest.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from cattrs import Converter, ForbiddenExtraKeysError
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from server.drafting import Node, content_to_json, nodes_from_json, nodes_text
from server.group.commands import COMMANDS, Command
from server.group.events import EVENTS, DocumentCreated, Event
from server.group.rows import Row
from server.group.rows_chairs_text import ChairsPart, ChairsText
from server.group.rows_conforming import Correction
from server.group.rows_consensus import Announcement, Position, Question
from server.group.rows_ending import Explanation
from server.group.rows_gavels import LastGavel
from server.group.rows_packages import Package
from server.group.rows_people import Delegation, Group, Modality, Person, PlannedSitting, Sitting
from server.group.rows_subsidiary import Subsidiary
from server.group.rows_text import Clearing, Comment, Document, Mark, Option, Paragraph, Proposal
from server.kernel import CorruptLog, JsonValue, Remembering, canonical, quoted

KINDS: dict[str, type[Row]] = {
    row.kind: row
    for row in (
        Group,
        Modality,
        Delegation,
        Person,
        Sitting,
        PlannedSitting,
        Document,
        Paragraph,
        Option,
        Proposal,
        Clearing,
        Comment,
        Mark,
        Position,
        Question,
        Package,
        Subsidiary,
        ChairsText,
        ChairsPart,
        Correction,
        LastGavel,
        Explanation,
        Announcement,
    )
}
"""Every table of rows by its name on the wire, in the order in which a reader wants them."""

Json = dict[str, JsonValue]
Upcast = Callable[[Json], Json]


def _without_moved(data: Json) -> Json:
    """Alternatives that were parted always kept their ids: the list of those that got others was empty."""
    return {name: value for name, value in data.items() if name != "moved"}


def _by_one_alone(data: Json) -> Json:
    """What is proposed was put forward by one delegation alone until several could do so together."""
    return {**data, "others": []}


UPCASTS: Mapping[tuple[str, int], Upcast] = {
    ("bracket.split", 1): _without_moved,
    ("paragraph.proposed", 1): _by_one_alone,
    ("alternative.brought_back", 1): _by_one_alone,
}
"""(type, v) to the function that makes the body's data of version v that of v + 1."""

TEXTS_REMEMBERED_MAX = 4_000
"""Rows whose text is remembered: that of all paragraphs of a long document while it is made."""
_NODES = tuple[Node, ...]
_WHAT = TypeVar("_WHAT", bound=Row | Event | Command)


def row_to_json(row: Row) -> Json:
    """The row as it is stored and sent."""
    return _plain(row)


def row_text(row: Row) -> str:
    """The row as canonical JSON text. The newest are remembered: a changed row is written to its table and sent."""
    return _text_of_row(row)


def row_from_json(kind: str, data: Json) -> Row:
    """The row of table `kind`; raises `CorruptLog` for what no such row can be."""
    if kind not in KINDS:
        raise CorruptLog(f"there is no table {kind!r}")
    return _structured(KINDS[kind], data)


def event_to_json(event: Event) -> Json:
    """The event's data, without its type."""
    return _plain(event)


def event_text(event: Event) -> str:
    """The same as canonical JSON text."""
    return _text(event)


def rows_in(event: Event) -> Iterator[Row]:
    """The rows that an event holds as they are from now on."""
    for name in _fields_with_rows(type(event)):
        value: object = getattr(event, name)
        for each in value if isinstance(value, tuple) else (value,):
            if isinstance(each, Row):
                yield each


def _with_rows(cls: type[Event]) -> tuple[str, ...]:
    hints = get_type_hints(cls)
    kinds = {field.name: {hints[field.name], *get_args(hints[field.name])} for field in fields(cls)}
    return tuple(
        name for name, parts in kinds.items() if any(isinstance(part, type) and issubclass(part, Row) for part in parts)
    )


def event_from_json(
    event_type: str,
    data: Json,
    v: int | None = None,
    *,
    upcasts: Mapping[tuple[str, int], Upcast] = UPCASTS,
    between: Callable[[], None] = lambda: None,
) -> Event:
    """The event of that type; `v` is the version that it was written with (None: the newest).

    `between` is called between the paragraphs of a new document, which may be many, so that others run meanwhile.
    """
    if event_type not in EVENTS:
        raise CorruptLog(f"there is no event {event_type!r}")
    newest = event_version(event_type, upcasts)
    written = newest if v is None else v
    if not 1 <= written <= newest:
        raise CorruptLog(f"{event_type} has versions 1 to {newest}, not {written}")
    for step in range(written, newest):
        data = upcasts[(event_type, step)](data)
    if event_type != DocumentCreated.type:
        return _structured(EVENTS[event_type], data)
    paragraphs: list[Paragraph] = []
    for each in _list_in(data, "paragraphs"):
        between()
        paragraphs.append(_structured(Paragraph, each))
    return replace(_structured(DocumentCreated, {**data, "paragraphs": []}), paragraphs=tuple(paragraphs))


def _list_in(data: Json, name: str) -> Iterator[Json]:
    found = data.get(name)
    if not isinstance(found, list):
        raise CorruptLog(f"{name} holds {found!r}, which is no list")
    for each in found:
        if not isinstance(each, dict):
            raise CorruptLog(f"{name} holds {each!r}, which is no row")
        yield each


def event_version(event_type: str, upcasts: Mapping[tuple[str, int], Upcast] = UPCASTS) -> int:
    """The version that events of this type are written with: one more than there are upcasts."""
    return 1 + sum(1 for name, _ in upcasts if name == event_type)


def command_to_json(command: Command) -> Json:
    """The command's data, without its type."""
    return _plain(command)


def command_text(command: Command) -> str:
    """The same as canonical JSON text."""
    return _text(command)


def command_from_json(command_type: str, data: Json) -> Command:
    """The command of that type, as it was written by `command_to_json`: no door for what a person sends."""
    if command_type not in COMMANDS:
        raise CorruptLog(f"there is no command {command_type!r}")
    return _structured(COMMANDS[command_type], data)


def _plain(value: Row | Event | Command) -> Json:
    data: Json = _CONVERTER.unstructure(value)
    return data


def _structured(cls: type[_WHAT], data: Json) -> _WHAT:
    try:
        return _CONVERTER.structure(data, cls)
    except (ForbiddenExtraKeysError, ValueError, TypeError, KeyError, AttributeError) as fault:
        raise CorruptLog(f"no {cls.__name__} can be read from this: {fault}") from fault


def _is_ours(cls: object) -> bool:
    return isinstance(cls, type) and is_dataclass(cls) and cls.__module__.startswith("server.group.")


def _is_union_of_words(hint: object) -> bool:
    return get_origin(hint) is Union and all(get_origin(part) is Literal for part in get_args(hint))


def _word_of(value: object, hint: object) -> str:
    words = [word for part in get_args(hint) for word in get_args(part)]
    if not isinstance(value, str) or value not in words:
        raise ValueError(f"{value!r} is none of {words}")
    return value


def _exactly(value: object, hint: type) -> object:
    """`value` where it is of that very type: `"3"` is no number and `1` is not true."""
    if type(value) is not hint:
        raise ValueError(f"{value!r} is no {hint.__name__}")
    return value


def json_name(name: str) -> str:
    """What a field is called in JSON."""
    return {"nodes": "content", "items": "paragraphs"}.get(name, name)


def _converter() -> Converter:
    made = Converter(detailed_validation=False, forbid_extra_keys=True, unstruct_collection_overrides={tuple: list})

    def renamed(cls: type) -> dict[str, object]:
        return {field.name: override(rename=json_name(field.name)) for field in fields(cls)}

    made.register_unstructure_hook_factory(
        _is_ours,
        lambda cls: make_dict_unstructure_fn(cls, made, _cattrs_omit_if_default=False, **renamed(cls)),  # type: ignore[arg-type]  # one override for each field's name
    )
    made.register_structure_hook_factory(
        _is_ours,
        lambda cls: make_dict_structure_fn(
            cls,
            made,
            _cattrs_forbid_extra_keys=True,
            _cattrs_detailed_validation=False,
            **renamed(cls),  # type: ignore[arg-type]  # as above
        ),
    )
    for plain in (str, int, bool):
        made.register_structure_hook(plain, _exactly)
    made.register_structure_hook_func(_is_union_of_words, _word_of)
    made.register_structure_hook_func(lambda hint: hint == _NODES, lambda value, _: nodes_from_json(value))
    made.register_unstructure_hook_func(lambda hint: hint == _NODES, content_to_json)
    return made


_CONVERTER = _converter()


def _text(value: object) -> str:
    """A value of ours as canonical JSON text: field by field, so that text which is made already is only put in."""
    cls = type(value)
    if cls not in _WRITERS:
        _WRITERS[cls] = _writers(cls)
    return f"{{{','.join([name + write(getattr(value, field)) for name, field, write in _WRITERS[cls]])}}}"


def _writers(cls: type) -> tuple[tuple[str, str, Callable[[object], str]], ...]:
    """For each field, in the order of canonical JSON: its name in JSON, its name, and how its value is written."""
    hints = get_type_hints(cls)
    names = sorted((json_name(field.name), field.name) for field in fields(cls))
    return tuple((f"{quoted(name)}:", field, _writer(hints[field])) for name, field in names)


def _writer(hint: object) -> Callable[[object], str]:
    if hint is str or get_origin(hint) is Literal or _is_union_of_words(hint):
        return _string_text
    if hint == _NODES:
        return _nodes_text
    if hint == tuple[str, ...]:
        return _names_text
    if hint is int or hint is bool:
        return json.dumps
    if _is_ours(hint):
        return _text
    inside = get_args(hint)
    if get_origin(hint) is tuple and inside[1:] == (...,) and _is_ours(inside[0]):
        return _texts
    plain = _CONVERTER.get_unstructure_hook(hint)
    return lambda value: canonical(plain(value)).decode()


def _texts(value: object) -> str:
    if not isinstance(value, tuple):
        raise TypeError(f"{value!r} are no values of ours")
    return f"[{','.join([row_text(each) if isinstance(each, Row) else _text(each) for each in value])}]"


def _string_text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no string")
    return quoted(value)


def _names_text(value: object) -> str:
    if not isinstance(value, tuple):
        raise TypeError(f"{value!r} are no names")
    return f"[{','.join(map(_string_text, value))}]"


def _nodes_text(value: object) -> str:
    if not isinstance(value, tuple):
        raise TypeError(f"{value!r} are no nodes")
    return nodes_text(value)


_WRITERS: dict[type, tuple[tuple[str, str, Callable[[object], str]], ...]] = {}
_text_of_row = Remembering[Row, str](_text, TEXTS_REMEMBERED_MAX)
_fields_with_rows = Remembering[type[Event], tuple[str, ...]](_with_rows, len(EVENTS))
