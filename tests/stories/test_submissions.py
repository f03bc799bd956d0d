"""Joining, leaving, withdrawing a submission; taking down from the floor and disowning."""

from server.group import (
    DisownProposal,
    JoinAlternative,
    LeaveAlternative,
    Proposal,
    StandBehind,
    Support,
    Target,
    WithdrawProposal,
)
from tests.builders import DOCUMENT, Room, code, made

TEXT = "The Group recommends two options for the review."


def room() -> Room:
    started = Room.of("FRA", "JPN", "USA")
    started.paragraph("1", TEXT)
    started.by("FRA").proposes("1", TEXT.replace("two", "three"))
    return started


def test_co_sponsors_keep_what_its_sponsor_withdraws() -> None:
    """France withdraws; Japan's name stays above the words."""
    story = room()
    _, three = story.alternative("1", "three")
    assert made(story.by("JPN").does(JoinAlternative(paragraph="par-1", alternative=three))) == ["alternative.joined"]
    assert code(story.by("JPN").does(JoinAlternative(paragraph="par-1", alternative=three))) == "already-so"
    made(story.by("FRA").does(WithdrawProposal(proposal=story.proposal().id)))
    assert story.notation("1") == "The Group recommends [two / JPN: three] options for the review."


def test_withdrawn_by_its_only_sponsor_it_goes() -> None:
    """The content is as it was before, character for character, and the submission is gone."""
    story = room()
    events = story.by("FRA").does(WithdrawProposal(proposal=story.proposal().id))
    assert made(events) == ["proposal.withdrawn", "proposal.gone"]
    assert story.notation("1") == TEXT
    assert story.rows.within(Proposal, DOCUMENT) == ()
    assert story["1"].state == "clean"


def test_supported_words_stay_without_sponsor() -> None:
    """Who supported them is asked to take them over or let them go."""
    story = room()
    _, three = story.alternative("1", "three")
    made(story.by("JPN").does(Support(target=Target(paragraph="par-1", alternative=three))))
    made(story.by("FRA").does(WithdrawProposal(proposal=story.proposal().id)))
    assert story.alternative("1", "three")[1] == three


def test_standing_behind_and_leaving() -> None:
    """Another's words in one's own reading, without sponsoring them."""
    story = room()
    _, three = story.alternative("1", "three")
    stand = StandBehind(paragraph="par-1", alternative=three)
    assert made(story.by("USA").does(stand)) == ["alternative.stood_behind"]
    assert story.reads("1", "USA") == TEXT.replace("two", "three")
    assert code(story.by("USA").does(stand)) == "already-so"
    leave = LeaveAlternative(paragraph="par-1", alternative=three)
    assert made(story.by("USA").does(leave)) == ["alternative.left"]
    assert code(story.by("USA").does(leave)) == "not-yours"
    assert story.reads("1", "USA") == TEXT


def test_an_alternative_that_has_gone_is_named() -> None:
    """Joining, standing behind or leaving what does not stand."""
    story = room()
    for command in (JoinAlternative, StandBehind, LeaveAlternative):
        assert code(story.by("USA").does(command(paragraph="par-1", alternative="a99"))) == "unknown-alternative"
    assert code(story.by("USA").does(JoinAlternative(alternative="a99"))) == "malformed"
    assert code(story.by("USA").does(WithdrawProposal(proposal="prop-99"))) == "unknown-proposal"
    assert code(story.by("USA").does(WithdrawProposal(proposal=story.proposal().id))) == "nothing-to-withdraw"


def test_what_was_taken_down_is_disowned_until_the_next_act() -> None:
    """The secretariat types for Japan; Japan says that it was an error."""
    story = room()
    made(story.by("secretariat", "JPN").proposes("1", TEXT.replace("review", "report")))
    taken = story.proposal()
    assert (taken.delegation, taken.taken_down) == ("JPN", True)
    assert code(story.by("FRA").does(DisownProposal(proposal=taken.id))) == "not-yours"
    assert "proposal.withdrawn" in made(story.by("JPN").does(DisownProposal(proposal=taken.id)))
    assert story.reads("1", "JPN") == TEXT


def test_after_its_own_next_act_a_delegation_withdraws_instead() -> None:
    """Japan went on working with the text taken down for it: it has taken it up."""
    story = room()
    made(story.by("secretariat", "JPN").proposes("1", TEXT.replace("review", "report")))
    taken = story.proposal()
    made(story.by("JPN").proposes("1", TEXT.replace("review", "report").replace("Group", "Working Group")))
    assert code(story.by("JPN").does(DisownProposal(proposal=taken.id))) == "built-upon"


def test_one_submission_over_two_paragraphs_is_withdrawn_as_one() -> None:
    """Its alternatives are linked by the proposal's id."""
    from server.group import ProposeText

    story = room()
    story.paragraph("2", "The second paragraph stays.")
    proposal = story.proposal().id
    made(
        story.by("FRA").does(
            ProposeText(paragraph="par-2", text="The second paragraph goes.", version=1, proposal=proposal)
        )
    )
    wrong = ProposeText(paragraph="par-2", text="The second paragraph is new.", version=2, proposal=proposal)
    assert code(story.by("JPN").does(wrong)) == "not-yours"
    made(story.by("FRA").does(WithdrawProposal(proposal=proposal)))
    assert (story.notation("1"), story.notation("2")) == (TEXT, "The second paragraph stays.")
