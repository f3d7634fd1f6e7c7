"""The noun among the words behind a number: by its plural, else by the number one."""

from __future__ import annotations

from claimcheck.contextualise.nouns.runs import Run
from claimcheck.contextualise.nouns.words import NounWords
from claimcheck.records.claim import Subject
from claimcheck.records.quantity import Quantity

COUNTING = ("count", "ordinal")
SHARES = ("percentage", "ratio", "measurement")


_STRONG = ("-strong", "‑strong")
"""How a group is said to have so many members: "the 1,200-strong workforce"."""


def noun(words: NounWords, run: Run, quantity: Quantity) -> Subject | None:
    """The noun of a run: by its plural, else by the number one, else the first word ("a 12 page report")."""
    head = plural_head(words, run)
    if head is not None:
        return words.subject(run.first, head)
    if (
        run.first == run.last
        or words.wording.states.at(words.view.forms, run.first)
        or _adverb_of_a_state(words, run.first)
        or (words.is_verb(run.first) and not words.lower(run.first).endswith("ing"))
    ):
        return None
    low = quantity.amount.value
    singular = low == 1 or quantity.kind in ("ordinal", *SHARES) or (low is not None and 0 < low < 1)
    singular = singular or quantity.surface.lower().endswith(_STRONG)
    if not singular:
        token = words.view.words[run.first]
        low_word = token.lower
        if (
            low_word in words.lemmas.verbs
            or low_word in words.wording.words["not_nouns"]
            or low_word.endswith("ly")
            or (low_word.endswith("er") and words.lower(run.first + 1) == "than")
            or not (
                _counted_so(words, run.first) or _stands_alone(words, run) or _describes(words, run, quantity)
            )
        ):
            return None
        return words.subject(run.first, run.first) if token.is_word and not token.text[0].isupper() else None
    last = run.first
    if (
        words.lower(last) in words.lemmas.verbs
        and words.lower(last + 1) in words.wording.words["determiners"]
    ):
        return None  # "when one hit a kerb"
    while last + 1 < run.last:
        if words.lower(last + 1) in ("'s", "’s") and last + 2 < run.last:
            last += 2  # "3 per cent of the car's price"
            continue
        if words.is_verb(last + 1) or words.lower(last + 1).endswith("ly"):
            break
        if words.lower(last) in words.wording.heads and words.is_state(last + 1):
            break  # "left one man dead"
        last += 1
    if not words.view.words[last].is_word or words.lower(last) in words.wording.words["not_nouns"]:
        return None
    return words.subject(run.first, last)


def _counted_so(words: NounWords, at: int) -> bool:
    """Whether a noun is one that news counts, or a unit that needs no plural."""
    return words.lower(at) in words.wording.heads or words.lower(at) in words.wording.words["without_plural"]


def _stands_alone(words: NounWords, run: Run) -> bool:
    """Whether a clause ends behind the one word of a run, or a helping verb follows: "312 amphorae were found"."""
    if run.last - run.first != 1 or run.last >= len(words.view.words):
        return run.last - run.first == 1
    behind = words.view.words[run.last]
    return not behind.is_word or behind.lower in words.wording.words["auxiliaries"]


def _describes(words: NounWords, run: Run, quantity: Quantity) -> bool:
    """Whether a number and its noun describe another noun: "a 12 page report", "the 200 person crowd"."""
    if run.last - run.first < 2:
        return False
    first = words.view.at(quantity.start)
    before = words.lower(first - 1)
    return before in words.wording.words["determiners"] or before in ("'s", "’s")


def holds_noun(words: NounWords, run: Run) -> bool:
    """Whether one of the words is a thing that news counts, with what happened to it behind: "one man dead"."""
    return any(
        words.lower(at) in words.wording.heads and words.is_state(at + 1)
        for at in range(run.first, run.last - 1)
    )


def _adverb_of_a_state(words: NounWords, at: int) -> bool:
    """ "One critically injured": what happened to one, no noun."""
    forms = words.view.forms
    if not words.lower(at).endswith("ly") or at + 1 >= len(words.view.words):
        return False
    state = words.wording.states.at(forms, at + 1) or words.wording.verbs.at(forms, at + 1)
    return state is not None


def plural_head(words: NounWords, run: Run) -> int | None:
    """The last of the first plural nouns in a row; None without a plural."""
    for at in range(run.first, run.last):
        if not words.is_plural(at) or words.lower(at + 1) in ("'s", "'", "’"):
            continue
        if words.lower(at) == "times":
            return at  # "6.5 times earnings" multiplies
        while at + 1 < run.last and words.is_plural(at + 1) and words.lower(at + 2) not in ("'s",):
            if words.lower(at + 1) in words.wording.words["verbs_behind_plurals"]:
                break  # "480 boats fish for cod"
            at += 1
        return at
    return None
