"""How Alembic reaches the database: over the connection that `server.store.migrate` gives it."""

from alembic import context
from sqlalchemy import Connection

from server.store import METADATA


def run(connection: Connection) -> None:
    """Runs the wanted migrations in the caller's transaction."""
    context.configure(connection=connection, target_metadata=METADATA, render_as_batch=True, compare_type=True)
    with context.begin_transaction():
        context.run_migrations()


given = context.config.attributes.get("connection")
if not isinstance(given, Connection):
    raise TypeError("migrations run through `rollingtext migrate`, which opens the database")
run(given)
