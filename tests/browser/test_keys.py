"""Keys that are changed: pressed, refused where another act has them, kept over a reload, and given back."""

import re

from playwright.sync_api import expect

from tests.browser.people import People

CHANGE = re.compile(r"Change the key \W?]\W?:")
"""Names are set apart by marks that nobody sees."""


def test_a_key_is_given_to_another_and_given_back(people: People) -> None:
    """`;` goes to the next bracket instead of `]`, and `g` cannot be taken from its act."""
    page = people.enter("JPN").page
    page.keyboard.press("?")
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("button", name=CHANGE).click()
    page.keyboard.press("g")
    expect(dialog.get_by_role("status")).to_contain_text("does something else")
    page.keyboard.press("Escape")
    expect(dialog).to_be_visible()
    dialog.get_by_role("button", name=CHANGE).click()
    page.keyboard.press(";")
    expect(dialog.get_by_role("status")).to_contain_text("is the key now")
    page.reload()
    expect(page.locator("[data-paragraph]").first).to_be_visible()
    before = page.locator("aside").inner_text()
    page.keyboard.press("]")
    assert page.locator("aside").inner_text() == before
    page.keyboard.press(";")
    expect(page.locator("aside")).not_to_have_text(before)
    page.keyboard.press("?")
    page.get_by_role("button", name="All keys as at first").click()
    expect(dialog.get_by_role("button", name=CHANGE)).to_be_visible()
