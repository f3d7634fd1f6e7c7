"""Finding and reading a configuration, and the places of its mistakes."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.errors import UsageError
from claimcheck.limits import table
from claimcheck.settings.configuration import Configuration, find, read
from claimcheck.settings.places import places

SET = {"max-bytes", "max-text", "max-files", "max-line", "max-read-seconds", "max-read-memory"}


def written(folder: Path, text: str, name: str = "claimcheck.toml") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_the_nearest_file_upward_is_found(tmp_path: Path) -> None:
    deep = tmp_path / "desk" / "story"
    deep.mkdir(parents=True)
    assert find(deep) is None
    top = written(tmp_path, "[project]\nname='x'\n[tool.claimcheck]\n", "pyproject.toml")
    assert find(deep) == top
    own = written(tmp_path, "")
    assert find(deep) == own
    written(tmp_path / "desk", "[tool.other]\nx = 'claimcheck'\n", "pyproject.toml")
    assert find(deep) == own
    nearest = written(deep, "")
    assert find(deep) == nearest


def test_every_key_is_read(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        'format = "json"\ndraft = ["d.md"]\noutput = ["sarif:r.sarif"]\nfail-on = "warning"\nstdin-name = "draft.md"\n'
        'story-by = "folder"\n'
        'rules = ["house"]\nno-default-rules = true\nselect = ["deaths-differ"]\nbaseline = "b.json"\n'
        'exclude = ["drafts/**"]\nno-gitignore = true\n'
        "matrix = false\nmax-bytes = 5\nmax-text = 8\nmax-files = 6\nmax-line = 700\nquiet = true\nverbose = false\n"
        "max-read-seconds = 9\nmax-read-memory = 900000000\njobs = 2\nno-cache = true\n"
        + "".join(f"{key} = {default}\n" for key, _, default, *_ in table() if key not in SET)
        + 'cache-dir = "c"\nstatistics = true\n'
        'reference = ["house/figures.yaml"]\n'
        '[published]\n"a.txt" = 2024-06-13\n"b.txt" = "2024-06-14"\n[publisher]\n"a.txt" = "Wire"\n'
        '[severity."a/**"]\nx = "info"\n'
        '[[ignore]]\nrule = "x"\nreason = "known"\n[[ignore]]\nrule = "y"\nreason = "old"\nsource = "a/**"\n',
    )
    found = read(path)
    assert found.keys.fail_on == "warning"
    assert {k: str(v) for k, v in found.keys.published.items()} == {
        "a.txt": "2024-06-13",
        "b.txt": "2024-06-14",
    }
    assert [(one.rule, one.reason, one.source) for one in found.ignored] == [
        ("x", "known", "**"),
        ("y", "old", "a/**"),
    ]
    assert found.line("fail-on") == 4
    assert found.keys.severity == {"a/**": {"x": "info"}}
    assert found.line("severity") == 32 + len(table()) - len(SET)
    assert found.line("ignore", 1) == 37 + len(table()) - len(SET)
    assert found.given == set(type(found.keys).model_fields)


def test_ignore_holds_rules_and_tables(tmp_path: Path) -> None:
    found = read(written(tmp_path, 'ignore = ["a", {rule = "b", reason = "c"}, "d"]\n'))
    assert found.keys.ignore == ["a", "d"]
    assert [one.rule for one in found.ignored] == ["b"]


def test_the_table_in_pyproject(tmp_path: Path) -> None:
    path = written(tmp_path, '[tool.claimcheck]\nfail-on = "info"\n', "pyproject.toml")
    assert read(path).keys.fail_on == "info"
    assert read(path).line("fail-on") == 2
    with pytest.raises(UsageError, match=r"no table \[tool.claimcheck\]"):
        read(written(tmp_path / "other", "[tool]\n", "pyproject.toml"))


@pytest.mark.parametrize(
    ("text", "place", "said"),
    [
        ('fail-on = "error"\nfail-onn = "error"\n', "2:1", "unknown key 'fail-onn', did you mean 'fail-on'?"),
        ("fail_on = 'error'\n", "1:1", "unknown key 'fail_on', did you mean 'fail-on'?"),
        ("zebra = 1\n", "1:1", "unknown key 'zebra'"),
        ('fail-on = "warn"\n', "1:1", "'fail-on' must be 'error', 'warning', 'info' or 'never'"),
        ("# x\n  quiet = 'yes'\n", "2:3", "'quiet' must be true or false"),
        ("max-bytes = 0\n", "1:1", "'max-bytes' must be greater than or equal to 1"),
        ("select = 'a'\n", "1:1", "'select' must be a list, in square brackets"),
        ("[published]\n'a.txt' = 3\n", "2:1", "'published.a.txt"),
        (
            "[severity]\ndeaths = 'error'\n",
            "2:1",
            'must stand in a table that says for which texts: [severity."**"]',
        ),
        ("[[ignore]]\nrule = 'a'\n", "1:3", "'reason' is missing"),
        ("[[ignore]]\nreason = 'a'\n", "1:3", "'rule' is missing"),
        ("[[ignore]]\nrule = 'a'\nreason = ' '\n", "3:1", "'reason' is empty"),
        (
            "[[ignore]]\nrule='a'\nreason='b'\nsorce='c'\n",
            "4:1",
            "unknown key 'sorce', did you mean 'source'?",
        ),
        ("a = = 1\n", "1:5", "is not valid TOML"),
        ("a = 1\na = 2\n", "", "is not valid TOML"),
        ("select = " + "[" * 5000, "", "nested too deeply"),
    ],
)
def test_mistakes_have_a_place(tmp_path: Path, text: str, place: str, said: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(UsageError) as caught:
        read(path)
    assert f"{path}:{place}" in str(caught.value)
    assert said in str(caught.value)


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        read(written(tmp_path, "zebra = 1\nquiet = 2\n[[ignore]]\nrule = 3\n"))
    assert sorted(problem.line or 0 for problem in caught.value.problems) == [1, 2, 3, 4]


def test_mistakes_come_in_the_order_of_their_lines_and_the_keys_once(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as caught:
        read(written(tmp_path, "zebra = 1\nquiet = 2\nzulu = 3\n[[ignore]]\nrule = 3\n"))
    problems = caught.value.problems
    assert [problem.line for problem in problems] == [1, 2, 3, 4, 5]
    assert [problem.advice is not None for problem in problems] == [True, False, False, False, False]


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "claimcheck.toml"
    path.write_bytes(b"select = ['\xff']\n")
    with pytest.raises(UsageError, match="not UTF-8"):
        read(path)
    path.write_bytes(b"\xef\xbb\xbfquiet = true\r\n")
    assert read(path).keys.quiet


def test_places_pass_over_long_strings() -> None:
    text = 'a = """\nb = 1\n[c]\n"""\nd.e = 1\n[f.g]\nh = 2\n[[i]]\nj = 1\n[[i]]\nj = 2\n'
    assert {key: place[0] for key, place in places(text).items()} == {
        ("a",): 1,
        ("d", "e"): 5,
        ("f", "g"): 6,
        ("f", "g", "h"): 7,
        ("i", 0): 8,
        ("i", 0, "j"): 9,
        ("i", 1): 10,
        ("i", 1, "j"): 11,
    }


def test_none_is_empty() -> None:
    assert Configuration().given == frozenset()
    assert Configuration().line("format") is None
