"""Paragraphs in the order in which the document is read: options in their place, their alternatives in turn."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from server.group import Option, Paragraph, Within


def in_outline_order(paragraphs: Iterable[Paragraph], options: Iterable[Option]) -> list[Paragraph]:
    """All paragraphs, from the first to the last; one whose option is not there comes at the end."""
    places: defaultdict[Within | None, list[Paragraph | Option]] = defaultdict(list)
    for paragraph in paragraphs:
        places[paragraph.inside].append(paragraph)
    for option in options:
        places[option.inside].append(option)
    ordered = list(_walk(places, None))
    left = [item for items in places.values() for item in items if isinstance(item, Paragraph)]
    return ordered + sorted(left, key=lambda paragraph: (paragraph.order, paragraph.id))


def _walk(places: defaultdict[Within | None, list[Paragraph | Option]], place: Within | None) -> Iterator[Paragraph]:
    for item in sorted(places.pop(place, []), key=lambda each: (each.order, each.id)):
        if isinstance(item, Paragraph):
            yield item
        else:
            for alternative in item.alternatives:
                yield from _walk(places, Within(option=item.id, alternative=alternative.id))
