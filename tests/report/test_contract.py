"""The keys that programs rely on: this list may grow, and no key of it may go or change its name."""

from __future__ import annotations

import pytest

from claimcheck.report import claim_contract, contract

PROMISED = {
    "DocumentRow": "schema_version tool settings complete sources claims conflicts agreements ledger unread "
    "coverage errors warnings",
    "ToolRow": "name version rulebook_hash",
    "SourceRow": "id name path title publisher published url sha256 language role story copy_of text",
    "ClaimRow": "id source start end line column end_line end_column locator surface sentence sentence_start kind "
    "amount low high low_text high_text unit date subject measure event place period scope role modality "
    "attribution derived",
    "LocatorRow": "page paragraph field",
    "AmountRow": "kind hedge",
    "SubjectRow": "text head class start end",
    "PlaceRow": "text start end",
    "PeriodRow": "text from to start end",
    "AttributionRow": "speaker verb start end",
    "ConflictRow": "id fingerprint rule severity verdict confidence status topic message reason sides notes pairings",
    "SideRow": "value claims",
    "PairingRow": "left right facets compared",
    "FacetRow": "outcome left right",
    "ComparedRow": "left right unit",
    "AgreementRow": "topic verdict claims",
    "LedgerRow": "claim status evidence how",
    "UnreadRow": "source start end surface reason",
    "CoverageRow": "seen read compared unread by_reason",
    "ErrorRow": "code message path line column",
    "WarningRow": "code message source",
}


@pytest.mark.parametrize("row", PROMISED)
def test_promised_keys_are_there(row: str) -> None:
    made = getattr(contract, row, None) or getattr(claim_contract, row)
    assert set(PROMISED[row].split()) <= set(made.__annotations__)


def test_the_schema_lets_later_keys_pass() -> None:
    assert '"additionalProperties": False' not in str(contract.schema()).replace("'", '"')
