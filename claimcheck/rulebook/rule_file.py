"""One rule file: its rules, or its mistakes in plain words and in the order of its lines."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any

from pydantic import BaseModel, ValidationError

from claimcheck.errors import Problem
from claimcheck.rulebook.compiled import Parsed
from claimcheck.rulebook.mistakes import MistakeError, Path, Place, nearest, suggestion
from claimcheck.rulebook.rule import Origin, Rule
from claimcheck.rulebook.tables import place_in
from claimcheck.rulebook.wording import in_words

Checks = Mapping[str, type[BaseModel]]
_FILE_KEYS = ("version", "about", "rules")
_FREE_KEY = "x-"
"""Keys that a file may add for its own anchors."""


class RuleFileReader:
    """Validates one file; collects its mistakes in the order of its lines."""

    def __init__(self, file: Parsed, checks: Checks, known: Mapping[str, Collection[str]]) -> None:
        self._file = file.file
        self._data = file.data
        self._checks = checks
        self._known = known
        self._found: list[Problem] = []
        self.index: dict[str, int] = {}

    @property
    def problems(self) -> list[Problem]:
        """The mistakes so far, by line."""
        told = sorted(self._found, key=lambda p: (p.line or 0, p.column or 0))
        most = self._file.limits.max_mistakes
        if len(told) <= most:
            return told
        more = f"there are more than {most} mistakes in this file; mend these first"
        return [*told[:most], Problem("rulebook", more, self._file.shown)]

    def problem(self, message: str, place: Place | None, advice: str | None = None) -> None:
        """Note a mistake."""
        self._found.append(MistakeError(message, place, advice).problem(self._file.shown, self._file.raw))

    def rules(self) -> list[Rule]:
        """The rules that are in order."""
        entries = self._entries()
        rules = []
        for index, entry in enumerate(entries):
            if len(self._found) > self._file.limits.max_mistakes:
                break
            rule = self._rule(index, entry)
            if rule is not None and rule.id in self.index:
                first = self._place(("rules", self.index[rule.id], "id"))
                line = first.line if first else 1
                self.problem(
                    f"the id '{rule.id}' is already used on line {line}", self._place(("rules", index, "id"))
                )
            elif rule is not None:
                self.index[rule.id] = index
                rules.append(rule)
        return rules

    def _place(self, path: Path, key: bool = False) -> Place | None:
        return place_in(self._file, path, key)

    def _entries(self) -> list[Any]:
        data = self._data
        if not isinstance(data, dict):
            self.problem(
                "a rule file is a mapping with 'version: 1' and 'rules:' at its top", self._place(())
            )
            return []
        for key in data:
            if key not in _FILE_KEYS and not key.startswith(_FREE_KEY):
                self.problem(
                    f"unknown key '{key[:80]}'{suggestion(key, _FILE_KEYS)}",
                    self._place((key,), key=True),
                    "A rule file has version, about and rules; keys of your own start with x-.",
                )
        if "version" not in data:
            self.problem("'version: 1' is missing", self._place(()))
        elif data["version"] != 1 or isinstance(data["version"], bool):
            self.problem(
                f"version {str(data['version'])[:40]} is not known to this claimcheck, which reads version 1",
                self._place(("version",)),
            )
        if "rules" not in data:
            advice = "A file that adds to a table has the table's name, such as measures.yaml."
            self.problem("'rules:' is missing", self._place(()), advice)
            return []
        if not isinstance(data["rules"], list):
            self.problem("'rules' must be a list of rules", self._place(("rules",)))
            return []
        return data["rules"]

    def _rule(self, index: int, entry: Any) -> Rule | None:
        path: Path = ("rules", index)
        if not isinstance(entry, dict):
            self.problem(
                "a rule must be a mapping with id, summary, severity, check and message", self._place(path)
            )
            return None
        folder = PurePosixPath(self._file.path).parent.name or "own"
        try:
            origin = Origin(self._file.shown, folder, self._file.limits.max_pattern, self._file.own)
            rule = Rule.model_validate(entry, context=origin)
        except ValidationError as error:
            self._translate(error, path, Rule, entry)
            self._where_is_known(_listed(entry.get("where")), path)  # all mistakes in one go
            self._parameters(entry.get("check"), entry.get("with", {}), path)
            return None
        parameters = self._parameters(rule.check, rule.with_, path)
        if parameters is not None:
            rule.attach(parameters)
        clean = self._where_is_known(rule.where, path) and (parameters is not None or not self._checks)
        return rule if clean else None

    def _translate(self, error: ValidationError, path: Path, model: type[BaseModel], value: Any) -> None:
        for at, message, key in in_words(error, model, value):
            self.problem(message, self._place((*path, *at), key))

    def _where_is_known(self, where: Mapping[Any, Sequence[str]], path: Path) -> bool:
        clean = True
        for key, values in where.items():
            for index, value in enumerate(values):
                if key in self._known and value not in self._known[key]:
                    near = suggestion(value, self._known[key]) or _choice(self._known[key])
                    message = f"there is no {key} '{value[:80]}'{near}"
                    all_of_them = None if near else f"There are: {', '.join(sorted(self._known[key]))}."
                    self.problem(message, self._place((*path, "where", key, index)), all_of_them)
                    clean = False
        return clean

    def _parameters(self, check: object, given: object, path: Path) -> BaseModel | None:
        """The parameters of a check, read; None where there is no such check or they are at fault, which is told.

        Those of an unknown check are held against the one that is likely meant.
        """
        if not self._checks or not isinstance(check, str) or not isinstance(given, dict):
            return None
        model = self._checks.get(check)
        if model is None:
            near = nearest(check, self._checks)
            self.problem(
                f"there is no check '{check[:80]}'{suggestion(check, self._checks)}",
                self._place((*path, "check")),
            )
            if near is None:
                return None
        read = model or self._checks[near or ""]
        try:
            parameters = read.model_validate(given)
        except ValidationError as error:
            self._translate(error, (*path, "with"), read, given)
            return None
        return parameters if model is not None else None


def _listed(where: object) -> dict[str, list[str]]:
    """The selectors of a rule that has other faults, as far as they are words."""
    if not isinstance(where, dict):
        return {}
    given = {key: value if isinstance(value, list) else [value] for key, value in where.items()}
    return {key: values for key, values in given.items() if all(isinstance(one, str) for one in values)}


def _choice(known: Collection[str]) -> str:
    """The values to choose from, where they are few."""
    return f"; it must be one of {', '.join(sorted(known))}" if len(known) <= 20 else ""
