"""The only length of a passage beside its only stretch: told as the whole of it, or too long to lie within it.

A length that is told as the whole ("closed two weeks later, on 9 May", "ending a nine-day silence") must fit
however short it is. Any other may be of something within the stretch ("after a two-hour lunch"); one that is longer
than the stretch cannot, so that it is the stretch's unless a word makes it one of something before it, beside it or
agreed on ("after 20 years in the army", "a ten-year lease").
"""

from __future__ import annotations

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.spans.referring import glued
from claimcheck.judge.phrases.spans.stretches import Stretch
from claimcheck.judge.phrases.spans.ties import Ties

_MARKS = frozenset((",", "(", ")", "–", "—", "-", '"', "“", "”"))
_PERFECT = frozenset(("has", "have"))
_STOPS = frozenset((",", ";", ":", ".", "–", "—", "(", ")", '"', "“", "”"))
_NEAR = 4
_SOMEBODY = frozenset(("it", "he", "she", "they", "we", "i", "which", "who", "that"))
_EXPLAINS = frozenset((":", "–", "—", "(", "which", "that"))


def whole(line: Line, at: int, span: Stretch, ties: Ties) -> bool:
    """Whether words tell a length as the whole of a stretch."""
    return any(told(line, at, span, ties) for told in (_later, _ends_it, _ended_after, _separates, _merely))


def _later(line: Line, at: int, span: Stretch, ties: Ties) -> bool:
    """ "Closed two weeks later, on 9 May", "in 2006, fifteen years on": a length that leads from end to end."""
    if at < span.first or line.items[at + 1] not in ties.on or span.first == span.last:
        return False
    last = span.last
    between = line.items[last + 1 : at] if at > last else line.items[at + 2 : last]
    if at > last and line.items[at + 1] == "on" and line.items[at + 2] not in _STOPS:
        return False  # "they spent two hours on the roof"
    told = between[:1] != (".",) and all(
        item in _MARKS or item in ties.small or item in ties.at for item in between
    )
    return told and (at < last or bool(between))


def _ends_it(line: Line, at: int, span: Stretch, ties: Ties) -> bool:
    """ "…, ending a nine-day silence", "at the end of a three-hour march"."""
    if (
        glued(line, at)
        and line.items[at - 4 : at - 1] == ("the", "end", "of")
        and line.items[at - 5] in _STOPS | {"-"}
    ):
        return False  # "he joined in 2005; he resigned in 2009, the end of a 30-year career"
    return at > span.first and not ties.closing.isdisjoint(line.items[max(span.first + 1, at - _NEAR) : at])


def _ended_after(line: Line, at: int, span: Stretch, ties: Ties) -> bool:
    """ "The march ended at 4 p.m. after six hours; it had set out at …"."""
    if not span.first < at < span.last or line.items[at - 1] != "after" or line.items[at + 1] not in _STOPS:
        return False
    return not ties.ended.isdisjoint(line.items[max(0, span.first - _NEAR) : span.first])


def _merely(line: Line, at: int, span: Stretch, ties: Ties) -> bool:
    """ "… laid in 1911 and torn up in 1950, it served for a mere decade.": nothing goes on behind it."""
    led = line.items[max(span.last, at - _NEAR) + 1 : at]
    return (
        at > span.last
        and "for" in led
        and led[-1:] != ("for",)
        and set(led[led.index("for") + 1 :]) <= ties.barely
        and line.items[at + 1] in _STOPS
    )


def _separates(line: Line, at: int, span: Stretch, ties: Ties) -> bool:
    """ "Six weeks separated the two quakes, the first of which …"."""
    return line.items[at + 1] in ties.elapsing


def outlasts(line: Line, at: int, span: Stretch, ties: Ties) -> bool:
    """Whether nothing says that a length, which is longer than a stretch, is of something else."""
    items, led = line.items, line.items[max(0, at - _NEAR) : at]
    ends = next((n for n in range(at + 1, len(items)) if items[n] in _STOPS), len(items))
    if not ties.elsewhere.isdisjoint((*items[at + 1 : at + 3], *items[at + 3 : ends][-1:])):
        return False
    if not ties.agreed.isdisjoint(line.lower) or not ties.until_now.isdisjoint(led):
        return False  # "a ten-year lease", "has toured for two decades"
    if glued(line, at) and at > span.last:
        return False  # "resigned in 2009, the end of a 30-year career"
    begins = next((n for n in range(at, 0, -1) if items[n - 1] in _STOPS), 0)
    if not _PERFECT.isdisjoint(items[begins:at]):
        return False  # "was mayor from 1990 to 1998 and has been a farmer for 40 years"
    had = items.index("had", begins, at) if "had" in items[begins:at] else None
    if had is not None and items[had - 1] not in _SOMEBODY:
        return False  # "his brother had held the seat for sixteen years"
    if items[at + 1] == "to" and ties.lasting.isdisjoint(led):
        return False  # "gave them two weeks to pay"
    if not ties.beyond.isdisjoint(led[-2:]) or (glued(line, at) and not ties.onto.isdisjoint(led[-3:])):
        return False
    if at > span.last:
        return not (items[at - 1] in ("a", "an") and "after" in led)
    if at < span.first:
        between = items[at + 1 : span.first]
        return not ties.parting & set(between) - _EXPLAINS and not _EXPLAINS.isdisjoint(between)
    return "after" not in led and items[span.first + 1 : at] not in (("for",), ("to",))
