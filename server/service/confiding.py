"""Proposals that wait to be introduced, between the core that decides on them and the table that keeps them."""

from server.group import (
    AddOption,
    AddParagraph,
    BreakCameLate,
    Command,
    Event,
    Late,
    NoObjection,
    ObjectTo,
    ObjectToProposal,
    Position,
    PositionObjected,
    PositionRenewed,
    ProposalIntroduced,
    ProposeText,
    RenewObjection,
    Role,
    RuleOnLate,
    SittingClosed,
    Submission,
    TakenBack,
    command_from_json,
    command_to_json,
)
from server.kernel import BrokenRule, CorruptLog, JsonValue
from server.store import Batch, Confided, Draft

SUBMISSION = "submission"
NO_OBJECTION = "no objection"
REASON = "reason"
_ROLES: tuple[Role, ...] = ("head", "speaker", "adviser", "spokesperson")


def waiting(batch: Batch, proposal: str) -> Submission | None:
    """The proposal of that id, where it waits."""
    told = batch.confided_as(SUBMISSION, proposal)
    return None if told is None else submission_of(told)


def put_aside(batch: Batch, done: Submission | TakenBack | NoObjection) -> tuple[str, ...]:
    """Keeps or forgets a waiting proposal, or what is told the chair; the delegations that hear of a change.

    What is told the chair is announced to nobody: not a byte goes out for it, and who may read it asks for it.
    """
    if isinstance(done, NoObjection):
        _told_the_chair(batch, done)
        return ()
    if isinstance(done, Submission):
        batch.confide(_told(done))
        return (done.delegation, *done.others)
    found = batch.confided_as(SUBMISSION, done.proposal)
    batch.forget_confided(SUBMISSION, done.proposal)
    return ("",) if found is None else concerned_by(found)


def _told_the_chair(batch: Batch, done: NoObjection) -> None:
    name = f"{done.question}:{done.delegation}"
    if done.said:
        batch.confide(
            Confided(
                kind=NO_OBJECTION,
                id=name,
                document=done.document,
                delegation=done.delegation,
                person=done.person,
                data={"question": done.question},
                at=done.at,
            )
        )
    else:
        batch.forget_confided(NO_OBJECTION, name)


def no_objection_json(told: Confided) -> JsonValue:
    """What a delegation told the chair, as it is shown to those who may see it."""
    question = told.data.get("question", "") if isinstance(told.data, dict) else ""
    return {"question": question, "delegation": told.delegation, "at": told.at}


def follow(batch: Batch, events: tuple[Event, ...], at: str) -> tuple[str, ...]:
    """What events do to proposals that wait: the introduced leave, and a sitting that closes lets all lapse.

    A proposal that lapses stays with who submitted it, as drafts. Answers the delegations whose proposals went.
    """
    concerned: list[str] = []
    for event in events:
        match event:
            case ProposalIntroduced():
                told = batch.confided_as(SUBMISSION, event.proposal)
                batch.forget_confided(SUBMISSION, event.proposal)
                concerned += (event.delegation,) if told is None else concerned_by(told)
            case SittingClosed():
                for told in batch.confided(SUBMISSION):
                    _lapse(batch, told, at)
                    concerned += concerned_by(told)
            case _:
                continue
    return tuple(concerned)


def _lapse(batch: Batch, told: Confided, at: str) -> None:
    """Its words are drafts from now on, in the shape in which the room keeps what somebody types."""
    for part, command in enumerate(submission_of(told).commands):
        target = _target(command)
        if not target or target in {draft.target for draft in batch.drafts(told.person, told.document)}:
            # What is being typed there now stays as it is.
            target = f"lapsed {told.id} {part}"
        data: dict[str, JsonValue] = {
            **command_to_json(command),
            "type": command.type,
            "target": target,
            "lines": [*_texts(command)],
            "proposal": "",
            "behalf": "",
            "at": at,
        }
        batch.keep_draft(told.person, Draft(document=told.document, target=target, data=data, at=at))
    batch.forget_confided(SUBMISSION, told.id)


def _target(command: Command) -> str:
    match command:
        case ProposeText():
            return command.paragraph
        case AddParagraph():
            return f"after {command.after}"
        case AddOption(paragraphs=(first, *_)):
            return f"beside {first}"
        case _:
            return ""


def _texts(command: Command) -> tuple[str, ...]:
    match command:
        case ProposeText() | AddParagraph():
            return (command.text,)
        case AddOption():
            return command.texts
        case _:
            return ()


def _told(waits: Submission) -> Confided:
    commands: list[JsonValue] = [{"type": part.type, "data": command_to_json(part)} for part in waits.commands]
    return Confided(
        kind=SUBMISSION,
        id=waits.id,
        document=waits.document,
        delegation=waits.delegation,
        person=waits.person,
        data={"role": waits.role, "commands": commands, "others": [*waits.others]},
        at=waits.at,
    )


def waiting_json(told: Confided) -> JsonValue:
    """The waiting proposal as it is shown to those who may see it."""
    waits = submission_of(told)
    commands: list[JsonValue] = [{"type": part.type, "data": command_to_json(part)} for part in waits.commands]
    return {
        "id": waits.id,
        "document": waits.document,
        "delegation": waits.delegation,
        "others": [*waits.others],
        "person": waits.person,
        "at": waits.at,
        "commands": commands,
    }


def others_in(told: Confided) -> tuple[str, ...]:
    """Those who put a waiting proposal forward with the delegation that submitted it."""
    others = told.data.get("others") if isinstance(told.data, dict) else None
    return tuple(str(name) for name in others) if isinstance(others, list) else ()


def concerned_by(told: Confided) -> tuple[str, ...]:
    """The delegations whose it is."""
    return (told.delegation, *others_in(told))


def submission_of(told: Confided) -> Submission:
    """The waiting proposal as it was kept."""
    match told.data:
        case {"role": role, "commands": list(parts)}:
            commands = tuple(_command(part) for part in parts)
        case _:
            raise CorruptLog(f"{told.id} is kept as a proposal and is none")
    known = next((each for each in _ROLES if each == role), None)
    if known is None:
        raise BrokenRule(f"nobody submits a proposal as {role}")
    return Submission(
        id=told.id,
        document=told.document,
        delegation=told.delegation,
        person=told.person,
        role=known,
        at=told.at,
        commands=commands,
        others=others_in(told),
    )


def _command(part: JsonValue) -> Command:
    match part:
        case {"type": str(command_type), "data": dict(data)}:
            return command_from_json(command_type, data)
        case _:
            raise CorruptLog("a waiting proposal holds something that is no command")


def keep_reasons(batch: Batch, person: str, command: Command, events: tuple[Event, ...], at: str) -> tuple[str, ...]:
    """Keeps the reasons of objections that are for the chair alone; the delegations whose they are.

    A renewed objection takes the reason of the earlier one along, one that came late and is admitted that of its break.
    """
    concerned: list[str] = []
    for event in events:
        match event:
            case PositionRenewed(position=Position(readers="chair") as position, replaces=earlier):
                data = _kept(batch, earlier)
                about = (position.id, position.document, position.delegation)
            case PositionObjected(position=Position(readers="chair") as position):
                data = _said(batch, command)
                about = (position.id, position.document, position.delegation)
            case BreakCameLate(document=document, question=question, late=Late(readers="chair") as late):
                data, about = _said(batch, command), (_late(question, late.delegation), document, late.delegation)
            case _:
                continue
        if data is not None:
            batch.confide(_reason(*about, person, data, at))
            concerned.append(about[2])
    return tuple(concerned)


def _reason(name: str, document: str, delegation: str, person: str, data: JsonValue, at: str) -> Confided:
    return Confided(kind=REASON, id=name, document=document, delegation=delegation, person=person, data=data, at=at)


def _late(question: str, delegation: str) -> str:
    """Where the reason of a break that came late is kept: nobody holds such a break, so it has no id of its own."""
    return f"late:{question}:{delegation}"


def _kept(batch: Batch, name: str) -> JsonValue:
    told = batch.confided_as(REASON, name)
    return None if told is None else told.data


def _said(batch: Batch, command: Command) -> JsonValue:
    """What an objection says to the chair alone; None where it says nothing, or says it to all."""
    match command:
        case RenewObjection(position=earlier):
            return _kept(batch, earlier)
        case RuleOnLate(question=question, delegation=delegation):
            return _kept(batch, _late(question, delegation))
        case ObjectTo(readers="chair", reason=reason, acceptable=acceptable) if reason or acceptable:
            return {"reason": reason, "acceptable": acceptable}
        case ObjectToProposal(readers="chair", reason=reason) if reason:
            return {"reason": reason, "acceptable": ""}
        case _:
            return None


def reason_json(told: Confided) -> JsonValue:
    """A reason as it is shown to those who may see it; `position` is the objection's id."""
    data = told.data if isinstance(told.data, dict) else {}
    return {
        "position": told.id,
        "document": told.document,
        "delegation": told.delegation,
        "reason": data.get("reason", ""),
        "acceptable": data.get("acceptable", ""),
        "at": told.at,
    }
