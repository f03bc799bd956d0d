"""What waits for what: circles of texts of which none can be agreed before the others."""

from collections.abc import Iterator, Mapping


def circles(waits: Mapping[str, frozenset[str]]) -> tuple[tuple[str, ...], ...]:
    """The sets of ids that wait for each other, each sorted, in the order of their first id; alone is no circle.

    An id that waits for itself is a circle of one. The cost grows with what waits, not with its square.
    """
    found: list[tuple[str, ...]] = []
    done: set[str] = set()
    back = _reversed(waits)
    for start in reversed(_finished(waits)):
        if start in done:
            continue
        together = _reached(start, back, done)
        done |= together
        if len(together) > 1 or start in waits.get(start, frozenset()):
            found.append(tuple(sorted(together)))
    return tuple(sorted(found))


def _reversed(waits: Mapping[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    back: dict[str, set[str]] = {}
    for one, others in waits.items():
        for other in others:
            back.setdefault(other, set()).add(one)
    return {one: frozenset(others) for one, others in back.items()}


def _finished(waits: Mapping[str, frozenset[str]]) -> list[str]:
    """Every id after all that it waits for, as far as that is possible."""
    order: list[str] = []
    seen: set[str] = set()
    for start in sorted(waits):
        if start in seen:
            continue
        seen.add(start)
        path: list[tuple[str, Iterator[str]]] = [(start, iter(sorted(waits[start])))]
        while path:
            one, others = path[-1]
            other = next((found for found in others if found not in seen), None)
            if other is None:
                order.append(one)
                path.pop()
            else:
                seen.add(other)
                path.append((other, iter(sorted(waits.get(other, frozenset())))))
    return order


def _reached(start: str, edges: Mapping[str, frozenset[str]], without: set[str]) -> set[str]:
    reached, waiting = {start}, [start]
    while waiting:
        for other in edges.get(waiting.pop(), frozenset()) - without - reached:
            reached.add(other)
            waiting.append(other)
    return reached
