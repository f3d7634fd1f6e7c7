"""What a reader found at a candidate: a quantity of the sentence, before hedges and offsets of the source."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Literal

from claimcheck.extract.scan.scan import Scan
from claimcheck.extract.units.words import UnitWords
from claimcheck.extract.wording import Wording
from claimcheck.lexicon import Lemmas
from claimcheck.record import MutableRecord, Record
from claimcheck.records.amount import AmountKind
from claimcheck.records.quantity import DateParts, QuantityKind
from claimcheck.records.unit import Unit
from claimcheck.rulebook import Vocabulary
from claimcheck.units.quantulum import Setting


class Context(Record, gc=False):
    """The sentence that is read, and what is known about words and units."""

    scan: Scan
    wording: Wording
    units: UnitWords
    lemmas: Lemmas
    vocabulary: Vocabulary
    quantulum: Setting
    """Whether quantulum3 may be asked about a compound unit that the lexicon does not have."""


class Reading(MutableRecord, gc=False):
    """A quantity as a reader found it. ``[first, last)`` are pieces; the rest are offsets into the sentence."""

    kind: QuantityKind
    first: int
    last: int
    start: int
    end: int
    number_start: int
    number_end: int
    low: Decimal | None
    high: Decimal | None
    amount: AmountKind = "exact"
    step: Decimal | None = None
    unit: Unit | None = None
    date: DateParts | None = None
    hedge: str | None = None
    hedgeable: bool = True
    trend: str | None = None
    distribution: str | None = None
    either_half: bool = False
    derived: Reading | None = None
    also: Reading | None = None
    """A second quantity that was read along with this one."""


class Skip(Record, gc=False):
    """Pieces that no reader may read: a veto (a name with a number, an address) or a number that is not understood."""

    start: int
    end: int
    last: int
    reason: str
    outcome: Literal["vetoed", "unread"] = "vetoed"


Outcome = Reading | Skip | None
Read = Callable[[Context, int], Outcome]


Where = Literal["anywhere", "before", "at", "behind"]
Form = Literal["touched", "four digits", "capital", "behind a capital", "goes on"]


class Cue(Record):
    """What makes a reader worth trying: a word of one of these lists, or one of these pieces.

    ``where`` says where it must stand: anywhere in the sentence, at the candidate, or as the piece next to it.
    ``form`` is what must be so of the candidate itself: digits that touch something (:meth:`Scan.touched`), four
    digits, a capital, a capital on the piece before it, or a piece behind it that a number may go on with.
    With nothing, everything does.
    """

    lists: tuple[str, ...] = ()
    """Names of word lists (``Wording.sets``), or "units": the pieces with which a unit behind a number begins."""
    pieces: tuple[str, ...] = ()
    where: Where = "anywhere"
    form: Form | None = None


ALWAYS = (Cue(),)
NEVER: tuple[Cue, ...] = ()


class Reader(Record):
    """A reader, with what must be there for it to read a number in digits or one in words: one of these cues.

    One of ``beside`` must be there too, whatever the number is written in.
    """

    read: Read
    digits: tuple[Cue, ...] = ALWAYS
    words: tuple[Cue, ...] = ALWAYS
    beside: tuple[Cue, ...] = ALWAYS


def date_reading(context: Context, first: int, last: int, parts: DateParts) -> Reading:
    """A date of whole pieces: it has parts and no amount."""
    scan = context.scan
    start, end = scan.starts[first], scan.ends[last - 1]
    return Reading(
        "date", first, last, start, end, start, end, None, None, "vague", date=parts, hedgeable=False
    )
