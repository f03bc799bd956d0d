"""A bracketed text comes in: looked at first, then made a document; what is no text is refused with what to do."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.people import People

TEXT = """Draft on shared registers

1. Governments [should / may] report on progress made.

2. The registers are [Country A: open to all] and [free of charge.

3. The costs are met from voluntary contributions.
"""


def _page(people: People) -> Page:
    page = people.enter("secretariat").page
    page.goto(f"{people.server.url}/bring-in")
    expect(page.get_by_role("textbox", name="The text, as it is")).to_be_visible()
    return page


def _looked_at(page: Page, text: str) -> None:
    page.get_by_role("textbox", name="The text, as it is").fill(text)
    page.get_by_role("button", name="See what will be made of it").click()
    expect(page.get_by_test_id("found-counts")).to_be_visible()


def test_a_text_is_looked_at_mapped_and_made_a_document(people: People) -> None:
    """The report names places and names; nothing is written before the last button; then the room is open."""
    page = _page(people)
    before = len(_documents(people))
    _looked_at(page, TEXT)
    expect(page.locator("body")).to_contain_text("no character is lost")
    expect(page.locator(".table")).to_contain_text("A bracket that is never closed")
    expect(page.get_by_test_id("foreseen").locator(".bracket").first).to_contain_text("should")
    assert len(_documents(people)) == before

    page.locator(".names select").first.select_option("JPN")
    expect(page.get_by_test_id("foreseen").locator(".who")).to_contain_text("Japan", ignore_case=True)
    page.get_by_label("Title").fill("Shared registers")
    page.get_by_role("button", name="Make the document").click()
    expect(page.locator("h1")).to_contain_text("Shared registers")
    expect(page.locator("main .bracket").first).to_contain_text("should")
    assert len(_documents(people)) == before + 1


def _documents(people: People) -> list[object]:
    found = people.ask("GET", f"/groups/{people.tokens['group']}", "secretariat")["documents"]
    assert isinstance(found, list)
    return found


def test_a_finding_leads_to_its_place(people: People) -> None:
    """Line and column of a finding are a button; it selects what is meant in the text."""
    page = _page(people)
    _looked_at(page, TEXT)
    page.locator("tr").filter(has_text="never closed").get_by_role("button").first.click()
    field = page.get_by_role("textbox", name="The text, as it is")
    expect(field).to_be_focused()
    selected = field.evaluate("field => field.value.slice(field.selectionStart, field.selectionStart + 14)")
    assert selected == "[free of charg"


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("picture.txt", b"ab\xff\xfe\x00cd", "no plain text"),
        ("draft.docx", b"PK\x03\x04rest", "damaged"),
        ("empty.txt", b" \n ", "no text"),
        ("bell.txt", b"1. One.\n2. Two\x07.", "control character"),
        ("turned.txt", "1. One \u202etwo.".encode(), "turns the direction"),
        ("large.txt", b"x" * 8_000_001, "at most"),
    ],
)
def test_what_is_no_text_is_refused_with_what_to_do(people: People, name: str, content: bytes, says: str) -> None:
    """And what had been typed is still there."""
    page = _page(people)
    page.get_by_role("textbox", name="The text, as it is").fill("Typed before.")
    file = {"name": name, "mimeType": "application/octet-stream", "buffer": content}
    page.locator("input[type=file]").set_input_files(file)  # type: ignore[arg-type]  # a dict is what the library takes
    expect(page.get_by_role("alert")).to_contain_text(says)
    expect(page.get_by_role("textbox", name="The text, as it is")).to_have_value("Typed before.")


def test_what_was_pasted_outlives_a_reload(people: People) -> None:
    """It is kept until the document is made."""
    page = _page(people)
    page.get_by_role("textbox", name="The text, as it is").fill(TEXT)
    page.reload()
    expect(page.get_by_role("textbox", name="The text, as it is")).to_have_value(TEXT)


def test_a_document_begins_with_nothing(people: People) -> None:
    """A title is enough."""
    page = _page(people)
    page.get_by_label("Title").fill("A new beginning")
    page.get_by_role("button", name="Make an empty document").click()
    expect(page.locator("h1")).to_contain_text("A new beginning")
    expect(page.locator("main")).to_contain_text("no paragraphs yet")
