"""What is for who presides alone, by REST: a private page beside each paragraph, and the aide who shares them."""

from flask import Blueprint, Response

from server.service import AideNamed, PageWritten, name_aide, private_pages, write_page
from server.web.access import asking
from server.web.answering import answer, granted, json_body, whole
from server.web.doors import Doors
from server.web.operations import API
from server.web.schemas import load


def console_routes(doors: Doors) -> Blueprint:
    """The addresses of private pages."""
    routes = Blueprint("console", __name__, url_prefix=API)

    @routes.get("/documents/<document>/private-pages")
    def pages(document: str) -> Response:
        return answer(granted(private_pages(doors.service, asking(doors).id, document)))

    @routes.put("/paragraphs/<paragraph>/private-page")
    def page(paragraph: str) -> Response:
        person = asking(doors).id
        return answer(granted(write_page(doors.service, person, paragraph, whole(load(PageWritten, json_body())))))

    @routes.put("/groups/<group>/aide")
    def aide(group: str) -> Response:
        person = asking(doors).id
        return answer(granted(name_aide(doors.service, person, group, whole(load(AideNamed, json_body())))))

    return routes
