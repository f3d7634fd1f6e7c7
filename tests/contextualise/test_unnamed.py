"""Ages of people whom a text does not name: whose they are, and whom they describe."""

from __future__ import annotations

import pytest

from tests.contextualise.reading import claim

WHO = [
    ("A 33-year-old man was shot. A 60-year-old man fled.", "33-year-old", "man", None),
    ("A 33-year-old Orvel man was shot.", "33-year-old", "man", "man"),
    ("A 7-year-old girl and a 9-year-old girl are home.", "9-year-old", "girl", None),
    ("An 8-month-old boy is home.", "8-month-old", "baby", "baby"),
    ("The driver, 55, from Leeds, was held.", "55", "driver", "driver"),
    ("A man in his 40s and a woman aged 33 were hurt.", "40s", "man", "man"),
    ("A man in his 40s and a woman aged 33 were hurt.", "33", "woman", "woman"),
    ("The suspect, a 27-year-old man from Leeds, was held.", "27-year-old", "suspect", "suspect"),
    ("Police held a 27-year-old man.", "27-year-old", "man", "man"),
    ("Two passengers, in their late 20s, were hurt.", "late 20s", None, None),
    ("The house, 33 years old, burned.", "33 years old", None, None),
]


@pytest.mark.parametrize(("text", "surface", "head", "whose"), WHO, ids=[row[0] for row in WHO])
def test_an_age_describes_somebody(text: str, surface: str, head: str | None, whose: str | None) -> None:
    found = claim(text, surface)
    assert (found.subject.head if found.subject else None) == head
    assert (found.for_whom.name if found.for_whom else None) == whose
    if found.subject is not None:
        assert text[found.subject.start : found.subject.end] == found.subject.text
