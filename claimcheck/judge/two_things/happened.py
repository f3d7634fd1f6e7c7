"""What was hoped for, needed, made for or usual against what came: "hoped to draw 10,000", "counted 8,716"."""

from __future__ import annotations

from claimcheck.judge.two_things.clause import Clause
from claimcheck.lexicon.phrases import Phrases
from claimcheck.lexicon.tokens import Token
from claimcheck.records.quantity import MOMENTS

_REACH = 4
"""Words behind a figure among which it is told as awaited: "1.5 million people were expected"."""


def not_what_came(one: Clause, other: Clause) -> str | None:
    """Whether a figure is only of what was hoped for or mostly is, and the other of what was done."""
    if one.claim.quantity.kind in MOMENTS:
        return None
    hope = _hoped(one) or _usual(one) or _purpose(one)
    if hope is None or _hoped(other) or _usual(other) or not other.tells_deed:
        return None
    return f"the one is told with “{hope}”, the other of what came"


def _hoped(clause: Clause) -> str | None:
    """The word by which a figure is one of what is hoped for: no "higher than expected"."""
    table = clause.table
    phrases = table.lasting if clause.claim.quantity.kind == "duration" else table.hoping
    behind = clause.forms[len(clause.before) + 1 :][:_REACH]
    found = (match.phrase for match in table.awaited.within(behind, 0, len(behind)))
    return _led(clause, phrases) or next(found, None)


def _usual(clause: Clause) -> str | None:
    return _led(clause, clause.table.usual)


def _purpose(clause: Clause) -> str | None:
    """The words before a figure by which a thing is made for it; a pause that was "meant to last 8 hours" was set."""
    return None if clause.claim.quantity.kind == "duration" else _led(clause, clause.table.purposes)


def _led(clause: Clause, phrases: Phrases[str]) -> str | None:
    """The first of some phrases before a figure that is its own: no deed and no other figure stands between, as in
    "protesters demanding elections killed 38" and "needed 11 points to break the record of 2,106"."""
    table, forms = clause.table, clause.forms[: len(clause.before)]
    if not phrases.may_begin(clause.own_words):
        return None
    for match in phrases.within(forms, 0, len(forms)):
        led = forms[match.first - 1] if match.first else frozenset()
        name = match.first > 0 and clause.before[match.first].text[0].isupper()
        between = clause.before[match.last :]
        if table.hoped.isdisjoint(led) and not name and not any(_parts(token, clause) for token in between):
            return match.phrase
    return None


def _parts(token: Token, clause: Clause) -> bool:
    """Whether a word between a hope and a figure makes the figure another's: a number, a verb of what was done."""
    lemmas, table = clause.table.lemmas, clause.table
    if token.text[0].isdigit():
        return True
    return token.is_word and lemmas.past(token.lower) and lemmas.verb(token.lower) not in table.telling
