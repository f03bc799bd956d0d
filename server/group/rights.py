"""Who may what (domain section 5), as data: one row for every command. A command without a row is refused to all.

A right says which roles may ask, and what the secretariat may do with the command for a delegation that asks from the
floor: `at once`, or only `announced` where the delegation gives something up (it takes effect when the delegation
confirms it). Who is in which role is asked in `roles.py`.
"""

from dataclasses import dataclass
from typing import Literal

from server.group.actor import Actor, Role
from server.group.commands import (
    AddOption,
    AddParagraph,
    Announce,
    AskToConfirm,
    BringBack,
    CallBack,
    CloseCaucus,
    CloseSitting,
    Command,
    CommentOn,
    ConfirmAgreement,
    ConfirmAnnouncement,
    ConfirmPosition,
    ContradictAnnouncement,
    CorrectText,
    CreateDocument,
    CreateGroup,
    DeleteParagraph,
    DescribeDocument,
    DisownProposal,
    Dissociate,
    DissolvePackage,
    DropCorrection,
    DropPlanned,
    EnterBreak,
    Expire,
    ExplainPosition,
    Extend,
    FormSubsidiary,
    Gavel,
    IntroduceProposal,
    InviteToCaucus,
    IssueDocument,
    JoinAlternative,
    JoinBrackets,
    JoinOption,
    LeaveAlternative,
    LeaveCaucus,
    LeaveOption,
    LiveWith,
    LowerFlag,
    MakeGood,
    MakePackage,
    MarkParagraph,
    MergeParagraph,
    MoveParagraph,
    NameInCaucus,
    NoteCorrection,
    ObjectTo,
    ObjectToProposal,
    OpenCaucus,
    OpenReading,
    OpenSitting,
    PlaceBrackets,
    PlanSitting,
    Preside,
    ProposeModality,
    ProposeText,
    PutAsideInCaucus,
    PutQuestion,
    RaiseFlag,
    RenewObjection,
    Renumber,
    ReportBack,
    Reserve,
    ResumeModality,
    ResumeSitting,
    Retain,
    RetainUncontested,
    Retract,
    RuleOnLate,
    RunOut,
    RunOutAnnouncement,
    SayNoObjection,
    SetCalendar,
    SetDelegation,
    SetPerson,
    ShowChairsText,
    SplitBracket,
    SplitParagraph,
    StandBehind,
    SubmitCaucus,
    Support,
    SupportProposal,
    SuspendModality,
    SuspendSitting,
    TakeBack,
    TurnTo,
    UndoCorrection,
    UnmarkParagraph,
    WithdrawChairsText,
    WithdrawDocument,
    WithdrawPosition,
    WithdrawProposal,
    WriteInCaucus,
)
from server.group.rows import Rows
from server.group.rows_people import Delegation
from server.group.rows_text import Mark
from server.kernel import Refused

OnBehalf = Literal["no", "at once", "announced"]

Roles = frozenset[Role]
PRESIDES: Roles = frozenset({"presides"})
SECRETARIAT: Roles = frozenset({"secretariat"})
CLOCK: Roles = frozenset({"clock"})
OPERATOR: Roles = frozenset({"operator"})
OBJECTORS: Roles = frozenset({"head", "speaker", "spokesperson"})
"""Who speaks for a member, or for a negotiating group alone: they object, and they alone take an objection back."""
DELEGATES: Roles = OBJECTORS | {"adviser"}
CONFIRMERS: Roles = frozenset({"head", "speaker"})


@dataclass(frozen=True, slots=True)
class Right:
    """Roles that may ask in their own name, and what may be asked for a delegation."""

    roles: Roles
    on_behalf: OnBehalf = "no"


RIGHTS: dict[type[Command], Right] = {
    # propose, co-sponsor, support, live with, reserve, comment
    ProposeText: Right(DELEGATES | PRESIDES, "at once"),
    AddParagraph: Right(DELEGATES | PRESIDES, "at once"),
    DeleteParagraph: Right(DELEGATES | PRESIDES, "at once"),
    AddOption: Right(DELEGATES | PRESIDES, "at once"),
    # The secretariat places text by itself; whoever proposes asks for it in brackets.
    MoveParagraph: Right(DELEGATES | PRESIDES | SECRETARIAT, "at once"),
    PlaceBrackets: Right(DELEGATES, "at once"),
    BringBack: Right(DELEGATES, "at once"),
    JoinAlternative: Right(DELEGATES, "at once"),
    JoinOption: Right(DELEGATES, "at once"),
    StandBehind: Right(DELEGATES, "at once"),
    LeaveAlternative: Right(DELEGATES | PRESIDES, "announced"),
    LeaveOption: Right(DELEGATES | PRESIDES, "announced"),
    WithdrawProposal: Right(DELEGATES | PRESIDES, "announced"),
    DisownProposal: Right(DELEGATES),
    Support: Right(DELEGATES, "at once"),
    LiveWith: Right(DELEGATES, "at once"),
    Reserve: Right(DELEGATES, "at once"),
    SupportProposal: Right(DELEGATES, "at once"),
    CommentOn: Right(DELEGATES | PRESIDES | SECRETARIAT, "at once"),
    MarkParagraph: Right(DELEGATES | PRESIDES | SECRETARIAT, "at once"),
    UnmarkParagraph: Right(DELEGATES | PRESIDES | SECRETARIAT, "at once"),
    # caucus drafts: one's own and those that one was brought into; nobody else's, whatever their office
    OpenCaucus: Right(DELEGATES),
    InviteToCaucus: Right(DELEGATES),
    LeaveCaucus: Right(DELEGATES),
    CloseCaucus: Right(DELEGATES),
    WriteInCaucus: Right(DELEGATES),
    PutAsideInCaucus: Right(DELEGATES),
    NameInCaucus: Right(DELEGATES),
    SubmitCaucus: Right(DELEGATES),
    # object, break silence, dissociate, call back, ask for the floor in a question
    ObjectTo: Right(OBJECTORS, "at once"),
    ObjectToProposal: Right(OBJECTORS, "at once"),
    Dissociate: Right(OBJECTORS, "at once"),
    RenewObjection: Right(OBJECTORS, "at once"),
    ConfirmPosition: Right(OBJECTORS, "at once"),
    WithdrawPosition: Right(DELEGATES, "announced"),
    ExplainPosition: Right(OBJECTORS, "at once"),
    CallBack: Right(OBJECTORS, "at once"),
    RaiseFlag: Right(OBJECTORS | SECRETARIAT, "at once"),
    LowerFlag: Right(OBJECTORS | PRESIDES | SECRETARIAT),
    ConfirmAgreement: Right(CONFIRMERS, "announced"),
    ConfirmAnnouncement: Right(DELEGATES),
    ContradictAnnouncement: Right(DELEGATES),
    UndoCorrection: Right(DELEGATES | SECRETARIAT, "at once"),
    # put, gavel, retain, announce, give the floor
    PutQuestion: Right(PRESIDES),
    Gavel: Right(PRESIDES),
    IntroduceProposal: Right(PRESIDES),
    Retract: Right(PRESIDES),
    TakeBack: Right(PRESIDES),
    IssueDocument: Right(PRESIDES),
    WithdrawDocument: Right(PRESIDES),
    ProposeModality: Right(PRESIDES),
    SuspendModality: Right(PRESIDES),
    ResumeModality: Right(PRESIDES | OBJECTORS | CLOCK),
    FormSubsidiary: Right(PRESIDES),
    ReportBack: Right(PRESIDES | DELEGATES | {"chair"}),
    # The facilitators of a subsidiary group put a text of its paragraphs forward.
    ShowChairsText: Right(PRESIDES | DELEGATES | {"chair"}),
    WithdrawChairsText: Right(PRESIDES | DELEGATES | {"chair"}),
    OpenReading: Right(PRESIDES),
    MakePackage: Right(PRESIDES),
    DissolvePackage: Right(PRESIDES),
    Retain: Right(PRESIDES),
    RetainUncontested: Right(PRESIDES),
    OpenSitting: Right(PRESIDES | {"chair", "secretariat"}),
    CloseSitting: Right(PRESIDES | SECRETARIAT),
    Preside: Right(PRESIDES | SECRETARIAT),
    TurnTo: Right(PRESIDES | SECRETARIAT),
    SuspendSitting: Right(PRESIDES),
    ResumeSitting: Right(PRESIDES),
    PlanSitting: Right(PRESIDES | {"chair", "secretariat"}),
    DropPlanned: Right(PRESIDES | {"chair", "secretariat"}),
    # import, renumber, correct, issue revisions, manage members
    CorrectText: Right(SECRETARIAT),
    SplitParagraph: Right(SECRETARIAT),
    MergeParagraph: Right(SECRETARIAT),
    Renumber: Right(SECRETARIAT),
    NoteCorrection: Right(SECRETARIAT),
    DropCorrection: Right(SECRETARIAT),
    SplitBracket: Right(SECRETARIAT),
    JoinBrackets: Right(SECRETARIAT),
    CreateDocument: Right(SECRETARIAT | OPERATOR),
    DescribeDocument: Right(SECRETARIAT | OPERATOR),
    SetDelegation: Right(SECRETARIAT | OPERATOR),
    SetPerson: Right(SECRETARIAT | OPERATOR),
    CreateGroup: Right(OPERATOR),
    # silence
    Announce: Right(PRESIDES | CLOCK),
    SayNoObjection: Right(OBJECTORS),
    Extend: Right(PRESIDES),
    RuleOnLate: Right(PRESIDES),
    EnterBreak: Right(SECRETARIAT),
    SetCalendar: Right(SECRETARIAT | OPERATOR),
    # the clock's
    RunOut: Right(CLOCK),
    MakeGood: Right(CLOCK),
    AskToConfirm: Right(CLOCK),
    Expire: Right(CLOCK),
    RunOutAnnouncement: Right(CLOCK),
}


def permitted(rows: Rows, actor: Actor, command: Command) -> Refused | None:
    """`not-permitted`, where the actor's role has no right to this command; asked before anything else."""
    right = RIGHTS.get(type(command))
    if right is None:
        return _refused("nobody may do this")
    if actor.on_behalf_of:
        if actor.role != "secretariat" or right.on_behalf == "no":
            return _refused("this cannot be done for a delegation: it acts itself")
    elif actor.role not in right.roles:
        return _refused(WHO_MAY.get(right.roles, "ask the delegation's head, who presides or the secretariat"))
    return _beside(rows, actor, command)


WHO_MAY: dict[Roles, str] = {
    PRESIDES: "who presides does this",
    SECRETARIAT: "the secretariat does this",
    OBJECTORS: "the head or the designated speaker of a member does this",
    OBJECTORS | SECRETARIAT: "the head or the designated speaker of a member does this",
    CONFIRMERS: "the head or the designated speaker of a member does this",
    DELEGATES: "a member's delegation does this",
    DELEGATES | PRESIDES: "a member's delegation or who presides does this",
    PRESIDES | CLOCK: "who presides does this",
    CLOCK: "the clock does this by itself",
    OPERATOR: "the operator does this on the command line",
}
"""What a refusal tells those who may not."""


def _refused(do: str) -> Refused:
    return Refused("not-permitted", do=do)


def _beside(rows: Rows, actor: Actor, command: Command) -> Refused | None:
    """Rights that hang on more than the role: whose mark it is, and who suggests closure."""
    match command:
        case MarkParagraph(mark="suggested for closure") if actor.role != "presides":
            return _refused("who presides suggests text for closure")
        case MarkParagraph(mark="asks to be heard") if not actor.delegation:
            return _refused("a member's delegation asks to be heard")
        case MarkParagraph(delegation=named) if named and actor.delegation and named != actor.delegation:
            return _refused("a delegation marks what it waits for itself")
        case UnmarkParagraph(mark=mark_id):
            mark = rows.get(Mark, mark_id)
            if mark is not None and actor.delegation and mark.delegation not in {"", actor.delegation}:
                return _refused("this mark is another delegation's")
            if mark is not None and actor.role != "presides" and mark.is_a == "suggested for closure":
                return _refused("who presides suggested this for closure")
            return None
        case _:
            return None


def announced(actor: Actor, command: Command) -> bool:
    """Whether the secretariat only announces this for a delegation, which then confirms it."""
    right = RIGHTS.get(type(command))
    return bool(actor.on_behalf_of) and right is not None and right.on_behalf == "announced"


def may_object(rows: Rows, actor: Actor) -> bool:
    """Whether the actor is one who could object: for a member or a negotiating group, or the secretariat for one."""
    if actor.role not in OBJECTORS and not (actor.role == "secretariat" and actor.on_behalf_of):
        return False
    delegation = rows.get(Delegation, actor.delegation)
    return delegation is not None and delegation.is_a != "observer" and delegation.active


def speaks_for(actor: Actor) -> bool:
    """Whether the actor may take back what the head of its delegation said; for the secretariat it is announced."""
    return actor.role in OBJECTORS or bool(actor.on_behalf_of)
