"""Rule files that try something: each with the exit code that is right, over two texts that disagree.

2 means that the file is refused with its name, its line and its mistakes; 1 that it is read, and its rule
finds the conflict; 0 that it is read and finds nothing, with a warning where ``warns`` names the file.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

TEXTS = {
    "wire.txt": "The fire at the mill in Arden killed 12 people on Tuesday, the police said.\n",
    "paper.txt": "The fire at the mill in Arden killed 19 people on Tuesday, the police said.\n",
}
SOUND = """\
version: 1
rules:
  - id: house-toll
    summary: Two texts give different tolls.
    severity: error
    where: {measure: deaths}
    same: [event]
    check: values-differ
    with: {hedged: 5%}
    message: "{left.source} says {left.surface}; {right.source} says {right.surface}."
"""
MESSAGE = '"{left.source} says {left.surface}; {right.source} says {right.surface}."'
DUE = "measure: deaths"


@dataclass(frozen=True, slots=True)
class RuleFile:
    """One file; ``code`` is the exit code that is right when it is checked with the two texts."""

    name: str
    raw: bytes
    code: int
    says: str = ""
    """What standard error or the report must hold besides the file's name."""

    @property
    def path(self) -> str:
        """The file's name."""
        return f"{self.name}.yaml"


def rule_files() -> Iterator[RuleFile]:
    """All of them."""
    for kind in (
        _sound,
        _tags,
        _bombs,
        _structure,
        _bytes,
        _shape,
        _numbers,
        _patterns,
        _expressions,
        _includes,
        _texts,
    ):
        yield from kind()


def _file(name: str, text: str | bytes, code: int = 2, says: str = "") -> RuleFile:
    return RuleFile(
        name, text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text, code, says
    )


def _with(old: str, new: str) -> str:
    assert SOUND.count(old) == 1, old
    return SOUND.replace(old, new)


def _sound() -> Iterator[RuleFile]:
    yield _file("sound", SOUND, 1)
    yield _file("windows-line-ends", SOUND.replace("\n", "\r\n"), 1)
    yield _file("old-mac-line-ends", SOUND.replace("\n", "\r"), 1)
    yield _file("byte-order-mark", "\ufeff" + SOUND, 1)
    yield _file("utf-16", b"\xff\xfe" + SOUND.encode("utf-16-le"), 1)
    yield _file(
        "anchors",
        _with("version: 1\n", "version: 1\n").replace("with: {hedged: 5%}", "with: &w {hedged: 5%}"),
        1,
    )
    rule = {
        "id": "house-toll",
        "summary": "s",
        "severity": "error",
        "where": {"measure": "deaths"},
        "same": ["event"],
        "check": "values-differ",
        "message": "m",
    }
    yield _file("json", json.dumps({"version": 1, "rules": [rule]}), 1)
    yield _file("no-filter", _with("    where: {measure: deaths}\n", ""), 1)
    yield _file("no-rules", "version: 1\nrules: []\n", 0, "warning")


def _tags() -> Iterator[RuleFile]:
    command = "!!python/object/apply:os.system [touch LEFT-BEHIND]"
    yield _file("tag-command", f"rules: {command}\n", says="tag")
    yield _file(
        "tag-process", "rules: !!python/object/new:subprocess.Popen [[touch, LEFT-BEHIND]]\n", says="tag"
    )
    yield _file("tag-function", "rules: !!python/name:os.system\n", says="tag")
    yield _file("tag-module", "rules: !!python/module:antigravity\n", says="tag")
    yield _file("tag-in-a-key", f"? {command}\n: x\n", says="tag")
    yield _file("tag-in-an-id", _with("id: house-toll", f"id: {command}"), says="tag")
    yield _file("tag-in-a-flow", _with("{hedged: 5%}", "{hedged: !!float 5}"), says="tag")
    yield _file("tag-of-its-own", "rules: !mystery {a: 1}\n", says="tag")
    yield _file("tag-bytes", "rules: !!binary aGVsbG8=\n", says="tag")
    yield _file("tag-directive", "%TAG !e! tag:example.org,2020:\n---\nrules: !e!x []\n", says="tag")
    yield _file("tag-long", "rules: !" + "t" * 100_000 + " []\n")


def _bombs() -> Iterator[RuleFile]:
    nine = "x,x,x,x,x,x,x,x,x"
    lists = "".join(f"l{i + 1}: &l{i + 1} [{','.join([f'*l{i}'] * 9)}]\n" for i in range(11))
    yield _file("bomb-of-lists", f"l0: &l0 [{nine}]\n{lists}rules: *l11\n")
    merges = "".join(f"m{i + 1}: &m{i + 1} {{<<: [{','.join([f'*m{i}'] * 9)}]}}\n" for i in range(11))
    yield _file("bomb-of-merges", f"m0: &m0 {{x: 1}}\n{merges}rules: [*m11]\n")
    single = "".join(f"m{i + 1}: &m{i + 1} {{<<: *m{i}, k{i}: *m{i}}}\n" for i in range(40))
    yield _file("bomb-of-single-merges", f"m0: &m0 {{x: 1}}\n{single}rules: [*m40]\n")
    text = "y" * 9_000
    yield _file("bomb-of-text", f"t: &t {text}\nrules: [{','.join(['*t'] * 99)}]\n")
    yield _file("alias-flood", "a: &a x\nrules: [" + "*a," * 20_000 + "x]\n")
    deep = f"d0: &d0 {'[' * 45}x{']' * 45}\n" + "".join(
        f"d{i + 1}: &d{i + 1} {'[' * 45}*d{i}{']' * 45}\n" for i in range(95)
    )
    yield _file("aliases-that-nest", f"{deep}rules: *d95\n")
    yield _file("list-in-itself", "rules: &a [*a]\n")
    yield _file("rule-in-itself", "rules:\n  - &r\n    id: x\n    where: *r\n")
    yield _file("alias-of-nothing", "rules: *nothing\n")
    yield _file("deep-brackets", "rules: " + "[" * 4_000 + "]" * 4_000 + "\n")
    yield _file("deep-braces", "rules: " + "{a: " * 4_000 + "}" * 4_000 + "\n")
    yield _file("deep-blocks", "".join(" " * level + "a:\n" for level in range(1_300)))
    yield _file("deep-dashes", "- " * 4_000 + "x\n")
    yield _file("deep-questions", "? " * 4_000 + "x\n")
    yield _file("flood-of-anchors", "rules: [" + "".join(f"&a{i} x," for i in range(60_000)) + "x]\n")
    yield _file("flood-of-rules", "version: 1\nrules:\n" + "  - {id: x}\n" * 14_000)
    yield _file("larger-than-allowed", SOUND + "# " + "z" * 1_100_000 + "\n", says="bytes")
    yield _file("flood-of-comments", SOUND + "#\n" * 450_000, 1)
    yield _file("one-long-key", "k" * 900_000 + ": 1\n")
    yield _file("unclosed-flood", "rules: [" + '"' * 200_000 + "\n")
    yield _file("many-mistakes", "version: 1\nrules:\n" + "  - {id: X, sumary: y}\n" * 2_000)


def _structure() -> Iterator[RuleFile]:
    yield _file("key-twice", SOUND + "rules: []\n", says="twice")
    yield _file("key-twice-in-a-rule", SOUND + "    severity: info\n", says="twice")
    yield _file("key-twice-in-braces", _with("{hedged: 5%}", "{hedged: 5%, hedged: 90%}"), says="twice")
    yield _file("key-twice-quoted", SOUND + '    "severity": info\n', says="twice")
    yield _file("key-is-a-list", SOUND + "    ? [a, b]\n    : c\n")
    yield _file("two-documents", SOUND + "---\n" + SOUND, says="second document")
    yield _file("empty", "")
    yield _file("comments-only", "# nothing here\n")
    yield _file("only-a-marker", "---\n")
    yield _file("rules-are-null", "version: 1\nrules:\n")
    yield _file("a-list", "- id: x\n")
    yield _file("a-text", "just text\n")
    yield _file("rules-are-a-mapping", "version: 1\nrules: {a: 1}\n")
    yield _file("rules-are-no-mappings", "version: 1\nrules: [x, 1, null, [1]]\n")
    yield _file("a-tab", "rules:\n\t- id: x\n")
    yield _file("unclosed-list", "rules: [\n")
    yield _file("unclosed-quote", 'rules:\n  - id: "x\n')
    yield _file("no-version", SOUND.replace("version: 1\n", ""))
    yield _file("later-version", _with("version: 1", "version: 99"))
    yield _file("version-directive", "%YAML 3.9\n---\n" + SOUND)


def _bytes() -> Iterator[RuleFile]:
    yield _file("not-utf-8", b"rules:\n  - id: x\xff\n")
    yield _file("nul", b"rules:\0\n")
    yield _file("escape-character", 'rules:\n  - id: "x\x1b[31m"\n')
    yield _file("direction-mark", _with("house-toll", "house\u202etoll"))
    yield _file("half-a-character", '{"version": 1, "rules": "\\ud800"}\n')
    yield _file("an-image", b"\x89PNG\r\n\x1a\n\0\0")
    yield _file("utf-16-cut", b"\xff\xfe" + SOUND.encode("utf-16-le")[:-1])
    yield _file("line-separators", _with("summary: Two", "summary: One\u2028\u2029\u0085 Two"), 1)


def _shape() -> Iterator[RuleFile]:
    yield _file("no-id", _with("id: house-toll", "status: stable"), says="id")
    yield _file("id-twice", SOUND + SOUND.split("rules:\n")[1], says="house-toll")
    yield _file("id-of-a-bundled-rule-left-out", _with("house-toll", "deaths-differ"), 1)
    yield _file("id-is-a-path", _with("house-toll", '"../../../x y<z>\\n"'))
    yield _file("id-long", _with("house-toll", "x" * 5_000))
    yield _file("id-no", _with("house-toll", "no"), 1)
    yield _file("misspelt-key", _with("severity", "sevrity"), says="severity")
    yield _file("unknown-severity", _with("severity: error", "severity: fatal"))
    yield _file("unknown-measure", _with(DUE, "measure: deethz"), says="deethz")
    yield _file("unknown-filter", _with(DUE, "mesure: deaths"), says="measure")
    yield _file("unknown-facet", _with("[event]", "[evnt]"), says="event")
    yield _file("unknown-check", _with("values-differ", "value-differs"), says="values-differ")
    yield _file("check-is-a-path", _with("values-differ", "os.system"))
    yield _file("check-is-a-dunder", _with("values-differ", "__init__"))
    yield _file("unknown-parameter", _with("hedged: 5%", "hegded: 5%"), says="hedged")
    yield _file("message-with-an-attribute", _with("{left.source}", "{left.__class__.__init__.__globals__}"))
    yield _file("message-with-an-index", _with("{left.source}", "{0.__class__}"))
    yield _file("message-with-a-brace", _with("{left.source}", "{"))
    yield _file("message-with-a-format", _with("{left.source}", "{left.source!r:>99999999}"))
    yield _file("message-with-a-flood", _with(MESSAGE, '"' + "{left.surface}" * 20_000 + '"'), 1)
    yield _file("message-long", _with(MESSAGE, "x" * 200_000), 1)


def _numbers() -> Iterator[RuleFile]:
    values = {
        "negative": "-1",
        "not-a-number": ".nan",
        "infinite": ".inf",
        "text": "lots",
        "list": "[1]",
        "true": "true",
        "overflow": "1e999",
        "two-percents": "5%%",
        "only-percent": "'%'",
        "nan-percent": "nan%",
        "infinite-percent": "inf%",
        "huge-percent": "1e999999999%",
        "long": "9" * 5_000,
        "long-percent": "9" * 5_000 + "%",
        "clock": "8:30",
        "octal": "010",
        "hexadecimal": "0x10",
        "underscores": "1_0",
        "date": "2024-13-45",
        "null": "~",
        "signalling": "sNaN%",
        "mapping": "{a: 1}",
        "over-everything": "100%",
        "thai-digits": "'๕%'",
    }
    for name, value in values.items():
        yield _file(f"tolerance-{name}", _with("hedged: 5%", f"hedged: {value}"))
    for name in ("not-a-number", "text", "long", "negative", "infinite"):
        yield _file(f"absolute-{name}", _with("hedged: 5%", f"absolute: {values[name]}"))


def _patterns() -> Iterator[RuleFile]:
    for name, pattern in {
        "does-not-compile": "(unclosed",
        "empty": "",
        "counted": "((a{1000}){1000}){1000}",
        "counted-flat": "a{1001}",
        "long": "|".join(f"w{i}" for i in range(20_000)),
        "back-reference": "(a*)\\1b",
        "look-behind": "(?<=a)b",
    }.items():
        yield _file(f"pattern-{name}", _with(DUE, f"measure: deaths, text: '{pattern}'"))
    for name, pattern in {
        "exponential": "^(a+)+$",
        "exponential-prose": "(\\w*\\s*)*people!",
        "polynomial": "(.*a){25}$",
        "alternatives": "(a|a|aa)+$",
        "stars": "(.*)*(.*)*(.*)*x",
        "many-counts": "(" + "a{1000}" * 200 + ")",
    }.items():
        yield _file(f"pattern-{name}", _with(DUE, f"measure: deaths, text: '{pattern}'"), 0)
    yield _file("pattern-deep", _with(DUE, f"measure: deaths, text: '{'(' * 900}a{')' * 900}'"), 1)


def _expressions() -> Iterator[RuleFile]:
    for name, code in {
        "import": "__import__('os').system('touch LEFT-BEHIND')",
        "attribute": "().__class__.__base__.__subclasses__()",
        "power": "9**9**9**9 > 1",
        "repeat": "'a'*10**10 == 1",
        "deep": "(" * 2_000 + "a" + ")" * 2_000,
        "undefined": "nope > 3",
        "assign": "a = 3",
        "syntax": "a >",
        "division": "a / 0 > 1",
        "chain": "a" + " + a" * 20_000,
        "lambda": "(lambda: 1)()",
        "format": "'{0.__class__}'.format(a) == ''",
    }.items():
        yield _file(f"expression-{name}", SOUND + f'    when: "{code}"\n', says="when")
        yield _file(f"filter-{name}", _with(DUE, f'measure: "{code}"'))


def _includes() -> Iterator[RuleFile]:
    for name, target in {
        "up": "../../../../etc/passwd",
        "absolute": "/etc/passwd",
        "itself": "include-itself.yaml",
        "device": "/dev/zero",
        "address": "http://127.0.0.1:9/rules.yaml",
        "home": "~/.ssh/id_rsa",
        "missing": "nope.yaml",
        "everything": "**/*",
    }.items():
        yield _file(
            f"include-{name}", f"version: 1\nextends: {json.dumps(target)}\nrules: []\n", says="extends"
        )
        yield _file(f"reference-{name}", SOUND + f"    references: [{json.dumps(target)}]\n", 1)


def _texts() -> Iterator[RuleFile]:
    for name, message in {
        "template": "{{7*7}} {{''.__class__}}",
        "percent": "%s %(x)s %n $HOME ${HOME} `id`",
        "markup": "[bold]x[/] [/nothing] [link=file:///etc/passwd]y",
        "page": "<script>alert(1)</script><img src=x onerror=alert(1)>",
        "command": "x\\n::error::LEFT\\n##[error]y ##vso[task.complete]\\n   ::stop-commands::z",
        "formula": "=cmd|' /c calc'!A0",
        "terminal": "\\e[31m\\a\\b\\x9b2J\\e]0;title\\a",
        "direction": "\\u202egnorw\\u2066",
        "separators": "a\\u2028b\\u2029c\\u0085d\\0e",
        "table": "| a | b |\\n|---|---|\\n````` @everyone #1 [x](javascript:alert(1))",
        "long": "x" * 1_500,
        "wide": "\\U0001F6A8" * 200,
        "json": '\\"},\\"pwned\\":{\\"',
    }.items():
        kept = message.replace("{", "(").replace("}", ")") if name != "template" else message
        code = 2 if name == "template" else 1
        yield _file(f"message-{name}", _with(MESSAGE, f'"{kept}"'), code)
        quoted = f'"{message}"'
        yield _file(
            f"advice-{name}", SOUND + f"    advice: {quoted}\n    why: {quoted}\n    misses: {quoted}\n", 1
        )
