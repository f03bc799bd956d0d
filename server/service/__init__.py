"""Carries one command through: load, decide, append, evolve and publish; the only writer of record."""

__all__: list[str] = []
