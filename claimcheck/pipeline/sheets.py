"""The claims of a reference sheet: each row is written out as a sentence and read like any other."""

from __future__ import annotations

import re
from collections import Counter

from claimcheck.align import COMPARED
from claimcheck.contextualise import claims as contextualised
from claimcheck.contextualise.sheet_rows import claim_of, no_such_day, undated, written
from claimcheck.errors import Problem
from claimcheck.extract import quantities
from claimcheck.pipeline.read_text import ReadText
from claimcheck.records.claim import Claim
from claimcheck.records.document import Document
from claimcheck.records.sheet import Cell
from claimcheck.records.source import Source
from claimcheck.rulebook import Rulebook
from claimcheck.settings import Settings


def read_rows(source: Source, rulebook: Rulebook, settings: Settings) -> ReadText:
    """The claims of a reference sheet, one a row; a row whose value is no number is a problem."""
    claims: list[Claim] = []
    problems: list[Problem] = []
    for row in source.rows:
        document = written(row, source)
        numbers = quantities(document, rulebook.vocabulary, settings.quantulum, settings.limits).quantities
        found = contextualised(document, numbers, rulebook.vocabulary)
        claim = claim_of(row, found, source, rulebook.vocabulary)
        if claim is None or claim.quantity.kind not in COMPARED:
            message = f"the value '{row.value.text}' is no number that texts can be held against"
            advice = (
                "Write a number such as 1,240, 2.1 million, $4.2 billion or 41%, a range such as 40 to 45 km, a day "
                "such as 2024-06-14, or a time such as 9:30 a.m.; a unit may stand beside it."
            )
            problems.append(_in_sheet(source, row.value, message, advice))
        elif (wrong := no_such_day(claim)) is not None:
            problems.append(_in_sheet(source, row.value, wrong, "Look the day up and correct the sheet."))
        elif row.as_of is not None and undated(row, claim):
            message = f"'{row.as_of.text}' is not a day, a month or a year"
            problems.append(_in_sheet(source, row.as_of, message, "Write it 2016-10-01, 2016-10 or 2016."))
        else:
            claims.append(claim)
    return ReadText(Document(source, ()), tuple(claims), (), Counter(), problems=tuple(problems))


def _in_sheet(sheet: Source, cell: Cell, message: str, advice: str) -> Problem:
    line, column = sheet.position(cell.start)
    excerpt = re.split(r"\r\n|\n|\r", sheet.text)[line - 1]
    return Problem("reference", message, sheet.path, line, column, excerpt, advice)
