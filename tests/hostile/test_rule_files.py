"""A rule file from anywhere: refused with its mistakes, or read; never run, never followed, never a way out."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.report.formats import FORMATS
from tests.hostile.command import Claimcheck, Ran
from tests.hostile.reports import wrong
from tests.hostile.rule_files import TEXTS, RuleFile, rule_files

pytestmark = pytest.mark.hostile
FILES = list(rule_files())


@pytest.fixture(scope="module")
def texts(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    folder = tmp_path_factory.mktemp("texts")
    for name, text in TEXTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [str(folder / name) for name in TEXTS]


def _written(folder: Path, file: RuleFile) -> str:
    path = folder / file.path
    path.write_bytes(file.raw)
    return str(path)


def test_the_texts_disagree_by_the_rules_that_come_along(claimcheck: Claimcheck, texts: list[str]) -> None:
    assert claimcheck("check", *texts).code == 1


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_checking_by_it(claimcheck: Claimcheck, texts: list[str], file: RuleFile, tmp_path: Path) -> None:
    outputs = [word for name in FORMATS for word in ("--output", f"{name}:{tmp_path / name}")]
    rules = _written(tmp_path, file)
    ran = claimcheck("check", "--no-default-rules", "--rules", rules, *outputs, *texts)
    faults = ran.broken()
    both = ran.out + ran.err
    # A file without a rule is in order, but a run with nothing to check by would pass whatever it read.
    code, says = (2, "no rule is left to check by") if file.name == "no-rules" else (file.code, file.says)
    if ran.code != code:
        faults.append(f"exit {ran.code}, not {code}: {ran.err.decode()[:500]}")
    if file.code == 2 and file.path.encode() not in both:
        faults.append("the file is not named")
    if says.encode() not in both:
        faults.append(f"nothing of {says!r} in {ran.err.decode()[:500]}")
    if len(ran.err) > 50_000:
        faults.append(f"{len(ran.err)} bytes of messages")
    for name in FORMATS:
        report = tmp_path / name
        if report.exists():
            raw = report.read_bytes()
            faults += Ran(0, raw, b"", 0, 0).broken(annotations=name == "github")
            faults += wrong(name, raw.decode("utf-8"))
    assert not faults


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_validating_it(claimcheck: Claimcheck, file: RuleFile, tmp_path: Path) -> None:
    rules = _written(tmp_path, file)
    for command in (("rules", "check"), ("rules", "show", "house-toll", "--no-default-rules", "--rules")):
        ran = claimcheck(*command, rules)
        assert not ran.broken()
        if command[1] == "check":
            clashes = file.name == "id-of-a-bundled-rule-left-out"  # here the bundled one is not left out
            assert ran.code == (2 if file.code == 2 or clashes else 0)


@pytest.mark.parametrize("named", ["/etc/passwd", "{up}etc/passwd"])
def test_a_configuration_shows_no_line_of_a_file_elsewhere(
    claimcheck: Claimcheck, tmp_path: Path, named: str
) -> None:
    up = "../" * len(tmp_path.parts)
    (tmp_path / "claimcheck.toml").write_text(f'rules = ["{named.format(up=up)}"]\n', encoding="utf-8")
    (tmp_path / "a.txt").write_text("About 12 people left.\n", encoding="utf-8")
    ran = claimcheck("check", str(tmp_path / "a.txt"))
    assert not ran.broken()
    assert ran.code == 2
    assert b"is not in the folder of the configuration" in ran.err
