"""What a report in each format must be, whatever the texts say: readable by its own parser, and harmless."""

from __future__ import annotations

import base64
import csv
import hashlib
import html
import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from io import StringIO
from typing import Any
from xml.etree import ElementTree

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
_ANNOTATION = re.compile(r"::(error|warning|notice) [^\n]*\Z")
_CODE = re.compile(r"(`+)[^`\n]+\1")
_LIVE = re.compile(r"(?<!\\)<(?!/?b>)[a-zA-Z/!]|(?<!\\)\]\([a-z]+:|(?<!\\)@\w")
_HARMLESS_LINK = re.compile(r"#[\w%.:;-]*|https?://[^\s]*")


def wrong(name: str, text: str) -> list[str]:
    """What is wrong with a report in the format ``name``; formats without a check here only promise to be text."""
    check = _CHECKS.get(name)
    if check is None:
        return []
    return [f"{name}: {fault}" for fault in check(text)]


def shown(name: str, text: str) -> str:
    """The words of a report as its reader has them: entities, escapes and line breaks of the format undone."""
    if name in ("html", "junit"):
        text = html.unescape(re.sub(r"<[^>]*>", " ", text))
    elif name == "markdown":
        text = html.unescape(re.sub(r"</?b>|\\(?=[^\w\s])", "", text))
    elif name == "github":
        text = (
            text.replace("%0A", " ")
            .replace("%0D", " ")
            .replace("%3A", ":")
            .replace("%2C", ",")
            .replace("%25", "%")
        )
    elif name in ("json", "jsonl", "sarif", "gitlab", "claimreview"):
        documents = text.splitlines() if name == "jsonl" else [text]
        text = " ".join(_strings(json.loads(document)) for document in documents if document)
    elif name == "csv":
        text = " ".join(cell for row in csv.reader(StringIO(text)) for cell in row)
    return " ".join(text.replace("\u200b", "").split())


def _strings(node: Any) -> str:
    if isinstance(node, dict):
        return " ".join(_strings(value) for value in node.values())
    if isinstance(node, list):
        return " ".join(_strings(value) for value in node)
    return node if isinstance(node, str) else ""


def _json(text: str) -> list[str]:
    try:
        document = json.loads(text, parse_constant=_no_constant)
    except ValueError as error:
        return [f"is no JSON: {error}"]
    return [] if "claims" in document and "coverage" in document else ["has no claims"]


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is no JSON")


def _jsonl(text: str) -> list[str]:
    faults = []
    for number, line in enumerate(text.split("\n")[:-1], 1):
        try:
            json.loads(line, parse_constant=_no_constant)
        except ValueError as error:
            faults.append(f"line {number} is no JSON: {error}")
    return faults


def _sarif(text: str) -> list[str]:
    try:
        document = json.loads(text, parse_constant=_no_constant)
    except ValueError as error:
        return [f"is no JSON: {error}"]
    return [
        f"address {uri!r}" for uri in _addresses(document) if uri.startswith("/") or ".." in uri.split("/")
    ]


def _addresses(node: Any) -> list[str]:
    if isinstance(node, dict):
        own = [node["uri"]] if isinstance(node.get("uri"), str) else []
        return own + [uri for value in node.values() for uri in _addresses(value)]
    return [uri for value in node for uri in _addresses(value)] if isinstance(node, list) else []


def _csv(text: str) -> list[str]:
    rows = list(csv.reader(StringIO(text), strict=True))
    faults = [f"a row of {len(row)} cells" for row in rows if len(row) != len(rows[0])]
    cells = [cell for row in rows for cell in row]
    return faults + [
        f"formula {cell[:30]!r}"
        for cell in cells
        if cell.startswith(_FORMULA) and not _NUMBER.fullmatch(cell)
    ]


def _markdown(text: str) -> list[str]:
    prose = _CODE.sub("`code`", text)
    return [
        f"live {found.group()!r} in {prose[max(0, found.start() - 20) : found.end() + 40]!r}"
        for found in _LIVE.finditer(prose)
    ]


def _github(text: str) -> list[str]:
    return [f"line {line[:80]!r}" for line in text.split("\n")[:-1] if not _ANNOTATION.match(line)]


class _Page(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.faults: list[str] = []
        self.scripts: list[str] = []
        self._inside = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._inside = tag
        if tag == "script":
            self.scripts.append("")
        if tag in ("iframe", "object", "embed", "base", "link"):
            self.faults.append(f"an element <{tag}>")
        for name, value in attrs:
            link = (value or "").strip()
            if name.startswith("on") or (
                name in ("href", "src", "action") and not _HARMLESS_LINK.fullmatch(link)
            ):
                self.faults.append(f"an attribute {name}={link[:40]!r}")

    def handle_endtag(self, tag: str) -> None:
        self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside == "script":
            self.scripts[-1] += data


def _gitlab(text: str) -> list[str]:
    try:
        rows = json.loads(text, parse_constant=_no_constant)
    except ValueError as error:
        return [f"is no JSON: {error}"]
    paths = [row["location"]["path"] for row in rows]
    return [f"path {path!r}" for path in paths if path.startswith("/") or ".." in path.split("/")]


def _claimreview(text: str) -> list[str]:
    try:
        document = json.loads(text, parse_constant=_no_constant)
    except ValueError as error:
        return [f"is no JSON: {error}"]
    return [f"a {one['@type']} in the graph" for one in document["@graph"] if one["@type"] != "ClaimReview"]


def _junit(text: str) -> list[str]:
    try:
        suites = ElementTree.fromstring(text.encode("utf-8"))
    except ElementTree.ParseError as error:
        return [f"is no XML: {error}"]
    names = {element.tag for element in suites.iter()}
    known = {
        "testsuites",
        "testsuite",
        "testcase",
        "failure",
        "error",
        "skipped",
        "system-out",
        "properties",
        "property",
    }
    return [f"elements {names - known}"] if names - known else []


def _html(text: str) -> list[str]:
    page = _Page(text)
    allowed = set(re.findall(r"'(sha256-[^']+)'", text))
    found = {
        "sha256-" + base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
        for script in page.scripts
    }
    return page.faults + [f"a script that the page's policy does not know: {one}" for one in found - allowed]


_CHECKS: dict[str, Callable[[str], list[str]]] = {
    "json": _json,
    "jsonl": _jsonl,
    "sarif": _sarif,
    "csv": _csv,
    "markdown": _markdown,
    "github": _github,
    "gitlab": _gitlab,
    "junit": _junit,
    "claimreview": _claimreview,
    "html": _html,
}
