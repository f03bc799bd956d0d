"""REST on a real server: reading, waiting, sign-in, people, files, and what bad input gets at every door."""

import json
import threading
import zipfile
from io import BytesIO

import pytest

from server.web import openapi
from tests.contract.word_made import WordFile, about, cut, par, put, run
from tests.web.rooms import FIRST, Room
from tests.web.wire import Answer, Json, Rest

pytestmark = pytest.mark.full

TEN_MEGABYTES = 10_000_000


def problem(answer: Answer) -> Json:
    """The problem document in an answer; no stack trace is in it."""
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert "Traceback" not in answer.text
    found = answer.json()
    assert found["status"] == answer.status
    assert found["detail"]
    return found


def test_a_document_is_read_with_its_tag_and_only_once(room: Room) -> None:
    first = room.rest("FRA").get(f"/documents/{room.document}")
    page = first.json()
    assert {"seq", "stream", "document", "paragraphs", "options", "positions", "questions"} <= page.keys()
    paragraphs = page["paragraphs"]
    assert isinstance(paragraphs, list)
    assert paragraphs[0]["text"] == FIRST
    assert {"id", "label", "state", "version", "content", "notation", "text"} <= paragraphs[0].keys()
    again = room.rest("FRA").get(f"/documents/{room.document}", **{"If-None-Match": first.headers["ETag"]})
    assert (again.status, again.text) == (304, "")


def test_the_document_of_any_moment_can_be_read(room: Room) -> None:
    before = room.seq()
    room.command("BRA", "past", "paragraph.propose", {"paragraph": room.paragraphs[1], "text": "Open.", "version": 1})
    then = room.rest("FRA").get(f"/documents/{room.document}?at={before}").json()
    now = room.read("FRA")
    assert then["seq"] == before
    assert then["paragraphs"] != now["paragraphs"]


def test_the_group_says_who_one_is(room: Room) -> None:
    me = room.rest("FRA").get("/groups/wg").json()["me"]
    assert isinstance(me, dict)
    assert (me["delegation"], me["roles"], me["name"]) == ("FRA", ["delegate"], "Head of FRA")
    groups = room.rest("FRA").get("/groups").json()["groups"]
    assert isinstance(groups, list)
    assert [group["id"] for group in groups] == ["wg"]


def test_a_script_that_waits_gets_the_news_when_they_come(room: Room) -> None:
    after, got = room.seq(), list[Answer]()
    waiting = threading.Thread(
        target=lambda: got.append(room.rest("JPN").get(f"/streams/wg/events?after={after}&wait=20"))
    )
    waiting.start()
    comment = {"paragraph": room.paragraphs[7], "text": "To be studied."}
    accepted = room.command("FRA", "news", "paragraph.comment", comment)
    waiting.join(25)
    assert [event["seq"] for event in got[0].json()["events"]] == [accepted["seq"]]  # type: ignore[attr-defined]  # a list
    assert room.rest("JPN").get(f"/streams/wg/events?after={accepted['seq']}").json()["events"] == []


def test_a_command_sent_again_gives_the_first_answer(room: Room) -> None:
    value = {"paragraph": room.paragraphs[7], "text": "Once."}
    first = room.command("FRA", "receipt", "paragraph.comment", value)
    assert room.command("FRA", "receipt", "paragraph.comment", value) == first
    other = {"id": "receipt", "type": "paragraph.comment", "data": {**value, "text": "Twice."}}
    answer = room.rest("FRA").post("/groups/wg/commands", other)
    assert (answer.status, problem(answer)["code"]) == (422, "id-reused")


@pytest.mark.parametrize(
    ("kind", "data", "who", "status"),
    [
        ("paragraph.propose", {"text": "x"}, "LIB", 403),
        ("question.put", {"kind": "agree"}, "FRA", 403),
        ("paragraph.renumber", {}, "FRA", 403),
        ("group.create", {"name": "Mine"}, "secretariat", 403),
        ("question.expire", {"question": "q-1"}, "chair", 403),
    ],
)
def test_rights_are_looked_up_at_every_command(room: Room, kind: str, data: Json, who: str, status: int) -> None:
    more: Json = {"paragraph": room.paragraphs[0], "version": 1} if kind == "paragraph.propose" else {}
    value = {"id": f"right-{kind}", "type": kind, "data": {**data, **more}}
    answer = room.rest(who).post("/groups/wg/commands", value)
    assert (answer.status, problem(answer)["code"]) == (status, "not-permitted")


def test_a_wrong_version_tells_the_present_state(room: Room) -> None:
    data = {"paragraph": room.paragraphs[0], "text": "Nothing.", "version": 99}
    answer = room.rest("FRA").post("/groups/wg/commands", {"id": "v", "type": "paragraph.propose", "data": data})
    found = problem(answer)
    assert answer.status in (409, 422)
    assert found["code"] in ("version-conflict", "malformed")


@pytest.mark.parametrize(
    ("raw", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"\xff\xfe\x00", 400),
        (b"[" * 100_000, 400),
        (b'{"id": NaN}', 400),
        (b"1" * 100_000, 400),
        (b"[]", 422),
        (b"{}", 422),
        (b'{"id":"x","type":"paragraph.renumber","data":{"document":"none"}}', 404),
        (b'{"id":"x","type":"paragraph.propose","data":{"paragraph":"p","text":"\\u202e","version":1}}', 422),
        (b'{"id":"x","type":"paragraph.propose","data":{"paragraph":"p","text":"\\ud800","version":1}}', 422),
        (b'{"id":"x","type":"paragraph.propose","data":{"text":"' + b"y" * 600_000 + b'"}}', 413),
        (b'{"id":"x","type":"document.create","data":{"text":"' + b"y" * TEN_MEGABYTES + b'"}}', 413),
        (b'{"id":"x","type":"document.create","data":{"title":"T","text":"\\u0000\\u0001"}}', 422),
    ],
    ids=lambda value: repr(value[:24]) if isinstance(value, bytes) else str(value),
)
def test_bad_input_gets_a_problem_that_says_what_to_do(room: Room, raw: bytes, status: int) -> None:
    before = room.seq()
    answer = room.rest("secretariat").ask("POST", "/api/v1/groups/wg/commands", raw=raw)
    assert problem(answer)["status"] == status
    assert room.seq() == before


def test_another_media_type_and_another_method_are_refused_by_name(room: Room) -> None:
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    answer = room.rest("FRA").ask("POST", "/api/v1/groups/wg/commands", raw=b"id=1", headers=form)
    assert problem(answer)["status"] == 415
    for method in ("DELETE", "TRACE"):
        answer = room.rest("FRA").ask(method, "/api/v1/groups/wg/commands")
        assert problem(answer)["status"] == 405
        assert "POST" in answer.headers["Allow"]
    assert problem(room.rest("FRA").get("/nothing/here"))["status"] == 404


@pytest.mark.parametrize("path", ["/groups/wg", "/groups", "/session", "/drafts", "/streams/wg/events"])
def test_nothing_is_read_without_signing_in(room: Room, path: str) -> None:
    assert problem(Rest(room.server.url).get(path))["code"] == "sign-in"
    assert problem(Rest(room.server.url, "wrong").get(path))["status"] == 401


def test_a_link_signs_in_until_it_is_revoked_and_the_session_ends_with_it(room: Room) -> None:
    secretariat, nobody = room.rest("secretariat"), Rest(room.server.url)
    people = secretariat.get("/groups/wg/people").json()["people"]
    assert isinstance(people, list)
    person = next(each["person"] for each in people if each["name"] == "Head of JPN")
    link = secretariat.post(f"/people/{person}/links", {}).json()
    assert str(link["url"]).endswith(f"/link/{link['secret']}")
    signed_in = nobody.post("/session", {"link": link["secret"]})
    assert signed_in.status == 201
    cookie = signed_in.headers["Set-Cookie"]
    assert {"HttpOnly", "SameSite=Lax", "Path=/"} <= {part.strip() for part in cookie.split(";")}
    kept = {"Cookie": cookie.split(";")[0]}
    assert nobody.get("/session", **kept).json()["name"] == "Head of JPN"
    assert secretariat.ask("DELETE", f"/api/v1/links/{link['id']}").status == 204
    assert nobody.get("/session", **kept).status == 401
    assert problem(nobody.post("/session", {"link": link["secret"]}))["status"] == 401


def test_a_password_signs_in_and_guessing_is_slowed_down(room: Room) -> None:
    nobody = Rest(room.server.url)
    given = {"name": "Adviser", "email": "adviser@example.org", "delegation": "FRA", "password": "a long password"}
    assert room.rest("secretariat").post("/groups/wg/people", given).status == 201
    signed_in = nobody.post("/session", {"email": "Adviser@example.org", "password": "a long password"})
    assert signed_in.status == 201
    wrong = {"email": "adviser@example.org", "password": "another password"}
    answers = [nobody.post("/session", wrong) for _ in range(11)]
    assert {answer.status for answer in answers[:10]} == {401}
    assert problem(answers[10])["status"] == 429
    assert int(answers[10].headers["Retry-After"]) > 0


def test_a_cookie_does_not_act_for_a_page_of_another_site(room: Room) -> None:
    nobody = Rest(room.server.url)
    for headers in ({"Origin": "https://elsewhere.example"}, {"Sec-Fetch-Site": "cross-site"}):
        answer = nobody.ask("POST", "/api/v1/session", {"link": "x"}, headers=headers)
        assert (answer.status, problem(answer)["code"]) == (403, "other-origin")


def test_only_the_secretariat_manages_people(room: Room) -> None:
    assert problem(room.rest("chair").get("/groups/wg/people"))["status"] == 403
    assert problem(room.rest("FRA").post("/groups/wg/people", {"name": "Me"}))["status"] == 403
    taken = {"name": "Other", "email": "fra@example.org", "delegation": "FRA"}
    assert problem(room.rest("secretariat").post("/groups/wg/people", taken))["code"] == "already-so"


def test_drafts_are_private_to_their_person(room: Room) -> None:
    draft = {"document": room.document, "target": room.paragraphs[0], "data": {"text": "All of us…"}}
    assert room.rest("FRA").ask("PUT", "/api/v1/drafts", draft).status == 200
    assert room.command("FRA", "d-1", "draft.keep", {**draft, "target": "after:"}) == {"seq": 0, "events": []}
    mine = room.rest("FRA").get("/drafts").json()["drafts"]
    assert isinstance(mine, list)
    assert {each["target"] for each in mine} == {room.paragraphs[0], "after:"}
    for who in ("JPN", "chair", "secretariat"):
        assert room.rest(who).get("/drafts").json()["drafts"] == []
    query = f"document={room.document}&target={room.paragraphs[0]}"
    assert room.rest("FRA").ask("DELETE", f"/api/v1/drafts?{query}").status == 204
    left = room.rest("FRA").get("/drafts").json()["drafts"]
    assert isinstance(left, list)
    assert [each["target"] for each in left] == ["after:"]


def test_observers_read_the_words_and_no_names(room: Room) -> None:
    room.command(
        "JPN",
        "names",
        "paragraph.propose",
        {"paragraph": room.paragraphs[2], "text": "Governments report.", "version": 1},
    )
    room.command("BRA", "hold", "position.support", {"target": {"paragraph": room.paragraphs[8]}, "reason": "Ours"})
    page, history = room.read("LIB"), room.rest("LIB").get(f"/paragraphs/{room.paragraphs[2]}/history")
    told = room.rest("LIB").get("/streams/wg/events?after=0").json()["events"]
    assert isinstance(told, list)
    events = json.dumps([event for event in told if event["type"] != "delegation.set"])
    exported = [room.rest("LIB").get(f"/documents/{room.document}/export/{kind}").text for kind in ("notation", "json")]
    for text in (json.dumps({**page, "document": ""}), history.text, *exported):
        assert '"JPN"' not in text
        assert "[JPN" not in text
        assert "Ours" not in text
    assert '"JPN"' not in events
    assert "[JPN" not in events
    assert room.rest("LIB").get(f"/documents/{room.document}/export/record").status == 403


def test_a_document_and_its_history_are_taken_home(room: Room) -> None:
    france = room.rest("FRA")
    notation = france.get(f"/documents/{room.document}/export/notation")
    assert "Governments" in notation.text
    page = france.get(f"/documents/{room.document}/export/html")
    assert page.headers["Content-Type"].startswith("text/html")
    assert "sandbox" in page.headers["Content-Security-Policy"]
    for form in ("word", "word-tracked"):
        file = france.get(f"/documents/{room.document}/export/{form}")
        assert file.headers["Content-Type"].endswith("wordprocessingml.document")
        assert file.headers["Content-Disposition"].endswith('.docx"')
        assert zipfile.is_zipfile(BytesIO(file.data))
    record = france.get(f"/documents/{room.document}/export/record")
    assert [json.loads(line)["header"]["seq"] for line in record.text.splitlines()][:3] == [1, 2, 3]
    history = france.get(f"/documents/{room.document}/history/json")
    assert history.status == 200
    assert france.get(f"/documents/{room.document}/history/html").status == 200
    assert problem(france.get(f"/documents/{room.document}/export/tablets"))["status"] == 404


def test_an_import_is_looked_at_before_anything_is_written(room: Room) -> None:
    before = room.seq()
    text = "1. The [Group / Commission] recommends\n2. [unbalanced\n"
    found = room.rest("secretariat").post("/documents/preview-import", {"text": text}).json()
    assert (found["paragraphs"], found["characters_in"]) == (2, found["characters_out"])
    assert found["findings"]
    plain = {"Content-Type": "text/plain; charset=utf-8"}
    same = room.rest("secretariat").ask("POST", "/api/v1/documents/preview-import", raw=text.encode(), headers=plain)
    assert same.json() == found
    binary = room.rest("secretariat").ask("POST", "/api/v1/documents/preview-import", raw=b"\x7fELF\0\0", headers=plain)
    assert problem(binary)["status"] == 422
    assert room.seq() == before


def test_every_address_that_is_described_is_served(room: Room) -> None:
    served = room.rest("FRA").get("/openapi.json").json()
    assert served == json.loads(json.dumps(openapi.document()))
    paths = served["paths"]
    assert isinstance(paths, dict)
    for path, operations in paths.items():
        known = path.replace("{group}", "wg").replace("{stream}", "wg").replace("{document}", room.document)
        allowed = room.rest("FRA").ask("OPTIONS", known).headers["Allow"]
        assert {method.upper() for method in operations} <= set(allowed.replace(" ", "").split(","))


def test_it_is_well_and_says_its_numbers_here(room: Room) -> None:
    anybody = Rest(room.server.url)
    assert anybody.ask("GET", "/healthz").json() == {"status": "ok"}
    assert anybody.ask("GET", "/readyz").json() == {"status": "ok"}
    assert "rollingtext_commands_total" in anybody.ask("GET", "/metrics").text


def test_every_answer_carries_the_security_headers(room: Room) -> None:
    for path in ("/", "/api/v1/openapi.json", "/api/v1/groups"):
        headers = Rest(room.server.url).ask("GET", path).headers
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "no-referrer"
        assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]


def test_a_word_file_is_looked_at_and_made_a_document_as_it_was_seen(room: Room) -> None:
    """The answer holds the bracketed text that the file is; made of that text, the document is what was shown."""
    secretariat = room.rest("secretariat")
    changed = par(run("Governments "), cut("FRA", "shall"), put("FRA", "should"), about(1, run(" report.")))
    data = WordFile([changed], [("S", "JPN: cannot accept")]).packed()
    kind = {"Content-Type": "application/octet-stream"}
    found = secretariat.ask("POST", "/api/v1/documents/preview-import", raw=data, headers=kind).json()
    assert found["comments"] == {"in": 1, "positions": 1}
    assert found["characters_in"] == found["characters_out"]
    again = secretariat.post("/documents/preview-import", {"text": found["text"]}).json()
    assert (again["positions"], again["brackets"]) == (1, 1)
    assert again["document"] == found["document"]
    bad = secretariat.ask("POST", "/api/v1/documents/preview-import", raw=data[:60], headers=kind)
    assert problem(bad)["code"] == "word-damaged"
