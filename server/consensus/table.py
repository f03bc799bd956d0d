"""The one table of consensus (domain section 4): from which state what can be done, on which condition, to which state.

A *question* is first not put. It runs while its period does, and stands still while a flag is up: there is no gavel
then, and when the last flag goes down the full period runs again. It ends once: gavelled, broken by an objection,
overtaken by an amendment of one who could have objected, retracted, or expired. An objection or amendment to one
paragraph of several takes that one out while the others go on, unless the question is of the whole: then one break ends
all of it. A package is such a question; no part of it is amended while it is open. What was prepared unprojected is put
only after its notice has run; what a subsidiary group works on, only when that has reported back. A question of the way
of working or of the agenda is about no text, and agrees none.
Within the same sitting, and before the next question, who presides takes back its own last gavel: every text is then as
it was before. A question to *work from* the chair's text is of a clean text beside the old one, shown to all for as
long as its notice says: by the gavel that text stands in place of the old, and is open like it.

A question *by silence* has a deadline instead of a period, no flags and no gavel. An objection before the deadline
breaks it. At the deadline the clock makes it unbroken, and what was asked becomes so when who presides announces that,
or by itself when the time for announcing is over. A break received before the deadline counts also when it is entered
after it; one that came later is shown as late, and nothing is announced until who presides has ruled on it. The
deadline only ever becomes a later one. By silence members are also asked, at the date, to confirm what was agreed ad
referendum: the question is answered when the last of them has confirmed.

A *text* is open until a gavel on exactly its words makes it agreed, or provisionally agreed while members have still to
confirm, or while it waits for another text to be agreed; the last that was missing makes it agreed; an objection of one
that has still to confirm, or a question of reopening, makes it open again, and sets the others of its package back to
provisionally agreed, waiting for it. Texts never wait for each other in a circle. Nothing else leads to *agreed*. While
a text is open, positions are taken on its words, it is amended, and its brackets are retained: by one key where
uncontested, else by a question. What an open text is called on screens (clean, contested, bracketed) is read from it
and its positions: `state_of`.

The way of working may name *stages*, such as drafting group, informals, plenary. A question is asked at one of them.
Agreed at a stage before the last, a text is provisionally agreed until it went up by a question of its own at a later
one; what members have still to confirm, and what it waits for, goes up with it. While that question is open an
objection to the text is heard as to any other, and makes it open again. At a later stage than it was agreed at, a text
is reopened too, never at an earlier one. What a subsidiary group works on is asked about at an earlier stage alone.

A *conforming list* corrects the form of agreed text: each item by itself, from the floor or by silence. An objection to
an item stands against that item alone and ends with the question: it drops out, and its text stays agreed as it was.
The others stay agreed throughout, with their new hash. An objection to the list as a whole ends all of it.

A *document* is open until it ends: by a question on the whole of it that adopts it (every text is agreed, and the same
gavel agrees what is clean), forwards it with brackets, annexes it without prejudice, or takes note of it; or who
presides issues it under the chair's responsibility, or withdraws it. Only adoption makes text agreed, at the last
stage, and by it what was agreed at an earlier one goes up. Of an ended document nothing is put, amended, objected to or
retained any more.

`when` chooses between rows of the same state and act, the first whose conditions hold; `needs` are the guards that must
all hold, the first that does not says why. What is not in the table is refused, and everything is as before. States,
acts and guards are named, never numbered.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from server.consensus import conforming as c
from server.consensus import guards as g
from server.consensus import silence as s
from server.consensus import stages as t
from server.consensus.acts import (
    Act,
    Amend,
    Announce,
    Confirm,
    Consensus,
    EndDocument,
    Expire,
    Extend,
    Gavel,
    LowerFlag,
    Meet,
    Object,
    ObjectToQuestion,
    Put,
    RaiseFlag,
    Retain,
    Retract,
    RunOut,
    SetAside,
    SetBack,
    Take,
    TakeBack,
    Withdraw,
)
from server.consensus.cases import Case

QuestionState = Literal[
    "not put",
    "running",
    "standing still",
    "gavelled",
    "broken",
    "overtaken",
    "retracted",
    "expired",
    "taken back",
    "silence running",
    "unbroken",
    "announced",
    "answered",
]
TextState = Literal["open", "provisionally agreed", "agreed"]
DocumentState = Literal["open", "ended"]
Machine = Literal["question", "text", "document"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One row: in `state`, `act` leads to `then` if all of `needs` hold; `when` says which row of several it is."""

    of: Machine
    state: QuestionState | TextState | DocumentState
    act: type[Act]
    then: QuestionState | TextState | DocumentState
    when: tuple[Callable[[Case], bool], ...] = ()
    needs: tuple[g.Guard, ...] = ()
    takes_out: bool = False
    """The text that the act names is no longer in question, the others go on."""
    late: bool = False
    """The objection came late: it is shown so, and nobody holds it."""


def _question(
    state: QuestionState,
    act: type[Act],
    then: QuestionState,
    when: tuple[Callable[[Case], bool], ...] = (),
    needs: tuple[g.Guard, ...] = (),
    takes_out: bool = False,
    late: bool = False,
) -> Rule:
    return Rule("question", state, act, then, when, needs, takes_out, late)


def _text(
    state: TextState,
    act: type[Act],
    then: TextState,
    when: tuple[Callable[[Case], bool], ...] = (),
    needs: tuple[g.Guard, ...] = (),
) -> Rule:
    return Rule("text", state, act, then, when, needs)


def _document(
    state: DocumentState,
    act: type[Act],
    then: DocumentState,
    when: tuple[Callable[[Case], bool], ...] = (),
    needs: tuple[g.Guard, ...] = (),
) -> Rule:
    return Rule("document", state, act, then, when, needs)


_TO_AGREE = (
    g.words_as_asked, g.not_agreed_yet, g.clean, g.outside_options, g.nobody_objects, g.notice_has_run, g.no_circle,
)  # fmt: skip
_TO_ADOPT = (
    t.at_the_last_stage, g.words_as_asked, g.clean, g.outside_options, g.nobody_objects, g.notice_has_run,
    g.nothing_missing,
)  # fmt: skip
_TO_END_OTHERWISE = (t.at_the_last_stage, g.words_as_asked)
_TO_RETAIN = (g.words_as_asked, g.not_agreed_yet, g.alternative_stands, g.nobody_objects_to_it)
_TO_REOPEN = (g.words_as_asked, g.agreed_already, t.not_below_its_stage)
_TO_CORRECT = (
    t.at_the_last_stage, c.each_by_itself, g.words_as_asked, g.agreed_already, c.something_changes,
    c.nobody_objects_to_it_corrected,
)  # fmt: skip
_TO_WORK_FROM = (
    g.words_as_asked, g.not_agreed_yet, g.outside_options, g.notice_has_run, g.has_text_instead,
)  # fmt: skip
_FREE = (g.document_open, g.no_other_question, g.back_from_groups)
_GAVEL = (g.not_expired, g.period_has_run, g.screen_has_seen_all)

_TO_CONFIRM = (g.words_as_asked, s.waits_for_them)
_PUT_BY_SILENCE = (*_FREE, s.long_enough)
_ANNOUNCE = (s.time_to_announce, s.late_ones_ruled)

_ONE_ITEM = (c.to_one_item, g.others_go_on)

_SILENCE: tuple[Rule, ...] = (
    _question("not put", Put, "silence running", (s.by_silence, g.to_agree), (*_PUT_BY_SILENCE, *_TO_AGREE)),
    _question("not put", Put, "silence running", (s.by_silence, g.to_retain), (*_PUT_BY_SILENCE, *_TO_RETAIN)),
    _question("not put", Put, "silence running", (s.by_silence, g.to_reopen), (*_PUT_BY_SILENCE, *_TO_REOPEN)),
    _question("not put", Put, "silence running", (s.by_silence, g.to_adopt), (*_PUT_BY_SILENCE, *_TO_ADOPT)),
    _question("not put", Put, "silence running", (s.by_silence, g.to_work_from), (*_PUT_BY_SILENCE, *_TO_WORK_FROM)),
    _question(
        "not put", Put, "silence running", (s.by_silence, g.to_end_otherwise), (*_PUT_BY_SILENCE, *_TO_END_OTHERWISE)
    ),
    _question("not put", Put, "silence running", (s.by_silence, c.to_correct), (*_PUT_BY_SILENCE, *_TO_CORRECT)),
    _question("not put", Put, "silence running", (s.by_silence, s.to_confirm), (*_PUT_BY_SILENCE, *_TO_CONFIRM)),
    _question("silence running", Extend, "silence running", (), (s.later_than_before,)),
    _question("silence running", RunOut, "unbroken", (), (s.deadline_has_passed,)),
    _question("unbroken", Announce, "announced", (g.to_agree,), (*_ANNOUNCE, *_TO_AGREE)),
    _question("unbroken", Announce, "announced", (g.to_retain,), (*_ANNOUNCE, *_TO_RETAIN)),
    _question("unbroken", Announce, "announced", (g.to_reopen,), (*_ANNOUNCE, *_TO_REOPEN)),
    _question("unbroken", Announce, "announced", (g.to_adopt,), (*_ANNOUNCE, *_TO_ADOPT)),
    _question("unbroken", Announce, "announced", (g.to_work_from,), (*_ANNOUNCE, *_TO_WORK_FROM)),
    _question("unbroken", Announce, "announced", (g.to_end_otherwise,), (*_ANNOUNCE, *_TO_END_OTHERWISE)),
    _question("unbroken", Announce, "announced", (c.to_correct,), (*_ANNOUNCE, *_TO_CORRECT)),
    _question("unbroken", Announce, "announced", (s.to_confirm,), (*_ANNOUNCE, *_TO_CONFIRM)),
    _question("unbroken", SetAside, "unbroken", (), (s.came_late,)),
    _question("silence running", Object, "silence running", (g.beside_what_is_asked,)),
    _question("silence running", Object, "silence running", (s.received_late,), (s.not_late_already,), late=True),
    _question("silence running", Object, "silence running", (g.others_go_on,), takes_out=True),
    _question("silence running", Object, "broken"),
    _question("unbroken", Object, "unbroken", (g.beside_what_is_asked,)),
    _question("unbroken", Object, "unbroken", (s.counts_as_a_break, g.others_go_on), takes_out=True),
    _question("unbroken", Object, "broken", (s.counts_as_a_break,)),
    _question("unbroken", Object, "unbroken", (), (s.not_late_already,), late=True),
    _question(
        "silence running", ObjectToQuestion, "silence running", (s.received_late,),
        (s.by_its_words, c.item_is_asked, s.not_late_already), late=True,
    ),
    _question("silence running", ObjectToQuestion, "silence running", _ONE_ITEM, takes_out=True),
    _question("silence running", ObjectToQuestion, "broken", (), (s.by_its_words, c.item_is_asked)),
    _question("unbroken", ObjectToQuestion, "unbroken", (s.counts_as_a_break, *_ONE_ITEM), takes_out=True),
    _question("unbroken", ObjectToQuestion, "broken", (s.counts_as_a_break,), (s.by_its_words, c.item_is_asked)),
    _question(
        "unbroken", ObjectToQuestion, "unbroken", (), (s.by_its_words, c.item_is_asked, s.not_late_already), late=True
    ),
    _question("silence running", Amend, "silence running", (g.others_go_on,), (g.could_object,), takes_out=True),
    _question("silence running", Amend, "overtaken", (), (g.could_object, g.in_no_package)),
    _question("silence running", Confirm, "silence running", (s.others_are_asked,)),
    _question("silence running", Confirm, "silence running", (g.others_go_on,), takes_out=True),
    _question("silence running", Confirm, "answered"),
    _question("unbroken", Confirm, "unbroken", (s.others_are_asked,)),
    _question("unbroken", Confirm, "unbroken", (g.others_go_on,), takes_out=True),
    _question("unbroken", Confirm, "answered"),
    _question("silence running", Retract, "retracted"),
    _question("unbroken", Retract, "retracted"),
    _text("provisionally agreed", Consensus, "agreed", (s.to_confirm, s.all_missing_are_asked)),
    _text("provisionally agreed", Consensus, "provisionally agreed", (s.to_confirm,)),
)  # fmt: skip

_NOTHING_MISSING = (g.nobody_missing, g.nothing_awaited, t.at_the_last)

TABLE: tuple[Rule, ...] = (
    *_SILENCE,
    _question("not put", Put, "running", (g.to_agree,), (*_FREE, *_TO_AGREE)),
    _question("not put", Put, "running", (g.to_retain,), (*_FREE, *_TO_RETAIN)),
    _question("not put", Put, "running", (g.to_reopen,), (*_FREE, *_TO_REOPEN)),
    _question("not put", Put, "running", (g.to_adopt,), (*_FREE, *_TO_ADOPT)),
    _question("not put", Put, "running", (g.to_work_from,), (*_FREE, *_TO_WORK_FROM)),
    _question("not put", Put, "running", (g.to_end_otherwise,), (*_FREE, *_TO_END_OTHERWISE)),
    _question("not put", Put, "running", (c.to_correct,), (*_FREE, *_TO_CORRECT)),
    _question("not put", Put, "running", (g.of_the_group,), (g.about_no_text,)),
    _question("running", RaiseFlag, "standing still"),
    _question("standing still", RaiseFlag, "standing still", (), (g.no_flag_of_theirs,)),
    _question("standing still", LowerFlag, "running", (g.the_last_flag,), (g.flag_is_up,)),
    _question("standing still", LowerFlag, "standing still", (), (g.flag_is_up,)),
    _question("running", Gavel, "gavelled", (g.to_agree,), (*_GAVEL, *_TO_AGREE, g.lost_are_known)),
    _question("running", Gavel, "gavelled", (g.to_retain,), (*_GAVEL, *_TO_RETAIN, g.lost_are_known)),
    _question("running", Gavel, "gavelled", (g.to_reopen,), (*_GAVEL, *_TO_REOPEN, g.lost_are_known)),
    _question("running", Gavel, "gavelled", (g.to_adopt,), (*_GAVEL, *_TO_ADOPT, g.lost_are_known)),
    _question("running", Gavel, "gavelled", (g.to_work_from,), (*_GAVEL, *_TO_WORK_FROM, g.lost_are_known)),
    _question("running", Gavel, "gavelled", (g.to_end_otherwise,), (*_GAVEL, *_TO_END_OTHERWISE, g.lost_are_known)),
    _question("running", Gavel, "gavelled", (c.to_correct,), (*_GAVEL, *_TO_CORRECT, g.lost_are_known)),
    _question("running", Gavel, "gavelled", (g.of_the_group,), (*_GAVEL, g.about_no_text, g.lost_are_known)),
    _question("running", Object, "running", (g.beside_what_is_asked,)),
    _question("running", Object, "running", (g.others_go_on,), takes_out=True),
    _question("running", Object, "broken"),
    _question("standing still", Object, "standing still", (g.beside_what_is_asked,)),
    _question("standing still", Object, "standing still", (g.others_go_on,), takes_out=True),
    _question("standing still", Object, "broken"),
    _question("running", ObjectToQuestion, "running", _ONE_ITEM, takes_out=True),
    _question("running", ObjectToQuestion, "broken", (), (c.item_is_asked,)),
    _question("standing still", ObjectToQuestion, "standing still", _ONE_ITEM, takes_out=True),
    _question("standing still", ObjectToQuestion, "broken", (), (c.item_is_asked,)),
    _question("running", Amend, "running", (g.others_go_on,), (g.could_object,), takes_out=True),
    _question("running", Amend, "overtaken", (), (g.could_object, g.in_no_package)),
    _question("standing still", Amend, "standing still", (g.others_go_on,), (g.could_object,), takes_out=True),
    _question("standing still", Amend, "overtaken", (), (g.could_object, g.in_no_package)),
    _question("running", Retract, "retracted"),
    _question("standing still", Retract, "retracted"),
    _question("gavelled", TakeBack, "taken back", (), (g.in_that_sitting, g.own_gavel, g.words_as_gavelled)),
    _question("running", Expire, "expired", (), (g.time_is_over,)),
    _question("standing still", Expire, "expired", (), (g.time_is_over,)),
    _text("open", Consensus, "agreed", (g.to_agree, *_NOTHING_MISSING)),
    _text("open", Consensus, "provisionally agreed", (g.to_agree,)),
    _text("provisionally agreed", Consensus, "agreed", (t.goes_up, *_NOTHING_MISSING)),
    _text("provisionally agreed", Consensus, "provisionally agreed", (t.goes_up,)),
    _text("open", Consensus, "agreed", (g.to_adopt,)),
    _text("provisionally agreed", Consensus, "agreed", (g.to_adopt, t.only_its_stage_is_missing)),
    _text("provisionally agreed", Consensus, "provisionally agreed", (g.to_adopt,)),
    _text("agreed", Consensus, "agreed", (g.to_adopt,)),
    _text("open", Consensus, "open", (g.to_end_otherwise,)),
    _text("provisionally agreed", Consensus, "provisionally agreed", (g.to_end_otherwise,)),
    _text("agreed", Consensus, "agreed", (g.to_end_otherwise,)),
    _text("provisionally agreed", Consensus, "provisionally agreed", (c.to_correct,)),
    _text("agreed", Consensus, "agreed", (c.to_correct,)),
    _text("open", Consensus, "open", (g.to_retain,)),
    _text("open", Consensus, "open", (g.to_work_from,)),
    _text("provisionally agreed", Consensus, "open", (g.to_reopen,)),
    _text("agreed", Consensus, "open", (g.to_reopen,)),
    _text("provisionally agreed", Confirm, "agreed", (g.the_last_missing,), (g.confirms_what_is_missing,)),
    _text("provisionally agreed", Confirm, "provisionally agreed", (), (g.confirms_what_is_missing,)),
    _text("provisionally agreed", Meet, "agreed", (g.the_last_awaited,), (g.waits_for_it, g.condition_is_met)),
    _text("provisionally agreed", Meet, "provisionally agreed", (), (g.waits_for_it, g.condition_is_met)),
    _text("agreed", SetBack, "provisionally agreed", (), (g.of_that_package,)),
    _text("provisionally agreed", SetBack, "provisionally agreed", (), (g.of_that_package,)),
    _text("provisionally agreed", Object, "open", (t.goes_up,), (g.words_stand,)),
    _text("provisionally agreed", Object, "open", (), (g.still_to_confirm, g.words_stand)),
    _text("open", Object, "open", (), (g.document_open, g.words_stand, g.says_something_new)),
    _text("open", Take, "open", (), (g.words_stand, g.says_something_new)),
    _text("provisionally agreed", Take, "provisionally agreed", (), (g.words_stand, g.says_something_new)),
    _text("agreed", Take, "agreed", (), (g.words_stand, g.says_something_new)),
    _text("open", Withdraw, "open", (), (g.holds_it,)),
    _text("provisionally agreed", Withdraw, "provisionally agreed", (), (g.holds_it,)),
    _text("agreed", Withdraw, "agreed", (), (g.holds_it,)),
    _text("open", Amend, "open", (), (g.document_open,)),
    _text("open", Retain, "open", (), (g.document_open, g.not_in_question, g.alternative_stands, g.uncontested)),
    _document("open", EndDocument, "ended", (g.by_adoption,), (g.adopted_by_all,)),
    _document("open", EndDocument, "ended", (g.by_another_question,), (g.asked_for_it,)),
    _document("open", EndDocument, "ended", (), (g.no_question_open,)),
)  # fmt: skip
