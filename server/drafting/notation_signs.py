"""The signs of the notation: attributions, open values, and which characters a backslash makes literal."""

import re
from dataclasses import dataclass

ESCAPED = "\\[]/:–{}*_"
"""Before one of these a backslash makes it literal; before any other character a backslash is itself."""
NAME_CHARS_MAX = 120
NAMES_MAX = 250
"""Names in one attribution: more than any group has members."""
OPEN_VALUE_CHARS_MAX = 400

_PLAIN_NAME = rf"[A-Z][A-Z0-9]{{0,{NAME_CHARS_MAX - 1}}}"
_QUOTED_NAME = rf'"(?:[^"\n]|""){{1,{NAME_CHARS_MAX}}}"'
_NAME = rf"~?(?:{_PLAIN_NAME}|{_QUOTED_NAME})"
_ATTRIBUTION = re.compile(rf"{_NAME}(?:, ?{_NAME}){{0,{NAMES_MAX - 1}}}:(?: |(?=\])|(?= / ))")
_NAME_FOUND = re.compile(_NAME)
_ATTRIBUTION_BEHIND = re.compile(rf" – {_NAME}(?:, ?{_NAME}){{0,{NAMES_MAX - 1}}}\s*$")

_OPEN_VALUE = re.compile(
    r"""\s*
    | [.…\s]+ | [_\s]+
    | (?=[^Xx]*[Xx])[\dXx.,/–-]+\s?%?                 # X, 20XX, XX/XX, X.X%
    | \d[\d.,]*\s?[-–−]\s?\d[\d.,]*\s?%?              # 40-70
    | (?i:(?:year|date|annex|article|paragraph|chapter|section|decision)\s)[Xx]+
    | (?i:tb[acd])
    | (?i:(?:\S+\s){0,12}to\sbe\s(?:added|completed|confirmed|determined|filled\sin|inserted|supplied))
    | (?i:insert\s.+ | placeholder\b.*)
    """,
    re.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Attribution:
    """The delegations named in front of an alternative: those who sponsor it, and those who stand behind it (`~`)."""

    sponsors: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()


def attribution_at(source: str, at: int) -> tuple[Attribution, int] | None:
    """The attribution that begins at `at`, and where it ends (its colon and one space included)."""
    found = _ATTRIBUTION.match(source, at)
    if found is None:
        return None
    return _named(found.group()), found.end()


def _named(text: str) -> Attribution:
    sponsors: dict[str, None] = {}
    behind: dict[str, None] = {}
    for found in _NAME_FOUND.findall(text):
        name = found.removeprefix("~")
        if name.startswith('"'):
            name = name[1:-1].replace('""', '"')
        (behind if found.startswith("~") else sponsors)[name] = None
    return Attribution(tuple(sponsors), tuple(behind))


def written_attribution(attribution: Attribution) -> str:
    """`FRA, ~JPN: `, or nothing where nobody is named."""
    sponsors = [_written_name(name) for name in attribution.sponsors]
    behind = [f"~{_written_name(name)}" for name in attribution.behind]
    return ", ".join(sponsors + behind) + ": " if sponsors or behind else ""


def _written_name(name: str) -> str:
    if re.fullmatch(_PLAIN_NAME, name):
        return name
    return '"' + name.replace('"', '""') + '"'


def colon_of_attribution(text: str) -> int | None:
    """Where the colon stands that would make the beginning of `text` an attribution."""
    found = _ATTRIBUTION.match(text + "]")
    return None if found is None else len(found.group().rstrip(" ")) - 1


def dash_of_attribution(text: str) -> int | None:
    """Where the dash stands that would make the end of `text` an attribution, as many people write it."""
    found = _ATTRIBUTION_BEHIND.search(text, max(0, len(text) - OPEN_VALUE_CHARS_MAX))
    return None if found is None else found.start() + 1


def is_open_value(text: str) -> bool:
    """Whether `[text]` is a value still to be filled in, rather than *text or nothing*.

    So are: nothing or blanks, dots, a line of underscores; X alone or in a number (`X`, `20XX`, `XX/XX`); a range of
    numbers (`40-70`); `year X`, `Annex X` and the like; `TBD`, `TBC`, `TBA`; what ends in *to be added, completed,
    confirmed, determined, filled in, inserted, supplied*; what begins with *insert* or *placeholder*.
    A number or a date alone is text like any other, and what has alternatives is a bracket.
    """
    return len(text) <= OPEN_VALUE_CHARS_MAX and " / " not in text and _OPEN_VALUE.fullmatch(text) is not None
