"""No sentence costs more than it should: one that says the same sort of thing over and over takes no minutes.

Whoever sends a text may fill it so. Where every figure of a sentence is held against every other, and that again for
each rate, move or speaker, a page of them would keep a machine busy for the rest of the day.
"""

from __future__ import annotations

import time

import pytest

from claimcheck.judge import PARAMETERS
from claimcheck.pipeline import check
from claimcheck.records.findings import Findings
from claimcheck.records.source import Source
from claimcheck.rulebook import read_rulebook
from claimcheck.settings import Settings

RULEBOOK = read_rulebook(checks=PARAMETERS)
COPIES = 80
SECONDS = 6.0
"""Of work for so many copies. Most take a tenth of it; where it was ten seconds and more, nothing bounded it."""
PIECES = {
    "rates": "it pays ${} a day for 3 days and ${} for 4 kg",
    "rates by time": "they drew a quarter of {} barrels",
    "each": "a purse of ${}0 is shared by {} rowers, each of whom gets $90",
    "multiples": "output doubled from ${},000 to ${},300",
    "changes": "the levy rose 9.9 percent, from {}1 dollars to {}9 dollars",
    "points": "in spring {} pupils came to the school by boat, by autumn there were {} of them, 45 percent fewer",
    "shares": "{} of the 4{} boats, half",
    "days": "in 1999, when she won the cup, Ida Holm (born 19{}) was {}",
    "speakers": "the mayor Ana Prieto says {} cows, the owner Jan Holm says {} cows",
    "two things": "the choir's grant, ${}00 until last year, was put at ${}50, ticket prices will rise by 10 percent",
    "averages": "the average is {} kg a day between 3 and {} kg of them",
}


def _checked(*texts: str) -> tuple[Findings, float]:
    """What is found in some texts, and how many seconds of work it took."""
    sources = [
        Source(id=f"wire-{number}", name="wire", text=text, language="en", published=None)
        for number, text in enumerate(texts)
    ]
    began = time.process_time()
    findings = check(sources, RULEBOOK, Settings())
    return findings, time.process_time() - began


def _sentence(piece: str, shift: int = 0) -> str:
    """One sentence of many copies, each with figures of its own."""
    figures = [(11 + (7 * n + shift) % 80, 12 + (5 * n + shift) % 80) for n in range(COPIES)]
    told = ", ".join(piece.format(*both) for both in figures)
    return f"{told[0].upper()}{told[1:]}."


@pytest.mark.parametrize("name", PIECES)
def test_a_crowded_sentence_takes_little_time(name: str) -> None:
    findings, seconds = _checked(_sentence(PIECES[name]))
    assert len(findings.claims) >= COPIES, "the numbers were not read"
    assert seconds < SECONDS


@pytest.mark.parametrize("name", ["rates", "multiples", "speakers", "two things"])
def test_two_crowded_sentences_take_little_time(name: str) -> None:
    """Figures of one text are held against all like them of the other."""
    findings, seconds = _checked(*(_sentence(PIECES[name], shift) for shift in (0, 3)))
    assert len(findings.claims) >= 2 * COPIES, "the numbers were not read"
    assert seconds < SECONDS
