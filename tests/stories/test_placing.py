"""New paragraphs, deletions, moves, splits, merges, numbering."""

from server.group import (
    AddParagraph,
    DeleteParagraph,
    MergeParagraph,
    MoveParagraph,
    Paragraph,
    Renumber,
    SplitParagraph,
    Support,
    Target,
    WithdrawProposal,
)
from tests.builders import DOCUMENT, Room, code, made


def room() -> Room:
    started = Room.of("FRA", "JPN")
    started.paragraph("1", "The first paragraph has two parts, and ends.")
    started.paragraph("2", "The second paragraph says:")
    started.paragraph("(a)", "one thing;", level=1, parent="2")
    started.paragraph("3", "The third paragraph.")
    return started


def labels(story: Room) -> list[str]:
    return [p.label for p in sorted(story.rows.within(Paragraph, DOCUMENT), key=lambda p: p.order)]


def test_a_new_paragraph_is_wholly_in_brackets_with_the_next_label() -> None:
    """It stands after the subparagraphs of the one it follows."""
    story = room()
    made(story.by("FRA").does(AddParagraph(after="par-2", text="A new paragraph.")))
    made(story.by("JPN").does(AddParagraph(after="par-2", text="Another new paragraph.")))
    assert labels(story) == ["1", "2", "(a)", "2 ter", "2 bis", "3"]
    assert (story.reads("2 bis"), story.reads("2 bis", "FRA")) == ("", "A new paragraph.")
    assert story["2 bis"].state == "bracketed"


def test_nobody_proposing_it_any_more_it_leaves_the_text() -> None:
    """Withdrawn by its sponsor."""
    story = room()
    made(story.by("FRA").does(AddParagraph(after="par-3", text="A new paragraph.")))
    events = story.by("FRA").does(WithdrawProposal(proposal=story.proposal().id))
    assert made(events) == ["proposal.withdrawn", "paragraph.removed", "proposal.gone"]
    assert labels(story) == ["1", "2", "(a)", "3"]


def test_an_empty_paragraph_or_a_document_that_is_not_there() -> None:
    """Both are said, nothing is made."""
    story = room()
    assert code(story.by("FRA").does(AddParagraph(after="par-1", text=""))) == "no-change"
    assert code(story.by("FRA").does(AddParagraph(document="none", text="Words."))) == "unknown-document"
    made(story.by("FRA").does(AddParagraph(document=DOCUMENT, text="At the head.")))
    assert labels(story)[0] == ""


def test_a_deletion_names_the_subparagraphs_too() -> None:
    """Each stands in brackets against no text, struck through until agreed."""
    story = room()
    events = story.by("JPN").does(DeleteParagraph(paragraph="par-2", version=1))
    assert made(events).count("paragraph.proposed") == 2
    assert (story.reads("2", "JPN"), story.reads("(a)", "JPN")) == ("", "")
    assert story.reads("2") == "The second paragraph says:"
    assert code(story.by("JPN").does(DeleteParagraph(paragraph="par-2", version=1))) == "version-conflict"
    assert code(story.by("JPN").does(DeleteParagraph(paragraph="par-2", version=2))) == "no-change"


def test_a_move_takes_the_subparagraphs_along() -> None:
    """The secretariat places text that is not agreed elsewhere."""
    story = room()
    made(story.by("secretariat").does(MoveParagraph(paragraph="par-2", after="par-3")))
    assert labels(story) == ["1", "3", "2", "(a)"]
    assert code(story.by("secretariat").does(MoveParagraph(paragraph="par-2", after="par-(a)"))) == "cannot-split"


def test_split_keeps_every_reading_in_two_pieces() -> None:
    """Positions go with their alternatives."""
    story = room()
    story.by("FRA").proposes("1", "The first paragraph has two parts, and goes on.")
    _, goes_on = story.alternative("1", "goes on")
    made(story.by("JPN").does(Support(target=Target(paragraph="par-1", alternative=goes_on))))
    at = story.reads("1").index("and ends")
    made(story.by("secretariat").does(SplitParagraph(paragraph="par-1", at=at, version=2)))
    assert labels(story)[:2] == ["1", "1 bis"]
    assert story.reads("1", "FRA") + " " + story.reads("1 bis", "FRA") == (
        "The first paragraph has two parts, and goes on."
    )
    within = SplitParagraph(paragraph="par-3", at=6, version=1)
    assert code(story.by("secretariat").does(within)) == "cannot-split"


def test_merge_with_the_clean_one_after_it() -> None:
    """Brackets or positions in the second one stand in the way."""
    story = room()
    made(story.by("secretariat").does(MergeParagraph(paragraph="par-(a)", version=1)))
    assert story.notation("(a)") == "one thing; The third paragraph."
    assert labels(story) == ["1", "2", "(a)"]
    assert code(story.by("secretariat").does(MergeParagraph(paragraph="par-1", version=1))) == "built-upon"
    assert code(story.by("secretariat").does(MergeParagraph(paragraph="par-(a)", version=2))) == "cannot-split"


def test_numbering_anew_keeps_the_label_that_the_room_knew() -> None:
    """2 bis becomes 3, and says so."""
    story = room()
    made(story.by("FRA").does(AddParagraph(after="par-2", text="A new paragraph.")))
    made(story.by("secretariat").does(Renumber(document=DOCUMENT)))
    assert labels(story) == ["1", "2", "(a)", "3", "4"]
    assert [story["3"].old_label, story["4"].old_label] == ["2 bis", "3"]
    assert code(story.by("secretariat").does(Renumber(document=DOCUMENT))) == "no-change"
    assert code(story.by("secretariat").does(Renumber(document="none"))) == "unknown-document"


def test_references_follow_the_new_numbers() -> None:
    """Within brackets too; the point behind a label is none of the reference's."""
    story = room()
    story.paragraph("4 bis.", "The last.")
    story.paragraph("5", "See paragraph {:4 bis:par-4 bis.} above[FRA:  and {:3:par-3}].")
    made(story.by("FRA").does(AddParagraph(after="par-2", text="A new paragraph.")))
    made(story.by("secretariat").does(Renumber(document=DOCUMENT)))
    assert story.notation("6") == "See paragraph {:5:par-4 bis.} above[FRA:  and {:4:par-3}]."
