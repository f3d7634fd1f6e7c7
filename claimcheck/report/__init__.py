"""Findings in, text out. Every format is a module of ``formats``, imported when it is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from claimcheck.report.formats import EXTRACT_FORMATS, FILE_FORMATS, FORMATS
from claimcheck.report.options import Options

if TYPE_CHECKING:  # the records cost half of the time that "claimcheck --version" may take
    from claimcheck.records.findings import Findings

__all__ = ["EXTRACT_FORMATS", "FILE_FORMATS", "FORMATS", "Options", "render", "render_claims", "render_file"]


def render(findings: Findings, format: str, options: Options | None = None) -> str:
    """The report of a check in one of :data:`FORMATS`."""
    text: str = import_module(FORMATS[format]).render(findings, options or Options())
    return text


def render_file(findings: Findings, format: str, options: Options | None = None) -> bytes:
    """The contents of a file with the report, in one of :data:`FORMATS` or :data:`FILE_FORMATS`."""
    if format in FILE_FORMATS:
        content: bytes = import_module(FILE_FORMATS[format]).render(findings, options or Options())
        return content
    return render(findings, format, options).encode("utf-8", "backslashreplace")


def render_claims(findings: Findings, format: str, options: Options | None = None) -> str:
    """The claims alone, in one of :data:`EXTRACT_FORMATS`."""
    text: str = import_module(EXTRACT_FORMATS[format]).render(findings, options or Options())
    return text
