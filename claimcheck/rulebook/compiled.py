"""Files parsed to plain data: from a compilation of exactly these contents, else from YAML.

Reading YAML in Python is slow (about 10 ms a rule file), so the wheel ships the bundled rules parsed
already, and a checkout keeps them in the user's cache folder. A compilation starts with the hash of the
files it was made of and the hash of what follows, so that a stale or damaged one is never used; it is
JSON, and every rule in it is validated again.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from claimcheck import __version__
from claimcheck.errors import Problem
from claimcheck.rulebook.files import RuleFile, read_bytes, replace_file
from claimcheck.rulebook.mistakes import MistakeError

_FORMAT = "1"


class Parsed(NamedTuple):
    """A file with what it says."""

    file: RuleFile
    data: Any


def parse_files(
    files: Sequence[RuleFile], shipped: Path | None = None, cache: Path | None = None
) -> tuple[list[Parsed], list[Problem]]:
    """What each file says, and the mistakes of those that are no plain YAML.

    ``shipped`` is a compilation that may be used; ``cache`` is one that may be used, and is written
    when it was of no use. Neither has to exist or be writable.
    """
    key = _key(files) if shipped or cache else ""
    for place in (shipped, cache):
        data = _load(place, key) if place else None
        if data is not None and len(data) == len(files):
            return [Parsed(file, tree) for file, tree in zip(files, data, strict=True)], []
    parsed, problems = _parse(files)
    if cache and not problems:
        replace_file(cache, _dump(key, parsed))
    return parsed, problems


def compilation(files: Sequence[RuleFile]) -> bytes:
    """The compilation of files without a mistake, as the wheel ships it; ValueError for others."""
    parsed, problems = _parse(files)
    if problems:
        raise ValueError("\n".join(map(str, problems)))
    return _dump(_key(files), parsed)


def _parse(files: Sequence[RuleFile]) -> tuple[list[Parsed], list[Problem]]:
    from claimcheck.rulebook.yaml_reader import read_yaml  # here: with a compilation YAML is not loaded

    parsed: list[Parsed] = []
    problems: list[Problem] = []
    for file in files:
        try:
            parsed.append(Parsed(file, read_yaml(file.raw, file.limits).data))
        except MistakeError as mistake:
            problems.append(mistake.problem(file.shown, file.raw))
    return parsed, problems


def _key(files: Sequence[RuleFile]) -> str:
    """A hash of the names and contents of the files, and of what reads them."""
    whole = hashlib.sha256(f"{_FORMAT} {__version__}\n".encode())
    for file in files:
        name = file.path.encode("utf-8", "surrogateescape")
        whole.update(b"%d %d\n" % (len(name), len(file.raw)) + name + file.raw)
    return whole.hexdigest()


def _dump(key: str, parsed: Sequence[Parsed]) -> bytes:
    body = json.dumps([file.data for file in parsed], ensure_ascii=False, separators=(",", ":")).encode()
    return f"{key} {hashlib.sha256(body).hexdigest()}\n".encode() + body


def _load(place: Path, key: str) -> list[Any] | None:
    raw = read_bytes(place)
    head, _, body = (raw or b"").partition(b"\n")
    if head != f"{key} {hashlib.sha256(body).hexdigest()}".encode():
        return None
    data: list[Any] = json.loads(body)
    return data
