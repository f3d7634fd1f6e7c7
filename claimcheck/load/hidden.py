"""What of a web page its reader does not see."""

from __future__ import annotations

import re
from collections.abc import Mapping

_STYLED_AWAY = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?![.\d])|opacity\s*:\s*0(?![.\d])",
    re.IGNORECASE,
)


def is_hidden(attributes: Mapping[str, str | None]) -> bool:
    """Whether an element with these attributes is not shown. Style sheets are not looked into."""
    style = attributes.get("style")
    return "hidden" in attributes or bool(style and _STYLED_AWAY.search(style))
