"""A working group on a real server, for the tests of the wire."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.services import Served, run_rollingtext, served
from tests.web.wire import Json, Live, Rest

GROUP = """
id = "wg"
name = "Working Group on Enhanced Cooperation"
stakeholder_groups = ["Member States", "Civil society"]

[[delegations]]
code = "BRA"
name = "Brazil"

[[delegations]]
code = "FRA"
name = "France"

[[delegations]]
code = "JPN"
name = "Japan"

[[delegations]]
code = "LIB"
name = "Federation of Public Libraries"
is_a = "observer"

[[people]]
name = "Chair"
email = "chair@example.org"
office = "chair"

[[people]]
name = "Secretary"
email = "secretariat@example.org"
office = "secretariat"
"""
PERSON = """
[[people]]
name = "Head of {code}"
email = "{code}@example.org"
delegation = "{code}"
standing = "head"
"""
CODES = ("BRA", "FRA", "JPN", "LIB")
FIRST = "All stakeholders in their respective roles should cooperate."
TEXT = f"""1. {FIRST}
2. The process towards enhanced cooperation should be open and inclusive.
3. Governments [should / may] report on progress made.
4. The Internet is a global facility.
5. {FIRST}
6. {FIRST}
7. {FIRST}
8. {FIRST}
9. The process should be transparent.
10. Everybody should be heard.
"""


@dataclass(slots=True)
class Room:
    """A server with a group of four delegations and a document of ten paragraphs, one of them bracketed."""

    server: Served
    tokens: dict[str, str]
    document: str = ""
    paragraphs: list[str] = field(default_factory=list)
    connections: list[Live] = field(default_factory=list)

    def rest(self, who: str) -> Rest:
        """Requests in the name of "chair", "secretariat" or a delegation's head."""
        return Rest(self.server.url, self.tokens[who])

    def live(self, who: str, after: int | None = None) -> Live:
        """A connection in that name, which watches the group from now on (or from `after`)."""
        connection = Live(self.server.port, self.tokens[who])
        self.connections.append(connection)
        seq = self.seq() if after is None else after
        assert "head" in connection.call("watch", {"stream": "wg", "after": seq})
        return connection

    def seq(self) -> int:
        """Number of the stream's last event."""
        seq = self.rest("chair").get("/groups/wg").json()["seq"]
        assert isinstance(seq, int)
        return seq

    def read(self, who: str = "chair") -> Json:
        """The document as that reader gets it."""
        return self.rest(who).get(f"/documents/{self.document}").json()

    def command(self, who: str, command_id: str, kind: str, data: object, **more: object) -> Json:
        """A command by REST; its answer, which must be that it was carried out."""
        value = {"id": command_id, "type": kind, "data": data, **more}
        answer = self.rest(who).post("/groups/wg/commands", value)
        assert answer.status == 200, answer.text
        return answer.json()


def founded(env: dict[str, str], folder: Path) -> dict[str, str]:
    """Makes the group; the token of each role."""
    described = folder / "group.toml"
    described.write_text(GROUP + "".join(PERSON.format(code=code) for code in CODES), encoding="utf-8")
    run_rollingtext("group", "create", str(described), folder=folder, env=env)
    who = ("chair", "secretariat", *CODES)
    tokens = run_rollingtext("token", *(f"{each}@example.org" for each in who), folder=folder, env=env)
    return dict(zip(who, tokens.split(), strict=True))


def open_room(server: Served, tokens: dict[str, str]) -> Room:
    """The room with its document, and its sitting open."""
    room = Room(server, tokens)
    created = room.command(
        "secretariat", "make-document", "document.create", {"title": "Recommendations", "text": TEXT}
    )
    events = created["events"]
    assert isinstance(events, list)
    room.document = str(next(event for event in events if event["type"] == "document.created")["data"]["document"])
    paragraphs = room.read()["paragraphs"]
    assert isinstance(paragraphs, list)
    room.paragraphs = [str(paragraph["id"]) for paragraph in paragraphs]
    room.command(
        "chair", "open-sitting", "sitting.open", {"meeting": "First meeting", "number": 1, "date": "2026-02-27"}
    )
    return room


@pytest.fixture
def room(open_server: Room) -> Iterator[Room]:
    """The room of this file's tests; each uses a paragraph or commands that the others leave alone."""
    yield open_server
    while open_server.connections:
        open_server.connections.pop().close()


@pytest.fixture(scope="module")
def open_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    """A server with its room, started once for a file."""
    folder = tmp_path_factory.mktemp("room")
    tokens: dict[str, str] = {}
    with served(folder, lambda env: tokens.update(founded(env, folder))) as server:
        yield open_room(server, tokens)


def problem_of(answer: Json) -> Json:
    """The problem in an answer."""
    found = answer.get("problem")
    assert isinstance(found, dict), json.dumps(answer)[:500]
    return found
