"""Deciding on what is done in a caucus (domain 3, "Caucus drafts"). Beside the record: from a caucus to a caucus.

Whoever is not in a caucus is told the same whether there is one or not.
"""

from dataclasses import replace

from server.drafting import rebase
from server.group.actor import Actor, Facts
from server.group.caucus import Beside, Caucus, CaucusText, Place
from server.group.commands_caucus import (
    AFTER,
    CloseCaucus,
    InCaucus,
    InviteToCaucus,
    LeaveCaucus,
    NameInCaucus,
    OpenCaucus,
    PutAsideInCaucus,
    WriteInCaucus,
)
from server.group.finding import paragraph_of
from server.group.rights import permitted
from server.group.rows import Rows
from server.group.rows_people import Delegation
from server.group.rows_text import Document
from server.kernel import BrokenRule, Refused, limits


def in_caucus(rows: Rows, actor: Actor, command: InCaucus, caucus: Caucus | None, facts: Facts) -> Caucus | Refused:
    """The caucus once the command is carried out, without any delegation where it is gone; or why it is not."""
    if (refused := permitted(rows, actor, command)) is not None:
        return refused
    if isinstance(command, OpenCaucus):
        return _opened(rows, actor, command, facts)
    if not is_in(caucus, actor) or caucus is None:
        return unknown_caucus()
    changed = _changed(rows, actor, command, caucus)
    if isinstance(changed, Refused) or changed == caucus:
        return changed
    return replace(changed, number=caucus.number + 1)


def is_in(caucus: Caucus | None, actor: Actor) -> bool:
    """Whether the actor's delegation is in that caucus, if there is one."""
    return caucus is not None and bool(actor.delegation) and actor.delegation in caucus.delegations


def unknown_caucus() -> Refused:
    """The answer to whoever is not in it, and where there is none."""
    return Refused("unknown-caucus", do="it has ended, or your delegation is not in it", field="caucus")


def _changed(rows: Rows, actor: Actor, command: InCaucus, caucus: Caucus) -> Caucus | Refused:
    match command:
        case InviteToCaucus():
            return _invited(rows, actor, caucus, command.delegation)
        case LeaveCaucus():
            return _without(caucus, actor.delegation)
        case CloseCaucus():
            return _closed(actor, caucus)
        case WriteInCaucus():
            return _written(rows, actor, command, caucus)
        case PutAsideInCaucus():
            return _put_aside(command, caucus)
        case NameInCaucus():
            return _named(actor, command, caucus)
        case _:
            raise BrokenRule(f"{command.type} is not done in a caucus")


def _opened(rows: Rows, actor: Actor, command: OpenCaucus, facts: Facts) -> Caucus | Refused:
    if rows.get(Document, command.document) is None:
        return Refused("unknown-document", do="open the document again", field="document")
    own = Place(delegation=actor.delegation)
    made: Caucus | Refused = Caucus(
        id=facts.new_id("cau-"), document=command.document, at=facts.now.isoformat(), places=(own,)
    )
    for delegation in command.invited:
        if isinstance(made, Refused):
            return made
        made = _invited(rows, actor, made, delegation)
    return made


def _invited(rows: Rows, actor: Actor, caucus: Caucus, delegation: str) -> Caucus | Refused:
    found = rows.get(Delegation, delegation)
    if found is None or not found.active or found.is_a == "observer":
        return Refused("unknown-delegation", do="name a member as the group's list does", field="delegation")
    if delegation in caucus.delegations:
        return Refused("already-so", do="it is in the caucus already", field="delegation", by=(delegation,))
    return replace(caucus, places=(*caucus.places, Place(delegation=delegation, invited_by=actor.delegation)))


def _without(caucus: Caucus, delegation: str) -> Caucus:
    """It leaves, and its name with it; what it wrote stays with the others."""
    return replace(
        caucus,
        places=tuple(place for place in caucus.places if place.delegation != delegation),
        texts=tuple(
            replace(text, names=tuple(name for name in text.names if name != delegation)) for text in caucus.texts
        ),
    )


def _closed(actor: Actor, caucus: Caucus) -> Caucus | Refused:
    first = caucus.delegations[0]
    if actor.delegation != first:
        return Refused("not-yours", do="it opened the caucus and closes it; you can leave", by=(first,))
    return replace(caucus, places=())


def _written(rows: Rows, actor: Actor, command: WriteInCaucus, caucus: Caucus) -> Caucus | Refused:
    version = _version(rows, command, caucus)
    if isinstance(version, Refused):
        return version
    if not command.text:
        return Refused("no-change", do="type the text, or put it aside", field="text")
    text = caucus.text_at(command.place)
    if text is None:
        if len(caucus.texts) >= limits.CAUCUS_TEXTS_MAX:
            return Refused("too-many", do=f"a caucus works on at most {limits.CAUCUS_TEXTS_MAX} places: submit some")
        new = CaucusText(place=command.place, text=command.text, version=version, by=actor.delegation)
        return replace(caucus, texts=(*caucus.texts, new))
    wording = command.text if command.was == text.text else rebase(command.was, text.text, command.text)
    if wording is None:
        return _kept_beside(caucus, text, actor.delegation, command.text)
    if (wording, version or text.version) == (text.text, text.version):
        return caucus
    if len(wording) > limits.PARAGRAPH_CHARS_MAX:
        return Refused("too-long", do="together your texts are too long: begin another paragraph", field="text")
    by = text.by if wording == text.text else actor.delegation
    edition, on = text.edition + 1, version or text.version
    return _with(caucus, replace(text, text=wording, by=by, edition=edition, version=on, names=()))


def _version(rows: Rows, command: WriteInCaucus, caucus: Caucus) -> int | Refused:
    """The version of the paragraph that the words are typed on: the command's, 0 for the one that is noted."""
    after = command.place.startswith(AFTER)
    name = command.place.removeprefix(AFTER)
    if after and not name:
        return 0
    paragraph = paragraph_of(rows, name, caucus.document)
    if isinstance(paragraph, Refused):
        return paragraph
    if after:
        return 0
    if not 0 <= command.version <= paragraph.version or (not command.version and not caucus.text_at(command.place)):
        return Refused("malformed", do="give the version of the paragraph that you have before you", field="version")
    return command.version


def _kept_beside(caucus: Caucus, text: CaucusText, delegation: str, wording: str) -> Caucus | Refused:
    """Both touched the same words: what stands stays, the other wording stands beside it for all to see."""
    if any((each.delegation, each.text) == (delegation, wording) for each in text.beside):
        return caucus
    if len(text.beside) >= limits.CAUCUS_BESIDE_MAX:
        return Refused("too-many", do="put some of the wordings beside this text aside first", field="place")
    number = 1 + max((each.number for each in text.beside), default=0)
    beside = (*text.beside, Beside(number=number, delegation=delegation, text=wording))
    return _with(caucus, replace(text, beside=beside))


def _put_aside(command: PutAsideInCaucus, caucus: Caucus) -> Caucus | Refused:
    text = caucus.text_at(command.place)
    if text is None:
        return _unknown_text()
    if not command.beside:
        return replace(caucus, texts=tuple(each for each in caucus.texts if each.place != command.place))
    beside = tuple(each for each in text.beside if each.number != command.beside)
    if len(beside) == len(text.beside):
        return Refused("already-so", do="it has been put aside already", field="beside")
    return _with(caucus, replace(text, beside=beside))


def _named(actor: Actor, command: NameInCaucus, caucus: Caucus) -> Caucus | Refused:
    text = caucus.text_at(command.place)
    if text is None:
        return _unknown_text()
    if text.edition != command.edition:
        return went_on(command.place)
    if command.named == (actor.delegation in text.names):
        return caucus
    others = tuple(name for name in text.names if name != actor.delegation)
    return _with(caucus, replace(text, names=(*others, actor.delegation) if command.named else others))


def _with(caucus: Caucus, changed: CaucusText) -> Caucus:
    return replace(caucus, texts=tuple(changed if each.place == changed.place else each for each in caucus.texts))


def _unknown_text() -> Refused:
    return Refused("unknown-text", do="the caucus works on no such place now", field="place")


def went_on(place: str) -> Refused:
    """A name is put to exact words, and they are others by now."""
    return Refused("text-went-on", do=f"the words of {place} are others by now: read them first", field="edition")
