"""Each member is told of a silence by mail, once; what cannot be sent is for the secretariat's hand."""

from collections.abc import Iterator
from datetime import timedelta

import pytest

from server.group import Extend, NoteCorrection, PutQuestion, Retract
from server.kernel import JsonValue, Refused
from server.service import (
    Accepted,
    NoMailer,
    Post,
    SmtpMailer,
    delivered_by_hand,
    letters_shown,
    send_due,
    write_due,
)
from server.store import Account, Store, keep_account
from tests.contract.silence import GROUP, MEMBERS, Silent
from tests.contract.smtp import Received, mail_server

HOUR = 3600.0
TEXT = "1. The Group agrees on <one> point.\n2. Le Groupe convient, en outre, de l’équité."
ADDRESS = "https://text.example.org"


@pytest.fixture
def inbox() -> Iterator[Received]:
    with mail_server() as received:
        yield received


@pytest.fixture
def silent(store: Store) -> Silent:
    made = Silent(store)
    made.starts(TEXT)
    with store.writing() as connection:
        for code in MEMBERS:
            email = f"{code}@example.org"
            keep_account(connection, Account(id=made.people[code], group=GROUP, name=f"Head of {code}", email=email))
    return made


def post(inbox: Received) -> Post:
    """The way to the mail server of the test."""
    return Post(mailer=SmtpMailer(f"smtp://127.0.0.1:{inbox.port}", "Secretariat <s@example.org>"), address=ADDRESS)


def goes_out(silent: Silent, way: Post) -> int:
    """What one round writes and sends."""
    write_due(silent.server)
    return send_due(silent.server, way)


def for_hand(silent: Silent) -> list[dict[str, JsonValue]]:
    """The letters that the secretariat has to deliver, as it sees them."""
    shown = letters_shown(silent.server, silent.people["secretariat"], GROUP, ADDRESS)
    assert isinstance(shown, dict)
    letters = shown["letters"]
    assert isinstance(letters, list)
    return [one for one in letters if isinstance(one, dict) and one["state"] == "by hand"]


def by_hand(silent: Silent) -> list[tuple[str, str]]:
    """Delegations and reasons of what the secretariat has to deliver."""
    return sorted((str(one["delegation"]), str(one["told"])) for one in for_hand(silent))


def test_each_member_gets_the_text_the_deadline_and_a_link_once(silent: Silent, inbox: Received) -> None:
    question = silent.put()
    silent.another_server()
    for server in silent.servers:
        write_due(server)
        send_due(server, post(inbox))
    assert sorted(str(mail["To"]) for mail in inbox.mails) == ["bra@example.org", "fra@example.org", "jpn@example.org"]
    mail = inbox.to("fra@example.org")[0]
    text = mail.get_content()
    assert "2026-03-05 10:00 (UTC)" in text
    assert "1. The Group agrees on <one> point." in text
    assert "de l’équité." in text
    assert f"{ADDRESS}/d/{question.document}?question={question.id}" in text
    assert "It is asked as a whole" in text
    assert mail["Message-ID"]
    assert "Working Group" in str(mail["Subject"])


def test_reminders_come_a_day_and_four_hours_before_and_an_extension_is_told(silent: Silent, inbox: Received) -> None:
    question = silent.put().id
    goes_out(silent, post(inbox))
    silent.lives(48 * HOUR)
    assert goes_out(silent, post(inbox)) == 3
    assert goes_out(silent, post(inbox)) == 0
    silent.does("chair", Extend(question=question, deadline="2026-03-06T10:00"))
    assert goes_out(silent, post(inbox)) == 3
    silent.lives(44 * HOUR)
    assert goes_out(silent, post(inbox)) == 3
    subjects = [str(mail["Subject"]) for mail in inbox.to("fra@example.org")]
    assert [subject.split(":")[1].split()[0] for subject in subjects] == ["until", "24", "silence", "4"]


def test_a_mailbox_that_is_not_there_is_for_the_hand(silent: Silent, inbox: Received) -> None:
    inbox.unknown.add("fra@example.org")
    question = silent.put()
    assert goes_out(silent, post(inbox)) == 2
    assert by_hand(silent) == [("FRA", "the mail server says 550 no such mailbox")]
    assert goes_out(silent, post(inbox)) == 0
    (letter,) = for_hand(silent)
    assert letter["document"] == question.document
    assert "2026-03-05 10:00 (UTC)" in str(letter["text"])
    assert f"{ADDRESS}/d/{question.document}?question={question.id}" in str(letter["text"])
    assert "until 2026-03-05 10:00" in str(letter["subject"])
    silent.does("chair", Retract(question=question.id))
    (letter,) = for_hand(silent)
    assert (letter["subject"], letter["text"]) == ("", "")


def test_a_silence_on_how_the_document_ends_is_told_too(silent: Silent, inbox: Received) -> None:
    document = silent.paragraphs()[0].document
    put = PutQuestion(document=document, kind="adopt", way="silence", scope="whole", ends="taken note of")
    assert isinstance(silent.does("chair", put), Accepted)
    assert goes_out(silent, post(inbox)) == 3
    assert "to take note of the document" in inbox.to("fra@example.org")[0].get_content()


def test_a_mail_server_that_is_busy_is_asked_again_and_then_it_is_for_the_hand(silent: Silent, inbox: Received) -> None:
    inbox.busy = True
    silent.put()
    assert goes_out(silent, post(inbox)) == 0
    assert goes_out(silent, post(inbox)) == 0
    inbox.busy = False
    silent.lives(301)
    assert goes_out(silent, post(inbox)) == 3
    inbox.busy = True
    silent.lives(48 * HOUR)
    for _ in range(6):
        silent.lives(2 * HOUR + 1)
        goes_out(silent, post(inbox))
    assert len(by_hand(silent)) >= 3


def test_without_a_mail_server_all_is_for_the_hand_and_says_so(silent: Silent) -> None:
    silent.put()
    assert goes_out(silent, Post(mailer=NoMailer(), address=ADDRESS)) == 0
    assert by_hand(silent) == [(code, "no mail server is set") for code in MEMBERS]


def test_who_has_no_address_is_told_by_hand(silent: Silent, inbox: Received) -> None:
    with silent.store.writing() as connection:
        keep_account(connection, Account(id=silent.people["JPN"], group=GROUP, name="Head of JPN", email=""))
    silent.put()
    assert goes_out(silent, post(inbox)) == 2
    assert by_hand(silent) == [("JPN", "no mail address is known")]


def test_the_secretariat_says_what_it_delivered_and_nobody_else_sees_the_list(silent: Silent) -> None:
    silent.put()
    goes_out(silent, Post(mailer=NoMailer(), address=ADDRESS))
    shown = letters_shown(silent.server, silent.people["secretariat"], GROUP)
    assert isinstance(shown, dict)
    letters = shown["letters"]
    assert isinstance(letters, list)
    first = letters[0]
    assert isinstance(first, dict)
    name = str(first["id"])
    assert delivered_by_hand(silent.server, silent.people["secretariat"], GROUP, name) is None
    again = delivered_by_hand(silent.server, silent.people["secretariat"], GROUP, name)
    assert isinstance(again, Refused)
    assert again.code == "already-so"
    assert len(by_hand(silent)) == 2
    for who in ("chair", "FRA", "NGO"):
        assert isinstance(letters_shown(silent.server, silent.people[who], GROUP), Refused)
        assert isinstance(delivered_by_hand(silent.server, silent.people[who], GROUP, name), Refused)


def test_a_server_that_dies_while_it_sends_sends_no_second_one(silent: Silent, inbox: Received) -> None:
    class Dying(SmtpMailer):
        """Sends, and is gone before it can say so."""

        def send(self, mail: object) -> None:
            super().send(mail)  # type: ignore[arg-type]  # as it came
            raise SystemExit

    silent.put()
    write_due(silent.server)
    with pytest.raises(SystemExit):
        send_due(
            silent.server,
            Post(mailer=Dying(f"smtp://127.0.0.1:{inbox.port}", "Secretariat <s@example.org>"), address=ADDRESS),
        )
    assert len(inbox.mails) == 1
    silent.another_server()
    assert goes_out(silent, post(inbox)) == 0
    silent.clock.moment += timedelta(seconds=601)
    goes_out(silent, post(inbox))
    assert len(inbox.mails) == 1
    assert {told for _, told in by_hand(silent)} == {
        "a server ended while it was sent: nobody knows whether it arrived"
    }


def test_what_is_over_is_told_to_nobody(silent: Silent, inbox: Received) -> None:
    question = silent.put().id
    write_due(silent.server)
    silent.does("chair", Retract(question=question))
    assert goes_out(silent, post(inbox)) == 0
    assert inbox.mails == []


def test_a_letter_about_a_conforming_list_has_each_item_as_corrected_and_as_it_stands(
    silent: Silent, inbox: Received
) -> None:
    first = silent.agrees_all()
    silent.does(
        "secretariat", NoteCorrection(paragraph=first.id, version=first.version, text="The Group agrees on one.")
    )
    silent.does("chair", PutQuestion(kind="correct", way="silence", document=first.document))
    assert goes_out(silent, post(inbox)) == 3
    text = inbox.to("fra@example.org")[0].get_content()
    assert "1. The Group agrees on one." in text
    assert "It now reads: The Group agrees on <one> point." in text
    assert "stays agreed" in text
