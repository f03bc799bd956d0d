"""The modalities that a group works by until it agrees its own (domain section 6), and how the program reads them."""

from collections.abc import Mapping

from server.group.rows import Rows
from server.group.rows_people import Modality
from server.kernel import Refused, limits

PLENARY = "plenary"
"""The one stage of a group that names no others."""
PARTED_BY = ";"
"""Stands between the names of stages."""

_WORDS: tuple[tuple[str, str, str], ...] = (
    ("consensus_of", "all members", "Decisions are taken by consensus of all members."),
    ("designated_speakers", "1", "Each delegation has one designated speaker per item, whom its head may change."),
    ("speaking_seconds", "120", "An intervention lasts at most two minutes."),
    ("speaking_seconds_groups", "240", "An intervention for a negotiating group lasts at most four minutes."),
    (
        "speaking_order",
        "members before observers",
        "Observers speak after members, or at the chair's invitation.",
    ),
    ("floor_period_seconds", "5", "A question from the floor is open for at least five seconds before the gavel."),
    ("silence_hours", "72", "A silence procedure lasts 72 hours."),
    ("silence_hours_shortest", "24", "No silence procedure is shorter than 24 hours."),
    ("announcement_working_hours", "4", "An unbroken silence is announced within four working hours."),
    ("notice_minutes", "10", "No question is put on text before it was shown to all for ten minutes."),
    ("notice_minutes_package", "30", "A package is shown for thirty minutes before it is put."),
    (
        "after_chairs_text",
        "bridging text",
        "Once we work from a chair's text, only bridging text is submitted.",
    ),
    ("ad_referendum_working_days", "15", "What is agreed ad referendum is confirmed within fifteen working days."),
    ("proposals", "at once", "A proposal stands in the text as soon as it is submitted."),
    ("quorum", "presumed", "A quorum is presumed until a member asks for it."),
    ("presence", "as the secretariat says", "Who is present is what the secretariat says, not who is connected."),
    ("contributions", "through focal points", "Written contributions are submitted by focal points."),
    ("subsidiary_groups_at_once", "2", "At most two subsidiary groups meet at the same time."),
    ("stages", PLENARY, "Text is agreed in plenary, at one stage."),
    ("reopening", "by question", "Agreed text is reopened by consensus only."),
    ("recording", "off", "Sittings are not recorded until the group has decided so."),
    ("names", "sponsors to members", "Members see who sponsors what; others do not."),
    ("reasons", "as the objector chooses", "The reason of an objection is shown to whom the objector chooses."),
    ("observers_read", "open sittings", "Observers read the text of open sittings."),
    ("public_link", "closed", "The text is not public."),
)

CHOICES: Mapping[tuple[str, str], str] = {
    ("proposals", "at once"): "A proposal stands in the text as soon as it is submitted.",
    ("proposals", "when introduced"): "A proposal stands in the text when who presides has introduced it.",
    (
        "after_chairs_text",
        "bridging text",
    ): "Once we work from a chair's text, only bridging text is submitted.",
    ("after_chairs_text", "proposals"): "Once we work from a chair's text, proposals are submitted as before.",
}
"""What a group can begin with instead of a default: (name, value) to its words."""

PROVISIONAL = "the chair's proposal, until the group agrees its own"


def defaults(since: str, chosen: Mapping[str, str]) -> tuple[Modality, ...] | Refused:
    """The modalities of a new group, with those that are `chosen` by name and value."""
    for name, value in chosen.items():
        if (name, value) not in CHOICES:
            offered = "; ".join(f"{known}: {words}" for known, words in CHOICES)
            return Refused("malformed", do=f"a group can begin with one of these: {offered}", field="modalities")
    return tuple(_modality(name, chosen.get(name, value), words, since) for name, value, words in _WORDS)


def _modality(name: str, value: str, words: str, since: str) -> Modality:
    words = CHOICES.get((name, value), words)
    return Modality(id=name, value=value, words=words, source=PROVISIONAL, since=since, provisional=True)


def modality(rows: Rows, name: str) -> str:
    """The value in force; the default where the group never said."""
    found = rows.get(Modality, name)
    if found is not None and found.suspension is not None:
        return found.suspension.value
    return found.value if found is not None else next(value for known, value, _ in _WORDS if known == name)


def floor_seconds(rows: Rows) -> int:
    """The floor period in seconds, within its limits."""
    return min(max(_number(rows, "floor_period_seconds"), limits.FLOOR_SECONDS_MIN), limits.FLOOR_SECONDS_MAX)


def ad_referendum_days(rows: Rows) -> int:
    """Working days that a member has to confirm."""
    return max(_number(rows, "ad_referendum_working_days"), 1)


def silence_seconds(rows: Rows) -> int:
    """How long a silence lasts where nobody names a deadline."""
    return max(_number(rows, "silence_hours") * 3600, shortest_silence_seconds(rows))


def shortest_silence_seconds(rows: Rows) -> int:
    """What a silence lasts at least."""
    return max(_number(rows, "silence_hours_shortest") * 3600, limits.SILENCE_SECONDS_MIN)


def announcement_seconds(rows: Rows) -> int:
    """Working time after the deadline in which who presides announces an unbroken silence."""
    return _number(rows, "announcement_working_hours") * 3600


def subsidiaries_at_once(rows: Rows) -> int:
    """How many subsidiary groups may meet at the same time."""
    return _number(rows, "subsidiary_groups_at_once")


def notice_minutes(rows: Rows) -> int:
    """Minutes for which a text that was prepared unprojected is shown before it is put."""
    return _number(rows, "notice_minutes")


def stages_named(value: str) -> tuple[str, ...]:
    """The stages that a value of that modality names, in their order: "informals; plenary"."""
    return tuple(name for one in value.split(PARTED_BY) if (name := one.strip()))


def stages_of(rows: Rows) -> tuple[str, ...]:
    """The stages at which the group agrees text, the last of them the one that makes it agreed."""
    return stages_named(modality(rows, "stages")) or (PLENARY,)


def package_notice_minutes(rows: Rows) -> int:
    """Minutes for which a package that was prepared unprojected is shown before it is put."""
    return _number(rows, "notice_minutes_package")


def _number(rows: Rows, name: str) -> int:
    value = modality(rows, name)
    return int(value) if value.isdecimal() else 0
