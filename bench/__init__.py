"""Measures the program beside its peers; every run is bounded in time and prints one table."""

__all__: list[str] = []
