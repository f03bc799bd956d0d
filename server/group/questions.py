"""Deciding on questions: put, from the floor or by silence; flag, lower the flag, gavel, retract, expire."""

from dataclasses import replace
from datetime import date

from server import consensus
from server.group.actor import Actor, Facts
from server.group.calendar import calendar_of, read_deadline, usual_deadline, working_days_after
from server.group.commands import Expire, LowerFlag, PutQuestion, RaiseFlag, Retract
from server.group.conforming import asked_to_correct, whole_list
from server.group.ending import BY_QUESTION, whole_document
from server.group.events import (
    Event,
    QuestionExpired,
    QuestionFlagged,
    QuestionPut,
    QuestionRetracted,
    QuestionUnflagged,
)
from server.group.finding import option_of, paragraph_of
from server.group.matters import Place, touching, words_at
from server.group.modalities import ad_referendum_days, floor_seconds, shortest_silence_seconds, silence_seconds
from server.group.modality_acts import may_be_asked
from server.group.packages import open_package, related, subject_with_package
from server.group.putting import matter_of, moment, open_question, question_of
from server.group.rows import Rows
from server.group.rows_consensus import Asked, Flag, Question
from server.group.rows_people import Delegation
from server.group.rows_text import Document, Option, Paragraph
from server.group.stages import stage_of
from server.group.standing import goes_for
from server.kernel import JsonValue, Refused, limits

Decision = tuple[Event, ...] | Refused


KINDS = ("agree", "retain", "correct", "work_from", "reopen", "adopt", "confirm", "modality", "agenda")


def put_question(rows: Rows, actor: Actor, command: PutQuestion, facts: Facts) -> Decision:
    """`question.put`: who presides asks the group, from the floor or by silence."""
    if (refused := odd(command)) is not None:
        return refused
    if command.kind in {"modality", "agenda"}:
        return _put_of_the_group(rows, command, facts)
    expanded = _expanded(rows, command)
    if isinstance(expanded, Refused):
        return expanded
    command = expanded
    places = _asked_about(rows, command)
    if isinstance(places, Refused):
        return places
    question = _question(rows, command, places, facts)
    if isinstance(question, Refused):
        return question
    subjects = tuple(subject_with_package(rows, place) for place in places)
    names = tuple(one.id for one in places)
    others = related(rows, question.document, names, question.waits_for) if question.waits_for else ()
    matter = consensus.Matter((*subjects, *others))
    asked = replace(question_of(question), shortest=shortest_silence_seconds(rows))
    deeds = consensus.decide(matter, consensus.Put(asked), moment(facts))
    if isinstance(deeds, Refused):
        return with_texts(rows, deeds)
    for place in places:
        if touching(rows, place) is not None:
            return Refused(
                "in-question", do="close the question that is open on the option around it first", field="paragraphs"
            )
    return (QuestionPut(question=question),)


def _put_of_the_group(rows: Rows, command: PutQuestion, facts: Facts) -> Decision:
    """A question of modalities or of the agenda: it is about no text, and put in the room that has a document open."""
    if rows.get(Document, command.document) is None:
        return Refused("unknown-document", do="name the document that the room has open", field="document")
    if (refused := may_be_asked(rows, command, facts)) is not None:
        return refused
    question = replace(
        blank(rows, command, facts),
        modality=command.modality,
        value=command.value,
        words=command.words,
        purpose=command.purpose,
        until=command.until,
    )
    deeds = consensus.decide(consensus.Matter(()), consensus.Put(question_of(question)), moment(facts))
    return deeds if isinstance(deeds, Refused) else (QuestionPut(question=question),)


def blank(rows: Rows, command: PutQuestion, facts: Facts) -> Question:
    """What every question has, whatever it asks."""
    return Question(
        id=facts.new_id("q-"),
        document=command.document,
        asks=command.kind,
        scope=command.scope,
        seconds=command.seconds or floor_seconds(rows),
        runs_from=facts.now.isoformat(),
        put_at=facts.now.isoformat(),
        sitting=facts.sitting,
        touched=facts.head + 1,
    )


def odd(command: PutQuestion) -> Refused | None:
    """`malformed`: what does not hang together, whatever the text."""
    if command.kind not in KINDS:
        return Refused("malformed", do=f"put a question of one of these kinds: {', '.join(KINDS)}", field="kind")
    if command.way == "floor" and (command.deadline or command.kind == "confirm"):
        do = "put it by silence: from the floor there is no deadline, and nobody confirms at once"
        return Refused("malformed", do=do, field="way")
    if command.way == "silence" and command.seconds:
        return Refused("malformed", do="a silence has a deadline, not seconds", field="seconds")
    if command.seconds and not limits.FLOOR_SECONDS_MIN <= command.seconds <= limits.FLOOR_SECONDS_MAX:
        between = f"between {limits.FLOOR_SECONDS_MIN} and {limits.FLOOR_SECONDS_MAX} seconds"
        return Refused("malformed", do=f"a period from the floor is {between}", field="seconds")
    if (command.missing or command.confirm_by) and command.kind != "agree":
        return Refused("malformed", do="only agreement is subject to confirmation", field="missing")
    if command.waits_for and command.kind != "agree":
        return Refused("malformed", do="only agreement waits for other paragraphs", field="waits_for")
    if command.package and (command.kind != "agree" or command.paragraphs):
        return Refused("malformed", do="a package is put as it was shown, to be agreed", field="package")
    if (command.kind == "work_from") != bool(command.chairs_text):
        do = "name the chair's text to work from, and no other question does"
        return Refused("malformed", do=do, field="chairs_text")
    if command.kind == "work_from" and (command.paragraphs or command.package):
        return Refused("malformed", do="a chair's text is put as it was shown", field="paragraphs")
    if command.kind not in {"modality", "agenda"} and (command.modality or command.words):
        return Refused("malformed", do="only a question of modalities or the agenda has words", field="words")
    if command.kind == "adopt" and (command.paragraphs or command.ends not in BY_QUESTION):
        return Refused(
            "malformed", do=f"name the document, and say how it ends: {', '.join(BY_QUESTION)}", field="ends"
        )
    if command.ends and command.kind != "adopt":
        return Refused("malformed", do="only a question on the whole document ends it", field="ends")
    if command.kind == "retain":
        return (
            None
            if command.alternative
            else Refused("malformed", do="name the alternative to retain", field="alternative")
        )
    if command.option or command.bracket or command.alternative:
        return Refused("malformed", do="this is asked about whole paragraphs", field="paragraphs")
    return None


def _expanded(rows: Rows, command: PutQuestion) -> PutQuestion | Refused:
    """The command with the paragraphs that it is about, where it names a whole."""
    match command.kind:
        case "adopt":
            return whole_document(rows, command)
        case "correct":
            return whole_list(rows, command)
        case _:
            return _of_package(rows, command)


def _of_package(rows: Rows, command: PutQuestion) -> PutQuestion | Refused:
    """The command with the paragraphs of its package, each in the text that all were shown, as one whole."""
    if not command.package:
        return command
    package = open_package(rows, command.package)
    if isinstance(package, Refused):
        return package
    parts = tuple(one.paragraph for one in package.paragraphs)
    shown = {one.paragraph: one.hash for one in package.paragraphs}
    return replace(command, document=package.document, paragraphs=parts, shown=shown, scope="whole")


def _asked_about(rows: Rows, command: PutQuestion) -> tuple[Place, ...] | Refused:
    """The paragraphs, or the one paragraph or option of the bracket; all of one document."""
    if command.kind != "adopt" and len(command.paragraphs) > limits.EN_BLOC_PARAGRAPHS_MAX:
        most = f"at most {limits.EN_BLOC_PARAGRAPHS_MAX} paragraphs are taken en bloc"
        return Refused("malformed", do=most, field="paragraphs")
    if bool(command.paragraphs) == bool(command.option) or len(set(command.paragraphs)) < len(command.paragraphs):
        return Refused("malformed", do="name each paragraph once, or one option", field="paragraphs")
    if command.kind == "retain" and len(command.paragraphs) > 1:
        return Refused("malformed", do="a bracket lies in one paragraph", field="paragraphs")
    if command.option:
        option = option_of(rows, command.option, command.document)
        return option if isinstance(option, Refused) else (option,)
    found: list[Place] = []
    for paragraph_id in command.paragraphs:
        document = found[0].document if found else command.document
        paragraph = paragraph_of(rows, paragraph_id, document)
        if isinstance(paragraph, Refused):
            return replace(paragraph, field="paragraphs")
        found.append(paragraph)
    return tuple(found)


def _question(rows: Rows, command: PutQuestion, places: tuple[Place, ...], facts: Facts) -> Question | Refused:
    """The question row: the exact words as the presiding screen showed them, and the modalities in force."""
    missing = _missing(rows, command) if command.kind != "confirm" else still_missing(places)
    if isinstance(missing, Refused):
        return missing
    confirm_by = _confirm_by(rows, command, facts) if missing and command.kind == "agree" else ""
    if isinstance(confirm_by, Refused):
        return confirm_by
    deadline = deadline_of(rows, command, facts)
    if isinstance(deadline, Refused):
        return deadline
    stage = stage_of(rows, command, facts)
    if isinstance(stage, Refused):
        return stage
    first = places[0]
    for one in command.waits_for:
        if isinstance(other := paragraph_of(rows, one, first.document), Refused):
            return replace(other, field="waits_for")
    option = first if isinstance(first, Option) else None
    bracket = option.id if option is not None else command.bracket
    return replace(
        blank(rows, command, facts),
        document=first.document,
        way=command.way,
        deadline=deadline,
        lived=facts.now.isoformat() if deadline else "",
        paragraphs=tuple(_asked(rows, command, one) for one in places if isinstance(one, Paragraph)),
        option=option.id if option is not None else "",
        option_hash=(command.shown.get(option.id) or words_at(rows, option, "") or "") if option is not None else "",
        bracket=bracket,
        alternative=command.alternative,
        version=first.version if command.kind == "retain" else 0,
        missing=missing,
        confirm_by=confirm_by,
        stage=stage[0],
        stages=stage[1],
        waits_for=tuple(dict.fromkeys(command.waits_for)),
        package=command.package,
        ends=command.ends,
        goes=goes_for(rows, first, bracket, command.alternative) if command.kind == "retain" else (),
    )


def _asked(rows: Rows, command: PutQuestion, paragraph: Paragraph) -> Asked:
    shown = command.shown.get(paragraph.id, "")
    if command.kind == "correct":
        return asked_to_correct(rows, paragraph, shown)
    return Asked(paragraph=paragraph.id, hash=shown or paragraph.hash)


def _missing(rows: Rows, command: PutQuestion) -> tuple[str, ...] | Refused:
    """Who must confirm: the members named, or all of them where only a date was given."""
    if not command.missing and not command.confirm_by:
        return ()
    members = sorted(one.id for one in rows.within(Delegation, "group") if one.is_a == "member" and one.active)
    if not command.missing:
        return tuple(members)
    strangers = tuple(name for name in command.missing if name not in members)
    if strangers:
        return Refused(
            "unknown-delegation", do="only members confirm: name them by their codes", by=strangers, field="missing"
        )
    return tuple(sorted(set(command.missing)))


def still_missing(places: tuple[Place, ...]) -> tuple[str, ...]:
    """Members that have still to confirm what was agreed there ad referendum."""
    agreements = [place.agreement for place in places if isinstance(place, Paragraph)]
    return tuple(sorted({name for one in agreements if one is not None for name in one.missing}))


def deadline_of(rows: Rows, command: PutQuestion, facts: Facts) -> str | Refused:
    """When a silence ends: at the moment that was named, else after the usual time; "" from the floor."""
    if command.way == "floor":
        return ""
    calendar, shortest = calendar_of(rows), shortest_silence_seconds(rows)
    if not command.deadline:
        usual = shortest if command.kind == "correct" else silence_seconds(rows)
        return usual_deadline(calendar, facts.now, usual).isoformat()
    deadline = read_deadline(calendar, command.deadline, facts.now, shortest)
    return deadline if isinstance(deadline, Refused) else deadline.isoformat()


def _confirm_by(rows: Rows, command: PutQuestion, facts: Facts) -> str | Refused:
    """The date until which members confirm; fifteen working days where none was said."""
    if not command.confirm_by:
        calendar = calendar_of(rows)
        return working_days_after(calendar, calendar.local(facts.now).date(), ad_referendum_days(rows)).isoformat()
    try:
        until = date.fromisoformat(command.confirm_by)
    except ValueError:
        return Refused("malformed", do="give the date as 2026-03-31", field="confirm_by")
    if until < facts.now.date():
        return Refused("malformed", do="this date is over: give a later one", field="confirm_by")
    return until.isoformat()


def with_texts(rows: Rows, refused: Refused) -> Refused:
    """The refusal with the texts that stand in the way, as they are now."""
    named = refused.present.get("paragraphs")
    if not isinstance(named, list):
        return refused
    places = [rows.get(Paragraph, str(one)) or rows.get(Option, str(one)) for one in named]
    texts: dict[str, JsonValue] = {
        place.id: {
            "label": place.label,
            "version": place.version,
            "hash": place.hash if isinstance(place, Paragraph) else "",
        }
        for place in places
        if place is not None
    }
    return replace(refused, present={"paragraphs": texts})


def raise_flag(rows: Rows, actor: Actor, command: RaiseFlag, facts: Facts) -> Decision:
    """`question.flag`: a member asks for the floor; the secretariat notes a flag, with a name or without one yet."""
    question = open_question(rows, command.question)
    if isinstance(question, Refused):
        return question
    delegation = actor.delegation or command.delegation
    if command.delegation and command.delegation != delegation:
        return Refused("not-yours", do="raise your own flag", by=(command.delegation,), field="delegation")
    known = rows.get(Delegation, delegation)
    if delegation and (known is None or known.is_a == "observer" or not known.active):
        return Refused("unknown-delegation", do="name a member as the group's list does", field="delegation")
    flag = Flag(id=facts.new_id("f-"), delegation=delegation)
    act = consensus.RaiseFlag(consensus.Flag(flag.id, flag.delegation))
    deeds = consensus.decide(matter_of(rows, question), act, moment(facts))
    if isinstance(deeds, Refused):
        return deeds
    return (QuestionFlagged(document=question.document, question=question.id, flag=flag),)


def lower_flag(rows: Rows, actor: Actor, command: LowerFlag, facts: Facts) -> Decision:
    """`question.unflag`: who presides has heard the member, or who raised a flag takes it down.

    A flag without a name was noted by the secretariat: so it is the secretariat's own.
    """
    question = open_question(rows, command.question)
    if isinstance(question, Refused):
        return question
    owner = next((flag.delegation for flag in question.flags if flag.id == command.flag), actor.delegation)
    if actor.role != "presides" and owner != actor.delegation:
        return Refused(
            "not-yours", do="who presides lowers the flags of others", by=(owner,) if owner else (), field="flag"
        )
    deeds = consensus.decide(matter_of(rows, question), consensus.LowerFlag(command.flag), moment(facts))
    if isinstance(deeds, Refused):
        return deeds
    return (QuestionUnflagged(document=question.document, question=question.id, flag=command.flag),)


def retract(rows: Rows, actor: Actor, command: Retract, facts: Facts) -> Decision:
    """`question.retract`: who presides takes the question back; nothing is changed."""
    question = open_question(rows, command.question)
    if isinstance(question, Refused):
        return question
    deeds = consensus.decide(matter_of(rows, question), consensus.Retract(), moment(facts))
    return (
        deeds if isinstance(deeds, Refused) else (QuestionRetracted(document=question.document, question=question.id),)
    )


def expire(rows: Rows, actor: Actor, command: Expire, facts: Facts) -> Decision:
    """`question.expire`: the clock ends a floor question that nobody gavelled in thirty minutes."""
    question = open_question(rows, command.question)
    if isinstance(question, Refused):
        return question
    deeds = consensus.decide(matter_of(rows, question), consensus.Expire(), moment(facts))
    return deeds if isinstance(deeds, Refused) else (QuestionExpired(document=question.document, question=question.id),)
