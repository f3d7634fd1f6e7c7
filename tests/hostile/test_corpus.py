"""Every file of the corpus keeps every promise: exit code, words, time, memory, and in every report format."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from claimcheck.load.formats import FORMATS as TEXTS
from claimcheck.load.formats import RECORDS
from claimcheck.report.formats import FORMATS
from claimcheck.report.visible import hidden, visible
from tests.hostile.command import READ_OUTSIDE, Claimcheck, Ran
from tests.hostile.corpus import BESIDE, Case, build, read
from tests.hostile.corpus_rules import ADAPTED, adapt
from tests.hostile.manifest import broken
from tests.hostile.reports import shown, wrong

pytestmark = [
    pytest.mark.hostile,
    pytest.mark.skipif(not BESIDE.is_file(), reason="the corpus's generator is not beside this checkout"),
]
pytestmark.append(pytest.mark.timeout(1800))  # all files, one after another, in every format
READ = {*TEXTS, *RECORDS, ""}
# The user names the link itself, so what it leads to is shown; test_faults.py has the walk that must not follow it.
NAMED_LINK = "outside.txt"
TRAPPED = "inputs/_ref_trapped.txt"


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpus")
    build(folder)
    return folder


@pytest.fixture(scope="module")
def cases(corpus: Path) -> list[Case]:
    return read(corpus, "inputs/")


def _readable(case: Case) -> bool:
    return Path(case.file).suffix in READ


def _against(corpus: Path, case: Case) -> list[str]:
    """The file and its pair, or a clean text."""
    paths = case.paths(corpus)
    return paths if len(paths) > 1 else [*paths, str(corpus / "inputs" / "_ref_trapped.txt")]


def _codes_and_words(case: Case, ran: Ran) -> list[str]:
    name = Path(case.file).name
    faults = [] if ran.code in case.codes else [f"exit {ran.code}, not {sorted(case.codes)}"]
    warned = ran.err.strip() or b"warning" in ran.out.lower()
    if case.said["expect"] == "ok-with-warning" and ran.code in (0, 1) and not warned:
        faults.append("no warning")
    if case.said["expect"] == "clean-error" and name[:20].encode() not in ran.out + ran.err:
        faults.append("the message does not name the file")
    return faults


def _none(faults: dict[str, list[str]]) -> None:
    told = "\n".join(f"{name!a}: {'; '.join(dict.fromkeys(found))}" for name, found in faults.items())
    assert not faults, f"{len(faults)} files break a promise:\n{told}"


def test_every_file_is_checked_or_refused_in_every_format(
    claimcheck: Claimcheck, corpus: Path, cases: list[Case], tmp_path: Path
) -> None:
    faults: dict[str, list[str]] = {}
    for case in cases:
        outputs = [word for name in FORMATS for word in ("--output", f"{name}:{tmp_path / name}")]
        ran = claimcheck("check", *outputs, *_against(corpus, case))
        found = ran.broken()
        if _readable(case):
            found += _codes_and_words(case, ran)
        elif ran.code != 2:
            found.append(f"exit {ran.code} for a format that is not read")
        texts, wrongs = _reports(tmp_path)
        found += wrongs
        if _readable(case) and "json" in texts:
            found += broken(case, ran, texts)
        if Path(case.file).name == NAMED_LINK:
            found = [fault for fault in found if fault != READ_OUTSIDE]
        if found:
            faults[case.file] = found
    _none(faults)


def _reports(folder: Path) -> tuple[dict[str, str], list[str]]:
    """The report of each format, and what is wrong with them; the files are removed."""
    values: list[str] = []
    texts: dict[str, str] = {}
    found: list[str] = []
    for name in sorted(FORMATS, key=lambda name: name != "json"):
        report = folder / name
        if not report.exists():
            found.append(f"no report in {name}")
            continue
        raw = report.read_bytes()
        report.unlink()
        found += Ran(0, raw, b"", 0, 0).broken(annotations=name == "github")
        text = texts[name] = raw.decode("utf-8")
        found += wrong(name, text)
        found += [f"{name}: hidden {one!r}" for one in sorted(set(text) - {"\n"}) if hidden(one)]
        if name == "json":
            values = said_values(text)
        if name != "gitlab":  # one line for each finding, in the words of the texts
            found += [f"{name}: does not say {value!r}" for value in values if value not in shown(name, text)]
    return texts, found


def said_values(text: str) -> list[str]:
    """The values of the open conflicts of a JSON report: every other format must say the same."""
    found = json.loads(text)["conflicts"]
    conflicts = [one for one in found if one["severity"] != "info" and len(one["sides"]) > 1]
    return [" ".join(visible(side["value"]).split()) for one in conflicts for side in one["sides"]]


def test_every_number_of_the_manifest_is_read_and_no_other(
    claimcheck: Claimcheck, corpus: Path, cases: list[Case]
) -> None:
    faults: dict[str, list[str]] = {}
    for case in cases:
        said = case.said
        if not (said.get("values") or said.get("not_values") or "line" in said) or not _readable(case):
            continue
        ran = claimcheck("extract", "--format", "json", str(corpus / case.file))
        found = ran.broken()
        claims = json.loads(ran.out)["claims"]
        ends = [(claim["low"], claim["high"]) for claim in claims]
        found += [f"{value} is missing" for value in said.get("values", ()) if (value, value) not in ends]
        wrong_ones = [value for value in said.get("not_values", ()) if any(value in two for two in ends)]
        found += [f"{value} was read" for value in wrong_ones]
        if "line" in said and {claim["line"] for claim in claims} != {said["line"]}:
            found.append(f"read on lines {[claim['line'] for claim in claims]}, not {said['line']}")
        if found:
            faults[case.file] = found
    _none(faults)


def test_every_rule_file_is_read_or_refused(claimcheck: Claimcheck, corpus: Path) -> None:
    """As they are: those in another shape of rules are refused as a whole, in time, by their names; nothing is run."""
    faults: dict[str, list[str]] = {}
    clean = [str(corpus / "inputs" / name) for name in ("_ref_trapped.txt", "_ref_hours.txt")]
    for case in read(corpus, "rules/"):
        ran = claimcheck("check", "--rules", str(corpus / case.file), *clean)
        found = ran.broken()
        if ran.code != (0 if Path(case.file).name == "no_rules.yaml" else 2):
            found.append(f"exit {ran.code}")
        if Path(case.file).name.encode() not in ran.out + ran.err:
            found.append("the message does not name the file")
        if found:
            faults[case.file] = found
    _none(faults)
    assert not Path("/tmp/PWNED").exists()


def test_every_threat_of_a_rule_file_is_met_in_our_shape(
    claimcheck: Claimcheck, corpus: Path, tmp_path: Path
) -> None:
    """Those that lean on the shape, adapted: each does what the corpus expects, and is refused for its threat alone."""
    adapted = tmp_path / "corpus"
    shutil.copytree(corpus, adapted, symlinks=True)
    adapt(adapted)
    cases = {Path(case.file).stem: case for case in read(adapted, "rules/") if case.said.get("schema")}
    assert set(cases) == set(ADAPTED)
    faults = {name: found for name, case in cases.items() if (found := _threat(claimcheck, adapted, case))}
    _none(faults)


def _threat(claimcheck: Claimcheck, corpus: Path, case: Case) -> list[str]:
    """What is wrong with a run by an adapted rule file over two texts that it finds in conflict, or over its pair."""
    wanted = ADAPTED[Path(case.file).stem]
    pair = case.said.get("pair") or TRAPPED
    texts = [str(corpus / one) for one in ("inputs/enc_no_newline.txt" if pair == TRAPPED else pair, TRAPPED)]
    alone = () if wanted.says == "has no rules" else ("--no-default-rules",)
    outputs = [word for one in ("json", "sarif") for word in ("--output", f"{one}:{corpus / one}")]
    ran = claimcheck("check", *alone, "--rules", str(corpus / case.file), *outputs, *texts)
    found = ran.broken() + _codes_and_words(case, ran)
    report, pages = json.loads((corpus / "json").read_text()), json.loads((corpus / "sarif").read_text())
    mistakes = [one["message"] for one in report["errors"] if one["code"] == "rulebook"]
    if ran.code == 2:
        found += [f"is refused for {one!r}, not for its threat" for one in mistakes if wanted.says not in one]
        return found if mistakes else [*found, "no mistake is told"]
    conflicts = [one for one in report["conflicts"] if one["rule"] in ("toll", "no")]
    if bool(conflicts) is (wanted.quiet or not alone):
        found.append("its rule finds nothing" if not conflicts else "its rule finds something")
    told = _strings([conflicts, report["warnings"], pages])
    return found if any(wanted.says in one for one in told) else [*found, f"does not say {wanted.says!r}"]


def _strings(said: object) -> Iterator[str]:
    """All words of a report."""
    if isinstance(said, str):
        yield said
    elif isinstance(said, dict | list):
        for one in said.values() if isinstance(said, dict) else said:
            yield from _strings(one)
