"""The shares of a box that are of one whole: "Possession: Orvel 58%, Marl 46%", "Yes: 55%. No: 40%. Undecided: 15%"."""

from __future__ import annotations

from collections.abc import Callable, Set

from claimcheck.judge.phrases.boxes.fields import Box, Field
from claimcheck.judge.phrases.boxes.roles import of_kinds
from claimcheck.lexicon.box_words import BoxWords

_MOST = 12


def of_one_whole(
    box: Box, words: BoxWords, family: Callable[[list[Set[str]]], str | None]
) -> tuple[Field, ...]:
    """All shares of a box, each under another label, where a heading or their labels say that they are of one whole.

    ``family``: the name of the answers or sorts that rows of words are, of which everyone is one.
    """
    told = tuple(one for one in of_kinds(box, "percentage") if words.rates.isdisjoint(one.bag))
    headed = tuple(one for one in told if not words.wholes.isdisjoint(one.heading[-1:]))
    told = headed if len(headed) > 1 else told
    if not 1 < len(told) <= _MOST or len({one.label for one in told}) < len(told):
        return ()
    if any(one.claim.quantity.amount.kind != "exact" or one.claim.role == "change" for one in told):
        return ()
    if len({one.heading for one in told}) > 1 or any(not one.label for one in told):
        return ()
    if headed or family([one.bag for one in told]) is not None:
        return told
    return ()
