"""Make the one organization, person and dataset of a workbench, and send its file by the services of every upload."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any, Final

from allauth.mfa.totp.internal import auth as totp
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone, translation

from entente.catalogue import services
from entente.catalogue.models import Dataset
from entente.catalogue.uploads.intake import Upload
from entente.catalogue.uploads.stream import HEAD_BYTES, PIECE_BYTES, file_type, judge_table
from entente.catalogue.vocabularies import DatasetKind
from entente.core.errors import Invalid
from entente.core.findings import sentence
from entente.local.views import EMAIL
from entente.local.workbench import REFUSED
from entente.organizations.models import Organization, User
from entente.organizations.roles import Role
from entente.organizations.services import found_organization, join, make_account

KEYS_WITHIN: Final = 60.0  # seconds, until the worker has made the organization's


class Command(BaseCommand):
    help = "Send a file to the workbench of this computer."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--kind", choices=DatasetKind.values, default=DatasetKind.CONTACTS)
        parser.add_argument("--language", choices=("en", "fr"), default="en")

    def handle(self, *args: Any, **options: Any) -> None:
        organization = found_organization(
            kind="nonprofit", name_en="This computer", name_fr="Cet ordinateur", jurisdiction="CA-ON"
        )
        name = {"en": "You", "fr": "Vous"}[options["language"]]
        person = make_account(email=EMAIL, name=name, language=options["language"])
        for role in (Role.DATA_STEWARD, Role.CONTRIBUTOR):
            join(person, organization, role)
        totp.TOTP.activate(
            person, totp.generate_totp_secret()
        )  # a role that decides asks for one; she is never asked here
        dataset = services.create_dataset(
            owner=organization, title_en="Your table", title_fr="Votre tableau", kind=options["kind"], by=person
        )
        _wait_for_keys(organization)
        try:
            _send(Dataset.objects.get(pk=dataset.pk), options["file"], person)
        except Invalid as refusal:
            with translation.override(options["language"]):
                self.stderr.write("\n".join(map(sentence, refusal.findings)))
            sys.exit(REFUSED)


def _wait_for_keys(organization: Organization) -> None:
    until = time.monotonic() + KEYS_WITHIN
    while Organization.objects.get(pk=organization.pk).key is None:
        if time.monotonic() > until:
            raise CommandError("The worker made no keys.")
        time.sleep(0.2)


def _send(dataset: Dataset, path: Path, person: User) -> None:
    today, kind = timezone.localdate(), file_type(path.name)
    with path.open("rb") as file:
        judge_table(file.read(HEAD_BYTES), path.name, path.stat().st_size)
        file.seek(0)
        with services.open_upload(dataset) as writer:
            while piece := file.read(PIECE_BYTES):
                writer.write(piece)
            sealed = writer.finish()
    services.receive_upload(dataset.pk, sealed, Upload(today, today, kind), by=person)
