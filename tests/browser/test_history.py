"""A paragraph through time, and the document as it stood: read only, and marked as the past."""

import re

from playwright.sync_api import expect

from tests.browser.people import People

LABEL = "8"


def test_a_paragraph_is_read_from_its_first_version_to_its_last(people: People) -> None:
    """By keyboard alone: from the room and back, and along the moments to the first."""
    seat = people.enter("FRA")
    page = seat.page
    seat.goes_to(LABEL)
    seat.press("h")
    expect(page.get_by_role("heading", level=1)).to_contain_text("History of paragraph")
    moments = page.locator(".moments button")
    expect(moments.first).to_be_visible()
    expect(moments.last).to_have_attribute("aria-current", "true")
    expect(page.get_by_test_id("text-then").locator(".bracket").first).to_be_visible()

    seat.press("Home")
    expect(moments.first).to_have_attribute("aria-current", "true")
    expect(page.get_by_test_id("text-then")).to_contain_text("Existing mechanisms are to be used as far as possible")
    expect(page.get_by_test_id("text-then").locator(".bracket")).to_have_count(0)
    seat.press("ArrowRight")
    expect(page.locator("main .what")).to_contain_text("Amended by \u2068Japan\u2069")
    expect(page.get_by_test_id("words").locator("ins").first).to_contain_text("forums and processes")

    seat.press("Escape")
    expect(seat.connection).to_be_visible()


def test_the_slider_says_what_it_stands_on(people: People) -> None:
    """Who cannot see it hears the moment, the act, who and when."""
    seat = people.enter("FRA")
    seat.goes_to(LABEL)
    seat.press("h")
    slider = seat.page.get_by_role("slider")
    expect(slider).to_be_visible()
    slider.focus()
    seat.press("Home")
    expect(slider).to_have_attribute("aria-valuetext", re.compile("Came in with the document"))


def test_what_happens_in_the_room_is_a_moment_more(people: People) -> None:
    """The history that is open grows when a delegation supports."""
    reader, japan = people.enter("FRA"), people.enter("JPN")
    reader.goes_to(LABEL)
    reader.press("h")
    moments = reader.page.locator(".moments button")
    expect(moments.first).to_be_visible()
    before = moments.count()
    japan.goes_to(LABEL)
    japan.page.locator("aside").get_by_role("button", name="Can live with").last.click()
    expect(moments).to_have_count(before + 1)
    expect(moments.last).to_contain_text("Japan")


def test_the_document_as_it_stood_cannot_be_taken_for_the_present(people: People) -> None:
    """Its band says so, nothing in it can be changed, and one key leads back."""
    seat = people.enter("JPN")
    page = seat.page
    page.goto(f"{people.server.url}/d/{people.document}/time?at=1")
    expect(page.get_by_test_id("the-past")).to_contain_text("this is not what stands now")
    expect(page.locator("main [data-paragraph]").first).to_be_visible()
    expect(page.locator("main .bracket").filter(has_text="forums and processes")).to_have_count(0)
    expect(page.locator("main button, main [contenteditable]")).to_have_count(0)

    seat.press("End")
    expect(page.locator("main .bracket").filter(has_text="forums and processes").first).to_be_visible()
    assert "at=1" not in page.url.split("?")[1].split("&")
    seat.press("Escape")
    expect(seat.connection).to_be_visible()
