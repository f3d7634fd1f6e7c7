"""Claims → pairings: which claims could measure the same thing, and how their facets compare. Facts, no opinion."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claimcheck.align.blocking import blocks, pairs
from claimcheck.align.copies import copies
from claimcheck.align.facets import compare
from claimcheck.align.lone_words import pairs_by_lone_words
from claimcheck.align.paired import PAIRED
from claimcheck.align.short_texts import pairs_of_short_texts
from claimcheck.align.sole_amounts import pairs_alone
from claimcheck.align.strangers import Names, strangers
from claimcheck.lexicon import lemmas_of
from claimcheck.lexicon.wording import wording
from claimcheck.limits import DEFAULTS, Limits
from claimcheck.records.alignment import Alignment, Copies, Strangers
from claimcheck.records.claim import Claim
from claimcheck.records.document import MARKED, Document
from claimcheck.records.pairing import Pairing
from claimcheck.rulebook import Vocabulary

__all__ = ["COMPARED", "align", "together"]

COMPARED = tuple(kind for kind in PAIRED if kind not in ("score", "ordinal"))
"""Kinds of which a reference sheet may hold figures."""


def together(alignments: Sequence[Alignment]) -> Alignment:
    """What several stories give, as one; each holds only its own sources."""
    if len(alignments) == 1:
        return alignments[0]
    copied = Copies({}, {}, {})
    for one in alignments:
        copied.of.update(one.copies.of)
        copied.shared.update(one.copies.shared)
        copied.witness.update(one.copies.witness)
    pairings = tuple(pairing for one in alignments for pairing in one.pairings)
    apart = Strangers(tuple(group for one in alignments for group in one.strangers.groups))
    return Alignment(pairings, copied, frozenset().union(*(one.crowded for one in alignments)), apart)


def align(
    claims: Sequence[Claim],
    documents: Sequence[Document],
    vocabulary: Vocabulary,
    limits: Limits = DEFAULTS,
) -> Alignment:
    """Pair the claims of one story.

    Claims of a source that copies another are left out: they are the same witness. Pairings inside one source,
    and between two copies of one sentence, are made too; which of them matter is the judge's business. The left
    claim comes first by source id, then in the text, so that the order of the sources changes nothing.
    """
    words = wording(vocabulary)
    known = copies(sorted(documents, key=lambda d: d.source.id))
    sheets = {document.source.id for document in documents if document.source.rows}
    original = sorted(
        (claim for claim in claims if claim.source not in known.of),
        key=lambda claim: (claim.source, claim.quantity.start, claim.quantity.end),
    )
    ordered = [claim for claim in original if claim.source not in sheets]
    found: dict[tuple[str, str], tuple[Claim, Claim]] = {}
    crowded: set[str] = set()
    for block in blocks(ordered, words):
        if len(block) > limits.max_crowd:
            crowded.update(claim.id for claim in block if not claim.quantity.derived)
        for left, right in pairs(block, limits):
            found.setdefault((left.id, right.id), (left, right))
    briefs = _by_ids(pairs_of_short_texts(ordered, documents, words, lemmas_of(vocabulary)))
    names = Names(words)
    alone = _by_ids(pairs_alone(ordered, documents, names))
    by_words = _by_ids(pairs_by_lone_words(ordered, words))
    pairings = [
        Pairing(left, right, compare(left, right, words), ids not in found, ids in alone, ids in briefs)
        for ids, (left, right) in {**found, **by_words, **alone, **briefs}.items()
    ]
    if sheets:
        from claimcheck.align.references import references  # here: few runs have a sheet

        apart = [claim for claim in original if claim.part not in MARKED and not claim.sentence.repeated]
        pairings += references(apart, documents, words, lemmas_of(vocabulary))
    return Alignment(tuple(pairings), known, frozenset(crowded), strangers(documents, names))


def _by_ids(pairs: Iterable[tuple[Claim, Claim]]) -> dict[tuple[str, str], tuple[Claim, Claim]]:
    return {(left.id, right.id): (left, right) for left, right in pairs}
