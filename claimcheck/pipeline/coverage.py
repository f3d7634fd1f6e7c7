"""What became of every number, and what to say of texts that could not all be compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from claimcheck import judge
from claimcheck.errors import Problem
from claimcheck.pipeline.read_text import ReadText
from claimcheck.records.alignment import Alignment
from claimcheck.records.claim import Claim
from claimcheck.records.document import MARKED
from claimcheck.records.findings import ALONE, APART, ASIDE, Coverage, Notice
from claimcheck.records.judgement import Judgement

ROWS = 3
"""Rows of a reference sheet that are named where they were held against nothing."""
NAMED = 3
"""Texts that are named of those that may tell another story."""


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
        if _is_aside(claim):
            reasons[ASIDE] += 1
        elif claim.id in judged.left_out:
            reasons[APART] += 1
        else:
            alone += 1
    if alone:
        reasons[ALONE] = alone
    return Coverage(
        seen=len(claims) + unread + left_out,
        read=len(claims),
        compared=sum(claim.id in judged.compared for claim in claims),
        unread=unread,
        by_reason=dict(sorted(reasons.items())),
    )


def unchecked(texts: Sequence[ReadText]) -> list[Problem]:
    """An error where a draft could not be checked: it, or all its sources, are empty or not in English.

    A text that has nothing to check is a warning elsewhere; a draft that was held against nothing must not pass.
    """
    told = [text for text in texts if not text.document.source.rows]
    drafts = [text for text in told if text.document.source.role == "draft"]
    others = [text for text in told if text.document.source.role != "draft"]
    advice = "claimcheck reads English text; look at the warnings of each."
    problems = [
        Problem(
            "unchecked", "this draft was not checked: it has no English text", draft.document.source.known_by
        )
        for draft in drafts
        if not draft.document.sentences
    ]
    if drafts and others and not any(text.document.sentences for text in others):
        message = "the draft was held against no source: no source has English text"
        problems.append(Problem("unchecked", message, advice=advice))
    return problems


def set_apart(texts: Sequence[ReadText], judged: judge.Judged) -> tuple[Judgement, ...]:
    """Of each number that was paired and not compared, in text order, a judgement that says what sets the two apart."""
    found: dict[frozenset[str], Judgement] = {}
    for claim in (claim for text in texts for claim in text.claims):
        judgement = judged.left_out.get(claim.id)
        if judgement is None or claim.id in judged.compared or claim.quantity.derived or _is_aside(claim):
            continue
        found.setdefault(frozenset(one.id for one in judgement.claims), judgement)
    return tuple(found.values())


def _is_aside(claim: Claim) -> bool:
    return claim.part in MARKED or claim.sentence.repeated


def rows_held(texts: Sequence[ReadText], judged: judge.Judged) -> list[Notice]:
    """Say of each reference sheet how many of its rows were held against a number, and which were not."""
    notices = []
    for text in texts:
        read = {claim.quantity.start for claim in text.claims}
        rows = [
            row for row in text.document.source.rows if row.value.start in read
        ]  # of others there is an error
        if not rows:
            continue
        held = {claim.quantity.start for claim in text.claims if claim.id in judged.compared}
        left = [row for row in rows if row.value.start not in held]
        if left:
            named = ", ".join(f"“{row.subject.text}”" for row in left[:ROWS])
            more = f" and {len(left) - ROWS:,} more" if len(left) > ROWS else ""
            held_rows = len(rows) - len(left)
            were = f"row{'' if len(rows) == 1 else 's'} {'was' if 1 in (held_rows, len(rows)) else 'were'}"
            told = (
                f"{held_rows:,} of its {len(rows):,} {were} held against a number; no text has one that "
                f"counts or measures {named}{more} in these words"
            )
            notices.append(Notice("rows-not-held", told, text.document.source.id))
    return notices


def crowded(alignment: Alignment) -> list[Notice]:
    """Say when there were too many figures of one sort to hold each against every other."""
    if not alignment.crowded:
        return []
    message = (
        f"{len(alignment.crowded):,} numbers have so many others of their sort that each was held against its nearest"
        " only; check fewer texts in one run to compare all, or raise max-crowd"
    )
    return [Notice("many-numbers", message)]


def other_stories(alignments: Sequence[Alignment]) -> list[Notice]:
    """Say of each story which of its texts have hardly a name in common with the others: they may tell another one."""
    notices = []
    for groups in (one.strangers.groups for one in alignments if one.strangers.groups):
        others = sorted(frozenset().union(*groups) - max(groups, key=len))
        more = f" and {len(others) - NAMED:,} more" if len(others) > NAMED else ""
        told = (
            f"{', '.join(others[:NAMED])}{more}: hardly a name in common with the other texts, so that what differs "
            "there is only noted; texts of several stories are kept apart by --story-by folder"
        )
        notices.append(Notice("another-story", told))
    return notices


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
