"""The demonstration's text: recommendations on enhanced cooperation as a chair's draft, brackets and all.

Written for the demonstration (`recommendations.txt`); no delegation ever held the positions that it shows.
"""

from importlib import resources

TITLE = "Recommendations on enhanced cooperation"

CAVEAT = "Demonstration text. Without prejudice to the position of any delegation; all positions are invented."


def text() -> str:
    """The draft, as a secretariat would bring it in."""
    return resources.files(__package__).joinpath("recommendations.txt").read_text(encoding="utf-8")
