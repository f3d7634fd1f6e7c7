"""The numbers of texts: those read before come from the cache, the others are read, by several processes if it pays."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck import pipeline
from claimcheck.pipeline import ReadText
from claimcheck.records.source import Source
from claimcheck.rulebook import Rulebook
from claimcheck.runner.cache import Cache, key_of
from claimcheck.runner.jobs import Jobs
from claimcheck.settings import Settings

_WORTH_KEEPING = 50_000
"""Characters of a run from which on its claims are kept; reading fewer anew takes less than half a second."""

_NO_PART = {"stretches", "rows", "requests"}
"""Of a source, what says nothing of its claims: places in the file, a sheet's rows, what a draft asks."""


class TextReading:
    """Stands in for :func:`claimcheck.pipeline.read_all` and gives the same."""

    def __init__(self, jobs: Jobs, cache: Cache | None) -> None:
        self._jobs = jobs
        self._cache = cache
        self.kept = 0
        """How many texts came from the cache."""

    def __call__(self, sources: Sequence[Source], rulebook: Rulebook, settings: Settings) -> list[ReadText]:
        if self._cache is None or sum(len(source.text) for source in sources) < _WORTH_KEEPING:
            return self._read(sources, rulebook, settings)
        from claimcheck.runner.kept import dump_text, load_text
        from claimcheck.runner.stamp import stamp

        by = (stamp(), rulebook.vocabulary.hash, settings.quantulum, settings.limits.model_dump_json())
        keys = [key_of("claims", *by, source.model_dump_json(exclude=_NO_PART)) for source in sources]
        kept: dict[int, ReadText] = {}
        for number, (key, source) in enumerate(zip(keys, sources, strict=True)):
            raw = None if source.rows else self._cache.get(key)  # the rows of a sheet are read at once
            text = None if raw is None else load_text(raw, source)
            if text is not None:
                kept[number] = text
        self.kept = len(kept)
        missing = [number for number in range(len(sources)) if number not in kept]
        read = self._read([sources[number] for number in missing], rulebook, settings)
        for number, text in zip(missing, read, strict=True):
            kept[number] = text
            if not sources[number].rows:
                self._cache.put(keys[number], dump_text(text))
        return [kept[number] for number in range(len(sources))]

    def _read(self, sources: Sequence[Source], rulebook: Rulebook, settings: Settings) -> list[ReadText]:
        jobs = self._jobs.for_texts([len(source.text) for source in sources])
        if jobs == 1:
            return pipeline.read_all(sources, rulebook, settings)
        from claimcheck.runner.processes import read_all

        return read_all(sources, rulebook, settings, jobs)
