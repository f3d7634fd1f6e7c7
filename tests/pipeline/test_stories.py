"""Several stories in one run: each is held against itself only."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck import Findings, Source, check, read_rulebook, read_sources

RULES = read_rulebook()


def flood(ident: str, killed: int, story: str | None, role: str = "source") -> Source:
    text = f"The flood in Marl killed {killed} people."
    return Source(id=ident, name=ident, text=text, language="en", story=story, role=role)  # type: ignore[arg-type]


def values(findings: Findings) -> list[set[str]]:
    assert {claim.source for claim in findings.claims if claim.measure == "deaths"} == {
        source.id for source in findings.sources
    }
    return [{side.value for side in conflict.sides} for conflict in findings.conflicts]


def test_stories_are_never_held_against_each_other() -> None:
    texts = [flood("a", 17, "east"), flood("b", 19, "east"), flood("c", 40, "west"), flood("d", 41, "west")]
    found = values(check(texts, RULES))
    assert sorted(map(sorted, found)) == [["17 people", "19 people"], ["40 people", "41 people"]]
    assert values(check(texts[::2], RULES)) == []


def test_without_stories_all_texts_are_one() -> None:
    texts = [flood("a", 17, None), flood("b", 19, None), flood("c", 40, None)]
    assert values(check(texts, RULES)) == [{"17 people", "19 people", "40 people"}]


def test_each_storys_findings_are_those_of_a_run_of_its_own() -> None:
    east = [flood("a", 17, "east"), flood("b", 19, "east")]
    west = [flood("c", 40, "west"), flood("d", 41, "west"), flood("e", 41, "west")]
    together = check([*west, *east], RULES)
    apart = [check(texts, RULES) for texts in (east, west)]
    assert {c.fingerprint for c in together.conflicts} == {c.fingerprint for f in apart for c in f.conflicts}
    assert together.copies == {name: of for f in apart for name, of in f.copies.items()}
    assert together.coverage.compared == sum(f.coverage.compared for f in apart)


def test_a_draft_is_held_against_the_sources_of_its_story() -> None:
    texts = [flood("draft", 17, "east", "draft"), flood("a", 19, "east"), flood("b", 17, "west")]
    findings = check(texts, RULES)
    assert [line.status for line in findings.ledger] == ["contradicted"]
    assert values(findings) == [{"17 people", "19 people"}]


@pytest.fixture
def folders(tmp_path: Path) -> Path:
    for folder, name, killed in (("east", "a", 17), ("east", "b", 19), ("west", "c", 40)):
        (tmp_path / folder).mkdir(exist_ok=True)
        text = f"---\ntitle: Flood\ncase: {folder[0]}\n---\nThe flood in Marl killed {killed} people.\n"
        (tmp_path / folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(("by", "names"), [("folder", ["east", "east", "west"]), ("Case", ["e", "e", "w"])])
def test_a_story_is_told_by_the_folder_or_by_a_field(folders: Path, by: str, names: list[str]) -> None:
    loaded = read_sources([folders], root=folders, story_by=by)
    assert [source.story for source in loaded.sources] == names
    assert loaded.errors == loaded.warnings == ()
    assert values(check(loaded, RULES)) == [{"17 people", "19 people"}]


def test_without_the_choice_no_text_tells_a_story(folders: Path) -> None:
    loaded = read_sources([folders], root=folders)
    assert {source.story for source in loaded.sources} == {None}
    assert values(check(loaded, RULES)) == [{"17 people", "19 people", "40 people"}]


def test_a_field_of_records_tells_the_story_and_is_no_unknown_one(tmp_path: Path) -> None:
    rows = [
        '{"id": "1", "case": 7, "text": "The flood in Marl killed 17 people."}',
        '{"id": "2", "case": 8, "text": "The flood in Marl killed 19 people."}',
        '{"id": "3", "text": "The flood in Marl killed 21 people."}',
    ]
    (tmp_path / "export.jsonl").write_text("\n".join(rows), encoding="utf-8")
    loaded = read_sources([tmp_path], root=tmp_path, story_by="case")
    assert [source.story for source in loaded.sources] == ["7", "8", None]
    said = [notice.message for notice in loaded.warnings]
    assert said == ["1 of 3 texts have no 'case' and are held against each other: 3"]
    assert values(check(loaded, RULES)) == []


def test_a_field_that_no_text_has_is_a_mistake(folders: Path) -> None:
    loaded = read_sources([folders], root=folders, story_by="slug")
    assert [problem.message for problem in loaded.errors] == ["--story-by slug: no text has a field 'slug'"]


def test_a_draft_whose_story_has_no_source_is_named(folders: Path) -> None:
    (folders / "draft").mkdir()
    draft = folders / "draft" / "d.txt"
    draft.write_text("The flood in Marl killed 18 people.", encoding="utf-8")
    from claimcheck import load

    loaded = load.read_sources([str(folders / "east")], root=folders, drafts=[str(draft)], story_by="folder")
    said = [(notice.source, notice.message) for notice in loaded.warnings]
    assert said == [("draft/d.txt", "no source is of its story, 'draft': nothing was held against it")]
