"""Years, seasons and decades: "since 2011", "2013-14", "between 1600 and 1900", "the 1960s"."""

from __future__ import annotations

from claimcheck.extract.reading import NEVER, Context, Cue, Outcome, Reader, Reading, date_reading
from claimcheck.extract.times.date_pieces import is_year
from claimcheck.records.quantity import DateParts


def read_year(context: Context, at: int) -> Outcome:
    """A year, a season ("2013-14"), a range of years, or a decade ("the 1960s", "'90s")."""
    scan, word = context.scan, context.scan.low[at]
    if not word[:1].isdecimal():
        return None
    if len(word) != 4 and scan.low[at + 1] not in ("s", "'s"):
        return _short_year(context, at)
    decade = _decade(context, at)
    if decade is not None:
        return decade
    if not is_year(context, word) or (scan.glued(at + 1) and scan.is_word(at + 1)):
        return None
    joint = scan.low[at + 1]
    joined = context.wording.has("dates.joins", joint) or (joint == "and" and scan.low[at - 1] == "between")
    if joined:
        years = _years(context, at)
        if years is not None:
            return years
    if (_counted(context, at + 1) and not _odd_year(context, at)) or not _stands_as_year(context, at):
        return None
    other = scan.low[at + 2]
    if joined and other.isdecimal() and len(other) >= 4 and int(other[:6]) > int(word):
        return None  # "2000 to 2500 calories"
    return date_reading(context, at, at + 1, DateParts(int(word)))


def _short_year(context: Context, at: int) -> Reading | None:
    """A year without its century: "the summer of '98"; a quotation may begin with a number too."""
    scan, word = context.scan, context.scan.low[at]
    if len(word) != 2 or scan.low[at - 1] != "'" or not scan.glued(at) or scan.glued(at - 1):
        return None
    after = scan.low[at + 1]
    if not context.wording.has("dates.before_short_year", scan.low[at - 2]) or after in ("'", "%"):
        return None
    if context.lemmas.plural(after) or (scan.glued(at + 1) and scan.is_word(at + 1)):
        return None
    century = 1900 if int(word) > context.wording.tables["dates"]["latest_year"] % 100 else 2000
    return date_reading(context, at, at + 1, DateParts(century + int(word)))


def _decade(context: Context, at: int) -> Reading | None:
    scan, word = context.scan, context.scan.low[at]
    if not (
        scan.glued(at + 1) and scan.low[at + 1] in ("s", "'s") and word.isdecimal() and word.endswith("0")
    ):
        return None
    if is_year(context, word):
        first = int(word)
    elif scan.low[at - 1] == "-" and context.wording.has("ages.bounds", scan.low[at - 2]):
        return None  # "among over-70s": an age
    elif len(word) == 2 and context.wording.has("dates.before_decade", scan.low[at - 1]):
        first = 1900 + int(word)
    else:
        return None
    return date_reading(context, at, at + 2, DateParts(first, end=DateParts(first + 9)))


def _years(context: Context, at: int) -> Reading | None:
    """A season or a range of years, joined behind the first."""
    scan, word, other = context.scan, context.scan.low[at], context.scan.low[at + 2]
    first = int(word)
    tight = scan.glued(at + 1) and scan.glued(at + 2)
    if (
        len(other) == 2
        and other.isdecimal()
        and tight
        and int(other) in ((first + 1) % 100, *range(first % 100 + 1, 100))
    ):
        end = first // 100 * 100 + int(other) + (100 if int(other) < first % 100 else 0)
        return date_reading(context, at, at + 3, DateParts(first, end=DateParts(end)))
    if (
        not is_year(context, other)
        or int(other) <= first
        or (int(other) != first + 1 and _counted(context, at + 3))
    ):
        return None
    if tight or context.wording.has("dates.before_range", scan.low[at - 1]):
        return date_reading(context, at, at + 3, DateParts(first, end=DateParts(int(other))))
    return None


def _stands_as_year(context: Context, at: int) -> bool:
    """Whether four bare digits read as a year: behind a preposition of time, in brackets, or before a name."""
    scan, word = context.scan, context.scan.low[at]
    before = scan.low[at - 1]
    if before in context.wording.months or (before == "." and scan.low[at - 2] in context.wording.months):
        return True
    if context.wording.has("dates.before_year", before):
        if context.wording.has("dates.before_any_number", before):
            return 1900 <= int(word) <= (2150 if before == "by" else 2060)
        return True
    return 1900 <= int(word) <= 2060 and (
        at == 0 or scan.texts[at - 1][-1].isalnum() or before in (".", ":", ";", '"', "“", "&", "*", "?", "!")
    )


def _odd_year(context: Context, at: int) -> bool:
    """ "The 2018 elections": a figure that is not round and has no comma is a year even before a plural noun."""
    scan, year = context.scan, int(context.scan.low[at])
    if not (1950 <= year < 2050 and year % 50) or context.wording.has(
        "dates.not_year_before", scan.low[at + 1]
    ):
        return False
    return (
        scan.is_word(at + 1)
        and context.units.after(scan, at + 1) is None
        and scan.low[at + 1] not in context.wording.scales
    )


def _counted(context: Context, at: int) -> bool:
    """Whether what follows four digits makes them an amount: a plural noun, a unit, a per cent sign."""
    scan = context.scan
    word = scan.low[at]
    if not word:
        return False
    if (
        word in ("%", "-")
        or context.wording.has("dates.not_year_before", word)
        or word in context.wording.scales
    ):
        return word != "-" or (scan.hyphen(at) and context.units.starts(scan.low[at + 1]))
    if word == "'s" or not scan.is_word(at):
        return False
    if scan.capital(at) and not scan.title_case:
        return False
    return context.units.after(scan, at) is not None or (
        context.lemmas.plural(word) and not context.lemmas.plural(scan.low[at + 1])
    )


reader = Reader(
    read_year,
    (Cue(form="four digits"), Cue(pieces=("s", "'s"), where="behind"), Cue(pieces=("'",), where="before")),
    NEVER,
)
