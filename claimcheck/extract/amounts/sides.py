"""A numeral with what belongs to it: the currency before it, the unit behind it."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.amounts.rates import with_rate
from claimcheck.extract.amounts.side import Side
from claimcheck.extract.amounts.unit_choice import unit_behind
from claimcheck.extract.numerals.numeral import Numeral, Refusal
from claimcheck.extract.numerals.numerals import read_numeral
from claimcheck.extract.reading import Context
from claimcheck.record import replace
from claimcheck.records.unit import Unit

_CODE = len("MUSD")


def read_side(context: Context, at: int, *, like: Side | None = None) -> Side | Refusal | None:
    """The amount whose numeral (or currency) begins at a piece; None when none begins there.

    ``like`` is the other end of a range: its currency settles what a letter behind this one means.
    """
    if like is not None and like.prefixed:
        return _side(context, at, money=True)
    memory = context.scan.amounts
    if at not in memory:
        memory[at] = _side(context, at, money=False)
    found: Side | Refusal | None = memory[at]
    return found


def side_at(context: Context, at: int, *, like: Side | None = None) -> Side | None:
    """The amount that begins at a piece, as :func:`read_side` has it, if it is understood."""
    found = read_side(context, at, like=like)
    return None if isinstance(found, Refusal) else found


def _side(context: Context, at: int, *, money: bool) -> Side | Refusal | None:
    scan = context.scan
    signs, currency, first = context.units.money, None, at
    if scan.low[at - 1] in signs.beside or scan.low[at] in signs.opens:
        currency, first, at = _currency(context, at)
    numeral = read_numeral(scan, at, context.wording, money=money or currency is not None)
    if numeral is None or isinstance(numeral, Refusal):
        return numeral
    if first == at:
        first = numeral.first
    if currency is not None:
        if first > 0 and scan.low[first - 1] == "-" and not scan.glued(first - 1) and scan.glued(first):
            numeral, first = _negative(numeral), first - 1
        last, currency = _named_again(context, numeral.last, currency)
        side = Side(numeral, currency, first, last, prefixed=True)
    else:
        found = unit_behind(context, numeral)
        if found is None and len(scan.texts[numeral.last]) == _CODE:
            millions = _millions(context, numeral)
            if millions is not None:
                return millions
        if found is not None and found.unit.dimension == "temperature" and _stands_off(context, numeral):
            numeral, first = _negative(numeral), numeral.first - 1
        if found is None:
            side = Side(numeral, None, first, numeral.last)
        else:
            side = _scaled_behind(context, Side(numeral, found.unit, first, found.last, found.hyphen))
    return with_rate(context, side)


def _currency(context: Context, at: int) -> tuple[Unit | None, int, int]:
    """The currency before the number at a piece, or that begins at the piece; its first piece; the number's."""
    scan = context.scan
    before = scan.low[at - 1]
    signed = before == "-" and scan.glued(at) and scan.glued(at - 1)
    if signed or before in context.units.money.closes:
        found = context.units.money.before(scan, at - 1 if signed else at)
        if found is not None:
            return found[0], found[1], at
    if scan.low[at] not in context.units.money.opens:
        return None, at, at
    for number in range(at + 1, min(at + 4, scan.count)):
        if scan.digits(number) or scan.low[number] in context.wording.ones:
            found = context.units.money.before(scan, number)
            if found is not None and found[1] == at:
                return found[0], at, number
            return None, at, at
    return None, at, at


def _named_again(context: Context, at: int, currency: Unit) -> tuple[int, Unit]:
    """A currency named behind the number too: "$500 US", "$10 dollars", "$1,000 (US)"."""
    scan, has = context.scan, context.wording.has
    american_too = currency.name == "dollar" and has("unit_contexts.named_american", scan.low[at])
    if american_too and scan.texts[at][0].isupper():
        american = context.units.lexicon.currency("US$")
        following = scan.low[at + 1]
        if (
            american is not None
            and (not scan.capital(at + 1) or scan.texts[at] == "USD")
            and not has("unit_contexts.no_american_before", following)
        ):
            return at + 1, american
    unit = context.units.after(scan, at)
    if (
        unit is not None
        and not scan.digits(unit.last)
        and unit.unit.dimension == "currency"
        and unit.unit.name.split()[-1] == currency.name.split()[-1]
    ):
        return unit.last, (unit.unit if unit.unit.currency else currency)
    return at, currency


def _millions(context: Context, numeral: Numeral) -> Side | None:
    """Millions of a currency in one code: "30 MUSD", "120 MEUR"."""
    scan, at = context.scan, numeral.last
    code = scan.texts[at]
    if not (code[0] == "M" and code.isupper() and numeral.scale == 1):
        return None
    unit = context.units.lexicon.currency(code[1:])
    if unit is None:
        return None
    return Side(numeral.times(Decimal(1_000_000), at + 1, scan.ends[at]), unit, numeral.first, at + 1)


def _scaled_behind(context: Context, side: Side) -> Side:
    """A scale behind the currency: "75 USD million"; and "30 MUSD", millions of dollars."""
    scan = context.scan
    scale = context.wording.scales.get(scan.low[side.last])
    if (
        scale is not None
        and side.unit is not None
        and side.unit.dimension == "currency"
        and scan.texts[side.last - 1].isupper()
    ):
        numeral = side.numeral.times(scale, side.last + 1, scan.ends[side.last])
        return replace(side, numeral=numeral, last=side.last + 1)
    return side


def _stands_off(context: Context, numeral: Numeral) -> bool:
    """Whether a minus stands off from a temperature in a text cut into tokens: "- 20 degrees"."""
    scan, minus = context.scan, numeral.first - 1
    free = not scan.glued(minus) and not scan.digits(minus - 1)
    return scan.low[minus] == "-" and free and numeral.value > 0 and scan.text.islower()


def _negative(numeral: Numeral) -> Numeral:
    return replace(numeral, low=-numeral.value, high=-numeral.value)
