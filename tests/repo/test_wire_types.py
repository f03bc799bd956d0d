"""The client's types of rows and commands are those of the server."""

from tools import wire_types


def test_the_clients_types_are_fresh() -> None:
    """Stale: write them again with `python -m tools.wire_types`."""
    assert wire_types.stale() == []
