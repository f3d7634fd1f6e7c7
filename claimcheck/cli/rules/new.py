"""``claimcheck rules new``: a rule file to begin with."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.argument("name")
@click.option(
    "--folder", type=click.Path(path_type=Path), default=Path(), metavar="FOLDER",
    help="Where to write it.  [default: the working folder]",
)  # fmt: skip
def command(name: str, folder: Path) -> None:
    """Write NAME.yaml: a rule with comments and examples, to be changed into one of your own.

    NAME is the rule's id: lower-case words and hyphens, such as stalls-differ. No file is overwritten.
    """
    from claimcheck.cli import rulebooks, streams
    from claimcheck.cli.rules.template import rule_file
    from claimcheck.errors import OutputError, Problem
    from claimcheck.rulebook.rule import is_id

    if not is_id(name):
        advice = "An id is lower-case words and hyphens, such as stalls-differ."
        raise click.UsageError(f"'{name}' is no id for a rule. {advice}")
    bundled = next((rule for rule in rulebooks.read((), defaults=True).rules if rule.id == name), None)
    if bundled is not None:
        raise click.UsageError(
            f"'{name}' is the id of a bundled rule ({bundled.origin.path}); choose another."
        )
    path = folder / f"{name}.yaml"
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(rule_file(name))
    except FileExistsError:
        raise OutputError(
            Problem("output", "there is such a file already", str(path), advice="Choose another name.")
        ) from None
    except OSError as error:
        said = (error.strerror or type(error).__name__).lower()
        raise OutputError(Problem("output", f"cannot be written: {said}", str(path))) from None
    streams.say(f"{path}: change it, then say: claimcheck rules test {path}")
