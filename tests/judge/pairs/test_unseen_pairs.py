"""Two passages of one story each, by writers who saw neither the rules nor their code.

``one.json`` has 260 pairs in which one figure of two papers cannot both be true, and 130 traps, in which two figures
differ and both can; ``two.json`` to ``four.json`` have 130 and 70 each, all over 26 beats. Each pair stands under
what claimcheck says of it, and may not get worse: a conflict not quieter, a trap not louder.

How they were made and read: of ``one`` 182 conflicts were reported as it came (57 loud), and 57 traps noted or loud
(14). Half of it was read, then all of it. ``two`` was run before anybody had read it: 95 (29 loud), of traps 17 (5);
before ``one`` was read it would have been 78 (28), and 21 (7). Then it was read too. Of ``three`` nobody has read the
conflicts: 80 (23 loud) before, 93 (23) after; of its traps the 6 loud ones were read, and five of them mended. Then
what was silent of it was read, and ``four`` was run: 99 conflicts (31 loud) and 17 traps (5) as it came. Its loud
traps were read, one of them mended; the names of nations and peoples cost two silent traps a
note since. Slips of a digit beside a name they share are loud since: 15 conflicts more in the four, and no trap. So are
slips of one clause, and the only figures of their kind in both texts: 21 conflicts more, and no trap.
"""

from __future__ import annotations

import pytest

from claimcheck.rulebook import Rulebook
from tests.judge.pairs.sets import SAID, Pair, names, said, table


def rows(sort: str) -> list[tuple[str, Pair]]:
    return [(word, pair) for name in names() for word in SAID for pair in table(name)[sort][word]]


@pytest.mark.parametrize(("before", "pair"), rows("conflicts"))
def test_a_conflict_is_told_as_loudly_as_it_was(rulebook: Rulebook, before: str, pair: Pair) -> None:
    assert SAID.index(said(pair, rulebook)) >= SAID.index(before)


@pytest.mark.parametrize(("before", "pair"), rows("traps"))
def test_a_trap_is_told_no_louder_than_it_was(rulebook: Rulebook, before: str, pair: Pair) -> None:
    assert SAID.index(said(pair, rulebook)) <= SAID.index(before)
