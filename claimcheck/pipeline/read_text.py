"""What reading one source gives."""

from __future__ import annotations

from collections import Counter

from claimcheck.errors import Problem
from claimcheck.extract.result import Vetoed
from claimcheck.record import Record
from claimcheck.records.claim import Claim
from claimcheck.records.document import Document
from claimcheck.records.findings import Notice, UnreadNumber


class ReadText(Record):
    """One source read: its document, claims, unread numbers, numbers left out, and what to say of it."""

    document: Document
    claims: tuple[Claim, ...]
    unread: tuple[UnreadNumber, ...]
    left_out: Counter[str]
    notices: tuple[Notice, ...] = ()
    problems: tuple[Problem, ...] = ()
    """What is wrong with a reference sheet; what of a text was left out."""
    names: tuple[Vetoed, ...] = ()
    """The numbers of a draft that count nothing, most of them in names."""
