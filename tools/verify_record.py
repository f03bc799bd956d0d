"""Checks a record with its proof, with nothing of the program that wrote it: `python verify_record.py FILE [KEY]`.

FILE is the zip archive that `rollingtext export --format proof` or the room writes (or its events.jsonl alone); KEY the
public key that the secretariat has published. Needs Python 3.11 and, for the signature, the package `cryptography`.

1. Each event has the next number, follows the one before it, and its header and body have the hashes that they say.
2. The head is the one that was signed, by the key that is named (and by KEY, where one is given).
3. The words of each paragraph that was agreed, as the events give them, are those that the gavel was about.
It prints what is wrong with the event's number, and ends with 1; or the head and the number of agreed texts, with 0.
"""

import base64
import hashlib
import json
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any  # noqa: TID251 - what a record holds is known only once it was looked at

Json = dict[str, Any]
Fault = tuple[int, str]


def canonical(value: Any) -> str:
    """RFC 8785 for what a record holds: texts, whole numbers, true and false, lists, and objects with ASCII keys."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def sha256(text: str) -> str:
    """In hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def unpadded(text: str) -> bytes:
    """The bytes of a base64url text without its padding."""
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def chain(events: list[Json]) -> Iterator[Fault]:
    """What does not fit in numbers and hashes."""
    previous, stream = "", events[0]["header"]["stream"] if events else ""
    for number, event in enumerate(events, start=1):
        header = event["header"]
        if header.get("seq") != number:
            yield (
                number,
                f"it is number {number} here and says {header.get('seq')}: one is missing or out of place",
            )
        if header.get("stream") != stream:
            yield number, "it belongs to another stream"
        if header.get("previous") != previous:
            yield number, "it does not follow the event before it"
        if sha256(canonical(header)) != event["hash"]:
            yield number, "its header was changed"
        if "body" in event and sha256(event["salt"] + canonical(event["body"])) != header.get("body_hash"):
            yield number, "its body was changed"
        previous = event["hash"]


def signature(events: list[Json], signed: Json, key: str) -> Iterator[Fault]:
    """What does not fit in the signature."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    said, last = signed["statement"], len(events)
    if key and signed["public_key"] != key:
        yield last, "it is signed by another key than the one given"
    try:
        public = Ed25519PublicKey.from_public_bytes(unpadded(signed["public_key"]))
        public.verify(unpadded(signed["signature"]), canonical(said).encode("utf-8"))
    except (InvalidSignature, ValueError):
        yield last, "the signature is not by the key that it names"
    if (said["events"], said["head"]) != (last, events[-1]["hash"] if events else ""):
        yield last, f"what was signed has {said['events']} events and another head"


def words(nodes: list[Any]) -> str:
    """What is said in a content: without notes, names and ids; a run beside one with the same marks is one run."""
    said: list[Any] = []
    for node in nodes:
        if isinstance(node, dict) and "note" in node:
            continue
        if isinstance(node, dict) and "alternatives" in node:
            said.append([json.loads(words(each["content"])) for each in node["alternatives"]])
        elif isinstance(node, dict) and "ref" in node:
            said.append({"ref": node["ref"]})
        elif said and _marks(node) is not None and _marks(said[-1]) == _marks(node):
            said[-1] = _run(_text(said[-1]) + _text(node), _marks(node) or [])
        else:
            said.append(node)
    return canonical(said)


def _marks(node: Any) -> list[str] | None:
    if isinstance(node, str):
        return []
    return node.get("marks", []) if isinstance(node, dict) and "text" in node else None


def _text(node: Any) -> str:
    return node if isinstance(node, str) else str(node["text"])


def _run(text: str, marks: list[str]) -> Any:
    return {"marks": marks, "text": text} if marks else text


class Paragraphs:
    """The present words of every paragraph, by what events say of it."""

    def __init__(self) -> None:
        self.content: dict[str, list[Any]] = {}
        self.place: dict[str, tuple[int, str]] = {}

    def hear(self, value: Any) -> None:
        """Takes from an event what it says of paragraphs, wherever in it that stands."""
        if isinstance(value, list):
            for each in value:
                self.hear(each)
            return
        if not isinstance(value, dict):
            return
        name = value.get("paragraph") or value.get("id")
        if isinstance(name, str) and name.startswith("par-"):
            if isinstance(value.get("content"), list):
                self.content[name] = value["content"]
            if isinstance(value.get("level"), int) and isinstance(value.get("parent"), str):
                self.place[name] = (value["level"], value["parent"])
        for key, each in value.items():
            if key != "clearing":  # what stood before, kept to be called back
                self.hear(each)

    def hash(self, name: str) -> str:
        """SHA-256 over words, level and parent, as a gavel names them."""
        level, parent = self.place.get(name, (0, ""))
        said = json.loads(words(self.content.get(name, [])))
        return sha256(canonical({"level": level, "parent": parent, "words": said}))


def agreed(events: list[Json]) -> tuple[int, list[Fault]]:
    """How many texts were agreed, and which of them are not the words that the events give."""
    rows, number, faults = Paragraphs(), 0, []
    for event in events:
        if "body" not in event:
            continue
        data, kind = event["body"]["data"], event["header"]["type"]
        asked = {"paragraph.agreed": [data], "paragraphs.agreed": data.get("paragraphs", [])}.get(kind, [])
        for each in asked:
            number += 1
            if rows.hash(each["paragraph"]) != each["hash"]:
                what = f"{each['paragraph']}: other words were agreed than the events give"
                faults.append((event["header"]["seq"], what))
        rows.hear(data)
    return number, faults


def main(arguments: list[str]) -> int:
    """See the top of this page."""
    if not arguments:
        print(__doc__)
        return 2
    file, key, signed = arguments[0], "".join(arguments[1:2]), None
    try:
        if zipfile.is_zipfile(file):
            with zipfile.ZipFile(file) as archive:
                lines = archive.read("events.jsonl").decode("utf-8").splitlines()
                signed = json.loads(archive.read("signature.json"))
        else:
            lines = Path(file).read_text(encoding="utf-8").splitlines()
        events = [json.loads(line) for line in lines]
        faults = [*chain(events), *(signature(events, signed, key) if signed else ())]
        number, others = agreed(events)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as fault:
        print(f"{file} is no record: {fault!r}")
        return 1
    for seq, what in [*faults, *others]:
        print(f"event {seq}: {what}")
    head = events[-1]["hash"] if events else "none"
    print(f"{len(events)} events, {number} texts agreed, {'signed' if signed else 'not signed'}, head {head}")
    return 1 if faults or others else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
