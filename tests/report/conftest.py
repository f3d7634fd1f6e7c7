"""A flood told by four papers, ready to be rendered."""

from __future__ import annotations

import pytest

from claimcheck.records.findings import Findings
from tests.report.flood import Story, flood


@pytest.fixture
def story() -> Story:
    return Story()


@pytest.fixture
def findings() -> Findings:
    return flood()
