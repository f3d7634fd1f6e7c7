"""Whatever the cache holds and however many processes read: the texts come out as one process alone reads them."""

from __future__ import annotations

import json
import os
import re
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path

import pytest

from claimcheck import pipeline
from claimcheck.pipeline import ReadText
from claimcheck.record import replace
from claimcheck.records.request import Request
from claimcheck.records.source import Source
from claimcheck.records.stretch import Stretch
from claimcheck.rulebook import Rulebook, Vocabulary, read_rulebook
from claimcheck.runner import stamp, texts
from claimcheck.runner.cache import Cache
from claimcheck.runner.jobs import MOST, Jobs
from claimcheck.runner.processes import read_all
from claimcheck.runner.texts import TextReading
from claimcheck.settings import Settings

STORIES = Path(__file__).parents[2] / "fixtures" / "stories"


def source(path: Path) -> Source:
    return Source(id=path.name, name=path.name, text=path.read_text(encoding="utf-8"), language="en")


SOURCES = [
    *(source(path) for path in sorted(STORIES.glob("*/sources/*.txt"))),
    Source(id="fr", name="fr", text="Il y a 12 morts et 3 personnes.", language="fr"),
    Source(id="none", name="none", text="No figure at all.", language="en"),
    Source(id="page", name="page", text="It killed 12 people.", language="en", plain=False,
           stretches=(Stretch(0, 20, 1, 4, 24),), requests=(Request("ignore[x] y", "line 1", 0, "sentence"),)),
    Source(id="odd", name="odd", language="en", text="About 12,34,5 people; 🔥 9am to 7pm on 31 February, 5 km²."),
]  # fmt: skip


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return read_rulebook()


@pytest.fixture(scope="module")
def alone(rulebook: Rulebook) -> list[ReadText]:
    read = pipeline.read_all(SOURCES, rulebook, Settings())
    assert sum(len(text.claims) for text in read) > 60
    return read


@pytest.fixture
def keep_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(texts, "_WORTH_KEEPING", 0)


@pytest.fixture
def nothing_is_read(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    def forbid() -> None:
        def read(*_: object) -> None:
            raise AssertionError("a text was read anew")

        monkeypatch.setattr(pipeline, "read", read)

    return forbid


@pytest.mark.parametrize("jobs", [1, 2, 5])
def test_processes_read_what_one_reads(jobs: int, rulebook: Rulebook, alone: list[ReadText]) -> None:
    assert TextReading(Jobs(jobs), None)(SOURCES, rulebook, Settings()) == alone


def test_processes_that_share_nothing_read_it_too(rulebook: Rulebook, alone: list[ReadText]) -> None:
    """With another thread about, the processes begin empty, as they do on all systems but Linux."""
    stop = threading.Event()
    other = threading.Thread(target=stop.wait)
    other.start()
    try:
        assert read_all(SOURCES, rulebook, Settings(), 2) == alone
    finally:
        stop.set()
        other.join()


@pytest.mark.skipif(sys.platform != "linux", reason="the processes are made to die by what they inherit")
def test_a_process_that_dies_is_replaced_by_this_one(
    rulebook: Rulebook, alone: list[ReadText], monkeypatch: pytest.MonkeyPatch
) -> None:
    here, read = os.getpid(), pipeline.read

    def dies(text: Source, *rest: object) -> ReadText:
        if os.getpid() != here and text.id == SOURCES[3].id:
            os.kill(os.getpid(), 9)
        return read(text, *rest)  # type: ignore[arg-type] # as given

    monkeypatch.setattr(pipeline, "read", dies)
    assert read_all(SOURCES, rulebook, Settings(), 2) == alone


@pytest.mark.usefixtures("keep_all")
def test_what_was_kept_is_what_was_read(
    tmp_path: Path, rulebook: Rulebook, alone: list[ReadText], nothing_is_read: Callable[[], None]
) -> None:
    first = TextReading(Jobs(1), Cache(tmp_path / "cache"))
    assert first(SOURCES, rulebook, Settings()) == alone
    assert first.kept == 0
    nothing_is_read()
    second = TextReading(Jobs(1), Cache(tmp_path / "cache"))
    assert second(list(reversed(SOURCES)), rulebook, Settings()) == alone[::-1]
    assert second.kept == len(SOURCES)


@pytest.mark.usefixtures("keep_all")
@pytest.mark.parametrize("change", ["text", "id", "role", "wording", "settings", "version"])
def test_nothing_stale_is_used(
    change: str, tmp_path: Path, rulebook: Rulebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings, one = Settings(), SOURCES[0]
    TextReading(Jobs(1), Cache(tmp_path))([one], rulebook, settings)
    if change == "text":
        one = one.model_copy(update={"text": one.text + " The flood killed 12 people."})
    elif change == "id":
        one = one.model_copy(update={"id": "another"})
    elif change == "role":
        one = one.model_copy(update={"role": "draft"})
    elif change == "settings":
        settings = Settings(quantulum="off")
    elif change == "wording":
        tables = {name: rulebook.vocabulary.table(name) for name in rulebook.vocabulary}
        rulebook = replace(rulebook, vocabulary=Vocabulary(tables, "changed"))
    else:
        stamp.stamp.cache_clear()
        monkeypatch.setattr(stamp, "__version__", "0.0.1")
    again = TextReading(Jobs(1), Cache(tmp_path))
    assert again([one], rulebook, settings) == pipeline.read_all([one], rulebook, settings)
    assert again.kept == 0
    stamp.stamp.cache_clear()


def requirements() -> Iterator[str]:
    """What claimcheck requires, and what that requires in turn, each by its name."""
    names, seen = ["numeric-claimcheck"], set[str]()
    while names:
        name = re.sub("[-_.]+", "_", names.pop()).lower()
        with suppress(PackageNotFoundError):
            if name not in seen:
                found = (
                    re.match(r"[\w.-]+", line) for line in requires(name) or () if "extra ==" not in line
                )
                names += [one[0] for one in found if one]
                yield f"{name}-{version(name)}"
        seen.add(name)


def test_the_stamp_names_the_version_of_all_that_reads() -> None:
    named = {re.sub("[-_.]+", "_", line) for line in stamp.stamp().lower().splitlines()}
    wanted = {re.sub("[-_.]+", "_", one) for one in requirements()}
    assert any(one.startswith("markdown_it_py") for one in wanted)
    assert {f"{one}_dist_info" for one in wanted} <= named


def test_a_library_of_another_version_makes_another_stamp(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(str(tmp_path))
    stamp.stamp.cache_clear()
    before = stamp.stamp()
    (tmp_path / "pint-99.0.dist-info").mkdir()
    stamp.stamp.cache_clear()
    after = stamp.stamp()
    stamp.stamp.cache_clear()
    assert after != before


def test_a_changed_module_is_another_claimcheck(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    module = tmp_path / "runner" / "stamp.py"
    module.parent.mkdir()
    module.write_text("a")
    monkeypatch.setattr(stamp, "__file__", str(module))
    stamp.stamp.cache_clear()
    before = stamp.stamp()
    module.write_text("a longer one")
    stamp.stamp.cache_clear()
    assert stamp.stamp() != before
    stamp.stamp.cache_clear()


WRONG = {"start": 0, "end": 3, "text": "no!"}


def entries(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.json"))


@pytest.mark.usefixtures("keep_all")
@pytest.mark.parametrize(
    "damage", ["truncated", "empty", "changed", "folder", "exchanged", "link", "forged", "deep"]
)
def test_damage_is_no_harm(damage: str, tmp_path: Path, rulebook: Rulebook, alone: list[ReadText]) -> None:
    from hashlib import sha256

    TextReading(Jobs(1), Cache(tmp_path))(SOURCES, rulebook, Settings())
    files = entries(tmp_path)
    assert len(files) == len(SOURCES)
    first = files[0].read_bytes()
    for file in files:
        raw = file.read_bytes()
        head, _, body = raw.partition(b"\n")
        key = head.split()[2]

        def sealed(body: bytes, key: bytes = key) -> bytes:
            return b"claimcheck 1 " + key + b" " + sha256(body).hexdigest().encode() + b"\n" + body

        if damage in ("folder", "link"):
            file.unlink()
        if damage == "folder":
            file.mkdir()
        elif damage == "link":
            file.symlink_to("/dev/zero")
        else:
            file.write_bytes({
                "truncated": raw[: len(raw) // 2], "empty": b"", "changed": raw.replace(b'"count"', b'"score"') + b" ",
                "exchanged": first if file != files[0] else b"", "deep": sealed(b"[" * 100_000),
                "forged": sealed(json.dumps({**json.loads(body), "sentences": [WRONG]}).encode()),
            }[damage])  # fmt: skip
    again = TextReading(Jobs(1), Cache(tmp_path))
    assert again(SOURCES, rulebook, Settings()) == alone
    assert again.kept == 0


@pytest.mark.usefixtures("keep_all")
@pytest.mark.parametrize("folder", ["/dev/null/cache", "/proc/nowhere", "a-file/cache"])
def test_a_cache_that_cannot_be_written(
    folder: str, tmp_path: Path, rulebook: Rulebook, alone: list[ReadText], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a-file").write_text("")
    cache = Cache(Path(folder))
    assert TextReading(Jobs(1), cache)(SOURCES, rulebook, Settings()) == alone
    cache.tidy()
    assert [path.name for path in tmp_path.iterdir()] == ["a-file"]


def test_small_runs_keep_nothing(tmp_path: Path, rulebook: Rulebook) -> None:
    TextReading(Jobs(1), Cache(tmp_path / "cache"))(SOURCES[:2], rulebook, Settings())
    assert not (tmp_path / "cache").exists()


def test_a_cache_does_not_grow_without_end(tmp_path: Path) -> None:
    for number in range(10):
        cache = Cache(tmp_path, largest=5_000)
        cache.put(f"{number:064}", b"x" * 1_000)
        for age, file in enumerate(
            sorted(entries(tmp_path), key=lambda path: path.stat().st_mtime_ns, reverse=True)
        ):
            os.utime(file, (1_000_000 - age, 1_000_000 - age))
        cache.tidy()
    left = entries(tmp_path)
    assert 2 <= len(left) <= 4
    assert left[-1].stem == f"{9:064}"
    assert Cache(tmp_path).get(f"{9:064}") == b"x" * 1_000
    assert Cache(tmp_path).get(f"{0:064}") is None


@pytest.mark.parametrize(
    ("asked", "lengths", "jobs"),
    [(None, [100] * 50, 1), (1, [10**6] * 50, 1), (3, [100] * 50, 3), (3, [100], 1),
     (3, [], 1), (500, [1] * 900, MOST)],
)  # fmt: skip
def test_how_many_processes(asked: int | None, lengths: list[int], jobs: int) -> None:
    assert Jobs(asked).for_texts(lengths) == jobs
