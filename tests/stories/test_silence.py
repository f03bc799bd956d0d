"""A silence procedure: put, broken or unbroken, extended, announced; breaks that came otherwise, and late ones."""

from datetime import UTC, datetime, timedelta

import pytest

from server.drafting import brackets
from server.group import (
    Announce,
    EnterBreak,
    Extend,
    Gavel,
    Group,
    LowerFlag,
    MakeGood,
    ObjectTo,
    RaiseFlag,
    Retain,
    Retract,
    RuleOnLate,
    RunOut,
    Target,
)
from server.kernel import Refused
from tests.builders import Decision, code, made
from tests.stories.floor import Floor, room

MONDAY = datetime(2026, 3, 2, 10, tzinfo=UTC)
TEXT = ("One.", "Two.", "Three.")


def in_silence(*paragraphs: str, scope: str = "each", zone: str = "UTC", **more: object) -> Floor:
    """A room of three members whose chair has put these paragraphs by silence, on a Monday at ten."""
    here = room("FRA", "JPN", "BRA", observers=["NGO"], text=TEXT)
    here.now = MONDAY
    here.put(Group(id="g", name="Working Group", time_zone=zone))
    assert made(here.asks(*(paragraphs or ("1",)), way="silence", scope=scope, **more)) == ["question.put"]
    return here


def runs_out(here: Floor) -> Decision:
    """The clock finds the deadline passed."""
    return here.as_role("clock", RunOut(question=here.question().id))


def announces(here: Floor) -> Decision:
    """The chair announces the open silence."""
    return here.chair.does(Announce(question=here.question().id))


def unbroken(*paragraphs: str, scope: str = "each") -> Floor:
    """The same, and three days later nobody has broken it."""
    here = in_silence(*paragraphs, scope=scope)
    here.passes(72 * 3600)
    assert made(runs_out(here)) == ["question.ran_out"]
    return here


def enters(here: Floor, received_at: str, **more: object) -> Decision:
    """The secretariat enters a break by France."""
    given = {"delegation": "FRA", "how": "mail", "received_by": "the secretary"} | more
    return here.secretariat.does(
        EnterBreak(question=here.question().id, received_at=received_at, **given)  # type: ignore[arg-type]  # by name, as a test says them
    )


def test_unbroken_and_announced_it_is_agreed() -> None:
    here = in_silence()
    assert here.question().deadline == "2026-03-05T10:00:00+00:00"
    assert here.stands("1").state == "in question"
    here.passes(72 * 3600)
    assert made(runs_out(here)) == ["question.ran_out"]
    assert here.stands("1").state == "in question"
    assert made(announces(here)) == ["question.announced", "paragraph.agreed"]
    assert here.stands("1").state == "agreed"


def test_it_runs_out_at_its_deadline_and_once() -> None:
    here = in_silence()
    here.passes(72 * 3600 - 1)
    refused = runs_out(here)
    assert isinstance(refused, Refused)
    assert (refused.code, refused.present) == ("period-running", {"left_ms": 1000})
    here.passes(1)
    made(runs_out(here))
    assert code(runs_out(here)) == "already-so"


def test_before_the_deadline_nothing_is_announced() -> None:
    here = in_silence()
    here.passes(3600)
    refused = announces(here)
    assert isinstance(refused, Refused)
    assert (refused.code, refused.present) == ("period-running", {"left_ms": 71 * 3600 * 1000})


def test_by_itself_it_is_announced_after_four_working_hours() -> None:
    here = unbroken()
    assert here.question().announce_at == "2026-03-05T14:00:00+00:00"
    asked = Announce(question=here.question().id)
    here.passes(4 * 3600 - 1)
    assert code(here.as_role("clock", asked)) == "period-running"
    here.passes(1)
    assert made(here.as_role("clock", asked)) == ["question.announced", "paragraph.agreed"]


def test_broken_at_hour_71_it_ends_and_the_text_is_as_it_was() -> None:
    here = in_silence("1", "2", "3", scope="whole")
    before = [here.stands(one).hash for one in ("1", "2", "3")]
    question = here.question().id
    here.passes(71 * 3600)
    broken = here.head("FRA").does(ObjectTo(target=Target(question=question), reason="not to paragraph 2"))
    assert made(broken) == ["position.objected", "question.broken"]
    assert [here.stands(one).hash for one in ("1", "2", "3")] == before
    assert {here.stands(one).state for one in ("1", "2", "3")} == {"clean"}
    here.passes(2 * 3600)
    assert code(here.as_role("clock", RunOut(question=question))) == "question-closed"


def test_the_words_that_are_objected_to_leave_and_the_others_go_on() -> None:
    here = in_silence("1", "2", "3")
    assert made(here.objects("JPN", "2")) == ["position.objected", "question.narrowed"]
    here.passes(72 * 3600)
    runs_out(here)
    assert made(announces(here)) == ["question.announced", "paragraph.agreed", "paragraph.agreed"]
    assert [here.stands(one).state for one in ("1", "2", "3")] == ["agreed", "contested", "agreed"]


def test_of_the_whole_all_become_agreed_in_one_event() -> None:
    here = unbroken("1", "2", "3", scope="whole")
    assert made(announces(here)) == ["question.announced", "paragraphs.agreed"]
    assert {here.stands(one).state for one in ("1", "2", "3")} == {"agreed"}


def test_it_has_no_gavel_and_no_flags() -> None:
    here = in_silence()
    question = here.question().id
    for refused in (
        here.gavels(),
        here.chair.does(Gavel(question=question, seen=99, go_on=True)),
        here.flags("FRA"),
        here.secretariat.does(RaiseFlag(question=question)),
        here.chair.does(LowerFlag(question=question, flag="f-1")),
    ):
        assert isinstance(refused, Refused)
        assert refused.code == "by-silence"
        assert "announced" in refused.do


def test_what_is_put_from_the_floor_has_no_deadline() -> None:
    here = room("FRA", "JPN")
    here.asks("1")
    question = here.question().id
    assert code(here.chair.does(Announce(question=question))) == "from-the-floor"
    assert code(here.chair.does(Extend(question=question, deadline="2026-03-09T12:00"))) == "from-the-floor"
    assert code(here.as_role("clock", RunOut(question=question))) == "from-the-floor"
    assert code(enters(here, here.now.isoformat())) == "from-the-floor"


# --- deadlines ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("deadline", "refusal"),
    [
        ("2026-03-01T12:00", "deadline-past"),
        ("2026-03-29T02:30", "deadline-gap"),
        ("2026-10-25T02:30", "deadline-twice"),
        ("2026-03-07T12:00", "deadline-not-working"),
        ("2026-03-06T12:00", "deadline-not-working"),
        ("2026-03-05T19:00", "deadline-hour"),
        ("2026-03-05T09:59", "deadline-hour"),
        ("2026-03-03T10:59", "deadline-too-soon"),
        ("2028-03-05T12:00", "malformed"),
        ("soon", "malformed"),
        ("0001-01-01T00:00+14:00", "malformed"),
    ],
)
def test_a_deadline_that_will_not_do_says_why(deadline: str, refusal: str) -> None:
    here = room("FRA", "JPN")
    here.now = MONDAY
    here.put(Group(id="g", name="Working Group", time_zone="Europe/Paris", holidays=("2026-03-06",)))
    refused = here.asks("1", way="silence", deadline=deadline)
    assert isinstance(refused, Refused)
    assert (refused.code, refused.field) == (refusal, "deadline")
    assert refused.do
    assert here.stands("1").state == "clean"
    if instead := refused.present.get("next"):
        assert made(here.asks("1", way="silence", deadline=str(instead))) == ["question.put"]


def test_a_deadline_is_in_the_groups_time_or_a_moment() -> None:
    here = in_silence(zone="Asia/Tokyo", deadline="2026-03-05T15:00")
    assert here.question().deadline == "2026-03-05T06:00:00+00:00"
    here.chair.does(Retract(question=here.question().id))
    made(here.asks("1", way="silence", deadline="2026-03-05T10:00:00+02:00"))
    assert here.question().deadline == "2026-03-05T08:00:00+00:00"


def test_who_presides_gives_more_time_and_never_less() -> None:
    here = in_silence()
    question = here.question().id
    longer = Extend(question=question, deadline="2026-03-09T12:00")
    assert made(here.chair.does(longer)) == ["question.extended"]
    assert here.question().deadline == "2026-03-09T12:00:00+00:00"
    assert code(here.chair.does(Extend(question=question, deadline="2026-03-06T12:00"))) == "deadline-earlier"
    assert code(here.chair.does(Extend(question=question, deadline="2026-03-14T12:00"))) == "deadline-not-working"
    here.passes(72 * 3600)
    assert code(runs_out(here)) == "period-running"
    assert code(here.head("FRA").does(longer)) == "not-permitted"


def test_once_unbroken_no_more_time_is_given() -> None:
    here = unbroken()
    assert code(here.chair.does(Extend(question=here.question().id, deadline="2026-03-09T12:00"))) == "already-so"


def test_time_without_a_server_does_not_count_and_is_made_good_once() -> None:
    here = in_silence()
    question, since = here.question().id, here.question().lived
    here.passes(3600)
    outage = MakeGood(question=question, since=since, until=here.now.isoformat(), seconds=20 * 60)
    assert made(here.as_role("clock", outage)) == ["question.extended"]
    assert here.question().deadline == "2026-03-05T10:20:00+00:00"
    assert code(here.as_role("clock", outage)) == "already-so"
    assert here.question().deadline == "2026-03-05T10:20:00+00:00"


def test_a_deadline_made_good_keeps_to_working_hours() -> None:
    here = in_silence(deadline="2026-03-06T18:00")
    outage = MakeGood(question=here.question().id, since=here.question().lived, until="", seconds=600)
    made(here.as_role("clock", outage))
    assert here.question().deadline == "2026-03-09T10:00:00+00:00"


# --- breaks that came otherwise, and late ---------------------------------------------------------------------------


def test_a_break_by_mail_counts_from_its_receipt_also_when_entered_after_the_deadline() -> None:
    here = unbroken()
    assert made(enters(here, "2026-03-05T09:59")) == [
        "question.break_entered",
        "position.objected",
        "question.broken",
    ]
    assert here.stands("1").state == "contested"
    (held,) = here.held("1")
    assert (held.delegation, held.taken_down) == ("FRA", True)


def test_a_break_by_letter_names_paragraphs() -> None:
    here = in_silence("1", "2", "3")
    here.passes(3600)
    answer = enters(here, here.now.isoformat(), how="letter", paragraphs=("1", "3"))
    assert made(answer)[0] == "question.break_entered"
    assert [here.stands(one).state for one in ("1", "2", "3")] == ["contested", "in question", "contested"]


@pytest.mark.parametrize(
    ("received", "more", "refusal", "field"),
    [
        ("2026-03-09T12:00", {}, "malformed", "received_at"),
        ("2026-03-01T12:00", {}, "malformed", "received_at"),
        ("yesterday", {}, "malformed", "received_at"),
        ("2026-03-02T12:00", {"received_by": ""}, "malformed", "received_by"),
        ("2026-03-02T12:00", {"delegation": "NGO"}, "unknown-delegation", "delegation"),
        ("2026-03-02T12:00", {"delegation": "XXL"}, "unknown-delegation", "delegation"),
        ("2026-03-02T12:00", {"paragraphs": ("2",)}, "malformed", "paragraphs"),
    ],
)
def test_a_break_that_cannot_be_so_is_not_entered(
    received: str, more: dict[str, object], refusal: str, field: str
) -> None:
    here = in_silence()
    here.passes(4 * 3600)
    refused = enters(here, received, **more)
    assert isinstance(refused, Refused)
    assert (refused.code, refused.field) == (refusal, field)
    assert here.stands("1").state == "in question"


def test_only_the_secretariat_enters_a_break() -> None:
    here = in_silence()
    asked = EnterBreak(
        question=here.question().id, delegation="FRA", how="mail", received_at="2026-03-02T10:00", received_by="me"
    )
    assert code(here.head("FRA").does(asked)) == "not-permitted"
    assert code(here.chair.does(asked)) == "not-permitted"


def test_what_is_announced_is_not_broken_any_more() -> None:
    here = unbroken()
    question = here.question().id
    announces(here)
    refused = here.secretariat.does(
        EnterBreak(question=question, delegation="FRA", how="mail", received_at="2026-03-05T09:00", received_by="me")
    )
    assert isinstance(refused, Refused)
    assert refused.code == "reopening-needed"
    assert "reopening" in refused.do
    assert here.stands("1").state == "agreed"


def test_a_break_on_screen_after_the_deadline_is_late_and_the_chair_rules() -> None:
    here = unbroken()
    here.passes(1)
    late = here.head("FRA").does(ObjectTo(target=Target(question=here.question().id), reason="capital was late"))
    assert made(late) == ["question.break_came_late"]
    assert here.held("1") == []
    assert code(here.objects("FRA", "1")) == "already-so"
    refused = announces(here)
    assert isinstance(refused, Refused)
    assert (refused.code, refused.by) == ("late-break", ("FRA",))
    here.passes(4 * 3600)
    assert code(here.as_role("clock", Announce(question=here.question().id))) == "late-break"
    ruling = RuleOnLate(question=here.question().id, delegation="FRA")
    assert code(here.head("FRA").does(ruling)) == "not-permitted"
    assert made(here.chair.does(ruling)) == ["question.late_ruled"]
    assert code(here.chair.does(ruling)) == "already-so"
    assert made(announces(here)) == ["question.announced", "paragraph.agreed"]


@pytest.mark.parametrize(
    ("seconds", "event"), [(-1, "question.broken"), (0, "question.broken"), (1, "question.break_came_late")]
)
def test_before_the_clock_has_come_by_the_time_of_receipt_decides(seconds: int, event: str) -> None:
    here = in_silence()
    here.passes(72 * 3600 + seconds)
    assert made(here.head("FRA").does(ObjectTo(target=Target(question=here.question().id))))[-1] == event
    assert here.stands("1").state == ("in question" if "late" in event else "contested")


def test_a_late_break_that_is_admitted_says_what_it_said_when_it_came() -> None:
    here = unbroken()
    here.passes(1)
    said = ObjectTo(
        target=Target(paragraph=here.stands("1").id),
        kind="wording",
        reason="not yet",
        acceptable="One, perhaps.",
        readers="members",
    )
    made(here.head("FRA").does(said))
    here.chair.does(RuleOnLate(question=here.question().id, delegation="FRA", counts=True))
    (held,) = here.held("1")
    assert (held.objection, held.reason, held.acceptable) == ("wording", "not yet", "One, perhaps.")


def test_a_late_letter_becomes_an_explanation_of_position() -> None:
    here = unbroken()
    here.passes(7200)
    answer = enters(here, "2026-03-05T11:00", how="letter", reason="too late")
    assert made(answer) == ["question.break_entered", "question.break_came_late"]
    here.chair.does(RuleOnLate(question=here.question().id, delegation="FRA"))
    announced = announces(here)
    assert not isinstance(announced, Refused)
    (explanation,) = announced[0].explanations  # type: ignore[attr-defined]  # the event of the announcement
    assert (explanation.delegation, explanation.how, explanation.reason) == ("FRA", "letter", "too late")


def test_a_late_break_that_the_chair_admits_breaks_the_silence() -> None:
    here = unbroken("1", "2")
    here.passes(1)
    here.objects("FRA", "2")
    ruled = here.chair.does(RuleOnLate(question=here.question().id, delegation="FRA", counts=True))
    assert made(ruled) == ["question.late_ruled", "position.objected", "question.narrowed"]
    assert here.stands("2").state == "contested"
    assert made(announces(here)) == ["question.announced", "paragraph.agreed"]


def test_before_the_deadline_there_is_nothing_to_rule_on() -> None:
    here = in_silence()
    assert code(here.chair.does(RuleOnLate(question=here.question().id, delegation="FRA"))) == "period-running"


def test_after_the_deadline_the_text_waits_and_is_not_amended() -> None:
    here = unbroken()
    assert code(here.head("FRA").proposes("1", "One and a half.")) == "in-question"
    assert here.reads("1") == "One."


def test_an_amendment_before_the_deadline_ends_it() -> None:
    here = in_silence()
    assert made(here.head("FRA").proposes("1", "One and a half."))[0] == "question.overtaken"


def test_broken_text_is_put_again_for_a_day() -> None:
    here = in_silence("1", "2", scope="whole")
    here.objects("FRA", "1")
    assert code(here.asks("1", "2", way="silence")) == "objection-stands"
    here.head("FRA").proposes("1", "One and a half.")
    (bracket,) = brackets(here.stands("1").content)
    made(here.chair.does(Retain(paragraph="1", bracket=bracket.id, alternative=bracket.alternatives[-1].id)))
    assert here.reads("1") == "One and a half."
    deadline = (here.now + timedelta(hours=24)).isoformat()
    assert made(here.asks("1", "2", way="silence", scope="whole", deadline=deadline)) == ["question.put"]
