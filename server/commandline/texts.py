"""Bringing a bracketed text in and taking a document out, at a terminal."""

import argparse
import json
import sys
from collections.abc import Callable
from pathlib import Path

from server.commandline.keeping import open_store
from server.commandline.trouble import Trouble
from server.config import Settings
from server.exchange import (
    Given,
    ImportResult,
    export_html,
    export_json,
    export_notation,
    export_word,
    export_word_tracked,
    read_file,
)
from server.group import CreateDocument, Document
from server.kernel import Refused, limits
from server.service import (
    Envelope,
    Service,
    Signer,
    SystemClock,
    given_document,
    packed,
    quiet_world,
    record_text,
    signed_head,
    working_rules,
)
from server.store import stream_of

_WRITERS: dict[str, Callable[[Given], str | bytes]] = {
    "notation": export_notation,
    "html": export_html,
    "json": export_json,
    "word": export_word,
    "word-tracked": export_word_tracked,
}


def bring_in(asked: argparse.Namespace, settings: Settings) -> None:
    """`rollingtext import FILE`."""
    data = _read(asked.file)
    if asked.dry_run:
        _report(_found(data, {}), as_json=asked.json)
        return
    if not asked.group or not asked.title:
        raise Trouble("--group G and --title T are needed, or --dry-run to look only")
    with open_store(settings) as store:
        service = Service(store, working_rules(), quiet_world())
        names = _names(service, asked.group)
        found = _found(data, names)
        command = CreateDocument(title=asked.title, text=found.source or _text(data), names=names)
        envelope = Envelope(id=service.world.ids.new("import-"), command=command, group=asked.group)
        answer = service.handle_as_operator(envelope)
        if isinstance(answer, Refused):
            raise Trouble(f"{answer.code}: {answer.do}")
        document = json.loads(answer.events[0].text)["data"]["document"]
        print(json.dumps({"document": document, **found.to_json()}, ensure_ascii=False) if asked.json else document)


def take_out(asked: argparse.Namespace, settings: Settings) -> None:
    """`rollingtext export DOCUMENT`."""
    with open_store(settings) as store:
        service = Service(store, working_rules(), quiet_world())
        if asked.format in {"record", "proof"}:
            made = _record(service, asked, settings)
        else:
            made = _written(service, asked)
    data = made.encode("utf-8") if isinstance(made, str) else made
    if asked.out is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        return
    try:
        asked.out.write_bytes(data)
    except OSError as fault:
        raise Trouble(f"{asked.out} cannot be written: {fault.strerror}") from fault


def _written(service: Service, asked: argparse.Namespace) -> str | bytes:
    given = given_document(service, asked.document, None, asked.at, asked.reading or "brackets")
    if isinstance(given, Refused):
        raise Trouble(f"{given.code}: {given.do}")
    return _WRITERS[asked.format](given)


def _record(service: Service, asked: argparse.Namespace, settings: Settings) -> str | bytes:
    """The record of the stream that the document is in, by itself or with its proof."""
    document = asked.document
    with service.store.reading() as connection:
        stream = stream_of(connection, Document.kind, document)
    if stream is None:
        raise Trouble(f"there is no document {document!r}")
    events = record_text(service.store, stream)
    if asked.format == "record":
        return events
    at = SystemClock().now().isoformat(timespec="seconds")
    return packed(events, signed_head(Signer.of(settings.signing_key), stream, events, at))


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > limits.WORD_BYTES_MAX:
            raise Trouble(f"{path} is larger than {limits.WORD_BYTES_MAX:,} bytes: bring it in in parts")
        return path.read_bytes()
    except OSError as fault:
        raise Trouble(f"{path} cannot be read: {fault.strerror}") from fault


def _text(data: bytes) -> str:
    """The text that was read from `data`: UTF-8, or UTF-16 with its mark."""
    return data.decode("utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig")


def _found(data: bytes, names: dict[str, str]) -> ImportResult:
    found = read_file(data, names)
    if isinstance(found, Refused):
        raise Trouble(f"{found.code}: {found.do}")
    return found


def _names(service: Service, group: str) -> dict[str, str]:
    """The group's delegations as texts may call them."""
    names = service.names_in_texts(group)
    if not names:
        raise Trouble(f"there is no group {group!r} with delegations")
    return names


def _report(found: ImportResult, *, as_json: bool) -> None:
    value = found.to_json()
    if as_json:
        print(json.dumps(value, ensure_ascii=False, indent=2))
        return
    print(f"{found.paragraphs} paragraphs, {found.brackets} brackets, {found.options} options over paragraphs")
    print(f"{found.characters_in:,} characters in, {found.characters_out:,} out, {found.left_out:,} left out")
    if found.comments:
        print("comments: " + ", ".join(f"{count} {kind}" for kind, count in found.comments.items()))
    for finding in found.findings:
        advice = f" ({finding.suggestion})" if finding.suggestion else ""
        print(f"line {finding.line}, column {finding.column}: {finding.code}: {finding.text}{advice}")
