"""`decide`: what a command makes of the rows. Rights are asked here, first, and nowhere else."""

from server.group.actor import Actor, Facts
from server.group.agreements import confirm_agreement
from server.group.announcements import announce, confirm_announcement, contradict_announcement, run_out
from server.group.bringing_back import bring_back
from server.group.calendars import set_calendar
from server.group.caucus_submitting import submit_caucus
from server.group.chairs_text import show_chairs_text, withdraw_chairs_text
from server.group.commands import (
    Announce,
    AskToConfirm,
    BringBack,
    Command,
    ConfirmAgreement,
    ConfirmAnnouncement,
    ConfirmPosition,
    ContradictAnnouncement,
    CreateGroup,
    DissolvePackage,
    DropCorrection,
    EnterBreak,
    Expire,
    ExplainPosition,
    Extend,
    FormSubsidiary,
    Gavel,
    IntroduceProposal,
    IssueDocument,
    LiveWith,
    LowerFlag,
    MakeGood,
    MakePackage,
    NoteCorrection,
    ObjectToProposal,
    OpenReading,
    ProposeModality,
    PutQuestion,
    RaiseFlag,
    RenewObjection,
    ReportBack,
    ResumeModality,
    Retract,
    RuleOnLate,
    RunOut,
    RunOutAnnouncement,
    SayNoObjection,
    SetCalendar,
    SetDelegation,
    SetPerson,
    ShowChairsText,
    SubmitCaucus,
    Support,
    SupportProposal,
    SuspendModality,
    TakeBack,
    TakePosition,
    WithdrawChairsText,
    WithdrawDocument,
    WithdrawPosition,
)
from server.group.conforming import on_the_list
from server.group.ending import closed_to, end_document, explain_position
from server.group.events import Event
from server.group.expanding import on_proposal
from server.group.gavelling import gavel
from server.group.members import create_group, set_delegation, set_person
from server.group.modality_acts import propose_modality, resume_modality, suspend_modality
from server.group.no_objections import no_objection
from server.group.packages import dissolve_package, make_package
from server.group.positions import confirm_position, gives_up, renew_objection, take_position, withdraw_position
from server.group.questions import expire, lower_flag, put_question, raise_flag, retract
from server.group.readings import open_reading
from server.group.rights import announced, permitted
from server.group.rows import Rows
from server.group.silences import (
    announce_silence,
    ask_to_confirm,
    enter_break,
    extend_silence,
    make_good,
    rule_on_late,
    run_out_silence,
)
from server.group.submissions import introduce
from server.group.subsidiaries import form_subsidiary, report_back
from server.group.suspended import suspended_to
from server.group.taking_back import take_back
from server.group.text import decide_text
from server.group.working_from import put_work_from
from server.kernel import Refused

Decision = tuple[Event, ...] | Refused


def decide(rows: Rows, actor: Actor, command: Command, facts: Facts) -> Decision:
    """The events that a command makes, in order, or why it makes none; `rows` are as the group stands now.

    What gives something up for a delegation is only announced (domain section 5).
    """
    if (refused := permitted(rows, actor, command)) is not None:
        return refused
    if announced(actor, command):
        return announce(rows, actor, command, facts, carried_out)
    if isinstance(command, Support | LiveWith) and actor.on_behalf_of and gives_up(rows, actor, command):
        return announce(rows, actor, command, facts, carried_out)
    return carried_out(rows, actor, command, facts)


def carried_out(rows: Rows, actor: Actor, command: Command, facts: Facts) -> Decision:
    """The events of a command whose right is settled."""
    if (refused := closed_to(rows, command) or suspended_to(rows, command)) is not None:
        return refused
    match command:
        case TakePosition():
            return take_position(rows, actor, command, facts)
        case RenewObjection():
            return renew_objection(rows, actor, command, facts)
        case ConfirmPosition():
            return confirm_position(rows, actor, command, facts)
        case WithdrawPosition():
            return withdraw_position(rows, actor, command, facts)
        case SupportProposal() | ObjectToProposal():
            return on_proposal(rows, actor, command, facts)
        case ConfirmAgreement():
            return confirm_agreement(rows, actor, command, facts)
        case ConfirmAnnouncement():
            return confirm_announcement(rows, actor, command, facts, carried_out)
        case ContradictAnnouncement():
            return contradict_announcement(rows, actor, command, facts)
        case RunOutAnnouncement():
            return run_out(rows, actor, command, facts, carried_out)
        case _:
            return _on_question(rows, actor, command, facts)


def _on_question(rows: Rows, actor: Actor, command: Command, facts: Facts) -> Decision:
    match command:
        case PutQuestion(kind="work_from"):
            return put_work_from(rows, actor, command, facts)
        case PutQuestion():
            return put_question(rows, actor, command, facts)
        case RaiseFlag():
            return raise_flag(rows, actor, command, facts)
        case LowerFlag():
            return lower_flag(rows, actor, command, facts)
        case TakeBack():
            return take_back(rows, actor, command, facts)
        case Gavel():
            return gavel(rows, actor, command, facts)
        case Retract():
            return retract(rows, actor, command, facts)
        case Expire():
            return expire(rows, actor, command, facts)
        case IntroduceProposal():
            return introduce(rows, actor, command, facts)
        case _:
            return _on_the_whole(rows, actor, command, facts)


def _on_the_whole(rows: Rows, actor: Actor, command: Command, facts: Facts) -> Decision:
    """Packages, the document as a whole, and the group itself."""
    match command:
        case IssueDocument() | WithdrawDocument():
            return end_document(rows, actor, command, facts)
        case ExplainPosition():
            return explain_position(rows, actor, command, facts)
        case ProposeModality():
            return propose_modality(rows, actor, command, facts)
        case SuspendModality():
            return suspend_modality(rows, actor, command, facts)
        case ResumeModality():
            return resume_modality(rows, actor, command, facts)
        case FormSubsidiary():
            return form_subsidiary(rows, actor, command, facts)
        case ReportBack():
            return report_back(rows, actor, command, facts)
        case NoteCorrection() | DropCorrection():
            return on_the_list(rows, actor, command, facts)
        case MakePackage():
            return make_package(rows, actor, command, facts)
        case DissolvePackage():
            return dissolve_package(rows, actor, command, facts)
        case CreateGroup():
            return create_group(rows, actor, command, facts)
        case SetDelegation():
            return set_delegation(rows, actor, command, facts)
        case SetPerson():
            return set_person(rows, actor, command, facts)
        case SetCalendar():
            return set_calendar(rows, actor, command, facts)
        case _:
            return _on_chairs_text(rows, actor, command, facts)


def _on_chairs_text(rows: Rows, actor: Actor, command: Command, facts: Facts) -> Decision:
    match command:
        case ShowChairsText():
            return show_chairs_text(rows, actor, command, facts)
        case WithdrawChairsText():
            return withdraw_chairs_text(rows, actor, command, facts)
        case OpenReading():
            return open_reading(rows, actor, command, facts)
        case BringBack():
            return bring_back(rows, actor, command, facts)
        case _:
            return _on_silence(rows, actor, command, facts)


def _on_silence(rows: Rows, actor: Actor, command: Command, facts: Facts) -> Decision:
    match command:
        case RunOut():
            return run_out_silence(rows, actor, command, facts)
        case Announce():
            return announce_silence(rows, actor, command, facts)
        case Extend():
            return extend_silence(rows, actor, command, facts)
        case MakeGood():
            return make_good(rows, actor, command, facts)
        case EnterBreak():
            return enter_break(rows, actor, command, facts)
        case RuleOnLate():
            return rule_on_late(rows, actor, command, facts)
        case SayNoObjection():
            # Nothing of it is in the record: it is confided beside it.
            told = no_objection(rows, actor, command, facts)
            return told if isinstance(told, Refused) else ()
        case SubmitCaucus():
            return submit_caucus(rows, actor, command, facts)
        case AskToConfirm():
            return ask_to_confirm(rows, actor, command, facts)
        case _:
            return decide_text(rows, actor, command, facts)
