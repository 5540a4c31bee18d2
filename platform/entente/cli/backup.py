"""``entente backup`` and ``entente restore``: the database, the sealed objects, and what must stay ended."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from entente.core.errors import EntenteError


def back_up(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="A new or empty folder, best on another machine.")],
    without_objects: Annotated[
        bool,
        typer.Option("--without-objects", help="Leave sealed objects out: to go back while the bucket is still there."),
    ] = False,
) -> None:
    """Write the database, the sealed objects and what must stay ended into a folder. Keys are not among them: what is destroyed stays destroyed."""
    set_up()
    from entente.cli.restoring import Unfit, write_backup

    try:
        written = write_backup(folder, with_objects=not without_objects)
    except (Unfit, EntenteError) as error:
        _refuse(error)
    typer.echo(f"{folder}: {written.objects:,} objects, {written.endings:,} endings, {written.bytes / 2**20:,.1f} MiB")


def restore(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="What `entente backup` wrote.")],
    without_later_endings: Annotated[
        bool,
        typer.Option(
            "--without-later-endings",
            help="The bucket of endings is lost, or nothing ever ended: what ended since the backup may live again.",
        ),
    ] = False,
) -> None:
    """Restore a backup into an empty database, end again what had ended since, then let the platform open.

    Needs the owner's role in ENTENTE_DATABASE_URL and the environment of a worker. Web and workers are stopped; until it is
    done, the application's role cannot connect.
    """
    set_up()
    from entente.cli.restoring import Unfit, restore_backup

    try:
        done = restore_backup(folder, without_later_endings=without_later_endings)
    except (Unfit, EntenteError) as error:
        _refuse(error)
    typer.echo(f"{done.objects:,} objects put back")
    typer.echo(f"ended again: {done.keys:,} keys, {done.agreements:,} agreements, {done.entitlements:,} entitlements")
    for event, count in sorted(done.ended.items()):
        typer.echo(f"ended again: {count:,} × {event}")
    typer.echo(f"{done.accounts:,} accounts stay closed until their people choose a password by a link in their mail.")
    typer.echo("Every session has ended: everyone signs in again.")
    if done.lost_since:
        typer.echo(
            f"What ended after {done.lost_since} may live again. Before the web process starts, look through what was"
        )
        typer.echo(
            "revoked, taken, withdrawn, suspended or destroyed since, in mail and in whatever log there is, and end it again."
        )
    if done.protections:
        typer.echo("Lost with the days since the backup, and to be repeated by people before the web process starts:")
    for event, subject in done.protections:
        typer.echo(f"  {event} {subject}")


def set_up() -> None:
    """Load Django with the settings of the environment; ends the process where they are not whole."""
    import django
    from django.core.exceptions import ImproperlyConfigured

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "entente.config.settings")
    try:
        django.setup()
    except ImproperlyConfigured as error:
        _refuse(error)


def _refuse(error: Exception) -> None:
    typer.echo(str(error), err=True)
    raise typer.Exit(1) from error
