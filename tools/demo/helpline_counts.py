"""The helpline's contacts on the city's map: through the line like any table, and counted for everyone in a protected cube that may be filtered freely."""

from __future__ import annotations

from typing import Any, Final

from django.utils import timezone
from rich.console import Console

from anonymizer import services as runs
from anonymizer.models import Run
from anonymizer.states import RunStatus
from entente.catalogue import services as catalogue
from entente.catalogue.models import Dataset, DatasetVersion
from entente.catalogue.uploads.intake import Upload
from entente.explorer.models import Cube, Geography
from entente.explorer.services.cubes import Declaration, declare_cube, strictest_threshold
from tools.demo.helpline import FRENCH, PERIOD, csv_pieces
from tools.demo.network import Network
from tools.demo.waiting import DemoFailed, until, watch

CODE: Final = "helpline"
_ROLES: Final = {
    "contact_id": ("direct-identifier", "drop"), "caller_name": ("direct-identifier", "drop"), "caller_phone": ("direct-identifier", "drop"),
    "neighbourhood": ("quasi-identifier", "keep"), "week": ("quasi-identifier", "keep"), "month": ("quasi-identifier", "keep"),
    "need": ("sensitive", "keep"), "outcome": ("sensitive", "keep"), "newcomer": ("sensitive", "keep"),
}  # fmt: skip
SPEC: Final[dict[str, Any]] = {
    "columns": {name: {"role": role, "treatment": treatment} for name, (role, treatment) in _ROLES.items()},
    "privacy": [{"model": "k-anonymity", "k": 11}],
    "suppression": {"max_records": 0.05, "rows": "remove"},
}


def counts(of: Network, places: Geography, console: Console) -> list[str]:
    """The cube, made where it is missing, in figures."""
    version = _received(of)
    until(version.runs.exists, "a run of the contacts")
    run = version.runs.last()
    assert run is not None  # waited for above
    run = watch(console, run, RunStatus.PROFILING)
    if run.status == RunStatus.AWAITING_RECIPE:
        runs.confirm_recipe(run.pk, SPEC, by=of.people["helpline"], now=timezone.now())
        run.refresh_from_db()
    run = watch(console, run, RunStatus.TRANSFORMING)
    if run.status == RunStatus.AWAITING_REVIEW:
        runs.approve_run(run.pk, by=of.people["region"], now=timezone.now())
        run.refresh_from_db()
    cube = _declared(of, run, places)
    until(lambda: _is_over(cube), "the protected counts")
    cube.refresh_from_db()
    if cube.error_code:
        raise DemoFailed(f"the counts could not be protected: {cube.error_code}")
    return [
        f"{run.version.records:,} contacts",
        f"groups of {run.report.k} or more",
        f"{cube.counts['cells']:,} counts to filter freely, rounded to {cube.base}",
    ]


def _received(of: Network) -> DatasetVersion:
    region, by = of.organizations["region"], of.people["helpline"]
    dataset = Dataset.objects.filter(owner=region).first()
    if dataset is None:
        dataset = catalogue.create_dataset(
            owner=region,
            title_en="Contacts with 211 by neighbourhood",
            title_fr="Contacts avec le 211 par quartier",
            description_en="Invented data of the demonstration.",
            description_fr="Données inventées de la démonstration.",
            kind="contacts",
            by=by,
        )
    version = dataset.versions.last()
    if version is None:
        with catalogue.open_upload(dataset) as writer:
            for piece in csv_pieces():
                writer.write(piece)
            version = catalogue.receive_upload(dataset.pk, writer.finish(), Upload(*PERIOD, "csv"), by=by)
    return version


def _declared(of: Network, run: Run, places: Geography) -> Cube:
    cube = Cube.objects.filter(code=CODE, error_code="").first()
    if cube is not None:
        return cube
    least, _ = strictest_threshold(run.dataset.owner)
    declaration = Declaration(
        CODE, "Contacts with 211", "Contacts avec le 211", places, None, "neighbourhood", "need", "week", least,
        is_free=True, longer_period_column="month", more_columns=("outcome", "newcomer"), words_fr=FRENCH,
    )  # fmt: skip
    return declare_cube(run.pk, declaration, by=of.people["region"], now=timezone.now())


def _is_over(cube: Cube) -> bool:
    return Cube.objects.filter(pk=cube.pk).exclude(built_at=None, error_code="").exists()
