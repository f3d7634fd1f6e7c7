"""Places in an order: "the 12th victim", "the third day"; and "in its sixth year", which is a duration."""

from __future__ import annotations

from decimal import Decimal

from claimcheck.extract.reading import Context, Cue, Outcome, Reader, Reading

_ENDS = (",", ".", ";", ":")


def read_ordinal(context: Context, at: int) -> Outcome:
    """A number that says which one, not how many."""
    scan, wording = context.scan, context.wording
    value, last = _rank_at(context, at)
    if value is None:
        return None
    start, end = scan.starts[at], scan.ends[last - 1]
    other, behind = _other_end(context, at, last)
    if other is not None and value < other:
        end = scan.ends[behind - 1]
        return Reading(
            "ordinal", at, behind, start, end, start, end, Decimal(value), Decimal(other), "between",
            step=Decimal(1), hedgeable=False,
        )  # fmt: skip
    found = context.units.after(scan, last)
    straight = wording.has("numerals.ordinal_in_a_row", scan.low[last])
    if found is not None and found.unit.dimension == "time" and not found.hyphen and found.surface.isalpha():
        running = wording.has("numerals.running_before", scan.low[at - 2])
        if value > 1 and running and wording.has("numerals.running_whose", scan.low[at - 1]):
            return Reading(
                "duration", at, found.last, start, scan.ends[found.last - 1], start, end, Decimal(value - 1),
                Decimal(value), "between", step=Decimal(1), unit=found.unit, hedgeable=False,
            )  # fmt: skip
        if not wording.has("numerals.no_ordinal_units", found.unit.name):
            return Reading(
                "ordinal", at, found.last, start, scan.ends[found.last - 1], start, end, Decimal(value),
                Decimal(value), step=Decimal(1), unit=found.unit, hedgeable=False,
            )  # fmt: skip
    if (
        not scan.digits(at)
        and not _compound(context, at, last)
        and not _placed(context, at, last + straight)
        and not _of_centuries(context, last)
        and (
            not scan.is_word(last + straight)
            or wording.has("names.not_ordinal_before", scan.low[last])
            or not wording.has("names.ordinal_after", scan.low[at - 1])
            or (scan.capital(at) and not scan.title_case and at > 0)
        )
    ):
        return None
    return Reading(
        "ordinal",
        at,
        last,
        start,
        end,
        start,
        end,
        Decimal(value),
        Decimal(value),
        step=Decimal(1),
        hedgeable=False,
    )


def _other_end(context: Context, at: int, last: int) -> tuple[int | None, int]:
    """The last of several places in a row: "the 3rd to 5th", "10th-12th"; not what one rose to ("from 3rd to 5th")."""
    scan = context.scan
    joined = scan.low[last] == "to" or scan.hyphen(last) or scan.low[last] == "–"
    moved = context.wording.has("names.ordinal_moves", scan.low[at - 1])
    if moved or not (joined and scan.digits(at) and scan.digits(last + 1)):
        return None, last
    return _rank_at(context, last + 1)


def _placed(context: Context, at: int, last: int) -> bool:
    """Whether a word ordinal is a place by its noun ("third seed", "in seventh place"), by a verb of moving ("up to
    second") or by one of finishing ("came fourth")."""
    scan, wording = context.scan, context.wording
    if scan.capital(at):
        return False
    if scan.low[last] == "-" and wording.has("names.ordinal_degrees", scan.low[last + 1]):
        return True
    if wording.has("names.ordinal_before", scan.low[last]):
        return True
    if wording.has("names.ordinal_places", scan.low[last]) and scan.low[at - 1] != "the":
        return True
    if wording.has("names.ordinal_finishing", scan.low[at - 1]):
        goes_on = wording.has("names.ordinal_goes_on", scan.low[last])
        return goes_on or (not scan.is_word(last) and scan.low[at] != "first")  # "safety came first"
    again = scan.low[last] == "time" and scan.low[at] != "first"  # "for the second time this year"
    being = wording.has("names.ordinal_after_being", scan.low[at - 1])
    stands = being and wording.has("names.ordinal_with", scan.low[last])
    if again or stands:
        return True
    if _without_noun(context, at, last):
        return True
    moved = scan.low[at - 1] == "to" and wording.has("names.ordinal_after_to", scan.low[at - 2])
    return moved and (not scan.is_word(last) or wording.has("names.ordinal_moved", scan.low[last]))


def _without_noun(context: Context, at: int, last: int) -> bool:
    """Whether a word ordinal leaves its noun to what was told before: "the seventh of them", "up to the ninth."."""
    scan, wording = context.scan, context.wording
    if scan.low[at - 1] != "the" or wording.has("names.ordinal_nouns", scan.low[at]):
        return False
    if scan.low[last] == "of":
        return wording.has("names.ordinal_of", scan.low[last + 1])
    return scan.low[last] in _ENDS or wording.has("names.ordinal_stands", scan.low[last])


def _of_centuries(context: Context, last: int) -> bool:
    """Whether a century follows: "from the ninth to the eleventh century"."""
    scan, has = context.scan, context.wording.has
    there = last + 1 + (scan.low[last + 1] == "the")
    value, end = _rank_at(context, there) if has("names.ordinal_to", scan.low[last]) else (None, last)
    return value is not None and has("names.centuries", scan.low[end])


def _compound(context: Context, at: int, last: int) -> bool:
    """Whether tens stand before it: "the twenty-third of them"; a "twenty-second clip" may last so long."""
    low = context.scan.low
    one = context.wording.has("small_words.ones", low[at - 1])
    return last - at > 1 and low[last - 1] != "second" and not one


def _rank_at(context: Context, at: int) -> tuple[int | None, int]:
    scan, wording = context.scan, context.wording
    word = scan.low[at]
    if word.replace(",", "").isdecimal() and len(word) <= 7:
        if scan.glued(at + 1) and scan.low[at + 1] == _suffix(int(word.replace(",", ""))):
            return int(word.replace(",", "")), at + 2
        return None, at
    if word in wording.tens and scan.low[at + 1] == "-" and scan.low[at + 2] in wording.ordinals:
        value = wording.ordinals[scan.low[at + 2]]
        return (wording.tens[word] + value, at + 3) if value < 10 else (None, at)
    return wording.ordinals.get(word), at + 1


def _suffix(value: int) -> str:
    """The letters of an ordinal in digits; "18st" is no ordinal but a weight in stones."""
    if value % 100 in (11, 12, 13):
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(value % 10, "th")


reader = Reader(
    read_ordinal,
    (Cue(("dates.ordinals",), where="behind"),),
    (Cue(("numerals.ordinals",), where="at"), Cue(pieces=("-",), where="behind")),
)
