"""A room at work against a deliberately naive model: for each delegation, the text as it typed it last."""

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from server.drafting import Content, brackets, call_back, clear, join, propose, read, stand_behind, withdraw
from tests.checks import check_form, exactly
from tests.strategies import contents, edits_of

ROOM = ("FRA", "JPN", "BRA")


class Room(RuleBasedStateMachine):
    """Delegations propose, take, join, stand behind and withdraw; the chair clears and text is called back."""

    def __init__(self) -> None:
        super().__init__()
        self.start = self.content = Content()
        self.typed: dict[str, str] = {}
        self.base = ""

    @initialize(content=contents(people=()))
    def begin(self, content: Content) -> None:
        self.start = self.content = content
        self.base = read(content)

    @rule(data=st.data(), name=st.sampled_from(ROOM))
    def proposes(self, data: st.DataObject, name: str) -> None:
        text = data.draw(edits_of(self.typed.get(name, self.base)))
        self.content = propose(self.content, text, name)
        self.typed[name] = text

    @rule(data=st.data(), name=st.sampled_from(ROOM), other=st.sampled_from(ROOM))
    def types_what_another_reads(self, data: st.DataObject, name: str, other: str) -> None:
        text = self.typed.get(other, self.base)
        self.content = propose(self.content, text, name)
        self.typed[name] = text

    @rule(data=st.data(), name=st.sampled_from(ROOM), joins=st.booleans())
    def takes(self, data: st.DataObject, name: str, joins: bool) -> None:
        found = [a.id for b in brackets(self.content) for a in b.alternatives]
        if found:
            alternative = data.draw(st.sampled_from(found))
            self.content = (join if joins else stand_behind)(self.content, alternative, name)
            self.typed[name] = read(self.content, name)

    @rule(name=st.sampled_from(ROOM))
    def withdraws(self, name: str) -> None:
        self.content = withdraw(self.content, name)
        self.typed.pop(name, None)

    @rule(data=st.data())
    def cleared_and_called_back(self, data: st.DataObject) -> None:
        if found := brackets(self.content):
            bracket = data.draw(st.sampled_from(found))
            kept = data.draw(st.sampled_from(bracket.alternatives)).id
            back = call_back(clear(self.content, bracket.id, kept), self.content, bracket.id, kept)
            assert back is not None
            assert read(back) == self.base

    @invariant()
    def all_read_as_they_typed(self) -> None:
        assert read(self.content) == self.base
        for name in ROOM:
            assert read(self.content, name) == self.typed.get(name, self.base)

    def teardown(self) -> None:
        check_form(self.content)
        for name in ROOM:
            self.content = withdraw(self.content, name)
        assert exactly(self.content) == exactly(self.start)


Room.TestCase.settings = settings(
    stateful_step_count=12, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)
TestRoom = Room.TestCase
