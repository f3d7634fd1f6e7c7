"""What is taken out of a web page keeps its line and column in the page's source."""

from __future__ import annotations

import html as entities
import re
from unicodedata import normalize

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.load.content import Content
from claimcheck.load.formats import html
from claimcheck.load.page.places import stretches
from claimcheck.records.source import Source

PARAGRAPH = (
    "The flood in Marlbridge killed 17 people, the county said on Thursday, and drove 3,200 from home."
)
FILL = (
    "<p>A first paragraph speaks of the weather in the valley and of nothing else at all, at some length.</p>"
)


def page(body: str, head: str = "", around: str = "{}") -> str:
    article = f"<article>{FILL}\n{body}</article>"
    return f"<!doctype html><html><head><title>Flood</title>{head}</head>\n<body>{around.format(article)}</body></html>"


def source(text: str) -> Source:
    content = html.read(text.encode())
    assert content.warnings == ()
    return as_source(content)


def as_source(content: Content) -> Source:
    return Source(id="a", name="a", text=content.text, plain=False, stretches=content.stretches)


def written(text: str, found: Source, words: str) -> str:
    """How the page's source writes words of the article, by the lines and columns that are given for them."""
    start = found.text.index(words)
    place = found.in_file(start, start + len(words))
    assert place is not None
    line, column, end_line, end_column = place
    lines = re.split(r"\r\n|\r|\n", text)
    if line == end_line:
        return lines[line - 1][column - 1 : end_column - 1]
    return "\n".join(
        [lines[line - 1][column - 1 :], *lines[line : end_line - 1], lines[end_line - 1][: end_column - 1]]
    )


@pytest.mark.parametrize(
    ("body", "words", "as_written"),
    [
        ("<p>In all 275,000 people live there.</p>", "275,000", "275,000"),
        ("<p>In all <b>2</b>75,000 people live there.</p>", "275,000", "2</b>75,000"),
        ("<p>Of <i>some <b>275</b> people</i>, none.</p>", "some 275 people", "some <b>275</b> people"),
        ("<p>In all 5&nbsp;%, or 17&#37;, of them.</p>", "17%", "17&#37;"),
        ("<p>It cost &pound;2m in all, the county said.</p>", "£2m", "&pound;2m"),
        ("<p>The county&#8217;s 17 people.</p>", "17", "17"),
        ("<p>Sad 😀😀 and 17 people.</p>", "17", "17"),
        ("<p>Cafe\u0301s lost 17 people.</p>", "17", "17"),
        ("<p>Cafe&#769;s lost 17 people.</p>", "17", "17"),
        ("<p>A soft hy\u00adphen and 17&shy;5 people.</p>", "175", "17&shy;5"),
        ("<p>In all\r\n  17\r\n  people.</p>", "17 people", "17\n  people"),
        ("<p>In all\r17 people.</p>", "17 people", "17 people"),
        ("<p>A &amp; B have 3 &lt; 17 people, AT&T says.</p>", "17", "17"),
        ("<p>Before.<!-- 17 people --> Then 17 people.</p>", "17 people", "17 people"),
        ("<ul><li>One had 17 dead</li><li>One had 19 dead</li></ul>", "19 dead", "19 dead"),
        ("<table><tr><th>Town</th><th>Dead</th></tr><tr><td>Marl</td><td>17</td></tr></table>", "17", "17"),
    ],
)  # fmt: skip
def test_the_words_stand_in_the_source_where_they_are_said_to(body: str, words: str, as_written: str) -> None:
    text = page(body)
    found = source(text)
    assert words in found.text
    assert written(text, found, words) == as_written


@pytest.mark.parametrize(
    "around",
    [
        "<nav><ul><li><a href='/a'>{0}</a></ul></nav>%s",
        "<div class='teaser'><a href='/a'>{0}</a></div>%s",
        "<div hidden>{0}</div>%s",
        "<div style='display: none'><div>No.</div><p>{0}</p></div>%s",
        "<p hidden>{0}<p>Shown.</p>%s",
        "<script>var text = '{0}';</script>%s",
        "<!-- {0} -->%s",
        "<template><p>{0}</p></template>%s",
        "%s<footer>{0}</footer>",
        "<aside>{0}</aside>%s",
    ],
)
def test_a_repetition_outside_the_article_does_not_win(around: str) -> None:
    head = (
        f'<meta property="og:description" content="{PARAGRAPH}">'
        f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{PARAGRAPH}"}}</script>'
    )
    text = page(f"\n<p id=here>{PARAGRAPH}</p>", head, around.format(PARAGRAPH) % "{}")
    content = html.read(text.encode())
    found = as_source(content)
    start = found.text.rindex("17 people")
    place = found.in_file(start, start + 2)
    assert place is not None
    line, column, *_ = place
    assert text.split("\n")[line - 1][:column].endswith("<p id=here>The flood in Marlbridge killed 1")


def test_a_sentence_that_the_article_repeats_is_found_twice() -> None:
    text = page(
        f"<p>{PARAGRAPH}</p>\n<p>Something else was said about 5 dogs in between.</p>\n<p>{PARAGRAPH}</p>"
    )
    found = source(text)
    starts = [one.start() for one in re.finditer("17", found.text)]
    lines = [place[0] for start in starts if (place := found.in_file(start, start + 2))]
    assert len(lines) == 2
    assert lines[1] == lines[0] + 2


def test_what_is_not_found_keeps_its_paragraph_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    article = "Not on the page: 44 dogs. And more.\n\nIn all 17 people died."
    monkeypatch.setattr(html, "_article", lambda tree: article)
    content = html.read(page("<p>In all 17 people died.</p>").encode())
    found = as_source(content)
    assert found.in_file(article.index("44"), article.index("44") + 2) is None
    assert found.in_file(article.index("17"), article.index("17") + 2) is not None
    assert content.warnings == (
        "paragraph 1 could not be found again in the page's source: no line can be given",
    )


def test_of_a_paragraph_the_page_breaks_up_the_sentences_are_found() -> None:
    text = page("<p>In all 17 people died. <span>ADVERTISEMENT</span> Another 5 people are missing.</p>")
    article = "In all 17 people died. Another 5 people are missing."
    found = Source(id="a", name="a", text=article, plain=False, stretches=stretches(article, text))
    assert written(text, found, "17 people") == "17 people"
    assert written(text, found, "5 people") == "5 people"


WORD = st.sampled_from(
    ["people", "café", "cafe\u0301", "😀", "a", "Thursday,", "R&D", "<5", "ﬁve", "“no”", "naïve", "한국"]
)
NUMBER = st.integers(0, 99_999).map(lambda value: f"{value:,}")
SPACE = st.sampled_from(
    [" ", "\n", "\r\n", "\r", "  ", "\t", "&nbsp;", "&#160;", " <!-- 1 --> ", "\u00a0", "<wbr> "]
)
MARKUP = st.sampled_from(["{}", "<b>{}</b>", "<a href='/x?a=1&b=2'>{}</a>", '<span class="n">{}</span>'])
SPELLING = st.sampled_from(
    [lambda char: char, lambda char: f"&#{ord(char)};", lambda char: f"&#x{ord(char):x};"]
)


@st.composite
def _word(draw: st.DrawFn) -> tuple[str, str]:
    """A word and how the page writes it: some letters as entities, the whole or its first letter in a tag."""
    word = draw(WORD | NUMBER)
    spelled = [
        entities.escape(char) if draw(st.booleans()) or char in "<&" else draw(SPELLING)(char)
        for char in word
    ]
    return word, draw(MARKUP).format(spelled[0]) + draw(MARKUP).format("".join(spelled[1:]))


@st.composite
def _page(draw: st.DrawFn) -> tuple[str, str]:
    """An article and a page that has it, with all its words also in a script, a hidden block and a menu."""
    paragraphs = draw(st.lists(st.lists(_word(), min_size=1, max_size=8), min_size=1, max_size=5))
    article = "\n\n".join(" ".join(word for word, _ in one) for one in paragraphs)
    body = "".join(
        f"<p>{''.join(as_written + draw(SPACE) for _, as_written in one)}</p>\n" for one in paragraphs
    )
    copies = "".join(f"<p>{' '.join(as_written for _, as_written in one)}</p>" for one in paragraphs)
    decoys = draw(
        st.lists(st.sampled_from(["<nav>{}</nav>", "<div hidden>{}</div>", "<!--{}-->"]), max_size=2)
    )
    before = "".join(decoy.format(copies if "!" not in decoy else "17") for decoy in decoys)
    return (
        article,
        f"<html><head><title>17</title></head><body>{before}<article>{body}</article></body></html>",
    )


@settings(max_examples=150, deadline=None)
@given(_page())
def test_every_letter_is_found_in_the_article(made: tuple[str, str]) -> None:
    article, text = made
    article = normalize("NFC", article)
    found = Source(id="a", name="a", text=article, plain=False, stretches=stretches(article, text))
    lines = re.split(r"\r\n|\r|\n", text)
    begins = [0, *(one.end() for one in re.finditer(r"\r\n|\r|\n", text))]
    last = text.index("<article>")
    for at, char in enumerate(article):
        if char.isspace():
            continue
        place = found.in_file(at, at + 1)
        assert place is not None, article[at:]
        line, column, end_line, end_column = place
        assert line == end_line
        here = lines[line - 1][column - 1 : end_column - 1]
        assert normalize("NFC", entities.unescape(here)) == char or normalize("NFD", char).startswith(
            entities.unescape(here)[0]
        )
        offset = begins[line - 1] + column - 1
        assert offset >= last
        last = offset
