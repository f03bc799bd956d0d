"""Letters about silences: who is told what and when, sent once, and what is left for the secretariat's hand.

Which letters there are follows from the questions that are open, and each has an id made from question, occasion and
person. So any number of servers may look, after any crash, and none is written or sent twice.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from server.drafting import read
from server.group import Delegation, Group, Paragraph, Person, Question, Rows, calendar_of
from server.kernel import JsonValue, Refused
from server.service.composing import say, subject_of_letter, text_of_letter
from server.service.mailing import Mail, Mailer, NotSent
from server.service.service import Service
from server.store import (
    Cache,
    Letter,
    StoredRows,
    account,
    accounts,
    claim_letter,
    give_up_lost,
    letters_about,
    letters_due,
    letters_of,
    rows_present,
    settle_letter,
    streams,
    versions,
    write_letters,
)

REMINDERS_HOURS = (24, 4)
"""So long before the deadline who has not been told for long is told again."""
AGAIN_AFTER_SECONDS = (60, 300, 1800, 7200)
"""A mail server that does not answer is asked again so much later; after the last, the letter is for the hand."""


SHOWN_IN_FULL_MAX = 100
"""So many letters for the hand come with what they say; the others follow as these are delivered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What a letter says, in the group's language."""

    document: str
    subject: str
    text: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """The way out: the mail server, and the address under which people reach the program."""

    mailer: Mailer
    address: str


def write_due(service: Service) -> int:
    """Writes the letters that the open silences ask for and that are not written yet; how many."""
    now = service.world.clock.now()
    with service.store.reading() as connection:
        wanted = [letter for stream in streams(connection) for letter in _wanted(connection, stream, now)]
    if not wanted:
        return 0
    with service.store.writing() as connection:
        return write_letters(connection, wanted)


def send_due(service: Service, post: Post) -> int:
    """Sends the letters whose time has come; how many were sent."""
    now = service.world.clock.now()
    with service.store.writing() as connection:
        give_up_lost(connection, now, "lost")
        due = letters_due(connection, now)
        mine = [letter for letter in due if claim_letter(connection, letter, now)]
    return sum(_send(service, post, letter, now) for letter in mine)


def letters_shown(service: Service, person: str, group: str, address: str = "") -> JsonValue | Refused:
    """What became of the letters, for the secretariat: those to be delivered by hand first, with what they say.

    A letter about a silence that is over says nothing any more. `address` is where people reach the program.
    """
    reader = service.reader(person, group)
    if isinstance(reader, Refused) or reader.actor.role != "secretariat":
        return Refused("not-permitted", do="the secretariat does this")
    with service.store.reading() as connection:
        names = {known.id: known for known in accounts(connection, group)}
        found = sorted(letters_of(connection, group), key=lambda letter: letter.state != "by hand")
        for_hand = [letter for letter in found if letter.state == "by hand"]
        words = {letter.id: _words(connection, letter, address) for letter in for_hand[:SHOWN_IN_FULL_MAX]}
    with service.rows(group) as rows:
        language = _group(rows).language
    shown: list[JsonValue] = [
        {
            "id": letter.id,
            "question": letter.question,
            "kind": letter.kind,
            "delegation": letter.delegation,
            "person": letter.person,
            "name": names[letter.person].name if letter.person in names else "",
            "state": letter.state,
            "at": letter.at,
            "told": say(language, letter.told) if letter.told in KNOWN else letter.told,
            **_as_shown(words.get(letter.id)),
        }
        for letter in found
    ]
    return {"letters": shown}


def delivered_by_hand(service: Service, person: str, group: str, letter: str) -> Refused | None:
    """The secretariat has delivered a letter that could not be sent."""
    reader = service.reader(person, group)
    if isinstance(reader, Refused) or reader.actor.role != "secretariat":
        return Refused("not-permitted", do="the secretariat does this")
    with service.store.writing() as connection:
        known = {one.id: one for one in letters_of(connection, group)}
        if letter not in known or known[letter].state != "by hand":
            return Refused("already-so", do="this letter does not wait to be delivered by hand", field="letter")
        settle_letter(connection, letter, "delivered", known[letter].told, service.world.clock.now().isoformat())
    return None


def _as_shown(words: Words | None) -> dict[str, JsonValue]:
    if words is None:
        return {"document": "", "subject": "", "text": ""}
    return {"document": words.document, "subject": words.subject, "text": words.text}


KNOWN = frozenset({"no-server", "no-address", "nobody", "lost"})
"""Reasons that have words in each language; a mail server's own words are shown as they are."""


def _wanted(connection: Connection, stream: str, now: datetime) -> Iterator[Letter]:
    silences = [one for one in rows_present(connection, stream, Question) if one.way == "silence" and not one.unbroken]
    if not silences:
        return
    rows = StoredRows(connection, stream, Cache())
    for question in silences:
        written = letters_about(connection, question.id)
        for kind in _occasions(question, now):
            for delegation, person in _told(rows, question):
                name = f"{question.id}.{kind.replace(' ', '-')}.{person or delegation}"
                if name not in written:
                    yield Letter(
                        id=name,
                        stream=stream,
                        question=question.id,
                        kind=kind,
                        delegation=delegation,
                        person=person,
                        due=now.isoformat(),
                    )


def _occasions(question: Question, now: datetime) -> Iterator[str]:
    """`put`, `extended …`, `reminder 24`: what there is to tell by now."""
    deadline, put = datetime.fromisoformat(question.deadline), datetime.fromisoformat(question.put_at)
    yield "put"
    if question.extended:
        yield f"extended {question.extended}"
    for hours in REMINDERS_HOURS:
        due = deadline - timedelta(hours=hours)
        # Who was told less than an hour before needs no reminder.
        if put + timedelta(hours=1) < due <= now:
            yield f"reminder {hours}"


def _told(rows: Rows, question: Question) -> Iterator[tuple[str, str]]:
    """Each person of each member whose consensus is asked; a member that has nobody is named alone."""
    people = [person for person in rows.within(Person, "group") if person.active]
    for member in rows.within(Delegation, "group"):
        asked = question.asks != "confirm" or member.id in question.missing
        if member.is_a != "member" or not member.active or not asked:
            continue
        own = [person.id for person in people if person.delegation == member.id]
        yield from ((member.id, person) for person in own or [""])


def _send(service: Service, post: Post, letter: Letter, now: datetime) -> bool:
    mail = _composed(service, post, letter)
    if isinstance(mail, str):
        _settled(service, letter, "dropped" if not mail else "by hand", mail)
        return False
    try:
        post.mailer.send(mail)
    except NotSent as fault:
        if fault.for_good or letter.tries >= len(AGAIN_AFTER_SECONDS):
            _settled(service, letter, "by hand", str(fault))
            return False
        again = now + timedelta(seconds=AGAIN_AFTER_SECONDS[letter.tries])
        with service.store.writing() as connection:
            settle_letter(connection, letter.id, "waiting", str(fault), now.isoformat(), again.isoformat())
        return False
    _settled(service, letter, "sent", "")
    return True


def _composed(service: Service, post: Post, letter: Letter) -> Mail | str:
    """The mail; or why it is for the hand, "" where there is nothing to tell any more."""
    with service.store.reading() as connection:
        words = _words(connection, letter, post.address)
        if words is None:
            return ""
        known = account(connection, letter.person) if letter.person else None
    if known is None or not known.email:
        return "no-address" if letter.person else "nobody"
    if not post.mailer.ready:
        return "no-server"
    return Mail(id=letter.id, to=known.email, subject=words.subject, text=words.text, language=words.language)


def _words(connection: Connection, letter: Letter, address: str) -> Words | None:
    """What the letter says now; None where the silence that it is about is over."""
    rows = StoredRows(connection, letter.stream, Cache())
    question = rows.get(Question, letter.question)
    if question is None or question.unbroken:
        return None
    first = {
        asked.paragraph: read(row.content)
        for asked in question.paragraphs
        for held in versions(connection, letter.stream, Paragraph, asked.paragraph)[:1]
        if isinstance(row := held.row, Paragraph)
    }
    group, calendar = _group(rows), calendar_of(rows)
    return Words(
        document=question.document,
        subject=subject_of_letter(rows, group, calendar, question, letter.kind),
        text=text_of_letter(rows, group, calendar, question, letter.delegation, first, address),
        language=group.language,
    )


def _settled(service: Service, letter: Letter, state: str, told: str) -> None:
    with service.store.writing() as connection:
        at = service.world.clock.now().isoformat()
        match state:
            case "sent" | "by hand" | "dropped":
                settle_letter(connection, letter.id, state, told, at)


def _group(rows: Rows) -> Group:
    return rows.within(Group, "")[0]
