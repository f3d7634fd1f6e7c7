"""The one door to the template engine: a view in, the whole page out.

Every value that a template writes passes :func:`visible` and is escaped, whatever the template says;
what is markup already comes from the package itself.
"""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from claimcheck.record import Record
from claimcheck.report.page.view import View
from claimcheck.report.visible import defused, visible


class Asset(Record):
    """The style sheet or the script, and the hash by which the page's policy lets it in."""

    content: Markup
    hash: str


def write(view: View) -> str:
    """The page as one HTML document."""
    environment = _environment()
    page = environment.get_template("page.html.j2").render(
        view=view, style=_asset("style.css"), script=_asset("filter.js")
    )
    return defused(page)


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("claimcheck.report.page"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_shown,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )


def _shown(value: Any) -> Any:
    """What a template may write: text with its hidden characters shown, numbers and our own markup as they are."""
    if isinstance(value, Markup) or not isinstance(value, str):
        return value
    return visible(value, keep_lines=True)


@cache
def _asset(name: str) -> Asset:
    environment = _environment()
    assert environment.loader is not None
    text, _, _ = environment.loader.get_source(environment, name)
    digest = b64encode(sha256(text.encode()).digest()).decode()
    return Asset(Markup(text), f"sha256-{digest}")
