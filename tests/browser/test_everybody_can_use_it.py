"""Screens as different people meet them: scanned for accessibility, in French, in Arabic, on a phone."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.people import People

AXE = Path(__file__).resolve().parent.parent.parent / "client" / "node_modules" / "axe-core" / "axe.min.js"
PHONE = {"width": 360, "height": 740}


def _faults(page: Page) -> list[str]:
    # The page's policy lets no script in but its own; the scanner comes in through the debugger instead.
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found = page.evaluate("async () => JSON.stringify((await axe.run()).violations)")
    return [f"{each['id']}: {[node['target'] for node in each['nodes']][:3]}" for each in json.loads(found)]


SCREENS = ("/", "/d/{document}", "/d/{document}/plenary", "/d/{document}/time", "/admin", "/import")


@pytest.mark.parametrize("path", SCREENS)
def test_no_screen_has_a_fault_that_a_scan_finds(people: People, path: str) -> None:
    """As the secretariat, who has the most on the screen."""
    page = people.enter("secretariat").page
    page.goto(people.server.url + path.format(document=people.document))
    expect(page.locator("main, [role=main]").first).to_be_visible()
    page.wait_for_load_state("networkidle")
    assert _faults(page) == []


@pytest.mark.parametrize("options", [{}, {"locale": "ar", "viewport": PHONE, "color_scheme": "dark"}])
def test_a_delegations_own_pages_have_no_fault_that_a_scan_finds(people: People, options: dict[str, object]) -> None:
    """What needs it, what changed and the page for capital; on a phone nothing of them runs out at the side."""
    page = people.enter("FRA", **options).page
    for path in ("needs", "changed", "capital"):
        page.goto(f"{people.server.url}/d/{people.document}/{path}")
        expect(page.get_by_role("heading", level=1).first).to_be_visible()
        page.wait_for_load_state("networkidle")
        assert _faults(page) == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize(
    ("who", "options"), [("chair", {}), ("LIB", {"color_scheme": "dark"}), ("EGY", {"locale": "ar"})]
)
def test_no_room_has_a_fault_that_a_scan_finds(people: People, who: str, options: dict[str, str]) -> None:
    """Who presides, an observer in the dark theme, and a delegate whose page runs from right to left."""
    seat = people.enter(who, **options)
    seat.goes_to("8")
    assert _faults(seat.page) == []


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_the_room_with_an_editor_open_is_readable_in_every_theme(people: People, theme: str) -> None:
    """Contrast included: the scan measures it."""
    seat = people.enter("JPN")
    seat.page.evaluate("theme => { document.documentElement.dataset.theme = theme }", theme)
    seat.goes_to("8")
    seat.begins_to_edit()
    seat.types(" and reviewed")
    expect(seat.page.get_by_test_id("preview")).to_contain_text("reviewed")
    assert _faults(seat.page) == []


def test_a_room_in_french(people: People) -> None:
    """The language of the browser is the language of the page."""
    page = people.enter("FRA", locale="fr").page
    expect(page.locator("html")).to_have_attribute("lang", "fr")
    expect(page.get_by_role("button", name="avec les crochets")).to_be_visible()


def test_a_room_in_arabic_runs_from_right_to_left(people: People) -> None:
    """The outline stands at the right, the panel at the left; the English text keeps its direction."""
    page = people.enter("EGY" if "EGY" in str(people.tokens) else "JPN", locale="ar").page
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    outline, panel = page.locator("nav").bounding_box(), page.locator("aside").bounding_box()
    assert outline is not None
    assert panel is not None
    assert outline["x"] > panel["x"]


def test_a_phone_shows_the_text_first(people: People) -> None:
    """360 pixels wide: nothing runs out at the side, the outline and the panel come as sheets from below."""
    page = people.enter("JPN", viewport=PHONE).page
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    page.get_by_role("button", name="This paragraph").click()
    expect(page.get_by_role("dialog")).to_be_visible()
