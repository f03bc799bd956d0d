"""Opening the database. SQLite and PostgreSQL behave alike behind this door.

SQLite's own waiting for a lock happens in C and would freeze every greenlet of the process, so it is switched off:
a writer asks for the lock at the start of its transaction, again and again, and lets others run between.
"""

import random
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import ConnectionPoolEntry

WRITER_WAITS_SECONDS_MAX = 5.0
WRITER_PAUSE_SECONDS_MAX = 0.02
CONNECTIONS_MAX = 20
CACHE_KILOBYTES = 32_000
FOLDED_IN_BY_A_COMMIT_PAGES = 16_000
"""Pages in SQLite's write-ahead log from which on a commit folds it in itself: `fold_in` is for doing so before."""
READ_ONLY = "rollingtext_read_only"

Pause = Callable[[float], None]


def open_engine(url: str, pause: Pause | None = None) -> Engine:
    """An engine for `sqlite:///path` (its folder is made) or `postgresql://…`; `pause` waits some seconds."""
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(parsed, pause or _pause)
    if parsed.get_backend_name() == "postgresql":
        parsed = parsed.set(drivername="postgresql+psycopg")
        return create_engine(parsed, pool_size=CONNECTIONS_MAX, max_overflow=0, pool_pre_ping=True)
    raise ValueError(f"the database must be sqlite:///file or postgresql://..., not {parsed.get_backend_name()}")


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection that sees one moment of the database and writes nothing; it waits for no writer."""
    if engine.dialect.name == "postgresql":
        options: dict[str, object] = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    else:
        options = {READ_ONLY: True}
    with engine.connect().execution_options(**options) as connection, connection.begin():
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction that is committed at the end, or rolled back where an exception leaves it."""
    with engine.begin() as connection:
        yield connection


def fold_in(engine: Engine) -> None:
    """Takes over into the database file what SQLite's write-ahead log holds, as far as nobody reads it there.

    It takes its time, and needs none of Python's: asked in a thread of its own it holds nobody up, where a commit that
    has to do it holds up everybody. PostgreSQL does as much by itself.
    """
    if engine.dialect.name == "sqlite" and engine.url.database:
        connection = sqlite3.connect(engine.url.database)
        try:
            connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
        finally:
            connection.close()


def _pause(seconds: float) -> None:
    # By its full name: gevent replaces it there, and then the wait lets other greenlets run.
    time.sleep(seconds)


def _sqlite(url: URL, pause: Pause) -> Engine:
    if not url.database or url.database == ":memory:":
        raise ValueError("SQLite needs a file: every connection to a database in memory would see another one")
    Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    # The connection that was used last has the pages in its memory.
    engine = create_engine(url, pool_size=CONNECTIONS_MAX, max_overflow=0, pool_use_lifo=True)
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", lambda connection: _begin(connection, pause))
    return engine


def _set_up(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    if not isinstance(connection, sqlite3.Connection):
        raise TypeError("SQLite is spoken to through Python's own sqlite3")
    connection.isolation_level = None  # transactions begin where `_begin` says
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "busy_timeout=0",
        f"cache_size=-{CACHE_KILOBYTES}",
        f"wal_autocheckpoint={FOLDED_IN_BY_A_COMMIT_PAGES}",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection, pause: Pause) -> None:
    read_only = connection.get_execution_options().get(READ_ONLY, False)
    statement = "BEGIN" if read_only else "BEGIN IMMEDIATE"
    waited = 0.0
    while True:
        try:
            connection.exec_driver_sql(statement)
        except OperationalError as fault:
            if not _is_locked(fault) or waited >= WRITER_WAITS_SECONDS_MAX:
                raise
        else:
            return
        # Not a secret: the pause only keeps two writers from asking in step.
        seconds = random.uniform(0.001, WRITER_PAUSE_SECONDS_MAX)  # noqa: S311
        pause(seconds)
        waited += seconds


def _is_locked(fault: OperationalError) -> bool:
    return isinstance(fault.orig, sqlite3.OperationalError) and "locked" in str(fault.orig)
