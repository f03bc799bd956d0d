"""The live door on a real server, as a client knows it from docs/wire.md alone."""

import socket

import pytest

from tests.web.rooms import FIRST, Room, problem_of
from tests.web.wire import Json, Live

pytestmark = pytest.mark.full


def propose(room: Room, number: int, text: str, version: int = 1) -> Json:
    return {"paragraph": room.paragraphs[number], "text": text, "version": version}


def paragraph(room: Room, number: int, who: str = "chair") -> Json:
    paragraphs = room.read(who)["paragraphs"]
    assert isinstance(paragraphs, list)
    return next(each for each in paragraphs if each["id"] == room.paragraphs[number])


def reading(content: object, delegation: str) -> str:
    """What a delegation reads, written anew from domain section 3: its own text, the one it stands in, the base."""

    def stands(alternative: Json) -> bool:
        sponsors, behind = alternative["sponsors"], alternative["behind"]
        assert isinstance(sponsors, list)
        assert isinstance(behind, list)
        return delegation in sponsors or delegation in behind

    def stands_inside(nodes: object) -> bool:
        assert isinstance(nodes, list)
        brackets = [node for node in nodes if isinstance(node, dict) and "alternatives" in node]
        return any(stands(one) or stands_inside(one["content"]) for node in brackets for one in node["alternatives"])

    assert isinstance(content, list)
    text = ""
    for node in content:
        if isinstance(node, str):
            text += node
        elif "alternatives" in node:
            alternatives = node["alternatives"]
            own = [one for one in alternatives if stands(one)]
            inside = [one for one in alternatives if stands_inside(one["content"])]
            text += reading((own or inside or alternatives)[0]["content"], delegation)
        else:
            text += node.get("text", "")
    return text


def test_an_amendment_reaches_every_screen_and_reads_as_typed(room: Room) -> None:
    france, japan = room.live("FRA"), room.live("JPN")
    answer = france.command("c-1", "paragraph.propose", propose(room, 0, FIRST.replace("All", "All relevant")))
    seq = answer["seq"]
    assert isinstance(seq, int)
    proposed = next(event for event in japan.events(seq) if event["type"] == "paragraph.proposed")
    rows = proposed["rows"]
    assert isinstance(rows, dict)
    assert reading(rows["paragraphs"][0]["content"], "FRA") == FIRST.replace("All", "All relevant")
    assert reading(rows["paragraphs"][0]["content"], "JPN") == FIRST
    assert rows["paragraphs"][0]["text"] == FIRST
    assert france.events(seq) == japan.events(seq)


@pytest.mark.parametrize(("order", "number"), [(("FRA", "JPN"), 4), (("JPN", "FRA"), 5)])
def test_two_amend_the_same_words_and_both_read_as_typed(room: Room, order: tuple[str, str], number: int) -> None:
    wishes = {
        "FRA": FIRST.replace("in their respective roles", "on an equal footing"),
        "JPN": FIRST.replace("in their respective roles should", "may"),
    }
    live = {who: room.live(who) for who in order}
    sent = [
        (who, live[who].send("command", command(f"same-{number}", propose(room, number, wishes[who])))) for who in order
    ]
    for who, answer in sent:
        assert "seq" in live[who].answer(answer)
    content = paragraph(room, number)["content"]
    assert {who: reading(content, who) for who in wishes} == wishes
    assert reading(content, "BRA") == FIRST


def command(command_id: str, data: Json, kind: str = "paragraph.propose") -> Json:
    return {"id": command_id, "type": kind, "data": data}


def test_commands_of_one_connection_keep_their_order(room: Room) -> None:
    france = room.live("FRA")
    texts = [FIRST.replace("cooperate", f"cooperate in {n} ways") for n in range(2, 12)]
    numbers = [
        france.send("command", command(f"order-{n}", propose(room, 6, text, version=n + 1)))
        for n, text in enumerate(texts)
    ]
    answers = [france.answer(number) for number in numbers]
    assert all("seq" in answer for answer in answers), answers
    seqs = [int(str(answer["seq"])) for answer in answers]
    assert seqs == sorted(seqs)
    assert reading(paragraph(room, 6)["content"], "FRA") == texts[-1]


def test_a_command_cut_in_the_middle_and_sent_again_has_one_effect(room: Room) -> None:
    value = command("c-cut", propose(room, 8, "The process should be open."))
    first = room.live("FRA")
    first.send("command", value)
    first.cut()
    second = room.live("FRA", after=0)
    answer = second.call("command", value)
    again = second.call("command", value)
    assert answer == again
    seq = answer["seq"]
    assert isinstance(seq, int)
    made = [event for event in second.events(seq) if event["command"] == "c-cut"]
    assert [event["type"] for event in made].count("paragraph.proposed") == 1


def test_the_same_id_with_other_data_is_refused(room: Room) -> None:
    france = room.live("FRA")
    comment = {"paragraph": room.paragraphs[3], "text": "We study this."}
    assert "seq" in france.command("c-same", "paragraph.comment", comment)
    other = france.command("c-same", "paragraph.comment", {**comment, "text": "We have studied this."})
    assert problem_of(other)["code"] == "id-reused"


def test_an_early_gavel_is_refused_and_a_late_one_agrees(room: Room) -> None:
    chair, france = room.live("chair"), room.live("FRA")
    put = {"kind": "agree", "paragraphs": [room.paragraphs[3]], "seconds": 3}
    answer = chair.command("c-put", "question.put", put)
    events = answer["events"]
    assert isinstance(events, list), answer
    question = next(event["rows"]["questions"][0]["id"] for event in events if event["type"] == "question.put")
    seen = answer["seq"]
    early = chair.command("c-early", "question.gavel", {"question": question, "seen": seen})
    problem = problem_of(early)
    assert (problem["status"], problem["code"]) == (409, "period-running")
    left = problem["present"]
    assert isinstance(left, dict)
    assert 0 < left["left_ms"] <= 3000
    gavelled = chair.call("command", command("c-0", {"question": question, "seen": seen}, "question.gavel"))
    tries = 0
    while "problem" in gavelled:
        tries += 1
        assert problem_of(gavelled)["code"] == "period-running"
        gavelled = chair.command(f"c-{tries}", "question.gavel", {"question": question, "seen": seen})
    seq = gavelled["seq"]
    assert isinstance(seq, int)
    assert "paragraph.agreed" in [event["type"] for event in france.events(seq)]
    assert paragraph(room, 3)["state"] == "agreed"
    locked = france.command("c-late", "paragraph.propose", propose(room, 3, "The Internet is local."))
    assert problem_of(locked)["status"] == 409


def test_watching_from_a_number_gives_what_was_missed_without_a_gap(room: Room) -> None:
    head = room.seq()
    events = room.live("JPN", after=0).events(head)
    assert [event["seq"] for event in events] == list(range(1, head + 1))


def test_who_is_there_is_told_and_a_broken_connection_is_lost(room: Room) -> None:
    chair = room.live("chair")
    brazil = room.live("BRA")
    chair.until(lambda: any("BRA" in _names(told, "delegations") for told in chair.heard.get("presence", ())))
    brazil.cut()
    chair.until(lambda: any("BRA" in _names(told, "lost") for told in chair.heard.get("presence", ())))
    assert "BRA" not in _names(chair.heard["presence"][-1], "delegations")


def _names(told: Json, field: str) -> list[object]:
    found = told[field]
    assert isinstance(found, list)
    return found


def test_what_is_taken_down_is_shown_to_members_and_what_a_delegate_types_is_not(room: Room) -> None:
    japan, observer = room.live("JPN"), room.live("LIB")
    typing = {"document": room.document, "paragraph": room.paragraphs[0], "text": "All of us"}
    room.live("FRA").call("drafting", typing)
    told = japan.first("drafting")
    assert (told["delegation"], told["text"]) == ("FRA", "")
    room.live("secretariat").call("drafting", {**typing, "on_behalf_of": "BRA"})
    told = japan.first("drafting")
    assert (told["on_behalf_of"], told["text"]) == ("BRA", "All of us")
    observer.call("watch", {"stream": "wg", "after": room.seq()})
    assert "drafting" not in observer.heard


def test_a_preview_writes_nothing(room: Room) -> None:
    before = room.seq()
    wish = {"paragraph": room.paragraphs[2], "text": "Governments should report on all progress made."}
    made = room.live("FRA").call("preview", wish)
    assert reading(made["content"], "FRA") == wish["text"]
    assert "FRA:" in str(made["notation"])
    assert room.seq() == before


@pytest.mark.parametrize(
    ("value", "status", "code"),
    [
        ({}, 422, "malformed"),
        ([1], 422, "malformed"),
        ("text", 422, "malformed"),
        ({"id": "x", "type": "paragraph.approve", "data": {}}, 422, "unknown-command"),
        ({"id": "x", "type": "paragraph.propose", "data": {"paragraph": "p", "text": "\x07", "version": 1}}, 422, ""),
        (
            {"id": "x", "type": "paragraph.propose", "data": {"paragraph": "p", "text": "\u202ex", "version": 1}},
            422,
            "",
        ),
        ({"id": "x", "type": "paragraph.propose", "data": {"paragraph": "p", "text": "x", "version": 1}}, 404, ""),
        (
            {"id": "x", "type": "paragraph.propose", "data": {"paragraph": "p", "text": "y" * 600_000, "version": 1}},
            413,
            "",
        ),
        (
            {
                "id": "x",
                "type": "paragraph.propose",
                "data": {"paragraph": "p", "text": "y" * 10_000_000, "version": 1},
            },
            413,
            "",
        ),
    ],
    ids=lambda value: None if isinstance(value, dict | list) else str(value),
)
def test_bad_input_gets_a_problem_and_the_connection_stays(room: Room, value: object, status: int, code: str) -> None:
    france = room.live("FRA")
    problem = problem_of(france.call("command", value))
    assert problem["status"] == status
    assert code in ("", problem["code"])
    assert problem["detail"]
    assert "head" in france.call("watch", {"stream": "wg", "after": room.seq()})


def test_what_is_no_message_is_answered_under_its_number(room: Room) -> None:
    france = room.live("FRA")
    france.socket.send('4277["command",{')
    assert problem_of(france.answer(77))["code"] == "malformed"


def test_five_thousand_equal_words_and_brackets_without_end_are_no_stall(room: Room) -> None:
    france = room.live("FRA")
    equal = propose(room, 9, " ".join(["the"] * 5_000))
    assert "seq" in france.command("c-equal", "paragraph.propose", equal)
    deep = propose(room, 9, "[" * 500 + "deep" + "]" * 500, version=2)
    assert "seq" in france.command("c-deep", "paragraph.propose", deep)
    typed = problem_of(france.command("c-typed", "paragraph.propose", {**deep, "version": 3, "typed": True}))
    assert typed["status"] in (409, 422)


def test_a_wrong_token_is_not_let_in(room: Room) -> None:
    with pytest.raises(AssertionError, match="sign-in"):
        Live(room.server.port, "wrong")


def test_compression_is_refused_in_the_handshake(room: Room) -> None:
    answer = handshake(room.server.port, "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits")
    assert answer.startswith("HTTP/1.1 101 ")
    assert "sec-websocket-extensions" not in answer.lower()


def test_a_page_of_another_site_does_not_get_a_socket(room: Room) -> None:
    assert handshake(room.server.port, "Origin: https://elsewhere.example").startswith("HTTP/1.1 400 ")


def handshake(port: int, header: str) -> str:
    """The head of the answer to a WebSocket handshake with one more header."""
    request = (
        f"GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUpgrade: websocket\r\n"
        "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
        f"{header}\r\n\r\n"
    )
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.sendall(request.encode())
        answer = b""
        while b"\r\n\r\n" not in answer:
            answer += connection.recv(4096)
    return answer.split(b"\r\n\r\n")[0].decode()
