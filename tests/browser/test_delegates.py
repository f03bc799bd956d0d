"""A delegation's own side: what needs it, what changed, why, its notes, the steps before objecting, its own page."""

from pathlib import Path

from playwright.sync_api import expect

from tests.browser.people import People, Seat

CLEAN = "2"
BRACKETED = "8"
SECRET = "Capital can drop this for paragraph 2."


def _own_note(seat: Seat) -> None:
    """The place for the note is there."""
    expect(seat.page.get_by_label("Note of")).to_be_visible()


def test_a_note_is_live_on_the_own_screens_and_nowhere_else(people: People) -> None:
    """France writes on one screen and reads on another; Japan and the chair find nothing, on the page or behind it."""
    france, second, japan = people.enter("FRA"), people.enter("FRA"), people.enter("JPN")
    for seat in (france, second, japan):
        seat.goes_to(CLEAN)
        _own_note(seat)
    france.page.get_by_label("Note of").fill(SECRET)
    expect(second.page.get_by_label("Note of")).to_have_value(SECRET)
    expect(france.page.get_by_test_id("note-state")).to_contain_text("Kept")
    expect(japan.page.get_by_label("Note of")).to_have_value("")
    chair = people.enter("chair")
    chair.goes_to(CLEAN)
    expect(chair.page.get_by_label("Note of")).to_have_count(0)
    assert SECRET not in chair.page.content() + japan.page.content()


def test_a_note_that_both_typed_is_lost_to_neither(people: People) -> None:
    """Typed without a connection on an older note: the other's words are shown, and both can be taken."""
    france, second = people.enter("FRA"), people.enter("FRA")
    for seat in (france, second):
        seat.goes_to(CLEAN)
        _own_note(seat)
    second.page.context.set_offline(True)
    second.page.get_by_label("Note of").fill("Mine.")
    france.page.get_by_label("Note of").fill(SECRET)
    expect(france.page.get_by_test_id("note-state")).to_contain_text("Kept")
    again = second.page.get_by_role("button", name="Keep it again")
    expect(again).to_be_visible()
    second.page.context.set_offline(False)
    again.click()
    second.page.get_by_role("button", name="Take both").click()
    expect(france.page.get_by_label("Note of")).to_have_value(f"{SECRET}\nMine.")


def test_what_needs_us_lands_on_the_place(people: People) -> None:
    """A question that is put is there by itself, the bar counts it, and its link leads to the paragraph."""
    chair, france = people.enter("chair"), people.enter("FRA")
    chair.goes_to(CLEAN)
    chair.press("q")
    expect(france.question).to_be_visible()
    link = france.page.get_by_role("link", name="What needs us")
    expect(link).to_contain_text("(")
    link.click()
    asked = france.page.get_by_test_id("need-question")
    expect(asked).to_contain_text("Before the Group now")
    asked.get_by_role("link").first.click()
    expect(france.paragraph(CLEAN)).to_be_focused()
    page = people.enter("secretariat").page
    page.get_by_role("link", name="What needs whom").click()
    page.get_by_label("For", exact=True).select_option("FRA")
    expect(page.get_by_test_id("need-question")).to_be_visible()


def test_an_earlier_objection_is_renewed_from_the_list(people: People) -> None:
    """The words changed under France's objection: one click renews it, and then it stands again."""
    france, japan = people.enter("FRA"), people.enter("JPN")
    france.goes_to(CLEAN)
    france.press("o")
    france.page.get_by_role("button", name="Object", exact=True).click()
    expect(japan.paragraph(CLEAN)).to_contain_text("objection")
    japan.goes_to(CLEAN)
    editor = japan.begins_to_edit()
    editor.press("End")
    japan.types(" Once more.")
    japan.submits()
    france.page.get_by_role("link", name="What needs us").click()
    earlier = france.page.get_by_test_id("need-earlier")
    earlier.get_by_role("button", name="Renew it").click()
    expect(earlier).to_have_count(0)
    expect(france.page.get_by_test_id("need-objection")).to_be_visible()


def test_what_changed_is_listed_until_it_was_seen(people: People) -> None:
    """Japan amends where France is not looking: the words in, who, and once seen it is listed no more."""
    france, japan = people.enter("FRA"), people.enter("JPN")
    japan.goes_to(CLEAN)
    editor = japan.begins_to_edit()
    editor.press("End")
    japan.types(" Once more.")
    japan.submits()
    expect(france.paragraph(CLEAN)).to_contain_text("Once more")
    france.page.get_by_role("link", name="What changed").click()
    change = france.page.get_by_test_id("change").filter(has_text="Once more")
    expect(change).to_contain_text("Japan")
    expect(change.locator("ins")).to_contain_text("Once more")
    change.get_by_role("button", name="Seen").click()
    expect(change).to_have_count(0)


def test_why_it_is_not_agreed_is_one_sentence_with_names(people: People) -> None:
    """It follows what happens; who asks is told whose brackets and whose objection."""
    france, japan = people.enter("FRA"), people.enter("JPN")
    for seat in (france, japan):
        seat.goes_to(CLEAN)
    why = france.page.get_by_test_id("why")
    expect(why).to_contain_text("nobody has put it to the Group yet")
    japan.press("o")
    japan.page.get_by_role("button", name="Object", exact=True).click()
    expect(why).to_contain_text("Japan")
    expect(why).to_contain_text("objects")


def test_before_objecting_come_the_steps_that_fall_short_of_it(people: People) -> None:
    """From the dialog one can live with it, reserve, or type another text; the objection comes last."""
    france = people.enter("FRA")
    france.goes_to(CLEAN)
    france.press("o")
    dialog = france.page.get_by_role("dialog")
    expect(dialog.locator("ol").get_by_role("button")).to_have_text(["Can live with", "Reserve", "Propose instead…"])
    dialog.get_by_role("button", name="Propose instead").click()
    expect(france.page.locator(".ProseMirror")).to_be_focused()


def test_asking_to_be_heard_is_seen_before_it_is_put(people: People) -> None:
    """The chair sees it beside the button that puts, and takes it away once France was heard."""
    chair, france = people.enter("chair"), people.enter("FRA")
    for seat in (chair, france):
        seat.goes_to(CLEAN)
    france.page.get_by_role("button", name="Ask to be heard").click()
    heard = chair.page.get_by_test_id("chair").get_by_role("button", name="asks to be heard")
    expect(heard).to_contain_text("France")
    heard.click()
    expect(heard).to_have_count(0)
    expect(france.page.get_by_role("button", name="Ask to be heard")).to_have_attribute("aria-pressed", "false")


def test_the_page_for_capital_is_a_file_of_its_own(people: People, tmp_path: Path) -> None:
    """It holds the text and what changed since the instructions, fetches nothing, and holds no note by itself."""
    france, japan = people.enter("FRA"), people.enter("JPN")
    france.goes_to(CLEAN)
    france.page.get_by_label("Note of").fill(SECRET)
    expect(france.page.get_by_test_id("note-state")).to_contain_text("Kept")
    page = france.page
    page.get_by_role("link", name="For capital").click()
    page.get_by_role("button", name="We have instructions").click()
    expect(page.get_by_test_id("capital")).to_contain_text("Nothing has changed.")
    japan.goes_to(BRACKETED)
    editor = japan.begins_to_edit()
    editor.press("End")
    japan.types(" Once more.")
    japan.submits()
    expect(page.get_by_test_id("capital").locator("ins")).to_contain_text("Once more")
    with page.expect_download() as waited:
        page.get_by_role("button", name="Save as a file").click()
    kept = tmp_path / "capital.html"
    waited.value.save_as(kept)
    text = kept.read_text(encoding="utf-8")
    assert "<ins>" in text
    assert "Once more" in text
    assert SECRET not in text
    assert "<script" not in text
    assert "http" not in text.replace("http-equiv", "")
    opened = people.open_page()
    opened.goto(kept.as_uri())
    expect(opened.get_by_role("heading", name="The text")).to_be_visible()
