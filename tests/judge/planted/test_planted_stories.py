"""Stories as several outlets tell them, by writers who saw neither the rules nor their code, with planted conflicts.

``a.json`` to ``f.json`` have twelve stories each with 60 conflicts and 56 to 60 traps, which look alike and are none.
Each pair stands under what claimcheck says of it, and may not get worse: a conflict not quieter, a trap not louder.

How they were made and read: before anything of them was read, 40, 49, 26 and 34 of 60 conflicts were found (20, 17, 10
and 16 loud), and 15, 10, 9 and 9 traps (0, 2, 0 and 2 loud). A was read first: of B, unread, 48 were found then (23
loud). Then B was read: of C, unread, 28 (12 loud). Then C was read: of D, unread, 36 (18 loud), of which only the
two loud traps were read. Of E, unread, 32 were found before whatever is not in it was mended and 35 after (12 loud,
and 4 loud traps, which alone were read). Of F, unread, 40 were found before and after (18 loud); then its three loud
mistakes were read.
"""

from __future__ import annotations

import pytest

from claimcheck.rulebook import Rulebook
from tests.judge.planted.sets import SAID, Story, checked, names, said, stories, unplanted

KNOWN = {"b": 1, "e": 1}
"""Of 131 loud findings: the votes against a bill, held against the votes for it in another text; all the witnesses of a
trial, held against the prosecution's."""
STORIES = [story for name in names() for story in stories(name)]


@pytest.mark.parametrize("story", STORIES, ids=[story["id"] for story in STORIES])
def test_a_story_is_told_no_worse_than_it_was(rulebook: Rulebook, story: Story) -> None:
    found = checked(story, rulebook)
    assert {claim.source for claim in found.claims} == {str(n) for n in range(len(story["documents"]))}
    for pair in story["pairs"]:
        now, before = SAID.index(said(pair, story, found)), SAID.index(pair["said"])
        worse = now < before if pair["kind"] == "conflict" else now > before
        assert not worse, pair["note"]


def test_every_set_has_its_pairs() -> None:
    for name in names():
        kinds = [pair["kind"] for story in stories(name) for pair in story["pairs"]]
        assert kinds.count("conflict") == 60
        assert kinds.count("trap") >= 56


@pytest.mark.parametrize("name", names())
def test_loud_findings_are_planted(rulebook: Rulebook, name: str) -> None:
    others = sum(len(unplanted(story, checked(story, rulebook))) for story in stories(name))
    assert others <= KNOWN.get(name, 0), "a loud finding that nobody planted"
