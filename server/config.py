"""Settings, read once from `ROLLINGTEXT_*` variables; with none set everything runs embedded, in one process."""

import re
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

PREFIX = "ROLLINGTEXT_"
PORT_DEFAULT = 8400
SECRET_CHARS_MIN = 24
_SIGNING_KEY = re.compile(r"[A-Za-z0-9_-]{43}")


class BadSetting(ValueError):
    """A variable that cannot be meant so; the message names it and says what to set."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How this process runs."""

    database_url: str
    data: Path
    """The folder for the database file and the secret key, where they are not set otherwise."""
    secret_key: str
    """Signs the cookie of a session."""
    signing_key: str
    """Signs records taken home: 32 bytes (Ed25519) as base64url, the same on every server of an installation."""
    host: str = "127.0.0.1"
    port: int = PORT_DEFAULT
    public_url: str = ""
    """Where people reach the server, `https://text.example.org`; "" for the address that it listens on."""
    message_queue: str = ""
    """`redis://…` joins several processes; "" where there is one."""
    smtp_url: str = ""
    """`smtp://…` or `smtps://…`: the mail server; "" where there is none, and letters are delivered by hand."""
    mail_from: str = ""
    """The sender of letters: `Secretariat <secretariat@example.org>`."""
    proxies: int = 0
    """How many proxies in front of the server set X-Forwarded-* and are to be believed."""

    @property
    def secure(self) -> bool:
        """Whether people come by https, so that cookies may only travel so."""
        return self.public_url.startswith("https://")

    @property
    def address(self) -> str:
        """Where people reach the server, without a slash at the end."""
        return self.public_url.rstrip("/") or f"http://{self.host}:{self.port}"


def read_settings(environment: Mapping[str, str]) -> Settings:
    """The settings that the variables give; raises `BadSetting`."""
    given = {key.removeprefix(PREFIX): value for key, value in environment.items() if key.startswith(PREFIX)}
    unknown = given.keys() - {
        "DATABASE_URL", "DATA", "SECRET_KEY", "SIGNING_KEY", "HOST", "PORT", "PUBLIC_URL", "MESSAGE_QUEUE", "PROXIES",
        "SMTP_URL", "MAIL_FROM",
    }  # fmt: skip
    if unknown:
        raise BadSetting(f"{PREFIX}{min(unknown)} is no setting: see docs/operating.md for those there are")
    data = Path(given.get("DATA") or "var").absolute()
    return Settings(
        database_url=_database(given.get("DATABASE_URL", ""), data),
        data=data,
        secret_key=_secret(given.get("SECRET_KEY", ""), data),
        signing_key=_signing(given.get("SIGNING_KEY", ""), data),
        host=given.get("HOST") or "127.0.0.1",
        port=_number(given, "PORT", PORT_DEFAULT, 65_535),
        public_url=_url(given.get("PUBLIC_URL", "")),
        message_queue=_queue(given.get("MESSAGE_QUEUE", "")),
        proxies=_number(given, "PROXIES", 0, 9),
        smtp_url=_smtp(given),
        mail_from=given.get("MAIL_FROM", ""),
    )


def _database(url: str, data: Path) -> str:
    if not url:
        return f"sqlite:///{data / 'rollingtext.sqlite'}"
    if not url.startswith(("sqlite:///", "postgresql://", "postgresql+psycopg://")):
        raise BadSetting(f"{PREFIX}DATABASE_URL must be sqlite:///FILE or postgresql://…")
    return url


def _secret(given: str, data: Path) -> str:
    """The key that is set, else the one of this installation, made when first asked for."""
    if given:
        if len(given) < SECRET_CHARS_MIN:
            raise BadSetting(f"{PREFIX}SECRET_KEY must have at least {SECRET_CHARS_MIN} characters")
        return given
    return _kept(data / "secret-key", lambda: secrets.token_urlsafe(48))


def _signing(given: str, data: Path) -> str:
    """The key for signatures that is set, else the one of this installation."""
    if given and not _SIGNING_KEY.fullmatch(given):
        raise BadSetting(f"{PREFIX}SIGNING_KEY must be 32 bytes as base64url: 43 letters, digits, - or _")
    return given or _kept(data / "signing-key", lambda: secrets.token_urlsafe(32))


def _kept(file: Path, make: Callable[[], str]) -> str:
    """What the file holds, which is made when first asked for and which only this user reads."""
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        try:
            file.touch(mode=0o600, exist_ok=False)
            file.write_text(make(), encoding="ascii")
        except FileExistsError:
            pass  # another process was quicker; its key holds
    return file.read_text(encoding="ascii").strip()


def _number(given: Mapping[str, str], name: str, default: int, most: int) -> int:
    value = given.get(name, "")
    if not value:
        return default
    if not value.isascii() or not value.isdigit() or int(value) > most:
        raise BadSetting(f"{PREFIX}{name} must be a number from 0 to {most}, not {value!r}")
    return int(value)


def _url(value: str) -> str:
    if value and not value.startswith(("http://", "https://")):
        raise BadSetting(f"{PREFIX}PUBLIC_URL must begin with http:// or https://")
    return value


def _smtp(given: Mapping[str, str]) -> str:
    value = given.get("SMTP_URL", "")
    if value and not value.startswith(("smtp://", "smtps://")):
        raise BadSetting(f"{PREFIX}SMTP_URL must be smtp://HOST or smtps://HOST")
    if value and "@" not in given.get("MAIL_FROM", ""):
        raise BadSetting(f"{PREFIX}MAIL_FROM must be the sender's address where {PREFIX}SMTP_URL is set")
    return value


def _queue(value: str) -> str:
    if value and not value.startswith(("redis://", "rediss://", "unix://")):
        raise BadSetting(f"{PREFIX}MESSAGE_QUEUE must be redis://… or unix://…")
    return value
