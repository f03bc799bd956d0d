"""Who asks by REST: the person behind the token or the cookie, looked up at every request."""

from flask import request

from server.kernel import Refused
from server.service import Reader
from server.store import Account
from server.web import problems
from server.web.doors import Doors
from server.web.problems import Problem, Stopped
from server.web.signin import SESSION_COOKIE, Credential


def credential(doors: Doors) -> Credential:
    """What the request shows."""
    header = request.headers.get("Authorization", "")
    if header.startswith("Bearer "):
        return Credential(token=header.removeprefix("Bearer ").strip())
    return Credential(session=doors.sign_in.session_in(request.cookies.get(SESSION_COOKIE, "")))


def asking(doors: Doors) -> Account:
    """The person who asks, or the problem."""
    account = doors.sign_in.person(credential(doors))
    if account is None:
        shown = SESSION_COOKIE in request.cookies or "Authorization" in request.headers
        raise Stopped(problems.ENDED if shown else problems.SIGN_IN)
    return account


def secretariat_of(doors: Doors, group: str) -> Account:
    """The person who asks, who is of that group's secretariat, or the problem."""
    account = asking(doors)
    reader = doors.service.reader(account.id, group, "secretariat")
    if not isinstance(reader, Reader):
        raise Stopped(problems.of_refusal(Refused("not-permitted", do="only the secretariat manages members")))
    return account


def whole_number(name: str, default: int | None = None) -> int | None:
    """The number in the query, `default` where it is not given."""
    given = request.args.get(name)
    if given is None:
        return default
    if not given.isascii() or not given.isdigit() or len(given) > 15:
        raise Stopped(Problem(status=422, code="malformed", detail=f"{name} must be a whole number", field=name))
    return int(given)
