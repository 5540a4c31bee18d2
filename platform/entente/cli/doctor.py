"""``entente doctor``: whether this installation is what it should be, and what to do where it is not."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from entente.cli.checks import Check

STYLES = {"ok": "green", "warn": "yellow", "fail": "bold red"}


def examine_installation(
    context: typer.Context,
    worker: Annotated[
        bool, typer.Option("--worker", help="This is a worker: it must hold the keys that open.")
    ] = False,
) -> None:
    """Examine the server of this environment: database roles, buckets, keys, models, workers, clocks."""
    import django
    from django.core.exceptions import ImproperlyConfigured

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "entente.config.settings")
    try:
        django.setup()
    except ImproperlyConfigured as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(1) from error
    from django.utils import translation

    from entente.cli.checks import Outcome, examine

    with translation.override(context.obj or "en"):
        checks = list(examine(worker=worker))
        show(checks)
    if any(check.outcome is Outcome.FAIL for check in checks):
        raise typer.Exit(1)


def show(checks: list[Check]) -> None:
    """The checks as a table; where to act stands out, and what to do stands below each."""
    from django.utils.translation import gettext as _
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, show_edge=False)
    for heading in (_("State"), _("What"), _("Found")):
        table.add_column(heading, overflow="fold")
    for check in checks:
        cell = Text(check.observation)
        if check.advice:
            cell.append(f"\n→ {check.advice}", style="bold")
        table.add_row(Text(check.outcome.value, style=STYLES[check.outcome.value]), Text(check.subject), cell)
    Console().print(table)
