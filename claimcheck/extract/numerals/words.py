"""Numbers in words: "two hundred and two thousand", "two and a half", "three-quarters", "nine point nought four"."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.numerals.numeral import ONE, Numeral, written_step
from claimcheck.extract.numerals.word_fractions import bare_fraction, denominator, spelled
from claimcheck.extract.scan.scan import Scan
from claimcheck.extract.wording import Wording
from claimcheck.record import MutableRecord

# Longer runs of number words ("one and one and …") are cut here.
_LONGEST_RUN = 40
_HUNDRED = 100


class _Run(MutableRecord):
    """The state of a run of number words: ``total`` of closed groups, the open ``group``, and its last scale."""

    total: Decimal = Decimal(0)
    group: Decimal | None = None
    scale: Decimal | None = None
    scaled: Decimal = Decimal(1)
    after_scale: bool = False

    def take_small(self, value: int) -> bool:
        """Add a word below a hundred if the grammar allows it here."""
        group = self.group
        if group is None:
            self.group = Decimal(value)
        elif (
            value < 10 and group % 10 == 0 and (group % 100 >= 20 or group % 100 == 0) and group and value
        ) or (value < 100 and group % 100 == 0 and group):
            self.group = group + value
        else:
            return False
        self.after_scale = False
        return True

    def take_scale(self, value: Decimal) -> bool:
        """Apply "hundred", "thousand", "million" … if the grammar allows it here."""
        if value == 100:
            if self.group is None or self.group >= 100 or self.group == 0:
                return False
            self.group *= 100
        elif self.group is not None:
            if self.scale is not None and value >= self.scale:
                return False
            self.total += self.group * value
            self.group, self.scale = None, value
        elif self.after_scale and self.total:
            self.total *= value
            self.scale = value
        else:
            return False
        self.scaled = value
        self.after_scale = True
        return True

    @property
    def value(self) -> Decimal:
        return self.total + (self.group or 0)


def read_words(scan: Scan, at: int, wording: Wording) -> Numeral | None:
    """The numeral that begins at a number word or an article before one; None when there is none."""
    word = scan.low[at]
    if word in wording.vulgar:
        top, bottom = wording.vulgar[word]
        return spelled(scan, at, at + 1, Decimal(top) / bottom, None, "fraction")
    fraction = bare_fraction(scan, at, wording)
    if fraction is not None:
        return fraction
    run, last = _run(scan, at, wording)
    if last == at:
        return None
    if scan.low[last] == ",":
        run, last = _further_groups(scan, run, last, wording)
    # "Five thousand" has one scale that the other end of a range may share; "five thousand and ten" has none.
    shares = run.group is None and run.scaled >= 1000 and run.total < run.scaled * 1000
    numeral = spelled(scan, at, last, run.value, _step(run), "number", run.scaled if shares else ONE)
    return denominator(scan, numeral, wording) or _point(scan, numeral, wording) or numeral


def _further_groups(scan: Scan, run: _Run, last: int, wording: Wording) -> tuple[_Run, int]:
    """A run with smaller groups behind commas: "three million, two hundred thousand, one hundred and forty".

    "Two thousand, three hundred of them children" goes on with a number of its own.
    """
    smallest = run.scale if run.group is None else None
    while smallest is not None and scan.low[last] == ",":
        group, behind = _run(scan, last + 1, wording)
        if not _HUNDRED <= group.value < smallest or scan.low[behind] == "of":
            break
        run = _Run(total=run.value + group.value, group=Decimal(0))
        smallest, last = group.scale if group.group is None else None, behind
    return run, last


def _run(scan: Scan, at: int, wording: Wording) -> tuple[_Run, int]:
    """Take number words as far as they make one number; the piece after them."""
    run, here = _Run(), at
    if scan.low[at] in wording.sets["small_words.articles"]:
        here = at + 1
        if scan.low[here] not in wording.scales and scan.low[here] not in wording.dozen:
            return run, at
        run.group = Decimal(1)
        if scan.low[here] in wording.dozen:
            return run, here
    elif scan.low[at] == "dozen" and _alone(scan, at, wording):
        run.group = Decimal(12)
        return run, at + 1
    last = at
    while here < scan.count and here - at < _LONGEST_RUN:
        if _takes(run, scan, here, last == at, wording):
            here += 1
            last = here
            continue
        step = (
            0
            if _is_number_word(scan.low[here], last > at, wording)
            else _joint(scan, here, last, at, wording)
        )
        if not step:
            break
        here += step
    return run, last


def _is_number_word(word: str, goes_on: bool, wording: Wording) -> bool:
    """Whether a word can be one of a number; "millions" only behind another."""
    small = word in wording.ones or word in wording.tens
    return small or (word in wording.scales and (word[-1] != "s" or goes_on))


def _takes(run: _Run, scan: Scan, here: int, begins: bool, wording: Wording) -> bool:
    """Whether a word goes on with a number, or begins it; it is then part of the run."""
    word = scan.low[here]
    if not _is_number_word(word, not begins, wording):
        return False
    if word in wording.ones or word in wording.tens:
        return run.take_small(wording.ones.get(word, wording.tens.get(word, 0)))
    if begins and run.group is None:
        # "Hundred thousand dollars"; "a million-dollar home", but not "multi-million-dollar".
        alone = wording.has("numerals.scales_alone", word) and scan.low[here + 1] in wording.scales
        if not alone and not (scan.hyphen(here + 1) and not scan.hyphen(here - 1)):
            return False
        run.group = Decimal(1)
    return run.take_scale(wording.scales[word])


def _alone(scan: Scan, at: int, wording: Wording) -> bool:
    """Whether "dozen" without a number is twelve: "the dozen hostages", "Dozen hurt in crash"."""
    led = at == 0 or wording.has("numerals.dozen_after", scan.low[at - 1])
    return led and not (scan.low[at - 1] == "the" and scan.low[at - 2] == "by")


def _joint(scan: Scan, here: int, last: int, at: int, wording: Wording) -> int:
    """How many pieces join two number words here: a hyphen, or "and" behind a hundred or a larger scale."""
    word, before, after = scan.low[here], scan.low[here - 1], scan.low[here + 1]
    if here == at or here != last:
        return 0
    small = after in wording.ones or after in wording.tens
    if word == "-" and before in wording.tens and after in wording.ones:
        # "twenty-five", "twenty - five", and "twenty-" at the end of a line
        return 1 if scan.glued(here) or not scan.glued(here + 1) else 0
    if word == "-" and scan.hyphen(here) and (after in wording.scales or before in wording.scales):
        return 1 if small or after in wording.scales else 0
    if word in ("and", "&") and before in wording.scales and small:
        # "Six million and two thirds": the fraction is read with the whole number later.
        return 0 if scan.low[here + 2] in wording.fractions else 1
    if word == "-" and scan.hyphen(here) and after == "and" and before in wording.scales:
        return 2 if scan.hyphen(here + 2) else 0
    return 0


def _point(scan: Scan, numeral: Numeral, wording: Wording) -> Numeral | None:
    """Decimals in words: "five point five", "two hundred point zero three"."""
    if scan.low[numeral.last] != "point":
        return None
    here, digits = numeral.last + 1, ""
    while here < scan.count and len(digits) < 12:
        word = scan.low[here]
        if word in wording.tens and scan.low[here + 1] == "-" and scan.low[here + 2] in wording.ones:
            digits += str(wording.tens[word] + wording.ones[scan.low[here + 2]])
            here += 3
        elif word in wording.ones or word in wording.tens:
            digits += str(wording.ones.get(word, wording.tens.get(word)))
            here += 1
        else:
            break
    if not digits:
        return None
    value = numeral.value + Decimal("0." + digits)
    return spelled(scan, numeral.first, here, value, Decimal(1).scaleb(-len(digits)), "number")


def _step(run: _Run) -> Decimal:
    return written_step(format(run.value.to_integral_value(), "f"))
