"""What two places or shops recorded, sold or had is each one's own; what two speakers say is not."""

from __future__ import annotations

import pytest

from claimcheck import Source, check


def rules_found(text: str) -> tuple[int, list[str]]:
    findings = check([Source(id="wire", name="wire", text=text)])
    return len(findings.claims), [one.rule for one in findings.conflicts]


@pytest.mark.parametrize(
    "text",
    [
        "Orvel recorded 45.1C, and Tamm 41.2C.",
        "Orvel Heath had 31 millimetres, Tamm Bridge 19 millimetres.",
        "In the same hour, Orvel registered 88 millimetres, but Tamm 12 millimetres.",
    ],
)
def test_each_has_its_own(text: str) -> None:
    assert rules_found(text) == (2, [])


def test_two_who_say_it_are_held_against_each_other() -> None:
    read, found = rules_found("Orvel Police said 40 had come, the union 90.")
    assert read == 2
    assert found == ["speakers-differ"]
