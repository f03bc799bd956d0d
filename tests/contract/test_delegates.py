"""A delegation's own side through the service: what needs it, what changed, why, its notes; who reads none of it."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

import pytest

from server.drafting import Bracket
from server.group import (
    Command,
    ConfirmAgreement,
    CreateDocument,
    CreateGroup,
    Document,
    Gavel,
    LiveWith,
    ObjectTo,
    OpenSitting,
    Paragraph,
    Position,
    ProposeText,
    PutQuestion,
    Question,
    Retain,
    SayNoObjection,
    SetDelegation,
    SetPerson,
    Target,
    WithdrawPosition,
)
from server.kernel import JsonValue, Refused
from server.projections import Audience, Frame
from server.service import (
    Accepted,
    Envelope,
    Looked,
    NobodyConnected,
    NoteWritten,
    Service,
    Since,
    World,
    changed_shown,
    instruct,
    keep_look,
    needs_shown,
    notes,
    why_shown,
    working_rules,
    write_note,
)
from server.store import Store
from tests.contract.recording import CountedIds, SetClock

GROUP = "wg"
TEXT = "The Group recommends two options."
THREE = "The Group recommends three options."
Json = dict[str, JsonValue]


@dataclass(slots=True)
class Heard:
    """What went out: how many frames, and who was told that something of its own is another."""

    frames: int = 0
    told: list[frozenset[str]] = field(default_factory=list)
    own_of: list[str] = field(default_factory=list)

    def publish(self, stream: str, frames: Mapping[Audience, Frame]) -> None:
        self.frames += 1

    def confided(self, stream: str, delegations: frozenset[str]) -> None:
        self.told.append(delegations)

    def caucus(self, stream: str, delegations: frozenset[str], text: str) -> None:
        """Nothing of a caucus is told here."""

    def own(self, stream: str, whose: str) -> None:
        self.own_of.append(whose)


@dataclass(slots=True)
class Group:
    """A group with a document of two paragraphs and an open sitting."""

    service: Service
    clock: SetClock
    heard: Heard
    people: dict[str, str] = field(default_factory=dict)
    document: str = ""
    sent: int = 0

    def operator(self, command: Command) -> Accepted:
        self.sent += 1
        answer = self.service.handle_as_operator(Envelope(id=f"o-{self.sent}", command=command, group=GROUP))
        assert isinstance(answer, Accepted)
        return answer

    def admits(self, who: str, command: SetPerson) -> None:
        persons = json.loads(self.operator(command).events[0].text)["rows"]["persons"]
        self.people[who] = str(persons[0]["id"])

    def does(self, who: str, command: Command, behalf: str = "") -> Accepted:
        self.sent += 1
        envelope = Envelope(id=f"c-{self.sent}", command=command, group=GROUP, on_behalf_of=behalf)
        answer = self.service.handle_command(envelope, self.people[who])
        assert isinstance(answer, Accepted), answer
        return answer

    def paragraphs(self) -> list[Paragraph]:
        with self.service.rows(GROUP) as rows:
            return sorted(rows.within(Paragraph, self.document), key=lambda row: row.order)

    def proposes(self, who: str, text: str, at: int = 0) -> None:
        standing = self.paragraphs()[at]
        self.does(who, ProposeText(paragraph=standing.id, text=text, version=standing.version))

    def seq(self) -> int:
        page = self.service.fetch_document(self.people["chair"], self.document)
        assert not isinstance(page, Refused)
        return page.seq

    def looks(self, who: str, *at: int, first: bool = False) -> JsonValue | Refused:
        """At these paragraphs as they stand, or at all of them."""
        rows = self.paragraphs()
        seen = {rows[one].id: rows[one].version for one in at or range(len(rows))}
        looked = Looked(seq=self.seq(), paragraphs=seen, whole=not at, first=first)
        return keep_look(self.service, self.people[who], self.document, looked)

    def needs_of(self, who: str, delegation: str = "") -> list[Json]:
        return _list(needs_shown(self.service, self.people[who], self.document, delegation), "needs")

    def kinds_for(self, who: str) -> list[JsonValue]:
        return [each["what"] for each in self.needs_of(who)]

    def changed(self, who: str, since: Since = "look") -> list[Json]:
        return _list(changed_shown(self.service, self.people[who], self.document, since), "changed")

    def why(self, who: str, at: int = 0) -> list[Json]:
        told = _list(why_shown(self.service, self.people[who], self.document, self.paragraphs()[at].id), "why")
        return _list(told[0], "reasons") if told else []

    def question(self) -> Question:
        with self.service.rows(GROUP) as rows:
            (found,) = rows.within(Question, self.document)
            return found

    def asks(self, at: int = 0, **more: object) -> None:
        row = self.paragraphs()[at]
        self.does("chair", PutQuestion(kind="agree", paragraphs=(row.id,), **more))  # type: ignore[arg-type]  # by name

    def gavels(self) -> None:
        self.clock.pause(30)
        self.does("chair", Gavel(question=self.question().id, seen=self.seq()))


def _list(value: JsonValue | Refused, name: str) -> list[Json]:
    assert isinstance(value, dict), value
    found = value[name]
    assert isinstance(found, list)
    return [each for each in found if isinstance(each, dict)]


def _code(value: JsonValue | Refused) -> str:
    assert isinstance(value, Refused), value
    return value.code


@pytest.fixture
def group(store: Store) -> Group:
    heard, clock = Heard(), SetClock()
    world = World(clock=clock, ids=CountedIds(), publisher=heard, presence=NobodyConnected(), gathering_seconds=0)
    made = Group(Service(store, working_rules(), world), clock, heard)
    made.operator(CreateGroup(name="Working Group"))
    for code, name in (("FRA", "France"), ("JPN", "Japan"), ("NGO", "Libraries")):
        made.operator(SetDelegation(delegation=code, name=name, is_a="observer" if code == "NGO" else "member"))
        made.admits(code, SetPerson(delegation=code, standing="head"))
    made.admits("adviser", SetPerson(delegation="FRA"))
    made.admits("chair", SetPerson(office="chair"))
    made.admits("secretariat", SetPerson(office="secretariat"))
    made.does("secretariat", CreateDocument(title="Recommendations", text=f"1. {TEXT}\n2. It reports in May."))
    with made.service.rows(GROUP) as rows:
        (document,) = rows.within(Document, "group")
    made.document = document.id
    made.does("chair", OpenSitting(meeting="First meeting", number=1, date="2026-02-28"))
    return made


NOTE = "Capital can drop this for paragraph 2."


def _writes(group: Group, who: str, text: str, version: int = 0) -> JsonValue | Refused:
    return write_note(
        group.service, group.people[who], group.paragraphs()[0].id, NoteWritten(text=text, version=version)
    )


def _notes(group: Group, who: str) -> list[JsonValue]:
    return [each["text"] for each in _list(notes(group.service, group.people[who], group.document), "notes")]


def test_a_note_is_read_by_the_own_delegation_alone(group: Group) -> None:
    """No event, no frame; the delegation's screens are told that there is something, and nobody else's."""
    frames, before = group.heard.frames, group.seq()
    assert isinstance(_writes(group, "FRA", NOTE), dict)
    assert _notes(group, "FRA") == _notes(group, "adviser") == [NOTE]
    assert _notes(group, "JPN") == []
    for who in ("chair", "secretariat", "NGO"):
        assert _code(notes(group.service, group.people[who], group.document)) == "not-permitted"
        assert _code(_writes(group, who, "ours")) == "not-permitted"
    assert (group.heard.own_of, group.heard.told) == (["FRA"], [])
    assert (group.heard.frames, group.seq()) == (frames, before)
    for who in ("FRA", "JPN", "chair", "secretariat"):
        page = group.service.fetch_document(group.people[who], group.document)
        assert not isinstance(page, Refused)
        assert NOTE not in page.text


@pytest.mark.full
def test_two_of_one_delegation_do_not_write_over_each_other(group: Group) -> None:
    """Whoever typed on an older note is shown the newer one; an emptied note is gone, and its number goes on."""
    _writes(group, "FRA", NOTE)
    late = _writes(group, "adviser", "Mine.")
    assert isinstance(late, Refused)
    assert late.code == "note-changed"
    present = late.present["note"]
    assert isinstance(present, dict)
    assert (present["text"], present["version"]) == (NOTE, 1)
    assert isinstance(_writes(group, "adviser", "", 1), dict)
    assert _notes(group, "FRA") == [""]
    assert isinstance(_writes(group, "FRA", "Again.", 2), dict)


def test_a_stranger_finds_neither_document_nor_paragraph(group: Group) -> None:
    stranger = "p-nobody"
    assert _code(needs_shown(group.service, stranger, group.document)) == "unknown-document"
    assert _code(changed_shown(group.service, stranger, group.document, "look")) == "unknown-document"
    assert _code(why_shown(group.service, stranger, group.document)) == "unknown-document"
    assert _code(notes(group.service, stranger, group.document)) == "unknown-document"
    assert _code(keep_look(group.service, stranger, group.document, Looked(seq=1))) == "unknown-document"
    assert _code(instruct(group.service, stranger, group.document)) == "unknown-document"
    written = NoteWritten(text="x")
    assert _code(write_note(group.service, stranger, group.paragraphs()[0].id, written)) == "unknown-paragraph"
    assert _code(write_note(group.service, group.people["FRA"], "par-none", written)) == "unknown-paragraph"
    assert _code(why_shown(group.service, group.people["FRA"], group.document, "par-none")) == "unknown-paragraph"


def test_a_delegation_asks_for_itself_and_the_secretariat_for_those_without_a_screen(group: Group) -> None:
    group.asks()
    assert group.kinds_for("FRA") == group.kinds_for("adviser") == ["question"]
    assert [each["what"] for each in group.needs_of("secretariat", "FRA")] == ["question"]
    assert [each["what"] for each in group.needs_of("FRA", "FRA")] == ["question"]
    refusals = {
        ("JPN", "FRA"): "not-permitted",
        ("chair", "FRA"): "not-permitted",
        ("chair", ""): "not-permitted",
        ("secretariat", ""): "not-permitted",
        ("NGO", ""): "not-permitted",
        ("secretariat", "NGO"): "unknown-delegation",
        ("secretariat", "nobody"): "unknown-delegation",
    }
    for (who, named), code in refusals.items():
        assert _code(needs_shown(group.service, group.people[who], group.document, named)) == code


def test_what_is_asked_by_silence_says_until_when_and_whether_the_chair_was_told(group: Group) -> None:
    """That one told the chair is shown to the own delegation alone."""
    group.asks(way="silence")
    question = group.question()
    (need,) = group.needs_of("FRA")
    assert (need["what"], need["until"], need["told"]) == ("silence", question.deadline, False)
    group.does("FRA", SayNoObjection(question=question.id))
    assert [each["told"] for each in group.needs_of("FRA")] == [True]
    assert [each["told"] for each in group.needs_of("JPN")] == [False]


@pytest.mark.full
def test_an_agreement_ad_referendum_waits_for_whom_it_names(group: Group) -> None:
    group.asks(missing=("FRA",), confirm_by="2026-03-31")
    group.gavels()
    (need,) = group.needs_of("FRA")
    assert (need["what"], need["paragraph"]) == ("confirm", group.paragraphs()[0].id)
    assert str(need["until"]).startswith("2026-03-31")
    assert group.kinds_for("JPN") == []
    assert [(each["code"], each["by"]) for each in group.why("JPN")] == [("to-confirm", ["FRA"])]
    assert [(each["code"], each["by"], each["count"]) for each in group.why("NGO")] == [("to-confirm", [], 1)]
    group.does("FRA", ConfirmAgreement(paragraph=group.paragraphs()[0].id))
    assert group.kinds_for("FRA") == []


@pytest.mark.full
def test_our_objections_stand_and_become_earlier_ones(group: Group) -> None:
    paragraph = group.paragraphs()[0].id
    group.does("FRA", ObjectTo(target=Target(paragraph=paragraph)))
    assert group.kinds_for("FRA") == ["objection"]
    assert group.kinds_for("JPN") == []
    group.proposes("JPN", THREE)
    assert group.kinds_for("FRA") == ["earlier"]
    with group.service.rows(GROUP) as rows:
        (position,) = rows.within(Position, paragraph)
    group.does("FRA", WithdrawPosition(position=position.id))
    assert group.kinds_for("FRA") == []


@pytest.mark.full
def test_our_words_that_went_can_be_called_back(group: Group) -> None:
    """Japan retains nothing: France can live with the base, so who presides retains it, and France's words went."""
    group.proposes("FRA", THREE)
    row = group.paragraphs()[0]
    bracket = next(node for node in row.nodes if isinstance(node, Bracket))
    base = bracket.alternatives[0].id
    group.does("FRA", LiveWith(target=Target(paragraph=row.id, alternative=base)))
    group.does("chair", Retain(paragraph=row.id, bracket=bracket.id, alternative=base))
    assert group.kinds_for("FRA") == ["went"]
    assert group.kinds_for("JPN") == []


@pytest.mark.full
def test_new_text_where_we_hold_something_until_we_look(group: Group) -> None:
    """Only where the delegation holds something, and only what came after this person looked."""
    group.looks("FRA")
    group.looks("JPN")
    group.does("FRA", LiveWith(target=Target(paragraph=group.paragraphs()[0].id)))
    group.proposes("JPN", THREE)
    assert group.kinds_for("FRA") == ["new-text"]
    assert group.kinds_for("adviser") == []
    group.looks("FRA", 1)
    assert group.kinds_for("FRA") == ["new-text"]
    group.looks("FRA", 0)
    assert group.kinds_for("FRA") == []


def test_what_changed_since_one_last_looked(group: Group) -> None:
    """By paragraph, the words in and out, who and what; nobody else's look counts, and nothing is in the stream."""
    assert isinstance(changed_shown(group.service, group.people["FRA"], group.document, "look"), dict)
    assert group.changed("FRA") == []
    group.looks("FRA", first=True)
    before, frames = group.seq(), group.heard.frames
    group.looks("FRA", first=True)
    assert (group.seq(), group.heard.frames) == (before, frames)
    group.proposes("JPN", THREE)
    group.does("JPN", ObjectTo(target=Target(paragraph=group.paragraphs()[1].id), reason="Not in May."))
    first, second = group.changed("FRA")
    assert [(each["kind"], each["text"]) for each in _list(first, "words") if each["kind"] != "kept"] != []
    (act,) = _list(first, "acts")
    assert (act["type"], act["by"]) == (
        "paragraph.proposed",
        {"person": group.people["JPN"], "delegation": "JPN", "on_behalf_of": ""},
    )
    assert (first["state_before"], first["state"]) == ("clean", "bracketed")
    assert second["words"] == []
    assert "Not in May." in json.dumps(second)
    assert group.changed("JPN") == []
    group.looks("FRA", 0)
    assert [each["paragraph"] for each in group.changed("FRA")] == [group.paragraphs()[1].id]
    group.looks("FRA")
    assert group.changed("FRA") == []


@pytest.mark.full
def test_an_observer_learns_what_changed_and_not_who(group: Group) -> None:
    group.looks("NGO")
    group.does("JPN", ObjectTo(target=Target(paragraph=group.paragraphs()[0].id), reason="Not in May."))
    told = json.dumps(group.changed("NGO"))
    assert "position.objected" in told
    assert "JPN" not in told
    assert "Not in May." not in told
    assert group.people["JPN"] not in told


@pytest.mark.full
def test_what_changed_since_the_last_instructions_is_the_delegations(group: Group) -> None:
    """The whole delegation has one moment of it; another delegation has its own."""
    assert group.changed("FRA", "instructions") == []
    assert isinstance(instruct(group.service, group.people["adviser"], group.document), dict)
    assert group.heard.own_of == ["FRA"]
    group.proposes("JPN", THREE)
    assert len(group.changed("FRA", "instructions")) == 1
    assert group.changed("JPN", "instructions") == []
    for who in ("chair", "secretariat", "NGO"):
        assert _code(instruct(group.service, group.people[who], group.document)) == "not-permitted"
        shown = changed_shown(group.service, group.people[who], group.document, "instructions")
        assert _code(shown) == "not-permitted"


def test_why_it_is_not_agreed_in_codes_with_names(group: Group) -> None:
    assert [each["code"] for each in group.why("FRA")] == ["not-put"]
    group.proposes("FRA", THREE)
    row = group.paragraphs()[0]
    bracket = next(node for node in row.nodes if isinstance(node, Bracket))
    group.does("JPN", ObjectTo(target=Target(paragraph=row.id, alternative=bracket.alternatives[1].id)))
    objection, brackets = group.why("FRA")
    assert (objection["code"], objection["by"], objection["words"]) == ("objection-to", ["JPN"], "three")
    assert (brackets["code"], brackets["by"], brackets["count"]) == ("brackets", ["FRA"], 1)
    assert [(each["code"], each["by"], each["count"]) for each in group.why("NGO")] == [
        ("objection-to", [], 1),
        ("brackets", [], 1),
    ]
    group.asks(1)
    assert [each["code"] for each in group.why("FRA", 1)] == ["asked"]
    group.gavels()
    assert group.why("FRA", 1) == []
    assert len(_list(why_shown(group.service, group.people["FRA"], group.document), "why")) == 1
