"""The text of a file's tables.

"Killed" over 17 beside "Marlbridge" reads "17 killed in Marlbridge." where the column of Marlbridge is headed by
a word for places. The sentence is made here; the cell is where it is told to stand.
"""

from __future__ import annotations

from claimcheck.load.content import Content
from claimcheck.load.tables.grid import Grids
from claimcheck.load.tables.rows import sentences
from claimcheck.load.tables.shapes import DIGIT
from claimcheck.load.tables.words import Words
from claimcheck.rulebook import Vocabulary


def content(found: Grids, vocabulary: Vocabulary) -> Content:
    """The text of a file's tables, with the cell that each stretch of it comes from."""
    parts: list[str] = []
    fields: list[tuple[int, str]] = []
    length, title, words = 0, None, Words.of(vocabulary)
    for text, place in (one for sheet in found.sheets for one in sentences(sheet.rows, words)):
        title = title or (text if not parts and DIGIT.search(text) is None else None)
        fields.append((length, place))
        parts.append(text)
        length += len(text) + 2
    return Content(
        "\n\n".join(parts),
        plain=False,
        origin="table",
        heading=title,
        warnings=found.warnings,
        fields=tuple(fields),
    )
