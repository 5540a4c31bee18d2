"""``manage.py attest_passkey``: the operator vouches for the passkey of somebody who has no colleague yet, in the environment of a worker."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import transaction

from entente.organizations.management.commands.found_organization import organization_named
from entente.organizations.models import PasskeyEnrolment
from entente.organizations.queries.confirmations import same_fingerprint
from entente.organizations.tasks.attestations import vouch_for


class Command(BaseCommand):
    help = (
        "Vouch for the passkey of a person whom nobody of her organization can confirm yet. Hear its fingerprint from her, in person or on the "
        "telephone; it stands in the mail that she was sent. Needs the environment of a worker."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("email", metavar="EMAIL")
        parser.add_argument("--organization", required=True, metavar="NAME", help="In English or French.")
        parser.add_argument("--fingerprint", required=True)

    @transaction.atomic
    def handle(self, *args: Any, **options: Any) -> None:
        waiting = PasskeyEnrolment.objects.filter(
            organization=organization_named(options["organization"]),
            person__email__iexact=options["email"],
            attested=None,
            decision=None,
        ).select_related("organization", "person")
        for enrolment in waiting:
            if same_fingerprint(options["fingerprint"], enrolment.credential):
                vouch_for(enrolment, by=None)
                self.stdout.write("The organization vouches for the passkey.")
                return
        raise CommandError("No passkey of this person waits with this fingerprint.")
