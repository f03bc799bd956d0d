"""The conforming list on the screens, made, put, and objected to item by item; and stages, to the end by silence."""

import re
from collections.abc import Mapping

from playwright.sync_api import Locator, expect

from tests.browser.people import People, Seat

PAIR = ("2", "10")
TYPED = " (sic)"


def _dialog(seat: Seat) -> Locator:
    return seat.page.get_by_role("dialog")


def _gavels(chair: Seat) -> None:
    expect(chair.page.get_by_role("button", name="Gavel")).to_have_attribute("aria-disabled", "false")
    chair.press("Space")
    expect(chair.question).to_have_count(0)


def _agrees(chair: Seat, stage: str = "") -> None:
    """The chair puts both paragraphs, at a stage where one is named, and gavels."""
    chair.press("Q")
    dialog = _dialog(chair)
    dialog.get_by_label("Paragraphs, by their numbers").fill(", ".join(PAIR))
    if stage:
        dialog.get_by_label("At which stage").select_option(stage)
    dialog.get_by_role("button", name="to the Group").click()
    expect(dialog).to_have_count(0)
    if stage:
        expect(chair.question).to_contain_text(re.compile(rf"Asked at: \W?{stage}"))
    _gavels(chair)


def _commands(people: People, name: str, data: Mapping[str, object]) -> None:
    """The chair asks for it over REST."""
    command = {"id": f"c-{name}", "type": name, "data": data}
    people.ask("POST", f"/groups/{people.tokens['group']}/commands", "chair", command)


def _notes(secretariat: Seat, label: str) -> None:
    """The secretariat puts a correction of the paragraph on the list, from the keyboard."""
    secretariat.goes_to(label)
    secretariat.press("e")
    dialog = _dialog(secretariat)
    text = dialog.get_by_label("As it is to read")
    text.fill(text.input_value() + TYPED)
    dialog.get_by_label("Why").fill("As in the resolution cited.")
    dialog.get_by_role("button", name="Put on the list").click()
    expect(dialog.get_by_test_id("list")).to_contain_text("(sic)")
    secretariat.press("Escape")
    expect(dialog).to_have_count(0)


def _words(seat: Seat, label: str) -> Locator:
    return seat.paragraph(label).locator(".text")


def test_one_item_of_the_list_is_objected_to_and_the_other_stands(people: People) -> None:
    """Old and new words are seen by all; the item that France objects to stays as it was, the other is corrected."""
    chair, secretariat, france = (people.enter(who) for who in ("chair", "secretariat", "FRA"))
    before = _words(france, PAIR[0]).inner_text()
    _agrees(chair)
    for label in PAIR:
        _notes(secretariat, label)
    chair.page.get_by_role("button", name="Conforming list").click()
    dialog = _dialog(chair)
    expect(dialog.get_by_test_id("list").get_by_role("listitem")).to_have_count(2)
    dialog.get_by_label("From the floor, now").check()
    dialog.get_by_role("button", name=re.compile(r"Put \W?2\W? items to the Group")).click()
    items = france.question.get_by_test_id("items")
    expect(items.locator("ins")).to_have_count(2)
    items.get_by_role("button", name=re.compile(rf"Object to the correction of \W?{PAIR[0]}\b")).click()
    _dialog(france).get_by_label("Reason, if you like").fill("Not a matter of form.")
    _dialog(france).get_by_role("button", name="Object", exact=True).click()
    expect(chair.question.get_by_test_id("items")).to_contain_text("It stays as it was.")
    expect(chair.question.get_by_test_id("items")).to_contain_text("France")
    _gavels(chair)
    expect(_words(france, PAIR[1])).to_contain_text("(sic)")
    expect(_words(france, PAIR[0])).to_have_text(before)
    for label in PAIR:
        expect(france.paragraph(label)).to_contain_text("agreed")


def test_text_agreed_at_a_stage_goes_up_and_the_whole_is_put_by_silence(people: People) -> None:
    """The Group names stages; agreed at the first, a paragraph says so on every screen until plenary agrees it."""
    chair, japan = people.enter("chair"), people.enter("JPN")
    stages = {"modality": "stages", "value": "informals; plenary", "words": "Two stages."}
    _commands(people, "modality.propose", stages)
    _agrees(chair, "informals")
    expect(japan.paragraph(PAIR[0])).to_contain_text(re.compile(r"agreed at \W?informals\W?, goes up"))
    sittings = people.ask("GET", f"/documents/{people.document}", "chair")["sittings"]
    assert isinstance(sittings, list)
    _commands(people, "sitting.close", {"sitting": sittings[0]["id"]})
    _commands(people, "sitting.open", {"meeting": "3", "number": 11, "date": "2026-03-02", "format": "plenary"})
    expect(chair.page.locator("body")).to_contain_text(re.compile(r"sitting \W*11.*plenary"))
    _agrees(chair, "plenary")
    expect(japan.paragraph(PAIR[0])).to_contain_text("agreed ·")
    chair.page.get_by_role("button", name="End the document").click()
    dialog = _dialog(chair)
    dialog.get_by_label("To take note of the document").check()
    dialog.get_by_label("By silence").check()
    dialog.get_by_role("button", name="Put to the Group").click()
    expect(dialog).to_have_count(0)
    told = japan.page.get_by_test_id("silence")
    expect(told).to_contain_text("To take note of the document.")
    told.get_by_role("button", name="Break silence").click()
    _dialog(japan).get_by_role("button", name="Object", exact=True).click()
    expect(told).to_have_count(0)
