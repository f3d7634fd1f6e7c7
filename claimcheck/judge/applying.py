"""Rules applied to pairings and claims: one judgement each, by the most specific rule that fits."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.judge.checks import CHECKS
from claimcheck.judge.message import fill
from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.judge.selecting import fits
from claimcheck.records.claim import Claim
from claimcheck.records.judgement import SEVERITIES, Confidence, Judgement, Severity
from claimcheck.records.pairing import FACETS, Pairing
from claimcheck.rulebook import Rule

GATES = tuple(facet for facet in FACETS if facet not in ("attribution", "clause", "act"))
"""Facets whose explicit difference separates two claims, whatever the rule, unless it says they may differ."""
HANDFUL = 3
_LEVELS: tuple[Confidence, ...] = ("high", "medium", "low")


def separated(pairing: Pairing, rule: Rule | None = None) -> str | None:
    """The first facet that sets two claims apart, None when none does."""
    free = rule.may_differ + rule.different if rule else ()
    if pairing.different("period") and _another_time(pairing) and not _told_alike(pairing, rule):
        return "period"
    return next((f for f in GATES if f not in free and pairing.different(f)), None)


def _told_alike(pairing: Pairing, rule: Rule | None) -> bool:
    """Whether a rule asks for clauses that share their words and leaves the time open: a slip of the keyboard.
    A date is its own time: "in 2005" is no slip for "on Thursday"."""
    if rule is None or pairing.left.quantity.kind == "date":
        return False
    return "clause" in rule.known and "period" in rule.may_differ


def _another_time(pairing: Pairing) -> bool:
    """Whether one figure is of well before its text was published and the other is not."""
    return len({c.period is not None and c.period.earlier for c in (pairing.left, pairing.right)}) > 1


def judge_pairing(pairing: Pairing, rules: Sequence[Rule], facts: Facts) -> Judgement | None:
    """What the most specific fitting rule says of two claims; None when no rule speaks of them."""
    for rule in rules:
        check = CHECKS[rule.check]
        if check.takes != "pairing" or not (fits(rule, pairing.left) and fits(rule, pairing.right)):
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
        return judged(rule, (pairing.left, pairing.right), ruling, pairing)
    return None


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
        if check.takes == "text":
            fitting = [claim for claim in claims if fits(rule, claim)]
            found += [
                judged(rule, ruled.claims, ruled.ruling, None)
                for ruled in check.judge(fitting, rule.parameters, facts)
            ]
    return found


def judged(rule: Rule, claims: tuple[Claim, ...], ruling: Ruling, pairing: Pairing | None) -> Judgement:
    """A ruling as a judgement: each thing not known lowers confidence, and severity with it, by a level."""
    doubts = ruling.doubts
    if pairing is not None:
        doubts += _not_known(pairing, rule)
        doubts += sum(_apart_in_time(pairing, facet) for facet in rule.may_differ)
        doubts += any(claim.measure is not None and not claim.attached for claim in claims)
        doubts += any(_handful(claim) for claim in claims)
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


def _handful(claim: Claim) -> bool:
    """Up to three things that nothing happened to: "one" is mostly a pronoun, and two are mostly a part."""
    return claim.measure is None and _few(claim)


def _few(claim: Claim) -> bool:
    value = claim.quantity.amount.value
    return claim.quantity.kind == "count" and value is not None and value <= HANDFUL


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


def _apart_in_time(pairing: Pairing, facet: str) -> bool:
    """Whether a facet that may differ does; for a length of time, whether it is told and not known to be the same."""
    if pairing.left.quantity.kind in ("date", "clock_time"):
        return False  # the day is what such claims state
    found = pairing.facets[facet]
    if pairing.left.quantity.kind != "duration":
        return found.outcome == "different"
    return found.outcome != "same" and (found.left is not None or found.right is not None)


def _not_known(pairing: Pairing, rule: Rule) -> int:
    """How many of the facets that must be the same are not known to be, less one that another makes up for."""
    missing = sum(_unknown(pairing, facet) for facet in rule.same)
    claims = (pairing.left, pairing.right)
    one_sided = (claims[0].measure is None) != (claims[1].measure is None)
    part = one_sided and any(_few(claim) for claim in claims)  # one killed of the dozen who were there
    made_up = not part and any(_stands_in(pairing, facet) for facet in rule.instead)
    made_up = made_up or (bool(rule.instead) and all(map(_describes, claims)) and _one_noun(pairing))
    return missing - 1 if missing and made_up else missing


def _describes(claim: Claim) -> bool:
    """Whether the number describes a thing: "a 48-page report"."""
    return (
        claim.subject is not None and claim.subject.start == claim.quantity.number_end + 1 and _glued(claim)
    )


def _glued(claim: Claim) -> bool:
    at = claim.quantity.number_end - claim.sentence.start
    return claim.sentence.text[at : at + 1] == "-"


def _one_noun(pairing: Pairing) -> bool:
    one, other = pairing.left.subject, pairing.right.subject
    return one is not None and other is not None and bool(set(one.modifiers) & set(other.modifiers))


def _stands_in(pairing: Pairing, facet: str) -> bool:
    """Whether a facet is the same in a way that no other thing would be: of a clause, that a name or another number
    is shared; "homes" and "power" are words of any storm."""
    if facet != "clause" or not pairing.same("clause"):
        return pairing.same(facet)
    return any(not word[:1].islower() for word in (pairing.facets["clause"].left or "").split(", "))


def _unknown(pairing: Pairing, facet: str) -> bool:
    return facet in pairing.facets and pairing.facets[facet].outcome == "unknown"
