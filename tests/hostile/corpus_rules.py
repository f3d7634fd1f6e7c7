"""The rule files of the corpus that lean on another shape of rules, in our own; every threat is kept.

``python -m tests.hostile.corpus_rules FOLDER`` writes them over those of a corpus that its generator made in FOLDER,
and the expectations that differ into its manifest, so that the corpus's own runner can be let loose on it. Why five
expectations differ is told in CONTRIBUTING.md, among the decisions.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import NamedTuple

TOLL = """\
version: 1
rules:
  - id: toll
    summary: tolls differ
    message: tolls differ
    severity: error
    where: {class: person}
    check: values-differ
    with: {absolute: 0}
"""
PERSON, ABSOLUTE = "{class: person}", "absolute: 0"
MERGED = """\
version: 1
x-defaults: &d {severity: error}
rules:
  - {id: toll, <<: *d, summary: s, message: m, where: {class: person}, check: values-differ}
"""
JSON = {
    "id": "toll", "summary": "s", "message": "m", "severity": "error", "where": {"class": "person"},
    "check": "values-differ", "with": {"absolute": 0},
}  # fmt: skip


class Adapted(NamedTuple):
    """``says`` is a word of every mistake that the file is refused for, or of the report where it is accepted."""

    raw: str | bytes
    says: str
    expect: str = ""
    """The expectation, where it is another than the corpus's own."""
    quiet: bool = False
    """Whether its rule finds nothing in its two texts: a pattern that fits neither of them."""

    @property
    def data(self) -> bytes:
        """The file."""
        return self.raw.encode("utf-8") if isinstance(self.raw, str) else self.raw


def _with(old: str, new: str) -> str:
    assert TOLL.count(old) == 1, old
    return TOLL.replace(old, new)


def _tolerance(value: str, says: str) -> Adapted:
    return Adapted(_with(ABSOLUTE, f"absolute: {value}"), says)


def _pattern(pattern: str, says: str, expect: str = "", *, quiet: bool = False) -> Adapted:
    return Adapted(_with(PERSON, f"{{text: '{pattern}'}}"), says, expect, quiet)


def _told(text: str, says: str) -> Adapted:
    """In every text of a rule in which no ``{field}`` is looked for."""
    told = "".join(f'    {key}: "{text}"\n' for key in ("summary", "why", "advice"))
    return Adapted(_with("    summary: tolls differ\n", told), says)


def _message(text: str, says: str) -> Adapted:
    return Adapted(_with("message: tolls differ", f'message: "{text}"'), says)


def _expression(code: str) -> Adapted:
    """Rules know no expressions: the key is refused, whatever stands in it."""
    return Adapted(f'{TOLL}    when: "{code}"\n', "unknown key 'when'")


def _included(path: str) -> Adapted:
    """Rule files know no includes: the key is refused, and nothing is looked for."""
    return Adapted(f"extends: {json.dumps(path)}\n{TOLL}", "unknown key 'extends'")


ACCEPTED = {
    "good": Adapted(TOLL, "toll"),
    "good_anchor": Adapted(MERGED, "toll"),
    "utf16": Adapted(b"\xff\xfe" + TOLL.encode("utf-16-le"), "toll"),
    "norway": Adapted(_with("id: toll", "id: no"), "no"),
    "crlf": Adapted(TOLL.replace("\n", "\r\n"), "toll"),
    "bom": Adapted("\ufeff" + TOLL, "toll"),
    "json": Adapted(json.dumps({"version": 1, "rules": [JSON]}), "toll"),
    "everything": Adapted(_with(f"    where: {PERSON}\n", ""), "toll"),
    "env": _told("${HOME} $PATH", "${HOME} $PATH"),
    "message_jinja": _told("{{7*7}} {{''.__class__}}", "{{7*7}} {{''.__class__}}"),
    "message_format": _told("{a.__class__.__init__.__globals__}", "{a.__class__.__init__.__globals__}"),
    "message_percent": _message("%s %(x)s %n", "%s %(x)s %n"),
    "message_html": _message("<script>alert(1)</script>", "<script>alert(1)</script>"),
    "message_markup": _message("[bold]x[/] [link=http://e]y", "[bold]x[/] [link=http://e]y"),
    "message_ci": _message("x\\n::error::PWNED\\n##[error]y", "::error::PWNED"),
    "message_formula": _message("=cmd|' /c calc'!A0", "=cmd|' /c calc'!A0"),
    "message_esc": _message("\\e[31m\\a\\x9b", "[31m"),
    "message_long": _message("x" * 100_000, "xxx"),
}
"""The corpus wants these to be read. Their rule finds the conflict of two texts."""

PATTERNS = {
    "regex_redos": _pattern("^(a+)+$", "", "ok", quiet=True),
    "regex_redos2": _pattern("(\\w*\\s*)*people!", "", "ok", quiet=True),
    "regex_redos3": _pattern("(.*a){25}$", "", "ok", quiet=True),
    "regex_empty": _pattern("", "the pattern is empty", "clean-error"),
    "regex_backref": _pattern("(a*)\\1b", "invalid escape sequence", "clean-error"),
    "regex_bad": _pattern("(unclosed", "missing )"),
    "regex_count": _pattern("((a{1000}){1000}){1000}", "invalid repetition size"),
    "regex_long": _pattern("|".join(f"w{i}" for i in range(20_000)), "max-pattern"),
}

REFUSED = {
    "dup_key_in_rule": Adapted(TOLL + "    with: {absolute: 999999}\n", "the key 'with' is given twice"),
    "top_list": Adapted("- id: x\n", "a rule file is a mapping"),
    "rules_map": Adapted("version: 1\nrules: {a: 1}\n", "'rules' must be a list"),
    "rule_text": Adapted("version: 1\nrules: [x, 1, null, [1]]\n", "a rule must be a mapping"),
    "no_id": Adapted(_with("  - id: toll\n    summary", "  - summary"), "the key 'id' is missing"),
    "dup_id": Adapted(TOLL + TOLL.split("rules:\n")[1], "the id 'toll' is already used on line 3"),
    "unknown_key": Adapted(TOLL + "    severty: info\n", "'severity'"),
    "unknown_severity": Adapted(_with("error", "fatal"), "severity"),
    "unknown_unit": Adapted(_with(PERSON, "{unit: peeple}"), "there is no unit 'peeple'"),
    "future_version": Adapted(_with("version: 1", "version: 99"), "version 99 is not known"),
    "tolerance_negative": _tolerance("-1", "'absolute'"),
    "tolerance_nan": _tolerance(".nan", "no plain number"),
    "tolerance_inf": _tolerance(".inf", "no plain number"),
    "tolerance_text": _tolerance("lots", "'absolute'"),
    "tolerance_list": _tolerance("[1]", "'absolute'"),
    "tolerance_bool": _tolerance("true", "'absolute'"),
    "tolerance_overflow": _tolerance("1e999", "no plain number"),
    "tolerance_percent": _tolerance("5%%", "'absolute'"),
    "tolerance_long": _tolerance("9" * 5_000, "digits"),
    "sexagesimal": _tolerance("8:30", "'absolute'"),
    "octal": _tolerance("010", "010"),
    "bad_date": _tolerance("2024-13-45", "'absolute'"),
    "id_path": Adapted(_with("id: toll", 'id: "../../x y<z>\\n"'), "an id is lower-case words"),
    "id_long": Adapted(_with("id: toll", "id: " + "x" * 5_000), "an id is lower-case words"),
    **{
        f"expr_{name}": _expression(code)
        for name, code in {
            "import": "__import__('os').system('touch PWNED')",
            "attr": "().__class__.__base__.__subclasses__()",
            "power": "9**9**9**9 > a",
            "repeat": "'a'*10**10 == a",
            "deep": "(" * 2_000 + "a" + ")" * 2_000,
            "undefined": "nope > 3",
            "assign": "a = 3",
            "lambda": "(lambda: 1)()",
            "syntax": "a >",
            "div0": "a / 0 > 1",
            "chain": "a" + " + a" * 20_000,
            "format": "'{0.__class__}'.format(a) == ''",
        }.items()
    },
    **{
        f"include_{name}": _included(path)
        for name, path in {
            "traversal": "../../../../etc/passwd",
            "absolute": "/etc/passwd",
            "self": "include_self.yaml",
            "url": "http://169.254.169.254/rules.yaml",
            "device": "/dev/zero",
            "missing": "nope.yaml",
            "glob": "**/*",
            "home": "~/.ssh/id_rsa",
        }.items()
    },
    "no_rules": Adapted("version: 1\nrules: []\n", "has no rules"),
}

ADAPTED: dict[str, Adapted] = {**ACCEPTED, **PATTERNS, **REFUSED}
"""Name in the corpus, without ".yaml" → the file."""


def adapt(folder: Path) -> None:
    """Write them over those of the corpus in ``folder``, and the expectations that differ into its manifest."""
    for name, adapted in ADAPTED.items():
        (folder / "rules" / f"{name}.yaml").write_bytes(adapted.data)
    manifest = folder / "manifest.jsonl"
    cases = [json.loads(line) for line in manifest.read_text(encoding="utf-8").splitlines()]
    for case in cases:
        adapted_ = ADAPTED.get(Path(case["file"]).stem) if case["file"].startswith("rules/") else None
        if adapted_ is not None and adapted_.expect:
            case["expect"] = adapted_.expect
    manifest.write_text("".join(json.dumps(case) + "\n" for case in cases), encoding="utf-8")


if __name__ == "__main__":
    adapt(Path(sys.argv[1]))
