"""The page in a real browser: it works, it is quiet, it asks for nothing, and it can be read in every way."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace

import pytest

from claimcheck.record import replace
from claimcheck.records.findings import Findings
from claimcheck.report import render
from tests.browser.chromium import Browser, browser
from tests.report.crowd import crowd
from tests.report.drafted import drafted
from tests.report.flood import flood
from tests.stories.run import check

pytestmark = pytest.mark.browser

WORD = "x" * 10_000
HARM = f"<script>document.title='ran'</script> </script> javascript:alert(1) {{{{ 7*7 }}}} \" ' \u202e {WORD}"
WIDTHS = (390, 1440)
STORIES = Path(__file__).resolve().parents[2] / "fixtures" / "stories"


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    with browser(tmp_path_factory.mktemp("profile")) as opened:
        yield opened


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> SimpleNamespace:
    """A flood in four papers, the same in hostile words, an island in two hundred papers, and a draft."""
    folder = tmp_path_factory.mktemp("pages")
    made = {"plain": flood(), "hostile": hostile(), "large": crowd(), "draft": drafted()}
    for name, findings in made.items():
        (folder / f"{name}.html").write_text(render(findings, "html"), encoding="utf-8")
    return SimpleNamespace(**{name: folder / f"{name}.html" for name in made})


def hostile() -> Findings:
    findings = flood()
    sources = [
        source.model_copy(update={"name": HARM, "title": HARM, "publisher": HARM, "text": source.text + HARM})
        for source in findings.sources
    ]
    conflicts = [
        replace(
            conflict,
            topic=HARM,
            message=HARM,
            reason=HARM,
            notes=(HARM,),
            sides=tuple(replace(s, value=HARM) for s in conflict.sides),
        )
        for conflict in findings.conflicts
    ]
    advice = {conflict.rule: HARM for conflict in conflicts}
    return replace(findings, sources=tuple(sources), conflicts=tuple(conflicts), advice=advice)


@pytest.mark.parametrize("name", ["plain", "hostile", "large", "draft"])
def test_it_is_quiet_and_asks_for_nothing(chromium: Browser, pages: SimpleNamespace, name: str) -> None:
    page: Path = getattr(pages, name)
    chromium.open(page)
    assert chromium.run("return document.title").endswith("– claimcheck")
    assert chromium.said() == []
    assert chromium.requested() == [page.as_uri()]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", ["plain", "hostile", "large", "draft"])
def test_nothing_hangs_over_the_edge(
    chromium: Browser, pages: SimpleNamespace, name: str, width: int, dark: bool
) -> None:
    chromium.open(getattr(pages, name), width=width, dark=dark)
    assert chromium.run("return document.documentElement.scrollWidth") <= width
    over = chromium.run(
        """const inside = e => e.closest('.scroll, .skip, svg');
        return [...document.body.querySelectorAll('*')]
          .filter(e => !inside(e) && e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + 1)
          .map(e => e.outerHTML.slice(0, 80))"""
    )
    assert over == []


def test_every_conflict_is_there_and_every_anchor_jumps(chromium: Browser, pages: SimpleNamespace) -> None:
    for conflict in flood().conflicts:
        chromium.open(pages.plain, f"#conflict-{conflict.id}")
        top = chromium.run(
            "return document.getElementById(location.hash.slice(1)).getBoundingClientRect().top"
        )
        seen = chromium.run("return innerHeight")
        assert -1 <= top < seen


def test_a_number_of_the_draft_leads_to_its_evidence(chromium: Browser, pages: SimpleNamespace) -> None:
    chromium.open(pages.draft)
    chromium.run("document.querySelector('#drafts .body a.n.supported').click()")
    chromium.run("return new Promise(done => setTimeout(done, 50))")
    assert chromium.run("return document.getElementById(location.hash.slice(1)).textContent").endswith(
        " million"
    )
    assert -1 <= chromium.run("return document.querySelector(':target').getBoundingClientRect().top") < 900


def test_the_filters_hide_and_show(chromium: Browser, pages: SimpleNamespace) -> None:
    chromium.open(pages.plain)
    assert len(chromium.shown("article.conflict")) == 4
    for name, value, left in (
        ("severity", "warning", ["conflict-77b01e", "conflict-c05d88"]),
        ("rule", "weekday-against-date", ["conflict-c05d88"]),
        ("confidence", "medium", ["conflict-77b01e", "conflict-e1e1e1"]),
        ("source", "3", ["conflict-3f9a2c"]),
    ):
        chromium.choose(name, value)
        assert chromium.shown("article.conflict") == left
        assert len(chromium.shown(".ranked li")) == len(left)
        assert (
            chromium.run("return document.getElementById('shown').textContent") == f"{len(left)} of 4 shown"
        )
        chromium.run("document.querySelector('#filter button').click()")
        chromium.run("return new Promise(done => setTimeout(done, 20))")
        assert len(chromium.shown("article.conflict")) == 4


def test_a_link_to_a_hidden_conflict_shows_it(chromium: Browser, pages: SimpleNamespace) -> None:
    chromium.open(pages.plain)
    chromium.choose("severity", "info")
    chromium.run("location.hash = '#conflict-3f9a2c'; return new Promise(done => setTimeout(done, 50))")
    assert "conflict-3f9a2c" in chromium.shown("article.conflict")


def test_it_can_be_used_from_the_keyboard(chromium: Browser, pages: SimpleNamespace) -> None:
    from selenium.webdriver.common.by import By
    from selenium.webdriver.common.keys import Keys

    chromium.open(pages.plain)
    chromium.driver.find_element(By.TAG_NAME, "body").send_keys(Keys.TAB)
    assert chromium.run("return document.activeElement.className") == "skip"
    assert chromium.run("return document.activeElement.getBoundingClientRect().left") >= 0
    reached = set()
    for _ in range(40):
        chromium.driver.switch_to.active_element.send_keys(Keys.TAB)
        reached.add(chromium.run("return document.activeElement.name || document.activeElement.hash"))
    assert {"severity", "rule", "source", "confidence", "#conflict-3f9a2c", "#conflict-e1e1e1"} <= reached


def test_it_can_be_read_without_script(chromium: Browser, pages: SimpleNamespace) -> None:
    chromium.open(pages.plain, script=False)
    root = chromium.command("DOM.getDocument", depth=-1)["root"]["nodeId"]
    forms = chromium.command("DOM.querySelector", nodeId=root, selector="form[hidden]")["nodeId"]
    assert forms, "a filter that cannot work is not offered"
    for selector in [f"#conflict-{c.id}" for c in flood().conflicts] + [
        "#matrix table",
        "#text-4",
        "#coverage",
    ]:
        node = chromium.command("DOM.querySelector", nodeId=root, selector=selector)["nodeId"]
        box = chromium.command("DOM.getBoxModel", nodeId=node)["model"]
        assert box["height"] > 30, selector


def test_it_prints_whole(chromium: Browser, pages: SimpleNamespace) -> None:
    chromium.open(pages.plain, dark=True)
    chromium.command("Emulation.setEmulatedMedia", media="print", features=[])
    assert chromium.run("return getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"
    assert chromium.shown("nav, #filter") == []
    assert len(chromium.shown("article.conflict")) == 4
    assert chromium.command("Page.printToPDF")["data"]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", ["plain", "draft"])
def test_axe_finds_nothing(
    chromium: Browser, pages: SimpleNamespace, name: str, width: int, dark: bool
) -> None:
    found = find_spec("axe_core_python")
    if found is None or found.origin is None:
        pytest.skip("axe-core-python is not installed")
    chromium.open(getattr(pages, name), width=width, dark=dark)
    # content-visibility would keep what is far below from being looked at
    chromium.run(
        "for (const e of document.querySelectorAll('article')) e.style.contentVisibility = 'visible'"
    )
    chromium.run(Path(found.origin).with_name("axe.min.js").read_text(encoding="utf-8"))
    result = chromium.driver.execute_async_script(
        "const done = arguments[arguments.length - 1]; axe.run().then(done, e => done({error: String(e)}))"
    )
    assert "error" not in result
    assert len(result["passes"]) > 20
    told = [f"{v['impact']} {v['id']}: {v['nodes'][0]['html'][:120]}" for v in result["violations"]]
    assert told == []


def test_a_large_page_is_there_within_a_second(chromium: Browser, pages: SimpleNamespace) -> None:
    chromium.open(pages.large)
    painted = chromium.run("return performance.getEntriesByName('first-contentful-paint')[0].startTime")
    assert painted < 1000
    took = chromium.run(
        """const start = performance.now();
        const level = document.querySelector('[name=severity]');
        level.value = 'error';
        level.dispatchEvent(new Event('change', {bubbles: true}));
        document.body.getBoundingClientRect();
        return performance.now() - start"""
    )
    assert took < 1000
    assert 0 < len(chromium.shown("article.conflict")) < 20


@pytest.mark.parametrize(
    "folder", sorted(path.parent for path in STORIES.glob("*/sources")), ids=lambda p: p.name
)
def test_a_real_story(chromium: Browser, tmp_path: Path, folder: Path) -> None:
    findings = check(folder / "sources")
    page = tmp_path / "page.html"
    page.write_text(render(findings, "html"), encoding="utf-8")
    written = json.loads(render(findings, "json"))
    for width in WIDTHS:
        chromium.open(page, width=width)
        assert chromium.said() == []
        assert chromium.run("return document.documentElement.scrollWidth") <= width
        assert sorted(chromium.shown("article.conflict")) == sorted(
            f"conflict-{c['id']}" for c in written["conflicts"]
        )
        marked = "return document.querySelectorAll('.text .body .n').length"
        assert chromium.run(marked) >= 0.9 * len(written["claims"])


@pytest.mark.parametrize("anchor", ["#conflict-c0019", "#agreement-3", "#text-150", "#n200-20"])
def test_anchors_jump_on_a_large_page(chromium: Browser, pages: SimpleNamespace, anchor: str) -> None:
    chromium.open(pages.large, anchor)
    if anchor.startswith("#n"):
        anchor = "#" + chromium.run("return [...document.querySelectorAll('#text-200 .n')].pop().id")
        chromium.open(pages.large, anchor)
    top = chromium.run("return document.getElementById(location.hash.slice(1)).getBoundingClientRect().top")
    assert -1 <= top < 900
