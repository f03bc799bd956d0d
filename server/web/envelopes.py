"""The one maker of commands: what REST and the socket send is parsed here, the same way."""

import re
from dataclasses import dataclass
from typing import Literal

from marshmallow import ValidationError, fields

from server.group import COMMANDS, Command
from server.kernel import JsonValue, limits
from server.web import problems
from server.web.drafts import PRIVATE
from server.web.fields import Id, OneOf, Text, wrong
from server.web.problems import Problem
from server.web.schemas import FieldError, Strict, field_errors, load

COMMAND_ID_CHARS_MAX = 100
LONG = frozenset({"document.create"})
"""Commands that bring a whole text in: they may be as long as an import."""

As = Literal["", "chair", "secretariat", "delegate", "spokesperson", "observer"]
AS: tuple[As, ...] = ("chair", "secretariat", "delegate", "spokesperson", "observer")
_COMMAND_ID = re.compile(r"[A-Za-z0-9._:~-]+")


class CommandId(Text):
    """The id that the client gives a command: sent again with the same id, it has one effect."""

    def taken(self, value: str) -> str:
        if len(value) > COMMAND_ID_CHARS_MAX or not _COMMAND_ID.fullmatch(value):
            raise wrong(
                "malformed", f"give each command an id of its own: 1 to {COMMAND_ID_CHARS_MAX} of A-Z a-z 0-9 -_.:~"
            )
        return value


Envelope = Strict.from_dict(
    {
        "id": CommandId(required=True, error_messages={"required": "missing: give it"}),
        "type": Id(required=True, error_messages={"required": "missing: give it"}),
        "data": fields.Dict(load_default=dict, error_messages={"invalid": "give an object"}),
        "as": OneOf(*AS, load_default=""),
        "on_behalf_of": Id(load_default=""),
    },
    name="Envelope",
)
_ENVELOPE = Envelope()
_KNOWN: dict[str, type[Command]] = {**COMMANDS, **PRIVATE}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A parsed command with its id, and in which role and for whom it is asked."""

    id: str
    command: Command
    as_: As = ""
    on_behalf_of: str = ""


def parse_command(value: JsonValue, size_bytes: int) -> Asked | Problem:
    """`{id, type, data, as?, on_behalf_of?}` as a command, or all that is wrong with it."""
    name = value.get("type") if isinstance(value, dict) else None
    kind = _KNOWN.get(name) if isinstance(name, str) else None
    bytes_max = limits.IMPORT_BYTES_MAX if name in LONG else limits.COMMAND_BYTES_MAX
    if size_bytes > bytes_max:
        return problems.too_large(bytes_max)
    try:
        envelope = _ENVELOPE.load(value)  # type: ignore[arg-type]  # it refuses what is no object
    except ValidationError as errors:
        return problems.of_fields(field_errors(errors) + _data_errors(kind, value))
    if kind is None:
        return problems.of_fields(
            (FieldError("type", "unknown-command", "no command has this name; see openapi.json"),)
        )
    command = load(kind, envelope["data"])
    if isinstance(command, tuple):
        return problems.of_fields(command, within="data")
    return Asked(id=envelope["id"], command=command, as_=envelope["as"], on_behalf_of=envelope["on_behalf_of"])


def _data_errors(kind: type[Command] | None, value: JsonValue) -> tuple[FieldError, ...]:
    """What is wrong with the data of an envelope that is itself wrong: everything is named at once."""
    data = value.get("data") if isinstance(value, dict) else None
    command = load(kind, data) if kind is not None and isinstance(data, dict) else ()
    if not isinstance(command, tuple):
        return ()
    return tuple(FieldError(f"data.{error.field}", error.code, error.detail) for error in command)
