"""What who presides and the secretariat do beside the main job: en bloc, ad referendum, marks, split and merge."""

from playwright.sync_api import Locator, expect

from tests.browser.people import People, Seat

PAIR = ("2", "10")
REFERENDUM = "19"
SPLIT = "20"
CARET_MOVES = 10


def _gavels(chair: Seat) -> None:
    button = chair.page.get_by_role("button", name="Gavel")
    expect(button).to_have_attribute("aria-disabled", "false")
    chair.press("Space")
    expect(chair.question).to_have_count(0)


def _dialog(seat: Seat) -> Locator:
    return seat.page.get_by_role("dialog")


def _opens(seat: Seat, act: str) -> Locator:
    seat.page.locator("aside").get_by_role("button", name=act).click()
    expect(_dialog(seat)).to_be_visible()
    return _dialog(seat)


def test_paragraphs_are_put_en_bloc_by_their_numbers(people: People) -> None:
    """Numbers that are no paragraph's, or one's with brackets, are named; the others become agreed together."""
    chair, japan = people.enter("chair"), people.enter("JPN")
    chair.press("Q")
    dialog = _dialog(chair)
    numbers = dialog.get_by_label("Paragraphs, by their numbers")
    expect(numbers).to_be_focused()
    numbers.fill(", ".join((*PAIR, "8", "99")))
    expect(dialog.locator(".problem").first).to_contain_text("99")
    expect(dialog.locator(".problem").last).to_contain_text("cannot be put")
    expect(dialog.get_by_role("button", name="to the Group")).to_be_disabled()
    numbers.fill(", ".join(PAIR))
    dialog.get_by_role("button", name="to the Group").click()
    expect(dialog).to_have_count(0)
    for label in PAIR:
        expect(japan.question).to_contain_text(f"\N{FIRST STRONG ISOLATE}{label}\N{POP DIRECTIONAL ISOLATE}")
    _gavels(chair)
    for label in PAIR:
        expect(japan.paragraph(label)).to_contain_text("agreed")


def test_agreed_ad_referendum_until_the_member_confirms(people: People) -> None:
    """France alone is asked to confirm; until it has, the paragraph is provisionally agreed on every screen."""
    chair, france, japan = (people.enter(who) for who in ("chair", "FRA", "JPN"))
    chair.goes_to(REFERENDUM)
    chair.press("Q")
    dialog = _dialog(chair)
    expect(dialog.get_by_label("Paragraphs, by their numbers")).to_have_value(REFERENDUM)
    dialog.get_by_label("Ad referendum").check()
    dialog.get_by_label("These members").check()
    dialog.get_by_label("Find a member").fill("fra")
    dialog.get_by_label("France", exact=True).check()
    dialog.get_by_role("button", name="to the Group").click()
    expect(japan.question).to_contain_text("Ad referendum")
    _gavels(chair)
    expect(japan.paragraph(REFERENDUM)).to_contain_text("France")
    japan.goes_to(REFERENDUM)
    expect(japan.page.get_by_role("button", name="Confirm what was agreed")).to_have_count(0)
    france.goes_to(REFERENDUM)
    france.page.get_by_role("button", name="Confirm what was agreed").click()
    expect(japan.paragraph(REFERENDUM)).to_contain_text("agreed ·")
    expect(japan.paragraph(REFERENDUM)).not_to_contain_text("France")

    chair.page.get_by_role("button", name="Put: reopen").click()
    expect(japan.question).to_contain_text("To reopen.")
    _gavels(chair)
    expect(japan.paragraph(REFERENDUM)).to_contain_text("clean")


def test_a_mark_is_set_seen_and_removed(people: People) -> None:
    """A delegation says what it waits for, with a date; it blocks nothing, and goes again."""
    france, japan = people.enter("FRA"), people.enter("JPN")
    france.goes_to(PAIR[0])
    dialog = _opens(france, "Mark…")
    dialog.get_by_label("Which mark").select_option("awaiting instructions")
    dialog.get_by_label("Expected by").fill("2027-01-15")
    dialog.get_by_role("button", name="Set the mark").click()
    expect(japan.paragraph(PAIR[0])).to_contain_text("awaiting instructions")
    expect(japan.paragraph(PAIR[0])).to_contain_text("15 January")
    dialog = _opens(france, "Mark…")
    dialog.get_by_role("button", name="Remove").click()
    expect(japan.paragraph(PAIR[0])).not_to_contain_text("awaiting instructions")


def test_a_paragraph_is_split_where_the_caret_is_and_merged_again(people: People) -> None:
    """Both parts together have the words that the one had."""
    secretariat, france = people.enter("secretariat"), people.enter("FRA")
    words = france.paragraph(SPLIT).locator(".text").inner_text()
    secretariat.goes_to(SPLIT)
    dialog = _opens(secretariat, "Split…")
    secretariat.press("Control+Home", *["ArrowRight"] * CARET_MOVES)
    dialog.get_by_role("button", name="Split here").click()
    second = france.paragraph(f"{SPLIT} bis")
    expect(second).to_be_visible()
    parts = [each.locator(".text").inner_text() for each in (france.paragraph(SPLIT), second)]
    assert " ".join(parts) == words
    _opens(secretariat, "Merge with next…").get_by_role("button", name="Merge", exact=True).click()
    expect(second).to_have_count(0)
    expect(france.paragraph(SPLIT).locator(".text")).to_have_text(words)


def test_renumbering_is_shown_before_it_is_done(people: People) -> None:
    """The preview changes nothing; carried out, the old number stays beside the new."""
    secretariat, france = people.enter("secretariat"), people.enter("FRA")
    secretariat.goes_to("7 bis")
    dialog = _opens(secretariat, "Renumber…")
    expect(dialog.get_by_role("row", name="7 bis.")).to_contain_text("8.")
    expect(france.paragraph("7 bis")).to_be_visible()
    dialog.get_by_role("button", name="Renumber").click()
    expect(france.paragraph("7 bis")).to_have_count(0)
    expect(france.paragraph("8").locator(".old")).to_contain_text("7 bis")


def test_a_flag_without_a_name_stops_the_period_until_it_is_heard(people: People) -> None:
    """The secretariat sees a flag and no name yet; who presides lowers it, and the gavel waits for the period anew."""
    chair, secretariat = people.enter("chair"), people.enter("secretariat")
    chair.goes_to(PAIR[0])
    chair.press("q")
    secretariat.question.get_by_role("button", name="A flag is up").click()
    expect(chair.question).to_contain_text("The period stands still")
    chair.page.get_by_role("button", name="was heard").click()
    expect(secretariat.question).not_to_contain_text("The period stands still")
    _gavels(chair)
