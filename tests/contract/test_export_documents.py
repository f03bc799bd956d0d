"""A document and its history as they are taken home: whole, readable by everybody, harmless whoever typed what."""

import json
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from server.drafting import parse
from server.exchange import (
    Given,
    GivenHistory,
    HistoryEntry,
    export_html,
    export_json,
    export_notation,
    history_html,
    history_json,
)
from server.group import AT_THE_HEAD, Agreement, OptionAlternative, Position, Target
from tests.contract.importing import OWN, brought_in, document, refused

HOSTILE = '<script>alert("x")</script>&\'<img src=x onerror=1>'
TEXT = f"""# Scope

1. The [old / FRA: new] text {{note}} by [20XX].

2. {HOSTILE} stands here.

Option 1:
3. One.
Option 2: No text
"""


class Page(HTMLParser):
    """Counts elements, and fails on one that is not closed or that could act."""

    VOID = frozenset({"meta", "br"})

    def __init__(self, source: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[str] = []
        self.words: list[str] = []
        self.feed(source)
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert tag not in {"script", "img", "link", "iframe", "form"}
        assert not [name for name, _ in attrs if name.startswith("on") or name in {"src", "href"}]
        self.seen.append(tag)
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        return "".join(self.words)


def given(**changes: object) -> Given:
    event = document(brought_in(TEXT))
    made = Given(
        document=replace(event.document, title=f"Draft {HOSTILE}", caveat="Without prejudice", symbol="WG/1"),
        paragraphs=event.paragraphs,
        options=event.options,
        names={"FRA": "France", "JPN": HOSTILE},
        at="28 February, 16:00",
        seq=12,
    )
    return replace(made, **changes)  # type: ignore[arg-type]  # fields of Given


def test_the_page_is_whole_and_nothing_in_it_can_act() -> None:
    page = Page(export_html(given()))
    assert HOSTILE in page.text
    assert {"main", "header", "footer", "table", "article"} <= set(page.seen)
    assert "alternative 2 of 2: France: new" in page.text.replace("  ", " ")
    assert "bracketed" in page.text
    assert "no text" in page.text
    assert "Without prejudice" in page.text


def test_names_are_shown_to_those_who_may_see_them() -> None:
    event = document(brought_in(TEXT))
    position = Position(
        id="pos-1",
        document="d",
        target=Target(paragraph=event.paragraphs[1].id),
        delegation="JPN",
        position="object",
        words="",
    )
    shown = given(positions=(position,))
    assert "objects" in Page(export_html(shown)).text
    hidden = Page(export_html(replace(shown, with_names=False))).text
    assert "France" not in hidden
    assert "one objection" in hidden
    assert "FRA" not in export_notation(replace(shown, with_names=False))
    assert "FRA" not in export_json(replace(shown, with_names=False))


@pytest.mark.parametrize(
    ("reading", "words"),
    [("base", "The old text"), ("FRA", "The new text"), ("clean", "not agreed: left out"), ("brackets", "old")],
)
def test_the_page_is_shown_in_any_reading(reading: str, words: str) -> None:
    assert words in Page(export_html(given(reading=reading))).text


def test_an_agreement_says_what_is_missing() -> None:
    base = given()
    agreement = Agreement(question="q", hash="h", at="", sitting="", missing=("FRA",), confirm_by="21 February")
    agreed = replace(base.paragraphs[2], state="provisionally agreed", agreement=agreement)
    text = Page(export_html(replace(base, paragraphs=(*base.paragraphs[:2], agreed, *base.paragraphs[3:])))).text
    assert "agreed ad referendum" in text
    assert "(France, by 21 February)" in text


def test_json_has_the_paragraphs_in_order_with_their_words() -> None:
    found = json.loads(export_json(given()))
    assert [p["label"] for p in found["paragraphs"]] == ["", "1.", "2.", "3."]
    assert found["paragraphs"][1]["notation"] == "The [old / FRA: new] text {note} by [20XX]."
    assert found["options"][0]["alternatives"][0]["paragraphs"] == [found["paragraphs"][3]["id"]]
    assert found["paragraphs"][3]["within"]["option"] == found["options"][0]["id"]


def test_notation_keeps_labels_kinds_options_and_references() -> None:
    base = given()
    referring = replace(
        base.paragraphs[2], nodes=parse("see {:1.:" + base.paragraphs[1].id + "}").nodes, label="2 [a] #"
    )
    held, *others = base.options[0].alternatives
    option = replace(base.options[0], alternatives=(replace(held, sponsors=("FRA",)), *others))
    paragraphs = (*base.paragraphs[:2], referring, *base.paragraphs[3:])
    notation = export_notation(replace(base, paragraphs=paragraphs, options=(option,)))
    assert "{:1.:¶2}" in notation
    again = document(brought_in(notation))
    assert again.paragraphs[2].label == "2 [a] #"
    assert again.paragraphs[2].nodes == parse("see {:1.:" + again.paragraphs[1].id + "}").nodes
    assert again.options[0].alternatives[0].sponsors == ("FRA",)
    assert export_notation(replace(base, reading="clean")).count("\n") == export_notation(base).count("\n") - 1


OLD, PROPOSED = parse("the old text").nodes, parse("the [old / FRA: new] text").nodes
ENTRIES = (
    HistoryEntry(seq=1, at="2026-02-27T10:00:00Z", type="document.created", paragraph="p", label="1.", after=OLD),
    HistoryEntry(
        seq=2,
        at="2026-02-28T16:00:00Z",
        type="paragraph.proposed",
        paragraph="p",
        label="1.",
        sitting="third meeting",
        delegation="FRA",
        on_behalf_of="FRA",
        before=OLD,
        after=PROPOSED,
        state="bracketed",
        words=HOSTILE,
    ),
)


def test_history_shows_words_in_and_out_who_and_when() -> None:
    history = GivenHistory(title=HOSTILE, entries=ENTRIES, names={"FRA": "France"}, caveat="Advance unedited")
    text = Page(history_html(history)).text
    assert "France (taken down by the secretariat): proposed" in text
    assert "third meeting" in text
    assert HOSTILE in text
    public = Page(history_html(replace(history, with_names=False))).text
    assert "France" not in public
    assert "FRA" not in public


def test_history_as_json_can_be_put_together_again() -> None:
    found = json.loads(history_json(GivenHistory(title="t", entries=ENTRIES)))
    first, second = found["paragraphs"][0]["entries"]
    assert second["notation"] == "the [old / FRA: new] text"
    assert "".join(w["text"] for w in second["words"] if w["kind"] != "in") == first["text"]
    assert "FRA" not in history_json(GivenHistory(title="t", entries=ENTRIES, with_names=False))


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.stem)
def test_what_was_imported_can_be_shown(path: Path) -> None:
    event = document(brought_in(path.read_bytes()))
    shown = Given(document=event.document, paragraphs=event.paragraphs, options=event.options)
    assert len(json.loads(export_json(shown))["paragraphs"]) == len(event.paragraphs)
    assert Page(export_html(shown)).seen.count("article") == len(event.paragraphs)


def test_a_proposed_move_says_where_to_and_comes_in_again() -> None:
    """By the place of the paragraph that it is to follow, and in words on the page."""
    base = given()
    (option,) = base.options
    first = base.paragraphs[1]
    asks = OptionAlternative(id="a9", sponsors=("FRA",), moves_to=first.id)
    head = OptionAlternative(id="a10", moves_to=AT_THE_HEAD)
    moved = replace(base, options=(replace(option, alternatives=(option.base, asks, head)),))
    text = export_notation(moved)
    assert "{Option}\t\t[FRA:  / ]\t¶2" in text
    back = document(brought_in(text))
    goes = [alternative.moves_to for alternative in back.options[0].alternatives]
    assert goes == ["", back.paragraphs[1].id, AT_THE_HEAD]
    page = Page(export_html(moved)).text
    assert "moved to stand after 1." in page
    assert "moved to the head" in page
    assert first.id in export_json(moved)
    wrong = refused(text.replace("¶2", "2"))
    assert wrong.code == "malformed"
