"""Two times of one moment with the zones that each can be told by, where words say that the moment is one."""

from __future__ import annotations

from claimcheck.judge.phrases.clocks.zones import ZoneWords, zones_in
from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.shapes import Found

_REACH = 12
_BEFORE = 4
"""Words before the first time: "where it was 3 p.m."."""
_BESIDE = 4
_FAR = 25
"""More items between two times than one moment has."""

Named = tuple[int, str]


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
    own = [_own(line, n, zones, words) for n in at]
    pairs = [
        (one, other)
        for one in _can_be(own[0], own[1], zones, words)
        for other in _can_be(own[1], own[0], zones, words)
        if words.named(one[1]) is not words.named(other[1])
    ]
    near = [(one, other) for one, other in pairs if abs(one[0] - at[0]) <= _REACH or own[0] is None]
    surely = own[0] is not None and own[1] is not None
    if not near or not _is_one(line, at[0], at[1], words, near, apart=apart, surely=surely):
        return []
    return [
        Found({"left": left, "right": right}, {"zone": one[1], "other": other[1]}, line, at[0], at[1] + 1)
        for one, other in near
    ]


def _own(line: Line, at: int, zones: list[Named], words: ZoneWords) -> Named | None:
    """The zone right behind a time, or a comma behind it: "noon Delhi time", "2.30 in the morning, Honolulu time"."""
    for place, name in zones:
        between = line.items[at + 1 : place]
        if not 0 < place - at <= _BESIDE or "local" in between:
            continue
        behind = line.items[place + len(name.split()) : place + len(name.split()) + 1]
        called = (between, behind) in (((",",), ("time",)), (("(",), (")",)))
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
    surely: bool,
) -> bool:
    """Whether words say that two times are one moment: "where it was 3 p.m.", "3 p.m. in Madrid, which is 2 a.m.".

    A mark alone does only where the second zone stands behind its time: "9 p.m., its sister in London at 6 p.m.".
    """
    if apart and "when" in line.items[right + 1 :]:
        return False  # "It was 9 p.m. in London when last year's final ended"
    text = f" {' '.join(line.items[max(0, left - _BEFORE) : right])} "
    if any(f" {phrase} " in text for phrase in words.clocks):
        return True
    between = line.items[left + 1 : right]
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
