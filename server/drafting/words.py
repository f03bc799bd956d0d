"""Cut text into words: the units between which a bracket may begin or end.

A word is never less than what a reader would call one: citations (`67/195`, `A/AC.296/2026/3`, `18(h)(ii)`), numbers
(`1,000.5`, `70%`, `1 000` with a non-breaking space), `Party's`, `Sector(s)`, `climate-resilient` stay whole,
and no character is parted from its combining marks or its joined emoji. Chinese is cut by characters, for
it writes no spaces. White space and punctuation are words of their own, so the words put together are the text again.
"""

import re
import unicodedata
from functools import cache, lru_cache

PIECES_REMEMBERED_MAX = 20_000
PIECE_REMEMBERED_CHARS_MAX = 40

# Arabic number signs belong to the figures after them.
_PREPENDED = "\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\U000110bd\U000110cd"
_HAN = "\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
_HAN_NUMERALS = "〇零一二三四五六七八九十百千万亿萬億两兩"
_FLAG_LETTERS = "\U0001f1e6-\U0001f1ff"
_SKIN_TONES = "\U0001f3fb-\U0001f3ff"
# Flags of parts of countries are made of tags; the last of the variation selectors stand beside them.
_TAGS_AND_SELECTORS = "\U000e0020-\U000e007f\U000e0100-\U000e01ef"
_JOINERS = "\u200c\u200d"


def _combining(first_code: int, end_code: int) -> str:
    """The combining characters from `first_code` up to `end_code`, as ranges of a regular expression's class."""
    codes = {code for code in range(first_code, end_code) if unicodedata.category(chr(code))[0] == "M"}
    starts = sorted(code for code in codes if code - 1 not in codes)
    ends = sorted(code for code in codes if code + 1 not in codes)
    return "".join(f"{chr(start)}-{chr(end)}" for start, end in zip(starts, ends, strict=True))


@cache
def _mark() -> str:
    # Latin is ruled out first, and there are two classes, since one that holds both planes is searched range by range.
    return (
        "(?:(?=[^\x00-\u02ff])"
        f"(?:[{_combining(0x300, 0x10000)}{_JOINERS}]"
        f"|[{_combining(0x10000, 0x20000)}{_SKIN_TONES}{_TAGS_AND_SELECTORS}]))"
    )


@cache
def _marked_space() -> re.Pattern[str]:
    return re.compile(rf" {_mark()}")


@cache
def _word() -> re.Pattern[str]:
    mark = _mark()
    run = rf"[^\W{_HAN}]+(?:{mark}+[^\W{_HAN}]*)*"
    figures = r"\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?!\d)"
    # What may stand inside a word, only where a letter or a figure follows at once.
    # A slash parts plain words (`and/or` is drawn `and[/or]`), and joins figures and symbols (`67/195`, `A/C.2`).
    slash = r"/(?=[\dA-Z])|(?<=[\dA-Z])/"
    inside = rf"(?:['’\-‐‑_@&−–]|{slash}|\.(?=\d)|(?<=\d)[.,:](?=\d)|(?<=[A-Z])\.(?=[A-Z]\b)|[$€£](?=\d))"
    enumerator = r"\((?:\d{1,3}|[A-Za-z]{1,4})(?:[–−-](?:\d{1,3}|[a-z]{1,4}))?\)"
    word = rf"[{_PREPENDED}$€£]?(?:{figures}|{run})(?:{inside}{run})*(?:{enumerator})*(?:[%‰](?!\w))?"
    return re.compile(
        rf"{word}"
        rf"|[{_HAN_NUMERALS}]+{mark}*|[{_HAN}]{mark}*"
        # White space, but not the space that carries a combining mark.
        rf"|\r\n|\s(?!{mark})"
        rf"|[{_FLAG_LETTERS}]{{2}}{mark}*"
        rf"|(?s:.){mark}*(?:(?<=\u200d)[^\w\s]{mark}*)*"
    )


@lru_cache(maxsize=PIECES_REMEMBERED_MAX)
def _remembered(piece: str) -> tuple[str, ...]:
    return tuple(_word().findall(piece))


def cut(text: str) -> tuple[str, ...]:
    """The words of `text` in their order; put together they are `text` again."""
    if not text.isascii() and _marked_space().search(text):
        return tuple(_word().findall(text))
    pieces = text.split(" ")
    plain = [" "] * (2 * len(pieces) - 1)
    plain[::2] = pieces
    # Nearly all pieces of an English text are plain words, taken over in stretches, or such with a comma behind.
    others = [at for at, piece in enumerate(pieces) if not (piece.isalnum() and piece.isascii())]
    words: list[str] = []
    start = 0
    for at in others:
        words += plain[start : 2 * at]
        piece = pieces[at]
        if piece[-1:] in (",", ";", ".") and piece[:-1].isalnum() and piece.isascii():
            words += (piece[:-1], piece[-1])
        else:
            words += _remembered(piece) if len(piece) <= PIECE_REMEMBERED_CHARS_MAX else _word().findall(piece)
        start = 2 * at + 1
    words += plain[start:]
    return tuple(words)
