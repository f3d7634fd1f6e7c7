"""Rules applied to pairings and claims: one judgement each, by the most specific rule that fits."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from claimcheck.judge.applying.doubts import doubtful
from claimcheck.judge.applying.message import fill
from claimcheck.judge.applying.selecting import Fitting, fits
from claimcheck.judge.checks import CHECKS
from claimcheck.judge.rivals.nearness import within
from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.judge.senses.opposing import of_opposite_things
from claimcheck.judge.two_things import two_things
from claimcheck.records.claim import Claim
from claimcheck.records.judgement import APART, SEVERITIES, Confidence, Judgement, Severity
from claimcheck.records.pairing import FACETS, Pairing
from claimcheck.rulebook import Rule

GATES = tuple(facet for facet in FACETS if facet not in ("attribution", "clause", "act"))
"""Facets whose explicit difference separates two claims, whatever the rule, unless it says they may differ."""
LARGE, NEAR = Decimal(100), Decimal("1.5")
"""Counts from 100 on, one no more than half as much again as the other: hardly of two times."""
_LEVELS: tuple[Confidence, ...] = ("high", "medium", "low")


def separated(pairing: Pairing, rule: Rule | None = None) -> str | None:
    """The first facet that sets two claims apart, None when none does."""
    free = rule.may_differ + rule.different if rule else ()
    if pairing.different("period") and _whole_dates(pairing):
        free = (*free, "period")  # a whole date is its own time, whatever its text calls earlier
    elif pairing.different("period") and _another_time(pairing) and not _told_alike(pairing, rule):
        if not _one_large_count(pairing):
            return "period"
        free = (*free, "period")
    return next((f for f in GATES if f not in free and pairing.different(f)), None)


def _told_alike(pairing: Pairing, rule: Rule | None) -> bool:
    """Whether a rule asks for clauses that share their words and leaves the time open: a slip of the keyboard.
    A date is its own time: "in 2005" is no slip for "on Thursday", but one year may be for another."""
    if rule is None or "period" not in rule.may_differ:
        return False
    if CHECKS[rule.check].by_words or _two_years(pairing):
        return True
    return "clause" in rule.known and pairing.left.quantity.kind != "date"


def _whole_dates(pairing: Pairing) -> bool:
    """Whether both are dates with their day, month and year."""
    dates = (pairing.left.quantity.date, pairing.right.quantity.date)
    return all(date is not None and None not in (date.year, date.month, date.day) for date in dates)


def _two_years(pairing: Pairing) -> bool:
    """Whether both are years alone: "built in 1964", "dates from 1971"."""
    dates = (pairing.left.quantity.date, pairing.right.quantity.date)
    return all(date is not None and date.year_alone for date in dates)


def _another_time(pairing: Pairing) -> bool:
    """Whether one figure is of well before its text was published and the other is not."""
    return len({c.period is not None and c.period.earlier for c in (pairing.left, pairing.right)}) > 1


def _one_large_count(pairing: Pairing) -> bool:
    """Whether both count the same noun in large numbers near each other and only one says when: "250,000 comments in
    October" and the "235,000 comments" that the agency received."""
    left, right = pairing.left, pairing.right
    if left.subject is None or right.subject is None or left.subject.head != right.subject.head:
        return False
    return (left.period is None) != (right.period is None) and within(left, right, NEAR, LARGE)


def on_pairings(rules: Sequence[Rule]) -> Fitting:
    """The rules whose check takes two claims."""
    return Fitting([rule for rule in rules if CHECKS[rule.check].takes == "pairing"])


def judge_pairing(pairing: Pairing, rules: Fitting, facts: Facts) -> Judgement | None:
    """What the most specific fitting rule says of two claims; None when no rule speaks of them.

    A rule whose check finds nothing it could compare ("too few digits to tell a slip") leaves them to the next.
    """
    silent = None
    for rule in rules.both(pairing.left, pairing.right):
        check = CHECKS[rule.check]
        if pairing.by_words and not check.by_words:
            continue
        if any(not pairing.different(facet) for facet in rule.different):
            continue
        if any(not pairing.same(facet) for facet in rule.known):
            continue
        if check.applies is not None and not check.applies(pairing, rule.parameters, facts):
            continue
        apart = separated(pairing, rule) or next((f for f in rule.same if _differs(pairing, f)), None)
        if apart is not None:
            words = pairing.facets[apart]
            reason = f"different {apart.replace('_', ' ')}: {words.left or 'not given'} / {words.right or 'not given'}"
            ruling = Ruling("not_compared", reason)
        else:
            ruling = check.judge(pairing, rule.parameters, facts)
            if _too_doubtful(pairing, rule, ruling):
                ruling = Ruling("not_compared", "too little tells that both are of one thing")
            apart = _of_two_things(pairing, facts) if ruling.verdict in APART else None
            if apart is not None:
                ruling = Ruling("not_compared", apart, ruling.compared)
        found = judged(rule, (pairing.left, pairing.right), ruling, pairing)
        if ruling.verdict != "not_compared":
            return found
        silent = silent or found
    return silent


def _of_two_things(pairing: Pairing, facts: Facts) -> str | None:
    """Why two figures that differ are of a part and its whole, or of two things of one noun; None else."""
    both = pairing.left, pairing.right
    return facts.wholes.apart(pairing) or two_things(*both, facts) or of_opposite_things(*both, facts)


def _too_doubtful(pairing: Pairing, rule: Rule, ruling: Ruling) -> bool:
    """Whether a conflict leaves more doubts than its rule bears."""
    if ruling.verdict != "conflict" or rule.max_doubts is None:
        return False
    return _doubts(pairing, rule, ruling) > rule.max_doubts


def _doubts(pairing: Pairing, rule: Rule, ruling: Ruling) -> int:
    """What a pairing leaves in doubt, less what the figures make up for, and what the check doubts besides.
    Figures that are only likely to be of one thing make a warning of what is worth a look, and of nothing an error."""
    left = doubtful(pairing, rule)
    floor = min(left, SEVERITIES.index(rule.severity) - 1)
    return max(floor, left - ruling.makes_up) + ruling.doubts


def judge_claim(claim: Claim, rules: Sequence[Rule], facts: Facts) -> list[Judgement]:
    """What every fitting rule on single claims says of one."""
    found = []
    for rule in rules:
        check = CHECKS[rule.check]
        if check.takes == "claim" and fits(rule, claim):
            ruling = check.judge(claim, rule.parameters, facts)
            if ruling.verdict != "not_compared":
                found.append(judged(rule, (claim,), ruling, None))
    return found


def judge_text(claims: Sequence[Claim], rules: Sequence[Rule], facts: Facts) -> list[Judgement]:
    """What every fitting rule on whole texts says of the claims of one text, given in text order."""
    found = []
    for rule in rules:
        check = CHECKS[rule.check]
        in_text = check.judge if check.takes == "text" else check.beside
        if in_text is not None:
            fitting = [claim for claim in claims if fits(rule, claim)]
            found += [
                judged(rule, ruled.claims, ruled.ruling, None)
                for ruled in in_text(fitting, rule.parameters, facts)
            ]
    return found


def once(pairs: Sequence[Judgement], singles: Sequence[Judgement]) -> tuple[list[Judgement], list[Judgement]]:
    """Judgements on pairings and on texts without what both have found: the louder one stays."""
    loud = {claims_of(judgement): SEVERITIES.index(judgement.severity) for judgement in pairs}
    louder = {
        claims_of(judgement)
        for judgement in singles
        if SEVERITIES.index(judgement.severity) > loud.get(claims_of(judgement), len(SEVERITIES))
    }
    return (
        [judgement for judgement in pairs if claims_of(judgement) not in louder],
        [
            judgement
            for judgement in singles
            if claims_of(judgement) in louder or claims_of(judgement) not in loud
        ],
    )


def claims_of(judgement: Judgement) -> frozenset[str]:
    """The ids of the claims that a judgement is about."""
    return frozenset(claim.id for claim in judgement.claims)


def judged(rule: Rule, claims: tuple[Claim, ...], ruling: Ruling, pairing: Pairing | None) -> Judgement:
    """A ruling as a judgement: each thing not known lowers confidence, and severity with it, by a level."""
    doubts = ruling.doubts if pairing is None else _doubts(pairing, rule, ruling)
    return Judgement(
        verdict=ruling.verdict,
        rule=rule.id,
        severity=lowered(rule.severity, doubts),
        confidence=_LEVELS[min(max(doubts, 0), len(_LEVELS) - 1)],
        claims=claims,
        reason=ruling.reason,
        message=fill(rule.message, claims, ruling.reason),
        pairing=pairing,
        compared=ruling.compared,
        notes=ruling.notes,
    )


def lowered(severity: Severity, levels: int) -> Severity:
    """A severity some levels down (up, for a negative number), never below info or above error."""
    return SEVERITIES[min(max(0, SEVERITIES.index(severity) - levels), len(SEVERITIES) - 1)]


def _differs(pairing: Pairing, facet: str) -> bool:
    if facet == "kind":
        return pairing.left.quantity.kind != pairing.right.quantity.kind
    if facet == "unit":
        return pairing.left.quantity.unit != pairing.right.quantity.unit
    if facet == "source":
        return pairing.left.source != pairing.right.source
    return facet in pairing.facets and pairing.different(facet)
