"""The noun among the words behind a number: by its plural, else by the number one."""

from __future__ import annotations

from claimcheck.contextualise.nouns.runs import Run
from claimcheck.contextualise.nouns.words import NounWords
from claimcheck.lexicon.marks import GENITIVES
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
    if _begins_no_noun(words, run):
        return None
    if _takes_singular(quantity):
        return _singular(words, run)
    return words.subject(run.first, run.first) if _is_lone_noun(words, run, quantity) else None


def _begins_no_noun(words: NounWords, run: Run) -> bool:
    """Whether what happened stands behind the number, and no noun."""
    return (
        run.first == run.last
        or words.wording.states.at(words.view.forms, run.first) is not None
        or _adverb_of_a_state(words, run.first)
        or (words.is_verb(run.first) and not words.lower(run.first).endswith("ing"))
    )


def _takes_singular(quantity: Quantity) -> bool:
    """Whether the noun of a quantity need not be a plural: "one boat", "the third lap", "half the fleet"."""
    value = quantity.amount.value
    return (
        quantity.kind in ("ordinal", *SHARES)
        or (value is not None and 0 < value <= 1)
        or quantity.surface.lower().endswith(_STRONG)
    )


def _is_lone_noun(words: NounWords, run: Run, quantity: Quantity) -> bool:
    """Whether the first word is the noun though it has no plural form: "312 salmon were caught", "a 12 page report"."""
    token, low = words.view.words[run.first], words.lower(run.first)
    if not token.is_word or token.text[0].isupper():
        return False
    if low in words.lemmas.verbs or low in words.wording.words["not_nouns"] or low.endswith("ly"):
        return False
    if low.endswith("er") and words.lower(run.first + 1) == "than":
        return False
    return _counted_so(words, run.first) or _stands_alone(words, run) or _describes(words, run, quantity)


def _singular(words: NounWords, run: Run) -> Subject | None:
    """The noun of a number that takes no plural: as far as the words can belong to one."""
    last, listed = run.first, words.wording.words
    if words.lower(last) in words.lemmas.verbs and words.lower(last + 1) in listed["determiners"]:
        return None  # "when one hit a kerb"
    while last + 1 < run.last:
        if words.lower(last + 1) in GENITIVES and last + 2 < run.last:
            last += 2  # "3 per cent of the car's price"
            continue
        if words.is_verb(last + 1) or words.lower(last + 1).endswith("ly"):
            break
        if words.lower(last) in words.wording.heads and words.is_state(last + 1):
            break  # "left one man dead"
        last += 1
    if not words.view.words[last].is_word or words.lower(last) in listed["not_nouns"]:
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
    return before in words.wording.words["determiners"] or before in GENITIVES


def holds_noun(words: NounWords, run: Run) -> bool:
    """Whether one of the words is a thing that news counts, with what happened to it behind ("one man dead"), or the
    last of them is: "one man and two women"."""
    if run.last > run.first and words.lower(run.last - 1) in words.wording.heads:
        return True
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
