"""Every command's schema: what it takes, what it refuses, and that all that is wrong is named at once."""

import dataclasses

import pytest

from server.group import COMMANDS, AddOption, Command, ObjectTo, ProposeText, Target
from server.kernel import JsonValue, limits
from server.web import Asked, Problem, parse_command, schema_of

PROPOSE: dict[str, JsonValue] = {"paragraph": "par-1", "text": "All stakeholders", "version": 1}


def envelope(data: JsonValue, kind: str = "paragraph.propose", **more: JsonValue) -> dict[str, JsonValue]:
    return {"id": "c-1", "type": kind, "data": data, **more}


def parsed(value: JsonValue) -> Asked:
    asked = parse_command(value, 100)
    assert isinstance(asked, Asked), asked
    return asked


def refused(value: JsonValue, size_bytes: int = 100) -> Problem:
    problem = parse_command(value, size_bytes)
    assert isinstance(problem, Problem), problem
    return problem


@pytest.mark.parametrize("kind", COMMANDS.values(), ids=COMMANDS.keys())
def test_every_command_has_a_schema_with_its_fields(kind: type[Command]) -> None:
    schema = schema_of(kind)()
    fields = dataclasses.fields(kind)
    assert set(schema.fields) == {field.name for field in fields}
    required = {f.name for f in fields if f.default is dataclasses.MISSING and f.default_factory is dataclasses.MISSING}
    assert {name for name, field in schema.fields.items() if field.required} == required


@pytest.mark.parametrize("kind", COMMANDS.values(), ids=COMMANDS.keys())
def test_every_command_refuses_what_it_does_not_know(kind: type[Command]) -> None:
    problem = refused(envelope({"surprise": 1}, kind.type))
    assert "data.surprise" in {error.field for error in problem.errors}


def made(data: JsonValue, kind: str) -> Command:
    return parsed(envelope(data, kind)).command


def test_words_come_through_the_door() -> None:
    given: JsonValue = {**PROPOSE, "text": "  All\t\n stakeholders\r\nin  their roles "}
    wanted = ProposeText(paragraph="par-1", text="All stakeholders in their roles", version=1)
    assert made(given, "paragraph.propose") == wanted


def test_a_target_is_nested_and_lists_are_tuples() -> None:
    given: JsonValue = {"target": {"paragraph": "par-1", "alternative": "a2"}}
    assert made(given, "position.object") == ObjectTo(target=Target(paragraph="par-1", alternative="a2"))
    assert made({"texts": ["One", "Two"], "option": "opt-1"}, "option.add") == AddOption(
        option="opt-1", texts=("One", "Two")
    )


def test_role_and_delegation_are_taken_from_the_envelope() -> None:
    asked = parsed(envelope(PROPOSE, **{"as": "secretariat", "on_behalf_of": "FRA"}))
    assert (asked.as_, asked.on_behalf_of, asked.id) == ("secretariat", "FRA", "c-1")


@pytest.mark.parametrize(
    ("data", "field", "code"),
    [
        ({**PROPOSE, "text": "left \u202eright"}, "data.text", "bidi-override"),
        ({**PROPOSE, "text": "bell \x07"}, "data.text", "control-character"),
        ({**PROPOSE, "text": "half \ud83d"}, "data.text", "not-unicode"),
        ({**PROPOSE, "text": "x" * (limits.PARAGRAPH_CHARS_MAX + 1)}, "data.text", "too-long"),
        ({**PROPOSE, "text": " ".join(["the"] * (limits.PARAGRAPH_WORDS_MAX + 1))}, "data.text", "too-long"),
        ({**PROPOSE, "text": None}, "data.text", "malformed"),
        ({**PROPOSE, "text": 7}, "data.text", "malformed"),
        ({**PROPOSE, "version": "1"}, "data.version", "malformed"),
        ({**PROPOSE, "version": True}, "data.version", "malformed"),
        ({**PROPOSE, "version": -1}, "data.version", "malformed"),
        ({**PROPOSE, "version": 2**60}, "data.version", "malformed"),
        ({**PROPOSE, "typed": "yes"}, "data.typed", "malformed"),
        ({**PROPOSE, "paragraph": "par\x00"}, "data.paragraph", "malformed"),
        ({**PROPOSE, "choosing": {"b1": 2}}, "data.choosing.b1.value", "malformed"),
        ({**PROPOSE, "choosing": []}, "data.choosing", "malformed"),
        ({"text": "x", "version": 1}, "data.paragraph", "malformed"),
    ],
)
def test_a_bad_field_is_named_with_its_reason(data: JsonValue, field: str, code: str) -> None:
    problem = refused(envelope(data))
    assert (problem.status, problem.field, problem.code) == (422, field, code)
    assert problem.detail


def test_everything_that_is_wrong_is_named_at_once() -> None:
    problem = refused({"id": "", "type": "paragraph.propose", "data": {"text": "\x01"}, "as": "king", "x": 1})
    assert {error.field for error in problem.errors} == {"id", "as", "x", "data.text", "data.paragraph", "data.version"}


@pytest.mark.parametrize("value", [None, [], "text", 7, {}, {"id": "c-1"}, {"type": 5}, envelope([])])
def test_what_is_no_command_is_refused(value: JsonValue) -> None:
    assert refused(value).status == 422


def test_an_unknown_command_is_refused_by_name() -> None:
    assert refused(envelope({}, "paragraph.approve")).code == "unknown-command"


def test_a_command_over_its_size_is_refused_and_an_import_may_be_longer() -> None:
    assert refused(envelope(PROPOSE), limits.COMMAND_BYTES_MAX + 1).status == 413
    long = envelope({"title": "Recommendations", "text": "1. Text\n"}, "document.create")
    assert isinstance(parse_command(long, limits.COMMAND_BYTES_MAX + 1), Asked)
    assert refused(long, limits.IMPORT_BYTES_MAX + 1).status == 413


def test_a_binary_file_given_as_text_is_refused_with_the_place() -> None:
    text = "1. First\n2. Sec\x00nd\n"
    problem = refused(envelope({"title": "Recommendations", "text": text}, "document.create"))
    assert problem.code == "control-character"
    assert "line 2, column 7" in problem.detail
