"""Writes the kept reports of every story anew: ``make accept``. Read the diff as an editor would."""

from __future__ import annotations

from tests.stories.run import check, reports
from tests.stories.story import STORIES, folders


def main() -> None:
    """Write ``report.txt`` and ``report.json`` beside each story's expectations."""
    for folder in folders(STORIES):
        for name, text in reports(check(folder / "sources")).items():
            path = folder / name
            changed = not path.exists() or path.read_text(encoding="utf-8") != text
            path.write_text(text, encoding="utf-8")
            print(f"{'written' if changed else 'as it was'}: {folder.name}/{name}")


if __name__ == "__main__":
    main()
