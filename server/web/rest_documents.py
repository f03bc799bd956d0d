"""Documents: as they stand and stood, their history, what an amendment would make, what an import would find."""

from flask import Blueprint, Response, request

from server.kernel import JsonValue
from server.service import paper
from server.web.access import asking, whole_number
from server.web.answering import answer, granted, json_body, page_answer, problem_answer, whole
from server.web.doors import Doors
from server.web.drafts import DiscardDraft, KeepDraft, carry_draft, drafts_of
from server.web.operations import API
from server.web.previewing import preview
from server.web.problems import Problem
from server.web.schemas import load


def document_routes(doors: Doors) -> Blueprint:
    """The addresses under /documents, /paragraphs and /drafts."""
    routes = Blueprint("documents", __name__, url_prefix=API)

    @routes.get("/documents/<document>")
    def one_document(document: str) -> Response:
        return page_answer(granted(doors.service.fetch_document(asking(doors).id, document, whole_number("at"))))

    @routes.get("/documents/<document>/moments")
    def document_moments(document: str) -> Response:
        return answer(granted(doors.service.document_moments(asking(doors).id, document)))

    @routes.get("/documents/<document>/progress")
    def document_progress(document: str) -> Response:
        return answer(granted(doors.service.document_progress(asking(doors).id, document)))

    @routes.get("/documents/<document>/papers/<paper_id>")
    def one_paper(document: str, paper_id: str) -> Response:
        return answer(granted(paper(doors.service, asking(doors).id, document, paper_id)))

    @routes.get("/paragraphs/<paragraph>/history")
    def paragraph_history(paragraph: str) -> Response:
        return answer(granted(doors.service.paragraph_history(asking(doors).id, paragraph)))

    @routes.post("/paragraphs/<paragraph>/preview")
    def preview_amendment(paragraph: str) -> Response:
        value = json_body()
        given: JsonValue = {**value, "paragraph": paragraph} if isinstance(value, dict) else value
        made = preview(doors, asking(doors), given)
        return problem_answer(made) if isinstance(made, Problem) else answer(made)

    @routes.get("/drafts")
    def drafts() -> Response:
        found = drafts_of(doors.service, asking(doors).id, request.args.get("document", ""))
        return answer({"drafts": found})

    @routes.put("/drafts")
    def keep_draft() -> Response:
        account = asking(doors)
        granted(carry_draft(doors.service, account.id, whole(load(KeepDraft, json_body()))))
        return answer({})

    @routes.delete("/drafts")
    def discard_draft() -> Response:
        account = asking(doors)
        given: JsonValue = {name: request.args[name] for name in request.args}
        granted(carry_draft(doors.service, account.id, whole(load(DiscardDraft, given))))
        return Response(status=204)

    return routes
