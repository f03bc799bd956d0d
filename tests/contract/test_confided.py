"""Proposals that wait, through the service: who reads them, what others get, what becomes of them."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest

from server.drafting import Bracket
from server.group import (
    CloseSitting,
    Command,
    CreateDocument,
    CreateGroup,
    Document,
    IntroduceProposal,
    ObjectTo,
    OpenSitting,
    Paragraph,
    ProposeText,
    SetDelegation,
    SetPerson,
    Sitting,
    Support,
    Target,
    WithdrawProposal,
)
from server.kernel import JsonValue, Refused
from server.projections import Audience, Frame
from server.service import Accepted, Envelope, NobodyConnected, Service, World, working_rules
from server.store import Store
from tests.contract.recording import CountedIds, SetClock

GROUP = "wg"
TEXT = "The Group recommends two options."
THREE = "The Group recommends three options."


@dataclass(slots=True)
class Heard:
    """What went out: numbers of events, and who was told of something confided."""

    numbers: list[int] = field(default_factory=list)
    told: list[frozenset[str]] = field(default_factory=list)

    def publish(self, stream: str, frames: Mapping[Audience, Frame]) -> None:
        self.numbers.append(frames["members"].last_seq)

    def caucus(self, stream: str, delegations: frozenset[str], text: str) -> None:
        """Nothing of a caucus is told here."""

    def confided(self, stream: str, delegations: frozenset[str]) -> None:
        self.told.append(delegations)

    def own(self, stream: str, whose: str) -> None:
        raise AssertionError("nobody here keeps notes")


@dataclass(slots=True)
class Group:
    """A group whose proposals wait, with a document of one paragraph and an open sitting."""

    service: Service
    heard: Heard
    people: dict[str, str] = field(default_factory=dict)
    sent: int = 0

    def operator(self, command: Command) -> Accepted:
        self.sent += 1
        answer = self.service.handle_as_operator(Envelope(id=f"o-{self.sent}", command=command, group=GROUP))
        assert isinstance(answer, Accepted)
        return answer

    def admits(self, who: str) -> str:
        """Gives somebody a place; the id of that person."""
        match who:
            case "chair" | "secretariat":
                answer = self.operator(SetPerson(office=who))
            case _:
                answer = self.operator(SetPerson(delegation=who, standing="head"))
        persons = json.loads(answer.events[0].text)["rows"]["persons"]
        return str(persons[0]["id"])

    def does(self, who: str, command: Command, command_id: str = "") -> Accepted | Refused:
        self.sent += 1
        envelope = Envelope(id=command_id or f"c-{self.sent}", command=command, group=GROUP)
        return self.service.handle_command(envelope, self.people[who])

    def list_of(self, who: str) -> list[str]:
        """The delegations whose proposals that person sees waiting."""
        shown = self.service.submitted(self.people[who], GROUP)
        assert isinstance(shown, dict)
        waiting = shown["submitted"]
        assert isinstance(waiting, list)
        return [str(_field(each, "delegation")) for each in waiting]

    def first(self) -> str:
        shown = self.service.submitted(self.people["chair"], GROUP)
        assert isinstance(shown, dict)
        waiting = shown["submitted"]
        assert isinstance(waiting, list)
        return str(_field(waiting[0], "id"))

    def paragraph(self) -> Paragraph:
        with self.service.rows(GROUP) as rows:
            (document,) = rows.within(Document, "group")
            (found,) = rows.within(Paragraph, document.id)
            return found

    def proposes(self, who: str, text: str, command_id: str = "") -> Accepted | Refused:
        standing = self.paragraph()
        return self.does(who, ProposeText(paragraph=standing.id, text=text, version=standing.version), command_id)


def _field(value: JsonValue, name: str) -> JsonValue:
    assert isinstance(value, dict)
    return value[name]


@pytest.fixture
def group(store: Store) -> Group:
    heard = Heard()
    world = World(clock=SetClock(), ids=CountedIds(), publisher=heard, presence=NobodyConnected(), gathering_seconds=0)
    made = Group(Service(store, working_rules(), world), heard)
    made.operator(CreateGroup(name="Working Group", modalities={"proposals": "when introduced"}))
    for code, name in (("FRA", "France"), ("JPN", "Japan"), ("NGO", "Libraries")):
        made.operator(SetDelegation(delegation=code, name=name, is_a="observer" if code == "NGO" else "member"))
    for who in ("chair", "secretariat", "FRA", "JPN", "NGO"):
        made.people[who] = made.admits(who)
    text = CreateDocument(title="Recommendations", text=f"1. {TEXT}")
    assert isinstance(made.does("secretariat", text), Accepted)
    opened = made.does("chair", OpenSitting(meeting="First meeting", number=1, date="2026-02-28"))
    assert isinstance(opened, Accepted)
    return made


def test_only_its_sponsor_and_the_officers_see_what_waits(group: Group) -> None:
    assert isinstance(group.proposes("FRA", THREE), Accepted)
    assert group.list_of("FRA") == ["FRA"]
    assert group.list_of("chair") == ["FRA"]
    assert group.list_of("secretariat") == ["FRA"]
    assert group.list_of("JPN") == []
    assert group.list_of("NGO") == []
    stranger = group.service.submitted("p-nobody", GROUP)
    assert isinstance(stranger, Refused)


def test_nothing_of_it_goes_out(group: Group) -> None:
    """No event, no number; the delegation and the officers hear that there is something to ask for."""
    before = list(group.heard.numbers)
    answer = group.proposes("FRA", THREE)
    assert isinstance(answer, Accepted)
    assert (answer.events, group.heard.numbers) == ((), before)
    assert group.heard.told == [frozenset({"FRA"})]
    caught_up = group.service.catch_up(group.people["JPN"], GROUP, before[-1])
    assert not isinstance(caught_up, Refused)
    assert (caught_up.head, caught_up.events) == (before[-1], ())
    assert group.paragraph().version == 1


def test_sent_again_it_waits_once(group: Group) -> None:
    for _ in range(2):
        assert isinstance(group.proposes("FRA", THREE, "twice"), Accepted)
    assert group.list_of("chair") == ["FRA"]


def test_they_are_listed_as_they_arrived_and_leave_when_introduced(group: Group) -> None:
    group.proposes("JPN", TEXT.replace("options", "ways"))
    group.proposes("FRA", THREE)
    assert group.list_of("chair") == ["JPN", "FRA"]
    assert isinstance(group.does("chair", IntroduceProposal(proposal=group.first())), Accepted)
    assert group.list_of("chair") == ["FRA"]
    assert isinstance(group.does("chair", IntroduceProposal(proposal=group.first())), Accepted)
    assert group.list_of("chair") == []
    assert group.paragraph().state == "bracketed"
    assert group.heard.told[-1] == frozenset({"FRA"})


def test_taken_back_it_is_nobodys_to_introduce(group: Group) -> None:
    group.proposes("FRA", THREE)
    proposal = group.first()
    assert isinstance(group.does("FRA", WithdrawProposal(proposal=proposal)), Accepted)
    assert group.list_of("chair") == []
    refused = group.does("chair", IntroduceProposal(proposal=proposal))
    assert isinstance(refused, Refused)
    assert refused.code == "unknown-proposal"


def test_never_introduced_it_is_its_authors_draft_when_the_sitting_closes(group: Group) -> None:
    group.proposes("FRA", THREE)
    with group.service.rows(GROUP) as rows:
        (sitting,) = rows.within(Sitting, "open")
    assert isinstance(group.does("chair", CloseSitting(sitting=sitting.id)), Accepted)
    assert group.list_of("chair") == []
    (draft,) = group.service.drafts(group.people["FRA"])
    assert _field(draft.data, "text") == THREE
    assert _field(draft.data, "paragraph") == group.paragraph().id
    assert group.service.drafts(group.people["JPN"]) == ()


def test_considering_keeps_nothing(group: Group) -> None:
    """What it would make is shown to who asks."""
    standing = group.paragraph()
    command = ProposeText(paragraph=standing.id, text=THREE, version=standing.version)
    answer = group.service.consider(Envelope(id="look", command=command, group=GROUP), group.people["FRA"])
    assert isinstance(answer, Accepted)
    assert answer.events
    assert group.list_of("FRA") == []


def test_a_group_begins_with_values_that_the_program_knows(group: Group) -> None:
    envelope = Envelope(id="other", command=CreateGroup(name="Other", modalities={"proposals": "later"}), group="other")
    refused = group.service.handle_as_operator(envelope)
    assert isinstance(refused, Refused)
    assert refused.field == "modalities"


def test_a_text_names_the_groups_own_delegations(group: Group) -> None:
    """Nobody has to say again what the group's list says."""
    create = CreateDocument(title="Other", text="1. The [France, supported by Japan: new ]text.")
    assert isinstance(group.does("secretariat", create), Accepted)
    with group.service.rows(GROUP) as rows:
        document = next(each for each in rows.within(Document, "group") if each.title == "Other")
        (paragraph,) = rows.within(Paragraph, document.id)
    (bracket,) = [node for node in paragraph.nodes if isinstance(node, Bracket)]
    assert [each.sponsors for each in bracket.alternatives] == [(), ("FRA",)]


SECRET = "Capital has not seen this yet."


def objecting(
    group: Group, who: str, *, reason: str = SECRET, acceptable: str = "Two options, or three."
) -> Accepted | Refused:
    target = Target(paragraph=group.paragraph().id)
    return group.does(who, ObjectTo(target=target, readers="chair", reason=reason, acceptable=acceptable))


def reasons_of(group: Group, who: str) -> list[JsonValue]:
    """What that person reads of reasons for the chair alone."""
    told = group.service.reasons(group.people[who], GROUP)
    assert isinstance(told, dict)
    found = told["reasons"]
    assert isinstance(found, list)
    return [_field(each, "reason") for each in found]


def test_a_reason_for_the_chair_alone_is_in_nothing_that_others_get(group: Group) -> None:
    answer = objecting(group, "FRA")
    assert isinstance(answer, Accepted)
    assert SECRET not in answer.text
    caught_up = group.service.catch_up(group.people["JPN"], GROUP, 0)
    assert not isinstance(caught_up, Refused)
    assert SECRET not in caught_up.text
    assert "Two options, or three." not in caught_up.text
    page = group.service.fetch_document(group.people["chair"], group.paragraph().document)
    assert not isinstance(page, Refused)
    assert SECRET not in page.text
    assert group.paragraph().state == "contested"


def test_who_reads_such_a_reason(group: Group) -> None:
    objecting(group, "FRA")
    assert reasons_of(group, "FRA") == [SECRET]
    assert reasons_of(group, "chair") == [SECRET]
    assert reasons_of(group, "secretariat") == [SECRET]
    assert reasons_of(group, "JPN") == []
    assert reasons_of(group, "NGO") == []
    assert isinstance(group.service.reasons("p-nobody", GROUP), Refused)
    assert group.heard.told == [frozenset({"FRA"})]


def test_a_reason_for_members_is_where_it_was(group: Group) -> None:
    target = Target(paragraph=group.paragraph().id)
    answer = group.does("FRA", ObjectTo(target=target, reason=SECRET))
    assert isinstance(answer, Accepted)
    assert SECRET in answer.text
    assert reasons_of(group, "chair") == []


def test_an_objection_without_a_reason_confides_nothing(group: Group) -> None:
    assert isinstance(objecting(group, "FRA", reason="", acceptable=""), Accepted)
    assert reasons_of(group, "chair") == []


def test_only_the_reason_of_an_objection_is_for_the_chair_alone(group: Group) -> None:
    target = Target(paragraph=group.paragraph().id)
    refused = group.does("FRA", Support(target=target, reason=SECRET, readers="chair"))
    assert isinstance(refused, Refused)
    assert (refused.code, refused.field) == ("malformed", "readers")
