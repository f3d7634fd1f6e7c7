"""Sentence by sentence: candidates, readers, hedges; what is read, refused and vetoed."""

from __future__ import annotations

import re
from decimal import Decimal

from claimcheck.extract.hedges import hedge
from claimcheck.extract.normalise import Normal, normalise
from claimcheck.extract.readers import READERS
from claimcheck.extract.reading import Context, Outcome, Reading, Skip
from claimcheck.extract.scan import Scan
from claimcheck.extract.shapes import Shape, Shapes
from claimcheck.extract.trends import trend
from claimcheck.extract.unit_words import UnitWords
from claimcheck.extract.wording import Wording
from claimcheck.lexicon import Lemmas
from claimcheck.record import Record
from claimcheck.records.amount import Amount
from claimcheck.records.document import Document
from claimcheck.records.quantity import Quantity, Unread
from claimcheck.rulebook import Vocabulary
from claimcheck.units.quantulum import Setting

_READERS = tuple(READERS.values())
_TITLE_WORDS = 4
ARTICLES = frozenset(["a", "an"])
_CHECKED = ARTICLES | {"from", "between"}
_NO_FORM = "a number in no known form"
_LONE_SCALE = "a hundred, thousand or million without a number"
_DIGITS = re.compile(r"\d{1,40}")
MOST_IN_TEXT = 5_000
"""Numbers of one text: a book of tables has more, an article never does."""
MOST_NUMBERS = 200
"""Numbers of one sentence: prose has far fewer, and what looks at a whole sentence for each of them must end."""


class Vetoed(Record):
    """A number that counts nothing: part of a name, an address, a label; with the reason in words."""

    start: int
    end: int
    surface: str
    reason: str


class Read(Record):
    """Every number of a text: read, seen and not understood, or left out because it is no quantity."""

    quantities: tuple[Quantity, ...]
    unread: tuple[Unread, ...] = ()
    vetoed: tuple[Vetoed, ...] = ()


def quantities(document: Document, vocabulary: Vocabulary, quantulum: Setting = "auto") -> Read:
    """Read the numbers of a document. Quantities are in text order; those not derived do not overlap.

    ``quantulum`` says whether quantulum3 may be asked about compound units that the lexicon does not have.
    """
    stretches = [(sentence.start, sentence.end) for sentence in document.sentences]
    return _read(document.source.text, stretches, vocabulary, quantulum)


def quantities_of(text: str, vocabulary: Vocabulary, quantulum: Setting = "auto") -> Read:
    """Read the numbers of one sentence given as a plain string; offsets count from its start."""
    return _read(text, [(0, len(text))], vocabulary, quantulum)


def _read(text: str, stretches: list[tuple[int, int]], vocabulary: Vocabulary, quantulum: Setting) -> Read:
    reader = _Sentences(text, vocabulary, quantulum)
    for start, end in stretches:
        if reader.seen >= MOST_IN_TEXT:
            reader.stop(start)
            break
        reader.read(start, end)
    return Read(tuple(reader.quantities), tuple(reader.unread), tuple(reader.vetoed))


class _Sentences:
    """Collects what the sentences of one text hold."""

    def __init__(self, text: str, vocabulary: Vocabulary, quantulum: Setting) -> None:
        self.text = text
        self.vocabulary, self.quantulum = vocabulary, quantulum
        self.wording = Wording.of(vocabulary)
        self.units = UnitWords.of(vocabulary)
        self.lemmas = Lemmas.of(vocabulary)
        self.shapes = Shapes.of(vocabulary)
        self.quantities: list[Quantity] = []
        self.unread: list[Unread] = []
        self.vetoed: list[Vetoed] = []

    @property
    def seen(self) -> int:
        """How many numbers were found, read or not."""
        return len(self.quantities) + len(self.unread) + len(self.vetoed)

    def stop(self, start: int) -> None:
        """Read no more, and tell so at the next number in digits, if there is one."""
        rest = _DIGITS.search(self.text, start)
        if rest is not None:
            reason = f"the first beyond {MOST_IN_TEXT:,} numbers; it and all after it were left out"
            self.unread.append(Unread(rest.start(), rest.end(), rest.group(), reason))

    def read(self, start: int, end: int) -> None:
        """Read the sentence ``text[start:end]``."""
        normal = normalise(self.text[start:end])
        scan = Scan(normal.text)
        starts = self.wording.starts
        candidates = [
            at
            for at, piece in enumerate(scan.low)
            if (piece in starts and (piece not in _CHECKED or self._may_begin(scan, at)))
            or piece[-1].isdecimal()
        ]
        if not candidates:
            return
        context = Context(
            scan, self.wording, self.units, self.lemmas, self.vocabulary, self.quantulum, _title_case(scan)
        )
        shapes = self.shapes.find(normal.text)
        here = numbers = 0
        for at in candidates:
            if at < here or at >= scan.count:
                continue
            if numbers >= MOST_NUMBERS:
                digits = [later for later in candidates if later >= at and scan.digits(later)]
                last = digits[-1] if digits else candidates[-1]
                reason = f"more than {MOST_NUMBERS} numbers in one sentence"
                self._leave(normal, start, Skip(scan.starts[at], scan.ends[last], last + 1, reason, "unread"))
                return
            outcome = self._outcome(context, at, here, shapes)
            if outcome is None:
                lone_scale = scan.low[at] in self.wording.scales
                if scan.digits(at) or lone_scale:
                    numbers += 1
                    self._leave(
                        normal,
                        start,
                        Skip(
                            scan.starts[at],
                            scan.ends[at],
                            at + 1,
                            _LONE_SCALE if lone_scale else _NO_FORM,
                            "unread",
                        ),
                    )
                continue
            numbers += 1
            here = max(here, outcome.last)
            if isinstance(outcome, Skip):
                self._leave(normal, start, outcome)
            else:
                self._take(context, normal, start, outcome)
                here = max(here, outcome.last, outcome.also.last if outcome.also else 0)

    def _may_begin(self, scan: Scan, at: int) -> bool:
        """Whether an article or opening word may begin a number: "a dozen", "from about 9", not "a man"."""
        starts, word = self.wording.starts, scan.word(at + 1)
        if scan.low[at] in ARTICLES:
            return word in starts or self.units.starts(word)
        return any(
            piece[-1].isdecimal()
            or piece in self.units.signs
            or (piece in starts and piece not in ARTICLES)
            or piece in self.wording.tables["clock"]["named"]
            for piece in scan.low[at + 1 : at + 5]
        )

    def _outcome(self, context: Context, at: int, here: int, shapes: list[Shape]) -> Outcome:
        scan = context.scan
        for shape in shapes:
            if shape.start <= scan.starts[at] < shape.end:
                last = at + 1
                while last < scan.count and scan.starts[last] < shape.end:
                    last += 1
                return Skip(shape.start, shape.end, last, shape.reason)
        for read in _READERS:
            outcome = read(context, at)
            if outcome is not None:
                if isinstance(outcome, Reading) and outcome.first < here:
                    continue
                return outcome
        return None

    def _take(self, context: Context, normal: Normal, base: int, reading: Reading) -> None:
        hedge(context, reading)
        if (
            self.quantities
            and base + normal.start(reading.start) < self.quantities[-1].end
            and not self.quantities[-1].derived
        ):
            reading.start = reading.number_start
        reading.trend = trend(context, reading)
        self.quantities.append(self._quantity(normal, base, reading))
        if reading.also is not None:
            self._take(context, normal, base, reading.also)
        if reading.derived is not None:
            self.quantities.append(self._quantity(normal, base, reading.derived, derived=True))

    def _quantity(self, normal: Normal, base: int, reading: Reading, *, derived: bool = False) -> Quantity:
        start, end = base + normal.start(reading.start), base + normal.end(reading.end)
        amount = Amount(
            reading.amount, _plain(reading.low), _plain(reading.high), reading.hedge, _plain(reading.step)
        )
        return Quantity(
            reading.kind, amount, reading.unit, start, end, self.text[start:end],
            base + normal.start(reading.number_start), base + normal.end(reading.number_end),
            date=reading.date, derived=derived, trend=reading.trend, distribution=reading.distribution,
        )  # fmt: skip

    def _leave(self, normal: Normal, base: int, skip: Skip) -> None:
        start, end = base + normal.start(skip.start), base + normal.end(skip.end)
        if skip.outcome == "unread":
            self.unread.append(Unread(start, end, self.text[start:end], skip.reason))
        else:
            self.vetoed.append(Vetoed(start, end, self.text[start:end], skip.reason))


def _plain(value: Decimal | None) -> Decimal | None:
    """A whole number without an exponent: 250000 for 2.5E+5."""
    return Decimal(int(value)) if value is not None and value == value.to_integral_value() else value


def _title_case(scan: Scan) -> bool:
    """Whether most long words begin with a capital: a headline, where capitals mark no names."""
    long = [piece for piece in scan.texts if len(piece) >= _TITLE_WORDS and piece[0].isalpha()]
    return len(long) >= 2 and sum(1 for piece in long if piece[0].isupper()) >= 0.7 * len(long)
