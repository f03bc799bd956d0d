"""Two server processes as one room: PostgreSQL keeps the record, Redis carries the news."""

import pytest

from tests.services import Serve
from tests.web.rooms import Room, founded, open_room
from tests.web.wire import Live

pytestmark = pytest.mark.full


def test_what_is_said_on_one_server_is_heard_on_the_other(
    serve: Serve, postgresql_url: str, redis_url: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    tokens: dict[str, str] = {}
    folder = tmp_path_factory.mktemp("founding")
    settings = {"ROLLINGTEXT_DATABASE_URL": postgresql_url, "ROLLINGTEXT_MESSAGE_QUEUE": redis_url}
    one = serve(lambda env: tokens.update(founded(env, folder)), **settings)
    two = serve(**settings)
    here, there = open_room(one, tokens), Room(two, tokens)
    france, japan = here.live("FRA"), there.live("JPN")
    japan.until(lambda: any("FRA" in str(told["delegations"]) for told in japan.heard.get("presence", ())))
    data = {"paragraph": here.paragraphs[3], "text": "To be studied."}
    seq = france.command("c-1", "paragraph.comment", data)["seq"]
    assert isinstance(seq, int)
    assert japan.events(seq)[-1]["type"] == "paragraph.commented"
    # The same command on the other server, as after a cut: one effect.
    again = Live(two.port, tokens["FRA"])
    assert again.command("c-1", "paragraph.comment", data)["seq"] == seq
    for connection in (france, japan, again):
        connection.close()
