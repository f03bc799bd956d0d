"""Letters that tell members of a silence: each is written once, claimed by one server, sent or listed for the hand."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import Connection, Row, insert, select, update
from sqlalchemy.exc import IntegrityError

from server.store.tables import LETTERS

LetterState = Literal["waiting", "sending", "sent", "by hand", "delivered", "dropped"]
SENDING_SECONDS_MAX = 600
"""A server that has not said after so long whether it sent a letter has died over it."""
DUE_AT_ONCE_MAX = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One letter to one person (`person` "" where a delegation has nobody); `kind` is its occasion."""

    id: str
    stream: str
    question: str
    kind: str
    delegation: str
    person: str
    state: LetterState = "waiting"
    due: str
    at: str = ""
    told: str = ""
    """Why it is to be delivered by hand."""
    tries: int = 0


def write_letters(connection: Connection, letters: Iterable[Letter]) -> int:
    """Adds those that are not there yet; how many."""
    return sum(_write(connection, letter) for letter in letters)


def _write(connection: Connection, letter: Letter) -> bool:
    try:
        with connection.begin_nested():
            connection.execute(insert(LETTERS).values(asdict(letter)))
    except IntegrityError:
        return False  # another server was quicker
    return True


def letters_about(connection: Connection, question: str) -> frozenset[str]:
    """Ids of the letters that were written about a question."""
    return frozenset(connection.execute(select(LETTERS.c.id).where(LETTERS.c.question == question)).scalars())


def letters_of(connection: Connection, stream: str) -> tuple[Letter, ...]:
    """All letters of a group, the newest first."""
    wanted = select(LETTERS).where(LETTERS.c.stream == stream).order_by(LETTERS.c.due.desc(), LETTERS.c.id)
    return tuple(_letter(row) for row in connection.execute(wanted))


def letters_due(connection: Connection, now: datetime) -> tuple[Letter, ...]:
    """Letters that wait and whose time has come, a few at a time."""
    which = (LETTERS.c.state == "waiting", LETTERS.c.due <= now.isoformat())
    wanted = select(LETTERS).where(*which).order_by(LETTERS.c.due, LETTERS.c.id).limit(DUE_AT_ONCE_MAX)
    return tuple(_letter(row) for row in connection.execute(wanted))


def claim_letter(connection: Connection, letter: Letter, now: datetime) -> bool:
    """Whether this server may send it: of several that try one only."""
    which = (LETTERS.c.id == letter.id, LETTERS.c.state == "waiting")
    taken = update(LETTERS).where(*which).values(state="sending", at=now.isoformat(), tries=letter.tries + 1)
    return connection.execute(taken).rowcount == 1


def settle_letter(connection: Connection, letter: str, state: LetterState, told: str, at: str, due: str = "") -> bool:
    """What became of it; False where there is no such letter."""
    values = {"state": state, "told": told, "at": at} | ({"due": due} if due else {})
    return connection.execute(update(LETTERS).where(LETTERS.c.id == letter).values(values)).rowcount == 1


def give_up_lost(connection: Connection, now: datetime, told: str) -> int:
    """Letters over which a server died are for the hand: whether they went out nobody knows, and no second one goes."""
    before = (now - timedelta(seconds=SENDING_SECONDS_MAX)).isoformat()
    which = (LETTERS.c.state == "sending", LETTERS.c.at < before)
    return connection.execute(update(LETTERS).where(*which).values(state="by hand", told=told)).rowcount


def _letter(row: Row[tuple[object, ...]]) -> Letter:
    return Letter(**row._mapping)  # noqa: SLF001  # SQLAlchemy's public name
