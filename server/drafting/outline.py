"""Brackets over several paragraphs: a document's outline, to which the meaning, laws and acts of brackets apply.

An outline is worked on as a content in which each paragraph is one word, so that there is one algebra and not two.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from server.drafting import acts, calling_back
from server.drafting.compare_align import align
from server.drafting.made import last_number
from server.drafting.propose import carried_out
from server.drafting.reading import Reader
from server.drafting.seen import Edit
from server.drafting.tree import Alternative, Bracket, Content, Node, Run


@dataclass(frozen=True, slots=True)
class OutlineAlternative:
    """One of the texts of an option: ids of paragraphs, and options, in order; none of them is {No text}."""

    id: str
    items: tuple["Item", ...] = ()
    sponsors: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    proposal: str = ""
    without_sponsor: bool = field(default=False, compare=False)
    unattributed: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class OutlineOption:
    """A bracket over paragraphs: at least two alternatives, the first of them its base."""

    id: str
    alternatives: tuple[OutlineAlternative, ...]

    @property
    def base(self) -> OutlineAlternative:
        """The alternative that was there before anybody proposed."""
        return self.alternatives[0]


Item = str | OutlineOption


@dataclass(frozen=True, slots=True)
class Outline:
    """Ids of paragraphs, and options, in order; `counter` is the last number given to an option or alternative."""

    items: tuple[Item, ...] = ()
    counter: int = field(default=0, compare=False)


def options(outline: Outline) -> list[OutlineOption]:
    """All options of `outline` in order, an outer one before those inside it."""
    return _options(outline.items)


def _options(items: Iterable[Item]) -> list[OutlineOption]:
    found: list[OutlineOption] = []
    for item in items:
        if isinstance(item, OutlineOption):
            found += [item, *(inner for a in item.alternatives for inner in _options(a.items))]
    return found


def read_outline(
    outline: Outline, delegation: str | None = None, choosing: Mapping[str, str] | None = None
) -> tuple[str, ...]:
    """The ids of the paragraphs as `delegation` reads them, `choosing` (option id to alternative id) going first."""
    words = _Words()
    return words.ids(Reader(delegation, choosing or {}).text(words.nodes(outline.items)))


def propose_outline(
    outline: Outline,
    paragraphs: Sequence[str],
    delegation: str,
    choosing: Mapping[str, str] | None = None,
    held: frozenset[str] = frozenset(),
    *,
    proposal: str = "",
) -> Outline:
    """`outline` with options such that `delegation` reads `paragraphs`, and everybody else what they read before."""
    words = _Words()
    nodes = words.nodes(outline.items)
    reader = Reader(delegation, choosing or {})
    was, wished = reader.text(nodes), words.text(paragraphs)
    if was == wished and not choosing:
        return outline
    content = Content(nodes, outline.counter)
    return words.outline(carried_out(content, reader, was, _edits(was, wished), held, proposal, len))


def _edits(was: str, wished: str) -> tuple[Edit, ...]:
    """What changes, paragraph by paragraph: one that stays between two that change is no scrap, so it parts them."""
    edits: list[Edit] = []
    i = j = 0
    for a, b in (*align(was, wished), (len(was), len(wished))):
        if i < a or j < b:
            edits.append(Edit(i, a, wished[j:b]))
        i, j = a + 1, b + 1
    return tuple(edits)


def join(outline: Outline, alternative_id: str, delegation: str, held: frozenset[str] = frozenset()) -> Outline:
    """`delegation` co-sponsors the alternative, and leaves what else it had at that place."""
    return _done(outline, lambda content: acts.join(content, alternative_id, delegation, held))


def stand_behind(outline: Outline, alternative_id: str, delegation: str, held: frozenset[str] = frozenset()) -> Outline:
    """`delegation` takes the alternative into its reading without sponsoring it, and leaves what else it had there."""
    return _done(outline, lambda content: acts.stand_behind(content, alternative_id, delegation, held))


def withdraw(
    outline: Outline, delegation: str, alternative_id: str | None = None, *, supported: frozenset[str] = frozenset()
) -> Outline:
    """`delegation` leaves one alternative, or with None everything, as within a paragraph."""
    return _done(outline, lambda content: acts.withdraw(content, delegation, alternative_id, supported=supported))


def clear(outline: Outline, option_id: str, alternative_id: str) -> Outline:
    """That alternative stands in the option's place, with the options inside it; unknown ids change nothing."""
    return _done(outline, lambda content: acts.clear(content, option_id, alternative_id))


def call_back(present: Outline, before: Outline, option_id: str, kept: str = "") -> Outline | None:
    """`present` with the option that was cleared, whole, as within a paragraph; None where its place is not found."""
    words = _Words()
    was = Content(words.nodes(before.items), before.counter)
    back = calling_back.call_back(Content(words.nodes(present.items), present.counter), was, option_id, kept)
    return None if back is None else words.outline(back)


def _done(outline: Outline, act: Callable[[Content], Content]) -> Outline:
    words = _Words()
    content = Content(words.nodes(outline.items), outline.counter)
    after = act(content)
    return outline if after is content else words.outline(after)


_FIRST_CODE = 0x4E00
_LAST_CODE = 0x9FFF
_FURTHER_CODE = 0x20000


@dataclass(frozen=True, slots=True)
class _Words:
    """Each paragraph's id as one letter, and back; of a script that writes no spaces, so that each is a word."""

    letters: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)

    def letter(self, paragraph: str) -> str:
        if paragraph not in self.letters:
            code = _FIRST_CODE + len(self.letters)
            letter = chr(code if code <= _LAST_CODE else code - _LAST_CODE - 1 + _FURTHER_CODE)
            self.letters[paragraph], self.names[letter] = letter, paragraph
        return self.letters[paragraph]

    def text(self, paragraphs: Iterable[str]) -> str:
        return "".join(self.letter(paragraph) for paragraph in paragraphs)

    def ids(self, text: str) -> tuple[str, ...]:
        return tuple(self.names[letter] for letter in text)

    def nodes(self, items: Iterable[Item]) -> tuple[Node, ...]:
        nodes: list[Node] = []
        for item in items:
            if isinstance(item, str):
                nodes.append(Run(self.letter(item)))
            else:
                nodes.append(Bracket(item.id, tuple(self._alternative(a) for a in item.alternatives)))
        return tuple(nodes)

    def _alternative(self, alternative: OutlineAlternative) -> Alternative:
        return Alternative(
            alternative.id,
            self.nodes(alternative.items),
            alternative.sponsors,
            alternative.behind,
            alternative.proposal,
            alternative.without_sponsor,
            alternative.unattributed,
        )

    def outline(self, content: Content) -> Outline:
        return Outline(self._items(content.nodes), last_number(content))

    def _items(self, nodes: Iterable[Node]) -> tuple[Item, ...]:
        items: list[Item] = []
        for node in nodes:
            if isinstance(node, Run):
                items += self.ids(node.text)
            elif isinstance(node, Bracket):
                items.append(OutlineOption(node.id, tuple(self._option_alternative(a) for a in node.alternatives)))
        return tuple(items)

    def _option_alternative(self, alternative: Alternative) -> OutlineAlternative:
        return OutlineAlternative(
            alternative.id,
            self._items(alternative.nodes),
            alternative.sponsors,
            alternative.behind,
            alternative.proposal,
            alternative.without_sponsor,
            alternative.unattributed,
        )
