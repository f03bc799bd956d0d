"""After any change what is derived is derived anew: a paragraph's state, the question on it, which positions stand."""

from collections.abc import Callable
from dataclasses import replace

from server import consensus
from server.group.matters import Place, around, held_of, question_on, subject_of, text_of
from server.group.overlay import Overlay
from server.group.rows import Change, Put, Row, Rows
from server.group.rows_consensus import Position, Question
from server.group.rows_text import Option, Paragraph


def settled(
    rows: Rows,
    changes: tuple[Change, ...],
    withdrawn: bool = False,
    conformed: bool = False,
    between: Callable[[], None] = lambda: None,
) -> tuple[Change, ...]:
    """`changes` with all that follows from them; `rows` are as before.

    `withdrawn`: a bracket that has gone did so since its other texts were withdrawn (`consensus.followed`).
    `conformed`: the form of agreed text was corrected (`consensus.carried`).
    `between` is called between paragraphs and options, so that others run meanwhile.
    """
    after = Overlay(rows, changes)
    for place_id in _touched(after, rows, changes, between):
        between()
        before = rows.get(Paragraph, place_id) or rows.get(Option, place_id)
        place = after.get(Paragraph, place_id) or after.get(Option, place_id)
        if place is None:
            after.lay(_out_of_the_text(after, place_id))
            continue
        was = text_of(rows, before) if before is not None else None
        after.lay(_positions(after, place, was, withdrawn=withdrawn, conformed=conformed))
        after.lay(_place(after, place))
    return after.changes


def _touched(after: Rows, rows: Rows, changes: tuple[Change, ...], between: Callable[[], None]) -> tuple[str, ...]:
    """Ids of the paragraphs and options whose derived fields may have changed, an option after what lies in it."""
    found: dict[str, None] = {}
    for change in changes:
        between()
        for row in _versions(rows, change):
            found |= dict.fromkeys(_places_of(row))
    outer: dict[str, None] = {}
    for place_id in found:
        between()
        place = after.get(Paragraph, place_id) or after.get(Option, place_id)
        outer |= dict.fromkeys(option.id for option in around(after, place)) if place is not None else {}
    return (*(place_id for place_id in found if place_id not in outer), *outer)


def _versions(rows: Rows, change: Change) -> tuple[Row, ...]:
    """A changed row as it is and as it was."""
    kind, row_id = (type(change.row), change.row.id) if isinstance(change, Put) else (change.kind, change.id)
    was = rows.get(kind, row_id)
    new = (change.row,) if isinstance(change, Put) else ()
    return new if was is None else (*new, was)


def _places_of(row: Row) -> tuple[str, ...]:
    match row:
        case Paragraph() | Option():
            return (row.id,)
        case Position():
            return (row.within,) if not row.target.question else ()
        case Question():
            return tuple(asked.paragraph for asked in row.paragraphs) + ((row.option,) if row.option else ())
        case _:
            return ()


def _out_of_the_text(after: Rows, place_id: str) -> tuple[Change, ...]:
    """Nothing stands about text that waits outside to be called back."""
    held = after.within(Position, place_id)
    return tuple(Put(replace(row, standing=False)) for row in held if row.standing)


def _positions(
    after: Rows, place: Place, was: consensus.Text | None, *, withdrawn: bool, conformed: bool
) -> tuple[Change, ...]:
    """Positions that begin or cease to stand, or that follow their words to where these now are."""
    now = text_of(after, place)
    changes: list[Change] = []
    held = after.within(Position, place.id)
    taken = {(row.delegation, row.target.alternative) for row in held if row.position in consensus.ONE_PER_TARGET}
    for row in held:
        position = consensus.followed(held_of(row), was or now, now, withdrawn)
        if conformed and was is not None:
            position = consensus.carried(position, was, now)
        if position.about != row.target.alternative and (row.delegation, position.about) in taken:
            position = held_of(row)
        changed = replace(
            row,
            target=replace(row.target, alternative=position.about),
            words=position.words,
            standing=consensus.standing(position, now),
        )
        if changed != row:
            changes.append(Put(changed))
    return tuple(changes)


def _place(after: Rows, place: Place) -> tuple[Change, ...]:
    question = question_on(after, place)
    changed: Place = replace(place, question=question.id if question is not None else "")
    if isinstance(changed, Paragraph):
        changed = replace(changed, state=consensus.state_of(subject_of(after, place)))
    return (Put(changed),) if changed != place else ()
