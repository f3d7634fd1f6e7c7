"""What every test shares: Hypothesis without a clock, since a loaded machine is no failure of the code, and a
collector that lets the thousands of tests be."""

from __future__ import annotations

import gc

import pytest
from hypothesis import settings

settings.register_profile("steady", deadline=None)
settings.load_profile("steady")

# What is collected (14,000 tests, every module) lives to the end; looked through again and again for cycles it took
# a fifth of the time of all tests.
_OBJECTS_BEFORE_A_LOOK = 20_000


def pytest_collection_finish(session: pytest.Session) -> None:
    """Take what lives to the end out of the collector's sight, and let it look less often."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(_OBJECTS_BEFORE_A_LOOK, 20, 20)
