"""Bare weekdays as dates: "arrested on Tuesday" says when, although it has no digit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from claimcheck.calendar.wording import words_of
from claimcheck.records.amount import Amount
from claimcheck.records.claim import Claim, Period
from claimcheck.records.findings import Notice
from claimcheck.records.quantity import DateParts, Quantity
from claimcheck.rulebook import Vocabulary

NOTHING = Amount("vague", None, None)


def with_weekdays(
    quantities: Sequence[Quantity], when: Sequence[Period], vocabulary: Vocabulary, most: int
) -> tuple[Quantity, ...]:
    """The quantities of a sentence with its bare weekdays among them, in text order.

    ``when`` are the sentence's expressions of time. A weekday is marked as derived: it is no number that was seen,
    and no coverage counts it. A sentence with many more than ``most`` is a timetable: those beyond are left out.
    """
    found = list(quantities)
    known = words_of(vocabulary).weekdays
    for one in when:
        word = next((w for w in one.text.split() if w.lower() in known), None)
        if word is None or any(q.start < one.end and one.start < q.end for q in quantities):
            continue
        if len(found) - len(quantities) == most:
            break
        start = one.start + one.text.index(word)
        end = start + len(word)
        parts = DateParts(weekday=known[word.lower()])
        found.append(Quantity("date", NOTHING, None, start, end, word, start, end, date=parts, derived=True))
    return tuple(sorted(found, key=lambda q: (q.start, q.end)))


def timetables(claims: Sequence[Claim], vocabulary: Vocabulary, most: int) -> Iterator[Notice]:
    """A warning for each sentence of a text with more than ``most`` weekdays: those beyond were left out."""
    known = words_of(vocabulary).weekdays
    for sentence, group in groupby(claims, key=lambda claim: claim.sentence):
        days = [c.quantity for c in group if c.quantity.derived and c.quantity.kind == "date"]
        if len(days) < most:
            continue
        rest = sentence.text[days[-1].end - sentence.start :].split()
        left = sum(word.strip(".,;:()").lower() in known for word in rest)
        if left:
            message = f"a sentence has more than {most} weekdays (max-weekdays): {left:,} were not compared"
            yield Notice("many-weekdays", message, claims[0].source)
