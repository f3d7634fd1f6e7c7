"""The only length of a passage beside its only stretch, by type and place: whose else could it be?

Two sorts of news have both, and the length does not fit: the slip that is looked for, and a length of something else.
A length that is longer than the stretch lies outside it or is told of somebody else ("its star then spent seven years
in London"); words for the time before, for what is agreed on and a subject of its own tell that. A shorter one may be
of something within ("fished for only nine days"), so that it must stand where the whole is told: right before "from
… to …", behind it as what it was ("…, a flight of 40 minutes"), or beside what began and ended.
"""

from __future__ import annotations

from decimal import Decimal

from claimcheck.judge.phrases.line import Line
from claimcheck.judge.phrases.spans.clock_spans import clock_far
from claimcheck.judge.phrases.spans.date_spans import how_far
from claimcheck.judge.phrases.spans.own_length import longer, of_one_size
from claimcheck.judge.phrases.spans.referring import glued, indefinite
from claimcheck.judge.phrases.spans.span_words import SpanWords
from claimcheck.judge.phrases.spans.stretches import Stretch, as_long
from claimcheck.lexicon.marks import MARKS

_HALF = Decimal(2)
_NEAR = 4
_PERFECT = frozenset(("has", "have", "had"))
_GAP = 9
_OPENED = 6


def only(line: Line, at: int, span: Stretch, words: SpanWords, *, hours: bool) -> bool:
    """Whether the only length of a passage can be of nothing else than of its only stretch."""
    length, ties = line.claim(at), words.ties
    per = length is None or (length.quantity.unit is not None and length.quantity.unit.per)
    if per or not of_one_size(line, at, span, hours=hours) or not ties.agreed.isdisjoint(line.lower):
        return False
    if "born" in line.items[max(0, span.first - 2) : span.first]:
        return False
    led = _led(line, at, span, words)
    if (not led and _of_before(line, at, span, words)) or _parted(line, at, span, words):
        return False
    told = {*line.items[: max(at, span.last) + 1]}
    if hours and not words.opening.isdisjoint(line.lower - ({*line.items} - told)):
        return False  # but "… was lifted once the bank had a statement"
    if longer(line, at, span, hours=hours):
        return not (hours and _two_places(line, span)) and not _between_others(line, at, span, words)
    if line.items[at + 1] == "of" and at < span.first and line.items[at + 2] in words.definite:
        return False  # "missed three weeks of the season that ran from May to July"
    ends = next(n for n in range(max(at, span.last) + 1, len(line.items)) if line.items[n] in MARKS)
    if not ties.recurring.isdisjoint(line.items[:ends]) or not line.lower.isdisjoint(
        ties.others - ties.recurring
    ):
        return False  # "from 3 to 9 May, six hours every day", but not "…, with every night spent in a tent"
    whole = led or (_begun_and_ended(line, span, words) and not indefinite(line, at, span))
    return whole or (_behind(line, at, span) and _half(line, at, span, hours=hours))


def _of_before(line: Line, at: int, span: Stretch, words: SpanWords) -> bool:
    """Whether a length is told from another moment, or up to today: "two years earlier", "has toured for"."""
    items, ties = line.items, words.ties
    begins = next((n for n in range(at, 0, -1) if items[n - 1] in MARKS), 0)
    led = items[max(0, at - _NEAR) : at]
    perfect = not _PERFECT.isdisjoint(items[begins : max(begins, at - 2)])
    after = items[at + 1] == "after" and at < span.first  # "for 15 hours after his sledge sank at 4 p.m."
    ends = next((n for n in range(at + 1, len(items)) if items[n] in MARKS), len(items))
    behind = {*items[at + 1 : at + 3], *items[at + 3 : ends][-1:]}
    if perfect or (not after and not ties.elsewhere.isdisjoint(behind)):
        return True
    if not ties.others.isdisjoint(items[begins:at]) or items[span.first + 1 : at] in (("for",), ("to",)):
        return True  # "the previous one had lasted …", "elected in 2015 for four years"
    if at < span.first and not words.earlier.isdisjoint(items[at + 1 : span.first]):
        return True  # "ten years in Brussels before serving as minister from 2015 to 2018"
    if items[at + 1] == "to" and ties.lasting.isdisjoint(led):
        return True  # "gave them two weeks to pay"
    return not ties.until_now.isdisjoint(led[:-1]) or not ties.beyond.isdisjoint(led[-1:])


def _between_others(line: Line, at: int, span: Stretch, words: SpanWords) -> bool:
    """Whether a stretch told behind a length is that of another deed: "she was in prison for 12 years, and from 1990
    until 1993 she wrote", "a 12-hour shift began at 6 a.m., and at 2 p.m. somebody collapsed"."""
    if at > span.first:
        return False
    leads = [line.items[max(0, n - 2) : n] for n in {span.first, span.last}]
    return any("and" in lead for lead in leads) and words.ties.ended.isdisjoint(line.items[span.last :])


def _parted(line: Line, at: int, span: Stretch, words: SpanWords) -> bool:
    """Whether a length has a subject of its own: "…; one driver was held for eight hours"."""
    near = span.first if at < span.last else span.last
    first, last = sorted((at, near))
    joints = [n for n in range(first + 1, last) if line.items[n] in words.joints]
    return any(_subject(line, n + 1, words, behind=at > span.first) for n in joints if not _apposed(line, n))


def _apposed(line: Line, at: int) -> bool:
    """ "…, a closure of three weeks"."""
    return line.items[at] == "," and line.items[at + 1] in ("a", "an")


def _subject(line: Line, at: int, words: SpanWords, *, behind: bool) -> bool:
    """Whether somebody or something new is what a clause is about."""
    item, word = line.items[at], line.words[at]
    if word is None:
        claim = line.claim(at)
        return claim is not None and claim.quantity.kind == "count"  # "; one driver"
    if item == "the" and line.items[at - 1] == "and" and line.words[at + 1] is not None:
        return not behind  # "ran the firm for 20 years, and the town between 1980 and 1990"
    return item in words.articles or (
        word.text[0].isupper() and len(word.text) > 1 and item not in words.times
    )


def _two_places(line: Line, span: Stretch) -> bool:
    """ "At 6 p.m. in Chicago, 7 p.m. in New York": one moment by two clocks."""
    return all("in" in line.items[n + 1 : n + 3] for n in (span.first, span.last))


def _half(line: Line, at: int, span: Stretch, *, hours: bool) -> bool:
    """Whether a length is at least half as long as a stretch, so that it is hardly that of a lunch within it."""
    length, far = line.claim(at), clock_far(span.claims) if hours else how_far(span.claims)
    if length is None or far is None or far[1].factor is None:
        return False
    return as_long(length, (far[0], far[1].factor), _HALF)


def _led(line: Line, at: int, span: Stretch, words: SpanWords) -> bool:
    """ "Sat for seven hours without a break, from 6pm to 10.15pm", "the three-day festival, held from 4 to 9 July"."""
    between = line.items[at + 1 : span.first]
    if at > span.first or len(between) > _GAP or not words.aside.isdisjoint(between) or "." in between:
        return False
    if ";" in line.items[span.first : span.last] or not (words.joints - {","}).isdisjoint(between):
        return False  # "for 90 days from 1 March no permits are issued; the rest wait until 31 August"
    opens = line.claim(line.place(span.claims[0]))
    surface = opens.surface.lower().split()[0] if opens is not None else ""
    led = between if surface not in words.ties.opens else (*between, surface)
    if "from" not in led and "between" not in led:
        return False
    word = max(n for n, item in enumerate(led) if item in ("from", "between"))
    comma = "," in led[max(0, word - 3) : word]
    return len(led) - word <= _OPENED and (comma or (led[word] == "from" and not glued(line, at)))


def _behind(line: Line, at: int, span: Stretch) -> bool:
    """ "…, a flight of 40 minutes", "…, after a seven-hour operation", "…; the eight-hour march"."""
    led = line.items[span.last + 1 : at] if at > span.last else ()
    if led[-1:] == ("the",) and glued(line, at):
        return True
    return 0 < len(led) <= _NEAR and led[0] in (",", "after")


def _begun_and_ended(line: Line, span: Stretch, words: SpanWords) -> bool:
    """Whether words beside both ends make them the first and the last of one thing, whatever it is."""
    ties = words.ties
    first, last = (
        {*line.items[max(0, n - _OPENED) : n], *line.items[n + 1 : n + 3]} for n in (span.first, span.last)
    )
    begun, ended = ties.begun | words.starting, ties.ended | words.closing
    return span.first < span.last and not begun.isdisjoint(first) and not ended.isdisjoint(last)
