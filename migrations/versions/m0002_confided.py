"""What is told to who presides and the secretariat alone."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table beside the log."""
    op.create_table(
        "confided",
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("stream", "kind", "id")),
        sa.Column("number", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("document", "delegation", "person", "data", "at")),
        sa.ForeignKeyConstraint(["stream"], ["streams.id"], name="fk_confided_stream_streams"),
        sa.PrimaryKeyConstraint("stream", "kind", "id", name="pk_confided"),
    )


def downgrade() -> None:
    """Take it away."""
    op.drop_table("confided")
