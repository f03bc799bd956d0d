"""Subsidiary groups: facilitators, terms of reference, a time to be back; and what the plenary cannot ask meanwhile."""

import pytest

from server.group import (
    Command,
    FormSubsidiary,
    Modality,
    ObjectTo,
    ProposeText,
    PutQuestion,
    ReportBack,
    Subsidiary,
    Target,
)
from server.kernel import Refused
from tests.builders import DOCUMENT, Decision, code, made
from tests.stories.floor import Floor, room

BACK = "2026-02-28T18:00:00+00:00"


def plenary() -> Floor:
    """A room with six paragraphs, the fifth agreed, the sixth before the group."""
    here = room("FRA", "JPN", text=("One.", "Two.", "Three.", "Four.", "Five.", "Six."))
    here.agrees("5")
    return here


def forms(here: Floor, *paragraphs: str, name: str = "Contact group on finance") -> Decision:
    """The chair sends paragraphs to a group of which Japan's head is the facilitator."""
    command = FormSubsidiary(
        paragraphs=paragraphs, name=name, terms="To resolve the brackets.", facilitators=("p-JPN",), back_by=BACK
    )
    return here.chair.does(command)


def group(here: Floor) -> Subsidiary:
    """The first group that works."""
    return here.rows.within(Subsidiary, DOCUMENT)[0]


def test_its_paragraphs_are_not_asked_about_in_plenary_until_it_is_back() -> None:
    here = plenary()
    assert made(forms(here, "1", "2")) == ["subsidiary.formed"]
    formed = group(here)
    assert (formed.paragraphs, formed.facilitators, formed.back_by) == (("1", "2"), ("p-JPN",), BACK)
    refused = here.asks("1")
    assert isinstance(refused, Refused)
    assert refused.code == "with-a-group"
    assert code(here.asks("2", "3")) == "with-a-group"
    assert code(here.chair.does(PutQuestion(kind="adopt", document=DOCUMENT, ends="adopted"))) == "with-a-group"
    made(here.asks("3"))
    assert made(here.head("JPN").does(ReportBack(subsidiary=formed.id, report="Clean text."))) == [
        "subsidiary.reported"
    ]
    assert here.rows.within(Subsidiary, DOCUMENT) == ()
    made(here.asks("1"))


def test_its_text_is_worked_on_meanwhile_and_objections_stand() -> None:
    here = plenary()
    made(forms(here, "1"))
    made(here.head("FRA").does(ProposeText(paragraph="1", text="One and all.", version=1)))
    made(here.head("JPN").does(ObjectTo(target=Target(paragraph="1"))))
    assert here.stands("1").state == "bracketed"


def test_the_third_group_at_once_is_refused_by_the_modality() -> None:
    here = plenary()
    made(forms(here, "1"))
    made(forms(here, "2", name="Friends of the chair"))
    refused = forms(here, "3", name="A third")
    assert isinstance(refused, Refused)
    assert refused.code == "too-many-groups"
    assert refused.present == {"meeting": ["Contact group on finance", "Friends of the chair"], "most": 2}
    here.put(Modality(id="subsidiary_groups_at_once", value="3"))
    made(forms(here, "3", name="A third"))


def test_a_facilitator_or_who_presides_reports_back_and_nobody_else() -> None:
    here = plenary()
    made(forms(here, "1"))
    report = ReportBack(subsidiary=group(here).id)
    assert code(here.head("FRA").does(report)) == "not-permitted"
    assert code(here.secretariat.does(report)) == "not-permitted"
    made(here.chair.does(report))
    assert code(here.chair.does(report)) == "already-so"


@pytest.mark.parametrize(
    ("paragraphs", "refused"),
    [
        ((), "malformed"),
        (("3", "3"), "malformed"),
        (tuple(f"{number}" for number in range(201)), "malformed"),
        (("9",), "unknown-paragraph"),
        (("5",), "already-agreed"),
        (("6",), "in-question"),
        (("1",), "with-a-group"),
    ],
)
def test_what_is_sent_to_no_group(paragraphs: tuple[str, ...], refused: str) -> None:
    here = plenary()
    made(forms(here, "1"))
    made(here.asks("6"))
    before = here.rows
    assert code(forms(here, *paragraphs, name="Another")) == refused
    assert here.rows == before


@pytest.mark.parametrize(
    "more",
    [
        {"name": " "},
        {"terms": " "},
        {"facilitators": ()},
        {"facilitators": ("p-nobody",)},
        {"back_by": "tonight"},
        {"back_by": "2026-02-28T18:00:00"},
        {"back_by": "2026-02-27T18:00:00+00:00"},
    ],
)
def test_a_group_has_a_name_terms_facilitators_and_a_time_to_be_back(more: dict[str, object]) -> None:
    given = {"paragraphs": ("1",), "name": "Group", "terms": "So.", "facilitators": ("p-JPN",), "back_by": BACK} | more
    command: Command = FormSubsidiary(**given)  # type: ignore[arg-type]  # fields by name
    assert code(plenary().chair.does(command)) == "malformed"
