"""Deciding on packages: show one, take it apart; what is agreed in one, and what waits for what."""

from dataclasses import replace
from datetime import timedelta

from server import consensus
from server.group.actor import Actor, Facts
from server.group.commands import DissolvePackage, MakePackage
from server.group.events import Event, PackageDissolved, PackageMade
from server.group.finding import paragraph_of
from server.group.matters import Place, question_on, subject_of
from server.group.modalities import package_notice_minutes
from server.group.putting import seconds
from server.group.rows import Rows
from server.group.rows_consensus import Asked, Question
from server.group.rows_packages import Package
from server.group.rows_subsidiary import Subsidiary
from server.group.rows_text import Paragraph
from server.kernel import JsonValue, Refused, limits

Decision = tuple[Event, ...] | Refused


def make_package(rows: Rows, actor: Actor, command: MakePackage, facts: Facts) -> Decision:
    """`package.make`: who presides shows a package to all at one moment; it is put by a question of the whole."""
    if len(set(command.paragraphs)) < len(command.paragraphs) or not len(command.paragraphs) > 1:
        return Refused("malformed", do="name at least two paragraphs, each once", field="paragraphs")
    if len(command.paragraphs) > limits.EN_BLOC_PARAGRAPHS_MAX:
        most = f"a package holds at most {limits.EN_BLOC_PARAGRAPHS_MAX} paragraphs"
        return Refused("malformed", do=most, field="paragraphs")
    parts = _parts(rows, command)
    if isinstance(parts, Refused):
        return parts
    document = parts[0].document
    until = facts.now + timedelta(minutes=package_notice_minutes(rows))
    package = Package(
        id=facts.new_id("pkg-"),
        document=document,
        paragraphs=tuple(Asked(paragraph=one.id, hash=one.hash) for one in parts),
        title=command.title,
        unprojected=command.unprojected,
        shown_at=facts.now.isoformat(),
        notice_until=until.isoformat() if command.unprojected else "",
    )
    before = [one for one in open_packages(rows, document) if any(one.holds(part.id) for part in parts)]
    return (PackageMade(package=package, replaces=tuple(one.id for one in before)),)


def _parts(rows: Rows, command: MakePackage) -> tuple[Paragraph, ...] | Refused:
    """The paragraphs, each as the presiding screen showed it, and such as could be agreed."""
    found: list[Paragraph] = []
    for one in command.paragraphs:
        part = paragraph_of(rows, one, found[0].document if found else command.document)
        if isinstance(part, Refused):
            return replace(part, field="paragraphs")
        found.append(part)
    rules: tuple[tuple[str, str, list[Paragraph]], ...] = (
        (
            "version-conflict",
            "the text has changed: look at it as it stands now, then make the package",
            [one for one in found if command.shown.get(one.id, one.hash) != one.hash],
        ),
        ("already-agreed", "put the question of reopening it", [one for one in found if one.agreement is not None]),
        ("in-option", "clear the option that it lies in first", [one for one in found if one.inside is not None]),
        (
            "not-clean",
            "retain an alternative in each bracket and fill the open values first",
            [one for one in found if not subject_of(rows, one).text.clean],
        ),
        (
            "in-question",
            "close or retract the question that is open on it first",
            [one for one in found if question_on(rows, one) is not None],
        ),
    )
    for code, do, odd in rules:
        if odd:
            return Refused(code, do=do, field="paragraphs", present={"paragraphs": _named(odd)})
    return tuple(found)


def _named(paragraphs: list[Paragraph]) -> dict[str, JsonValue]:
    return {one.id: {"label": one.label, "version": one.version, "hash": one.hash} for one in paragraphs}


def dissolve_package(rows: Rows, actor: Actor, command: DissolvePackage, facts: Facts) -> Decision:
    """`package.dissolve`: who presides takes a package apart that is not agreed and not before the group."""
    package = open_package(rows, command.package)
    if isinstance(package, Refused):
        return package
    for question in rows.within(Question, package.document):
        if question.package == package.id:
            return Refused("in-question", do="retract the question on it first", field="package")
    return (PackageDissolved(document=package.document, package=package.id),)


def open_package(rows: Rows, package: str) -> Package | Refused:
    """The package that is not agreed yet."""
    found = rows.get(Package, package)
    if found is None:
        return Refused("unknown-package", do="fetch the document again: this package has gone", field="package")
    if found.question:
        return Refused("already-agreed", do="it is agreed: its paragraphs are reopened by a question", field="package")
    return found


def open_packages(rows: Rows, document: str) -> list[Package]:
    """The packages of a document that are shown and not agreed."""
    return [one for one in rows.within(Package, document) if not one.question]


def package_of(rows: Rows, paragraph: Paragraph) -> Package | None:
    """The package that a paragraph was last agreed in, reopened since or not."""
    agreed = [one for one in rows.within(Package, paragraph.document) if one.question and one.holds(paragraph.id)]
    return max(agreed, key=lambda one: one.shown_at, default=None)


def with_packages(rows: Rows, paragraph: Paragraph) -> consensus.Subject:
    """What the consensus core knows of a paragraph, with its package and the notice that runs on it."""
    package, away = package_of(rows, paragraph), rows.within(Subsidiary, paragraph.document)
    notices = [
        seconds(one.notice_until)
        for one in open_packages(rows, paragraph.document)
        if one.notice_until and one.holds(paragraph.id)
    ]
    return replace(
        subject_of(rows, paragraph),
        package=package.id if package is not None else "",
        with_group=next((one.id for one in away if paragraph.id in one.paragraphs), ""),
        notice_until=max(notices, default=0.0),
    )


def subject_with_package(rows: Rows, place: Place) -> consensus.Subject:
    """The same of a paragraph or option; an option is in no package."""
    return with_packages(rows, place) if isinstance(place, Paragraph) else subject_of(rows, place)


def related(
    rows: Rows, document: str, places: tuple[str, ...], conditions: tuple[str, ...] = ()
) -> tuple[consensus.Subject, ...]:
    """The other paragraphs of the document that an act on `places` may bring on or set back.

    Those that wait for another or are waited for, the `conditions` of a question, and what was agreed in one package.
    """
    packages = [one for one in rows.within(Package, document) if one.question]
    together = {part.paragraph for one in packages for part in one.paragraphs}
    waiting = {one.id: one.agreement.waits_for for one in rows.within(Paragraph, document) if one.agreement is not None}
    wanted = together | {one for one, waits in waiting.items() if waits}
    wanted |= {*conditions} | {one for waits in waiting.values() for one in waits}
    found = [rows.get(Paragraph, one) for one in sorted(wanted - set(places))]
    return tuple(with_packages(rows, one) for one in found if one is not None)
