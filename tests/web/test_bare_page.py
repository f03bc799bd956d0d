"""The page for bad connections: small, without a script, in three languages, and never anything that is private."""

import re
import urllib.parse

import pytest

from server.exchange import PAGE_BYTES_MAX, parts
from tests.web.rooms import FIRST, Room, open_server, room
from tests.web.wire import Answer, Rest

pytestmark = pytest.mark.full

__all__ = ["open_server", "room"]

BRACKETED, ASKED = 2, 3


def page(room: Room, who: str = "BRA", query: str = "", **headers: str) -> Answer:
    return room.rest(who).ask("GET", f"/d/{room.document}/text{query}", headers=headers)


def turn_to(room: Room, command_id: str, number: int) -> None:
    sittings = room.read()["sittings"]
    assert isinstance(sittings, list)
    data = {"sitting": sittings[0]["id"], "document": room.document, "paragraph": room.paragraphs[number]}
    room.command("chair", command_id, "sitting.turn_to", data)


def test_it_shows_what_is_before_the_group_whole(room: Room) -> None:
    """Every bracket is there with its alternatives numbered; no sponsor is named where the modality does not say so."""
    turn_to(room, "bare-turn", BRACKETED)
    paragraph = room.paragraphs[BRACKETED]
    text = "Governments must report on progress made."
    room.command("FRA", "bare-propose", "paragraph.propose", {"paragraph": paragraph, "text": text, "version": 1})
    shown = page(room)
    assert shown.status == 200
    assert "3. Governments [should │ may │ must] report on progress made." in shown.text
    assert "<p>3. must</p>" in shown.text
    assert "France" not in shown.text


def test_it_is_small_runs_nothing_and_asks_for_itself_again(room: Room) -> None:
    shown = page(room)
    assert len(shown.text.encode()) < PAGE_BYTES_MAX
    assert "<script" not in shown.text
    assert "<img" not in shown.text
    assert "<link" not in shown.text
    assert '<meta http-equiv="refresh"' in shown.text
    assert "script-src" not in shown.headers["Content-Security-Policy"]
    assert shown.headers["Content-Security-Policy"].startswith("default-src 'none'")


def test_what_did_not_change_is_not_sent_again(room: Room) -> None:
    """A tag, and 304 with no body; nobody between keeps it for another."""
    first = page(room)
    assert first.headers["Cache-Control"] == "private, no-cache"
    assert "Cookie" in first.headers["Vary"]
    again = page(room, **{"If-None-Match": first.headers["ETag"]})
    # The minute may have turned between the two: then it is another page, and is sent.
    assert (again.status, again.text) == (304, "") or again.headers["ETag"] != first.headers["ETag"]


def test_the_question_in_its_words_with_its_end_and_never_why_it_broke(room: Room) -> None:
    """Its words and the end of its period, a flag without a name; after it neither an objector nor a reason."""
    paragraph = room.paragraphs[ASKED]
    room.command("chair", "bare-put", "question.put", {"kind": "agree", "paragraphs": [paragraph]})
    shown = page(room).text
    assert "To agree: 4. Are there any objections?" in shown
    assert re.search(r"The period (?:ends at \d\d:\d\d:\d\d|has run)\.", shown)
    assert "The Internet is a global facility." in shown
    questions = room.read()["questions"]
    assert isinstance(questions, list)
    room.command("JPN", "bare-flag", "question.flag", {"question": questions[0]["id"]})
    flagged = page(room).text
    assert "A flag is up" in flagged
    assert "Japan" not in flagged
    data = {"target": {"paragraph": paragraph}, "reason": "our capital has doubts", "kind": "substance"}
    room.command("JPN", "bare-object", "position.object", data)
    for who in ("BRA", "LIB", "chair", "secretariat"):
        after = page(room, who).text
        assert "Are there any objections?" not in after
        assert "doubts" not in after
        assert "Japan" not in after


def test_a_caucus_and_a_waiting_text_are_not_in_it(room: Room) -> None:
    """Not even for those whose it is: the page is for whoever looks over a shoulder."""
    turn_to(room, "bare-turn-again", 4)
    opened = room.command("FRA", "bare-caucus", "caucus.open", {"document": room.document})
    caucus = opened["caucus"]
    assert isinstance(caucus, dict)
    words = {"caucus": caucus["id"], "place": room.paragraphs[4], "text": "An umbrella wording.", "version": 1}
    room.command("FRA", "bare-write", "caucus.write", words)
    shown = page(room, "FRA").text
    assert FIRST in shown
    assert "umbrella" not in shown


def test_in_the_readers_language_and_direction(room: Room) -> None:
    """By what the browser asks for, or as the address says; the text itself runs as its own language does."""
    french = page(room, **{"Accept-Language": "fr-CH, fr;q=0.9"}).text
    assert "Texte seul" in french
    arabic = page(room, query="?language=ar").text
    assert '<html lang="ar" dir="rtl">' in arabic
    assert 'lang="en" dir="ltr"' in arabic


def test_without_a_place_it_is_a_form_and_no_text(room: Room) -> None:
    """Whoever is not signed in signs in without a script; a stranger learns no more of a document than of none."""
    shown = Rest(room.server.url).ask("GET", f"/d/{room.document}/text")
    assert shown.status == 401
    assert 'type="password"' in shown.text
    assert "Recommendations" not in shown.text
    nowhere = room.rest("BRA").ask("GET", "/d/d-nowhere/text")
    assert nowhere.status == 404
    sent = urllib.parse.urlencode({"email": "bra@example.org", "password": "not this one"}).encode()
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    wrong = Rest(room.server.url).ask("POST", f"/d/{room.document}/text", raw=sent, headers=headers)
    assert wrong.status == 401
    assert "do not go together" in wrong.text
    elsewhere = {**headers, "Origin": "https://elsewhere.example"}
    refused = Rest(room.server.url).ask("POST", f"/d/{room.document}/text", raw=sent, headers=elsewhere)
    assert refused.status == 403


@pytest.mark.parametrize("line", ["word " * 12_000, "字" * 60_000, "&" * 60_000, "كلمة " * 9_000])
def test_the_longest_paragraph_goes_over_pages_and_none_is_large(line: str) -> None:
    """Nothing is left out, and no page grows beyond its limit, whatever the script of the text."""
    pages = parts((line,))
    assert len(pages) > 1
    assert "".join(piece for page in pages for piece in page) == line
    for each in pages:
        assert sum(len(_escaped(piece).encode()) for piece in each) <= PAGE_BYTES_MAX - 6_000


def _escaped(words: str) -> str:
    return words.replace("&", "&amp;")
