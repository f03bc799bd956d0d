"""Two server processes and a silence: killed at the deadline, their clock set, two days down: agreed once or not.

PostgreSQL keeps the record and Redis carries the news, as where many people work.
"""

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.services import Served, served
from tests.silences import Put, put_days_ago, with_document
from tests.web.rooms import founded
from tests.web.wire import Json, Live, Rest

pytestmark = [pytest.mark.full, pytest.mark.timeout(240)]

PARAGRAPHS = 34
TEXT = "\n".join(f"{number}. The Group agrees on point {number}." for number in range(1, PARAGRAPHS + 1))
LABELS = tuple(str(number) for number in range(1, PARAGRAPHS + 1))
LOOKS_MAX = 20
WAIT_SECONDS = 10
PERIOD_SECONDS = 11
"""A period from the floor, with what is added for those that are far away."""
TWO_DAYS = timedelta(days=2)


@dataclass(slots=True)
class Servers:
    """Servers of one group; `start` adds one."""

    start: Callable[[], Served]
    tokens: dict[str, str]
    put: Put
    jumps: Path
    running: list[Served] = field(default_factory=list)

    def another(self) -> Served:
        """One more server."""
        self.running.append(self.start())
        return self.running[-1]

    def rest(self, who: str) -> Rest:
        """Requests to the newest server in that name."""
        return Rest(self.running[-1].url, self.tokens[who])

    def jump(self, ahead: timedelta) -> None:
        """Every machine's clock is so far ahead from now on."""
        self.jumps.write_text(str(ahead.total_seconds()), encoding="utf-8")

    def events(self, server: Served | None = None, after: int = 0, wait: int = 0) -> list[Json]:
        """The events from `after` on; of none yet, those that come within `wait` seconds."""
        rest = Rest((server or self.running[-1]).url, self.tokens["secretariat"])
        answer = rest.get(f"/streams/wg/events?after={after}&wait={wait}")
        assert answer.status == 200, answer.text
        events = answer.json()["events"]
        assert isinstance(events, list)
        return events

    def until(self, wanted: str, server: Served | None = None) -> Json:
        """The event of that type, when it has come."""
        after = 0
        for _ in range(LOOKS_MAX):
            for event in self.events(server, after, WAIT_SECONDS):
                after = int(str(event["seq"]))
                if event["type"] == wanted:
                    return event
        raise AssertionError(f"{wanted} did not come: {self.types()}")

    def types(self) -> list[str]:
        """The types of all events."""
        return [str(event["type"]) for event in self.events()]

    def states(self) -> set[str]:
        """The states of the paragraphs in question."""
        paragraphs = self.rest("FRA").get(f"/documents/{self.put.document}").json()["paragraphs"]
        assert isinstance(paragraphs, list)
        return {str(one["state"]) for one in paragraphs}

    def asks(self, who: str, name: str, kind: str, **data: object) -> Json:
        """A command at the newest server, which must be carried out."""
        answer = self.rest(who).post("/groups/wg/commands", {"id": name, "type": kind, "data": data})
        assert answer.status == 200, answer.text
        return answer.json()


Begin = Callable[..., Servers]


@pytest.fixture
def begin(tmp_path: Path, postgresql_url: str, redis_url: str) -> Iterator[Begin]:
    """`begin(deadline, lived_until)`: a group whose silence ends then, and no server yet."""
    with ExitStack() as stack:

        def made(deadline: datetime, lived_until: datetime | None = None) -> Servers:
            jumps = tmp_path / "jumps"
            jumps.write_text("0", encoding="utf-8")
            tokens: dict[str, str] = {}
            puts: list[Put] = []
            program = (sys.executable, "-m", "tests.jumping")
            settings = {
                "ROLLINGTEXT_DATABASE_URL": postgresql_url,
                "ROLLINGTEXT_MESSAGE_QUEUE": redis_url,
                "JUMPS": str(jumps),
                "PYTHONPATH": str(Path(__file__).parents[2]),
            }

            def prepare(env: dict[str, str]) -> None:
                if not puts:
                    tokens.update(founded(env, tmp_path))
                    document = with_document(postgresql_url, "wg", "Recommendations", TEXT)
                    puts.append(put_days_ago(postgresql_url, "wg", document, LABELS, deadline, lived_until=lived_until))

            def start() -> Served:
                return stack.enter_context(served(tmp_path, prepare, program, **settings))

            servers = Servers(start, tokens, Put(document="", question="", paragraphs=()), jumps)
            servers.another()
            servers.put = puts[0]
            return servers

        yield made


def test_killed_at_the_deadline_and_at_the_announcement_it_is_agreed_once(begin: Begin) -> None:
    """The server that says that it ran out dies at once, and the one that announces dies over it."""
    servers = begin(datetime.now(UTC) + timedelta(seconds=15))
    first = servers.running[0]
    second = servers.another()
    servers.until("question.ran_out", first)
    first.program.kill()
    assert servers.states() == {"in question"}
    third = servers.another()
    live = Live(second.port, servers.tokens["chair"])
    announce = {"id": "announce", "type": "question.announce", "data": {"question": servers.put.question}}
    live.send("command", announce)
    second.program.kill()
    live.cut()
    # Nobody knows whether it was heard: the same command again, at a server that is left.
    answer = servers.rest("chair").post("/groups/wg/commands", announce)
    assert answer.status == 200, answer.text
    assert servers.running[-1] is third
    assert servers.states() == {"agreed"}
    types = servers.types()
    assert [types.count(one) for one in ("question.ran_out", "question.announced", "paragraphs.agreed")] == [1, 1, 1]
    assert "paragraph.agreed" not in types
    assert servers.running[-1].command("verify")


def test_two_days_down_over_the_deadline_extend_it_and_say_so(begin: Begin) -> None:
    """Nobody could object meanwhile; the first objection after it is in time."""
    now = datetime.now(UTC)
    servers = begin(now - timedelta(hours=1), now - TWO_DAYS)
    servers.another()
    extended = servers.until("question.extended")
    data = extended["data"]
    assert isinstance(data, dict)
    assert data["why"] == "outage"
    assert abs(int(data["seconds"]) - TWO_DAYS.total_seconds()) < 120
    servers.asks("FRA", "break", "position.object", target={"question": servers.put.question})
    types = servers.types()
    assert types.count("question.extended") == 1
    assert "question.ran_out" not in types
    assert servers.states() == {"clean"}


def test_a_clock_that_is_set_ahead_over_the_deadline_and_back_agrees_nothing(begin: Begin) -> None:
    """It looks like an outage: the deadline becomes later, once for two servers, and never earlier."""
    deadline = datetime.now(UTC) + timedelta(hours=2)
    servers = begin(deadline)
    servers.another()
    servers.jump(timedelta(hours=5))
    data = servers.until("question.extended")["data"]
    assert isinstance(data, dict)
    assert datetime.fromisoformat(str(data["deadline"])) > deadline + timedelta(hours=4)
    servers.jump(timedelta())
    assert servers.events(after=len(servers.types()), wait=3) == []
    types = servers.types()
    assert types.count("question.extended") == 1
    assert "question.ran_out" not in types
    assert servers.states() == {"in question"}


def test_through_real_sockets_on_two_servers_an_objection_and_a_gavel_never_both_count(begin: Begin) -> None:
    """A question on each paragraph; when the periods have run, gavel and objection leave together, on two servers."""
    servers = begin(datetime.now(UTC) + timedelta(hours=2))
    one, two = servers.running[0], servers.another()
    document, paragraphs = servers.put.document, servers.put.paragraphs
    servers.asks("chair", "retract", "question.retract", question=servers.put.question)
    chair, france = Live(one.port, servers.tokens["chair"]), Live(two.port, servers.tokens["FRA"])
    asked: list[str] = []
    for place, paragraph in enumerate(paragraphs):
        put = chair.command(
            f"put-{place}", "question.put", {"document": document, "kind": "agree", "paragraphs": [paragraph]}
        )
        events = put["events"]
        assert isinstance(events, list)
        asked.append(str(events[0]["rows"]["questions"][0]["id"]))
    head = len(servers.types())
    ran = datetime.now(UTC) + timedelta(seconds=PERIOD_SECONDS)
    for _ in range(LOOKS_MAX):
        if datetime.now(UTC) < ran:
            assert servers.events(after=head, wait=2) == []
    won: list[str] = []
    refused: list[str] = []
    for place, (paragraph, question) in enumerate(zip(paragraphs, asked, strict=True)):
        gavel = {
            "id": f"gavel-{place}",
            "type": "question.gavel",
            "data": {"question": question, "seen": head, "go_on": True},
        }
        objection = {"id": f"object-{place}", "type": "position.object", "data": {"target": {"paragraph": paragraph}}}
        if place % 2:
            numbers = (chair.send("command", gavel), france.send("command", objection))
        else:
            numbers = tuple(reversed((france.send("command", objection), chair.send("command", gavel))))  # type: ignore[assignment]  # two numbers
        answers = (chair.answer(numbers[0]), france.answer(numbers[1]))
        carried = ["seq" in answer for answer in answers]
        assert carried in ([True, False], [False, True]), answers
        refused.append(str(answers[carried[0]])[:300])
        won.append("gavel" if carried[0] else "objection")
    for connection in (chair, france):
        connection.close()
    types = servers.types()
    assert types.count("paragraph.agreed") == won.count("gavel")
    assert types.count("question.broken") == won.count("objection")
    assert set(won) == {"gavel", "objection"}, refused
