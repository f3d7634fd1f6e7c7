"""Reference sheets: files of figures that a house has approved, each row with its place in the file."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from types import ModuleType

from claimcheck.errors import Problem, SourceError
from claimcheck.load.decoding import decode
from claimcheck.load.file_names import printable
from claimcheck.load.folders.finding import find
from claimcheck.load.opening import read_bytes
from claimcheck.load.sheets.cells import Sheet, column_names
from claimcheck.record import replace
from claimcheck.records.findings import Notice
from claimcheck.records.source import Source
from claimcheck.settings import Limits

__all__ = ["read_sheet", "read_sheets"]

SUFFIXES = (".csv", ".yaml", ".yml")


def read_sheets(
    paths: Sequence[str], root: Path, start: Path | None, limits: Limits, taken: Collection[str]
) -> tuple[list[Source], list[Problem], list[Notice]]:
    """The sheets as sources, what is wrong with any of them, and what the user should know.

    ``taken`` are the ids of the run's texts. A sheet with a mistake is left out whole: half a sheet would
    pass what the other half contradicts.
    """
    found = find(paths, root, SUFFIXES, limits.max_files, start=start)
    sources: list[Source] = []
    problems, notices = list(found.errors), list(found.warnings)
    for path, ident in found.files:
        if ident in taken:
            advice = "Name it as a text or as a sheet, not as both."
            problems.append(Problem("reference", "this file is also one of the texts", ident, advice=advice))
            continue
        try:
            sheet = _read(path, limits)
        except SourceError as error:
            problems += [replace(one, path=ident) for one in error.problems]
            continue
        sources.append(_source(sheet, ident, printable(path.name)))
        notices += [Notice("reference", warning, ident) for warning in sheet.warnings]
    return sources, problems, notices


def read_sheet(text: str, ident: str) -> Source:
    """A sheet given as text, in the form of a CSV file; SourceError with all its mistakes."""
    return _source(_reader(".csv").read(text), ident, ident)


def _source(sheet: Sheet, ident: str, name: str) -> Source:
    return Source(id=ident, text=sheet.text, name=name, path=ident, language="en", rows=sheet.rows)


def _read(path: Path, limits: Limits) -> Sheet:
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        known = ", ".join(SUFFIXES)
        other = printable(suffix) or "a file without a suffix"
        message = f"a reference sheet is a YAML or a CSV file ({known}), not {other}"
        raise SourceError(
            Problem("reference", message, advice=f"Its columns are {', '.join(column_names())}.")
        )
    decoded = decode(read_bytes(path, limits))
    sheet: Sheet = _reader(suffix).read(decoded.text, limits)
    if len(sheet.rows) > limits.max_figures:
        message = f"left out: has {len(sheet.rows):,} figures; the limit is {limits.max_figures:,}"
        raise SourceError(
            Problem("reference", message, advice="Raise max-figures in the configuration if all are wanted.")
        )
    return sheet._replace(warnings=(*decoded.warnings, *sheet.warnings))


def _reader(suffix: str) -> ModuleType:
    """The module that reads such a file; imported when a sheet is named, which few runs do."""
    if suffix == ".csv":
        from claimcheck.load.sheets import csv as sheet_csv

        return sheet_csv
    from claimcheck.load.sheets import yaml as sheet_yaml

    return sheet_yaml
