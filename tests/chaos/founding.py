"""The group that is played: members with heads and an adviser, a negotiating group, observers, officers, a document."""

import json
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from server.group import Command, CreateDocument, CreateGroup, Office, SetDelegation, SetPerson, Standing
from server.service import Accepted, Envelope, NobodyConnected, NoPublisher, Service, World, working_rules
from server.store import Store, migrate
from tests.chaos.people import Machine
from tests.contract.recording import CountedIds, SetClock

GROUP = "g-1"
MEMBERS = ("FRA", "JPN", "BRA")
TEXT = """1. The Group recommends [FRA: enhanced / JPN: closer] cooperation among all stakeholders
2. Governments carry out their roles and responsibilities
(a) on an equal footing [; / , and]
(b) in their respective roles
3. International organizations report each year
4. Option 1: The process is open
Option 2: The process is inclusive
{End of options}
5. Everybody should be heard
"""


@dataclass(slots=True)
class Founded:
    """Who is who, by person."""

    roles: dict[str, tuple[str, ...]] = field(default_factory=dict)
    behalf: dict[str, tuple[str, ...]] = field(default_factory=dict)
    delegation_of: dict[str, str] = field(default_factory=dict)

    def machines(self) -> list[Machine]:
        """A machine for each."""
        return [Machine(person, GROUP, roles, self.behalf.get(person, ("",))) for person, roles in self.roles.items()]


def founded(path: Path, clock: SetClock, ids: CountedIds) -> Founded:
    """Writes the group's record to `path`; the clock and the ids go on from there."""
    database, who, last_id, moment = _founding()
    path.write_bytes(database)
    ids.last, clock.moment = last_id, moment.moment
    return who


@dataclass(slots=True)
class _Founder:
    service: Service
    asked: int = 0

    def does(self, command: Command) -> Accepted:
        self.asked += 1
        envelope = Envelope(id=f"founding-{self.asked}", command=command, group=GROUP)
        answer = self.service.handle_as_operator(envelope)
        assert isinstance(answer, Accepted), answer
        return answer

    def admits(self, delegation: str = "", office: Office = "", standing: Standing = "head", speaks: str = "") -> str:
        command = SetPerson(delegation=delegation, office=office, standing=standing, spokesperson_of=speaks)
        return str(json.loads(self.does(command).events[0].text)["rows"]["persons"][0]["id"])


@cache
def _founding() -> tuple[bytes, Founded, int, SetClock]:
    """The founding itself, once for all seeds."""
    with TemporaryDirectory() as folder:
        path, ids, clock = Path(folder) / "record.sqlite3", CountedIds(), SetClock()
        migrate(f"sqlite:///{path}")
        world = World(clock=clock, ids=ids, publisher=NoPublisher(), presence=NobodyConnected(), gathering_seconds=0)
        store = Store.open(f"sqlite:///{path}")
        who = _admitted(_Founder(Service(store, working_rules(), world)))
        store.close()
        return path.read_bytes(), who, ids.last, clock


def _admitted(founder: _Founder) -> Founded:
    founder.does(CreateGroup(name="Working Group on Enhanced Cooperation"))
    who = Founded()
    for code in MEMBERS:
        founder.does(SetDelegation(delegation=code, name=code))
    founder.does(SetDelegation(delegation="G77", name="Group of 77", is_a="group", members=("BRA", "JPN")))
    founder.does(SetDelegation(delegation="NGO", name="NGO", is_a="observer", observer_class="NGO"))
    for code in MEMBERS:
        speaks = "G77" if code == "BRA" else ""
        head = founder.admits(code, speaks=speaks)
        who.roles[head], who.delegation_of[head] = ("delegate", *(["spokesperson"] if speaks else [])), code
    adviser, observer = founder.admits("FRA", standing="adviser"), founder.admits("NGO")
    who.roles[adviser], who.delegation_of[adviser] = ("delegate",), "FRA"
    who.roles[observer], who.delegation_of[observer] = ("observer",), "NGO"
    for office in ("chair", "vice_chair"):
        who.roles[founder.admits(office=office)] = ("chair",)
    secretariat = founder.admits(office="secretariat")
    who.roles[secretariat], who.behalf[secretariat] = ("secretariat",), ("", *MEMBERS)
    founder.does(CreateDocument(title="Recommendations", text=TEXT))
    return who
