"""Marks that people write into a text and that are no words of it: options, remarks, *no text*, footnotes."""

import re

_ORDINAL = r"(?:\((?P<small>[a-z])\)|(?P<number>\d{1,2})|(?P<roman>[IVX]{1,4})|(?P<capital>[A-Z]))"
_WORD = r"(?:Option|OPTION|Alt|ALT|Alternative|ALTERNATIVE)"
OPTION = re.compile(rf"(?<![\w-]){_WORD}\.?\s?{_ORDINAL}(?![\w-])\s?[.:]?", re.ASCII)
"""`Option 1:`, `Option I`, `Option (a):`, `OPTION A`, `Alt 1.`"""

NO_TEXT = re.compile(r"\{?\s*(?i:no (?:text|provision))(?:\s+(?i:required|needed))?\s*\.?\s*\}?")
REMARK = re.compile(
    r"(?i:agreed(?:\s+ad\s+ref(?:erendum)?\.?)?(?:\s+(?:in|at|on)\s.*|\s+\d.*)?|pending\s.+|deleted(?:\s+in\s.+)?|closed|to\s+revert)"
)
DELETE = re.compile(r"(?i:delete)\b.*", re.DOTALL)
FOOTNOTE = re.compile(r"\^\w{1,4}")

_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10}


def ordinals(found: re.Match[str]) -> dict[str, int]:
    """The place in its series that an option's mark names, by way of counting; `I` may be the first or the ninth."""
    if found["small"]:
        return {"letter": ord(found["small"]) - ord("a") + 1}
    if found["number"]:
        return {"number": int(found["number"])}
    sign = found["roman"] or found["capital"]
    out = {"roman": _ROMAN[sign]} if sign in _ROMAN else {}
    return out | ({"capital": ord(sign) - ord("A") + 1} if len(sign) == 1 else {})


def options_in(text: str) -> list[re.Match[str]]:
    """The marks of one series of options in `text`, each the next after the one before; none where fewer than two."""
    series: list[re.Match[str]] = []
    for found in OPTION.finditer(text):
        expected = len(series) + 1
        if expected in ordinals(found).values():
            series.append(found)
    return series if len(series) > 1 else []
