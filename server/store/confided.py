"""What is for few alone, told to who presides or kept for oneself: beside the log, in no stream and in no frame."""

import json
from dataclasses import dataclass

from sqlalchemy import Connection, RowMapping, bindparam, delete, func, insert, select

from server.kernel import JsonValue, compact
from server.store.ready import Ready
from server.store.tables import CONFIDED


@dataclass(frozen=True, slots=True, kw_only=True)
class Confided:
    """One thing told; `kind` says what it is, `person` who told it in the name of `delegation`."""

    kind: str
    id: str
    document: str
    delegation: str
    person: str
    data: JsonValue
    at: str


def confided(connection: Connection, stream: str, kind: str) -> tuple[Confided, ...]:
    """All of that kind in order of arrival."""
    found = _ALL(connection, {"b_stream": stream, "b_kind": kind})
    return tuple(_read(row) for row in found.mappings())


def confided_as(connection: Connection, stream: str, kind: str, name: str) -> Confided | None:
    """The one of that id."""
    row = _ONE(connection, {"b_stream": stream, "b_kind": kind, "b_id": name}).mappings().first()
    return None if row is None else _read(row)


def confided_of(connection: Connection, stream: str, kind: str, delegation: str, document: str) -> tuple[Confided, ...]:
    """Those of that kind that are one delegation's, about one document."""
    asked = {"b_stream": stream, "b_kind": kind, "b_delegation": delegation, "b_document": document}
    return tuple(_read(row) for row in _OF(connection, asked).mappings())


def confide(connection: Connection, stream: str, told: Confided) -> None:
    """Keeps it: where one of its id was kept before, in that one's place in the order."""
    key = {"b_stream": stream, "b_kind": told.kind, "b_id": told.id}
    before = connection.execute(select(CONFIDED.c.number).where(*_KEY), key).scalar()
    if before is None:
        newest = select(func.max(CONFIDED.c.number)).where(CONFIDED.c.stream == stream, CONFIDED.c.kind == told.kind)
        number = (connection.execute(newest).scalar() or 0) + 1
    else:
        number = before
        forget_confided(connection, stream, told.kind, told.id)
    connection.execute(
        insert(CONFIDED).values(
            {
                "stream": stream,
                "kind": told.kind,
                "id": told.id,
                "number": number,
                "document": told.document,
                "delegation": told.delegation,
                "person": told.person,
                "data": compact(told.data),
                "at": told.at,
            }
        )
    )


def forget_confided(connection: Connection, stream: str, kind: str, name: str) -> None:
    """Throws it away, if it is there."""
    connection.execute(delete(CONFIDED).where(*_KEY), {"b_stream": stream, "b_kind": kind, "b_id": name})


def _read(row: RowMapping) -> Confided:
    return Confided(
        kind=row["kind"],
        id=row["id"],
        document=row["document"],
        delegation=row["delegation"],
        person=row["person"],
        data=json.loads(row["data"]),
        at=row["at"],
    )


_KEY = (
    CONFIDED.c.stream == bindparam("b_stream"),
    CONFIDED.c.kind == bindparam("b_kind"),
    CONFIDED.c.id == bindparam("b_id"),
)
_ONE = Ready(select(CONFIDED).where(*_KEY))
_ALL = Ready(
    select(CONFIDED)
    .where(CONFIDED.c.stream == bindparam("b_stream"), CONFIDED.c.kind == bindparam("b_kind"))
    .order_by(CONFIDED.c.number)
)
_OF = Ready(
    select(CONFIDED)
    .where(
        CONFIDED.c.stream == bindparam("b_stream"),
        CONFIDED.c.kind == bindparam("b_kind"),
        CONFIDED.c.delegation == bindparam("b_delegation"),
        CONFIDED.c.document == bindparam("b_document"),
    )
    .order_by(CONFIDED.c.number)
)
