"""Who is at the door: by link, password, session or token. What they may do is asked elsewhere."""

import hmac
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

import gevent
from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError
from itsdangerous import BadSignature, Signer

from server.store import (
    Account,
    Store,
    account_by_email,
    account_by_session,
    account_by_token,
    close_session,
    drop_expired_sessions,
    open_session,
    use_link,
)

T = TypeVar("T")

SESSION_COOKIE = "rollingtext"
SESSION_SECONDS = 14 * 24 * 3600
"""As long as a session lasts in the store."""
PASSWORD_CHARS_MIN = 12
PASSWORD_CHARS_MAX = 200
SECRET_CHARS_MAX = 200
"""Of what is shown as a link's secret, a token or a cookie; longer ones are not even looked up."""


KNOWN_FOR = timedelta(seconds=1)
KNOWN_MAX = 5_000
"""Credentials that are not looked up again for a moment: a busy room would ask for the same ones all the time."""


@dataclass(frozen=True, slots=True)
class Credential:
    """What a request or a connection shows: the secret of a session or of a token."""

    session: str = ""
    token: str = ""


class SignIn:
    """Signs people in and out, and says whom a credential stands for at this moment."""

    def __init__(self, store: Store, now: Callable[[], datetime], secret_key: str) -> None:
        self._store = store
        self._now = now
        self._hasher = PasswordHasher()
        self._signer = Signer(secret_key, salt="session")
        self._known: dict[Credential, tuple[Account, datetime]] = {}
        self._nobody = ""

    def by_password(self, email: str, password: str) -> Account | None:
        """The person with that address and password. The answer takes as long for an address that nobody has."""
        with self._store.reading() as connection:
            found = account_by_email(connection, email)
        self._nobody = self._nobody or self.hash_password("nobody has this password")
        known = found.password_hash if found is not None and found.password_hash else self._nobody
        right = self._beside(self._verify, known, password)
        return found if right and found is not None and hmac.compare_digest(known, found.password_hash) else None

    def by_link(self, secret: str) -> Account | None:
        """The person whom a sign-in link stands for; the link is used by it."""
        if not 0 < len(secret) <= SECRET_CHARS_MAX:
            return None
        with self._store.writing() as connection:
            return use_link(connection, secret, self._now())

    def open(self, person: str) -> str:
        """A new session of `person`, as the value of its cookie: a forged one does not reach the database."""
        with self._store.writing() as connection:
            drop_expired_sessions(connection, self._now())
            return self._signer.sign(open_session(connection, person, self._now())).decode("ascii")

    def close(self, session: str) -> None:
        """Ends a session."""
        self.forget()
        with self._store.writing() as connection:
            close_session(connection, session)

    def session_in(self, cookie: str) -> str:
        """The secret of the session in a cookie, "" for a cookie that is not ours."""
        try:
            return self._signer.unsign(cookie[: SECRET_CHARS_MAX * 2]).decode("ascii") if cookie else ""
        except (BadSignature, UnicodeError):
            return ""

    def person(self, credential: Credential) -> Account | None:
        """Whom the credential stands for now. What is revoked here ends at once, by another server within a second."""
        now = self._now()
        known = self._known.get(credential)
        if known is not None and known[1] > now:
            return known[0]
        found = self._looked_up(credential)
        if len(self._known) >= KNOWN_MAX:
            self._known.clear()
        if found is not None:
            self._known[credential] = (found, now + KNOWN_FOR)
        return found

    def forget(self) -> None:
        """Somebody's link, token or session has ended: everybody is looked up anew."""
        self._known.clear()

    def _looked_up(self, credential: Credential) -> Account | None:
        secret = credential.token or credential.session
        if not 0 < len(secret) <= SECRET_CHARS_MAX:
            return None
        with self._store.reading() as connection:
            if credential.token:
                return account_by_token(connection, credential.token)
            return account_by_session(connection, credential.session, self._now())

    def hash_password(self, password: str) -> str:
        """The hash under which a password is kept."""
        hashed: str = self._beside(self._hasher.hash, password)
        return hashed

    def _verify(self, known: str, password: str) -> bool:
        try:
            return self._hasher.verify(known, password)
        except (Argon2Error, InvalidHashError):
            return False

    def _beside(self, work: Callable[..., T], *arguments: str) -> T:
        # A hash takes a quarter of a second: in a thread of its own the room goes on meanwhile.
        return gevent.get_hub().threadpool.apply(work, arguments)
