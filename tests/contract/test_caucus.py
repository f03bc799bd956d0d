"""A caucus through the service and the store: what is kept, what goes out, and that all else stays as it is."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import pytest
from sqlalchemy import select

from server.group import (
    CloseCaucus,
    Command,
    CreateDocument,
    CreateGroup,
    Document,
    IntroduceProposal,
    InviteToCaucus,
    LeaveCaucus,
    NameInCaucus,
    OnCaucus,
    OpenCaucus,
    OpenSitting,
    Paragraph,
    PutAsideInCaucus,
    SetDelegation,
    SetPerson,
    SubmitCaucus,
    WriteInCaucus,
)
from server.kernel import JsonValue, Refused, limits
from server.projections import Audience, Frame
from server.service import Accepted, Envelope, NobodyConnected, Service, World, working_rules
from server.store import METADATA, Store
from tests.contract.recording import CountedIds, SetClock

GROUP = "wg"
TEXT = "The Group recommends two options."
THREE = "The Group recommends three options."
OUTSIDE = ("USA", "NGO", "chair", "secretariat")


@dataclass(slots=True)
class Heard:
    """What went out: frames, what was confided, and the news of caucuses with whom they went to."""

    frames: list[str] = field(default_factory=list)
    told: list[frozenset[str]] = field(default_factory=list)
    news: list[tuple[frozenset[str], dict[str, JsonValue]]] = field(default_factory=list)

    def publish(self, stream: str, frames: Mapping[Audience, Frame]) -> None:
        self.frames.append(frames["members"].text)

    def own(self, stream: str, whose: str) -> None:
        self.told.append(frozenset({whose}))

    def confided(self, stream: str, delegations: frozenset[str]) -> None:
        self.told.append(delegations)

    def caucus(self, stream: str, delegations: frozenset[str], text: str) -> None:
        self.news.append((delegations, json.loads(text)))


@dataclass(slots=True)
class Group:
    """A group with a document of two paragraphs and an open sitting."""

    service: Service
    heard: Heard
    people: dict[str, str] = field(default_factory=dict)
    sent: int = 0
    paragraph: str = ""

    def operator(self, command: Command) -> None:
        self.sent += 1
        answer = self.service.handle_as_operator(Envelope(id=f"o-{self.sent}", command=command, group=GROUP))
        assert isinstance(answer, Accepted)
        if isinstance(command, SetPerson):
            who = command.delegation or command.office
            self.people[who] = str(json.loads(answer.events[0].text)["rows"]["persons"][0]["id"])

    def does(self, who: str, command: Command, command_id: str = "", as_: str = "") -> Accepted | Refused:
        self.sent += 1
        envelope = Envelope(id=command_id or f"c-{self.sent}", command=command, group=GROUP, as_=as_)
        return self.service.handle_command(envelope, self.people[who])

    def did(self, who: str, command: Command, command_id: str = "") -> dict[str, JsonValue]:
        """The caucus as it is after it."""
        answer = self.does(who, command, command_id)
        assert isinstance(answer, Accepted), answer
        assert (answer.seq, answer.events) == (0, ())
        told: dict[str, JsonValue] = json.loads(answer.text)["caucus"]
        return told

    def opens(self, who: str = "FRA", *invited: str) -> str:
        return str(self.did(who, OpenCaucus(document=self.document(), invited=invited))["id"])

    def writes(self, who: str, caucus: str, text: str, was: str = "") -> dict[str, JsonValue]:
        return self.did(who, WriteInCaucus(caucus=caucus, place=self.paragraph, text=text, was=was, version=1))

    def document(self) -> str:
        with self.service.rows(GROUP) as rows:
            (document,) = rows.within(Document, "group")
            self.paragraph = rows.within(Paragraph, document.id)[0].id
            return document.id

    def sees(self, who: str) -> list[JsonValue]:
        shown = self.service.caucuses(self.people[who], GROUP)
        assert isinstance(shown, dict)
        found = shown["caucuses"]
        assert isinstance(found, list)
        return found

    def tables(self) -> dict[str, list[str]]:
        """Every row of every table but that of the caucuses."""
        with self.service.store.reading() as connection:
            return {
                table.name: sorted(str(tuple(row)) for row in connection.execute(select(table)))
                for table in METADATA.sorted_tables
                if table.name != "caucuses"
            }

    def kept(self) -> int:
        with self.service.store.reading() as connection:
            return len(connection.execute(select(METADATA.tables["caucuses"])).all())


@pytest.fixture
def group(store: Store) -> Group:
    return founded(store)


def founded(store: Store, **modalities: str) -> Group:
    heard = Heard()
    world = World(clock=SetClock(), ids=CountedIds(), publisher=heard, presence=NobodyConnected(), gathering_seconds=0)
    made = Group(Service(store, working_rules(), world), heard)
    made.operator(CreateGroup(name="Working Group", modalities=modalities))
    for code, name in (("FRA", "France"), ("JPN", "Japan"), ("USA", "United States"), ("NGO", "Libraries")):
        made.operator(SetDelegation(delegation=code, name=name, is_a="observer" if code == "NGO" else "member"))
        made.operator(SetPerson(delegation=code, standing="head"))
    made.operator(SetPerson(office="chair"))
    made.operator(SetPerson(office="secretariat"))
    text = CreateDocument(title="Recommendations", text=f"1. {TEXT}\n2. It reports in May.")
    assert isinstance(made.does("secretariat", text), Accepted)
    opened = made.does("chair", OpenSitting(meeting="First meeting", number=1, date="2026-02-28"))
    assert isinstance(opened, Accepted)
    made.document()
    return made


def test_it_changes_no_row_of_any_other_table_and_sends_nobody_else_anything(group: Group) -> None:
    """Not a number, a receipt, a frame or a hint: what others could read, count or time stays, byte for byte."""
    lines = dict(group.service._lines)
    before, frames, told = group.tables(), list(group.heard.frames), list(group.heard.told)
    caucus = group.opens("FRA", "JPN")
    group.writes("FRA", caucus, THREE)
    group.writes("JPN", caucus, THREE.replace("Group", "Committee"), THREE)
    group.writes("FRA", caucus, THREE.replace("Group", "Panel"), THREE)
    group.did("FRA", NameInCaucus(caucus=caucus, place=group.paragraph, edition=2))
    group.did("FRA", PutAsideInCaucus(caucus=caucus, place=group.paragraph, beside=1))
    group.did("JPN", PutAsideInCaucus(caucus=caucus, place=group.paragraph))
    group.did("JPN", LeaveCaucus(caucus=caucus))
    group.did("FRA", CloseCaucus(caucus=caucus))
    assert group.tables() == before
    assert (group.heard.frames, group.heard.told) == (frames, told)
    assert {name for names, _ in group.heard.news for name in names} == {"FRA", "JPN"}
    assert group.kept() == 0
    assert group.service._lines == lines, "it waits for nobody's command, and nobody's waits for it"


@pytest.mark.parametrize("who", OUTSIDE)
def test_whoever_is_not_in_it_sees_none_and_can_do_nothing(group: Group, who: str) -> None:
    caucus = group.opens("FRA", "JPN")
    group.writes("FRA", caucus, THREE)
    assert group.sees(who) == []
    commands: list[OnCaucus | SubmitCaucus] = [
        LeaveCaucus(caucus=caucus),
        InviteToCaucus(caucus=caucus, delegation="USA"),
        WriteInCaucus(caucus=caucus, place=group.paragraph, text="Ours.", version=1),
        SubmitCaucus(caucus=caucus, editions={group.paragraph: 1}),
    ]
    for command in commands:
        refused = group.does(who, command)
        assert isinstance(refused, Refused)
        nowhere = group.does(who, replace(command, caucus="cau-0"))
        assert refused == nowhere
    assert len(group.sees("JPN")) == 1


def test_those_who_are_in_it_hear_of_every_change_and_of_its_end(group: Group) -> None:
    """Whoever leaves is told that it is gone for them, and hears no more."""
    caucus = group.opens("FRA", "JPN")
    group.writes("JPN", caucus, THREE)
    names, news = group.heard.news[-1]
    assert names == frozenset({"FRA", "JPN"})
    shown = news["caucus"]
    assert isinstance(shown, dict)
    assert (shown["id"], shown["working"], shown["number"]) == (caucus, [group.paragraph], 2)
    group.did("JPN", LeaveCaucus(caucus=caucus))
    assert group.heard.news[-1] == (frozenset({"JPN"}), {"stream": GROUP, "gone": caucus})
    group.writes("FRA", caucus, TEXT.replace("two", "four"), THREE)
    assert group.heard.news[-1][0] == frozenset({"FRA"})


def test_submitted_it_is_a_proposal_in_the_names_and_no_more(group: Group) -> None:
    """The event names the sponsors; neither the caucus nor an earlier wording is anywhere in it."""
    caucus = group.opens("FRA", "JPN")
    group.writes("FRA", caucus, "The Group recommends an umbrella wording.")
    group.writes("FRA", caucus, THREE, "The Group recommends an umbrella wording.")
    group.did("JPN", NameInCaucus(caucus=caucus, place=group.paragraph, edition=2))
    submit = SubmitCaucus(caucus=caucus, editions={group.paragraph: 2})
    answer = group.does("FRA", submit, "submit")
    assert isinstance(answer, Accepted)
    assert group.does("FRA", submit, "submit") == answer, "sent again it is answered again"
    frame = group.heard.frames[-1]
    assert '"sponsors":["FRA","JPN"]' in frame
    assert caucus not in frame
    assert "umbrella" not in frame
    everything = json.dumps(group.tables())
    assert caucus not in everything
    assert "umbrella" not in everything
    (left,) = group.sees("FRA")
    assert isinstance(left, dict)
    assert left["texts"] == []
    assert group.heard.news[-1][0] == frozenset({"FRA", "JPN"})


def test_refused_it_stays_as_it_was(group: Group) -> None:
    caucus = group.opens("FRA", "JPN")
    group.writes("FRA", caucus, TEXT)
    before = group.sees("FRA")
    refused = group.does("FRA", SubmitCaucus(caucus=caucus, editions={group.paragraph: 1}))
    assert isinstance(refused, Refused)
    assert refused.code == "no-change"
    assert group.sees("FRA") == before
    considered = group.service.consider(
        Envelope(id="c", command=LeaveCaucus(caucus=caucus), group=GROUP), group.people["FRA"]
    )
    assert isinstance(considered, Refused)
    assert group.sees("FRA") == before


def test_where_proposals_wait_its_names_see_it_wait(store: Store) -> None:
    """The other sponsors see it in their list, and hear when it is introduced."""
    group = founded(store, proposals="when introduced")
    caucus = group.opens("FRA", "JPN")
    group.writes("FRA", caucus, THREE)
    group.did("JPN", NameInCaucus(caucus=caucus, place=group.paragraph, edition=1))
    assert isinstance(group.does("FRA", SubmitCaucus(caucus=caucus, editions={group.paragraph: 1})), Accepted)
    assert group.heard.told[-1] == frozenset({"FRA", "JPN"})
    for who, many in {"FRA": 1, "JPN": 1, "chair": 1, "USA": 0}.items():
        shown = group.service.submitted(group.people[who], GROUP)
        assert isinstance(shown, dict)
        waiting = shown["submitted"]
        assert isinstance(waiting, list)
        assert len(waiting) == many
    first = waiting_of(group)
    assert isinstance(group.does("chair", IntroduceProposal(proposal=first)), Accepted)
    assert group.heard.told[-1] == frozenset({"FRA", "JPN"})
    assert '"sponsors":["FRA","JPN"]' in group.heard.frames[-1]


def waiting_of(group: Group) -> str:
    shown = group.service.submitted(group.people["chair"], GROUP)
    assert isinstance(shown, dict)
    waiting = shown["submitted"]
    assert isinstance(waiting, list)
    first = waiting[0]
    assert isinstance(first, dict)
    return str(first["id"])


def test_opened_once_however_often_it_is_sent(group: Group) -> None:
    command = OpenCaucus(document=group.document())
    first = group.did("FRA", command, "open")
    assert group.did("FRA", command, "open")["id"] == first["id"]
    assert group.kept() == 1


def test_what_was_typed_is_a_draft_of_whoever_ends_it(group: Group) -> None:
    caucus = group.opens("FRA", "JPN")
    group.writes("JPN", caucus, THREE)
    new = WriteInCaucus(caucus=caucus, place=f"after:{group.paragraph}", text="A new one.")
    group.did("JPN", new)
    group.did("FRA", CloseCaucus(caucus=caucus))
    kept = {json.dumps(draft.data) for draft in group.service.drafts(group.people["FRA"])}
    assert any(THREE in data for data in kept)
    assert any("A new one." in data for data in kept)
    assert group.service.drafts(group.people["JPN"]) == ()


def test_one_delegation_opens_so_many_and_no_more(group: Group, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "CAUCUSES_MAX", 1)
    group.opens()
    refused = group.does("FRA", OpenCaucus(document=group.document()))
    assert isinstance(refused, Refused)
    assert refused.code == "too-many"


def test_nobody_of_another_group_or_of_none(group: Group) -> None:
    envelope = Envelope(id="c", command=OpenCaucus(document="d"), group="elsewhere")
    refused = group.service.handle_command(envelope, group.people["FRA"])
    assert isinstance(refused, Refused)
    assert refused.code == "not-permitted"
    stranger = group.service.handle_command(
        Envelope(id="c", command=OpenCaucus(document=group.document()), group=GROUP), "p-nobody"
    )
    assert isinstance(stranger, Refused)


def test_of_many_words_only_those_that_changed_are_sent(group: Group, monkeypatch: pytest.MonkeyPatch) -> None:
    caucus = group.opens("FRA")
    group.writes("FRA", caucus, THREE)
    monkeypatch.setattr(limits, "EVENT_ROWS_BYTES_MAX", 10)
    second = group.did("FRA", WriteInCaucus(caucus=caucus, place=f"after:{group.paragraph}", text="A new one."))
    texts, working = second["texts"], second["working"]
    assert isinstance(texts, list)
    assert isinstance(working, list)
    assert (len(texts), len(working)) == (1, 2)
    (whole,) = group.sees("FRA")
    assert isinstance(whole, dict)
    everything = whole["texts"]
    assert isinstance(everything, list)
    assert len(everything) == 2
