"""Documents as files, and texts that might become one: exports, the history, and what an import would find."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import ParamSpec, TypeVar

from flask import Blueprint, Response, request

from server.exchange import (
    Given,
    GivenHistory,
    export_html,
    export_json,
    export_notation,
    export_word,
    export_word_tracked,
    history_html,
    history_json,
    is_word,
)
from server.group import Document
from server.kernel import Refused, limits
from server.service import (
    TookTooLong,
    beside,
    given_document,
    given_history,
    packed,
    read_ahead,
    record_text,
    signed_head,
)
from server.store import Account, stream_of
from server.web import problems
from server.web.access import asking, whole_number
from server.web.answering import answer, body, granted, json_body, whole
from server.web.doors import Doors
from server.web.operations import API
from server.web.problems import Stopped
from server.web.schemas import load
from server.web.security import FILE_POLICY

WORKED_HERE_PARTS_MAX = 10
P = ParamSpec("P")
Made = TypeVar("Made")
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_EXPORTS: dict[str, tuple[Callable[[Given], str | bytes], str, str]] = {
    "notation": (export_notation, "text/plain", "txt"),
    "html": (export_html, "text/html", "html"),
    "json": (export_json, "application/json", "json"),
    "word": (export_word, _WORD, "docx"),
    "word-tracked": (export_word_tracked, _WORD, "docx"),
}
_HISTORIES: dict[str, tuple[Callable[[GivenHistory], str], str]] = {
    "html": (history_html, "text/html"),
    "json": (history_json, "application/json"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Pasted:
    """A text that might become a document; `names` maps attributions in it to delegations."""

    text: str = field(metadata={"max": limits.IMPORT_BYTES_MAX})
    names: dict[str, str] = field(default_factory=dict)


def file_routes(doors: Doors) -> Blueprint:
    """The addresses of files."""
    routes = Blueprint("files", __name__, url_prefix=API)

    @routes.get("/documents/<document>/export/<kind>")
    def export(document: str, kind: str) -> Response:
        account = asking(doors)
        if kind in {"record", "proof"}:
            return _record(doors, account, document, proved=kind == "proof")
        if kind not in _EXPORTS:
            raise Stopped(problems.not_found("unknown-format"))
        write, media_type, ending = _EXPORTS[kind]
        reading = request.args.get("reading", "brackets")
        given = granted(given_document(doors.service, document, account.id, whole_number("at"), reading))
        made = _beside(write, len(given.paragraphs), given)
        return _file(made, media_type, f"{document}-{given.seq}.{ending}")

    @routes.get("/documents/<document>/history/<kind>")
    def history(document: str, kind: str) -> Response:
        account = asking(doors)
        if kind not in _HISTORIES:
            raise Stopped(problems.not_found("unknown-format"))
        write, media_type = _HISTORIES[kind]
        given = granted(given_history(doors.service, document, account.id))
        return _file(_beside(write, len(given.entries), given), media_type, f"{document}-history.{kind}")

    @routes.post("/documents/preview-import")
    def preview_import() -> Response:
        account = asking(doors)
        data, names = _pasted()
        known = {**doors.service.names_in_texts(account.group), **names}
        return answer(granted(read_ahead(data, known, doors.clock)))

    return routes


def _pasted() -> tuple[bytes | str, dict[str, str]]:
    """The text, as JSON with its names, or by itself as it lies in a file, a Word file among them."""
    if request.mimetype == "application/json":
        pasted = whole(load(Pasted, json_body(limits.IMPORT_BYTES_MAX)))
        return pasted.text, pasted.names
    data = body(limits.WORD_BYTES_MAX)
    if not is_word(data) and len(data) > limits.IMPORT_BYTES_MAX:
        raise Stopped(problems.too_large(limits.IMPORT_BYTES_MAX))
    return data, {}


def _record(doors: Doors, account: Account, document: str, *, proved: bool) -> Response:
    """The whole log of the document's group, which anybody can verify; for those who read it with names."""
    with doors.service.store.reading() as connection:
        stream = stream_of(connection, Document.kind, document)
    reader = granted(doors.service.reader(account.id, stream or ""))
    if reader.audience != "members":
        raise Stopped(
            problems.of_refusal(Refused("not-permitted", do="members and the secretariat take the record out"))
        )
    events = record_text(doors.service.store, reader.stream)
    if not proved:
        return _file(events, "application/jsonl", f"{reader.stream}-record.jsonl")
    at = doors.clock.now().isoformat(timespec="seconds")
    signed = signed_head(doors.signer, reader.stream, events, at)
    return _file(beside(packed, events, signed), "application/zip", f"{reader.stream}-record.zip")


def _beside(work: Callable[P, Made], parts: int, /, *given: P.args, **named: P.kwargs) -> Made:
    """What `work` makes; of many parts in another process, so that it does not hold the room up."""
    if parts <= WORKED_HERE_PARTS_MAX:
        return work(*given, **named)
    try:
        return beside(work, *given, **named)
    except TookTooLong as fault:
        do = "this takes too long here: ask whoever runs the program for `rollingtext export`"
        raise Stopped(problems.of_refusal(Refused("too-long", do=do))) from fault


def _file(made: str | bytes, media_type: str, name: str) -> Response:
    response = Response(made, content_type=f"{media_type}; charset=utf-8" if isinstance(made, str) else media_type)
    way = "inline" if media_type == "text/html" else "attachment"
    response.headers["Content-Disposition"] = f'{way}; filename="{name}"'
    response.headers["Content-Security-Policy"] = FILE_POLICY
    return response
