"""The program itself: its description, whether it is well, its numbers, and the pages that it serves."""

from pathlib import Path

from flask import Blueprint, Response, request, send_from_directory
from sqlalchemy import select
from sqlalchemy.exc import SQLAlchemyError

from server.kernel import JsonValue
from server.store import is_current
from server.web import openapi, problems
from server.web.answering import answer, problem_answer
from server.web.doors import Doors
from server.web.operations import API
from server.web.problems import Problem, Stopped

_HERE = frozenset({"127.0.0.1", "::1"})
_FOR_EVER = "public, max-age=31536000, immutable"
_NOT_BUILT = "The client is not built: run `make client`, or install the package that contains it.\n"


def program_routes(doors: Doors) -> Blueprint:
    """The description of the interface, and what an operator asks."""
    routes = Blueprint("program", __name__)

    @routes.get(f"{API}/openapi.json")
    def described() -> Response:
        return answer(openapi.document())

    @routes.get("/healthz")
    def healthy() -> Response:
        return answer({"status": "ok"})

    @routes.get("/readyz")
    def ready() -> Response:
        wrong: list[JsonValue] = [*_not_ready(doors)]
        if wrong:
            return problem_answer(Problem(status=503, code="not-ready", detail="; ".join(map(str, wrong))))
        return answer({"status": "ok"})

    @routes.get("/metrics")
    def metrics() -> Response:
        if request.remote_addr not in _HERE:
            raise Stopped(problems.not_found())
        return Response(doors.metrics.text(), content_type="text/plain; version=0.0.4; charset=utf-8")

    return routes


def page_routes(client: Path) -> Blueprint:
    """The built client: its files, and its one page for every address that is the client's own."""
    routes = Blueprint("pages", __name__)

    @routes.get("/assets/<path:name>")
    def asset(name: str) -> Response:
        response = send_from_directory(client / "assets", name)
        response.headers["Cache-Control"] = _FOR_EVER
        return response

    @routes.get("/<name>")
    def file(name: str) -> Response:
        return send_from_directory(client, name) if (client / name).is_file() else client_page(client)

    @routes.get("/")
    def first_page() -> Response:
        return client_page(client)

    return routes


def client_page(client: Path) -> Response:
    """The client's one page; it looks at the address itself."""
    if not (client / "index.html").is_file():
        return Response(_NOT_BUILT, status=503, content_type="text/plain; charset=utf-8")
    response = send_from_directory(client, "index.html")
    response.headers["Cache-Control"] = "no-cache"
    return response


def _not_ready(doors: Doors) -> list[str]:
    """What keeps the server from serving."""
    try:
        with doors.service.store.reading() as connection:
            connection.execute(select(1))
            wrong = [] if is_current(connection) else ["the tables are not up to date: run `rollingtext migrate`"]
    except SQLAlchemyError:
        return ["the database does not answer"]
    return wrong + doors.others.wrong()
