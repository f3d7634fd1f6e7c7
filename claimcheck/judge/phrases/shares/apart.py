"""Whether the shares of a sentence may be of two wholes, two times or two places, or are changes."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.judge.phrases.entries import JOINTS, Entry
from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.shares.dividing import Dividing
from claimcheck.lexicon.marks import MARKS

_MOVED = 3
_LAST = "last"
_SORTED = ("than", "down")


def two_times(line: Line, shares: Sequence[Entry], dividing: Dividing, *, one: bool) -> bool:
    """Whether the shares may be of two days or two places: "48 percent in 2010, 35 in 2015", "in the south 60".

    ``one``: whether the sentence tells where one thing goes, so that no "in" makes two places of it.
    """
    # Behind a mark a date is of all of it ("…, under a treaty of 1986"), and the first share's is that of the others.
    dates = [
        at
        for at in range(shares[0].at + 1, len(line.items))
        if line.items[at].startswith("#date") and line.items[at - 1] in dividing.dating
        if at < shares[-1].at or MARKS.isdisjoint(line.items[shares[-1].at : at])
    ]
    dated = len(dates) > 1 or any(not MARKS.isdisjoint(line.items[shares[0].at : at]) for at in dates)
    dated = dated or any(at > shares[1].at for at in dates)
    bracketed = line.items[shares[-1].at + 1 : shares[-1].at + 2] == (")",)
    until = shares[-1].at if bracketed else len(line.items)  # behind brackets a time is that of all
    parted = any(
        item in dividing.parting
        and line.items[at - 1 : at + 1] != ("last", "year")
        and not (item == _LAST and line.items[at + 1].endswith("ed"))  # "when divers last counted them"
        and not closes(line, at, dividing)
        for at, item in enumerate(line.items[shares[1].at : until], shares[1].at)
    )
    placed = not one and not dividing.places.isdisjoint((*shares[0].after, *shares[0].whole))
    placed = (
        placed and dividing.inside.isdisjoint(shares[0].words) and not leaves_the_rest(line, shares, dividing)
    )
    if placed and any(not dividing.places.isdisjoint(entry.after[:1]) for entry in shares[1:]):
        return True  # "70 percent of posts at the bank and women 60 percent at the school"
    return dated or parted or any(_elsewhere(line, entry, dividing) for entry in shares[1:])


def _elsewhere(line: Line, entry: Entry, dividing: Dividing) -> bool:
    """Whether the clause of a share opens with another place, day or group: "in the south 60 percent".

    A place behind a holder says who that is ("a bank in Ondar 30 percent"), and one right before the share, what the
    share is of ("tenants in 30 percent", "wind, at 30 percent").
    """
    first = entry.at
    while first > 0 and line.items[first - 1] not in JOINTS and not line.items[first - 1].startswith("#perc"):
        first -= 1
    return first < entry.at - 1 and line.items[first] in dividing.places and line.items[first + 1] != "all"


def leaves_the_rest(line: Line, shares: Sequence[Entry], dividing: Dividing) -> bool:
    """Whether a share is what the others leave: "the other 40 percent"."""
    between = line.items[shares[0].at : shares[-1].at]
    told = any(
        item in dividing.rest and between[n - 1 : n] == ("the",) and between[n - 2 : n - 1] != ("of",)
        for n, item in enumerate(between)
    )
    return told or any(
        closes(line, entry.at - 1, dividing)
        or not set(entry.before[-1:]).isdisjoint(dividing.rest)
        or not set(entry.after).isdisjoint(dividing.rest)
        for entry in shares[1:]
    )


def closes(line: Line, at: int, dividing: Dividing) -> bool:
    """Whether an item makes the share behind it the last part of a whole: "tin made up the last 15 percent", but no
    "faded in the last 15 percent of the race"."""
    share = line.items[at + 1 : at + 2] != () and line.items[at + 1].startswith(("#percentage", "#ratio"))
    led = line.items[max(0, at - 2) : at]
    return (
        share
        and line.items[at] == _LAST
        and led[1:] == ("the",)
        and line.items[at + 2 : at + 3] != ("of",)
        and led[0] not in dividing.places
    )


def changed(shares: Sequence[Entry], dividing: Dividing) -> bool:
    """Whether one of the shares is a change: "65 percent do, an increase of 25 percent", "30 percent more flour"."""
    return any(
        (entry.claim.role == "change" and not _used_up(entry, dividing))
        or not dividing.changing.isdisjoint(entry.after[:1])
        for entry in shares
    )


def _used_up(entry: Entry, dividing: Dividing) -> bool:
    """Whether a word of a direction is one of a verb that deals out: "rent eats up 42 per cent"."""
    led = entry.before[-2:]
    return len(led) > 1 and led[1] == "up" and led[0] in dividing.up


def of_two_wholes(line: Line, dividing: Dividing, sorts: bool) -> bool:
    """Whether a word says that the shares are of two times or wholes; "up" of "make up" does not, nor do "broken
    down by age" and "older than that" where all are sorted."""
    return any(
        item in dividing.apart
        and not (item in dividing.moving and not _beside_share(line, at))
        and not (item == "up" and line.items[at - 1] in dividing.up)
        and not (item in _SORTED and sorts)
        for at, item in enumerate(line.items)
    )


def _beside_share(line: Line, at: int) -> bool:
    """Whether a word of a direction stands by a share: "up 40 percent", but no "bringing up the rear"."""
    near = line.items[max(0, at - _MOVED) : at + _MOVED + 1]
    return any(item.startswith(("#percentage", "#ratio")) for item in near)
