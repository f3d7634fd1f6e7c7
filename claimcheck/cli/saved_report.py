"""A JSON report from an earlier run, read back: it may come from anywhere, so its shape is checked."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from claimcheck.report.contract import DocumentRow

_LARGEST = 500_000_000  # bytes


def read(report: Path) -> DocumentRow:
    """The document in a file; a usage error when it is no JSON report of claimcheck."""
    from pydantic import TypeAdapter, ValidationError

    from claimcheck.report.contract import DocumentRow

    try:
        with report.open("rb") as stream:
            raw = stream.read(_LARGEST + 1)
    except OSError as error:
        raise click.UsageError(f"{report}: it cannot be read ({error.strerror}).") from error
    if len(raw) > _LARGEST:
        raise click.UsageError(f"{report}: it is larger than {_LARGEST:,} bytes.")
    try:
        return TypeAdapter(DocumentRow).validate_json(raw)
    except ValidationError as error:
        first = error.errors()[0]
        if first["type"] == "json_invalid":
            raise click.UsageError(f"{report}: it is no JSON report ({first['ctx']['error']}).") from None
        where = ".".join(map(str, first["loc"]))
        said = first["msg"][:1].lower() + first["msg"][1:]
        raise click.UsageError(
            f"{report}: it is JSON, but no report of claimcheck ({where}: {said})."
        ) from None
