"""The main job in four browsers: from an amendment to an agreed paragraph, on every screen."""

from playwright.sync_api import expect

from tests.browser.people import People, Seat

PARAGRAPH = "2"
WORDS = " They do so in good faith."


def _amends(seat: Seat, label: str, words: str) -> None:
    seat.goes_to(label)
    seat.begins_to_edit()
    seat.types(words)
    expect(seat.page.get_by_test_id("preview")).to_contain_text(words.strip())
    seat.submits()


def test_from_an_amendment_to_an_agreed_paragraph(people: People) -> None:
    """Proposed, joined, objected to, withdrawn, retained, put, gavelled too early, gavelled: agreed everywhere."""
    france, japan, chair, secretariat = (people.enter(who) for who in ("FRA", "JPN", "chair", "secretariat"))
    everybody = (france, japan, chair, secretariat)

    _amends(france, PARAGRAPH, WORDS)
    for seat in everybody:
        expect(seat.paragraph(PARAGRAPH).locator(".bracket")).to_contain_text(WORDS.strip())

    japan.goes_to(PARAGRAPH)
    japan.paragraph(PARAGRAPH).locator(".alternative").filter(has_text=WORDS.strip()).click()
    japan.page.get_by_role("button", name="Co-sponsor").click()
    expect(chair.paragraph(PARAGRAPH).locator(".who")).to_contain_text("Japan", ignore_case=True)

    japan.page.locator("aside").get_by_role("button", name="Object…").last.click()
    japan.page.get_by_label("Reason, if you like").fill("capital has not seen it")
    japan.page.get_by_role("button", name="Object", exact=True).click()
    expect(france.paragraph(PARAGRAPH)).to_contain_text("objection")
    japan.page.locator("aside").get_by_role("button", name="Object…").last.click()
    japan.page.get_by_role("button", name="Withdraw our objection").click()
    expect(france.paragraph(PARAGRAPH)).not_to_contain_text("objection")

    chair.goes_to(PARAGRAPH)
    chair.press("2", "Enter")
    expect(chair.paragraph(PARAGRAPH)).to_contain_text("clean")

    chair.press("q")
    for seat in everybody:
        expect(seat.question).to_contain_text(WORDS.strip())
    chair.press("Space")
    expect(chair.page.locator(".said")).to_contain_text("has not run out")
    expect(chair.page.get_by_role("button", name="Gavel", exact=False)).to_have_attribute("aria-disabled", "false")
    chair.press("Space")
    for seat in everybody:
        expect(seat.paragraph(PARAGRAPH)).to_contain_text("agreed")
        expect(seat.question).to_have_count(0)
        expect(seat.paragraph(PARAGRAPH).locator(".bracket")).to_have_count(0)


def test_what_is_typed_outlives_a_lost_connection_and_a_reload(people: People) -> None:
    """The network goes while France types; what it submits is kept, and stands once the network is back."""
    france, japan = people.enter("FRA"), people.enter("JPN")
    france.goes_to(PARAGRAPH)
    france.begins_to_edit()
    france.types(" One.")
    france.page.context.set_offline(True)
    expect(france.connection).to_have_attribute("data-state", "offline")
    france.types(" Two.")
    france.press("Control+Enter")
    expect(france.connection).to_contain_text("not sent yet")
    france.page.context.set_offline(False)
    expect(japan.paragraph(PARAGRAPH)).to_contain_text("One. Two.")

    japan.goes_to(PARAGRAPH)
    japan.begins_to_edit()
    japan.types(" Kept.")
    japan.page.reload()
    expect(japan.connection).to_have_attribute("data-state", "live")
    japan.goes_to(PARAGRAPH)
    expect(japan.begins_to_edit()).to_contain_text("Kept.")


def test_taking_down_by_keyboard_alone(people: People) -> None:
    """Go to the paragraph, name the member, edit, submit: beside the words themselves at most 14 keys."""
    secretariat, france = people.enter("secretariat"), people.enter("FRA")
    words = " Noted."
    secretariat.goes_to("7 bis")
    secretariat.press("m")
    expect(secretariat.page.locator("#finding")).to_be_focused()
    secretariat.types("fra")
    secretariat.press("Enter")
    expect(secretariat.page.locator(".ProseMirror")).to_be_focused()
    secretariat.types(words)
    expect(france.paragraph("7 bis")).to_contain_text("Being taken down for")
    secretariat.submits()
    expect(france.paragraph("7 bis").locator(".who")).to_contain_text("France", ignore_case=True)
    expect(france.page.get_by_role("button", name="notice")).to_be_visible()
    assert secretariat.keys - len(words) <= 14


def test_undo_takes_back_the_own_last_act(people: People) -> None:
    """Ctrl+Z outside an editor withdraws what was just submitted, on every screen."""
    france, japan = people.enter("FRA"), people.enter("JPN")
    _amends(france, PARAGRAPH, WORDS)
    expect(japan.paragraph(PARAGRAPH)).to_contain_text(WORDS.strip())
    france.press("Control+z")
    expect(japan.paragraph(PARAGRAPH)).not_to_contain_text(WORDS.strip())


def test_words_typed_in_the_middle_stay_there(people: People) -> None:
    """The caret stays where it is typed at, also while the preview comes back."""
    france = people.enter("FRA")
    france.goes_to("19")
    editor = france.begins_to_edit()
    france.press("Control+End", *["ArrowLeft"] * len("organizations."))
    france.types("re")
    expect(france.page.get_by_test_id("preview")).to_contain_text("reorganizations")
    france.types("levant ")
    expect(editor).to_contain_text("existing relevant organizations.")
    france.press("Escape")
