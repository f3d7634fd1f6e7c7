"""One module for each input format; a format is added with its module and its line here.

A module imports what it needs for reading when it reads: most runs read plain text.
"""

from __future__ import annotations

from types import ModuleType

from claimcheck.load.formats import csv, docx, feed, html, json, jsonl, markdown, pdf, pptx, text, xlsx

FORMATS: dict[str, ModuleType] = {
    ".txt": text,
    ".text": text,
    ".md": markdown,
    ".markdown": markdown,
    ".html": html,
    ".htm": html,
    ".xhtml": html,
    ".docx": docx,
    ".pptx": pptx,
    ".pdf": pdf,
}
"""Suffix in lower case → the module whose ``read(raw: bytes) -> Content`` reads such a file."""

RECORDS: dict[str, ModuleType] = {
    ".jsonl": jsonl,
    ".ndjson": jsonl,
    ".json": json,
    ".csv": csv,
    ".rss": feed,
    ".atom": feed,
    ".xml": feed,
}
"""Suffix in lower case → the module whose ``read(raw: bytes) -> Records`` reads such a file of several texts.

Comma-separated values may be a table instead, and are then read as one."""

TABLES: dict[str, ModuleType] = {
    ".xlsx": xlsx,
}
"""Suffix in lower case → the module whose ``read(raw: bytes) -> Grids`` reads such a file of tables."""

LIMITED = frozenset({docx, pptx, pdf, xlsx})
"""Those whose ``read`` takes the run's limits too: what they read unpacks to more than its bytes."""

WALKED = frozenset({*FORMATS, ".jsonl", ".ndjson", ".rss", ".atom"})
"""The suffixes that are looked for in a folder: a .json, .csv, .xlsx or .xml there is as often something else."""

IN_PROCESS = frozenset({text, markdown, json, jsonl, csv})
"""The formats whose bytes no parser of a library touches, unless a record holds HTML. All others are read in a
worker process, where one may crash, hang or swell without harm."""
