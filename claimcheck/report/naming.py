"""What people call a source."""

from __future__ import annotations

from claimcheck.records.source import Source

_TITLE = 50
"""Characters of a title that stands for its text."""


def label(source: Source) -> str:
    """Its publisher where that is known, else its name."""
    return source.publisher or source.name


def shown_path(source: Source) -> str:
    """Its path, else its name: what stands before a line number."""
    return source.path or source.name


def file_and_record(source: Source) -> str:
    """Its path, and which of the texts of its file it is, where that holds several: "wires.jsonl, record x2"."""
    path = shown_path(source)
    return path if source.path in (None, source.id) else f"{path}, record {source.id}"


def place(source: Source, offset: int) -> str:
    """Where something stands, as people find it: "story.txt:5", "report.pdf, page 3", "toll.xlsx, B4"."""
    path = shown_path(source)
    found = source.in_file(offset, offset)
    if found is not None:
        return f"{path}:{found[0]}"
    return f"{path}{_record(source)}, {spot(source, offset)}"


def _record(source: Source) -> str:
    """Which of the texts of a file it is: by its title ("feed.xml, “Floods ebb”"), else by its id."""
    if source.path in (None, source.id):
        return ""
    title = " ".join((source.title or "").split())
    if not title:
        return f", record {source.id}"
    return f", “{title if len(title) <= _TITLE else title[: _TITLE - 1].rstrip() + '…'}”"


def spot(source: Source, offset: int) -> str:
    """Where something stands in a text whose file has no lines for it: "page 3", "B4", "paragraph 2"."""
    page, field = source.page(offset), source.field(offset)
    if page is not None:
        return f"{source.page_name} {page}"
    return f"paragraph {source.paragraph(offset)}" if field is None else field


def is_file_name(name: str, path: str) -> bool:
    """Whether a label only repeats the path that is shown beside it, or its end."""
    return name in (path, path.rpartition("/")[2])
