"""What the corpus's manifest says that a file must and must not lead to, held against every report of one run.

``must_not`` is a sentence for people. What any run must not do (crash, hang, swell, send control characters, write a
report that its own parser refuses) is tested for every file by ``command.py`` and ``reports.py``; what only one file
must not lead to has its function here.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Mapping
from io import StringIO
from pathlib import Path
from typing import Any

from tests.hostile.command import Ran
from tests.hostile.corpus import Case

Reports = Mapping[str, str]
"""Name of a format → the report."""


def broken(case: Case, ran: Ran, reports: Reports) -> list[str]:
    """What the manifest says of a file and does not hold."""
    report = json.loads(reports["json"])
    mine = [claim for claim in report["claims"] if _is_of(case, claim["source"])]
    found = [*_values(case, mine), *_same_everywhere(report, reports)]
    for said in case.said["must_not"].split("; "):
        check = _MUST_NOT.get(said)
        if check is not None and (fault := check(case, ran, report, mine)):
            found.append(f"{said}: {fault}")
    return found


def _is_of(case: Case, source: str) -> bool:
    return case.said.get("pair") is None or not source.endswith(Path(case.said["pair"]).name)


def _values(case: Case, claims: list[dict[str, Any]]) -> list[str]:
    ends = [end for claim in claims for end in (claim["low"], claim["high"])]
    own = not case.said.get("pair")
    return [
        *(f"{value} is missing" for value in case.said.get("values") or () if value not in ends),
        *(
            f"{value} was read"
            for value in (case.said.get("not_values") or () if own else ())
            if value in ends
        ),
    ]


def _same_everywhere(report: dict[str, Any], reports: Reports) -> list[str]:
    """Every format that lists claims, files or conflicts lists those of the JSON report."""
    faults = []
    claims = [claim["id"] for claim in report["claims"]]
    rows = [json.loads(line) for line in reports["jsonl"].splitlines() if line]
    if [row["id"] for row in rows if row["type"] == "claim"] != claims:
        faults.append("jsonl has other claims than json")
    if sum(row["type"] == "conflict" for row in rows) != len(report["conflicts"]):
        faults.append("jsonl has other conflicts than json")
    conflicts = {conflict["id"] for conflict in report["conflicts"]}
    table = list(csv.DictReader(StringIO(reports["csv"])))
    if not {row["conflict"] for row in table if row.get("conflict")} <= conflicts:
        faults.append("csv has other conflicts than json")
    places = [
        result["locations"][0]["physicalLocation"]["region"]
        for result in json.loads(reports["sarif"])["runs"][0]["results"]
        if result.get("locations") and "region" in result["locations"][0]["physicalLocation"]
    ]
    known = {(claim["line"], claim["column"]) for claim in report["claims"]}
    faults += [
        f"sarif points at {place['startLine']}:{place['startColumn']}, where no number is"
        for place in places
        if "startColumn" in place and (place["startLine"], place["startColumn"]) not in known
    ]
    return faults


def _spoken_of(ran: Ran, report: dict[str, Any]) -> bool:
    return bool(report["errors"] or report["warnings"] or report["unread"] or ran.code)


def _silence(case: Case, ran: Ran, report: dict[str, Any], claims: list[dict[str, Any]]) -> str:
    return "" if _spoken_of(ran, report) else "the run says nothing of it"


def _no_conflict(case: Case, ran: Ran, report: dict[str, Any], claims: list[dict[str, Any]]) -> str:
    open_ones = [conflict for conflict in report["conflicts"] if conflict["status"] == "open"]
    return "" if open_ones else "there is none"


def _suppressed(case: Case, ran: Ran, report: dict[str, Any], claims: list[dict[str, Any]]) -> str:
    return ", ".join(one["id"] for one in report["conflicts"] if one["status"] == "suppressed")


def _one_line(case: Case, ran: Ran, report: dict[str, Any], claims: list[dict[str, Any]]) -> str:
    return "all stand on line 1" if claims and {claim["line"] for claim in claims} == {1} else ""


def _records_lost(case: Case, ran: Ran, report: dict[str, Any], claims: list[dict[str, Any]]) -> str:
    return "" if _spoken_of(ran, report) or report["sources"] else "no record was read, and nothing was said"


def _long(case: Case, ran: Ran, report: dict[str, Any], claims: list[dict[str, Any]]) -> str:
    return f"{len(ran.out):,} bytes" if len(ran.out) > 20_000 else ""


def _noise(case: Case, ran: Ran, report: dict[str, Any], claims: list[dict[str, Any]]) -> str:
    return ", ".join(claim["surface"] for claim in claims if _is_of(case, claim["source"]) and ran.code != 2)


def _partners(case: Case, ran: Ran, report: dict[str, Any], claims: list[dict[str, Any]]) -> str:
    told = any("consent" in one["message"] or "subscription" in one["message"] for one in report["warnings"])
    return "" if told or all(claim["low"] != 842 for claim in claims) else "842 was read without a word"


def _made_up(case: Case, ran: Ran, report: dict[str, Any], claims: list[dict[str, Any]]) -> str:
    days = [one["published"] for one in report["sources"] if one["published"]]
    return ", ".join(day for day in days if not "1900" < day < "2100")


_MUST_NOT: dict[str, Callable[[Case, Ran, dict[str, Any], list[dict[str, Any]]], str]] = {
    "silent zero quantities": _silence,
    "silent to the end of the file": _silence,
    "exit 0 without a word": _silence,
    "silently skipped": _silence,
    "silent loss of text": _silence,
    "conflict missing": _no_conflict,
    "suppression honoured without being counted": _suppressed,
    "blanket suppression": _suppressed,
    "line number 1 for all": _one_line,
    "the good records lost": _records_lost,
    "100 KB printed": _long,
    "quantities out of noise": _noise,
    "842 partners as a claim": _partners,
    "a made-up date": _made_up,
}
