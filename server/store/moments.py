"""When a document changed: the numbers of the events that wrote its rows, with what they were and when."""

from dataclasses import dataclass

from sqlalchemy import Connection, select, union

from server.store.tables import EVENTS, ROWS

MOMENTS_MAX = 5_000
"""Of a longer life the newest are given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """An event that touched a document."""

    seq: int
    type: str
    at: str
    sitting: str


def moments_of(
    connection: Connection, stream: str, document: str, most: int | None = MOMENTS_MAX
) -> tuple[Moment, ...]:
    """The events after which something of `document` stood otherwise, the oldest first; the `most` newest, or all."""
    mine = (ROWS.c.stream == stream, ROWS.c.document == document)
    began = select(ROWS.c.from_seq.label("seq")).where(*mine)
    ended = select(ROWS.c.to_seq.label("seq")).where(*mine, ROWS.c.to_seq.is_not(None))
    touched = union(began, ended).subquery()
    wanted = (
        select(EVENTS.c.seq, EVENTS.c.type, EVENTS.c.at, EVENTS.c.sitting)
        .join(touched, touched.c.seq == EVENTS.c.seq)
        .where(EVENTS.c.stream == stream)
        .order_by(EVENTS.c.seq.desc())
        .limit(most)
    )
    found = [Moment(seq=row.seq, type=row.type, at=row.at, sitting=row.sitting) for row in connection.execute(wanted)]
    return tuple(reversed(found))
