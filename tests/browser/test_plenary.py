"""The plenary screen: the paragraph before the room whole, the question in its words, the gavel's quiet moment."""

import re

from playwright.sync_api import Page, expect

from tests.browser.people import People

PROJECTOR = {"width": 1920, "height": 1080}
LETTERS_PX_MIN = 40
SMALLEST = """() => Math.min(...[...document.querySelectorAll('.plenary *')]
    .filter(each => [...each.childNodes].some(node => node.nodeType === 3 && node.textContent.trim() !== ''))
    .map(each => parseFloat(getComputedStyle(each).fontSize)))"""


def _wall(people: People) -> Page:
    page = people.enter("JPN", viewport=PROJECTOR).page
    page.goto(f"{people.server.url}/d/{people.document}/plenary")
    expect(page.get_by_test_id("projected").first).to_be_visible()
    return page


def _paragraphs(people: People) -> list[dict[str, object]]:
    rows = people.ask("GET", f"/documents/{people.document}", "chair")["paragraphs"]
    assert isinstance(rows, list)
    return rows


def _turn_to(people: People, paragraph: object) -> None:
    sittings = people.ask("GET", f"/documents/{people.document}", "chair")["sittings"]
    assert isinstance(sittings, list)
    data = {"sitting": sittings[0]["id"], "document": people.document, "paragraph": paragraph}
    command = {"id": f"turn-{paragraph}", "type": "sitting.turn_to", "data": data}
    people.ask("POST", f"/groups/{people.tokens['group']}/commands", "chair", command)


def _clean(people: People) -> dict[str, object]:
    return next(each for each in _paragraphs(people) if each["state"] == "clean" and each["is_a"] == "paragraph")


def _put(people: People, paragraph: object) -> dict[str, object]:
    data = {"document": people.document, "kind": "agree", "paragraphs": [paragraph]}
    command = {"id": "put-it", "type": "question.put", "data": data}
    people.ask("POST", f"/groups/{people.tokens['group']}/commands", "chair", command)
    questions = people.ask("GET", f"/documents/{people.document}", "chair")["questions"]
    assert isinstance(questions, list)
    question: dict[str, object] = questions[0]
    return question


def test_every_letter_of_the_paragraph_is_on_the_wall_and_none_is_small(people: People) -> None:
    """What is projected, signs of brackets aside, is what the paragraph has; nothing is under forty pixels."""
    paragraph = next(each for each in _paragraphs(people) if str(each["notation"]).count("[") >= 2)
    wall = _wall(people)
    _turn_to(people, paragraph["id"])
    projected = wall.locator(f'[data-testid="projected"][data-paragraph="{paragraph["id"]}"] .t')
    expect(projected).to_be_visible()
    shown = re.sub(r"[\s\[\]│]|no text", "", projected.inner_text())
    assert shown == re.sub(r"\s", "", "".join(_words(paragraph["content"])))
    assert wall.evaluate(SMALLEST) >= LETTERS_PX_MIN


def _words(nodes: object) -> list[str]:
    """All words of a content, every alternative's."""
    assert isinstance(nodes, list)
    out: list[str] = []
    for node in nodes:
        if isinstance(node, str):
            out.append(node)
        elif "alternatives" in node:
            out += [word for each in node["alternatives"] for word in _words(each["content"])]
        else:
            out.append(node.get("text") or node.get("note") or node.get("label") or node.get("open") or "")
    return out


def test_the_question_fills_and_the_gavel_is_a_quiet_moment(people: People) -> None:
    """Put, the words are on the wall; gavelled, the bar is green and goes by itself."""
    paragraph = _clean(people)
    wall, chair = _wall(people), people.enter("chair")
    chair.goes_to(str(paragraph["label"]).rstrip("."))
    chair.press("q")
    question = wall.get_by_test_id("question")
    expect(question).to_contain_text("are there any objections?")
    expect(question.locator(".line")).to_be_visible()
    expect(wall.get_by_test_id("projected")).to_contain_text(str(paragraph["text"]))
    expect(chair.page.get_by_role("button", name="Gavel", exact=False)).to_have_attribute("aria-disabled", "false")
    chair.press("Space")
    expect(wall.get_by_test_id("agreed")).to_contain_text("It was so agreed.")
    expect(wall.get_by_test_id("agreed")).to_have_count(0)


def test_an_objection_is_one_objection_and_no_more(people: People) -> None:
    """Neither whose nor why is ever on the wall."""
    paragraph = _clean(people)
    wall = _wall(people)
    question = _put(people, paragraph["id"])
    expect(wall.get_by_test_id("question")).to_be_visible()
    data = {"target": {"paragraph": paragraph["id"]}, "reason": "our capital has doubts", "kind": "substance"}
    command = {"id": "object", "type": "position.object", "data": {"document": people.document, **data}}
    people.ask("POST", f"/groups/{people.tokens['group']}/commands", "FRA", command)
    expect(wall.get_by_test_id("broken")).to_have_text("One objection.")
    expect(wall.locator("body")).not_to_contain_text("doubts")
    assert question["id"] != ""


def test_what_does_not_fit_goes_over_pages_that_keys_turn(people: People) -> None:
    """A paragraph of several hundred words, on a small screen, is read page by page to its end."""
    wall = _wall(people)
    wall.set_viewport_size({"width": 800, "height": 260})
    expect(wall.locator(".page")).to_have_text(re.compile(r"page \W?1\W? of \W?[2-9]"))
    wall.keyboard.press("End")
    expect(wall.locator(".page")).not_to_have_text(re.compile(r"page \W?1\W? of"))
    wall.keyboard.press("Home")
    expect(wall.locator(".page")).to_have_text(re.compile(r"page \W?1\W? of"))


def test_it_says_that_the_network_is_lost_and_recovers_by_itself(people: People) -> None:
    """What came meanwhile is there when it is back."""
    first, second = [each for each in _paragraphs(people) if each["is_a"] == "paragraph"][:2]
    wall = _wall(people)
    _turn_to(people, first["id"])
    expect(wall.get_by_test_id("projected")).to_have_attribute("data-paragraph", str(first["id"]))
    wall.context.set_offline(True)
    expect(wall.get_by_test_id("lost")).to_contain_text("No connection")
    _turn_to(people, second["id"])
    wall.context.set_offline(False)
    expect(wall.get_by_test_id("lost")).to_have_count(0)
    expect(wall.get_by_test_id("projected")).to_have_attribute("data-paragraph", str(second["id"]))
