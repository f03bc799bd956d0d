"""The one table of consensus (domain section 4): from which state what can be done, on which condition, to which state.

A *question* is first not put. It runs while its period does, and stands still while a flag is up: there is no gavel
then, and when the last flag goes down the full period runs again. It ends once: gavelled, broken by an objection,
overtaken by an amendment of one who could have objected, retracted, or expired. An objection or amendment to one
paragraph of several takes that one out while the others go on, unless the question is of the whole: then one break ends
all of it. A package is such a question; no part of it is amended while it is open. What was prepared unprojected is put
only after its notice has run. Within the same sitting, and before the next question, who presides takes back its own
last gavel: every text is then as it was before.

A *text* is open until a gavel on exactly its words makes it agreed, or provisionally agreed while members have still to
confirm, or while it waits for another text to be agreed; the last that was missing makes it agreed; an objection of one
that has still to confirm, or a question of reopening, makes it open again, and sets the others of its package back to
provisionally agreed, waiting for it. Texts never wait for each other in a circle. Nothing else leads to *agreed*. While
a text is open, positions are taken on its words, it is amended, and its brackets are retained: by one key where
uncontested, else by a question. What an open text is called on screens (clean, contested, bracketed) is read from it
and its positions: `state_of`.

`when` chooses between rows of the same state and act, the first whose conditions hold; `needs` are the guards that must
all hold, the first that does not says why. What is not in the table is refused, and everything is as before. A silence
procedure, a stage or an adoption is more rows, not other code: states, acts and guards are named, never numbered.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from server.consensus import guards as g
from server.consensus.acts import (
    Act,
    Amend,
    Confirm,
    Consensus,
    Expire,
    Gavel,
    LowerFlag,
    Meet,
    Object,
    ObjectToQuestion,
    Put,
    RaiseFlag,
    Retain,
    Retract,
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
]
TextState = Literal["open", "provisionally agreed", "agreed"]
Machine = Literal["question", "text"]


@dataclass(frozen=True, slots=True)
class Rule:
    """One row: in `state`, `act` leads to `then` if all of `needs` hold; `when` says which row of several it is."""

    of: Machine
    state: QuestionState | TextState
    act: type[Act]
    then: QuestionState | TextState
    when: tuple[Callable[[Case], bool], ...] = ()
    needs: tuple[g.Guard, ...] = ()
    takes_out: bool = False
    """The text that the act names is no longer in question, the others go on."""


def _question(
    state: QuestionState,
    act: type[Act],
    then: QuestionState,
    when: tuple[Callable[[Case], bool], ...] = (),
    needs: tuple[g.Guard, ...] = (),
    takes_out: bool = False,
) -> Rule:
    return Rule("question", state, act, then, when, needs, takes_out)


def _text(
    state: TextState,
    act: type[Act],
    then: TextState,
    when: tuple[Callable[[Case], bool], ...] = (),
    needs: tuple[g.Guard, ...] = (),
) -> Rule:
    return Rule("text", state, act, then, when, needs)


_TO_AGREE = (
    g.words_as_asked, g.not_agreed_yet, g.clean, g.outside_options, g.nobody_objects, g.notice_has_run, g.no_circle,
)  # fmt: skip
_TO_RETAIN = (g.words_as_asked, g.not_agreed_yet, g.alternative_stands, g.nobody_objects_to_it)
_TO_REOPEN = (g.words_as_asked, g.agreed_already)
_GAVEL = (g.not_expired, g.period_has_run, g.screen_has_seen_all)

TABLE: tuple[Rule, ...] = (
    _question("not put", Put, "running", (g.to_agree,), (g.no_other_question, *_TO_AGREE)),
    _question("not put", Put, "running", (g.to_retain,), (g.no_other_question, *_TO_RETAIN)),
    _question("not put", Put, "running", (g.to_reopen,), (g.no_other_question, *_TO_REOPEN)),
    _question("running", RaiseFlag, "standing still"),
    _question("standing still", RaiseFlag, "standing still", (), (g.no_flag_of_theirs,)),
    _question("standing still", LowerFlag, "running", (g.the_last_flag,), (g.flag_is_up,)),
    _question("standing still", LowerFlag, "standing still", (), (g.flag_is_up,)),
    _question("running", Gavel, "gavelled", (g.to_agree,), (*_GAVEL, *_TO_AGREE, g.lost_are_known)),
    _question("running", Gavel, "gavelled", (g.to_retain,), (*_GAVEL, *_TO_RETAIN, g.lost_are_known)),
    _question("running", Gavel, "gavelled", (g.to_reopen,), (*_GAVEL, *_TO_REOPEN, g.lost_are_known)),
    _question("running", Object, "running", (g.beside_what_is_asked,)),
    _question("running", Object, "running", (g.others_go_on,), takes_out=True),
    _question("running", Object, "broken"),
    _question("standing still", Object, "standing still", (g.beside_what_is_asked,)),
    _question("standing still", Object, "standing still", (g.others_go_on,), takes_out=True),
    _question("standing still", Object, "broken"),
    _question("running", ObjectToQuestion, "broken"),
    _question("standing still", ObjectToQuestion, "broken"),
    _question("running", Amend, "running", (g.others_go_on,), (g.could_object,), takes_out=True),
    _question("running", Amend, "overtaken", (), (g.could_object, g.in_no_package)),
    _question("standing still", Amend, "standing still", (g.others_go_on,), (g.could_object,), takes_out=True),
    _question("standing still", Amend, "overtaken", (), (g.could_object, g.in_no_package)),
    _question("running", Retract, "retracted"),
    _question("standing still", Retract, "retracted"),
    _question("gavelled", TakeBack, "taken back", (), (g.in_that_sitting, g.own_gavel, g.words_as_gavelled)),
    _question("running", Expire, "expired", (), (g.time_is_over,)),
    _question("standing still", Expire, "expired", (), (g.time_is_over,)),
    _text("open", Consensus, "agreed", (g.to_agree, g.nobody_missing, g.nothing_awaited)),
    _text("open", Consensus, "provisionally agreed", (g.to_agree,)),
    _text("open", Consensus, "open", (g.to_retain,)),
    _text("provisionally agreed", Consensus, "open", (g.to_reopen,)),
    _text("agreed", Consensus, "open", (g.to_reopen,)),
    _text("provisionally agreed", Confirm, "agreed", (g.the_last_missing,), (g.confirms_what_is_missing,)),
    _text("provisionally agreed", Confirm, "provisionally agreed", (), (g.confirms_what_is_missing,)),
    _text("provisionally agreed", Meet, "agreed", (g.the_last_awaited,), (g.waits_for_it, g.condition_is_met)),
    _text("provisionally agreed", Meet, "provisionally agreed", (), (g.waits_for_it, g.condition_is_met)),
    _text("agreed", SetBack, "provisionally agreed", (), (g.of_that_package,)),
    _text("provisionally agreed", SetBack, "provisionally agreed", (), (g.of_that_package,)),
    _text("provisionally agreed", Object, "open", (), (g.still_to_confirm, g.words_stand)),
    _text("open", Object, "open", (), (g.words_stand, g.says_something_new)),
    _text("open", Take, "open", (), (g.words_stand, g.says_something_new)),
    _text("provisionally agreed", Take, "provisionally agreed", (), (g.words_stand, g.says_something_new)),
    _text("agreed", Take, "agreed", (), (g.words_stand, g.says_something_new)),
    _text("open", Withdraw, "open", (), (g.holds_it,)),
    _text("provisionally agreed", Withdraw, "provisionally agreed", (), (g.holds_it,)),
    _text("agreed", Withdraw, "agreed", (), (g.holds_it,)),
    _text("open", Amend, "open"),
    _text("open", Retain, "open", (), (g.not_in_question, g.alternative_stands, g.uncontested)),
)  # fmt: skip
