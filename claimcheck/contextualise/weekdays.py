"""Bare weekdays as dates: "arrested on Tuesday" says when, although it has no digit."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.calendar.wording import words_of
from claimcheck.records.amount import Amount
from claimcheck.records.claim import Period
from claimcheck.records.quantity import DateParts, Quantity
from claimcheck.rulebook import Vocabulary

NOTHING = Amount("vague", None, None)


MOST = 20
"""Weekdays of one sentence that are claims; more are a timetable."""


def with_weekdays(
    quantities: Sequence[Quantity], when: Sequence[Period], vocabulary: Vocabulary
) -> tuple[Quantity, ...]:
    """The quantities of a sentence with its bare weekdays among them, in text order.

    ``when`` are the sentence's expressions of time. A weekday is marked as derived: it is no number that was seen,
    and no coverage counts it.
    """
    found = list(quantities)
    known = words_of(vocabulary).weekdays
    for one in when[:MOST]:
        word = next((w for w in one.text.split() if w.lower() in known), None)
        if word is None or any(q.start < one.end and one.start < q.end for q in quantities):
            continue
        start = one.start + one.text.index(word)
        end = start + len(word)
        parts = DateParts(weekday=known[word.lower()])
        found.append(Quantity("date", NOTHING, None, start, end, word, start, end, date=parts, derived=True))
    return tuple(sorted(found, key=lambda q: (q.start, q.end)))
