"""The plain records of the house: what a class needs to be a row of named, typed, unchanging fields.

msgspec has its one door here. A standard frozen dataclass writes and compiles its methods as source when the
module is imported, which for the 170 records of a run took a tenth of a second, and sets each field through
a guarded call, four microseconds a record; these take none of the first and a tenth of the second.
"""

from __future__ import annotations

from typing import TypeVar, dataclass_transform

from msgspec import Struct, field
from msgspec.structs import replace

__all__ = ["MutableRecord", "Record", "dump", "field", "load", "replace"]


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
class Record(Struct, frozen=True):
    """Base of an unchanging record: slots, equality and hash over its fields, given by position or by name.

    Fields are not checked at run time: mypy checks ours, pydantic what comes from outside. Class
    options: ``eq=False`` compares by identity, ``order=True`` sorts, ``dict=True`` gives a ``__dict__``
    (for ``cached_property``). Assigning to a field raises AttributeError.
    """


@dataclass_transform(field_specifiers=(field,))
class MutableRecord(Struct):
    """Base of a record whose fields are assigned as work goes on; it has no hash."""


Kind = TypeVar("Kind")


def dump(record: Record) -> bytes:
    """A record as JSON on one line; ValueError for a text that is not valid Unicode."""
    from msgspec import json

    return json.encode(record)


def load(raw: bytes, kind: type[Kind]) -> Kind:
    """The record that JSON holds, every field of it validated; ValueError when it is not one."""
    from msgspec import json

    try:
        return json.decode(raw, type=kind)
    except RecursionError:
        raise ValueError("nested too deeply") from None
