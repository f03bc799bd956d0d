"""Where paragraphs stand that are moved."""

from dataclasses import replace

from server.drafting import between
from server.group.finding import siblings, subparagraphs
from server.group.rows import Rows
from server.group.rows_text import AT_THE_HEAD, Option, Paragraph, Within
from server.kernel import Refused


def moved_to(
    rows: Rows, moving: list[Paragraph], after: Paragraph | None, inside: Within | None
) -> tuple[Paragraph, ...]:
    """The paragraphs as they are once they stand after that one, or at the head."""
    here = [row for row in siblings(rows, moving[0].document, inside) if row not in moving]
    order = ""
    if after is not None:
        below = subparagraphs(rows, after) if moving[0].level <= after.level else []
        order = max([after.order, *(row.order for row in below if row not in moving)])
    later = [row.order for row in here if row.order > order]
    placed: list[Paragraph] = []
    for one in moving:
        order = between(order, later[0] if later else "")
        parent = after.parent if after is not None and one is moving[0] else one.parent
        placed.append(replace(one, order=order, parent=parent, inside=inside))
    return tuple(placed)


def gone_to(rows: Rows, option: Option, goes: str) -> tuple[Paragraph, ...] | Refused:
    """The base's paragraphs as they stand once the option is cleared in favour of that place."""
    moving = [row for item in option.base.items if (row := rows.get(Paragraph, item)) is not None]
    after = rows.get(Paragraph, goes)
    if goes != AT_THE_HEAD and (after is None or after.inside != option.inside):
        return Refused("place-gone", do="what it was to follow has gone or stands in an option: propose another place")
    if not moving:
        return Refused("place-gone", do="what was to be moved has gone: withdraw the proposal")
    return moved_to(rows, moving, after, option.inside)
