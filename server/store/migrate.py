"""Bringing the tables to where this program needs them; SQLite and PostgreSQL by the same migrations."""

from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

import server
from server.store.engine import open_engine, writing
from server.store.tables import METADATA


def migrate(where: str | Engine, to: str = "head") -> None:
    """Brings the database up (or with an older revision, or "base", down) to `to`; nothing to do is nothing done."""
    engine = open_engine(where) if isinstance(where, str) else where
    try:
        with writing(engine) as connection:
            _move(connection, to)
    finally:
        if isinstance(where, str):
            engine.dispose()


def is_current(connection: Connection) -> bool:
    """Whether the tables are those of this program: what a server looks at before it says that it is ready."""
    newest = ScriptDirectory.from_config(_config()).get_current_head()
    return MigrationContext.configure(connection).get_current_revision() == newest


def differences(connection: Connection) -> list[str]:
    """How the tables in the database differ from those that the program describes; none when all is well."""
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return [repr(each) for each in compare_metadata(context, METADATA)]


def _move(connection: Connection, to: str) -> None:
    config = _config()
    config.attributes["connection"] = connection
    script = ScriptDirectory.from_config(config)
    now = MigrationContext.configure(connection).get_current_revision()
    newest = script.get_current_head()
    if to == "base" or (to != "head" and now is not None and _is_older(script, to, now)):
        command.downgrade(config, to)
    elif now != newest:
        command.upgrade(config, to)


def _is_older(script: ScriptDirectory, one: str, other: str) -> bool:
    return any(each.revision == one for each in script.iterate_revisions(other, "base")) and one != other


def _config() -> Config:
    config = Config()
    # In the wheel the migrations lie inside the package, in the sources beside it.
    inside = Path(server.__file__).parent / "migrations"
    folder = inside if inside.is_dir() else Path(server.__file__).parent.parent / "migrations"
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    return config
