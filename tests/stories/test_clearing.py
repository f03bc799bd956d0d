"""Clearing brackets: retained when uncontested, called back by whose text went, split and joined."""

from server.group import (
    CallBack,
    Clearing,
    JoinBrackets,
    LiveWith,
    Paragraph,
    Retain,
    RetainUncontested,
    SplitBracket,
    Support,
    Target,
)
from server.kernel import Refused
from tests.builders import Room, code, made

TEXT = "The Group recommends two options for the review."


def room() -> Room:
    started = Room.of("FRA", "JPN", "USA")
    started.paragraph("1", TEXT)
    started.by("FRA").proposes("1", TEXT.replace("two", "three"))
    return started


def retain(story: Room, words: str, *, version: int = 0) -> Retain:
    bracket, alternative = story.alternative("1", words)
    return Retain(paragraph="par-1", bracket=bracket, alternative=alternative, version=version)


def test_one_key_clears_what_nobody_contests() -> None:
    """Nobody stands behind "two": France's words stay."""
    story = room()
    assert made(story.by("chair").does(retain(story, "three"))) == ["bracket.retained"]
    assert story.notation("1") == TEXT.replace("two", "three")
    assert story["1"].state == "clean"


def test_whose_text_would_go_is_said() -> None:
    """France proposes "three": "two" is retained only by a question, unless France can live with it."""
    story = room()
    refused = story.by("chair").does(retain(story, "two"))
    assert isinstance(refused, Refused)
    assert (refused.code, refused.by) == ("contested", ("FRA",))
    _, two = story.alternative("1", "two")
    made(story.by("FRA").does(LiveWith(target=Target(paragraph="par-1", alternative=two))))
    assert made(story.by("chair").does(retain(story, "two"))) == ["bracket.retained"]


def test_called_back_it_returns_whole() -> None:
    """Sponsors and ids as they were, by whose text went, and by nobody else."""
    story = room()
    before = story["1"].content
    _, two = story.alternative("1", "two")
    made(story.by("FRA").does(LiveWith(target=Target(paragraph="par-1", alternative=two))))
    made(story.by("chair").does(retain(story, "two")))
    (clearing,) = story.rows.within(Clearing, "par-1")
    assert clearing.holders == ("FRA",)
    assert code(story.by("JPN").does(CallBack(clearing=clearing.id))) == "not-yours"
    assert made(story.by("FRA").does(CallBack(clearing=clearing.id))) == ["bracket.called_back"]
    assert story["1"].content == before
    assert code(story.by("FRA").does(CallBack(clearing=clearing.id))) == "place-gone"


def test_only_who_presides_retains() -> None:
    """Neither a delegate nor the secretariat."""
    story = room()
    assert code(story.by("FRA").does(retain(story, "three"))) == "not-permitted"
    assert code(story.by("secretariat").does(retain(story, "three"))) == "not-permitted"


def test_a_screen_that_is_behind_is_told() -> None:
    """The version that it showed goes along."""
    story = room()
    assert code(story.by("chair").does(retain(story, "three", version=1))) == "version-conflict"
    assert code(story.by("chair").does(Retain(paragraph="par-1", bracket="b99", alternative="a1"))) == "unknown-bracket"
    bracket, _ = story.alternative("1", "three")
    unknown = Retain(paragraph="par-1", bracket=bracket, alternative="a99")
    assert code(story.by("chair").does(unknown)) == "unknown-alternative"


def test_retain_where_nobody_else_proposes() -> None:
    """One command; what both sides hold stays; bound to the versions that were shown."""
    story = room()
    story.paragraph("2", "Text that [one / FRA: another] holds [and / JPN: or] shares.")
    story.paragraph("3", "Text that [FRA: one / JPN: another] side holds.")
    shown = {p: story.rows.get(Paragraph, p).version for p in ("par-1", "par-2", "par-3")}  # type: ignore[union-attr]  # they are there
    made(story.by("chair").does(RetainUncontested(shown=shown)))
    assert story.notation("1") == TEXT.replace("two", "three")
    assert story.notation("2") == "Text that another holds or shares."
    assert story["3"].state == "bracketed"
    assert code(story.by("chair").does(RetainUncontested(shown=shown))) == "version-conflict"
    assert code(story.by("chair").does(RetainUncontested(shown={"par-3": 1}))) == "no-change"


def test_split_and_join() -> None:
    """Imported alternatives that were insertions, and the way back."""
    story = room()
    story.paragraph("2", "Text that [ / one][ / two] ends.")
    joined = story.by("secretariat").does(JoinBrackets(paragraph="par-2", brackets=("b1", "b4")))
    assert made(joined) == ["bracket.joined"]
    assert code(story.by("secretariat").does(SplitBracket(paragraph="par-1", bracket="b99"))) == "cannot-split"
    story.paragraph("4", "Text that [ / one][ / two] ends.")
    _, one = story.alternative("4", "one")
    made(story.by("FRA").does(Support(target=Target(paragraph="par-4", alternative=one))))
    held = JoinBrackets(paragraph="par-4", brackets=("b1", "b4"))
    assert code(story.by("secretariat").does(held)) == "built-upon"
