"""A list of numbers and the only other number of their sort, where a word says that it is all of them together.

Every number of the sentence must have its place: the total, the parts, and perhaps how many parts there are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from claimcheck.judge.phrases.entries import JOINTS, Entry, entries
from claimcheck.judge.phrases.line import Line, joined
from claimcheck.judge.phrases.linked import linked
from claimcheck.judge.phrases.sums.run_reasons import Adding
from claimcheck.judge.phrases.sums.runs import Run, ones_of
from claimcheck.judge.phrases.sums.some_of_total import one_sort
from claimcheck.judge.phrases.sums.told_apart import first_of_row
from claimcheck.lexicon import noun_lemma
from claimcheck.lexicon.marks import DASHES
from claimcheck.records.claim import Claim

_AMOUNTS = ("count", "money", "measurement", "duration")
_PLAIN = ("exact", "about")
_ALONE = 3
"""Parts that a list must have where no number says how many there are."""
_TWO = 2
_BETWEEN = 9
_NEAR = 2
_BEHIND, _BEFORE = 3, 5
_LITTLE = Decimal("0.15")
_MORE = Decimal("0.34")
_PREPOSITIONS = frozenset(("of", "by", "from", "in"))
_THEM = frozenset(("them", "these", "those", "which", "whom"))
_OPENED = DASHES | {":"}


def lone_sums(rows: Sequence[Line], words: Adding) -> Iterator[tuple[Line, Run]]:
    """The list of a sentence, or of two that follow each other, with its total."""
    for line in rows:
        yield from _sums(line, words)
    for one, other in pairwise(rows):
        both = joined(one, other)
        if both is None:
            continue
        for line, run in _sums(both, words, len(one.items)):
            if run.why == "made of" or linked(one, other):
                yield line, run


def _sums(line: Line, words: Adding, second: int = 0) -> Iterator[tuple[Line, Run]]:
    """The run of a row; ``second`` is where its second sentence begins, of which the total or all parts are."""
    if any(item[0].isdigit() for item in line.items):
        return  # a number that was not read may be one more part
    figures = _figures(line)
    if len(figures) < _ALONE or any(not _plain(entry.claim) for entry in figures):
        return
    total = max(figures, key=lambda entry: entry.claim.quantity.amount.value or 0)
    parts = [entry for entry in figures if entry is not total]
    many = next(
        (entry for entry in parts if _counts_them(entry, parts) and not _closes(line, entry, parts)), None
    )
    parts = [entry for entry in parts if entry is not many]
    said = _all_told(line, second, words)
    ended = bool(parts) and "." in line.items[parts[0].at : total.at]
    ones = ones_of(line, total, parts, words) if ended else 0
    alike = _alike(line, total, parts)
    if (
        len(parts) + ones < _ALONE - (many is not None or alike or (said and _by_total(line, total, words)))
        or _more_than_these(line, total, words)
        or not _listed(line, parts, total, many)
    ):
        return
    if not all(_elided(part.claim) or one_sort(total.claim, part.claim) for part in parts):
        return
    opened = total.at < parts[0].at and not _OPENED.isdisjoint(line.items[total.at : parts[0].at])
    if not _one_unit(total.claim, [part.claim for part in parts], opened) or first_of_row(total, parts):
        return
    behind = total.at > parts[0].at
    if (
        behind
        and total.whole
        and total.claim.quantity.kind != "count"
        and not any(part.whole for part in parts)
    ):
        return  # "flats of 40, 55 and 60 square metres … 140 square metres of garden"
    if len(parts) == _TWO and many is None and total.at < parts[0].at and _over(total, parts) < 0:
        return  # "the bill came to £96, of which £40 was for fish and £25 for wine"
    if second and (parts[0].at < second) == (total.at < second):
        return
    led = line.items[max(0, total.at - _BEHIND) : total.at]
    whole = said or any(f" {phrase} " in f" {' '.join(led)} " for phrase in words.made)
    whole = whole or not words.the_whole.isdisjoint(line.items[: parts[0].at])
    counted = many is not None and total.at < many.at < parts[0].at and not second
    bare = all(_elided(part.claim) for part in parts)
    near = len(parts) >= _ALONE and abs(_over(total, parts)) <= _LITTLE and not second
    near = near and all(_of_its_kind(total.claim, part.claim) for part in parts)
    fronted = "of" in line.items[max(0, total.at - _BEHIND) : total.at]  # of the 50 who came some did both
    named = bool(total.after) and not fronted and not any(line.items[part.at - 1] == "of" for part in parts)
    more = bare and named and not second and total.at < parts[0].at and 0 < _over(total, parts) <= _MORE
    made = not words.made_of.isdisjoint(line.items[total.at : parts[0].at])
    if whole or counted or near or made or (bare and opened) or (more and (alike or len(parts) >= _ALONE)):
        yield line, Run(total, tuple(parts), "made of" if made else "alone", whole, ones)


def _alike(line: Line, total: Entry, parts: Sequence[Entry]) -> bool:
    """Whether two numbers right behind their total are told with the same word: "13 songs, six by Dunn and eight by
    Price"."""
    if (
        len(parts) != _TWO
        or not 0 < parts[0].at - total.at <= _BEHIND + 1
        or line.items[parts[0].at - 1] != ","
    ):
        return False
    if not all(_elided(part.claim) for part in parts):
        return False
    one, other = (line.items[part.at + 1 : part.at + 1 + _BEHIND] for part in parts)
    if not _THEM.isdisjoint((*one, *other)):
        return False  # "500 of them novels and 450 of them by women"
    return not _PREPOSITIONS.isdisjoint(one) and next(iter(_PREPOSITIONS & {*other[:1]}), "") in one


def _over(total: Entry, parts: Sequence[Entry]) -> Decimal:
    """By what share of the total the parts pass it: of a list of some of it nothing is left over."""
    whole = total.claim.quantity.amount.value or Decimal(1)
    return sum((part.claim.quantity.amount.value or Decimal(0) for part in parts), -whole) / whole


def _more_than_these(line: Line, total: Entry, words: Adding) -> bool:
    """Whether a word says that the total has more in it than the parts, or is another's ("with costs", "elsewhere"), or
    how much more or less something is ("20 more")."""
    if not words.compared.isdisjoint(total.after[:1]):
        return True
    return not words.beyond.isdisjoint(total.after[:_BEHIND]) or not words.elsewhere.isdisjoint(line.bag)


def _figures(line: Line) -> list[Entry]:
    """The numbers of a row, but the "one" that stands for a noun: "one of 3 kilometres"."""
    found = entries(line, lambda claim: True)
    if any(entry.claim.quantity.kind not in ("duration", "count") for entry in found):
        found = [entry for entry in found if not _lasts(entry.claim)]
    elif sum(entry.claim.quantity.kind == "count" for entry in found) >= _ALONE:
        found = [entry for entry in found if not (_lasts(entry.claim) and line.items[entry.at - 1] == "in")]
    return [
        entry
        for entry in found
        if not (entry.claim.surface.lower() == "one" and _is_no_part(line, entry.at))
        and entry.claim.quantity.kind not in ("date", "ordinal", "clock_time")
    ]


def _is_no_part(line: Line, at: int) -> bool:
    """Whether a "one" only stands for a noun or for "a single": "one of 3 kilometres", "sold as one package"."""
    return line.items[at + 1] == "of" or (line.items[at - 1].isalpha() and line.items[at - 1] != "and")


def _lasts(claim: Claim) -> bool:
    """Whether a length of time only says how long it took: "80 kilometres over three days"."""
    return claim.quantity.kind == "duration" and claim.quantity.amount.kind not in _PLAIN


def _plain(claim: Claim) -> bool:
    """Whether a number is a plain amount: no bound, no change, no rate."""
    quantity = claim.quantity
    amount = quantity.kind in _AMOUNTS or (
        quantity.kind == "age" and claim.surface.isdigit()
    )  # "red, 12; blue, 15"
    bare = amount and quantity.amount.kind in _PLAIN and quantity.amount.value is not None
    return bare and not quantity.distribution and claim.role not in ("change", "increment")


def _counts_them(entry: Entry, others: Sequence[Entry]) -> bool:
    """Whether a number says how many parts there are: "three wells", of a list of three."""
    quantity = entry.claim.quantity
    counts = quantity.kind == "count" and quantity.unit is None
    days = quantity.kind == "duration" and entry.claim.glued  # "the three-day race", of three stages
    return (counts or days) and quantity.amount.value == len(others) - 1


def _closes(line: Line, entry: Entry, parts: Sequence[Entry]) -> bool:
    """Whether a number is a part of a list itself: the two of "eight barges, five tugs and two ferries"."""
    one = parts[-2]
    last = entry is parts[-1] and "and" in line.items[one.at : entry.at] and entry.at - one.at <= _BETWEEN
    return last or line.items[entry.at - 1] in (",", "and")


def _listed(line: Line, parts: Sequence[Entry], total: Entry, many: Entry | None) -> bool:
    """Whether the parts stand in one row, with a mark or an "and" and few words between each two."""
    others = [total.at] if many is None else [total.at, many.at]
    if any(parts[0].at < at < parts[-1].at for at in others):
        return False
    return all(
        other.at - one.at <= _BETWEEN and not JOINTS.isdisjoint(line.items[one.at : other.at])
        for one, other in pairwise(parts)
    )


def _elided(claim: Claim) -> bool:
    """Whether a number leaves its noun to another: the noun does not stand right behind it."""
    noun, quantity = claim.subject, claim.quantity
    if quantity.kind == "age":
        return True
    if quantity.kind != "count" or quantity.unit is not None:
        return False
    return noun is None or not noun.text or not 0 <= noun.start - quantity.number_end <= _NEAR


def _of_its_kind(total: Claim, part: Claim) -> bool:
    """Whether a part names no other things than its total, which may be none of them: "220 cows, and 140 sheep"."""
    one, other = total.subject, part.subject
    if one is None or other is None or not one.text or total.quantity.kind != "count" or _elided(part):
        return True
    plural = noun_lemma(other.text.lower()) != other.text.lower()  # "four bronze" are medals
    return not plural or one.head == other.head or one.cls == other.cls == "person"


def _one_unit(total: Claim, parts: Sequence[Claim], opened: bool) -> bool:
    """Whether the parts that have a unit have that of the total, and one of them has it where the total is measured and
    no colon sets them off."""
    sorts = {(part.quantity.kind, part.quantity.unit) for part in parts if not _elided(part)}
    measured = total.quantity.unit is not None and not opened and len(parts) < _ALONE
    return sorts <= {(total.quantity.kind, total.quantity.unit)} and bool(sorts or not measured)


def _by_total(line: Line, total: Entry, words: Adding) -> bool:
    """Whether such a phrase stands by the total, and not by the first part: "it came to 40 pages and 30 of plates"."""
    near = f" {' '.join(line.items[max(0, total.at - _BEFORE) : total.at + 1 + _BEHIND])} "
    return any(f" {phrase} " in near for phrase in words.whole)


def _all_told(line: Line, first: int, words: Adding) -> bool:
    """Whether a phrase behind an item says that the parts are all there is; "together with" others does not."""
    text = f" {' '.join(line.items[first:])} "
    return any(f" {phrase} " in text and f" {phrase} with " not in text for phrase in words.whole)
