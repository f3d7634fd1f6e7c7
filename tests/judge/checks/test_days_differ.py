"""Days and hours of one act: what is said of two that differ, in the parts that both texts give."""

from __future__ import annotations

import pytest

from claimcheck import Source, check, read_rulebook

RULES = read_rulebook()


def reasons(*texts: str) -> list[str]:
    sources = [Source(id=str(at), name=str(at), text=text, language="en") for at, text in enumerate(texts)]
    return [conflict.reason for conflict in check(sources, RULES).conflicts]


@pytest.mark.parametrize(
    ("wire", "paper", "reason"),
    [
        ("in 1931", "in 1934", "1931 and 1934 are not the same year"),
        ("in May 1931", "in June 1931", "May 1931 and June 1931 are not the same month"),
        ("in May 1931", "on 3 June 1931", "May 1931 and 3 June 1931 are not the same month"),
        ("on 3 May 1931", "on 5 May 1931", "3 May 1931 and 5 May 1931 are not the same day"),
        ("in 1931", "on 5 May 1934", "1931 and 5 May 1934 are not the same year"),
        ("on Monday", "on Tuesday", "Monday and Tuesday are not the same day"),
        ("at 3 p.m.", "at 4.05 p.m.", "3 p.m. and 4.05 p.m. are 1 hour and 5 minutes apart"),
        ("at 3 p.m.", "at 5 p.m.", "3 p.m. and 5 p.m. are 2 hours apart"),
        ("at 3 p.m.", "at 3.40 p.m.", "3 p.m. and 3.40 p.m. are 40 minutes apart"),
    ],
)
def test_what_is_told_of_two_times_of_an_act(wire: str, paper: str, reason: str) -> None:
    texts = f"Police arrested Ida Brandt {wire} in Marl.", f"Ida Brandt was arrested {paper} in Marl."
    assert reasons(*texts) == [reason]
