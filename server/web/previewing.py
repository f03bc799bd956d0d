"""The brackets that an amendment would make, from either door; nothing is written."""

from dataclasses import dataclass, field

from server.kernel import JsonValue, Refused, limits
from server.store import Account
from server.web import problems
from server.web.doors import Doors
from server.web.envelopes import AS, As
from server.web.problems import Problem
from server.web.schemas import FieldError, load


@dataclass(frozen=True, slots=True, kw_only=True)
class Wished:
    """A paragraph as somebody wants it to read."""

    document: str = ""
    paragraph: str
    text: str = field(metadata={"max": limits.PARAGRAPH_CHARS_MAX, "text": True})
    version: int = 0
    """The version it was typed on; 0 for the present one."""
    choosing: dict[str, str] = field(default_factory=dict)
    typed: bool = False
    on_behalf_of: str = ""


def preview(doors: Doors, account: Account, value: JsonValue) -> JsonValue | Problem:
    """{content, notation, behind} for {paragraph, text, choosing?, version?, typed?, as?, on_behalf_of?}."""
    began = doors.clock.monotonic()
    given = dict(value) if isinstance(value, dict) else value
    as_ = _role(given.pop("as", "")) if isinstance(given, dict) else ""
    if as_ is None:
        return problems.of_fields((FieldError("as", "malformed", f"give one of: {', '.join(AS)}"),))
    wished = load(Wished, given)
    if isinstance(wished, tuple):
        return problems.of_fields(wished)
    made = doors.service.preview(
        person=account.id,
        paragraph=wished.paragraph,
        text=wished.text,
        choosing=wished.choosing,
        version=wished.version,
        typed=wished.typed,
        as_=as_,
        on_behalf_of=wished.on_behalf_of,
    )
    doors.metrics.took("preview", doors.clock.monotonic() - began)
    return problems.of_refusal(made) if isinstance(made, Refused) else made.value()


def _role(value: JsonValue) -> As | None:
    return next((role for role in ("", *AS) if role == value), None)
