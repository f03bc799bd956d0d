"""Answers as JSON, and every error as a problem document: whatever happens, no other form leaves a door."""

import logging
from collections.abc import Callable
from typing import TypeVar

from flask import Flask, Response, current_app, request
from werkzeug.exceptions import HTTPException, MethodNotAllowed, NotFound, RequestEntityTooLarge

from server.kernel import JsonValue, Refused, compact, limits
from server.projections import Page
from server.web import problems
from server.web.jsonin import NotJson, read_json
from server.web.problems import Problem, Stopped
from server.web.schemas import FieldError

T = TypeVar("T")
_DOORS = ("/api/", "/socket.io/", "/assets/")
_log = logging.getLogger("rollingtext.web")


def answer(value: JsonValue, status: int = 200) -> Response:
    """`value` as JSON."""
    return Response(compact(value), status=status, content_type="application/json")


def json_answer(text: str) -> Response:
    """What is JSON already."""
    return Response(text, content_type="application/json")


def page_answer(page: Page) -> Response:
    """A page with its tag; only that it has not changed, where the asker has it."""
    response = json_answer(page.text)
    response.set_etag(page.tag, weak=True)
    response.headers["Cache-Control"] = "private, no-cache"
    response.make_conditional(request)
    return response


def problem_answer(problem: Problem) -> Response:
    """The problem as its document."""
    response = Response(compact(problem.as_json()), status=problem.status, content_type=problems.MEDIA_TYPE)
    if problem.retry_seconds:
        response.headers["Retry-After"] = str(problem.retry_seconds)
    if problem.allow:
        response.headers["Allow"] = ", ".join(sorted(problem.allow))
    if problem.status == 401:
        response.headers["WWW-Authenticate"] = "Bearer"
    return response


def json_body(bytes_max: int = limits.COMMAND_BYTES_MAX) -> JsonValue:
    """The request's body as JSON, or the problem."""
    if request.mimetype != "application/json":
        raise Stopped(Problem(status=415, code="malformed", detail="send JSON, with Content-Type: application/json"))
    raw = body(bytes_max)
    try:
        return read_json(raw)
    except NotJson as error:
        raise Stopped(problems.malformed(f"this is no JSON: {error}", status=400)) from error


def body(bytes_max: int) -> bytes:
    """The request's body, at most so long."""
    if (request.content_length or 0) > bytes_max:
        raise Stopped(problems.too_large(bytes_max))
    raw = request.get_data(cache=True)
    if len(raw) > bytes_max:
        raise Stopped(problems.too_large(bytes_max))
    return raw


def granted(value: T | Refused) -> T:
    """`value`, or the problem where it is a refusal."""
    if isinstance(value, Refused):
        raise Stopped(problems.of_refusal(value))
    return value


def whole(value: T | tuple[FieldError, ...]) -> T:
    """`value`, or the problem where it is a list of bad fields."""
    if isinstance(value, tuple):
        raise Stopped(problems.of_fields(value))
    return value


def answer_problems(app: Flask, page: Callable[[], Response]) -> None:
    """Makes every error of `app` a problem document; `page` is what an unknown address outside the interface gets."""

    def stopped(error: Exception) -> Response:
        return problem_answer(error.problem if isinstance(error, Stopped) else problems.FAULT)

    def http(error: Exception) -> Response:
        if isinstance(error, NotFound) and request.method in ("GET", "HEAD") and not request.path.startswith(_DOORS):
            return page()
        return problem_answer(_of_http(error) if isinstance(error, HTTPException) else problems.FAULT)

    def fault(error: Exception) -> Response:
        _log.error("a request failed: %s %s", request.method, request.path, exc_info=error)
        return problem_answer(problems.FAULT)

    app.register_error_handler(Stopped, stopped)
    app.register_error_handler(HTTPException, http)
    app.register_error_handler(Exception, fault)


def _of_http(error: HTTPException) -> Problem:
    """The problem of an error that Flask itself raised."""
    if isinstance(error, MethodNotAllowed):
        methods = tuple(error.valid_methods or _methods())
        detail = f"this address takes {', '.join(sorted(methods))}"
        return Problem(status=405, code="method", detail=detail, allow=methods)
    if isinstance(error, RequestEntityTooLarge):
        return problems.too_large(limits.IMPORT_BYTES_MAX)
    if error.code == 404:
        return problems.not_found()
    if error.code is not None and 400 <= error.code < 500:
        return problems.malformed("the request cannot be read", status=error.code)
    return problems.FAULT


def _methods() -> list[str]:
    """What the address of the present request takes."""
    adapter = current_app.create_url_adapter(request)
    return list(adapter.allowed_methods()) if adapter is not None else []
