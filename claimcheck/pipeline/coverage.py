"""What became of every number, and what to say of texts that could not all be compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from claimcheck import align, judge
from claimcheck.pipeline.read_text import ReadText
from claimcheck.records.alignment import Alignment
from claimcheck.records.findings import Coverage, Notice


def coverage(texts: Sequence[ReadText], judged: judge.Judged) -> Coverage:
    """How many numbers were seen, read and compared, and why the others were not."""
    claims = [
        claim
        for text in texts
        for claim in text.claims
        if not claim.quantity.derived and not text.document.source.rows
    ]
    reasons: Counter[str] = Counter()
    for text in texts:
        reasons.update(text.left_out)
        reasons.update(number.unread.reason for number in text.unread)
    left_out = sum(count for text in texts for count in text.left_out.values())
    unread = sum(len(text.unread) for text in texts)
    alone = 0
    for claim in claims:
        if claim.id in judged.compared:
            continue
        if claim.part in align.MARKED or claim.sentence.repeated:
            reasons["stands in a byline, caption, biography or repetition"] += 1
        elif claim.id in judged.left_out:
            reasons["paired, but something sets the two apart"] += 1
        else:
            alone += 1
    if alone:
        reasons["nothing else measures the same thing"] = alone
    return Coverage(
        seen=len(claims) + unread + left_out,
        read=len(claims),
        compared=sum(claim.id in judged.compared for claim in claims),
        unread=unread,
        by_reason=dict(sorted(reasons.items())),
    )


def crowded(alignment: Alignment) -> list[Notice]:
    """Say when there were too many figures of one sort to hold each against every other."""
    if not alignment.crowded:
        return []
    message = (
        f"{len(alignment.crowded):,} numbers have so many others of their sort that each was held against its nearest"
        " only; check fewer texts in one run to compare all, or raise max-crowd"
    )
    return [Notice("many-numbers", message)]


def copies(alignment: Alignment) -> list[Notice]:
    """Say which texts share sentences: they count as one witness for the figures in them."""
    notices = []
    for (first, other), count in sorted(alignment.copies.shared.items()):
        whole = alignment.copies.of.get(other) == first
        sentences = "sentence" if count == 1 else "sentences"
        message = (
            f"it copies {first}: the two count as one witness"
            if whole
            else f"it shares {count} {sentences} with {first}: figures in them count as one witness"
        )
        notices.append(Notice("copy" if whole else "shared-sentences", message, other))
    return notices
