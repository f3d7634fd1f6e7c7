"""Plain text, with or without a front-matter block."""

from __future__ import annotations

from claimcheck.load.about.front_matter import front_matter
from claimcheck.load.content import Content
from claimcheck.load.decoding import decode


def read(raw: bytes) -> Content:
    """The text of a file's bytes; SourceError when they are no text."""
    decoded = decode(raw)
    front = front_matter(decoded.text)
    return Content(
        decoded.text,
        said=front.said,
        prose_start=front.end,
        keys=front.fields,
        warnings=(*decoded.warnings, *front.warnings),
    )
