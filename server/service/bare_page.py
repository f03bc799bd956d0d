"""The page for bad connections: what is before the Group, the question's words and its end, never what is private."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from server.drafting import brackets
from server.exchange import PAGE_BYTES_MAX, Bare, Door, bare_html, door_html, parts
from server.group import (
    Calendar,
    Delegation,
    Document,
    Group,
    Modality,
    Option,
    Paragraph,
    Question,
    Rows,
    Sitting,
    calendar_of,
)
from server.kernel import Refused, ensure
from server.projections import Audience
from server.service.bare_lines import Names, option_lines, paragraph_lines
from server.service.composing import LANGUAGES, say, words
from server.service.reading import Reading, unknown_document
from server.store import stream_of

ASKED_SECONDS = 5
"""While a question from the floor is open the page asks again so often."""
SECONDS = 20
RUNNING_BYTES_MAX = 4_000
"""So many bytes of a page say which silences run."""
AMONG_DELEGATES = frozenset({"informal consultations", "informal informals", "friends of the chair"})
_NAMED = re.compile(r"\b(?:projector|screen|everybody|all|public)\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Showing:
    """What a reader is shown, and in which language; nobody's name where `names` is None."""

    rows: Rows
    document: Document
    sitting: Sitting | None
    names: Names
    language: str
    calendar: Calendar
    now: datetime

    def say(self, name: str, **values: str) -> str:
        """Words in the reader's language."""
        return say(self.language, f"bare-{name}", **values)


def bare_page(reading: Reading, person: str, document: str, language: str, number: int) -> str | Refused:
    """The page of that number as HTML, in that language, or the group's where there are no words in it."""
    with reading.store.reading() as connection:
        stream = stream_of(connection, Document.kind, document)
    reader = reading.reader(person, stream or "")
    if stream is None or isinstance(reader, Refused):
        return unknown_document()
    with reading.rows(stream) as rows:
        row = rows.get(Document, document)
        if row is None:
            return unknown_document()
        sittings = rows.within(Sitting, "open")
        sitting = sittings[0] if sittings else None
        showing = Showing(
            rows=rows,
            document=row,
            sitting=sitting,
            names=_names(rows, sitting, reader.audience),
            language=language if language in LANGUAGES else rows.within(Group, "")[0].language,
            calendar=calendar_of(rows),
            now=reading.clock.now(),
        )
        return _html(showing, number)


def _names(rows: Rows, sitting: Sitting | None, audience: Audience) -> Names:
    """Names by code where the modality lets them be shown to the room: the same as on the plenary screen."""
    modality = rows.get(Modality, "names")
    opened = modality is not None and _NAMED.search(modality.value) is not None
    if audience != "members" or not (opened or (sitting is not None and sitting.format in AMONG_DELEGATES)):
        return None
    return {each.id: each.short_name or each.name for each in rows.within(Delegation, "group")}


def _html(showing: Showing, number: int) -> str:
    questions = showing.rows.within(Question, showing.document.id)
    floor = next((each for each in questions if each.way == "floor"), None)
    pages = parts(tuple(_text(showing, floor)))
    silences = parts(tuple(_silence(showing, each) for each in questions if each.way == "silence"), RUNNING_BYTES_MAX)
    count = max(len(pages), len(silences))
    at = min(max(number, 1), count)
    local = showing.calendar.local(showing.now)
    page = Bare(
        language=showing.language,
        text_language=showing.document.language,
        title=showing.document.title,
        about=(
            showing.say("as-of", time=f"{local:%H:%M}", zone=showing.calendar.zone.key),
            showing.say(_format(showing.sitting)),
        ),
        question=() if floor is None else _question(showing, floor),
        text=pages[at - 1] if at <= len(pages) else (),
        running=silences[at - 1] if at <= len(silences) else (),
        footer=showing.say("again", seconds=str(SECONDS if floor is None else ASKED_SECONDS)),
        paging=showing.say("page", number=str(at), count=str(count)),
        on=showing.say("on"),
        back=showing.say("back"),
        seconds=SECONDS if floor is None else ASKED_SECONDS,
    )
    made = bare_html(page, at, count)
    ensure(len(made.encode()) < PAGE_BYTES_MAX, "a page for bad connections is small")
    return made


def _format(sitting: Sitting | None) -> str:
    return "no-sitting" if sitting is None else f"format-{sitting.format.replace(' ', '-')}"


def _text(showing: Showing, question: Question | None) -> list[str]:
    """The question's text while there is one, else the paragraph that the room has turned to."""
    rows, nothing = showing.rows, showing.say("no-text")
    if question is not None and (option := rows.get(Option, question.option)) is not None:
        return option_lines(rows, option, showing.names, nothing)
    bracket = "" if question is None else question.bracket
    wanted = _asked(question) if question is not None else (showing.sitting.paragraph if showing.sitting else "",)
    found = [each for each in (rows.get(Paragraph, name) for name in wanted) if each is not None]
    lines = [
        line
        for each in sorted(found, key=lambda one: one.order)
        if each.document == showing.document.id
        for line in paragraph_lines(each, showing.names, nothing, bracket)
    ]
    return lines or [showing.say("nothing")]


def _asked(question: Question) -> tuple[str, ...]:
    return tuple(each.paragraph for each in question.paragraphs if not each.out)


def _question(showing: Showing, question: Question) -> tuple[str, ...]:
    """Its words, and when its period ends or that it stands still."""
    if question.flags or not question.runs_from:
        end = showing.say("flag")
    else:
        ends = datetime.fromisoformat(question.runs_from) + timedelta(seconds=question.seconds)
        name = "runs" if ends > showing.now else "has-run"
        end = showing.say(name, time=f"{showing.calendar.local(ends):%H:%M:%S}")
    return (f"{_what(showing, question)} {showing.say('objections')}", end)


def _what(showing: Showing, question: Question) -> str:
    number = _number(showing.rows, question)
    if question.asks == "retain" and number:
        return showing.say("retain-option" if question.option else "retain", number=str(number))
    ends = f"ends-{question.ends.replace(' ', '-')}" if question.ends else f"asks-{question.asks}"
    if question.asks != "agree":
        return showing.say(ends if f"bare-{ends}" in words(showing.language) else "asks-other")
    labels = ", ".join(_labels(showing.rows, question))
    return showing.say("agree", labels=labels) if labels else showing.say("asks-other")


def _labels(rows: Rows, question: Question) -> list[str]:
    found = [each for each in (rows.get(Paragraph, name) for name in _asked(question)) if each is not None]
    return [each.label.rstrip(".") for each in sorted(found, key=lambda one: one.order) if each.label]


def _number(rows: Rows, question: Question) -> int:
    """The number, from 1, of the alternative that would be retained; 0 where it is not there."""
    option = rows.get(Option, question.option) if question.option else None
    if option is not None:
        ids = [each.id for each in option.alternatives]
    else:
        paragraphs = [rows.get(Paragraph, name) for name in _asked(question)]
        found = [bracket for each in paragraphs if each is not None for bracket in brackets(each.content)]
        ids = [each.id for bracket in found if bracket.id == question.bracket for each in bracket.alternatives]
    return ids.index(question.alternative) + 1 if question.alternative in ids else 0


def _silence(showing: Showing, question: Question) -> str:
    """A silence that runs: what it asks and its deadline, in the group's time and in UTC."""
    labels = ", ".join(_labels(showing.rows, question))
    what = showing.say("agree", labels=labels) if question.asks == "agree" and labels else _what(showing, question)
    if question.unbroken:
        return f"{what} {showing.say('unbroken')}"
    deadline = datetime.fromisoformat(question.deadline)
    return f"{what} " + showing.say(
        "silence",
        local=f"{showing.calendar.local(deadline):%Y-%m-%d %H:%M}",
        zone=showing.calendar.zone.key,
        utc=f"{deadline:%Y-%m-%d %H:%M}",
    )


def door_page(language: str, *, wrong: bool = False) -> str:
    """The form by which one signs in without a script."""
    return door_html(
        Door(
            language=language if language in LANGUAGES else LANGUAGES[0],
            title=say(language, "bare-sign-in"),
            how=say(language, "bare-sign-in-how"),
            email=say(language, "bare-email"),
            password=say(language, "bare-password"),
            enter=say(language, "bare-sign-in"),
            wrong=say(language, "bare-sign-in-wrong") if wrong else "",
        )
    )
