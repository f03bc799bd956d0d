"""`evolve`: the rows after an event. All derived fields come out right, whatever the event was."""

from collections.abc import Callable

from server.group.events import (
    AlternativeJoined,
    AlternativeLeft,
    DocumentCreated,
    OptionChanged,
    OptionRetained,
    ParagraphAdded,
    ParagraphCommented,
    ParagraphConformed,
    ParagraphMarked,
    ParagraphProposed,
    ParagraphRemoved,
    ParagraphsPlaced,
    ParagraphUnmarked,
    ProposalGone,
    ProposalIntroduced,
    ProposalSubmitted,
    Recorded,
    StoodBehind,
    TextChanged,
    TextWithdrawn,
)
from server.group.evolve_consensus import evolve_consensus, touched
from server.group.evolve_text import evolve_text
from server.group.rows import Change, MemoryRows, Rows
from server.group.settle import settled

ABOUT_TEXT = (
    TextChanged,
    ParagraphAdded,
    ParagraphRemoved,
    ParagraphsPlaced,
    ParagraphCommented,
    ParagraphMarked,
    ParagraphUnmarked,
    ProposalSubmitted,
    ProposalIntroduced,
    ProposalGone,
    OptionChanged,
    OptionRetained,
)
WITHDRAWING = (ParagraphProposed, AlternativeJoined, StoodBehind, AlternativeLeft, TextWithdrawn)
"""Events by which a delegation leaves texts, so that a bracket may dissolve into its base."""


def evolve(rows: Rows, recorded: Recorded, between: Callable[[], None] = lambda: None, /) -> tuple[Change, ...]:
    """The rows that an event puts and removes, each once, with all that follows from it settled.

    `between` is called between the paragraphs of a new document, which may be many, so that others run meanwhile.
    """
    event = recorded.event
    if isinstance(event, DocumentCreated):
        # Nothing else is about a new document yet: what it holds settles by itself, without a look at the store.
        return settled(MemoryRows({}), evolve_consensus(rows, recorded), between=between)
    if not isinstance(event, ABOUT_TEXT):
        return settled(rows, evolve_consensus(rows, recorded))
    changes = evolve_text(rows, recorded)
    if isinstance(event, TextChanged):
        changes = (*touched(rows, recorded, event.paragraph), *changes)
    conformed = isinstance(event, ParagraphConformed)
    return settled(rows, changes, withdrawn=isinstance(event, WITHDRAWING), conformed=conformed)
