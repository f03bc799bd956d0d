"""Modalities: the group's own by a question, the chair's proposal until then, suspended for a purpose and a time."""

from datetime import timedelta

import pytest

from server.group import (
    Command,
    Gavel,
    Modality,
    ObjectTo,
    OpenSitting,
    ProposeModality,
    PutQuestion,
    Question,
    ResumeModality,
    SuspendModality,
    TakeBack,
    Target,
)
from tests.builders import DOCUMENT, Decision, code, made
from tests.stories.floor import Floor, room

PERIOD, PROPOSALS = "floor_period_seconds", "proposals"
WORDS = "A question from the floor is open for ten seconds."


def group(**modalities: str) -> Floor:
    """A room that works provisionally under the chair's proposal."""
    here = room("FRA", "JPN", text=("One.", "Two."))
    for name, value in {PERIOD: "5", PROPOSALS: "at once", "reopening": "by question", **modalities}.items():
        here.put(Modality(id=name, value=value, words="As it stands.", provisional=True))
    return here


def modality(here: Floor, name: str = PERIOD) -> Modality:
    """A modality as it stands."""
    found = here.rows.get(Modality, name)
    assert found is not None
    return found


def asks(here: Floor, value: str = "10", words: str = WORDS, name: str = PERIOD, **more: str) -> Decision:
    """The chair puts the question of a modality."""
    asked = PutQuestion(kind="modality", document=DOCUMENT, modality=name, value=value, words=words, **more)  # type: ignore[arg-type]  # words by name
    return here.chair.does(asked)


def agrees(here: Floor, value: str = "10", words: str = WORDS, name: str = PERIOD, **more: str) -> list[str]:
    """The same, and the gavel."""
    made(asks(here, value, words, name, **more))
    here.passes(30)
    return made(here.gavels())


def until(here: Floor, hours: int = 2) -> str:
    """A time that is still to come."""
    return (here.now + timedelta(hours=hours)).isoformat()


def test_a_modality_is_changed_by_a_question() -> None:
    here = group()
    assert agrees(here) == ["question.gavelled", "modality.agreed"]
    agreed = modality(here)
    assert (agreed.value, agreed.words, agreed.source, agreed.since) == ("10", WORDS, "the group", "2026-02-28")
    assert not agreed.provisional
    made(here.asks("1"))
    assert here.question().seconds == 10


def test_a_question_keeps_the_modalities_in_force_when_it_was_put() -> None:
    here = group()
    made(here.asks("1"))
    (first,) = [here.question()]
    made(asks(here))
    here.passes(5)
    (second,) = [q for q in here.rows.within(Question, DOCUMENT) if q.id != first.id]
    made(here.chair.does(Gavel(question=second.id, seen=99)))
    kept = here.rows.get(Question, first.id)
    assert kept is not None
    assert (kept.seconds, modality(here).value) == (5, "10")
    made(here.chair.does(Gavel(question=first.id, seen=99)))


def test_an_objection_ends_it_and_nothing_changes() -> None:
    here = group()
    made(asks(here))
    against = ObjectTo(target=Target(question=here.question().id))
    assert made(here.head("FRA").does(against)) == ["position.objected", "question.broken"]
    assert modality(here).value == "5"


def test_until_the_group_agrees_its_own_it_works_under_the_chairs_proposal() -> None:
    here = group()
    proposal = ProposeModality(modality=PERIOD, value="8", words="Eight seconds, provisionally.")
    assert made(here.chair.does(proposal)) == ["modality.proposed"]
    assert (modality(here).value, modality(here).provisional) == ("8", True)
    assert code(here.chair.does(proposal)) == "no-change"
    agrees(here)
    assert code(here.chair.does(proposal)) == "not-permitted"
    assert modality(here).value == "10"


def test_who_presides_suspends_what_protects_nobody_for_a_purpose_and_a_time() -> None:
    here = group()
    ends = until(here)
    suspends = SuspendModality(modality=PROPOSALS, value="when introduced", purpose="To finish tonight.", until=ends)
    assert made(here.chair.does(suspends)) == ["modality.suspended"]
    held = modality(here, PROPOSALS)
    assert (held.value, held.suspension and held.suspension.value) == ("at once", "when introduced")
    assert code(here.chair.does(suspends)) == "already-so"
    assert code(here.as_role("clock", ResumeModality(modality=PROPOSALS))) == "period-running"
    here.passes(2 * 60 * 60)
    assert made(here.as_role("clock", ResumeModality(modality=PROPOSALS))) == ["modality.resumed"]
    assert modality(here, PROPOSALS).suspension is None


def test_a_member_contradicts_a_suspension_that_was_not_agreed() -> None:
    here = group()
    ends = until(here)
    made(here.chair.does(SuspendModality(modality=PROPOSALS, value="when introduced", purpose="Tonight.", until=ends)))
    assert code(here.adviser("FRA").does(ResumeModality(modality=PROPOSALS))) == "not-permitted"
    made(here.head("FRA").does(ResumeModality(modality=PROPOSALS)))
    assert modality(here, PROPOSALS).suspension is None


def test_what_protects_members_is_suspended_only_by_a_question() -> None:
    here = group()
    ends = until(here)
    alone = SuspendModality(modality=PERIOD, value="3", purpose="Tonight.", until=ends)
    assert code(here.chair.does(alone)) == "not-permitted"
    assert agrees(here, "3", "For tonight.", purpose="To finish tonight.", until=ends) == [
        "question.gavelled",
        "modality.suspended",
    ]
    made(here.asks("1"))
    assert here.question().seconds == 3
    assert code(here.head("FRA").does(ResumeModality(modality=PERIOD))) == "not-permitted"
    made(here.chair.does(ResumeModality(modality=PERIOD)))
    made(here.asks("2"))
    assert sorted(one.seconds for one in here.rows.within(Question, DOCUMENT)) == [3, 5]


def test_a_changed_modality_is_taken_back_within_the_sitting() -> None:
    here = group()
    made(here.chair.does(OpenSitting(meeting="third meeting", number=1, date="2026-02-28")))
    before = modality(here)
    agrees(here)
    made(here.chair.does(TakeBack()))
    assert modality(here) == before


def test_the_agenda_is_put_in_words() -> None:
    here = group()
    made(here.chair.does(PutQuestion(kind="agenda", document=DOCUMENT, words="Item 3 comes before item 2.")))
    here.passes(5)
    assert made(here.gavels()) == ["question.gavelled"]


@pytest.mark.parametrize(
    ("more", "refused"),
    [
        ({"modality": "unheard-of"}, "unknown-modality"),
        ({"value": "2"}, "malformed"),
        ({"value": "a while"}, "malformed"),
        ({"words": " "}, "malformed"),
        ({"paragraphs": ("1",)}, "malformed"),
        ({"way": "silence"}, "malformed"),
        ({"document": "other"}, "unknown-document"),
        ({"until": "2026-03-01T00:00:00+00:00"}, "malformed"),
        ({"until": "tonight", "purpose": "To finish."}, "malformed"),
        ({"until": "2026-03-01T00:00:00", "purpose": "To finish."}, "malformed"),
        ({"until": "2026-02-01T00:00:00+00:00", "purpose": "To finish."}, "malformed"),
        ({"kind": "agenda"}, "malformed"),
        ({"kind": "agree", "paragraphs": ("1",)}, "malformed"),
        ({"modality": "reopening", "value": "by the chair"}, "malformed"),
        ({"modality": "silence_hours_shortest", "value": "12"}, "malformed"),
    ],
)
def test_what_is_no_question_of_modalities(more: dict[str, object], refused: str) -> None:
    here = group(silence_hours_shortest="24")
    asked = {"kind": "modality", "document": DOCUMENT, "modality": PERIOD, "value": "10", "words": WORDS} | more
    before = here.rows
    assert code(here.chair.does(PutQuestion(**asked))) == refused  # type: ignore[arg-type]  # fields by name
    assert here.rows == before


@pytest.mark.parametrize(
    ("command", "refused"),
    [
        (ProposeModality(modality="unheard-of", value="1", words="So."), "unknown-modality"),
        (ProposeModality(modality=PERIOD, value="31", words="So."), "malformed"),
        (ProposeModality(modality=PERIOD, value="9", words=" "), "malformed"),
        (SuspendModality(modality="unheard-of", value="1", purpose="So.", until="x"), "unknown-modality"),
        (SuspendModality(modality=PROPOSALS, value="never", purpose="So.", until="x"), "malformed"),
        (SuspendModality(modality=PROPOSALS, value="at once", purpose=" ", until="x"), "malformed"),
        (SuspendModality(modality=PROPOSALS, value="at once", purpose="So.", until="x"), "malformed"),
        (ResumeModality(modality="unheard-of"), "unknown-modality"),
        (ResumeModality(modality=PROPOSALS), "already-so"),
    ],
)
def test_what_is_no_proposal_and_no_suspension(command: Command, refused: str) -> None:
    here = group()
    assert code(here.chair.does(command)) == refused


def test_what_the_group_has_agreed_is_not_put_again_nor_twice_at_once() -> None:
    here = group()
    made(asks(here))
    assert code(asks(here, "12")) == "in-question"
    here.passes(5)
    here.gavels()
    assert code(asks(here)) == "no-change"
