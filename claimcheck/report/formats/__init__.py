"""One file per format, each with ``render(findings, options)`` that gives a text; one in FILE_FORMATS gives bytes.

A new format is a file here and a line in :data:`FORMATS`; it is imported when it is asked for.
"""

from __future__ import annotations

FORMATS: dict[str, str] = {
    "terminal": "claimcheck.report.formats.terminal",
    "json": "claimcheck.report.formats.json",
    "jsonl": "claimcheck.report.formats.jsonl",
    "csv": "claimcheck.report.formats.csv",
    "markdown": "claimcheck.report.formats.markdown",
    "html": "claimcheck.report.formats.html",
    "sarif": "claimcheck.report.formats.sarif",
    "github": "claimcheck.report.formats.github",
    "gitlab": "claimcheck.report.formats.gitlab",
    "junit": "claimcheck.report.formats.junit",
    "claimreview": "claimcheck.report.formats.claimreview",
}
"""Name → module, of the reports that ``check`` writes."""

FILE_FORMATS: dict[str, str] = {
    "xlsx": "claimcheck.report.formats.xlsx",
}
"""Name → module, of the reports that are no text and go into files only."""

EXTRACT_FORMATS: dict[str, str] = {
    "terminal": "claimcheck.report.formats.terminal_claims",
    "json": "claimcheck.report.formats.json",
    "jsonl": "claimcheck.report.formats.jsonl",
}
"""Name → module, of the lists of claims that ``extract`` writes."""
