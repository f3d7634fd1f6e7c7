"""One target for some seconds, in a process of its own: with atheris where it is installed, else with Hypothesis.

    python -m tests.fuzz.engine TARGET SECONDS FOLDER

What breaks a promise is written to FOLDER as ``TARGET-…``, and the process ends with 1.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import sys
import time
from collections.abc import Iterable
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

LONGEST = 4_000
"""Bytes of an input; more is the business of the floods."""
SLOWER = 4.0
"""How much slower Python runs while atheris counts its branches."""


def longest(seeds: Iterable[bytes]) -> int:
    """Bytes of an input of a target that begins with these."""
    return max(LONGEST, *(2 * len(data) for data in seeds))


def has_atheris() -> bool:
    """Whether the engine that follows branches is there; it is not built for every Python."""
    return importlib.util.find_spec("atheris") is not None


def with_atheris(name: str, seconds: int, folder: Path) -> None:
    """Fuzz by coverage until the time is over; libFuzzer ends the process."""
    import atheris

    with atheris.instrument_imports(include=["claimcheck"]):
        from tests.fuzz.targets import TARGETS, within
    target = TARGETS[name]
    seeds = folder / "seeds" / name
    seeds.mkdir(parents=True, exist_ok=True)
    for data in target.seeds:
        (seeds / hashlib.sha256(data).hexdigest()[:16]).write_bytes(data)
    grown = folder / "corpus" / name
    grown.mkdir(parents=True, exist_ok=True)
    for data in target.seeds:  # compiles and loads what is made when it is first asked for
        target.promise(data)
    options = [
        f"-max_total_time={seconds}", f"-max_len={longest(target.seeds)}", "-timeout=60", "-rss_limit_mb=2000",
        "-verbosity=0", "-print_final_stats=0", f"-artifact_prefix={folder}/{name}-", str(grown), str(seeds),
    ]  # fmt: skip
    atheris.Setup([sys.argv[0], *options], lambda data: within(target, data, slower=SLOWER))
    atheris.Fuzz()


def with_hypothesis(name: str, seconds: int, folder: Path) -> None:
    """Fuzz by chance until the time is over: bytes, and the seeds with something cut, changed or doubled."""
    from tests.fuzz.targets import TARGETS, within

    target = TARGETS[name]
    for data in target.seeds:
        target.promise(data)
    until = time.monotonic() + seconds
    last = folder / f"{name}-last"

    @st.composite
    def changed(draw: st.DrawFn) -> bytes:
        data = draw(st.sampled_from(target.seeds))
        for _ in range(draw(st.integers(1, 4))):
            at = draw(st.integers(0, len(data)))
            gone = draw(st.integers(0, 8))
            new = draw(st.binary(max_size=8) | st.just(data[at : at + 40] * 3))
            data = data[:at] + new + data[at + gone :]
        return data[: longest(target.seeds)]

    def one(data: bytes) -> None:
        last.write_bytes(data)
        within(target, data)

    rounds = 0
    while time.monotonic() < until:
        test = given(st.binary(max_size=200) | changed())(one)
        test = settings(
            max_examples=100, deadline=None, database=None, phases=[Phase.generate, Phase.shrink],
            suppress_health_check=list(HealthCheck),
        )(seed(int(time.time()) + rounds)(test))  # fmt: skip
        test()
        rounds += 1
    last.unlink(missing_ok=True)


def main(name: str, seconds: str, where: str) -> int:
    """Fuzz; 1 with what failed on standard error."""
    folder = Path(where)
    folder.mkdir(parents=True, exist_ok=True)
    if has_atheris() and os.environ.get("FUZZ_ENGINE") != "hypothesis":
        with_atheris(name, int(seconds), folder)
        return 0
    with_hypothesis(name, int(seconds), folder)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
