"""From what a rule file says to rules, or to its mistakes in plain words."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cached_property

from claimcheck.errors import Problem
from claimcheck.records.findings import Notice
from claimcheck.rulebook.compiled import Parsed
from claimcheck.rulebook.facets import CLOSED, FROM_TABLES
from claimcheck.rulebook.files import RuleFile
from claimcheck.rulebook.mistakes import Path, Place
from claimcheck.rulebook.rule import Rule
from claimcheck.rulebook.rule_file import Checks, RuleFileReader
from claimcheck.rulebook.tables import place_in
from claimcheck.rulebook.vocabulary import Vocabulary

WhereWords = Mapping[str, Callable[[Vocabulary], Collection[str]]]


def read_rules(
    files: Sequence[Parsed], vocabulary: Vocabulary, checks: Checks, words: WhereWords
) -> tuple[tuple[Rule, ...], list[Problem], tuple[Notice, ...]]:
    """The rules of all files in order, every mistake, and what the user should know."""
    known: dict[str, Collection[str]] = dict(CLOSED)
    for key, (table, entries) in FROM_TABLES.items():
        if table in vocabulary:
            known[key] = vocabulary.table(table)[entries]
    known |= {key: _Later(values, vocabulary) for key, values in words.items()}
    rules: dict[str, Rule] = {}
    found_in: dict[str, tuple[RuleFile, Path]] = {}
    problems: list[Problem] = []
    warnings: list[Notice] = []
    for file in files:
        reader = RuleFileReader(file, checks, known)
        for rule in reader.rules():
            path: Path = ("rules", reader.index[rule.id], "id")
            if rule.id in rules:
                first, at = found_in[rule.id]
                line = (place_in(first, at) or Place(1, 1)).line
                message = f"the id '{rule.id}' is already used in {first.shown}:{line}"
                reader.problem(message, place_in(file.file, path))
            else:
                rules[rule.id] = rule
                found_in[rule.id] = file.file, path
        problems += reader.problems
        if not reader.problems and not file.data["rules"]:
            warnings.append(Notice("no-rules", f"{file.file.shown} has no rules"))
    return tuple(rules.values()), problems, tuple(warnings)


class _Later(Collection[str]):
    """Words that are only asked for when a rule uses them."""

    def __init__(self, words: Callable[[Vocabulary], Collection[str]], vocabulary: Vocabulary) -> None:
        self._source = words
        self._vocabulary = vocabulary

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(self._source(self._vocabulary))

    def __contains__(self, word: object) -> bool:
        return word in self._words

    def __iter__(self) -> Iterator[str]:
        return iter(sorted(self._words))

    def __len__(self) -> int:
        return len(self._words)
