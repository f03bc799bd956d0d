"""The laws of drafting as plain functions: every test of drafting, by example or at random, goes through them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import permutations

from server.drafting import (
    Alternative,
    Bracket,
    Conflict,
    Content,
    Node,
    brackets,
    content_to_json,
    depth,
    laws,
    nodes_from_json,
    notate,
    parse,
    propose,
    propose_on,
    read,
    withdraw,
)

NESTING_DEPTH_PROPOSED_MAX = 6


def check_all(
    content: Content,
    text: str,
    delegation: str,
    choosing: Mapping[str, str] | None = None,
    held: frozenset[str] = frozenset(),
    *,
    proposal: str = "",
) -> Content:
    """`propose`, with every law checked on the way; gives what was made."""
    made = propose(content, text, delegation, choosing, held, proposal=proposal)
    assert laws.broken(content, made, text, delegation, choosing) is None
    assert made == propose(content, text, delegation, choosing, held, proposal=proposal), "the same again"
    if delegation not in people_of(content):
        assert exactly(withdraw(made, delegation)) == exactly(content), "law 5: withdrawn, it is as it was"
    assert propose(made, text, delegation) == made, "law 7: no change, no bracket"
    assert depth(made) <= max(depth(content), NESTING_DEPTH_PROPOSED_MAX)
    check_form(made)
    return made


def check_form(content: Content) -> None:
    """Ids are given once, and the content survives JSON and, up to ids, the notation (law 6)."""
    ids = ids_of(content)
    assert len(ids) == len(set(ids))
    assert exactly(Content(nodes_from_json(content_to_json(content)))) == exactly(content)
    assert without_ids(parse(notate(content))) == without_ids(content), "law 6"


def check_concurrent(content: Content, *wishes: tuple[str, str]) -> None:
    """Law 4: texts (delegation, text) typed against the same content, in every order of arrival, read as typed."""
    for order in permutations(wishes):
        present = content
        for delegation, text in order:
            made = propose_on(present, content, text, delegation)
            assert not isinstance(made, Conflict)
            assert laws.broken(present, made, text, delegation) is None
            present = made
        for delegation, text in wishes:
            assert read(present, delegation) == text


def check_undisturbed(before: Content, after: Content, but: Sequence[str] = ()) -> None:
    """The base reads as it did, and so does everybody's text, `but` those who acted."""
    assert read(after) == read(before)
    for name in people_of(before) | people_of(after):
        assert name in but or read(after, name) == read(before, name)


def people_of(content: Content) -> set[str]:
    """Everybody who sponsors or stands behind anything in the content."""
    return {name for b in brackets(content) for a in b.alternatives for name in (*a.sponsors, *a.behind)}


def ids_of(content: Content) -> list[str]:
    """The ids of all brackets and alternatives, in reading order."""
    return [name for b in brackets(content) for name in (b.id, *(a.id for a in b.alternatives))]


def exactly(content: Content) -> list[object]:
    """All that the content holds, remarks included."""
    return [*content_to_json(content)]


def without_ids(content: Content) -> Content:
    """The content with no ids and no submissions in it."""
    return Content(tuple(_nameless(node) for node in content.nodes))


def _nameless(node: Node) -> Node:
    if not isinstance(node, Bracket):
        return node
    return Bracket("", tuple(_nameless_alternative(a) for a in node.alternatives))


def _nameless_alternative(alternative: Alternative) -> Alternative:
    return replace(alternative, id="", proposal="", nodes=without_ids(alternative.content).nodes)


def texts_of(content: Content, at: int = 0) -> list[str]:
    """What the alternatives of the bracket number `at` read as."""
    return [read(alternative.content) for alternative in brackets(content)[at].alternatives]
