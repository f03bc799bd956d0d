"""Who may sign in: people with their names, sign-in links, tokens and sessions. Secrets are kept as hashes only."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Connection, Row, delete, insert, select, update

from server.kernel import sha256
from server.store.tables import LINKS, PEOPLE, SESSIONS, TOKENS

SECRET_BYTES = 32
LINK_DAYS = 14
LINK_USES_MAX = 5
"""A link works on a laptop, a phone and a borrowed machine, and then no more."""
SESSION_DAYS = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A person as the program knows them outside the record; `password_hash` "" where there is no password."""

    id: str
    group: str
    name: str
    email: str = ""
    password_hash: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A secret on the only occasion that it is shown; `id` names it in lists and when it is revoked."""

    id: str
    secret: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """A link or token in a list, without its secret. `expires` is "" for a token."""

    id: str
    person: str
    made_at: str
    expires: str
    revoked: bool
    label: str = ""
    uses_left: int = 0


def keep_account(connection: Connection, account: Account) -> None:
    """Adds the person, or brings what is known of them up to date. An empty `password_hash` leaves the old one."""
    values = {"group": account.group, "name": account.name, "email": account.email.casefold()}
    if account.password_hash:
        values["password_hash"] = account.password_hash
    changed = connection.execute(update(PEOPLE).where(PEOPLE.c.id == account.id).values(values))
    if changed.rowcount == 0:
        connection.execute(insert(PEOPLE).values({"password_hash": "", **values, "id": account.id}))


def account(connection: Connection, person: str) -> Account | None:
    """The person of that id."""
    return _account(connection, PEOPLE.c.id == person)


def account_by_email(connection: Connection, email: str) -> Account | None:
    """The person who signs in with that address."""
    return _account(connection, PEOPLE.c.email == email.casefold()) if email else None


def accounts(connection: Connection, group: str) -> tuple[Account, ...]:
    """Everybody of a group, by name."""
    wanted = select(PEOPLE).where(PEOPLE.c.group == group).order_by(PEOPLE.c.name, PEOPLE.c.id)
    return tuple(_as_account(row) for row in connection.execute(wanted))


def make_link(connection: Connection, person: str, now: datetime, days: int = LINK_DAYS) -> Shown:
    """A new sign-in link of that person."""
    shown = _new("link")
    connection.execute(
        insert(LINKS).values(
            secret_hash=_hash(shown.secret),
            id=shown.id,
            person=person,
            made_at=now.isoformat(),
            expires=(now + timedelta(days=days)).isoformat(),
            uses_left=LINK_USES_MAX,
            revoked=False,
        )
    )
    return shown


def use_link(connection: Connection, secret: str, now: datetime) -> Account | None:
    """The person whom the link signs in; it has then one use less. None: unknown, used up, expired or revoked."""
    used = connection.execute(
        update(LINKS)
        .where(
            LINKS.c.secret_hash == _hash(secret),
            LINKS.c.uses_left > 0,
            LINKS.c.expires > now.isoformat(),
            LINKS.c.revoked.is_(False),
        )
        .values(uses_left=LINKS.c.uses_left - 1)
        .returning(LINKS.c.person)
    ).scalar()
    return None if used is None else account(connection, used)


def make_token(connection: Connection, person: str, now: datetime, label: str = "") -> Shown:
    """A new token for a script that acts as that person."""
    shown = _new("token")
    connection.execute(
        insert(TOKENS).values(
            secret_hash=_hash(shown.secret),
            id=shown.id,
            person=person,
            label=label,
            made_at=now.isoformat(),
            revoked=False,
        )
    )
    return shown


def account_by_token(connection: Connection, secret: str) -> Account | None:
    """The person for whom the token acts; None: unknown or revoked."""
    wanted = select(TOKENS.c.person).where(TOKENS.c.secret_hash == _hash(secret), TOKENS.c.revoked.is_(False))
    person = connection.execute(wanted).scalar()
    return None if person is None else account(connection, person)


def open_session(connection: Connection, person: str, now: datetime) -> str:
    """The secret of a new session, for the cookie."""
    secret = secrets.token_urlsafe(SECRET_BYTES)
    expires = (now + timedelta(days=SESSION_DAYS)).isoformat()
    values = {"secret_hash": _hash(secret), "person": person, "made_at": now.isoformat(), "expires": expires}
    connection.execute(insert(SESSIONS).values(values))
    return secret


def account_by_session(connection: Connection, secret: str, now: datetime) -> Account | None:
    """The person who is signed in; None: unknown or expired."""
    wanted = select(SESSIONS.c.person).where(
        SESSIONS.c.secret_hash == _hash(secret), SESSIONS.c.expires > now.isoformat()
    )
    person = connection.execute(wanted).scalar()
    return None if person is None else account(connection, person)


def close_session(connection: Connection, secret: str) -> None:
    """Signs out."""
    connection.execute(delete(SESSIONS).where(SESSIONS.c.secret_hash == _hash(secret)))


def drop_expired_sessions(connection: Connection, now: datetime) -> None:
    """Forgets sessions whose time is over."""
    connection.execute(delete(SESSIONS).where(SESSIONS.c.expires <= now.isoformat()))


def listed_links(connection: Connection, people: Iterable[str]) -> tuple[Listed, ...]:
    """The links of these people, the newest first."""
    wanted = select(LINKS).where(LINKS.c.person.in_(list(people))).order_by(LINKS.c.made_at.desc(), LINKS.c.id)
    return tuple(
        Listed(
            id=row.id,
            person=row.person,
            made_at=row.made_at,
            expires=row.expires,
            revoked=row.revoked,
            uses_left=row.uses_left,
        )
        for row in connection.execute(wanted)
    )


def listed_tokens(connection: Connection, people: Iterable[str]) -> tuple[Listed, ...]:
    """The tokens of these people, the newest first."""
    wanted = select(TOKENS).where(TOKENS.c.person.in_(list(people))).order_by(TOKENS.c.made_at.desc(), TOKENS.c.id)
    return tuple(
        Listed(id=row.id, person=row.person, made_at=row.made_at, expires="", revoked=row.revoked, label=row.label)
        for row in connection.execute(wanted)
    )


def revoke(connection: Connection, secret_id: str) -> str | None:
    """Ends a link or token for good, and the sessions of its person; whose it was, None where there is none."""
    person: str | None = None
    for table in (LINKS, TOKENS):
        ended = update(table).where(table.c.id == secret_id).values(revoked=True).returning(table.c.person)
        person = connection.execute(ended).scalar() or person
    if person is not None:
        connection.execute(delete(SESSIONS).where(SESSIONS.c.person == person))
    return person


def _account(connection: Connection, which: ColumnElement[bool]) -> Account | None:
    row = connection.execute(select(PEOPLE).where(which)).first()
    return None if row is None else _as_account(row)


def _as_account(row: Row[tuple[object, ...]]) -> Account:
    return Account(**row._mapping)  # noqa: SLF001  # SQLAlchemy's public name for a row by column


def _new(prefix: str) -> Shown:
    return Shown(id=f"{prefix}-{secrets.token_hex(6)}", secret=secrets.token_urlsafe(SECRET_BYTES))


def _hash(secret: str) -> str:
    # The secret is random and long, so a plain hash cannot be turned back.
    return sha256(secret.encode())
