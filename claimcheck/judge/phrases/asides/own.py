"""Whether a clause tells of a thing of its own: of one that is new to its sentence and named beside its figure.

"…, while a third of the staff stayed at home": no share of the votes told before. "…, and Italy, where 150 posts go",
"…, while the union counted 67", "…; the hall has 80 seats" tell more of what the sentence is about.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from claimcheck.judge.phrases.asides.akin import akin, bare
from claimcheck.judge.phrases.asides.clause import Clause, Words
from claimcheck.lexicon import verb_lemma
from claimcheck.records.claim import Claim
from claimcheck.records.quantity import MOMENTS, SHARES, TIMES

_NEXT = 2
"""Characters between a count and its noun."""
_ITEM = 3
"""Words of an item of a list."""
_NOUNS = 3
"""Items behind "of" or an article among which its noun stands."""
_SUBJECT = 6


def of_its_own(
    one: Clause, inside: Sequence[Claim], rest: Sequence[Claim], words: Words, saying: Set[str]
) -> bool:
    """Whether nothing of a clause is of the things that the rest of its sentence tells of. ``inside`` are its figures,
    ``rest`` those of the sentence around it, ``saying`` verbs that somebody tells a figure with."""
    if not words["aside_pointing"].isdisjoint(one.items):
        return False
    told = [claim for claim in inside if claim.quantity.start >= one.row[one.opener].start]
    if not told:
        return _new(one, words)
    if akin(one, told, rest, words):
        return False
    counted = one.row[one.opener + 1].end > told[0].quantity.start  # "as 40 residents looked on"
    if not (_leads(one, told, words, counted=counted) if one.leads else not _of_an_item(one)):
        return False
    subject = counted or _new_subject(one, words, saying)
    if one.items[0] in words["aside_beside"]:
        if words["auxiliaries"].isdisjoint(one.items):
            return False  # "; two signal boxes and a lido"
        if not {"count"} <= {claim.quantity.kind for claim in told} <= {"count", *MOMENTS}:
            return False
    return all(_own(claim, one, words, subject=subject) for claim in told)


def _new(one: Clause, words: Words) -> bool:
    """Whether a clause without a figure tells of something new: "despite a strike", "two weeks after a fire"."""
    if one.items[1] not in words["indefinite"]:
        return False
    if one.items[0] in words["aside_causes"]:
        return True
    anchored = one.opener > one.first and one.names_anew(one.items[2 : 2 + _NOUNS], words)
    return (one.leads or anchored) and one.items[0] in words["aside_new"]


def _leads(one: Clause, told: Sequence[Claim], words: Words, *, counted: bool) -> bool:
    """Whether a clause that leads a sentence counts something new: "after a meeting with 14 delegates"."""
    new = one.items[1] in words["indefinite"] and one.items[0] in words["aside_new"]
    return (new or counted) and all(claim.quantity.kind == "count" for claim in told)


def _new_subject(one: Clause, words: Words, saying: Set[str]) -> bool:
    """Whether a clause begins with a thing that the rest does not name, and nobody tells a figure in it."""
    if one.items[1] not in words["articles"] or not one.items[2].isalpha():
        return False
    if any(item in saying or verb_lemma(item) in saying for item in one.items):
        return False
    return one.names_anew(one.items[2:_SUBJECT], words)


def _own(claim: Claim, one: Clause, words: Words, *, subject: bool) -> bool:
    """Whether a figure is of a thing that is named beside it and nowhere else in its sentence; one that tells when or
    how long, whether the clause has a ``subject`` of its own."""
    kind, opener = claim.quantity.kind, one.items[0]
    if "," in one.before(claim):
        return False
    if kind in TIMES:
        beside = kind in MOMENTS and opener in words["aside_beside"]
        return subject and (beside or opener in words["turns"])
    if opener in words["aside_subjects"] and not subject and kind not in SHARES:
        return False
    behind = one.behind(claim)
    if behind[1:] and behind[0] == "of" and (kind in SHARES or bare(claim)):
        if behind[1] in words["possessives"] and opener in words["aside_beside"]:
            return False  # "a panel of nine sat; 12 of its members were new"
        nouns = [item for item in behind[1 : 1 + _NOUNS] if item not in words["determiners"]]
        return bool(nouns) and nouns[0].isalpha() and one.names_anew(nouns, words)
    noun = claim.subject
    if not bare(claim) or noun is None or not noun.text:
        return False
    beside = 0 <= noun.start - claim.quantity.number_end <= _NEXT
    return beside and one.names_anew([noun.text.split()[-1].lower(), noun.head], words)


def _of_an_item(one: Clause) -> bool:
    """Whether the clause is told of a name in a list, whose figure stands in it: "and Italy, where 150 posts go"."""
    first = one.first - 2
    while first > 0 and one.row[first].text[:1].isupper():
        first -= 1
    return one.row[first].lower in ("and", ",") and 0 < one.first - 2 - first <= _ITEM
