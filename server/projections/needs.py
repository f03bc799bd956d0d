"""What a delegation is needed for in a document: each thing with the place where it is, and by when.

Everything here the delegation could find in the document itself; it is brought together so that nothing is overlooked.
"""

from collections.abc import Iterable, Iterator, Mapping

from server.group import (
    Announcement,
    Clearing,
    Delegation,
    Json,
    Option,
    Paragraph,
    Position,
    Proposal,
    Question,
)
from server.kernel import JsonValue
from server.projections.stands import Stands
from server.projections.why import CLOSED, alternatives_in

IN_ORDER = (
    "question", "confirm", "silence", "announced", "noted", "earlier", "went", "taken-down", "new-text", "objection",
)  # fmt: skip
"""Kinds of needs, the most pressing first."""


def needs(
    stands: Stands, member: Delegation, order: Iterable[str], told: frozenset[str], seen: Mapping[str, int] | None
) -> list[JsonValue]:
    """What needs `member`, the most pressing kind first and within a kind in the document's order.

    `told` are silences to which it has told the chair that it has no objection. `seen` is the version of each
    paragraph that the reader last looked at, None where it never looked.
    """
    places = {name: at for at, name in enumerate(order)}
    found = [
        *_questions(stands, member, told),
        *_confirmations(stands, member.id),
        *_announced(stands, member.id),
        *_objections(stands, member.id),
        *_went(stands, member.id),
        *_taken_down(stands, member.id),
        *_new_text(stands, member.id, seen),
    ]
    found.sort(key=lambda each: (IN_ORDER.index(str(each["what"])), places.get(str(each["paragraph"]), len(places))))
    return [*found]


def _need(
    what: str, *, paragraph: str = "", option: str = "", about: str = "", until: str = "", told: bool = False
) -> Json:
    """One need: `about` is the id of the question, position, clearing, proposal or announcement to act on."""
    return {"what": what, "paragraph": paragraph, "option": option, "about": about, "until": until, "told": told}


def _questions(stands: Stands, member: Delegation, told: frozenset[str]) -> Iterator[Json]:
    if member.is_a != "member":
        return
    for question in sorted(stands.all(Question), key=lambda each: (each.way, each.put_at)):
        if question.asks == "confirm" and member.id not in question.missing:
            continue
        paragraph = next((each.paragraph for each in question.paragraphs if not each.out), "")
        if question.way == "floor":
            yield _need("question", paragraph=paragraph, option=question.option, about=question.id)
        elif not question.unbroken:
            yield _need(
                "silence",
                paragraph=paragraph,
                option=question.option,
                about=question.id,
                until=question.deadline,
                told=question.id in told,
            )


def _confirmations(stands: Stands, member: str) -> Iterator[Json]:
    for each in stands.all(Paragraph):
        if each.agreement is not None and member in each.agreement.missing:
            yield _need("confirm", paragraph=each.id, about=each.id, until=each.agreement.confirm_by)


def _announced(stands: Stands, member: str) -> Iterator[Json]:
    for each in stands.all(Announcement):
        if each.delegation == member:
            yield _need("announced", about=each.id)


def _objections(stands: Stands, member: str) -> Iterator[Json]:
    """Noted in an imported text and not confirmed; of an earlier wording; and those that stand."""
    for held in stands.all(Position):
        if held.delegation != member or (held.position != "object" and not held.to_be_confirmed):
            continue
        what = "noted" if held.to_be_confirmed else "objection" if held.standing else "earlier"
        yield _need(what, paragraph=held.target.paragraph, option=held.target.option, about=held.id)


def _went(stands: Stands, member: str) -> Iterator[Json]:
    """Words of its own that went and can be called back until the paragraph is agreed for good."""
    for each in stands.all(Clearing):
        if member in each.holders:
            paragraph = stands.get(Paragraph, each.target)
            agreement = None if paragraph is None else paragraph.agreement
            until = "" if agreement is None else agreement.confirm_by
            option = "" if paragraph is not None else each.target
            yield _need("went", paragraph=each.target if not option else "", option=option, about=each.id, until=until)


def _taken_down(stands: Stands, member: str) -> Iterator[Json]:
    for each in stands.all(Proposal):
        if each.delegation == member and each.taken_down:
            first_option = each.options[0] if each.options else ""
            first = each.paragraphs[0] if each.paragraphs else ""
            yield _need("taken-down", paragraph=first, option="" if first else first_option, about=each.id)


def _new_text(stands: Stands, member: str, seen: Mapping[str, int] | None) -> Iterator[Json]:
    """New words on paragraphs on which it holds something, since the reader last looked."""
    if seen is None:
        return
    for each in stands.all(Paragraph):
        if each.state not in CLOSED and seen.get(each.id, 0) != each.version and holds_something(stands, each, member):
            yield _need("new-text", paragraph=each.id, about=each.id)


def holds_something(stands: Stands, paragraph: Paragraph, member: str) -> bool:
    """Whether the delegation sponsors or stands behind words of it, has proposed there, or holds a position on it."""
    if any(held.delegation == member for held in stands.within(Position, paragraph.id)):
        return True
    if any(member in (*each.sponsors, *each.behind) for each in alternatives_in(paragraph.content)):
        return True
    option = stands.get(Option, paragraph.inside.option) if paragraph.inside is not None else None
    if option is not None and any(member in (*each.sponsors, *each.behind) for each in option.alternatives):
        return True
    return any(each.delegation == member and paragraph.id in each.paragraphs for each in stands.all(Proposal))
