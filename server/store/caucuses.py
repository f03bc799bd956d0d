"""Caucus drafts: beside the log like private drafts, in no stream, without number, event or receipt."""

import json

from sqlalchemy import Connection, delete, insert, select, update

from server.group import Caucus, caucus_from_json, caucus_to_json
from server.kernel import compact
from server.store.tables import CAUCUSES


def caucuses(connection: Connection, stream: str) -> tuple[Caucus, ...]:
    """All caucuses of a group, the oldest first."""
    found = connection.execute(select(CAUCUSES.c.data).where(CAUCUSES.c.stream == stream)).scalars()
    kept = [caucus_from_json(json.loads(data)) for data in found]
    return tuple(sorted(kept, key=lambda caucus: (caucus.at, caucus.id)))


def caucus_held(connection: Connection, stream: str, name: str) -> Caucus | None:
    """The caucus of that id; nobody else changes it until this transaction ends."""
    wanted = select(CAUCUSES.c.data).where(CAUCUSES.c.stream == stream, CAUCUSES.c.id == name).with_for_update()
    data = connection.execute(wanted).scalar()
    return None if data is None else caucus_from_json(json.loads(data))


def keep_caucus(connection: Connection, stream: str, caucus: Caucus) -> None:
    """Keeps it as it is now; without a delegation it is forgotten, as if it had never been."""
    which = (CAUCUSES.c.stream == stream, CAUCUSES.c.id == caucus.id)
    if not caucus.places:
        connection.execute(delete(CAUCUSES).where(*which))
        return
    data = compact(caucus_to_json(caucus))
    if connection.execute(update(CAUCUSES).where(*which).values(data=data)).rowcount == 0:
        connection.execute(insert(CAUCUSES).values({"stream": stream, "id": caucus.id, "data": data}))
