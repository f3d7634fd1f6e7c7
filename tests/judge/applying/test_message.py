"""What a message may name is what is filled in."""

from __future__ import annotations

from claimcheck.judge.applying import message
from claimcheck.rulebook.facets import MESSAGE_FIELDS


def test_each_field_has_a_value() -> None:
    assert tuple(message._VALUES) == MESSAGE_FIELDS
