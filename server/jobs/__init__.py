"""What the clock does: deadlines that have run, the outbox, mail; through the same commands as everybody."""

__all__: list[str] = []
