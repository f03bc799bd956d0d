"""Whole sessions, step by step: the last night, a silence broken at hour 71, a group that reports back."""

import json
from datetime import UTC, datetime

import pytest

from server.drafting import brackets
from server.exchange import export_html, export_notation
from server.group import (
    Announce,
    ChairsText,
    Dissociate,
    EnterBreak,
    FormSubsidiary,
    IntroduceProposal,
    MakePackage,
    MarkParagraph,
    Modality,
    ObjectTo,
    Position,
    PutQuestion,
    RaiseFlag,
    ReportBack,
    Reserve,
    RuleOnLate,
    SayNoObjection,
    SetDelegation,
    SetPerson,
    ShowChairsText,
    Sitting,
    Subsidiary,
    Target,
    WithdrawPosition,
)
from server.kernel import Refused
from server.service import Accepted, given_document
from server.store import Store
from tests.contract.sessions import Session
from tests.contract.silence import GROUP, MONDAY

pytestmark = pytest.mark.full

HOUR = 3600.0
FOUR = ("1", "2", "3", "4")


def began(store: Store, text: str, at: datetime = MONDAY) -> Session:
    """A session at that moment, its sitting open."""
    made = Session(store)
    made.clock.moment = at
    made.starts(text)
    made.opens(at.date().isoformat())
    made.shows_life()
    return made


# --- the last night -------------------------------------------------------------------------------------------------


def the_last_night(store: Store) -> Session:
    """23:50; four paragraphs, each marked as waiting for the next, and the last for the first."""
    session = began(
        store,
        "1. Four texts wait.\n2. For each other.\n3. At ten to twelve.\n4. On the last night.",
        datetime(2026, 2, 27, 23, 50, tzinfo=UTC),
    )
    for label, other in zip(FOUR, ("2", "3", "4", "1"), strict=True):
        paragraph, awaits = session.named(label, other)
        session.accepted("chair", MarkParagraph(paragraph=paragraph, mark="pending paragraph", awaits=awaits))
    return session


def test_the_last_night(store: Store) -> None:
    session = the_last_night(store)
    assert session.refused("chair", session.asking("1", waits_for=session.named("1"))).code == "circle"

    # A package prepared unprojected is shown to all at one moment; it is not put before its notice ran.
    session.accepted("chair", MakePackage(paragraphs=session.named(*FOUR), title="The last four", unprojected=True))
    put = PutQuestion(kind="agree", document=session.document, package=session.package().id)
    session.lives(29 * 60)
    refused = session.refused("chair", put)
    assert (refused.code, refused.present) == ("notice-running", {"left_ms": 60_000})
    session.lives(60)
    before = session.hashes(*FOUR)
    texts = [one.nodes for one in session.paragraphs()]

    # A flag: the line stands. An objection: all four exactly as before.
    session.accepted("chair", put)
    session.clock.pause(2)
    session.accepted("FRA", RaiseFlag(question=session.question().id))
    session.clock.pause(600)
    assert session.refused("chair", session.gavel()).code == "flag-up"
    assert session.made("FRA", ObjectTo(target=session.target("3"), reason="“ten to twelve” is not the hour")) == [
        "position.objected",
        "question.broken",
    ]
    assert session.hashes(*FOUR) == before
    assert [one.nodes for one in session.paragraphs()] == texts
    assert session.states_of(*FOUR) == ["clean", "clean", "contested", "clean"]
    assert "paragraphs.agreed" not in session.events()

    two_words_change(session)
    two_dissociate_and_one_reserves(session)
    it_is_adopted(session)


def two_words_change(session: Session) -> None:
    """Two words changed by a question, and the package is shown and put again."""
    assert isinstance(session.proposes("FRA", "3", "At a quarter to twelve."), Accepted)
    (bracket,) = brackets(session.paragraph("3").content)
    retain = PutQuestion(
        kind="retain",
        document=session.document,
        paragraphs=session.named("3"),
        bracket=bracket.id,
        alternative=bracket.alternatives[1].id,
    )
    session.accepted("chair", retain)
    session.clock.pause(5)
    session.accepted("chair", session.gavel())
    for held in session.positions("3"):
        if held.position == "object":
            assert not held.standing
    session.accepted("chair", MakePackage(paragraphs=session.named(*FOUR), unprojected=True))
    again = PutQuestion(kind="agree", document=session.document, package=session.package().id)
    assert session.refused("chair", again).code == "notice-running"
    session.lives(30 * 60)
    session.accepted("chair", again)


def two_dissociate_and_one_reserves(session: Session) -> None:
    """None of it blocks: one gavel agrees all four in one event, dated by the sitting though it is past midnight."""
    for who, act in (("JPN", Dissociate), ("BRA", Dissociate), ("FRA", Reserve)):
        session.accepted(who, act(target=session.target("2"), reason="For the record."))
    session.clock.pause(5)
    assert session.made("chair", session.gavel()) == ["question.gavelled", "paragraphs.agreed"]
    assert session.states_of(*FOUR) == ["agreed"] * 4
    assert sorted((one.delegation, one.position) for one in session.positions("2")) == [
        ("BRA", "dissociate"),
        ("FRA", "reserve"),
        ("JPN", "dissociate"),
    ]

    assert session.clock.moment.date().isoformat() == "2026-02-28"
    agreement = session.paragraph("4").agreement
    assert agreement is not None
    with session.server.rows(GROUP) as rows:
        sitting = rows.get(Sitting, agreement.sitting)
    assert sitting is not None
    assert sitting.date == "2026-02-27"


def it_is_adopted(session: Session) -> None:
    """A question on the whole."""
    adopt = PutQuestion(kind="adopt", document=session.document, ends="adopted", scope="whole")
    session.accepted("chair", adopt)
    session.clock.pause(5)
    assert session.made("chair", session.gavel())[-1] == "document.ended"


# --- silence broken at hour 71 --------------------------------------------------------------------------------------

PARAGRAPHS = 34


def everything(session: Session, who: str) -> str:
    """All that a person gets: events, pages, exports, and what is confided to nobody."""
    person, document = session.people[who], session.document
    caught, page = session.server.catch_up(person, GROUP, 0), session.server.fetch_document(person, document)
    group = session.server.fetch_group(person, GROUP)
    given = given_document(session.server, document, person, None, "brackets")
    assert not isinstance(caught, Refused)
    assert not isinstance(page, Refused)
    assert not isinstance(group, Refused)
    assert not isinstance(given, Refused)
    confided = session.server.no_objections(person, GROUP)
    events = [event.text for event in caught.events]
    return json.dumps([events, page.tag, page.text, group.text, export_html(given), export_notation(given), confided])


def nothing_is_green(session: Session) -> None:
    """No paragraph is or was agreed, in rows, frames, pages, or exports."""
    assert not session.states() & {"agreed", "provisionally agreed"}
    for frame in session.wire.sent:
        assert b'"state":"agreed"' not in frame
    for who in ("chair", "NGO"):
        got = everything(session, who)
        assert '\\"state\\":\\"agreed\\"' not in got
        assert "state-agreed" not in got.replace(".state-agreed {", "")


def of_34(store: Store) -> Session:
    """Of the whole, 34 paragraphs; a fourth member is there."""
    text = "\n".join(f"{number}. The Group agrees on point {number}." for number in range(1, PARAGRAPHS + 1))
    session = began(store, text)
    session.operator(SetDelegation(delegation="CHE", name="Switzerland"))
    answer = session.operator(SetPerson(delegation="CHE", standing="head"))
    session.people["CHE"] = str(json.loads(answer.events[0].text)["rows"]["persons"][0]["id"])
    question = session.put()
    assert len(question.paragraphs) == PARAGRAPHS
    assert question.deadline == "2026-03-05T10:00:00+00:00"
    return session


def others_start(session: Session) -> None:
    """The servers die, and two others start that know nothing but the database."""
    session.servers.clear()
    session.another_server()
    session.another_server()


def test_silence_broken_at_hour_71(store: Store) -> None:
    session = of_34(store)
    an_outage_extends_it(session)
    three_have_no_objection(session)
    a_mail_received_in_time_breaks_it(session)
    one_paragraph_changes(session)
    a_new_silence_is_announced(session)
    assert session.states() == {"agreed"}


def an_outage_extends_it(session: Session) -> None:
    """Of twenty minutes, and says so."""
    session.lives(20 * HOUR)
    session.clock.pause(20 * 60)
    others_start(session)
    session.shows_life("two")
    session.rounds()
    assert session.question().deadline == "2026-03-05T10:20:00+00:00"
    assert session.events().count("question.extended") == 1


def three_have_no_objection(session: Session) -> None:
    """They tell the chair: nobody else's page changes by a byte."""
    before, sent = {who: everything(session, who) for who in ("CHE", "NGO", "vice_chair")}, len(session.wire.sent)
    for who in ("BRA", "FRA", "JPN"):
        session.accepted(who, SayNoObjection(question=session.question().id))
    assert {who: everything(session, who) for who in before} == before
    assert len(session.wire.sent) == sent


def a_mail_received_in_time_breaks_it(session: Session) -> None:
    """It came at hour 71 and is entered after the deadline: nothing was ever agreed."""
    session.lives(53 * HOUR)
    assert session.events()[-1] == "question.ran_out"
    entered = EnterBreak(
        question=session.question().id,
        delegation="CHE",
        how="mail",
        received_at="2026-03-05T09:20",
        received_by="Registry",
        reason="Not point 17.",
    )
    assert session.made("secretariat", entered)[-1] == "question.broken"
    nothing_is_green(session)
    assert session.states() == {"clean"}


def one_paragraph_changes(session: Session) -> None:
    """By a proposal, retained by a question."""
    assert isinstance(session.proposes("CHE", "17", "The Group agrees on point 17 in part."), Accepted)
    (bracket,) = brackets(session.paragraph("17").content)
    retain = PutQuestion(
        kind="retain",
        document=session.document,
        paragraphs=session.named("17"),
        bracket=bracket.id,
        alternative=bracket.alternatives[1].id,
    )
    session.accepted("chair", retain)
    session.clock.pause(5)
    session.accepted("chair", session.gavel())


def a_new_silence_is_announced(session: Session) -> None:
    """Of a day; the servers die at its deadline; a late letter becomes an explanation; 34 are agreed in one event."""
    put = session.put(deadline="2026-03-06T16:00")
    session.lives((datetime(2026, 3, 6, 16, tzinfo=UTC) - session.clock.moment).total_seconds())
    assert session.events().count("question.ran_out") == 2
    others_start(session)
    assert session.rounds() == 0
    session.clock.pause(600)
    late = EnterBreak(
        question=put.id,
        delegation="JPN",
        how="letter",
        received_at="2026-03-06T16:05",
        received_by="Registry",
        reason="Our courier was late.",
    )
    assert session.made("secretariat", late) == ["question.break_entered", "question.break_came_late"]
    assert session.refused("chair", Announce(question=put.id)).code == "late-break"
    session.accepted("chair", RuleOnLate(question=put.id, delegation="JPN"))
    nothing_is_green(session)
    announced = session.accepted("chair", Announce(question=put.id))
    assert [event["type"] for event in announced] == ["question.announced", "paragraphs.agreed"]
    assert "Our courier was late." in json.dumps(announced[0])
    assert session.states() == {"agreed"}
    assert session.events().count("paragraphs.agreed") == 1
    assert session.rounds() == 0


# --- a group reports back -------------------------------------------------------------------------------------------


def test_a_group_reports_back(store: Store) -> None:
    session = began(store, "1. The Group meets [once / twice] a year.\n2. It reports.\n3. It ends.")
    japan = session.people["JPN"]

    def forms(label: str, name: str) -> FormSubsidiary:
        return FormSubsidiary(
            paragraphs=session.named(label),
            name=name,
            terms="To resolve the brackets.",
            facilitators=(japan,),
            back_by="2026-03-02T18:00:00+00:00",
        )

    session.accepted("FRA", ObjectTo(target=session.target("1"), reason="Twice is too often."))
    for label, name in (("1", "Contact group on meetings"), ("2", "Friends of the chair")):
        session.accepted("chair", forms(label, name))
    third = session.refused("chair", forms("3", "A third"))
    assert (third.code, third.present["most"]) == ("too-many-groups", 2)
    with session.server.rows(GROUP) as rows:
        modality = rows.get(Modality, "subsidiary_groups_at_once")
    assert modality is not None
    assert modality.value == "2"
    assert session.refused("chair", session.asking("1")).code == "with-a-group"

    clean_text_comes_back(session)
    earlier = an_earlier_objection_is_listed(session)
    one_word_reopened(session)
    assert session.refused("BRA", WithdrawPosition(position=earlier.id)).code == "not-yours"


def clean_text_comes_back(session: Session) -> None:
    """The facilitator brings it, the old brackets readable beside; it waits for its notice, and is worked from."""
    old = session.paragraph("1")
    made = session.made(
        "JPN", ShowChairsText(texts={old.id: "The Group meets twice a year."}, document=session.document)
    )
    assert made == ["chairs_text.shown"]
    assert session.paragraph("1").nodes == old.nodes
    with session.server.rows(GROUP) as rows:
        groups = {row.name: row.id for row in rows.within(Subsidiary, session.document)}
        (shown,) = rows.within(ChairsText, session.document)
    session.accepted("JPN", ReportBack(subsidiary=groups["Contact group on meetings"], report="Clean text."))
    work = PutQuestion(kind="work_from", document=session.document, chairs_text=shown.id)
    assert session.refused("chair", work).code == "notice-running"
    session.lives(10 * 60)
    session.accepted("chair", work)
    session.clock.pause(5)
    session.accepted("chair", session.gavel())
    assert session.states_of("1") == ["clean"]


def an_earlier_objection_is_listed(session: Session) -> Position:
    """France objected to earlier words: that stands there, and does not keep the new ones from being put."""
    (earlier,) = [one for one in session.positions("1") if one.position == "object"]
    assert not earlier.standing
    assert earlier.delegation == "FRA"
    assert session.agrees("1") == ["question.gavelled", "paragraph.agreed"]
    return earlier


def one_word_reopened(session: Session) -> None:
    """It makes one bracket."""
    session.asks("1", kind="reopen")
    session.clock.pause(5)
    session.accepted("chair", session.gavel())
    answer = session.proposes("BRA", "1", "The Group meets thrice a year.")
    assert isinstance(answer, Accepted)
    # The group works from a text: what is new waits until who presides brings it in.
    assert not brackets(session.paragraph("1").content)
    session.accepted("chair", IntroduceProposal(proposal=answer.submitted))
    (bracket,) = brackets(session.paragraph("1").content)
    assert [len(bracket.alternatives), session.states_of("1")[0]] == [2, "bracketed"]


@pytest.mark.parametrize("who", ["BRA", "FRA", "secretariat", "NGO"])
def test_only_its_facilitator_or_who_presides_reports_for_a_group(store: Store, who: str) -> None:
    session = began(store, "1. One.\n2. Two.")
    session.accepted(
        "chair",
        FormSubsidiary(
            paragraphs=session.named("1"),
            name="Contact group",
            terms="So.",
            facilitators=(session.people["JPN"],),
            back_by="2026-03-02T18:00:00+00:00",
        ),
    )
    with session.server.rows(GROUP) as rows:
        (group,) = rows.within(Subsidiary, session.document)
    assert session.refused(who, ReportBack(subsidiary=group.id)).code == "not-permitted"
    assert session.refused(who, ObjectTo(target=Target(question=group.id))).code in {
        "unknown-question",
        "not-permitted",
    }
