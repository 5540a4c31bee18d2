"""What goes on by itself, and what waits for a night: a monthly series under a standing approval, an armed emergency agreement."""

from __future__ import annotations

import csv
import io
import random
from datetime import date, timedelta
from typing import Any, Final

from django.utils import timezone
from rich.console import Console

from agreements import services as agreements
from agreements.models import Agreement
from agreements.states import AgreementStatus
from anonymizer import services as runs
from anonymizer.models import Run
from anonymizer.states import RunStatus
from entente.audit.jobs import defer
from entente.catalogue import services as catalogue
from entente.catalogue.models import Dataset, DatasetVersion
from entente.catalogue.uploads.intake import Upload
from exports import services as exports
from exports.models import Release, StandingApproval, StandingRun
from exports.policies.standing import Tolerances
from exports.states import ReleaseStatus, StandingRunStatus
from tools.demo.network import Network, agreement
from tools.demo.waiting import DemoFailed, until, watch

TITLE: Final = "Contacts of each month"
ROWS: Final = 2_000
DUE_DAYS: Final = 15
_ROLES: Final = {
    "contact_id": ("direct-identifier", "drop"), "age_group": ("quasi-identifier", "keep"), "postal_district": ("quasi-identifier", "keep"),
    "language": ("quasi-identifier", "keep"), "need": ("sensitive", "keep"),
}  # fmt: skip
SPEC: Final[dict[str, Any]] = {
    "columns": {name: {"role": role, "treatment": treatment} for name, (role, treatment) in _ROLES.items()},
    "privacy": [{"model": "k-anonymity", "k": 11}],
    "suppression": {"max_records": 0.05, "rows": "remove"},
}


def next_month(of: Network, console: Console) -> list[str]:
    """The first month leaves by two people's hands; the next one is announced by the worker, and leaves unless somebody stops it."""
    under = agreement(of, "city", "monthly", smallest_k=11, finest_geography="fsa")
    dataset = _dataset(of)
    first, second = _months(timezone.localdate())
    run = _approved(of, _version(of, dataset, 1, first), console)
    release = _released(of, run, under, purpose="service-planning")
    until(lambda: _is_there(release), "the files of the first month")
    approval = StandingApproval.objects.filter(release=release).first()
    if approval is None:
        series = exports.Series(Tolerances(0.05, 0.25, 0.25), DUE_DAYS, under.ends_on)
        approval = exports.open_standing(release.pk, series, by=of.people["steward"], now=timezone.now())
        exports.approve_standing(approval.pk, by=of.people["officer"], now=timezone.now())
    version = _version(of, dataset, 2, second)
    until(version.runs.exists, "a run of the next month")
    following = version.runs.last()
    assert following is not None  # waited for above
    watch(console, following, RunStatus.PROFILING)
    standing = _followed(approval, version, following, console)
    leaves = f"{timezone.localtime(standing.release_at):%Y-%m-%d}" if standing.release_at else ""
    return [
        f"{first[0]:%Y-%m} released by two people",
        f"{second[0]:%Y-%m} anonymized by the same recipe, within the tolerances",
        f"{standing.status}: leaves on {leaves} unless somebody stops it",
    ]


def armed(of: Network) -> list[str]:
    """An emergency agreement, signed and dormant, with people on call and a release that waits ready."""
    emergency = agreement(of, "city", "emergency", smallest_k=11, finest_geography="fsa")
    if emergency.status == AgreementStatus.DORMANT and not emergency.on_call.exists():
        for organization, names in (("city", ("city", "city-two")), ("nonprofit", ("officer", "steward"))):
            people = [of.people[name] for name in names]
            agreements.name_on_call(emergency.pk, of.organizations[organization], people, by=people[0])
    run = Run.objects.filter(version__dataset__title_en=TITLE, status=RunStatus.APPROVED).order_by("id").first()
    assert run is not None  # the first month was approved
    release = _released(of, run, emergency, purpose="emergency")
    until(lambda: _is_there(release), "the files that wait for an emergency")
    on_call = [member.person.name for member in emergency.on_call.filter(organization=of.organizations["city"])]
    return ["signed and dormant", f"on call: {', '.join(on_call)}", "its release waits ready"]


def _months(today: date) -> tuple[tuple[date, date], tuple[date, date]]:
    """The last two months that are over, each with its first and last day."""
    last = today.replace(day=1) - timedelta(days=1)
    before = last.replace(day=1) - timedelta(days=1)
    return (before.replace(day=1), before), (last.replace(day=1), last)


def _dataset(of: Network) -> Dataset:
    dataset = Dataset.objects.filter(owner=of.organizations["nonprofit"], title_en=TITLE).first()
    return dataset or catalogue.create_dataset(
        owner=of.organizations["nonprofit"],
        title_en=TITLE,
        title_fr="Contacts de chaque mois",
        description_en="Invented data of the demonstration.",
        description_fr="Données inventées de la démonstration.",
        kind="contacts",
        by=of.people["contributor"],
    )


def _version(of: Network, dataset: Dataset, number: int, period: tuple[date, date]) -> DatasetVersion:
    version = dataset.versions.filter(number=number).first()
    if version is not None:
        return version
    with catalogue.open_upload(dataset) as writer:
        writer.write(table(number))
        about = Upload(*period, "csv")
        return catalogue.receive_upload(dataset.pk, writer.finish(), about, by=of.people["contributor"])


def table(seed: int, *, rows: int = ROWS) -> bytes:
    """A month of invented contacts without any text, the same each time."""
    draw = random.Random(seed)  # noqa: S311 - invented data, the same each time
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(_ROLES)
    for row in range(rows):
        writer.writerow(
            [
                f"C{seed}{row:06d}",
                draw.choices(["0-17", "18-64", "65+"], [2, 6, 2])[0],
                draw.choice(["M5V", "M4C", "M6H"]),
                draw.choices(["English", "French"], [7, 3])[0],
                draw.choice(["Food bank", "Shelter", "Tax clinic", "Counselling"]),
            ]
        )
    return out.getvalue().encode()


def _approved(of: Network, version: DatasetVersion, console: Console) -> Run:
    until(version.runs.exists, "a run of the first month")
    run = version.runs.last()
    assert run is not None  # waited for above
    run = watch(console, run, RunStatus.PROFILING)
    if run.status == RunStatus.AWAITING_RECIPE:
        runs.confirm_recipe(run.pk, SPEC, by=of.people["contributor"], now=timezone.now())
        run.refresh_from_db()
    run = watch(console, run, RunStatus.TRANSFORMING)
    if run.status == RunStatus.AWAITING_REVIEW:
        runs.approve_run(run.pk, by=of.people["officer"], now=timezone.now())
        run.refresh_from_db()
    return run


def _released(of: Network, run: Run, under: Agreement, *, purpose: str) -> Release:
    release = Release.objects.filter(run=run, agreement=under).first()
    conditions: dict[str, Any] = {"recipients_chosen": [of.organizations["city"]], "ends_on": under.ends_on}
    return release or exports.release_run(
        run.pk, under.pk, purpose=purpose, **conditions, by=of.people["steward"], now=timezone.now()
    )


def _is_there(release: Release) -> bool:
    status = Release.objects.values_list("status", flat=True).get(pk=release.pk)
    if status not in (ReleaseStatus.PUBLISHING, ReleaseStatus.AVAILABLE):
        raise DemoFailed(f"publishing ended as {status}")
    return status == ReleaseStatus.AVAILABLE


def _followed(approval: StandingApproval, version: DatasetVersion, run: Run, console: Console) -> StandingRun:
    """What the worker made of the next version; it looks by itself once a minute, and is asked here."""
    standing_runs = StandingRun.objects.filter(approval=approval, version=version)
    if not standing_runs.exists():
        defer("exports.go_on", approval_id=str(approval.pk))
        until(standing_runs.exists, "the next month to be taken up")
    run.refresh_from_db()
    watch(console, run, RunStatus.TRANSFORMING)
    if standing_runs.get().status == StandingRunStatus.FOLLOWING:
        defer("exports.go_on", approval_id=str(approval.pk))
        until(lambda: standing_runs.get().status != StandingRunStatus.FOLLOWING, "the next month to be announced")
    standing = standing_runs.get()
    if standing.status == StandingRunStatus.HELD:
        raise DemoFailed(f"the next month was left to a person: {', '.join(standing.reasons)}")
    return standing
