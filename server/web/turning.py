"""Pages of the plenary screen, turned from the desk of who presides. Nothing of it is kept: a screen knows its page."""

from dataclasses import dataclass
from typing import Literal

from server.group import TurnTo, permitted
from server.kernel import JsonValue, Refused, compact
from server.projections import AUDIENCES
from server.store import Account
from server.web import problems
from server.web.broadcaster import Room
from server.web.doors import Doors
from server.web.envelopes import AS
from server.web.problems import Problem
from server.web.schemas import load


@dataclass(frozen=True, slots=True, kw_only=True)
class Turning:
    """A page on, or back."""

    document: str
    to: Literal["on", "back"]


def turn_pages(doors: Doors, account: Account, value: JsonValue) -> JsonValue | Problem:
    """Turns every screen that shows the document. Whoever may turn the room to a paragraph may turn its pages."""
    given = dict(value) if isinstance(value, dict) else value
    as_ = given.pop("as", "") if isinstance(given, dict) else ""
    turning = load(Turning, given)
    if isinstance(turning, tuple):
        return problems.of_fields(turning)
    reader = doors.service.reader(account.id, account.group, as_ if as_ in AS else "")
    if isinstance(reader, Refused):
        return problems.of_refusal(reader)
    with doors.service.rows(account.group) as rows:
        refused = permitted(rows, reader.actor, TurnTo(sitting="", paragraph=""))
    if refused is not None:
        return problems.of_refusal(refused)
    told = compact({"stream": account.group, "document": turning.document, "to": turning.to})
    for audience in AUDIENCES:
        doors.broadcaster.send(Room(account.group, audience), "turned", told)
    return {}
