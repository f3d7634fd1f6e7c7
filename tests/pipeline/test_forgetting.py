"""A check that is done leaves nothing of its texts behind: a process may run thousands of them."""

from __future__ import annotations

import gc
from decimal import Decimal
from pathlib import Path

import claimcheck
from claimcheck.judge.phrases.spread import _named_in, named, spread
from claimcheck.records.claim import Claim

TEXT = (
    "Quoril council counted 40 boats on Monday. Of the 90 boats in Quoril 30 were red and 20 were blue, police said; "
    "the harbour put the red boats at 35. The fee rose from $4 to $9, up 50 percent, and the second fee fell to $3.\n"
)


def checked(folder: Path) -> claimcheck.Findings:
    for name in ("wire", "paper"):
        (folder / f"{name}.txt").write_text(TEXT.replace("40", "41") if name == "paper" else TEXT)
    return claimcheck.check(claimcheck.read_sources([folder / "wire.txt", folder / "paper.txt"]).sources)


def held() -> list[object]:
    gc.collect()
    return [one for one in gc.get_objects() if isinstance(one, Claim) and "Quoril" in one.sentence.text]


def test_sentences_are_let_go(tmp_path: Path) -> None:
    findings = checked(tmp_path)
    assert held()
    del findings
    assert held() == []


def test_what_words_name_is_kept_under_the_claim(tmp_path: Path) -> None:
    claim = next(one for one in checked(tmp_path).claims if one.quantity.amount.value == Decimal(40))
    before = _named_in.cache_info()
    assert named(claim) == named(claim) == spread(claim)
    after = _named_in.cache_info()
    assert (after.hits - before.hits, after.misses - before.misses) == (1, 1)
