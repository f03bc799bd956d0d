"""The people of a group: names and addresses, which are in no record, and the links and tokens they sign in with."""

import json
from dataclasses import dataclass, field, fields

from flask import Blueprint, Response, request

from server.group import Office, Person, SetPerson, Standing
from server.kernel import JsonValue, limits
from server.service import Envelope
from server.store import (
    Account,
    Listed,
    account,
    account_by_email,
    accounts,
    keep_account,
    listed_links,
    listed_tokens,
    make_link,
    make_token,
    revoke,
)
from server.web import problems
from server.web.access import asking, secretariat_of
from server.web.answering import answer, granted, json_body, whole
from server.web.doors import Doors
from server.web.operations import API
from server.web.problems import Problem, Stopped
from server.web.schemas import FieldError, load
from server.web.signin import PASSWORD_CHARS_MAX, PASSWORD_CHARS_MIN

_NAME = {"max": limits.NAME_CHARS_MAX, "text": True}
_PLACE = ("delegation", "office", "standing", "spokesperson_of", "active")


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonGiven:
    """What is said of a person: names and addresses beside the record, the place in the group in it."""

    name: str = field(default="", metadata=_NAME)
    email: str = field(default="", metadata=_NAME)
    password: str = field(default="", metadata={"max": PASSWORD_CHARS_MAX})
    delegation: str = ""
    office: Office = ""
    standing: Standing = "adviser"
    spokesperson_of: str = ""
    active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class TokenGiven:
    """What a token is for."""

    label: str = field(default="", metadata=_NAME)


def people_routes(doors: Doors) -> Blueprint:
    """The addresses under /people, /links and /tokens, and /groups/{group}/people."""
    routes = Blueprint("people", __name__, url_prefix=API)
    people = People(doors)

    @routes.get("/groups/<group>/people")
    def listed(group: str) -> Response:
        secretariat_of(doors, group)
        return answer({"people": people.listed(group)})

    @routes.post("/groups/<group>/people")
    def add(group: str) -> Response:
        asker = secretariat_of(doors, group)
        given = _given(json_body(), named=True)
        person = people.place(asker, group, given, SetPerson())
        people.know(Account(id=person, group=group, name=given.name, email=given.email), given.password)
        return answer({"person": person, "name": given.name, "email": given.email}, 201)

    @routes.patch("/people/<person>")
    def change(person: str) -> Response:
        known, asker, value = people.known(person), asking(doors), json_body()
        given = _given(value, named=False)
        if asker.id != person or not isinstance(value, dict) or value.keys() - {"password", "email"}:
            secretariat_of(doors, known.group)
        if isinstance(value, dict) and value.keys() & set(_PLACE):
            people.place(asker, known.group, given, people.present(known), tuple(value.keys() & set(_PLACE)))
        name, email = given.name or known.name, given.email or known.email
        people.know(Account(id=person, group=known.group, name=name, email=email), given.password)
        return answer({"person": person, "name": name, "email": email})

    @routes.post("/people/<person>/links")
    def new_link(person: str) -> Response:
        secretariat_of(doors, people.known(person).group)
        with doors.service.store.writing() as connection:
            shown = make_link(connection, person, doors.clock.now())
        url = f"{doors.public_url.rstrip('/') or request.host_url.rstrip('/')}/link/{shown.secret}"
        return answer({"id": shown.id, "secret": shown.secret, "url": url}, 201)

    @routes.post("/people/<person>/tokens")
    def new_token(person: str) -> Response:
        secretariat_of(doors, people.known(person).group)
        given = whole(load(TokenGiven, json_body()))
        with doors.service.store.writing() as connection:
            shown = make_token(connection, person, doors.clock.now(), given.label)
        return answer({"id": shown.id, "token": shown.secret}, 201)

    @routes.delete("/links/<secret>")
    @routes.delete("/tokens/<secret>")
    def end(secret: str) -> Response:
        asker = asking(doors)
        secretariat_of(doors, asker.group)
        people.revoke(asker.group, secret)
        return Response(status=204)

    return routes


class People:
    """What the addresses above do."""

    def __init__(self, doors: Doors) -> None:
        self._doors = doors
        self._store = doors.service.store

    def listed(self, group: str) -> list[JsonValue]:
        """Everybody of the group, with links and tokens, without secrets."""
        with self._store.reading() as connection:
            known = accounts(connection, group)
            links = listed_links(connection, [each.id for each in known])
            tokens = listed_tokens(connection, [each.id for each in known])
        return [
            {
                "person": each.id,
                "name": each.name,
                "email": each.email,
                "has_password": bool(each.password_hash),
                "links": [_listed(link) for link in links if link.person == each.id],
                "tokens": [_listed(token) for token in tokens if token.person == each.id],
            }
            for each in known
        ]

    def known(self, person: str) -> Account:
        """The person of that id, or the problem."""
        with self._store.reading() as connection:
            found = account(connection, person)
        if found is None:
            raise Stopped(problems.not_found("unknown-person"))
        return found

    def present(self, known: Account) -> SetPerson:
        """The person's place as it is, as the command that would give it."""
        with self._doors.service.rows(known.group) as rows:
            row = rows.get(Person, known.id)
        if row is None:
            return SetPerson(person=known.id)
        return SetPerson(person=known.id, **{name: getattr(row, name) for name in _PLACE})

    def place(
        self, asker: Account, group: str, given: PersonGiven, present: SetPerson, names: tuple[str, ...] = _PLACE
    ) -> str:
        """Gives a person a place in the group, by a command like any other; the person's id."""
        kept = {each.name: getattr(present, each.name) for each in fields(present)}
        command = SetPerson(**{**kept, **{name: getattr(given, name) for name in names}})
        command_id = self._doors.service.world.ids.new("people-")
        envelope = Envelope(id=command_id, command=command, group=group, as_="secretariat")
        self._free(given.email, present.person)
        outcome = granted(self._doors.service.handle_command(envelope, asker.id))
        rows = json.loads(outcome.text)["events"][0]["rows"]["persons"]
        return str(rows[0]["id"])

    def know(self, known: Account, password: str) -> None:
        """Keeps the name, the address and, where one is given, the password."""
        if password and len(password) < PASSWORD_CHARS_MIN:
            detail = f"at least {PASSWORD_CHARS_MIN} characters: a few words are easy to keep in mind"
            raise Stopped(problems.of_fields((FieldError("password", "malformed", detail),)))
        self._free(known.email, known.id)
        hashed = self._doors.sign_in.hash_password(password) if password else ""
        with self._store.writing() as connection:
            keep_account(
                connection,
                Account(id=known.id, group=known.group, name=known.name, email=known.email, password_hash=hashed),
            )

    def revoke(self, group: str, secret_id: str) -> None:
        """Ends a link or a token of somebody of the group, and the connections that were opened with it."""
        with self._store.writing() as connection:
            person = revoke(connection, secret_id)
            found = account(connection, person) if person is not None else None
            if found is None or found.group != group:
                raise Stopped(problems.not_found())  # which also takes back what was written
        self._doors.sign_in.forget()
        self._doors.connections.doubt()

    def _free(self, email: str, person: str) -> None:
        """The problem where somebody else has the address."""
        with self._store.reading() as connection:
            found = account_by_email(connection, email)
        if found is not None and found.id != person:
            raise Stopped(
                Problem(status=409, code="already-so", detail="somebody else signs in with this address", field="email")
            )


def _given(value: JsonValue, *, named: bool) -> PersonGiven:
    given = whole(load(PersonGiven, value))
    if named and not given.name:
        raise Stopped(problems.of_fields((FieldError("name", "malformed", "missing: give it"),)))
    return given


def _listed(listed: Listed) -> JsonValue:
    return {
        "id": listed.id,
        "made_at": listed.made_at,
        "expires": listed.expires,
        "revoked": listed.revoked,
        "label": listed.label,
        "uses_left": listed.uses_left,
    }
