"""What goes into the service and what comes out."""

from dataclasses import dataclass

from server.group import Command, command_text
from server.kernel import JsonValue, Refused, quoted, sha256
from server.projections import WireEvent


@dataclass(frozen=True, slots=True, kw_only=True)
class Envelope:
    """A command with its id, the group that it is for, and in which role and for whom it is asked."""

    id: str
    command: Command
    group: str
    as_: str = ""
    on_behalf_of: str = ""

    def data_hash(self) -> str:
        """The same for the same command sent again."""
        words = f'"group":{quoted(self.group)},"on_behalf_of":{quoted(self.on_behalf_of)}'
        data = command_text(self.command)
        return sha256(f'{{"as":{quoted(self.as_)},"data":{data},{words},"type":{quoted(self.command.type)}}}'.encode())


@dataclass(frozen=True, slots=True)
class Accepted:
    """The command was carried out: `seq` is the number of its last event, `events` are as the asker reads them.

    `submitted` names the proposal that waits to be introduced, where that is all that was done.
    """

    seq: int
    events: tuple[WireEvent, ...]
    submitted: str = ""
    caucus: str = ""
    """The caucus as it now is, as JSON, where the command was carried out in one."""

    @property
    def text(self) -> str:
        """The answer as JSON."""
        waits = f',"submitted":{quoted(self.submitted)}' if self.submitted else ""
        private = f',"caucus":{self.caucus}' if self.caucus else ""
        return f'{{"seq":{self.seq},"events":[{",".join(event.text for event in self.events)}]{waits}{private}}}'


@dataclass(frozen=True, slots=True)
class CaughtUp:
    """What a reader missed: events in order, and the number of the stream's last one."""

    stream: str
    head: int
    events: tuple[WireEvent, ...]

    @property
    def text(self) -> str:
        """As JSON, in the shape of a frame with the head beside it."""
        events = ",".join(event.text for event in self.events)
        return f'{{"stream":"{self.stream}","head":{self.head},"events":[{events}]}}'


@dataclass(frozen=True, slots=True)
class Preview:
    """The brackets that a text would make; `behind` names alternatives of others that it takes over, with sponsors."""

    content: list[JsonValue]
    notation: str
    behind: list[JsonValue]

    def value(self) -> JsonValue:
        """As JSON."""
        return {"content": self.content, "notation": self.notation, "behind": self.behind}


Answer = Accepted | Refused
