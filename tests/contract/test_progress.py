"""How far a document was at the end of each sitting: read from versions made by hand, and over the wire."""

import pytest

from server.drafting import parse
from server.group import Option, OptionAlternative, Paragraph
from server.projections import progress
from server.store import Held, Moment
from tests.web.rooms import Room

SITTINGS = ("", "s-1", "s-1", "s-1", "", "s-2", "s-2")
"""The sitting of each event from the first on; none is the time between two."""


def _moments() -> list[Moment]:
    return [
        Moment(seq=seq, type="any", at=f"2026-03-0{seq}", sitting=sitting) for seq, sitting in enumerate(SITTINGS, 1)
    ]


def _held(notation: str, state: str, first: int, last: int | None = None) -> Held:
    content = parse(notation)
    row = Paragraph(id="p", document="d", order="a", nodes=content.nodes, counter=content.counter, state=state)  # type: ignore[arg-type]  # a state's name
    return Held(row=row, from_seq=first, to_seq=last)


def _pass_on() -> None:
    """Nobody waits."""


def test_the_spans_of_a_life_follow_its_sittings() -> None:
    """Each run of events of one sitting is a span; between two sittings lies another."""
    spans = progress(_moments(), [_held("Text.", "clean", 1)], _pass_on)
    assert [(each["sitting"], each["seq"], each["since"], each["until"]) for each in spans] == [
        ("", 1, "2026-03-01", "2026-03-01"),
        ("s-1", 4, "2026-03-02", "2026-03-04"),
        ("", 5, "2026-03-05", "2026-03-05"),
        ("s-2", 7, "2026-03-06", "2026-03-07"),
    ]


def test_brackets_open_and_close_in_the_span_in_which_they_did() -> None:
    """Opened and closed within one sitting they count there; at its end only what stands is open."""
    held = [
        _held("We [shall / may] agree.", "bracketed", 1, 2),
        _held("We [shall / may] agree[ now / soon].", "bracketed", 2, 4),
        _held("We shall agree.", "clean", 4, 6),
        _held("We shall agree.", "agreed", 6),
    ]
    option = Option(
        id="o", document="d", order="b", alternatives=(OptionAlternative(id="a"), OptionAlternative(id="b"))
    )
    spans = progress(_moments(), [*held, Held(row=option, from_seq=5, to_seq=7)], _pass_on)
    told = [(each["states"], each["open"], each["opened"], each["closed"]) for each in spans]
    assert told == [
        ({"bracketed": 1}, 1, 1, 0),
        ({"clean": 1}, 0, 1, 2),
        ({"clean": 1}, 1, 1, 0),
        ({"agreed": 1}, 0, 0, 1),
    ]


def test_what_is_away_and_comes_back_has_opened_twice() -> None:
    """A paragraph parked with its option and called back opens its brackets again."""
    held = [_held("[a / b]", "bracketed", 1, 3), _held("[a / b]", "bracketed", 6)]
    spans = progress(_moments(), held, _pass_on)
    assert [(each["open"], each["opened"], each["closed"]) for each in spans] == [
        (1, 1, 0),
        (0, 0, 1),
        (0, 0, 0),
        (1, 1, 0),
    ]


def test_a_document_that_nothing_touched_has_no_spans() -> None:
    """Without events there is nothing to tell."""
    assert progress([], [], _pass_on) == []


@pytest.mark.full
def test_progress_is_read_by_those_who_may_read_the_document(room: Room) -> None:
    """The last span says what the document says; another's document is not there."""
    answer = room.rest("LIB").get(f"/documents/{room.document}/progress")
    assert answer.status == 200
    found, paragraphs = answer.json()["spans"], room.read()["paragraphs"]
    assert isinstance(found, list)
    assert isinstance(paragraphs, list)
    states = [paragraph["state"] for paragraph in paragraphs]
    assert found[-1]["states"] == {state: states.count(state) for state in set(states)}
    assert room.rest("LIB").get("/documents/d-none/progress").status == 404
