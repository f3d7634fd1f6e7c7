"""What a draft asks of claimcheck in its markup."""

from __future__ import annotations

from typing import Literal

from claimcheck.record import Record


class Request(Record):
    """Words addressed to claimcheck ("ignore[deaths-differ] The mayor counts two more"), not yet understood.

    ``place`` says where they stand ("line 4"), ``line`` gives the line of the file where it has lines. They speak of
    the sentence or the block of the text that ends behind ``start``, or of the whole text; ``start`` is None where
    nothing follows them.
    """

    words: str
    place: str
    start: int | None
    scope: Literal["sentence", "block", "text"]
    line: int | None = None
    vain: str = ""
    """Why they cannot be listened to where they stand, if they cannot."""
