"""What the clock does: deadlines that have run, the outbox, mail; through the same commands as everybody."""

from server.jobs.working import Work

__all__ = ["Work"]
