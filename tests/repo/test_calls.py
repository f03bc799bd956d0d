"""What no code does: ask the clock inside, sleep in a test, assert in the server, silence a rule unexplained."""

import ast
import re
from collections.abc import Iterator
from itertools import pairwise

from tests.repo.sources import Module, dotted, functions, modules

# The time is an argument (facts.now): only the ports and the command line may ask for it. Chance is kept out of the
# pure rooms by the contract in pyproject.toml.
CLOCKS = {
    "datetime.now", "datetime.utcnow", "datetime.today", "date.today",
    "datetime.datetime.now", "datetime.datetime.utcnow", "datetime.date.today",
    "time.time", "time.time_ns", "time.localtime", "time.gmtime",
    "uuid.uuid1", "uuid.uuid4", "uuid4",
}  # fmt: skip
PORTS = ("server/service/ports", "server/commandline/")
SLEEPS = {"time.sleep", "sleep", "gevent.sleep", "asyncio.sleep"}
BROWSER_SLEEPS = "wait_for_timeout"
TYPE_IGNORE = re.compile(r"#\s*type:\s*ignore(?P<code>\[[a-z, -]+\])?(?P<rest>.*)")
NOQA = re.compile(r"#\s*noqa(?P<code>:\s*[A-Z]+[0-9]+(?:,\s*[A-Z]+[0-9]+)*)?(?P<rest>.*)")
ASSERTING = re.compile(r"^(?:check|assert|expect|ensure|must)|(?:raises|warns|fail)$")


def _calls(module: Module) -> Iterator[tuple[int, str]]:
    for node in module.nodes:
        if isinstance(node, ast.Call):
            yield node.lineno, dotted(node.func)


def test_only_the_ports_know_the_time() -> None:
    found = [
        f"{module.name}:{line} {call}"
        for module in modules("server")
        if not module.name.startswith(PORTS)
        for line, call in _calls(module)
        if call in CLOCKS
    ]
    assert found == []


def test_no_test_sleeps() -> None:
    found = [
        f"{module.name}:{line} {call}"
        for module in modules("tests")
        for line, call in _calls(module)
        if call in SLEEPS or call.endswith(BROWSER_SLEEPS)
    ]
    assert found == []


def test_the_server_ensures_and_never_asserts() -> None:
    """`python -O` drops assert; what must hold in production is said with ensure."""
    found = [
        f"{module.name}:{node.lineno}"
        for module in modules("server")
        for node in module.nodes
        if isinstance(node, ast.Assert)
    ]
    assert found == []


def test_an_exception_from_a_rule_has_its_code_and_its_reason() -> None:
    """The reason stands behind it, or in a comment on the line above; a row of the same exceptions has one reason."""
    found = [
        f"{module.name}:{number} {line.strip()}"
        for module in modules()
        if module.name != "tests/repo/test_calls.py"
        for number, (above, line) in enumerate(pairwise(["", *module.text.splitlines()]), start=1)
        for pattern in (TYPE_IGNORE, NOQA)
        if (match := pattern.search(line))
        if not match["code"] or not (match["rest"].strip(" #-:(") or "#" in above)
    ]
    assert found == []


def test_every_test_asserts_something() -> None:
    silent = [
        f"{module.name}:{function.lineno} {function.name}"
        for module in modules("tests")
        if module.path.name.startswith("test_")
        for function in functions(module)
        if function.name.startswith("test_") and not _asserts(function)
    ]
    assert silent == []


def _asserts(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether it asserts, or calls something whose name says that it does."""
    for node in ast.walk(function):
        if isinstance(node, ast.Assert):
            return True
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else dotted(node.func)
            if ASSERTING.search(name.lstrip("_")):
                return True
    return False
