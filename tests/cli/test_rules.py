"""``claimcheck rules``: list, show, test, check and schema, on a house's own rule."""

from __future__ import annotations

import json
import re
from pathlib import Path

import jsonschema
import pytest

from claimcheck import selftest
from claimcheck.cli.rules.checks import summary
from claimcheck.cli.rules.parameters import said
from claimcheck.cli.rules.template import rule_file
from claimcheck.judge.checks import CHECKS
from claimcheck.rulebook.yaml_reader import read_yaml
from tests.cli.conftest import Run

RULE = """\
version: 1
rules:
  - id: crowd-differs
    summary: Two reports of one march give crowds that cannot both be true.
    why: Organisers and police count in different ways, and readers should know whose figure it is.
    severity: warning
    where: {measure: attendance}
    same: [event]
    check: values-differ
    message: "{left.source} says {left.surface}; {right.source} says {right.surface}."
    advice: Name whoever counted.
    examples:
      - name: police against organisers
        sources:
          wire: Police put the crowd at 12,000 people on the old bridge and its quays.
          paper: Organisers said 40,000 people came.
        conflict: {wire: "12,000", paper: "40,000"}
"""


@pytest.fixture
def house(tmp_path: Path) -> tuple[str, ...]:
    """Flags that leave only the rule above."""
    (tmp_path / "house.yaml").write_text(RULE, encoding="utf-8")
    return ("--no-default-rules", "--rules", "house.yaml")


def test_list(claimcheck: Run, house: tuple[str, ...]) -> None:
    code, out, err = claimcheck("rules", "list", *house)
    assert (code, err) == (0, "")
    assert out.splitlines()[0].startswith("crowd-differs  own  warning  Two reports of one march")
    rows = json.loads(claimcheck("rules", "list", *house, "--format", "json")[1])
    assert [row["id"] for row in rows] == ["crowd-differs"]


def test_list_shows_the_bundled_rules(claimcheck: Run) -> None:
    code, out, _ = claimcheck("rules", "list")
    assert code == 0
    assert "deaths-differ" in out


def test_checks_are_listed_with_what_they_find(claimcheck: Run) -> None:
    code, out, err = claimcheck("rules", "checks")
    assert (code, err) == (0, "")
    assert re.search(r"^values-differ +Two sources give values for one thing", out, re.MULTILINE)
    assert out.count("\n\n") == 1 and out.endswith("checks. 'claimcheck rules checks CHECK' explains one.\n")


def test_a_check_is_explained_with_its_keys(claimcheck: Run) -> None:
    code, out, err = claimcheck("rules", "checks", "values-differ")
    assert (code, err) == (0, "")
    assert "  outcomes  conflict, update, rounding, compatible, not-compared\n" in out
    assert "  looks at  two numbers of two texts\n" in out
    assert "deaths-differ" in out
    assert '    hedged: 0.05 – Share of the larger value allowed when a side is hedged\n    ("about").' in out


def test_every_check_says_what_it_finds_and_what_each_of_its_keys_is() -> None:
    for name, check in CHECKS.items():
        assert summary(check).endswith((".", '."')), name
        about, told = check.parameters.__doc__ or "", said(check.parameters)
        assert {
            key for key in check.parameters.model_fields if key not in told and f"``{key}``" not in about
        } == set()


def test_a_check_that_is_none_is_told_with_the_nearest(claimcheck: Run) -> None:
    code, out, err = claimcheck("rules", "checks", "value-differs")
    assert (code, out) == (2, "")
    assert err.startswith("claimcheck: there is no check 'value-differs'. Did you mean 'values-differ'?\n")


def test_show_gives_long_lists_by_their_size(claimcheck: Run) -> None:
    code, out, _ = claimcheck("rules", "show", "speakers-differ")
    assert code == 0
    assert re.search(
        r"check      speakers-differ, shared 1, near 10, .*\bcontrasting\s.*\btellers\s.*\bempty\s+\d+\s+entries,",
        out,
        re.DOTALL,
    )


def test_show(claimcheck: Run, house: tuple[str, ...]) -> None:
    code, out, _ = claimcheck("rules", "show", "crowd-differs", *house)
    assert code == 0
    assert out.startswith("crowd-differs (warning, stable)\n\n  summary    Two reports")
    assert "  looks at   measure attendance\n" in out
    assert "  advice     Name whoever counted.\n" in out
    assert "  example: police against organisers → conflict\n" in out
    assert max(map(len, out.splitlines())) <= 80


def test_show_of_an_unknown_rule(claimcheck: Run, house: tuple[str, ...]) -> None:
    code, out, err = claimcheck("rules", "show", "crowd-difers", *house)
    assert (code, out) == (2, "")
    assert "Did you mean 'crowd-differs'?" in err


def test_check(claimcheck: Run, house: tuple[str, ...], tmp_path: Path) -> None:
    code, out, _ = claimcheck("rules", "check", "house.yaml")
    assert code == 0
    assert "no mistakes" in out
    (tmp_path / "house.yaml").write_text(RULE.replace("severity:", "seveirty:"), encoding="utf-8")
    code, out, err = claimcheck("rules", "check", "house.yaml")
    assert (code, out) == (2, "")
    assert "house.yaml:6:5: unknown key 'seveirty', did you mean 'severity'?" in err
    assert "  6 |     seveirty: warning\n    |     ^\n" in err


def test_test_counts_what_is_not_as_written(
    claimcheck: Run, house: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    results = (
        selftest.Outcome("crowd-differs", "one", "ok"),
        selftest.Outcome("crowd-differs", "two", "unread", "'12,000' was not read\x1b"),
    )
    monkeypatch.setattr(selftest, "run", lambda rulebook, only: results)
    code, out, _ = claimcheck("rules", "test", *house)
    assert code == 1
    assert out == "unread      crowd-differs: two: '12,000' was not read␛\n2 examples, 1 not as written.\n"
    monkeypatch.setattr(selftest, "run", lambda rulebook, only: results[:1])
    assert claimcheck("rules", "test", "crowd-differs", *house)[0] == 0
    assert claimcheck("rules", "test", "crowd", *house)[0] == 2


def test_the_schema_accepts_the_rule_and_refuses_a_typing_mistake(claimcheck: Run) -> None:
    schema = json.loads(claimcheck("rules", "schema")[1])
    jsonschema.Draft202012Validator.check_schema(schema)
    rule = {
        "id": "crowd-differs", "summary": "x", "severity": "warning", "check": "values-differ",
        "message": "x", "where": {"measure": "attendance"}, "same": ["event"],
    }  # fmt: skip
    jsonschema.validate({"version": 1, "rules": [rule]}, schema)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({"version": 1, "rules": [{**rule, "seveirty": "error"}]}, schema)


def test_the_report_schema_is_printed(claimcheck: Run) -> None:
    code, out, _ = claimcheck("schema")
    assert code == 0
    jsonschema.Draft202012Validator.check_schema(json.loads(out))


def test_new_writes_a_rule_that_is_in_order(claimcheck: Run, tmp_path: Path) -> None:
    code, out, err = claimcheck("rules", "new", "stalls-differ")
    assert (code, err) == (0, "")
    assert out.startswith("stalls-differ.yaml: change it, then say: claimcheck rules test")
    assert claimcheck("rules", "check", "stalls-differ.yaml")[0] == 0
    code, out, _ = claimcheck("rules", "test", "stalls-differ.yaml", "-v")
    assert (code, out.count("ok  "), out.splitlines()[-1]) == (0, 4, "4 examples, 0 not as written.")
    text = (tmp_path / "stalls-differ.yaml").read_text(encoding="utf-8")
    schema = json.loads(claimcheck("rules", "schema")[1])
    jsonschema.validate(read_yaml(text.encode()).data, schema)
    assert text.startswith("# yaml-language-server: $schema=claimcheck.schema.json\n")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("stalls-differ", "stalls-differ.yaml: there is such a file already"),
        ("Stalls", "'Stalls' is no id for a rule. An id is lower-case words and hyphens"),
        ("../stalls", "'../stalls' is no id for a rule"),
        ("deaths-differ", "'deaths-differ' is the id of a bundled rule"),
    ],
)
def test_new_refuses(claimcheck: Run, tmp_path: Path, name: str, said: str) -> None:
    (tmp_path / "stalls-differ.yaml").write_text("mine", encoding="utf-8")
    code, out, err = claimcheck("rules", "new", name)
    assert (code, out) == (2, "")
    assert said in err
    assert [path.name for path in tmp_path.iterdir()] == ["stalls-differ.yaml"]
    assert (tmp_path / "stalls-differ.yaml").read_text(encoding="utf-8") == "mine"


def test_new_in_a_folder_that_is_not_there(claimcheck: Run) -> None:
    code, _, err = claimcheck("rules", "new", "stalls-differ", "--folder", "desk")
    assert code == 2
    assert "desk/stalls-differ.yaml: cannot be written: no such file or directory" in err


def test_an_unknown_unit_is_a_mistake(claimcheck: Run, tmp_path: Path) -> None:
    broken = RULE.replace("{measure: attendance}", "{unit: kilometer}")
    (tmp_path / "house.yaml").write_text(broken, encoding="utf-8")
    code, _, err = claimcheck("rules", "check", "house.yaml")
    assert code == 2
    assert "house.yaml:7:19: there is no unit 'kilometer', did you mean 'kilometre'?" in err


def test_an_unknown_measure_is_told_with_those_that_there_are(claimcheck: Run, tmp_path: Path) -> None:
    broken = RULE.replace("{measure: attendance}", "{measure: zebra}")
    (tmp_path / "house.yaml").write_text(broken, encoding="utf-8")
    code, _, err = claimcheck("rules", "check", "house.yaml")
    assert code == 2
    assert "house.yaml:7:22: there is no measure 'zebra'\n" in err
    assert "  There are: affected, approval, area, arrested, attendance, " in err


def test_what_other_tools_call_a_command_is_understood(claimcheck: Run) -> None:
    code, _, err = claimcheck("rules", "validate")
    assert code == 2
    assert "There is no command 'validate'. Did you mean 'check'?" in err


def test_a_group_without_a_command_shows_its_help(claimcheck: Run) -> None:
    code, _, err = claimcheck("config")
    assert code == 2
    assert err.startswith("Usage: ")
    assert err.count("--help") == 1


def test_test_takes_files_and_folders(claimcheck: Run, tmp_path: Path) -> None:
    (tmp_path / "desk").mkdir()
    (tmp_path / "desk" / "stalls-differ.yaml").write_text(rule_file("stalls-differ"), encoding="utf-8")
    (tmp_path / "none").mkdir()
    (tmp_path / "none" / "none.yaml").write_text("version: 1\nrules: []\n", encoding="utf-8")
    for path in ("desk", "desk/stalls-differ.yaml", "./desk/"):
        code, out, _ = claimcheck("rules", "test", path, "-v")
        assert (code, out.splitlines()[-1]) == (0, "4 examples, 0 not as written.")
        assert "stalls-differ: two markets" in out
    code, out, _ = claimcheck("rules", "test", "desk", "date-exists")
    assert code == 0
    assert int(out.split()[0]) > 4
    assert "'none' has no rules to test" in claimcheck("rules", "test", "none")[2]
    assert "desk/nothing.yaml: no such file" in claimcheck("rules", "test", "desk/nothing.yaml")[2]


def test_show_quotes_the_sheet_of_an_example(claimcheck: Run) -> None:
    code, out, _ = claimcheck("rules", "show", "contradicts-sheet")
    assert code == 0
    assert "reference  subject,value our staff,1240" in out


def test_rule_files_that_do_not_go_together_are_left_out_and_the_texts_checked_by_the_others(
    claimcheck: Run, tmp_path: Path
) -> None:
    (tmp_path / "wire.txt").write_text("The market of Marl has 1300 stalls.\n", encoding="utf-8")
    (tmp_path / "paper.txt").write_text("In Marl 1450 stalls stand on the market.\n", encoding="utf-8")
    for folder in ("desk", "house"):
        (tmp_path / folder).mkdir()
        assert claimcheck("rules", "new", "stalls-differ", "--folder", folder)[0] == 0
    texts = ("check", "wire.txt", "paper.txt", "--fail-on", "never", "--format", "json")
    alone = json.loads(claimcheck(*texts, "--rules", "desk")[1])
    assert [one["rule"] for one in alone["conflicts"]] == ["stalls-differ"]
    code, out, err = claimcheck(*texts, "--rules", "desk", "--rules", "house")
    assert code == 2
    assert "stalls-differ" in err
    assert "stalls-differ" not in [one["rule"] for one in json.loads(out)["conflicts"]]
