"""Conflicts before updates, the loudest first, then by how far apart they lie."""

from __future__ import annotations

from claimcheck import Source, check

ARTICLES = {
    "wire": "The flood in Marl left 170 bridges unusable. The flood in Marl left 20 shops unusable.",
    "paper": "The flood in Marl left 180 bridges unusable. The flood in Marl left 34 shops unusable.",
}


def test_the_larger_difference_comes_first_whichever_text_is_read_first() -> None:
    sources = [Source(id=name, name=name, text=text) for name, text in ARTICLES.items()]
    for given in (sources, sources[::-1]):
        found = check(given).conflicts
        assert [{claim.surface for claim in one.claims} for one in found] == [
            {"20", "34"},
            {"170", "180"},
        ]
        assert len({one.severity for one in found}) == 1
