"""A region takes the set-up of another over: the commands of the guide, as they stand there, into an empty database, by the clock.

    .venv/bin/python tools/benchmarks/setup_over.py

The demonstration's region gives; the commands of both guides (English and French) are run one after the other on services of their own.
"""

from __future__ import annotations

import csv
import io
import os
import re
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

FILES = {"resources.csv", "ressources.csv", "quarters.geojson", "quartiers.geojson", "profile.csv", "profil.csv"}
SETUPS = {"explorer.md": "maple-setup.json", "explorateur.md": "configuration.json"}
BIN = Path(sys.executable).parent


def main() -> None:
    folder = Path(tempfile.mkdtemp(prefix="entente-benchmark-"))
    try:
        began = time.perf_counter()
        output = in_an_empty_database(folder, [sys.executable, "-u", __file__, "--give", str(folder)])
        print(f"the demonstration's region gives: {time.perf_counter() - began:.0f} s with its services\n{output}")
        for guide in SETUPS:
            print(f"docs/guides/{guide}")
            in_an_empty_database(folder, [sys.executable, "-u", __file__, "--take", str(folder), guide])
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def in_an_empty_database(folder: Path, command: list[str]) -> str:
    """Run it where nothing is but the tables."""
    path = Path(tempfile.mkdtemp(dir=folder))
    with LocalServices(path, buckets=["entente"], node_name="Benchmark", durable=False) as services:
        environment = services.node.worker_environment(base_url="http://testserver")
        owner, worker = (services.postgres.url(role) for role in (OWNER, Roles.of().worker))
        migrate = [sys.executable, str(ROOT / "manage.py"), "migrate", "-v0"]
        subprocess.run(migrate, check=True, env=environment | {"ENTENTE_DATABASE_URL": owner}, cwd=ROOT)
        done = subprocess.run(command, check=True, env=os.environ | environment | {"ENTENTE_DATABASE_URL": worker}, cwd=ROOT, text=True)  # fmt: skip
        return str(done.stdout or "")


def give(folder: Path) -> None:
    """The region's set-up, and the files with which another one of the same size begins."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "entente.config.settings")
    import django

    django.setup()
    from django.utils import timezone

    from entente.directory.models import Service
    from entente.directory.services import decide_qualifier, propose_qualifier
    from entente.explorer.services.kept_views import keep_view
    from tools.demo import city as demo_city
    from tools.demo.network import network
    from tools.demo.services import services

    of = network()
    region, steward = of.organizations["region"], of.people["region"]
    places = demo_city.city(region)
    services(region, places)
    for service in Service.objects.order_by("name")[:20]:
        qualifier = propose_qualifier(service, region, need="food", people="newcomers", by=steward)
        decide_qualifier(qualifier.pk, accept=True, by=steward, now=timezone.now())
    for page, query in (("compare", "c=low-income-share"), ("language_gap", "l=yue"), ("rural", "t=food")):
        keep_view(region, page, query, name_en=page, name_fr=page, by=steward, now=timezone.now())
    drawn, by_year = demo_city.written(folder)
    figures = by_year[2021]
    flat = io.StringIO()
    writer = csv.writer(flat)
    writer.writerow(["PublicName", "PhysicalAddress1", "Phone", "Hours", "Description", "Languages"])
    for number, service in enumerate(Service.objects.order_by("name")[:500]):
        writer.writerow(
            [service.name, f"{number} Example St", "416-555-0100", "Monday-Friday 9-5", "Food bank.", "English"]
        )
    contents = {"geojson": drawn.read_bytes(), "profil": figures.read_bytes(), "r": flat.getvalue().encode()}
    for name in FILES:
        content = next(body for part, body in contents.items() if name.endswith(part) or name.startswith(part))
        (folder / name).write_bytes(content)
    for name in SETUPS.values():
        command = [str(BIN / "entente"), "region", "export", str(folder / name), "--organization", str(region.name_en)]
        began = time.perf_counter()
        subprocess.run(command, check=True, cwd=ROOT)
        print(
            f"  entente region export: {time.perf_counter() - began:.1f} s, {(folder / name).stat().st_size / 1000:.0f} kB"
        )


def take(folder: Path, guide: str) -> None:
    """Each command of the guide, as a person would give it."""
    text = (ROOT / "docs" / "guides" / guide).read_text("utf-8")
    block = next(snippet for snippet in re.findall(r"```sh\n(.*?)```", text, re.S) if "found_organization" in snippet)
    lines = block.replace("\\\n", " ").splitlines()
    steps = sum(line.startswith("# ") for line in lines)
    commands = [line for line in lines if line.strip() and not line.startswith("#")]
    whole = 0.0
    for command in commands:
        shell_command = command.replace("python manage.py", f"{sys.executable} {ROOT / 'manage.py'}").replace("entente ", f"{BIN / 'entente'} ", 1)  # fmt: skip
        began = time.perf_counter()
        subprocess.run(shell_command, check=True, shell=True, cwd=folder, stdout=subprocess.DEVNULL)
        took = time.perf_counter() - began
        whole += took
        print(f"  {took:5.1f} s  {' '.join(command.split()[:4])}")
    print(f"  {steps} steps, {len(commands)} commands: {whole:.0f} s")


if __name__ == "__main__":
    if "--give" in sys.argv:
        give(Path(sys.argv[2]))
    elif "--take" in sys.argv:
        take(Path(sys.argv[2]), sys.argv[3])
    else:
        main()
