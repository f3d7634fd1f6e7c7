"""A draft about a flood, each of whose numbers has another status."""

from __future__ import annotations

from claimcheck import Source, check
from claimcheck.records.findings import Findings

DRAFT = (
    "The flood in Marlbridge killed 14 people on Wednesday. Some 900 people were rescued in Marlbridge. "
    "The mayor keeps 31 dogs. The fund grew by 25 percent."
)
COUNTY = (
    "The flood in Marlbridge killed 12 people on Wednesday, the county said. "
    "Some 900 people were rescued in Marlbridge. The fund rose from $40 million to $50 million."
)
POST = "Some 700 people were rescued in Marlbridge, the mayor said."


def drafted() -> Findings:
    """The draft held against two sources; it stands between them."""
    return check(
        [
            Source(id="county", name="county", text=COUNTY, language="en"),
            Source(id="draft", name="draft", text=DRAFT, language="en", role="draft"),
            Source(id="post", name="post", text=POST, language="en"),
        ]
    )
