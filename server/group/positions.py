"""Deciding on positions: to support, live with, object, reserve, dissociate; to renew, confirm and withdraw."""

from dataclasses import replace

from server import consensus
from server.group.actor import Actor, Facts
from server.group.commands import (
    ConfirmPosition,
    Dissociate,
    ObjectTo,
    RenewObjection,
    TakePosition,
    WithdrawPosition,
)
from server.group.events import (
    BreakCameLate,
    Event,
    PositionConfirmed,
    PositionDissociated,
    PositionLivedWith,
    PositionObjected,
    PositionRenewed,
    PositionReserved,
    PositionSupported,
    PositionTaken,
    PositionWithdrawn,
    QuestionBroken,
)
from server.group.finding import paragraph_of, place_of
from server.group.matters import Place, held_of, question_on, subject_of, words_at
from server.group.packages import related, with_packages
from server.group.putting import ended_by, matter_of, moment, open_question, places_of, question_of
from server.group.rights import speaks_for
from server.group.rows import Rows
from server.group.rows_consensus import Late, Position, PositionKind, Question, Target
from server.group.rows_text import Paragraph
from server.kernel import Refused

Decision = tuple[Event, ...] | Refused

KINDS: dict[str, PositionKind] = {
    "position.support": "support",
    "position.live_with": "live_with",
    "position.object": "object",
    "position.reserve": "reserve",
    "position.dissociate": "dissociate",
}
TAKEN: dict[PositionKind, type[PositionTaken]] = {
    "support": PositionSupported,
    "live_with": PositionLivedWith,
    "object": PositionObjected,
    "reserve": PositionReserved,
    "dissociate": PositionDissociated,
}


def take_position(
    rows: Rows, actor: Actor, command: TakePosition, facts: Facts, receipt: consensus.Receipt | None = None
) -> Decision:
    """The five positions: on a paragraph, an alternative, or (an objection) on a question."""
    if (refused := _odd(rows, command)) is not None:
        return refused
    if command.target.question:
        return _object_to_question(rows, actor, command, facts, receipt)
    place = _place(rows, command.target, command.document)
    if isinstance(place, Refused):
        return place
    position = _position(rows, actor, command, facts, place)
    if isinstance(position, Refused):
        return position
    return taken(rows, actor, place, position, facts, TAKEN[position.position], receipt=receipt)


def _odd(rows: Rows, command: TakePosition) -> Refused | None:
    """`malformed`: a target or an objection that does not hang together."""
    target = command.target
    if target.question and (target.option or target.alternative or not isinstance(command, ObjectTo)):
        return Refused("malformed", do="one objects to a question; other positions are on words", field="target")
    if isinstance(command, Dissociate) and (target.alternative or target.option):
        return Refused("malformed", do="a delegation dissociates itself from a paragraph", field="target")
    if not isinstance(command, ObjectTo):
        if command.readers == "chair":
            return Refused("malformed", do="only the reason of an objection is for the chair alone", field="readers")
        return None
    if (command.kind == "pending paragraph") != bool(command.pending_paragraph):
        return Refused("malformed", do="name the paragraph that the objection waits for", field="pending_paragraph")
    if command.pending_paragraph and isinstance(other := paragraph_of(rows, command.pending_paragraph), Refused):
        return replace(other, field="pending_paragraph")
    return None


def _place(rows: Rows, target: Target, document: str = "") -> Place | Refused:
    place = place_of(rows, target.paragraph, target.option, document)
    if not isinstance(place, Refused) and target.option and not target.alternative:
        return Refused("malformed", do="name the alternative of the option", field="target")
    return place


def _position(rows: Rows, actor: Actor, command: TakePosition, facts: Facts, place: Place) -> Position | Refused:
    """The position row that a command asks for, about the words that stand at its target."""
    words = words_at(rows, place, command.target.alternative)
    if words is None:
        return Refused(
            "unknown-alternative", do="look at the text as it stands: this alternative is not in it", field="target"
        )
    objects = command if isinstance(command, ObjectTo) else None
    return Position(
        id=facts.new_id("pos-"),
        document=place.document,
        target=command.target,
        delegation=actor.delegation,
        position=KINDS[command.type],
        words=words,
        objection=objects.kind if objects else "",
        reason="" if command.readers == "chair" else command.reason,
        readers=command.readers,
        acceptable=objects.acceptable if objects and command.readers != "chair" else "",
        pending_paragraph=objects.pending_paragraph if objects else "",
        taken_down=bool(actor.on_behalf_of),
        at=facts.now.isoformat(),
    )


def taken(
    rows: Rows,
    actor: Actor,
    place: Place,
    position: Position,
    facts: Facts,
    event: type[PositionTaken],
    instead_of: Position | None = None,
    receipt: consensus.Receipt | None = None,
) -> Decision:
    """The event by which a position is held, and those by which an objection ends a question or undoes an agreement."""
    row = question_on(rows, place)
    question = question_of(row) if row is not None else None
    subjects: tuple[consensus.Subject, ...] = (subject_of(rows, place),)
    if isinstance(place, Paragraph) and place.agreement is not None:
        # An objection by one that has still to confirm opens it again, and so touches the others of its package.
        subjects = (with_packages(rows, place), *related(rows, place.document, (place.id,)))
    matter = consensus.Matter(subjects, question)
    held = held_of(position)
    received = receipt or on_screen(facts)
    act = consensus.Object(place.id, held, received) if held.kind == "object" else consensus.Take(place.id, held)
    deeds = consensus.decide(matter, act, moment(facts))
    if isinstance(deeds, Refused):
        return deeds
    if row is not None and any(isinstance(deed, consensus.CameLate) for deed in deeds):
        named = (place.id,) if isinstance(place, Paragraph) else ()
        return (came_late(row, position, named, facts),)
    old = replaced_by(rows, place, position)
    if old is not None and old.position == "object" and position.position != "object" and not speaks_for(actor):
        return Refused("not-permitted", do="this withdraws an objection: the head or designated speaker does that")
    events: list[Event] = []
    if old is not None and instead_of is not None and old.id != instead_of.id:
        events.append(PositionWithdrawn(document=old.document, position=old.id, delegation=old.delegation))
    replaces = instead_of or old
    events.append(event(position=position, replaces=replaces.id if replaces is not None else ""))
    for deed in deeds:
        events += ended_by(place.document, row.id if row is not None else "", deed, position.id)
    return tuple(events)


def on_screen(facts: Facts) -> consensus.Receipt:
    """What is done on screen is received when it reaches a server, whatever waits there in front of it."""
    return consensus.Receipt(facts.received_at.timestamp())


def came_late(question: Question, position: Position, paragraphs: tuple[str, ...], facts: Facts) -> BreakCameLate:
    """A break of a silence that was made when its deadline had passed: nobody holds it, and all see it."""
    late = Late(
        delegation=position.delegation,
        at=facts.received_at.isoformat(),
        paragraphs=paragraphs,
        reason=position.reason,
        acceptable=position.acceptable,
        objection=position.objection,
        readers=position.readers,
        pending_paragraph=position.pending_paragraph,
    )
    return BreakCameLate(document=question.document, question=question.id, late=late)


def replaced_by(rows: Rows, place: Place, position: Position) -> Position | None:
    """The position that a new one takes the place of: of the same delegation about the same text."""
    held = {held_of(row): row for row in rows.within(Position, place.id) if not row.to_be_confirmed}
    old = consensus.replaced(frozenset(held), held_of(position))
    return next((held[one] for one in old), None)


def gives_up(rows: Rows, actor: Actor, command: TakePosition) -> bool:
    """Whether a position taken for a delegation would withdraw an objection or a support that it holds."""
    if command.target.question:
        return False
    place = _place(rows, command.target, command.document)
    if isinstance(place, Refused):
        return False
    wanted = Position(
        id="", document="", target=command.target, delegation=actor.delegation, position=KINDS[command.type], words=""
    )
    old = replaced_by(rows, place, wanted)
    return old is not None and old.position in {"object", "support"} and old.position != wanted.position


def _object_to_question(
    rows: Rows, actor: Actor, command: TakePosition, facts: Facts, receipt: consensus.Receipt | None
) -> Decision:
    """An objection to a question: to the words it asks about where these are one text, else to the question alone."""
    question = open_question(rows, command.target.question)
    if isinstance(question, Refused):
        return question
    if question.asks == "correct" or command.target.paragraph:
        return _object_to_item(rows, actor, command, question, facts, receipt)
    places = places_of(rows, question)
    if question.asks in {"reopen", "adopt"} or len(places) != 1:
        return _question_alone(actor, command, question, facts, receipt)
    alternative = question.alternative if question.asks == "retain" else ""
    target = Target(paragraph="" if question.option else places[0].id, option=question.option, alternative=alternative)
    return take_position(rows, actor, replace(command, target=target, document=question.document), facts, receipt)


def _object_to_item(
    rows: Rows,
    actor: Actor,
    command: TakePosition,
    question: Question,
    facts: Facts,
    receipt: consensus.Receipt | None,
) -> Decision:
    """An objection to a conforming list: to one item, which drops out while the others go on, or to all of it."""
    one = command.target.paragraph
    if question.asks != "correct":
        return Refused("malformed", do="name the paragraph alone: this is no conforming list", field="target")
    if one and not any(asked.paragraph == one for asked in question.paragraphs):
        return Refused("malformed", do="name a paragraph that is on the list", field="target")
    position = _against(actor, command, question, facts)
    act = consensus.ObjectToQuestion(actor.delegation, receipt or on_screen(facts), one)
    deeds = consensus.decide(matter_of(rows, question), act, moment(facts))
    if isinstance(deeds, Refused):
        return deeds
    if any(isinstance(deed, consensus.CameLate) for deed in deeds):
        return (came_late(question, position, (one,) if one else (), facts),)
    ended = [event for deed in deeds for event in ended_by(question.document, question.id, deed, position.id)]
    return (PositionObjected(position=position), *ended)


def _question_alone(
    actor: Actor, command: TakePosition, question: Question, facts: Facts, receipt: consensus.Receipt | None
) -> Decision:
    """It stands against the question and ends with it: every text is exactly as it was."""
    position = _against(actor, command, question, facts)
    act = consensus.ObjectToQuestion(actor.delegation, receipt or on_screen(facts))
    deeds = consensus.decide(consensus.Matter((), question_of(question)), act, moment(facts))
    if isinstance(deeds, Refused):
        return deeds
    if any(isinstance(deed, consensus.CameLate) for deed in deeds):
        return (came_late(question, position, (), facts),)
    return (
        PositionObjected(position=position),
        QuestionBroken(document=question.document, question=question.id, position=position.id),
    )


def _against(actor: Actor, command: TakePosition, question: Question, facts: Facts) -> Position:
    """An objection to the question, or to one item of it; it ends with the question."""
    return Position(
        id=facts.new_id("pos-"),
        document=question.document,
        target=command.target,
        delegation=actor.delegation,
        position="object",
        words=question.id,
        objection=command.kind if isinstance(command, ObjectTo) else "",
        reason="" if command.readers == "chair" else command.reason,
        readers=command.readers,
        taken_down=bool(actor.on_behalf_of),
        at=facts.now.isoformat(),
    )


def _own(rows: Rows, actor: Actor, position: str) -> Position | Refused:
    found = rows.get(Position, position)
    if found is None:
        return Refused("unknown-position", do="fetch the document again: this position has gone", field="position")
    if found.delegation != actor.delegation:
        return Refused("not-yours", do="only the delegation that took it may", by=(found.delegation,), field="position")
    return found


def renew_objection(rows: Rows, actor: Actor, command: RenewObjection, facts: Facts) -> Decision:
    """`position.renew`: an earlier objection is raised against the words as they now are.

    Where its alternative has gone it is raised against the whole paragraph.
    """
    earlier = _own(rows, actor, command.position)
    if isinstance(earlier, Refused):
        return earlier
    if earlier.position != "object" or earlier.standing or earlier.to_be_confirmed:
        return Refused("already-so", do="this objection stands", field="position")
    place = place_of(rows, earlier.target.paragraph, earlier.target.option)
    if isinstance(place, Refused):
        return place
    target, words = earlier.target, words_at(rows, place, earlier.target.alternative)
    if words is None:
        target, words = replace(earlier.target, alternative=""), words_at(rows, place, "")
    if words is None or (target.option and not target.alternative):
        return Refused("unknown-alternative", do="object to what stands there now", field="position")
    position = replace(
        earlier, id=facts.new_id("pos-"), target=target, words=words, standing=True, taken_down=bool(actor.on_behalf_of)
    )
    return taken(rows, actor, place, position, facts, PositionRenewed, earlier)


def confirm_position(rows: Rows, actor: Actor, command: ConfirmPosition, facts: Facts) -> Decision:
    """`position.confirm`: what an imported text said of a delegation becomes its position."""
    noted = _own(rows, actor, command.position)
    if isinstance(noted, Refused):
        return noted
    if not noted.to_be_confirmed:
        return Refused("already-so", do="it is your position already", field="position")
    place = place_of(rows, noted.target.paragraph, noted.target.option)
    if isinstance(place, Refused):
        return place
    position = replace(noted, id=facts.new_id("pos-"), to_be_confirmed=False)
    return taken(rows, actor, place, position, facts, PositionConfirmed, noted)


def withdraw_position(rows: Rows, actor: Actor, command: WithdrawPosition, facts: Facts) -> Decision:
    """`position.withdraw`: only the delegation that took it withdraws it, an objection by who may object."""
    position = _own(rows, actor, command.position)
    if isinstance(position, Refused):
        return position
    if position.position in {"object", "dissociate"} and not speaks_for(actor):
        return Refused("not-permitted", do="the head or the designated speaker withdraws this")
    return (PositionWithdrawn(document=position.document, position=position.id, delegation=position.delegation),)
