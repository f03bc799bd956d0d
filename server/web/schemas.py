"""The schemas of the wire, made from the commands' types: one for each command, unknown fields refused."""

import dataclasses
from collections.abc import Iterator, Mapping
from typing import Literal, TypeVar, get_args, get_origin, get_type_hints

from marshmallow import RAISE, Schema, ValidationError, fields

from server.kernel import JsonValue
from server.web.fields import ITEMS_MAX, AtMost, Fault, Id, Lines, OneOf, Text, Whole, Words, YesNo

T = TypeVar("T")
_NOTHING = dataclasses.MISSING


@dataclasses.dataclass(frozen=True, slots=True)
class FieldError:
    """One bad field: where it is (`target.alternative`), a fixed code, and what to do."""

    field: str
    code: str
    detail: str


class Strict(Schema):
    """What is not named is refused, so that a mistyped field is never ignored."""

    class Meta:
        """Options of marshmallow."""

        unknown = RAISE

    error_messages = {  # noqa: RUF012  # marshmallow declares it as an instance's
        "unknown": "unknown field: remove it",
        "type": "give an object",
        "invalid": "give an object",
    }


_SCHEMAS: dict[type, type[Strict]] = {}
_INSTANCES: dict[type, Strict] = {}


def schema_of(kind: type) -> type[Strict]:
    """The schema of a frozen dataclass of the domain: a command's, or one that is nested in a command."""
    if kind not in _SCHEMAS:
        _SCHEMAS[kind] = _made(kind)
    return _SCHEMAS[kind]


def _made(kind: type) -> type[Strict]:
    hints = get_type_hints(kind)
    made = {field.name: _field(field, hints[field.name]) for field in dataclasses.fields(kind)}
    return type(kind.__name__, (Strict,), {**made, "__doc__": kind.__doc__, "__module__": __name__})


def _field(field: "dataclasses.Field[object]", hint: object) -> fields.Field[object]:
    """One field: required where the dataclass gives no default."""
    required = field.default is _NOTHING and field.default_factory is _NOTHING
    made = _of_type(hint, field.metadata)
    made.required = required
    made.error_messages.update(required="missing: give it", null="null: give it or leave it out")
    return made


def _of_type(hint: object, metadata: Mapping[str, object]) -> fields.Field:  # type: ignore[type-arg]  # of many types
    """The field that takes a value of the type `hint`."""
    origin, inside = get_origin(hint), get_args(hint)
    if origin is Literal:
        return OneOf(*inside)
    if origin is tuple:
        return fields.List(_of_type(inside[0], metadata), validate=AtMost(ITEMS_MAX, "entries"))
    if origin is dict:
        values = _of_type(inside[1], metadata) if inside[1] in (str, int) else None
        return fields.Dict(keys=Id(), values=values, validate=AtMost(ITEMS_MAX, "entries"))
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return fields.Nested(schema_of(hint))
    if hint is int:
        return Whole()
    if hint is bool:
        return YesNo()
    if hint is str:
        return _string(metadata)
    raise TypeError(f"no field takes {hint}")


def _string(metadata: Mapping[str, object]) -> Text:
    """Words for what a person writes, lines for notation, an id for all else."""
    most = metadata.get("max")
    if not isinstance(most, int):
        return Id()
    return (Words if metadata.get("text") else Lines)(validate=AtMost(most, "characters"))


def load(kind: type[T], value: JsonValue) -> T | tuple[FieldError, ...]:
    """`value` as a `kind`, or all its bad fields."""
    try:
        return _built(kind, _instance(kind).load(value))  # type: ignore[arg-type]  # it refuses what is no object
    except ValidationError as errors:
        return field_errors(errors)


def field_errors(errors: ValidationError) -> tuple[FieldError, ...]:
    """All bad fields of marshmallow's error."""
    return tuple(_named(errors.messages_dict))


def _instance(kind: type) -> Strict:
    if kind not in _INSTANCES:
        _INSTANCES[kind] = schema_of(kind)()
    return _INSTANCES[kind]


def _built(kind: type[T], loaded: Mapping[str, object]) -> T:
    """The dataclass from what its schema has loaded: lists as tuples, nested objects as their dataclasses."""
    hints = get_type_hints(kind) if any(isinstance(value, dict) for value in loaded.values()) else {}
    values = {name: _value(hints.get(name), value) for name, value in loaded.items()}
    return kind(**values)


def _value(hint: object, value: object) -> object:
    if isinstance(value, list):
        return tuple(value)
    if isinstance(value, dict) and isinstance(hint, type) and dataclasses.is_dataclass(hint):
        return _built(hint, value)
    return value


def _named(messages: Mapping[str, object], path: str = "") -> Iterator[FieldError]:
    """The bad fields of marshmallow's nested messages, each with its path."""
    for name, found in messages.items():
        here = f"{path}.{name}" if path and name != "_schema" else path if name == "_schema" else str(name)
        if isinstance(found, Mapping):
            yield from _named(found, here)
        elif isinstance(found, list):
            for fault in found:
                code = fault.code if isinstance(fault, Fault) else "malformed"
                yield FieldError(here, code, str(fault))
