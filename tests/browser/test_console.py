"""The console of who presides: one screen to run a session from, by keyboard alone."""

from playwright.sync_api import expect

from tests.browser.people import People, Seat

FIRST = "2"
BRACKETED = "8"
KEYS_MAX = 3


def _opens(chair: Seat) -> None:
    chair.press("c")
    expect(chair.page.locator("section.para")).to_be_visible()


def test_from_the_question_to_the_next_paragraph_in_three_keys(people: People) -> None:
    """Gavel and next: the paragraph leaves the list of what is open, and the next one stands large in the middle."""
    chair, france = people.enter("chair"), people.enter("FRA")
    _opens(chair)
    chair.goes_to(FIRST)
    chair.press("q")
    expect(chair.question).to_contain_text("Are there any objections?")
    expect(chair.page.get_by_role("button", name="Gavel", exact=False)).to_have_attribute("aria-disabled", "false")
    before = chair.keys
    chair.press("Space")
    expect(france.paragraph(FIRST)).to_contain_text("agreed")
    expect(chair.question).to_have_count(0)
    chair.press("n")
    expect(chair.paragraph(FIRST)).to_have_count(0)
    expect(chair.page.locator("section.para")).to_be_focused()
    assert chair.keys - before <= KEYS_MAX


def test_the_console_shows_whose_text_would_go_before_it_is_put(people: People) -> None:
    """A number picks the alternative; its button says that it is put, and the row names whose text would go."""
    chair, japan = people.enter("chair"), people.enter("JPN")
    _opens(chair)
    chair.goes_to(BRACKETED)
    chair.press("1")
    row = chair.page.locator("main li.picked")
    expect(row).to_contain_text("What would go")
    expect(row.get_by_role("button", name="Put: retain")).to_be_visible()
    chair.press("Enter")
    expect(japan.question).to_contain_text("What would go")


def test_a_flag_is_heard_from_the_console(people: People) -> None:
    """The member's flag stands at the side with its name; once the member was heard it is down on every screen."""
    chair, japan = people.enter("chair"), people.enter("JPN")
    _opens(chair)
    chair.goes_to(FIRST)
    chair.press("q")
    expect(japan.question).to_be_visible()
    japan.press("f")
    flags = chair.page.get_by_test_id("flags")
    expect(flags).to_contain_text("Japan")
    flags.get_by_role("button").click()
    expect(flags).to_contain_text("No flag is up")
    expect(japan.question).not_to_contain_text("flag is up")
