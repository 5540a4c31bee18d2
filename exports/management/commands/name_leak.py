"""``manage.py name_leak RELEASE FILE``: whose copy of a release a file is that turned up somewhere. Needs the keys of a worker."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from uuid import UUID

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.translation import gettext as _

from anonymizer.engine.errors import EngineError
from anonymizer.engine.table.readers.confinement import confined_source
from entente.audit.services import record
from exports.models import Release
from exports.packages.marked_copies import SURE
from exports.tasks.marking import AS_WRITTEN, likenesses


class Command(BaseCommand):
    """Compare the order of a file's rows with the mark of each recipient."""

    help = "Name the recipient whose marked copy a file is (CSV or Parquet; columns and rows may be missing)."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("release", type=UUID)
        parser.add_argument("file", type=Path)

    def handle(self, *args: Any, **options: Any) -> None:
        release = (
            Release.objects.select_related("run__version__dataset__owner", "run__report", "run__recipe", "agreement")
            .filter(pk=options["release"])
            .first()
        )
        if release is None:
            raise CommandError(_("There is no such release."))
        path: Path = options["file"]
        owner_id = release.dataset.owner_id
        record(
            "leak.opened", by=None, subject=release, organization_id=owner_id
        )  # it is committed before anything is opened
        try:
            choices = AS_WRITTEN if path.suffix.lower() == ".csv" else None
            with path.open("rb") as file, confined_source(file, filename=path.name, choices=choices) as source:
                ranking = likenesses(release, source)
        except (OSError, EngineError) as error:
            raise CommandError(
                _("The file cannot be read as CSV or Parquet, or has no column of the release.")
            ) from error
        for likeness in ranking:
            self.stdout.write(f"{likeness.score:8.1f}  {likeness.recipient}  {likeness.entitlement_id}")
        sure = [likeness for likeness in ranking if likeness.score >= SURE]
        record(
            "leak.examined",
            by=None,
            subject=release,
            organization_id=owner_id,
            entitlement_id=sure[0].entitlement_id if sure else None,
        )
        if not sure:
            self.stdout.write(
                _("It names nobody: its rows were sorted or shuffled, are too few, or the release was not marked.")
            )
            raise SystemExit(1)
        self.stdout.write(_("It is the copy of %(recipient)s.") % {"recipient": sure[0].recipient})
