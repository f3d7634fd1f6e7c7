"""The rule that ``claimcheck rules new`` writes: whole, commented, and with examples that come out as written."""

from __future__ import annotations

NAME = "NAME-OF-THE-RULE"
TEMPLATE = """\
# yaml-language-server: $schema=claimcheck.schema.json
# With "claimcheck rules schema > claimcheck.schema.json" an editor completes this file and underlines mistakes.
# "claimcheck rules check FILE" finds mistakes, "claimcheck rules test FILE" runs the examples.
version: 1
rules:
  - id: NAME-OF-THE-RULE
    # One sentence for lists and reports, and why anybody should care.
    summary: Two sources count the stalls of one market and do not agree.
    why: The number of stalls is how the city argues about the market.
    # error, warning or info; a facet of "same" that a text leaves open lowers it by a level.
    severity: warning
    # Which numbers it looks at: kind, unit, dimension, measure, subject ("stall", "market stall"), class, event, act
    # (once, bound: a beginning or an end, lasting), place, scope, role, modality, speaker, part, or text (a pattern
    # found in the sentence). "claimcheck extract FILE --format json" shows what a text gives.
    where: {kind: count, subject: stall}
    # Facets that must be known to be equal, that must not differ, and that may.
    known: [subject]
    same: [place]
    may-differ: [period]
    # What decides, and how far two values may lie apart: "claimcheck rules checks" has them all.
    check: values-differ
    with: {hedged: 5%}
    # {left.source}, {left.surface}, {left.value}, {left.subject} ... and the same with "right"; {reason}.
    message: "{left.source} says {left.surface}; {right.source} says {right.surface}."
    advice: Ask whether both count the stalls that are let or those that are open.
    misses: Stalls that a text calls booths.
    # Each example has texts, one outcome (conflict, update, rounding, compatible, not-compared) and the words that
    # must be read as numbers for it.
    examples:
      - name: two counts of one market
        sources: {wire: The market of Marl has 1300 stalls., paper: In Marl 1450 stalls stand on the market.}
        conflict: {wire: 1300 stalls, paper: 1450 stalls}
      - name: the same count, rounded
        sources: {wire: The market of Marl has 1.3 thousand stalls., paper: "In Marl 1,312 stalls stand on the market."}
        rounding: {wire: 1.3 thousand stalls, paper: "1,312 stalls"}
      - name: a floor and a higher count
        sources: {wire: The market of Marl has at least 1300 stalls., paper: In Marl 1450 stalls stand on the market.}
        compatible: {wire: at least 1300 stalls, paper: 1450 stalls}
      - name: two markets
        sources: {wire: In Marl 1300 stalls stand on the market., paper: In Ondar 1450 stalls stand on the market.}
        not-compared: {wire: 1300 stalls, paper: 1450 stalls}
"""


def rule_file(name: str) -> str:
    """The text of a rule file with one rule of that id."""
    return TEMPLATE.replace(NAME, name)
