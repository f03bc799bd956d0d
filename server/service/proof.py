"""The record with its proof: one file that holds the events, the signature over its head, and a page about both.

It is a zip archive of `events.jsonl` (see `record`), `signature.json` and `read-me.html`. Whoever has it can check it
without us: `tools/verify_record.py` uses nothing of the server.
"""

import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from html import escape
from io import BytesIO, TextIOWrapper
from pathlib import Path

from server.group import Json
from server.kernel import CorruptLog, compact
from server.service.record import Fault, Verified, walk_lines
from server.service.signature import Signer, is_signed

EVENTS, SIGNATURE, PAGE = "events.jsonl", "signature.json", "read-me.html"
_MOMENT = (1980, 1, 1, 0, 0, 0)
"""The date of every part."""


def signed_head(signer: Signer, stream: str, events: str, at: str) -> Json:
    """What is signed of a record file's text: how many events, and the hash of the last; `at` (ISO 8601) is when."""
    last = events.rstrip("\n").rpartition("\n")[2]
    head = str(json.loads(last)["hash"]) if last else ""
    return signer.sign({"stream": stream, "events": events.count("\n"), "head": head, "at": at})


def packed(events: str, signed: Json) -> bytes:
    """The file; the same record and signature give the same bytes."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in ((EVENTS, events), (SIGNATURE, compact(signed)), (PAGE, _page(signed))):
            archive.writestr(zipfile.ZipInfo(name, _MOMENT), text, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def is_proof(path: Path) -> bool:
    """Whether the file is such an archive."""
    return zipfile.is_zipfile(path)


def verify_proof(path: Path) -> Verified:
    """Walks the events of such a file and checks its signature; raises `CorruptLog` where it is no such file."""
    try:
        with zipfile.ZipFile(path) as archive:
            signed = json.loads(archive.read(SIGNATURE))
            with archive.open(EVENTS) as file:
                found = walk_lines(path.name, TextIOWrapper(file, encoding="utf-8"))
    except (KeyError, ValueError, zipfile.BadZipFile) as fault:
        raise CorruptLog(f"this is no record with its proof: {fault}") from fault
    faults = [*found.faults, *(Fault(path.name, found.events, what) for what in _wrong(signed, found))]
    return replace(found, faults=tuple(faults))


def _wrong(signed: Json, found: Verified) -> Iterator[str]:
    if not is_signed(signed):
        yield "the signature is not by the key that it names"
        return
    match signed:
        case {"statement": {"events": int(events), "head": str(head)}}:
            if (events, head) != (found.events, found.head):
                yield f"what was signed has {events} events and another head"
        case _:
            yield "what was signed says nothing of a head"


def in_fours(text: str) -> str:
    """A hash as it can be read out."""
    return " ".join(text[start : start + 4] for start in range(0, len(text), 4))


def _page(signed: Json) -> str:
    """What this file is, for somebody who finds it in a drawer."""
    match signed:
        case {"statement": {"stream": stream, "events": events, "head": str(head), "at": at}, "public_key": key}:
            rows: tuple[tuple[str, str], ...] = (
                ("Group", str(stream)),
                ("Events", str(events)),
                ("Head", in_fours(head)),
                ("Signed at", str(at)),
                ("Public key", str(key)),
            )
        case _:
            rows = ()
    table = "".join(f"<tr><th scope=row>{escape(name)}</th><td>{escape(value)}</td></tr>" for name, value in rows)
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>A record and its proof</title>
<style>body {{ font: 1.05rem/1.5 Georgia, serif; margin: 2rem auto; max-width: 44rem; padding: 0 1rem }}
td {{ font-family: monospace; overflow-wrap: anywhere }} th {{ text-align: start; padding-inline-end: 1rem }}</style>
</head><body><h1>A record and its proof</h1><table>{table}</table>
<p><b>events.jsonl</b> has one event a line, in the order in which they happened: a header, its hash, a salt and a body.
Each header holds the hash of the event before it and the hash of its own body, so nothing can be changed, added, left
out or put elsewhere without every later hash being another.</p>
<p>A header's hash is SHA-256 over its canonical JSON (RFC 8785). A body's is SHA-256 over its salt followed by its
canonical JSON. The hash of the last event is the head: read out in the room or printed in a report, it stands for all
that went before.</p>
<p><b>signature.json</b> is the head signed (Ed25519, over the statement's canonical JSON). Compare the public key with
the one that the secretariat has published.</p>
<p>To check it all without the program that wrote it: <code>python verify_record.py FILE</code>. It also says of each
paragraph that was agreed whether the words that the events give are those that the gavel was about.</p>
</body></html>
"""
