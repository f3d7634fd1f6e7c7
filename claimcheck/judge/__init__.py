"""Pairings and claims → conflicts and agreements: rules say what cannot both be true, and how loudly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from claimcheck.judge.applying import judge_claim, judge_pairing, judge_text, lowered
from claimcheck.judge.checks import CHECKS, PARAMETERS
from claimcheck.judge.fingerprint import SHORT, Fingerprints
from claimcheck.judge.gate import passes
from claimcheck.judge.matching import answering
from claimcheck.judge.naming import topic as name
from claimcheck.judge.notes import notes
from claimcheck.judge.ruling import Facts
from claimcheck.judge.selecting import most_specific
from claimcheck.judge.sides import sides
from claimcheck.judge.standing import Standing
from claimcheck.judge.topics import Topic, topics
from claimcheck.judge.values import value
from claimcheck.records.alignment import Alignment
from claimcheck.records.claim import Claim
from claimcheck.records.findings import Agreement, Conflict, Side
from claimcheck.records.judgement import SEVERITIES, Confidence, Judgement
from claimcheck.records.pairing import Pairing
from claimcheck.rulebook import Rule

__all__ = ["CHECKS", "PARAMETERS", "Facts", "Judged", "judge", "passes"]

_CONFIDENCES: tuple[Confidence, ...] = ("low", "medium", "high")


@dataclass(frozen=True, slots=True)
class Judged:
    """What the rules say of a story.

    ``compared`` holds the ids of the claims that some check looked at; ``left_out`` says of a claim that was paired
    and not compared what set it apart.
    """

    conflicts: tuple[Conflict, ...]
    agreements: tuple[Agreement, ...]
    compared: frozenset[str]
    left_out: dict[str, str]
    judgements: tuple[Judgement, ...]


def judge(claims: Sequence[Claim], alignment: Alignment, rules: Sequence[Rule], facts: Facts) -> Judged:
    """Apply the rules to every pairing and every claim of one story; conflicts come loudest first.

    ``rules`` are those in force, each with its check's parameters attached.
    """
    ordered = most_specific(rules)
    across = [rule for rule in ordered if not CHECKS[rule.check].within]
    within = [rule for rule in ordered if CHECKS[rule.check].within]
    between: list[Judgement] = []
    inside: list[Judgement] = []
    beside: list[Pairing] = []
    witness = alignment.copies.witness_of
    for pairing in alignment.pairings:
        one_text = pairing.left.source == pairing.right.source
        if one_text:
            found = judge_pairing(pairing, within, facts)
            if found is not None:
                inside.append(found)
        elif witness(pairing.left) != witness(pairing.right):
            found = judge_pairing(pairing, across, facts)
            if found is not None:
                between.append(found)
        if one_text or witness(pairing.left) == witness(pairing.right):
            beside.append(pairing)
    disputed = [j for j in inside if j.verdict == "conflict"]
    found_topics = topics(between, answering(between), beside) + topics(disputed, disputed, beside)
    originals = [claim for claim in claims if claim.source not in alignment.copies.of]
    singles = [j for claim in originals for j in judge_claim(claim, within, facts)]
    for _, text in groupby(originals, key=lambda claim: claim.source):
        singles += judge_text(list(text), within, facts)
    standing = Standing(between, claims)
    conflicts = _conflicts(found_topics, singles, alignment, standing)
    everything = [*between, *inside, *singles]
    return Judged(
        conflicts,
        _agreements(found_topics, conflicts),
        frozenset(c.id for j in everything if j.verdict != "not_compared" for c in j.claims),
        {c.id: j.reason for j in everything if j.verdict == "not_compared" for c in j.claims},
        tuple(j for j in everything if j.verdict != "not_compared"),
    )


def _conflicts(
    found: Sequence[Topic], singles: Sequence[Judgement], alignment: Alignment, standing: Standing
) -> tuple[Conflict, ...]:
    names = Fingerprints()
    made = []
    reported: dict[str, set[str]] = {}
    for topic in found:
        verdicts = {j.verdict for j in topic.judgements}
        told = reported.setdefault(topic.rule, set())
        here = {claim.id for claim in topic.claims}
        if verdicts & {"conflict", "update"} and len(here & told) * 2 <= len(here):
            conflict = _conflict(topic, standing, alignment, names)
            if conflict is not None:
                made.append(conflict)
                told |= here
    for judgement in singles:
        if judgement.verdict == "conflict":
            made.append(
                _named(
                    judgement,
                    tuple(Side(value(claim), (claim,), 1) for claim in judgement.claims),
                    judgement.notes,
                    (judgement,),
                    names,
                    name(judgement.claims) if len(judgement.claims) > 1 else judgement.claims[0].surface,
                )
            )
    rank = {"conflict": 0, "update": 1}
    return tuple(
        sorted(made, key=lambda c: (rank[c.verdict], -SEVERITIES.index(c.severity), c.topic, c.fingerprint))
    )


def _conflict(topic: Topic, standing: Standing, alignment: Alignment, names: Fingerprints) -> Conflict | None:
    graded: list[Judgement] = []
    why: list[str] = []
    for judgement in topic.judgements:
        if judgement.verdict == "conflict":
            levels, words = standing.doubts(judgement)
            confidence = _CONFIDENCES[max(0, _CONFIDENCES.index(judgement.confidence) - levels)]
            why += words
            graded.append(
                replace(judgement, severity=lowered(judgement.severity, levels), confidence=confidence)
            )
        elif judgement.verdict == "update":
            graded.append(replace(judgement, severity="info"))
    loudest = max(
        graded,
        key=lambda j: (
            j.verdict == "conflict",
            SEVERITIES.index(j.severity),
            _CONFIDENCES.index(j.confidence),
        ),
    )
    made = sides(topic.claims, graded, alignment.copies.witness_of)
    if len(made) < 2:
        return None
    if len(made) > 2:
        listed = ", ".join(side.value for side in made[:-1])
        loudest = replace(loudest, reason=f"{listed} and {made[-1].value} cannot all be true")
    own = tuple(note for j in graded for note in j.notes)
    lines = tuple(dict.fromkeys((*own, *why, *notes(made))))
    return _named(loudest, made, lines, tuple(topic.judgements), names, name(topic.claims))


def _named(
    judgement: Judgement,
    made: tuple[Side, ...],
    lines: tuple[str, ...],
    judgements: tuple[Judgement, ...],
    names: Fingerprints,
    topic: str,
) -> Conflict:
    claims = [claim for side in made for claim in side.claims]
    values = [f"{c.source}={value(c)}" for c in claims]
    fingerprint = names.next(judgement.rule, topic, [c.source for c in claims], values)
    return Conflict(
        id=fingerprint[:SHORT],
        fingerprint=fingerprint,
        rule=judgement.rule,
        severity=judgement.severity,
        verdict="update" if judgement.verdict == "update" else "conflict",
        confidence=judgement.confidence,
        topic=topic,
        message=judgement.message,
        reason=judgement.reason,
        sides=made,
        notes=lines,
        judgements=judgements,
    )


def _agreements(found: Sequence[Topic], conflicts: Sequence[Conflict]) -> tuple[Agreement, ...]:
    contested = {claim.id for conflict in conflicts for claim in conflict.claims}
    made = []
    for topic in found:
        if any(j.verdict in ("conflict", "update") for j in topic.judgements):
            continue
        if any(c.quantity.amount.kind == "vague" for c in topic.claims):
            continue  # "hundreds" agrees with too much
        if not topic.judgements or any(claim.id in contested for claim in topic.claims):
            continue
        verdict = "rounding" if any(j.verdict == "rounding" for j in topic.judgements) else "compatible"
        made.append(
            Agreement(name(topic.claims), "rounding" if verdict == "rounding" else "compatible", topic.claims)
        )
    return tuple(sorted(made, key=lambda a: (a.topic, a.claims[0].id)))
