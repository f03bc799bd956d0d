"""What the clock does in a silence, once: with several servers, after a crash, a jump of the clock, days down."""

import json
from datetime import date, timedelta

import pytest

from server.group import Announce, SayNoObjection
from server.kernel import JsonValue, Refused
from server.service import Accepted
from server.store import Store, head, unpublished
from tests.contract.silence import GROUP, MEMBERS, MONDAY, Silent

HOUR = 3600.0
TEXT = "\n".join(f"{number}. The Group agrees on point {number}." for number in range(1, 4))


@pytest.fixture
def silent(store: Store) -> Silent:
    made = Silent(store)
    made.starts(TEXT)
    made.shows_life()
    return made


def test_it_runs_out_once_whatever_number_of_servers_look(silent: Silent) -> None:
    silent.another_server()
    silent.put()
    silent.lives(72 * HOUR)
    assert silent.events().count("question.ran_out") == 1
    assert silent.states() == {"in question"}
    assert silent.rounds() == 0
    silent.lives(4 * HOUR)
    assert silent.events().count("question.announced") == 1
    assert silent.events().count("paragraphs.agreed") == 1
    assert silent.states() == {"agreed"}


def test_a_server_that_dies_at_the_deadline_changes_nothing(silent: Silent) -> None:
    """The first server decides and is gone; another one, that knows the database alone, finds it done."""
    silent.put()
    silent.lives(72 * HOUR - 1)
    silent.clock.moment += timedelta(seconds=1)
    assert silent.rounds() == 1
    silent.servers.clear()
    silent.another_server()
    assert silent.rounds() == 0
    assert silent.events().count("question.ran_out") == 1
    assert isinstance(silent.does("chair", Announce(question=silent.question().id)), Accepted)
    assert silent.states() == {"agreed"}


def test_an_outage_of_twenty_minutes_extends_it_once_and_says_so(silent: Silent) -> None:
    deadline = silent.put().deadline
    silent.lives(HOUR)
    silent.clock.moment += timedelta(minutes=20)
    silent.another_server()
    silent.shows_life("two")
    assert silent.rounds() == 1
    silent.lives(HOUR)
    assert silent.events().count("question.extended") == 1
    assert (deadline, silent.question().deadline) == ("2026-03-05T10:00:00+00:00", "2026-03-05T10:20:00+00:00")


def test_two_days_down_over_the_deadline_extend_it_first(silent: Silent) -> None:
    silent.put()
    silent.lives(48 * HOUR)
    silent.clock.moment += timedelta(days=2)
    silent.shows_life("two")
    silent.rounds()
    assert silent.events().count("question.ran_out") == 0
    # Thursday at ten and two days are Saturday: it ends when people work again.
    assert silent.question().deadline == "2026-03-09T10:00:00+00:00"
    assert isinstance(silent.objects("FRA"), Accepted)
    assert silent.states() == {"clean"}


def test_a_clock_that_jumps_ahead_and_back_announces_nothing(silent: Silent) -> None:
    silent.put()
    silent.lives(HOUR)
    silent.clock.moment += timedelta(days=30)
    silent.shows_life()
    silent.rounds()
    assert silent.events().count("question.ran_out") == 0
    silent.clock.moment = MONDAY + timedelta(hours=2)
    silent.shows_life()
    silent.rounds()
    assert silent.states() == {"in question"}


def test_a_break_and_the_deadline_are_never_both(silent: Silent) -> None:
    """Which comes first under the stream's lock holds; the other one is refused or late."""
    silent.put()
    silent.lives(71 * HOUR)
    silent.objects("FRA")
    silent.lives(2 * HOUR)
    assert silent.events().count("question.ran_out") == 0
    assert silent.questions() == 0


def test_at_its_date_who_has_not_answered_is_asked_by_silence_and_that_confirms(silent: Silent) -> None:
    silent.put(missing=("BRA", "FRA"), confirm_by="2026-03-13")
    silent.lives(72 * HOUR)
    silent.lives(5 * HOUR)
    assert silent.states() == {"provisionally agreed"}
    while silent.clock.moment.date() < date(2026, 3, 13):
        silent.lives(24 * HOUR)
    assert silent.questions() == 0
    silent.lives(9 * HOUR)
    question = silent.question()
    assert (question.asks, question.missing, question.way) == ("confirm", ("BRA", "FRA"), "silence")
    assert silent.rounds() == 0
    silent.lives(96 * HOUR)
    silent.lives(24 * HOUR)
    assert silent.states() == {"agreed"}
    assert silent.events().count("agreement.confirmed") == 6


# --- no objection, to the chair only -------------------------------------------------------------------------------


def told(silent: Silent, who: str) -> list[str]:
    """The delegations of which that person learns that they have no objection."""
    shown = silent.server.no_objections(silent.people[who], GROUP)
    assert isinstance(shown, dict)
    listed = shown["no_objections"]
    assert isinstance(listed, list)
    return [str(one["delegation"]) for one in listed if isinstance(one, dict)]


def everything_others_get(silent: Silent) -> str:
    """All that a person gets who is neither the chair, nor of the secretariat, nor of one of those members."""
    out: list[JsonValue] = []
    for who in ("vice_chair", "JPN", "NGO"):
        person = silent.people[who]
        document = silent.paragraphs()[0].document
        caught = silent.server.catch_up(person, GROUP, 0)
        page, group = silent.server.fetch_document(person, document), silent.server.fetch_group(person, GROUP)
        assert not isinstance(caught, Refused)
        assert not isinstance(page, Refused)
        assert not isinstance(group, Refused)
        out += [who, caught.head, *(event.text for event in caught.events), page.tag, page.text, group.text]
        out += [*told(silent, who)]
    with silent.store.reading() as connection:
        out += [list(head(connection, GROUP) or ()), len(unpublished(connection))]
    return json.dumps(out)


def test_no_objection_to_the_chair_changes_no_byte_of_what_anybody_else_gets(silent: Silent) -> None:
    question = silent.put().id
    silent.server.deliver()
    silent.server.deliver()
    before, sent = everything_others_get(silent), list(silent.wire.sent)
    for who in ("BRA", "FRA"):
        answer = silent.does(who, SayNoObjection(question=question))
        assert isinstance(answer, Accepted)
        assert answer.events == ()
    assert everything_others_get(silent) == before
    assert silent.wire.sent == sent
    assert told(silent, "chair") == ["BRA", "FRA"]
    assert told(silent, "secretariat") == ["BRA", "FRA"]
    assert told(silent, "FRA") == ["FRA"]
    assert told(silent, "JPN") == []
    assert told(silent, "vice_chair") == []
    assert isinstance(silent.does("FRA", SayNoObjection(question=question, said=False)), Accepted)
    assert told(silent, "chair") == ["BRA"]
    assert everything_others_get(silent) == before


def test_no_objection_counts_nothing_and_binds_nobody(silent: Silent) -> None:
    question = silent.put().id
    for who in MEMBERS:
        silent.does(who, SayNoObjection(question=question))
    assert silent.states() == {"in question"}
    assert isinstance(silent.objects("FRA"), Accepted)
    assert silent.questions() == 0


@pytest.mark.parametrize("who", ["chair", "secretariat", "NGO"])
def test_only_a_member_says_that_it_has_no_objection(silent: Silent, who: str) -> None:
    refused = silent.does(who, SayNoObjection(question=silent.put().id))
    assert isinstance(refused, Refused)
    assert refused.code == "not-permitted"


def test_after_the_deadline_there_is_nothing_to_tell(silent: Silent) -> None:
    question = silent.put().id
    silent.lives(72 * HOUR)
    refused = silent.does("FRA", SayNoObjection(question=question))
    assert isinstance(refused, Refused)
    assert refused.code == "question-closed"
