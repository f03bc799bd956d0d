"""The tables, as SQLAlchemy Core knows them; migrations make the same ones.

Text, whole numbers and times as ISO 8601 text only: both databases hold and compare them alike.
"""

from sqlalchemy import Boolean, Column, ForeignKey, Index, Integer, MetaData, PrimaryKeyConstraint, Table, Text, text

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

STREAMS = Table(
    "streams",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("group", Text, nullable=False),
    Column("head_seq", Integer, nullable=False),
    Column("head_hash", Text, nullable=False),
)
"""One log each. `head_seq` and `head_hash` are those of its last event; its row is the stream's lock."""

EVENTS = Table(
    "events",
    METADATA,
    Column("stream", Text, ForeignKey("streams.id"), nullable=False),
    Column("seq", Integer, nullable=False),
    Column("type", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("sitting", Text, nullable=False),
    Column("command", Text, nullable=False),
    Column("part", Integer, nullable=False),
    Column("person", Text, nullable=False),
    Column("salt", Text, nullable=False),
    Column("body", Text, nullable=False),
    Column("body_hash", Text, nullable=False),
    Column("previous", Text, nullable=False),
    Column("hash", Text, nullable=False),
    PrimaryKeyConstraint("stream", "seq"),
    Index("ix_events_hash", "hash", unique=True),
    Index("ix_events_stream_person_command_part", "stream", "person", "command", "part", unique=True),
)
"""The log. Rows are put in and read, never changed or taken out. `part` counts the events of one command."""

_PRESENT = text("to_seq IS NULL")

ROWS = Table(
    "rows",
    METADATA,
    Column("stream", Text, ForeignKey("streams.id"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("id", Text, nullable=False),
    Column("from_seq", Integer, nullable=False),
    Column("to_seq", Integer, nullable=True),
    Column("document", Text, nullable=False),
    Column("within", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("data", Text, nullable=False),
    PrimaryKeyConstraint("stream", "kind", "id", "from_seq"),
    Index("ix_rows_present", "stream", "kind", "id", unique=True, sqlite_where=_PRESENT, postgresql_where=_PRESENT),
    Index("ix_rows_within", "stream", "kind", "within", "to_seq"),
    Index("ix_rows_document", "stream", "document", "to_seq"),
    Index("ix_rows_version", "stream", "kind", "id", "version", "from_seq"),
    Index("ix_rows_from", "stream", "from_seq"),
    Index("ix_rows_to", "stream", "to_seq"),
)
"""Every version of every row. It held from event `from_seq` until before event `to_seq`; NULL: it holds."""

RECEIPTS = Table(
    "receipts",
    METADATA,
    Column("person", Text, nullable=False),
    Column("command_id", Text, nullable=False),
    Column("data_hash", Text, nullable=False),
    Column("stream", Text, nullable=False),
    Column("first_seq", Integer, nullable=False),
    Column("last_seq", Integer, nullable=False),
    PrimaryKeyConstraint("person", "command_id"),
)
"""What was answered to an accepted command: events `first_seq` to `last_seq`, none where the last is the smaller."""

OUTBOX = Table(
    "outbox",
    METADATA,
    Column("stream", Text, nullable=False),
    Column("first_seq", Integer, nullable=False),
    Column("last_seq", Integer, nullable=False),
    PrimaryKeyConstraint("stream", "first_seq"),
)
"""Events that are committed and may not have been published yet."""

DRAFTS = Table(
    "drafts",
    METADATA,
    Column("person", Text, nullable=False),
    Column("document", Text, nullable=False),
    Column("target", Text, nullable=False),
    Column("data", Text, nullable=False),
    Column("at", Text, nullable=False),
    PrimaryKeyConstraint("person", "document", "target"),
)
"""What a person is working on, private to that person."""

CONFIDED = Table(
    "confided",
    METADATA,
    Column("stream", Text, ForeignKey("streams.id"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("id", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("document", Text, nullable=False),
    Column("delegation", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("data", Text, nullable=False),
    Column("at", Text, nullable=False),
    PrimaryKeyConstraint("stream", "kind", "id"),
)
"""What a delegation tells who presides and the secretariat alone; `number` counts its kind in order of arrival."""

CAUCUSES = Table(
    "caucuses",
    METADATA,
    Column("stream", Text, ForeignKey("streams.id"), nullable=False),
    Column("id", Text, nullable=False),
    Column("data", Text, nullable=False),
    PrimaryKeyConstraint("stream", "id"),
)
"""What a few delegations work out in private; `stream` is their group's, in which there is nothing of it."""

PEOPLE = Table(
    "people",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("group", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("password_hash", Text, nullable=False),
    Index("ix_people_group", "group"),
    Index(
        "ix_people_email", "email", unique=True, sqlite_where=text("email <> ''"), postgresql_where=text("email <> ''")
    ),
)
"""Who is behind a pseudonym: names and addresses stand here and never in the record."""

LINKS = Table(
    "links",
    METADATA,
    Column("secret_hash", Text, primary_key=True),
    Column("id", Text, nullable=False),
    Column("person", Text, ForeignKey("people.id"), nullable=False),
    Column("made_at", Text, nullable=False),
    Column("expires", Text, nullable=False),
    Column("uses_left", Integer, nullable=False),
    Column("revoked", Boolean, nullable=False),
    Index("ix_links_id", "id", unique=True),
    Index("ix_links_person", "person"),
)
"""Sign-in links; the secret itself is shown once and kept nowhere."""

TOKENS = Table(
    "tokens",
    METADATA,
    Column("secret_hash", Text, primary_key=True),
    Column("id", Text, nullable=False),
    Column("person", Text, ForeignKey("people.id"), nullable=False),
    Column("label", Text, nullable=False),
    Column("made_at", Text, nullable=False),
    Column("revoked", Boolean, nullable=False),
    Index("ix_tokens_id", "id", unique=True),
    Index("ix_tokens_person", "person"),
)
"""Tokens for scripts."""

SESSIONS = Table(
    "sessions",
    METADATA,
    Column("secret_hash", Text, primary_key=True),
    Column("person", Text, ForeignKey("people.id"), nullable=False),
    Column("made_at", Text, nullable=False),
    Column("expires", Text, nullable=False),
    Index("ix_sessions_person", "person"),
    Index("ix_sessions_expires", "expires"),
)
"""Browsers that are signed in."""

SIGNS_OF_LIFE = Table(
    "signs_of_life",
    METADATA,
    Column("server", Text, nullable=False),
    Column("since", Text, nullable=False),
    Column("until", Text, nullable=False),
    PrimaryKeyConstraint("server", "since"),
    Index("ix_signs_of_life_until", "until"),
)
"""Spans in which a server was alive: between two of them lies time that counts in no period."""

LETTERS = Table(
    "letters",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("stream", Text, ForeignKey("streams.id"), nullable=False),
    Column("question", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("delegation", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("due", Text, nullable=False),
    Column("at", Text, nullable=False),
    Column("told", Text, nullable=False),
    Column("tries", Integer, nullable=False),
    Index("ix_letters_stream", "stream"),
    Index("ix_letters_state", "state", "due"),
)
"""Letters about silences. The id is made from question, occasion and person: so each is written once."""
