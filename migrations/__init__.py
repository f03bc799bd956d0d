"""Alembic's migrations: tables only, never the meaning of an event; up and down on SQLite and PostgreSQL."""
