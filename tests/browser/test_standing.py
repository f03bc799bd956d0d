"""Where it stands: the pictures say what the document says, each has its table, and only officers see every row."""

from playwright.sync_api import expect

from tests.browser.people import People


def test_the_pictures_say_what_the_document_says(people: People) -> None:
    """The last column counts every paragraph; the table beneath says the same; a column opens that moment."""
    page = people.enter("chair").page
    page.get_by_role("link", name="Where it stands").click()
    expect(page.get_by_role("heading", name="Sitting by sitting")).to_be_visible()
    paragraphs = people.ask("GET", f"/documents/{people.document}", "chair")["paragraphs"]
    assert isinstance(paragraphs, list)
    agreed = sum(each["state"] in ("agreed", "deleted") for each in paragraphs)
    last = page.get_by_test_id("columns").get_by_role("link").last
    expect(last).to_have_accessible_name(f"{last.locator('.name').inner_text()}: {last.get_attribute('title')}")
    page.get_by_text("As a table").first.click()
    expect(page.get_by_role("table").first.get_by_role("row").last.get_by_role("cell").first).to_have_text(str(agreed))
    last.click()
    expect(page.get_by_test_id("the-past")).to_be_visible()


def test_a_delegation_sees_its_own_row_and_an_observer_none(people: People) -> None:
    """The chair sees every member's row, France its own, and the observer no table at all."""
    rows = {}
    for who in ("chair", "FRA", "LIB"):
        page = people.enter(who).page
        page.goto(f"{people.server.url}/d/{people.document}/standing")
        expect(page.get_by_role("heading", name="Brackets opened and closed")).to_be_visible()
        rows[who] = page.get_by_test_id("held").locator("tbody th").all_inner_texts()
    assert len(rows["chair"]) >= 20
    assert rows["FRA"] == ["France"]
    assert rows["LIB"] == []
