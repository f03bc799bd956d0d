"""The page about consensus is the table's."""

from tools.consensus_page import PAGE, page


def test_the_page_is_fresh() -> None:
    """`python -m tools.consensus_page` writes it."""
    assert PAGE.read_text(encoding="utf-8") == page()
