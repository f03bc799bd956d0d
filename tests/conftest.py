"""What every test stands on: how many examples the laws try, and how long one test of the fast set may take."""

import gc
import os
import time
from collections.abc import Generator

import pytest
from hypothesis import HealthCheck, settings

FAST_TEST_CPU_SECONDS_MAX = 3.0
GARBAGE_OBJECTS = 50_000

# A slow machine must not fail a law: pytest-timeout bounds the whole test, so no example has a deadline of its own.
_COMMON = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True)
settings.register_profile("fast", _COMMON, max_examples=8, derandomize=True, database=None)
settings.register_profile("ci", _COMMON, max_examples=500)
settings.register_profile("night", _COMMON, max_examples=20_000)
settings.load_profile(os.environ.get("ROLLINGTEXT_PROFILE", "fast"))

pytest.register_assert_rewrite("tests.builders", "tests.checks", "tests.strategies")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds `--fast`: the set of every save, where a slow test is a failure."""
    parser.addoption(
        "--fast", action="store_true", help="the fast set: leaves out what is marked full, servers or browser"
    )


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leaves out of the fast set what is too large for it or needs a program of the system."""
    if not config.getoption("--fast"):
        return
    slow = {"full", "servers", "browser"}
    left_out = [item for item in items if slow & {mark.name for mark in item.iter_markers()}]
    if left_out:
        config.hook.pytest_deselected(items=left_out)
        items[:] = [item for item in items if item not in left_out]


def pytest_collection_finish() -> None:
    """Takes what was collected out of the search for garbage: half a million objects that stay to the end."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(GARBAGE_OBJECTS)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """In the fast set: fails a test that used more of the processor than its share, whatever else the machine did."""
    started = time.process_time()
    outcome = yield
    used = time.process_time() - started
    if item.config.getoption("--fast") and used > FAST_TEST_CPU_SECONDS_MAX:
        pytest.fail(
            f"{used:.2f} s of processor, {FAST_TEST_CPU_SECONDS_MAX} allowed: make it smaller or mark it full",
            pytrace=False,
        )
    return outcome
