"""``entente organization``: an organization moves from one node to another. Its operators carry the files; its people decide on the page."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from entente.cli.node import loaded

commands = typer.Typer(help="Move an organization from one node to another.", no_args_is_help=True)
Name = Annotated[str, typer.Argument(metavar="ORGANIZATION", help="Its name, in English or French.")]
NewFile = Annotated[Path, typer.Argument(metavar="FILE", dir_okay=False, help="Where it is written.")]
OldFile = Annotated[Path, typer.Argument(metavar="FILE", exists=True, dir_okay=False)]


@commands.callback()
def _group() -> None:
    """Move an organization from one node to another."""


@commands.command("ask")
def ask(context: typer.Context, organization: Name, out: NewFile) -> None:
    """At the new node: make keys for an organization of another node, and write the request for it."""
    with loaded(context):
        from django.utils import timezone

        from entente.cli.directory import named_organization
        from entente.federation.services import moves

        text = moves.ask_for(named_organization(organization).pk, now=timezone.now())
        out.write_text(text, "ascii")
        _fingerprint(text)


@commands.command("asked")
def take_request(context: typer.Context, file: OldFile) -> None:
    """At the old node: take the request of another node in. Two people of the organization confirm it on the page that is printed."""
    with loaded(context):
        from django.conf import settings
        from django.urls import reverse
        from django.utils import timezone

        from entente.federation.services import moves

        text = file.read_text("ascii", errors="replace")
        departure = moves.take_request(text, now=timezone.now())
        _fingerprint(text)
        typer.echo(settings.BASE_URL + reverse("federation_pages:move", args=[departure.pk]))


@commands.command("pack")
def pack(context: typer.Context, organization: Name, out: NewFile) -> None:
    """At the old node, once two people confirmed it: write what goes over, signed, and sealed to the new node."""
    with loaded(context):
        from django.utils import timezone

        from entente.cli.directory import named_organization
        from entente.federation.services import moves

        out.write_bytes(moves.pack(named_organization(organization).pk, now=timezone.now()))


@commands.command("take-in")
def take_in(context: typer.Context, file: OldFile) -> None:
    """At the new node: verify what the old one packed, and print what comes, what does not, and whom to invite."""
    with loaded(context):
        from django.utils import timezone
        from django.utils.translation import gettext as _

        from entente.federation.services import moves

        arrival, statement = moves.take_in(file.read_bytes(), now=timezone.now())
        typer.echo(_("Agreements that go over: %(count)s") % {"count": len(statement.agreements)})
        for name, words in _not_over().items():
            typer.echo(words % {"count": statement.counts.get(name, 0)})
        typer.echo(
            _(
                "What it released there cannot be compared here: a data steward decides about each release to whoever may hold some of it."
            )
        )
        typer.echo(
            _("Now list this node anew with the organization, and its old node without it: entente node request")
        )
        typer.echo(_("Once it has arrived, invite its people: manage.py add_member"))
        for person in statement.people:
            for role in person.roles:
                typer.echo(
                    f'{person.email} --name "{person.name}" --organization "{arrival.organization}" --role {role} --language {person.language}'
                )


def _not_over() -> dict[str, str]:
    from django.utils.translation import gettext as _

    return {
        "versions": _("Uploads that do not go over, and are destroyed there: %(count)s"),
        "accesses": _("Accesses that end there: %(count)s"),
        "remote_accesses": _("Accesses to releases of other nodes that end: %(count)s"),
        "agreements_left": _("Agreements signed on paper, and those under them, that stay there suspended: %(count)s"),
        "agreements_over": _("Agreements that are over, and stay there as evidence: %(count)s"),
    }


def _fingerprint(text: str) -> None:
    from django.utils.translation import gettext as _

    from entente.federation.trust.entries import fingerprint

    typer.echo(_("Fingerprint: %(digits)s") % {"digits": fingerprint(text.strip().encode())})
