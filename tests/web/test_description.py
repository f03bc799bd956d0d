"""The description of the interface: valid, whole, and made from the types that run."""

import pytest

from server.group import COMMANDS, KINDS
from server.web import openapi


@pytest.mark.full
def test_it_is_valid() -> None:
    # Half a second of reading schemas, which only this test needs.
    from openapi_spec_validator import validate

    document = openapi.document()
    validate(document)
    assert document["openapi"] == "3.1.0"


def test_every_command_and_every_kind_of_row_is_in_it() -> None:
    components = openapi.document()["components"]
    assert isinstance(components, dict)
    schemas = components["schemas"]
    assert isinstance(schemas, dict)
    wanted = {f"{command.__name__}Command" for command in COMMANDS.values()}
    wanted |= {kind.__name__ for kind in KINDS.values()}
    assert wanted <= schemas.keys()
