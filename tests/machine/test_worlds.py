"""Every state of small worlds of consensus: what the table lets happen is what domain section 4 says, and nothing else.

The numbers of states and steps are pinned: a change of rules shows here, in review.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import cache

import pytest

from server.consensus import (
    TABLE,
    Agreement,
    Asked,
    Bracket,
    DocumentEnd,
    Matter,
    Position,
    Question,
    QuestionKind,
    Rule,
    Subject,
    Text,
)
from server.kernel import BrokenRule, CorruptLog
from tests.machine import staged, worked_from
from tests.machine.alone import (
    BRINGS,
    OF_THE_GROUP,
    asked_though_away,
    corrected_in_spite,
    objected_to_other_words,
    of_the_group,
    what_a_gavel_brings,
)
from tests.machine.explore import Broken, Explored, explore, replayed, without_dead_ends
from tests.machine.worlds import (
    ANNOUNCED_AT,
    DEADLINE,
    OVER,
    SECONDS,
    SEQ,
    State,
    World,
    bracketed,
    retained,
    whole,
)

ROOM = ("FRA", "JPN")
ONE_BRACKET = World()
THREE_ALTERNATIVES = World(alternatives=3)
THREE_BY_THREE = World(delegations=("BRA", "FRA", "JPN"), alternatives=3)
AD_REFERENDUM = World(
    delegations=("BRA", *ROOM),
    missing=(frozenset(), frozenset({"FRA"}), frozenset(ROOM)),
    mild=("reserve",),
    asks=("agree", "reopen"),
    clean_start=True,
    calling_back=False,
)
RETAINING = World(mild=("live_with", "support"), objections=("alternative",), withdrawing=False, flags=())
EN_BLOC = World(
    subjects=("p1", "p2"),
    en_bloc=True,
    scopes=("each", "whole"),
    asks=("agree", "reopen"),
    clean_start=True,
    calling_back=False,
    withdrawing=False,
    objections=("whole",),
)
AMENDED_EN_BLOC = World(
    subjects=("p1", "p2"),
    en_bloc=True,
    scopes=("each", "whole"),
    asks=("agree", "retain"),
    clean_start=True,
    withdrawing=False,
    objections=(),
)
FLAGS = World(flags=("", "FRA", "JPN"), asks=("agree",), clean_start=True, calling_back=False, objections=())
SILENCE = World(ways=("floor", "silence"), asks=("agree", "reopen"), clean_start=True, withdrawing=False)
SILENCE_TO_RETAIN = World(ways=("silence",), objections=("alternative",), withdrawing=False, flags=())
SILENCE_EN_BLOC = World(
    delegations=("FRA",), subjects=("p1", "p2"), ways=("silence",), en_bloc=True, scopes=("each", "whole"),
    asks=("agree",), clean_start=True, calling_back=False, withdrawing=False, objections=("whole",), flags=(),
)  # fmt: skip
AMENDED_SILENCE = replace(SILENCE_EN_BLOC, calling_back=True, objections=())
CONFIRMING = World(
    ways=("floor", "silence"),
    asks=("agree", "confirm"),
    missing=(frozenset({"FRA"}), frozenset(ROOM)),
    clean_start=True,
    calling_back=False,
    withdrawing=False,
    objections=("whole",),
    flags=(),
)
CONFIRMING_EN_BLOC = replace(
    CONFIRMING, delegations=("FRA",), missing=(frozenset({"FRA"}),), subjects=("p1", "p2"), en_bloc=True
)

ENDS: tuple[DocumentEnd, ...] = ("adopted", "forwarded with brackets", "withdrawn")
PACKAGE = World(
    subjects=("p1", "p2"),
    flags=(),
    en_bloc=True,
    package="pk",
    scopes=("whole",),
    asks=("agree", "reopen"),
    waits=(frozenset(), frozenset({"p2"})),
    clean_start=True,
    calling_back=False,
    withdrawing=False,
    objections=(),
)
PACKAGE_BY_SILENCE = replace(PACKAGE, ways=("silence",))


def _package_in_question() -> World:
    """A package before the group: no part of it is amended, and one objection ends all of it."""
    text = Text("clean 0")
    asked = (Asked("p1", "clean 0"), Asked("p2", "clean 0"))
    question = Question("q", "agree", asked, "whole", package="pk", seconds=SECONDS, touched=SEQ)
    subjects = tuple(Subject(one.subject, text, question="q", asks="agree") for one in asked)
    start = State(Matter(subjects, question))
    return World(
        subjects=("p1", "p2"), starts=(start,), flags=("FRA",), objections=(), asks=("agree",), withdrawing=False
    )


MODALITIES = World(
    asks=("agree",), of_the_group=("modality", "agenda"), clean_start=True, calling_back=False, objections=("whole",)
)
TAKING_BACK = World(
    asks=("agree", "retain", "reopen"),
    missing=(frozenset(), frozenset({"FRA"})),
    flags=(),
    objections=(),
    withdrawing=False,
    taking_back=True,
)
PACKAGE_TAKEN_BACK = replace(PACKAGE, taking_back=True, waits=(frozenset(),), scopes=("whole",))


def _adoption() -> World:
    """Two texts, agreed or not, one of them bracketed at first; and how the document ends."""
    world = World(subjects=("p1", "p2"))
    clean = Subject("p1", retained(world, 0))
    starts = tuple(
        State(Matter((clean, Subject("p2", text)))) for text in (retained(world, 0), bracketed(world, frozenset({1})))
    )
    waits = (frozenset[str](), frozenset({"p2"}))
    return replace(
        world, starts=starts, flags=(), en_bloc=True, scopes=("whole",), asks=("agree",), ends=ENDS, waits=waits,
        missing=(frozenset(), frozenset({"FRA"})), calling_back=False, objections=("whole",), delegations=("FRA",),
    )  # fmt: skip


ADOPTION = _adoption()
ADOPTION_TAKEN_BACK = replace(
    ADOPTION, taking_back=True, missing=(frozenset(),), waits=(frozenset(),), objections=(), asks=()
)
PACKAGE_IN_QUESTION = _package_in_question()


GOOD = Text("clean 0")
BRACKETED = Text("bracket", clean=False, brackets=whole(ONE_BRACKET).brackets)
UNREAD = Subject("p1", GOOD, notice_until=OVER)
RAN = Question("q", "agree", (Asked("p1", "clean 0"),), seconds=SECONDS, runs_from=0.0, touched=SEQ)
WRONG = (
    Subject("p1", Text("other words")),
    Subject("p1", replace(GOOD, clean=False)),
    Subject("p1", replace(GOOD, in_option=True)),
    Subject("p1", GOOD, positions=frozenset({Position("FRA", "object", "", "clean 0")})),
    Subject("p1", GOOD, agreement=Agreement("clean 0")),
)
WAITING = Subject("p2", GOOD, agreement=Agreement("clean 0", waits=frozenset({"p1"})))
FOR_TWO = replace(WAITING, agreement=Agreement("clean 0", waits=frozenset({"p1", "p3"})))


def _asked_wrongly() -> tuple[State, ...]:
    """Open questions on texts of which they could not have been put."""
    retain = replace(RAN, asks="retain", asked=(Asked("p1", "bracket"),), bracket="b", alternative="0")
    reopen = replace(RAN, asks="reopen")
    adopted = replace(RAN, asks="adopt", scope="whole", ends="adopted")
    gone = Bracket("gone", BRACKETED.brackets[0].alternatives)
    asked = tuple((question, subject) for question in (RAN, adopted) for subject in (*WRONG, UNREAD))
    asked += (
        (retain, Subject("p1", replace(BRACKETED, hash="other words"))),
        (retain, Subject("p1", replace(BRACKETED, brackets=(gone,)))),
        (replace(retain, alternative="7"), Subject("p1", BRACKETED)),
        (retain, Subject("p1", BRACKETED, positions=frozenset({Position("FRA", "object", "0", "w0")}))),
        (retain, Subject("p1", BRACKETED, agreement=Agreement("bracket"))),
        (reopen, Subject("p1", GOOD)),
        (reopen, Subject("p1", Text("other words"), agreement=Agreement("other words"))),
        (replace(adopted, ends="forwarded with brackets"), WRONG[0]),
        (adopted, Subject("p1", GOOD, agreement=Agreement("clean 0", frozenset({"FRA"})))),
        (replace(RAN, asks="adopt"), Subject("p1", GOOD, agreement=Agreement("clean 0"))),
        *staged.asked_wrongly(),
    )
    return tuple(
        State(Matter((replace(subject, question="q", asks=question.asks),), question), float(SECONDS))
        for question, subject in asked
    )


def _package_in_silence() -> World:
    """The same by silence."""
    (start,) = PACKAGE_IN_QUESTION.starts
    asked = start.matter.question
    silent = replace(asked, way="silence", deadline=DEADLINE) if asked is not None else None
    return replace(
        PACKAGE_IN_QUESTION,
        starts=(State(replace(start.matter, question=silent)),),
        flags=(),
        asks=("agree",),
        ways=("silence",),
    )


PACKAGE_IN_SILENCE = _package_in_silence()


def _gone_wrong() -> World:
    """States that no command leads to: what the gavel checks again stands in its way all the same."""
    first = Subject("p1", GOOD, question="q", asks="agree")
    conditional = replace(RAN, waits=frozenset({"p2"}))
    starts = _asked_wrongly() + tuple(
        State(Matter((first, other), question), float(SECONDS))
        for other, question in ((WAITING, conditional), (WAITING, RAN), (FOR_TWO, RAN))
    )
    final = Subject("p1", GOOD, agreement=Agreement("clean 0"))
    starts += tuple(State(Matter((subject,), None)) for subject in WRONG[1:])
    starts += (State(Matter((UNREAD,))), State(Matter((Subject("p1", GOOD), FOR_TWO))))
    for waits in (frozenset({"p3"}), frozenset({"p3", "p4"})):
        starts += (State(Matter((final, replace(WAITING, agreement=Agreement("clean 0", waits=waits))))),)
    for subject in (Subject("p1", GOOD), Subject("p1", BRACKETED), final):
        starts += (State(Matter((replace(subject, with_group="contact"),))),)
        starts += (State(Matter((subject,), ended="withdrawn")),)
        starts += (State(Matter((replace(subject, question="other"),), None)),)
    return World(
        starts=starts,
        calling_back=False,
        withdrawing=False,
        objections=(),
        asks=("agree", "retain", "reopen"),
        ends=ENDS,
    )


def _gone_wrong_in_silence() -> World:
    """The same once more as silences that were not broken: what the announcement checks again."""
    starts: list[State] = []
    for start in GONE_WRONG.starts:
        if (question := start.matter.question) is not None:
            unread = tuple(replace(one, notice_until=1_000 * one.notice_until) for one in start.matter.subjects)
            starts.append(State(Matter(unread, _unbroken(question)), ANNOUNCED_AT))
    ran = Question("q", "agree", (Asked("p1", "clean 0"),), touched=SEQ)
    starts += [
        State(Matter((replace(subject, question="q", asks=question.asks),), _unbroken(question)), ANNOUNCED_AT)
        for question, subject in _not_to_be_confirmed(ran)
    ]
    return replace(GONE_WRONG, starts=tuple(starts), ways=("silence",), asks=(), ends=())


def _not_put_by_silence() -> World:
    """Texts about which what a silence would ask cannot be asked."""
    waits = Agreement("clean 0", frozenset({"FRA"}))
    starts = [start for start in GONE_WRONG.starts if start.matter.question is None]
    starts.append(State(Matter((Subject("p1", Text("clean 0"), agreement=waits, question="other"),))))
    bracket = Text("bracket", clean=False, brackets=whole(ONE_BRACKET).brackets)
    starts.append(State(Matter((Subject("p1", bracket, agreement=Agreement("bracket")),))))
    asks: tuple[QuestionKind, ...] = ("agree", "retain", "reopen", "confirm")
    missing = (frozenset({"FRA"}),)
    return replace(GONE_WRONG, starts=tuple(starts), ways=("silence",), asks=asks, missing=missing)


def _unbroken(question: Question) -> Question:
    """The same question by silence, once its deadline has passed."""
    return replace(question, way="silence", unbroken=True, deadline=DEADLINE, announce_at=ANNOUNCED_AT)


def _not_to_be_confirmed(ran: Question) -> tuple[tuple[Question, Subject], ...]:
    """Questions to confirm what does not wait for that, or has changed; and one that confirms nothing."""
    good = Text("clean 0")
    confirm = replace(ran, asks="confirm", missing=frozenset({"FRA"}))
    waits = Agreement("other words", frozenset({"FRA"}))
    return (
        (replace(confirm, asks="adopt"), Subject("p1", good, agreement=Agreement("clean 0", frozenset({"FRA"})))),
        (confirm, Subject("p1", good)),
        (confirm, Subject("p1", good, agreement=Agreement("clean 0", frozenset({"JPN"})))),
        (confirm, Subject("p1", Text("other words"), agreement=waits)),
    )


GONE_WRONG = _gone_wrong()
GONE_WRONG_IN_SILENCE = _gone_wrong_in_silence()
NOT_PUT_BY_SILENCE = _not_put_by_silence()
NAMED = (
    staged.NAMED
    | worked_from.NAMED
    | {
        "one bracket": ONE_BRACKET,
        "ad referendum": AD_REFERENDUM,
        "en bloc": EN_BLOC,
        "amended en bloc": AMENDED_EN_BLOC,
        "flags": FLAGS,
        "package": PACKAGE,
        "package in question": PACKAGE_IN_QUESTION,
        "modalities": MODALITIES,
        "adoption": ADOPTION,
        "adoption taken back": ADOPTION_TAKEN_BACK,
        "taking back": TAKING_BACK,
        "package taken back": PACKAGE_TAKEN_BACK,
        "package by silence": PACKAGE_BY_SILENCE,
        "package in silence": PACKAGE_IN_SILENCE,
        "silence": SILENCE,
        "silence to retain": SILENCE_TO_RETAIN,
        "silence en bloc": SILENCE_EN_BLOC,
        "amended silence": AMENDED_SILENCE,
        "confirming": CONFIRMING,
        "confirming en bloc": CONFIRMING_EN_BLOC,
        "gone wrong": GONE_WRONG,
        "gone wrong in silence": GONE_WRONG_IN_SILENCE,
        "gone wrong before a silence": NOT_PUT_BY_SILENCE,
    }
)
PINNED = (
    staged.PINNED
    | worked_from.PINNED
    | {
        "package in silence": (362, 4_849),
        "one bracket": (375, 2_921),
        "ad referendum": (108, 880),
        "en bloc": (289, 2_072),
        "amended en bloc": (577, 4_386),
        "flags": (20, 120),
        "package": (84, 339),
        "package in question": (152, 1_175),
        "taking back": (181, 835),
        "package taken back": (188, 750),
        "package by silence": (409, 4_666),
        "silence": (495, 7_168),
        "silence to retain": (281, 4_636),
        "silence en bloc": (121, 1_584),
        "amended silence": (409, 3_378),
        "confirming": (126, 1_650),
        "confirming en bloc": (187, 2_398),
        "gone wrong": (733, 3_259),
        "gone wrong in silence": (252, 2_405),
        "gone wrong before a silence": (1_072, 11_482),
        "modalities": (71, 446),
        "adoption": (524, 2_292),
        "adoption taken back": (51, 93),
    }
)

FAST_STEPS_MAX = 1_500
"""A world with more steps between its states is explored in the full set only."""
WORLDS = [
    pytest.param(name, marks=[pytest.mark.full] if steps > FAST_STEPS_MAX and name != "one bracket" else [])
    for name, (_, steps) in PINNED.items()
]
ENDING_WELL = [world for world in WORLDS if not str(world.values[0]).startswith("gone wrong")]


@cache
def whole_world(name: str) -> Explored:
    """The world of that name, explored once for all tests."""
    return explore(NAMED[name])


def size(explored: Explored) -> tuple[int, int]:
    """How many states, and steps between them that somebody makes."""
    return len(explored.states), explored.steps


@pytest.mark.parametrize("name", WORLDS)
def test_no_way_round_the_one_rule(name: str) -> None:
    """Agreed only as section 4 allows, in every state of the world, by an oracle that asks no code of ours."""
    assert size(whole_world(name)) == PINNED[name]


@pytest.mark.full
@pytest.mark.parametrize(
    ("world", "pinned"),
    [(THREE_ALTERNATIVES, (2_292, 18_900)), (RETAINING, (2_145, 21_466)), (THREE_BY_THREE, (13_374, 140_299)),
     (staged.STAGES_3_BY_3, (27_999, 257_851))],
)  # fmt: skip
def test_no_way_round_the_one_rule_in_larger_worlds(world: World, pinned: tuple[int, int]) -> None:
    explored = explore(world)
    assert size(explored) == pinned
    assert not without_dead_ends(explored)


@pytest.mark.parametrize("name", ENDING_WELL)
def test_from_every_state_agreement_can_still_be_reached(name: str) -> None:
    assert not without_dead_ends(whole_world(name))


@pytest.mark.parametrize("name", ENDING_WELL)
def test_replaying_what_happened_gives_the_same_state(name: str) -> None:
    explored = whole_world(name)
    for state in explored.states:
        assert replayed(NAMED[name], explored, state) == state


def test_what_a_gavel_brings() -> None:
    assert what_a_gavel_brings(TABLE) == BRINGS


def test_only_the_way_of_working_is_asked_about_without_text() -> None:
    """A modality and the agenda are put and gavelled alone, never beside a text."""
    assert of_the_group(TABLE) == OF_THE_GROUP


def test_nothing_that_a_subsidiary_group_works_on_is_asked_about() -> None:
    """Whatever the question, the way, and what was agreed, in plenary; at an earlier stage it is."""
    assert asked_though_away(TABLE) == set()
    assert corrected_in_spite(TABLE) == set()
    assert not objected_to_other_words(TABLE)
    assert asked_though_away(TABLE, "informals") == {("agree", "floor"), ("agree", "silence"), ("confirm", "silence")}


WITHOUT = [
    (number, kind, guard)
    for number, rule in enumerate(TABLE)
    for kind, guards in (("needs", rule.needs), ("when", rule.when))
    for guard in range(len(guards))
]


def always(_case: object) -> bool:
    """A condition that always holds."""
    return True


def without(number: int, kind: str, guard: int) -> tuple[Rule, ...]:
    """The table with one guard of one row replaced by *always true*."""
    rule = TABLE[number]
    if kind == "needs":
        changed = replace(rule, needs=tuple(g for at, g in enumerate(rule.needs) if at != guard))
    else:
        changed = replace(rule, when=tuple(always if at == guard else g for at, g in enumerate(rule.when)))
    return (*TABLE[:number], changed, *TABLE[number + 1 :])


@cache
def comes_to(name: str) -> frozenset[int]:
    """The rows that are looked at when the world is explored, by their numbers in the table."""
    found: set[int] = set()

    def noting(number: int) -> Callable[[object], bool]:
        def note(_case: object) -> bool:
            found.add(number)
            return True

        return note

    explore(NAMED[name], tuple(replace(rule, when=(noting(at), *rule.when)) for at, rule in enumerate(TABLE)))
    return frozenset(found)


def noticed(number: int, table: tuple[Rule, ...]) -> bool:
    """Whether some small world shows that a guard of that row is gone."""
    try:
        if what_a_gavel_brings(table) != BRINGS or of_the_group(table) != OF_THE_GROUP:
            return True
        if asked_though_away(table) or corrected_in_spite(table) or objected_to_other_words(table):
            return True
    except (BrokenRule, CorruptLog):
        return True
    # The small ones first: most guards are missed in one of them; a world that never comes to the row cannot miss any.
    for name in sorted(NAMED, key=lambda each: PINNED[each][1]):
        if number not in comes_to(name):
            continue
        try:
            if size(explore(NAMED[name], table)) != PINNED[name]:
                return True
        except (Broken, BrokenRule, CorruptLog):
            return True
    return False


@pytest.mark.full
@pytest.mark.parametrize(("number", "kind", "guard"), WITHOUT)
def test_no_guard_can_be_removed_unnoticed(number: int, kind: str, guard: int) -> None:
    """Each guard replaced by *always true*, one at a time: the exploration fails each time."""
    assert noticed(number, without(number, kind, guard))


def test_a_retained_text_is_clean() -> None:
    """The worlds' own words hang together."""
    assert retained(ONE_BRACKET, 1).empty
    assert whole(THREE_ALTERNATIVES).alternatives[1].holders == {"FRA"}
