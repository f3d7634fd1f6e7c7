"""Sentences that name the thing of a row, and give a figure of something else."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.lexicon import Lemmas, tokens
from claimcheck.lexicon.letters import plain
from claimcheck.lexicon.wording import Wording
from claimcheck.records.claim import Claim


def lies_on_it(head: str, names: Sequence[str], claim: Claim, words: Wording, lemmas: Lemmas) -> bool:
    """Whether a figure is where something lies on the row's thing: "at a height of 1,900 m on Mount Keld"."""
    text, start = claim.sentence.text, claim.sentence.start
    before = [token.lower for token in tokens(text[: claim.quantity.start - start])[-4:]]
    behind = [token.lower for token in tokens(text[claim.quantity.end - start :])[:3]]
    small = words.words["prepositions"]
    if len(before) < 4 or before[3] != "of" or lemmas.noun(before[2]) != head:
        return False
    placed = before[0] in small and before[1] in words.words["determiners"]
    return placed and behind[:1] != [] and behind[0] in small and any(plain(n) in behind for n in names)


def contrasted(names: Sequence[str], claim: Claim, words: Wording) -> bool:
    """Whether a name of the row is only held against what a sentence is about: "in Lake Tarn, not Lake Orm"."""
    row = [token.lower for token in tokens(claim.sentence.text)]
    low = {plain(name) for name in names}
    contrasts = words.words["contrasts"]
    small = words.words["determiners"] | words.words["prepositions"] | words.words["pronouns"]
    told = dict.fromkeys((name for name in low if name in row), False)
    for at, word in enumerate(row):
        if word in low:
            before = at - 1
            while before >= 0 and (row[before] in low or row[before] in small - contrasts):
                before -= 1
            told[word] = told[word] or before < 0 or row[before] not in contrasts
    return bool(told) and not all(told.values())
