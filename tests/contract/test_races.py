"""An objection, or a flag, and a gavel that arrive together: one of them counts, never both; a thousand times."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Barrier, Thread

import pytest

from server.group import Command, ObjectTo, Question, RaiseFlag, Retract, RunOut, Target, WithdrawPosition
from server.kernel import Refused
from server.service import Accepted, Answer, Service
from server.store import Store, all_events, migrate
from tests.contract.sessions import Session
from tests.contract.silence import GROUP

RACES = 500
"""Of each kind."""
FAST_RACES = 12
JOIN_SECONDS_MAX = 30


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """Two servers on one database, each with a store of its own."""
    url = f"sqlite:///{tmp_path / 'record.sqlite3'}"
    migrate(url)
    stores = [Store.open(url) for _ in range(2)]
    made = Session(stores[0])
    made.starts("1. The Group agrees on one point.")
    made.opens("2026-03-02")
    made.store = stores[1]
    made.another_server()
    yield made
    for store in stores:
        store.close()


def together(session: Session, acts: list[tuple[Service, str, Command]]) -> list[Answer]:
    """Each act in a thread of its own, all at the same moment."""
    gate, answers = Barrier(len(acts)), [Refused("none", do="nothing was answered")] * len(acts)
    found: list[Answer] = list(answers)

    def ask(place: int, server: Service, who: str, command: Command, name: str) -> None:
        envelope = replace(session.envelope(command), id=name)
        gate.wait(JOIN_SECONDS_MAX)
        if who == "clock":
            found[place] = server.handle_as_clock(envelope)
        else:
            found[place] = server.handle_command(envelope, session.people[who])

    session.sent += 1
    threads = [Thread(target=ask, args=(place, *act, f"race-{session.sent}-{place}")) for place, act in enumerate(acts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(JOIN_SECONDS_MAX)
        assert not thread.is_alive()
    return found


def raced(session: Session, against: str, number: int) -> str:
    """A question whose period has run; the gavel and `against` arrive together: which of them counted."""
    question = session.asks("1")
    session.clock.pause(5)
    gavel = session.gavel()
    other: Command = (
        RaiseFlag(question=question.id) if against == "flag" else ObjectTo(target=Target(question=question.id))
    )
    acts = [(session.servers[0], "chair", gavel), (session.servers[number // 2 % 2], "FRA", other)]
    answers = together(session, acts if number % 2 else acts[::-1])
    accepted = [isinstance(answer, Accepted) for answer in (answers if number % 2 else answers[::-1])]
    (state,) = session.states_of("1")
    assert accepted in ([True, False], [False, True]), (answers, state)
    assert (state == "agreed") == accepted[0]
    refused = next(answer for answer in answers if isinstance(answer, Refused))
    assert refused.code in {"seen-too-old", "question-closed", "flag-up", "reopening-needed"}, refused
    return "gavel" if accepted[0] else against


def cleared(session: Session, winner: str) -> None:
    """The paragraph is open again and nothing stands against it."""
    match winner:
        case "gavel":
            session.asks("1", kind="reopen")
            session.clock.pause(5)
            session.accepted("chair", session.gavel())
        case "flag":
            session.accepted("chair", Retract(question=session.question().id))
        case _:
            for held in session.positions("1"):
                session.accepted(held.delegation, WithdrawPosition(position=held.id))
    assert session.states_of("1") == ["clean"]


def races(session: Session, against: str, number: int) -> set[str]:
    """So many races, and who ever won one."""
    won: set[str] = set()
    for count in range(number):
        winner = raced(session, against, count)
        won.add(winner)
        cleared(session, winner)
    with session.store.reading() as connection:
        made = Counter(stored.type for stored in all_events(connection, GROUP))
    ended = made["question.gavelled"] + made["question.broken"] + made["question.retracted"]
    assert made["question.put"] == ended
    return won


@pytest.mark.parametrize("against", ["objection", "flag"])
def test_a_gavel_and_what_stops_it_never_both_count(session: Session, against: str) -> None:
    """A few, on every save."""
    assert races(session, against, FAST_RACES) <= {"gavel", against}


@pytest.mark.full
@pytest.mark.timeout(600)
@pytest.mark.parametrize("against", ["objection", "flag"])
def test_a_thousand_times_a_gavel_and_what_stops_it_never_both_count(session: Session, against: str) -> None:
    """Both are seen to win, so that the races are races."""
    assert races(session, against, RACES) == {"gavel", against}


def test_at_the_deadline_of_a_silence_an_objection_that_came_in_time_breaks_it(session: Session) -> None:
    """Whichever the lock lets in first, the objection or the clock."""
    clock_first = 0
    for number in range(FAST_RACES):
        question: Question = session.asks("1", way="silence")
        session.clock.pause(72 * 3600)
        acts: list[tuple[Service, str, Command]] = [
            (session.servers[number // 2 % 2], "FRA", ObjectTo(target=Target(question=question.id))),
            (session.servers[0], "clock", RunOut(document=question.document, question=question.id)),
        ]
        answers = together(session, acts if number % 2 else acts[::-1])
        clock_first += all(isinstance(answer, Accepted) for answer in answers)
        assert session.states_of("1") == ["contested"]
        assert not session.open_questions()
        cleared(session, "objection")
    assert session.events().count("question.broken") == FAST_RACES
    assert clock_first <= session.events().count("question.ran_out") <= FAST_RACES
