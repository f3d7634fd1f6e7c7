"""Which figures of a passage may be a rate, what it is taken so often, and their total: by unit and position."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.rates.each import Scales
from claimcheck.judge.phrases.rates.figures import Cues, Figure, rated, total_mark
from claimcheck.judge.phrases.rates.rate_sums import in_unit_of, of_one_unit
from claimcheck.judge.phrases.rates.told import Told
from claimcheck.judge.phrases.subjects import own_subject
from claimcheck.judge.phrases.topics import Words, names
from claimcheck.lexicon.marks import ENDS, STOPS
from claimcheck.records.claim import Claim

_FACTORS = 3
Roles = tuple[Figure, tuple[Figure, ...], Figure]
"""A rate, what it is taken so often, and their total."""


def roles(line: Line, known: Sequence[Figure], scales: Scales, cues: Cues, words: Words) -> Iterator[Roles]:
    """Each rate with its total and all figures that stand with it."""
    per = Told(line, scales).per
    for total in known:
        mark = total_mark(line, total, cues)
        if not mark:
            continue
        for rate in known:
            if rate is total or not _of_one_sort(total.claim, rate.claim, scales, named=mark == "in all"):
                continue
            scale = in_unit_of(total.claim, rate.claim, scales)
            if total.size.middle * scale <= rate.size.middle:
                continue
            if not (per[rate.at] or rated(line, rate, known, scales, cues)):
                continue
            often = _often(known, rate, total, mark)
            if often is None or any(alike(one, total, scales) for one in often):
                continue
            if _by_time_alone(rate, often, total, per, scales) and "each" not in line.bag:
                continue
            timed = per[rate.at] in scales.seconds and per[total.at] in scales.seconds
            if (often or timed) and not _of_another(line, [rate, *often], total, mark, words, cues):
                yield rate, often, total


def _often(known: Sequence[Figure], rate: Figure, total: Figure, mark: str) -> tuple[Figure, ...] | None:
    """The figures on the rate's side of a total, or where none is there those on the other; None where they are too
    many, or stand on both sides of a total that comes first."""
    behind = rate.at > total.at
    others = [one for one in known if one not in (rate, total)]
    often = tuple(one for one in others if (one.at > total.at) is behind)
    if not often and mark != "weak":
        often = tuple(others)  # "or 72 litres over 600 km"
    if len(often) > _FACTORS - 1 or (behind and any(one.at < total.at for one in known)):
        return None
    return often


def _of_one_sort(total: Claim, rate: Claim, scales: Scales, *, named: bool) -> bool:
    """Whether a total counts or measures what the rate does; one that is told as such may have another noun."""
    if total.quantity.kind != rate.quantity.kind:
        return False
    if of_one_unit(total, rate, scales):
        return True
    one, other = total.subject, rate.subject
    if one is None or other is None or not named or total.quantity.kind != "count":
        return False
    return (one.cls == "person") == (other.cls == "person")


def _by_time_alone(
    rate: Figure, often: Sequence[Figure], total: Figure, per: Mapping[int, str | None], scales: Scales
) -> bool:
    """Whether what is paid by time is multiplied by things alone: "$35 an hour …, have six children …, lost $270"."""
    if per[rate.at] not in scales.seconds or per[total.at] in scales.seconds or not often:
        return False
    return not any(
        one.claim.quantity.kind == "duration"
        or (one.claim.subject is not None and one.claim.subject.head in scales.seconds)
        for one in often
    )


def _of_another(
    line: Line, roles: Sequence[Figure], total: Figure, mark: str, words: Words, cues: Cues
) -> bool:
    """Whether a clause of its own tells of another thing: "$12 a head, and the shop took $950"."""
    places = sorted(one.at for one in (*roles, total))
    first, last = places[0], places[-1]
    parts = {"and", *STOPS}
    if mark == "weak":
        if last != total.at or not parts.isdisjoint(line.items[places[-2] : last]):
            return True
        if not ENDS.isdisjoint(line.items[first:last]):
            return True  # "It costs $300 a day. In its five weeks it has sold $4,000 of tickets"
        if ";" in line.items[first:last] and line.items[last - 2] in words["articles"]:
            return True  # "…; for twelve evenings the society paid its singers $2,400"
        of = line.items[last + 1 : last + 3]
        if of[:1] == ("on",) or (
            of[:1] in (("in",), ("of",)) and of[1] not in cues.beside and total.claim.quantity.kind == "money"
        ):
            return True  # "and it has spent $2,100 on toys"
    joints = [n + 1 for n in range(first, last) if line.items[n] in parts]
    if not any(line.items[n] in words["articles"] or names(line, n, words) for n in joints):
        return False  # "…, and when it has been paid", "…; in Tarn, where 400 live, …"
    return own_subject(line, first, last, words, cues.beside)


def alike(one: Figure, total: Figure, scales: Scales) -> bool:
    """Whether a figure is of the total's sort, and no factor."""
    if one.claim.quantity.kind in ("count", "duration"):
        return False
    return of_one_unit(one.claim, total.claim, scales)
