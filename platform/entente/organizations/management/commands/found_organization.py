"""``manage.py found_organization``: the operator of a node lets an organization in."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db.models import Q

from entente.organizations.models import Jurisdiction, Organization, OrganizationKind
from entente.organizations.services import found_organization


class Command(BaseCommand):
    help = "Found an organization. Its keys are made by the worker."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--kind", required=True, choices=OrganizationKind.values)
        parser.add_argument("--name-en", required=True)
        parser.add_argument("--name-fr", required=True)
        parser.add_argument("--jurisdiction", required=True, choices=Jurisdiction.values, metavar="CA-XX")
        parser.add_argument("--sponsor", metavar="NAME", help="The organization that vouches for it, by name.")

    def handle(self, *args: Any, **options: Any) -> None:
        same = Q(name_en__iexact=options["name_en"]) | Q(name_fr__iexact=options["name_fr"])
        if Organization.objects.filter(same).exists():
            raise CommandError("An organization of this name exists already.")
        organization = found_organization(
            kind=options["kind"],
            name_en=options["name_en"],
            name_fr=options["name_fr"],
            jurisdiction=options["jurisdiction"],
            sponsor=organization_named(options["sponsor"]) if options["sponsor"] else None,
        )
        self.stdout.write(f"{organization.name_en} / {organization.name_fr}: {organization.pk}")


def organization_named(name: str) -> Organization:
    """The one organization of this name, in either language."""
    organizations = Organization.objects.filter(Q(name_en__iexact=name) | Q(name_fr__iexact=name))
    if len(organizations) != 1:
        raise CommandError(f"{len(organizations)} organizations are named so; expected one.")
    return organizations[0]
