"""The Flask application with all its doors."""

from dataclasses import dataclass
from pathlib import Path

from flask import Flask
from werkzeug.middleware.proxy_fix import ProxyFix

from server.kernel import limits
from server.web.answering import answer_problems
from server.web.doors import Doors
from server.web.heartbeat import Heartbeat
from server.web.rest_bare import bare_routes
from server.web.rest_console import console_routes
from server.web.rest_delegates import delegate_routes
from server.web.rest_documents import document_routes
from server.web.rest_files import file_routes
from server.web.rest_group import group_routes
from server.web.rest_people import people_routes
from server.web.rest_program import client_page, page_routes, program_routes
from server.web.rest_session import Guesses, session_routes
from server.web.security import guard
from server.web.sockets import Sockets

BODY_BYTES_MAX = max(2 * limits.IMPORT_BYTES_MAX, limits.WORD_BYTES_MAX)
"""Beyond it a request is not even read; each address has its own limit below this."""


@dataclass(frozen=True, slots=True)
class Application:
    """The application, and what has to be started and ended with its server."""

    flask: Flask
    sockets: Sockets
    heartbeat: Heartbeat


def create_application(doors: Doors, client: Path, proxies: int = 0) -> Application:
    """Every address of the interface, the socket, and the pages of the built client in the folder `client`."""
    app = Flask(__name__, static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = BODY_BYTES_MAX
    app.json.ensure_ascii = False  # type: ignore[attr-defined]  # of the default provider, which this application has
    if proxies:
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=proxies, x_proto=proxies, x_host=proxies)  # type: ignore[method-assign]  # as Flask's documentation has it
    answer_problems(app, lambda: client_page(client))
    guard(app, doors.public_url)
    routes_of_doors = (
        group_routes,
        document_routes,
        delegate_routes,
        console_routes,
        file_routes,
        people_routes,
        program_routes,
    )
    guesses = Guesses(doors)
    app.register_blueprint(session_routes(doors, guesses))
    app.register_blueprint(bare_routes(doors, guesses))
    for routes in routes_of_doors:
        app.register_blueprint(routes(doors))
    app.register_blueprint(page_routes(client))
    return Application(app, Sockets(app, doors), Heartbeat(doors))
