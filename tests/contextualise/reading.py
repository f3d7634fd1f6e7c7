"""What the tables of this room share: reading one number of a text through the public function."""

from __future__ import annotations

import claimcheck
from claimcheck.records.claim import Claim


def claims(text: str) -> tuple[Claim, ...]:
    """All claims of a text."""
    return claimcheck.extract(text).claims


def claim(text: str, surface: str) -> Claim:
    """The claim whose number reads so; that it was read at all is part of every test."""
    found = [one for one in claims(text) if one.surface == surface]
    assert found, f"unread: {surface!r} among {[one.surface for one in claims(text)]}"
    return found[0]
