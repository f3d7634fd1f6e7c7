"""Every target keeps its promise on what it begins with and on what once broke it; an engine tells if not."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.load.formats import FORMATS, RECORDS, TABLES
from tests.fuzz.engine import with_hypothesis
from tests.fuzz.pieces import PIECES, text_of
from tests.fuzz.targets import TARGETS, Target, within

KEPT = Path(__file__).with_name("kept")
"""One folder for each target, with the inputs that once broke it."""


@pytest.mark.parametrize("name", TARGETS)
def test_what_a_target_begins_with(name: str) -> None:
    target = TARGETS[name]
    assert target.seeds
    for data in target.seeds:
        within(target, data, slower=5)


@pytest.mark.parametrize("name", TARGETS)
def test_what_once_broke_a_promise(name: str) -> None:
    for path in sorted(KEPT.glob(f"{name}/*")):
        within(TARGETS[name], path.read_bytes(), slower=5)
    assert {path.name for path in KEPT.glob("*")} <= set(TARGETS)


def test_every_input_format_is_a_target() -> None:
    readers = {
        module.rpartition(".")[2] for module in (*FORMATS.values(), *RECORDS.values(), *TABLES.values())
    }
    assert {f"file-{name}" for name in readers} <= set(TARGETS)


def test_bytes_are_texts_of_both_kinds() -> None:
    assert text_of(b"\0\0\x01") == PIECES[0] + PIECES[1]
    assert text_of(b"\xff12 boats\xff") == "12 boats\ufffd"


def test_a_broken_promise_is_found_and_kept(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def broken(data: bytes) -> None:
        assert b"2" not in data, "two"

    monkeypatch.setitem(TARGETS, "broken", Target(broken, (b"It sold 1 boat.",)))
    with pytest.raises(AssertionError, match="two"):
        with_hypothesis("broken", 30, tmp_path)
    assert b"2" in (tmp_path / "broken-last").read_bytes()
    assert not list(tmp_path.glob("numbers*"))


def test_a_slow_answer_is_a_broken_promise() -> None:
    def slow(data: bytes) -> None:
        assert sum(range(2_000_000))

    with pytest.raises(AssertionError, match="s of work"):
        within(Target(slow, (b"",), seconds=0.000_001), b"")
