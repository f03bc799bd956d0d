"""The page for bad connections: plain HTML, asked for again by itself, not sent again where it is the same."""

from flask import Blueprint, Response, request

from server.kernel import Refused, sha256
from server.service import bare_page, door_page
from server.web.access import credential, whole_number
from server.web.answering import body
from server.web.doors import Doors
from server.web.problems import Stopped
from server.web.rest_session import SIGN_IN_BYTES_MAX, Guesses, signed_in, with_session

LANGUAGES = ("en", "fr", "ar")
POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
TAG_CHARS = 24
NOT_THERE = 404


def bare_routes(doors: Doors, guesses: Guesses) -> Blueprint:
    """The address of a document's text alone."""
    routes = Blueprint("bare", __name__)

    @routes.get("/d/<document>/text")
    def text_only(document: str) -> Response:
        account = doors.sign_in.person(credential(doors))
        if account is None:
            return _html(door_page(_language()), 401)
        number = whole_number("page", 1) or 1
        made = bare_page(doors.service, account.id, document, _language(""), number)
        if isinstance(made, Refused):
            return _html(door_page(_language()), NOT_THERE)
        response = _html(made, 200)
        response.set_etag(sha256(made.encode())[:TAG_CHARS], weak=True)
        response.headers["Cache-Control"] = "private, no-cache"
        response.make_conditional(request)
        return response

    @routes.post("/d/<document>/text")
    def enter(document: str) -> Response:
        del document  # signing in is the same for each
        body(SIGN_IN_BYTES_MAX)
        given = {"email": request.form.get("email", ""), "password": request.form.get("password", "")}
        try:
            account = signed_in(doors, guesses, {**given})
        except Stopped as stopped:
            response = _html(door_page(_language(), wrong=True), stopped.problem.status)
            if stopped.problem.retry_seconds:
                response.headers["Retry-After"] = str(stopped.problem.retry_seconds)
            return response
        return with_session(doors, account, _back())

    return routes


def _back() -> Response:
    """To the page itself, asked for as any other."""
    response = Response(status=303)
    response.headers["Location"] = request.path
    return response


def _language(otherwise: str = "en") -> str:
    """The language in which the browser wants it, of those that there are."""
    return request.args.get("language", "") or request.accept_languages.best_match(LANGUAGES) or otherwise


def _html(text: str, status: int) -> Response:
    response = Response(text, status=status, content_type="text/html; charset=utf-8")
    response.headers["Content-Security-Policy"] = POLICY
    response.headers["Vary"] = "Cookie, Accept-Language"
    return response
