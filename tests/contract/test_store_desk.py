"""The contract of what lies beside the log: drafts, the outbox, signs of life, people and their secrets; backup."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from server.service import verify
from server.store import (
    METADATA,
    Account,
    Draft,
    Store,
    account,
    account_by_email,
    account_by_session,
    account_by_token,
    accounts,
    back_up,
    close_session,
    differences,
    discard_draft,
    downtime,
    drafts,
    drop_expired_sessions,
    is_current,
    keep_account,
    keep_draft,
    listed_links,
    listed_tokens,
    make_link,
    make_token,
    migrate,
    open_engine,
    open_session,
    reading,
    revoke,
    sign_of_life,
    use_link,
)
from tests.contract.recording import STREAM, Recording, says

NOW = datetime(2026, 2, 28, 9, 0, tzinfo=UTC)
ALICE = Account(id="p-1", group="g-1", name="Alice Ndiaye", email="Alice@Example.org", password_hash="argon")
BOB = Account(id="p-2", group="g-1", name="Bob Tanaka")


def _with_people(store: Store) -> None:
    with store.writing() as connection:
        keep_account(connection, ALICE)
        keep_account(connection, BOB)


def test_drafts_are_each_persons_own_and_replace_each_other(store: Store) -> None:
    draft = Draft(document="d-1", target="par-1", data={"text": "sürvives"}, at="2026-02-28T09:00:00+00:00")
    later = Draft(document="d-1", target="par-1", data={"text": "longer"}, at="2026-02-28T09:00:01+00:00")
    with store.writing() as connection:
        assert keep_draft(connection, "p-1", draft)
        assert keep_draft(connection, "p-1", later)
        assert drafts(connection, "p-1") == (later,)
        assert drafts(connection, "p-2") == ()
        discard_draft(connection, "p-2", "d-1", "par-1")
        assert drafts(connection, "p-1") == (later,)
        discard_draft(connection, "p-1", "d-1", "par-1")
        assert drafts(connection, "p-1") == ()


def test_a_person_is_found_by_address_whatever_its_case(store: Store) -> None:
    _with_people(store)
    with store.writing() as connection:
        found = account_by_email(connection, "aLICE@example.ORG")
        assert found is not None
        assert found.id == "p-1"
        keep_account(connection, Account(id="p-1", group="g-1", name="Alice N.", email="alice@example.org"))
        changed = account(connection, "p-1")
        assert changed == Account(
            id="p-1", group="g-1", name="Alice N.", email="alice@example.org", password_hash="argon"
        )
        assert account_by_email(connection, "") is None
        assert [each.id for each in accounts(connection, "g-1")] == ["p-1", "p-2"]


def test_an_address_belongs_to_one_person(store: Store) -> None:
    _with_people(store)
    with pytest.raises(IntegrityError), store.writing() as connection:
        keep_account(connection, Account(id="p-3", group="g-1", name="Other", email="alice@example.org"))


def test_a_link_signs_in_until_it_is_used_up_expired_or_revoked(store: Store) -> None:
    _with_people(store)
    with store.writing() as connection:
        used, expired, revoked = (make_link(connection, "p-1", NOW) for _ in range(3))
        found = [use_link(connection, used.secret, NOW) for _ in range(7)]
        assert [each is not None for each in found] == [True] * 5 + [False] * 2
        assert use_link(connection, expired.secret, NOW + timedelta(days=15)) is None
        assert revoke(connection, revoked.id) == "p-1"
        assert use_link(connection, revoked.secret, NOW) is None
        assert use_link(connection, "guessed", NOW) is None
        listed = {each.id: each for each in listed_links(connection, ["p-1"])}
        assert listed[used.id].uses_left == 0
        assert listed[revoked.id].revoked


def test_a_token_works_until_it_is_revoked(store: Store) -> None:
    _with_people(store)
    with store.writing() as connection:
        token = make_token(connection, "p-2", NOW, "a script")
        assert account_by_token(connection, token.secret) == BOB
        assert [each.label for each in listed_tokens(connection, ["p-2"])] == ["a script"]
        revoke(connection, token.id)
        assert account_by_token(connection, token.secret) is None
        assert revoke(connection, "token-unknown") is None


def test_a_session_ends_by_signing_out_by_time_or_with_its_link(store: Store) -> None:
    _with_people(store)
    with store.writing() as connection:
        link = make_link(connection, "p-1", NOW)
        first, second = open_session(connection, "p-1", NOW), open_session(connection, "p-1", NOW)
        assert account_by_session(connection, first, NOW) is not None
        assert account_by_session(connection, first, NOW + timedelta(days=15)) is None
        close_session(connection, first)
        assert account_by_session(connection, first, NOW) is None
        revoke(connection, link.id)
        assert account_by_session(connection, second, NOW) is None
        third = open_session(connection, "p-2", NOW)
        drop_expired_sessions(connection, NOW + timedelta(days=15))
        assert account_by_session(connection, third, NOW) is None


def test_no_secret_is_in_the_database(store: Store) -> None:
    _with_people(store)
    with store.writing() as connection:
        secrets = [make_link(connection, "p-1", NOW).secret, make_token(connection, "p-1", NOW).secret]
        secrets.append(open_session(connection, "p-1", NOW))
        held = [
            str(row)
            for name in ("links", "tokens", "sessions")
            for row in connection.execute(select(METADATA.tables[name]))
        ]
    assert len(held) == 3
    assert not [secret for secret in secrets for row in held if secret in row]


def test_time_without_a_server_is_known(store: Store) -> None:
    """Two servers: one dies at 9:10, the other at 9:12; both are back at 9:20. Gaps of up to a minute are none."""
    with store.writing() as connection:
        assert downtime(connection, NOW, NOW + timedelta(hours=1)) == timedelta(), "nobody ever waited for a server"
        for minute in range(11):
            sign_of_life(connection, "a", NOW + timedelta(minutes=minute))
            sign_of_life(connection, "b", NOW + timedelta(minutes=minute + 2))
        for minute in range(20, 30):
            sign_of_life(connection, "a", NOW + timedelta(minutes=minute))
        assert downtime(connection, NOW, NOW + timedelta(minutes=29)) == timedelta(minutes=8)
        assert downtime(connection, NOW + timedelta(minutes=15), NOW + timedelta(minutes=29)) == timedelta(minutes=5)
        assert downtime(connection, NOW, NOW + timedelta(minutes=10)) == timedelta()
        assert downtime(connection, NOW + timedelta(minutes=25), NOW + timedelta(minutes=40)) == timedelta(minutes=11)


def test_the_tables_go_up_and_down_and_are_those_of_the_program(store_url: str) -> None:
    engine = open_engine(store_url)
    for to in ("head", "head", "base", "head"):
        migrate(engine, to)
        with reading(engine) as connection:
            assert is_current(connection) == (to == "head")
            if to == "head":
                assert differences(connection) == []
    engine.dispose()


def test_a_backup_is_the_whole_record_of_one_moment(store: Store, tmp_path: Path) -> None:
    service = Recording(store).service()
    for turn in range(5):
        service.handle_command(says("twice", f"c-{turn}"), "p-1")
    _with_people(store)
    copy_path = tmp_path / "copies" / "backup.sqlite3"
    back_up(store.engine, copy_path)
    service.handle_command(says("one", "c-late"), "p-1")
    copy = Store.open(f"sqlite:///{copy_path}")
    found = verify(copy, STREAM)
    assert (found.events, found.faults) == (10, ())
    with copy.reading() as connection:
        assert account(connection, "p-2") == BOB
        assert is_current(connection)
    again = Recording(copy).service().handle_command(says("one", "c-new"), "p-1")
    assert verify(copy, STREAM).events == 11, again
    copy.close()
    assert [path.name for path in copy_path.parent.iterdir() if path.name.endswith(".part")] == []
    with pytest.raises(FileExistsError):
        back_up(store.engine, copy_path)
