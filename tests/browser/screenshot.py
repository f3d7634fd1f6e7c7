"""The README's picture of the page: ``python -m tests.browser.screenshot`` makes docs/page.png anew."""

from __future__ import annotations

from base64 import b64decode
from pathlib import Path
from tempfile import TemporaryDirectory

from claimcheck.cli import main
from tests.browser.chromium import browser

ROOT = Path(__file__).resolve().parents[2]
STORY = ROOT / "fixtures" / "stories" / "aleppo-pause" / "sources"
WIDTH, HEIGHT = 1200, 1330


def take(target: Path) -> None:
    """Check the demo story and picture the top of its page."""
    with TemporaryDirectory() as folder:
        page = Path(folder, "page.html")
        main(["check", str(STORY), "--isolated", "--quiet", "--output", f"html:{page}"])
        with browser(Path(folder, "profile")) as opened:
            opened.open(page, width=WIDTH, height=HEIGHT)
            shot = opened.command("Page.captureScreenshot", format="png")
    target.write_bytes(b64decode(shot["data"]))


if __name__ == "__main__":
    take(ROOT / "docs" / "page.png")
