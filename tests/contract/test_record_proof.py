"""The record leaves with its proof, and somebody else's program finds whatever was done to it."""

import json
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given

from server.drafting import Content, content_to_json, paragraph_hash
from server.group import Json
from server.kernel import canonical, compact, hash_of, sha256
from server.service import Signer, is_proof, packed, signed_head, verify_proof
from tests.services import run_rollingtext
from tests.strategies import contents
from tools import verify_record

ROOT = Path(__file__).resolve().parent.parent.parent
OURS, OTHERS = Signer.of("A" * 43), Signer.of("B" * 43)


@given(content=contents())
def test_both_programs_mean_the_same_by_words(content: Content) -> None:
    """The hash of a paragraph, worked out by two programs that share no line."""
    other = verify_record.Paragraphs()
    other.hear({"id": "par-1", "content": content_to_json(content), "level": 2, "parent": "par-0"})
    assert other.hash("par-1") == paragraph_hash(content, 2, "par-0")


@dataclass(frozen=True)
class Record:
    """The demonstration's record, as it was taken home."""

    events: list[Json]
    folder: Path

    def write(self, events: list[Json], signer: Signer = OURS, signed_events: list[Json] | None = None) -> Path:
        """A file with these events, and the signature over them or over others."""
        text = lines(events)
        said = text if signed_events is None else lines(signed_events)
        file = self.folder / "record.zip"
        file.write_bytes(packed(text, signed_head(signer, "wgec", said, "2026-03-01T09:00:00+00:00")))
        return file


def lines(events: list[Json]) -> str:
    return "".join(f"{compact(event)}\n" for event in events)


def checked(file: Path, key: str = OURS.public_key) -> tuple[int, str]:
    """What the other program says of it."""
    program: list[str | Path] = [sys.executable, ROOT / "tools" / "verify_record.py", file, key]
    done = subprocess.run(program, capture_output=True, text=True, timeout=60, check=False)
    assert done.stderr == ""
    return done.returncode, done.stdout


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Record:
    folder = tmp_path_factory.mktemp("proof")
    env = {"ROLLINGTEXT_DATA": str(folder), "ROLLINGTEXT_SIGNING_KEY": "A" * 43}
    run_rollingtext("migrate", folder=folder, env=env)
    run_rollingtext("demo", folder=folder, env=env)
    documents = run_rollingtext("export", "--help", folder=folder, env=env)
    assert "proof" in documents
    with sqlite3.connect(folder / "rollingtext.sqlite") as connection:
        (document,) = connection.execute("select id from rows where kind = 'documents' limit 1").fetchone()
    file = folder / "taken.zip"
    run_rollingtext("export", document, "--format", "proof", "--out", str(file), folder=folder, env=env)
    assert run_rollingtext("verify", str(file), folder=folder, env=env).count("head") == 1
    with zipfile.ZipFile(file) as archive:
        assert "verify_record.py" in archive.read("read-me.html").decode()
        events = [json.loads(line) for line in archive.read("events.jsonl").decode().splitlines()]
    code, said = checked(file)
    assert (code, "8 texts agreed, signed" in said) == (0, True)
    return Record(events, folder)


def chained(events: list[Json]) -> list[Json]:
    """Everything sealed anew, as a forger would."""
    out: list[Json] = []
    previous = ""
    for number, event in enumerate(events, start=1):
        body = event["body"]
        assert isinstance(event["header"], dict)
        sealed = sha256(str(event["salt"]).encode() + canonical(body))  # type: ignore[arg-type]  # a body is an object
        header: Json = {**event["header"], "seq": number, "previous": previous, "body_hash": sealed}
        previous = hash_of(header)
        out.append({**event, "header": header, "hash": previous})
    return out


def data_of(event: Json) -> Json:
    body = event["body"]
    assert isinstance(body, dict)
    data = body["data"]
    assert isinstance(data, dict)
    return data


def number_of(events: list[Json], kind: str) -> int:
    return next(at for at, event in enumerate(events) if kind in compact(event["header"]))


def flipped(events: list[Json]) -> list[Json]:
    at = number_of(events, "paragraph.proposed")
    return [*events[:at], json.loads(compact(events[at]).replace("the", "The", 1)), *events[at + 1 :]]


def left_out(events: list[Json]) -> list[Json]:
    return [*events[:40], *events[41:]]


def swapped(events: list[Json]) -> list[Json]:
    return [*events[:40], events[41], events[40], *events[42:]]


def cut_short(events: list[Json]) -> list[Json]:
    return events[:-1]


@pytest.mark.full
@pytest.mark.parametrize(
    ("touch", "what"),
    [
        (flipped, "its body was changed"),
        (left_out, "event 41: it is number 41 here and says 42"),
        (swapped, "event 41: it is number 41 here and says 42"),
        (cut_short, "what was signed has"),
    ],
)
def test_what_was_touched_is_found_by_both(
    record: Record, touch: Callable[[list[Json]], list[Json]], what: str
) -> None:
    file = record.write(touch(record.events), signed_events=record.events)
    code, said = checked(file)
    assert (code, what in said) == (1, True)
    assert is_proof(file)
    assert verify_proof(file).faults


@pytest.mark.full
def test_a_forged_gavel_is_found(record: Record) -> None:
    """Sealed anew it fits in itself, and is not what was signed; signed anew, it is not by whom it should be."""
    at = number_of(record.events, "paragraph.agreed")
    forged = chained([*record.events[: at + 1], record.events[at], *record.events[at + 1 :]])
    code, said = checked(record.write(forged, signed_events=record.events))
    assert (code, "another head" in said) == (1, True)
    code, said = checked(record.write(forged, signer=OTHERS))
    assert (code, "by another key than the one given" in said) == (1, True)


@pytest.mark.full
def test_other_words_than_the_gavel_was_about_are_found(record: Record) -> None:
    """Even where the forger has the key: the hash that was agreed is of other words."""
    gavel = number_of(record.events, "paragraph.agreed")
    name = data_of(record.events[gavel])["paragraph"]
    at = number_of(record.events, "document.created")
    rows = data_of(record.events[at])["paragraphs"]
    assert isinstance(rows, list)
    (row,) = [each for each in rows if isinstance(each, dict) and each["id"] == name]
    text = compact(record.events[at])
    assert text.count(compact({"content": row["content"]})[1:-1]) == 1
    changed = text.replace(compact({"content": row["content"]})[1:-1], '"content":["Other words."]')
    other: Json = json.loads(changed)
    forged = chained([*record.events[:at], other, *record.events[at + 1 :]])
    code, said = checked(record.write(forged))
    assert (code, "other words were agreed than the events give" in said) == (1, True)


def test_what_is_no_record_is_said(tmp_path: Path) -> None:
    file = tmp_path / "none.txt"
    file.write_text("no record\n")
    code, said = checked(file)
    assert (code, "is no record" in said) == (1, True)
