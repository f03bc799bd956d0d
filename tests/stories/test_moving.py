"""A move that a delegation proposes: a bracket, stays here or goes there (domain 3)."""

from server.group import (
    AddOption,
    CallBack,
    Clearing,
    DeleteParagraph,
    JoinOption,
    LeaveOption,
    LiveWith,
    MoveParagraph,
    ObjectTo,
    Option,
    Paragraph,
    PutQuestion,
    Retain,
    Target,
    WithdrawProposal,
)
from tests.builders import DOCUMENT, Room, code, made


def room() -> Room:
    """Four paragraphs, the second with a subparagraph."""
    started = Room.of("FRA", "JPN", "USA")
    started.paragraph("1", "The first paragraph.")
    started.paragraph("2", "The second paragraph says:")
    started.paragraph("(a)", "one thing;", level=1, parent="2")
    started.paragraph("3", "The third paragraph.")
    started.paragraph("4", "The fourth paragraph.")
    return started


def asked() -> Room:
    """France asks for the second paragraph to follow the third."""
    story = room()
    made(story.by("FRA").does(MoveParagraph(paragraph="par-2", after="par-3")))
    return story


def order(story: Room) -> list[str]:
    """Labels as the text reads before anybody proposed: what an option holds as its base stands in its place."""

    def at(inside: str) -> list[str]:
        paragraphs = [
            p for p in story.rows.within(Paragraph, DOCUMENT) if (p.inside.option if p.inside else "") == inside
        ]
        options = [o for o in story.rows.within(Option, DOCUMENT) if (o.inside.option if o.inside else "") == inside]
        rows: list[Paragraph | Option] = [*paragraphs, *options]
        found: list[str] = []
        for row in sorted(rows, key=lambda row: row.order):
            found += [row.label] if isinstance(row, Paragraph) else at(row.id)
        return found

    return at("")


def retained(story: Room) -> None:
    """Who presides retains the place that France proposes."""
    option = story.option()
    retain = Retain(option=option.id, bracket=option.id, alternative=option.alternatives[1].id)
    made(story.by("chair").does(retain))


def test_a_delegation_asks_for_a_place_in_brackets() -> None:
    """The base reading is unchanged, and what is in the bracket cannot be agreed."""
    story = asked()
    stays, goes = story.option().alternatives
    assert stays.items == ("par-2", "par-(a)")
    assert (goes.items, goes.moves_to, goes.sponsors) == ((), "par-3", ("FRA",))
    assert order(story) == ["1", "2", "(a)", "3", "4"]
    assert story["2"].state == "bracketed"
    assert story.proposal().options == (story.option().id,)
    assert code(story.by("chair").does(PutQuestion(kind="agree", paragraphs=("par-2",)))) == "in-option"


def test_withdrawn_everything_is_where_it_was() -> None:
    story = asked()
    before = room()
    events = story.by("FRA").does(WithdrawProposal(proposal=story.proposal().id))
    assert made(events) == ["option.changed", "proposal.gone"]
    assert story.rows.within(Option, DOCUMENT) == ()
    assert order(story) == order(before)
    assert [story[label].content for label in "1234"] == [before[label].content for label in "1234"]
    assert story["2"].inside is None


def test_retained_it_moves_with_its_subparagraphs() -> None:
    story = asked()
    retained(story)
    assert order(story) == ["1", "3", "2", "(a)", "4"]
    assert (story["2"].inside, story["(a)"].parent) == (None, "par-2")
    assert story["2"].state == "clean"


def test_it_goes_after_the_subparagraphs_of_what_it_follows() -> None:
    story = room()
    made(story.by("FRA").does(MoveParagraph(paragraph="par-4", after="par-2")))
    retained(story)
    assert order(story) == ["1", "2", "(a)", "4", "3"]


def test_to_the_head() -> None:
    story = room()
    made(story.by("FRA").does(MoveParagraph(paragraph="par-3")))
    retained(story)
    assert order(story) == ["3", "1", "2", "(a)", "4"]


def test_retained_to_stay_it_can_be_called_back() -> None:
    """By whose place went; and the place comes back whole."""
    story = asked()
    option = story.option()
    stays, goes = option.alternatives
    retain = Retain(option=option.id, bracket=option.id, alternative=stays.id)
    assert code(story.by("chair").does(retain)) == "contested"
    made(story.by("FRA").does(LiveWith(target=Target(option=option.id, alternative=stays.id))))
    made(story.by("chair").does(retain))
    assert order(story) == ["1", "2", "(a)", "3", "4"]
    (clearing,) = story.rows.within(Clearing, option.id)
    assert clearing.holders == ("FRA",)
    made(story.by("FRA").does(CallBack(clearing=clearing.id)))
    assert story.option().alternatives == (stays, goes)


def test_a_retained_move_is_called_back_by_who_wants_another_place() -> None:
    """Japan's place went when France's was retained; called back, the paragraph stands where it stood."""
    story = asked()
    made(story.by("JPN").does(MoveParagraph(paragraph="par-2", after="par-4")))
    option = story.option()
    made(story.by("JPN").does(LiveWith(target=Target(option=option.id, alternative=option.alternatives[1].id))))
    retained(story)
    assert order(story) == ["1", "3", "2", "(a)", "4"]
    (clearing,) = story.rows.within(Clearing, option.id)
    made(story.by("JPN").does(CallBack(clearing=clearing.id)))
    assert order(story) == ["1", "2", "(a)", "3", "4"]
    assert [a.moves_to for a in story.option().alternatives] == ["", "par-3", "par-4"]


def test_two_places_are_two_alternatives_of_one_bracket() -> None:
    """A delegation stands behind one at most: asking for another leaves the first."""
    story = asked()
    made(story.by("JPN").does(MoveParagraph(paragraph="par-2", after="par-4")))
    assert [a.sponsors for a in story.option().alternatives] == [(), ("FRA",), ("JPN",)]
    made(story.by("FRA").does(MoveParagraph(paragraph="par-2")))
    found = [(a.moves_to, a.sponsors) for a in story.option().alternatives[1:]]
    assert found == [("par-4", ("JPN",)), ("head", ("FRA",))]


def test_a_place_that_is_proposed_is_joined() -> None:
    story = asked()
    again = MoveParagraph(paragraph="par-2", after="par-3")
    assert code(story.by("JPN").does(again)) == "already-so"
    goes = story.option().alternatives[1].id
    made(story.by("JPN").does(JoinOption(option=story.option().id, alternative=goes)))
    made(story.by("FRA").does(LeaveOption(option=story.option().id, alternative=goes)))
    assert story.option().alternatives[1].sponsors == ("JPN",)


def test_a_place_can_be_objected_to() -> None:
    story = asked()
    target = Target(option=story.option().id, alternative=story.option().alternatives[1].id)
    made(story.by("USA").does(ObjectTo(target=target)))
    retain = Retain(option=target.option, bracket=target.option, alternative=target.alternative)
    refused = story.by("chair").does(retain)
    assert code(refused) == "contested"


def test_work_inside_goes_on_and_goes_along() -> None:
    """Who amends the paragraph loses nothing by the move: it is no contest."""
    story = asked()
    made(story.by("JPN").proposes("2", "The second paragraph of all says:"))
    retained(story)
    assert order(story) == ["1", "3", "2", "(a)", "4"]
    assert story.reads("2", "JPN") == "The second paragraph of all says:"


def test_no_text_beside_a_proposed_place_is_another_alternative() -> None:
    story = asked()
    made(story.by("USA").does(AddOption(option=story.option().id)))
    assert [(a.moves_to, a.items) for a in story.option().alternatives[1:]] == [("par-3", ()), ("", ())]


def test_where_it_stands_already_is_no_proposal() -> None:
    story = room()
    stays = MoveParagraph(paragraph="par-3", after="par-2")
    assert code(story.by("FRA").does(stays)) == "no-change"
    assert code(story.by("FRA").does(MoveParagraph(paragraph="par-1"))) == "no-change"
    again = asked()
    assert code(again.by("JPN").does(MoveParagraph(paragraph="par-2", after="par-1"))) == "no-change"


def test_what_cannot_be_moved_there() -> None:
    story = asked()
    france = story.by("FRA")
    assert code(france.does(MoveParagraph(paragraph="par-2", after="par-(a)"))) == "cannot-split"
    assert code(france.does(MoveParagraph(paragraph="par-4", after="par-2"))) == "cannot-split"
    assert code(france.does(MoveParagraph(paragraph="par-9", after="par-2"))) == "unknown-paragraph"
    assert code(france.does(MoveParagraph(paragraph="par-4", after="par-9"))) == "unknown-paragraph"
    foreign = MoveParagraph(paragraph="par-4", after="par-1", proposal="prop-9")
    assert code(france.does(foreign)) == "unknown-proposal"
    made(story.by("chair").does(PutQuestion(kind="agree", paragraphs=("par-4",))))
    assert code(story.by("JPN").does(MoveParagraph(paragraph="par-4"))) == "in-question"


def test_a_place_that_has_gone_is_said() -> None:
    """What it was to follow is in an option meanwhile."""
    story = asked()
    made(story.by("JPN").does(AddOption(paragraphs=("par-3",))))
    option = next(o for o in story.rows.within(Option, DOCUMENT) if o.alternatives[1].moves_to)
    retain = Retain(option=option.id, bracket=option.id, alternative=option.alternatives[1].id)
    assert code(story.by("chair").does(retain)) == "place-gone"


def test_the_secretariat_asks_for_a_place_for_a_delegation() -> None:
    """By itself it places text without asking."""
    story = room()
    made(story.by("secretariat", "JPN").does(MoveParagraph(paragraph="par-2", after="par-3")))
    assert story.option().alternatives[1].sponsors == ("JPN",)
    other = room()
    assert made(other.by("secretariat").does(MoveParagraph(paragraph="par-2", after="par-3"))) == ["paragraph.placed"]
    assert order(other) == ["1", "3", "2", "(a)", "4"]


def test_a_deletion_inside_a_proposed_move() -> None:
    """Both stand: they are about different things."""
    story = asked()
    made(story.by("JPN").does(DeleteParagraph(paragraph="par-2", version=1)))
    assert story.reads("2", "JPN") == ""
    assert story.reads("2", "FRA") == "The second paragraph says:"
