"""What is typed is kept: refused late, and composed by an input method while others amend."""

from playwright.sync_api import expect

from tests.browser.people import People, Seat

PARAGRAPH = "19"


def _opens(seat: Seat, words: str) -> None:
    seat.goes_to(PARAGRAPH)
    seat.begins_to_edit()
    seat.types(words)
    expect(seat.page.get_by_test_id("preview")).to_contain_text(words.strip())


def test_what_is_refused_late_is_kept_with_the_reason(people: People) -> None:
    """Japan submits without a network; meanwhile the paragraph is agreed: the words and why stay on its screen."""
    japan, chair = people.enter("JPN"), people.enter("chair")
    _opens(japan, " Typed in time.")
    japan.page.context.set_offline(True)
    expect(japan.connection).to_have_attribute("data-state", "offline")
    japan.press("Control+Enter")
    expect(japan.connection).to_contain_text("not sent yet")
    chair.goes_to(PARAGRAPH)
    chair.press("q")
    expect(chair.page.get_by_role("button", name="Gavel", exact=False)).to_have_attribute("aria-disabled", "false")
    chair.press("Space")
    expect(chair.paragraph(PARAGRAPH)).to_contain_text("agreed")
    japan.page.context.set_offline(False)
    expect(japan.connection).to_have_attribute("data-state", "live")
    expect(japan.connection).not_to_contain_text("not sent yet")
    expect(japan.page.locator(".ProseMirror")).to_contain_text("Typed in time.")
    expect(japan.page.get_by_test_id("editor").get_by_role("alert")).to_contain_text("agreed")
    expect(japan.page.get_by_role("button", name="Submit")).to_be_enabled()


def test_words_are_composed_while_others_amend(people: People) -> None:
    """An input method spells over several steps; the word stands once, whatever came meanwhile."""
    japan, france = people.enter("JPN"), people.enter("FRA")
    _opens(japan, " Before ")
    keyboard = japan.page.context.new_cdp_session(japan.page)
    for spelt in ("に", "にほ", "にほん"):
        at_its_end = {"selectionStart": len(spelt), "selectionEnd": len(spelt)}
        keyboard.send("Input.imeSetComposition", {"text": spelt, **at_its_end})
    _opens(france, " From France.")
    france.submits()
    expect(japan.paragraph(PARAGRAPH).locator(".bracket").first).to_contain_text("From France.")
    keyboard.send("Input.insertText", {"text": "日本"})
    japan.types(" after.")
    expect(japan.page.locator(".ProseMirror")).to_contain_text("Before 日本 after.")
    expect(japan.page.locator(".ProseMirror")).not_to_contain_text("にほ")
    japan.submits()
    expect(france.paragraph(PARAGRAPH)).to_contain_text("Before 日本 after.")
