"""What was hoped for, needed, made for or usual against what came: "hoped to draw 10,000", "counted 8,716"."""

from __future__ import annotations

from claimcheck.judge.two_things.clause import Clause

_MOMENTS = ("date", "clock_time")


def not_what_came(one: Clause, other: Clause) -> str | None:
    """Whether a figure is only of what was hoped for or mostly is, and the other of what was done."""
    if one.claim.quantity.kind in _MOMENTS:
        return None
    hope = _hoped(one) or one.has(one.table.usual) or _purpose(one)
    if hope is None or _hoped(other) or other.has(other.table.usual) or not other.tells_deed:
        return None
    return f"the one is told with “{hope}”, the other of what came"


def _hoped(clause: Clause) -> str | None:
    """The word by which a figure is one of what is hoped for: no "higher than expected", and none that is another
    figure's ("needed 11 points to break the record of 2,106")."""
    table, forms = clause.table, clause.forms[: len(clause.before)]
    phrases = table.lasting if clause.claim.quantity.kind == "duration" else table.hoping
    if not (phrases.may_begin(clause.own_words) or table.awaited.may_begin(clause.own_words)):
        return None
    for match in phrases.within(forms, 0, len(forms)):
        led = forms[match.first - 1] if match.first else frozenset()
        between = clause.before[match.last :]
        name = match.first > 0 and clause.before[match.first].text[0].isupper()
        if table.hoped.isdisjoint(led) and not name and not any(one.text[0].isdigit() for one in between):
            return match.phrase
    behind = [table.forms(token) for token in clause.behind]
    return next((match.phrase for match in table.awaited.within(behind, 0, len(behind))), None)


def _purpose(clause: Clause) -> str | None:
    """The words before a figure by which a thing is made for it; a pause that was "meant to last 8 hours" was set."""
    if clause.claim.quantity.kind == "duration" or not clause.table.purposes.may_begin(clause.own_words):
        return None
    forms = clause.forms[: len(clause.before)]
    return next((match.phrase for match in clause.table.purposes.within(forms, 0, len(forms))), None)
