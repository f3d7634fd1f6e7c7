"""``--output FORMAT:FILE``: reports in files, each written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

import click

from claimcheck.cli.flags import nearest
from claimcheck.errors import OutputError, Problem
from claimcheck.file_system import holds
from claimcheck.record import Record


class Output(Record):
    """One report to be written."""

    format: str
    path: Path

    def write(self, content: bytes) -> None:
        """Put ``content`` in the file; :class:`OutputError` when that fails, with nothing half-written."""
        try:
            _replace(self.path, content)
        except OSError as error:
            raise OutputError(
                Problem("output", f"could not write: {error.strerror or error}", str(self.path))
            ) from error


def outputs(values: Sequence[str], formats: Collection[str], read_from: Iterable[Path] = ()) -> list[Output]:
    """The values of ``--output``, checked before the work begins; a report is not written over what is read."""
    read: list[Output] = []
    kept = {os.path.realpath(path) for path in read_from} if values else set()
    for value in values:
        name, separator, path = value.partition(":")
        if not separator or not path:
            raise click.UsageError(f"--output takes FORMAT:FILE, such as json:report.json, not '{value}'.")
        if name not in formats:
            hint = nearest(name, formats) or f" There are: {', '.join(formats)}."
            raise click.UsageError(f"--output: there is no format '{name}'.{hint}")
        target = Path(path)
        if holds(target.is_dir) or not holds(target.parent.is_dir):
            raise click.UsageError(f"--output: '{path}' is {_unfit(target)}.")
        if os.path.realpath(target) in kept:
            raise click.UsageError(f"--output: '{path}' is read in this run; write the report elsewhere.")
        read.append(Output(name, target))
    return read


def _unfit(target: Path) -> str:
    return "a folder" if holds(target.is_dir) else "in a folder that does not exist"


def _replace(path: Path, content: bytes) -> None:
    """Write beside the target, then rename: a reader sees the old file or the whole new one.

    Devices and pipes cannot be replaced and are written to; a symbolic link keeps pointing where it did.
    """
    if path.exists() and not path.is_file():
        path.write_bytes(content)
        return
    import tempfile  # here, because it is slow to import and hardly a run writes

    target = path.resolve()
    handle, name = tempfile.mkstemp(prefix=f".{target.name[:40]}.", dir=target.parent)
    beside = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        beside.chmod(target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)


def _umask() -> int:
    """The mask of the process; it can be read only by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
