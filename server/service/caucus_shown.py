"""A caucus as those who are in it get it."""

from dataclasses import replace

from server.group import Caucus, caucus_to_json
from server.kernel import JsonValue, limits


def caucus_shown(caucus: Caucus, changed: frozenset[str] | None = None) -> JsonValue:
    """The caucus with its texts; of many words only the `changed` ones, where these are known.

    `working` names every place that it works on, so that the one which is not among the texts is kept or forgotten.
    """
    long = sum(len(text.text) for text in caucus.texts) > limits.EVENT_ROWS_BYTES_MAX
    part = changed if long else None
    shown = replace(caucus, texts=tuple(text for text in caucus.texts if part is None or text.place in part))
    return {**caucus_to_json(shown), "working": [text.place for text in caucus.texts]}
