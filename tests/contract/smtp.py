"""A mail server on the loopback that keeps what it gets, and refuses the recipients that it is told to."""

import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage


@dataclass(slots=True)
class Received:
    """What came in, in order; `unknown` recipients are refused for good, and while `busy` all are for now."""

    port: int = 0
    mails: list[EmailMessage] = field(default_factory=list)
    unknown: set[str] = field(default_factory=set)
    busy: bool = False

    def to(self, address: str) -> list[EmailMessage]:
        """The mails to that address."""
        return [mail for mail in self.mails if mail["To"] == address]


@contextmanager
def mail_server() -> Iterator[Received]:
    """Serves on a free port for as long as the test lasts."""
    received = Received()

    class Talk(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            self._say("220 ready")
            while line := self.rfile.readline().decode().strip():
                if not self._answered(line):
                    return

        def _answered(self, line: str) -> bool:
            match line.split(":", maxsplit=1)[0].upper().split()[0]:
                case "RCPT":
                    address = line.split("<")[1].split(">", maxsplit=1)[0]
                    refused = "550 no such mailbox" if address in received.unknown else "250 ok"
                    self._say("451 try again later" if received.busy else refused)
                case "DATA":
                    self._say("354 go on")
                    self._take()
                case "QUIT":
                    self._say("221 bye")
                    return False
                case _:
                    self._say("250 ok")
            return True

        def _take(self) -> None:
            data = b""
            while (line := self.rfile.readline()) not in {b".\r\n", b""}:
                data += line.removeprefix(b".") if line.startswith(b"..") else line
            received.mails.append(message_from_bytes(data, EmailMessage, policy=policy.default))
            self._say("250 taken")

        def _say(self, line: str) -> None:
            self.wfile.write(line.encode() + b"\r\n")

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Talk) as server:
        server.daemon_threads = True
        received.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield received
        finally:
            server.shutdown()
            thread.join()
