"""What comes from outside, a rule or a setting: a model that nobody changes, and that knows all of its keys."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Strict(BaseModel):
    """Base of a pydantic model that refuses an unknown key, and whose fields are not assigned."""

    model_config = ConfigDict(frozen=True, extra="forbid")
