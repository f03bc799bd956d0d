"""What no world plays: questions about no text, and about text on which a subsidiary group works; and what a gavel
brings to a text."""

from dataclasses import replace
from itertools import product

from server.consensus import (
    Agreement,
    Asked,
    Consensus,
    DocumentEnd,
    Gavel,
    Instead,
    Matter,
    Moment,
    Object,
    Position,
    Put,
    Question,
    QuestionKind,
    Rule,
    Subject,
    Text,
    Way,
    decide,
)
from server.kernel import Refused
from tests.machine.worlds import CHAIRS, DEADLINE, SECONDS, SEQ

KINDS: tuple[QuestionKind, ...] = (
    "agree", "retain", "correct", "work_from", "reopen", "adopt", "modality", "agenda", "confirm"
)  # fmt: skip
WAYS: tuple[Way, ...] = ("floor", "silence")
STANDING = (None, Agreement("clean 0", frozenset({"FRA"})), Agreement("clean 0"))
OF_THE_GROUP = {
    (asks, done)
    for asks in ("agree", "retain", "correct", "work_from", "reopen", "modality", "agenda")
    for done in ("put alone", "gavelled alone")
}
"""Of text nothing is asked here: about no paragraph the first five say nothing, and the group refuses them."""
LATER = Moment(SECONDS + 1.0, SEQ)


def of_the_group(table: tuple[Rule, ...]) -> set[tuple[QuestionKind, str]]:
    """What can be put, and what gavelled, from the floor about the way of working: with no text, and beside one."""
    subject = Subject("p1", Text("clean 0"), question="q")
    found: set[tuple[QuestionKind, str]] = set()
    for asks in KINDS:
        for name, asked in (("alone", ()), ("beside a text", (Asked("p1", "clean 0"),))):
            question = Question("q", asks, asked, missing=frozenset({"FRA"}))
            open_one = Matter((subject,) if asked else (), question)
            if name == "alone" or asks in {"modality", "agenda"}:
                fresh = Matter((replace(subject, question=""),) if asked else ())
                if made(fresh, Put(question), Moment(0.0), table):
                    found.add((asks, f"put {name}"))
                if made(open_one, Gavel(SEQ), LATER, table):
                    found.add((asks, f"gavelled {name}"))
    return found


def asked_though_away(table: tuple[Rule, ...], stage: str = "") -> set[tuple[QuestionKind, Way]]:
    """Questions that can be put at that stage on a text on which a subsidiary group works."""
    found: set[tuple[QuestionKind, Way]] = set()
    for asks, way, agreement in product(KINDS, WAYS, STANDING):
        subject = Subject("p1", Text("clean 0"), agreement=agreement, with_group="g")
        question = Question(
            "q", asks, (Asked("p1", "clean 0", "corrected"),), missing=frozenset({"FRA"}), way=way, deadline=DEADLINE,
            shortest=0, stage=stage, stages=("informals",),
        )  # fmt: skip
        if made(Matter((subject,)), Put(question), Moment(0.0), table):
            found.add((asks, way))
    return found


def corrected_in_spite(table: tuple[Rule, ...]) -> set[tuple[str, Way]]:
    """In spite of what a correction of agreed text can be put: an ended document, another question, words that went, a
    stage before the last."""
    agreed = Subject("p1", Text("clean 0"), agreement=Agreement("clean 0"))
    matters = {
        "the end": Matter((agreed,), ended="adopted"),
        "another question": Matter((replace(agreed, question="other", asks="correct"),)),
        "other words": Matter((Subject("p1", Text("clean 1"), agreement=Agreement("clean 1")),)),
        "an earlier stage": Matter((agreed,)),
    }
    found: set[tuple[str, Way]] = set()
    for (what, matter), way in product(matters.items(), WAYS):
        asked = (Asked("p1", "clean 0", "corrected"),)
        stage = "informals" if what == "an earlier stage" else ""
        question = Question(
            "q", "correct", asked, way=way, deadline=DEADLINE, shortest=0, stage=stage, stages=("informals",)
        )
        if made(matter, Put(question), Moment(0.0), table):
            found.add((what, way))
    return found


def objected_to_other_words(table: tuple[Rule, ...]) -> bool:
    """Whether words that do not stand can be objected to while a text goes up from an earlier stage."""
    below = Agreement("clean 0", stage="informals")
    going = Subject("p1", Text("clean 0"), agreement=below, question="q", asks="agree")
    question = Question("q", "agree", (Asked("p1", "clean 0"),), stages=("informals",))
    other = Position("FRA", "object", "", "words that went")
    return made(Matter((going,), question), Object("p1", other), Moment(0.0), table)


def made(matter: Matter, act: Put | Gavel | Object, moment: Moment, table: tuple[Rule, ...]) -> bool:
    """Whether it would be carried out."""
    decided = decide(matter, act, moment, table)
    return not isinstance(decided, Refused) and bool(decided)


BRINGS: dict[tuple[str, str], str] = {
    ("open", "agree"): "agreed",
    ("open", "retain"): "cleared",
    ("open", "work_from"): "became",
    ("open", "adopt"): "agreed",
    ("open, with nobody missing", "agree"): "agreed",
    ("open, with nobody missing", "retain"): "cleared",
    ("open, with nobody missing", "work_from"): "became",
    ("open, with nobody missing", "adopt"): "agreed",
    ("provisionally agreed", "reopen"): "reopened",
    ("agreed", "reopen"): "reopened",
    ("provisionally agreed", "confirm"): "confirmed",
    ("agreed", "correct"): "corrected",
    ("provisionally agreed", "correct"): "corrected",
    ("waits for what is agreed", "reopen"): "reopened",
    ("waits for what is agreed", "correct"): "corrected",
    ("agreed at a stage", "agree"): "agreed",
    ("agreed at a stage", "adopt"): "agreed",
    ("agreed at a stage", "reopen"): "reopened",
    ("agreed at a stage", "correct"): "corrected",
}
"""What a gavel brings to a text, by where it is and what was asked; nothing else is in the table."""


def what_a_gavel_brings(table: tuple[Rule, ...]) -> dict[tuple[str, str], str]:
    """The same as the table has it."""
    brings: dict[tuple[str, str], str] = {}
    agreements = {
        "open": None,
        "open, with nobody missing": None,
        "provisionally agreed": Agreement("clean 0", frozenset({"FRA"})),
        "agreed": Agreement("clean 0"),
        "agreed at a stage": Agreement("clean 0", stage="informals"),
        "waits for what is agreed": Agreement("clean 0", waits=frozenset({"p2"})),
    }
    other = Subject("p2", Text("clean 0"), agreement=Agreement("clean 0"))
    kinds: tuple[QuestionKind, ...] = ("agree", "retain", "work_from", "reopen", "adopt", "confirm", "correct")
    for state, agreement in agreements.items():
        for asks in kinds:
            subject = Subject("p1", Text("clean 0"), agreement=agreement, question="q", asks=asks)
            ends: DocumentEnd = "adopted" if asks == "adopt" else ""
            instead = (Instead("p1", CHAIRS),)
            asked = (Asked("p1", "clean 0"),)
            nobody = state.startswith("waits") or state.endswith("nobody missing")
            missing = frozenset[str]() if nobody else frozenset({"FRA"})
            question = Question("q", asks, asked, missing=missing, ends=ends, instead=instead)
            made = decide(Matter((subject, other), question), Consensus("p1"), Moment(0.0), table)
            if not isinstance(made, Refused) and made:
                brings[(state, asks)] = type(made[0]).__name__.lower()
    return brings
