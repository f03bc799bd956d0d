"""One text put forward by several delegations at once, each of which then reads it so."""

from collections.abc import Mapping

from server.drafting.acts import join
from server.drafting.propose import propose
from server.drafting.tree import Content, brackets

NOBODY: frozenset[str] = frozenset()


def together(before: Content, made: Content, text: str, others: Mapping[str, frozenset[str]], proposal: str) -> Content:
    """`made`, which the first delegation's proposal made of `before`, with `others` as co-sponsors who read `text` too.

    To each of them belong the alternatives that others hold. Whatever a name had in the way of `text` it leaves, as if
    it had proposed `text` itself; of nobody else does a reading change.
    """
    there = {a.id for bracket in brackets(before) for a in bracket.alternatives}
    for name, held in others.items():
        made = propose(made, text, name, None, held, proposal=proposal)
        for bracket in brackets(made):
            for alternative in bracket.alternatives:
                if alternative.id not in there and name in alternative.behind:
                    made = join(made, alternative.id, name, held)
    return made
