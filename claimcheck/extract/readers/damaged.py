"""Numbers that are damaged or disguised: whatever they are, a plain value would be a guess stated as a fact.

"275\ufffd000", "275, 000", "two hun- dred", "25O,OOO", "1/0", "10^10^10", "1e999999".
"""

from __future__ import annotations

import re
from collections.abc import Callable
from unicodedata import category

from claimcheck.extract.reading import Context, Cue, Outcome, Reader, Skip
from claimcheck.extract.scan.scan import Scan

LONGEST_FRACTION = 3
"""Numbers between slashes: "1/2" is a fraction, "1/2/2016" a date, and more of them are neither."""
_UNDECODED = "\ufffd"
_TURNED = "\u202e"
_MARKUP = re.compile(r"(?:</?[A-Za-z][^<>\r\n]{0,200}>[/⁄]?)+(?=\d)")
_RAISED = frozenset("⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺")
_ON_A_LETTER = ("Mn", "Me")  # a stroke through a digit, a keycap around it
# A zero or one written as a letter. "5l" are litres, "I95" is a road: letters count only where no unit or
# name has them.
_LOOKS_LIKE_DIGITS = re.compile(r"\d[\d,.]*[OoОоЗз][\dOoОоЗз,.]*|l\d{1,3}|\d{1,3}[lI]\d{1,3}|\d{1,3}I")
_LETTERS_LIKE_DIGITS = frozenset("OoОоЗзlI")


def read_damaged(context: Context, at: int) -> Outcome:
    """A number in pieces, with letters for digits, or of an arithmetic that is nobody's figure: not read."""
    scan = context.scan
    if not scan.digits(at):
        return _cut_word(context, at)
    before, behind = scan.glued(at) and scan.low[at - 1], scan.glued(at + 1) and scan.low[at + 1]
    if not before and not behind:
        return None
    if _TURNED in (before, behind):
        return _unread(scan, at, at + 1, "its digits are shown in another order")
    if behind == "<" and _MARKUP.match(scan.text, scan.ends[at]):
        last = at
        while markup := _MARKUP.match(scan.text, scan.ends[last]):
            while scan.starts[last] < markup.end():
                last += 1
        return _unread(scan, at, last + 1, "markup inside a number")
    if behind and scan.digits(at + 2) and scan.glued(at + 2) and category(behind[0]) in _ON_A_LETTER:
        last = _run(scan, at, lambda piece: piece[0].isdecimal() or category(piece[0]) in _ON_A_LETTER)
        return _unread(scan, at, last, "a mark on its digits")
    if _UNDECODED in (before, behind):
        last = _run(scan, at, lambda piece: piece in (_UNDECODED, ",", ".") or piece[0].isdecimal())
        return _unread(scan, at, last, "a character beside it could not be decoded")
    if scan.low[at + 1] == "," and scan.one_space(at + 2) and re.fullmatch(r"0\d\d", scan.texts[at + 2]):
        return _unread(scan, at, at + 3, "a number in two pieces")
    return _letters(scan, at) or _powers(scan, at) or _slashes(scan, at)


def _letters(scan: Scan, at: int) -> Skip | None:
    first = at - 1 if scan.glued(at) and scan.texts[at - 1] == "l" else at
    if scan.glued(first) and scan.is_word(first - 1):
        return None  # "H2O"
    if first == at and not (scan.glued(at + 1) and _LETTERS_LIKE_DIGITS.issuperset(scan.texts[at + 1])):
        return None
    last = _run(
        scan,
        at,
        lambda piece: piece in ",." or piece[0].isdecimal() or _LETTERS_LIKE_DIGITS.issuperset(piece),
    )
    written = scan.text[scan.starts[first] : scan.ends[last - 1]].rstrip(",.")
    if not _LOOKS_LIKE_DIGITS.fullmatch(written):
        return None
    return _unread(scan, first, last, "letters that look like digits")


def _powers(scan: Scan, at: int) -> Skip | None:
    if scan.glued(at) and scan.low[at - 1] == "^" and scan.glued(at - 1):
        return _unread(scan, at, at + 1, "a power of something")
    if scan.texts[at] == "10" and scan.glued(at + 1) and scan.texts[at + 1][0] in _RAISED:
        # A power of ten, or a ten with a footnote.
        return _unread(scan, at, _run(scan, at, _RAISED.issuperset), "a power written out")
    last = _run(scan, at, lambda piece: piece in "^*" or piece[0].isdecimal())
    tower = scan.text[scan.starts[at] : scan.ends[last - 1]]
    if last - at > 1 and re.search(r"\d(\^|\*\*)\d", tower) and not re.fullmatch(r"10\^\d{1,2}", tower):
        return _unread(scan, at, last, "a power written out")
    exponent = at + 3 if scan.low[at + 2] in ("+", "-") else at + 2
    if scan.low[at + 1] != "e" or not all(map(scan.glued, range(at + 1, exponent + 1))):
        return None
    most = scan.limits.max_exponent
    if scan.texts[exponent].isdecimal() and (
        len(scan.texts[exponent]) > 3 or int(scan.texts[exponent]) > most
    ):
        return _unread(scan, at, exponent + 1, f"an exponent beyond {most}")
    return None


def _slashes(scan: Scan, at: int) -> Skip | None:
    if scan.low[at + 1] != "/" or not scan.digits(at + 2):
        return None
    last = _run(scan, at, lambda piece: piece == "/" or piece[0].isdecimal())
    numbers = [piece for piece in scan.texts[at:last] if piece != "/"]
    if len(numbers) > LONGEST_FRACTION:
        return _unread(scan, at, last, "a long chain of fractions")
    if len(numbers) == 2 and not numbers[1].strip("0."):
        return _unread(scan, at, last, "divided by nothing")
    return None


def _cut_word(context: Context, at: int) -> Skip | None:
    """A number word with the next one cut in two at the end of a line: "two hun- dred"."""
    scan, starts = context.scan, context.wording.starts
    hyphen = at + 2
    if not (scan.low[hyphen] == "-" and scan.glued(hyphen) and scan.one_space(hyphen + 1)):
        return None
    if scan.low[hyphen - 1] + scan.low[hyphen + 1] not in starts | context.wording.scales.keys():
        return None
    return _unread(scan, at, hyphen + 2, "a word cut in two at the end of a line")


def _run(scan: Scan, at: int, fits: Callable[[str], bool]) -> int:
    last = at + 1
    while scan.glued(last) and fits(scan.texts[last]):
        last += 1
    return last


def _unread(scan: Scan, first: int, last: int, reason: str) -> Skip:
    return Skip(scan.starts[first], scan.ends[last - 1], last, reason, "unread")


reader = Reader(read_damaged, (Cue(form="touched"),), (Cue(pieces=("-",)),))
