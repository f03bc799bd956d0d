"""A caucus in three browsers: two delegations write one text live, a third sees nothing until it is submitted."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.browser.people import People, Seat


def _label(people: People) -> str:
    """A clean paragraph that nobody has amended."""
    rows = people.ask("GET", f"/documents/{people.document}", "chair")["paragraphs"]
    assert isinstance(rows, list)
    clean = next(each for each in rows if each["state"] == "clean" and each["is_a"] == "paragraph")
    return str(clean["label"]).rstrip(".")


def _begins(seat: Seat, label: str, other: str) -> Locator:
    """Opens a caucus with another member from the panel; the text, as the delegation reads it."""
    seat.goes_to(label)
    seat.page.get_by_role("button", name="In a caucus…", exact=True).click()
    seat.page.get_by_role("checkbox", name=other).check()
    seat.page.get_by_role("button", name="Begin the caucus").click()
    return _text(seat.page)


def _text(page: Page) -> Locator:
    return page.get_by_role("textbox", name=re.compile("as you want it to read"))


def test_two_write_live_and_a_third_sees_only_what_is_submitted(people: People) -> None:
    """France begins, Japan is there at once; both put their names to it; Brazil gets a proposal in two names."""
    label = _label(people)
    france, japan, other = people.enter("FRA"), people.enter("JPN"), people.enter("BRA")
    frames: list[str] = []
    other.page.on("websocket", lambda socket: socket.on("framereceived", lambda data: frames.append(str(data))))
    other.page.reload()
    expect(other.connection).to_have_attribute("data-state", "live")
    text = _begins(france, label, "Japan")
    expect(text).not_to_have_value("")
    before = text.input_value()
    expect(japan.page.get_by_role("button", name=re.compile(r"Caucuses"))).to_be_visible()
    text.press("Control+End")
    text.press_sequentially(" Umbrella words.")
    expect(france.page.get_by_test_id("caucus")).to_contain_text("All of you see this")
    japan.page.get_by_role("button", name=re.compile(r"Caucuses")).click()
    japan.page.get_by_role("button", name=re.compile(rf"Paragraph \W?{label}")).click()
    expect(_text(japan.page)).to_have_value(f"{before} Umbrella words.")
    _text(japan.page).press("Control+Home")
    _text(japan.page).press_sequentially("Furthermore, ")
    expect(text).to_have_value(f"Furthermore, {before} Umbrella words.")
    for seat in (france, japan):
        seat.page.get_by_role("button", name="Put our name to it").click()
    expect(france.page.get_by_test_id("caucus")).to_contain_text(re.compile(r"Japan\W? puts its name to it"))
    expect(other.page.locator("body")).not_to_contain_text("Umbrella")
    expect(other.page.get_by_role("button", name=re.compile("Caucuses"))).to_have_count(0)
    assert not any("Umbrella" in frame or "caucus" in frame for frame in frames)
    france.page.get_by_role("button", name=re.compile("Submit in the name of")).click()
    expect(france.page.get_by_role("dialog")).to_have_count(0)
    stands = other.paragraph(label)
    expect(stands).to_contain_text("Umbrella words.")
    expect(stands).to_contain_text(re.compile("France"))
    expect(stands).to_contain_text(re.compile("Japan"))
    assert not any("cau-" in frame for frame in frames)


def test_words_typed_without_a_network_reach_the_others_later(people: People) -> None:
    """What is typed offline stays in the box and goes out by itself."""
    label = _label(people)
    france, japan = people.enter("FRA"), people.enter("JPN")
    text = _begins(france, label, "Japan")
    before = text.input_value()
    france.page.context.set_offline(True)
    text.press("Control+End")
    text.press_sequentially(" Written in a tunnel.")
    expect(france.page.get_by_test_id("caucus")).to_contain_text("No connection")
    france.page.context.set_offline(False)
    expect(france.page.get_by_test_id("caucus")).to_contain_text("All of you see this")
    japan.page.get_by_role("button", name=re.compile(r"Caucuses")).click()
    japan.page.get_by_role("button", name=re.compile(rf"Paragraph \W?{label}")).click()
    expect(_text(japan.page)).to_have_value(f"{before} Written in a tunnel.")
    japan.page.get_by_role("button", name="Leave").click()
    expect(japan.page.get_by_role("button", name=re.compile(r"Caucuses"))).to_have_count(0)
