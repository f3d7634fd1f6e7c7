"""Rules applied to pairings and claims: one judgement each, by the most specific rule that fits."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.judge.applying.apart import differs, separated
from claimcheck.judge.applying.doubts import doubtful
from claimcheck.judge.applying.message import fill
from claimcheck.judge.applying.selecting import Fitting, fits
from claimcheck.judge.checks import CHECKS
from claimcheck.judge.phrases.asides.parting import parted
from claimcheck.judge.ruling import Facts, Ruling
from claimcheck.judge.senses.opposing import of_opposite_things
from claimcheck.judge.two_things import two_things
from claimcheck.records.claim import Claim
from claimcheck.records.judgement import APART, SEVERITIES, Confidence, Judgement, Severity
from claimcheck.records.pairing import Pairing
from claimcheck.rulebook import Rule

_LEVELS: tuple[Confidence, ...] = ("high", "medium", "low")
_STRANGE = 2
"""Doubts that two texts without names in common leave: what they tell may be two events, and is only worth a look."""
NO_NAMES_SHARED = "the two texts have hardly a name in common: they may tell of two events"


def on_pairings(rules: Sequence[Rule]) -> Fitting:
    """The rules whose check takes two claims."""
    return Fitting([rule for rule in rules if CHECKS[rule.check].takes == "pairing"])


def judge_pairing(pairing: Pairing, rules: Fitting, facts: Facts) -> Judgement | None:
    """What the most specific fitting rule says of two claims; None when no rule speaks of them.

    A rule whose check finds nothing it could compare ("too few digits to tell a slip") leaves them to the next.
    """
    silent = None
    for rule in rules.both(pairing.left, pairing.right):
        if _speaks_of(pairing, rule, facts):
            found = judged(rule, (pairing.left, pairing.right), _ruling(pairing, rule, facts), pairing, facts)
            if found.verdict != "not_compared":
                return found
            silent = silent or found
    return silent


def _speaks_of(pairing: Pairing, rule: Rule, facts: Facts) -> bool:
    """Whether a rule that fits both claims has anything to say of the two together."""
    check = CHECKS[rule.check]
    if pairing.by_words and not check.by_words:
        return False
    if not (all(map(pairing.different, rule.different)) and all(map(pairing.same, rule.known))):
        return False
    return check.applies is None or check.applies(pairing, rule.parameters, facts)


def _ruling(pairing: Pairing, rule: Rule, facts: Facts) -> Ruling:
    """What a rule's check says of two claims, unless something sets them apart."""
    apart = separated(pairing, rule) or next((f for f in rule.same if differs(pairing, f)), None)
    if apart is not None:
        words = pairing.facets[apart]
        told = f"{words.left or 'not given'} / {words.right or 'not given'}"
        return Ruling("not_compared", f"different {apart.replace('_', ' ')}: {told}")
    ruling = CHECKS[rule.check].judge(pairing, rule.parameters, facts)
    if _too_doubtful(pairing, rule, ruling, facts):
        ruling = Ruling("not_compared", "too little tells that both are of one thing")
    why = _of_two_things(pairing, facts) if ruling.verdict in APART else None
    return ruling if why is None else Ruling("not_compared", why, ruling.compared)


def _of_two_things(pairing: Pairing, facts: Facts) -> str | None:
    """Why two figures that differ are of a part and its whole, or of two things of one noun; None else."""
    both = pairing.left, pairing.right
    return facts.wholes.apart(pairing) or two_things(*both, facts) or of_opposite_things(*both, facts)


def _too_doubtful(pairing: Pairing, rule: Rule, ruling: Ruling, facts: Facts) -> bool:
    """Whether a conflict leaves more doubts than its rule bears."""
    if ruling.verdict != "conflict" or rule.max_doubts is None:
        return False
    return _doubts(pairing, rule, ruling, facts) > rule.max_doubts


def _doubts(pairing: Pairing, rule: Rule, ruling: Ruling, facts: Facts) -> int:
    """What a pairing leaves in doubt, less what the figures make up for, and what the check doubts besides.
    Figures that are only likely to be of one thing make a warning of what is worth a look, and of nothing an error."""
    left = doubtful(pairing, rule)
    floor = min(left, SEVERITIES.index(rule.severity) - 1)
    strange = _STRANGE * facts.strangers.apart(pairing.left.source, pairing.right.source)
    return max(floor, left - ruling.makes_up) + ruling.doubts + strange


def judge_claim(claim: Claim, rules: Sequence[Rule], facts: Facts) -> list[Judgement]:
    """What every fitting rule on single claims says of one."""
    found = []
    for rule in rules:
        check = CHECKS[rule.check]
        if check.takes == "claim" and fits(rule, claim):
            ruling = check.judge(claim, rule.parameters, facts)
            if ruling.verdict != "not_compared":
                found.append(judged(rule, (claim,), ruling, None, facts))
    return found


def judge_text(claims: Sequence[Claim], rules: Sequence[Rule], facts: Facts) -> list[Judgement]:
    """What every fitting rule on whole texts says of the claims of one text, given in text order."""
    found = []
    told = {claim.id: claim for claim in claims}
    claims = parted(claims, facts.clauses, facts.speech)
    for rule in rules:
        check = CHECKS[rule.check]
        in_text = check.judge if check.takes == "text" else check.beside
        if in_text is not None:
            fitting = [claim for claim in claims if fits(rule, claim)]
            found += [
                judged(rule, tuple(told[c.id] for c in ruled.claims), ruled.ruling, None, facts)
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


def judged(
    rule: Rule, claims: tuple[Claim, ...], ruling: Ruling, pairing: Pairing | None, facts: Facts
) -> Judgement:
    """A ruling as a judgement: each thing not known lowers confidence, and severity with it, by a level."""
    doubts = ruling.doubts if pairing is None else _doubts(pairing, rule, ruling, facts)
    two_stories = pairing is not None and facts.strangers.apart(pairing.left.source, pairing.right.source)
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
        notes=(*ruling.notes, NO_NAMES_SHARED) if two_stories else ruling.notes,
    )


def lowered(severity: Severity, levels: int) -> Severity:
    """A severity some levels down (up, for a negative number), never below info or above error."""
    return SEVERITIES[min(max(0, SEVERITIES.index(severity) - levels), len(SEVERITIES) - 1)]
