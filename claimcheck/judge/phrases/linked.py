"""Whether a sentence goes on with the one before it: a word of it comes again, or a word of it points back.

"A crowd of 40 gathered outside the hall. Wells have been dug in 22 of the 30 villages": the 40 are no villages, and no
figure of the one sentence is held against one of the other, whichever check asks.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from claimcheck.judge.phrases.line import Line, joined
from claimcheck.judge.phrases.same import Same, kept
from claimcheck.judge.phrases.topics import root
from claimcheck.lexicon import noun_lemma, verb_lemma
from claimcheck.records.claim import Claim

_PLURAL = frozenset(("they", "them", "their", "those", "these", "both"))
_BACK = _PLURAL | {"it", "its", "he", "she", "his", "her", "that", "this", "such", "same", "then"}
_BACK |= {"another", "other", "rest", "together", "again", "altogether", "all", "total"}
"""They point back to what was told, where they stand before the figures of their sentence."""
_WHOSE = frozenset(("its", "his", "her", "their"))
"""Of these the ones that may be of a name in their own sentence: "Kane said 90 of his tenants"."""
_NEXT = 2
"""Characters between a count and its noun."""


def goes_on(one: Line, other: Line, *, definite: bool = False) -> Line | None:
    """Two sentences as one row of words; None unless the second follows the first and tells of the same things;
    ``definite``: or opens its paragraph's next sentence with a thing as known: "The show lasted four hours"."""
    both = joined(one, other)
    known = definite and other.items[0] == "the" and _paragraph(one) == _paragraph(other)
    return both if both is not None and (known or linked(one, other)) else None


def _paragraph(line: Line) -> int:
    return line.claims[0].sentence.paragraph


def linked(one: Line, other: Line) -> bool:
    """Whether the second of two sentences has a word of the first, or points back before its first figure."""
    return _points_back(other) or share_words(one.claims, other.claims)


def share_words(one: Sequence[Claim], other: Sequence[Claim]) -> bool:
    """Whether the clauses of two sentences, told by all their claims, have a noun, a name or a unit in common."""
    return bool(_words(Same(one)) & _words(Same(other)))


def _points_back(line: Line) -> bool:
    """Whether a word that points back stands before the first figure, or right behind one: "nine of them"; a "they"
    behind a noun it can stand for does not. A figure told as known points back, and one without its noun."""
    figures = [at for at, claim in line.numbers if claim.quantity.kind != "date"]
    if any(
        line.items[at - 1] == "the" and line.items[at - 2 : at - 1] != ("of",) for at in figures if at
    ) or (figures and _elided(line, figures[0])):
        return True
    first, last = (figures or [len(line.items)])[0], line.numbers[-1][0]
    plural = False
    for at, item in enumerate(line.items[: last + 3]):
        if at > first and (line.items[at - 1] != "of" or item in _WHOSE):
            continue
        if item in _BACK and not (item in _PLURAL and plural and not _acted_on(line, at)):
            return True
        word = line.words[at]
        # "The Greens came first in nine of them": no name is what they are
        common = word is not None and (at == 0 or word.text.islower())
        plural = plural or (common and noun_lemma(item) != item)
    return False


def _acted_on(line: Line, at: int) -> bool:
    """Whether "of them" is of what somebody else does something to: "Storms damaged 52 of them"."""
    doing = line.items[at - 3] if at > 2 and line.items[at - 1] == "of" else ""
    return verb_lemma(doing) not in (doing, "be", "have")


def _elided(line: Line, at: int) -> bool:
    """Whether a figure leaves what it is of to the sentence before: "There are 100 today", "It came 21st", "a rise of
    5 percent"."""
    claim = line.claim(at)
    if claim is None or claim.role in ("change", "increment") or claim.quantity.kind == "ordinal":
        return claim is not None
    if (
        claim.quantity.kind != "count"
        or claim.quantity.unit is not None
        or claim.quantity.amount.value is None
    ):
        return False
    noun = claim.subject
    own = noun is not None and noun.text and 0 <= noun.start - claim.quantity.number_end <= _NEXT
    return not own and line.items[at + 1] != "of"


@kept
@lru_cache(maxsize=4096)
def _words(claims: Same[Claim]) -> frozenset[str]:
    """The roots of what the clauses of a sentence tell of, its nouns and its units; no figures."""
    found: set[str] = set()
    for claim in claims:
        told_by = claim.attribution.words if claim.attribution is not None else frozenset()
        cues = (cue.lower() for cue in claim.cues if cue.replace("-", "").isalpha())
        found |= {root(cue) for cue in cues if cue not in told_by}
        noun = claim.subject
        if noun is not None and noun.text:
            found |= {root(word) for word in (*noun.text.lower().split(), noun.head or "") if word}
        if claim.quantity.unit is not None and claim.quantity.kind not in ("duration", "age", "percentage"):
            found.add(root(claim.quantity.unit.name))
    return frozenset(found)
