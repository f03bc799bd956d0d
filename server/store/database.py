"""The store as one thing: an open database, its transactions, and its streams' batches."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine

from server.store.batch import Batch, Salt
from server.store.engine import Pause, fold_in, open_engine, reading, writing
from server.store.rows import Cache

SALT_BYTES = 16


class Store:
    """An open database. One for a process; threads and greenlets may share it."""

    def __init__(self, engine: Engine, salt: Salt | None = None) -> None:
        self.engine = engine
        self._salt = salt or _salt
        self._caches: dict[str, Cache] = {}

    @classmethod
    def open(cls, url: str, pause: Pause | None = None) -> "Store":
        """The store at `url`; its tables must be there (`migrate`)."""
        return cls(open_engine(url, pause))

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One moment of the database, to read."""
        with reading(self.engine) as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction for what is no log: drafts, sign-in, the outbox."""
        with writing(self.engine) as connection:
            yield connection

    @contextmanager
    def batch(self, stream: str) -> Iterator[Batch]:
        """A transaction under the stream's lock. Who opens it calls `Batch.write`; leaving it commits."""
        cache = self._caches.setdefault(stream, Cache())
        try:
            with writing(self.engine) as connection:
                yield Batch(connection, stream, self._salt, cache)
        except BaseException:
            # What was remembered may never have been committed.
            self._caches.pop(stream, None)
            raise

    def fold_in(self) -> None:
        """See `server.store.engine.fold_in`."""
        fold_in(self.engine)

    def forget(self, stream: str) -> None:
        """Forgets what is remembered of a stream's rows: they were written by other means than a batch."""
        self._caches.pop(stream, None)

    def close(self) -> None:
        """Closes every connection."""
        self._caches.clear()
        self.engine.dispose()


def _salt() -> str:
    return secrets.token_hex(SALT_BYTES)
