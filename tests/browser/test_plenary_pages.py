"""The plenary screen's pages turned from the desk, and the same screen on a phone."""

import re

from playwright.sync_api import expect

from tests.browser.people import People

SMALL_WALL = {"width": 800, "height": 260}
PHONE = {"width": 390, "height": 844}
SCROLLS = "() => { const m = document.querySelector('.plenary main'); return m.scrollWidth <= m.clientWidth + 1; }"


def test_who_presides_turns_the_pages_of_the_wall_by_a_key(people: People) -> None:
    """`.` at the desk and the wall is a page further; `,` and it is back."""
    wall = people.enter("JPN", viewport=SMALL_WALL).page
    wall.goto(f"{people.server.url}/d/{people.document}/plenary")
    page = wall.locator(".page")
    expect(page).to_have_text(re.compile(r"page \W?1\W? of \W?[2-9]"))
    chair = people.enter("chair")
    chair.press(".")
    expect(page).to_have_text(re.compile(r"page \W?2\W? of"))
    chair.press(",")
    expect(page).to_have_text(re.compile(r"page \W?1\W? of"))


def test_a_phone_shows_the_same_whole_and_recovers_by_itself(people: People) -> None:
    """Nothing lies beside the screen, where a phone has no keys to turn to; a lost network is said, and passes."""
    phone = people.enter("JPN", viewport=PHONE).page
    phone.goto(f"{people.server.url}/d/{people.document}/plenary")
    wall = people.enter("BRA", viewport={"width": 1920, "height": 1080}).page
    wall.goto(f"{people.server.url}/d/{people.document}/plenary")
    shown = wall.get_by_test_id("projected").first
    expect(shown).to_be_visible()
    expect(phone.get_by_test_id("projected").first).to_have_text(shown.inner_text(), use_inner_text=True)
    assert phone.evaluate(SCROLLS)
    phone.context.set_offline(True)
    expect(phone.get_by_test_id("lost")).to_contain_text("No connection")
    phone.context.set_offline(False)
    expect(phone.get_by_test_id("lost")).to_have_count(0)
