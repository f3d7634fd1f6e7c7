"""Texts read by several processes at once; what comes back is in the order of the texts, whoever was quicker."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from claimcheck import pipeline
from claimcheck.pipeline import ReadText
from claimcheck.records.source import Source
from claimcheck.rulebook import Rulebook
from claimcheck.settings import Settings

_CHUNKS = 8  # for each process: even where texts differ in length, none waits long for the last
_given: list[tuple[Rulebook, Settings]] = []


def read_all(sources: Sequence[Source], rulebook: Rulebook, settings: Settings, jobs: int) -> list[ReadText]:
    """Read the numbers of some sources in ``jobs`` processes; what a process that died owes is read here."""
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    # A copy of this process has the rules already; it is safe only where no other thread holds a lock.
    copies = sys.platform == "linux" and threading.active_count() == 1
    size = max(1, -(-len(sources) // (jobs * _CHUNKS)))
    chunks = [sources[at : at + size] for at in range(0, len(sources), size)]
    read: list[ReadText] = []
    try:
        pool = ProcessPoolExecutor(
            jobs,
            get_context("fork" if copies else "spawn"),
            initializer=_begin,
            initargs=(rulebook, settings),
        )
    except (OSError, ImportError, RuntimeError):  # a system without semaphores
        return pipeline.read_all(sources, rulebook, settings)
    try:
        with _uninterrupted():
            coming = pool.map(_read, chunks)
        for texts in coming:
            read += texts
    except BrokenProcessPool:
        read += pipeline.read_all(sources[len(read) :], rulebook, settings)
    finally:
        pool.shutdown(cancel_futures=True)
    return read


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Ctrl-C waits while processes begin, and never reaches them: it is for the one that started them."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin(rulebook: Rulebook, settings: Settings) -> None:
    """In a new process: what all its texts are read by."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # where it could not be held back
    _given[:] = [(rulebook, settings)]


def _read(sources: Sequence[Source]) -> list[ReadText]:
    ((rulebook, settings),) = _given
    return pipeline.read_all(sources, rulebook, settings)
