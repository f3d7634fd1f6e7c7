"""Pairings and claims → conflicts and agreements: rules say what cannot both be true, and how loudly."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from claimcheck.judge.applying.rules import (
    claims_of,
    judge_claim,
    judge_pairing,
    judge_text,
    on_pairings,
    once,
)
from claimcheck.judge.applying.selecting import most_specific
from claimcheck.judge.applying.sense import opposites
from claimcheck.judge.checks import CHECKS, PARAMETERS
from claimcheck.judge.findings.order import by_topic, loudest_first
from claimcheck.judge.findings.reporting import Reporting
from claimcheck.judge.findings.topics import topics
from claimcheck.judge.gate import passes
from claimcheck.judge.ledger import ledger, settled
from claimcheck.judge.phrases.same import forget
from claimcheck.judge.rivals.growing import grown
from claimcheck.judge.rivals.lone_figures import LoneFigures
from claimcheck.judge.rivals.matching import answering, not_settled
from claimcheck.judge.rivals.standing import Standing
from claimcheck.judge.rivals.wholes import Wholes
from claimcheck.judge.ruling import Facts
from claimcheck.record import Record, replace
from claimcheck.records.alignment import Alignment
from claimcheck.records.claim import Claim
from claimcheck.records.findings import Agreement, Conflict, LedgerLine
from claimcheck.records.judgement import Judgement
from claimcheck.records.pairing import Pairing
from claimcheck.rulebook import Rule

__all__ = ["CHECKS", "PARAMETERS", "Facts", "Judged", "forget", "judge", "passes", "together"]


class Judged(Record):
    """What the rules say of a story.

    ``compared`` holds the ids of the claims that some check looked at; ``left_out`` says of a claim that was paired
    and not compared what set it apart.
    """

    conflicts: tuple[Conflict, ...]
    agreements: tuple[Agreement, ...]
    compared: frozenset[str]
    left_out: dict[str, str]
    judgements: tuple[Judgement, ...]
    ledger: tuple[LedgerLine, ...] = ()


def judge(claims: Sequence[Claim], alignment: Alignment, rules: Sequence[Rule], facts: Facts) -> Judged:
    """Apply the rules to every pairing and every claim of one story; conflicts come loudest first.

    With drafts among the sources (``facts.drafts``) only findings that touch a draft are kept, and each of its
    numbers gets a line in the ledger.

    ``rules`` are those in force, each with its check's parameters attached.
    """
    facts = replace(facts, lone=LoneFigures(claims, facts.roots), wholes=Wholes(claims))
    ordered = most_specific(rules)
    across = [r for r in ordered if not (CHECKS[r.check].within or CHECKS[r.check].against_sheets)]
    approved = [rule for rule in ordered if CHECKS[rule.check].against_sheets]
    within = [rule for rule in ordered if CHECKS[rule.check].within]
    of_sheets, of_one_text, of_two_texts = map(on_pairings, (approved, within, across))
    between: list[Judgement] = []
    inside: list[Judgement] = []
    sheets: list[Judgement] = []
    beside: list[Pairing] = []
    witness = alignment.copies.witness_of
    for pairing in alignment.pairings:
        one_text = pairing.left.source == pairing.right.source
        if pairing.right.source in facts.sheets:
            found = judge_pairing(pairing, of_sheets, facts)
            if found is not None:
                sheets.append(found)
            continue
        if one_text:
            found = judge_pairing(pairing, of_one_text, facts)
            if found is not None:
                inside.append(found)
        elif witness(pairing.left) != witness(pairing.right):
            found = judge_pairing(pairing, of_two_texts, facts)
            if found is not None:
                between.append(found)
        if one_text or witness(pairing.left) == witness(pairing.right):
            beside.append(pairing)
    texts = [claim for claim in claims if claim.source not in facts.sheets]
    originals = [claim for claim in texts if claim.source not in alignment.copies.of]
    singles = [j for claim in originals for j in judge_claim(claim, within, facts)]
    for _, text in groupby(originals, key=lambda claim: claim.source):
        singles += judge_text(list(text), within, facts)
    between = grown(between)
    answers = answering(between)
    contrary = opposites(between, facts)
    between, answers = ([contrary.get(claims_of(j), j) for j in js] for js in (between, answers))
    disputed, singles = once([j for j in inside if j.verdict == "conflict"], singles)
    sheets = not_settled(sheets)
    found_topics = [
        *topics(between, answers, beside),
        *topics(disputed, disputed, beside),
        *topics(sheets, sheets, beside),
    ]
    reporting = Reporting(Standing(between, texts), alignment.copies, facts.labels, facts.sheets)
    conflicts = reporting.conflicts(found_topics, singles)
    everything = [*between, *inside, *sheets, *singles]
    made = tuple(j for j in everything if j.verdict != "not_compared")
    lines: tuple[LedgerLine, ...] = ()
    if facts.drafts:
        conflicts = tuple(c for c in conflicts if any(claim.source in facts.drafts for claim in c.claims))
        draft = [claim for claim in claims if claim.source in facts.drafts and not claim.quantity.derived]
        others = [claim for claim in claims if claim.source not in facts.drafts]
        lines = ledger(draft, others, conflicts, made, facts)
        conflicts = settled(conflicts, lines)
    return Judged(
        conflicts,
        reporting.agreements(found_topics, conflicts),
        frozenset(c.id for j in made for c in j.claims),
        {c.id: j.reason for j in everything if j.verdict == "not_compared" for c in j.claims},
        made,
        lines,
    )


def together(judged: Sequence[Judged]) -> Judged:
    """What the rules say of several stories, as one: conflicts loudest first, agreements by topic."""
    if len(judged) == 1:
        return judged[0]
    return Judged(
        loudest_first(conflict for one in judged for conflict in one.conflicts),
        by_topic(agreement for one in judged for agreement in one.agreements),
        frozenset().union(*(one.compared for one in judged)),
        {name: why for one in judged for name, why in one.left_out.items()},
        tuple(judgement for one in judged for judgement in one.judgements),
        tuple(line for one in judged for line in one.ledger),
    )
