"""The pairs of figures by which one text tells one thing twice, and not alike."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from claimcheck.judge.phrases.line import speaks
from claimcheck.judge.phrases.twice.known import is_known, word_before
from claimcheck.judge.phrases.twice.likeness import Pair, apart, are_alike, is_mistyped, of_two
from claimcheck.judge.phrases.twice.plain import is_plain, is_reckoned
from claimcheck.judge.phrases.twice.told_of import NAMED, Key, told_of
from claimcheck.judge.phrases.twice.words import Known
from claimcheck.judge.ruling import Facts
from claimcheck.records.claim import Claim


def told_twice(claims: Sequence[Claim], words: Known, facts: Facts) -> Iterator[tuple[Pair, bool]]:
    """The two figures that a text gives for what seems to be one thing: it tells the second as known, or the one looks
    like a slip in typing the other. Sure is only whose age it is."""
    here = [
        claim for claim in claims if claim.part == "body" and not claim.quantity.derived and speaks(claim)
    ]  # a title is held against its text by a check of its own
    groups: dict[Key, list[Claim]] = defaultdict(list)
    for claim in here:
        for key in told_of(claim, words, facts):
            groups[key].append(claim)
    found: dict[tuple[str, str], tuple[Pair, bool]] = {}
    for key, group in groups.items():
        pair = _two_values(group)
        if pair is None or not _comparable(key, pair, here, words):
            continue
        sure = key[0] == "age"
        known = key[0] in NAMED and is_known(pair[1], pair[0].sentence.text, words)
        if sure or known or (is_mistyped(pair) and are_alike(pair, facts)):
            found[pair[0].id, pair[1].id] = (pair, sure)
    yield from found.values()


def _two_values(group: Sequence[Claim]) -> Pair | None:
    """The first figure of a group and the first of the only other value in it, in another sentence."""
    if len({claim.quantity.ends for claim in group}) != 2:
        return None
    first = group[0]
    second = next(claim for claim in group if claim.quantity.ends != first.quantity.ends)
    return (first, second) if first.sentence.start != second.sentence.start else None


def _comparable(key: Key, pair: Pair, claims: Sequence[Claim], words: Known) -> bool:
    second = pair[1]
    if not apart(pair) or of_two(pair) or is_reckoned(second, claims):
        return False
    if not all(is_plain(claim, words, timeless=key[0] == "thing") for claim in pair):
        return False
    if key[0] == "thing" and all(word_before(claim) in words.definite for claim in pair):
        return False  # "the 12-storey tower", "the 14-storey tower"
    if second.quantity.kind != "count":
        return True
    if key[0] == "recalled" and key[1] not in words.recalls.get(_head(second), ()):
        return False
    return not _told_closer(pair)


def _told_closer(pair: Pair) -> bool:
    """Whether the second noun has a word that the first sentence has not: "the 12 injured passengers"."""
    told = pair[0].sentence.text.lower()
    subject = pair[1].subject
    return subject is not None and any(word.lower() not in told for word in subject.modifiers)


def _head(claim: Claim) -> str:
    return claim.subject.head if claim.subject is not None else ""
