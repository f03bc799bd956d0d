"""Guards of the table, each a named rule of domain section 4: it holds (None), or says why not."""

from collections.abc import Callable

from server.consensus.acts import Amend, Confirm, EndDocument, Gavel, LowerFlag, Meet, RaiseFlag, SetBack, TakeBack
from server.consensus.cases import Case
from server.consensus.matter import WHOLE, Agreement, Matter, Question, Subject
from server.consensus.reading import contesting, objectors, standing
from server.consensus.silence import still
from server.consensus.waiting import circles
from server.kernel import Refused, limits

ONE_PER_TARGET = ("support", "live_with", "object")
"""Of these a delegation holds one about each text; a reservation and a dissociation stand beside."""

BY_QUESTION = ("forwarded with brackets", "annexed without prejudice", "taken note of")
"""How a document ends by a question that agrees nothing."""

Guard = Callable[[Case], Refused | None]


# --- what may be asked, and is checked again at the gavel -----------------------------------------------------------


def no_other_question(case: Case) -> Refused | None:
    """At most one open question touches a text."""
    busy = [subject.id for subject, _ in case.asked() if subject.question]
    return about(busy, "in-question", "close or retract the question that is open on it first")


def document_open(case: Case) -> Refused | None:
    """The document has not ended: what was adopted, forwarded, annexed, noted, issued or withdrawn changes no more."""
    if not case.matter.ended:
        return None
    return Refused("document-ended", do=f"it is {case.matter.ended}: its text changes no more", field="document")


def nothing_missing(case: Case) -> Refused | None:
    """What is agreed only provisionally waits for nobody, and for no other text than is asked about too."""
    waiting = [one for one, _ in case.asked() if one.agreement is not None and not one.final]
    odd = [one for one in waiting if one.agreement and (one.agreement.missing or not _all_asked(case, one.agreement))]
    by = {name for one in odd if one.agreement is not None for name in one.agreement.missing}
    return about([one.id for one in odd], "not-agreed", "it is agreed provisionally: wait for what is missing", by)


def _all_asked(case: Case, agreement: Agreement) -> bool:
    return all(case.question.touches(one) for one in agreement.waits)


def adopted_by_all(case: Case) -> Refused | None:
    """A question to adopt it was closed just now, and every text of it is agreed."""
    last = case.matter.last
    if last is None or last.question.ends != "adopted":
        return Refused("not-agreed", do="put the question of adopting it", field="document")
    open_ = [subject.id for subject in case.matter.subjects if not subject.final]
    return about(open_, "not-agreed", "agree it first, or forward the document with its brackets")


def asked_for_it(case: Case) -> Refused | None:
    """A question to end it just so was closed just now."""
    last = case.matter.last
    if last is not None and isinstance(case.act, EndDocument) and last.question.ends == case.act.how:
        return None
    return Refused("not-agreed", do="put the question of it", field="document")


def has_text_instead(case: Case) -> Refused | None:
    """The chair's text says of each subject what it would be, other than what stands."""
    odd = [subject.id for subject, _ in case.asked() if case.question.instead_of(subject.id) in {None, subject.text}]
    return about(odd, "malformed", "ask about the paragraphs that the chair's text changes")


def about_no_text(case: Case) -> Refused | None:
    """The way of working and the agenda are asked about by themselves, not with text."""
    asked = [subject.id for subject, _ in case.asked()]
    return about(asked, "malformed", "ask about the text by a question of its own")


def no_question_open(case: Case) -> Refused | None:
    """No question is before the group."""
    busy = [subject.id for subject in case.matter.subjects if subject.question]
    return about(busy, "in-question", "close or retract the question that is open first")


def back_from_groups(case: Case) -> Refused | None:
    """What a subsidiary group works on is not asked about at the last stage until that has reported back."""
    if case.question.stage:
        return None
    away = [subject.id for subject, _ in case.asked() if subject.with_group]
    return about(away, "with-a-group", "a subsidiary group works on it: let that report back first")


def words_as_asked(case: Case) -> Refused | None:
    """The text is still exactly the one that is asked about."""
    other = [subject.id for subject, asked in case.asked() if subject.text.hash != asked]
    return about(other, "version-conflict", "the text has changed: look at it as it stands now, then put it")


def not_agreed_yet(case: Case) -> Refused | None:
    """What is agreed, finally or ad referendum, is not asked about again but by reopening it; from an earlier stage it
    goes up."""
    up, agreed = case.question, [(s.id, s.agreement) for s, _ in case.asked() if s.agreement is not None]
    stay = [(found, one.missing) for found, one in agreed if up.asks != "agree" or not up.is_later(one.stage)]
    missing = {name for _, names in stay for name in names}
    return about([found for found, _ in stay], "already-agreed", "put the question of reopening it", missing)


def agreed_already(case: Case) -> Refused | None:
    """Only what is agreed can be reopened."""
    not_agreed = [subject.id for subject, _ in case.asked() if subject.agreement is None]
    return about(not_agreed, "already-so", "it is not agreed: it is open already")


def clean(case: Case) -> Refused | None:
    """To agree, the text has no brackets and no open values."""
    bracketed = [subject.id for subject, _ in case.asked() if not subject.text.clean]
    return about(bracketed, "not-clean", "retain an alternative in each bracket and fill the open values first")


def outside_options(case: Case) -> Refused | None:
    """A paragraph inside an open option can be worked on, but not agreed."""
    inside = [subject.id for subject, _ in case.asked() if subject.text.in_option]
    return about(inside, "in-option", "clear the option that it lies in first")


def nobody_objects(case: Case) -> Refused | None:
    """Consensus is the absence of a standing objection."""
    by = {(name, subject.id) for subject, _ in case.asked() for name in objectors(subject)}
    named = sorted({subject for _, subject in by})
    return about(named, "objection-stands", "hear them, or amend the text", {name for name, _ in by})


def alternative_stands(case: Case) -> Refused | None:
    """What is to be retained stands in that bracket."""
    for bracket in case.brackets():
        if bracket is None:
            return Refused(
                "unknown-bracket", do="look at the text as it stands: this bracket has gone", field="bracket"
            )
        if any(found.id == case.alternative for found in bracket.alternatives):
            continue
        return Refused("unknown-alternative", do="this alternative is not in that bracket", field="alternative")
    return None


def nobody_objects_to_it(case: Case) -> Refused | None:
    """No objection stands against the alternative to be retained."""
    by = {(name, subject.id) for subject, _ in case.asked() for name in objectors(subject, case.alternative)}
    named = sorted({subject for _, subject in by})
    return about(named, "objection-stands", "hear them, or retain another", {name for name, _ in by})


def uncontested(case: Case) -> Refused | None:
    """Everybody whose text would go has left it, joined, or can live with the one picked, and nobody objects to it."""
    for bracket in case.brackets():
        if bracket is not None and (by := contesting(case.subject, bracket, case.alternative)):
            return Refused("contested", do="put it to the group: retain this alternative?", by=by, field="alternative")
    return None


def notice_has_run(case: Case) -> Refused | None:
    """What was prepared unprojected has been shown to all for as long as the modality *notice* says."""
    until = max((subject.notice_until for subject, _ in case.asked()), default=0.0)
    if case.moment.now >= until:
        return None
    left = round((until - case.moment.now) * 1000)
    return Refused("notice-running", do="wait until all had time to read it", present={"left_ms": left})


def no_circle(case: Case) -> Refused | None:
    """Texts do not wait for each other: none of them could be agreed before the others."""
    waits = {subject.id: subject.agreement.waits for subject in case.matter.subjects if subject.agreement is not None}
    asked = {subject.id for subject, _ in case.asked()}
    for one in asked:
        waits[one] = case.question.waits | waits.get(one, frozenset())
    caught = sorted({one for circle in circles(waits) if asked & set(circle) for one in circle})
    return about(caught, "circle", "they wait for each other: put them as one package")


# --- the floor ------------------------------------------------------------------------------------------------------


def period_has_run(case: Case) -> Refused | None:
    """The whole period has run since it last began."""
    question = case.question
    began = case.moment.now if question.runs_from is None else question.runs_from
    return still(began + question.seconds - case.moment.now)


def time_is_over(case: Case) -> Refused | None:
    """Thirty minutes have passed since the question was put."""
    return still(case.question.put_at + limits.FLOOR_QUESTION_EXPIRES_SECONDS - case.moment.now)


def not_expired(case: Case) -> Refused | None:
    """A floor question that nobody gavelled in time has lapsed."""
    return None if time_is_over(case) is not None else Refused("question-closed", do="it lapsed: put the question anew")


def screen_has_seen_all(case: Case) -> Refused | None:
    """The presiding screen had the last objection, flag or change of text before it gavelled."""
    touched = case.question.touched
    if isinstance(case.act, Gavel) and case.act.seen >= touched:
        return None
    return Refused("seen-too-old", do="look at what came in, then gavel", field="seen", present={"touched": touched})


def lost_are_known(case: Case) -> Refused | None:
    """Who presides has seen which delegations lost their connection, and says go on."""
    if not case.moment.lost or (isinstance(case.act, Gavel) and case.act.go_on):
        return None
    return Refused("lost-connection", do="say go on, or wait for them", by=case.moment.lost, field="go_on")


def in_that_sitting(case: Case) -> Refused | None:
    """A gavel is taken back only within the sitting at which it fell."""
    last = case.matter.last
    if last is not None and isinstance(case.act, TakeBack) and last.sitting and case.act.sitting == last.sitting:
        return None
    return Refused("not-this-sitting", do="that sitting is over: put the question of reopening", field="question")


def own_gavel(case: Case) -> Refused | None:
    """Who presides takes back its own gavel, not another's."""
    last = case.matter.last
    if last is not None and isinstance(case.act, TakeBack) and last.by == case.act.by:
        return None
    return Refused("not-yours", do="another gavelled it: put the question of reopening", field="question")


def words_as_gavelled(case: Case) -> Refused | None:
    """No text changed since the gavel."""
    changed = sorted(case.matter.last.changed) if case.matter.last is not None else []
    return about(changed, "version-conflict", "the text has changed since: put it anew")


def no_flag_of_theirs(case: Case) -> Refused | None:
    """A delegation asks for the floor once; flags without a name may be several."""
    asks = case.act.flag.delegation if isinstance(case.act, RaiseFlag) else ""
    if asks and asks in {flag.delegation for flag in case.question.flags}:
        return Refused("already-so", do="your flag is up", by=(asks,))
    return None


def flag_is_up(case: Case) -> Refused | None:
    """Only a flag that is up goes down."""
    if isinstance(case.act, LowerFlag) and case.act.flag in {flag.id for flag in case.question.flags}:
        return None
    return Refused("already-so", do="that flag is down", field="flag")


def could_object(case: Case) -> Refused | None:
    """While a question is open only one who could object changes its text, and so ends it."""
    if isinstance(case.act, Amend) and case.act.could_object:
        return None
    return Refused("in-question", do="it is before the group: wait until the question is closed", field="paragraph")


def in_no_package(case: Case) -> Refused | None:
    """No part of a package is amended while it is before the group."""
    if not case.question.package:
        return None
    return Refused("in-question", do="it is before the group as part of a package: object to it", field="paragraph")


def not_in_question(case: Case) -> Refused | None:
    """No question is open on the text."""
    if not case.subject.question:
        return None
    return Refused("in-question", do="close or retract the question that is open on it first", field="paragraph")


# --- positions ------------------------------------------------------------------------------------------------------


def words_stand(case: Case) -> Refused | None:
    """A position is about words that stand now."""
    if standing(case.position, case.subject.text):
        return None
    return Refused("unknown-alternative", do="look at the text as it stands: these words are not in it", field="target")


def says_something_new(case: Case) -> Refused | None:
    """A delegation does not take again a position that it holds."""
    if case.position not in case.subject.positions:
        return None
    return Refused("already-so", do="you hold this position already", by=(case.position.delegation,))


def holds_it(case: Case) -> Refused | None:
    """Only a position that is held is withdrawn."""
    if case.position in case.subject.positions:
        return None
    return Refused("nothing-to-withdraw", do="you do not hold this position", field="position")


def confirms_what_is_missing(case: Case) -> Refused | None:
    """Who confirms is one of those whose confirmation is missing."""
    missing = _missing(case)
    if isinstance(case.act, Confirm) and case.act.delegation in missing:
        return None
    return Refused("not-yours", do="you are not among those that must confirm", by=tuple(sorted(missing)))


def waits_for_it(case: Case) -> Refused | None:
    """The agreement is conditional on that very text."""
    agreement = case.subject.agreement
    if isinstance(case.act, Meet) and agreement is not None and case.act.condition in agreement.waits:
        return None
    return Refused("already-so", do="it does not wait for that", field="paragraph")


def condition_is_met(case: Case) -> Refused | None:
    """What is waited for is agreed itself, and nothing is missing there."""
    condition = case.matter.subject(case.act.condition) if isinstance(case.act, Meet) else None
    if condition is not None and condition.final:
        return None
    return Refused("not-agreed", do="it waits for a text that is not agreed", field="paragraph")


def of_that_package(case: Case) -> Refused | None:
    """It was agreed in one package with a text that is open again."""
    opened = case.matter.subject(case.act.opened) if isinstance(case.act, SetBack) else None
    if opened is not None and opened.agreement is None and opened.package and opened.package == case.subject.package:
        return None
    return Refused("already-so", do="nothing of its package is open", field="paragraph")


def still_to_confirm(case: Case) -> Refused | None:
    """Who objects to provisionally agreed text is one that has still to confirm it."""
    if case.position.delegation in _missing(case):
        return None
    return Refused("reopening-needed", do="it is agreed: ask that it be reopened", field="target")


# --- conditions that choose between two rows: they refuse nothing ---------------------------------------------------


def others_go_on(case: Case) -> bool:
    """The question takes each paragraph for itself, and others than this one are still in it."""
    return case.question.scope == "each" and any(asked.subject != case.subject.id for asked in case.question.asked)


def beside_what_is_asked(case: Case) -> bool:
    """The objection is to an alternative other than the one that the question would retain."""
    return case.question.asks == "retain" and case.position.about not in {WHOLE, case.question.alternative}


def the_last_flag(case: Case) -> bool:
    """No other flag is up."""
    return len(case.question.flags) == 1


def nobody_missing(case: Case) -> bool:
    """The question asked for no confirmation from capital, and none is missing from an earlier stage."""
    return not case.question.missing and not _missing(case)


def nothing_awaited(case: Case) -> bool:
    """Whatever the agreement would wait for is agreed."""
    return not awaited(case.matter, case.question, case.subject)


def awaited(matter: Matter, question: Question, subject: Subject) -> frozenset[str]:
    """What the agreement on `subject` would still wait for: its conditions, those from an earlier stage too, and what
    is open of its package."""
    before = subject.agreement.waits if subject.agreement is not None else frozenset[str]()
    said = question.waits | before
    conditions = {one for one in said if (found := matter.subject(one)) is None or not found.final}
    if not subject.package:
        return frozenset(conditions)
    together = {one.id for one in matter.subjects if one.package == subject.package and one.agreement is None}
    return frozenset(conditions | {one for one in together if not question.touches(one)})


def the_last_missing(case: Case) -> bool:
    """Nobody else has still to confirm, and no other text is waited for."""
    agreement = case.subject.agreement
    return agreement is not None and len(agreement.missing) == 1 and not agreement.waits and not agreement.stage


def the_last_awaited(case: Case) -> bool:
    """No other text is waited for, and nobody has still to confirm."""
    agreement = case.subject.agreement
    return agreement is not None and len(agreement.waits) == 1 and not agreement.missing and not agreement.stage


def to_agree(case: Case) -> bool:
    """The question is to agree."""
    return case.question.asks == "agree"


def to_retain(case: Case) -> bool:
    """The question is to retain an alternative."""
    return case.question.asks == "retain"


def to_reopen(case: Case) -> bool:
    """The question is to reopen."""
    return case.question.asks == "reopen"


def to_adopt(case: Case) -> bool:
    """The question is to adopt the document."""
    return case.question.asks == "adopt" and case.question.ends == "adopted"


def to_end_otherwise(case: Case) -> bool:
    """The question is to forward, annex or take note of the document, which agrees nothing."""
    return case.question.asks == "adopt" and case.question.ends in BY_QUESTION


def to_work_from(case: Case) -> bool:
    """The question is to work from the chair's text, which agrees nothing."""
    return case.question.asks == "work_from"


def of_the_group(case: Case) -> bool:
    """The question is of a modality, or of the agenda: no text becomes agreed by it."""
    return case.question.asks in {"modality", "agenda"}


def by_adoption(case: Case) -> bool:
    """The document is adopted."""
    return isinstance(case.act, EndDocument) and case.act.how == "adopted"


def by_another_question(case: Case) -> bool:
    """The document is forwarded, annexed or taken note of."""
    return isinstance(case.act, EndDocument) and case.act.how in BY_QUESTION


# --- helpers --------------------------------------------------------------------------------------------------------


def about(subjects: list[str], code: str, do: str, by: set[str] | None = None) -> Refused | None:
    """The refusal that names those texts; None where there are none."""
    if not subjects:
        return None
    return Refused(code, do=do, by=tuple(sorted(by or ())), field="paragraphs", present={"paragraphs": list(subjects)})


def _missing(case: Case) -> frozenset[str]:
    return case.subject.agreement.missing if case.subject.agreement is not None else frozenset()
