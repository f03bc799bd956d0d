"""Guards of a conforming list (domain section 4), each a named rule as in `guards`."""

from dataclasses import replace

from server.consensus.cases import Case
from server.consensus.guards import about
from server.consensus.matter import WHOLE, Position, Text
from server.consensus.reading import standing
from server.kernel import Refused

# --- what must hold -------------------------------------------------------------------------------------------------


def each_by_itself(case: Case) -> Refused | None:
    """A conforming list is asked each: an item that is objected to drops out, and takes no other with it."""
    if case.question.scope == "each":
        return None
    return Refused("malformed", do="the items of a conforming list are asked each by itself", field="scope")


def something_changes(case: Case) -> Refused | None:
    """Each correction leaves other words than stand."""
    same = [asked.subject for asked in case.question.asked if asked.becomes in {"", asked.hash}]
    return about(same, "no-change", "it reads so already: take it off the list")


def nobody_objects_to_it_corrected(case: Case) -> Refused | None:
    """Nobody has objected to the very words that the correction would make."""
    becomes = {asked.subject: asked.becomes for asked in case.question.asked}
    by: set[tuple[str, str]] = set()
    for subject, _ in case.asked():
        corrected = replace(subject.text, hash=becomes[subject.id])
        by |= {(held.delegation, subject.id) for held in subject.positions if _objects_to(held, corrected)}
    named = sorted({subject for _, subject in by})
    return about(named, "objection-stands", "they objected to these words: take it off", {name for name, _ in by})


def _objects_to(held: Position, text: Text) -> bool:
    return held.kind == "object" and held.about == WHOLE and standing(held, text)


def item_is_asked(case: Case) -> Refused | None:
    """What is objected to alone is a correction that is still before the group."""
    if not case.item or (case.question.asks == "correct" and case.question.touches(case.item)):
        return None
    return Refused("question-closed", do="this item is no longer before the group", field="target")


# --- conditions that choose between two rows: they refuse nothing ---------------------------------------------------


def to_correct(case: Case) -> bool:
    """The question is to correct the form of agreed text, by a conforming list."""
    return case.question.asks == "correct"


def to_one_item(case: Case) -> bool:
    """The objection is to one correction of the list."""
    return bool(case.item) and case.question.touches(case.item)
