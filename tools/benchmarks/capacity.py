"""What grows with what: seconds, processor time, memory and bytes for the rows of a version; bytes of the database for organizations and their
people and for the audit log; processor time of an installation that nobody uses.

    .venv/bin/python tools/benchmarks/capacity.py [--rows 50000 100000 200000] [--organizations 200]

On services of its own, one version after the other from upload to published release. Prints each size, and the slopes of a straight line through them.
Nothing is asserted; the figures are for people (``docs/capacity.md``).
"""

from __future__ import annotations

import argparse
import contextlib
import os
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import psutil
from line import Peaks, recipe
from serving import served

# This folder is first on the path, and a benchmark in it is called like an app.
sys.path[:] = [folder for folder in sys.path if Path(folder).resolve() != Path(__file__).resolve().parent]

MEBIBYTE = 2**20
PEOPLE_EACH = 5
IDLE_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Size:
    """One version: its rows, seconds from upload to published release, of them of the processor, largest MiB of the worker and of detection so far, MiB added to store and database."""

    rows: int
    seconds: float
    processor: float
    worker: float
    detection: float
    store: float
    database: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, nargs="+", default=[50_000, 100_000, 200_000])
    parser.add_argument("--organizations", type=int, default=200)
    chosen = parser.parse_args()
    with served(workers=True):
        import django

        django.setup()
        sizes = [_version(rows) for rows in sorted(chosen.rows)]
        for size in sizes:
            print(
                f"  {size.rows:9,} rows   {size.seconds:6.1f} s   processor {size.processor:6.1f} s   worker {size.worker:6.0f} MiB, detection {size.detection:6.0f} MiB   "
                f"store {size.store:7.1f} MiB   database {size.database:6.2f} MiB"
            )
        rows = [size.rows for size in sizes]
        for name, unit in (
            ("seconds", "s"),
            ("processor", "s"),
            ("worker", "MiB"),
            ("store", "MiB"),
            ("database", "MiB"),
        ):
            slope, start = statistics.linear_regression(rows, [getattr(size, name) for size in sizes])
            print(f"  {name:<10}{start:8.1f} {unit} and {slope * 100_000:8.2f} {unit} for 100,000 rows")
        print(f"  the audit log: {_audit_log():.2f} KiB of the database for an event")
        print(
            f"  an organization with {PEOPLE_EACH} people: {_organizations(chosen.organizations):.1f} KiB of the database"
        )
        print(f"  an hour in which nobody does anything: {_idle():.0f} s of a core")


def _version(rows: int) -> Size:
    """A new series with one version of the demonstration's contacts, released to the city."""
    from django.utils import timezone

    from anonymizer.models import Run
    from anonymizer.services import approve_run, confirm_recipe
    from entente.catalogue.services import create_dataset, open_upload, receive_upload
    from entente.catalogue.uploads.intake import Upload
    from exports.models import Release
    from exports.services import release_run
    from tools.demo.contacts import csv_pieces
    from tools.demo.network import agreement, network

    of, peaks = network(), Peaks()
    _until(lambda: all(organization.key for organization in of.organizations.values()), peaks)
    city: Any = agreement(of, "city", smallest_k=11, finest_geography="fsa")
    store, database = _stored(), _database()
    by = of.people["contributor"]
    dataset = create_dataset(
        owner=of.organizations["nonprofit"], title_en="Contacts", title_fr="Contacts", kind="contacts", by=by
    )
    begun, spent = time.monotonic(), _processor()
    with open_upload(dataset) as writer:
        for piece in csv_pieces(rows):
            writer.write(piece)
        version = receive_upload(dataset.pk, writer.finish(), Upload(date(2026, 1, 1), date(2026, 6, 30), "csv"), by=by)
    _until(lambda: version.runs.exclude(status="profiling").exists(), peaks)
    version.refresh_from_db()
    run = version.runs.get()
    confirm_recipe(run.pk, recipe(version), by=by, now=timezone.now())
    _until(lambda: not Run.objects.filter(pk=run.pk, status="transforming").exists(), peaks)
    approve_run(run.pk, by=of.people["officer"], now=timezone.now())
    release = release_run(
        run.pk, city.pk, purpose="service-planning", recipients_chosen=[of.organizations["city"]], ends_on=city.ends_on,
        by=of.people["steward"], now=timezone.now(),
    )  # fmt: skip
    _until(lambda: not Release.objects.filter(pk=release.pk, status="publishing").exists(), peaks)
    seconds = time.monotonic() - begun
    return Size(
        rows, seconds, _processor() - spent, peaks.of.get("worker (runs)", 0), peaks.of.get("detection", 0), _stored() - store, _database() - database
    )  # fmt: skip


def _organizations(count: int) -> float:
    """KiB of the database for each."""
    from entente.organizations.services import found_organization, join, make_account

    before = _database()
    for number in range(count):
        name = f"Alder {number}"
        organization = found_organization(kind="nonprofit", name_en=name, name_fr=name, jurisdiction="CA-ON")
        for person in range(PEOPLE_EACH):
            account = make_account(
                email=f"p{person}@n{number}.example.org", name="Alex", password="a long invented phrase"
            )
            join(account, organization, "contributor")
    return (_database() - before) * 1024 / count


def _until(holds: Callable[[], bool], peaks: Peaks) -> None:
    while not holds():
        peaks.look()
        time.sleep(0.05)


def _database() -> float:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_database_size(current_database())")
        return float(cursor.fetchone()[0]) / MEBIBYTE


def _audit_log() -> float:
    """KiB of its tables for each event, with their indexes."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT sum(pg_total_relation_size(relid)) / 1024 / (SELECT count(*) FROM audit_auditevent)"
            " FROM pg_stat_user_tables WHERE relname LIKE 'audit\\_%'"
        )
        return float(cursor.fetchone()[0])


def _processor() -> float:
    """Seconds of a core that everything has used so far, with what has ended."""
    spent = 0.0
    for process in (psutil.Process(), *psutil.Process().children(recursive=True)):
        with contextlib.suppress(psutil.NoSuchProcess):
            spent += sum(process.cpu_times()[:4])
    return spent


def _idle() -> float:
    """Seconds of a core that an hour costs in which nobody does anything."""
    before = _processor()
    time.sleep(IDLE_SECONDS)
    return (_processor() - before) * 3600 / IDLE_SECONDS


def _stored() -> float:
    """MiB of all sealed objects that there are."""
    from django.db.models import Sum

    from entente.vault.models import SealedObject

    return float(SealedObject.objects.aggregate(all=Sum("sealed_bytes"))["all"] or 0) / MEBIBYTE


if __name__ == "__main__":
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "entente.config.settings")
    main()
