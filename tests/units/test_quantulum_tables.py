"""The compiled table is the installed quantulum3's."""

from __future__ import annotations

import json

from claimcheck.units.quantulum_tables import COMPILED, compile_tables, compiled_tables


def test_the_compilation_is_fresh() -> None:
    assert json.loads(COMPILED.read_text("utf-8")) == compile_tables(), (
        "run python -m claimcheck.units.quantulum_tables"
    )


def test_prefixed_units_are_written_out() -> None:
    tables = compiled_tables()
    assert tables["kilometre"]["prefix"] == [3, "metre"]
    assert "km" in tables["kilometre"]["symbols"]
    assert "kiloyear" not in tables
