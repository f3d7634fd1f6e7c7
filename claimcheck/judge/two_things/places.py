"""Two places that sentences tell of: "In Tazmalt, an hour's drive from Oued Zarif, 65 houses fell"."""

from __future__ import annotations

from itertools import pairwise, takewhile

from claimcheck.calendar import is_month_or_weekday
from claimcheck.judge.two_things.clause import Clause
from claimcheck.lexicon import tokens
from claimcheck.lexicon.tokens import Token


def of_two_countries(one: Clause, other: Clause) -> str | None:
    """Whether each sentence begins with a country, and these are two: "Ruritania counts …", "Borduria's ports …"."""
    if one.claim.source == other.claim.source:
        return None  # "Ruritania said 38 had died, Borduria said 52"
    left, right = _country(one), _country(other)
    if left is None or right is None or left.lower == right.lower:
        return None
    if all({left.lower, right.lower} <= row for row in (one.sentence_words, other.sentence_words)):
        return None  # "Ruritania buys 36 jets from Borduria"
    return f"the one is of {left.text}, the other of {right.text}"


def in_another_place(one: Clause, other: Clause) -> str | None:
    """Whether the first figure's sentence opens with a place which the other's, told of a place too, does not name."""
    names = one.fronted[1:]
    if not names or one.fronted[0].lower not in one.table.placing or other.claim.place is None:
        return None
    if any(not name.text[0].isupper() or is_month_or_weekday(name.text) for name in names):
        return None
    told = {token.lower for token in tokens(other.claim.sentence.text)}
    if not told.isdisjoint(name.lower for name in names):
        return None
    return f"the one is of {' '.join(name.text for name in names)}, the other of {other.claim.place.text}"


def in_two_streets(one: Clause, other: Clause) -> str | None:
    """Whether each clause says in which streets it happened, and has none of the other's: "the shooting on Kell
    Avenue", "fired at from a car on Ridge Road". A corner has two: "on Kell Avenue near 3rd Street"."""
    mine, theirs = _streets(one), _streets(other)
    if not mine or not theirs or not mine.keys().isdisjoint(theirs):
        return None
    return f"the one is of {next(iter(mine.values()))}, the other of {next(iter(theirs.values()))}"


def _streets(clause: Clause) -> dict[str, str]:
    """The streets that the clause of a figure names, as written, by their names' last words; not those where it was
    told: ", the chief said outside the station on Ridge Road"."""
    if clause.own_words.isdisjoint(clause.table.streets):
        return {}
    said = [
        n
        for n, token in enumerate(clause.before)
        if clause.table.lemmas.verb(token.lower) in clause.table.saying
    ]
    row = [clause.before[said[-1] + 1 :] if said else clause.before, clause.behind]
    if any(clause.table.lemmas.verb(token.lower) in clause.table.saying for token in clause.behind):
        row[1] = list(takewhile(lambda token: token.text != ",", clause.behind))
    return {
        name.lower: f"{name.text} {noun.text}"
        for near in row
        for name, noun in pairwise(near)
        if noun.lower in clause.table.streets and noun.text[0].isupper() and not name.text[0].islower()
        if name.text[0].isalnum()
    }


def _country(clause: Clause) -> Token | None:
    """The country that a sentence begins with and tells something of, but its say: "Ruritania has", "Borduria's"."""
    row, table = clause.told, clause.table
    if len(row) < 2 or row[0].lower not in table.countries:
        return None
    verb = table.lemmas.verb(row[1].lower)
    deed = table.lemmas.past(row[1].lower) and verb not in table.saying | table.telling
    return row[0] if deed or row[1].lower in table.having else None
