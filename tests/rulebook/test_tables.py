"""Tables, and what a house adds to them."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.errors import InternalError, RulebookError
from claimcheck.rulebook import Vocabulary, read_rulebook
from claimcheck.rulebook.unit_tables import TABLE_MODELS
from claimcheck.units import units
from tests.rulebook.rule_text import SOUND, write

BUNDLED = read_rulebook().vocabulary


def added(folder: Path, table: str, text: str) -> Vocabulary:
    """The vocabulary with a house's own table."""
    write(folder, f"version: 1\n{text}", f"{table}.yaml")
    return read_rulebook([folder]).vocabulary


def test_every_table_says_what_it_is_about() -> None:
    for name in BUNDLED:
        assert BUNDLED.table(name)["version"] == 1
        assert BUNDLED.table(name)["about"]


def test_an_unknown_table_is_our_own_mistake() -> None:
    with pytest.raises(InternalError, match="did you mean 'measures'"):
        BUNDLED.table("measure")


def test_lists_are_appended(tmp_path: Path) -> None:
    row = "units:\n  - {name: smoot, dimension: length, factor: '1.7018', words: [smoot]}\n"
    lexicon = units(added(tmp_path, "physical", row))
    found = lexicon.lookup("smoots")
    assert found is not None
    assert found.name == "smoot"
    assert lexicon.lookup("kilometres") is not None


def test_mappings_are_merged(tmp_path: Path) -> None:
    vocabulary = added(tmp_path, "surfaces", "forbidden: {smoot: a name}\n")
    assert vocabulary.table("surfaces")["forbidden"]["smoot"] == "a name"
    assert vocabulary.table("surfaces")["forbidden"]["in"]
    assert vocabulary != BUNDLED
    assert hash(vocabulary) != hash(BUNDLED)


def test_tables_and_rules_may_lie_in_one_folder(tmp_path: Path) -> None:
    write(tmp_path, SOUND)
    write(tmp_path, "version: 1\nforbidden: {smoot: a name}\n", "words/surfaces.yaml")
    rulebook = read_rulebook([tmp_path], defaults=False)
    assert [rule.id for rule in rulebook.rules] == ["boats-differ"]
    assert "smoot" in rulebook.vocabulary.table("surfaces")["forbidden"]


WRONG = {
    "another value": ("durations",
     "factors: {hour: '3601'}\n", r":2:17: 'hour' has another value in rules/units/durations.yaml:\d+:\d+"),
    "an unknown key": ("durations", "unit: []\n", ":2:1: unknown key 'unit', did you mean 'units'"),
    "a misspelt key of a row": ("physical", "units:\n  - {name: smoot, dimensoin: length}\n",
     "3:19: unknown key 'dimensoin', did you mean 'dimension'"),
    "a row without a name": ("physical", "units:\n  - {dimension: length}\n",
     ":3:5: the key 'name' is missing"),
    "a row that is text": ("physical", "units: [smoot]\n", ":2:9: 'units' must be a mapping"),
    "text for a list": ("physical", "units: smoot\n", ":2:8: 'units' must be a list"),
    "a number for text": ("durations", "factors: {smoot: 12}\n", ":2:18: 'smoot' must be text"),
    "a factor that is no number": ("durations", "factors: {smoot: abc}\n", ":2:18: 'abc' is not a factor"),
    "a factor over nothing": ("durations", "factors: {smoot: 1/0}\n", ":2:18: '1/0' is not a factor"),
    "a factor of two kinds": ("durations", "factors: {smoot: 1.5/2}\n", "is not a factor"),
    "a factor of nothing": ("durations", "factors: {smoot: '0.0'}\n", "is not a factor"),
    "a code that is none": ("currencies", "currencies: [{name: smoot, code: smt}]\n",
     ":2:34: 'smt' is not an ISO 4217 code"),
    "a coin of no number": ("currencies", "parts: [{name: smoot, of: null, parts: 1}]\n",
     "must be at least 2"),
    "a letter of two": ("surfaces", "single-letters: [ab]\n", "single-letters"),
    "a table of words": ("measures", "measures: {boats: {nouns: boat}}\n", "'nouns' must be a list"),
    "a misspelt key of words": ("measures", "measures: {boats: {nuons: [boat]}}\n", "did you mean 'nouns'"),
    "a word that is none": ("measures", "measures: {deaths: {verbs: [' ']}}\n", ":2:29: 'verbs' must not be empty"),
    "a key that is none": ("measures", "measures: {'': {nouns: [boat]}}\n", ":2:16: a key must not be empty"),
    "a list for text": ("surfaces", "forbidden: {smoot: [a]}\n", "'smoot' must be text"),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_a_house_table_looks_like_the_bundled_one(tmp_path: Path, name: str) -> None:
    table, text, words = WRONG[name]
    with pytest.raises(RulebookError, match=words):
        added(tmp_path, table, text)


@pytest.mark.parametrize("text", ["units: []\n", "- a\n", "version: 2\nunits: []\n"])
def test_a_table_needs_its_version(tmp_path: Path, text: str) -> None:
    write(tmp_path, text, "physical.yaml")
    with pytest.raises(RulebookError, match="version: 1"):
        read_rulebook([tmp_path])


def test_a_file_that_is_neither_rule_nor_table_is_a_mistake(tmp_path: Path) -> None:
    write(tmp_path, "version: 1\nunits: []\n", "phisical.yaml")
    with pytest.raises(RulebookError, match="'rules:' is missing"):
        read_rulebook([tmp_path])


@pytest.mark.parametrize("table", sorted(TABLE_MODELS))
def test_the_bundled_tables_fit_their_own_models(table: str) -> None:
    own = {key: value for key, value in BUNDLED.table(table).items() if key not in ("version", "about")}
    TABLE_MODELS[table].model_validate(own)
