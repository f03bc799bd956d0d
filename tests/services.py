"""Fixtures that start the real thing: PostgreSQL, Redis, Chromium and our own server; a pytest plugin.

Where a program is missing the test is skipped with what to install; with CI=true that is a failure.
"""

import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.processes import Program, answers, free_port, listens, next_number, running
from tools.setup import systems

ROOT = Path(__file__).resolve().parent.parent
ROLLINGTEXT = ROOT / ".venv" / "bin" / "rollingtext"
STEP_SECONDS_MAX = 60
BROWSER_MS_MAX = 15_000
# Speed instead of safety: the files are thrown away with the test.
POSTGRESQL_SETTINGS = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=200"
CHROMIUM_ARGUMENTS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Marks what asks for a server or a browser, so that a set can be chosen by marker."""
    for item in items:
        wanted = set(getattr(item, "fixturenames", ()))
        if wanted & {"postgresql_server", "redis_server"}:
            item.add_marker(pytest.mark.servers)
        if "browser" in wanted:
            item.add_marker(pytest.mark.browser)


@dataclass(frozen=True, slots=True)
class PostgresqlServer:
    """A PostgreSQL of this run alone, on a Unix socket in `folder`."""

    folder: Path

    def url(self, database: str) -> str:
        """The address of `database` for SQLAlchemy."""
        return f"postgresql+psycopg://app@/{database}?host={self.folder}"

    def create(self, template: str = "template0") -> str:
        """A new database, empty or a copy of `template`; gives its name."""
        name = f"test_{next_number()}"
        self._run(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        return name

    def drop(self, database: str) -> None:
        """Removes `database`, whoever is still connected to it."""
        self._run(f'DROP DATABASE IF EXISTS "{database}" WITH (FORCE)')

    def _run(self, statement: str) -> None:
        with psycopg.connect(host=str(self.folder), user="app", dbname="postgres", autocommit=True) as connection:
            connection.execute(statement.encode())


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[PostgresqlServer]:
    """A PostgreSQL server for this process of pytest, started once."""
    programs = _needed(systems.postgresql(), "PostgreSQL", "postgresql")
    with _short_folder() as folder:
        data = folder / "data"
        _as_nobody(
            folder,
            programs / "initdb",
            "-D",
            data,
            "-A",
            "trust",
            "-U",
            "app",
            "--no-sync",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
        )
        options = f"-k {folder} -c listen_addresses= {POSTGRESQL_SETTINGS}"
        _as_nobody(folder, programs / "pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", options, "start")
        try:
            yield PostgresqlServer(folder)
        finally:
            _as_nobody(folder, programs / "pg_ctl", "-D", data, "-m", "immediate", "stop")


@pytest.fixture
def postgresql_url(postgresql_server: PostgresqlServer) -> Iterator[str]:
    """The SQLAlchemy address of an empty database of this test alone."""
    name = postgresql_server.create()
    yield postgresql_server.url(name)
    postgresql_server.drop(name)


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """The SQLAlchemy address of a SQLite file of this test alone, not made yet."""
    return f"sqlite:///{tmp_path / 'record.sqlite3'}"


@dataclass(frozen=True, slots=True)
class RedisServer:
    """A Redis of this run alone, on a Unix socket."""

    url: str
    program: Program


@contextmanager
def redis_running() -> Iterator[RedisServer]:
    """Starts a Redis that keeps nothing; for a test that stops it in the middle."""
    program = _needed(systems.redis_server(), "Redis", "redis-server")
    with _short_folder() as folder:
        path = folder / "redis.sock"
        command: list[str | Path] = [
            program,
            "--port",
            "0",
            "--unixsocket",
            path,
            "--save",
            "",
            "--appendonly",
            "no",
            "--dir",
            folder,
        ]
        with running(command, folder, ready=lambda: listens(path)) as started:
            yield RedisServer(f"unix://{path}", started)


@pytest.fixture(scope="session")
def redis_server() -> Iterator[RedisServer]:
    """A Redis server for this process of pytest, started once."""
    with redis_running() as server:
        yield server


@pytest.fixture
def redis_url(redis_server: RedisServer) -> str:
    """The address of an emptied Redis."""
    import redis

    with redis.Redis.from_url(redis_server.url) as connection:
        connection.flushall()
    return redis_server.url


@dataclass(frozen=True, slots=True)
class Served:
    """Our own server, listening on the loopback."""

    url: str
    port: int
    data: Path
    env: dict[str, str]
    program: Program

    def command(self, *words: str) -> str:
        """Runs `rollingtext WORDS` with this server's settings and gives what it printed."""
        return run_rollingtext(*words, folder=self.data, env=self.env)

    def fails(self, *words: str) -> tuple[int, str]:
        """The same for what does not end well: the status and all that was said."""
        done = _ran(*words, folder=self.data, env=self.env)
        return done.returncode, done.stdout + done.stderr


Serve = Callable[..., Served]


@pytest.fixture
def serve(tmp_path: Path) -> Iterator[Serve]:
    """Starts servers: `serve(ROLLINGTEXT_DATABASE_URL=..., ...)` migrates, listens, and is ended after the test."""
    with ExitStack() as stack:

        def start(prepare: Callable[[dict[str, str]], None] | None = None, **settings: str) -> Served:
            return stack.enter_context(served(tmp_path, prepare, **settings))

        yield start


@contextmanager
def served(
    data: Path,
    prepare: Callable[[dict[str, str]], None] | None = None,
    program: Sequence[str | Path] = (ROLLINGTEXT,),
    **settings: str,
) -> Iterator[Served]:
    """Our server on a free port with its data in `data`; `prepare(env)` runs between migrating and listening."""
    port = free_port()
    env = {"ROLLINGTEXT_DATA": str(data), "ROLLINGTEXT_SECRET_KEY": "a-key-for-tests-only-0123456789", **settings}
    run_rollingtext("migrate", folder=data, env=env)
    if prepare is not None:
        prepare(env)
    url = f"http://127.0.0.1:{port}"
    command: list[str | Path] = [*program, "serve", "--port", str(port)]
    with running(command, data, env=env, ready=lambda: answers(f"{url}/readyz")) as started:
        yield Served(url, port, data, env, started)


def run_rollingtext(*words: str, folder: Path, env: dict[str, str]) -> str:
    """Runs `rollingtext WORDS` to its end and gives what it printed; fails where it does not end well."""
    done = _ran(*words, folder=folder, env=env)
    assert done.returncode == 0, (
        f"rollingtext {' '.join(words)} ended with {done.returncode}\n{done.stdout}{done.stderr}"
    )
    return done.stdout


def _ran(*words: str, folder: Path, env: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(ROLLINGTEXT), *words],
        cwd=folder,
        env={**os.environ, **env},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=STEP_SECONDS_MAX,
        check=False,
    )


@pytest.fixture(scope="session")
def chromium_path() -> Path:
    """The Chromium that browser tests drive."""
    return _needed(systems.chromium(), "Chromium", "chromium")


@pytest.fixture(scope="session")
def libreoffice_path() -> Path:
    """The LibreOffice that reads what we wrote."""
    return _needed(systems.libreoffice(), "LibreOffice", "libreoffice-writer-nogui")


@pytest.fixture(scope="session")
def pandoc_path() -> Path:
    """The pandoc that reads what we wrote."""
    return _needed(systems.pandoc(), "pandoc", "pandoc")


@pytest.fixture(scope="session")
def browser(chromium_path: Path) -> Iterator[Browser]:
    """A Chromium for this process of pytest, started once; each test opens contexts of its own in it."""
    expect.set_options(timeout=BROWSER_MS_MAX)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=str(chromium_path), args=CHROMIUM_ARGUMENTS)
        yield started
        started.close()


@pytest.fixture
def open_page(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Opens pages, each a person at a machine of their own: `open_page(locale="fr", viewport=...)`."""
    with ExitStack() as stack:

        def start(**options: object) -> Page:
            context = browser.new_context(**{"reduced_motion": "reduce", **options})  # type: ignore[arg-type]  # passed on as they are
            stack.callback(context.close)
            context.set_default_timeout(BROWSER_MS_MAX)
            return context.new_page()

        yield start


def _needed(found: Path | None, name: str, package: str) -> Path:
    """`found`, or the test ends: skipped on a person's machine, failed where CI=true."""
    if found is not None:
        return found
    message = f"{name} is not installed; on Debian: apt-get install {package}"
    if os.environ.get("CI") == "true":
        pytest.fail(message)
    pytest.skip(message)


@contextmanager
def _short_folder() -> Iterator[Path]:
    """A folder whose name is short enough for a socket in it (108 characters at most), removed afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="rt-"))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _as_nobody(folder: Path, *command: str | Path) -> None:
    """Runs `command` in `folder`; as `nobody` where this is root, because PostgreSQL refuses root."""
    user: int | None = None
    group: int | None = None
    if os.geteuid() == 0:
        nobody = pwd.getpwnam("nobody")
        user, group = nobody.pw_uid, nobody.pw_gid
        os.chown(folder, user, group)
    done = subprocess.run(
        [str(part) for part in command],
        cwd=folder,
        user=user,
        group=group,
        extra_groups=None if user is None else [],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=STEP_SECONDS_MAX,
        check=False,
    )
    assert done.returncode == 0, f"{command[0]} ended with {done.returncode}:\n{done.stdout}"
