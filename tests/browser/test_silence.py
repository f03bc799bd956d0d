"""A silence on the screens: begun, seen, extended, broken on screen and by letter, late, unbroken and announced."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.people import People, Seat, tokens_in
from tests.services import run_rollingtext, served
from tests.silences import put_days_ago

ASKED = ("2", "10")
PHONE = {"viewport": {"width": 390, "height": 844}}


def silence(seat: Seat) -> Locator:
    """The silence on this screen."""
    return seat.page.get_by_test_id("silence")


def begins(chair: Seat) -> None:
    """The chair puts the paragraphs by silence, from the keyboard."""
    chair.press("Q")
    dialog = chair.page.get_by_role("dialog")
    dialog.get_by_label("Paragraphs, by their numbers").fill(", ".join(ASKED))
    dialog.get_by_label("By silence").check()
    dialog.get_by_role("button", name="to the Group").click()
    expect(dialog).to_have_count(0)
    expect(silence(chair)).to_contain_text("By silence.")


def breaks(seat: Seat, why: str, *, chair_only: bool = False) -> None:
    """A head of delegation breaks it on screen."""
    silence(seat).get_by_role("button", name="Break silence").click()
    dialog = seat.page.get_by_role("dialog")
    dialog.get_by_label("Reason, if you like").fill(why)
    if chair_only:
        dialog.get_by_label("Who reads").select_option("chair")
    dialog.get_by_role("button", name="Object", exact=True).click()
    expect(dialog).to_have_count(0)


def enters(seat: Seat, why: str, received_at: str) -> None:
    """The secretariat enters a letter from Japan."""
    silence(seat).get_by_role("button", name="Enter a break received").click()
    form = silence(seat).locator("form")
    form.get_by_label("Received from").select_option("JPN")
    form.get_by_label("How").select_option("letter")
    if received_at:
        form.get_by_label("When").fill(received_at)
    form.get_by_label("Received by").fill("Registry")
    form.get_by_label("What it says").fill(why)
    form.get_by_role("button", name="Enter it").click()


@contextmanager
def unbroken(folder: Path, open_page: Callable[..., Page]) -> Iterator[People]:
    """The demonstration, in which a silence has run for three days and nobody has broken it."""

    def prepare(env: dict[str, str]) -> None:
        tokens = folder / "tokens.json"
        run_rollingtext("demo", "--tokens", str(tokens), folder=folder, env=env)
        document = str(tokens_in(folder)["document"])
        group = str(tokens_in(folder)["group"])
        deadline = datetime.now(UTC) - timedelta(minutes=5)
        put_days_ago(f"sqlite:///{folder / 'rollingtext.sqlite'}", group, document, ASKED, deadline)

    with served(folder, prepare) as server:
        here = People(server, tokens_in(folder), open_page)
        yield here
        assert here.faults == []


@pytest.fixture
def run_out(tmp_path: Path, open_page: Callable[..., Page]) -> Iterator[People]:
    """See `unbroken`."""
    with unbroken(tmp_path, open_page) as here:
        yield here


def test_it_begins_is_seen_in_the_readers_own_time_is_extended_and_broken_on_screen(people: People) -> None:
    """Japan reads in Tokyo; what one tells the chair alone shows at the chair's; the break ends it for all."""
    chair, japan = people.enter("chair"), people.enter("JPN", timezone_id="Asia/Tokyo", **PHONE)
    begins(chair)
    expect(silence(japan)).to_contain_text("on your clock")
    expect(silence(japan)).to_contain_text("working hours left")
    expect(silence(japan).get_by_role("button", name="Extend")).to_have_count(0)
    zones = [
        re.search(r"Ends\W+(.+?)\W+on your", seat.page.get_by_test_id("silence").inner_text())
        for seat in (chair, japan)
    ]
    assert all(zones)
    assert len({found.group(1) for found in zones if found}) == 2

    silence(japan).get_by_role("button", name="No objection").click()
    expect(silence(japan).get_by_role("button", name="the chair knows")).to_be_visible()

    silence(chair).get_by_role("button", name="Extend").click()
    field = silence(chair).get_by_label("New deadline")
    before = datetime.fromisoformat(field.input_value())
    field.fill((before + timedelta(days=7)).isoformat(timespec="minutes"))
    chair.press("Enter")
    expect(silence(chair).locator("form")).to_have_count(0)
    expect(silence(japan)).to_contain_text(f"{before + timedelta(days=7):%Y-%m-%d}")

    breaks(japan, "Capital cannot accept this.")
    for seat in (chair, japan):
        expect(silence(seat)).to_have_count(0)
    for label in ASKED:
        expect(chair.paragraph(label)).not_to_contain_text("agreed")


def test_a_deadline_that_will_not_do_keeps_the_form_and_says_what_will(people: People) -> None:
    """A Sunday: the day is refused in words, nothing is lost."""
    chair = people.enter("chair")
    begins(chair)
    silence(chair).get_by_role("button", name="Extend").click()
    field = silence(chair).get_by_label("New deadline")
    day = datetime.fromisoformat(field.input_value())
    sunday = (day + timedelta(days=7 - day.isoweekday() + 7)).replace(hour=12)
    field.fill(sunday.isoformat(timespec="minutes"))
    chair.press("Enter")
    expect(silence(chair).get_by_role("alert")).to_be_visible()
    expect(field).to_have_value(sunday.isoformat(timespec="minutes"))


def test_a_letter_received_in_time_breaks_it_though_entered_after_the_deadline(run_out: People) -> None:
    """Nothing turned green on any screen."""
    secretariat, france = run_out.enter("secretariat"), run_out.enter("FRA")
    expect(silence(france)).to_contain_text("was not broken")
    for label in ASKED:
        expect(france.paragraph(label)).not_to_contain_text("agreed")
    local = silence(secretariat)
    local.get_by_role("button", name="Enter a break received").click()
    now = datetime.fromisoformat(local.get_by_label("When").input_value())
    local.get_by_role("button", name="Cancel").click()
    enters(secretariat, "Not paragraph 2.", (now - timedelta(hours=2)).isoformat(timespec="minutes"))
    for seat in (secretariat, france):
        expect(silence(seat)).to_have_count(0)
    for label in ASKED:
        expect(france.paragraph(label)).not_to_contain_text("agreed")


def test_what_comes_late_is_shown_as_late_ruled_on_and_the_silence_is_announced(run_out: People) -> None:
    """France breaks it on screen, Japan by letter, both too late; the chair rules, and all becomes agreed at once."""
    chair, france, brazil = (run_out.enter(who) for who in ("chair", "FRA", "BRA"))
    secretariat = run_out.enter("secretariat")
    expect(silence(brazil)).to_contain_text("was not broken")
    breaks(france, "Capital was late.", chair_only=True)
    enters(secretariat, "The post was slow.", "")
    for seat in (chair, france, brazil):
        expect(silence(seat)).to_contain_text(re.compile(r"France\W+broke it late"))
        expect(silence(seat)).to_contain_text(re.compile(r"Japan\W+broke it late"))
    expect(silence(chair)).to_contain_text("Capital was late.")
    expect(silence(brazil)).not_to_contain_text("Capital was late.")
    expect(silence(brazil)).to_contain_text("The post was slow.")
    expect(silence(chair).get_by_role("button", name="Announce")).to_be_disabled()
    for _ in range(2):
        silence(chair).get_by_role("button", name="It came too late").first.click()
    expect(silence(brazil)).to_contain_text("explanation of position")
    silence(chair).get_by_role("button", name="Announce").click()
    for seat in (chair, france, brazil):
        expect(silence(seat)).to_have_count(0)
        for label in ASKED:
            expect(seat.paragraph(label)).to_contain_text("agreed")
