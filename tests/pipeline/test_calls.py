"""What a program calls, called wrongly."""

from __future__ import annotations

from pathlib import Path

import pytest

import claimcheck


@pytest.mark.parametrize("path", ["wire.txt", Path("wire.txt")])
def test_one_path_is_no_list_of_paths(path: str | Path) -> None:
    with pytest.raises(
        TypeError, match=r"read_sources takes a list of paths: read_sources\(\['wire.txt'\]\)"
    ):
        claimcheck.read_sources(path)  # type: ignore[arg-type]


def test_paths_are_no_sources() -> None:
    with pytest.raises(TypeError, match=r"check takes sources, not str 'wire.txt': check\(read_sources"):
        claimcheck.check(["wire.txt"])  # type: ignore[list-item]
