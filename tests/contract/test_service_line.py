"""The contract of the line: everyone is answered once, in order, in batches; too many are told so at once."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime

import pytest

from server.kernel import Refused, limits
from server.service import Accepted, verify
from server.store import Store, unpublished
from tests.contract.recording import STREAM, CountedIds, Ear, Recording, SetClock, says


class GatedClock(SetClock):
    """A clock at which a pause lasts until the test says so: that others gather meanwhile is staged, not hoped for."""

    def __init__(self) -> None:
        super().__init__()
        self.paused = threading.Event()
        self.go_on = threading.Event()

    def pause(self, seconds: float) -> None:
        self.paused.set()
        assert self.go_on.wait(10)
        super().pause(seconds)


class CallingClock(SetClock):
    """A clock that calls back when it is asked for the time: in the midst of a batch, before its commit."""

    def __init__(self) -> None:
        super().__init__()
        self.call: Callable[[], object] = lambda: None

    def now(self) -> datetime:
        self.call()
        return super().now()


@pytest.fixture
def gated(store: Store) -> tuple[Recording, GatedClock]:
    clock = GatedClock()
    return Recording(store, clock, CountedIds(), Ear(), gathering_seconds=0.012), clock


def test_an_idle_line_answers_at_once(gated: tuple[Recording, GatedClock]) -> None:
    recording, clock = gated
    assert isinstance(recording.service().handle_command(says("one", "c-1"), "p-1"), Accepted)
    assert not clock.paused.is_set()


def test_what_gathers_shares_one_commit_and_one_frame(gated: tuple[Recording, GatedClock]) -> None:
    """The second command of the moment waits a few milliseconds; those that come meanwhile go with it; one of them
    fails and one is refused, for themselves alone."""
    recording, clock = gated
    service = recording.service()
    service.handle_command(says("one", "c-0"), "p-1")
    with ThreadPoolExecutor(6) as pool:
        leader = pool.submit(service.handle_command, says("one", "c-1"), "p-1")
        assert clock.paused.wait(10)
        texts = ["one", "twice", "refuse", "fail"]
        others = [pool.submit(service.handle_command, says(text, f"o-{text}"), "p-2") for text in texts]
        line = service._lines[STREAM]
        while len(line._waiting) < 5:
            threading.Event().wait(0.001)
        clock.go_on.set()
        assert isinstance(leader.result(), Accepted)
        answers = [other.exception() or other.result() for other in others]
    assert [type(answer).__name__ for answer in answers] == ["Accepted", "Accepted", "Refused", "ZeroDivisionError"]
    assert [(frame.first_seq, frame.last_seq) for frame in recording.ear.frames] == [(1, 1), (2, 5)]
    assert verify(recording.store, STREAM).events == 5


def test_too_many_are_told_to_come_again(gated: tuple[Recording, GatedClock], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "QUEUE_COMMANDS_MAX", 1)
    recording, clock = gated
    service = recording.service()
    service.handle_command(says("one", "c-0"), "p-1")
    with ThreadPoolExecutor(1) as pool:
        leader = pool.submit(service.handle_command, says("one", "c-1"), "p-1")
        assert clock.paused.wait(10)
        refused = service.handle_command(says("one", "c-2"), "p-1")
        clock.go_on.set()
        assert isinstance(leader.result(), Accepted)
    assert isinstance(refused, Refused)
    assert refused.code == "busy"
    assert isinstance(service.handle_command(says("one", "c-2"), "p-1"), Accepted), "nothing of it was kept"


def test_a_line_goes_on_when_its_leader_is_stopped(store: Store) -> None:
    class Stopping(SetClock):
        def pause(self, seconds: float) -> None:
            super().pause(seconds)
            if not stopped:
                stopped.append(True)
                raise KeyboardInterrupt

    stopped: list[bool] = []
    service = Recording(store, Stopping(), gathering_seconds=0.012).service()
    service.handle_command(says("one", "c-0"), "p-1")
    with pytest.raises(KeyboardInterrupt):
        service.handle_command(says("one", "c-1"), "p-1")
    assert isinstance(service.handle_command(says("one", "c-2"), "p-1"), Accepted)
    assert verify(store, STREAM).events == 2


def test_a_crash_between_commit_and_publishing_loses_nothing(store: Store) -> None:
    recording = Recording(store, ear=Ear(deaf=True))
    service = recording.service()
    assert isinstance(service.handle_command(says("twice", "c-1"), "p-1"), Accepted), "the command is carried out"
    assert recording.ear.numbers() == []
    after = Recording(store, ear=Ear())
    restarted = after.service()
    assert [restarted.deliver() for _ in range(3)] == [0, 2, 0], "first seen, then published, then gone"
    assert after.ear.numbers() == [1, 2]


def test_what_was_published_leaves_the_outbox(store: Store) -> None:
    recording = Recording(store)
    service = recording.service()
    for turn in range(3):
        service.handle_command(says("one", f"c-{turn}"), "p-1")
    assert [service.deliver() for _ in range(3)] == [0, 0, 0]
    assert recording.ear.numbers() == [1, 2, 3]
    with store.reading() as connection:
        assert unpublished(connection) == ()


def test_the_job_sends_nothing_again_that_a_batch_is_about_to_forget(store: Store) -> None:
    """Between a batch's beginning and its commit, what went out before it still stands in the outbox."""
    clock = CallingClock()
    recording = Recording(store, clock=clock)
    service = recording.service()
    service.handle_command(says("one", "c-1"), "p-1")
    delivered: list[int] = []
    clock.call = lambda: delivered.extend(service.deliver() for _ in range(2))
    service.handle_command(says("two", "c-2"), "p-1")
    clock.call = lambda: None
    assert set(delivered) == {0}
    assert recording.ear.numbers() == [1, 2]
    assert [service.deliver() for _ in range(3)] == [0, 0, 0]
    with store.reading() as connection:
        assert unpublished(connection) == ()


def test_a_published_frame_is_what_one_catches_up_with(store: Store) -> None:
    """From memory or from the database: the same bytes."""
    recording = Recording(store)
    service = recording.service()
    for turn, text in enumerate(["one", "twice", "three"]):
        service.handle_command(says(text, f"c-{turn}"), "p-1")
    heard = [text for frame in recording.ear.frames for text in [frame.text]]
    restarted = Recording(store).service()
    caught = [restarted.catch_up("p-1", STREAM, after, limit) for after, limit in ((0, 1), (1, 2), (3, 9))]
    told = []
    for each in caught:
        assert not isinstance(each, Refused)
        told.append(f'{{"stream":"{STREAM}","events":[{",".join(event.text for event in each.events)}]}}')
    assert told == heard
