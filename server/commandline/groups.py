"""Making a working group from a file, and tokens and links for its people."""

import argparse
import json
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TypeVar

from server.commandline.keeping import open_store
from server.commandline.trouble import Trouble
from server.config import Settings
from server.group import CreateGroup, SetDelegation, SetPerson
from server.kernel import JsonValue, Refused
from server.service import Envelope, Service, quiet_world, working_rules
from server.store import Account, Store, account, account_by_email, keep_account, make_link, make_token
from server.web import FieldError, PersonGiven, load

FILE_BYTES_MAX = 1_000_000
_ID_DEFAULT = "group"
_ID = re.compile(r"[a-z0-9-]{1,40}")
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Described:
    """A group as its file describes it."""

    id: str
    group: CreateGroup
    delegations: tuple[SetDelegation, ...]
    people: tuple[PersonGiven, ...]


def create(asked: argparse.Namespace, settings: Settings) -> None:
    """`rollingtext group create FILE`."""
    described = _described(_read(asked.file))
    with open_store(settings) as store:
        founding = Founding(Service(store, working_rules(), quiet_world()), described.id)
        founding.found(described.group, described.delegations)
        print(f"group {described.id}")
        for person in described.people:
            known = founding.admit(person)
            with store.writing() as connection:
                shown = make_link(connection, known.id, founding.service.world.clock.now())
            print(f"{known.name}\t{known.id}\t{settings.address}/link/{shown.secret}")


def token(asked: argparse.Namespace, settings: Settings) -> None:
    """`rollingtext token PERSON…`."""
    with open_store(settings) as store:
        known = [_person(store, person) for person in asked.person]
        with store.writing() as connection:
            made = [make_token(connection, each.id, quiet_world().clock.now(), asked.label) for each in known]
        for shown in made:
            print(shown.secret)


def link(asked: argparse.Namespace, settings: Settings) -> None:
    """`rollingtext link PERSON`."""
    with open_store(settings) as store:
        known = _person(store, asked.person)
        with store.writing() as connection:
            shown = make_link(connection, known.id, quiet_world().clock.now())
        print(f"{settings.address}/link/{shown.secret}")


class Founding:
    """Makes a group by the operator's commands, like any other: with events, and refused where the rules refuse."""

    def __init__(self, service: Service, group: str) -> None:
        self.service = service
        self.group = group

    def found(self, group: CreateGroup, delegations: tuple[SetDelegation, ...]) -> None:
        """The group and its delegations; negotiating groups last, since they name members."""
        self._ask(group)
        for delegation in sorted(delegations, key=lambda each: each.is_a == "group"):
            self._ask(delegation)

    def admit(self, person: PersonGiven) -> Account:
        """Gives a person a place, and keeps the name."""
        place = SetPerson(
            delegation=person.delegation,
            office=person.office,
            standing=person.standing,
            spokesperson_of=person.spokesperson_of,
        )
        made = self._ask(place)
        known = Account(id=str(made["persons"][0]["id"]), group=self.group, name=person.name, email=person.email)
        with self.service.store.writing() as connection:
            keep_account(connection, known)
        return known

    def _ask(self, command: CreateGroup | SetDelegation | SetPerson) -> dict[str, list[dict[str, JsonValue]]]:
        """The rows that the command made, or the trouble."""
        envelope = Envelope(id=self.service.world.ids.new("found-"), command=command, group=self.group)
        answer = self.service.handle_as_operator(envelope)
        if isinstance(answer, Refused):
            about = f" ({', '.join(answer.by)})" if answer.by else ""
            raise Trouble(f"{command.type} was refused, {answer.code}: {answer.do}{about}")
        rows: dict[str, list[dict[str, JsonValue]]] = json.loads(answer.events[0].text)["rows"]
        return rows


def _read(path: Path) -> Mapping[str, JsonValue]:
    """What the file holds."""
    try:
        if path.stat().st_size > FILE_BYTES_MAX:
            raise Trouble(f"{path} is larger than {FILE_BYTES_MAX:,} bytes: is it the right file?")
        text = path.read_text(encoding="utf-8")
        value: JsonValue = json.loads(text) if path.suffix == ".json" else tomllib.loads(text)
    except (OSError, UnicodeDecodeError) as fault:
        raise Trouble(f"{path} cannot be read: {fault}") from fault
    except ValueError as fault:
        raise Trouble(f"{path} is no {'JSON' if path.suffix == '.json' else 'TOML'}: {fault}") from fault
    if not isinstance(value, dict):
        raise Trouble(f"{path} must describe one group: see docs/operating.md")
    return value


def _described(value: Mapping[str, JsonValue]) -> Described:
    """The group in the file, or the trouble with every bad field."""
    own = {each.name for each in fields(CreateGroup)}
    unknown = value.keys() - own - {"id", "delegations", "people"}
    if unknown:
        raise Trouble(f"{min(unknown)}: unknown field; see docs/operating.md")
    group = _loaded(CreateGroup, {name: part for name, part in value.items() if name in own}, "the group")
    delegations = tuple(
        _loaded(SetDelegation, _named(each), f"delegation {number}")
        for number, each in enumerate(_list(value, "delegations"), start=1)
    )
    people = tuple(
        _loaded(PersonGiven, each, f"person {number}") for number, each in enumerate(_list(value, "people"), start=1)
    )
    group_id = value.get("id", _ID_DEFAULT)
    if not isinstance(group_id, str) or not _ID.fullmatch(group_id):
        raise Trouble("id: 1 to 40 of a-z, 0-9 and -")
    return Described(id=group_id, group=group, delegations=delegations, people=people)


def _list(value: Mapping[str, JsonValue], name: str) -> list[JsonValue]:
    found = value.get(name, [])
    if not isinstance(found, list):
        raise Trouble(f"{name}: give a list")
    return found


def _named(value: JsonValue) -> JsonValue:
    """A delegation's code is called `code` in the file."""
    if not isinstance(value, dict):
        return value
    return {("delegation" if name == "code" else name): part for name, part in value.items()}


def _loaded(kind: type[T], value: JsonValue, where: str) -> T:
    found = load(kind, value)
    if isinstance(found, tuple):
        raise Trouble("; ".join(f"{where}: {_about(fault)}" for fault in found))
    return found


def _about(fault: FieldError) -> str:
    return f"{fault.field}: {fault.detail}" if fault.field else fault.detail


def _person(store: Store, named: str) -> Account:
    """The person of that id or mail address."""
    with store.reading() as connection:
        found = account(connection, named) or account_by_email(connection, named)
    if found is None:
        raise Trouble(f"there is no person {named!r}: give an id or a mail address")
    return found
