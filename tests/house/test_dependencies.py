"""What an installation brings along: a short list, each with its reason, and no licence that would bind a newsroom."""

from __future__ import annotations

import re
import tomllib
from email.message import Message
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from typing import cast

import pytest
from packaging.requirements import Requirement

from tests.house.repository import ROOT

PROJECT = "numeric-claimcheck"
GUIDE = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
_ROW = re.compile(r"^\| ([\w.-]+) \| ([\w.-]+) \| (.+) \|$", re.MULTILINE)
_BINDING = re.compile(
    r"\bA?GPL|(?<!Lesser )(?<!Library or Lesser )General Public License|Affero", re.IGNORECASE
)
_LESSER = re.compile(r"LGPL|Lesser General Public", re.IGNORECASE)


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def direct() -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [Requirement(line).name for line in project["dependencies"]]


def closure() -> dict[str, Distribution]:
    """What is installed to run claimcheck, by name; markers of other systems are passed over."""
    found: dict[str, Distribution] = {}
    waiting = [(name, frozenset[str]()) for name in direct()]
    while waiting:
        name, extras = waiting.pop()
        if plain(name) in found:
            continue
        try:
            found[plain(name)] = distribution(name)
        except PackageNotFoundError:
            pytest.fail(f"{name} is needed and not installed")
        for line in found[plain(name)].requires or []:
            wanted = Requirement(line)
            contexts = [{"extra": extra} for extra in ("", *extras)]
            if wanted.marker is None or any(wanted.marker.evaluate(one) for one in contexts):
                waiting.append((wanted.name, frozenset(wanted.extras)))
    return found


def licence(name: str, of: Distribution) -> str:
    """What a distribution says of its licence: the expression, else the field and the classifiers."""
    said = cast(Message, of.metadata)  # of which the type says little before Python 3.12
    if said.get("License-Expression"):
        return str(said["License-Expression"])
    classifiers = [line for line in said.get_all("Classifier") or [] if line.startswith("License ::")]
    field = (said.get("License") or "").strip().split("\n")[0]
    return " / ".join([field, *classifiers]).strip(" /")


def is_binding(text: str) -> bool:
    """Whether a licence is the GPL or AGPL with no other to choose."""
    choices = re.split(r"\s+OR\s+| / ", text)
    return all(_BINDING.search(choice) and not _LESSER.search(choice) for choice in choices)


CLOSURE = closure()


def test_the_closure_is_what_a_run_needs() -> None:
    assert {plain(name) for name in direct()} <= set(CLOSURE)
    assert len(CLOSURE) < 60


@pytest.mark.parametrize("name", sorted(CLOSURE))
def test_no_licence_binds_a_newsroom(name: str) -> None:
    text = licence(name, CLOSURE[name])
    assert text, f"{name} does not say its licence"
    assert not is_binding(text), f"{name}: {text}"
    if _LESSER.search(text) or _BINDING.search(text):
        assert re.search(rf"\b{re.escape(name)} \(", GUIDE), (
            f"{name} ({text}) is not named in CONTRIBUTING.md"
        )


@pytest.mark.parametrize(
    ("text", "binding"),
    [
        ("GPL-3.0-or-later", True),
        ("AGPL-3.0-only", True),
        ("License :: OSI Approved :: GNU General Public License v3 (GPLv3)", True),
        ("LGPL / License :: OSI Approved :: GNU Library or Lesser General Public License (LGPL)", False),
        ("MPL-1.1 OR GPL-2.0-only OR LGPL-2.1-or-later", False),
        ("GPL-2.0-only OR MIT", False),
        ("MIT", False),
    ],
)
def test_what_binds(text: str, binding: bool) -> None:
    assert is_binding(text) is binding


def test_every_dependency_has_its_reason_and_licence() -> None:
    section = GUIDE.split("## Dependencies\n")[1].split("\n## ")[0]
    rows = {
        plain(name): (said, why)
        for name, said, why in _ROW.findall(section)
        if name.strip("-") not in ("", "library")
    }
    assert sorted(rows) == sorted(plain(name) for name in direct())
    for name, (said, why) in rows.items():
        stated = licence(name, CLOSURE[name])
        assert said.lower() in stated.lower(), f"{name}: {said} is not in {stated}"
        assert len(why) > 10
