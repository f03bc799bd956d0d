"""What a screen fetches: a document or a group as it stands, or as it stood after any event, for one audience.

A rendered row is kept under its version, so that a page is joined and not rendered anew; a whole page is kept while
its stream stands still.
"""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from sqlalchemy import Connection

from server.group import (
    Announcement,
    ChairsPart,
    ChairsText,
    Clearing,
    Comment,
    Correction,
    Delegation,
    Document,
    Explanation,
    Group,
    LastGavel,
    Mark,
    Modality,
    Option,
    Package,
    Paragraph,
    Person,
    PlannedSitting,
    Position,
    Proposal,
    Question,
    Row,
    Sitting,
    Subsidiary,
)
from server.kernel import JsonValue, compact, sha256
from server.projections.audiences import HIDDEN_KINDS, Audience, shown
from server.projections.ordering import in_outline_order
from server.projections.wire import wire_text
from server.store import Held, head, rows_at, states_by_document

RENDERED_ROWS_MAX = 100_000
PAGES_MAX = 500
STATE_TAG_CHARS = 16

_IN_DOCUMENT: tuple[type[Row], ...] = (
    Option,
    Proposal,
    Clearing,
    Comment,
    Mark,
    Position,
    Question,
    Package,
    Subsidiary,
    ChairsText,
    ChairsPart,
    Correction,
    LastGavel,
    Explanation,
    Announcement,
)
_IN_GROUP: tuple[type[Row], ...] = (Modality, Delegation, Person, Sitting, PlannedSitting)


@dataclass(frozen=True, slots=True)
class Page:
    """A fetched page: `text` is its JSON, `seq` the number of the last event in it, `tag` changes when it does."""

    seq: int
    tag: str
    text: str

    def value(self) -> JsonValue:
        """The page as a value."""
        parsed: JsonValue = json.loads(self.text)
        return parsed

    def with_part(self, name: str, text: str) -> "Page":
        """This page with one part more, given as JSON."""
        tag = sha256(f"{self.tag}{text}".encode())[:STATE_TAG_CHARS]
        return Page(self.seq, tag, f"{self.text[:-1]},{compact(name)}:{text}}}")


@dataclass(slots=True)
class Pages:
    """Renders pages, and remembers what it rendered."""

    pass_on: Callable[[], None] = lambda: None
    """Called between rows, so that others run meanwhile."""
    _rows: dict[tuple[str, str, str, int, Audience], str] = field(default_factory=dict)
    _pages: dict[tuple[str, str, Audience], Page] = field(default_factory=dict)

    def document(
        self, connection: Connection, stream: str, document: str, audience: Audience, at: int | None = None
    ) -> Page | None:
        """The document now or just after event `at`; None where there is (or was) none."""
        seq = _seq(connection, stream, at)
        kept = self._pages.get((stream, document, audience))
        if kept is not None and kept.seq == seq and at is None:
            return kept
        held = rows_at(connection, stream, document, at, self.pass_on)
        if not any(isinstance(each.row, Document) for each in held):
            return None
        sittings = [each for each in rows_at(connection, stream, "", at) if isinstance(each.row, Sitting)]
        page = _page(seq, stream, self._document_parts(stream, held, sittings, audience))
        if at is None:
            self._keep((stream, document, audience), page)
        return page

    def group(self, connection: Connection, stream: str, audience: Audience) -> Page | None:
        """The group, without what concerns the reader alone; None where there is none."""
        seq = _seq(connection, stream, None)
        kept = self._pages.get((stream, "", audience))
        if kept is not None and kept.seq == seq:
            return kept
        held = rows_at(connection, stream, "")
        groups = [each for each in held if isinstance(each.row, Group)]
        if not groups:
            return None
        parts = [("group", self._text(stream, groups[0], audience))]
        parts += [(kind.kind, self._list(stream, _of_kind(held, kind), audience)) for kind in _IN_GROUP]
        parts.append((Document.kind, self._documents(connection, stream, audience)))
        page = _page(seq, stream, parts)
        self._keep((stream, "", audience), page)
        return page

    def _document_parts(
        self, stream: str, held: tuple[Held, ...], sittings: list[Held], audience: Audience
    ) -> list[tuple[str, str]]:
        by_id = {each.row.id: each for each in held if isinstance(each.row, Paragraph)}
        rows = [each.row for each in held]
        order = in_outline_order(
            [row for row in rows if isinstance(row, Paragraph)], [row for row in rows if isinstance(row, Option)]
        )
        parts = [("document", self._text(stream, each, audience)) for each in held if isinstance(each.row, Document)]
        parts.append((Paragraph.kind, self._list(stream, [by_id[row.id] for row in order], audience)))
        parts += [(kind.kind, self._list(stream, _of_kind(held, kind), audience)) for kind in _IN_DOCUMENT]
        parts.append((Sitting.kind, self._list(stream, [each for each in sittings if _is_open(each.row)], audience)))
        return parts

    def _documents(self, connection: Connection, stream: str, audience: Audience) -> str:
        counts = states_by_document(connection, stream)
        texts = []
        for held, document_counts in counts:
            text = self._text(stream, held, audience)
            texts.append(f'{text[:-1]},"counts":{compact(dict(document_counts))}}}')
        return f"[{','.join(texts)}]"

    def _list(self, stream: str, held: Iterable[Held], audience: Audience) -> str:
        hidden = HIDDEN_KINDS if audience == "observers" else frozenset()
        return f"[{','.join(self._text(stream, each, audience) for each in held if each.row.kind not in hidden)}]"

    def _text(self, stream: str, held: Held, audience: Audience) -> str:
        row = held.row
        key = (stream, row.kind, row.id, held.from_seq, audience)
        if key not in self._rows:
            if len(self._rows) >= RENDERED_ROWS_MAX:
                self._rows.clear()
            visible = shown(row, audience)
            text = self._rows[key] = "null" if visible is None else wire_text(visible)
            self.pass_on()
            return text
        return self._rows[key]

    def _keep(self, key: tuple[str, str, Audience], page: Page) -> None:
        if len(self._pages) >= PAGES_MAX:
            self._pages.clear()
        self._pages[key] = page


def _seq(connection: Connection, stream: str, at: int | None) -> int:
    found = head(connection, stream)
    newest = 0 if found is None else found[0]
    return newest if at is None else min(at, newest)


def _of_kind(held: Iterable[Held], kind: type[Row]) -> list[Held]:
    return [each for each in held if isinstance(each.row, kind)]


def _is_open(row: Row) -> bool:
    return isinstance(row, Sitting) and row.open


def _page(seq: int, stream: str, parts: Iterable[tuple[str, str]]) -> Page:
    joined = "".join(f",{compact(name)}:{text}" for name, text in parts)
    tag = sha256(joined.encode())[:STATE_TAG_CHARS]
    return Page(seq, tag, f'{{"seq":{seq},"stream":{compact(stream)}{joined}}}')
