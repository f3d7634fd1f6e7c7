"""The JSON contract, key by key, and what it does with text that would harm a reader."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.record import replace
from claimcheck.records.findings import Findings
from claimcheck.records.quantity import DateParts
from claimcheck.report import Options, render, render_claims
from claimcheck.report.contract import schema
from claimcheck.report.formats.json import encode
from claimcheck.report.numbers import grouped, number, plain
from tests.report.flood import Story


def closed(node: Any) -> Any:
    """The schema with every unknown key refused."""
    if isinstance(node, list):
        return [closed(inner) for inner in node]
    if not isinstance(node, dict):
        return node
    made = {key: closed(value) for key, value in node.items()}
    if made.get("type") == "object" and "properties" in made:
        made["additionalProperties"] = False
    return made


@pytest.fixture
def document(findings: Findings) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(render(findings, "json"))
    return read


def test_fits_its_schema_and_nothing_more(document: dict[str, Any]) -> None:
    jsonschema.Draft202012Validator.check_schema(schema())
    jsonschema.validate(document, closed(schema()))
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**document, "extra": 1}, closed(schema()))


def test_top_keys_in_the_order_of_the_contract(document: dict[str, Any]) -> None:
    assert list(document) == [
        "schema_version", "tool", "settings", "complete", "sources", "claims", "conflicts", "faults",
        "agreements", "ledger", "unread", "coverage", "errors", "warnings",
    ]  # fmt: skip
    assert document["schema_version"] == "1.0"
    assert document["complete"] is False
    assert document["settings"] == {"fail_on": "error", "ignore": [], "rules": ["house"]}


def test_every_claim_stands_where_it_says(document: dict[str, Any], findings: Findings) -> None:
    texts = {source.id: source.text for source in findings.sources}
    for claim in document["claims"]:
        text = texts[claim["source"]]
        assert text[claim["start"] : claim["end"]] == claim["surface"]
        assert text[claim["sentence_start"] :].startswith(claim["sentence"])
        lines = text.split("\n")
        assert lines[claim["line"] - 1][claim["column"] - 1 :].startswith(claim["surface"])
        assert claim["end_column"] == claim["column"] + len(claim["surface"])


def test_a_claim_row_whole(document: dict[str, Any]) -> None:
    row = next(c for c in document["claims"] if c["surface"] == "12,400" and c["source"] == "herald.txt")
    place, said = row.pop("place"), row.pop("attribution")
    assert place == {"text": "Verrin valley", "start": 23, "end": 36}
    assert (said["speaker"], said["verb"]) == ("the regional governor", "said")
    assert row.pop("sentence").startswith("More than a week of rain")
    assert row == {
        "id": "herald.txt#68",
        "source": "herald.txt",
        "start": 68,
        "end": 74,
        "line": 3,
        "column": 37,
        "end_line": 3,
        "end_column": 43,
        "locator": None,
        "surface": "12,400",
        "sentence_start": 32,
        "kind": "count",
        "amount": {"kind": "exact", "hedge": None},
        "low": 12400,
        "high": 12400,
        "low_text": "12400",
        "high_text": "12400",
        "unit": None,
        "date": None,
        "subject": {"text": "people", "head": "person", "class": "person", "start": 75, "end": 81},
        "measure": "displaced",
        "event": {
            "text": "rain", "head": "rain", "class": "weather", "instance": None, "start": 52, "end": 56,
        },
        "period": {"text": "Tuesday", "from": "2025-03-04", "to": "2025-03-04", "start": 151, "end": 158},
        "scope": "total",
        "role": "level",
        "modality": "asserted",
        "derived": False,
    }  # fmt: skip


def test_a_date_is_given_only_where_it_is_whole(story: Story, findings: Findings) -> None:
    whole = story.claim(
        "evening post.txt",
        "Monday, 5 March 2025",
        None,
        kind="date",
        amount="vague",
        parts=DateParts(2025, 3, 5),
    )
    partial = replace(whole, id="p", quantity=replace(whole.quantity, date=DateParts(month=3, day=5)))
    monday = story.claim("evening post.txt", "ten", "10", period=("Monday", date(2025, 3, 3))).period
    resolved = replace(partial, id="r", period=monday)
    made = json.loads(render(replace(findings, claims=(whole, partial, resolved)), "json"))
    assert [c["date"] for c in made["claims"]] == ["2025-03-05", None, "2025-03-03"]
    assert made["claims"][0]["low"] is None


def test_a_date_that_does_not_exist_has_no_iso_date(story: Story, findings: Findings) -> None:
    june = story.claim(
        "evening post.txt",
        "Monday, 5 March 2025",
        None,
        kind="date",
        amount="vague",
        parts=DateParts(2016, 6, 31),
    )
    (claim,) = json.loads(render(replace(findings, claims=(june,)), "json"))["claims"]
    assert (claim["surface"], claim["kind"], claim["date"]) == ("Monday, 5 March 2025", "date", None)


def test_a_conflict_row_names_claims_that_exist(document: dict[str, Any]) -> None:
    known = {claim["id"] for claim in document["claims"]}
    for conflict in document["conflicts"]:
        assert {i for side in conflict["sides"] for i in side["claims"]} <= known
        for pairing in conflict["pairings"]:
            assert {pairing["left"], pairing["right"]} <= known
    first = document["conflicts"][0]["pairings"][0]
    assert first["compared"] == {"left": [12400, 12400], "right": [9800, 9800], "unit": None}
    assert first["facets"]["place"] == {"outcome": "same", "left": "Verrin", "right": "Verrin"}


def test_copies_and_texts(findings: Findings) -> None:
    html = findings.sources[1].model_copy(update={"plain": False})
    made = json.loads(
        render(replace(findings, sources=(findings.sources[0], html, *findings.sources[2:])), "json")
    )
    assert [s["copy_of"] for s in made["sources"]] == [None, None, "herald.txt", None]
    assert ["text" in s for s in made["sources"]] == [False, True, False, False]


def test_same_bytes_every_time(findings: Findings) -> None:
    assert render(findings, "json") == render(findings, "json", Options(width=200, colour=True))
    assert render(findings, "json").endswith("}\n")


def test_jsonl_holds_the_same_rows(findings: Findings, document: dict[str, Any]) -> None:
    records = [json.loads(line) for line in render(findings, "jsonl").splitlines()]
    assert records[0]["type"] == "run"
    assert records[-1] == {"type": "end", "complete": False}
    for kind in ("source", "claim", "conflict", "error"):
        rows = [{k: v for k, v in r.items() if k != "type"} for r in records if r["type"] == kind]
        assert rows == document[f"{kind}s"]


def test_extract_writes_the_same_document(findings: Findings) -> None:
    assert render_claims(findings, "json") == render(findings, "json")


@pytest.mark.parametrize(
    ("value", "text", "people", "as_json"),
    [
        ("275000", "275000", "275,000", 275000),
        ("2.5E+5", "250000", "250,000", 250000),
        ("5.50", "5.5", "5.5", 5.5),
        ("0.10", "0.1", "0.1", 0.1),
        ("-1234.5", "-1234.5", "-1,234.5", -1234.5),
        ("-0", "0", "0", 0),
        ("0.000", "0", "0", 0),
        ("1E+30", "1" + "0" * 30, "1," + ",".join(["000"] * 10), 10**30),
        ("1E+999", "1E+999", "1E+999", None),
    ],
)
def test_numbers(value: str, text: str, people: str, as_json: float | None) -> None:
    assert plain(Decimal(value)) == text
    assert grouped(Decimal(value)) == people
    assert number(Decimal(value)) == as_json
    assert isinstance(number(Decimal(value)), int) == (as_json is not None and as_json == int(as_json))


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**25), max_value=10**25, places=6))
def test_plain_text_is_exact(value: Decimal) -> None:
    assert Decimal(plain(value)) == value
    assert Decimal(grouped(value).replace(",", "")) == value


@given(st.dictionaries(st.text(st.characters()), st.text(st.characters())))
def test_encoded_text_is_safe_and_reads_back(value: dict[str, str]) -> None:
    for indent in (None, 2):
        text = encode(value, indent=indent)
        assert json.loads(text) == value
        assert all(c.isprintable() or c == "\n" or ord(c) > 0xFF or c == "\u00a0" for c in text)
        text.encode("utf-8")


@pytest.mark.parametrize(
    "harm", ["\x1b[31m", "\x7f", "\x9b", "\u202e", "\u200b", "\u3164", "##[error]x", "###[x", "\ud800"]
)
def test_harm_is_escaped_and_not_lost(harm: str) -> None:
    text = encode({"surface": harm})
    assert harm not in text
    assert "##[" not in text
    assert json.loads(text) == {"surface": harm}


@pytest.mark.parametrize("kind", [float("nan"), float("inf")])
def test_no_number_that_json_lacks(kind: Callable[[], float]) -> None:
    with pytest.raises(ValueError, match="JSON"):
        encode({"low": kind})


def test_the_schema_is_the_one_that_programs_were_told() -> None:
    """Keys may be added, never renamed: a change here is a change of the contract.

    ``claimcheck schema > tests/report/golden/schema.json`` writes it anew.
    """
    golden = Path(__file__).parent / "golden" / "schema.json"
    assert json.loads(golden.read_text(encoding="utf-8")) == schema()
