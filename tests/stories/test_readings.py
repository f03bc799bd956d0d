"""Readings: what may be submitted in one; anything else waits in the chair's list, and nothing typed is lost."""

import pytest

from server.drafting import notate
from server.group import (
    AddOption,
    AddParagraph,
    BringBack,
    ChairsPart,
    ChairsText,
    CommentOn,
    DeleteParagraph,
    Document,
    IntroduceProposal,
    Modality,
    MoveParagraph,
    OpenReading,
    Option,
    PlaceBrackets,
    ProposeText,
    PutQuestion,
    ShowChairsText,
    Support,
    Takes,
    Target,
    WithdrawDocument,
)
from tests.builders import DOCUMENT, code, made
from tests.stories.floor import Floor, room

BRACKETED = "Governments [should / JPN: shall] cooperate."
CLEAN = "Takes note of the report."


def reading(number: int, takes: Takes) -> Floor:
    """A room in that reading."""
    here = room("FRA", "JPN", text=(BRACKETED, CLEAN))
    made(here.chair.does(OpenReading(document=DOCUMENT, number=number, takes=takes)))
    return here


def waits(here: Floor) -> list[str]:
    """Types of the commands in the chair's list."""
    return [command.type for waiting in here.waiting.values() for command in waiting.commands]


def amends(here: Floor, name: str, text: str) -> list[str]:
    """France amends; the events of it."""
    return made(here.head("FRA").does(ProposeText(paragraph=name, text=text, version=here.stands(name).version)))


def test_at_first_everything_is_taken() -> None:
    """The first reading takes proposals until who presides says otherwise."""
    here = room("FRA", "JPN", text=(BRACKETED, CLEAN))
    document = here.rows.get(Document, DOCUMENT)
    assert document is not None
    assert (document.reading, document.takes) == (1, "proposals")
    assert amends(here, "2", "Welcomes the report.") == ["paragraph.proposed", "proposal.submitted"]


def test_where_only_comments_are_taken_proposals_wait_in_the_chairs_list() -> None:
    """All that opens or fills a place; a comment, a support and an objection are no proposals."""
    here = reading(1, "comments")
    before = here.rows
    assert amends(here, "1", "Governments will cooperate.") == []
    for command in (
        AddParagraph(after="2", text="A new one."),
        DeleteParagraph(paragraph="2", version=1),
        MoveParagraph(paragraph="2", after=""),
        AddOption(paragraphs=("2",), texts=("Instead.",)),
        PlaceBrackets(paragraph="2", start=0, end=5, version=1),
    ):
        assert made(here.head("FRA").does(command)) == []
    assert here.rows == before
    assert waits(here) == [
        "paragraph.propose", "paragraph.add", "paragraph.delete", "paragraph.move", "option.add", "paragraph.bracket",
    ]  # fmt: skip
    made(here.head("FRA").does(CommentOn(paragraph="1", text="We are still reading.")))
    made(here.head("FRA").does(Support(target=Target(paragraph="2"))))
    made(here.objects("FRA", "2"))


def test_what_waits_is_introduced_by_who_presides() -> None:
    """As it was submitted, in its sponsor's name."""
    here = reading(1, "comments")
    amends(here, "1", "Governments will cooperate.")
    made(here.head("FRA").does(PlaceBrackets(paragraph="2", start=0, end=5, version=1)))
    for name in tuple(here.waiting):
        made(here.chair.does(IntroduceProposal(proposal=name)))
    assert here.waiting == {}
    assert "FRA: will" in notate(here.stands("1").content)
    assert notate(here.stands("2").content) == "[~FRA: Takes / ] note of the report."


def test_bridging_text_replaces_a_bracket_that_stands() -> None:
    """Another text for it stands at once; one that opens a place waits."""
    here = reading(3, "bridging text")
    assert amends(here, "1", "Governments are encouraged to cooperate.") == ["paragraph.proposed", "proposal.submitted"]
    assert notate(here.stands("1").content) == "Governments [should / JPN: shall / FRA: are encouraged to] cooperate."
    assert amends(here, "1", "All Governments are encouraged to cooperate.") == []
    assert amends(here, "2", "Welcomes the report.") == []
    assert waits(here) == ["paragraph.propose", "paragraph.propose"]


def test_another_text_beside_an_option_is_bridging() -> None:
    """An option is a bracket over paragraphs."""
    here = room("FRA", "JPN", text=(BRACKETED, CLEAN))
    made(here.head("JPN").does(AddOption(paragraphs=("2",), texts=("Instead.",))))
    (option,) = here.rows.within(Option, DOCUMENT)
    made(here.chair.does(OpenReading(document=DOCUMENT, number=2, takes="bridging text")))
    assert "option.changed" in made(here.head("FRA").does(AddOption(option=option.id, texts=("Or so.",))))


def test_who_presides_brings_its_own_text_in() -> None:
    """The list is the chair's: what the chair proposes need not wait in it."""
    here = reading(3, "bridging text")
    typed = ProposeText(paragraph="2", text="Welcomes the report.", version=1)
    assert made(here.chair.does(typed)) == ["paragraph.proposed", "proposal.submitted"]


def test_what_is_refused_is_refused_in_any_reading() -> None:
    """And not put in a list where it would be refused later."""
    here = reading(3, "bridging text")
    assert code(here.head("FRA").does(ProposeText(paragraph="9", text="Words.", version=1))) == "unknown-paragraph"
    assert code(here.head("FRA").does(ProposeText(paragraph="1", text="Governments should cooperate.", version=1))) == (
        "no-change"
    )
    unknown = AddParagraph(document="other", after="", text="Words.")
    assert code(here.head("FRA").does(unknown)) == "unknown-document"


@pytest.mark.parametrize(
    ("command", "refused"),
    [
        (OpenReading(document=DOCUMENT, number=2, takes="bridging text"), "already-so"),
        (OpenReading(document=DOCUMENT, number=1), "reading-over"),
        (OpenReading(document=DOCUMENT, number=10), "malformed"),
        (OpenReading(document="other", number=3), "unknown-document"),
    ],
)
def test_what_is_no_reading(command: OpenReading, refused: str) -> None:
    here = reading(2, "bridging text")
    before = here.rows
    assert code(here.chair.does(command)) == refused
    assert code(here.vice_chair.does(command)) == "not-permitted"
    assert code(here.head("FRA").does(command)) == "not-permitted"
    assert here.rows == before
    made(here.chair.does(OpenReading(document=DOCUMENT, number=2, takes="proposals")))


def test_an_ended_document_is_read_no_more() -> None:
    """Its text changes no more."""
    here = reading(2, "bridging text")
    made(here.chair.does(WithdrawDocument(document=DOCUMENT)))
    assert code(here.chair.does(OpenReading(document=DOCUMENT, number=3))) == "document-ended"


def worked_from() -> Floor:
    """The group works from a chair's text of the first paragraph."""
    here = room("FRA", "JPN", text=(BRACKETED, CLEAN))
    made(here.chair.does(ShowChairsText(texts={"1": "Governments should cooperate."})))
    here.passes(10 * 60)
    (text,) = here.rows.within(ChairsText, DOCUMENT)
    made(here.chair.does(PutQuestion(kind="work_from", chairs_text=text.id)))
    here.passes(5)
    made(here.gavels())
    return here


def test_on_a_chairs_text_only_bridging_text_is_taken_from_then_on() -> None:
    """Where the modality says so; elsewhere in the document all is taken as before."""
    here = worked_from()
    assert amends(here, "1", "All Governments should cooperate.") == []
    assert amends(here, "2", "Welcomes the report.") == ["paragraph.proposed", "proposal.submitted"]
    assert made(here.head("FRA").does(AddParagraph(after="1", text="A new one."))) == []
    assert waits(here) == ["paragraph.propose", "paragraph.add"]


def test_a_dropped_alternative_comes_back_all_the_same_and_can_be_bridged() -> None:
    """Citing the old paper, it is no new text."""
    here = worked_from()
    (text,) = here.rows.within(ChairsText, DOCUMENT)
    (part,) = here.rows.within(ChairsPart, text.id)
    dropped = next(one.alternative for one in part.places if one.became == "dropped")
    made(here.head("JPN").does(BringBack(paper=text.id, paragraph="1", alternative=dropped)))
    assert notate(here.stands("1").content) == "Governments [should / JPN: shall] cooperate."
    made(here.chair.does(OpenReading(document=DOCUMENT, number=1, takes="comments")))
    assert amends(here, "1", "Governments will cooperate.") == []
    made(here.chair.does(OpenReading(document=DOCUMENT, number=2, takes="proposals")))
    assert amends(here, "1", "Governments will cooperate.") == ["paragraph.proposed", "proposal.submitted"]


def test_the_modality_may_let_proposals_in() -> None:
    """As the group agreed."""
    here = worked_from()
    here.put(Modality(id="after_chairs_text", value="proposals", words="All is taken.", source="the group"))
    assert amends(here, "1", "All Governments should cooperate.") == ["paragraph.proposed", "proposal.submitted"]
