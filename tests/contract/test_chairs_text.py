"""The chair's text of 60 paragraphs with 310 brackets, on a real store: nothing goes unaccounted."""

import json
import time
from collections import Counter

import pytest

from server.drafting import Content, brackets, read
from server.group import (
    BringBack,
    ChairsPart,
    ChairsText,
    Command,
    Document,
    Gavel,
    OpenSitting,
    Paragraph,
    ProposeText,
    PutQuestion,
    ShowChairsText,
)
from server.kernel import JsonValue, Refused
from server.service import Accepted, Looked, keep_look, paper, rebuild, working_rules
from server.store import Store
from tests.contract.silence import GROUP, Silent

PARAGRAPHS = 60
BRACKETS = 310
OURS = 9
SUBJECTS = ("access", "capacity", "openness", "review", "trust", "languages")
SECONDS_MAX = 10.0
"""On slow machines too: what the chair waits for when the text is shown, or worked from."""


def notation(number: int) -> str:
    """A paragraph with five brackets, or six in the first ten; in nine of them France has a text there."""
    ours = "FRA: by all Governments" if number % 7 == 0 or number == 60 else "JPN: by some"
    more = " [JPN: without delay]" if number <= BRACKETS - 5 * PARAGRAPHS else ""
    return (
        f"{number}. Stresses that {SUBJECTS[number % 6]} [should / JPN: shall] be promoted [by all / {ours}], "
        f"[in particular / BRA: especially] in point {number}[, as appropriate,] and reviewed [every year / BRA: every "
        f"two years] on the basis of {number} reports{more}."
    )


def clean(number: int) -> str:
    """The chair's text of it: France's words stand in four of its nine places, and are dropped in the others."""
    kept = "by all Governments" if number % 14 == 0 else "by all"
    return (
        f"Stresses that {SUBJECTS[number % 6]} should be promoted {kept}, especially in point {number} and reviewed "
        f"every year on the basis of {number} reports."
    )


class Negotiation(Silent):
    """The group, with this text before it."""

    def carries(self, who: str, command: Command) -> Accepted:
        """A command that is carried out."""
        answer = self.does(who, command)
        assert isinstance(answer, Accepted), answer
        return answer

    def document(self) -> Document:
        """The one document."""
        with self.server.rows(GROUP) as rows:
            (found,) = rows.within(Document, "group")
            return found

    def text(self) -> ChairsText:
        """The one chair's text."""
        with self.server.rows(GROUP) as rows:
            (found,) = rows.within(ChairsText, self.document().id)
            return found

    def parts(self) -> dict[str, ChairsPart]:
        """Its parts, by their labels."""
        with self.server.rows(GROUP) as rows:
            return {part.label.rstrip("."): part for part in rows.within(ChairsPart, self.text().id)}

    def labelled(self) -> dict[str, Paragraph]:
        """The paragraphs by their labels."""
        return {paragraph.label.rstrip("."): paragraph for paragraph in self.paragraphs()}

    def shows(self) -> None:
        """The chair shows the text of all of it."""
        there = self.labelled()
        texts = {there[str(number)].id: clean(number) for number in range(1, PARAGRAPHS + 1)}
        shown = {paragraph.id: paragraph.version for paragraph in there.values()}
        self.carries("chair", ShowChairsText(texts=texts, shown=shown, title="Chair's text"))

    def works(self) -> None:
        """The notice runs, the question is put, the period runs, the chair gavels."""
        self.lives(600)
        self.carries("chair", PutQuestion(kind="work_from", chairs_text=self.text().id))
        self.lives(5)
        self.carries("chair", Gavel(question=self.question().id, seen=10_000))


@pytest.fixture
def negotiation(store: Store) -> Negotiation:
    made = Negotiation(store)
    made.starts("\n".join(notation(number) for number in range(1, PARAGRAPHS + 1)))
    made.carries("chair", OpenSitting(meeting="third meeting", number=1, date="2026-03-02"))
    return made


def holding(part: ChairsPart, delegation: str) -> list[str]:
    """What became of the alternatives of a delegation in a part of the paper."""
    own = {
        one.id
        for bracket in brackets(part.old)
        for one in bracket.alternatives
        if delegation in (*one.sponsors, *one.behind)
    }
    return [one.became for one in part.places if one.alternative in own]


def dropped(part: ChairsPart, delegation: str) -> str:
    """The id of an alternative of that delegation that was dropped."""
    gone = {one.alternative for one in part.places if one.became == "dropped"}
    for bracket in brackets(part.old):
        for one in bracket.alternatives:
            if one.id in gone and delegation in one.sponsors:
                return one.id
    raise AssertionError(f"nothing of {delegation} was dropped in {part.label}")


@pytest.mark.full
def test_each_of_310_brackets_says_where_it_went(negotiation: Negotiation) -> None:
    """Every alternative once, and France sees: ours, 9 places."""
    there = [bracket for paragraph in negotiation.paragraphs() for bracket in brackets(paragraph.content)]
    assert len(there) == BRACKETS
    began = time.process_time()
    negotiation.shows()
    assert time.process_time() - began < SECONDS_MAX
    parts = negotiation.parts().values()
    assert len(parts) == PARAGRAPHS
    said = [(one.bracket, one.alternative) for part in parts for one in part.places]
    assert len({(part.id, one.bracket) for part in parts for one in part.places}) == BRACKETS
    assert len(said) == sum(len(bracket.alternatives) for bracket in there)
    ours = [became for part in parts for became in holding(part, "FRA")]
    assert len(ours) == OURS
    assert Counter(ours) == {"taken over": 4, "dropped": 5}
    assert {paragraph.state for paragraph in negotiation.paragraphs()} == {"bracketed"}


@pytest.mark.full
def test_worked_from_the_old_paper_stays_and_a_dropped_alternative_comes_back(negotiation: Negotiation) -> None:
    """One event; from then on bridging text only; what is brought back cites the paper."""
    negotiation.shows()
    early = negotiation.does("chair", PutQuestion(kind="work_from", chairs_text=negotiation.text().id))
    assert isinstance(early, Refused)
    assert early.code == "notice-running"
    before = {label: paragraph.nodes for label, paragraph in negotiation.labelled().items()}
    began = time.process_time()
    negotiation.works()
    assert time.process_time() - began < SECONDS_MAX
    assert negotiation.events().count("chairs_text.worked_from") == 1
    assert {paragraph.state for paragraph in negotiation.paragraphs()} == {"clean"}
    assert {read(one.content) for one in negotiation.paragraphs()} == {clean(n) for n in range(1, PARAGRAPHS + 1)}
    assert {label: part.before for label, part in negotiation.parts().items()} == before
    seven = negotiation.labelled()["7"]
    waits = negotiation.carries("FRA", ProposeText(paragraph=seven.id, text="Stresses nothing.", version=2))
    assert waits.events == ()
    part = negotiation.parts()["7"]
    back = BringBack(paper=negotiation.text().id, paragraph=seven.id, alternative=dropped(part, "FRA"))
    events = negotiation.carries("FRA", back).events
    assert json.loads(events[0].text)["type"] == "alternative.brought_back"
    now = negotiation.labelled()["7"]
    assert read(now.content, "FRA") == clean(7).replace("by all", "by all Governments")
    bridged = clean(7).replace("by all", "by everybody")
    assert negotiation.carries("JPN", ProposeText(paragraph=now.id, text=bridged, version=now.version)).events
    assert rebuild(negotiation.store, working_rules().evolve, GROUP, check=True) == ()


def parts_for(negotiation: Negotiation, who: str) -> dict[str, dict[str, JsonValue]]:
    """The paper's parts as that reader gets them, by their labels."""
    told = paper(negotiation.server, negotiation.people[who], negotiation.document().id, negotiation.text().id)
    assert isinstance(told, dict)
    parts = told["parts"]
    assert isinstance(parts, list)
    return {str(part["label"]).rstrip("."): part for part in parts if isinstance(part, dict)}


@pytest.mark.full
def test_the_paper_has_an_address_and_compares_with_what_each_last_saw(negotiation: Negotiation) -> None:
    """France reads its own words out; an observer is told no names; who looked before an amendment sees it too."""
    seven = negotiation.labelled()["7"]
    looked = Looked(seq=1_000, paragraphs={seven.id: seven.version})
    keep_look(negotiation.server, negotiation.people["JPN"], seven.document, looked)
    amended = read(seven.content, "BRA").replace("Stresses", "Underlines")
    negotiation.carries("BRA", ProposeText(paragraph=seven.id, text=amended, version=seven.version))
    negotiation.shows()
    for who, out in (("FRA", " Governments"), ("JPN", "shall")):
        words = parts_for(negotiation, who)["7"]["words"]
        assert isinstance(words, list)
        assert out.strip() in "".join(
            str(one["text"]) for one in words if isinstance(one, dict) and one["kind"] == "out"
        )
    assert parts_for(negotiation, "JPN")["7"]["had"] == seven.version
    assert parts_for(negotiation, "FRA")["7"]["had"] == seven.version + 1
    assert "FRA" not in json.dumps(parts_for(negotiation, "NGO"))
    missing = paper(negotiation.server, negotiation.people["FRA"], seven.document, "ct-none")
    assert isinstance(missing, Refused)
    assert missing.code == "unknown-chairs-text"
    assert isinstance(paper(negotiation.server, "nobody", seven.document, negotiation.text().id), Refused)


def test_words_of_a_part_are_the_new_text(store: Store) -> None:
    """What is kept and what comes in make up the chair's words, whoever reads."""
    small = Negotiation(store)
    small.starts(notation(7))
    (paragraph,) = small.paragraphs()
    small.carries("chair", ShowChairsText(texts={paragraph.id: clean(7)}))
    for who in ("FRA", "NGO", "chair"):
        words = next(iter(parts_for(small, who).values()))["words"]
        assert isinstance(words, list)
        kept = [str(one["text"]) for one in words if isinstance(one, dict) and one["kind"] != "out"]
        assert "".join(kept) == clean(7)
    assert read(Content(next(iter(small.parts().values())).nodes)) == clean(7)
