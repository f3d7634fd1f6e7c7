"""Lengths that refer back to the stretch just told of: "those nine days", "the six-hour procedure", "a day later"."""

from __future__ import annotations

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.spans.stretches import Stretch
from claimcheck.judge.phrases.spans.ties import Ties
from claimcheck.lexicon.marks import MARKS

_THOSE = frozenset(("those", "these"))
_POINTS = frozenset(("that", "this"))
_BEING = frozenset(("is", "was", "'s", "’s", "means", "makes", "meant", "made"))
_BARE = frozenset(
    ("just", "only", "barely", "almost", "nearly", "about", "over", "more", "than", "some", "all", "of")
)
_PARTING = frozenset((";", ".", "but", "and", "having", "had"))
_WHERE = frozenset(("at", "in", "of", "as", "on", "under"))
_NAMED = 4
_ARTICLES = ("a", "an")


def refers(line: Line, at: int, span: Stretch, ties: Ties) -> bool:
    """Whether a length behind a stretch is told as the stretch's own, by a word that points back at it."""
    if at <= span.last:
        return False
    first, last = _clause(line, at)
    before, behind = line.items[first:at], line.items[at + 1 : last]
    led = line.items[at - 1]
    clause = f" {' '.join(before)} "
    if led in _THOSE or (led == "all" and first < at - 1):
        return True
    if any(f" {phrase} " in clause for phrase in ties.pointing):
        return True
    if line.items[at - 2] in _POINTS and led in _BEING and behind[:1] not in (("longer",), ("more",)):
        return True  # "That is ten hours"
    if led in ties.lasting and line.items[at - 2] in ("having", "it"):
        return True  # "It ended on 12 October, having lasted two months"
    if behind[:1] and behind[0] in ties.tails and first == at and line.items[at - 1] in MARKS:
        return True  # ", eleven hours later": from the time before it to the other
    if behind[:1] == ("after",) and line.items[at - 1] == "," and at - 2 == span.last:
        first_of = any(item.startswith("#ordinal") for item in behind)
        return first_of or not ties.outset.isdisjoint(
            behind
        )  # "in 1911, twenty years after work had started"
    if led == "the" and glued(line, at) and (first == at - 1 or line.items[first - 1] in (";", ".", ":")):
        return True  # "from 8 a.m. to noon; the six-hour procedure …"
    links = [n for n, item in enumerate(before) if item in ties.links or item in ties.leaving]
    return (
        bool(links) and before[:1] in (("which",), ("that",), ("this",), ("it",)) and at - first <= _NAMED + 3
    )


def longest(line: Line, at: int, span: Stretch) -> bool:
    """Whether a length is of what lies within a stretch, and so hardly longer: "Between 4 and 11 March the cardinals
    sat for …", "he led it from 1998 to 2004; … years at the top had tired him"."""
    if at <= span.last:
        return False
    ranged = len(span.claims) == 1 and span.claims[0].surface.startswith("between")
    between = ranged or line.items[span.first - 1 : span.first] == ("between",)
    if between or (line.items[0] in ("between", "from") and span.first <= 2 * _NAMED):
        return _PARTING.isdisjoint(line.items[span.last : at])
    subject = line.items[at - 1] in (";", ".") and line.items[at + 1] in _WHERE
    return subject or longer_after(line, at, span)


def longer_after(line: Line, at: int, span: Stretch) -> bool:
    """Whether what ended with a stretch is told by its length: "…, after three hours in the dark", "after a recess of
    eleven weeks". It may be shorter than the stretch ("after a two-hour lunch"), and hardly longer."""
    if at <= span.last:
        return False
    led = span.last + 1 + (line.items[span.last + 1] == ",")
    if line.items[led] != "after" or at - led > _NAMED + 1:
        return False
    between = line.items[led + 1 : at]
    return all(item.isalpha() for item in between) and "and" not in between


def indefinite(line: Line, at: int, span: Stretch) -> bool:
    """Whether a length is of something new: "after a two-hour lunch", "closed in 2004 for a two-year repair", "after
    two hours of debate"."""
    if at <= span.last:
        return False
    hours = all(claim.quantity.kind == "clock_time" for claim in span.claims)
    if hours and line.items[at + 1] == "of" and line.items[at - 1] == "after":
        return True
    return line.items[at - 1] in _ARTICLES and line.items[at - 2] in ("after", "for") and glued(line, at)


def bare_after(line: Line, at: int, span: Stretch) -> bool:
    """ "…, after just nine days": nothing but the length itself."""
    near = at - 1
    while near > span.last and line.items[near] in _BARE:
        near -= 1
    return near > span.last and line.items[near] == "after"


def _clause(line: Line, at: int) -> tuple[int, int]:
    """The items between the marks around a number."""
    first, last = at, at + 1
    while first > 0 and line.items[first - 1] not in MARKS:
        first -= 1
    while last < len(line.items) and line.items[last] not in MARKS:
        last += 1
    return first, last


def glued(line: Line, at: int) -> bool:
    """Whether a hyphen joins a length to its noun: "a nine-day silence"."""
    claim = line.claim(at)
    return claim is not None and "-" in claim.surface
