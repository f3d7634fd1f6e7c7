"""One HTML file for an editor: opened offline, mailed, printed; it asks for nothing and runs nothing of a text's.

What it says is made in :mod:`claimcheck.report.page`.
"""

from __future__ import annotations

from claimcheck.records.findings import Findings
from claimcheck.report.options import Options


def render(findings: Findings, options: Options) -> str:
    """The findings as one page; the same bytes on every run."""
    from claimcheck.report.page.view import view
    from claimcheck.report.page.writing import write

    return write(view(findings))
