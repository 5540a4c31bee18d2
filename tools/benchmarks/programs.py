"""What programs ask for: lists and metadata by the API and by Delta Sharing, and queries with a link; on services of their own.

    .venv/bin/python tools/benchmarks/programs.py [--seconds 5] [--tables 25] [--only changes]

Prints requests a second, the 95th percentile, what a request costs in processor time, and how long links take to sign. Two web
processes; the load runs on the same cores. A version of a table is one file, so that a query signs one link; what changed over ten
versions is told in ten files, each with a link and a receipt.
"""

from __future__ import annotations

import argparse
import sys
import time
from datetime import timedelta
from pathlib import Path

from serving import load, served, settled, shared

# This folder is first on the path, and a benchmark in it is called like an app.
sys.path[:] = [folder for folder in sys.path if Path(folder).resolve() != Path(__file__).resolve().parent]

FILES = 10  # of one answer, each with a presigned link


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--tables", type=int, default=25)
    parser.add_argument("--only", default="", help="what stands in the name of the calls that are measured")
    chosen = parser.parse_args()
    with served(workers=False, durable=False) as port:
        secrets, paths = prepare(chosen.tables)
        print(f"\n{chosen.tables} tables open to the program, two web processes")
        for name, kind, path, body in (row for row in paths if chosen.only in row[0]):
            bearer = {"Authorization": f"Bearer {secrets[kind]}"}
            load_figures = load(port, path, bearer, body=body, seconds=chosen.seconds)
            print(f"  {name:<26}{load_figures}", flush=True)
        print(f"  {'a link signed in':<26}{one_link():6.2f} ms")


def prepare(tables: int) -> tuple[dict[str, str], list[tuple[str, str, str, bytes | None]]]:
    """Tables released to a city, and keys of its program; what is asked for."""
    import django

    django.setup()
    from django.utils import timezone

    from agreements.models import Agreement
    from entente.organizations.roles import Role
    from entente.organizations.services import join
    from entente.organizations.tasks import make_organization_keys
    from exports.queries import scope_of
    from exports.services import KeyWanted, accept_terms, activate_key, make_key
    from exports.sharing.tables import tables_open_to
    from tools.demo.network import agreement, network

    of = network()
    for organization in of.organizations.values():
        make_organization_keys.func(organization_id=str(organization.pk))
    owner, city, person = of.organizations["nonprofit"], of.organizations["city"], of.people["contributor"]
    under, now = agreement(of, "city", smallest_k=11, finest_geography="fsa"), timezone.now()
    join(person, city, Role.RECIPIENT)
    join(person, owner, Role.AUDITOR)  # who may read the trail of the provider
    entitlements = shared(under, owner, city, tables, by=person)
    accept_terms(entitlements[0].pk, digest=under.digest(), by=person, now=timezone.now())
    institute = of.organizations["institute"]
    join(person, institute, Role.RECIPIENT)
    followed = agreement(of, "institute", smallest_k=11, finest_geography="fsa")
    Agreement.objects.filter(pk=followed.pk).update(terms={**followed.terms, "change_feed": True})
    followed.refresh_from_db()
    of_changes = shared(followed, owner, institute, 1, by=person, versions=FILES)
    accept_terms(of_changes[0].pk, digest=followed.digest(), by=person, now=timezone.now())
    secrets, open_to = {}, {}
    for kind, scopes, organization in (
        ("profile", ("read",), city), ("changes", ("read",), institute), ("api", ("read", "events"), city), ("provider", ("upload", "events"), owner),
    ):  # fmt: skip
        wanted = KeyWanted(
            "profile" if kind in ("profile", "changes") else "api", kind, now + timedelta(days=9), None, scopes
        )
        _, token = make_key(organization, wanted, by=person, now=now)
        key, secrets[kind] = activate_key(token, now=now)
        open_to[kind] = [
            (f"/delta-sharing/shares/{table.share}", f"schemas/{table.schema}/tables/{table.table}")
            for table in tables_open_to(scope_of(key), now=timezone.now())
        ]
    settled()
    at, table = open_to["profile"][0]
    of_table, followed_table = f"{at}/{table}", "/".join(open_to["changes"][0])
    return secrets, [
        ("Delta: list of shares", "profile", "/delta-sharing/shares", None),
        ("Delta: all tables", "profile", f"{at}/all-tables", None),
        ("Delta: metadata", "profile", f"{of_table}/metadata", None),
        ("Delta: query, one link", "profile", f"{of_table}/query", b"{}"),
        ("Delta: changes, ten links", "changes", f"{followed_table}/changes?startingVersion=0", None),
        ("API: the key", "api", "/api/v1/key", None),
        ("API: received", "api", "/api/v1/received", None),
        ("API: series", "provider", "/api/v1/datasets?limit=25", None),
        ("API: events received", "api", "/api/v1/events?after=100", None),
        ("API: events of its own", "provider", "/api/v1/events?limit=25", None),
    ]


def one_link() -> float:
    """Milliseconds to sign a link to the store."""
    from entente.vault import s3

    bucket, rounds = s3.node_bucket(), 300
    begun = time.process_time()
    for number in range(rounds):
        s3.presign(bucket, f"deliveries/{number}/data.parquet", seconds=300, filename="data.parquet")
    return 1000 * (time.process_time() - begun) / rounds


if __name__ == "__main__":
    main()
