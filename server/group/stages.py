"""At which stage a question is asked: the one that is named, else the one at which the sitting meets."""

from server.group.actor import Facts
from server.group.commands import PutQuestion
from server.group.modalities import stages_of
from server.group.rows import Rows
from server.group.rows_people import Sitting
from server.kernel import JsonValue, Refused

PLENARIES = ("plenary", "public plenary")
"""Formats of a sitting at which the last stage meets."""
STAGED = ("agree", "retain", "work_from", "reopen", "correct", "adopt")
"""What is asked at a stage; the way of working and a confirmation are asked of the group as such."""


def stage_of(rows: Rows, command: PutQuestion, facts: Facts) -> tuple[str, tuple[str, ...]] | Refused:
    """The stage before the last at which it is asked ("" for the last), and all stages; none where there is but one."""
    stages = stages_of(rows)
    if command.stage and command.stage not in stages:
        present: dict[str, JsonValue] = {"stages": list(stages)}
        do = f"name one of the group's stages: {', '.join(stages)}"
        return Refused("malformed", do=do, field="stage", present=present)
    if len(stages) < 2 or command.kind not in STAGED:
        return "", ()
    sitting = rows.get(Sitting, facts.sitting) if facts.sitting and command.way == "floor" else None
    below = sitting is not None and sitting.format not in PLENARIES
    wanted = command.stage or stages[-2 if below else -1]
    if below and sitting is not None and wanted == stages[-1]:
        do = f"this sitting meets as {sitting.format}: put it at an earlier stage, or in {stages[-1]}"
        return Refused("later-stage", do=do, field="stage")
    return ("" if wanted == stages[-1] else wanted), stages
