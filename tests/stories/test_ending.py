"""How a document ends: adopted, forwarded, annexed, taken note of, issued, withdrawn; and what it is closed to then."""

import pytest

from server.group import (
    Actor,
    AddParagraph,
    Command,
    CommentOn,
    Dissociate,
    Document,
    DocumentEnd,
    DocumentEnded,
    ExplainPosition,
    Explanation,
    IssueDocument,
    JoinAlternative,
    MakePackage,
    ObjectTo,
    OpenSitting,
    Option,
    OptionAlternative,
    Package,
    ProposeText,
    PutQuestion,
    Reserve,
    Retain,
    Retract,
    Support,
    TakeBack,
    Target,
    WithdrawDocument,
)
from server.kernel import CorruptLog, Refused
from tests.builders import DOCUMENT, Decision, code, made
from tests.stories.floor import Floor, paragraph, room

TEXT = ("One.", "Two.", "Three.")


def document(here: Floor) -> Document:
    """The document as it stands."""
    found = here.rows.get(Document, DOCUMENT)
    assert found is not None
    return found


def asks(here: Floor, ends: DocumentEnd = "adopted", **shown: str) -> Decision:
    """The chair puts the question on the whole document."""
    return here.chair.does(PutQuestion(kind="adopt", document=DOCUMENT, ends=ends, shown=shown))


def ends(here: Floor, how: DocumentEnd) -> list[str]:
    """The question is put, the period runs, the chair gavels."""
    made(asks(here, how))
    here.passes(5)
    return made(here.gavels())


def test_one_gavel_agrees_all_that_is_clean_and_adopts() -> None:
    here = room("FRA", "JPN", text=TEXT)
    here.agrees("2")
    made(asks(here))
    assert here.stands("1").state == "clean"
    assert {one.paragraph for one in here.question().paragraphs} == {"1", "2", "3"}
    here.passes(5)
    assert made(here.gavels()) == ["question.gavelled", "paragraphs.agreed", "document.ended"]
    assert {here.stands(one).state for one in ("1", "2", "3")} == {"agreed"}
    assert (document(here).ended, document(here).ended_by) == ("adopted", here.stands("1").agreement.question)  # type: ignore[union-attr]  # it is agreed


def test_a_document_that_is_agreed_throughout_is_adopted() -> None:
    here = room("FRA", "JPN", text=TEXT)
    here.agrees("1", "2", "3")
    assert ends(here, "adopted") == ["question.gavelled", "document.ended"]


def test_the_last_night_ends_with_a_package_dissociations_and_adoption() -> None:
    here = room("FRA", "JPN", "BRA", text=(*TEXT, "Four."))
    made(here.chair.does(MakePackage(paragraphs=("1", "2", "3", "4"))))
    (package,) = here.rows.within(Package, DOCUMENT)
    made(here.chair.does(PutQuestion(kind="agree", package=package.id)))
    here.passes(5)
    made(here.gavels())
    made(here.head("FRA").does(Dissociate(target=Target(paragraph="3"))))
    made(here.head("JPN").does(Dissociate(target=Target(paragraph="3"))))
    made(here.head("BRA").does(Reserve(target=Target(paragraph="1"))))
    assert {here.stands(one).state for one in ("1", "2", "3", "4")} == {"agreed"}
    assert ends(here, "adopted") == ["question.gavelled", "document.ended"]
    assert sorted((row.delegation, row.position) for row in here.held("3")) == [
        ("FRA", "dissociate"),
        ("JPN", "dissociate"),
    ]


@pytest.mark.parametrize("how", ["forwarded with brackets", "annexed without prejudice", "taken note of"])
def test_the_other_ends_agree_nothing(how: DocumentEnd) -> None:
    here = room("FRA", "JPN", text=("One.", "T[w]o.", "Three."))
    made(here.objects("FRA", "3"))
    here.agrees("1")
    before = [here.stands(one) for one in ("1", "2", "3")]
    assert ends(here, how) == ["question.gavelled", "document.ended"]
    assert [here.stands(one) for one in ("1", "2", "3")] == before
    assert document(here).ended == how


@pytest.mark.parametrize(
    ("command", "how"),
    [
        (IssueDocument(document=DOCUMENT), "issued under the chair's responsibility"),
        (WithdrawDocument(document=DOCUMENT), "withdrawn"),
    ],
)
def test_who_presides_issues_or_withdraws_without_asking(command: Command, how: str) -> None:
    here = room("FRA", "JPN", text=TEXT)
    assert made(here.chair.does(command)) == ["document.ended"]
    assert document(here).ended == how
    assert {here.stands(one).state for one in ("1", "2", "3")} == {"clean"}
    assert code(here.chair.does(command)) == "document-ended"
    assert code(here.secretariat.does(command)) == "not-permitted"
    assert code(here.head("FRA").does(command)) == "not-permitted"


def test_nothing_ends_while_a_question_is_open() -> None:
    here = room("FRA", "JPN", text=TEXT)
    made(here.asks("1"))
    assert code(here.chair.does(WithdrawDocument(document=DOCUMENT))) == "in-question"
    assert code(asks(here)) == "in-question"
    here.chair.does(Retract(question=here.question().id))
    made(here.chair.does(WithdrawDocument(document=DOCUMENT)))


def test_adoption_is_refused_with_the_paragraphs_that_are_not_agreed() -> None:
    here = room("FRA", "JPN", text=("One.", "T[w]o.", "Three."))
    refused = asks(here)
    assert isinstance(refused, Refused)
    assert (refused.code, list(refused.present["paragraphs"])) == ("not-clean", ["2"])  # type: ignore[arg-type]  # a mapping
    here = room("FRA", "JPN", text=TEXT)
    here.objects("FRA", "3")
    refused = asks(here)
    assert isinstance(refused, Refused)
    assert (refused.code, refused.by) == ("objection-stands", ("FRA",))
    here = room("FRA", "JPN", text=TEXT)
    here.agrees("1", missing=("JPN",))
    refused = asks(here)
    assert isinstance(refused, Refused)
    assert (refused.code, refused.by) == ("not-agreed", ("JPN",))


def test_what_waits_only_for_what_is_asked_about_too_is_adopted_with_it() -> None:
    here = room("FRA", "JPN", text=TEXT)
    here.agrees("1", waits_for=("2",))
    events = ends(here, "adopted")
    assert events == ["question.gavelled", "paragraphs.agreed", "agreement.condition_met", "document.ended"]
    assert document(here).ended == "adopted"


def test_an_open_option_is_cleared_first() -> None:
    kept = OptionAlternative(id="a")
    option = Option(id="o", document=DOCUMENT, order="2", alternatives=(kept, OptionAlternative(id="b")))
    here = room("FRA", "JPN", text=("One.", option))
    refused = asks(here)
    assert isinstance(refused, Refused)
    assert (refused.code, refused.present["options"]) == ("in-option", ["o"])
    made(asks(here, "forwarded with brackets"))


@pytest.mark.parametrize(
    ("command", "refused"),
    [
        (PutQuestion(kind="adopt", document=DOCUMENT), "malformed"),
        (PutQuestion(kind="adopt", document=DOCUMENT, ends="withdrawn"), "malformed"),
        (PutQuestion(kind="adopt", document=DOCUMENT, ends="adopted", paragraphs=("1",)), "malformed"),
        (PutQuestion(kind="agree", ends="adopted", paragraphs=("1",)), "malformed"),
        (PutQuestion(kind="adopt", document="other", ends="adopted"), "unknown-document"),
        (PutQuestion(kind="adopt", document=DOCUMENT, ends="adopted", shown={"1": "other"}), "version-conflict"),
        (
            PutQuestion(kind="adopt", document=DOCUMENT, ends="adopted", shown={"1": "x", "2": "x", "3": "x"}),
            "version-conflict",
        ),
        (IssueDocument(document="other"), "unknown-document"),
        (WithdrawDocument(document="other"), "unknown-document"),
    ],
)
def test_what_is_no_end_of_a_document(command: Command, refused: str) -> None:
    here = room("FRA", "JPN", text=TEXT)
    before = here.rows
    assert code(here.chair.does(command)) == refused
    assert here.rows == before


def test_a_document_without_a_paragraph_is_not_adopted() -> None:
    assert code(asks(room("FRA", text=()))) == "malformed"


def test_an_objection_to_adoption_ends_with_it_and_changes_nothing() -> None:
    here = room("FRA", "JPN", text=TEXT)
    before = [here.stands(one) for one in ("1", "2", "3")]
    made(asks(here))
    against = ObjectTo(target=Target(question=here.question().id))
    assert made(here.head("FRA").does(against)) == ["position.objected", "question.broken"]
    assert [here.stands(one) for one in ("1", "2", "3")] == before
    assert here.held("1") == []
    assert document(here).ended == ""


def test_an_amendment_overtakes_adoption_but_nothing_is_added_beside_it() -> None:
    here = room("FRA", "JPN", text=TEXT)
    made(asks(here))
    added = AddParagraph(document=DOCUMENT, after="3", text="Four.")
    assert code(here.head("FRA").does(added)) == "in-question"
    amended = here.head("FRA").does(ProposeText(paragraph="1", text="One and all.", version=1))
    assert made(amended)[0] == "question.overtaken"
    made(here.head("FRA").does(added))


def test_an_ended_document_is_closed_to_all_that_would_change_it() -> None:
    here = room("FRA", "JPN", text=("One.", "The [FRA: first / JPN: second]."))
    bracket, alternative = here.alternative("2", "first")
    ends(here, "forwarded with brackets")
    before = here.rows
    for who, command in (
        (here.head("FRA"), ProposeText(paragraph="1", text="One and all.", version=1)),
        (here.head("FRA"), AddParagraph(document=DOCUMENT, after="1", text="More.")),
        (here.head("FRA"), ObjectTo(target=Target(paragraph="1"))),
        (here.head("FRA"), Support(target=Target(paragraph="1"))),
        (here.head("JPN"), JoinAlternative(paragraph="2", alternative=alternative)),
        (here.chair, Retain(paragraph="2", bracket=bracket, alternative=alternative)),
        (here.chair, PutQuestion(kind="agree", paragraphs=("1",))),
        (here.chair, PutQuestion(kind="adopt", document=DOCUMENT, ends="adopted")),
        (here.chair, MakePackage(paragraphs=("1", "2"))),
    ):
        refused = who.does(command)
        assert isinstance(refused, Refused)
        assert (refused.code, refused.present) == ("document-ended", {"ended": "forwarded with brackets"})
    assert here.rows == before


def test_what_is_said_at_the_end_can_still_be_said() -> None:
    here = room("FRA", "JPN", text=TEXT)
    ends(here, "adopted")
    made(here.head("FRA").does(Dissociate(target=Target(paragraph="1"))))
    made(here.head("JPN").does(Reserve(target=Target(paragraph="2"))))
    made(here.head("JPN").does(CommentOn(paragraph="2", text="For the record.")))
    made(here.head("FRA").does(ExplainPosition(document=DOCUMENT, text="France understands the text so.")))
    made(here.head("JPN").does(ExplainPosition(paragraph="2", text="Japan joined with regret.")))
    said = here.rows.within(Explanation, DOCUMENT)
    assert [(row.delegation, row.paragraph) for row in said] == [("FRA", ""), ("JPN", "2")]
    assert {here.stands(one).state for one in ("1", "2", "3")} == {"agreed"}


@pytest.mark.parametrize(
    ("command", "refused"),
    [
        (ExplainPosition(document="other", text="So."), "unknown-document"),
        (ExplainPosition(paragraph="9", text="So."), "unknown-paragraph"),
        (ExplainPosition(document=DOCUMENT, text=" "), "malformed"),
    ],
)
def test_what_is_no_explanation(command: Command, refused: str) -> None:
    assert code(room("FRA").head("FRA").does(command)) == refused


def test_adoption_is_taken_back_within_the_sitting() -> None:
    here = room("FRA", "JPN", text=TEXT)
    made(here.chair.does(OpenSitting(meeting="third meeting", number=1, date="2026-02-28")))
    before = [document(here), *(here.stands(one) for one in ("1", "2", "3"))]
    ends(here, "adopted")
    made(here.chair.does(TakeBack()))
    assert [document(here), *(here.stands(one) for one in ("1", "2", "3"))] == before


def test_no_gavel_is_taken_back_once_the_document_was_withdrawn() -> None:
    here = room("FRA", "JPN", text=TEXT)
    made(here.chair.does(OpenSitting(meeting="third meeting", number=1, date="2026-02-28")))
    here.agrees("1")
    made(here.chair.does(WithdrawDocument(document=DOCUMENT)))
    assert code(here.chair.does(TakeBack())) == "nothing-to-take-back"


@pytest.mark.parametrize("how", ["adopted", "withdrawn"])
def test_a_log_that_adopts_what_is_not_agreed_or_ends_a_document_twice_is_corrupt(how: DocumentEnd) -> None:
    here = room("FRA", text=(paragraph("1", "O[n]e."),))
    if how == "withdrawn":
        made(here.chair.does(WithdrawDocument(document=DOCUMENT)))
    with pytest.raises(CorruptLog):
        here._record(Actor(person="", role="operator"), DocumentEnded(document=DOCUMENT, how=how), "")
