"""Looking after the database: its tables, the chain of its record, its rows, a copy of it."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import SQLAlchemyError

from server.commandline.trouble import Trouble
from server.config import Settings
from server.kernel import CorruptLog
from server.service import Fault, Signer, is_proof, verify_all, verify_file, verify_proof, working_rules
from server.service import rebuild as rebuild_stream
from server.store import Store, back_up, is_current, streams
from server.store import migrate as migrate_tables


@contextmanager
def open_store(settings: Settings) -> Iterator[Store]:
    """The store, whose tables are up to date; or the trouble."""
    store = Store.open(settings.database_url)
    try:
        with store.reading() as connection:
            current = is_current(connection)
        if not current:
            raise Trouble("the tables are not up to date: run `rollingtext migrate`")
        yield store
    except SQLAlchemyError as fault:
        raise Trouble(f"the database does not do it: {fault}") from fault
    finally:
        store.close()


def migrate(asked: argparse.Namespace, settings: Settings) -> None:
    """`rollingtext migrate`."""
    try:
        migrate_tables(settings.database_url, asked.to)
    except SQLAlchemyError as fault:
        raise Trouble(f"the tables could not be changed: {fault}") from fault
    print("the tables are up to date")


def verify(asked: argparse.Namespace, settings: Settings) -> None:
    """`rollingtext verify [FILE]`."""
    if asked.file is not None:
        try:
            found = verify_proof(asked.file) if is_proof(asked.file) else verify_file(asked.file)
            walked = {str(asked.file): found}
        except (OSError, CorruptLog, UnicodeDecodeError) as fault:
            raise Trouble(f"{asked.file}: {fault}") from fault
    else:
        with open_store(settings) as store:
            walked = verify_all(store)
    faults = 0
    for name, found in walked.items():
        _show(found.faults)
        faults += len(found.faults)
        withheld = f", {found.withheld} withheld" if found.withheld else ""
        print(f"{name}: {found.events} events{withheld}, head {found.head[:16] or 'none'}")
    if asked.file is None:
        print(f"records are signed with {Signer.of(settings.signing_key).public_key}")
    if faults:
        raise Trouble(f"the record is not whole: {faults} faults")


def rebuild(asked: argparse.Namespace, settings: Settings) -> None:
    """`rollingtext rebuild [--check]`."""
    faults = 0
    with open_store(settings) as store:
        with store.reading() as connection:
            names = streams(connection)
        for name in names:
            found = rebuild_stream(store, working_rules().evolve, name, check=asked.check)
            _show(found)
            faults += len(found)
            print(f"{name}: {'compared' if asked.check else 'made anew'}")
    if faults:
        raise Trouble(f"{faults} rows are not what the log says: run `rollingtext rebuild`")


def backup(asked: argparse.Namespace, settings: Settings) -> None:
    """`rollingtext backup FILE`."""
    with open_store(settings) as store:
        try:
            back_up(store.engine, asked.file)
        except OSError as fault:
            raise Trouble(str(fault)) from fault
    print(f"{asked.file}: {asked.file.stat().st_size:,} bytes")


def _show(faults: tuple[Fault, ...]) -> None:
    for fault in faults:
        print(f"{fault.stream}: event {fault.seq}: {fault.what}")
