"""The client's types and the description of the interface say the same: every command's fields, every row's.

Both are made from the server's types, each by a program of its own; read here from the files as others would.
"""

import re
from functools import cache
from pathlib import Path

import pytest

from server.group import COMMANDS, KINDS
from server.kernel import JsonValue
from server.web import openapi

WIRE = Path(__file__).resolve().parents[2] / "client" / "src" / "wire"
FIELD = re.compile(r"^ +readonly (?P<name>\w+)(?P<left_out>\??): (?P<type>.+);$")
ROW = re.compile(r"^export interface (?!RowsByKind)(\w+) \{\n(.*?)^\}", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r'^  "([\w.]+)": \{\n(.*?)^  \};', re.MULTILINE | re.DOTALL)
TWICE_ON_THE_WIRE = {"within"}
"""Another name of `inside`, for readers other than our client."""
PLAIN = {"string": "string", "boolean": "boolean", "integer": "number"}

Json = dict[str, JsonValue]
Fields = dict[str, tuple[str, bool]]
"""A type and whether it may be left out, by name."""


def typed(pattern: re.Pattern[str], file: str) -> dict[str, Fields]:
    """The client's interfaces in a file, each with its fields."""
    found: dict[str, Fields] = {}
    for name, body in pattern.findall((WIRE / file).read_text(encoding="utf-8")):
        fields = [match for line in body.splitlines() if (match := FIELD.match(line))]
        assert len(fields) == len(body.splitlines()), f"{name} has a line that is no field"
        found[name] = {match["name"]: (_plainly(match["type"]), bool(match["left_out"])) for match in fields}
    return found


@cache
def schemas() -> Json:
    """The schemas of the description, made once."""
    return _object(_object(openapi.document()["components"])["schemas"])


def described(schema: str) -> Fields:
    """The fields of a schema in the description."""
    found = _object(schemas()[schema])
    required = found.get("required", [])
    assert isinstance(required, list)
    return {name: (_kind(part), name not in required) for name, part in _object(found.get("properties", {})).items()}


def _plainly(text: str) -> str:
    """A TypeScript type as the least that both sides can say of it."""
    without_null = text.removesuffix(" | null")
    if without_null.startswith("readonly "):
        return "list"
    if without_null.startswith("Readonly<Record<"):
        return "map"
    if without_null.startswith('"'):
        return " | ".join(sorted(without_null.split(" | ")))
    return without_null if without_null in {"string", "boolean", "number"} else "object"


def _kind(schema: JsonValue) -> str:
    part = _object(schema)
    either = part.get("anyOf")
    if isinstance(either, list):
        kinds = {_kind(each) for each in either if each != {"type": "null"}}
        return " | ".join(sorted(word for kind in kinds for word in kind.split(" | ")))
    words = part.get("enum")
    if isinstance(words, list):
        return " | ".join(sorted(f'"{word}"' for word in words))
    kind = part.get("type")
    if kind == "array":
        return "list"
    if kind == "object" or "$ref" in part:
        return "object" if part.keys() & {"properties", "$ref"} else "map"
    return PLAIN[str(kind)]


def _object(value: JsonValue) -> Json:
    assert isinstance(value, dict), value
    return value


COMMAND_TYPES = typed(COMMAND, "commands.ts")
ROW_TYPES = typed(ROW, "rows.ts")


@pytest.mark.parametrize("name", COMMANDS)
def test_a_command_has_the_same_fields_on_both_sides(name: str) -> None:
    """What the client may send is what the server takes, with the same left out."""
    assert COMMAND_TYPES[name] == described(f"{COMMANDS[name].__name__}Data")


@pytest.mark.parametrize("kind", KINDS)
def test_a_row_has_the_same_fields_on_both_sides(kind: str) -> None:
    """What the server sends is what the client reads."""
    name = KINDS[kind].__name__
    wanted = {field: what for field, (what, _) in described(name).items() if field not in TWICE_ON_THE_WIRE}
    assert {field: what for field, (what, _) in ROW_TYPES[name].items()} == wanted


def test_the_client_knows_no_command_that_is_not_described() -> None:
    """And none is missing from it."""
    assert COMMAND_TYPES.keys() == COMMANDS.keys()
