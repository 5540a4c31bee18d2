"""``entente region export`` and ``import``: the set-up of one region, taken over by another."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer

from entente.cli.directory import Region, named_organization, set_up_django
from entente.cli.region import said_of_input, say_findings, stop

MOST_BYTES = 20_000_000


def export_setup(
    file: Annotated[Path, typer.Argument(help="A new file, JSON.", dir_okay=False)],
    organization: Region,
) -> None:
    """Write what another region can take over: indicators, views, templates, qualifiers and synonyms. No figure, place or person is in it."""
    set_up_django()
    from entente.explorer.queries.setups import set_up_of

    if file.exists():
        stop("There is a file of this name already.")
    setup = set_up_of(named_organization(organization))
    file.write_text(json.dumps(setup.content, ensure_ascii=False, indent=1) + "\n", "utf-8")
    parts = [f"{len(value)} {kind}" for kind, value in setup.content.items() if isinstance(value, list)]
    typer.echo(
        ", ".join((*parts, f"{sum(len(words) for words in setup.content['synonyms'].values())} lists of synonyms"))
    )
    for kind, count in setup.left_out.items():
        if count:
            typer.echo(
                f"{count} {kind} left out: a text names a person, an e-mail address or a telephone number", err=True
            )


def import_setup(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(exists=True, dir_okay=False, help="What `region export` wrote.")],
    organization: Region,
    steward: Annotated[str, typer.Option(help="E-mail of the data steward in whose name it is taken over.")],
) -> None:
    """Take the set-up of another region over, and print what became of each entry. Given again, it adds what has become possible since: nothing comes twice."""
    set_up_django()
    from django.utils import timezone

    from entente.core.errors import NotPermitted
    from entente.explorer.services.setups import Outcome, take_over
    from entente.organizations.models import User

    by = User.objects.filter(email__iexact=steward).first()
    if by is None:
        stop("Nobody has this e-mail address.")
    if file.stat().st_size > MOST_BYTES:
        stop("The file is too large for a set-up.")
    document = _read(file, context)
    with said_of_input(context):
        try:
            taken = take_over(document, named_organization(organization), by=by, now=timezone.now())
        except NotPermitted as refusal:
            for reason in refusal.reasons:
                typer.echo(str(reason.label), err=True)
            raise typer.Exit(2) from refusal
        typer.echo(" ".join(("part".ljust(12), *(outcome.rjust(16) for outcome in Outcome))))
        for kind, outcomes in taken.outcomes.items():
            typer.echo(" ".join((kind.ljust(12), *(str(outcomes[outcome]).rjust(16) for outcome in Outcome))))
        say_findings(taken.findings, err=True)


def _read(file: Path, context: typer.Context) -> object:
    from entente.explorer.services.setup_form import read

    with said_of_input(context):
        return read(file.read_bytes())
