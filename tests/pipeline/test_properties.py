"""What must hold of every story: the order of the sources, a source given twice and a wider hedge add nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck import Findings, Source, check, read_rulebook, read_sources

STORIES = Path(__file__).parents[2] / "fixtures" / "stories"
RULES = read_rulebook()


def story(name: str) -> tuple[Source, ...]:
    folder = STORIES / name / "sources"
    return read_sources([folder], root=folder).sources


def shown(findings: Findings) -> set[tuple[str, str, str]]:
    return {(c.fingerprint, c.severity, c.rule) for c in findings.conflicts}


NAMES = sorted(folder.name for folder in STORIES.iterdir() if (folder / "sources").is_dir())


@pytest.mark.parametrize("name", NAMES)
def test_the_order_of_the_sources_changes_nothing(name: str) -> None:
    sources = story(name)
    assert shown(check(sources, RULES)) == shown(check(sources[::-1], RULES))


@pytest.mark.parametrize("name", NAMES)
def test_a_source_given_twice_adds_no_finding(name: str) -> None:
    sources = story(name)
    alone = check(sources, RULES)
    # a name that sorts behind all others: the copy is the later of the two
    twice = sources[0].model_copy(update={"id": f"zz-{sources[0].id}", "name": "zz"})
    both = check([*sources, twice], RULES)
    assert both.copies == {twice.id: sources[0].id}
    assert len(both.claims) > len(alone.claims)
    assert shown(both) == shown(alone)


counts = st.integers(11, 99_999)


@settings(max_examples=40, deadline=None)
@given(counts, counts, st.sampled_from(["about", "at least", "more than", "up to", "nearly"]))
def test_a_hedge_never_adds_a_conflict(left: int, right: int, hedge: str) -> None:
    def conflicts(first: str) -> int:
        texts = (f"The flood in Marl killed {first} people.", f"In Marl the flood killed {right} people.")
        found = check(
            [Source(id=str(i), name=str(i), text=t, language="en") for i, t in enumerate(texts)], RULES
        )
        assert sum(claim.measure == "deaths" for claim in found.claims) == 2
        return sum(len({claim.source for claim in one.claims}) == 2 for one in found.conflicts)

    if conflicts(str(left)) == 0:
        assert conflicts(f"{hedge} {left}") == 0


@settings(max_examples=30, deadline=None)
@given(counts, counts)
def test_swapping_two_sources_changes_nothing(left: int, right: int) -> None:
    first = Source(id="a", name="a", text=f"The flood in Marl killed {left} people.", language="en")
    other = Source(id="b", name="b", text=f"In Marl the flood killed {right} people.", language="en")
    found = check([first, other], RULES)
    assert shown(found) == shown(check([other, first], RULES))
    assert bool(found.conflicts) == (abs(left - right) > 0 and not _rounded(left, right))


def _rounded(left: int, right: int) -> bool:
    """Whether the two agree to the digits written: then no conflict is shown."""
    texts = [f"The flood in Marl killed {n} people." for n in (left, right)]
    found = check([Source(id=str(i), name=str(i), text=t, language="en") for i, t in enumerate(texts)], RULES)
    return any(judgement.verdict == "rounding" for judgement in found.judgements)
