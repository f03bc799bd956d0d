"""Why a paragraph is not agreed: each code from rows made by hand, and what observers do not learn."""

from dataclasses import replace

from server.drafting import Bracket, parse
from server.group import (
    Agreement,
    Json,
    Mark,
    Option,
    OptionAlternative,
    Paragraph,
    Position,
    Row,
    Subsidiary,
    Target,
    Within,
)
from server.projections import Audience, Stands, why_not
from server.store import Held


def _paragraph(notation: str) -> Paragraph:
    content = parse(notation)
    return Paragraph(id="p", document="d", order="a", nodes=content.nodes, counter=content.counter, state="bracketed")


def _why(paragraph: Paragraph, *rows: Row, audience: Audience = "members") -> list[Json]:
    stands = Stands(1, [Held(row=row, from_seq=1) for row in (paragraph, *rows)])
    return [each for each in why_not(stands, paragraph, audience) if isinstance(each, dict)]


def _codes(found: list[Json]) -> list[object]:
    return [each["code"] for each in found]


def test_places_and_values_are_counted_with_who_proposes() -> None:
    found = _why(_paragraph("We [shall / FRA: may] meet[ / JPN: again] in [20XX]."))
    assert [(each["code"], each["by"], each["count"]) for each in found] == [
        ("brackets", ["FRA", "JPN"], 2),
        ("values", [], 1),
    ]


def test_observers_learn_how_many_and_never_who() -> None:
    objection = Position(
        id="o", document="d", target=Target(paragraph="p"), delegation="JPN", position="object", words="", reason="No."
    )
    paragraph = _paragraph("We [shall / FRA: may] meet.")
    mark = Mark(id="m", document="d", paragraph="p", is_a="awaiting instructions", delegation="BRA", until="2026-03-01")
    assert [each["by"] for each in _why(paragraph, objection, mark)] == [["JPN"], ["FRA"], ["BRA"]]
    told = _why(paragraph, objection, mark, audience="observers")
    assert [(each["by"], each["count"]) for each in told] == [([], 1), ([], 1), ([], 0)]


def test_an_objection_that_no_longer_stands_is_no_reason() -> None:
    objection = Position(
        id="o",
        document="d",
        target=Target(paragraph="p"),
        delegation="JPN",
        position="object",
        words="",
        standing=False,
    )
    noted = replace(objection, id="n", standing=True, to_be_confirmed=True)
    assert _codes(_why(_paragraph("[one / two]"), objection, noted)) == ["brackets"]


def test_where_it_is_being_worked_on_and_what_it_waits_for() -> None:
    """An open option around it, a contact group, marks; being suggested for closure keeps nothing open."""
    option = Option(
        id="o",
        document="d",
        order="a",
        alternatives=(OptionAlternative(id="1"), OptionAlternative(id="2", sponsors=("FRA",))),
    )
    group = Subsidiary(
        id="s", document="d", name="Contact group on 3", paragraphs=("p",), back_by="2026-03-01T10:00:00"
    )
    marks = [
        Mark(id="m1", document="d", paragraph="p", is_a="to revert"),
        Mark(id="m2", document="d", paragraph="p", is_a="pending paragraph", awaits="q"),
        Mark(id="m3", document="d", paragraph="p", is_a="suggested for closure"),
        Mark(id="m4", document="d", paragraph="p", is_a="asks to be heard", delegation="FRA"),
    ]
    inside = replace(_paragraph("Text."), inside=Within(option="o", alternative="1"))
    found = _why(inside, option, group, *marks)
    assert _codes(found) == ["in-option", "with-group", "to-revert", "pending-paragraph"]
    assert found[0]["by"] == ["FRA"]
    assert (found[1]["words"], found[1]["until"]) == ("Contact group on 3", "2026-03-01T10:00:00")
    assert found[3]["paragraphs"] == ["q"]


def test_what_is_missing_of_a_provisional_agreement() -> None:
    agreement = Agreement(
        question="q", hash="", at="", sitting="", missing=("BRA",), confirm_by="2026-03-01", waits_for=("r",)
    )
    paragraph = replace(_paragraph("Text."), state="provisionally agreed", agreement=agreement)
    found = _why(paragraph)
    assert _codes(found) == ["to-confirm", "waits-for"]
    assert (found[0]["by"], found[0]["until"], found[1]["paragraphs"]) == (["BRA"], "2026-03-01", ["r"])


def test_clean_text_has_not_been_put_and_agreed_text_needs_no_reason() -> None:
    clean = replace(_paragraph("Text."), state="clean")
    assert _codes(_why(clean)) == ["not-put"]
    assert _why(replace(clean, state="agreed")) == []
    assert _why(replace(clean, state="deleted")) == []


def test_long_words_are_quoted_in_part() -> None:
    paragraph = _paragraph("[one / FRA: " + "many words " * 20 + "more]")
    bracket = next(node for node in paragraph.nodes if isinstance(node, Bracket))
    objection = Position(
        id="o",
        document="d",
        target=Target(paragraph="p", alternative=bracket.alternatives[1].id),
        delegation="JPN",
        position="object",
        words="",
    )
    words = str(_why(paragraph, objection)[0]["words"])
    assert words.startswith("many words")
    assert words.endswith("…")
    assert len(words) <= 61


def test_agreed_at_an_earlier_stage_it_says_which() -> None:
    agreement = Agreement(question="q", hash="", at="", sitting="", missing=("BRA",), stage="informals")
    found = _why(replace(_paragraph("We meet."), state="provisionally agreed", agreement=agreement))
    assert [(each["code"], each["by"], each["words"]) for each in found] == [
        ("to-confirm", ["BRA"], ""),
        ("at-stage", [], "informals"),
    ]
