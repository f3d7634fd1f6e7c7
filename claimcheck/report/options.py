"""What a report is told besides the findings."""

from __future__ import annotations

from claimcheck.record import Record


class Options(Record):
    """How to show a report; formats for programs need none of it.

    ``width`` is in columns; ``verbose`` shows everything, ``quiet`` only the conflicts; ``matrix``
    gives the sheet of topics and sources instead, at a terminal.
    """

    width: int = 80
    colour: bool = False
    verbose: bool = False
    quiet: bool = False
    matrix: bool = False
