"""Floods end: within seconds and megabytes, with a word about what was left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.hostile.command import Claimcheck

pytestmark = pytest.mark.hostile
CHARACTERS = 10_000_000
BEYOND = {
    "digits": "9",
    "groups": "1,000,",
    "quotes": '"',
    "curly quotes": "“",
    "brackets": "([",
    "stops": ". ",
    "spaces": " ",
    "lines": "\n",
    "words": "boat ",
    "sentences": "It sold 12 boats. ",
    "numbers": "9 ",
    "ands": "one and ",
    "nul": "\0",
}
SHORT = 30_000
WITHIN = {
    **BEYOND,
    "slashes": "1/",
    "colons": "1:",
    "points": "1.",
    "dashes": "1-",
    "percent": "5%",
    "dollars": "$5",
    "euros": "5€",
    "clocks": "9am ",
    "speech": "he said ",
    "quoted speech": '"It is 5," he said. ',
    "addresses": "a@",
    "web": "http://1.",
    "accents": "e\u0301",
    "half words": "twenty-",
    "hundreds": "one hundred ",
    "scales": "million ",
    "units": "5 km ",
    "titles": "Mr. ",
    "capitals": "Aa ",
    "ages": "Ames, 66, ",
    "rates": "$5 a day for 3 days and $20 for 4 kg, ",
    "moves": "the fee doubled from $4 to $9, ",
    "scores": "3-1 ",
    "dates": "May 5, 2016, ",
    "ranges": "5 to 6 to ",
    "hedges": "about ",
    "emphasis": "*",
    "code": "`",
    "links": "[5](",
    "quotations": "> ",
    "lists": "- 5\n",
    "tags": "<b>",
    "headings": "# 5\n",
}
LONG = 100_000
INSIDE = {
    "digits": "9",
    "groups": "9,",
    "spaces": " ",
    "tabs": "\t",
    "lines": "\n",
    "letters": "a",
    "capitals": "A ",
    "hashes": "#",
    "headings": "# a\n",
    "comments": "<!-- claimcheck ",
    "closed comments": "<!-- claimcheck: x --> ",
    "tags": "<a ",
    "brackets": "[",
    "links": "](",
    "backticks": "`",
    "fences": "```\n",
    "struck": "~~a",
    "quotations": "> ",
    "bars": "|",
}
AROUND = [("", "b"), ("# a", "b"), ("One.\n\n", "é"), ("```\n", "!"), ("- ", "\n\nb")]


def _flood(folder: Path, piece: str, length: int, suffix: str) -> str:
    path = folder / f"flood{suffix}"
    path.write_text(piece * (length // len(piece.encode())), encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("name", BEYOND)
def test_ten_megabytes_are_refused_at_once(claimcheck: Claimcheck, tmp_path: Path, name: str) -> None:
    ran = claimcheck("check", _flood(tmp_path, BEYOND[name], CHARACTERS, ".txt"))
    assert not ran.broken()
    assert ran.code == 2
    assert b"flood.txt" in ran.err


@pytest.mark.parametrize("suffix", [".txt", ".md"])
@pytest.mark.parametrize("name", WITHIN)
def test_a_page_of_it_is_read(claimcheck: Claimcheck, tmp_path: Path, name: str, suffix: str) -> None:
    ran = claimcheck("check", _flood(tmp_path, WITHIN[name], SHORT, suffix))
    assert not ran.broken()
    assert len(ran.out + ran.err) < 100_000


@pytest.mark.parametrize("name", INSIDE)
@pytest.mark.parametrize(("before", "behind"), AROUND)
def test_a_flood_in_the_middle_is_read(
    claimcheck: Claimcheck, tmp_path: Path, before: str, name: str, behind: str
) -> None:
    """A run that goes wrong only at its end is tried from its start, and must not be from each of its places."""
    path = tmp_path / "flood.md"
    unit = INSIDE[name]
    path.write_text(before + unit * (LONG // len(unit)) + behind, encoding="utf-8")
    ran = claimcheck("check", str(path))
    assert not ran.broken()
    assert len(ran.out + ran.err) < 100_000


@pytest.mark.parametrize("length", [100, 300, 5_000])
def test_long_numbers(claimcheck: Claimcheck, tmp_path: Path, length: int) -> None:
    path = tmp_path / "long.txt"
    path.write_text(
        f"It sold {'9' * length} boats, 0.{'3' * length} tonnes and 1e{'9' * length} men.\n", encoding="utf-8"
    )
    ran = claimcheck("check", str(path))
    assert not ran.broken()
    assert ran.code == 0
    assert b"3 not understood" in ran.out
