"""A sentence that opens with a place of its own: "In Tazmalt, an hour's drive from Oued Zarif, 65 houses fell"."""

from __future__ import annotations

from claimcheck.calendar import is_month, names_weekday
from claimcheck.judge.two_things.clause import Clause
from claimcheck.lexicon import tokens


def of_two_countries(one: Clause, other: Clause) -> str | None:
    """Whether each sentence begins with a country, and these are two: "Ruritania counts …", "Borduria's ports …"."""
    names = [tokens(clause.claim.sentence.text)[:1] for clause in (one, other)]
    left, right = (name[0] if name and name[0].lower in one.table.countries else None for name in names)
    if left is None or right is None or left.lower == right.lower:
        return None
    return f"the one is of {left.text}, the other of {right.text}"


def in_another_place(one: Clause, other: Clause) -> str | None:
    """Whether the first figure's sentence opens with a place which the other's, told of a place too, does not name."""
    names = one.fronted[1:]
    if not names or one.fronted[0].lower not in one.table.placing or other.claim.place is None:
        return None
    if any(not name.text[0].isupper() or is_month(name.text) or names_weekday(name.text) for name in names):
        return None
    told = {token.lower for token in tokens(other.claim.sentence.text)}
    if not told.isdisjoint(name.lower for name in names):
        return None
    return f"the one is of {' '.join(name.text for name in names)}, the other of {other.claim.place.text}"
