"""``entente attack``: run attacks on a release, against what it was made from."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Annotated

import typer

from entente.cli.describe import column_names, hierarchies_of
from entente.cli.files import as_json, open_table
from entente.cli.language import say


def attack_release(
    original: Annotated[Path, typer.Argument(metavar="ORIGINAL", help="What the release was made from.")],
    released: Annotated[Path, typer.Argument(metavar="RELEASED", help="The release.")],
    quasi: Annotated[str, typer.Option("--quasi", metavar="A,B,C", help="Columns that an attacker may know.")],
    secret: Annotated[str, typer.Option("--secret", metavar="S,T", help="Columns that must not be learned.")] = "",
    control: Annotated[
        Path | None, typer.Option("--control", metavar="FILE", help="Records that the release was not made from.")
    ] = None,
    other: Annotated[
        Path | None, typer.Option("--other", metavar="RELEASE", help="Another release about the same people.")
    ] = None,
    person: Annotated[str | None, typer.Option("--person", metavar="COL", help="Column that names the person.")] = None,
    recipe: Annotated[
        Path | None, typer.Option("--recipe", metavar="R.yaml", help="Tells what generalized words stand for.")
    ] = None,
    attacks: Annotated[int, typer.Option("--attacks", min=1, help="Targets of each attack, at most.")] = 500,
    seed: Annotated[int, typer.Option("--seed", min=0, help="Same files, options and seed: same figures.")] = 0,
) -> None:
    """Attack a release: singling out, linkability, inference, and who knows several contacts; prints JSON."""
    from anonymizer.engine.attacks import Effort, run_attacks
    from anonymizer.engine.recipe.file import read_recipe

    with ExitStack() as files:
        first, second, held_out, also = (
            None if path is None else files.enter_context(open_table(path))
            for path in (original, released, control, other)
        )
        assert first is not None
        assert second is not None
        report = run_attacks(
            first,
            second,
            quasi_identifiers=column_names(quasi),
            secrets=column_names(secret),
            control=held_out,
            other=also,
            person=person,
            hierarchies=hierarchies_of(None if recipe is None else read_recipe(recipe)),
            effort=Effort(attacks=attacks, seed=seed),
        )
    say(*report.notes)
    print(as_json(report.to_dict()))
