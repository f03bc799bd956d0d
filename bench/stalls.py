"""How long one thing holds everybody else up: the longest processor time between two turns of the event loop.

    python -m bench stalls

In this process, with the real service; a greenlet that only comes and goes notes how long it had to wait.
"""

import json
import random
import statistics
import time
from collections.abc import Callable, Sequence

import gevent

from bench.amending import document
from bench.command import BATCH, run
from bench.group import DELEGATIONS, GROUP, Room, opened
from server.drafting import cut, read
from server.group import CreateDocument, Paragraph, ProposeText
from server.kernel import limits
from server.service import Accepted, Answer, CaughtUp, Service

PREVIEWS = 200
TURNS = 5
DOCUMENTS_PARAGRAPHS = (10, 200, 2_500)
"""The last is of more than a megabyte."""
NOT_PLAIN = "§ "
"""A word that is cut by the pattern, which is made when it is first needed; a server does that before it listens."""


class Ticker:
    """Notes the longest processor time between two of its turns."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._on = True
        self._turning = gevent.spawn(self._turn)

    def _turn(self) -> None:
        last = time.process_time()
        while self._on:
            gevent.sleep(0)
            now = time.process_time()
            self.longest, last = max(self.longest, now - last), now

    def ended(self) -> float:
        """The longest, in milliseconds."""
        self._on = False
        self._turning.join()
        return self.longest * 1000


def main(arguments: Sequence[str] = ()) -> None:
    """Print for each kind of work the longest hold, the median of `TURNS` times; and a preview's quantiles."""
    del arguments
    print("| what | longest hold, CPU ms |\n| --- | ---: |")
    with opened() as room:
        cut(NOT_PLAIN)
        run(room, BATCH, 4 * BATCH)
        for name, measured in _works(room):
            print(f"| {name} | {statistics.median(measured() for _ in range(TURNS)):.1f} |", flush=True)
        times = sorted(_preview(room) for _ in range(PREVIEWS))
    middle, late = times[PREVIEWS // 2], times[PREVIEWS * 95 // 100]
    print(f"\nA preview of an amendment, CPU ms: p50 {middle:.1f}, p95 {late:.1f}")


def held(work: Callable[[], object]) -> float:
    """The longest hold while `work` goes on."""
    gevent.sleep(0.01)
    ticker = Ticker()
    gevent.sleep(0.01)
    ticker.longest = 0.0
    work()
    return ticker.ended()


def _works(room: Room) -> list[tuple[str, Callable[[], float]]]:
    most = limits.PARAGRAPH_PIECES_MAX // 5
    words = " ".join(f"w{n}" for n in range(limits.PARAGRAPH_CHARS_MAX // 7))
    bracketed = " ".join(f"word{n} [one / JPN: other]" for n in range(most))
    return [
        ("an amendment", lambda: held(lambda: run(room, 1, 1))),
        (f"a batch of {BATCH} amendments", lambda: held(lambda: run(room, BATCH, BATCH))),
        ("fetching 200 paragraphs that changed", lambda: _fetched(room)),
        ("catching up 500 events", lambda: held(lambda: _caught_up(room))),
        *((f"making a document of {n:,} paragraphs", lambda n=n: _created(room, n)) for n in DOCUMENTS_PARAGRAPHS),
        ("catching up on that event", lambda: held(lambda: _caught_up_on_the_last(room))),
        (f"amending a paragraph of {len(words.split()):,} words", lambda: _amended(room, words)),
        (f"amending a paragraph of {most} brackets", lambda: _amended(room, bracketed)),
    ]


def _fetched(room: Room) -> float:
    run(room, BATCH, 4 * BATCH)
    return held(lambda: room.service.fetch_document(room.secretariat, room.document))


def _caught_up(room: Room) -> None:
    told = room.service.catch_up(room.secretariat, GROUP, 0, 0)
    head = told.head if isinstance(told, CaughtUp) else 0
    room.service.catch_up(room.secretariat, GROUP, max(0, head - 500), 500)


def _caught_up_on_the_last(room: Room) -> None:
    """By a server that has just begun, and has nothing of it in mind."""
    told = room.service.catch_up(room.secretariat, GROUP, 0, 0)
    head = told.head if isinstance(told, CaughtUp) else 0
    fresh = Service(room.service.store, room.service.rules, room.service.world)
    fresh.catch_up(room.secretariat, GROUP, max(0, head - 1), 1)


def _created(room: Room, paragraphs: int) -> float:
    text = document(random.Random(paragraphs), paragraphs)
    return held(lambda: _made(room, text))


def _made(room: Room, text: str) -> Answer:
    return room.service.handle_command(room.envelope(CreateDocument(title="Made", text=f"1. {text}")), room.secretariat)


def _preview(room: Room) -> float:
    envelope, person = room.wish()
    wish = envelope.command
    if not isinstance(wish, ProposeText):
        raise TypeError("only an amendment has a preview")
    began = time.process_time()
    room.service.preview(person=person, paragraph=wish.paragraph, text=wish.text, choosing={}, version=wish.version)
    return (time.process_time() - began) * 1000


def _amended(room: Room, text: str) -> float:
    """The longest hold of an amendment of the only paragraph of a new document."""
    answer = _made(room, text)
    if not isinstance(answer, Accepted):
        raise TypeError(f"no document: {answer.do}")
    document_id = str(json.loads(answer.events[0].text)["data"]["document"])
    with room.service.rows(GROUP) as rows:
        (paragraph,) = rows.within(Paragraph, document_id)
    words = read(paragraph.content).split(" ")
    words[len(words) // 3] = words[len(words) // 2] = "amended"
    wish = ProposeText(paragraph=paragraph.id, text=" ".join(words), version=1)
    return held(lambda: room.service.handle_command(room.envelope(wish), room.heads[DELEGATIONS[0]]))
