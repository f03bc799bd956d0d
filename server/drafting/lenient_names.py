"""Who is named in front of a text, or behind it, as people really write it: names, codes, and what they say of it."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from server.drafting.notation_signs import Attribution, attribution_at

PositionTold = Literal["support", "live_with", "reserve", "object"]
HEAD_CHARS_MAX = 200
_CODE = re.compile(r"[A-Z][A-Z0-9&-]{1,11}")
_NOT_A_CODE = re.compile(r"[IVX]+|(?:PP|OP|ALT|OPTION)\d*|NB|TB[ACD]|PENDING|PLACEHOLDER|NOTE|AGREED|DELETED|CLOSED")
_WORDS = re.compile(r"[A-Z][\w.’'-]*(?: (?:of )?(?:[A-Z][\w.’'-]*|\d{1,3})){1,3}")
_NO_NAME = re.compile(
    r"(?:Option|Alt|Alternative|Article|Annex|Chapter|Section|Paragraph|Decision|Placeholder|Placement|Note|Insert"
    r"|Part|Table|The|In|On|For|To|Also|Further|Pending|Add|Proposal|Version|Variant|\w+ing)\b"
)
_VERB = re.compile(
    r"\s+(?P<verb>proposes?|proposed|proposal|prefers?|suggests?|supports?|supported|opposes?|opposed"
    r"|objects?(?: to)?|deletes?|against|reserves?(?: (?:its|their|on).*)?|can live with)$"
)
_KIND: dict[str, PositionTold] = {
    "supp": "support",
    "can ": "live_with",
    "rese": "reserve",
    "oppo": "object",
    "obje": "object",
    "agai": "object",
    "dele": "object",
}
_SUPPORTED_BY = re.compile(r",?\s+(?:co-)?(?:supported|sponsored) by\s+")
_PARTS = re.compile(r"\s*,\s*(?:and\s+)?|\s*[/+&]\s*")
_BEHIND = re.compile(r"\s+[–—-]\s+(?P<names>[^–—\[\]{}*\\:;.]{2,120}?)\s*$")


@dataclass(frozen=True, slots=True)
class Heard(Attribution):
    """An attribution as written, with the positions that its verbs tell of: pairs of delegation and kind."""

    positions: tuple[tuple[str, PositionTold], ...] = ()
    written: str = ""
    """What stands there, kept as a note where it says more than names."""
    unknown: tuple[str, ...] = ()


@dataclass(slots=True)
class Names:
    """The names that a text may use; `codes` maps what is written to a delegation's code."""

    codes: Mapping[str, str]
    unknown: dict[str, None] = field(default_factory=dict)

    @classmethod
    def of(cls, names: Mapping[str, str] | Iterable[str]) -> "Names":
        """From a mapping of what is written to codes, or from the names alone."""
        return cls(dict(names) if isinstance(names, Mapping) else {name: name for name in names})

    def at(self, source: str, at: int) -> tuple[Attribution, int] | None:
        """The attribution that begins at `at`, in the notation's form or in another that people use."""
        strict = attribution_at(source, at)
        if strict is not None:
            found, end = strict
            return self._heard([*found.sponsors], [*found.behind]), end
        colon = source.find(":", at, at + HEAD_CHARS_MAX)
        if colon < 0 or source[colon + 1 : colon + 2] not in {" ", "[", "]", "*"}:
            return None
        head = source[at:colon]
        if any(sign in head for sign in "[]{}*\\\n"):
            return None
        heard = self.heard(head)
        return None if heard is None else (heard, colon + 1 + (source[colon + 1 : colon + 2] == " "))

    def heard(self, head: str) -> Heard | None:
        """What `NZ/CL propose; US oppose` or `Country A, supported by B` says, None where it names nobody."""
        sponsors: list[str] = []
        positions: list[tuple[str, PositionTold]] = []
        plain = True
        for clause in re.split(r"\s*;\s*", head.strip()):
            first, *others = _SUPPORTED_BY.split(clause)
            verb = _VERB.search(first)
            names = self._names(first[: verb.start()] if verb else first)
            if not names:
                return None
            kind = _KIND.get(verb["verb"][:4]) if verb else None
            if kind is None:
                sponsors += names
            else:
                positions += [(name, kind) for name in names]
            plain = plain and verb is None and not others
            for supporters in map(self._names, others):
                positions += [(name, "support") for name in supporters]
        return self._heard(sponsors, [], positions, "" if plain else head.strip())

    def _heard(
        self,
        sponsors: list[str],
        behind: list[str],
        positions: list[tuple[str, PositionTold]] | None = None,
        written: str = "",
    ) -> Heard:
        named = [*sponsors, *behind, *(name for name, _ in positions or [])]
        unknown = [name for name in named if not self._is_known(name)]
        return Heard(
            tuple(dict.fromkeys(self.codes.get(name, name) for name in sponsors)),
            tuple(dict.fromkeys(self.codes.get(name, name) for name in behind)),
            tuple((self.codes.get(name, name), kind) for name, kind in positions or []),
            written,
            tuple(dict.fromkeys(unknown)),
        )

    def told(self, names: list[str], verb: str) -> Heard:
        """The position that `verb` tells of, held by each of `names`, whatever they look like."""
        return self._heard([], [], [(name, _KIND[verb[:4]]) for name in names])

    def behind(self, text: str) -> tuple[Heard, int] | None:
        """The attribution at the end of `text`, after a dash, and where it begins."""
        found = _BEHIND.search(text, max(0, len(text) - HEAD_CHARS_MAX))
        if found is None or not (names := self._names(found["names"])):
            return None
        return self._heard(names, []), found.start()

    def _names(self, text: str) -> list[str]:
        """The names listed in `text`, none where something in it is no name."""
        text = text.strip()
        if text in self.codes:
            return [text]
        names: list[str] = []
        for item in filter(None, _PARTS.split(text)):
            parts = [item] if self._is_name(item, names) else re.split(r"\s+and\s+", item)
            if not all(self._is_name(part, names) for part in parts):
                return []
            names += parts
        return names

    def _is_known(self, name: str) -> bool:
        if not self.codes:
            return re.fullmatch(r"[A-Z][A-Z0-9]+", name) is not None
        return name in self.codes or name in self.codes.values()

    def _is_name(self, text: str, before: list[str]) -> bool:
        if text in self.codes or text in self.codes.values():
            return True
        if _CODE.fullmatch(text):
            return _NOT_A_CODE.fullmatch(text) is None
        if len(text) == 1:
            # `Country A, F`: a letter alone is a name after another.
            return bool(before) and text.isupper()
        return _WORDS.fullmatch(text) is not None and _NO_NAME.match(text) is None
