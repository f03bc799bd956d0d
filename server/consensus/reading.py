"""Reading a matter: which positions stand, whose text would go, in what state a text is (domain 4)."""

from dataclasses import replace

from server.consensus.matter import NO_TEXT, WHOLE, Alternative, Bracket, Position, State, Subject, Text


def standing(position: Position, text: Text) -> bool:
    """Whether the position's words are what stands: the whole text by its hash, an alternative by id and words."""
    if position.about == WHOLE:
        return position.words == text.hash
    return any(found.id == position.about and found.words == position.words for found in text.alternatives)


def objectors(subject: Subject, about: str = WHOLE) -> tuple[str, ...]:
    """Delegations whose objection about that stands, by name."""
    held = {
        position.delegation
        for position in subject.positions
        if position.kind == "object" and position.about == about and standing(position, subject.text)
    }
    return tuple(sorted(held))


def earlier_objectors(subject: Subject) -> tuple[str, ...]:
    """Delegations with an objection to words that have changed since: listed first when the new words are put."""
    held = {p.delegation for p in subject.positions if p.kind == "object" and not standing(p, subject.text)}
    return tuple(sorted(held))


def state_of(subject: Subject) -> State:
    """The state of a paragraph, the first that applies in the order of domain section 4."""
    agreement, text = subject.agreement, subject.text
    state: State = "clean"
    if subject.final:
        state = "deleted" if text.empty else "agreed"
    elif subject.asks == "agree":
        state = "in question"
    elif agreement is not None:
        state = "provisionally agreed"
    elif not text.clean or text.in_option:
        state = "bracketed"
    elif objectors(subject):
        state = "contested"
    return state


def goes(subject: Subject, bracket: Bracket, alternative: str) -> tuple[str, ...]:
    """Whose text would go if `alternative` were retained: delegations behind another one, or supporting one, that
    have neither joined the one picked nor said that they can live with it."""
    others = [found for found in bracket.alternatives if found.id != alternative]
    about = {found.id for found in others}.union(*(found.inside for found in others))
    lose = frozenset().union(*(found.holders | found.holders_inside for found in others))
    content = frozenset().union(*(found.holders for found in bracket.alternatives if found.id == alternative))
    for position in subject.positions:
        if standing(position, subject.text):
            if position.kind == "support" and position.about in about:
                lose |= {position.delegation}
            if position.kind in {"support", "live_with"} and position.about == alternative:
                content |= {position.delegation}
    return tuple(sorted(lose - content))


def contesting(subject: Subject, bracket: Bracket, alternative: str) -> tuple[str, ...]:
    """Who stands in the way of retaining `alternative` without asking: whose text goes, and who objects to it."""
    return tuple(sorted({*goes(subject, bracket, alternative), *objectors(subject, alternative)}))


def uncontested(subject: Subject, bracket: Bracket, alternative: str) -> bool:
    """Whether who presides may retain `alternative` there with one key (domain 4)."""
    return not contesting(subject, bracket, alternative)


def followed(position: Position, before: Text, after: Text, withdrawn: bool) -> Position:
    """Where a position goes when the text changes from `before` to `after`.

    Words typed again make an alternative with a new id: what was held about them is held about that one. And when a
    bracket has gone since its other texts were `withdrawn`, its base stands on in the text around: an objection to it
    is then one to that text. All other positions stay about what they were about.
    """
    if position.about == WHOLE:
        return position
    there = {found.id for found in after.alternatives}
    if position.about in there:
        return position
    was = {found.id for found in before.alternatives}
    for found in after.alternatives:
        if found.words != NO_TEXT and found.id not in was and found.words == position.words:
            return replace(position, about=found.id)
    return _dissolved(position, before, after) if withdrawn else position


def carried(position: Position, before: Text, after: Text) -> Position:
    """Where a position on agreed text goes when its form is corrected: a reservation on all of it, or a dissociation
    from it, is about it as corrected. A support stays one of the earlier wording."""
    if position.kind in {"reserve", "dissociate"} and position.about == WHOLE and position.words == before.hash:
        return replace(position, words=after.hash)
    return position


def _dissolved(position: Position, before: Text, after: Text) -> Position:
    if position.kind != "object" or not standing(position, before):
        return position
    there = {bracket.id for bracket in after.brackets}
    for bracket in before.brackets:
        if bracket.alternatives[0].id == position.about and bracket.id not in there:
            if bracket.within == WHOLE:
                return replace(position, about=WHOLE, words=after.hash)
            return _inside(position, bracket.within, after)
    return position


def _inside(position: Position, around: str, after: Text) -> Position:
    """The position about the alternative `around` that its words now stand in, unchanged where that went too."""
    found: list[Alternative] = [alternative for alternative in after.alternatives if alternative.id == around]
    return replace(position, about=around, words=found[0].words) if found else position
