"""What waits while the sitting is suspended: the room is empty, and nobody could ask for the floor."""

from server.group.commands import Command, IntroduceProposal, PutQuestion, Retain, RetainUncontested, TakeBack
from server.group.rows import Rows
from server.group.rows_people import Sitting
from server.kernel import Refused

WITH_THE_ROOM = (IntroduceProposal, Retain, RetainUncontested, TakeBack)
"""What who presides does with the members in the room."""


def suspended_to(rows: Rows, command: Command) -> Refused | None:
    """`sitting-suspended` for what needs the room; what is asked or goes on by silence does not."""
    floor = isinstance(command, PutQuestion) and command.way == "floor"
    if not floor and not isinstance(command, WITH_THE_ROOM):
        return None
    for sitting in rows.within(Sitting, "open"):
        if sitting.suspended_until:
            do = "the sitting is suspended: resume it first"
            return Refused("sitting-suspended", do=do, present={"until": sitting.suspended_until})
    return None
