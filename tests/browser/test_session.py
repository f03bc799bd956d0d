"""What who presides does with the sitting: suspend, hand over, contact groups, flags, private page, what is left."""

import re

from playwright.sync_api import expect

from tests.browser.people import People, Seat

FIRST, SECOND = "2", "8"
PROJECTOR = {"width": 1920, "height": 1080}
PAGE = "Ask Japan in the corridor."


def _opens(chair: Seat) -> None:
    chair.press("c")
    expect(chair.page.locator("section.para")).to_be_visible()


def test_a_suspension_is_on_all_screens_until_a_key_ends_it(people: People) -> None:
    """Chair, delegate and wall show until when; nothing is put meanwhile; the same key resumes."""
    chair, japan = people.enter("chair"), people.enter("JPN")
    wall = people.enter("FRA", viewport=PROJECTOR).page
    wall.goto(f"{people.server.url}/d/{people.document}/plenary")
    expect(wall.get_by_test_id("projected").first).to_be_visible()
    _opens(chair)
    chair.goes_to(FIRST)
    chair.press("x")
    expect(chair.page.locator("dialog")).to_contain_text("a silence goes on")
    chair.press("2")
    for page in (chair.page, japan.page, wall):
        expect(page.get_by_test_id("suspended")).to_contain_text("The sitting is suspended until")
    chair.press("q")
    expect(chair.page.locator(".said.problem")).to_contain_text("suspended")
    expect(japan.question).to_have_count(0)
    chair.press("x")
    for page in (chair.page, japan.page, wall):
        expect(page.get_by_test_id("suspended")).to_have_count(0)
    chair.press("q")
    expect(japan.question).to_be_visible()


def test_a_flag_of_a_show_is_on_no_screen_but_that_of_who_presides(people: People) -> None:
    """A member raises by a key; the others see that it is asked, and nothing more; done, it is nowhere."""
    chair, japan, france = people.enter("chair"), people.enter("JPN"), people.enter("FRA")
    _opens(chair)
    chair.press("y")
    expect(chair.page.locator("#show-words")).to_be_focused()
    chair.types("Paragraph 8 without its brackets?")
    chair.press("Enter")
    for seat in (japan, france):
        expect(seat.page.get_by_test_id("show")).to_contain_text("Paragraph 8 without its brackets?")
    japan.press("y")
    expect(chair.page.get_by_test_id("flags-up")).to_contain_text("Japan")
    expect(japan.page.get_by_role("button", name="Lower our flag", exact=False)).to_be_visible()
    expect(france.page.get_by_test_id("show")).not_to_contain_text("Japan")
    japan.press("y")
    expect(chair.page.get_by_test_id("flags-up")).to_contain_text("No flag is up")
    chair.press("y")
    for seat in (chair, japan, france):
        expect(seat.page.get_by_test_id("show")).to_have_count(0)


def test_a_private_page_stays_and_one_aide_reads_it(people: People) -> None:
    """It survives a reload; the aide reads and answers; nobody else has it on the screen."""
    chair, france, japan = people.enter("chair"), people.enter("FRA"), people.enter("JPN")
    _opens(chair)
    chair.goes_to(FIRST)
    chair.press("a")
    page = chair.page.get_by_test_id("private-page")
    expect(page).to_be_focused()
    chair.types(PAGE)
    expect(chair.page.get_by_test_id("note-state").last).to_contain_text("kept", ignore_case=True)
    aide = people.ask("GET", "/session", "FRA")["person"]
    chair.page.locator("label.aide select").select_option(str(aide))
    france.goes_to(FIRST)
    expect(france.page.get_by_test_id("private-page")).to_have_value(PAGE)
    chair.page.reload()
    expect(chair.connection).to_have_attribute("data-state", "live")
    chair.goes_to(FIRST)
    expect(page).to_have_value(PAGE)
    japan.goes_to(FIRST)
    expect(japan.page.get_by_test_id("private-page")).to_have_count(0)


def test_a_contact_group_is_formed_by_keyboard_and_shown_everywhere(people: People) -> None:
    """The paragraph at hand is offered; the room, the wall and what is left say with whom it is and until when."""
    chair, japan = people.enter("chair"), people.enter("JPN")
    _opens(chair)
    chair.goes_to(SECOND)
    chair.press("d")
    dialog = chair.page.locator("dialog")
    expect(dialog.get_by_label("Paragraphs", exact=False).first).to_have_value(SECOND)
    dialog.get_by_label("Name of the group").fill("Friends of paragraph 8")
    dialog.get_by_label("Terms of reference").fill("To clear its brackets.")
    dialog.get_by_label("Facilitator").select_option(index=0)
    dialog.get_by_label("To be back at").fill("2031-03-02T17:00")
    dialog.get_by_role("button", name="Form the group").click()
    expect(dialog.locator("li")).to_contain_text("Friends of paragraph 8")
    expect(japan.paragraph(SECOND).get_by_test_id("away")).to_contain_text("Friends of paragraph 8")
    wall = people.enter("FRA", viewport=PROJECTOR).page
    wall.goto(f"{people.server.url}/d/{people.document}/plenary")
    expect(wall.get_by_test_id("away")).to_contain_text("Friends of paragraph 8")
    japan.page.goto(f"{people.server.url}/d/{people.document}/left")
    expect(japan.page.get_by_test_id("moving")).to_contain_text("Friends of paragraph 8")


def test_presiding_is_handed_over_by_one_key_and_back(people: People) -> None:
    """The other officer has the gavel at once, and the chair has it no more until it is handed back."""
    added = {"name": "Vice", "office": "vice_chair"}
    people.ask("POST", f"/groups/{people.tokens['group']}/people", "secretariat", added)
    chair = people.enter("chair")
    expect(chair.page.get_by_test_id("chair")).to_be_visible()
    chair.press("v")
    dialog = chair.page.locator("dialog")
    if dialog.count() > 0:
        chair.press("1")
    expect(chair.page.get_by_test_id("chair")).to_have_count(0)


def test_marks_are_set_by_keys(people: People) -> None:
    """To revert, suggested for closure, and taken back: the delegates read it beside the paragraph."""
    chair, japan = people.enter("chair"), people.enter("JPN")
    _opens(chair)
    chair.goes_to(FIRST)
    chair.press("s")
    expect(japan.paragraph(FIRST)).to_contain_text("suggested for closure", ignore_case=True)
    chair.press("s")
    expect(japan.paragraph(FIRST)).not_to_contain_text("suggested for closure", ignore_case=True)
    chair.press("p")
    expect(japan.paragraph(FIRST)).to_contain_text("to revert", ignore_case=True)
    chair.press("m")
    expect(chair.page.locator("dialog")).to_be_visible()


def test_what_is_left_counts_places_against_planned_time(people: People) -> None:
    """The secretariat plans a sitting with its interpretation; everybody reads what time there is."""
    secretariat, japan = people.enter("secretariat"), people.enter("JPN")
    for seat in (secretariat, japan):
        seat.page.goto(f"{people.server.url}/d/{people.document}/left")
    expect(japan.page.get_by_test_id("left-text")).to_contain_text(re.compile(r"\d+\W? places open"))
    expect(japan.page.get_by_role("button", name="Plan a sitting", exact=False)).to_have_count(0)
    secretariat.page.get_by_role("button", name="Plan a sitting", exact=False).click()
    secretariat.page.get_by_label("Meeting").fill("Third meeting")
    secretariat.page.get_by_label("Begins", exact=False).fill("2031-03-02T10:00")
    secretariat.page.get_by_label("Ends").fill("2031-03-02T16:30")
    secretariat.page.get_by_label("Interpretation until", exact=False).fill("2031-03-02T13:00")
    secretariat.page.get_by_role("button", name="Plan it").click()
    expect(japan.page.get_by_test_id("planned")).to_contain_text("Third meeting")
    expect(japan.page.get_by_test_id("left-time")).to_contain_text(re.compile(r"6\W+h\W+30\W+min"))
    expect(japan.page.get_by_test_id("left-time")).to_contain_text(re.compile(r"3\W+h"))
