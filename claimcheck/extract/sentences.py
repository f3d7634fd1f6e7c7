"""The numbers of each sentence: candidates, readers, hedges; and what no reader took."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.extract.hedges.hedges import hedge
from claimcheck.extract.knowledge import Knowledge, knowledge_of
from claimcheck.extract.numerals.numeral import ONE
from claimcheck.extract.reading import Context, Outcome, Reading, Skip
from claimcheck.extract.result import Read, Vetoed
from claimcheck.extract.scan.normalise import Normal, normalise
from claimcheck.extract.scan.scan import Scan
from claimcheck.extract.scan.shapes import Shape
from claimcheck.extract.trends import trend
from claimcheck.limits import DEFAULTS, Limits
from claimcheck.records.amount import Amount
from claimcheck.records.quantity import Quantity, Unread
from claimcheck.rulebook import Vocabulary
from claimcheck.units.quantulum import Setting

_NO_FORM = "a number in no known form"
_LONE_SCALE = "a hundred, thousand or million without a number"
_DIGITS = re.compile(r"\d{1,40}")


class Sentences:
    """Collects what the sentences of one text hold."""

    def __init__(
        self, text: str, vocabulary: Vocabulary, quantulum: Setting, limits: Limits = DEFAULTS
    ) -> None:
        self.text, self.quantulum, self.limits = text, quantulum, limits
        self.knowledge = knowledge_of(vocabulary)
        self.quantities: list[Quantity] = []
        self.unread: list[Unread] = []
        self.vetoed: list[Vetoed] = []
        self._beyond: list[Unread] = []

    @property
    def full(self) -> bool:
        """Whether as many numbers were found, read or not, as are taken from one text."""
        return len(self.quantities) + len(self.unread) + len(self.vetoed) >= self.limits.max_numbers

    def result(self) -> Read:
        """What was found so far."""
        return Read(tuple(self.quantities), tuple(self.unread), tuple(self.vetoed), tuple(self._beyond))

    def stop(self, start: int) -> None:
        """Read no more, and tell so at the next number in digits, if there is one."""
        rest = _DIGITS.search(self.text, start)
        if rest is not None:
            reason = (
                f"the first beyond {self.limits.max_numbers:,} numbers; it and all after it were left out"
            )
            self.unread.append(Unread(rest.start(), rest.end(), rest.group(), reason))
            self._beyond.append(self.unread[-1])

    def read(self, start: int, end: int) -> None:
        """Read the sentence ``text[start:end]``."""
        known = self.knowledge
        normal = normalise(self.text[start:end])
        scan = Scan(normal.text, known.cuts, self.limits)
        candidates = known.turns.candidates(scan)
        if not candidates:
            return
        context = Context(scan, known.wording, known.units, known.lemmas, known.vocabulary, self.quantulum)
        shapes = known.shapes.find(normal.text, scan.hints)
        here, numbers, most = 0, 0, self.limits.max_sentence_numbers
        for at in candidates:
            if at < here:
                continue
            if numbers >= most:
                digits = [later for later in candidates if later >= at and scan.digits(later)]
                last = digits[-1] if digits else candidates[-1]
                reason = f"more than {most:,} numbers in one sentence"
                self._leave(normal, start, Skip(scan.starts[at], scan.ends[last], last + 1, reason, "unread"))
                if digits:  # a run of number words without end ("one and one and …") holds no figure
                    self._beyond.append(self.unread[-1])
                return
            outcome: Outcome = _in_shape(scan, at, shapes) if shapes else None
            if outcome is None:
                outcome = _read_at(context, at, here, known)
            if outcome is None:
                lone_scale = scan.low[at] in known.wording.scales
                if not lone_scale and not scan.digits(at):
                    continue
                reason = _LONE_SCALE if lone_scale else _NO_FORM
                outcome = Skip(scan.starts[at], scan.ends[at], at + 1, reason, "unread")
            numbers += 1
            if isinstance(outcome, Skip):
                self._leave(normal, start, outcome)
                here = max(here, outcome.last)
            else:
                here = max(here, self._take(context, normal, start, outcome))

    def _take(self, context: Context, normal: Normal, base: int, reading: Reading) -> int:
        """Keep a reading, with its hedge, and what was read along with it; the piece behind all of it."""
        last = reading.last
        hedge(context, reading)
        if self.quantities:
            before = self.quantities[-1]
            if not before.derived and base + normal.start(reading.start) < before.end:
                reading.start = reading.number_start
        reading.trend = trend(context, reading)
        self.quantities.append(self._quantity(normal, base, reading))
        if reading.also is not None:
            last = max(last, self._take(context, normal, base, reading.also))
        if reading.derived is not None:
            self.quantities.append(self._quantity(normal, base, reading.derived, derived=True))
        return max(last, reading.last)

    def _quantity(self, normal: Normal, base: int, reading: Reading, *, derived: bool = False) -> Quantity:
        start, end = base + reading.start, base + reading.end
        number_start, number_end = base + reading.number_start, base + reading.number_end
        if normal.places is not None:
            start, end = base + normal.start(reading.start), base + normal.end(reading.end)
            number_start = base + normal.start(reading.number_start)
            number_end = base + normal.end(reading.number_end)
        low, high, step = reading.low, reading.high, reading.step
        if low is high:
            low = high = _plain(low)
        else:
            low, high = _plain(low), _plain(high)
        amount = Amount(reading.amount, low, high, reading.hedge, step if step is ONE else _plain(step))
        return Quantity(
            reading.kind, amount, reading.unit, start, end, self.text[start:end], number_start, number_end,
            reading.date, derived, reading.trend, reading.distribution, reading.either_half,
        )  # fmt: skip

    def _leave(self, normal: Normal, base: int, skip: Skip) -> None:
        start, end = base + normal.start(skip.start), base + normal.end(skip.end)
        if skip.outcome == "unread":
            self.unread.append(Unread(start, end, self.text[start:end], skip.reason))
        else:
            self.vetoed.append(Vetoed(start, end, self.text[start:end], skip.reason))


def _in_shape(scan: Scan, at: int, shapes: list[Shape]) -> Skip | None:
    """The veto of a shape around a candidate."""
    for shape in shapes:
        if shape.start <= scan.starts[at] < shape.end:
            last = at + 1
            while last < scan.count and scan.starts[last] < shape.end:
                last += 1
            return Skip(shape.start, shape.end, last, shape.reason)
    return None


def _read_at(context: Context, at: int, here: int, known: Knowledge) -> Outcome:
    """What the first reader finds at a candidate, that does not begin before ``here``."""
    scan = context.scan
    taken = None
    for read in known.turns.readers(scan, at):
        outcome = read(context, at)
        if outcome is None:
            continue
        if not isinstance(outcome, Reading) or outcome.first >= here:
            return outcome
        # "10 $ five": the sign is the ten's, and the five has none
        taken = Skip(scan.starts[at], scan.ends[at], at + 1, _NO_FORM, "unread")
    return taken


def _plain(value: Decimal | None) -> Decimal | None:
    """A whole number without an exponent: 250000 for 2.5E+5."""
    if value is None or value.same_quantum(ONE):
        return value
    return Decimal(int(value)) if value == value.to_integral_value() else value
