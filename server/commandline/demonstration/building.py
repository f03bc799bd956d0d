"""Building the demonstration group: founded by the operator, then played by its own people."""

import json
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from server.commandline.demonstration.history import play
from server.commandline.demonstration.members import MANDATE, OBJECTIVES, SEATS, STAKEHOLDER_GROUPS, STATES, Seat
from server.commandline.demonstration.stage import Stage
from server.commandline.demonstration.text import CAVEAT, TITLE, text
from server.commandline.groups import Founding
from server.commandline.trouble import Trouble
from server.group import Command, CreateDocument, CreateGroup, Document, Rows, SetDelegation
from server.kernel import Refused
from server.service import Envelope, Service, World, quiet_world, working_rules
from server.store import Store
from server.web import PersonGiven

GROUP = "wgec"
REPORT_DUE_DAYS = 96


@dataclass(slots=True)
class Cast:
    """Who is in the demonstration, by person's id; `delegations` and `observers` by code."""

    group: str
    document: str = ""
    chair: str = ""
    vice_chair: str = ""
    secretariat: str = ""
    delegations: dict[str, str] = field(default_factory=dict)
    observers: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class WallClock:
    """Time as the script sets it."""

    at: datetime

    def now(self) -> datetime:
        """The moment that the script is at."""
        return self.at.replace(microsecond=0)

    def monotonic(self) -> float:
        """The same in seconds."""
        return self.at.timestamp()

    def pause(self, seconds: float) -> None:
        """Time goes by at once."""
        self.at += timedelta(seconds=seconds)


def build(store: Store, delegations: int = 0) -> Cast:
    """Makes the group `wgec` with at least so many members, its document and its history up to now."""
    today = quiet_world().clock.now().astimezone(UTC)
    clock = WallClock(today - timedelta(days=9))
    world = quiet_world()
    service = Service(store, working_rules(), _timed(world, clock))
    cast = _founded(service, _seats(delegations), today)
    stage = Stage(
        ask=lambda person, command, as_, behalf: _ask(service, clock, stage, person, command, as_, behalf),
        present=lambda: _present(service),
        chair=cast.chair,
        secretariat=cast.secretariat,
        persons={code: person for code, person in cast.delegations.items() if code not in _FROM_THE_FLOOR},
        at=clock.at,
    )
    stage.ask(stage.secretariat, CreateDocument(title=TITLE, text=text(), caveat=CAVEAT), "secretariat", "")
    cast.document = stage.document = stage.present().within(Document, "group")[0].id
    play(stage, today)
    return cast


_FROM_THE_FLOOR = frozenset({"EGY"})
"""Speak from the floor without a laptop: the secretariat takes their words down."""


def _timed(world: World, clock: WallClock) -> World:
    return replace(world, clock=clock)


def _seats(delegations: int) -> tuple[Seat, ...]:
    """The seats of the demonstration, and as many more members as are asked for."""
    members = sum(seat.is_a == "member" for seat in SEATS)
    more = range(members + 1, delegations + 1)
    return SEATS + tuple(Seat(f"M{number}", f"Member {number}", f"Member {number}", STATES) for number in more)


def _founded(service: Service, seats: tuple[Seat, ...], today: datetime) -> Cast:
    founding = Founding(service, GROUP)
    group = CreateGroup(
        name="Working Group on Enhanced Cooperation",
        short_name="WGEC",
        mandate=MANDATE,
        objectives=OBJECTIVES,
        report_due=(today + timedelta(days=REPORT_DUE_DAYS)).date().isoformat(),
        reports_to="Commission on Science and Technology for Development",
        caveat=CAVEAT,
        stakeholder_groups=STAKEHOLDER_GROUPS,
    )
    founding.found(group, tuple(_delegation(seat) for seat in seats))
    cast = Cast(group=GROUP)
    cast.chair = founding.admit(PersonGiven(name="The Chair", office="chair")).id
    cast.vice_chair = founding.admit(PersonGiven(name="The Vice-Chair", office="vice_chair")).id
    cast.secretariat = founding.admit(PersonGiven(name="The Secretary", office="secretariat")).id
    for seat in seats:
        if seat.is_a == "group":
            continue
        speaks_for = next((g.code for g in seats if g.is_a == "group" and g.members[:1] == (seat.code,)), "")
        head = PersonGiven(
            name=f"Head of delegation, {seat.short_name}",
            delegation=seat.code,
            standing="head",
            spokesperson_of=speaks_for,
        )
        people = cast.delegations if seat.is_a == "member" else cast.observers
        people[seat.code] = founding.admit(head).id
    return cast


def _delegation(seat: Seat) -> SetDelegation:
    return SetDelegation(
        delegation=seat.code,
        name=seat.name,
        short_name=seat.short_name,
        is_a=seat.is_a,
        stakeholder_group=seat.stakeholder_group if seat.is_a == "member" else "",
        regional_group=seat.regional_group,
        observer_class=seat.observer_class,
        members=seat.members,
    )


def _present(service: Service) -> Rows:
    return service.present_rows(GROUP)


def _ask(
    service: Service, clock: WallClock, stage: Stage, person: str, command: Command, as_: str, on_behalf_of: str
) -> None:
    """Carries the command out at the stage's time; the demonstration breaks off where one is refused."""
    clock.at = stage.at
    envelope = Envelope(
        id=service.world.ids.new("demo-"), command=command, group=GROUP, as_=as_, on_behalf_of=on_behalf_of
    )
    answer = service.handle_command(envelope, person)
    if isinstance(answer, Refused):
        said = json.dumps({"code": answer.code, "by": list(answer.by), "do": answer.do})
        raise Trouble(f"the demonstration's {command.type} was refused: {said}")
