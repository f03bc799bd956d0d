"""How near the comparison's brackets come to those that negotiators drew in real texts, beside two common tools.

The texts and the measure are kept outside the program: `shared/texts` and `shared/tools` beside the project's folder,
or in the folder that `ROLLINGTEXT_SHARED` names. Without them this says so, and measures only what a comparison costs.
"""

import importlib.util
import os
import random
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Protocol

from server.drafting import Bracket, Content, Run, compare_texts, cut, propose, read

ROOT = Path(__file__).resolve().parent.parent
RUNS = 5
SIZES_IN_WORDS = (100, 1_000, 5_000, 10_000)

Compare = Callable[[str, str], list[tuple[str, str]]]


class Measure(Protocol):
    """What `bracket_score.py` offers."""

    with_dmp: Compare
    with_difflib: Compare

    def score(self, compare: Compare, files: Iterable[Path]) -> tuple[float, float]: ...


def main(arguments: Sequence[str] = ()) -> None:
    """Print the scores of the texts (all, or those whose paths are named), then the cost by size."""
    shared = Path(os.environ.get("ROLLINGTEXT_SHARED", ROOT.parent / "shared"))
    files = [Path(name) for name in arguments] or sorted((shared / "texts").glob("*.txt"))
    measure = _measure(shared / "tools" / "bracket_score.py")
    if measure is None or not files:
        print(
            f"No scores: {shared} holds no texts/*.txt or no tools/bracket_score.py (ROLLINGTEXT_SHARED names another)."
        )
    else:
        _print_scores(measure, files)
    print()
    _print_cost()


def _measure(path: Path) -> Measure | None:
    spec = importlib.util.spec_from_file_location("bracket_score", path) if path.exists() else None
    if spec is None or spec.loader is None:
        return None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found: Measure = module
    return found


def _print_scores(measure: Measure, files: Sequence[Path]) -> None:
    print(
        f"{'one change right / several at once (F1)':48} {'Rolling Text':>15} {'as proposed':>15} "
        f"{'diff-match-patch':>17} {'difflib':>15}"
    )
    rows = [(file.name, [file]) for file in files]
    if len(files) > 1:
        rows.append(("all", list(files)))
    for name, group in rows:
        tools = (
            compare_texts,
            _as_proposed,
            _on_what_differs(measure.with_dmp),
            _on_what_differs(measure.with_difflib),
        )
        scores = [measure.score(tool, group) for tool in tools]
        cells = [f"{single:6.1%} / {several:6.1%}" for single, several in scores]
        print(f"{name[:47]:48} {cells[0]:>15} {cells[1]:>15} {cells[2]:>17} {cells[3]:>15}")


def _as_proposed(old: str, new: str) -> list[tuple[str, str]]:
    """The brackets that stand in the text once a delegation proposed `new` for `old`: base and alternative of each."""
    proposed = propose(Content((Run(old),)), new, "FRA")
    brackets = [node for node in proposed.nodes if isinstance(node, Bracket)]
    return [
        (read(Content(bracket.alternatives[0].nodes)), read(Content(bracket.alternatives[1].nodes)))
        for bracket in brackets
    ]


def _on_what_differs(tool: Compare) -> Compare:
    """`tool` without the words that both texts begin and end with: difflib would take minutes over them."""

    def compare(old: str, new: str) -> list[tuple[str, str]]:
        before, after = cut(old), cut(new)
        start = _shared(before, after)
        end = min(_shared(before[::-1], after[::-1]), len(before) - start, len(after) - start)
        return tool("".join(before[start : len(before) - end]), "".join(after[start : len(after) - end]))

    return compare


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    return next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))


def _print_cost() -> None:
    print(f"{'cutting and comparing, ms, best of ' + str(RUNS):36}" + "".join(f"{size:>9,}" for size in SIZES_IN_WORDS))
    for name, pair in _PAIRS.items():
        cells = [f"{_milliseconds(*pair(size, random.Random(size))):9.2f}" for size in SIZES_IN_WORDS]
        print(f"{name:36}{''.join(cells)}")


def _milliseconds(old: str, new: str) -> float:
    best = float("inf")
    for _ in range(RUNS):
        begun = time.perf_counter()
        compare_texts(old, new)
        best = min(best, time.perf_counter() - begun)
    return best * 1_000


def _few_edits(size: int, chance: random.Random) -> tuple[str, str]:
    words = [f"w{chance.randrange(size // 5)}" + ("," if at % 12 == 0 else "") for at in range(size)]
    changed = list(words)
    for number in range(3):
        changed[chance.randrange(size)] = f"new{number}"
    return " ".join(words), " ".join(changed)


def _rewritten(size: int, chance: random.Random) -> tuple[str, str]:
    old, new = (" ".join(f"w{chance.randrange(size // 5)}" for _ in range(size)) for _ in range(2))
    return old, new


def _two_words(size: int, chance: random.Random) -> tuple[str, str]:
    old, new = (" ".join(chance.choice(("the", "of")) for _ in range(size)) for _ in range(2))
    return old, new


def _nothing_shared(size: int, _chance: random.Random) -> tuple[str, str]:
    return " ".join(f"o{at}" for at in range(size)), " ".join(f"n{at}" for at in range(size))


_PAIRS = {
    "three words changed": _few_edits,
    "rewritten in the same words": _rewritten,
    "two words over and over": _two_words,
    "nothing in common": _nothing_shared,
}

if __name__ == "__main__":
    main(sys.argv[1:])
