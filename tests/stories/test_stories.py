"""The stories of ``fixtures/``: their conflicts are found, their traps stay quiet, their numbers are read."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

import claimcheck
from claimcheck.records.claim import Claim
from claimcheck.records.findings import Conflict, Findings
from tests.stories.run import check
from tests.stories.story import QUIET, STORIES, Place, Reading, Story, Topic, folders, load, number

WITH_CONFLICTS = folders(STORIES)
WITHOUT = folders(QUIET)
ALL = WITH_CONFLICTS + WITHOUT


@cache
def story(folder: Path) -> Story:
    return load(folder)


@cache
def findings(folder: Path) -> Findings:
    return check(folder / "sources")


def rows(key: str, parents: list[Path]) -> list[object]:
    """One pytest row for each entry under a key of each story."""
    return [
        pytest.param(folder, entry, id=f"{folder.name}: {label}")
        for folder in parents
        for entry in getattr(story(folder), key)
        for label in [getattr(entry, "topic", None) or str(getattr(entry, "place", None) or entry[0])]
    ]


def stands_at(claim: Claim, place: Place) -> bool:
    quantity = claim.quantity
    return place.overlaps(claim.source.rsplit("/", 1)[-1], quantity.start, quantity.end)


def tells(conflict: Conflict, topic: Topic) -> bool:
    """Whether a finding has, for each expected side, a side of its own that holds all its quotes."""
    left = list(conflict.sides)
    for expected in topic.sides:
        for side in left:
            if all(any(stands_at(claim, place) for claim in side.claims) for place in expected):
                left.remove(side)
                break
        else:
            return False
    return True


def shown(conflicts: tuple[Conflict, ...]) -> str:
    """The findings of a run in a few lines, for the message of a failed test."""
    return "\n".join(
        f"  {c.severity} {c.verdict} {c.rule}: "
        + " | ".join(
            f"{s.value} [{', '.join(f'{x.source}: {x.surface}' for x in s.claims)}]" for s in c.sides
        )
        for c in conflicts
    )


def loud(folder: Path) -> tuple[Conflict, ...]:
    return tuple(c for c in findings(folder).conflicts if c.severity != "info" and c.status == "open")


def test_there_are_stories() -> None:
    assert len(WITH_CONFLICTS) >= 3
    assert len(WITHOUT) >= 6
    assert all(story(folder).read for folder in ALL), "a story that names no number proves nothing"


@pytest.mark.parametrize("folder", ALL, ids=lambda f: f.name)
def test_every_source_is_read(folder: Path) -> None:
    run = findings(folder)
    assert run.complete, run.errors
    names = {source.id.rsplit("/", 1)[-1] for source in run.sources}
    assert names == {path.name for path in story(folder).sources.iterdir()}


@pytest.mark.parametrize(("folder", "reading"), rows("read", ALL))
def test_a_number_is_read(folder: Path, reading: Reading) -> None:
    at = [claim for claim in findings(folder).claims if stands_at(claim, reading.place)]
    assert at, f"no claim at {reading.place}"
    wanted = reading.properties
    misread = []
    for claim in at:
        quantity = claim.quantity
        unit = quantity.unit.name if quantity.unit else None
        got = {
            "kind": quantity.kind,
            "amount": quantity.amount.kind,
            "low": quantity.amount.low,
            "high": quantity.amount.high,
            "unit": unit,
        }
        want = {k: number(v) if k in ("low", "high") else v for k, v in wanted.items()}
        if all(got[k] == v for k, v in want.items()):
            return
        misread.append({k: str(v) for k, v in got.items()})
    pytest.fail(f"{reading.place} should be {wanted}; read as {misread}")


@pytest.mark.parametrize(("folder", "topic"), rows("conflicts", WITH_CONFLICTS))
def test_a_conflict_is_found(folder: Path, topic: Topic) -> None:
    telling = [c for c in loud(folder) if tells(c, topic)]
    assert telling, f"missing: {topic.topic}; found:\n{shown(findings(folder).conflicts)}"
    assert len(telling) == 1, f"one topic, {len(telling)} findings:\n{shown(tuple(telling))}"


@pytest.mark.parametrize(("folder", "topic"), rows("updates", WITH_CONFLICTS))
def test_an_update_is_shown_as_one(folder: Path, topic: Topic) -> None:
    telling = [c for c in findings(folder).conflicts if tells(c, topic)]
    assert telling, f"missing: {topic.topic}; found:\n{shown(findings(folder).conflicts)}"
    assert [c.verdict for c in telling] == ["update"]


@pytest.mark.parametrize(("folder", "quiet"), rows("quiet", ALL))
def test_a_trap_stays_quiet(folder: Path, quiet: tuple[str, tuple[Place, ...]]) -> None:
    why, places = quiet
    read = findings(folder).claims
    unseen = [str(place) for place in places if not any(stands_at(claim, place) for claim in read)]
    assert not unseen, f"not read, so their silence proves nothing: {unseen}"
    for conflict in loud(folder):
        held = [
            {place for place in places if any(stands_at(claim, place) for claim in side.claims)}
            for side in conflict.sides
        ]
        apart = {place for side in held for place in side} if sum(map(bool, held)) > 1 else set()
        assert not apart, f"{why}, yet:\n{shown((conflict,))}"


@pytest.mark.parametrize("folder", ALL, ids=lambda f: f.name)
def test_nothing_else_is_loud(folder: Path) -> None:
    expected = story(folder).conflicts + story(folder).updates
    noise = tuple(c for c in loud(folder) if not any(tells(c, topic) for topic in expected))
    assert not noise, f"noisy:\n{shown(noise)}"


def test_the_public_names_are_those_of_the_readme() -> None:
    assert callable(claimcheck.check)
    assert callable(claimcheck.extract)
    assert callable(claimcheck.read_sources)
    assert callable(claimcheck.read_rulebook)
