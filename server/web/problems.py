"""Problem documents (RFC 9457): what every door answers when something was not carried out."""

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from server.kernel import JsonValue, Refused
from server.web.schemas import FieldError

MEDIA_TYPE = "application/problem+json"
RETRY_SECONDS = 2
"""When to come back after `busy`."""

_FORBIDDEN = frozenset({"not-permitted", "not-yours"})
_UNPROCESSABLE = frozenset(
    {"id-reused", "too-long", "control-character", "bidi-override", "not-unicode", "malformed", "unknown-command"}
    | {f"word-{fault}" for fault in ("damaged", "declares", "encrypted", "old", "other", "too-large")}
)
_TITLES = {
    401: "Sign in first",
    403: "Not permitted",
    404: "Not found",
    405: "Not this method",
    409: "It does not go with the present state",
    413: "Too large",
    415: "Not this media type",
    422: "Something in it is wrong",
    429: "Too much at once",
    500: "A fault of the program",
    503: "Not ready",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Why a request was not carried out; `code` is fixed for good, `detail` says what one can do."""

    status: int
    code: str
    detail: str
    field: str = ""
    by: tuple[str, ...] = ()
    present: Mapping[str, JsonValue] = dataclasses.field(default_factory=dict)
    errors: tuple[FieldError, ...] = ()
    retry_seconds: int = 0
    allow: tuple[str, ...] = ()

    def as_json(self) -> dict[str, JsonValue]:
        """The document; what says nothing is left out."""
        document: dict[str, JsonValue] = {
            "type": f"urn:rollingtext:problem:{self.code}",
            "title": _TITLES.get(self.status, "Not carried out"),
            "status": self.status,
            "code": self.code,
            "detail": self.detail,
        }
        if self.field:
            document["field"] = self.field
        if self.by:
            document["by"] = list(self.by)
        if self.present:
            document["present"] = dict(self.present)
        if self.errors:
            document["errors"] = [
                {"field": error.field, "code": error.code, "detail": error.detail} for error in self.errors
            ]
        if self.retry_seconds:
            document["retry_after"] = self.retry_seconds
        return document


class Stopped(Exception):
    """Carries a problem from a view to the place that answers; never leaves `server.web`."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


def of_refusal(refused: Refused) -> Problem:
    """The problem of a refused command or query."""
    return Problem(
        status=_status(refused.code),
        code=refused.code,
        detail=refused.do,
        field=refused.field,
        by=refused.by,
        present=refused.present,
        retry_seconds=RETRY_SECONDS if refused.code == "busy" else 0,
    )


def _status(code: str) -> int:
    if code in _FORBIDDEN:
        return 403
    if code.startswith("unknown-") and code not in _UNPROCESSABLE:
        return 404
    if code in _UNPROCESSABLE:
        return 422
    return 429 if code == "busy" else 409


def of_fields(errors: Sequence[FieldError], within: str = "") -> Problem:
    """The problem of bad fields, all of them named; `within` is the part of the message that they lie in."""
    if within:
        errors = [FieldError(f"{within}.{e.field}" if e.field else within, e.code, e.detail) for e in errors]
    codes = {error.code for error in errors}
    first = errors[0]
    return Problem(
        status=422,
        code=first.code if len(codes) == 1 else "malformed",
        detail="; ".join(f"{error.field}: {error.detail}" if error.field else error.detail for error in errors[:5]),
        field=first.field,
        errors=tuple(errors),
    )


def malformed(detail: str, status: int = 422, field: str = "") -> Problem:
    """What cannot be read at all."""
    return Problem(status=status, code="malformed", detail=detail, field=field)


def too_large(bytes_max: int) -> Problem:
    """More than a door takes."""
    return Problem(
        status=413,
        code="too-long",
        detail=f"at most {bytes_max:,} bytes: send it in parts, or bring a long text in as a new document",
    )


SIGN_IN = Problem(status=401, code="sign-in", detail="sign in with a link, a password or a token")
ENDED = Problem(
    status=401, code="sign-in", detail="this link or token has ended, was used or was revoked: ask for a new one"
)
OTHER_ORIGIN = Problem(
    status=403, code="other-origin", detail="this came from a page of another site: use the program's own page"
)
FAULT = Problem(
    status=500, code="fault", detail="the program failed and changed nothing: try again, and tell the secretariat"
)


def not_found(code: str = "not-found") -> Problem:
    """Nothing is there, or nothing that the asker may know of."""
    return Problem(status=404, code=code, detail="nothing is there that you may read; check the address")
