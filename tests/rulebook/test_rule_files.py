"""Rule files as people write them, and as people should not."""

from __future__ import annotations

import json
import os
import time
from decimal import Decimal
from pathlib import Path
from typing import Literal

import pytest
from pydantic import BaseModel, ConfigDict, Field

from claimcheck.errors import Problem, RulebookError
from claimcheck.rulebook import Rulebook, read_rulebook
from claimcheck.rulebook.yaml_reader import read_yaml
from claimcheck.units import WHERE_WORDS
from tests.rulebook.rule_text import SOUND, changed, write


class Tolerance(BaseModel):
    """Parameters of a check, as a check declares them."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    rounding: Literal["as-written", "none"] = "as-written"
    hedged: str = "0%"
    tolerance: Decimal = Field(default=Decimal(0), ge=0, allow_inf_nan=False)


CHECKS = {"values-differ": Tolerance, "same-value": Tolerance}


def read(path: Path, **more: object) -> Rulebook:
    return read_rulebook([path], defaults=False, checks=CHECKS, **more)  # type: ignore[arg-type]


def problems(folder: Path, text: str | bytes) -> tuple[Problem, ...]:
    """The mistakes of one rule file."""
    path = write(folder, text)
    with pytest.raises(RulebookError) as caught:
        read(path)
    assert {problem.path for problem in caught.value.problems} == {str(path)}
    return caught.value.problems


def test_a_sound_rule_is_read_whole(tmp_path: Path) -> None:
    rule = read(write(tmp_path, SOUND)).rule("boats-differ")
    assert rule.severity == "error"
    assert rule.where == {"subject": ("boat",), "kind": ("count",)}
    assert rule.same == ("event",)
    assert rule.parameters == Tolerance(hedged="5%")
    assert rule.status == "stable"
    assert rule.family == "own"
    [example] = rule.examples
    assert example.outcome == "conflict"
    assert example.surfaces == {"wire": ("12 boats",), "paper": ("19 boats",)}


@pytest.mark.parametrize(
    "text",
    [SOUND.replace("\n", "\r\n"), "\ufeff" + SOUND, changed("id: boats-differ", "id: no"),
     changed("where: {subject: boat, kind: count}", "misses: nothing"),
     SOUND.replace("rules:", "x-mine: &mine {why: It matters.}\nrules:").replace("- id:",
      "- <<: *mine\n    id:"),
     changed("same: [event]", "same: [for-whom, for_whom]"),
     changed('"{left.source} says {left.surface}; {right.source} says {right.surface}."', '"%s %(x)s <b> [bold] =cmd"'),
     changed("{subject: boat, kind: count}", "{text: '^(a+)+$'}")],
    ids=["CRLF", "BOM", "an id that YAML 1.1 takes for false", "no filter", "a merge", "hyphens",
     "odd message", "RE2"],
)  # fmt: skip
def test_what_is_odd_but_right_is_read(tmp_path: Path, text: str) -> None:
    assert len(read(write(tmp_path, text)).rules) == 1


def test_json_is_yaml(tmp_path: Path) -> None:
    path = write(tmp_path, json.dumps(read_yaml(SOUND.encode()).data), "boats.json")
    assert (
        read(path).rule("boats-differ").model_dump()
        == read(write(tmp_path, SOUND)).rule("boats-differ").model_dump()
    )


def test_utf_16_with_its_mark_is_read(tmp_path: Path) -> None:
    assert len(read(write(tmp_path, SOUND.encode("utf-16"))).rules) == 1


MISTAKES = {
    "a misspelt key": (changed("check:", "chek:"), "unknown key 'chek', did you mean 'check'?", (8, 5)),
    "a misspelt parameter": (changed("hedged", "hegded"), "unknown key 'hegded', did you mean 'hedged'?",
     (9, 12)),
    "a misspelt facet": (changed("[event]", "[evnet]"), "'evnet', did you mean 'event'?", (7, 12)),
    "a misspelt filter": (changed("{subject: boat", "{subjekt: boat"), "did you mean 'subject'?", (6, 13)),
    "an unknown kind": (changed("kind: count", "kind: conut"), "no kind 'conut', did you mean 'count'?",
     (6, 34)),
    "an unknown measure": (changed("subject: boat", "measure: deths"),
     "no measure 'deths', did you mean 'deaths'?", (6, 22)),
    "an unknown severity": (changed("error", "fatal"), "it must be one of error, warning, info", (5, 15)),
    "an unknown check": (changed("check: values-differ", "check: vals-differ"),
     "did you mean 'values-differ'", (8, 12)),
    "an unknown field": (changed("{left.source}", "{left.sauce}"), "did you mean 'left.source'?", (10, 14)),
    "a field that runs": (changed("{left.source}", "{left.__class__}"), "unknown field", (10, 14)),
    "a template": (changed("{left.source}", "{{7*7}}"), "unknown field {7*7}", (10, 14)),
    "the environment": (changed("{left.source}", "${HOME}"), "unknown field {HOME}", (10, 14)),
    "a brace alone": (changed("{left.source}", "{ left"), "stands alone", (10, 14)),
    "an id that is a path": (changed("boats-differ", '"../../x y<z>\\n"'), "an id is lower-case words",
     (3, 9)),
    "a long id": (changed("boats-differ", "x" * 5000), "an id is lower-case words", (3, 9)),
    "no id": (changed("id: boats-differ", "name: boats-differ"), "the key 'id' is missing", (3, 5)),
    "a rule that is text": ("version: 1\nrules: [x, 1, null, [1]]\n", "a rule must be a mapping", (2, 9)),
    "rules that are a mapping": ("version: 1\nrules: {a: 1}\n", "'rules' must be a list", (2, 8)),
    "no rules at all": ("version: 1\nrules:\n", "'rules' must be a list", None),
    "a list at the top": ("- id: x\n", "a rule file is a mapping", (1, 1)),
    "text at the top": ("just text\n", "a rule file is a mapping", (1, 1)),
    "no version": (changed("version: 1\n", ""), "'version: 1' is missing", (1, 1)),
    "a later version": (changed("version: 1", "version: 99"), "version 99 is not known", (1, 10)),
    "a version that is true": (changed("version: 1", "version: true"), "is not known", (1, 10)),
    "an include": ("version: 1\nextends: /etc/passwd\nrules: []\n", "unknown key 'extends'", (2, 1)),
    "an expression": (changed("same: [event]", "when: __import__('os')"), "unknown key 'when'", (7, 5)),
    "the same id twice": (SOUND + SOUND.split("rules:\n")[1], "already used on line 3", (15, 9)),
    "a negative tolerance": (changed("{hedged: 5%}", "{tolerance: -1}"), "must be at least 0", (9, 23)),
    "a tolerance of words": (changed("{hedged: 5%}", "{tolerance: lots}"), "must be a number", (9, 23)),
    "a tolerance in minutes": (changed("{hedged: 5%}", "{tolerance: '8:30'}"), "must be a number", (9, 23)),
    "a tolerance in a list": (changed("{hedged: 5%}", "{tolerance: [1]}"), "'tolerance'", (9, 23)),
    "a number for text": (changed("5%", "5"), "must be text", (9, 20)),
    "text cut by a comma": (changed("The fleet had 12 boats.", "The fleet had 1,200 boats."),
     "needs quotes", None),
    "an example without outcome": (changed("conflict: {wire: 12 boats, paper: 19 boats}", "published: {}"),
                                   "exactly one of", (12, 9)),
    "an example with two": (changed("conflict:", "update: {wire: 12 boats}\n        conflict:"),
     "this one has 2", (12, 9)),
    "an example about nothing": (changed("{wire: 12 boats, paper: 19 boats}", "{}"), "names the words",
     (12, 9)),
    "an example of other words": (changed("paper: 19 boats}", "paper: 20 boats}"),
     "'20 boats' does not stand", (12, 9)),
    "an example of another source": (changed("{wire: 12 boats,", "{wires: 12 boats,"),
     "not one of its sources", (12, 9)),
    "an impossible date": (changed("conflict:", "published: {wire: 2024-13-45}\n        conflict:"),
     "not a date", (14, 27)),
    "a pattern that does not compile": (changed("{subject: boat, kind: count}", "{text: '(unclosed'}"),
     "missing )", (6, 12)),
    "a pattern that looks back": (changed("{subject: boat, kind: count}", "{text: '(a*)\\1b'}"),
     "no back-references", (6, 12)),
    "a pattern that eats memory": (changed("{subject: boat, kind: count}",
     "{text: '((a{1000}){1000}){1000}'}"),
                                   "does not compile", (6, 12)),
    "an empty pattern": (changed("{subject: boat, kind: count}", "{text: ''}"), "match everywhere", (6, 12)),
    "a long pattern": (changed("{subject: boat, kind: count}", f"{{text: '{'a|' * 2000}'}}"),
     "the limit is", (6, 12)),
    "both same and different": (changed("same: [event]", "same: [event]\n    different: [event]"),
     "cannot be both", (3, 5)),
    "both same and may differ": (changed("same: [event]", "same: [event]\n    may-differ: [event]"),
     "'event' cannot be both same and may-differ", (3, 5)),
    "a condition without a value": (changed("where: {subject: boat, kind: count}", "where:"),
     "'where' has no value", (6, 5)),
}  # fmt: skip


@pytest.mark.parametrize("name", MISTAKES)
def test_a_mistake_is_told_in_words_at_its_place(tmp_path: Path, name: str) -> None:
    text, words, place = MISTAKES[name]
    started = time.process_time()
    found = problems(tmp_path, text)
    assert time.process_time() - started < 10  # what grows with its aliases would take minutes
    matching = [problem for problem in found if words in problem.message]
    assert matching, [problem.message for problem in found]
    assert all(problem.line and problem.column and problem.excerpt is not None for problem in found)
    if place:
        assert (matching[0].line, matching[0].column) == place
    assert not any("Input should" in problem.message or "pydantic" in problem.message for problem in found)


def test_every_mistake_of_every_file_is_told_at_once(tmp_path: Path) -> None:
    write(tmp_path, changed("error", "fatal").replace("check:", "chek:"), "a.yaml")
    write(tmp_path, "rules: [\n", "b.yaml")
    write(tmp_path, changed("{left.source}", "{left.sauce}"), "deep/er/c.yml")
    with pytest.raises(RulebookError) as caught:
        read(tmp_path)
    places = [problem.place.removeprefix(str(tmp_path) + "/") for problem in caught.value.problems]
    assert sorted(places) == ["a.yaml:3:5", "a.yaml:5:15", "a.yaml:8:5", "b.yaml:2:1", "deep/er/c.yml:10:14"]


def test_the_mistakes_of_one_rule_are_told_at_once(tmp_path: Path) -> None:
    text = changed("error", "fatal").replace("check: values-differ", "check: vals-differ")
    text = text.replace("hedged:", "hedgd:").replace("kind: count", "kind: cuont")
    told = [problem.message for problem in problems(tmp_path, text)]
    for words in (
        "one of error",
        "no kind 'cuont'",
        "no check 'vals-differ'",
        "unknown key 'hedgd', did you mean 'hedged'",
    ):
        assert any(words in message for message in told), told


def test_an_id_is_used_once_in_all_files(tmp_path: Path) -> None:
    write(tmp_path, SOUND, "a.yaml")
    write(tmp_path, SOUND, "b.yaml")
    with pytest.raises(
        RulebookError, match=r"b\.yaml:3:9: the id 'boats-differ' is already used in .*a\.yaml:3"
    ):
        read(tmp_path)


def test_a_misspelt_unit_is_no_rule_that_never_fires(tmp_path: Path) -> None:
    read(write(tmp_path, changed("subject: boat", "unit: kilometre")), words=WHERE_WORDS)
    path = write(tmp_path, changed("subject: boat", "unit: kilomtre"))
    with pytest.raises(RulebookError, match="there is no unit 'kilomtre', did you mean 'kilometre'"):
        read(path, words=WHERE_WORDS)
    path = write(tmp_path, changed("subject: boat", "dimension: lenght"))
    with pytest.raises(RulebookError, match="there is no dimension 'lenght', did you mean 'length'"):
        read(path, words=WHERE_WORDS)


def test_an_empty_list_is_told_of(tmp_path: Path) -> None:
    rulebook = read(write(tmp_path, "version: 1\nrules: []\n"))
    assert [notice.message for notice in rulebook.warnings] == [f"{tmp_path}/boats.yaml has no rules"]


def test_a_missing_path_and_an_empty_folder_are_mistakes(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(RulebookError) as caught:
        read_rulebook([tmp_path / "nope", tmp_path / "empty"])
    assert [problem.message for problem in caught.value.problems] == [
        "no such file or folder",
        "no rule file here (*.yaml)",
    ]


def test_a_link_to_itself_and_a_device_are_mistakes(tmp_path: Path) -> None:
    (tmp_path / "loop.yaml").symlink_to("loop.yaml")
    os.mkfifo(tmp_path / "pipe.yaml")
    with pytest.raises(RulebookError) as caught:
        read_rulebook([tmp_path / "loop.yaml", tmp_path / "pipe.yaml"])
    assert len(caught.value.problems) == 2


def test_an_unknown_rule_is_named_with_the_nearest(tmp_path: Path) -> None:
    rulebook = read(write(tmp_path, SOUND))
    with pytest.raises(RulebookError, match="no rule 'boat-differs', did you mean 'boats-differ'"):
        rulebook.rule("boat-differs")


def test_the_hash_follows_the_contents(tmp_path: Path) -> None:
    first = read(write(tmp_path, SOUND))
    assert read(write(tmp_path, SOUND)).hash == first.hash
    assert read(write(tmp_path, changed("severity: error", "severity: info"))).hash != first.hash
    assert read(write(tmp_path, SOUND)).vocabulary == first.vocabulary


def test_the_bundled_rules_are_sound() -> None:
    from claimcheck.judge.checks import PARAMETERS

    rulebook = read_rulebook(checks=PARAMETERS)
    assert rulebook.rules
    assert not rulebook.warnings
    assert read_rulebook(defaults=False).rules == ()
    assert read_rulebook(defaults=False).vocabulary == rulebook.vocabulary


@pytest.mark.parametrize("rule", read_rulebook().rules, ids=lambda rule: rule.id)
def test_a_bundled_rule_lies_in_a_file_of_its_name(rule) -> None:  # type: ignore[no-untyped-def]
    assert Path(rule.origin.path).stem == rule.id
    assert rule.family
    assert rule.why
    assert rule.misses
    assert rule.advice
    assert rule.examples


def test_mistakes_beyond_what_anyone_mends_are_counted_only(tmp_path: Path) -> None:
    path = write(tmp_path, "version: 1\nrules:\n" + "  - {id: Boats, sumary: x}\n" * 400)
    with pytest.raises(RulebookError) as caught:
        read_rulebook([path], defaults=False)
    problems = caught.value.problems
    assert len(problems) == 51
    assert problems[0].line == 3
    assert problems[-1].message == "there are more than 50 mistakes in this file; mend these first"


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("version: 1\nrules:\n\t- id: a\n", "Indent with spaces: YAML takes no tabs."),
        ("version: 1\nabout: This: that\n", "Text with a colon in it stands in quotes"),
        ("version: 1\nabout: {a: b\nrules: []\n", "A '{' above has no '}'"),
        ("version: 1\nabout: [a, b\nrules: []\n", "A '[' above has no ']'"),
        ('version: 1\nabout: "a\nrules: []\n', "This quotation mark has no partner."),
    ],
)
def test_what_is_no_yaml_comes_with_what_to_do(tmp_path: Path, text: str, advice: str) -> None:
    (problem,) = problems(tmp_path, text)
    assert problem.message.startswith("this is not valid YAML")
    assert problem.line and problem.excerpt
    assert advice in (problem.advice or "")
