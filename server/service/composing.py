"""The words of a letter about a silence: what is asked, the text and what it first was, the deadline, a link."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from string import Template

from server.drafting import Content, read
from server.group import Calendar, Correction, Delegation, Document, Group, Option, Paragraph, Question, Rows

WORDS = Path(__file__).parent / "words"
LANGUAGES = ("en", "fr", "ar")


@cache
def words(language: str) -> Mapping[str, str]:
    """The sentences of letters in that language, English where there are none."""
    name = language if language in LANGUAGES else "en"
    lines = (WORDS / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.split(" = ", 1) for line in lines if line)


def say(language: str, name: str, **values: str) -> str:
    """One of them with its values."""
    return Template(words(language)[name]).substitute(values)


def subject_of_letter(rows: Rows, group: Group, calendar: Calendar, question: Question, kind: str) -> str:
    """What a letter is about, in a line."""
    occasion, _, hours = kind.partition(" ")
    document = rows.get(Document, question.document)
    return say(
        group.language,
        f"subject-{occasion}",
        group=group.short_name or group.name,
        title=document.title if document is not None else "",
        deadline=_local(calendar, question.deadline),
        hours=hours,
    )


def text_of_letter(
    rows: Rows,
    group: Group,
    calendar: Calendar,
    question: Question,
    delegation: str,
    first: Mapping[str, str],
    address: str,
) -> str:
    """The letter; `first` has what a paragraph read at first, where that was something else."""
    language = group.language
    member = rows.get(Delegation, delegation)
    document = rows.get(Document, question.document)
    deadline = say(
        language,
        "deadline",
        local=_local(calendar, question.deadline),
        zone=calendar.zone.key,
        utc=f"{datetime.fromisoformat(question.deadline):%Y-%m-%d %H:%M}",
    )
    asked = [
        say(language, _what(language, question)),
        *([say(language, question.scope)] if len(question.paragraphs) > 1 else []),
    ]
    parts = [
        say(language, "greeting", delegation=member.name if member is not None else delegation),
        f"{group.name}\n{document.title if document is not None else ''}",
        " ".join(asked),
        deadline,
        f"{say(language, 'what-to-do')} {say(language, 'then')}",
        f"{say(language, 'open')}:\n{address}/d/{question.document}?question={question.id}",
        f"{say(language, 'text')}:",
        *_texts(rows, question, first, language),
        say(language, "footer"),
    ]
    return "\n\n".join(parts) + "\n"


def _what(language: str, question: Question) -> str:
    """The name of the sentence that says what is asked; what has none of its own is asked about the text."""
    name = question.ends.replace(" ", "-") or question.asks
    return name if name in words(language) else "other"


def _texts(rows: Rows, question: Question, first: Mapping[str, str], language: str) -> list[str]:
    found: list[str] = []
    asked = [rows.get(Paragraph, one.paragraph) for one in question.paragraphs if not one.out]
    listed = {one.paragraph: one.text for one in rows.within(Correction, question.document)}
    if question.asks == "correct":
        return [line for one in _in_order(asked) for line in _corrected(one, listed, language)]
    for paragraph in _in_order(asked):
        text = _reading(paragraph.content, question) or say(language, "omitted")
        found.append(f"{paragraph.label} {text}".strip())
        before = first.get(paragraph.id, text)
        if before != text:
            found.append(f"   {say(language, 'changed-from')}: {before or say(language, 'omitted')}")
    option = rows.get(Option, question.option) if question.option else None
    chosen = next((one for one in option.alternatives if one.id == question.alternative), None) if option else None
    items = [rows.get(Paragraph, item) for item in chosen.items] if chosen is not None else []
    return [*found, *(f"{inside.label} {read(inside.content)}".strip() for inside in items if inside is not None)]


def _in_order(asked: Iterable[Paragraph | None]) -> list[Paragraph]:
    return sorted((one for one in asked if one is not None), key=lambda one: one.order)


def _corrected(paragraph: Paragraph, listed: Mapping[str, str], language: str) -> tuple[str, str]:
    """One item of a conforming list: as corrected, and as it stands."""
    now = f"   {say(language, 'reads-now')}: {read(paragraph.content)}"
    return f"{paragraph.label} {listed.get(paragraph.id, '')}".strip(), now


def _reading(content: Content, question: Question) -> str:
    return read(content, None, {question.bracket: question.alternative} if question.bracket else None)


def _local(calendar: Calendar, moment: str) -> str:
    return f"{calendar.local(datetime.fromisoformat(moment)):%Y-%m-%d %H:%M}"
