"""Every command about text goes from here to the file that decides on it."""

from server.group.actor import Actor, Facts
from server.group.alternatives import join_alternative, leave_alternative, stand_behind_alternative
from server.group.brackets import call_text_back, join_several, retain, retain_uncontested, split_one
from server.group.commands import (
    AddOption,
    AddParagraph,
    CallBack,
    Command,
    CommentOn,
    CorrectText,
    DeleteParagraph,
    DisownProposal,
    JoinAlternative,
    JoinBrackets,
    LeaveAlternative,
    MarkParagraph,
    MergeParagraph,
    MoveParagraph,
    PlaceBrackets,
    ProposeText,
    Renumber,
    Retain,
    RetainUncontested,
    SplitBracket,
    SplitParagraph,
    StandBehind,
    UndoCorrection,
    UnmarkParagraph,
    WithdrawProposal,
)
from server.group.events import Event
from server.group.moving import move_paragraph
from server.group.options import add_option
from server.group.paragraphs import (
    bracket_words,
    comment_on,
    correct_text,
    mark_paragraph,
    propose_text,
    undo_correction,
    unmark_paragraph,
)
from server.group.placing import (
    add_paragraph,
    delete_paragraph,
    merge_paragraph,
    renumber,
    split_paragraph,
)
from server.group.proposals import disown_proposal, withdraw_proposal
from server.group.rows import Rows
from server.kernel import BrokenRule, Refused


def decide_text(rows: Rows, actor: Actor, command: Command, facts: Facts) -> tuple[Event, ...] | Refused:
    """What a command about text makes of the rows, or why it does not; rights were asked before."""
    match command:
        case ProposeText():
            return propose_text(rows, actor, command, facts)
        case AddParagraph():
            return add_paragraph(rows, actor, command, facts)
        case DeleteParagraph():
            return delete_paragraph(rows, actor, command, facts)
        case MoveParagraph():
            return move_paragraph(rows, actor, command, facts)
        case CorrectText():
            return correct_text(rows, actor, command, facts)
        case UndoCorrection():
            return undo_correction(rows, actor, command, facts)
        case SplitParagraph():
            return split_paragraph(rows, actor, command, facts)
        case MergeParagraph():
            return merge_paragraph(rows, actor, command, facts)
        case Renumber():
            return renumber(rows, actor, command, facts)
        case CommentOn():
            return comment_on(rows, actor, command, facts)
        case MarkParagraph():
            return mark_paragraph(rows, actor, command, facts)
        case UnmarkParagraph():
            return unmark_paragraph(rows, actor, command, facts)
        case PlaceBrackets():
            return bracket_words(rows, actor, command, facts)
        case AddOption():
            return add_option(rows, actor, command, facts)
        case _:
            return _decide_alternatives(rows, actor, command, facts)


def decide_together(
    rows: Rows, actor: Actor, command: Command, facts: Facts, others: tuple[str, ...]
) -> tuple[Event, ...] | Refused:
    """The same for what `others` put forward with the actor's delegation."""
    match command:
        case ProposeText():
            return propose_text(rows, actor, command, facts, others)
        case AddParagraph():
            return add_paragraph(rows, actor, command, facts, others)
        case _:
            return decide_text(rows, actor, command, facts)


def _decide_alternatives(rows: Rows, actor: Actor, command: Command, facts: Facts) -> tuple[Event, ...] | Refused:
    match command:
        case JoinAlternative():
            return join_alternative(rows, actor, command, facts)
        case StandBehind():
            return stand_behind_alternative(rows, actor, command, facts)
        case LeaveAlternative():
            return leave_alternative(rows, actor, command, facts)
        case WithdrawProposal():
            return withdraw_proposal(rows, actor, command, facts)
        case DisownProposal():
            return disown_proposal(rows, actor, command, facts)
        case Retain():
            return retain(rows, actor, command, facts)
        case RetainUncontested():
            return retain_uncontested(rows, actor, command, facts)
        case CallBack():
            return call_text_back(rows, actor, command, facts)
        case SplitBracket():
            return split_one(rows, actor, command, facts)
        case JoinBrackets():
            return join_several(rows, actor, command, facts)
        case _:
            raise BrokenRule(f"{command.type} is not about text")
