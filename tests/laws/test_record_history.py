"""The history of a paragraph: its words in and out put together give every version, and who did what is told once."""

import json

from hypothesis import given, settings

from server.kernel import Refused
from tests.laws.record_room import Act, opened, perform
from tests.laws.test_record_replica import SECRETS, histories


@settings(max_examples=max(settings().max_examples // 5, 1))
@given(histories)
def test_kept_and_in_are_the_version_kept_and_out_the_one_before(history: list[Act]) -> None:
    with opened() as room:
        for act in history:
            perform(room, act)
        for person in (room.heads["FRA"], room.observer):
            told = room.service.paragraph_history(person, "par-1")
            assert isinstance(told, dict)
            text = json.dumps(told, ensure_ascii=False)
            versions = json.loads(text)["versions"]
            before = ""
            for version in versions:
                parts = [(piece["kind"], piece["text"]) for piece in version["words"]]
                assert "".join(words for kind, words in parts if kind != "out") == version["notation"]
                assert "".join(words for kind, words in parts if kind != "in") == before
                before = version["notation"]
            assert versions[0]["version"] == 1
            assert person != room.observer or [secret for secret in SECRETS if secret in text] == []


def test_a_paragraph_that_never_was_is_unknown() -> None:
    with opened() as room:
        refused = room.service.paragraph_history(room.heads["FRA"], "par-none")
        assert isinstance(refused, Refused)
        assert refused.code == "unknown-paragraph"
