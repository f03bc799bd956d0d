"""What the tests of imports share: a text brought in and made a document, and taken out again."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from server.exchange import Given, ImportResult, export_notation, read_plain
from server.group import CreateDocument, DocumentCreated, Facts
from server.kernel import Refused
from server.library import create_document

SAMPLES = Path(__file__).parent / "samples"
OWN = sorted(SAMPLES.glob("import-*.txt"))


def facts() -> Facts:
    """Time and ids of a test: the same every time."""
    numbers = iter(range(1_000_000))
    return Facts(now=datetime(2026, 2, 28, 16, tzinfo=UTC), new_id=lambda prefix: f"{prefix}{next(numbers)}")


def brought_in(data: bytes | str, names: Mapping[str, str] | Iterable[str] = ()) -> ImportResult:
    """What was read; no refusal."""
    result = read_plain(data, names)
    assert isinstance(result, ImportResult), result
    return result


def refused(data: bytes | str) -> Refused:
    """The refusal."""
    result = read_plain(data)
    assert isinstance(result, Refused)
    return result


def document(result: ImportResult) -> DocumentCreated:
    """The document made of it."""
    decided = create_document(CreateDocument(title="Draft"), facts(), result.text)
    assert not isinstance(decided, Refused)
    (event,) = decided
    assert isinstance(event, DocumentCreated)
    return event


def taken_out(event: DocumentCreated) -> str:
    """The document as notation."""
    return export_notation(Given(document=event.document, paragraphs=event.paragraphs, options=event.options))
