"""The description of the REST interface (OpenAPI 3.1), made from the commands' schemas and the rows' types."""

import dataclasses
import types
import typing
from functools import cache
from typing import Literal, get_args, get_origin, get_type_hints

from apispec import APISpec
from apispec.ext.marshmallow import MarshmallowPlugin

from server.group import COMMANDS, KINDS, Row, json_name
from server.kernel import JsonValue
from server.web.operations import OPERATIONS, Operation
from server.web.schemas import schema_of

VERSION = "1"
Json = dict[str, JsonValue]

_NODE: Json = {
    "description": "A run of text, a bracket (its base first), a note, an open value, or a reference.",
    "oneOf": [
        {"type": "string"},
        {
            "type": "object",
            "required": ["text", "marks"],
            "properties": {
                "text": {"type": "string"},
                "marks": {"type": "array", "items": {"enum": ["bold", "italic", "underline"]}},
            },
        },
        {
            "type": "object",
            "required": ["id", "alternatives"],
            "properties": {
                "id": {"type": "string"},
                "alternatives": {"type": "array", "items": {"$ref": "#/components/schemas/Alternative"}},
            },
        },
        {"type": "object", "required": ["note"], "properties": {"note": {"type": "string"}}},
        {"type": "object", "required": ["open"], "properties": {"open": {"type": "string"}}},
        {"type": "object", "required": ["ref"], "properties": {"ref": {"type": "string"}}},
    ],
}
_NAMES: Json = {"type": "array", "items": {"type": "string"}}
_ALTERNATIVE: Json = {
    "type": "object",
    "required": ["id", "content", "sponsors", "behind"],
    "properties": {
        "id": {"type": "string"},
        "content": {"type": "array", "items": {"$ref": "#/components/schemas/Node"}},
        "sponsors": _NAMES,
        "behind": _NAMES,
        "proposal": {"type": "string"},
    },
}
_PROBLEM: Json = {
    "type": "object",
    "description": "RFC 9457. `code` is fixed for good; `detail` says what one can do.",
    "required": ["type", "title", "status", "code", "detail"],
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "code": {"type": "string"},
        "detail": {"type": "string"},
        "field": {"type": "string"},
        "by": _NAMES,
        "present": {"type": "object"},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {
                    "field": {"type": "string"},
                    "code": {"type": "string"},
                    "detail": {"type": "string"},
                },
            },
        },
        "retry_after": {"type": "integer"},
    },
}
_EVENT: Json = {
    "type": "object",
    "description": "What happened, with the rows that it changed; `refetch` instead of them where they are too long.",
    "required": ["seq", "type", "at", "sitting", "by", "command", "data", "hash"],
    "properties": {
        "seq": {"type": "integer"},
        "type": {"type": "string"},
        "at": {"type": "string", "format": "date-time"},
        "sitting": {"type": "string"},
        "by": {
            "type": "object",
            "properties": {
                "person": {"type": "string"},
                "delegation": {"type": "string"},
                "on_behalf_of": {"type": "string"},
            },
        },
        "command": {"type": "string"},
        "data": {"type": "object"},
        "rows": {"$ref": "#/components/schemas/Rows"},
        "removed": {"type": "array", "items": {"type": "array", "items": {"type": "string"}}},
        "refetch": _NAMES,
        "hash": {"type": "string"},
    },
}
_EVENTS: Json = {"type": "array", "items": {"$ref": "#/components/schemas/Event"}}
_ACCEPTED: Json = {
    "type": "object",
    "required": ["seq", "events"],
    "properties": {"seq": {"type": "integer"}, "events": _EVENTS, "submitted": {"type": "string"}},
}


@cache
def document() -> Json:
    """The whole description."""
    marshmallow = MarshmallowPlugin(schema_name_resolver=lambda schema: "")
    spec = APISpec(
        title="Rolling Text",
        version=VERSION,
        openapi_version="3.1.0",
        plugins=[marshmallow],
        info={"description": "Consensus drafting for working groups. How the parts are used: docs/wire.md."},
        servers=[{"url": "/"}],
    )
    _components(spec)
    for operation in OPERATIONS:
        spec.path(path=operation.path, operations={operation.method: _operation(operation)})
    return spec.to_dict()


def _components(spec: APISpec) -> None:
    for name, schema in _fixed().items():
        spec.components.schema(name, schema)
    for kind in KINDS.values():
        spec.components.schema(kind.__name__, _object(kind))
    for command in COMMANDS.values():
        spec.components.schema(f"{command.__name__}Data", schema=schema_of(command))
        spec.components.schema(f"{command.__name__}Command", _envelope(command.type, f"{command.__name__}Data"))
    spec.components.security_scheme("token", {"type": "http", "scheme": "bearer"})
    spec.components.security_scheme("session", {"type": "apiKey", "in": "cookie", "name": "rollingtext"})


def _fixed() -> dict[str, Json]:
    """The schemas that are not made from the domain's types."""
    names: list[JsonValue] = [{"$ref": f"#/components/schemas/{kind.__name__}Command"} for kind in COMMANDS.values()]
    mapping: Json = {kind.type: f"#/components/schemas/{kind.__name__}Command" for kind in COMMANDS.values()}
    rows: Json = {kind: _rows_of(row) for kind, row in KINDS.items()}
    return {
        "Node": _NODE,
        "Alternative": _ALTERNATIVE,
        "Problem": _PROBLEM,
        "Rows": {"type": "object", "properties": rows},
        "Event": _EVENT,
        "Accepted": _ACCEPTED,
        "Command": {"oneOf": names, "discriminator": {"propertyName": "type", "mapping": mapping}},
        "DocumentPage": _page("document", rows),
        "GroupPage": _page("group", rows),
    }


def _rows_of(row: type[Row]) -> Json:
    return {"type": "array", "items": {"$ref": f"#/components/schemas/{row.__name__}"}}


def _page(name: str, rows: Json) -> Json:
    row = {"document": "Document", "group": "Group"}[name]
    head: Json = {
        "seq": {"type": "integer"},
        "stream": {"type": "string"},
        name: {"$ref": f"#/components/schemas/{row}"},
    }
    return {"type": "object", "required": ["seq", "stream", name], "properties": {**head, **rows}}


def _envelope(name: str, data: str) -> Json:
    return {
        "type": "object",
        "required": ["id", "type", "data"],
        "additionalProperties": False,
        "properties": {
            "id": {"type": "string", "minLength": 1, "maxLength": 100, "pattern": "^[A-Za-z0-9._:~-]+$"},
            "type": {"const": name},
            "data": {"$ref": f"#/components/schemas/{data}"},
            "as": {"enum": ["chair", "secretariat", "delegate", "spokesperson", "observer"]},
            "on_behalf_of": {"type": "string"},
        },
    }


def _operation(operation: Operation) -> Json:
    responses: Json = {
        str(operation.status): _response(operation.answers, operation.answer, operation.media_type),
        "default": _response("Not carried out.", "Problem", "application/problem+json"),
    }
    described: Json = {
        "operationId": operation.id,
        "summary": operation.summary,
        "parameters": [*(_parameter(name, "path") for name in operation.in_path()), *_queries(operation)],
        "responses": responses,
        "security": [] if operation.open else [{"token": []}, {"session": []}],
    }
    if operation.body is not None:
        content: Json = {"application/json": {"schema": operation.body}}
        described["requestBody"] = {"required": True, "content": content}
    return described


def _queries(operation: Operation) -> list[JsonValue]:
    return [_parameter(name, "query", what) for name, what in operation.queries.items()]


def _parameter(name: str, place: str, kind: str = "string") -> JsonValue:
    schema: Json = {"type": kind, **({"minimum": 0} if kind == "integer" else {})}
    return {"name": name, "in": place, "required": place == "path", "schema": schema}


def _response(what: str, answer: str, media_type: str) -> Json:
    if not media_type:
        return {"description": what}
    schema: Json = {"$ref": f"#/components/schemas/{answer}"} if answer else {}
    content: Json = {media_type: {"schema": schema}}
    return {"description": what, "content": content}


def _object(kind: type) -> Json:
    """A frozen dataclass of the domain as it is on the wire."""
    hints = get_type_hints(kind)
    made: Json = {}
    for field in dataclasses.fields(kind):
        made[json_name(field.name)] = _shape(hints[field.name])
    if kind is KINDS["paragraphs"]:
        made |= {"text": {"type": "string"}, "notation": {"type": "string"}}
    if kind in (KINDS["paragraphs"], KINDS["options"]):
        made["within"] = made["inside"]
    return {"type": "object", "description": (kind.__doc__ or "").strip(), "properties": made}


def _shape(hint: object) -> Json:
    origin, inside = get_origin(hint), get_args(hint)
    simple: dict[object, str] = {str: "string", int: "integer", bool: "boolean"}
    if hint in simple:
        return {"type": simple[hint]}
    if origin is Literal:
        return {"enum": list(inside)}
    if origin is tuple and _is_node(inside[0]):
        return {"type": "array", "items": {"$ref": "#/components/schemas/Node"}}
    if origin is tuple:
        return {"type": "array", "items": _shape(inside[0])}
    if origin in (types.UnionType, typing.Union):
        return {"anyOf": [{"type": "null"} if each is type(None) else _shape(each) for each in inside]}
    if isinstance(hint, type) and issubclass(hint, Row):
        return {"$ref": f"#/components/schemas/{hint.__name__}"}
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return _object(hint)
    raise TypeError(f"no shape is known for {hint}")


def _is_node(hint: object) -> bool:
    return any(getattr(each, "__name__", "") == "Bracket" for each in get_args(hint))
