"""Letters that tell members of a silence: to be sent once, and those to be delivered by hand."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

TEXTS = ("id", "stream", "question", "kind", "delegation", "person", "state", "due", "at", "told")


def upgrade() -> None:
    """Make the table beside the log."""
    op.create_table(
        "letters",
        *(sa.Column(name, sa.Text(), nullable=False) for name in TEXTS),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["stream"], ["streams.id"], name="fk_letters_stream_streams"),
        sa.PrimaryKeyConstraint("id", name="pk_letters"),
    )
    op.create_index("ix_letters_stream", "letters", ["stream"])
    op.create_index("ix_letters_state", "letters", ["state", "due"])


def downgrade() -> None:
    """Take it away."""
    op.drop_table("letters")
