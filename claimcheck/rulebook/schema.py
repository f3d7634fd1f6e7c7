"""The JSON Schema of a rule file, so that editors complete and underline while a rule is written."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, StrictStr

from claimcheck.rulebook.rule import Rule


class _RuleFile(BaseModel):
    """A rule file. Keys that start with x- are free, for anchors."""

    model_config = ConfigDict(extra="forbid", title="claimcheck rules")

    version: Literal[1]
    about: StrictStr = ""
    rules: tuple[Rule, ...]


def rule_schema(checks: Mapping[str, type[BaseModel]]) -> dict[str, Any]:
    """The schema (draft 2020-12) of a rule file whose rules use these checks, each with its parameters."""
    schema = _RuleFile.model_json_schema(by_alias=True)
    definitions: dict[str, Any] = schema["$defs"]
    schema["patternProperties"] = {"^x-": {}}
    rule = definitions["Rule"]
    if checks:
        rule["properties"]["check"] = {"enum": sorted(checks), "title": "Check", "type": "string"}
        rule["allOf"] = [_parameters(name, checks[name], definitions) for name in sorted(checks)]
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def _parameters(check: str, model: type[BaseModel], definitions: dict[str, Any]) -> dict[str, Any]:
    """Where a rule uses the check, its ``with`` is what the check's own model says."""
    name = f"with-{check}"
    inner = model.model_json_schema(by_alias=True, ref_template=f"#/$defs/{name}/$defs/{{model}}")
    definitions[name] = inner
    return {
        "if": {"properties": {"check": {"const": check}}},
        "then": {"properties": {"with": {"$ref": f"#/$defs/{name}"}}},
    }
