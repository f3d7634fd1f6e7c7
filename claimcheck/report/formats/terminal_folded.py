"""What is only worth a look, or accepted: a heading for each, and each value in its words on a line of its own."""

from __future__ import annotations

from collections.abc import Mapping

from rich.text import Text

from claimcheck.records.findings import Conflict, Side
from claimcheck.records.source import Source
from claimcheck.report.formats.terminal_page import Page, words
from claimcheck.report.formats.terminal_quote import around
from claimcheck.report.formats.terminal_words import SEVERITY_STYLES
from claimcheck.report.naming import place
from claimcheck.report.options import Options

_LEAST = 24
"""Columns of a quotation that still say something; where fewer are left it stands on a line of its own."""


def add_folded(page: Page, conflict: Conflict, sources: Mapping[str, Source], options: Options) -> None:
    """Append a finding in short: in one line, but a conflict with the words of each value."""
    told = conflict.fails() and len(conflict.sides) > 1
    values = [] if told else [_with_place(side, sources) for side in conflict.sides]
    said = conflict.status if conflict.status != "open" else conflict.verdict
    decided = f"; {conflict.notes[-1]}" if conflict.status != "open" and conflict.notes else ""
    page.add(
        Text(f"{conflict.severity} ", SEVERITY_STYLES[conflict.severity]),
        words(f"{said}: {conflict.topic}{':' if values else ''}"),
        " ",
        Text(" / ").join(values),
        " " if values else "",
        words(f"({conflict.rule}){decided}"),
        indent=2,
        hang=2,
    )
    if told:
        for side in conflict.sides:
            _add_side(page, side, sources, options)


def _add_side(page: Page, side: Side, sources: Mapping[str, Source], options: Options) -> None:
    """A value, where it stands first, and the words around it, on one line."""
    claim = side.plainest_first[0]
    row = Text("• ") + _with_place(side, sources) + Text("  ")
    room = page.width - 4 - row.cell_len
    page.add(row, around(claim, options, room) if room >= _LEAST else "", indent=4, hang=2)
    if room < _LEAST:
        page.add(around(claim, options, page.width - 6), indent=6)


def _with_place(side: Side, sources: Mapping[str, Source]) -> Text:
    """A value and where it stands first, in the words that name it."""
    claim = side.plainest_first[0]
    where = words(place(sources[claim.source], claim.quantity.start), "cyan")
    return Text(" ").join((words(side.value), where))
