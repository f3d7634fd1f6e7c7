"""A conflict in a saved web page is reported at its line and column of the source, in every format that has lines."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import pytest

from claimcheck.cli import main
from tests.cli.conftest import COUNTY, MAYOR


@pytest.fixture
def story(tmp_path: Path) -> Path:
    title, day, words = (part.strip() for part in COUNTY.split("\n\n"))
    marked = words.replace("The", "😀 Cafe\u0301: the").replace("killed 17", "killed&nbsp;<b>1</b>7")
    assert marked != words
    (tmp_path / "county.html").write_bytes(
        f"<!doctype html>\r\n<html><head><title>{title}</title></head>\r\n<body><nav>{words}</nav>\r\n"
        f"<article><h1>{title}</h1>\r\n<p>{day}</p>\r\n<p>{marked}</p></article></body></html>\r\n".encode()
    )
    (tmp_path / "mayor.txt").write_text(MAYOR)
    return tmp_path


def test_the_place_in_every_format(story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text = (story / "county.html").read_bytes().decode()
    line = text.split("\r\n")[5]
    column = line.index("1</b>7") + 1
    formats = ["json", "sarif", "github", "gitlab", "csv", "markdown", "junit", "html", "terminal"]
    monkeypatch.chdir(story)
    outputs = [f"--output={one}:report.{one}" for one in formats]
    assert main(["check", "county.html", "mayor.txt", "--quiet", *outputs]) == 1
    said = {one: (story / f"report.{one}").read_text() for one in formats}

    document = json.loads(said["json"])
    (claim,) = (
        one for one in document["claims"] if one["source"] == "county.html" and one["surface"] == "17"
    )
    assert (claim["line"], claim["column"], claim["end_line"], claim["end_column"]) == (
        6,
        column,
        6,
        column + 6,
    )
    assert claim["locator"] is None
    (page,) = (one for one in document["sources"] if one["id"] == "county.html")
    assert page["text"][claim["start"] : claim["end"]] == "17"

    (result,) = json.loads(said["sarif"])["runs"][0]["results"]
    regions = {
        one["physicalLocation"]["artifactLocation"]["uri"]: one["physicalLocation"]["region"]
        for one in (*result["locations"], *result["relatedLocations"])
    }
    assert regions["county.html"] == {
        "startLine": 6,
        "startColumn": column,
        "endLine": 6,
        "endColumn": column + 6,
    }

    assert re.search(
        rf"::error file=county.html,line=6,endLine=6,col={column},endColumn={column + 6},", said["github"]
    )
    (entry, *_) = json.loads(said["gitlab"])
    assert entry["location"] == {"path": "county.html", "lines": {"begin": 6}}
    (row,) = (one for one in csv.DictReader(io.StringIO(said["csv"])) if one["path"] == "county.html")
    assert (row["line"], row["column"], row["place"]) == ("6", str(column), "county.html:6")
    for one in ("markdown", "junit", "terminal"):
        assert "county.html:6" in said[one], one
    assert '<span class="place">line 6</span>' in said["html"]
