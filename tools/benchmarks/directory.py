"""A directory of 60,000 services: seconds to import it, once and again, and milliseconds to find something in it.

    .venv/bin/python tools/benchmarks/directory.py FOLDER     an HSDS 3 tabular data package, for example generated

Prints figures; nothing is asserted. On services of its own.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from entente.local.postgres import OWNER, Roles
from entente.local.services import LocalServices
from tools.local.installation import ROOT

# This folder is first on the path, and a benchmark in it is called like an app.
sys.path[:] = [folder for folder in sys.path if Path(folder).resolve() != Path(__file__).resolve().parent]

WORDS = (
    "food",
    "helth",
    "santé",
    "logement",
    "youth newcomer",
    "legal",
    "comunity",
    "Garde d’enfants",
    "housing 12",
    "",
)


def main(package: Path) -> None:
    folder = Path(tempfile.mkdtemp(prefix="entente-benchmark-"))
    try:
        with LocalServices(folder, buckets=["entente"], node_name="Benchmark", durable=False) as services:
            environment = services.node.worker_environment(base_url="http://testserver")
            owner, worker = (services.postgres.url(role) for role in (OWNER, Roles.of().worker))
            manage = [sys.executable, str(ROOT / "manage.py"), "migrate", "-v0"]
            subprocess.run(manage, check=True, env=environment | {"ENTENTE_DATABASE_URL": owner}, cwd=ROOT)
            inside = [sys.executable, "-u", __file__, str(package), "--inside"]
            subprocess.run(inside, check=True, env=environment | {"ENTENTE_DATABASE_URL": worker}, cwd=ROOT)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def measured(package: Path) -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "entente.config.settings")
    import django

    django.setup()
    from django.utils import timezone

    from entente.directory.models import Listing
    from entente.directory.queries import Point, Search, find
    from entente.directory.services import import_file
    from entente.directory.vocabularies.languages import NAMES
    from entente.directory.vocabularies.topics import NEEDS
    from entente.organizations.services import found_organization

    region = found_organization(kind="region_211", name_en="Maple 211", name_fr="Érable 211", jurisdiction="CA-ON")
    for times in ("first", "again"):
        began, cpu = time.perf_counter(), time.process_time()
        imported = import_file(region, "Directory", package, {}, now=timezone.now())
        print(
            f"import, {times}: {time.perf_counter() - began:.1f} s ({time.process_time() - cpu:.1f} s of this process)"
        )
        print("  services", imported.counts["service"], "odd", imported.odd)
    print("listings", Listing.objects.count())
    draw, taken = random.Random(7), []
    for _ in range(200):
        search = Search(
            words=draw.choice(WORDS), topic=draw.choice(("", "", *NEEDS)), language=draw.choice(("", "", "", *list(NAMES)[:12])),
            is_open=draw.random() < 0.3, is_free=draw.random() < 0.2,
            near=Point(43.65 + draw.uniform(-0.1, 0.15), -79.38 + draw.uniform(-0.2, 0.2)) if draw.random() < 0.5 else None,
        )  # fmt: skip
        began = time.perf_counter()
        find(search, page=1, now=timezone.now())
        taken.append((time.perf_counter() - began) * 1000)
    taken.sort()
    print(f"find: median {taken[100]:.0f} ms, 95th percentile {taken[190]:.0f} ms, slowest {taken[-1]:.0f} ms")


if __name__ == "__main__":
    (measured if "--inside" in sys.argv else main)(Path(sys.argv[1]))
