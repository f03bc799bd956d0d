"""The cores as the service asks them: one function to decide and one to evolve, whatever the command is about."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from server.group import Actor, Command, Event, Facts, NoObjection, Rows, Submission, TakenBack
from server.kernel import Refused
from server.store import Evolve

Prepared = object
"""What was made of a command before its turn, outside the transaction: an import that has been read."""

Decide = Callable[[Rows, Actor, Command, Facts, Prepared], tuple[Event, ...] | Refused]
Aside = Callable[[Rows, Actor, Command, Facts], Submission | TakenBack | NoObjection | Refused | None]
ActorFor = Callable[[Rows, str, str, str], Actor | Refused]
Prepare = Callable[[Command, Callable[[], Mapping[str, str]]], Prepared | Refused]
Laws = Callable[[Rows, Actor, Command, tuple[Event, ...]], str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """`decide` and `evolve` of the working group; `actor_for` (rows, person, as, on behalf of) from the rows at hand;
    `aside` says what a command does beside the record, None where it goes on to `decide`; `prepare` does what takes
    long, and asks what texts call the delegations where it wants to know; `broken_law` names a law that these events
    would break, "" for none."""

    decide: Decide
    aside: Aside
    evolve: Evolve
    actor_for: ActorFor
    prepare: Prepare
    broken_law: Laws
