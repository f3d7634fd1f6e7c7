"""What was done on a day, at an hour, so many times: the verb a number belongs to."""

from __future__ import annotations

import pytest

from tests.contextualise.reading import claim

ACTS = [
    ("Two men were arrested by the county's officers at their homes on Tuesday.", "Tuesday", "arrest"),
    ("The heir sold a meadow by the river for a reported $30 million in 1957.", "1957", "sell"),
    ("Five bombs were dropped on the camp.", "Five", "drop"),
    ("Early Tuesday morning, Jon Weil was charged with theft.", "Tuesday", "charge"),
    ("Shortly before 7 a.m. Wednesday, deputies received a call.", "7 a.m.", "call"),
    ("The crash occurred at 7:10 a.m. near Marl.", "7:10 a.m.", "crash"),
    ("The incident occurred at 7:10 a.m. near Marl.", "7:10 a.m.", "happen"),
    ("Neighbours heard of gunfire around 10:30 a.m. in Marl.", "around 10:30 a.m.", "hear"),
    ("There was gunfire around 10:30 a.m. in Marl.", "around 10:30 a.m.", "shoot"),
    ("The robbery of Tarn, which shook all, occurred on Friday.", "Friday", "happen"),
    # a limit is no day of the act
    ("Before 1997, Jon Weil had served a term.", "1997", None),
    ("Prior to 1997, Jon Weil had served a term.", "1997", None),
    # another clause's day
    ("A man was charged after a shooting at an office in Orvel on Friday.", "Friday", None),
    ("The 2007 prize went to him.", "2007", None),
]


@pytest.mark.parametrize(("text", "surface", "act"), ACTS, ids=[row[0] for row in ACTS])
def test_the_act_of_a_number(text: str, surface: str, act: str | None) -> None:
    assert claim(text, surface).act == act
