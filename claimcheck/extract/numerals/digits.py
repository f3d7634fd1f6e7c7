"""Numbers in digits: grouping, decimals, powers of ten and fractions."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from claimcheck.extract.numerals.numeral import Numeral, Refusal, written_step
from claimcheck.extract.scan.scan import Scan
from claimcheck.extract.wording import Wording
from claimcheck.record import replace

_GROUPED = re.compile(
    r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?|\d{1,3}(?:'\d{3})+(?:\.\d+)?"
)
_EUROPEAN = re.compile(
    r"\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|\d{1,3}(?:\.\d{3})+,\d+|0,\d+|\d{1,3}(?:'\d{3})+,\d+"
)
_DECIMAL = re.compile(r"\d*\.\d+")
_DECIMAL_COMMA = re.compile(r"\d{1,3},\d{1,2}")
_THREE_DECIMALS = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺", "0123456789-+")
_POWER = re.compile(r" ?[x×·*] ?10(?:\^([-+]?\d{1,4})|([-+]\d{1,4})|([⁻⁺]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,4}))(?![\w.]|-\d)")
_EXPONENT = re.compile(r"[eE]([-+]?\d{1,4})(?![\w.])")
_POWERS = frozenset("ex×·*")
_FRACTION = re.compile(
    r"(?P<whole> {1,3}| ?- ?)?(?P<top>\d{1,3})(?P<slash> ?/ ?)(?P<bottom>\d{1,4})(?![\d/]|[.,]\d)"
)


def read_digits(scan: Scan, at: int, wording: Wording) -> Numeral | Refusal:
    """The numeral that begins at a piece written in digits."""
    start, end, piece = scan.starts[at], scan.ends[at], scan.texts[at]
    if len(piece) > (most := scan.limits.max_digits):
        return Refusal(start, end, at + 1, f"more than {most:,} digits")
    behind = scan.low[at + 1]
    numeral = _spaced_groups(scan, at, piece) if behind == "," or behind[:1].isdecimal() else None
    if numeral is None:
        plain = piece.isdecimal() and (piece[0] != "0" or not piece.strip("0"))
        literal, reason = (piece, "") if plain else _literal(scan, at, piece, wording)
        if literal is None:
            return Refusal(start, end, at + 1, reason)
        value, step = _read_digits(literal)
        numeral = Numeral(value, value, step, at, at + 1, start, end, "number", True, plain)
        if behind.isalpha():
            return _powered(scan, numeral) or numeral if behind in _POWERS else numeral
    behind = scan.low[numeral.last]
    if behind in _POWERS:
        return _powered(scan, numeral) or numeral
    if not behind or behind.isalpha():
        return numeral
    if behind[:1] in wording.vulgar or "/" in scan.low[numeral.last : numeral.last + 3]:
        return _with_fraction(scan, numeral, wording)
    return numeral


@lru_cache(maxsize=4096)
def _read_digits(literal: str) -> tuple[Decimal, Decimal]:
    """The value of digits, and the place value of the last that is significant; texts repeat their numbers."""
    return Decimal(literal), written_step(literal)


def _literal(scan: Scan, at: int, piece: str, wording: Wording) -> tuple[str | None, str]:
    """The digits without their grouping; or None and the reason why they are not read."""
    if piece.isdecimal():
        return None, "digits that begin with zero"
    if _GROUPED.fullmatch(piece):
        return piece.replace(",", "").replace("'", ""), ""
    if _EUROPEAN.fullmatch(piece):
        return piece.replace(".", "").replace("'", "").replace(",", "."), ""
    if _DECIMAL.fullmatch(piece):
        foreign = piece.endswith(".000") or not wording.sets["numerals.not_english"].isdisjoint(scan.low)
        if foreign and _THREE_DECIMALS.fullmatch(piece):
            return None, "a point that may be decimal or group thousands"
        return piece, ""
    after = scan.low[at + 1]
    if _DECIMAL_COMMA.fullmatch(piece) and (
        wording.has("numerals.behind_decimal_comma", after)
        or after in wording.scales
        or not wording.sets["numerals.not_english"].isdisjoint(scan.low)
    ):
        return piece.replace(",", "."), ""
    if "," in piece and "." not in piece and "'" not in piece:
        return None, "a comma that may be decimal, group digits or separate a list"
    return None, "digits and separators in no known grouping"


def _spaced_groups(scan: Scan, at: int, piece: str) -> Numeral | None:
    """Groups of three set apart by single spaces: "1 234 567"."""
    if not (piece.isdecimal() and len(piece) <= 3 and piece[0] != "0"):
        return None
    digits, last, most = piece, at + 1, scan.limits.max_digits
    while last < scan.count and len(digits) <= most:
        # In texts that were put into lower case and cut into tokens, "1, 200" is 1,200.
        group = last + (scan.low[last] == "," and scan.glued(last) and scan.text.islower())
        if not scan.one_space(group):
            break
        whole, point, decimals = scan.texts[group].partition(".")
        if len(whole) != 3 or not whole.isdecimal() or (point and not decimals.isdecimal()):
            break
        if scan.glued(group + 1) and (scan.is_word(group + 1) or scan.low[group + 1] in ("-", "/", ":")):
            break
        digits += scan.texts[group]
        last = group + 1
        if point:
            break
    if last == at + 1 or len(digits) > most:
        return None
    value = Decimal(digits)
    return Numeral(
        value, value, written_step(digits), at, last, scan.starts[at], scan.ends[last - 1], in_digits=True
    )


def _powered(scan: Scan, numeral: Numeral) -> Numeral | Refusal | None:
    """The numeral with a power of ten: "4e14", "1.3x10^6", "2.48×10−5"; None without one."""
    found = _EXPONENT.match(scan.text, numeral.end) or _POWER.match(scan.text, numeral.end)
    if found is None:
        return None
    digits = next(group for group in found.groups() if group is not None)
    exponent = int(digits.translate(_SUPERSCRIPT))
    last = _piece_at(scan, numeral.last, found.end())
    if abs(exponent) > (most := scan.limits.max_exponent):
        return Refusal(numeral.start, found.end(), last, f"an exponent beyond {most}")
    return numeral.times(Decimal(1).scaleb(exponent), last, found.end())


def _with_fraction(scan: Scan, numeral: Numeral, wording: Wording) -> Numeral:
    """The numeral with a fraction in digits: "2 1/2", "3/4", "2½"; itself without one."""
    text, at = scan.text, numeral.end
    if at < len(text) and text[at] in wording.vulgar and numeral.value == numeral.value.to_integral_value():
        top, bottom = wording.vulgar[text[at]]
        value = numeral.value + Decimal(top) / bottom
        return replace(
            numeral, low=value, high=value, step=None, last=numeral.last + 1, end=at + 1, plain=False
        )
    if not numeral.plain:
        return numeral
    found = _FRACTION.match(text, at)
    if found and found["whole"] and found["slash"] == "/":
        top, bottom = int(found["top"]), int(found["bottom"])
        if 0 < top < bottom <= 100 and numeral.value < 10_000:
            value = numeral.value + Decimal(top) / bottom
            last = _piece_at(scan, numeral.last, found.end())
            return replace(numeral, low=value, high=value, step=None, last=last, end=found.end(), plain=False)
    found = _FRACTION.match(text, numeral.start)
    if found and found["whole"] is None and int(found["bottom"]):
        bottom, last = int(found["bottom"]), _piece_at(scan, numeral.last, found.end())
        known = bottom in wording.tables["numerals"]["written_denominators"] and numeral.value < bottom
        spaced = found["slash"] != "/"
        if (known or scan.low[last] == "of") and (not spaced or known):
            value = numeral.value / bottom
            return replace(
                numeral, low=value, high=value, step=None, last=last, end=found.end(), shape="fraction",
                plain=False,
            )  # fmt: skip
    return numeral


def _piece_at(scan: Scan, at: int, end: int) -> int:
    """The first piece from ``at`` on that begins at or behind an offset."""
    while at < scan.count and scan.starts[at] < end:
        at += 1
    return at
