"""``manage.py add_member``: give a person a role; her first password is hers alone to choose, through a one-time link."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.core.validators import validate_email

from entente.organizations.management.commands.found_organization import organization_named
from entente.organizations.roles import Role
from entente.organizations.services import invite


class Command(BaseCommand):
    help = (
        "Give a person a role in an organization. Prints a one-time link to a first password where there is none yet."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email", metavar="EMAIL")
        parser.add_argument("--name", required=True)
        parser.add_argument("--organization", required=True, metavar="NAME", help="In English or French.")
        parser.add_argument("--role", required=True, choices=Role.values)
        parser.add_argument("--language", default="en", choices=[code for code, _ in settings.LANGUAGES])

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            validate_email(options["email"])
        except ValidationError as error:
            raise CommandError("This is not an e-mail address.") from error
        invitation = invite(
            organization_named(options["organization"]).pk,
            email=options["email"],
            name=options["name"],
            role=options["role"],
            language=options["language"],
        )
        if invitation.link is None:
            self.stdout.write("The role has been given. This person has an account already.")
        else:
            self.stdout.write(invitation.link)
