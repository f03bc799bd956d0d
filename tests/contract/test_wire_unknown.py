"""What is asked about something that is not there is answered so, at every door: 404 with what one can do."""

import pytest

from tests.web.rooms import Room, problem_of
from tests.web.wire import Json

pytestmark = pytest.mark.full

PROPOSING: Json = {"paragraph": "par-none", "text": "x", "version": 1}
ADDRESSES = [
    ("GET", "/documents/none", None),
    ("GET", "/documents/none?at=1", None),
    ("GET", "/documents/none/moments", None),
    ("GET", "/documents/none/progress", None),
    ("GET", "/documents/none/export/html", None),
    ("GET", "/documents/none/history/json", None),
    ("GET", "/paragraphs/none/history", None),
    ("POST", "/paragraphs/none/preview", {"text": "x"}),
    ("PATCH", "/people/none", {"name": "Nobody"}),
    ("POST", "/people/none/links", {}),
    ("POST", "/people/none/tokens", {}),
    ("DELETE", "/links/none", None),
    ("DELETE", "/tokens/none", None),
    ("GET", "/nothing-of-that-name", None),
]
COMMANDS: list[tuple[str, str, Json]] = [
    ("FRA", "paragraph.propose", PROPOSING),
    ("FRA", "paragraph.comment", {"paragraph": "par-none", "text": "x"}),
    ("FRA", "alternative.join", {"paragraph": "par-none", "alternative": "a1"}),
    ("FRA", "option.join", {"option": "opt-none", "alternative": "a1"}),
    ("FRA", "position.support", {"target": {"paragraph": "par-none"}}),
    ("FRA", "position.object", {"target": {"question": "q-none"}}),
    ("FRA", "position.withdraw", {"position": "pos-none"}),
    ("FRA", "proposal.withdraw", {"proposal": "prop-none"}),
    ("FRA", "question.flag", {"question": "q-none"}),
    ("chair", "question.gavel", {"question": "q-none", "seen": 0}),
    ("chair", "question.put", {"kind": "agree", "paragraphs": ["par-none"]}),
    ("chair", "bracket.retain", {"paragraph": "par-none", "bracket": "b1", "alternative": "a1"}),
    ("secretariat", "paragraph.renumber", {"document": "none"}),
    ("secretariat", "document.describe", {"document": "none", "title": "x"}),
]


@pytest.mark.parametrize(("method", "path", "body"), ADDRESSES)
def test_an_address_of_nothing_is_not_found(room: Room, method: str, path: str, body: Json | None) -> None:
    """Whoever asks."""
    answer = room.rest("secretariat").ask(method, f"/api/v1{path}", body)
    assert (answer.status, answer.headers["Content-Type"]) == (404, "application/problem+json"), answer.text
    assert answer.json()["detail"]


@pytest.mark.parametrize(("who", "kind", "data"), COMMANDS)
def test_a_command_about_nothing_is_not_found(room: Room, who: str, kind: str, data: Json) -> None:
    """By REST and live, with the same problem."""
    asked = {"id": f"unknown-{kind}", "type": kind, "data": data}
    answer = room.rest(who).post("/groups/wg/commands", asked)
    assert answer.status == 404, answer.text
    live = problem_of(room.live(who).call("command", asked))
    assert live == answer.json()


def test_a_preview_of_nothing_is_not_found_live(room: Room) -> None:
    """As by REST."""
    found = problem_of(room.live("FRA").call("preview", {"paragraph": "par-none", "text": "x"}))
    assert (found["status"], found["code"]) == (404, "unknown-paragraph")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("export", "none", "--format", "html"), "unknown-document"),
        (("export", "none", "--format", "record"), "no document"),
        (("verify", "none.jsonl"), "none.jsonl"),
        (("import", "none.txt", "--dry-run"), "none.txt"),
        (("token", "none@example.org"), "none@example.org"),
    ],
)
def test_the_command_line_says_what_is_not_there(room: Room, words: tuple[str, ...], told: str) -> None:
    """In one line and without a stack trace."""
    ended, said = room.server.fails(*words)
    assert ended > 0
    assert told in said
    assert "Traceback" not in said
