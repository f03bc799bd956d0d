"""The content of a paragraph: runs of text, brackets with their alternatives, notes, open values, references.

Everything here is a value: it is never changed, only replaced, and compares by what it holds.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

MARKS = ("bold", "italic", "underline")


@dataclass(frozen=True, slots=True)
class Run:
    """Text (never empty in a tidy content) with its marks, each one of `MARKS`."""

    text: str
    marks: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Note:
    """A drafting note, `{…}`: shown and exported, without length in a reading, never compared or agreed."""

    text: str


@dataclass(frozen=True, slots=True)
class OpenValue:
    """`[X]`, `[20XX]`, `[40-70]`: one word for the comparison, read with its brackets; `text` is what stands inside."""

    text: str


@dataclass(frozen=True, slots=True)
class Reference:
    """A mention of another paragraph: it reads as that paragraph's present `label`, its identity is `target`."""

    target: str
    label: str


@dataclass(frozen=True, slots=True)
class Alternative:
    """One of the texts that may end up in a bracket's place. `nodes` empty is *omit*. Its words never change.

    `sponsors` proposed or joined it, in order; `behind` stand behind it without sponsoring; `proposal` is the id of
    the submission that made it, "" for text that came by import or was there before.
    """

    id: str
    nodes: tuple["Node", ...] = ()
    sponsors: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    proposal: str = ""

    @property
    def content(self) -> "Content":
        """The alternative's own content."""
        return Content(self.nodes)


@dataclass(frozen=True, slots=True)
class Bracket:
    """A place where the text is not agreed: at least two alternatives, the first of them its base."""

    id: str
    alternatives: tuple[Alternative, ...]

    @property
    def base(self) -> Alternative:
        """The alternative that was there before anybody proposed."""
        return self.alternatives[0]


Node = Run | Bracket | Note | OpenValue | Reference


@dataclass(frozen=True, slots=True)
class Content:
    """A sequence of nodes; `counter` is the last number given to a bracket or alternative of this paragraph.

    Two contents are equal when their nodes are, whatever their counters say: ids are never used again, so the
    counter does not go back when a proposal is withdrawn.
    """

    nodes: tuple[Node, ...] = ()
    counter: int = field(default=0, compare=False)


def brackets(content: Content) -> list[Bracket]:
    """All brackets of `content` in reading order, an outer one before those inside it."""
    return list(_walk(content.nodes))


def _walk(nodes: tuple[Node, ...]) -> Iterator[Bracket]:
    for node in nodes:
        if isinstance(node, Bracket):
            yield node
            for alternative in node.alternatives:
                yield from _walk(alternative.nodes)
