"""Signing in and out, and who one is."""

from dataclasses import dataclass, field

from flask import Blueprint, Response, request

from server.kernel import JsonValue, limits
from server.store import Account
from server.web import problems
from server.web.access import asking, credential
from server.web.answering import answer, json_body, whole
from server.web.attempts import Attempts
from server.web.doors import Doors
from server.web.operations import API
from server.web.problems import Problem, Stopped
from server.web.schemas import load
from server.web.signin import PASSWORD_CHARS_MAX, SESSION_COOKIE, SESSION_SECONDS

SIGN_IN_BYTES_MAX = 4_000
ATTEMPTS_MAX = 10
ADDRESS_ATTEMPTS_MAX = 60
ATTEMPTS_SECONDS = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class ByLink:
    """Signing in with a link's secret."""

    link: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ByPassword:
    """Signing in with address and password."""

    email: str = field(metadata={"max": limits.NAME_CHARS_MAX})
    password: str = field(metadata={"max": PASSWORD_CHARS_MAX})


class Guesses:
    """Slows down whoever tries many secrets: by the network address, and by the name that is tried."""

    def __init__(self, doors: Doors) -> None:
        self._by_address = Attempts(ADDRESS_ATTEMPTS_MAX, ATTEMPTS_SECONDS, doors.clock.monotonic)
        self._by_name = Attempts(ATTEMPTS_MAX, ATTEMPTS_SECONDS, doors.clock.monotonic)

    def count(self, address: str, name: str) -> None:
        """Counts an attempt, or raises the problem."""
        wait = self._by_address.wait_seconds(address) or (self._by_name.wait_seconds(name) if name else 0)
        if wait:
            seconds = int(wait) + 1
            detail = f"too many attempts to sign in: come back in {seconds} seconds"
            raise Stopped(Problem(status=429, code="too-many", detail=detail, retry_seconds=seconds))

    def right(self, name: str) -> None:
        """The last attempt was right."""
        self._by_name.forget(name)


def session_routes(doors: Doors, guesses: Guesses) -> Blueprint:
    """The addresses under /session."""
    routes = Blueprint("session", __name__, url_prefix=API)
    secure = doors.public_url.startswith("https://")

    @routes.post("/session")
    def sign_in() -> Response:
        account = signed_in(doors, guesses, json_body(SIGN_IN_BYTES_MAX))
        return with_session(doors, account, answer(who(doors, account), 201))

    @routes.get("/session")
    def who_am_i() -> Response:
        return answer(who(doors, asking(doors)))

    @routes.delete("/session")
    def sign_out() -> Response:
        if session := credential(doors).session:
            doors.sign_in.close(session)
        response = Response(status=204)
        response.delete_cookie(SESSION_COOKIE, httponly=True, samesite="Lax", secure=secure, path="/")
        return response

    return routes


def with_session(doors: Doors, account: Account, response: Response) -> Response:
    """The answer with the cookie of a new session."""
    cookie = doors.sign_in.open(account.id)
    secure = doors.public_url.startswith("https://")
    response.set_cookie(
        SESSION_COOKIE, cookie, max_age=SESSION_SECONDS, httponly=True, samesite="Lax", secure=secure, path="/"
    )
    return response


def who(doors: Doors, account: Account) -> JsonValue:
    """The person, and the groups in which it has a place."""
    groups = doors.service.groups(account.id)
    return {
        "person": account.id,
        "name": account.name,
        "email": account.email,
        "group": account.group,
        "groups": groups,
    }


def signed_in(doors: Doors, guesses: Guesses, value: JsonValue) -> Account:
    """The person who signs in with what was sent, or the problem."""
    if isinstance(value, dict) and "link" in value:
        by_link = whole(load(ByLink, value))
        guesses.count(request.remote_addr or "", "")
        account = doors.sign_in.by_link(by_link.link)
        wrong = problems.ENDED
    else:
        given = whole(load(ByPassword, value))
        guesses.count(request.remote_addr or "", given.email.casefold())
        account = doors.sign_in.by_password(given.email, given.password)
        wrong = Problem(status=401, code="sign-in", detail="this address and password do not go together")
        if account is not None:
            guesses.right(given.email.casefold())
    if account is None:
        raise Stopped(wrong)
    return account
