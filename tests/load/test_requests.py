"""What drafts ask of claimcheck, and where in their texts it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.load import read_sources
from claimcheck.records.source import Source
from claimcheck.rulebook import Vocabulary

ASK = "<!-- claimcheck: ignore[deaths-differ] Two died later. -->"


def draft(folder: Path, name: str, text: str, vocabulary: Vocabulary) -> Source:
    (folder / name).write_bytes(text.encode())
    loaded = read_sources([], root=folder, drafts=[name], vocabulary=vocabulary)
    assert loaded.errors == ()
    return loaded.sources[0]


def asked(source: Source) -> list[tuple[str, str | None, str]]:
    """Scope, the text from the place on, and the words of each request."""
    return [
        (
            one.scope,
            None if one.start is None else " ".join(source.text[one.start :].split())[:14],
            one.words,
        )
        for one in source.requests
    ]


WORDS = "ignore[deaths-differ] Two died later."


@pytest.mark.parametrize(
    ("text", "scope", "follows"),
    [
        (f"One. {ASK} Two killed. Three.", "sentence", "Two killed. Th"),
        (f"One. {ASK}\r\nTwo killed.", "sentence", "Two killed."),
        (f"{ASK} Two killed. Three.", "sentence", "Two killed. Th"),
        (f"One.\n\n{ASK}\nTwo killed.", "block", "Two killed."),
        (f"One.\r\n\r\n{ASK}\r\n\r\nTwo killed.", "block", "Two killed."),
        (f"One.\n{ASK}\nTwo killed.", "block", "Two killed."),
        (f"> {ASK}\n> Two killed.", "block", "> Two killed."),
        (f"- {ASK}\n- Two killed.", "block", "- Two killed."),
        (f"- One. {ASK} Two killed.\n", "sentence", "Two killed."),
        (
            "One.\n\n<!-- claimcheck:\n  ignore[deaths-differ]\n  Two died later.\n-->\nTwo killed.",
            "block",
            "Two killed.",
        ),
        (f"One. {ASK}\n\nTwo killed.", "sentence", None),
        (f"`{ASK}` and {ASK} Two killed.", "sentence", "Two killed."),
        (f"---\ntitle: x\n---\n\n{ASK}\n\n😀 Two killed.", "block", "😀 Two killed."),
        (f"<!-- CLAIMCHECK {WORDS} -->\n\nTwo killed.", "block", "Two killed."),
    ],
)
def test_comments_of_markdown(
    tmp_path: Path, vocabulary: Vocabulary, text: str, scope: str, follows: str | None
) -> None:
    assert asked(draft(tmp_path, "d.md", text, vocabulary)) == [(scope, follows, WORDS)]


@pytest.mark.parametrize(
    "text",
    [
        f"```\n{ASK}\n```\n\nTwo killed.",
        f"One.\n\n    {ASK}\n\nTwo killed.",
        f"`{ASK}` Two killed.",
        "<!-- a remark on claimcheck --> Two killed.",
        "Two killed.",
    ],
)
def test_what_is_no_request(tmp_path: Path, vocabulary: Vocabulary, text: str) -> None:
    source = draft(tmp_path, "d.md", text, vocabulary)
    assert "Two killed" in source.text
    assert source.requests == ()


def test_two_above_one_block(tmp_path: Path, vocabulary: Vocabulary) -> None:
    source = draft(tmp_path, "d.md", f"{ASK}\n{ASK.replace('deaths', 'ages')}\nTwo killed.", vocabulary)
    assert [(r.scope, r.place) for r in source.requests] == [("block", "line 1"), ("block", "line 2")]
    assert "ages-differ" in source.requests[1].words


@pytest.mark.parametrize("name", ["d.md", "d.txt"])
def test_front_matter(tmp_path: Path, vocabulary: Vocabulary, name: str) -> None:
    head = f'---\nclaimcheck:\n  - {WORDS}\n  - "ignore[x] y"\ntitle: t\ntags:\n  - ignore[not] ours\n---\nText.\n'
    source = draft(tmp_path, name, head, vocabulary)
    assert asked(source) == [("text", "Text.", WORDS), ("text", "Text.", "ignore[x] y")]
    assert [one.place for one in source.requests] == ["line 3", "line 4"]
    assert source.title == "t"
    one = draft(tmp_path, name, f"---\nclaimcheck: {WORDS}\n---\nText.\n", vocabulary)
    assert asked(one) == [("text", "Text.", WORDS)]


LEAD = "The people of the town stood on the square and waited for the news of the night to come. "


@pytest.mark.parametrize(
    ("body", "scope", "follows"),
    [
        (f"<p>{LEAD}{ASK} Two were <b>killed</b>.</p>", "sentence", "Two were kille"),
        (f"<p>{LEAD}</p>{ASK}<p>Two were killed. {LEAD}</p>", "block", "Two were kille"),
        (f"<p>{LEAD}</p><div>\n{ASK}\n<p>Two were killed. {LEAD}</p></div>", "block", "Two were kille"),
        (f"<p>{LEAD}</p><p>{ASK}Two were killed. {LEAD}</p>", "sentence", "Two were kille"),
        (f"<p>{LEAD}{ASK}</p><p>Two were killed. {LEAD}</p>", "sentence", None),
        (f"<p>{LEAD}</p><p>Two were killed. {LEAD}</p>{ASK}", "block", LEAD[:14]),
    ],
)
def test_comments_of_a_page(
    tmp_path: Path, vocabulary: Vocabulary, body: str, scope: str, follows: str | None
) -> None:
    page = f"<!doctype html><html><body><article><h1>News</h1>{body}<p>{LEAD}</p></article></body></html>"
    source = draft(tmp_path, "d.html", page, vocabulary)
    assert "Two were killed." in source.text
    assert "claimcheck" not in source.text
    assert asked(source) == [(scope, follows, WORDS)]
    if follows == LEAD[:14]:
        assert source.requests[0].start == source.text.rindex(LEAD.strip()), (
            "not the paragraph that says the same"
        )


def test_a_source_asks_in_vain(tmp_path: Path, vocabulary: Vocabulary) -> None:
    page = f"<!doctype html><html><body><p>{LEAD}</p>{ASK}<p>Two were killed.</p></body></html>"
    texts = {
        "a.md": f"One.\n{ASK} Two killed.",
        "b.txt": f"One. {ASK} Two killed.",
        "c.txt": f"---\nclaimcheck: {WORDS}\n---\nTwo killed.",
        "d.html": page,
        "e.md": "Two killed.",
    }
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    loaded = read_sources(list(texts), root=tmp_path, vocabulary=vocabulary)
    told = {n.source: n.message for n in loaded.warnings if n.code == "suppression"}
    places = {"a.md": "line 2", "b.txt": "line 1", "c.txt": "line 2", "d.html": "line 1"}
    vain = "asks claimcheck to look away: a source cannot, and nothing was suppressed"
    assert told == {name: f"{place} {vain}" for name, place in places.items()}


def test_a_plain_draft_has_no_comments(tmp_path: Path, vocabulary: Vocabulary) -> None:
    (tmp_path / "d.txt").write_text(f"One.\n{ASK} Two killed.", encoding="utf-8")
    loaded = read_sources([], root=tmp_path, drafts=["d.txt"], vocabulary=vocabulary)
    assert loaded.warnings == ()
    (request,) = loaded.sources[0].requests
    assert (request.start, request.line, request.vain) == (
        None, 2, "a plain text has no comments: ask in its front matter",
    )  # fmt: skip
