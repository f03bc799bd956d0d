"""The one place where everything is wired: rules, store, service, doors, and the server on its port."""

import gc
import importlib.util
import logging
import secrets
import sys
from dataclasses import dataclass
from pathlib import Path

import psycopg
import structlog
from gevent import monkey
from sqlalchemy.exc import SQLAlchemyError

import server
from server.config import Settings
from server.drafting import cut
from server.jobs import Work
from server.service import NoMailer, Post, RandomIds, Service, Signer, SmtpMailer, SystemClock, World, working_rules
from server.store import Store, is_current
from server.web import (
    Application,
    Connections,
    DirectBroadcaster,
    Doors,
    LogLines,
    Metrics,
    NoOthers,
    Presence,
    Relay,
    RoomPublisher,
    Server,
    SignIn,
    create_application,
)

COLLECTION_THRESHOLDS = (20_000, 20, 50)
"""New objects before a collection of the young; collections before one of the older."""


class NotReady(Exception):
    """The server cannot begin; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Program:
    """Everything of one server process."""

    store: Store
    service: Service
    application: Application
    relay: Relay | None


def create_app(settings: Settings) -> Program:
    """The program as `settings` say, ready to be served; nothing runs yet."""
    store = Store.open(settings.database_url)
    presence, local = Presence(), DirectBroadcaster()
    relay = Relay(local, presence, settings.message_queue) if settings.message_queue else None
    broadcaster = relay or local
    publisher, clock = RoomPublisher(broadcaster, presence), SystemClock()
    world = World(clock=clock, ids=RandomIds(), publisher=publisher, presence=presence)
    service = Service(store, working_rules(), world)
    connections = Connections(broadcaster, presence)
    publisher.when_places_change(lambda _stream: connections.doubt())
    doors = Doors(
        service=service,
        sign_in=SignIn(store, clock.now, settings.secret_key),
        clock=clock,
        broadcaster=broadcaster,
        presence=presence,
        connections=connections,
        metrics=Metrics(lambda: len(connections), lambda: len(connections.waiters)),
        others=relay or NoOthers(),
        signer=Signer.of(settings.signing_key),
        public_url=settings.public_url.rstrip("/"),
    )
    return Program(store, service, create_application(doors, client_folder(), settings.proxies), relay)


def run(settings: Settings) -> None:
    """Serve until the process is told to end; raises `NotReady`."""
    check_world()
    _log_lines()
    program = create_app(settings)
    _check_tables(program.store)
    http = Server(program.application.flask, settings.host, settings.port)
    http.when_leaving(program.application.sockets.send_away)
    if program.relay is not None:
        program.relay.start()
    program.application.heartbeat.start()
    Work(program.service, secrets.token_hex(4), post_of(settings)).start()
    _settle_memory()
    address = settings.address if settings.public_url else f"http://{settings.host}:{http.port}"
    sys.stdout.write(f"Rolling Text listens on {address}\n")
    sys.stdout.flush()
    http.run()
    program.store.close()


def post_of(settings: Settings) -> Post:
    """The way out for letters, as the settings say."""
    mailer = SmtpMailer(settings.smtp_url, settings.mail_from) if settings.smtp_url else NoMailer()
    return Post(mailer=mailer, address=settings.address)


def check_world() -> None:
    """That this process can serve many at once; a wrong one would stall, or cut every socket."""
    if not monkey.is_module_patched("socket"):
        raise NotReady("gevent has to patch first: start the server by `rollingtext serve`")
    if importlib.util.find_spec("geventwebsocket") is not None:
        raise NotReady("gevent-websocket is installed and breaks the sockets: uninstall it")
    if psycopg.waiting.wait is not psycopg.waiting.wait_poll:
        raise NotReady("psycopg was imported before gevent patched: start the server by `rollingtext serve`")


def client_folder() -> Path:
    """Where the built client lies: inside the package in a wheel, beside it in the sources."""
    package = Path(server.__file__).resolve().parent
    inside = package / "client"
    return inside if inside.is_dir() else package.parent / "client" / "dist"


def _log_lines() -> None:
    """One JSON object a line on the standard error: group, command and event number as fields of their own."""
    handler = logging.StreamHandler()
    handler.setFormatter(
        LogLines(
            foreign_pre_chain=[
                structlog.stdlib.add_log_level,
                structlog.stdlib.add_logger_name,
                structlog.stdlib.ExtraAdder(),
                structlog.processors.TimeStamper(fmt="iso", utc=True),
                structlog.processors.format_exc_info,
            ],
            processors=[
                structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                structlog.processors.JSONRenderer(ensure_ascii=False),
            ],
        )
    )
    # Who, from which thread and from which line: nobody reads it, and it is looked for at every command.
    logging.logThreads = logging.logProcesses = logging.logMultiprocessing = False
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    logging.getLogger("alembic").setLevel(logging.WARNING)


def _settle_memory() -> None:
    # The patterns by which words are cut take long to make: now, and not while the first delegation waits.
    cut("§ ")
    # What is loaded now stays until the end, and rows that are remembered live long: looking through all of them
    # again and again for what may be freed would cost a tenth of the time and hold the room up each time.
    gc.collect()
    gc.freeze()
    gc.set_threshold(*COLLECTION_THRESHOLDS)


def _check_tables(store: Store) -> None:
    try:
        with store.reading() as connection:
            current = is_current(connection)
    except SQLAlchemyError as fault:
        raise NotReady(f"the database does not answer: {fault}") from fault
    if not current:
        raise NotReady("the tables are not up to date: run `rollingtext migrate`")
