"""Builds the bundled rules into the wheel: the YAML as written, and its compilation."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class RulesBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """Puts rules/ and its compilation under claimcheck/_bundled/ of a wheel."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the rules; a mistake in one ends the build. An editable install reads rules/ itself."""
        if self.target_name != "wheel" or version == "editable":
            return
        sys.path.insert(0, self.root)
        try:
            from claimcheck.rulebook.compiled import compilation
            from claimcheck.rulebook.files import read_folder
        finally:
            sys.path.remove(self.root)
        rules = Path(self.root, "rules")
        files, problems = read_folder(rules, "rules")
        if problems or not files:
            raise ValueError("\n".join(map(str, problems)) or "there are no rules to build in")
        self._folder = tempfile.TemporaryDirectory()
        compiled = Path(self._folder.name, "rules.json")
        compiled.write_bytes(compilation(files))
        for file in files:
            build_data["force_include"][str(rules / file.path)] = f"claimcheck/_bundled/rules/{file.path}"
        for name in ("README.md", "schema.json"):
            build_data["force_include"][str(rules / name)] = f"claimcheck/_bundled/rules/{name}"
        build_data["force_include"][str(compiled)] = "claimcheck/_bundled/rules.json"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove what was only needed for the build."""
        if hasattr(self, "_folder"):
            self._folder.cleanup()
