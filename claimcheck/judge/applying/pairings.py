"""What the rules say of all pairings of a story, by where their two claims stand."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from claimcheck.judge.applying.rules import judge_pairing, on_pairings
from claimcheck.judge.checks import CHECKS
from claimcheck.judge.ruling import Facts
from claimcheck.records.alignment import Alignment
from claimcheck.records.judgement import Judgement
from claimcheck.records.pairing import Pairing
from claimcheck.rulebook import Rule


class OfPairings(NamedTuple):
    """The judgements on pairings ``between`` two texts, ``inside`` one and against ``sheets``; those ``beside`` that no
    rule judges between texts, inside one or between copies; and what rules found that are not to be heard."""

    between: list[Judgement]
    inside: list[Judgement]
    sheets: list[Judgement]
    beside: list[Pairing]
    unheard: list[Judgement]


def judge_pairings(
    alignment: Alignment, rules: Sequence[Rule], ignored: Collection[str], facts: Facts
) -> OfPairings:
    """Ask the rules, in their order, of every pairing; what one of the ``ignored`` (ids) finds is not heard."""
    checks = [(CHECKS[rule.check], rule) for rule in rules]
    of_sheets = on_pairings([rule for check, rule in checks if check.against_sheets])
    of_one_text = on_pairings([rule for check, rule in checks if check.within])
    of_two_texts = on_pairings([rule for check, rule in checks if not (check.within or check.against_sheets)])
    witness = alignment.copies.witness_of
    made = OfPairings([], [], [], [], [])
    for pairing in alignment.pairings:
        if pairing.right.source in facts.sheets:
            kept, asked = made.sheets, of_sheets
        elif pairing.left.source == pairing.right.source:
            kept, asked = made.inside, of_one_text
            made.beside.append(pairing)
        elif witness(pairing.left) == witness(pairing.right):
            made.beside.append(pairing)
            continue
        else:
            kept, asked = made.between, of_two_texts
        found = judge_pairing(pairing, asked, facts)
        if found is None:
            continue
        silenced = found.rule in ignored and found.verdict in ("conflict", "update")
        (made.unheard if silenced else kept).append(found)
    return made
