"""``manage.py replay_run RUN``: make a run once more and compare what comes out. Needs the keys of a worker."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone
from django.utils.translation import gettext as _

from anonymizer.models import Run
from anonymizer.tasks.replay import replay_run
from entente.core.errors import NotPermitted


class Command(BaseCommand):
    """It shows no row: only whether the same came out. Privacy officers of the organization are told."""

    help = "Make a run once more from its original, recipe and secret, and say whether the same bytes come out."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("run", type=UUID)

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            replay = replay_run(options["run"], now=timezone.now())
        except Run.DoesNotExist as error:
            raise CommandError(_("There is no such run.")) from error
        except NotPermitted as error:
            raise CommandError("\n".join(str(reason.label) for reason in error.reasons)) from error
        self.stdout.write(f"SHA-256 {replay.sha256}")
        if not replay.is_same:
            self.stdout.write(
                _("Something else came out: the software or what communities registered has changed since.")
            )
            raise SystemExit(1)
        self.stdout.write(_("The same came out."))
