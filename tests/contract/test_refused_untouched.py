"""What bad input gets: refused with the rule and the names; rows, log and what is confided are as they were."""

import json
import re
from dataclasses import replace

import pytest

from server.group import Agreement as AgreementRow
from server.group import (
    Announcement,
    ConfirmAgreement,
    ConfirmAnnouncement,
    ContradictAnnouncement,
    CreateDocument,
    Delegation,
    Document,
    DocumentCreated,
    Extend,
    Gavel,
    LowerFlag,
    ObjectTo,
    Paragraph,
    RaiseFlag,
    Recorded,
    Retract,
    SetCalendar,
    SetDelegation,
    SetPerson,
    Support,
    Target,
    WithdrawPosition,
    command_from_json,
    command_to_json,
    evolve,
)
from server.kernel import CorruptLog
from server.service import Accepted
from server.store import Store
from tests.contract.sessions import Session
from tests.contract.silence import GROUP

pytestmark = pytest.mark.full

TEXT = "\n".join(f"{number}. The Group agrees on point {number}." for number in range(1, 5))


@pytest.fixture
def session(store: Store) -> Session:
    made = Session(store)
    made.starts(TEXT)
    made.opens("2026-03-02")
    made.shows_life()
    return made


# --- the gavel ------------------------------------------------------------------------------------------------------


def test_a_gavel_before_the_period_says_how_long_to_wait(session: Session) -> None:
    session.asks("1")
    session.clock.pause(3)
    refused = session.refused("chair", session.gavel())
    assert (refused.code, refused.present) == ("period-running", {"left_ms": 2000})


def test_a_gavel_while_a_flag_is_up_names_whose(session: Session) -> None:
    session.asks("1")
    session.accepted("FRA", RaiseFlag(question=session.question().id))
    session.clock.pause(60)
    refused = session.refused("chair", session.gavel())
    assert (refused.code, refused.by) == ("flag-up", ("FRA",))


@pytest.mark.parametrize("scope", ["each", "whole"])
def test_a_gavel_on_a_screen_that_has_not_seen_an_objection_or_a_flag(session: Session, scope: str) -> None:
    session.asks("1", "2", scope=scope)
    session.clock.pause(5)
    seen = session.last()
    if scope == "each":
        session.accepted("JPN", ObjectTo(target=session.target("2")))
    else:
        session.accepted("JPN", RaiseFlag(question=session.question().id))
        session.accepted("JPN", LowerFlag(question=session.question().id, flag=session.question().flags[0].id))
        session.clock.pause(5)
    refused = session.refused("chair", session.gavel(seen))
    assert refused.code == "seen-too-old"


def test_a_gavel_after_an_objection_finds_no_question(session: Session) -> None:
    question = session.asks("1")
    session.clock.pause(5)
    gavel = session.gavel()
    session.accepted("JPN", ObjectTo(target=session.target("1")))
    assert session.refused("chair", gavel).code == "question-closed"
    assert session.refused("chair", replace(gavel, seen=session.last())).code == "question-closed"
    assert session.refused("chair", Retract(question=question.id)).code == "question-closed"
    assert session.states_of("1") == ["contested"]


def test_a_question_on_a_hash_that_changed_is_not_put(session: Session) -> None:
    stale = session.asking("1", shown={session.named("1")[0]: "0" * 64})
    refused = session.refused("chair", stale)
    assert refused.code == "version-conflict"
    assert "paragraphs" in refused.present


def test_a_gavel_comes_down_once(session: Session) -> None:
    session.asks("1")
    session.clock.pause(5)
    gavel = session.gavel()
    session.accepted("chair", gavel)
    refused = session.refused("chair", replace(gavel, seen=session.last()))
    assert refused.code == "question-closed"
    assert session.events().count("paragraph.agreed") == 1


@pytest.mark.parametrize("who", ["vice_chair", "secretariat", "FRA", "NGO"])
def test_nobody_gavels_but_who_presides(session: Session, who: str) -> None:
    session.asks("1")
    session.clock.pause(5)
    assert session.refused(who, session.gavel()).code == "not-permitted"
    assert session.refused(who, session.gavel(), as_="chair").code == "not-permitted"
    assert session.refused(who, Gavel(question="q-0", seen=0)).code == "not-permitted"


# --- deadlines ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("deadline", "code"),
    [
        ("2026-03-01T12:00", "deadline-past"),
        ("2026-03-29T02:30", "deadline-gap"),
        ("2026-10-25T02:30", "deadline-twice"),
        ("2026-04-03T12:00", "deadline-not-working"),
        ("2026-03-07T12:00", "deadline-not-working"),
        ("2026-03-05T09:30", "deadline-hour"),
        ("2026-03-02T18:00", "deadline-too-soon"),
    ],
)
def test_a_deadline_that_will_not_do(session: Session, deadline: str, code: str) -> None:
    session.accepted("secretariat", SetCalendar(time_zone="Europe/Paris", holidays=("2026-04-03",)))
    refused = session.refused("chair", session.asking("1", way="silence", deadline=deadline))
    assert (refused.code, refused.field) == (code, "deadline")
    session.asks("2", way="silence")
    refused = session.refused("chair", Extend(question=session.question().id, deadline=deadline))
    assert refused.field == "deadline"


# --- in another's name ----------------------------------------------------------------------------------------------


def with_a_group(session: Session) -> None:
    """Brazil and Japan are in a negotiating group whose spokesperson is Brazil's head."""
    session.operator(SetDelegation(delegation="G77", name="Group of 77", is_a="group", members=("BRA", "JPN")))
    session.operator(SetPerson(person=session.people["BRA"], delegation="BRA", standing="head", spokesperson_of="G77"))


@pytest.mark.parametrize(("who", "behalf"), [("FRA", "JPN"), ("JPN", "G77"), ("FRA", "G77"), ("BRA", "JPN")])
def test_a_delegation_objects_in_no_other_name(session: Session, who: str, behalf: str) -> None:
    with_a_group(session)
    session.asks("1")
    for target in (session.target("1"), Target(question=session.question().id)):
        refused = session.refused(who, ObjectTo(target=target), behalf=behalf)
        assert (refused.code, refused.field) == ("not-permitted", "on_behalf_of")
    assert session.refused(who, ObjectTo(target=session.target("1")), as_="secretariat", behalf=behalf).code == (
        "not-permitted"
    )


def test_the_objection_of_a_group_binds_none_of_its_members(session: Session) -> None:
    with_a_group(session)
    session.accepted("BRA", ObjectTo(target=session.target("1")), as_="spokesperson")
    (objection,) = session.positions("1")
    assert objection.delegation == "G77"
    assert session.refused("BRA", WithdrawPosition(position=objection.id), as_="delegate").code == "not-yours"
    assert session.refused("JPN", WithdrawPosition(position=objection.id)).code == "not-yours"


# --- confirming, and giving up --------------------------------------------------------------------------------------


def test_a_confirmation_after_the_objection_that_undid_the_agreement(session: Session) -> None:
    session.agrees("1", missing=("FRA",), confirm_by="2026-03-20")
    session.accepted("FRA", ObjectTo(target=session.target("1")))
    refused = session.refused("FRA", ConfirmAgreement(paragraph=session.named("1")[0]))
    assert refused.code in {"not-agreed", "already-so"}
    assert session.states_of("1") == ["contested"]


def test_a_confirmation_after_one_that_is_withdrawn_or_by_one_who_is_not_asked(session: Session) -> None:
    session.agrees("1", missing=("FRA",), confirm_by="2026-03-20")
    confirms = ConfirmAgreement(paragraph=session.named("1")[0])
    assert session.refused("JPN", confirms).code == "not-yours"
    session.accepted("FRA", confirms)
    assert session.states_of("1") == ["agreed"]
    assert session.refused("FRA", confirms).code in {"already-so", "not-agreed", "already-agreed"}


def announced(session: Session) -> Announcement:
    """The secretariat has announced that France withdraws its objection."""
    session.accepted("FRA", ObjectTo(target=session.target("1")))
    (objection,) = session.positions("1")
    made = session.made("secretariat", WithdrawPosition(position=objection.id), behalf="FRA")
    assert made == ["act.announced"]
    assert session.states_of("1") == ["contested"]
    with session.server.rows(GROUP) as rows:
        (found,) = rows.within(Announcement, session.document)
    return found


def test_the_secretariat_gives_nothing_up_for_a_delegation(session: Session) -> None:
    """It only announces it; it does not confirm that itself, and no other delegation does."""
    told = announced(session)
    confirms = ConfirmAnnouncement(announcement=told.id)
    assert session.refused("secretariat", confirms).code == "not-permitted"
    assert session.refused("secretariat", confirms, behalf="FRA").code == "not-permitted"
    assert session.refused("JPN", confirms).code == "not-yours"
    assert session.refused("secretariat", WithdrawPosition(position=told.id)).code == "not-permitted"


def test_a_confirmation_after_what_was_announced_was_contradicted(session: Session) -> None:
    told = announced(session)
    session.accepted("FRA", ContradictAnnouncement(announcement=told.id))
    assert session.refused("FRA", ConfirmAnnouncement(announcement=told.id)).code == "already-so"
    assert session.states_of("1") == ["contested"]


def test_a_support_for_a_delegation_that_would_withdraw_its_objection_is_announced_only(session: Session) -> None:
    session.accepted("FRA", ObjectTo(target=session.target("1")))
    assert session.made("secretariat", Support(target=session.target("1")), behalf="FRA") == ["act.announced"]
    assert [one.position for one in session.positions("1")] == ["object"]


# --- circles, and imports -------------------------------------------------------------------------------------------


def test_a_circle_of_conditions_is_refused_and_names_it(session: Session) -> None:
    one, two, three = session.named("1", "2", "3")
    session.agrees("1", waits_for=(two,))
    session.agrees("2", waits_for=(three,))
    refused = session.refused("chair", session.asking("3", waits_for=(one,)))
    assert refused.code == "circle"
    assert {one, two, three} <= {*re.findall(r"par-\d+", json.dumps(refused.present))}
    assert session.states_of("1", "2") == ["provisionally agreed"] * 2


@pytest.mark.parametrize(
    "text",
    [
        "1. {agreed} The Group agrees.",
        "1. The Group agrees. [agreed ad ref]",
        "1. The Group agrees. {agreed in plenary}",
        "1. [agreed] The Group agrees.",
        "1. The Group agrees. (agreed ad referendum)",
    ],
)
def test_a_text_that_says_of_itself_that_it_is_agreed_is_not(session: Session, text: str) -> None:
    answer = session.asked_by("secretariat", CreateDocument(title="Other", text=text))
    assert isinstance(answer, Accepted)
    with session.server.rows(GROUP) as rows:
        other = next(one for one in rows.within(Document, "group") if one.title == "Other")
        states = {(one.state, one.agreement) for one in rows.within(Paragraph, other.id)}
    assert states <= {("clean", None), ("bracketed", None)}


@pytest.mark.parametrize("claim", ["agreement", "state", "agreed", "paragraphs", "positions"])
def test_an_import_has_no_field_in_which_to_claim_agreement(claim: str) -> None:
    data = {**command_to_json(CreateDocument(title="Other", text="1. The Group agrees.")), claim: "agreed"}
    with pytest.raises(CorruptLog):
        command_from_json("document.create", data)


def test_a_record_in_which_a_new_document_comes_agreed_is_corrupt(session: Session) -> None:
    """Nothing that can be written decides so; a record that says so is not followed."""
    standing = session.paragraph("1")
    claimed = replace(
        standing, id="par-new", agreement=AgreementRow(hash=standing.hash, question="q-1", at="", sitting="")
    )
    event = DocumentCreated(document=Document(id="d-new", title="Other"), paragraphs=(claimed,))
    recorded = Recorded(
        seq=99, at=session.clock.moment.isoformat(), sitting="", person="operator", delegation="", on_behalf_of="",
        command="c", event=event,
    )  # fmt: skip
    with session.server.rows(GROUP) as rows, pytest.raises(CorruptLog):
        evolve(rows, recorded)


def test_an_observer_objects_in_nobodys_name(session: Session) -> None:
    """Nor does the secretariat in an observer's."""
    assert session.refused("NGO", ObjectTo(target=session.target("1"))).code == "not-permitted"
    assert session.refused("secretariat", ObjectTo(target=session.target("1")), behalf="NGO").code == "not-permitted"
    with session.server.rows(GROUP) as rows:
        found = rows.get(Delegation, "NGO")
    assert found is not None
    assert found.is_a == "observer"
