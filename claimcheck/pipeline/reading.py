"""One source through the first stages: segment, extract, contextualise."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from claimcheck.contextualise import claims as contextualised
from claimcheck.contextualise import timetables
from claimcheck.errors import Problem
from claimcheck.extract import quantities
from claimcheck.pipeline.read_text import ReadText
from claimcheck.records.document import Document
from claimcheck.records.findings import Notice, UnreadNumber
from claimcheck.records.quantity import Unread
from claimcheck.records.source import Source
from claimcheck.rulebook import Rulebook
from claimcheck.segment import segment
from claimcheck.settings import Settings

_DIGITS = re.compile(r"\d[\d.,]*")


def read(source: Source, rulebook: Rulebook, settings: Settings) -> ReadText:
    """Read the numbers of one source; a text that is not English is left out, its numbers counted."""
    if source.rows:
        from claimcheck.pipeline.sheets import read_rows  # here: few runs have a sheet

        return read_rows(source, rulebook, settings)
    if source.language not in (None, "en"):
        count = len(_DIGITS.findall(source.text))
        return ReadText(Document(source, ()), (), (), Counter({"the text is not in English": count}))
    vocabulary = rulebook.vocabulary
    limits = settings.limits
    document = segment(source, vocabulary, limits.max_sentence)
    numbers = quantities(document, vocabulary, settings.quantulum, limits)
    claims = contextualised(document, numbers.quantities, vocabulary, limits.max_weekdays)
    unread = tuple(UnreadNumber(source.id, one) for one in numbers.unread)
    left_out = Counter(one.reason for one in numbers.vetoed)
    notices: list[Notice] = []
    if (
        document.sentences and not claims and not unread and not left_out
    ):  # without words there is a warning already
        notices.append(Notice("no-numbers", "no number was found in it", source.id))
    if unread:
        notices.append(Notice("not-understood", _not_understood(unread), source.id))
    if document.cut:
        message = f"has sentences of more than {limits.max_sentence:,} characters, which were read in pieces"
        notices.append(Notice("long-sentence", f"{message} (max-sentence)", source.id))
    notices += timetables(claims, vocabulary, limits.max_weekdays)
    problems = tuple(_beyond(source, one) for one in numbers.beyond)
    names = numbers.vetoed if source.role == "draft" else ()
    return ReadText(document, claims, unread, left_out, tuple(notices), problems, names)


def _beyond(source: Source, number: Unread) -> Problem:
    """The error for a text of which not all was read: half a story may hold half a conflict."""
    line, column = source.position(number.start)
    limit = "max-sentence-numbers" if number.reason.endswith("in one sentence") else "max-numbers"
    advice = f"Raise {limit} in the configuration if it is meant to be checked."
    return Problem(
        "too-many-numbers", f"left out: {number.reason}", source.known_by, line, column, advice=advice
    )


def _not_understood(unread: Sequence[UnreadNumber]) -> str:
    reasons = Counter(number.unread.reason for number in unread)
    told = "; ".join(f"{reason} ({count:,})" for reason, count in sorted(reasons.items()))
    return f"{len(unread):,} number{'s' if len(unread) > 1 else ''} not understood: {told}"
