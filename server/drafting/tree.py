"""The content of a paragraph: runs of text, brackets with their alternatives, notes, open values, references.

Everything here is a value: it is never changed, only replaced, and compares by what it holds. Contents and alternatives
are tidy from the moment they are made (`tidy`), so that the same text with the same marks is always the same value.
"""

from dataclasses import dataclass, field

from server.kernel import Remembering

MARKS = ("bold", "italic", "underline")
BRACKETS_REMEMBERED_MAX = 20_000
"""Brackets of which is remembered what was made of them: in a paragraph that is amended most stay as they are."""


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

    Two remarks on who answers for it, kept beside the value: `without_sponsor` says that its last sponsor has withdrawn
    and others keep it; `unattributed` that it stood there without anybody's name before its sponsors joined, so that it
    stays when they leave.
    """

    id: str
    nodes: tuple["Node", ...] = ()
    sponsors: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    proposal: str = ""
    without_sponsor: bool = field(default=False, compare=False)
    unattributed: bool = field(default=False, compare=False)

    def __post_init__(self) -> None:
        nodes = tidy(self.nodes)
        if nodes is not self.nodes:
            object.__setattr__(self, "nodes", nodes)

    @property
    def content(self) -> "Content":
        """The alternative's own content."""
        return Content(self.nodes)


@dataclass(frozen=True, slots=True)
class Bracket:
    """A place where the text is not agreed: at least two alternatives, the first of them its base.

    `placed_by` is the delegation that asked for brackets alone, without proposing other words; "" for all others.
    """

    id: str
    alternatives: tuple[Alternative, ...]
    placed_by: str = field(default="", compare=False)

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

    def __post_init__(self) -> None:
        nodes = tidy(self.nodes)
        if nodes is not self.nodes:
            object.__setattr__(self, "nodes", nodes)


def tidy(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    """The nodes with neighbouring runs of the same marks as one, and none that is empty."""
    before: Node | None = None
    for node in nodes:
        if isinstance(node, Run) and (not node.text or (isinstance(before, Run) and before.marks == node.marks)):
            return _merged(nodes)
        before = node
    return nodes


def _merged(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    out: list[Node] = []
    texts: list[str] = []
    marks: frozenset[str] = frozenset()
    for node in (*nodes, Note("")):
        if isinstance(node, Run):
            if texts and node.text and node.marks != marks:
                out.append(Run("".join(texts), marks))
                texts = []
            if node.text:
                texts.append(node.text)
                marks = node.marks
            continue
        if texts:
            out.append(Run("".join(texts), marks))
            texts = []
        out.append(node)
    out.pop()
    return tuple(out)


def brackets(content: Content) -> list[Bracket]:
    """All brackets of `content` in reading order, an outer one before those inside it."""
    return _in_order(content.nodes)


def _in_order(nodes: tuple[Node, ...]) -> list[Bracket]:
    found: list[Bracket] = []
    for node in nodes:
        if isinstance(node, Bracket):
            found += _with_those_inside(node)
    return found


def _bracket_and_inside(bracket: Bracket) -> tuple[Bracket, ...]:
    inside = [found for alternative in bracket.alternatives for found in _in_order(alternative.nodes)]
    return (bracket, *inside)


_with_those_inside = Remembering(_bracket_and_inside, BRACKETS_REMEMBERED_MAX)
