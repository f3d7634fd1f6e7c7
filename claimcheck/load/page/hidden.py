"""What of a web page its reader does not see."""

from __future__ import annotations

import re
from collections.abc import Mapping

_STYLED_AWAY = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])",
    re.IGNORECASE,
)
_AWAY = re.compile(
    r"(?:^|[;\s])(?:(?:left|right|top|bottom|text-indent|margin-left)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*[01](?:px)?[\s,])",
    re.IGNORECASE,
)
_STRUCK = re.compile(r"text-decoration(?:-line)?\s*:[^;]*line-through", re.IGNORECASE)
_TURNED = re.compile(r"unicode-bidi\s*:[^;]*bidi-override", re.IGNORECASE)
_RIGHT_TO_LEFT = re.compile(r"direction\s*:\s*rtl", re.IGNORECASE)


def is_hidden(attributes: Mapping[str, str | None]) -> bool:
    """Whether an element with these attributes is not shown. Style sheets are not looked into."""
    style = attributes.get("style")
    return "hidden" in attributes or bool(style and (_STYLED_AWAY.search(style) or _AWAY.search(style)))


def left_out(name: str, attributes: Mapping[str, str | None]) -> str | None:
    """What an element does to its text that nobody reads it as it stands, in words; None where it does not."""
    if is_hidden(attributes):
        return "hides"
    style = attributes.get("style") or ""
    if name in ("del", "s", "strike") or (style and _STRUCK.search(style)):
        return "strikes out"
    if (name == "bdo" or (style and _TURNED.search(style))) and (
        (attributes.get("dir") or "").lower() == "rtl" or _RIGHT_TO_LEFT.search(style)
    ):
        return "turns round"
    return None
