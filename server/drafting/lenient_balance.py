"""Brackets that do not balance: where each stands, where it could close or open, and the text mended there."""

import bisect
import re
from dataclasses import dataclass, field

from server.drafting.notation_scan import braces, unbalanced

NOT_CLOSED = "bracket not closed"
NOT_OPENED = "bracket not opened"
"""What the notes say that mark a mended place."""
MENDED_MAX = 60
"""Brackets mended in one paragraph; text with more is no text that people brought into brackets."""

_LAST_SIGNS = re.compile(r"[\s.;:,]*$")
_CLAUSE = re.compile(r"[.;:,]\s")


@dataclass(frozen=True, slots=True)
class Mended:
    """A bracket that does not balance, and where its other half could stand (offsets in the source)."""

    code: str
    at: int
    could: int


@dataclass(slots=True)
class Balanced:
    """The text with what was missing put in; `origin` leads from a place in it back to the source."""

    text: str
    mended: list[Mended]
    put_in: str = ""
    _places: list[int] = field(default_factory=list)
    _shifts: list[int] = field(default_factory=list)

    def origin(self, at: int) -> int:
        """The offset in the source of what stands at `at`."""
        index = bisect.bisect_right(self._places, at) - 1
        return at - self._shifts[index] if index >= 0 else at


def balance(source: str) -> Balanced:
    """`source` with its brackets balanced: a bracket that is not closed closes at the end of the paragraph, before its
    last sign where it opened in mid-sentence; one that closes none opens where its clause begins. Notes mark both."""
    opened, stray = unbalanced(source)
    mended = [Mended("not-closed", at, _could_close(source, at)) for at in opened[:MENDED_MAX]]
    mended += _opening_places(source, stray[:MENDED_MAX])
    if not mended:
        return Balanced(source, [])
    inserts: list[tuple[int, int, str]] = []
    for one in mended:
        if one.code == "not-closed":
            inserts.append((one.could, -one.at, "]{" + NOT_CLOSED + "}"))
        else:
            inserts += [(one.could, 0, "["), (one.at + 1, 0, "{" + NOT_OPENED + "}")]
    return _with(source, mended, sorted(inserts))


def _with(source: str, mended: list[Mended], inserts: list[tuple[int, int, str]]) -> Balanced:
    out: list[str] = []
    places: list[int] = []
    shifts: list[int] = []
    last = shift = 0
    for at, _, text in inserts:
        out += [source[last:at], text]
        last = at
        shift += len(text)
        places.append(at + shift)
        shifts.append(shift)
    out.append(source[last:])
    put_in = "".join(text for _, _, text in inserts)
    return Balanced("".join(out), sorted(mended, key=lambda one: one.at), put_in, places, shifts)


def _could_close(source: str, at: int) -> int:
    if not source[:at].strip(" ["):
        return len(source.rstrip())
    found = _LAST_SIGNS.search(source, at + 1)
    return found.start() if found else len(source)


def _opening_places(source: str, stray: list[int]) -> list[Mended]:
    """Each opens after the last sign that ends a clause outside brackets and notes, else where the text begins."""
    if not stray:
        return []
    outside = _outside(source, stray[-1])
    out: list[Mended] = []
    begin = 0
    for at in stray:
        found = [
            f.end() for f in _CLAUSE.finditer(source, begin, at) if f.end() in outside and source[f.end() : at].strip()
        ]
        out.append(Mended("not-opened", at, found[-1] if found else begin))
        begin = at + 1
    return out


def _outside(source: str, end: int) -> set[int]:
    """The offsets before `end` that stand outside all brackets and notes."""
    pairs = braces(source)
    depth = at = 0
    outside: set[int] = set()
    while at < end:
        sign = source[at]
        if sign == "{" and at in pairs:
            at = pairs[at]
            continue
        if depth == 0:
            outside.add(at)
        if sign == "\\":
            at += 1
        elif sign == "[":
            depth += 1
        elif sign == "]":
            depth = max(depth - 1, 0)
        at += 1
    return outside
