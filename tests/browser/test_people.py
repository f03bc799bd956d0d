"""The secretariat keeps members, people and their ways in; sittings open, change hands and close."""

from playwright.sync_api import Page, expect

from tests.browser.people import People

LETTERS_MS_MAX = 45_000
"""A server writes and sends letters every five seconds, twenty at a time; the page looks every twenty."""


def _page(people: People, who: str = "secretariat") -> Page:
    page = people.enter(who).page
    page.goto(f"{people.server.url}/people")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    return page


def test_a_new_person_gets_a_link_that_is_shown_once_and_can_be_revoked(people: People) -> None:
    """Added, signed in by the link, changed, and out again when the link is revoked."""
    page = _page(people)
    page.get_by_role("button", name="Add a person").click()
    page.get_by_label("Name", exact=True).fill("Ms Example")
    page.get_by_label("Delegation", exact=True).select_option("FRA")
    page.get_by_role("button", name="Save", exact=True).click()
    page.get_by_role("dialog").get_by_role("button", name="New sign-in link").click()
    link = page.get_by_test_id("link-shown").locator("code").inner_text()

    other = people.open_page(locale="en")
    other.goto(people.server.url + "/link/" + link.rsplit("/", 1)[1])
    other.get_by_role("button").first.click()
    expect(other.get_by_text("Ms Example")).to_be_visible()

    page.get_by_role("dialog").get_by_role("button", name="Revoke").click()
    expect(page.get_by_role("dialog")).to_contain_text("revoked")
    page.keyboard.press("Escape")
    page.get_by_label("Links and tokens of \u2068Ms Example\u2069").click()
    expect(page.get_by_test_id("link-shown")).to_have_count(0)
    other.reload()
    expect(other.get_by_label("Password")).to_be_visible()


def test_a_member_is_added_changed_and_deactivated(people: People) -> None:
    """Each is one form; the list says what it did."""
    page = _page(people)
    page.get_by_role("button", name="Add a member, observer or group").click()
    page.get_by_label("Code in brackets").fill("ATL")
    page.get_by_label("Name on the nameplate").fill("Atlantis")
    page.get_by_role("button", name="Save", exact=True).click()
    row = page.locator('[data-delegation="ATL"]')
    expect(row).to_contain_text("Atlantis")

    row.get_by_role("button").click()
    page.get_by_label("Short name").fill("Isle")
    page.get_by_role("checkbox", name="Active").uncheck()
    page.get_by_role("button", name="Save", exact=True).click()
    expect(row).to_contain_text("no longer active")
    expect(row).to_contain_text("Isle")


def test_a_wrong_code_is_refused_and_the_form_keeps_what_was_typed(people: People) -> None:
    """The chair's own name is no member's."""
    page = _page(people)
    page.get_by_role("button", name="Add a member, observer or group").click()
    page.get_by_label("Code in brackets").fill("CHAIR")
    page.get_by_label("Name on the nameplate").fill("Nobody")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.get_by_role("dialog").get_by_role("alert")).to_be_visible()
    expect(page.get_by_label("Name on the nameplate")).to_have_value("Nobody")


def test_a_sitting_changes_hands_closes_and_the_next_one_opens(people: People) -> None:
    """The next number is offered."""
    page = _page(people)
    expect(page.get_by_test_id("sitting-open")).to_be_visible()
    page.get_by_label("Hand presiding over").select_option(index=1)
    page.get_by_role("button", name="Hand presiding over").click()
    expect(page.get_by_test_id("sitting-open")).to_contain_text("Vice-Chair")
    page.get_by_role("button", name="Close the sitting").click()
    expect(page.get_by_text("No sitting is open.")).to_be_visible()
    page.get_by_role("button", name="Open the sitting").click()
    expect(page.get_by_test_id("sitting-open")).to_contain_text("5")


def test_a_delegate_sees_no_list_of_people(people: People) -> None:
    """Names and addresses are the secretariat's to keep."""
    page = _page(people, "FRA")
    expect(page.get_by_role("button", name="Add a person")).to_have_count(0)
    expect(page.locator("table")).to_have_count(0)


def test_the_calendar_is_kept_by_keyboard_and_what_it_does_to_a_silence_shows_before(people: People) -> None:
    """A time zone, a holiday and a working day; the deadline of a silence put now is foretold as they change."""
    page = _page(people)
    calendar = page.get_by_test_id("calendar")
    foretold = page.get_by_test_id("calendar-effect").locator("b")
    calendar.get_by_label("Time zone").fill("Asia/Nowhere")
    expect(calendar.get_by_role("button", name="Save")).to_be_disabled()
    calendar.get_by_label("Time zone").fill("Asia/Kathmandu")
    expect(foretold).to_contain_text("GMT+5:45")
    before = foretold.inner_text()
    for name in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"):
        calendar.get_by_role("checkbox", name=name).uncheck()
    calendar.get_by_role("checkbox", name="Sunday").check()
    expect(foretold).not_to_have_text(before)
    expect(foretold).to_contain_text("Sunday")
    day = calendar.get_by_label("A holiday")
    day.fill("2030-01-06")
    day.press("Enter")
    expect(calendar).to_contain_text("Sunday, 6 January 2030")
    calendar.get_by_role("button", name="Save").press("Enter")
    expect(page.get_by_role("status").filter(has_text="The calendar is saved.")).to_be_visible()
    group = people.ask("GET", f"/groups/{people.tokens['group']}", "FRA")["group"]
    assert isinstance(group, dict)
    assert (group["time_zone"], group["working_days"], group["holidays"]) == ("Asia/Kathmandu", [7], ["2030-01-06"])
    page.reload()
    calendar.get_by_role("button", name="Remove").press("Enter")
    expect(calendar).to_contain_text("No holiday is to come.")


def test_letters_that_no_mail_could_bring_are_read_and_delivered_by_hand(people: People) -> None:
    """There is no mail server here: each letter is listed with the reason; delivered, it leaves the list."""
    document = people.ask("GET", f"/documents/{people.document}", "chair")
    paragraphs = document["paragraphs"]
    assert isinstance(paragraphs, list)
    clean = next(one["id"] for one in paragraphs if one["state"] == "clean" and one["label"])
    data = {"document": people.document, "kind": "agree", "way": "silence", "paragraphs": [clean]}
    command = {"id": "by-silence", "type": "question.put", "data": data}
    people.ask("POST", f"/groups/{people.tokens['group']}/commands", "chair", command)
    page = _page(people)
    count = page.get_by_test_id("letters-count")
    expect(count).to_contain_text("could not be sent", timeout=LETTERS_MS_MAX)
    first = page.locator("[data-letter]").first
    expect(first).to_contain_text("no mail address is known")
    first.get_by_role("button", name="Read").click()
    letter = page.get_by_test_id("letter-text")
    expect(letter).to_contain_text("The Group is asked, by silence, to agree")
    expect(letter).to_contain_text(f"{people.server.url}/d/{people.document}?question=")
    delegation = first.get_attribute("data-letter")
    page.get_by_role("dialog").get_by_role("button", name="Delivered").press("Enter")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.locator(f'[data-letter="{delegation}"]')).to_have_count(0)
