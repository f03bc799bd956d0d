"""The demonstration group: made once, with a sign-in link for each role and a token for each script."""

import argparse
import json
from pathlib import Path

from server.commandline.demonstration import Cast, build
from server.commandline.demonstration.building import GROUP
from server.commandline.keeping import open_store
from server.commandline.trouble import Trouble
from server.config import Settings
from server.group import Delegation, Document, Person
from server.kernel import JsonValue
from server.service import Service, quiet_world, working_rules
from server.store import Store, head, make_link, make_token

DELEGATIONS_MAX = 2_000


def demo(asked: argparse.Namespace, settings: Settings) -> None:
    """`rollingtext demo`."""
    if not 0 <= asked.delegations <= DELEGATIONS_MAX:
        raise Trouble(f"--delegations: a number up to {DELEGATIONS_MAX:,}")
    with open_store(settings) as store:
        with store.reading() as connection:
            there = head(connection, GROUP) is not None
        if there and not asked.once:
            raise Trouble(f"the group {GROUP} is there already: `--once` keeps it as it is and prints new links")
        cast = _cast(store) if there else build(store, asked.delegations)
        if asked.tokens is not None:
            _write_tokens(store, cast, asked.tokens)
        _print_links(store, cast, settings)


def _cast(store: Store) -> Cast:
    """Who is in the demonstration that is there."""
    rows = Service(store, working_rules(), quiet_world()).present_rows(GROUP)
    cast = Cast(group=GROUP, document=next((row.id for row in rows.within(Document, "group")), ""))
    observers = {row.id for row in rows.within(Delegation, "group") if row.is_a == "observer"}
    for person in rows.within(Person, "group"):
        if not person.active:
            continue
        match person.office:
            case "chair":
                cast.chair = cast.chair or person.id
            case "vice_chair":
                cast.vice_chair = cast.vice_chair or person.id
            case "secretariat":
                cast.secretariat = cast.secretariat or person.id
            case _ if person.delegation and person.standing == "head":
                people = cast.observers if person.delegation in observers else cast.delegations
                people.setdefault(person.delegation, person.id)
            case _:
                continue
    return cast


def _print_links(store: Store, cast: Cast, settings: Settings) -> None:
    """One sign-in link for each role."""
    delegate, observer = (next(iter(sorted(people.items())), ("", "")) for people in (cast.delegations, cast.observers))
    roles = [
        ("chair", cast.chair),
        ("vice-chair", cast.vice_chair),
        ("secretariat", cast.secretariat),
        (f"delegate of {delegate[0]}", delegate[1]),
        (f"observer of {observer[0]}", observer[1]),
    ]
    now = quiet_world().clock.now()
    print("Sign in to the demonstration group, each role in a browser of its own:")
    for role, person in roles:
        if person:
            with store.writing() as connection:
                shown = make_link(connection, person, now)
            print(f"  {role:18} {settings.address}/link/{shown.secret}")


def _write_tokens(store: Store, cast: Cast, path: Path) -> None:
    """The file of tokens, readable by its owner alone."""
    now = quiet_world().clock.now()
    with store.writing() as connection:

        def token(person: str) -> JsonValue:
            return make_token(connection, person, now, "demonstration").secret

        value: dict[str, JsonValue] = {
            "group": cast.group,
            "stream": cast.group,
            "document": cast.document,
            "chair": token(cast.chair),
            "secretariat": token(cast.secretariat),
            "delegations": {code: token(person) for code, person in sorted(cast.delegations.items())},
            "observers": {code: token(person) for code, person in sorted(cast.observers.items())},
        }
    try:
        path.touch(mode=0o600)
        path.write_text(json.dumps(value, indent=2) + "\n", encoding="utf-8")
    except OSError as fault:
        raise Trouble(f"{path} cannot be written: {fault.strerror}") from fault
