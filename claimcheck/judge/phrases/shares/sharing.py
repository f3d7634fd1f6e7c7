"""Shares that a sentence deals out of one whole: "coal supplied 48 percent, gas 35 percent and wind 17 percent"."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal

from claimcheck.judge.phrases.entries import Entry, entries
from claimcheck.judge.phrases.line import Line, joined
from claimcheck.judge.phrases.shares.apart import changed, leaves_the_rest, of_two_wholes, two_times
from claimcheck.judge.phrases.shares.dealing import deals, dealt_out, name_first
from claimcheck.judge.phrases.shares.dividing import Dividing
from claimcheck.judge.phrases.shares.families import Families
from claimcheck.judge.phrases.shares.holders import dealt_in_row, held, held_of_one, mixed, voted
from claimcheck.judge.phrases.shares.one_whole import asked_for_one, contested, made_of, of_a_mass, of_its_own
from claimcheck.judge.phrases.shares.row import LEAST, Row, percent_of
from claimcheck.judge.phrases.shares.worded_shares import times, worded_shares
from claimcheck.record import replace
from claimcheck.records.claim import Claim

_HUNDRED = Decimal(100)
_LONGEST_LISTED = 8
_SEVERAL = 3
_THEM = {("them",), ("these",), ("those",), ("it",)}
_IT = {("it",)}
"""A share of a mass, and not of the part that was told before: "45 percent of it to his sister"."""
_BOTH = 2
_ONE = "one"
_PAIR = 2
_ABOUT = Decimal(130)


def carried_on(one: Line, other: Line, dividing: Dividing) -> Line | None:
    """Two sentences as one where the second deals out more of what the first has a share of: "Gas gave 33, wind 16"."""
    whole, more = _shares(one, dividing), _shares(other, dividing)
    if len(whole) != 1 or not whole[0].whole or not more:
        return None
    if len(more) < _BOTH:
        rest = more[0].before[:1] == ("the",) and not dividing.rest.isdisjoint(more[0].before[-1:])
        return joined(one, other) if rest and not more[0].whole else None
    again = more[0].whole in _IT  # "Wind gave 30 percent of it"
    others = more[1:] if again else more
    bare = all(name_first(other, entry) and dividing.places.isdisjoint(entry.before) for entry in others)
    return joined(one, other) if bare and others else None


def sorted_out(line: Line, dividing: Dividing) -> bool:
    """Whether a phrase of a sentence says that it sorts all there is, each into one sort."""
    said = (
        claim.surface.lower() if (claim := line.claim(n)) else line.items[n] for n in range(len(line.items))
    )
    text = f" {' '.join(said)} "
    return any(f" {phrase} " in text for phrase in dividing.exclusive)


def rows(
    line: Line, dividing: Dividing, families: Families, sure: Callable[[Sequence[Entry]], bool], several: bool
) -> Iterator[Row]:
    """The shares of a sentence, where its words say that they are of one whole: all of them, or none.

    ``sure``: whether they must be, as nothing can be in two of them; ``several``: whether one thing may be in several.
    """
    shares = [entry for entry in _shares(line, dividing) if dividing.alone.isdisjoint(entry.words)]
    worded = tuple(worded_shares(line, dividing)) if shares else ()
    alone = len(shares) == 1 and times(line, shares[0], dividing) == 1
    sorts = sorted_out(line, dividing) and not any(entry.whole for entry in shares[1:])
    if (
        len(shares) + len(worded) + (not alone) < 2
        or of_two_wholes(line, dividing, sorts)
        or changed(shares, dividing)
    ):
        return
    row = Row(tuple(shares), tuple(times(line, entry, dividing) for entry in shares), worded)
    if worded or len(shares) == 1:
        if sorts or not several:
            yield row
        return
    wholes = _other_wholes(shares)
    own = of_its_own(line, shares, dividing)
    one = sorts or own or of_a_mass(line, shares, dividing)
    if two_times(line, shares, dividing, one=one) or (wholes - _THEM and not sorts):
        return
    if sorts or own or sure(shares) or made_of(line, shares, dividing) or contested(line, shares, dividing):
        yield row
    elif wholes - _IT and not (wholes <= _THEM and families.family_of([entry.words for entry in shares])):
        return  # but "two-thirds own their home, while those who rent are 45 per cent of them"
    elif leaves_the_rest(line, shares, dividing):
        if not several:
            each = tuple(times(line, entry, dividing, dealt=True) for entry in shares)
            yield row if abs(row.total - _HUNDRED) <= row.slack else replace(row, times=each)
    elif asked_for_one(line, shares, dividing) or (not several and _is_dealt(line, row, dividing, families)):
        yield row


def _is_dealt(line: Line, row: Row, dividing: Dividing, families: Families) -> bool:
    """Whether words deal the shares out, each names another of a family, or is that of voters or of an owner."""
    shares = row.entries
    return (
        families.family_of([entry.words for entry in shares]) is not None
        or (dealt_out(line, shares, dividing) and (row.total <= _ABOUT or not deals(shares[0], dividing)))
        or voted(line, shares, dividing)
        or mixed(line, shares, dividing)
        or held(shares, dividing)
        or of_a_mass(line, shares, dividing)
        or dealt_in_row(line, shares, dividing)
        or _listed(shares, dividing)
        or (row.total <= _ABOUT and held_of_one(line, shares, dividing))
        or any(each > 1 for each in row.times)
    )


def _other_wholes(shares: Sequence[Entry]) -> set[tuple[str, ...]]:
    """What shares behind the first are of, where that is not what the first is of, nor told at the end for all of them:
    "own 45, 40 and 30 per cent of the mill"."""
    last = shares[-1]
    if not any(entry.whole or entry.after for entry in shares[:-1]):
        return set()
    return {entry.whole for entry in (*shares[1:-1], last) if entry.whole} - {shares[0].whole}


def _shares(line: Line, dividing: Dividing) -> list[Entry]:
    """The shares, and bare numbers behind one, which leave out its unit: "40 percent said yes, 35 no"."""
    coins = in_coins(line, dividing)
    found = entries(line, lambda claim: _may_be_share(claim) or (coins and is_coin(claim, dividing)))
    found = [entry for entry in found if not (_bounds(line, entry, dividing) or _counted(line, entry))]
    first = next((n for n, entry in enumerate(found) if entry.claim.quantity.kind != "count"), len(found))
    return found[first:]


def is_coin(claim: Claim, dividing: Dividing) -> bool:
    """Whether a number is one of coins of which a hundred are a sum."""
    unit = claim.quantity.unit
    return claim.quantity.kind == "money" and unit is not None and unit.name in dividing.coins


def in_coins(line: Line, dividing: Dividing) -> bool:
    """Whether a sentence tells where the coins of one sum go: "of every crown 40 cents go on rent"."""
    return any(
        item in ("every", "each") and line.items[max(0, n - 1)] in ("of", "from", "in", "out")
        for n, item in enumerate(line.items)
    ) and any(is_coin(claim, dividing) for claim in line.claims)


def _bounds(line: Line, entry: Entry, dividing: Dividing) -> bool:
    """Whether a bare number only says which share is told: "28 percent under 25"."""
    return entry.claim.quantity.kind == "count" and line.items[entry.at - 1] in dividing.bounds


def _counted(line: Line, entry: Entry) -> bool:
    """Whether a bare number is a count of some or the count they are of: "half its boats, with 21 left of the 40"."""
    if entry.claim.quantity.kind != "count":
        return False
    led = line.items[max(0, entry.at - _PAIR) : entry.at]
    behind = line.items[entry.at + 1 : entry.at + 1 + _PAIR + 1]
    return (
        led[-1:] == ("of",)
        or led == ("of", "the")
        or ("of" in behind and any(item[0] == "#" for item in behind))
    )


def _may_be_share(claim: Claim) -> bool:
    quantity = claim.quantity
    if quantity.amount.value is None or quantity.amount.kind not in ("exact", "about", *LEAST):
        return False
    if quantity.kind == "percentage":
        return quantity.unit is not None and quantity.unit.name == "percent"
    bare = (
        quantity.kind == "count"
        and claim.subject is None
        and claim.surface != _ONE
        and quantity.amount.value < _HUNDRED
    )
    return bare or (quantity.kind == "ratio" and quantity.amount.value < 1)


def _listed(shares: Sequence[Entry], dividing: Dividing) -> bool:
    """Three shares or more that come to about a hundred: mostly parts of one whole."""
    values = [percent_of(entry.claim) for entry in shares]
    short = all(len(entry.before) + len(entry.after) <= _LONGEST_LISTED for entry in shares[1:-1])
    short = short and len(shares[-1].before) <= _LONGEST_LISTED
    here = [entry for entry in shares if not dividing.places.isdisjoint(entry.after[:1])]
    return len(here) < _BOTH and len(shares) >= _SEVERAL and short and sum(values) <= _ABOUT
