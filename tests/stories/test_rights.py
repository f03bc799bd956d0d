"""Domain section 5: who may what, every command in every role, both ways."""

from dataclasses import MISSING, fields

import pytest

from server.group import COMMANDS, RIGHTS, Actor, Command, Mark, MarkParagraph, Role, Target, UnmarkParagraph, permitted
from tests.builders import DOCUMENT, code, made
from tests.stories.floor import room

ROLES: tuple[Role, ...] = (
    "presides", "chair", "secretariat", "head", "speaker", "adviser", "spokesperson", "observer", "public", "clock",
    "operator",
)  # fmt: skip

MAY: dict[str, str] = {
    "presides": """
        paragraph.propose paragraph.add paragraph.delete paragraph.move option.add alternative.leave option.leave
        proposal.withdraw paragraph.comment paragraph.mark paragraph.unmark question.put question.gavel
        question.retract question.take_back question.announce question.extend question.rule_late question.unflag
        package.make package.dissolve proposal.introduce
        document.issue document.withdraw modality.propose modality.suspend modality.resume
        subsidiary.form subsidiary.report
        chairs_text.show chairs_text.withdraw reading.open
        bracket.retain document.retain_uncontested sitting.open sitting.close
        sitting.preside sitting.turn_to sitting.suspend sitting.resume sitting.plan sitting.drop_planned""",
    "chair": "sitting.open sitting.plan sitting.drop_planned subsidiary.report chairs_text.show chairs_text.withdraw",
    "secretariat": """
        paragraph.move paragraph.correct paragraph.undo_correction paragraph.split paragraph.merge
        paragraph.renumber paragraph.comment paragraph.mark paragraph.unmark bracket.split bracket.join
        question.flag question.unflag sitting.open sitting.close sitting.preside sitting.turn_to
        sitting.plan sitting.drop_planned
        document.create document.describe conforming.note conforming.drop
        delegation.set person.set question.enter_break group.set_calendar""",
    "adviser": """
        subsidiary.report chairs_text.show chairs_text.withdraw alternative.bring_back
        paragraph.propose paragraph.add paragraph.delete paragraph.move paragraph.undo_correction paragraph.comment
        paragraph.mark paragraph.unmark paragraph.bracket
        alternative.join alternative.stand_behind alternative.leave option.join
        option.leave proposal.withdraw proposal.disown proposal.support option.add position.support
        position.live_with position.reserve position.withdraw announcement.confirm announcement.contradict
        caucus.open caucus.invite caucus.leave caucus.close caucus.write caucus.put_aside caucus.name caucus.submit""",
    "observer": "",
    "public": "",
    "clock": """modality.resume question.expire announcement.run_out
        question.run_out question.announce question.make_good
        agreement.ask""",
    "operator": "group.create group.set_calendar document.create document.describe delegation.set person.set",
}
OBJECTORS = """modality.resume position.explain proposal.object position.object position.dissociate position.renew
        position.confirm bracket.call_back
        question.no_objection
        question.flag question.unflag"""
MAY["spokesperson"] = MAY["adviser"] + " " + OBJECTORS
MAY["head"] = MAY["speaker"] = MAY["spokesperson"] + " agreement.confirm"


def example(command: type[Command]) -> Command:
    """A command of that type, with whatever it must have."""
    given = {"target": Target(paragraph="1"), "version": 1, "start": 0, "end": 1, "at": 1, "seen": 0, "number": 1}
    given |= {
        "seconds": 1,
        "minutes": 1,
        "how": "letter",
        "kind": "agree",
        "mark": "to revert",
        "brackets": (),
        "paragraphs": ("1", "2"),
        "texts": {},
    }
    needed = {f.name for f in fields(command) if f.default is MISSING and f.default_factory is MISSING}
    return command(**{name: given.get(name, "1") for name in needed})


@pytest.mark.parametrize("name", sorted(COMMANDS))
@pytest.mark.parametrize("role", ROLES)
def test_every_cell_of_the_table(name: str, role: Role) -> None:
    """Allowed where the table of section 5 says so, refused everywhere else."""
    here = room("FRA")
    refused = permitted(here.rows, Actor(person="p", role=role, delegation="FRA"), example(COMMANDS[name]))
    assert (refused is None) == (name in MAY[role].split())


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_a_command_without_a_row_is_refused_to_all(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(RIGHTS, COMMANDS[name])
    here = room("FRA")
    for role in ROLES:
        refused = permitted(here.rows, Actor(person="p", role=role, delegation="FRA"), example(COMMANDS[name]))
        assert refused is not None
        assert refused.code == "not-permitted"


def test_only_who_presides_suggests_closure() -> None:
    here = room("FRA", "JPN")
    closure = MarkParagraph(paragraph="1", mark="suggested for closure")
    assert code(here.secretariat.does(closure)) == "not-permitted"
    made(here.chair.does(closure))
    (mark,) = here.rows.within(Mark, "1")
    assert code(here.head("FRA").does(UnmarkParagraph(mark=mark.id))) == "not-permitted"
    made(here.chair.does(UnmarkParagraph(mark=mark.id)))


def test_a_delegation_marks_what_it_waits_for_itself() -> None:
    here = room("FRA", "JPN")
    waits = MarkParagraph(paragraph="1", mark="awaiting instructions", delegation="FRA")
    assert code(here.head("JPN").does(waits)) == "not-permitted"
    made(here.head("FRA").does(waits))
    (mark,) = here.rows.within(Mark, "1")
    assert mark.document == DOCUMENT
    assert code(here.head("JPN").does(UnmarkParagraph(mark=mark.id))) == "not-permitted"
    made(here.head("FRA").does(UnmarkParagraph(mark=mark.id)))
