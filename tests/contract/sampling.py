"""A value of every row and event with every field filled, made from the types; and the stored samples of events.

`python -m tests.contract.sampling` writes a sample for each version of an event that has none yet. A sample is never
changed once its version was released: it shows what lies in the records of those who use the program.
"""

import json
import types
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Literal, Union, get_args, get_origin, get_type_hints

from server.drafting import Alternative, Bracket, Node, Note, OpenValue, Reference, Run
from server.group import EVENTS, Event, Json, Row, event_to_json, event_version

SAMPLES = Path(__file__).parent / "samples" / "events"

NODES: tuple[Node, ...] = (
    Run("The Group ‘recommends’ "),
    Run("inter alia", frozenset({"italic", "bold"})),
    Bracket(
        "b1",
        (
            Alternative("a2", (Run(" all stakeholders"),), ("FRA",), ("JPN",), "prop-1"),
            Alternative("a3", (Run(" أصحاب "), Bracket("b4", (Alternative("a5"), Alternative("a6", (Run("各方"),)))))),
            Alternative("a7"),
        ),
    ),
    Note("to be revisited"),
    OpenValue("20XX"),
    Reference("par-14", "14 bis"),
)


def sample_row(kind: type[Row]) -> Row:
    """A row of that table with every field filled."""
    row = _sample(kind, kind.kind)
    if not isinstance(row, Row):
        raise TypeError(f"{kind} is no row")
    return row


def sample_event(event_type: str) -> Event:
    """An event of that type with every field filled."""
    event = _sample(EVENTS[event_type], event_type)
    if not isinstance(event, Event):
        raise TypeError(f"{event_type} is no event")
    return event


def stored_samples() -> list[tuple[str, Json]]:
    """Name and content of each stored sample."""
    return [(path.stem, json.loads(path.read_text(encoding="utf-8"))) for path in sorted(SAMPLES.glob("*.json"))]


def sample_path(event_type: str, v: int) -> Path:
    """Where the sample of that version lies."""
    return SAMPLES / f"{event_type}.v{v}.json"


def _sample(hint: object, name: str) -> object:
    origin, arguments = get_origin(hint), get_args(hint)
    if hint == tuple[Node, ...]:
        return NODES
    if origin is tuple:
        shown = arguments[:1] if arguments[-1] is Ellipsis else arguments
        return tuple(_sample(each, f"{name}-{place}") for place, each in enumerate(shown))
    if origin in {Union, types.UnionType}:
        return _sample(arguments[0], name)
    if origin is Literal:
        return arguments[-1]
    if isinstance(hint, type) and is_dataclass(hint):
        hints = get_type_hints(hint)
        return hint(**{field.name: _sample(hints[field.name], field.name) for field in fields(hint)})
    return {str: f"{name}-é", int: 7, bool: True}[hint]  # type: ignore[index]  # a plain type, or the test fails here


def main() -> None:
    """Writes the samples that are missing."""
    SAMPLES.mkdir(parents=True, exist_ok=True)
    for event_type in EVENTS:
        path = sample_path(event_type, event_version(event_type))
        if not path.exists():
            data: Json = {
                "type": event_type,
                "v": event_version(event_type),
                "data": event_to_json(sample_event(event_type)),
            }
            path.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
