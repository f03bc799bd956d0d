"""What comes after a silence's deadline is late, whether or not the clock has come by; and why it came is kept."""

from datetime import timedelta

import pytest

from server.group import (
    CorrectText,
    ObjectTo,
    ProposeText,
    RenewObjection,
    RuleOnLate,
    Target,
    WithdrawPosition,
)
from server.kernel import Refused
from server.service import Accepted
from server.store import Store
from tests.contract.silence import GROUP, Silent

HOUR = 3600.0
SECRET = "Capital has not seen this yet."
TEXT = "1. The Group agrees on point 1.\n2. The Group agrees on point 2."


@pytest.fixture
def silent(store: Store) -> Silent:
    made = Silent(store)
    made.starts(TEXT)
    made.shows_life()
    return made


def test_an_objection_that_comes_before_the_clock_but_after_the_deadline_is_late(silent: Silent) -> None:
    silent.put()
    silent.lives(72 * HOUR - 30)
    silent.clock.moment += timedelta(seconds=30, milliseconds=1)
    assert isinstance(silent.objects("FRA"), Accepted)
    assert silent.events()[-2:] == ["question.ran_out", "question.break_came_late"]
    assert silent.rounds() == 0


def test_an_amendment_that_comes_before_the_clock_but_after_the_deadline_is_refused(silent: Silent) -> None:
    silent.put()
    silent.lives(72 * HOUR - 30)
    silent.clock.moment += timedelta(seconds=31)
    first = silent.paragraphs()[0]
    refused = silent.does("FRA", ProposeText(paragraph=first.id, text="Something else.", version=first.version))
    assert isinstance(refused, Refused)
    assert refused.code == "in-question"
    assert silent.events()[-1] == "question.ran_out"


def test_after_an_outage_over_the_deadline_the_first_objection_is_in_time(silent: Silent) -> None:
    """Nobody could object while no server was there: the deadline becomes later before anybody is heard."""
    silent.put()
    silent.lives(72 * HOUR - 30)
    silent.clock.moment += timedelta(minutes=20)
    silent.another_server()
    silent.shows_life("two")
    assert isinstance(silent.objects("FRA"), Accepted)
    assert silent.events()[-3:] == ["question.extended", "position.objected", "question.broken"]


def test_another_servers_silence_is_looked_at_too(silent: Silent) -> None:
    """A server that has looked before the question was put does not miss its deadline."""
    other = silent.another_server()
    silent.objects_to_first("JPN")
    silent.does("JPN", WithdrawPosition(position=silent.held()[0]))
    silent.servers.reverse()
    silent.put()
    silent.lives(72 * HOUR - 30)
    silent.clock.moment += timedelta(seconds=31)
    silent.servers[:] = [other]
    silent.objects("FRA")
    assert silent.events()[-1] == "question.break_came_late"


# --- reasons for the chair alone ------------------------------------------------------------------------------------


def reasons_of(silent: Silent, who: str) -> dict[str, str]:
    """Reasons that this person reads, by what they are the reasons of."""
    told = silent.server.reasons(silent.people[who], GROUP)
    assert isinstance(told, dict)
    listed = told["reasons"]
    assert isinstance(listed, list)
    return {str(one["position"]): str(one["reason"]) for one in listed if isinstance(one, dict)}


def late_break(silent: Silent) -> str:
    """France objects a second too late, and tells the chair alone why; the id under which that is kept."""
    silent.put()
    silent.lives(72 * HOUR + 1)
    question = silent.question().id
    said = ObjectTo(target=Target(question=question), reason=SECRET, acceptable="Two points.", readers="chair")
    answer = silent.does("FRA", said)
    assert isinstance(answer, Accepted)
    assert SECRET not in answer.text
    return f"late:{question}:FRA"


def test_the_reason_of_a_late_break_is_kept_for_the_chair_alone(silent: Silent) -> None:
    kept = late_break(silent)
    assert reasons_of(silent, "chair") == {kept: SECRET}
    assert reasons_of(silent, "FRA") == {kept: SECRET}
    assert reasons_of(silent, "JPN") == {}
    caught = silent.server.catch_up(silent.people["JPN"], GROUP, 0)
    assert not isinstance(caught, Refused)
    assert SECRET not in caught.text


def test_a_late_break_that_is_admitted_keeps_its_reason_where_it_was(silent: Silent) -> None:
    kept = late_break(silent)
    answer = silent.does("chair", RuleOnLate(question=silent.question().id, delegation="FRA", counts=True))
    assert isinstance(answer, Accepted)
    assert SECRET not in answer.text
    told = reasons_of(silent, "chair")
    assert set(told.values()) == {SECRET}
    assert len(told) == 2
    assert kept in told
    assert silent.states() == {"clean"}


def test_an_earlier_objection_renewed_too_late_keeps_its_reason(silent: Silent) -> None:
    """What was told the chair about the earlier words is told about the late break too."""
    first = silent.paragraphs()[0]
    said = ObjectTo(target=Target(paragraph=first.id), reason=SECRET, readers="chair")
    assert isinstance(silent.does("FRA", said), Accepted)
    earlier = silent.held()[0]
    correction = CorrectText(paragraph=first.id, text="The Group agrees on the point 1.", version=first.version)
    assert isinstance(silent.does("secretariat", correction), Accepted)
    silent.put()
    silent.lives(72 * HOUR + 1)
    assert isinstance(silent.does("FRA", RenewObjection(position=earlier)), Accepted)
    assert silent.events()[-1] == "question.break_came_late"
    assert reasons_of(silent, "chair")[f"late:{silent.question().id}:FRA"] == SECRET
