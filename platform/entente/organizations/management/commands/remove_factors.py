"""``manage.py remove_factors``: whoever lost her second factor and her recovery codes sets up new ones, once somebody vouches for her."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from entente.core.errors import Refused
from entente.organizations.authentication.lost_factors import Proof, remove_factors
from entente.organizations.models import User


class Command(BaseCommand):
    help = (
        "Remove every second factor of a person who lost hers, and end her sessions. A data steward of her organization has seen her, in person or by "
        "video, and knows her, or has compared an official document with the name of the account; who vouched, and by what, stands in the audit trail."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email", metavar="EMAIL")
        parser.add_argument("--vouched-by", required=True, metavar="EMAIL", help="A data steward of her organization.")
        parser.add_argument("--proof", required=True, choices=[str(proof) for proof in Proof])

    def handle(self, *args: Any, **options: Any) -> None:
        person, steward = (_person(options[name]) for name in ("email", "vouched_by"))
        try:
            number = remove_factors(person, vouched_by=steward, proof=Proof(options["proof"]))
        except Refused as error:
            raise CommandError("Whoever vouches must be another person, a data steward of her organization.") from error
        self.stdout.write(
            f"{number} second factor has been removed."
            if number == 1
            else f"{number} second factors have been removed."
        )


def _person(email: str) -> User:
    person = User.objects.filter(email__iexact=email).first()
    if person is None:
        raise CommandError("Nobody has an account with this address.")
    return person
