"""A real browser without a screen, that keeps a record of what it was asked to load. Nothing is installed here."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--no-first-run", "--disable-dev-shm-usage", "--no-default-browser-check", "--hide-scrollbars",
)  # fmt: skip
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def find(*names: str) -> str:
    """The path of the first of these programs that is there; the test is skipped where none is."""
    for name in names:
        if (path := shutil.which(name)) is not None:
            return path
    pytest.skip(f"no {' or '.join(names)} on this machine")


@contextmanager
def browser(profile: Path) -> Iterator[Browser]:
    """A chromium with a fresh profile in the folder ``profile``."""
    webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed")
    options = webdriver.ChromeOptions()
    options.binary_location = find(*BROWSERS)
    for flag in (*FLAGS, f"--user-data-dir={profile}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    service = webdriver.ChromeService(find("chromedriver"))
    driver = webdriver.Chrome(options=options, service=service)
    try:
        yield Browser(driver)
    finally:
        driver.quit()


class Browser:
    """What the tests ask of a page."""

    def __init__(self, driver: Any) -> None:
        self.driver = driver
        self._requested: list[str] = []
        self._said: list[str] = []

    def open(
        self,
        page: Path,
        anchor: str = "",
        *,
        width: int = 1440,
        height: int = 900,
        dark: bool = False,
        script: bool = True,
    ) -> None:
        """Show a page in a window of a width, light or dark, with or without script."""
        scheme = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
        size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500}
        self.driver.get("about:blank")
        self.command("Emulation.setEmulatedMedia", media="", features=scheme)
        self.command("Emulation.setDeviceMetricsOverride", **size)
        self.command("Emulation.setScriptExecutionDisabled", value=not script)
        self._collect()
        self._requested, self._said = [], []
        self.driver.get(page.as_uri() + anchor)

    def command(self, name: str, **values: Any) -> Any:
        """One command of the developer tools."""
        return self.driver.execute_cdp_cmd(name, values)

    def run(self, script: str, *values: Any) -> Any:
        """What a script gives back."""
        return self.driver.execute_script(script, *values)

    def requested(self) -> list[str]:
        """The addresses that the page asked for since it was opened, itself among them."""
        self._collect()
        return self._requested

    def said(self) -> list[str]:
        """The messages on the console since the page was opened."""
        self._collect()
        return self._said

    def choose(self, name: str, value: str) -> None:
        """Pick a value of a filter, as a reader does."""
        from selenium.webdriver.common.by import By
        from selenium.webdriver.support.select import Select

        Select(self.driver.find_element(By.NAME, name)).select_by_value(value)

    def shown(self, selector: str) -> list[str]:
        """The ids of the elements that can be seen."""
        return list(
            self.run(
                "return [...document.querySelectorAll(arguments[0])].filter(e => e.checkVisibility()).map(e => e.id)",
                selector,
            )
        )

    def _collect(self) -> None:
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                self._requested.append(message["params"]["request"]["url"])
        self._said += [entry["message"] for entry in self.driver.get_log("browser")]
