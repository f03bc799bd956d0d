"""Keys that are changed: pressed, refused where another act has them, kept over a reload, and given back."""

import re

from playwright.sync_api import expect

from tests.browser.people import People

CHANGE = re.compile(r"Change the key \W?]\W?:")
FIRST_PLACE, SECOND_PLACE = re.compile(r"place \W?1\W? of"), re.compile(r"place \W?2\W? of")
"""Names and numbers are set apart by marks that nobody sees."""


def test_a_key_is_given_to_another_and_given_back(people: People) -> None:
    """`;` goes to the next bracket instead of `]`, and `g` cannot be taken from its act."""
    seat = people.enter("JPN")
    page = seat.page
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
    expect(seat.connection).to_have_attribute("data-state", "live")
    seat.goes_to("8")
    expect(page.locator("aside")).to_contain_text(FIRST_PLACE)
    page.keyboard.press("]")
    expect(page.locator("aside")).to_contain_text(FIRST_PLACE)
    # The first goes into the paragraph's brackets, the next on to the second of them.
    page.keyboard.press(";")
    page.keyboard.press(";")
    expect(page.locator("aside")).to_contain_text(SECOND_PLACE)
    page.keyboard.press("?")
    page.get_by_role("button", name="All keys as at first").click()
    expect(dialog.get_by_role("button", name=CHANGE)).to_be_visible()
