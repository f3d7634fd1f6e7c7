"""Reads a rulebook: finds the files, validates every rule, merges the tables, reports every mistake."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from pathlib import Path

from pydantic import BaseModel

from claimcheck.errors import InternalError, Problem, RulebookError
from claimcheck.limits import DEFAULTS, Limits
from claimcheck.record import Record
from claimcheck.records.findings import Notice
from claimcheck.rulebook.compiled import Parsed, parse_files
from claimcheck.rulebook.files import (
    RuleFile,
    bundled_root,
    cached_compilation,
    is_inside,
    read_folder,
    shipped_compilation,
)
from claimcheck.rulebook.mistakes import suggestion
from claimcheck.rulebook.rule import Rule
from claimcheck.rulebook.tables import Tables, is_table
from claimcheck.rulebook.validation import WhereWords, read_rules
from claimcheck.rulebook.vocabulary import Vocabulary

_EMPTY = "'claimcheck rules new' begins one there; or leave the folder out of --rules or 'rules'."


class Rulebook(Record, dict=True):
    """The rules of a run, and the vocabulary that reading and comparing go by."""

    rules: tuple[Rule, ...]
    vocabulary: Vocabulary
    hash: str
    warnings: tuple[Notice, ...] = ()

    @cached_property
    def _by_id(self) -> dict[str, Rule]:
        return {rule.id: rule for rule in self.rules}

    @cached_property
    def _by_name(self) -> dict[str, set[str]]:
        named: dict[str, set[str]] = {rule.id: {rule.id} for rule in self.rules}
        for rule in self.rules:
            named.setdefault(rule.family, set()).add(rule.id)
        return named

    def ids(self, names: Iterable[str]) -> set[str]:
        """The ids of the rules of those names; a family's name stands for its rules, an unknown one for none."""
        return {rule_id for name in names for rule_id in self._by_name.get(name, ())}

    def rule(self, rule_id: str) -> Rule:
        """The rule of that id; RulebookError with the nearest id when there is none."""
        try:
            return self._by_id[rule_id]
        except KeyError:
            raise RulebookError(f"no rule '{rule_id[:80]}'{suggestion(rule_id, self._by_id)}") from None


def read_rulebook(
    paths: Sequence[Path] = (),
    *,
    defaults: bool = True,
    checks: Mapping[str, type[BaseModel]] | None = None,
    words: WhereWords | None = None,
    limits: Limits = DEFAULTS,
) -> Rulebook:
    """Read the bundled rules and tables, and those of a house's own files and folders.

    ``defaults=False`` leaves the bundled rules out (never the bundled tables). ``checks`` maps each
    check to the model of its parameters: with it, ``check`` and ``with`` are validated. ``words``
    gives the known values of some keys of ``where``, so that a misspelt one is no rule that never
    fires. ``limits`` are for the house's own files; the bundled ones are trusted. Raises
    :class:`RulebookError` with every mistake of every file.
    """
    root = bundled_root()
    files, problems = read_folder(root, "rules", links=True)
    if not files:
        raise InternalError("the bundled rules are missing", *problems)
    bundled, failed = parse_files(files, shipped_compilation(root), cached_compilation(root))
    problems += failed
    own_files, own, failed = _own(paths, root if defaults else None, limits)
    problems += failed
    tables, rule_files = _tables_and_rules(bundled, own, defaults)
    vocabulary = Vocabulary(tables.contents, tables.hash())
    rules, failed, warnings = read_rules(rule_files, vocabulary, checks or {}, words or {})
    problems += [*tables.problems, *failed]
    if problems:
        raise RulebookError(*problems)
    return Rulebook(rules, vocabulary, _hash((*files, *own_files), defaults), warnings)


def _own(
    paths: Sequence[Path], bundled: Path | None, limits: Limits
) -> tuple[list[RuleFile], list[Parsed], list[Problem]]:
    """The files of a house, what they hold, and what is wrong with them; those in ``bundled`` are read already."""
    files: list[RuleFile] = []
    own: list[Parsed] = []
    problems: list[Problem] = []
    for path in paths:
        if bundled is not None and is_inside(path, bundled):
            continue  # a file of the bundled rules, named by who is editing them
        found, failed = read_folder(path, str(path), limits)
        found = [file._replace(own=True) for file in found]
        problems += failed
        if not found and not failed:
            problems.append(Problem("rulebook", "no rule file here (*.yaml)", str(path), advice=_EMPTY))
        parsed, failed = parse_files(found)
        problems += failed
        files += found
        own += parsed
    return files, own, problems


def _tables_and_rules(
    bundled: Sequence[Parsed], own: Sequence[Parsed], defaults: bool
) -> tuple[Tables, list[Parsed]]:
    """The tables, a house's added to the bundled ones of the same name, and the files of rules."""
    tables = Tables()
    rules: list[Parsed] = []
    for file in bundled:
        if is_table(file):
            tables.add(file)
        elif defaults:
            rules.append(file)
    for file in own:
        if isinstance(file.data, dict) and "rules" not in file.data and tables.knows(file):
            tables.merge(file)
        else:
            rules.append(file)
    return tables, rules


def _hash(files: Sequence[RuleFile], defaults: bool) -> str:
    """What two rulebooks of the same files have in common."""
    whole = hashlib.sha256(f"{defaults}\n".encode())
    for file in files:
        whole.update(file.path.encode("utf-8", "surrogateescape") + b"\0" + hashlib.sha256(file.raw).digest())
    return whole.hexdigest()
