"""The secretariat brings a text in, and says what the document is."""

from datetime import UTC, datetime

from server.drafting import paragraph_hash, read
from server.exchange import ImportResult, read_plain
from server.group import (
    Actor,
    CreateDocument,
    Delegation,
    DescribeDocument,
    Document,
    DocumentCreated,
    DocumentDescribed,
    Facts,
    MemoryRows,
)
from server.kernel import Refused
from server.library import decide_document

SECRETARIAT = Actor(person="p-sec", role="secretariat")
TEXT = "# Scope\n\n1. The [old][new] text.\n\n(a) A part [US oppose: of it].\n\n[2. Another.\n\n3. A third.]\n"


def facts() -> Facts:
    numbers = iter(range(10_000))
    return Facts(now=datetime(2026, 2, 28, 16, tzinfo=UTC), new_id=lambda prefix: f"{prefix}{next(numbers)}")


def rows() -> MemoryRows:
    return MemoryRows({("delegations", "US"): Delegation(id="US", name="United States")})


def created(text: str = TEXT, actor: Actor = SECRETARIAT, title: str = "Draft") -> DocumentCreated | Refused:
    result = read_plain(text)
    assert isinstance(result, ImportResult)
    decided = decide_document(rows(), actor, CreateDocument(title=title, text=text), facts(), result.text)
    if isinstance(decided, Refused):
        return decided
    (event,) = decided
    assert isinstance(event, DocumentCreated)
    return event


def test_a_text_becomes_a_document_with_its_paragraphs_in_order() -> None:
    event = created()
    assert isinstance(event, DocumentCreated)
    assert [p.label for p in event.paragraphs] == ["", "1.", "(a)", "2.", "3."]
    heading, first, part, *_ = event.paragraphs
    assert (heading.is_a, first.parent, part.parent) == ("heading", heading.id, first.id)
    outside = [p for p in event.paragraphs if p.inside is None]
    assert [p.order for p in outside] == sorted({p.order for p in outside})
    assert all(p.hash == paragraph_hash(p.content, p.level, p.parent) for p in event.paragraphs)
    assert read(first.content) == "The old text."


def test_a_bracket_over_paragraphs_is_an_option_with_no_text_as_the_other() -> None:
    event = created()
    assert isinstance(event, DocumentCreated)
    (option,) = event.options
    assert [a.items for a in option.alternatives] == [
        tuple(p.id for p in event.paragraphs if p.label in {"2.", "3."}),
        (),
    ]
    assert {p.inside.alternative for p in event.paragraphs if p.inside} == {option.alternatives[0].id}


def test_positions_in_the_text_wait_for_their_delegations() -> None:
    event = created()
    assert isinstance(event, DocumentCreated)
    (position,) = event.positions
    assert (position.delegation, position.position, position.to_be_confirmed) == ("US", "object", True)
    assert position.target.alternative


def test_a_delegation_that_the_group_does_not_have_holds_nothing() -> None:
    event = created("1. The text [ABC oppose: of it].")
    assert isinstance(event, DocumentCreated)
    assert event.positions == ()
    assert "{ABC oppose}" in str(event.paragraphs[0].nodes) or "ABC oppose" in str(event.paragraphs[0].nodes)


def test_a_document_from_nothing_and_one_without_a_title() -> None:
    decided = decide_document(rows(), SECRETARIAT, CreateDocument(title="Empty"), facts())
    assert isinstance(decided, tuple)
    refused = created(title="  ")
    assert isinstance(refused, Refused)
    assert (refused.code, refused.field) == ("malformed", "title")


def test_only_the_secretariat_brings_a_text_in() -> None:
    refused = created(actor=Actor(person="p-1", role="head", delegation="US"))
    assert isinstance(refused, Refused)
    assert refused.code == "not-permitted"


def test_what_a_document_says_of_itself_can_be_changed_once() -> None:
    document = Document(id="d-1", title="Draft")
    here = MemoryRows({("documents", "d-1"): document})
    command = DescribeDocument(document="d-1", title="Chair’s text", is_a="chair's text", symbol="CRP.1")
    decided = decide_document(here, SECRETARIAT, command, facts())
    assert isinstance(decided, tuple)
    (event,) = decided
    assert isinstance(event, DocumentDescribed)
    after = MemoryRows({("documents", "d-1"): event.document})
    again = decide_document(after, SECRETARIAT, command, facts())
    assert isinstance(again, Refused)
    assert again.code == "no-change"
    unknown = decide_document(rows(), SECRETARIAT, DescribeDocument(document="d-9", title="x"), facts())
    assert isinstance(unknown, Refused)
    assert unknown.code == "unknown-document"
    untitled = decide_document(here, SECRETARIAT, DescribeDocument(document="d-1", title=" "), facts())
    assert isinstance(untitled, Refused)
    assert untitled.code == "malformed"
