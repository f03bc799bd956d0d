"""Mail as the service asks for it, and SMTP as one way to send it."""

import smtplib
import ssl
from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP as SMTP_POLICY
from typing import Protocol
from urllib.parse import unquote, urlsplit

SMTP_SECONDS_MAX = 20
PORTS = {"smtp": 25, "smtps": 465}


class NotSent(Exception):
    """It was not sent; `for_good`: sending it again would not help."""

    def __init__(self, why: str, *, for_good: bool) -> None:
        super().__init__(why)
        self.for_good = for_good


@dataclass(frozen=True, slots=True, kw_only=True)
class Mail:
    """One mail; its `id` is the same however often it is tried, so that a second copy is known as one."""

    id: str
    to: str
    subject: str
    text: str
    language: str


class Mailer(Protocol):
    """The way out for mail."""

    @property
    def ready(self) -> bool:
        """Whether there is a mail server at all."""

    def send(self, mail: Mail) -> None:
        """Sends it; raises `NotSent`."""


class NoMailer:
    """Where no mail server is set: letters are delivered by hand."""

    ready = False

    def send(self, mail: Mail) -> None:
        """See `Mailer.send`."""
        raise NotSent("no mail server is set", for_good=True)


class SmtpMailer:
    """Sends by `smtp://[name:password@]host[:port]` (with STARTTLS where it is offered) or `smtps://…`."""

    ready = True

    def __init__(self, url: str, sender: str) -> None:
        parts = urlsplit(url)
        self._tls = parts.scheme == "smtps"
        self._host, self._port = parts.hostname or "localhost", parts.port or PORTS[parts.scheme]
        self._name, self._password = unquote(parts.username or ""), unquote(parts.password or "")
        self._sender = sender

    def send(self, mail: Mail) -> None:
        """See `Mailer.send`."""
        try:
            message = self._message(mail)
        except ValueError as fault:
            raise NotSent(f"no mail can be addressed so: {fault}", for_good=True) from fault
        try:
            with self._connection() as server:
                server.send_message(message)
        except smtplib.SMTPRecipientsRefused as fault:
            code, said = next(iter(fault.recipients.values()))
            raise NotSent(_said(code, said), for_good=code >= 500) from fault
        except smtplib.SMTPResponseException as fault:
            raise NotSent(_said(fault.smtp_code, fault.smtp_error), for_good=fault.smtp_code >= 500) from fault
        except (smtplib.SMTPException, OSError) as fault:
            raise NotSent(f"the mail server does not answer: {fault}", for_good=False) from fault

    def _connection(self) -> smtplib.SMTP:
        if self._tls:
            server: smtplib.SMTP = smtplib.SMTP_SSL(
                self._host, self._port, timeout=SMTP_SECONDS_MAX, context=ssl.create_default_context()
            )
        else:
            server = smtplib.SMTP(self._host, self._port, timeout=SMTP_SECONDS_MAX)
            server.ehlo()
            if server.has_extn("starttls"):
                server.starttls(context=ssl.create_default_context())
                server.ehlo()
        if self._name:
            server.login(self._name, self._password)
        return server

    def _message(self, mail: Mail) -> EmailMessage:
        message = EmailMessage(policy=SMTP_POLICY)
        message["From"], message["To"] = self._sender, Address(addr_spec=mail.to)
        message["Subject"], message["Message-ID"] = mail.subject, f"<{mail.id}@{self._host}>"
        message["Content-Language"], message["Auto-Submitted"] = mail.language, "auto-generated"
        message.set_content(mail.text)
        return message


def _said(code: int, said: bytes | str) -> str:
    words = said.decode(errors="replace") if isinstance(said, bytes) else said
    return f"the mail server says {code} {words}"
