"""Tricks of our own keep every promise, in every report format, and nobody reads a number that is not there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from claimcheck.report.formats import FORMATS
from claimcheck.report.visible import hidden
from tests.hostile.command import Claimcheck, Ran
from tests.hostile.reports import wrong
from tests.hostile.tricks import PAGES, RECORDS, TRICKS, Trick

pytestmark = pytest.mark.hostile
OTHER = "The flood killed 21 people. It sold 13,000 boats. It cost $1,900.\n"
ALL = {**TRICKS, **PAGES, **RECORDS}


@pytest.mark.parametrize("name", ALL)
def test_no_trick_works(claimcheck: Claimcheck, tmp_path: Path, name: str) -> None:
    trick: Trick = ALL[name]
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / trick.name).write_bytes(trick.text.encode("utf-8", "surrogatepass"))
    (texts / "other.txt").write_text(OTHER, encoding="utf-8")
    outputs = [word for one in FORMATS for word in ("--output", f"{one}:{tmp_path / one}")]
    ran = claimcheck("check", "--verbose", *outputs, str(texts / trick.name), str(texts / "other.txt"))
    faults = ran.broken()
    for one in FORMATS:
        said = (tmp_path / one).read_text(encoding="utf-8")
        faults += Ran(0, said.encode(), b"", 0, 0).broken(annotations=one == "github")
        faults += wrong(one, said)
        faults += [f"{one}: hidden {c!r}" for c in sorted(set(said) - {"\n"}) if hidden(c)]
    assert not faults
    report = json.loads((tmp_path / "json").read_text(encoding="utf-8"))
    claims = [claim for claim in report["claims"] if not claim["source"].endswith("other.txt")]
    values = [end for claim in claims for end in (claim["low"], claim["high"])]
    assert [value for value in trick.reads if value not in values] == [], claims
    assert [value for value in trick.never if value in values] == [], claims
    said = json.dumps([report["errors"], report["warnings"], report["unread"]], ensure_ascii=False)
    assert trick.word in said
    if not trick.reads:  # what was not read was seen, or the file was refused
        assert report["errors"] or report["warnings"] or report["unread"] or report["coverage"]["by_reason"]
