"""The contents of files: those of risky ones come from the cache or a worker process, several at once if it pays."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from types import TracebackType

from claimcheck.errors import SourceError
from claimcheck.load.content import Records
from claimcheck.load.contents import Found, is_risky, looks_risky, read_content
from claimcheck.load.reading import attempt, one_by_one
from claimcheck.runner.cache import Cache, key_of
from claimcheck.runner.isolation import IsolatedReader
from claimcheck.runner.jobs import Jobs
from claimcheck.settings import Limits


class FileReading:
    """What :func:`claimcheck.load.read_sources` takes as ``read`` and ``each``; a ``with`` block ends its workers."""

    def __init__(self, limits: Limits, jobs: Jobs, cache: Cache | None) -> None:
        self._limits = limits
        self._isolated = IsolatedReader(limits)
        self._jobs = jobs
        self._cache = cache
        self.kept = 0
        """How many files came from the cache."""

    def __enter__(self) -> FileReading:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._isolated.__exit__(kind, error, trace)

    def read(self, raw: bytes, suffix: str) -> Found:
        """The texts or tables of some bytes; SourceError when they cannot be read."""
        if not is_risky(raw, suffix):
            return read_content(raw, suffix, self._limits)
        if self._cache is None:
            return self._isolated(raw, suffix)
        from claimcheck.runner.kept import dump_found, load_found
        from claimcheck.runner.stamp import stamp

        key = key_of("contents", stamp(), self._limits.model_dump_json(), suffix, raw)
        before = self._cache.get(key)
        found = None if before is None else load_found(before)
        if found is not None:
            self.kept += 1
            return found
        found = self._isolated(raw, suffix)
        self._cache.put(key, dump_found(found))
        return found

    def each(self, read: Callable[[Path], Records], paths: Sequence[Path]) -> Iterable[Records | SourceError]:
        """What reading each file gives, in their order."""
        jobs = self._jobs.for_files(sum(looks_risky(path.suffix.lower()) for path in paths))
        if jobs == 1:
            return one_by_one(read, paths)
        from concurrent.futures import ThreadPoolExecutor

        threads = ThreadPoolExecutor(jobs)  # each waits for a worker process of its own
        try:
            return list(threads.map(lambda path: attempt(partial(read, path)), paths))
        except BaseException:
            threads.shutdown(wait=False, cancel_futures=True)
            self._isolated.stop()
            raise
        finally:
            threads.shutdown()
