"""A copy of the whole database as one SQLite file, taken while the servers run."""

import os
import sqlite3
import time
from itertools import islice
from pathlib import Path

from sqlalchemy import Engine, insert, select

from server.store.engine import Pause, open_engine, reading, writing
from server.store.migrate import migrate
from server.store.tables import METADATA

PAGES_AT_ONCE = 256
ROWS_AT_ONCE = 1_000
PAUSE_SECONDS = 0.001


def back_up(engine: Engine, path: Path, pause: Pause | None = None) -> None:
    """Writes `path` (which must not exist) so that `sqlite:///path` is the database of one moment.

    From SQLite by its online backup, page by page; from PostgreSQL row by row out of one snapshot. The file appears
    under its name only when it is whole.
    """
    if path.exists():
        raise FileExistsError(f"{path} is there already: name another file")
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_name(f".{path.name}.{os.getpid()}.part")
    half.unlink(missing_ok=True)
    try:
        if engine.dialect.name == "sqlite":
            _copy_pages(engine, half, pause or _pause)
        else:
            _copy_rows(engine, half)
        half.rename(path)
    finally:
        half.unlink(missing_ok=True)


def _pause(seconds: float) -> None:
    time.sleep(seconds)


def _copy_pages(engine: Engine, path: Path, pause: Pause) -> None:
    source = engine.raw_connection()
    try:
        driver = source.driver_connection
        if not isinstance(driver, sqlite3.Connection):
            raise TypeError("SQLite is spoken to through Python's own sqlite3")
        copy = sqlite3.connect(path)
        try:
            driver.backup(copy, pages=PAGES_AT_ONCE, progress=lambda *_: pause(PAUSE_SECONDS), sleep=PAUSE_SECONDS)
            copy.execute("PRAGMA journal_mode=DELETE")
        finally:
            copy.close()
    finally:
        source.close()


def _copy_rows(engine: Engine, path: Path) -> None:
    url = f"sqlite:///{path}"
    migrate(url)
    copy = open_engine(url)
    try:
        with reading(engine) as source, writing(copy) as target:
            for table in METADATA.sorted_tables:
                found = source.execution_options(yield_per=ROWS_AT_ONCE).execute(select(table))
                while rows := list(islice(found.mappings(), ROWS_AT_ONCE)):
                    target.execute(insert(table), [dict(row) for row in rows])
    finally:
        copy.dispose()  # the last connection to close folds SQLite's write-ahead log into the file
