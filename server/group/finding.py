"""Looking rows up for a decision, each miss a refusal; and the small questions that many decisions ask of them."""

from collections.abc import Iterator

from server.drafting import Alternative, Bracket, Content, brackets
from server.group.actor import Actor
from server.group.rows import Rows
from server.group.rows_people import CHAIR
from server.group.rows_text import Option, OptionAlternative, Paragraph, Within
from server.kernel import Refused


def paragraph_of(rows: Rows, paragraph: str, document: str = "") -> Paragraph | Refused:
    """The paragraph, `unknown-paragraph` where there is none (or not in that document)."""
    found = rows.get(Paragraph, paragraph)
    if found is None or (document and found.document != document):
        return Refused(
            "unknown-paragraph", do="fetch the document again: this paragraph is not in it", field="paragraph"
        )
    return found


def option_of(rows: Rows, option: str, document: str = "") -> Option | Refused:
    """The option, `unknown-option` where there is none (or not in that document)."""
    found = rows.get(Option, option)
    if found is None or (document and found.document != document):
        return Refused("unknown-option", do="fetch the document again: this option is not in it", field="option")
    return found


def place_of(rows: Rows, paragraph: str, option: str, document: str = "") -> Paragraph | Option | Refused:
    """The paragraph or the option, whichever the command names."""
    if bool(paragraph) == bool(option):
        return Refused("malformed", do="name either a paragraph or an option", field="paragraph")
    return paragraph_of(rows, paragraph, document) if paragraph else option_of(rows, option, document)


def sponsor_of(actor: Actor) -> str:
    """In whose name the actor proposes: a delegation's code, or `CHAIR` for who presides."""
    return actor.delegation or CHAIR


def alternatives_of(content: Content) -> Iterator[tuple[Bracket, Alternative]]:
    """Every alternative with its bracket, outer before inner."""
    for bracket in brackets(content):
        for alternative in bracket.alternatives:
            yield bracket, alternative


def alternative_in(content: Content, alternative: str) -> tuple[Bracket, Alternative] | Refused:
    """That alternative and its bracket, `unknown-alternative` where it does not stand."""
    for bracket, found in alternatives_of(content):
        if found.id == alternative:
            return bracket, found
    return _unknown_alternative()


def option_alternative(option: Option, alternative: str) -> OptionAlternative | Refused:
    """That alternative of an option."""
    for found in option.alternatives:
        if found.id == alternative:
            return found
    return _unknown_alternative()


def _unknown_alternative() -> Refused:
    return Refused(
        "unknown-alternative",
        do="look at the text as it stands: this alternative is no longer in it",
        field="alternative",
    )


def siblings(rows: Rows, document: str, inside: Within | None) -> list[Paragraph | Option]:
    """The paragraphs and options that stand side by side in one place, in order."""
    here: list[Paragraph | Option] = [row for row in rows.within(Paragraph, document) if row.inside == inside]
    here += [row for row in rows.within(Option, document) if row.inside == inside]
    return sorted(here, key=lambda row: (row.order, row.id))


def subparagraphs(rows: Rows, paragraph: Paragraph) -> list[Paragraph]:
    """All that stand below a paragraph in the tree, in order; a heading has none."""
    if paragraph.is_a == "heading":
        return []
    below = {paragraph.id}
    found = []
    for row in sorted(rows.within(Paragraph, paragraph.document), key=lambda row: row.order):
        if row.parent in below and row.inside == paragraph.inside:
            below.add(row.id)
            found.append(row)
    return found
