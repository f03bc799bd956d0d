"""Page furniture: numbers of pages, running heads, rules. It is no text, is left out, and is told line by line."""

import re
from collections import Counter
from collections.abc import Sequence

from server.exchange.import_source import Line

RUNNING_LINES_MAX = 4
"""Lines of a running head or foot beside a page's number."""
_RUNNING_CHARS_MAX = 100
_FAR_IN_COLUMNS = 20
"""A number alone that stands so far in is a page's."""

_PAGE = re.compile(
    r"(?:[Pp]age\s)?\d{1,4}\s(?:of|/)\s\d{1,4}|[Pp](?:age|\.)\s?\d{1,4}|[-–—]\s?\d{1,4}\s?[-–—]|\d{1,4}/\d{1,4}"
)
_NUMBER = re.compile(r"\d{1,4}")
_RULE = re.compile(r"[_\-=~–—]{3,}")
_SOURCE = re.compile(r"#\s*SOURCE\s*:.*", re.IGNORECASE | re.DOTALL)


def furniture(lines: Sequence[Line]) -> dict[int, str]:
    """Which lines (by index) are furniture, and what each is: `page-number`, `running-head`, `rule`, `source-line`."""
    found: dict[int, str] = {}
    times = Counter(line.stripped for line in lines if line.stripped)
    for index, line in enumerate(lines):
        text = line.stripped
        if index == 0 and _SOURCE.fullmatch(text):
            found[index] = "source-line"
        elif _RULE.fullmatch(text):
            found[index] = "rule"
        elif _PAGE.fullmatch(text) or (_NUMBER.fullmatch(text) and line.indent >= _FAR_IN_COLUMNS):
            found[index] = "page-number"
    breaks = [index for index, kind in found.items() if kind == "page-number"]
    breaks += [index for index, line in enumerate(lines) if _NUMBER.fullmatch(line.stripped) and index not in found]
    for index in breaks:
        running = _beside(lines, index, times)
        if running or index in found:
            found |= dict.fromkeys(running, "running-head")
            found[index] = "page-number"
    for index, line in enumerate(lines):
        if line.page and times[line.stripped] > 1 and len(line.stripped) <= _RUNNING_CHARS_MAX:
            found.setdefault(index, "running-head")
    return found


def _beside(lines: Sequence[Line], index: int, times: Counter[str]) -> list[int]:
    """The repeated lines in the blocks next to a page's number, above and below."""
    out: list[int] = []
    for step in (1, -1):
        at = index + step
        while 0 <= at < len(lines) and not lines[at].stripped:
            at += step
        for _ in range(RUNNING_LINES_MAX):
            if not 0 <= at < len(lines):
                break
            text = lines[at].stripped
            if not text or times[text] < 2 or len(text) > _RUNNING_CHARS_MAX or _NUMBER.fullmatch(text):
                break
            out.append(at)
            at += step
    return out
