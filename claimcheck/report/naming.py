"""What people call a source."""

from __future__ import annotations

from claimcheck.records.source import Source


def label(source: Source) -> str:
    """Its publisher where that is known, else its name."""
    return source.publisher or source.name


def shown_path(source: Source) -> str:
    """Its path, else its name: what stands before a line number."""
    return source.path or source.name


def is_file_name(name: str, path: str) -> bool:
    """Whether a label only repeats the end of the path that is shown beside it."""
    return name == path.rpartition("/")[2]
