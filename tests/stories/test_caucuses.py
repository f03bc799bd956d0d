"""Domain 3, "Caucus drafts": a few delegations work on a text in private and submit it in their names."""

from dataclasses import replace

import pytest

from server.group import (
    Actor,
    Caucus,
    CaucusText,
    CloseCaucus,
    CorrectText,
    Delegation,
    IntroduceProposal,
    InviteToCaucus,
    LeaveCaucus,
    Modality,
    NameInCaucus,
    OnCaucus,
    OpenCaucus,
    ParagraphProposed,
    Proposal,
    PutAsideInCaucus,
    SubmitCaucus,
    WriteInCaucus,
)
from server.kernel import Refused, limits
from server.service import working_rules
from tests.builders import DOCUMENT, Decision, Room, code, made

TEXT = "The Group recommends two options for the review."
THREE = TEXT.replace("two", "three")
PLACE = "par-1"


def room(*invited: str) -> Room:
    """France has opened a caucus with those it invited, on a paragraph that nobody has amended."""
    started = Room.of("FRA", "JPN", "USA", observers=["NGO"])
    started.paragraph("1", TEXT)
    started.paragraph("2", "The report is due in May.")
    made(started.by("FRA").does(OpenCaucus(document=DOCUMENT, invited=invited)))
    return started


def only(story: Room) -> Caucus:
    (found,) = story.caucuses.values()
    return found


def text_of(story: Room, place: str = PLACE) -> CaucusText:
    found = only(story).text_at(place)
    assert found is not None
    return found


def writes(story: Room, who: str, text: str, was: str = TEXT, *, place: str = PLACE, version: int = 1) -> Decision:
    command = WriteInCaucus(caucus=only(story).id, place=place, text=text, was=was, version=version)
    return story.by(who).does(command)


def names(story: Room, who: str, *, place: str = PLACE) -> Decision:
    edition = text_of(story, place).edition
    return story.by(who).does(NameInCaucus(caucus=only(story).id, place=place, edition=edition))


def submits(story: Room, who: str, *places: str) -> Decision:
    editions = {place: text_of(story, place).edition for place in places or (PLACE,)}
    return story.by(who).does(SubmitCaucus(caucus=only(story).id, editions=editions))


def test_submitted_under_both_names_as_one_act() -> None:
    """One event for the paragraph; both are sponsors, both read it so, and nobody else's reading moved."""
    story = room("JPN")
    writes(story, "FRA", THREE)
    assert len(story.log) == 0
    names(story, "JPN")
    assert made(submits(story, "FRA")) == ["paragraph.proposed", "proposal.submitted"]
    assert story.notation("1") == "The Group recommends [two / FRA, JPN: three] options for the review."
    assert (story.reads("1", "FRA"), story.reads("1", "JPN")) == (THREE, THREE)
    assert (story.reads("1", "USA"), story.reads("1")) == (TEXT, TEXT)


def test_only_those_who_put_their_names_to_it() -> None:
    """A name is put to exact words: typed on, they have none; nobody becomes a sponsor by being invited."""
    story = room("JPN", "USA")
    writes(story, "FRA", THREE)
    names(story, "JPN")
    assert text_of(story).names == ("JPN",)
    writes(story, "USA", THREE.replace("review", "report"), THREE)
    assert text_of(story).names == ()
    made(submits(story, "FRA"))
    assert "JPN" not in story.notation("1")


def test_what_a_name_had_in_the_way_it_leaves() -> None:
    """Japan's own earlier words give way to the text that it put its name to, as if it had proposed it."""
    story = room("JPN")
    story.by("JPN").proposes("1", TEXT.replace("two", "four"))
    writes(story, "FRA", THREE)
    names(story, "JPN")
    made(submits(story, "FRA"))
    assert story.notation("1") == "The Group recommends [two / FRA, JPN: three] options for the review."
    assert story.reads("1", "JPN") == THREE


def test_several_paragraphs_and_a_new_one_are_one_proposal() -> None:
    """Its alternatives are linked; the paragraph that is added is theirs too."""
    story = room("JPN")
    writes(story, "FRA", THREE)
    writes(story, "JPN", "The report is due in June.", "", place="par-2")
    writes(story, "JPN", "It is public.", "", place="after:par-2", version=0)
    for place in (PLACE, "par-2", "after:par-2"):
        names(story, "JPN", place=place)
    made(submits(story, "FRA", PLACE, "par-2", "after:par-2"))
    (proposal,) = story.rows.within(Proposal, DOCUMENT)
    assert len(proposal.paragraphs) == 3
    assert story.notation("2") == "The report is due in [May / FRA, JPN: June]."
    assert story.notation("2 bis") == "[FRA, JPN: It is public.]"
    assert only(story).texts == (), "what was submitted is no secret draft any more"


def test_two_write_at_once_and_neither_loses_a_word() -> None:
    """Different words are carried over; the same words stand beside, under the name of who typed them."""
    story = room("JPN")
    writes(story, "FRA", THREE)
    writes(story, "FRA", THREE.replace("review", "report"), THREE)
    writes(story, "JPN", THREE.replace("recommends", "proposes"), THREE)
    both = THREE.replace("review", "report").replace("recommends", "proposes")
    assert text_of(story).text == both
    writes(story, "JPN", THREE.replace("review", "study"), THREE)
    assert text_of(story).text == both
    (beside,) = text_of(story).beside
    assert (beside.delegation, beside.text) == ("JPN", THREE.replace("review", "study"))
    made(story.by("FRA").does(PutAsideInCaucus(caucus=only(story).id, place=PLACE, beside=beside.number)))
    assert text_of(story).beside == ()


def test_sent_twice_it_has_one_effect() -> None:
    story = room("JPN")
    writes(story, "FRA", THREE)
    before = text_of(story)
    writes(story, "FRA", THREE)
    assert text_of(story) == before
    writes(story, "JPN", "Something else altogether stands here.")
    writes(story, "JPN", "Something else altogether stands here.")
    assert len(text_of(story).beside) == 1


def test_text_that_changed_meanwhile_is_rebased() -> None:
    """The paragraph was corrected elsewhere while they worked: their change is carried over by words."""
    story = room("JPN")
    writes(story, "FRA", THREE)
    corrected = TEXT.replace("Group", "Working Group")
    made(story.by("secretariat").does(CorrectText(paragraph=PLACE, text=corrected, version=1)))
    made(submits(story, "FRA"))
    assert story.reads("1", "FRA") == corrected.replace("two", "three")


def test_where_the_same_words_went_it_is_kept() -> None:
    """Refused with the text that stands now; the caucus still has its own, and says what it was typed on anew."""
    story = room("JPN")
    writes(story, "FRA", THREE)
    made(story.by("secretariat").does(CorrectText(paragraph=PLACE, text=TEXT.replace("two", "four"), version=1)))
    assert code(submits(story, "FRA")) == "version-conflict"
    assert text_of(story).text == THREE
    writes(story, "FRA", THREE, THREE, version=2)
    made(submits(story, "FRA"))
    assert story.notation("1") == "The Group recommends [four / FRA: three] options for the review."


@pytest.mark.parametrize("who", ["USA", "NGO", "chair", "secretariat"])
def test_whoever_is_not_in_it_learns_nothing(who: str) -> None:
    """Another delegation gets the very answer that it gets where there is no caucus; officers and observers none."""
    story = room("JPN")
    writes(story, "FRA", THREE)
    caucus = only(story).id
    commands: list[OnCaucus | SubmitCaucus] = [
        WriteInCaucus(caucus=caucus, place=PLACE, text="Ours.", was="", version=1),
        InviteToCaucus(caucus=caucus, delegation=who),
        LeaveCaucus(caucus=caucus),
        CloseCaucus(caucus=caucus),
        NameInCaucus(caucus=caucus, place=PLACE, edition=1),
        PutAsideInCaucus(caucus=caucus, place=PLACE),
        SubmitCaucus(caucus=caucus, editions={PLACE: 1}),
    ]
    for command in commands:
        nowhere = replace(command, caucus="cau-none")
        answer = story.by(who).does(command)
        assert answer == story.by(who).does(nowhere)
        assert code(answer) == ("unknown-caucus" if who == "USA" else "not-permitted")
    assert text_of(story).text == THREE


def test_the_secretariat_does_nothing_of_it_for_a_delegation() -> None:
    story = room("JPN")
    hand = story.by("secretariat", "JPN")
    assert code(hand.does(LeaveCaucus(caucus=only(story).id))) == "not-permitted"
    assert only(story).delegations == ("FRA", "JPN")


def test_inviting_leaving_closing() -> None:
    """Each sees who brought in whom; with the last one it is gone; only who opened it ends it for all."""
    story = room("JPN")
    caucus = only(story).id
    made(story.by("JPN").does(InviteToCaucus(caucus=caucus, delegation="USA")))
    assert [(place.delegation, place.invited_by) for place in only(story).places] == [
        ("FRA", ""),
        ("JPN", "FRA"),
        ("USA", "JPN"),
    ]
    assert code(story.by("JPN").does(InviteToCaucus(caucus=caucus, delegation="USA"))) == "already-so"
    assert code(story.by("JPN").does(InviteToCaucus(caucus=caucus, delegation="NGO"))) == "unknown-delegation"
    assert code(story.by("JPN").does(InviteToCaucus(caucus=caucus, delegation="ZZZ"))) == "unknown-delegation"
    assert code(story.by("JPN").does(CloseCaucus(caucus=caucus))) == "not-yours"
    writes(story, "FRA", THREE)
    names(story, "JPN")
    made(story.by("JPN").does(LeaveCaucus(caucus=caucus)))
    assert text_of(story).names == ()
    assert code(writes(story, "JPN", "Ours.")) == "unknown-caucus"
    made(story.by("FRA").does(LeaveCaucus(caucus=caucus)))
    assert code(story.by("JPN").does(CloseCaucus(caucus=caucus))) == "unknown-caucus"
    made(story.by("USA").does(CloseCaucus(caucus=caucus)))
    assert story.caucuses == {}


def test_what_cannot_be_is_refused_in_words() -> None:
    story = room("JPN")
    caucus = only(story).id
    assert code(story.by("FRA").does(OpenCaucus(document="nowhere"))) == "unknown-document"
    assert code(story.by("FRA").does(OpenCaucus(document=DOCUMENT, invited=("ZZZ", "JPN")))) == "unknown-delegation"
    assert code(writes(story, "FRA", "")) == "no-change"
    assert code(writes(story, "FRA", "New.", place="par-99")) == "unknown-paragraph"
    assert code(writes(story, "FRA", THREE, version=0)) == "malformed"
    assert code(writes(story, "FRA", THREE, version=2)) == "malformed"
    assert code(story.by("FRA").does(NameInCaucus(caucus=caucus, place=PLACE, edition=1))) == "unknown-text"
    assert code(story.by("FRA").does(PutAsideInCaucus(caucus=caucus, place=PLACE))) == "unknown-text"
    assert code(story.by("FRA").does(SubmitCaucus(caucus=caucus, editions={}))) == "unknown-text"
    writes(story, "FRA", THREE)
    assert code(story.by("FRA").does(SubmitCaucus(caucus=caucus, editions={PLACE: 1, "par-2": 1}))) == "unknown-text"
    assert code(story.by("FRA").does(SubmitCaucus(caucus=caucus, editions={PLACE: 9}))) == "text-went-on"
    assert code(story.by("FRA").does(NameInCaucus(caucus=caucus, place=PLACE, edition=9))) == "text-went-on"
    assert code(story.by("FRA").does(PutAsideInCaucus(caucus=caucus, place=PLACE, beside=1))) == "already-so"
    made(names(story, "FRA"))
    before = only(story)
    made(names(story, "FRA"))
    assert only(story) == before
    made(story.by("FRA").does(NameInCaucus(caucus=caucus, place=PLACE, edition=1, named=False)))
    writes(story, "JPN", "Due in June.", "", place="par-2")
    names(story, "JPN", place="par-2")
    assert code(submits(story, "FRA", PLACE, "par-2")) == "names-differ"
    made(story.by("FRA").does(PutAsideInCaucus(caucus=caucus, place="par-2")))
    assert [text.place for text in only(story).texts] == [PLACE]


def test_limits_are_refusals(monkeypatch: pytest.MonkeyPatch) -> None:
    story = room("JPN")
    writes(story, "FRA", THREE)
    monkeypatch.setattr(limits, "CAUCUS_TEXTS_MAX", 1)
    assert code(writes(story, "FRA", "New.", place="par-2")) == "too-many"
    monkeypatch.setattr(limits, "CAUCUS_BESIDE_MAX", 0)
    assert code(writes(story, "JPN", TEXT.replace("two", "five"))) == "too-many"
    monkeypatch.setattr(limits, "PARAGRAPH_CHARS_MAX", 20)
    assert code(writes(story, "JPN", THREE.replace("review", "report"), THREE)) == "too-long"


def test_a_name_that_has_left_the_group_is_not_put_to_it() -> None:
    story = room("JPN")
    writes(story, "FRA", THREE)
    names(story, "JPN")
    japan = story.rows.get(Delegation, "JPN")
    assert japan is not None
    story.put(replace(japan, active=False))
    made(submits(story, "FRA"))
    assert story.notation("1") == "The Group recommends [two / FRA: three] options for the review."


def test_when_proposals_wait_it_waits_as_one_under_its_names() -> None:
    """Introduced, it stands under both; until then not a letter of it is in the text."""
    story = room("JPN")
    story.put(Modality(id="proposals", value="when introduced"))
    writes(story, "FRA", THREE)
    writes(story, "FRA", "It is public.", "", place="after:par-2", version=0)
    names(story, "JPN")
    names(story, "JPN", place="after:par-2")
    assert submits(story, "FRA", PLACE, "after:par-2") == ()
    (waiting,) = story.waiting.values()
    assert (waiting.delegation, waiting.others, story.notation("1")) == ("FRA", ("JPN",), TEXT)
    made(story.by("chair").does(IntroduceProposal(proposal=waiting.id)))
    assert story.notation("1") == "The Group recommends [two / FRA, JPN: three] options for the review."
    assert story.notation("2 bis") == "[FRA, JPN: It is public.]"
    assert len(story.rows.within(Proposal, DOCUMENT)) == 1


def test_taking_words_that_stand_makes_no_second_ones() -> None:
    """What they worked out is what the United States proposes: both stand behind it, and the law holds for both."""
    story = room("JPN")
    story.by("USA").proposes("1", THREE)
    before = story.rows
    writes(story, "FRA", THREE, version=2)
    names(story, "JPN")
    events = submits(story, "FRA")
    assert made(events) == ["paragraph.proposed"]
    assert not isinstance(events, Refused)
    assert (story.reads("1", "FRA"), story.reads("1", "JPN")) == (THREE, THREE)
    assert story.notation("1") == "The Group recommends [two / USA, ~FRA, ~JPN: three] options for the review."
    actor = Actor(person="p-FRA", role="head", delegation="FRA")
    submitted = SubmitCaucus(caucus=only(story).id, editions={PLACE: 1})
    assert working_rules().broken_law(before, actor, submitted, events) == ""
    (event,) = events
    assert isinstance(event, ParagraphProposed)
    assert "law 3" in working_rules().broken_law(before, actor, submitted, (replace(event, others=()),))
