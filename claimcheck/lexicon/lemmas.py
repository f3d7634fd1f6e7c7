"""Dictionary forms of English nouns and verbs: regular endings by rule, the rest from data."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

from claimcheck.lexicon.endings import NOT_PAST, SINGULAR
from claimcheck.record import Record, field

if TYPE_CHECKING:
    from claimcheck.rulebook import Vocabulary

# A stem left by -ed or -ing that needs its e back: "includ" → include, "evacuat" → evacuate.
# After two vowels it does not: "treat", "repair", "shout".
_NEEDS_E = re.compile(
    r"(?:[vuz]|[^s]c|sc|[aeiou]s|[lnru]s|dg|[lr]g|[^aeiou][aeiou]ng|[bcdfgkptz]l|rib"
    r"|(?<![eo])at|(?<![aeiou])(?:ut|ur|ir|id|ad|ud|od|ak|ik|ok|am|um|in|ap|yp|il|ag|ar))$"
)
_ONE_SYLLABLE = re.compile(r"[^aeiouy]*(?:qu)?[aeiouy][^aeiouywx]$")
_DOUBLED = re.compile(r"([bdgkmnprt])\1$")
_DOUBLED_L = re.compile(r"[aeiou][^aeiou]+[eo]ll$")
"""Of more than one syllable: "patrolled", "compelled", and not "called"."""
_ENDS_IN_EED = re.compile(r"(?!fr)[^aeiou]*eed|.*(?:c|[^aeiou]f|br)eed")
"""Verbs that end so in their base form: "need", "succeed", "overfeed"; "agreed" does not."""
_NO_PLURAL = (*SINGULAR, "'s")


def noun_lemma(word: str) -> str:
    """The singular of a noun with regular endings ("corridors" → "corridor"), in lower case."""
    word = word.lower()
    if len(word) < 4 or not word.endswith("s") or word.endswith(_NO_PLURAL):
        return word
    if word.endswith("ies"):
        return word[:-1] if len(word) == 4 else word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses", "zzes", "oes")):
        return word[:-2]
    if word.endswith("uses") and word[-5:-4] not in ("a", "o"):
        return word[:-2]
    return word[:-1]


def verb_lemma(word: str) -> str:
    """The base form of a verb with regular endings ("evacuated" → "evacuate"), in lower case."""
    word = word.lower()
    if len(word) > 4 and word.endswith("ied"):
        return word[:-3] + "y"
    if word.endswith("eed"):
        return word if _ENDS_IN_EED.fullmatch(word) else word[:-1]
    stem = _stripped(word)
    if stem is not None:
        return _stem(stem)
    if len(word) < 4 or not word.endswith("s") or word.endswith(_NO_PLURAL):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "xes", "sses", "zzes", "oes")):
        return word[:-2]
    return word[:-1]


def _stripped(word: str) -> str | None:
    """What -ed or -ing leaves of a word; None of a word without them."""
    for ending in ("ing", "ed"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) > 1 and any(letter in "aeiouy" for letter in stem):
            return stem
    return None


def _stem(stem: str) -> str:
    if _DOUBLED.search(stem) or _DOUBLED_L.search(stem):
        return stem[:-1]
    if _ONE_SYLLABLE.fullmatch(stem) or _NEEDS_E.search(stem):
        return stem + "e"
    return stem


class Lemmas(Record, eq=False):
    """Dictionary forms with the irregular ones of ``rules/wording/irregular.yaml``."""

    nouns: Mapping[str, str]
    verbs: Mapping[str, str]
    collective: frozenset[str]
    """Singular in form, plural in use: "police", "cattle", "staff"."""
    stems: frozenset[str] = frozenset()
    """Of verbs that lose an "e" which no rule gives back: "guid" of "guided"."""
    particles: frozenset[str] = frozenset()
    """Plurals of the small words that nouns made of verbs end in: "break-ins", "drive-bys"."""
    _plural: dict[str, bool] = field(default_factory=dict)

    def noun(self, word: str) -> str:
        """The singular of a noun: "people" → "person"."""
        if len(word) > 2 and word[-1] == "s" and word[:-1].isupper() and word[:-1].isalpha():
            return word[:-1].lower()  # "MPs"
        low = word.lower().replace("’", "'")
        known = self.nouns.get(low)
        if known is not None:
            return known
        if "-" in low:
            front, _, last = low.rpartition("-")
            return f"{front}-{last[:-1] if last in self.particles else self.noun(last)}"
        return f"{low[:-2]}an" if self._men(low) else noun_lemma(low)

    def _men(self, low: str) -> bool:
        """Whether a word is a plural of "man" with something before it: "deliverymen"."""
        return low.endswith("men") and len(low) > 5 and low not in self.nouns

    def verb(self, word: str) -> str:
        """The base form of a verb: "fell" → "fall"."""
        low = word.lower().replace("’", "'")
        known = self.verbs.get(low)
        if known is not None:
            return known
        stem = _stripped(low)
        return stem + "e" if stem in self.stems else verb_lemma(low)

    def past(self, word: str) -> bool:
        """Whether a word has a form that verbs have only when something is done ("fell", "arrested")."""
        low = word.lower()
        known = self.verbs.get(low)
        if known is not None:
            return known != low and not low.endswith(NOT_PAST)
        return low.endswith("ed") and len(low) > 4

    def plural(self, word: str) -> bool:
        """Whether a word has the form of a plural noun ("routes", "people", "police")."""
        if len(word) > 2 and word[-1] == "s" and word[:-1].isupper() and word[:-1].isalpha():
            return True  # "TDs", "MPs"
        low = word.lower()
        known = self._plural.get(low)
        if known is None:
            last = low.rpartition("-")[2]
            known = last in self.collective or (
                self.nouns[last] != last if last in self.nouns else noun_lemma(last) != last
            )
            known = known or self._men(last) or (last != low and last in self.particles)
            if len(self._plural) < 20_000:
                self._plural[low] = known
        return known


@lru_cache(maxsize=8)
def lemmas_of(vocabulary: Vocabulary) -> Lemmas:
    """The lemmas of a vocabulary."""
    table = vocabulary.table("irregular")
    nouns = {form: noun for noun, forms in table["nouns"].items() for form in forms}
    nouns |= {word: word for word in table["unchanged"]}
    verbs = {form: verb for verb, forms in table["verbs"].items() for form in [verb, *forms]}
    return Lemmas(
        nouns, verbs, frozenset(table["collective"]), frozenset(table["stems"]), frozenset(table["particles"])
    )
