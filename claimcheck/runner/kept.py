"""What is kept of a text, as bytes and back: validated JSON, so that no entry can do more than be refused."""

from __future__ import annotations

from collections import Counter

from claimcheck.errors import Problem
from claimcheck.load.content import Records
from claimcheck.load.contents import Found
from claimcheck.pipeline import ReadText
from claimcheck.record import Record, dump, load
from claimcheck.records.claim import Claim
from claimcheck.records.document import Document, Quotation, Sentence
from claimcheck.records.findings import Notice, UnreadNumber
from claimcheck.records.source import Source
from claimcheck.runner.reading_worker import Answer


class _Kept(Record):
    sentences: tuple[Sentence, ...]
    quotations: tuple[Quotation, ...]
    claims: tuple[Claim, ...]
    unread: tuple[UnreadNumber, ...]
    left_out: dict[str, int]
    notices: tuple[Notice, ...]
    problems: tuple[Problem, ...] = ()


def dump_text(read: ReadText) -> bytes:
    """What was read of a text, without the text itself."""
    document = read.document
    return dump(
        _Kept(
            document.sentences, document.quotations, read.claims, read.unread, dict(read.left_out), read.notices,
            read.problems,
        )
    )  # fmt: skip


def load_text(raw: bytes, source: Source) -> ReadText | None:
    """What ``dump_text`` kept of a source; None when it is not that, or does not fit the text."""
    try:
        kept = load(raw, _Kept)
    except ValueError:
        return None
    text = source.text
    for sentence in kept.sentences:
        if text[sentence.start : sentence.end] != sentence.text:
            return None
    for claim in kept.claims:
        number = claim.quantity
        if text[number.start : number.end] != number.surface or claim.source != source.id:
            return None
    document = Document(source, kept.sentences, kept.quotations)
    return ReadText(document, kept.claims, kept.unread, Counter(kept.left_out), kept.notices, kept.problems)


def dump_found(found: Found) -> bytes:
    """The texts or tables of a file."""
    return dump(Answer(records=found) if isinstance(found, Records) else Answer(grids=found))


def load_found(raw: bytes) -> Found | None:
    """What ``dump_found`` kept; None when it is not that."""
    try:
        kept = load(raw, Answer)
    except ValueError:
        return None
    return kept.records or kept.grids
