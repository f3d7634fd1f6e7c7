"""What a format reads from a file: the text, and what the file says about itself."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.record import Record, field
from claimcheck.records.request import Request
from claimcheck.records.stretch import Stretch


class Content(Record):
    """``text`` as decoded; ``said`` is metadata that the file names outright, with its ``origin``.

    ``plain`` is False where the file itself is not the text (a web page, a document).
    """

    text: str
    said: Mapping[str, str] = field(default_factory=dict)
    origin: str = "front matter"
    prose_start: int = 0
    plain: bool = True
    heading: str | None = None
    """The heading that the format marks as the text's first, where it marks headings."""
    warnings: tuple[str, ...] = ()
    pages: tuple[int, ...] = ()
    """Where in the text each page begins, where there are pages."""
    page_name: str = "page"
    """What a page is called: a presentation has slides."""
    fields: tuple[tuple[int, str], ...] = ()
    """Where in the text each cell of a table begins, and what the cell is called."""
    stretches: tuple[Stretch, ...] = ()
    """Where in the file the words of the text stand, where it is a web page."""
    record: str | None = None
    """The id of the record, where a file holds several texts."""
    requests: tuple[Request, ...] = ()
    """What a web page's comments ask of claimcheck: they are not in the text."""
    keys: Mapping[str, str] = field(default_factory=dict)
    """What the file says besides, by the name of the field in lower case: a story can be told by one of them."""


class Records(Record):
    """The texts of a file that holds several, and what is to be said of the file itself."""

    contents: tuple[Content, ...]
    warnings: tuple[str, ...] = ()
    unread: tuple[str, ...] = ()
    """Names of fields that say nothing to claimcheck."""
