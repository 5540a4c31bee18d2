"""Write the package of a measured run of a workbench: the candidate as the worker sealed it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from anonymizer.engine import Recipe
from anonymizer.models import Run
from entente.cli.language import chosen_language, say
from entente.cli.upload_package import pack
from entente.organizations.tasks import opening_key
from entente.vault.objects import SealedReader


class Command(BaseCommand):
    help = "Write the package of a run."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("run")
        parser.add_argument("file", type=Path)
        parser.add_argument("--language", choices=("en", "fr"), default="en")

    def handle(self, *args: Any, **options: Any) -> None:
        run = Run.objects.select_related("candidate", "recipe", "report", "version__dataset__owner").get(
            pk=options["run"]
        )
        chosen_language(options["language"])
        assert run.candidate is not None  # it was measured
        assert run.recipe is not None
        report = {
            "after": run.report.after,
            "levels": run.report.levels,
            "loss": run.report.loss,
            "suppressed_records": run.report.suppressed_records,
        }
        with SealedReader(run.candidate, private_key=opening_key(run.version.dataset.owner)) as rows:
            say(pack(options["file"], rows, Recipe.from_dict(run.recipe.spec), report))
