"""Lists as a busy person sees them: 25 of 500 datasets, for someone whose groups hold 2,000 grants; on services of their own.

    .venv/bin/python tools/benchmarks/pages.py [--seconds 10] [--only my]

Prints, for each page, the number of database queries, requests a second (two web processes, the load from a third) and what a
request costs in processor time in the web processes and in PostgreSQL.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from serving import load, served, session_of, settled, shared

# This folder is first on the path, and a benchmark in it is called like an app.
sys.path[:] = [folder for folder in sys.path if Path(folder).resolve() != Path(__file__).resolve().parent]

DATASETS = 500
PAGES = (
    "/en/desk/",
    "/en/datasets/",
    "/fr/my/datasets/",
    "/en/agreements/",
    "/en/releases/",
    "/fr/find/",
    "/en/explore/",
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=10)
    parser.add_argument("--only", default="", help="what stands in the address of the pages that are measured")
    chosen = parser.parse_args()
    with served(workers=False, durable=False) as port:
        cookie, grants = prepare()
        print(f"\n{DATASETS} datasets, {grants:,} grants to the reader's groups, two web processes")
        for page in (path for path in PAGES if chosen.only in path):
            load_figures = load(port, page, {"Cookie": cookie}, seconds=chosen.seconds)
            print(f"  {page:<18}{queries(page):2d} queries {load_figures}", flush=True)


def prepare() -> tuple[str, int]:
    """500 datasets with a version each, four roles for one person, and as many entitlements; the cookie of her session."""
    import django

    django.setup()
    from entente.catalogue.models import DatasetGroupObjectPermission
    from entente.organizations.roles import Role
    from entente.organizations.services import join
    from entente.organizations.tasks import make_organization_keys
    from tools.demo.network import agreement, network

    of = network()
    for organization in of.organizations.values():
        make_organization_keys.func(organization_id=str(organization.pk))
    owner, city, person = of.organizations["nonprofit"], of.organizations["city"], of.people["contributor"]
    under = agreement(of, "city", smallest_k=11, finest_geography="fsa")
    join(person, owner, Role.AUDITOR)  # beside contributor: six grants a dataset in all
    join(person, city, Role.RECIPIENT)
    shared(under, owner, city, DATASETS, by=person)
    settled()
    session = session_of(person)
    return f"{session['name']}={session['value']}", DatasetGroupObjectPermission.objects.filter(
        group__user=person
    ).count()


def queries(page: str) -> int:
    """Database queries of one request, counted in this process."""
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from entente.organizations.models import User

    client = Client(SERVER_NAME="localhost")
    client.force_login(User.objects.get(email="contributor@example.org"))
    client.get(page)
    with CaptureQueriesContext(connection) as caught:
        client.get(page)
    return len(caught)


if __name__ == "__main__":
    main()
