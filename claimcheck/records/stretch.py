"""Where the characters of a text that was taken out of a file stand in the file itself."""

from __future__ import annotations

from claimcheck.record import Record


class Stretch(Record):
    """``text[start:end]`` stands on one line of the file, side by side, from ``column`` on; lines and columns from 1.

    ``end_column`` is behind the last character: that may be written as an entity, and be longer than one.
    """

    start: int
    end: int
    line: int
    column: int
    end_column: int
