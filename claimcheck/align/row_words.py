"""The words by which a row of a reference sheet names its thing: what is measured, of whom, and how verbs tell it."""

from __future__ import annotations

from claimcheck.align.things import ANYBODY, Thing
from claimcheck.lexicon import Lemmas, tokens
from claimcheck.lexicon.stems import stem
from claimcheck.lexicon.wording import Wording
from claimcheck.records.claim import Claim
from claimcheck.records.quantity import MOMENTS


def thing_of(claim: Claim, subject: str, words: Wording, lemmas: Lemmas) -> Thing:
    """The thing that a row's subject names."""
    kinds = ("auxiliaries", "determiners", "pronouns", "prepositions", "conjunctions", "figures")
    small = frozenset[str]().union(*(words.words[kind] for kind in kinds))
    if claim.quantity.kind in MOMENTS:
        first, _, rest = subject.partition(" of ")
        subject = rest if rest and lemmas.noun(first.lower()) in words.words["moments"] else subject
    told = [token for token in tokens(subject) if token.is_word]
    telling = [token for token in told if token.lower not in small]
    names = tuple(token.text for token in telling if token.text[0].isupper())
    plain = [lemmas.noun(token.lower) for token in telling if not token.text[0].isupper()]
    counted = claim.subject.head if claim.subject is not None and not plain else None
    plain += [counted] if counted is not None else []  # "Hill School", "640", "pupils"
    head = _head(subject, words, lemmas, small) or (plain or [subject.lower()])[-1]
    return Thing(
        claim,
        subject,
        head,
        lemmas.verb(head),
        frozenset(plain),
        names,
        any(token.lower in words.words["ours"] for token in told),
        _verbs(claim, head, words),
    )


def _verbs(claim: Claim, head: str, words: Wording) -> tuple[str, ...]:
    if claim.quantity.kind == "percentage" and head in words.words["holdings"]:
        return tuple(sorted(words.words["owning"]))
    root = stem(head, words.words["endings"])
    known = words.heads.get(head)
    people = claim.quantity.kind == "count" and known is not None and known.cls == ANYBODY
    return (root,) if people and root != head else ()


def _head(subject: str, words: Wording, lemmas: Lemmas, small: frozenset[str]) -> str | None:
    """The noun that the row is about: the last plain word before the first preposition that follows one."""
    head = None
    for token in tokens(subject):
        if token.lower in words.words["prepositions"] and head is not None:
            break
        if token.is_word and token.lower not in small and not token.text[0].isupper():
            head = lemmas.noun(token.lower)
    return head
