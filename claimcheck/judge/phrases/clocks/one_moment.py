"""Two times of one moment with the zones that each can be told by, where words say that the moment is one."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.judge.phrases.clocks.zones import ZoneWords, zones_in
from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.shapes import Found

_REACH = 12
_BEFORE = 4
"""Words before the first time: "where it was 3 p.m."."""
_BESIDE = 4
_ENDS = frozenset((",", ";", ".", "–", "—"))
_LIST = 3
_WHOSE = frozenset(("his", "her", "their", "its", "our", "my", "your"))
_FAR = 25
"""More items between two times than one moment has."""

Named = tuple[int, str]


def listed(line: Line, words: ZoneWords) -> list[Found]:
    """The first of three times or more with each of the others, where every one has its zone and no verb is between:
    "at 9 a.m. in Lima, 2 p.m. in Accra and 4 p.m. in Riga"."""
    at = [n for n, claim in line.numbers if claim.quantity.kind == "clock_time"]
    zones = list(zones_in(line, words))
    own = [own_zone(line, n, zones, words) for n in at]
    first, left = own[0] if own else None, line.claim(at[0]) if at else None
    if len(at) < _LIST or first is None or left is None:
        return []
    found = []
    for (here, there), zone in zip(pairwise(at), own[1:], strict=True):
        right = line.claim(there)
        between = set(line.items[here + 1 : there])
        if zone is None or right is None or not (between - {"and"}).isdisjoint((*words.two, *words.moving)):
            return []
        if between.isdisjoint((",", "(", "/", "–", "—")) or there - here > _REACH:
            return []
        slots, named = {"left": left, "right": right}, {"zone": first[1], "other": zone[1]}
        found.append(Found(slots, named, line, at[0], there + 1))
    return found


def of_one_moment(line: Line, words: ZoneWords, *, apart: bool = False) -> list[Found]:
    """Each way in which the only two times of a sentence can be told by its zones; none unless it is one moment.

    A zone beside a time is its own; a time without one may be told by any zone that is not the other's own. ``apart``
    is for two sentences in one: a mark between the times says nothing then.
    """
    at = [n for n, claim in line.numbers if claim.quantity.kind == "clock_time"]
    left, right = (line.claim(at[0]), line.claim(at[1])) if len(at) == 2 else (None, None)
    zones = list(zones_in(line, words)) if left is not None else []
    if left is None or right is None or at[1] - at[0] > _FAR or len({name for _, name in zones}) < 2:
        return []
    own = [own_zone(line, n, zones, words) for n in at]
    pairs = [
        (one, other)
        for one in _can_be(own[0], own[1], zones, words)
        for other in _can_be(own[1], own[0], zones, words)
        if words.named(one[1]) is not words.named(other[1])
    ]
    near = [(one, other) for one, other in pairs if abs(one[0] - at[0]) <= _REACH or own[0] is None]
    beside = own[1] is not None
    if not near or not _is_one(line, at[0], at[1], words, near, apart=apart, beside=beside):
        return []
    return [
        Found({"left": left, "right": right}, {"zone": one[1], "other": other[1]}, line, at[0], at[1] + 1)
        for one, other in near
    ]


def _told(phrases: tuple[str, ...], items: tuple[str, ...]) -> bool:
    text = f" {' '.join(items)} "
    return any(f" {phrase} " in text for phrase in phrases)


def _for_people(line: Line, right: int, pairs: list[tuple[Named, Named]], words: ZoneWords) -> bool:
    """Whether the second time is the first for whoever is elsewhere: "8 p.m., or noon for the crew in Denver"."""
    first = max((n for n in range(right) if line.items[n] in _ENDS), default=0)
    for place in {other[0] for _, other in pairs}:
        led = line.items[max(first, min(right, place) - _BEFORE) : place]
        if "for" in led and not _is_ended(line, right, place):
            return True
    return False


def _elsewhere(line: Line, right: int, words: ZoneWords) -> bool:
    """Whether the second time is told as that of somebody elsewhere: "noon Eastern time, 8 p.m. at her end"."""
    behind = line.items[right + 1 : right + _BESIDE]
    behind = behind[behind[:1] == ("at",) or behind[:1] == ("on",) :]
    return behind[:1] != () and behind[0] in _WHOSE and behind[1:2] != () and behind[1] in words.there


def _is_ended(line: Line, right: int, place: int) -> bool:
    """Whether a clause ends between a time and the zone behind it."""
    return place > right and not _ENDS.isdisjoint(line.items[right:place])


def _of_that(line: Line, left: int, right: int, pairs: list[tuple[Named, Named]]) -> bool:
    """Whether the second time is told of the very thing told first: "; fans in Tokyo must rise for it at 6 a.m."."""
    elsewhere = all(left < other[0] < right for _, other in pairs)
    it, at = line.items[right - 2 : right]
    return elsewhere and it in ("it", "them", "that") and at in ("at", "from")


def own_zone(line: Line, at: int, zones: list[Named], words: ZoneWords) -> Named | None:
    """The zone right behind a time, or a comma behind it: "noon Delhi time", "2.30 in the morning, Honolulu time"; or
    right before it: "Beijing's 8 p.m. bulletin"."""
    for place, name in zones:
        if line.items[place + len(name.split()) : at] in (("'s",), ("’s",)):
            return place, name
    for place, name in zones:
        between = line.items[at + 1 : place]
        if not 0 < place - at <= _BESIDE or "local" in between:
            continue
        behind = line.items[place + len(name.split()) : place + len(name.split()) + 1]
        called = (between, behind) in (((",",), ("time",)), ((",",), (",",)), (("(",), (")",)))
        if called or all(item in words.small or item == "/" for item in between):
            return place, name
    return None


def _can_be(own: Named | None, others: Named | None, zones: list[Named], words: ZoneWords) -> list[Named]:
    if own is not None:
        return [own]
    return [one for one in zones if others is None or words.named(one[1]) is not words.named(others[1])]


def _is_one(
    line: Line,
    left: int,
    right: int,
    words: ZoneWords,
    pairs: list[tuple[Named, Named]],
    *,
    apart: bool,
    beside: bool,
) -> bool:
    """Whether words say that two times are one moment: "where it was 3 p.m.", "3 p.m. in Madrid, which is 2 a.m.".

    A mark alone does only where the second zone stands behind its time: "9 p.m., its sister in London at 6 p.m.".
    """
    if apart and "when" in line.items[right + 1 :]:
        return False  # "It was 9 p.m. in London when last year's final ended"
    between = line.items[left + 1 : right]
    if _told(words.clocks, between):
        return True
    if _told(words.clocks, line.items[max(0, left - _BEFORE) : left]) and (beside or "." not in between):
        # not "It was noon in Paris. At 3 p.m. the minister flew to London"
        return beside or words.moving.isdisjoint(line.items[left + 1 : right])
    if _elsewhere(line, right, words):
        return words.moving.isdisjoint(between)
    if _for_people(line, right, pairs, words) or _of_that(line, left, right, pairs):
        return words.moving.isdisjoint(line.items[:right])
    if not apart and any(f" {phrase} " in line.text for phrase in words.at_once):
        return not any(item in words.two for item in between)
    if apart:
        return False
    one = any(item in words.one_moment and (item.isalpha() or item == "(") for item in between)
    behind = all(other[0] > right for _, other in pairs)
    if not one and behind and any(item in words.one_moment for item in between):
        zones = {word for _, name in zones_in(line, words) for word in name.split()}
        one = all(item in zones or item in words.small or not item.isalpha() for item in between)
    return one and not any(item in words.two for item in between)
