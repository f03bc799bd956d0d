"""Comments in the margin: who wrote what, which answers which, and what each says, entry by entry."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from lxml import etree

from server.drafting import Names
from server.exchange.word_in.body import author_of
from server.exchange.word_in.pieces import Comment
from server.exchange.word_in.xml import W14, W15, W, text_of, value
from server.kernel import limits

Held = Literal["supports", "reserves", "objects", "can live with"]
Became = Literal["proposals", "positions", "open", "notes"]
BECAME: tuple[Became, ...] = ("proposals", "positions", "open", "notes")
"""What a comment counts as, the first that holds of any of its entries."""
CHARACTERS_READ_MAX = 2_000
"""Of an entry so much is looked at for what it says; all of it is kept."""

_ENTRY = re.compile(
    r"(?:^|(?<=[.;!?])\s+|\s*[;|]\s*)(?=[^\s:;.!?][^:;.!?]{0,120}(?::|\s(?:supports?|reserves?|objects?)\b))"
)
_HEAD = re.compile(r"(?P<names>[^:;]{1,160}?)\s*:\s*(?P<said>.*)", re.DOTALL)
_HEAD_AND_VERB = re.compile(
    r"(?P<names>[^:;.]{1,120}?)\s"
    r"(?P<said>(?:(?:strongly|fully|also|would|could|can|cannot|can't|does not|do not|will not)\s)*"
    r"(?:supports?|reserves?|objects?|opposes?|prefers?|proposes?|suggests?|accepts?|live with|deletes?)\b.*)",
    re.DOTALL,
)
_LISTED = re.compile(r"\s*,\s*(?:and\s+)?|\s*[/+&]\s*|\s+and\s+")
_NAME = re.compile(r"[A-Z][\w.’'&-]{0,60}(?: (?:of )?(?:the )?(?:[A-Z][\w.’'-]*|\d{1,3})){0,4}")
_NO_NAME = re.compile(
    r"(?:Option|Alt|Article|Annex|Chapter|Section|Para|Paragraph|Decision|Note|NB|Comment|Question|Answer|Reply|Remark|Text"
    r"|Proposal|Version|Source|See|Cf|Re|To|The|This|In|On|For|Also|It|Pending|Suggestion|Edit|Editorial|TBC|TBD|OK|We|I|My|They|He|She)\b"
)
_BY_AUTHOR = re.compile(
    r"(?:(?:we|i|my delegation)\s)?"
    r"(?:(?:strongly|fully|also|would|could|can|cannot|can't|do not|don't|will not|must|wish to)\s)*"
    r"(?:support|reserve|object|oppose|accept|live with)",
    re.IGNORECASE,
)
_AGREED = re.compile(r"\bagreed\b|\bad ref(?:erendum)?\b|\bclosed\b|\badopted\b", re.IGNORECASE)
_OBJECTS = re.compile(
    r"(?:will|would|can|could|do|does)\s?(?:not|n['’]t)\s(?:be able to\s)?(?:accept|support|agree|live with|join)"
    r"|\bcannot\s(?:accept|support|agree|live with|join)|\bnot acceptable|\bunacceptable|\bobject(?:s|ion)?\b"
    r"|\boppos(?:e|es|ed)\b|\bred line\b",
    re.IGNORECASE,
)
_RESERVES = re.compile(r"\breserv(?:e|es|ed|ation)\b", re.IGNORECASE)
_LIVES = re.compile(r"\b(?:can|could)\s(?:live with|accept|go along|be flexible)|\bis flexible\b", re.IGNORECASE)
_SUPPORTS = re.compile(r"\bsupport(?:s|ed)?\b|\bcan support\b", re.IGNORECASE)
_DELETE = re.compile(
    r"(?:(?:propos|suggest|prefer|request)(?:e|es|ing|ed|s)?\s(?:to\s)?)?"
    r"(?:delet(?:e|es|ion(?: of)?|ing)|remove|strike)"
    r"(?:\s(?:this|the|that|these))?(?:\s(?:whole|entire))?(?:\s(?:para(?:graph)?|section|sentence|word|words|phrase|text"
    r"|reference|all))?\s*(?:[.,;–-].*)?",
    re.IGNORECASE | re.DOTALL,
)
_REPLACE = re.compile(
    r"(?:(?:would\s)?(?:prefer|propose|suggest)(?:s|ed)?(?:\sto\suse)?(?:\sthe\sword)?"
    r"|(?:replace|change)s?(?:\s(?P<old>[^:]{1,80}?))?"
    r"\s(?:with|by|to)|use)\s*:?\s*(?P<words>[“\"«‘'][^”\"»’]{1,400}[”\"»’']|[^\s,.;:!?]+(?:\s[^\s,.;:!?]+){0,2})"
    r"(?:\s*[.;,].*)?",
    re.IGNORECASE | re.DOTALL,
)
_QUOTES = "“”\"«»‘’' "


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that a comment says: by whom, the words, and what they ask for or tell of."""

    by: tuple[str, ...]
    text: str
    held: Held | None = None
    deletes: bool = False
    words: str = ""
    """The words that are to stand in the place of those that the comment is about."""
    old: str = ""
    """Those words, where the comment names them."""
    agreed: bool = False


@dataclass(slots=True)
class Comments:
    """All comments by their ids, in order; `left_out` are those beyond the limit."""

    by_id: dict[str, Comment] = field(default_factory=dict)
    left_out: list[Comment] = field(default_factory=list)
    became: dict[Became, int] = field(default_factory=dict)

    @classmethod
    def of(
        cls, part: etree._Element | None, extended: etree._Element | None, clean: Callable[[str], str]
    ) -> "Comments":
        """From `word/comments.xml`, and what `word/commentsExtended.xml` says of answers."""
        comments = cls()
        paragraphs: dict[str, str] = {}
        for element in part.iterfind(f"{W}comment") if part is not None else ():
            comment = _comment(element, clean)
            if comment.id in comments.by_id or len(comments.by_id) >= limits.WORD_COMMENTS_MAX:
                comments.left_out.append(comment)
                continue
            comments.by_id[comment.id] = comment
            paragraphs |= dict.fromkeys(comment.paragraph_ids, comment.id)
        for element in extended.iterfind(f"{W15}commentEx") if extended is not None else ():
            own = comments.by_id.get(paragraphs.get(element.get(f"{W15}paraId", ""), ""))
            upper = paragraphs.get(element.get(f"{W15}paraIdParent", ""), "")
            if own is not None and upper and upper != own.id:
                own.answers = upper
        return comments

    def count(self, became: set[Became]) -> None:
        """A comment has been placed; it counts once."""
        first: Became = next((one for one in BECAME if one in became), "notes")
        self.became[first] = self.became.get(first, 0) + 1


def _comment(element: etree._Element, clean: Callable[[str], str]) -> Comment:
    lines = [" ".join(clean("".join(text_of(part))).split()) for part in element.iter(f"{W}p")]
    ids = tuple(part.get(f"{W14}paraId", "") for part in element.iter(f"{W}p") if part.get(f"{W14}paraId"))
    return Comment(value(element, "id"), author_of(element), "\n".join(filter(None, lines)), ids)


def entries_of(comment: Comment, names: Names) -> list[Entry]:
    """What a comment says, each entry by whom it names or else by its author; all its words are in one of them."""
    parts = (text for line in comment.text.split("\n") for text in _parted(line, names))
    return [_entry(text, comment.author, names) for text in parts]


def _parted(line: str, names: Names) -> list[str]:
    """The line cut where another delegation begins to speak."""
    cuts = [found.end() for found in _ENTRY.finditer(line) if 0 < found.end() < len(line)]
    parts: list[str] = []
    begin = 0
    for at in [*cuts, len(line)]:
        if at == len(line) or _head(line[at:], names) is not None:
            parts.append(line[begin:at])
            begin = at
    return [part.strip() for part in parts if part.strip()]


def _head(text: str, names: Names) -> tuple[tuple[str, ...], str] | None:
    """Who speaks at the beginning of `text`, and what they say."""
    for form in (_HEAD, _HEAD_AND_VERB):
        found = form.match(text[:CHARACTERS_READ_MAX])
        by = _named(found["names"], names) if found is not None else ()
        if found is not None and by:
            return by, found["said"]
    return None


def _named(text: str, names: Names) -> tuple[str, ...]:
    """The names listed in `text` as they are written there; none where something in it is no name."""
    known = {*names.codes, *names.codes.values()}
    if text.strip() in known:
        return (text.strip(),)
    out = [part.strip() for part in _LISTED.split(text) if part.strip()]
    each = all(part in known or (_NAME.fullmatch(part) and not _NO_NAME.match(part)) for part in out)
    return tuple(dict.fromkeys(out)) if each else ()


def _entry(text: str, author: str, names: Names) -> Entry:
    head = _head(text, names)
    by, said = head if head is not None else ((author,), text[:CHARACTERS_READ_MAX])
    said = said.strip()
    if _AGREED.search(said):
        return Entry(by, text, agreed=True)
    held: Held | None = None
    if head is None and _BY_AUTHOR.match(said) is None:
        held = None
    elif _OBJECTS.search(said):
        held = "objects"
    elif _RESERVES.search(said):
        held = "reserves"
    elif _LIVES.search(said):
        held = "can live with"
    elif _SUPPORTS.search(said) and not re.search(r"\?|\bif\b|\bnot\b", said):
        held = "supports"
    replaced = _REPLACE.fullmatch(said) if held in {None, "objects"} else None
    words = replaced["words"].strip(_QUOTES) if replaced is not None else ""
    old = (replaced["old"] or "").strip(_QUOTES) if replaced is not None else ""
    return Entry(by, text, held, deletes=_DELETE.fullmatch(said) is not None, words=words, old=old)
