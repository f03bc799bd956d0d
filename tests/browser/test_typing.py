"""What is typed is kept and read as typed: at the same moment, too late, on words that went, composed, pasted."""

import pytest
from playwright.sync_api import expect

from tests.browser.people import People, Seat

PARAGRAPH = "2"


def reading(people: People, label: str, delegation: str) -> str:
    """The paragraph as that delegation would have it, from the export."""
    document = people.ask("GET", f"/documents/{people.document}/export/json?reading={delegation}", "secretariat")
    rows = document["paragraphs"]
    assert isinstance(rows, list)
    return next(str(row["text"]) for row in rows if str(row["label"]).rstrip(".") == label)


def types_at_the_end(seat: Seat, words: str) -> None:
    seat.goes_to(PARAGRAPH)
    seat.begins_to_edit()
    seat.press("Control+End")
    seat.types(words)
    expect(seat.page.get_by_test_id("preview")).to_contain_text(words.strip())


@pytest.mark.parametrize("first", ["FRA", "JPN"])
def test_two_amend_the_same_words_at_the_same_moment(people: People, first: str) -> None:
    """Both submit before either has heard of the other: each is read as it typed, on every screen."""
    seats = {who: people.enter(who) for who in ("FRA", "JPN", "chair")}
    was = reading(people, PARAGRAPH, "base")
    words = {"FRA": " France adds this.", "JPN": " Japan adds that."}
    for who, added in words.items():
        types_at_the_end(seats[who], added)
    for who in sorted(words, key=lambda code: code != first):
        seats[who].press("Control+Enter")
    for seat in seats.values():
        expect(seat.paragraph(PARAGRAPH)).to_contain_text("France adds this.")
        expect(seat.paragraph(PARAGRAPH)).to_contain_text("Japan adds that.")
    for who, added in words.items():
        assert reading(people, PARAGRAPH, who) == was + added


def test_what_was_refused_later_is_kept_with_its_reason(people: People) -> None:
    """France submits without a network; before it is back the paragraph is agreed. The words stay in the editor."""
    france, chair = people.enter("FRA"), people.enter("chair")
    words = " Too late for this."
    types_at_the_end(france, words)
    france.page.context.set_offline(True)
    expect(france.connection).to_have_attribute("data-state", "offline")
    france.press("Control+Enter")
    expect(france.connection).to_contain_text("not sent yet")
    puts_and_gavels(chair)
    france.page.context.set_offline(False)
    refused = france.page.locator(".problem")
    expect(refused).to_contain_text("agreed")
    expect(france.page.locator(".ProseMirror")).to_contain_text(words.strip())
    expect(chair.paragraph(PARAGRAPH)).not_to_contain_text(words.strip())


def test_what_a_closed_page_had_left_to_be_sent_is_kept_with_its_reason(people: People) -> None:
    """France closes the lid without a network; opened again, the words and why they were refused outlive a reload."""
    france, chair = people.enter("FRA"), people.enter("chair")
    words = " Too late for this."
    types_at_the_end(france, words)
    context = france.page.context
    context.set_offline(True)
    expect(france.connection).to_have_attribute("data-state", "offline")
    france.press("Control+Enter")
    expect(france.connection).to_contain_text("not sent yet")
    france.page.close()
    puts_and_gavels(chair)
    context.set_offline(False)
    page = context.new_page()
    page.goto(f"{people.server.url}/d/{people.document}")
    late = page.get_by_test_id("late")
    expect(late).to_contain_text(words.strip())
    expect(late).to_contain_text("agreed")
    page.reload()
    expect(late).to_contain_text(words.strip())
    late.get_by_role("button", name="Put aside").click()
    expect(late).to_have_count(0)


def puts_and_gavels(chair: Seat) -> None:
    chair.goes_to(PARAGRAPH)
    chair.press("q")
    expect(chair.page.get_by_role("button", name="Gavel", exact=False)).to_have_attribute("aria-disabled", "false")
    chair.press("Space")
    expect(chair.paragraph(PARAGRAPH)).to_contain_text("agreed")


def test_words_that_went_while_one_typed_on_them_are_kept_beside_what_stands(people: People) -> None:
    """The chair retains Japan's words where France is typing: France sees both, and puts its own onto what stands."""
    france, japan, chair = (people.enter(who) for who in ("FRA", "JPN", "chair"))
    types_at_the_end(japan, " First version.")
    japan.submits()
    expect(france.paragraph(PARAGRAPH)).to_contain_text("First version.")
    chair.goes_to(PARAGRAPH)
    chair.press("2", "Enter")
    expect(chair.paragraph(PARAGRAPH)).to_contain_text("clean")
    expect(france.paragraph(PARAGRAPH)).to_contain_text("clean")
    france.goes_to(PARAGRAPH)
    france.begins_to_edit()
    france.press("Control+End", *["Shift+ArrowLeft"] * len("First version."))
    france.types("In French.")
    expect(france.page.get_by_test_id("preview")).to_contain_text("In French")
    japan.goes_to(PARAGRAPH)
    japan.begins_to_edit()
    japan.press("Control+End", *["Shift+ArrowLeft"] * len("First version."))
    japan.types("Other words altogether.")
    japan.submits()
    expect(chair.paragraph(PARAGRAPH)).to_contain_text("Other words")
    chair.goes_to(PARAGRAPH)
    chair.press("2", "Enter")
    expect(chair.paragraph(PARAGRAPH)).to_contain_text("clean")
    france.press("Control+Enter")
    expect(france.page.locator(".problem")).to_contain_text("Other words altogether.")
    expect(france.page.locator(".ProseMirror")).to_contain_text("In French")
    france.page.get_by_role("button", name="Go on with my text as it is").click()
    france.press("Control+Enter")
    expect(chair.paragraph(PARAGRAPH)).to_contain_text("In French")


def test_composed_words_come_once(people: People) -> None:
    """An input method shows what it composes and puts in something else; a preview that comes back disturbs nothing."""
    france, chair = people.enter("FRA"), people.enter("chair")
    france.goes_to(PARAGRAPH)
    editor = france.begins_to_edit()
    france.press("Control+End")
    method = france.page.context.new_cdp_session(france.page)
    france.types(" ")
    for composed in ("に", "にほ", "にほん"):
        method.send(
            "Input.imeSetComposition",
            {"text": composed, "selectionStart": len(composed), "selectionEnd": len(composed)},
        )
        expect(editor).to_contain_text(composed)
    method.send("Input.insertText", {"text": "日本"})
    expect(editor).to_contain_text("日本")
    expect(editor).not_to_contain_text("にほん")
    expect(france.page.get_by_test_id("preview")).to_contain_text("日本")
    france.submits()
    expect(chair.paragraph(PARAGRAPH)).to_contain_text("日本")
    assert reading(people, PARAGRAPH, "FRA").count("日本") == 1


WORD_HTML = (
    '<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal {margin:0}</style></head><body>'
    "<!--StartFragment--><p class=MsoNormal><b>Governments</b>&nbsp;shall [promptly] "
    "<span lang=FR>report</span><o:p></o:p></p><!--EndFragment--></body></html>"
)
PUTS_ON_THE_CLIPBOARD = """async ([html, plain]) => {
  const as = (text, type) => new Blob([text], { type });
  const item = { "text/html": as(html, "text/html"), "text/plain": as(plain, "text/plain") };
  await navigator.clipboard.write([new ClipboardItem(item)]);
}"""


def test_words_from_word_come_in_plain(people: People) -> None:
    """What Word puts on the clipboard is taken as words: no styles, no markup; brackets stay as they were typed."""
    france = people.enter("FRA")
    france.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    plain = "Governments\u00a0shall [promptly] report\r\n"
    france.page.evaluate(PUTS_ON_THE_CLIPBOARD, [WORD_HTML, plain])
    france.goes_to(PARAGRAPH)
    editor = france.begins_to_edit()
    france.press("Control+End")
    france.types(" ")
    france.press("Control+v")
    expect(editor).to_contain_text("Governments\u00a0shall [promptly] report")
    expect(editor.locator("b, span[lang], style")).to_have_count(0)
    expect(editor).not_to_contain_text("MsoNormal")
    expect(france.page.get_by_test_id("preview")).to_contain_text("report")
