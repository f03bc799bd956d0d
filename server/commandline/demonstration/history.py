"""The demonstration's history: four sittings in which the text came to be as it is."""

from datetime import datetime, timedelta

from server.commandline.demonstration.stage import Stage
from server.group import (
    AddOption,
    AddParagraph,
    CloseSitting,
    CommentOn,
    JoinAlternative,
    LiveWith,
    MarkParagraph,
    OpenSitting,
    Position,
    Reserve,
    Sitting,
    Support,
    TurnTo,
    WithdrawPosition,
)

MEETING = "Third meeting"


def play(stage: Stage, now: datetime) -> None:
    """All four sittings; the last one is open when it returns."""
    start = now.replace(hour=10, minute=0, second=0, microsecond=0)
    _first_reading(stage, start - timedelta(days=7))
    _second_reading(stage, start - timedelta(days=6))
    _third_reading(stage, start - timedelta(days=5))
    _today(stage, now - timedelta(hours=2))


def _opens(stage: Stage, number: int, at: datetime) -> None:
    stage.at = at
    stage.presiding(
        OpenSitting(meeting=MEETING, number=number, date=at.date().isoformat(), format="informal consultations")
    )


def _closes(stage: Stage) -> None:
    for sitting in stage.present().within(Sitting, "open"):
        stage.presiding(CloseSitting(sitting=sitting.id))


def _joins(stage: Stage, code: str, words: str, *labels: str) -> None:
    target = stage.target(words, *labels)
    stage.by(code, JoinAlternative(paragraph=target.paragraph, alternative=target.alternative))


def _supports(stage: Stage, code: str, words: str | None, *labels: str) -> None:
    stage.by(code, Support(document=stage.document, target=stage.target(words, *labels)))


def _first_reading(stage: Stage, at: datetime) -> None:
    """Amendments from the floor and from laptops."""
    _opens(stage, 1, at)
    stage.amends("JPN", "mechanisms", "mechanisms, forums and processes", "8")
    stage.amends("USA", " as far as possible", "", "8")
    stage.amends("G77", "as far as possible", "where they are inclusive", "8")
    _joins(stage, "CHE", "forums and processes", "8")
    stage.amends("IND", "in their respective roles and responsibilities", "in the interest of all peoples", "1")
    stage.amends("RTS", "personal data", "personal data and of privacy", "4", "(d)", "(i)")
    stage.amends("BRA", "Governments carry", "Governments, on an equal footing, carry", "5")
    stage.amends("USA", "in consultation with all stakeholders", "together with all stakeholders in their roles", "5")
    stage.amends("RUS", "in consultation with all stakeholders", "with the contribution of all stakeholders", "5")
    stage.amends("TEC", "norms, rules", "norms, technical standards, rules", "6")
    stage.amends("EGY", "once a year", "every six months", "7")
    stage.amends("CHN", "thirty days", "sixty days", "12")
    _joins(stage, "RUS", "sixty", "12")
    stage.amends(
        "EU", "identify a national focal point", "identify, where they have not done so, a focal point", "14 bis"
    )
    _closes(stage)


def _second_reading(stage: Stage, at: datetime) -> None:
    """Positions, the first clearings, the first agreed paragraphs."""
    _opens(stage, 2, at)
    _supports(stage, "CAN", "as far as possible", "8")
    _supports(stage, "EU", "as far as possible", "8")
    stage.by("MEX", LiveWith(document=stage.document, target=stage.target("as far as possible", "8")))
    stage.objects("USA", "where they are inclusive", "wording", "It is not said who would judge that.", "8")
    _supports(stage, "UNESCO", "and the trust of those who use them", "4", "(b)")
    stage.retains("and the trust of those who use them", "4", "(b)")
    stage.agrees(("3",), ("4", "(a)"), ("4", "(b)"), ("4", "(c)"))
    stage.by(
        "IND",
        LiveWith(document=stage.document, target=stage.target("their respective roles and responsibilities", "1")),
    )
    stage.retains("their respective roles and responsibilities", "1")
    stage.agrees(("1",))
    after = stage.paragraph("10")
    stage.by(
        "KEN",
        AddParagraph(
            document=stage.document,
            after=after.id,
            text="Stakeholders from developing countries receive support to take part in that selection.",
        ),
    )
    _supports(stage, "THA", None, "10")
    stage.by(
        "ITU",
        CommentOn(
            paragraph=stage.paragraph("13").id,
            text="Remote participation was tried at the last meeting; the report is in the document library.",
        ),
    )
    _closes(stage)


def _third_reading(stage: Stage, at: datetime) -> None:
    """Ad referendum, an objection that stands, a reservation, a third option."""
    _opens(stage, 3, at)
    stage.by("EGY", LiveWith(document=stage.document, target=stage.target("once a year", "7")))
    stage.retains("once a year", "7")
    due = (at + timedelta(days=21)).date().isoformat()
    stage.agrees(("7",), missing=("BRA",), confirm_by=due)
    stage.puts_to_retain("thirty", "12")
    stage.agrees(("12",), ("17",))
    stage.objects("RUS", None, "substance", "The list would be kept outside any mandate.", "14 ter")
    stage.by(
        "NGA", Reserve(document=stage.document, target=stage.target(None, "13"), reason="Costs are still to be seen.")
    )
    stage.objects("HUN", None, "awaiting instructions", "", "13")
    mine = [p for p in stage.present().within(Position, stage.paragraph("13").id) if p.delegation == "HUN"]
    stage.by("HUN", WithdrawPosition(position=mine[0].id))
    options = stage.paragraph("11").inside
    if options is not None:
        stage.by(
            "CAN",
            AddOption(
                document=stage.document,
                option=options.option,
                texts=(
                    "The review is held at the annual session of the Commission, with all stakeholders taking part.",
                ),
            ),
        )
    _closes(stage)


def _today(stage: Stage, at: datetime) -> None:
    """The sitting that is open: nested brackets, a place that waits for another, the room turned to paragraph 8."""
    _opens(stage, 4, at)
    stage.amends(
        "ZAF",
        "voluntary contributions",
        "voluntary contributions and, where these fall short, the regular budget",
        "16",
    )
    stage.presiding(
        MarkParagraph(paragraph=stage.paragraph("16").id, mark="pending paragraph", awaits=stage.paragraph("9").id)
    )
    stage.presiding(MarkParagraph(paragraph=stage.paragraph("20").id, mark="suggested for closure"))
    stage.by("FRA", MarkParagraph(paragraph=stage.paragraph("18").id, mark="awaiting instructions"))
    sitting = stage.present().within(Sitting, "open")[0]
    stage.presiding(TurnTo(sitting=sitting.id, document=stage.document, paragraph=stage.paragraph("8").id))
