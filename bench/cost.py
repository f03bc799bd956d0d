"""Whether an amendment costs the same with ten events behind it and with a hundred thousand.

    python -m bench cost [--events 100000] [--pairs 7]

Two rooms, alike but for their past; amendments in turns, CPU time of this process; medians and their ratio.
"""

import argparse
import statistics
from collections.abc import Sequence

from sqlalchemy import ColumnElement, Table, Text, cast, func, insert, literal, select

from bench.command import BATCH, run
from bench.group import Room, opened
from server.store import METADATA

WARM_UP, EACH_TURN = 200, 100


def main(arguments: Sequence[str]) -> None:
    """Print the medians of both rooms and their ratio, singly and in batches."""
    parser = argparse.ArgumentParser(prog="python -m bench cost", description=__doc__)
    parser.add_argument("--events", type=int, default=100_000)
    parser.add_argument("--pairs", type=int, default=7)
    asked = parser.parse_args(arguments)
    with opened() as short, opened() as long:
        lengthen(long, asked.events)
        print(
            f"| an amendment, CPU ms | short past | {asked.events} events more | ratio |\n| --- | ---: | ---: | ---: |"
        )
        for name, size in (("alone in its batch", 1), (f"in batches of {BATCH}", BATCH)):
            for room in (short, long):
                run(room, size, WARM_UP)
            turns = [(run(short, size, EACH_TURN)[0], run(long, size, EACH_TURN)[0]) for _ in range(asked.pairs)]
            one, two = (statistics.median(turn[side] for turn in turns) * 1000 / EACH_TURN for side in (0, 1))
            ratio = statistics.median(after / before for before, after in turns)
            print(f"| {name} | {one:.2f} | {two:.2f} | {ratio:.2f} |")


def lengthen(room: Room, events: int) -> None:
    """Puts so many events into the log, a receipt for each, and as many past versions of the paragraphs.

    The database copies them itself: that they verify is no matter here, that they lie there is.
    """
    log, rows, streams, receipts = (METADATA.tables[name] for name in ("events", "rows", "streams", "receipts"))
    with room.service.store.writing() as connection:
        head = connection.execute(select(streams.c.head_seq)).scalar_one()
        first = select(literal(head + 1).label("n")).cte("numbers", recursive=True)
        numbers = first.union_all(select(first.c.n + 1).where(first.c.n < head + events))
        n, name = numbers.c.n, literal("past-").concat(cast(numbers.c.n, Text))
        paragraphs = (
            select(rows, (func.row_number().over(order_by=rows.c.id) - 1).label("place"))
            .where(rows.c.kind == "paragraphs", rows.c.to_seq.is_(None))
            .subquery()
        )
        count = connection.execute(select(func.count()).select_from(paragraphs)).scalar_one()
        past = paragraphs.c.place == n % count
        changes = {"from_seq": n, "to_seq": n + count, "version": literal(0)}
        columns = [changes.get(column.name, paragraphs.c[column.name]) for column in rows.columns]
        joined = select(*columns).select_from(numbers.join(paragraphs, past))
        connection.execute(insert(rows).from_select(rows.columns.keys(), joined))
        copies: tuple[tuple[Table, dict[str, ColumnElement[int] | ColumnElement[str]]], ...] = (
            (log, {"seq": n, "hash": name, "command": name}),
            (receipts, {"command_id": name, "first_seq": n, "last_seq": n}),
        )
        for table, other in copies:
            template = connection.execute(select(table).limit(1)).mappings().one()
            values = [other.get(column.name, literal(template[column.name])) for column in table.columns]
            connection.execute(insert(table).from_select(table.columns.keys(), select(*values).select_from(numbers)))
        connection.execute(streams.update().values(head_seq=head + events))
