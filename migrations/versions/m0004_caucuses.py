"""What a few delegations work out in private."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table beside the log."""
    op.create_table(
        "caucuses",
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("stream", "id", "data")),
        sa.ForeignKeyConstraint(["stream"], ["streams.id"], name="fk_caucuses_stream_streams"),
        sa.PrimaryKeyConstraint("stream", "id", name="pk_caucuses"),
    )


def downgrade() -> None:
    """Take it away."""
    op.drop_table("caucuses")
