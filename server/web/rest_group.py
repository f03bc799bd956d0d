"""The group, its commands, and the news of its stream."""

from flask import Blueprint, Response, request

from server.kernel import JsonValue, limits
from server.service import CaughtUp, delivered_by_hand, letters_shown
from server.web.access import asking, whole_number
from server.web.answering import answer, granted, json_answer, json_body, page_answer, problem_answer
from server.web.broadcaster import Room
from server.web.carrying import carry, consider
from server.web.connections import Waiter
from server.web.doors import Doors
from server.web.envelopes import AS
from server.web.operations import API
from server.web.problems import Problem

WAIT_SECONDS_MAX = 30
EVENTS_MAX = 500


def group_routes(doors: Doors) -> Blueprint:
    """The addresses under /groups and /streams."""
    routes = Blueprint("group", __name__, url_prefix=API)

    @routes.get("/groups")
    def groups() -> Response:
        return answer({"groups": doors.service.groups(asking(doors).id)})

    @routes.get("/groups/<group>")
    def one_group(group: str) -> Response:
        return page_answer(granted(doors.service.fetch_group(asking(doors).id, group)))

    @routes.get("/groups/<group>/no-objections")
    def no_objections(group: str) -> Response:
        return answer(granted(doors.service.no_objections(asking(doors).id, group)))

    @routes.get("/groups/<group>/letters")
    def letters(group: str) -> Response:
        return answer(_letters(doors, group))

    @routes.post("/groups/<group>/letters/<letter>")
    def delivered(group: str, letter: str) -> Response:
        refused = delivered_by_hand(doors.service, asking(doors).id, group, letter)
        if refused is not None:
            granted(refused)
        return answer(_letters(doors, group))

    @routes.get("/groups/<group>/submitted")
    def submitted(group: str) -> Response:
        return answer(granted(doors.service.submitted(asking(doors).id, group)))

    @routes.get("/groups/<group>/caucuses")
    def caucuses(group: str) -> Response:
        as_ = request.args.get("as", "")
        return answer(granted(doors.service.caucuses(asking(doors).id, group, as_ if as_ in AS else "")))

    @routes.get("/groups/<group>/reasons")
    def reasons(group: str) -> Response:
        return answer(granted(doors.service.reasons(asking(doors).id, group)))

    @routes.post("/groups/<group>/commands")
    def command(group: str) -> Response:
        account = asking(doors)
        value = json_body(limits.IMPORT_BYTES_MAX)
        do = consider if whole_number("dry_run", 0) else carry
        done = do(doors, account, group, value, len(request.get_data(cache=True)))
        return problem_answer(done) if isinstance(done, Problem) else json_answer(done.text)

    @routes.get("/streams/<stream>/events")
    def events(stream: str) -> Response:
        account = asking(doors)
        after = whole_number("after", 0) or 0
        wait = min(whole_number("wait", 0) or 0, WAIT_SECONDS_MAX)
        return json_answer(_news(doors, account.id, stream, after, wait).text)

    return routes


def _letters(doors: Doors, group: str) -> JsonValue:
    address = doors.public_url.rstrip("/") or request.host_url.rstrip("/")
    return granted(letters_shown(doors.service, asking(doors).id, group, address))


def _news(doors: Doors, person: str, stream: str, after: int, wait: float) -> CaughtUp:
    """The events after a number; where there are none yet, those that come within `wait` seconds."""
    reader = granted(doors.service.reader(person, stream))
    waiter, room = Waiter(), Room(stream, reader.audience)
    doors.broadcaster.enter(room, waiter)
    doors.connections.waiters.add(waiter)
    try:
        found = granted(doors.service.catch_up(person, stream, after, EVENTS_MAX))
        if found.events or not wait:
            return found
        waiter.wait(wait)
        return granted(doors.service.catch_up(person, stream, after, EVENTS_MAX))
    finally:
        doors.connections.waiters.discard(waiter)
        doors.broadcaster.leave(waiter, room)
