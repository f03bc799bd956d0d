"""A delegation's own side by REST: what needs it, what changed since it looked, why text is not agreed, its notes."""

from flask import Blueprint, Response, request

from server.kernel import Refused
from server.service import (
    Looked,
    NoteWritten,
    Since,
    changed_shown,
    instruct,
    keep_look,
    needs_shown,
    notes,
    why_shown,
    write_note,
)
from server.web import problems
from server.web.access import asking
from server.web.answering import answer, granted, json_body, whole
from server.web.doors import Doors
from server.web.operations import API
from server.web.problems import Stopped
from server.web.schemas import load


def delegate_routes(doors: Doors) -> Blueprint:
    """What people of a delegation ask for beside the document, and keep for themselves."""
    routes = Blueprint("delegates", __name__, url_prefix=API)

    @routes.get("/documents/<document>/needs")
    def needs(document: str) -> Response:
        named = request.args.get("delegation", "")
        return answer(granted(needs_shown(doors.service, asking(doors).id, document, named)))

    @routes.get("/documents/<document>/changed")
    def changed(document: str) -> Response:
        return answer(granted(changed_shown(doors.service, asking(doors).id, document, _since())))

    @routes.get("/documents/<document>/why")
    def why(document: str) -> Response:
        named = request.args.get("paragraph", "")
        return answer(granted(why_shown(doors.service, asking(doors).id, document, named)))

    @routes.put("/documents/<document>/look")
    def look(document: str) -> Response:
        person = asking(doors).id
        return answer(granted(keep_look(doors.service, person, document, whole(load(Looked, json_body())))))

    @routes.put("/documents/<document>/instructions")
    def instructions(document: str) -> Response:
        return answer(granted(instruct(doors.service, asking(doors).id, document)))

    @routes.get("/documents/<document>/notes")
    def own_notes(document: str) -> Response:
        return answer(granted(notes(doors.service, asking(doors).id, document)))

    @routes.put("/paragraphs/<paragraph>/note")
    def note(paragraph: str) -> Response:
        person = asking(doors).id
        return answer(granted(write_note(doors.service, person, paragraph, whole(load(NoteWritten, json_body())))))

    return routes


def _since() -> Since:
    match request.args.get("since", "look"):
        case "look":
            return "look"
        case "instructions":
            return "instructions"
        case _:
            do = "say since when: since=look or since=instructions"
            raise Stopped(problems.of_refusal(Refused("malformed", do=do, field="since")))
