"""``entente log``: the audit log of this installation examined from within, whole, against any head that was kept."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from entente.cli.backup import set_up
from entente.cli.verify import read_kept_heads

if TYPE_CHECKING:
    from entente.audit.log.examination import Examination

commands = typer.Typer(help="The audit log of this installation.", no_args_is_help=True)
SHOWN = 20


@commands.callback()
def _group() -> None:
    """The audit log of this installation."""


@commands.command("verify")
def verify(
    context: typer.Context,
    heads: Annotated[
        Path | None,
        typer.Option(
            "--heads", metavar="FILE|FOLDER", help="Signed heads of any size that you kept (audit/head.json)."
        ),
    ] = None,
) -> None:
    """Compare every event with its leaf, the leaves with every signed head, and the log with heads kept elsewhere.

    Ends with 0: whole; 1: something differs, which is named. The heads under lock are compared too.
    """
    set_up()
    from django.utils import translation

    from entente.audit.log.examination import examine_log
    from entente.audit.log.witnesses import deposited

    known, _ = ((), ()) if heads is None else read_kept_heads(heads)
    with translation.override(context.obj or "en"):
        examination = examine_log([*deposited(), *known])
        _show(examination)
    if examination.problems:
        raise typer.Exit(1)


def _show(examination: Examination) -> None:
    from django.utils.translation import gettext as _

    from entente.audit.log.words import problem_in_words

    for problem in examination.problems[:SHOWN]:
        typer.echo("✗ " + problem_in_words(problem), err=True)
    if len(examination.problems) > SHOWN:
        typer.echo(_("… and %(count)s more") % {"count": len(examination.problems) - SHOWN}, err=True)
    facts = {"events": examination.events, "heads": examination.heads, "size": examination.size}
    if not examination.problems:
        typer.echo("✓ " + _("%(events)s events and %(heads)s heads are those of the log of %(size)s.") % facts)
