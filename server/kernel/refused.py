"""A refusal: the answer of a core that does not carry out a command, as a value."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

JsonValue = None | bool | int | float | str | list["JsonValue"] | dict[str, "JsonValue"]


@dataclass(frozen=True, slots=True)
class Refused:
    """Why a command was not carried out; everything is as it was.

    `code` is fixed for good and in lower case with hyphens; `do` says in English what one can do (clients translate by
    code); `by` names the delegations or persons that stand in the way; `field` the part of the command that is wrong;
    `present` the state that the asker did not know of, for a conflict.
    """

    code: str
    do: str = ""
    by: tuple[str, ...] = ()
    field: str = ""
    present: Mapping[str, JsonValue] = dataclasses.field(default_factory=dict)


class CorruptLog(Exception):
    """The record holds an event that the rules could not have let in: a bug or tampering, never a person's mistake."""


class BrokenRule(Exception):
    """Something that must hold does not: a bug in this program."""


def ensure(holds: bool, what: str) -> None:
    """Raise `BrokenRule(what)` unless `holds`; stays in force under `python -O`, unlike `assert`."""
    if not holds:
        raise BrokenRule(what)
