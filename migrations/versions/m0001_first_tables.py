"""First tables: the log and its rows, what lies beside them, and who may sign in."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

TABLES = (
    "tokens", "sessions", "links", "people", "signs_of_life", "drafts", "outbox", "receipts", "rows", "events",
    "streams",
)  # fmt: skip


def upgrade() -> None:
    _make_log()
    _make_rows()
    _make_desk()
    _make_identities()
    _make_secrets()


def downgrade() -> None:
    for table in TABLES:
        op.drop_table(table)


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _numbers(*names: str) -> list[sa.Column[int]]:
    return [sa.Column(name, sa.Integer(), nullable=False) for name in names]


def _key(table: str, *names: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint(*names, name=f"pk_{table}")


def _belongs(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=f"fk_{table}_{column}_{to}")


def _make_log() -> None:
    op.create_table(
        "streams", *_texts("id", "group"), *_numbers("head_seq"), *_texts("head_hash"), _key("streams", "id")
    )
    op.create_table(
        "events",
        *_texts("stream"),
        *_numbers("seq"),
        *_texts("type", "at", "sitting", "command"),
        *_numbers("part"),
        *_texts("person", "salt", "body", "body_hash", "previous", "hash"),
        _belongs("events", "stream", "streams"),
        _key("events", "stream", "seq"),
    )
    op.create_index("ix_events_hash", "events", ["hash"], unique=True)
    once = ["stream", "person", "command", "part"]
    op.create_index("ix_events_stream_person_command_part", "events", once, unique=True)
    op.create_table(
        "receipts",
        *_texts("person", "command_id", "data_hash", "stream"),
        *_numbers("first_seq", "last_seq"),
        _key("receipts", "person", "command_id"),
    )
    op.create_table(
        "outbox", *_texts("stream"), *_numbers("first_seq", "last_seq"), _key("outbox", "stream", "first_seq")
    )


def _make_rows() -> None:
    op.create_table(
        "rows",
        *_texts("stream", "kind", "id"),
        *_numbers("from_seq"),
        sa.Column("to_seq", sa.Integer(), nullable=True),
        *_texts("document", "within"),
        *_numbers("version"),
        *_texts("data"),
        _belongs("rows", "stream", "streams"),
        _key("rows", "stream", "kind", "id", "from_seq"),
    )
    present = sa.text("to_seq IS NULL")
    op.create_index(
        "ix_rows_present",
        "rows",
        ["stream", "kind", "id"],
        unique=True,
        sqlite_where=present,
        postgresql_where=present,
    )
    op.create_index("ix_rows_within", "rows", ["stream", "kind", "within", "to_seq"])
    op.create_index("ix_rows_document", "rows", ["stream", "document", "to_seq"])
    op.create_index("ix_rows_version", "rows", ["stream", "kind", "id", "version", "from_seq"])
    op.create_index("ix_rows_from", "rows", ["stream", "from_seq"])
    op.create_index("ix_rows_to", "rows", ["stream", "to_seq"])


def _make_desk() -> None:
    op.create_table(
        "drafts",
        *_texts("person", "document", "target", "data", "at"),
        _key("drafts", "person", "document", "target"),
    )
    op.create_table("signs_of_life", *_texts("server", "since", "until"), _key("signs_of_life", "server", "since"))
    op.create_index("ix_signs_of_life_until", "signs_of_life", ["until"])


def _make_identities() -> None:
    op.create_table("people", *_texts("id", "group", "name", "email", "password_hash"), _key("people", "id"))
    op.create_index("ix_people_group", "people", ["group"])
    given = sa.text("email <> ''")
    op.create_index("ix_people_email", "people", ["email"], unique=True, sqlite_where=given, postgresql_where=given)
    op.create_table(
        "sessions",
        *_texts("secret_hash", "person", "made_at", "expires"),
        _belongs("sessions", "person", "people"),
        _key("sessions", "secret_hash"),
    )
    op.create_index("ix_sessions_person", "sessions", ["person"])
    op.create_index("ix_sessions_expires", "sessions", ["expires"])


def _make_secrets() -> None:
    op.create_table(
        "links",
        *_texts("secret_hash", "id", "person", "made_at", "expires"),
        *_numbers("uses_left"),
        sa.Column("revoked", sa.Boolean(), nullable=False),
        _belongs("links", "person", "people"),
        _key("links", "secret_hash"),
    )
    op.create_index("ix_links_id", "links", ["id"], unique=True)
    op.create_index("ix_links_person", "links", ["person"])
    op.create_table(
        "tokens",
        *_texts("secret_hash", "id", "person", "label", "made_at"),
        sa.Column("revoked", sa.Boolean(), nullable=False),
        _belongs("tokens", "person", "people"),
        _key("tokens", "secret_hash"),
    )
    op.create_index("ix_tokens_id", "tokens", ["id"], unique=True)
    op.create_index("ix_tokens_person", "tokens", ["person"])
