"""Words of English that the tool looks for are data under ``rules/``: no set or row of them stands in Python."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import get_args

import pytest

from claimcheck.records.amount import AmountKind
from claimcheck.records.claim import Modality, Role, Scope
from claimcheck.records.document import Part
from claimcheck.records.judgement import Confidence, Verdict
from claimcheck.records.quantity import QuantityKind
from claimcheck.rulebook.facets import COMPARED
from tests.house.repository import PACKAGE, modules, name, tree

ROOMS = ("extract", "contextualise", "align", "judge")
CHECKED_APART = ("judge/checks", "judge/phrases")
"""Their words are those of one rule each, and move there with the rule."""
CLEAN = ("judge/phrases/titles", "judge/phrases/weekdays")
"""Rooms of phrases whose words have all moved."""
NO_WORDS = {"shapes", "slips"}
"""What a report calls patterns of addresses, and units that are taken for each other."""
TOLD = {
    "judge/findings/days": "days that are told as they are, in the words of a report",
    "judge/findings/naming": "nouns that a report calls a number of times",
}
"""Modules that no table reaches yet, and what stands there."""
PARTS_OF_DATES = {"year", "month", "day", "weekday"}
DIMENSIONS = {"currency", "share", "time", "length", "mass", "volume"}
UNITS = {
    "mile",
    "kilometre",
    "metre",
    "foot",
    "yard",
    "kilogram",
    "pound",
    "inch",
    "centimetre",
    "hectare",
    "acre",
}
UNITS |= {"percent", "percentage point"}
FORMS_OF_PORTIONS = {"part", "whole", "degree", "branch", "place"}
KEYS_OF_BLOCKS = {"cue", "words"}
UNICODE = {"Mn", "Me"}


@cache
def labels() -> frozenset[str]:
    """The names by which the tool calls kinds, verdicts, facets and the like: no words of a text."""
    kinds = (QuantityKind, AmountKind, Modality, Role, Scope, Part, Verdict, Confidence)
    known = {str(label) for kind in kinds for label in get_args(kind)}
    return frozenset(known | set(COMPARED) | PARTS_OF_DATES | DIMENSIONS | UNITS) | (
        FORMS_OF_PORTIONS | KEYS_OF_BLOCKS | UNICODE
    )


@cache
def keys() -> frozenset[str]:
    """The names of tables, of the lists in them, and of the classes of nouns."""
    from claimcheck import read_rulebook

    vocabulary = read_rulebook().vocabulary
    names = {key for table in vocabulary for key in vocabulary.table(table)}
    return frozenset(vocabulary) | names | vocabulary.table("heads")["classes"].keys()


def is_word(text: str) -> bool:
    """Whether a string has a word of two letters, or is an article; ``ages.units`` names a list."""
    return re.fullmatch(r"[a-z_]+\.[a-z_]+", text) is None and (
        text == "a" or re.search(r"[^\W\d_]{2}", text) is not None
    )


def rows(node: ast.AST) -> Iterator[tuple[int, set[str]]]:
    """Every tuple, list and set of strings below a node, but for names in types and slots."""
    if isinstance(node, ast.Subscript):
        yield from rows(node.value)
        return
    if isinstance(node, ast.Assign) and any(
        isinstance(target, ast.Name) and target.id.startswith("__") for target in node.targets
    ):
        return
    if isinstance(node, ast.Tuple | ast.List | ast.Set):
        texts = [e.value for e in node.elts if isinstance(e, ast.Constant) and isinstance(e.value, str)]
        yield node.lineno, {re.sub(r"^\W+|\W+$", "", text) for text in texts if is_word(text)}
    for child in ast.iter_child_nodes(node):
        yield from rows(child)


def of(module: Path) -> str:
    return module.relative_to(PACKAGE).with_suffix("").as_posix()


LOOKED_AT = [
    module
    for module in modules()
    if of(module).startswith(tuple(f"{room}/" for room in ROOMS))
    and (of(module).startswith(CLEAN) or not of(module).startswith(CHECKED_APART))
    and module.stem not in NO_WORDS
]


def test_there_are_modules_to_look_at() -> None:
    assert len(LOOKED_AT) > 100


@pytest.mark.parametrize("module", LOOKED_AT, ids=name)
def test_words_stand_in_a_table(module: Path) -> None:
    found = [
        (line, sorted(words))
        for line, words in rows(tree(module))
        if len(words) > 1 and not words <= labels() and not words <= keys()
    ]
    if of(module) in TOLD:
        assert found, f"{of(module)} has no words any more: take it off the list"
    else:
        assert found == [], f"words belong to a table of rules/wording or rules/numbers: {found}"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('low in ("each", "apiece")', {"each", "apiece"}),
        ('_ONE = frozenset(["a", "an"])', {"a", "an"}),
        ('low in {"in", "odds", "-"}', {"in", "odds"}),
        ('low in ("s", "\'s")', set()),
        ('Literal["each", "apiece"]', None),
        ('Cue(("ages.units", "ages.short"), (",",))', set()),
    ],
)
def test_a_row_of_words_is_seen(text: str, words: set[str] | None) -> None:
    found = [row for _, row in rows(ast.parse(text))]
    assert (found[0] if found else None) == words
