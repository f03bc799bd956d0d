"""The log, receipts, drafts and the outbox: the only door to their tables."""

__all__: list[str] = []
