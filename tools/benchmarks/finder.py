"""The finder on a generated directory of 60,000 services: milliseconds to understand what people type, to find it, and to make its cards.

    .venv/bin/python tools/benchmarks/finder.py [SERVICES]

Prints figures; nothing is asserted. On services of its own; the directory is invented.
"""

from __future__ import annotations

import csv
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

TYPED = (
    "garderie", "daycare near M5T", "shelter tonight", "food bnak", "homeless shelter", "banque alimentaire", "my husband hits me", "where can I sleep tonight",
    "avocat gratuit", "doctor who speaks arabic", "job for newcomers", "health", "free food near M4C open now", "counselling for teenagers", "Maple 512",
    "aide pour payer mon loyer", "wheelchair accessible housing", "cours de français le samedi", "grocerries", "i want to die", "hébergement d'urgence à Maple 3",
    "seniors day program", "tax clinic", "spanish counselling", "psychologue pour enfant de 8 ans", "xqzt", "Birch community legal help", "respite for caregivers",
)  # fmt: skip
_KINDS = (
    "Food Bank", "Child Care Centre", "Emergency Shelter", "Legal Clinic", "Community Health Centre", "Counselling", "Employment Services", "Newcomer Settlement", "Tax Clinic",
    "Garderie", "Banque alimentaire", "Soutien en santé mentale", "Distress Line", "Seniors Day Program", "Housing Help", "Recreation Centre", "Animal Shelter", "Dental Clinic",
)  # fmt: skip
_TREES = ("Maple", "Birch", "Cedar", "Spruce", "Willow", "Alder", "Érable", "Bouleau")
_HOURS = ("Monday-Friday, 9-5", "Mon-Fri 8:30 am - 4:30 pm; Sat 10 am - 2 pm", "24 hours", "", "lun-jeu 9 h à 20 h")
_TALK = "help support program service for people who live in the region and need someone to talk to, with health, housing, food, work and family; apply by telephone"


def main(services_wanted: int) -> None:
    folder = Path(tempfile.mkdtemp(prefix="entente-benchmark-"))
    try:
        table = folder / "resources.csv"
        generate(table, services_wanted)
        with LocalServices(folder / "node", buckets=["entente"], node_name="Benchmark", durable=False) as services:
            environment = services.node.worker_environment(base_url="http://testserver")
            owner, worker = (services.postgres.url(role) for role in (OWNER, Roles.of().worker))
            manage = [sys.executable, str(ROOT / "manage.py"), "migrate", "-v0"]
            subprocess.run(manage, check=True, env=environment | {"ENTENTE_DATABASE_URL": owner}, cwd=ROOT)
            inside = [sys.executable, "-u", __file__, str(table), "--inside"]
            subprocess.run(inside, check=True, env=environment | {"ENTENTE_DATABASE_URL": worker}, cwd=ROOT)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def generate(table: Path, services: int) -> None:
    """A flat export of invented services, the same each time."""
    draw = random.Random(7)
    words = _TALK.split()
    with table.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(("PublicName", "PhysicalAddress1", "PhysicalCity", "PhysicalPostalCode", "Latitude", "Longitude", "HoursOfOperation", "Phone1Number", "AgencyDescription", "Eligibility", "LanguagesOffered"))  # fmt: skip
        for number in range(services):
            letter, digit = draw.choice("ABCEGHJKLMNPRSTVWXYZ"), draw.randrange(10)
            writer.writerow((
                f"{draw.choice(_TREES)} {draw.choice(_KINDS)} {number}", f"{draw.randrange(1, 3000)} Example St", f"Maple {draw.randrange(300)}",
                f"M{digit}{letter} 1A{draw.randrange(10)}", f"{43.5 + draw.random() * 1.5:.5f}", f"{-80 + draw.random() * 2:.5f}", draw.choice(_HOURS), "416-555-0100",
                " ".join(draw.choices(words, k=60)), draw.choice(("Youth 12-24", "Adults", "Seniors 65+", "")), draw.choice(("English; French", "Arabic; English", "")),
            ))  # fmt: skip


def measured(table: Path) -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "entente.config.settings")
    import django

    django.setup()
    from django.utils import timezone

    from entente.directory.models import Listing
    from entente.directory.queries import Search, cards_of, find
    from entente.directory.services import import_file
    from entente.organizations.services import found_organization

    region = found_organization(kind="region_211", name_en="Maple 211", name_fr="Érable 211", jurisdiction="CA-ON")
    began = time.perf_counter()
    import_file(region, "Directory", table, {}, now=timezone.now(), accepts_loss=True)
    print(f"import {time.perf_counter() - began:.1f} s, listings {Listing.objects.count()}")
    find(Search(words="warm up"), page=1, now=timezone.now())
    draw, taken = random.Random(7), []
    for turn in range(300):
        typed = TYPED[turn % len(TYPED)]
        began = time.perf_counter()
        result = find(Search(words=typed), page=draw.choice((1, 1, 1, 2, 5)), now=timezone.now())
        cards_of(result.listings)
        taken.append(((time.perf_counter() - began) * 1000, typed))
    taken.sort()
    print(f"find: median {taken[150][0]:.0f} ms, 95th percentile {taken[285][0]:.0f} ms, slowest {taken[-1][0]:.0f} ms")
    print("slowest:", ", ".join(f"{typed} {spent:.0f}" for spent, typed in taken[-12:]))


if __name__ == "__main__":
    arguments = [argument for argument in sys.argv[1:] if argument != "--inside"]
    if "--inside" in sys.argv:
        measured(Path(arguments[0]))
    else:
        main(int(arguments[0]) if arguments else 60_000)
