"""What stands at the beginning of a paragraph and is no word of it: headings' signs, labels, options, names."""

import re
from dataclasses import dataclass

from server.drafting import LATIN, OPTION, Label, ordinals, read_label

_LATIN = "|".join(sorted((*LATIN, "quat", "quinq"), key=len, reverse=True))
_PUT_IN = rf"(?:\s?(?:{_LATIN})\b)?(?:\s?[Aa]lt\b\.?(?:\s?\d{{1,2}}\b)?)?"
_BODY = r"(?=\s|\[|\*|\(|“|\"|\{|$)"
_LABEL = re.compile(
    rf"""(?:(?P<number>(?:(?:PP|OP)\s?)?\d{{1,3}}(?:\.(?:\d{{1,3}}|x))*[A-Z]?{_PUT_IN})(?P<point>[.:)]?)
        |(?P<letter>\((?:[a-z]{{1,2}}|[ivxl]{{1,5}})\){_PUT_IN}[.:]?)
        |(?P<capital>(?:[IVXL]{{1,6}}|[A-Z])\.))
        {_BODY}""",
    re.VERBOSE,
)
END_OF_OPTIONS = re.compile(r"\{?\s*\**\s*(?i:end of options?)\s*\**\s*\}?\.?")
_BOTH = re.compile(r"\[(?P<new>\d{1,3}(?:\s?(?:" + _LATIN + r"))?)\]\s?\[(?P<old>\d{1,3})\]\.\s")
_OLD = re.compile(r"\s*\[(?P<old>\d{1,3}(?:\s?(?:" + _LATIN + r"))?\.)\]\.?(?=\s)")
_WORKING = re.compile(r"\s+(?P<old>(?:PP|OP)\d{1,3}" + _PUT_IN + r")\.?(?=\s)")
_NOT_A_LABEL = re.compile(r"\s*(?:above|below|and|or|of|to|in|per|percent|%|million|billion|years?|days?|months?)\b")
_MARKS = re.compile(r"\*{1,3}|_{2}")


@dataclass(frozen=True, slots=True)
class Mark:
    """What was found: the label as it is written, the old one beside it, and where the words begin."""

    label: str
    old_label: str
    end: int


def starts_with_label(text: str) -> bool:
    """Whether a line begins with a label, in a bracket or not."""
    return _BOTH.match(text) is not None or label_at(text.lstrip("[")) is not None


def label_at(text: str) -> Mark | None:
    """The label with which `text` begins, None where it begins with none."""
    both = _BOTH.match(text)
    if both is not None:
        return Mark(f"{both['new']}.", f"{both['old']}.", both.end())
    found = _LABEL.match(text)
    if found is None or not _is_label(found, text):
        return None
    label = found.group().strip()
    old = _OLD.match(text, found.end()) or _WORKING.match(text, found.end())
    end = old.end() if old else found.end()
    while text[end : end + 1] == " ":
        end += 1
    return Mark(label, old["old"] if old else "", end)


def _is_label(found: re.Match[str], text: str) -> bool:
    rest = text[found.end() :]
    if found["number"] is None:
        return not (found["letter"] and _NOT_A_LABEL.match(rest))
    if found["point"]:
        return not rest[:1].isdigit()
    number = found["number"]
    plain = number.isdigit() or (number[:-1].isdigit() and number[-1].isupper())
    follows = rest.lstrip()[:1]
    return not plain and (follows.isupper() or follows in {"[", "(", "“", "{", '"', "*", ""})


@dataclass(frozen=True, slots=True)
class OptionMark:
    """An option announced at the beginning of a paragraph."""

    label: str
    places: dict[str, int]
    begin: int
    end: int
    bracket: int | None
    """Where the bracket stands that opens before it."""


def option_at(text: str) -> OptionMark | None:
    """The option that a paragraph begins with: `Option 1:`, `**Option I**`, `[Option (a):`, `{Option 2}`."""
    at = 0
    bracket: int | None = None
    while (found := _MARKS.match(text, at)) or text[at : at + 1] == "[":
        if found is None:
            bracket = at if bracket is None else bracket
        at = found.end() if found else at + 1
    option = OPTION.match(text, at)
    if option is None:
        return None
    end = option.end()
    if (found := _MARKS.match(text, end)) and found.group() in text[:at]:
        end = found.end()
    while text[end : end + 1] == " ":
        end += 1
    return OptionMark(option.group().strip(), ordinals(option), at, end, bracket)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: `rank` 1 is the highest; the signs before its text end at `begin`."""

    rank: int
    begin: int


_MARKDOWN = re.compile(r"(#{1,6})\s+")
_ROMAN = re.compile(r"[IVXL]+\.")
_NAMED = re.compile(r"(?:ARTICLE|Article|ANNEX|Annex|CHAPTER|Chapter|PART|Part|SECTION|Section)\s+[\dIVXL]+\b(?!,)")
_TITLE_CHARS_MAX = 160
_CENTRED_COLUMNS = 30


def heading_at(text: str, label: Label | None, indent: int) -> Heading | None:
    """Whether a paragraph is a heading: marked by `#`, a capital or Roman label, its name, centred, in capitals."""
    marked = _MARKDOWN.match(text)
    if marked is not None:
        return Heading(len(marked[1]), marked.end())
    if len(text) > _TITLE_CHARS_MAX or text.rstrip().endswith((";", ",")):
        return None
    if label is not None:
        return Heading({"capital roman": 1, "capital": 2}[label.counting], 0) if "capital" in label.counting else None
    letters = [sign for sign in text if sign.isalpha()]
    if _NAMED.match(text.lstrip("[*")) and not text.rstrip().endswith("."):
        return Heading(1, 0)
    if len(letters) > 3 and all(sign.isupper() for sign in letters) and not text.startswith(("[", "{")):
        return Heading(1, 0)
    return Heading(1, 0) if indent >= _CENTRED_COLUMNS and not text.startswith(("[", "{", "(")) else None


def read_beside(label: str, before: Label | None) -> Label | None:
    """The label read, `(i)` after `(h)` as the letter that it is."""
    return read_label(label, after=before)
