"""The diff history: of each paragraph every version with the words in and out; who did what, when, at which sitting."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from server.drafting import Content, Node, Piece, changes
from server.group import State


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One event about a paragraph, as plain values: what an export of history is given.

    `before` and `after` are the content around it; equal where the words did not change. `words` says what was done to
    the words of an alternative, a position or a question, where that is more than the type of the event tells.
    """

    seq: int
    at: str
    type: str
    paragraph: str
    label: str = ""
    sitting: str = ""
    """The sitting in words: "third meeting, tenth sitting, 28 February"."""
    delegation: str = ""
    on_behalf_of: str = ""
    before: tuple[Node, ...] = ()
    after: tuple[Node, ...] = ()
    state: State | None = None
    version: int = 0
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenHistory:
    """Entries of one or many paragraphs, in the order of the record; `with_names` as for a document."""

    title: str
    entries: Sequence[HistoryEntry]
    language: str = "en"
    caveat: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    with_names: bool = True


_SAID = {
    "paragraph.proposed": "proposed",
    "paragraph.added": "proposed the paragraph",
    "paragraph.corrected": "corrected the form",
    "paragraph.conformed": "the form of the agreed text was corrected by the conforming list",
    "conforming.noted": "a correction was put on the conforming list",
    "conforming.dropped": "a correction was taken off the conforming list",
    "paragraph.correction_undone": "undid the correction",
    "paragraph.bracketed": "asked for brackets",
    "paragraph.agreed": "it was so agreed",
    "paragraphs.agreed": "it was so agreed, with others as one whole",
    "agreement.waits": "waits for another paragraph of its package, which is open again",
    "agreement.condition_met": "what it waited for is agreed",
    "agreement.confirmed": "confirmed",
    "paragraph.reopened": "reopened",
    "paragraph.split": "split",
    "paragraph.merged": "merged",
    "paragraph.placed": "moved or renumbered",
    "alternative.joined": "became co-sponsor",
    "alternative.stood_behind": "stands behind it",
    "alternative.left": "left it",
    "proposal.withdrawn": "withdrew the proposal",
    "alternative.brought_back": "brought it back, citing the old paper",
    "chairs_text.worked_from": "the chair's text stands in its place",
    "chairs_text.left": "the old text stands again",
    "bracket.retained": "an alternative was retained",
    "bracket.called_back": "called the text back",
    "bracket.split": "the bracket was split",
    "bracket.joined": "brackets were joined",
    "position.supported": "supports",
    "position.lived_with": "can live with it",
    "position.objected": "objects",
    "position.reserved": "reserves",
    "position.dissociated": "dissociates itself",
    "position.renewed": "renewed its objection",
    "position.confirmed": "confirmed its position",
    "position.withdrawn": "withdrew its position",
    "question.put": "put to the Group",
    "question.gavelled": "gavelled",
    "question.broken": "consensus was not reached",
    "question.taken_back": "the gavel was taken back",
    "question.retracted": "the question was retracted",
    "question.expired": "the question lapsed",
    "modality.agreed": "the modality was agreed",
    "modality.suspended": "the modality was suspended",
    "modality.resumed": "the modality holds again",
    "subsidiary.formed": "went to a subsidiary group",
    "subsidiary.reported": "the subsidiary group reported back",
    "document.ended": "the document ended",
    "position.explained": "explained its position",
    "document.created": "first draft",
}


def said(entry: HistoryEntry) -> str:
    """What happened, in the room's words."""
    return _SAID.get(entry.type, entry.type.replace(".", " ").replace("_", " "))


def pieces(entry: HistoryEntry, *, with_names: bool) -> tuple[Piece, ...]:
    """The words kept, in and out."""
    return changes(Content(entry.before), Content(entry.after), names=with_names)


def by_paragraph(entries: Sequence[HistoryEntry]) -> dict[str, list[HistoryEntry]]:
    """The entries of each paragraph, in the order in which paragraphs first appear."""
    out: dict[str, list[HistoryEntry]] = {}
    for entry in entries:
        out.setdefault(entry.paragraph, []).append(entry)
    return out


def who(entry: HistoryEntry, names: Mapping[str, str]) -> str:
    """The delegation that acted, "" where nobody is named; both where the secretariat acted for it."""
    delegation = names.get(entry.delegation, entry.delegation)
    if entry.on_behalf_of:
        return f"{names.get(entry.on_behalf_of, entry.on_behalf_of)} (taken down by the secretariat)"
    return delegation
