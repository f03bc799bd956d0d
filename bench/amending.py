"""What is amended in every part of the bench: paragraphs of one size, and one to five neighbouring words of them."""

import random
import re
from collections.abc import Sequence

PARAGRAPHS, WORDS = 200, 100
WORDS_CHANGED_MAX = 5
_VOCABULARY = re.findall(
    r"\w+",
    "The aim of the work is to see how all States and all other parties can take part, each in its own role, on an "
    "equal footing, in the ways by which the policy of the Net is made, and to say in a clear text what has been done "
    "so far, what has to be done by whom, and by when, so that no one is left out and it stays open, safe and stable.",
)
"""Short words: with them an event is of about two kilobytes."""
_NEW = ("notes", "recalls", "urges", "invites", "decides", "considers", "affirms", "stresses", "welcomes", "reviews")


def paragraph(chance: random.Random, words: int = WORDS) -> list[str]:
    """The words of a paragraph."""
    return chance.choices(_VOCABULARY, k=words)


def document(chance: random.Random, paragraphs: int = PARAGRAPHS, words: int = WORDS) -> str:
    """Numbered paragraphs as plain text."""
    return "\n".join(f"{n + 1}. {' '.join(paragraph(chance, words))}." for n in range(paragraphs))


def amended(text: Sequence[str], number: int, chance: random.Random) -> str:
    """`text` with one to five neighbouring words replaced; `number` makes them differ from others'."""
    words = list(text)
    count = chance.randint(1, WORDS_CHANGED_MAX)
    start = chance.randrange(len(words) - count)
    words[start : start + count] = [f"{chance.choice(_NEW)}{number % 97}" for _ in range(count)]
    return " ".join(words)
