"""Proposals that wait until who presides brings them in (domain 3, modality *proposals*)."""

import pytest

from server.group import (
    AddOption,
    AddParagraph,
    Delegation,
    DeleteParagraph,
    IntroduceProposal,
    Modality,
    Person,
    PlaceBrackets,
    Proposal,
    ProposalIntroduced,
    ProposeText,
    PutQuestion,
    Question,
    Submission,
    WithdrawProposal,
)
from server.kernel import limits
from tests.builders import DOCUMENT, Room, code, made

TEXT = "The Group recommends two options for the review."
THREE = TEXT.replace("two", "three")


def room() -> Room:
    """A group whose proposals wait until they are introduced."""
    here = Room.of("FRA", "JPN", observers=["NGO"])
    here.put(Modality(id="proposals", value="when introduced", words="Proposals are introduced.", source="the group"))
    here.paragraph("1", TEXT)
    here.paragraph("2", "The second paragraph stays.")
    return here


def submitted(here: Room) -> Submission:
    """The one proposal that waits."""
    (found,) = here.waiting.values()
    return found


def test_submitted_it_waits_and_nobody_hears_of_it() -> None:
    """No event, no row: what the others get is the same, byte for byte."""
    here = room()
    before = here.rows
    assert made(here.by("FRA").proposes("1", THREE)) == []
    assert (here.rows, here.log) == (before, [])
    assert submitted(here).delegation == "FRA"


def test_introduced_it_stands_in_its_sponsors_name() -> None:
    """As if it had been submitted now; when it was is kept."""
    here = room()
    here.by("FRA").proposes("1", THREE)
    waits = submitted(here)
    here.passes(600)
    events = here.by("chair").does(IntroduceProposal(proposal=waits.id))
    assert made(events) == ["paragraph.proposed", "proposal.submitted", "proposal.introduced"]
    assert here.notation("1") == "The Group recommends [two / FRA: three] options for the review."
    proposal = here.proposal()
    assert (proposal.id, proposal.delegation, proposal.at) == (waits.id, "FRA", here.now.isoformat())
    introduced = here.log[-1].event
    assert isinstance(introduced, ProposalIntroduced)
    assert (introduced.delegation, introduced.submitted_at) == ("FRA", waits.at)
    assert here.waiting == {}


def test_it_is_carried_over_to_the_text_as_it_stands() -> None:
    """Japan's was introduced meanwhile: France's reads as typed where Japan touched nothing."""
    here = room()
    here.by("FRA").proposes("1", THREE)
    here.by("JPN").proposes("1", TEXT.replace("review", "report"))
    for waits in tuple(here.waiting.values()):
        made(here.by("chair").does(IntroduceProposal(proposal=waits.id)))
    assert here.reads("1", "FRA") == THREE
    assert here.reads("1", "JPN") == TEXT.replace("review", "report")
    assert here.reads("1") == TEXT


def test_every_kind_of_proposal_waits() -> None:
    """A new paragraph, a deletion, an option; brackets alone propose nothing and stand at once."""
    here = room()
    france = here.by("FRA")
    for command in (
        AddParagraph(after="par-1", text="A new one."),
        DeleteParagraph(paragraph="par-2", version=1),
        AddOption(paragraphs=("par-1",), texts=("Instead.",)),
    ):
        assert made(france.does(command)) == []
    assert [waits.document for waits in here.waiting.values()] == [DOCUMENT] * 3
    assert made(france.does(PlaceBrackets(paragraph="par-1", start=0, end=9, version=1))) == ["paragraph.bracketed"]
    for waits in tuple(here.waiting.values())[:2]:
        made(here.by("chair").does(IntroduceProposal(proposal=waits.id)))
    assert len(here.rows.within(Proposal, DOCUMENT)) == 2


def test_one_proposal_over_two_paragraphs_is_introduced_as_one() -> None:
    here = room()
    here.by("FRA").proposes("1", THREE)
    first = submitted(here).id
    second = ProposeText(paragraph="par-2", text="The second paragraph goes.", version=1, proposal=first)
    assert made(here.by("FRA").does(second)) == []
    assert len(submitted(here).commands) == 2
    assert code(here.by("JPN").does(second)) == "unknown-proposal"
    made(here.by("chair").does(IntroduceProposal(proposal=first)))
    assert here.proposal().paragraphs == ("par-1", "par-2")


def test_a_proposal_has_so_many_parts_at_most(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SUBMISSION_PARTS_MAX", 1)
    here = room()
    here.by("FRA").proposes("1", THREE)
    more = ProposeText(paragraph="par-2", text="It goes.", version=1, proposal=submitted(here).id)
    assert code(here.by("FRA").does(more)) == "too-many"


def test_what_cannot_stand_is_refused_when_it_is_submitted() -> None:
    """So that its author learns it at once, and not the chair in front of the room."""
    here = room()
    assert code(here.by("FRA").proposes("1", TEXT)) == "no-change"
    assert code(here.by("NGO").proposes("1", THREE)) == "not-permitted"
    unknown = ProposeText(paragraph="par-9", text=THREE, version=1)
    assert code(here.by("FRA").does(unknown)) == "unknown-paragraph"
    assert here.waiting == {}


def test_it_breaks_no_question() -> None:
    """Submitted while the Group is asked, it waits; the question goes on."""
    here = room()
    made(here.by("chair").does(PutQuestion(kind="agree", paragraphs=("par-1",))))
    assert made(here.by("FRA").proposes("1", THREE)) == []
    assert len(here.rows.within(Question, DOCUMENT)) == 1
    made(here.by("chair").does(IntroduceProposal(proposal=submitted(here).id)))
    assert here.rows.within(Question, DOCUMENT) == ()


def test_what_an_adviser_submitted_breaks_no_question_when_introduced_either() -> None:
    """Only one who could object ends a question: until it is over the proposal waits on."""
    here = room()
    here.put(Person(id="p-FRA", delegation="FRA", standing="adviser"))
    made(here.by("chair").does(PutQuestion(kind="agree", paragraphs=("par-1",))))
    assert made(here.by("FRA").proposes("1", THREE)) == []
    assert code(here.by("chair").does(IntroduceProposal(proposal=submitted(here).id))) == "in-question"
    assert submitted(here).delegation == "FRA"


def test_words_that_went_meanwhile_are_told_to_who_presides() -> None:
    """The proposal stays in the list; nothing is half introduced."""
    here = room()
    here.by("FRA").proposes("1", THREE)
    made(here.by("secretariat", "FRA").proposes("1", TEXT.replace("two", "several")))
    assert code(here.by("chair").does(IntroduceProposal(proposal=submitted(here).id))) == "version-conflict"
    assert submitted(here).delegation == "FRA"


def test_its_sponsor_takes_it_back() -> None:
    here = room()
    here.by("FRA").proposes("1", THREE)
    back = WithdrawProposal(proposal=submitted(here).id)
    assert code(here.by("JPN").does(back)) == "unknown-proposal"
    assert code(here.by("secretariat", "FRA").does(back)) == "unknown-proposal"
    assert code(here.by("NGO").does(back)) == "not-permitted"
    assert made(here.by("FRA").does(back)) == []
    assert here.waiting == {}
    assert code(here.by("FRA").does(back)) == "unknown-proposal"


def test_only_what_waits_can_be_introduced() -> None:
    here = room()
    here.by("FRA").proposes("1", THREE)
    introduce = IntroduceProposal(proposal=submitted(here).id)
    assert code(here.by("FRA").does(introduce)) == "not-permitted"
    assert code(here.by("secretariat").does(introduce)) == "not-permitted"
    made(here.by("chair").does(introduce))
    assert code(here.by("chair").does(introduce)) == "unknown-proposal"


def test_who_is_no_member_any_more_has_nothing_introduced() -> None:
    here = room()
    here.by("FRA").proposes("1", THREE)
    here.put(Delegation(id="FRA", name="France", active=False))
    assert code(here.by("chair").does(IntroduceProposal(proposal=submitted(here).id))) == "not-permitted"


def test_what_is_taken_down_from_the_floor_is_introduced_already() -> None:
    """The sponsor has the floor on it; and the chair's own text waits for nobody."""
    here = room()
    made(here.by("secretariat", "JPN").proposes("1", THREE))
    assert here.reads("1", "JPN") == THREE
    made(here.by("chair").proposes("2", "The second paragraph is new."))
    assert here.waiting == {}


def test_the_default_is_at_once() -> None:
    here = Room.of("FRA")
    here.paragraph("1", TEXT)
    assert "paragraph.proposed" in made(here.by("FRA").proposes("1", THREE))
