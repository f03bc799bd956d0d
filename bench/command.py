"""What one amendment costs without the network: validated, checked, hashed, committed, its frame made.

    python -m bench command [--commands 1000] [--profile]

CPU time of this process, which other programs on the machine do not change; singly, and in batches of fifty.
"""

import argparse
import cProfile
import gc
import pstats
import time
from collections.abc import Sequence

import gevent

from bench.group import Room, opened
from server.app import COLLECTION_THRESHOLDS
from server.service import Answer, Envelope

BATCH = 50


def main(arguments: Sequence[str]) -> None:
    """Print milliseconds of CPU a command, singly and in batches."""
    parser = argparse.ArgumentParser(prog="python -m bench command", description=__doc__)
    parser.add_argument("--commands", type=int, default=1000)
    parser.add_argument("--profile", action="store_true", help="where the time of the batches goes")
    asked = parser.parse_args(arguments)
    print("| an amendment | CPU ms | accepted of |\n| --- | ---: | ---: |")
    for name, size in (("alone in its batch", 1), (f"in batches of {BATCH}", BATCH)):
        with opened() as room:
            run(room, size, 200)
            profile = cProfile.Profile() if asked.profile else None
            spent, accepted = run(room, size, asked.commands, profile)
            print(f"| {name} | {spent * 1000 / asked.commands:.2f} | {accepted} of {asked.commands} |")
            if profile is not None:
                pstats.Stats(profile).sort_stats("tottime").print_stats(45)


def run(room: Room, size: int, commands: int, profile: cProfile.Profile | None = None) -> tuple[float, int]:
    """So many amendments, `size` at once: seconds of CPU, and how many were accepted."""
    spent, accepted = 0.0, 0
    gc.collect()
    gc.freeze()
    gc.set_threshold(*COLLECTION_THRESHOLDS)
    for _ in range(commands // size):
        wishes = [room.wish() for _ in range(size)]
        began = time.process_time()
        if profile is not None:
            profile.enable()
        answers = _asked(room, wishes)
        if profile is not None:
            profile.disable()
        spent += time.process_time() - began
        accepted += sum(room.note(answer) for answer in answers)
    return spent, accepted


def _asked(room: Room, wishes: list[tuple[Envelope, str]]) -> list[Answer]:
    if len(wishes) == 1:
        return [room.service.handle_command(*wishes[0])]
    asking = [gevent.spawn(room.service.handle_command, *wish) for wish in wishes]
    gevent.joinall(asking)
    return [each.get() for each in asking]
