"""Feeds: the articles of RSS and Atom, and what is refused."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from claimcheck.errors import SourceError
from claimcheck.load import read_sources
from claimcheck.load.formats import feed
from claimcheck.report.naming import place

SENTENCE = "About 1,250 people left the valley on Tuesday, the warden said."


def rss(item: str, before: str = "") -> bytes:
    return (
        f"<?xml version='1.0'?>{before}<rss version='2.0'><channel><title>Valley News</title>"
        f"<item>{item}</item></channel></rss>"
    ).encode()


def atom(entry: str) -> bytes:
    return f"<feed xmlns='http://www.w3.org/2005/Atom'><title>Valley News</title><entry>{entry}</entry></feed>".encode()


@pytest.mark.parametrize(
    "raw",
    [
        rss(f"<description>{SENTENCE}</description>"),
        rss(
            f"<description>Short: 9.</description><content:encoded><![CDATA[<p>{SENTENCE}</p>]]></content:encoded>"
        ),
        rss(f"<content:encoded>&lt;p&gt;{SENTENCE}&lt;/p&gt;</content:encoded><description>9</description>"),
        atom(f"<summary>9</summary><content type='html'>&lt;p&gt;{SENTENCE}&lt;/p&gt;</content>"),
        atom(
            f"<content type='xhtml'><div><p>{SENTENCE.replace('1,250', '1,<b>250</b>')}</p></div></content>"
        ),
        rss(f"<description>{SENTENCE}</description>").decode().encode("utf-16"),
    ],
)
def test_the_text_of_an_article(raw: bytes) -> None:
    (content,) = feed.read(raw).contents
    assert content.text == SENTENCE
    assert not content.plain


def test_what_a_feed_says_of_an_article() -> None:
    item = (
        "<title>Flood &amp; fire</title><guid>urn:x:1</guid><link>https://a.example/1</link>"
        "<dc:creator>Jo Ames</dc:creator><pubDate>Wed, 02 Nov 2016 10:00:00 GMT</pubDate>"
    )
    (content,) = feed.read(rss(f"{item}<description>{SENTENCE}</description>")).contents
    assert content.record == "urn:x:1"
    assert content.said == {
        "title": "Flood & fire", "publisher": "Valley News", "author": "Jo Ames",
        "published": "Wed, 02 Nov 2016 10:00:00 GMT", "url": "https://a.example/1",
    }  # fmt: skip


def test_an_atom_entry_says_the_same() -> None:
    entry = (
        "<id>urn:x:2</id><link rel='self' href='https://a.example/self'/><link href='https://a.example/2'/>"
        f"<updated>2016-11-02T10:00:00Z</updated><author><name>Jo Ames</name></author><summary>{SENTENCE}</summary>"
    )
    (content,) = feed.read(atom(entry)).contents
    assert content.said["url"] == "https://a.example/2"
    assert content.said["author"] == "Jo Ames"
    assert content.said["published"] == "2016-11-02T10:00:00Z"


def test_articles_of_a_file_are_texts_of_their_own(tmp_path: Path) -> None:
    twice = rss(
        f"<guid>a</guid><description>{SENTENCE}</description></item><item><guid>b</guid><title>x</title>"
    )
    (tmp_path / "news.rss").write_bytes(twice)
    (tmp_path / "other.xml").write_bytes(twice)
    loaded = read_sources(["."], root=tmp_path)
    assert [(source.id, source.published) for source in loaded.sources] == [("a", None)]
    assert [notice.message for notice in loaded.warnings] == [
        "article 2: a record without a text: passed over"
    ]


def test_a_day_of_publication_is_read(tmp_path: Path) -> None:
    item = (
        f"<guid>a</guid><pubDate>Wed, 02 Nov 2016 10:00:00 GMT</pubDate><description>{SENTENCE}</description>"
    )
    (tmp_path / "news.xml").write_bytes(rss(item))
    (source,) = read_sources(["news.xml"], root=tmp_path).sources
    assert source.published == date(2016, 11, 2)


def test_an_article_is_named_by_its_title(tmp_path: Path) -> None:
    entries = "<guid>a</guid><title>Floods ebb in the Verrin valley</title><description>"
    (tmp_path / "news.xml").write_bytes(rss(f"{entries}{SENTENCE}</description>"))
    (source,) = read_sources(["news.xml"], root=tmp_path).sources
    assert place(source, 0) == "news.xml, “Floods ebb in the Verrin valley”, paragraph 1"


REFUSED = [
    (rss("<title>t</title>", "<!DOCTYPE r [<!ENTITY a 'lol'>]>"), "document type definition"),
    (
        rss("<title>&x;</title>", "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"),
        "document type definition",
    ),
    (b"<html><item><description>9</description></item></html>", "this is no feed"),
    (b"<rss><channel>", "not XML: no element found"),
    (b"About 12 people.", "not XML: syntax error"),
    (rss("<title>only a title</title>"), "holds no record of a text"),
    (b"\x89PNG\r\n\x1a\n\0\0", "this is a PNG image, not text"),
]


@pytest.mark.parametrize(("raw", "says"), REFUSED)
def test_what_is_no_feed_is_refused(raw: bytes, says: str) -> None:
    with pytest.raises(SourceError, match=says):
        feed.read(raw)


def test_no_nesting_is_too_deep() -> None:
    deep = "<b>" * 50_000 + SENTENCE + "</b>" * 50_000
    (content,) = feed.read(rss(f"<description>{deep}</description>")).contents
    assert SENTENCE in content.text
