"""The chair's text: shown to all with what becomes of each bracket, put once its notice has run, and worked from."""

from dataclasses import replace

import pytest

from server.drafting import Content, brackets, notate, read
from server.group import (
    Announce,
    BringBack,
    ChairsPart,
    ChairsText,
    ChairsTextWorkedFrom,
    FormSubsidiary,
    MakePackage,
    ObjectTo,
    OpenSitting,
    Option,
    OptionAlternative,
    ProposeText,
    PutQuestion,
    RunOut,
    ShowChairsText,
    TakeBack,
    Target,
    WithdrawChairsText,
    Within,
)
from server.kernel import CorruptLog, Refused
from tests.builders import DOCUMENT, Decision, code, made
from tests.stories.floor import Floor, paragraph, room
from tests.stories.test_packages import NOBODY

OLD = (
    "Calls upon [all stakeholders in their respective roles / FRA: Governments on an equal footing] to "
    "[JPN: urgently ]take steps[, as appropriate,] [BRA: by 2027 / by 2030]."
)
NEW = "Calls upon Governments and all stakeholders, on an equal footing, to urgently take steps by 2030."
SECOND = "Decides to meet [annually / JPN: every two years]."
NOTICE = 10 * 60


def negotiation() -> Floor:
    """Two bracketed paragraphs and a clean one; a sitting is open."""
    here = room("FRA", "JPN", "BRA", text=(OLD, SECOND, "Takes note."))
    made(here.chair.does(OpenSitting(meeting="third meeting", number=1, date="2026-02-28")))
    return here


def shows(here: Floor, more: dict[str, str] | None = None, **fields: object) -> Decision:
    """The chair shows a text of the two bracketed paragraphs."""
    texts = {"1": NEW, "2": "Decides to meet annually."} if more is None else more
    return here.chair.does(replace(ShowChairsText(texts=texts), **fields))  # type: ignore[arg-type]  # fields by name


def text(here: Floor) -> ChairsText:
    """The one chair's text."""
    (found,) = here.rows.within(ChairsText, DOCUMENT)
    return found


def part(here: Floor, name: str) -> ChairsPart:
    """What the chair's text says of a paragraph."""
    (found,) = [one for one in here.rows.within(ChairsPart, text(here).id) if one.paragraph == name]
    return found


def became(here: Floor, name: str) -> list[tuple[str, str]]:
    """Each old alternative and where it went."""
    of = part(here, name)
    words = {one.id: read(Content(one.nodes)).strip() for bracket in brackets(of.old) for one in bracket.alternatives}
    return [(words[one.alternative], one.became) for one in of.places]


def old(here: Floor, name: str, words: str) -> str:
    """The id that an alternative has in the old paper."""
    for bracket in brackets(part(here, name).old):
        for one in bracket.alternatives:
            if read(Content(one.nodes)).strip() == words:
                return one.id
    raise AssertionError(words)


def puts(here: Floor, **more: object) -> Decision:
    """The chair asks whether to work from the text."""
    return here.chair.does(replace(PutQuestion(kind="work_from", chairs_text=text(here).id), **more))  # type: ignore[arg-type]  # fields by name


def works(here: Floor) -> Floor:
    """The group works from the chair's text."""
    made(shows(here))
    here.passes(NOTICE)
    made(puts(here))
    here.passes(5)
    made(here.gavels())
    return here


def test_shown_each_old_alternative_says_where_it_went_and_nothing_else_changes() -> None:
    """Taken over, merged or dropped; the bracketed text stands as it stood."""
    here = negotiation()
    before = here.stands("1")
    assert made(shows(here, title="Chair's text")) == ["chairs_text.shown"]
    assert became(here, "1") == [
        ("all stakeholders in their respective roles", "merged"),
        ("Governments on an equal footing", "merged"),
        ("", "dropped"),
        ("urgently", "taken over"),
        (", as appropriate,", "dropped"),
        ("", "taken over"),
        ("by 2027", "dropped"),
        ("by 2030", "taken over"),
    ]
    assert became(here, "2") == [("annually", "taken over"), ("every two years", "dropped")]
    assert here.stands("1") == before
    assert (part(here, "1").before, notate(part(here, "1").content)) == (before.nodes, NEW)


def test_it_is_not_put_before_its_notice_has_run() -> None:
    """Ten minutes, and not a second less; the old text can be asked about meanwhile."""
    here = negotiation()
    made(shows(here))
    refused = puts(here)
    assert isinstance(refused, Refused)
    assert (refused.code, refused.present) == ("notice-running", {"left_ms": NOTICE * 1000})
    here.passes(NOTICE - 1)
    assert code(puts(here)) == "notice-running"
    made(here.asks("3"))
    here.passes(1)
    made(puts(here))


def test_the_notice_of_a_package_on_the_same_text_holds_too() -> None:
    """Thirty minutes, since that was prepared unprojected as well."""
    here = room("FRA", "JPN", text=("One.", "Two."))
    made(here.chair.does(MakePackage(paragraphs=("1", "2"), unprojected=True)))
    made(shows(here, {"1": "The first."}))
    here.passes(NOTICE)
    assert code(puts(here)) == "notice-running"
    here.passes(20 * 60)
    made(puts(here))


def test_the_group_works_from_it_at_the_gavel_and_nothing_is_agreed() -> None:
    """One event; the new text is open; whose text goes was said when it was put."""
    here = negotiation()
    made(shows(here))
    here.passes(NOTICE)
    made(puts(here))
    question = here.question()
    assert (question.asks, question.scope, question.goes) == ("work_from", "whole", ("BRA", "JPN"))
    here.passes(5)
    assert made(here.gavels()) == ["question.gavelled", "chairs_text.worked_from"]
    assert [notate(here.stands(one).content) for one in ("1", "2")] == [NEW, "Decides to meet annually."]
    assert [here.stands(one).state for one in ("1", "2", "3")] == ["clean"] * 3
    assert text(here).question == question.id
    made(here.asks("1"))


def test_an_objection_ends_all_of_it_and_the_old_text_stands() -> None:
    """It is asked as a whole, so one break is enough."""
    here = negotiation()
    made(shows(here))
    here.passes(NOTICE)
    made(puts(here))
    before = [here.stands(one).nodes for one in ("1", "2")]
    against = ObjectTo(target=Target(question=here.question().id))
    assert made(here.head("FRA").does(against)) == ["position.objected", "question.broken"]
    assert [here.stands(one).nodes for one in ("1", "2")] == before
    made(puts(here))


def test_beside_a_text_that_went_on_it_is_put_with_what_becomes_of_that() -> None:
    """Nobody can hold the chair's text up by amending, and nobody's amendment is lost unseen."""
    here = negotiation()
    made(shows(here))
    here.passes(NOTICE)
    made(here.head("FRA").does(ProposeText(paragraph="2", text="Decides to meet every decade.", version=1)))
    assert made(puts(here)) == ["chairs_text.shown", "question.put"]
    assert ("every decade", "dropped") in became(here, "2")
    assert "FRA" in here.question().goes
    here.passes(5)
    made(here.gavels())
    assert notate(here.stands("2").content) == "Decides to meet annually."


def test_objections_to_what_went_are_earlier_ones_and_come_back_with_the_words() -> None:
    """Only the delegation that made it withdraws it."""
    here = negotiation()
    made(here.objects("FRA", "2", here.alternative("2", "every two years")[1]))
    works(here)
    (held,) = here.held("2")
    assert not held.standing
    made(
        here.head("JPN").does(
            BringBack(paper=text(here).id, paragraph="2", alternative=old(here, "2", "every two years"))
        )
    )
    (held,) = here.held("2")
    assert held.standing


def test_a_dropped_alternative_comes_back_by_citing_the_old_paper() -> None:
    """At its place, in the name of whoever brings it back, and the paper is named in the event."""
    here = works(negotiation())
    cited = old(here, "1", "by 2027")
    events = here.head("BRA").does(BringBack(paper=text(here).id, paragraph="1", alternative=cited))
    assert made(events) == ["alternative.brought_back", "proposal.submitted"]
    assert notate(here.stands("1").content) == NEW.replace("by 2030.", "[by 2030 / BRA: by 2027].")
    again = here.head("FRA").does(BringBack(paper=text(here).id, paragraph="1", alternative=cited))
    assert made(again) == ["alternative.brought_back"]
    assert notate(here.stands("1").content) == NEW.replace("by 2030.", "[by 2030 / BRA, ~FRA: by 2027].")
    assert read(here.stands("1").content, "BRA") == NEW.replace("2030", "2027")


def test_it_is_typed_where_it_belongs_when_the_words_around_have_changed() -> None:
    """Then the text must have the words that come back."""
    here = works(negotiation())
    cited = old(here, "1", ", as appropriate,")
    back = BringBack(paper=text(here).id, paragraph="1", alternative=cited)
    typed = replace(back, text="Calls upon all, as appropriate, to act.", version=2)
    assert code(here.head("FRA").does(replace(typed, text="Calls upon all to act."))) == "malformed"
    made(here.head("FRA").does(typed))
    assert read(here.stands("1").content, "FRA") == "Calls upon all, as appropriate, to act."


def test_taken_back_the_old_text_stands_as_it_was() -> None:
    """Within the sitting; brackets, ids and sponsors as they were, and positions on them stand again."""
    here = negotiation()
    made(here.objects("FRA", "2", here.alternative("2", "every two years")[1]))
    before = [here.stands(one).nodes for one in ("1", "2")]
    works(here)
    assert made(here.chair.does(TakeBack())) == ["question.taken_back", "chairs_text.left"]
    assert [here.stands(one).nodes for one in ("1", "2")] == before
    assert [held.standing for held in here.held("2")] == [True]
    assert text(here).question == ""
    made(puts(here))


def test_it_is_not_taken_back_once_the_new_text_has_changed() -> None:
    """The room has gone on."""
    here = works(negotiation())
    made(here.head("BRA").does(BringBack(paper=text(here).id, paragraph="1", alternative=old(here, "1", "by 2027"))))
    assert code(here.chair.does(TakeBack())) == "version-conflict"


def test_by_silence_it_is_worked_from_when_announced() -> None:
    """As any question by silence."""
    here = negotiation()
    made(shows(here))
    here.passes(NOTICE)
    made(puts(here, way="silence"))
    assert here.question().deadline
    here.passes(100 * 3600)
    made(here.as_role("clock", RunOut(question=here.question().id)))
    assert notate(here.stands("2").content) == SECOND
    events = here.chair.does(Announce(question=here.question().id))
    assert made(events) == ["question.announced", "chairs_text.worked_from"]
    assert notate(here.stands("2").content) == "Decides to meet annually."


def test_the_author_says_what_the_words_do_not_tell() -> None:
    """Merged or dropped as said; taken over only where it stands."""
    here = negotiation()
    made(shows(here))
    name = old(here, "1", ", as appropriate,")
    made(shows(here, became={f"1/{name}": "merged"}))
    assert (", as appropriate,", "merged") in became(here, "1")
    assert [one.said for one in part(here, "1").places if one.alternative == name] == [True]
    assert code(shows(here, became={f"1/{name}": "taken over"})) == "malformed"
    assert code(shows(here, became={f"1/{name}": "forgotten"})) == "malformed"
    assert code(shows(here, became={"1/a99": "merged"})) == "unknown-alternative"
    omission = next(one.alternative for one in part(here, "1").places if one.became == "dropped")
    made(shows(here, became={f"1/{omission}": "dropped"}))


def test_words_that_stand_in_another_paragraph_went_there() -> None:
    """Of four words and more."""
    here = negotiation()
    made(shows(here, {"1": "Calls for action.", "2": "All stakeholders in their respective roles meet annually."}))
    (moved,) = [one for one in part(here, "1").places if one.into]
    assert (moved.became, moved.into) == ("taken over", "2")


def test_a_new_one_replaces_those_that_it_shares_paragraphs_with() -> None:
    """And its notice begins anew."""
    here = negotiation()
    made(shows(here))
    first = text(here).id
    here.passes(NOTICE)
    made(shows(here, {"2": "Decides to meet."}))
    assert text(here).id != first
    assert not here.rows.within(ChairsPart, first)
    assert code(puts(here)) == "notice-running"


def test_taken_back_by_who_presides_it_has_gone() -> None:
    """As long as the group was not asked."""
    here = negotiation()
    made(shows(here))
    shown = text(here).id
    here.passes(NOTICE)
    made(puts(here))
    assert code(here.chair.does(WithdrawChairsText(chairs_text=shown))) == "in-question"
    assert code(shows(here)) == "in-question"
    made(here.objects("FRA", "2"))
    assert made(here.chair.does(WithdrawChairsText(chairs_text=shown))) == ["chairs_text.withdrawn"]
    assert not here.rows.within(ChairsText, DOCUMENT)
    assert not here.rows.within(ChairsPart, shown)
    assert code(here.chair.does(WithdrawChairsText(chairs_text=shown))) == "unknown-chairs-text"


def test_a_facilitator_puts_a_text_of_the_groups_paragraphs_forward() -> None:
    """Of all of them that the group works on, and of no others; others may not."""
    here = negotiation()
    form = FormSubsidiary(
        name="Friends",
        paragraphs=("2",),
        facilitators=("p-FRA-adviser",),
        terms="On 2.",
        back_by="2026-03-20T12:00:00+00:00",
    )
    made(here.chair.does(form))
    facilitator = here.adviser("FRA")
    theirs = ShowChairsText(texts={"2": "Decides to meet annually."})
    assert code(facilitator.does(replace(theirs, texts={"1": NEW}))) == "not-permitted"
    assert code(here.head("JPN").does(theirs)) == "not-permitted"
    made(facilitator.does(theirs))
    assert text(here).by != ""
    here.passes(NOTICE)
    assert code(puts(here)) == "with-a-group"
    withdraw = WithdrawChairsText(chairs_text=text(here).id)
    assert code(here.head("JPN").does(withdraw)) == "not-permitted"
    made(facilitator.does(withdraw))


def test_an_empty_text_leaves_the_paragraph_out() -> None:
    """Agreed, it is deleted."""
    here = negotiation()
    made(shows(here, {"2": ""}))
    here.passes(NOTICE)
    made(puts(here))
    here.passes(5)
    made(here.gavels())
    here.agrees("2")
    assert here.stands("2").state == "deleted"


@pytest.mark.parametrize(
    ("more", "refused"),
    [
        ({"texts": {}}, "malformed"),
        ({"texts": {f"{n}": "Words." for n in range(201)}}, "malformed"),
        ({"texts": {"9": "Words."}}, "unknown-paragraph"),
        ({"texts": {"1": "Words [or none]."}}, "not-clean"),
        ({"texts": {"3": "Takes note."}}, "no-change"),
        ({"texts": {"4": "Agrees otherwise."}}, "already-agreed"),
        ({"texts": {"5": "Words."}}, "in-option"),
        ({"texts": {"1": "Words."}, "shown": {"1": 7}}, "version-conflict"),
        ({"texts": {"1": "Words."}, "document": "other"}, "unknown-paragraph"),
    ],
)
def test_what_is_no_chairs_text(more: dict[str, object], refused: str) -> None:
    kept = OptionAlternative(id="a", items=("5",))
    option = Option(id="o", document=DOCUMENT, order="5", alternatives=(kept, OptionAlternative(id="b")))
    inside = replace(paragraph("5", "Five."), inside=Within(option="o", alternative="a"))
    here = room("FRA", "JPN", text=(OLD, SECOND, "Takes note.", "Agrees.", inside, option))
    here.agrees("4")
    before = here.rows
    assert code(here.chair.does(ShowChairsText(**more))) == refused  # type: ignore[arg-type]  # fields by name
    assert here.rows == before


@pytest.mark.parametrize(
    ("more", "refused"),
    [
        ({"chairs_text": ""}, "malformed"),
        ({"chairs_text": "gone"}, "unknown-chairs-text"),
        ({"paragraphs": ("1",)}, "malformed"),
        ({"seconds": 1}, "malformed"),
        ({"shown": {"1": "other words"}}, "version-conflict"),
        ({"way": "silence", "deadline": "tomorrow"}, "malformed"),
        ({"kind": "agree"}, "malformed"),
    ],
)
def test_what_is_no_question_of_working_from_it(more: dict[str, object], refused: str) -> None:
    here = negotiation()
    made(shows(here))
    here.passes(NOTICE)
    before = here.rows
    assert code(puts(here, **more)) == refused
    assert here.rows == before


def test_what_was_agreed_meanwhile_is_not_replaced() -> None:
    """The one rule holds for the chair's text too."""
    here = negotiation()
    made(shows(here, {"3": "Takes note with thanks."}))
    here.passes(NOTICE)
    here.agrees("3")
    assert code(puts(here)) == "already-agreed"


@pytest.mark.parametrize(
    ("more", "refused"),
    [
        ({"paper": "gone"}, "unknown-chairs-text"),
        ({"paragraph": "3"}, "unknown-paragraph"),
        ({"alternative": "a99"}, "unknown-alternative"),
    ],
)
def test_what_cannot_be_brought_back(more: dict[str, str], refused: str) -> None:
    here = works(negotiation())
    back = BringBack(paper=text(here).id, paragraph="1", alternative=old(here, "1", "by 2027"))
    before = here.rows
    assert code(here.head("BRA").does(replace(back, **more))) == refused  # type: ignore[arg-type]  # fields by name
    assert code(here.head("BRA").does(replace(back, alternative=old(here, "1", "by 2030")))) == "no-change"
    assert here.rows == before


def test_nothing_is_brought_back_while_the_old_text_stands() -> None:
    """Nor once the new one is agreed."""
    here = negotiation()
    made(shows(here))
    back = BringBack(paper=text(here).id, paragraph="2", alternative=old(here, "2", "every two years"))
    assert code(here.head("JPN").does(back)) == "already-so"
    here.passes(NOTICE)
    made(puts(here))
    here.passes(5)
    made(here.gavels())
    here.agrees("2")
    assert code(here.head("JPN").does(back)) == "agreed-text"


def test_a_log_in_which_other_words_replace_the_text_is_corrupt() -> None:
    """Only what the question asked about does."""
    here = works(negotiation())
    (event,) = [one.event for one in here.log if isinstance(one.event, ChairsTextWorkedFrom)]
    here.chair.does(TakeBack())
    other = replace(event, replaced=tuple(replace(one, version=4, hash="other") for one in event.replaced))
    for wrong in (event, other):
        with pytest.raises(CorruptLog):
            here._record(NOBODY, wrong, "")
