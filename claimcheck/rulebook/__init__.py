"""YAML in, typed rules out: the rules of a run and the vocabulary that reading and comparing go by."""

from __future__ import annotations

from claimcheck.rulebook.example import Example
from claimcheck.rulebook.reading import Rulebook, read_rulebook
from claimcheck.rulebook.rule import Rule
from claimcheck.rulebook.schema import rule_schema
from claimcheck.rulebook.vocabulary import Vocabulary

__all__ = ["Example", "Rule", "Rulebook", "Vocabulary", "read_rulebook", "rule_schema"]
