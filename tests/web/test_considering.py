"""What a command would do can be asked without its being done."""

import pytest

from tests.web.rooms import Room

pytestmark = pytest.mark.full


def _asked(room: Room, command_id: str) -> dict[str, object]:
    paragraph = room.paragraphs[1]
    data = {"paragraph": paragraph, "text": "The process should be open.", "version": 1}
    return {"id": command_id, "type": "paragraph.propose", "data": data}


def test_what_is_only_considered_is_not_done(room: Room) -> None:
    """The events come back as the asker would read them; the record, the text and the command's id stay free."""
    before, seq = room.read(), room.seq()
    japan = room.rest("JPN")
    answer = japan.post("/groups/wg/commands?dry_run=1", _asked(room, "considered-1"))
    assert answer.status == 200, answer.text
    events = answer.json()["events"]
    assert isinstance(events, list)
    assert [event["type"] for event in events] == ["paragraph.proposed", "proposal.submitted"]
    assert room.seq() == seq
    assert room.read() == before
    done = japan.post("/groups/wg/commands", _asked(room, "considered-1"))
    assert done.status == 200, done.text
    assert room.seq() > seq


def test_what_would_be_refused_is_refused(room: Room) -> None:
    """And nothing is kept of it, not even as a draft."""
    japan = room.rest("JPN")
    asked = {
        "id": "considered-2",
        "type": "paragraph.propose",
        "data": {"paragraph": "par-none", "text": "x", "version": 1},
    }
    assert japan.post("/groups/wg/commands?dry_run=1", asked).status >= 400
    assert "par-none" not in japan.get(f"/drafts?document={room.document}").text
