"""What an ordinal or a year is a place in: "the third largest city in Ondar", "his 12th title", "the worst since 1998".

Only closed constructions are read: who is ranked, in what order and among whom must stand beside the number.
"""

from __future__ import annotations

from claimcheck.contextualise.ranks.phrases import LONGEST_NOUN, OWNED, RankWords, noun_at, order_at
from claimcheck.contextualise.view import View
from claimcheck.lexicon import Token, tokens
from claimcheck.records.claim import Place, Ranking
from claimcheck.records.quantity import Quantity

KINDS = ("ordinal", "date", "duration")
VALUES = ("measurement", "money", "percentage", "count")
"""Kinds that can be a record themselves: "a record 45 C"."""
NEAR = 240
"""Characters before and behind a number that are looked at; a sentence may be a whole table."""
REACH = 6
"""Words before "his" or "their" in which the name it means must stand."""


def ranking(view: View, quantity: Quantity, place: Place | None, words: RankWords) -> Ranking | None:
    """The ranking a quantity tells; None where it tells none, or leaves open whose it is."""
    at = quantity.start - view.sentence.start
    before = view.sentence.text[max(0, at - NEAR) : at]
    if quantity.kind in VALUES:
        told = " " + " ".join(before.split()[-4:]).lower().removesuffix(" of")
        return Ranking("value", "", "record", frozenset()) if told.endswith(words.record) else None
    if quantity.kind not in KINDS:
        return None
    if quantity.kind != "ordinal":
        link = "since" if quantity.kind == "date" else "in"
        bare = before.rstrip()
        if not bare.lower().endswith(" " + link) or view.sentence.text[at] in "'\"":
            return None
        if view.sentence.text[at + len(quantity.surface) :].startswith(words.being):
            return None  # "Marl's biggest employer since 1954 is the mill"
        return _record(tokens(bare[: -len(link)]), place, words)
    behind = quantity.number_end - view.sentence.start
    after = view.sentence.text[behind : behind + NEAR].lstrip("-‐‑")
    return _placed(tokens(before), tokens(after), words)


def _placed(before: list[Token], after: list[Token], words: RankWords) -> Ranking | None:
    order, at = order_at(after, 0, words)
    noun = noun_at(after, at, words)
    if noun is None:
        return None
    if order is None:
        who = _owner(before, words)
        return Ranking("tally", who, noun.text, noun.among) if who else None
    among, rest = set(noun.among), before
    if rest and rest[-1].lower in OWNED:
        scope = _run(rest, len(rest) - 1, words)
        name = " ".join(token.lower for token in rest[scope : len(rest) - 1])
        among.add(name if scope < len(rest) - 1 else rest[-2].lower)
        rest = rest[: min(scope, len(rest) - 2)]
    elif rest and rest[-1].lower in words.pronouns:
        return None
    thing = _named_before(rest, words) or _named_behind(after, noun.last, words)
    return Ranking("place", thing, f"{order} {noun.text}", frozenset(among)) if thing else None


def _record(before: list[Token], place: Place | None, words: RankWords) -> Ranking | None:
    for at in range(len(before) - 1, max(-1, len(before) - 2 - 2 * LONGEST_NOUN), -1):
        order, behind = order_at(before, at, words)
        if order is None:
            continue
        noun = noun_at(before, behind, words)
        if noun is None or noun.last != len(before) or noun.text.split()[-1] in words.no_things:
            return None
        who = _owner(before[:at], words) or (place.name.lower() if place is not None else "")
        return Ranking("record", who, f"{order} {noun.text}", noun.among - {who}) if who else None
    return None


def _run(row: list[Token], last: int, words: RankWords) -> int:
    """Where the words with capitals that end before ``last`` begin; ``last`` where there are none."""
    first = last
    while first > 0 and row[first - 1].is_word and row[first - 1].text[0].isupper():
        first -= 1
    while first < last and row[first].lower in words.small_words:
        first += 1  # "The", "In" at the start of a sentence
    return first


def _named_before(row: list[Token], words: RankWords) -> str | None:
    """The name that a link joins to the place: "Marl, now the third largest city"."""
    last = len(row)
    while last > 0 and row[last - 1].lower in words.links:
        last -= 1
    if not any(token.lower not in words.determiners for token in row[last:]):
        return None
    return _name(row, last, words)


def _named_behind(row: list[Token], at: int, words: RankWords) -> str | None:
    """The name behind it: "Ondar's third largest city, Marl, …"."""
    first = at + (at < len(row) and row[at].text == ",")
    last = first
    while last < len(row) and row[last].is_word and row[last].text[0].isupper():
        last += 1
    return _name(row[first:last], last - first, words) if first > at else None


def _name(row: list[Token], last: int, words: RankWords) -> str | None:
    first = _run(row, last, words)
    told = [token.lower for token in row[first:last]]
    return " ".join(told) if told and not any(word in words.small_words for word in told) else None


def _owner(row: list[Token], words: RankWords) -> str | None:
    """Whose it is: the name with its "'s", or the nearest one before it that "his" or "their" can mean."""
    if row and row[-1].lower in OWNED:
        return _last_name(row, len(row) - 1, words)
    if not row or row[-1].lower not in words.pronouns:
        return None
    for last in range(len(row) - 1, max(0, len(row) - 1 - REACH), -1):
        if not row[last - 1].is_word:
            return None
        if row[last - 1].text[0].isupper():
            return _last_name(row, last, words)
    return None


def _last_name(row: list[Token], last: int, words: RankWords) -> str | None:
    name = _name(row, last, words)
    return name.split()[-1] if name else None
