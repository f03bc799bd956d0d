"""The conforming list: corrections of form to agreed text, asked each; one is objected to, and the others stand."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from server.drafting import read
from server.group import (
    Actor,
    Announce,
    Command,
    Correction,
    CorrectText,
    Dissociate,
    DropCorrection,
    EnterBreak,
    Group,
    NoteCorrection,
    ObjectTo,
    OpenSitting,
    Paragraph,
    ParagraphConformed,
    Position,
    PutQuestion,
    Reserve,
    Retract,
    RuleOnLate,
    RunOut,
    Support,
    TakeBack,
    Target,
    WithdrawDocument,
)
from server.kernel import CorruptLog, Refused
from tests.builders import DOCUMENT, Decision, code, made
from tests.stories.floor import Floor, room

MONDAY = datetime(2026, 3, 2, 10, tzinfo=UTC)
HOURS = 3600
FOURTEEN = tuple(f"Recomendation {number}." for number in range(1, 15))
ALL = tuple(str(number) for number in range(1, 15))


def agreed(text: tuple[str, ...] = ("One.", "Two.", "Three.")) -> Floor:
    """A room of three members that has agreed all of this text."""
    here = room("FRA", "JPN", "BRA", observers=["NGO"], text=text)
    here.now = MONDAY
    here.put(Group(id="g", name="Working Group", time_zone="UTC"))
    here.agrees(*(str(number + 1) for number in range(len(text))))
    return here


def notes(here: Floor, paragraph: str, text: str, **more: object) -> Decision:
    """The secretariat puts a correction on the list."""
    found = here.rows.get(Paragraph, paragraph)
    given = {"version": found.version if found is not None else 1} | more
    return here.secretariat.does(NoteCorrection(paragraph=paragraph, text=text, **given))  # type: ignore[arg-type]  # by name


def lists(here: Floor) -> None:
    """Every paragraph is put on the list with its spelling mended."""
    for paragraph in ALL:
        made(notes(here, paragraph, f"Recommendation {paragraph}."))


def puts(here: Floor, *paragraphs: str, way: str = "floor", **more: object) -> Decision:
    """The chair puts the list, or these items of it."""
    return here.asks(*paragraphs, kind="correct", document=DOCUMENT, way=way, **more)


def listed(here: Floor) -> dict[str, str]:
    """What is on the list, by paragraph."""
    return {one.paragraph: one.text for one in here.rows.within(Correction, DOCUMENT)}


def against(here: Floor, paragraph: str = "") -> ObjectTo:
    """An objection to an item of the list, or to all of it."""
    return ObjectTo(target=Target(question=here.question().id, paragraph=paragraph), reason="Not a matter of form.")


def reads(here: Floor, *paragraphs: str) -> list[str]:
    """What these paragraphs read."""
    return [read(here.stands(one).content) for one in paragraphs]


def test_of_fourteen_items_one_is_objected_to_and_thirteen_stand() -> None:
    here = agreed(FOURTEEN)
    before = here.stands("5")
    lists(here)
    made(puts(here, way="silence"))
    assert here.question().deadline == "2026-03-03T10:00:05+00:00"
    assert made(here.head("FRA").does(against(here, "5"))) == ["position.objected", "question.narrowed"]
    held = here.rows.within(Position, here.question().id)
    assert [(one.delegation, one.target.paragraph) for one in held] == [("FRA", "5")]
    assert held[0].reason == "Not a matter of form."
    here.passes(24 * HOURS)
    made(here.as_role("clock", RunOut(question=here.question().id)))
    events = made(here.chair.does(Announce(question=here.question().id)))
    assert events == ["question.announced", *["paragraph.conformed"] * 13]
    assert {here.stands(one).state for one in ALL} == {"agreed"}
    assert [one for one in ALL if reads(here, one) == [f"Recommendation {one}."]] == [one for one in ALL if one != "5"]
    assert here.stands("5") == before
    assert listed(here) == {}
    assert here.held("5") == []


def test_the_others_stay_agreed_as_they_were_with_their_new_hash() -> None:
    here = agreed()
    made(notes(here, "1", "One (1)."))
    before = here.stands("1")
    made(puts(here))
    assert here.stands("1").state == "agreed"
    here.passes(5)
    assert made(here.gavels()) == ["question.gavelled", "paragraph.conformed"]
    now = here.stands("1")
    assert (now.state, now.version, reads(here, "1")) == ("agreed", before.version + 1, ["One (1)."])
    assert before.agreement is not None
    assert now.agreement == replace(before.agreement, hash=now.hash)
    assert now.hash != before.hash


def test_text_agreed_ad_referendum_is_corrected_too_and_is_still_to_be_confirmed() -> None:
    here = room("FRA", "JPN")
    here.agrees("1", missing=("FRA",))
    made(notes(here, "1", "The Group agrees."))
    made(puts(here))
    here.passes(5)
    made(here.gavels())
    agreement = here.stands("1").agreement
    assert agreement is not None
    assert (here.stands("1").state, agreement.missing, agreement.hash) == (
        "provisionally agreed", ("FRA",), here.stands("1").hash,
    )  # fmt: skip


def test_reservations_and_dissociations_are_about_the_corrected_words_and_a_support_is_of_an_earlier_wording() -> None:
    here = agreed()
    target = Target(paragraph="1")
    taken = {"FRA": Dissociate(target=target), "JPN": Reserve(target=target), "BRA": Support(target=target)}
    for who, command in taken.items():
        made(here.head(who).does(command))
    made(notes(here, "1", "One (1)."))
    made(puts(here))
    here.passes(5)
    made(here.gavels())
    assert {(one.position, one.standing) for one in here.held("1")} == {
        ("dissociate", True), ("reserve", True), ("support", False),
    }  # fmt: skip


def test_an_objection_to_the_last_item_or_to_the_list_as_a_whole_ends_the_question() -> None:
    here = agreed()
    for paragraph in ("1", "2"):
        made(notes(here, paragraph, f"Number {paragraph}."))
    made(puts(here))
    made(here.head("FRA").does(against(here, "1")))
    assert made(here.head("JPN").does(against(here, "2"))) == ["position.objected", "question.broken"]
    assert (listed(here), reads(here, "1", "2")) == ({}, ["One.", "Two."])
    for paragraph in ("1", "2"):
        made(notes(here, paragraph, f"Number {paragraph}."))
    made(puts(here))
    assert made(here.head("JPN").does(against(here))) == ["position.objected", "question.broken"]
    assert (listed(here), reads(here, "1", "2")) == ({}, ["One.", "Two."])


def test_a_list_that_is_retracted_can_be_put_again_but_for_what_was_objected_to() -> None:
    here = agreed()
    for paragraph in ("1", "2"):
        made(notes(here, paragraph, f"Number {paragraph}."))
    made(puts(here))
    made(here.head("FRA").does(against(here, "1")))
    made(here.chair.does(Retract(question=here.question().id)))
    assert listed(here) == {"2": "Number 2."}
    made(puts(here))


def test_some_of_the_list_is_put_and_the_rest_stays_on_it() -> None:
    here = agreed()
    for paragraph in ("1", "2"):
        made(notes(here, paragraph, f"Number {paragraph}."))
    made(puts(here, "2"))
    here.passes(5)
    made(here.gavels())
    assert (listed(here), reads(here, "1", "2")) == ({"1": "Number 1."}, ["One.", "Number 2."])


def test_a_gavel_on_the_list_is_taken_back_whole() -> None:
    here = agreed()
    made(here.chair.does(OpenSitting(meeting="3", number=10, date="2026-03-02")))
    target = Target(paragraph="1")
    made(here.head("FRA").does(Dissociate(target=target)))
    for paragraph in ("1", "2"):
        made(notes(here, paragraph, f"Number {paragraph}."))
    before = [here.stands(one) for one in ("1", "2")]
    made(puts(here))
    made(here.head("JPN").does(against(here, "2")))
    here.passes(5)
    made(here.gavels())
    assert made(here.chair.does(TakeBack())) == ["question.taken_back", "paragraph.conformed"]
    assert [here.stands(one).hash for one in ("1", "2")] == [one.hash for one in before]
    assert [here.stands(one).agreement for one in ("1", "2")] == [one.agreement for one in before]
    assert listed(here) == {"1": "Number 1."}
    assert [one.standing for one in here.held("1")] == [True]


def test_a_break_by_letter_takes_out_the_items_that_it_names() -> None:
    here = agreed()
    for paragraph in ("1", "2", "3"):
        made(notes(here, paragraph, f"Number {paragraph}."))
    made(puts(here, way="silence"))
    here.passes(30 * HOURS)
    made(here.as_role("clock", RunOut(question=here.question().id)))
    given = {"delegation": "FRA", "how": "mail", "received_by": "the secretary", "paragraphs": ("1", "3")}
    enters = EnterBreak(question=here.question().id, received_at="2026-03-03T09:00", **given)  # type: ignore[arg-type]  # by name
    assert made(here.secretariat.does(enters)) == [
        "question.break_entered", "position.objected", "question.narrowed", "position.objected", "question.narrowed",
    ]  # fmt: skip
    assert made(here.chair.does(Announce(question=here.question().id))) == [
        "question.announced", "paragraph.conformed",
    ]  # fmt: skip
    assert reads(here, "1", "2", "3") == ["One.", "Number 2.", "Three."]


def test_an_item_objected_to_late_is_shown_late_and_counts_only_where_the_chair_says_so() -> None:
    here = agreed()
    for paragraph in ("1", "2"):
        made(notes(here, paragraph, f"Number {paragraph}."))
    made(puts(here, way="silence"))
    here.passes(30 * HOURS)
    made(here.as_role("clock", RunOut(question=here.question().id)))
    assert made(here.head("FRA").does(against(here, "1"))) == ["question.break_came_late"]
    assert here.question().late[0].paragraphs == ("1",)
    counts = RuleOnLate(question=here.question().id, delegation="FRA", counts=True)
    assert made(here.chair.does(counts)) == ["question.late_ruled", "position.objected", "question.narrowed"]
    made(here.chair.does(Announce(question=here.question().id)))
    assert reads(here, "1", "2") == ["One.", "Number 2."]


def refused_and_untouched(here: Floor, decision: Decision, before: object) -> Refused:
    """The refusal; and every row is as before."""
    assert isinstance(decision, Refused)
    assert decision.do
    assert here.rows == before
    return decision


@pytest.mark.parametrize(
    ("paragraph", "text", "more", "refused"),
    [
        ("9", "Nine.", {"version": 1}, "unknown-paragraph"),
        ("4", "Four, corrected.", {}, "not-agreed"),
        ("1", "One.", {}, "no-change"),
        ("1", "  ", {}, "malformed"),
        ("1", "One (1).", {"version": 7}, "version-conflict"),
        ("5", "Words.", {}, "not-agreed"),
        ("3", "Three (3).", {}, "in-question"),
    ],
)
def test_what_is_not_put_on_the_list(paragraph: str, text: str, more: dict[str, object], refused: str) -> None:
    here = room("FRA", "JPN", text=("One.", "Two.", "Three.", "Four.", ""))
    here.agrees("1", "2", "3", "5")
    made(here.asks("3", kind="reopen"))
    before = here.rows
    assert refused_and_untouched(here, notes(here, paragraph, text, **more), before).code == refused


def test_who_may_put_the_list_together_and_who_puts_it() -> None:
    here = agreed()
    note = NoteCorrection(paragraph="1", version=1, text="One (1).")
    for hand in (here.chair, here.head("FRA"), here.head("NGO")):
        assert code(hand.does(note)) == "not-permitted"
    made(here.secretariat.does(note))
    asks = PutQuestion(kind="correct", document=DOCUMENT)
    for hand in (here.secretariat, here.head("FRA"), here.vice_chair):
        assert code(hand.does(asks)) == "not-permitted"
    made(here.chair.does(asks))
    assert code(here.adviser("FRA").does(against(here, "1"))) == "not-permitted"
    assert code(here.head("NGO").does(against(here, "1"))) == "not-permitted"


def test_a_later_correction_of_a_paragraph_takes_the_place_of_the_one_on_the_list_and_one_can_be_dropped() -> None:
    here = agreed()
    made(notes(here, "1", "One (1)."))
    made(notes(here, "1", "One [1]."))
    assert listed(here) == {"1": "One [1]."}
    (item,) = here.rows.within(Correction, DOCUMENT)
    drop = DropCorrection(correction=item.id)
    assert made(here.secretariat.does(drop)) == ["conforming.dropped"]
    assert code(here.secretariat.does(drop)) == "already-so"


def test_what_is_before_the_group_is_neither_changed_nor_dropped() -> None:
    here = agreed()
    made(notes(here, "1", "One (1)."))
    (item,) = here.rows.within(Correction, DOCUMENT)
    made(puts(here))
    before = here.rows
    refused_and_untouched(here, notes(here, "1", "One [1]."), before)
    assert code(here.secretariat.does(DropCorrection(correction=item.id))) == "in-question"


def wrong_questions(here: Floor) -> list[tuple[Command, str]]:
    """Ways to put the list that are refused, each with its code."""
    item = here.rows.within(Correction, DOCUMENT)[0]
    asks = PutQuestion(kind="correct", document=DOCUMENT)
    return [
        (replace(asks, document="d9"), "malformed"),
        (replace(asks, paragraphs=("2",)), "malformed"),
        (replace(asks, paragraphs=("1", "9")), "unknown-paragraph"),
        (replace(asks, scope="whole"), "malformed"),
        (replace(asks, missing=("FRA",)), "malformed"),
        (replace(asks, waits_for=("2",)), "malformed"),
        (replace(asks, ends="adopted"), "malformed"),
        (replace(asks, alternative="a1"), "malformed"),
        (replace(asks, shown={"1": "as it was shown before"}), "no-change"),
        (replace(asks, way="silence", deadline="2026-03-02T18:00"), "deadline-too-soon"),
        (replace(asks, way="silence", deadline="2026-03-01T12:00"), "deadline-past"),
        (replace(asks, seconds=2), "malformed"),
        (replace(asks, paragraphs=(item.paragraph, item.paragraph)), "malformed"),
    ]


@pytest.mark.parametrize("number", range(13))
def test_how_the_list_is_not_put(number: int) -> None:
    here = agreed()
    made(notes(here, "1", "One (1)."))
    command, refused = wrong_questions(here)[number]
    before = here.rows
    assert refused_and_untouched(here, here.chair.does(command), before).code == refused


def test_an_empty_list_is_not_put() -> None:
    here = agreed()
    assert code(puts(here)) == "malformed"


def test_a_list_made_on_words_that_were_reopened_and_changed_since_is_not_put() -> None:
    here = agreed()
    made(notes(here, "1", "One (1)."))
    made(here.asks("1", kind="reopen"))
    assert code(puts(here)) == "in-question"
    here.passes(5)
    made(here.gavels())
    refused = puts(here)
    assert isinstance(refused, Refused)
    assert refused.code == "already-so"
    assert listed(here) == {"1": "One (1)."}


def test_words_to_which_somebody_has_objected_are_not_made_by_a_correction() -> None:
    here = room("FRA", "JPN", text=("One (1).", "Two."))
    made(here.objects("FRA", "1"))
    made(here.secretariat.does(_corrects("One.")))
    here.agrees("1")
    made(notes(here, "1", "One (1)."))
    before = here.rows
    refused = refused_and_untouched(here, puts(here), before)
    assert (refused.code, refused.by) == ("objection-stands", ("FRA",))


def _corrects(text: str) -> Command:
    return CorrectText(paragraph="1", version=1, text=text)


def test_objections_to_a_list_that_are_refused() -> None:
    here = agreed()
    made(notes(here, "1", "One (1)."))
    made(notes(here, "2", "Two (2)."))
    made(puts(here, "1"))
    france = here.head("FRA")
    question = here.question().id
    before = here.rows
    for target in (
        Target(question=question, paragraph="2"),
        Target(question=question, paragraph="9"),
        Target(question=question, alternative="a1"),
    ):
        refused_and_untouched(here, france.does(ObjectTo(target=target)), before)
    assert code(here.objects("FRA", "1")) == "reopening-needed"
    made(here.chair.does(Retract(question=question)))
    made(here.asks("1", "2", kind="reopen"))
    assert code(france.does(ObjectTo(target=Target(question=here.question().id, paragraph="1")))) == "malformed"


def test_an_item_that_is_out_cannot_be_objected_to_again() -> None:
    here = agreed()
    for paragraph in ("1", "2"):
        made(notes(here, paragraph, f"Number {paragraph}."))
    made(puts(here))
    made(here.head("FRA").does(against(here, "1")))
    before = here.rows
    assert refused_and_untouched(here, here.head("JPN").does(against(here, "1")), before).code == "question-closed"


def test_an_ended_document_has_no_conforming_list() -> None:
    here = agreed()
    made(here.chair.does(WithdrawDocument(document=DOCUMENT)))
    assert code(notes(here, "1", "One (1).")) == "document-ended"


def test_a_full_list_takes_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    here = agreed()
    made(notes(here, "1", "One (1)."))
    monkeypatch.setattr("server.kernel.limits.EN_BLOC_PARAGRAPHS_MAX", 1)
    assert code(notes(here, "2", "Two (2).")) == "too-many"
    made(notes(here, "1", "One [1]."))


@pytest.mark.parametrize("wrong", [{"question": "q-0"}, {"hash": "other words"}, {"taken_back": True}])
def test_no_record_corrects_agreed_text_otherwise_than_was_asked(wrong: dict[str, object]) -> None:
    here = agreed()
    made(notes(here, "1", "One (1)."))
    item = here.rows.within(Correction, DOCUMENT)[0]
    made(puts(here))
    event = ParagraphConformed(
        document=DOCUMENT, paragraph="1", nodes=item.nodes, counter=0, version=2, hash=item.hash,
        question=here.question().id, before=here.stands("1").nodes,
    )  # fmt: skip
    with pytest.raises(CorruptLog):
        here._record(Actor(person="", role="operator"), replace(event, **wrong), "")  # type: ignore[arg-type]  # by name
