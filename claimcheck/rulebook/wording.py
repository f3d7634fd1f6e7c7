"""What a failed validation says, in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from claimcheck.rulebook.mistakes import Path, suggestion

_LONGEST = 80
_FEW = 8
"""Keys that a message names all."""
_MUST_BE = {
    "string_type": "text (put it in quotes)",
    "string_sub_type": "text",
    "int_type": "a whole number",
    "int_parsing": "a whole number",
    "int_from_float": "a whole number",
    "float_type": "a number",
    "float_parsing": "a number",
    "decimal_type": "a number",
    "decimal_parsing": "a number",
    "finite_number": "a finite number",
    "bool_type": "true or false",
    "bool_parsing": "true or false",
    "list_type": "a list",
    "tuple_type": "a list",
    "set_type": "a list",
    "frozen_set_type": "a list",
    "dict_type": "a mapping of keys to values",
    "model_type": "a mapping of keys to values",
    "model_attributes_type": "a mapping of keys to values",
    "none_required": "left out",
}
_BOUNDS = {
    "greater_than": ("greater than", "gt"),
    "greater_than_equal": ("at least", "ge"),
    "less_than": ("less than", "lt"),
    "less_than_equal": ("at most", "le"),
}


class Said(NamedTuple):
    """Where below the validated value, what to say, and whether the key rather than the value is meant."""

    path: Path
    message: str
    at_key: bool


def in_words(error: ValidationError, model: type[BaseModel], value: Any) -> Iterator[Said]:
    """One message for each place; where a value fits none of several types, the first is told."""
    told: set[Path] = set()
    for detail in error.errors(include_url=False, include_context=True):
        at_key = detail["loc"][-1:] == ("[key]",) or detail["type"] == "extra_forbidden"
        at_key = at_key or (detail["input"] is None and detail["type"].endswith("_type"))
        path = _existing(detail["loc"], value)
        if path in told and detail["type"] != "missing":
            continue
        told.add(path)
        yield Said(path, _message(detail, model, at_key), at_key)


def _existing(loc: tuple[str | int, ...], value: Any) -> Path:
    """The part of a location that leads through the value itself; the rest names types and validators."""
    path: list[str | int] = []
    for step in loc:
        if isinstance(value, dict) and step in value:
            value = value[str(step)]
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            break
        path.append(step)
    return tuple(path)


def _message(detail: ErrorDetails, model: type[BaseModel], at_key: bool) -> str:
    kind, loc, context = detail["type"], detail["loc"], detail.get("ctx", {})
    steps = [str(step) for step in loc if isinstance(step, str) and step != "[key]"]
    name = steps[-1] if steps else "value"
    if kind == "missing":
        return f"the key '{name}' is missing"
    if kind == "extra_forbidden":
        known = _keys_at(model, loc[:-1])
        near = suggestion(name, known)
        listed = f"; the keys are {', '.join(known)}" if not near and 0 < len(known) <= _FEW else ""
        return f"unknown key '{name[:_LONGEST]}'{near or listed}"
    if kind in ("literal_error", "enum"):
        expected = str(context.get("expected", "")).replace("'", "").replace(" or ", ", ")
        near = suggestion(str(detail["input"]), expected.split(", "))
        what = "unknown key" if at_key else f"'{name}' cannot be"
        return f"{what} '{str(detail['input'])[:_LONGEST]}'{near or '; it must be one of ' + expected}"
    if kind in ("value_error", "assertion_error"):
        return str(context.get("error", detail["msg"]))
    if kind in _BOUNDS:
        words, key = _BOUNDS[kind]
        return f"'{name}' must be {words} {context.get(key)}"
    if detail["input"] is None and kind.endswith("_type"):
        return f"'{name[:_LONGEST]}' has no value (text with a comma or a colon in it needs quotes)"
    if kind in _MUST_BE:
        return f"'{name[:_LONGEST]}' must be {_MUST_BE[kind]}"
    if kind in ("too_short", "string_too_short"):
        return f"'{name}' must not be empty"
    return f"'{name}' is not right: {detail['msg'][:1].lower()}{detail['msg'][1:]}"


def _keys_at(model: type[BaseModel], loc: tuple[str | int, ...]) -> list[str]:
    """The keys that the model at a location knows, as they are written in YAML."""
    for step in loc:
        if isinstance(step, int):
            continue
        inner = _inner_model(model, step)
        if inner is None:
            break
        model = inner
    return [field.alias or name for name, field in model.model_fields.items()]


def _inner_model(model: type[BaseModel], key: str) -> type[BaseModel] | None:
    for name, field in model.model_fields.items():
        if key in (name, field.alias):
            found: list[Any] = [field.annotation]
            while found:
                candidate = found.pop()
                if isinstance(candidate, type) and issubclass(candidate, BaseModel):
                    return candidate
                found += getattr(candidate, "__args__", ())
    return None
