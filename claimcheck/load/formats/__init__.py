"""One module for each input format; a format is added with its module and its line here.

A format is imported when a file asks for it, and imports what it needs for reading when it reads: most runs read plain
text.
"""

from __future__ import annotations

TEXT = "claimcheck.load.formats.text"
MARKDOWN = "claimcheck.load.formats.markdown"
HTML = "claimcheck.load.formats.html"

FORMATS: dict[str, str] = {
    ".txt": TEXT,
    ".text": TEXT,
    ".md": MARKDOWN,
    ".markdown": MARKDOWN,
    ".html": HTML,
    ".htm": HTML,
    ".xhtml": HTML,
    ".docx": "claimcheck.load.formats.docx",
    ".pptx": "claimcheck.load.formats.pptx",
    ".pdf": "claimcheck.load.formats.pdf",
}
"""Suffix in lower case → the name of the module whose ``read(raw: bytes) -> Content`` reads such a file."""

RECORDS: dict[str, str] = {
    ".jsonl": "claimcheck.load.formats.jsonl",
    ".ndjson": "claimcheck.load.formats.jsonl",
    ".json": "claimcheck.load.formats.json",
    ".csv": "claimcheck.load.formats.csv",
    ".rss": "claimcheck.load.formats.feed",
    ".atom": "claimcheck.load.formats.feed",
    ".xml": "claimcheck.load.formats.feed",
}
"""Suffix in lower case → the name of the module whose ``read(raw: bytes) -> Records`` reads such a file of many texts.

Comma-separated values may be a table instead, and are then read as one."""

TABLES: dict[str, str] = {
    ".xlsx": "claimcheck.load.formats.xlsx",
}
"""Suffix in lower case → the name of the module whose ``read(raw: bytes) -> Grids`` reads such a file of tables."""

LIMITED = frozenset(f"claimcheck.load.formats.{name}" for name in ("docx", "pptx", "pdf", "xlsx"))
"""Those whose ``read`` takes the run's limits too: what they read unpacks to more than its bytes."""

WALKED = frozenset({*FORMATS, ".jsonl", ".ndjson", ".rss", ".atom"})
"""The suffixes that are looked for in a folder: a .json, .csv, .xlsx or .xml there is as often something else."""

IN_PROCESS = frozenset(
    f"claimcheck.load.formats.{name}" for name in ("text", "markdown", "json", "jsonl", "csv")
)
"""The formats whose bytes no parser of a library touches, unless a record holds HTML, a text is no UTF-8 (its encoding
guessed) or Markdown may be indented as code. All others are read in a worker process, where one may crash, hang or
swell without harm."""
