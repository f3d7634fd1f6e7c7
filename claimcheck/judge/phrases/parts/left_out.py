"""A number that leaves its noun to what the sentence has counted, and is some of it.

"The garden has 60 roses; 75 are in flower." "Doctors tested 180 recruits and found it in 210." "All but 70 were sold."
"""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.parts.some_words import SomeWords
from claimcheck.judge.phrases.shapes import Found
from claimcheck.records.claim import Claim

_LED = 4
_ALL_BUT = ("all", "but")


def left_out(line: Line, words: SomeWords) -> Iterator[Found]:
    """The only two counts of a sentence, the second with no noun, where the first is all that somebody has or tests."""
    if len(line.numbers) != 2:
        return
    (first, whole), (at, part) = line.numbers
    if (
        whole.quantity.kind != "count"
        or part.quantity.kind != "count"
        or whole.glued
        or not _borrows(part, whole)
    ):
        return
    led, behind = line.items[max(0, at - 2) : at], line.items[at + 1 : at + 2]
    had = not words.having.isdisjoint(line.items[max(0, first - _LED) : first])
    is_some = not line.items[at - 1].isalpha() or line.items[at - 1] == "only"
    going = line.items[at + 2 : at + 3]
    said = is_some and behind[:1] != () and behind[0] in words.being and words.coming.isdisjoint(going)
    found = line.items[at - 1] == "in" and behind[:1] != () and not behind[0].isalpha()
    if led == _ALL_BUT or (had and (said or found) and words.other.isdisjoint(line.items)):
        yield Found({"part": part, "whole": whole}, {}, line, first, at + 1)


def _borrows(part: Claim, whole: Claim) -> bool:
    """Whether a number has its noun from another that has one of its own."""
    one, other = part.subject, whole.subject
    if one is None or other is None or not other.text or other.start < whole.quantity.number_end:
        return False
    return one.head == other.head and one.start < part.quantity.start
