"""Which story a text belongs to, where a run holds several: told by its folder, or by a field of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

from claimcheck.errors import Problem
from claimcheck.records.findings import Notice
from claimcheck.records.source import Source

FOLDER = "folder"
_SHOWN = 5  # names of texts in one notice


def story(path: str | None, fields: Mapping[str, str], by: str) -> str | None:
    """The story of a text: its folder, or the value of a field of its record or front matter; None when untold."""
    if by == FOLDER:
        return None if path is None else str(PurePosixPath(path).parent)
    return fields.get(by.lower())


def untold(sources: Sequence[Source], by: str) -> tuple[list[Problem], list[Notice]]:
    """What to say of texts that do not tell their story: an error when none does, else one notice for all."""
    missing = [source for source in sources if source.story is None]
    if not missing:
        return [], []
    if len(missing) == len(sources):
        what = "lies in a folder" if by == FOLDER else f"has a field '{by}'"
        advice = (
            "FIELD is a field of records, or a key of the block at the top of a text;"
            " '--story-by folder' goes by folders."
        )
        return [Problem("usage", f"--story-by {by}: no text {what}", advice=advice)], []
    names = ", ".join(source.name for source in missing[:_SHOWN])
    more = f" and {len(missing) - _SHOWN} more" if len(missing) > _SHOWN else ""
    told = f"{len(missing)} of {len(sources)} texts have no '{by}' and are held against each other: {names}{more}"
    return [], [Notice("story", told)]


def alone(sources: Sequence[Source]) -> list[Notice]:
    """A notice for each draft whose story has no other text: nothing is held against it."""
    told = {source.story for source in sources if source.role == "source"}
    return [
        Notice("story", f"no source is of its story, '{draft.story}': nothing was held against it", draft.id)
        for draft in sources
        if draft.role == "draft" and draft.story is not None and draft.story not in told
    ]
