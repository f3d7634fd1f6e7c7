"""The sentence of a number as reports quote it: whole, or what stands around the number in one that never ends.

A table pasted without its line breaks is one "sentence" with hundreds of numbers. Quoted whole for each of them it
would make a report of gigabytes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from claimcheck.record import replace
from claimcheck.records.claim import Claim
from claimcheck.records.document import Sentence
from claimcheck.records.findings import Conflict
from claimcheck.records.source import Source
from claimcheck.report.naming import place

LONGEST = 1_000
"""Characters of a sentence that is quoted whole; prose stays far below."""
AROUND = 400
"""Characters kept before and behind the number of a longer one."""


def sentence(claim: Claim) -> Sentence:
    """The sentence, or the stretch of it around the number, cut between words; its text is the source's own."""
    whole = claim.sentence
    if len(whole.text) <= LONGEST:
        return whole
    first = max(0, claim.quantity.start - whole.start - AROUND)
    last = min(len(whole.text), claim.quantity.end - whole.start + AROUND)
    if first:
        first = _behind_space(whole.text, first, min(claim.quantity.start - whole.start, first + AROUND // 4))
    if last < len(whole.text):
        space = whole.text.rfind(" ", last - AROUND // 4, last)
        last = space if space > claim.quantity.end - whole.start else last
    return replace(whole, start=whole.start + first, end=whole.start + last, text=whole.text[first:last])


def ends(claim: Claim) -> tuple[str, str]:
    """What a reader is shown in place of what was cut off before and behind: "…" or nothing."""
    here = sentence(claim)
    return "… " if here.start > claim.sentence.start else "", " …" if here.end < claim.sentence.end else ""


def quoted(claim: Claim) -> str:
    """The sentence for a reader, on one line, with "…" where it was cut."""
    before, behind = ends(claim)
    return f"{before}{' '.join(sentence(claim).text.split())}{behind}"


def all_quoted(conflict: Conflict, sources: Mapping[str, Source]) -> Iterator[str]:
    """A line for each claim of a conflict: its value, where it stands, and its sentence."""
    for side in conflict.sides:
        for claim in side.claims:
            yield f"{side.value} — {place(sources[claim.source], claim.quantity.start)}: {quoted(claim)}"


def _behind_space(text: str, first: int, before: int) -> int:
    space = text.find(" ", first, before)
    return space + 1 if space >= 0 else first
