"""Canonical JSON: the quick way writes what RFC 8785 says, byte for byte."""

import json

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from server.kernel import canonical

TEXTS = st.text(st.characters(codec="utf-8"), max_size=12)
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**53) + 1, 2**53 - 1)
    | TEXTS
    | st.floats(allow_nan=False, allow_infinity=False, width=32),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)


@given(value=st.dictionaries(TEXTS, VALUES, max_size=5))
def test_the_quick_way_writes_the_same_bytes(value: dict[str, object]) -> None:
    """Whatever a body holds, its hash is the one that any other program computes."""
    assert canonical(value) == rfc8785.dumps(value)  # type: ignore[arg-type]  # every value here is JSON
    assert json.loads(canonical(value)) == json.loads(rfc8785.dumps(value))  # type: ignore[arg-type]  # as above


def test_numbers_that_others_would_round_are_refused() -> None:
    """An integer beyond 2**53 - 1 has no one form in JSON."""
    with pytest.raises(ValueError, match="2"):
        canonical({"n": 2**53})
