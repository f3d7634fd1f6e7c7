"""Who gives a value, in a few words: the outlets and the day, or inside one text the speakers."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date

from claimcheck.records.findings import Side
from claimcheck.records.source import Source
from claimcheck.report.naming import label
from claimcheck.report.wording import count, witnesses

_NAMES = 2
"""Outlets named before the rest is counted."""


def given_by(side: Side, sources: Mapping[str, Source], *, within_one: bool) -> str:
    """ "Gazette, Wed 22 May", "Gazette, Herald, one a copy", "agency.txt, world.txt and 3 others"; inside one text who
    says it, and nothing where nobody is named."""
    if within_one:
        return speakers(side)
    names = [_short(sources[claim.source], sources) for claim in side.claims]
    told = list(dict.fromkeys(names))
    copies = len({claim.source for claim in side.claims}) - side.witnesses - side.drafts
    words = ", ".join(told[:_NAMES])
    if len(told) > _NAMES:
        words += f" and {count(len(told) - _NAMES, 'other')}"
    if copies > 0:
        words += ", one a copy" if copies == 1 else f", {copies} of them copies"
    day = _day(side, {sources[claim.source].published for claim in side.claims})
    return f"{words}, {day}" if day else words


def told_by(side: Side, *, within_one: bool) -> str:
    """Behind a value whose sentences follow: how many sources give it, or inside one text who says it."""
    return speakers(side) if within_one else witnesses(side)


def speakers(side: Side) -> str:
    """Who says a value, as its text names them."""
    found = dict.fromkeys(c.attribution.speaker for c in side.claims if c.attribution is not None)
    return ", ".join(found)


def _short(source: Source, sources: Mapping[str, Source]) -> str:
    """The outlet, else the file's name without its folders where no other file is called so."""
    name = label(source)
    last = name.rpartition("/")[2]
    alike = sum(label(other).rpartition("/")[2] == last for other in sources.values())
    return last if alike == 1 and last and source.publisher is None else name


def _day(side: Side, published: Collection[date | None]) -> str:
    """The one day of which all claims that name a day speak: "Wed 22 May", with its year where one of the texts did
    not come out in it."""
    periods = [claim.period for claim in side.claims if claim.period is not None]
    days = {period.first if period.first == period.last else None for period in periods}
    day = next(iter(days)) if len(days) == 1 else None
    if day is None:
        return ""
    same = all(one is not None and one.year == day.year for one in published)
    return f"{day:%a} {day.day} {day:%b}{'' if same else f' {day.year}'}"
