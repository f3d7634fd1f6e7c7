"""Spreadsheets: the cells of the visible sheets, with the figures as they are shown."""

from __future__ import annotations

import re
import warnings
from datetime import date, datetime, time
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from claimcheck.limits import DEFAULTS, Limits
from claimcheck.load.office.archive import Archive, opened, read_by_a_library, too_large
from claimcheck.load.raised import raised
from claimcheck.load.tables.grid import Cell, Grid, Grids, Row, column

_KIND = "a spreadsheet"
_UNSAVED = re.compile(rb"</f>\s*(?:<v>\s*</v>|<v\s*/>)?\s*</c>|<f[^>]*/>\s*(?:<v>\s*</v>|<v\s*/>)?\s*</c>")
_CURRENCY = re.compile(r"[$€£¥]")
_DECIMALS = re.compile(r"0\.(0+)")
_SCALED = re.compile(r"[0#?](,+)(?![0#?,])")
_SCIENTIFIC = re.compile(r"[eE][+-]")
_QUOTED = re.compile(r'"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]')


def read(raw: bytes, limits: Limits = DEFAULTS) -> Grids:
    """The tables of a file's bytes; SourceError when they are no such file."""
    with opened(raw, "xl/workbook.xml", _KIND, ".xlsx", limits) as archive:
        told = [*archive.warnings, *_unsaved(archive)]
        copy = archive.copy()
    import openpyxl  # here: only such a file needs it

    with read_by_a_library(ArithmeticError), warnings.catch_warnings(record=True) as said:
        warnings.filterwarnings("always", message="", category=UserWarning, module="openpyxl")
        book = openpyxl.load_workbook(copy, read_only=True, data_only=True, keep_links=False, rich_text=True)
        several, left = len(book.worksheets) > 1, _Cells(limits.max_cells)
        sheets = [_sheet(sheet, several, left) for sheet in book.worksheets if _is_shown(sheet)]
    # The rest of what it says is what it would lose on writing: styles, validation, extensions.
    told += [str(one.message)[:120] for one in said if "treated as an error" in str(one.message)][:5]
    hidden = [sheet.title for sheet in book.worksheets if not _is_shown(sheet)]
    if hidden:
        told.append(f"has hidden sheets, which were left out: {', '.join(hidden)[:80]}")
    return Grids(tuple(sheets), tuple(told))


def _unsaved(archive: Archive) -> list[str]:
    """What to say of formulas whose results the file does not hold."""
    names = [name for name in archive.names if name.startswith("xl/worksheets/") and name.endswith(".xml")]
    count = sum(len(_UNSAVED.findall(archive.part(name))) for name in names)
    if not count:
        return []
    cells = f"{count:,} cells hold formulas" if count > 1 else "1 cell holds a formula"
    return [f"{cells} without a saved result, and cannot be read: open and save it in a spreadsheet program"]


def _is_shown(sheet: Any) -> bool:
    return bool(sheet.sheet_state == "visible")


class _Cells:
    """How many cells may still come, in all sheets together; those that are empty count."""

    def __init__(self, most: int) -> None:
        self._most = self._left = most

    def take(self, count: int) -> None:
        """Note some more; SourceError when there are too many."""
        self._left -= count
        if self._left < 0:
            raise too_large(f"has more than {self._most:,} cells", "max-cells")


def _sheet(sheet: Any, several: bool, left: _Cells) -> Grid:
    sheet.reset_dimensions()  # a file may claim any
    rows: list[Row] = []
    for number, row in enumerate(sheet.iter_rows(), 1):
        left.take(len(row) + 1)
        name = f"{sheet.title}!" if several else ""
        rows.append([_cell(cell, f"{name}{column(at)}{number}") for at, cell in enumerate(row)])
    return Grid(rows, sheet.title)


def _cell(cell: Any, place: str) -> Cell | None:
    value = cell.value
    if value is None or isinstance(value, bool) or getattr(cell, "data_type", "") == "e":
        return None
    if isinstance(value, list):
        value = _rich(value)
    if isinstance(value, str):
        return Cell(value, place) if value.strip() else None
    return Cell(_shown(value, str(cell.number_format)), place, typed=True)


def _rich(pieces: list[Any]) -> str:
    """The words of a cell with several fonts: what is raised as such, without what is struck out."""
    parts: list[str] = []
    for piece in pieces:
        font, words = getattr(piece, "font", None), str(piece)
        if font is None or not font.strike:
            level = None if font is None else font.vertAlign
            parts.append(raised(words) if level == "superscript" else words)
    return "".join(parts)


def _shown(value: object, pattern: str) -> str:
    """A number or a day as the sheet shows it, as far as its pattern says how: decimals, thousands, per cent, currency
    and scale ("4,200" or "4,200K" for 4200000). A number in powers of ten is written out."""
    if isinstance(value, datetime | date):
        return f"{value.day} {value:%B %Y}"
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if not isinstance(value, int | float):
        return str(value)
    number, plain = Decimal(repr(value)), _QUOTED.sub(_sign, pattern)
    if _SCIENTIFIC.search(plain):
        plain = "General"
    percent = "%" in plain
    if percent:
        number *= 100
    scaled = _SCALED.search(plain.split(";")[0])
    if scaled:
        number = number.scaleb(-3 * len(scaled[1]))
    decimals = _DECIMALS.search(plain.replace(",", ""))
    if decimals or "0" in plain.split(";")[0]:
        number = _rounded(number, len(decimals[1]) if decimals else 0)
    sign, money = "-" if number < 0 else "", _CURRENCY.search(plain)
    digits = f"{abs(number):,f}"
    digits = digits if decimals or "." not in digits else digits.rstrip("0").rstrip(".")
    is_year = (
        "," not in plain and not money and not percent and "." not in digits and len(str(abs(value))) == 4
    )
    shown = f"{sign}{money[0] if money else ''}{digits.replace(',', '') if is_year else digits}{'%' if percent else ''}"
    return shown + _scale(pattern) if scaled else shown


def _rounded(number: Decimal, decimals: int) -> Decimal:
    """As a sheet rounds: a half goes up, away from zero."""
    return number.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)


def _scale(pattern: str) -> str:
    """The letters that a pattern sets behind a scaled number: the K of ``#,##0,"K"``."""
    section = pattern.split(";")[0]
    behind = section[max(section.rfind(mark) for mark in "0#?,") + 1 :]
    words = _QUOTED.sub(lambda quoted: quoted[1] or quoted[2] or "", behind).rstrip()
    return words if words.strip().isalpha() else ""


def _sign(quoted: re.Match[str]) -> str:
    """The sign of a currency in a quoted part of a pattern; its other words say nothing of the number."""
    sign = _CURRENCY.search("".join(part or "" for part in quoted.groups()))
    return sign[0] if sign else ""
