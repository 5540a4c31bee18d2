"""What programs ask for: lists and metadata by the API and by Delta Sharing, and queries with a link; on services of their own.

    .venv/bin/python benchmarks/programs.py [--seconds 5] [--tables 25]

Prints requests a second, the 95th percentile, and how long a link takes to sign. Two web processes; the load runs on the same cores. A version of a
table is one file here, so that a query signs one link; the cost of ten is printed beside it.
"""

from __future__ import annotations

import argparse
import os
import shutil
import socket
import tempfile
import threading
import time
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from entente.local.demo import MANAGE, _web
from entente.local.services import LocalServices
from entente.local.supervisor import Supervisor

CONNECTIONS = 8


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--tables", type=int, default=25)
    chosen = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="entente-bench-"))
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    base = f"http://localhost:{port}"
    try:
        with LocalServices(folder, durable=False) as services:
            supervisor = Supervisor(services, print)
            try:
                supervisor.run("migrate", [*MANAGE, "migrate", "-v", "0"], services.owner_environment())
                environment = services.environment(base_url=base)
                supervisor.run("collectstatic", [*MANAGE, "collectstatic", "--noinput", "-v", "0"], environment)
                supervisor.keep("web", _web(port), environment)
                os.environ.update(services.worker_environment(base_url=base))
                secrets, paths = prepare(chosen.tables)
                supervisor.wait_for("127.0.0.1", port, "/health/", name="web")
                print(f"\n{chosen.tables} tables open to the program, two web processes")
                for name, kind, path, body in paths:
                    rate, slow, status = load(port, path, secrets[kind], body, chosen.seconds)
                    print(f"  {name:<28}{rate:7.0f} requests/s   p95 {slow * 1000:6.1f} ms   {status}")
                print(f"  ten links signed in          {ten_links() * 1000:7.2f} ms")
            finally:
                supervisor.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def prepare(tables: int) -> tuple[dict[str, str], list[tuple[str, str, str, bytes | None]]]:
    """Tables released to a city, and keys of its program; what is asked for."""
    import django

    django.setup()
    from django.db import connection
    from django.utils import timezone

    from anonymizer.models import Recipe, RiskReport, Run
    from entente.catalogue.models import DatasetVersion
    from entente.catalogue.services import create_dataset
    from entente.demo.network import agreement, network
    from entente.organizations.roles import Role
    from entente.organizations.services import join
    from entente.organizations.tasks import make_organization_keys
    from entente.vault.models import SealedObject
    from exports import permissions
    from exports.models import Delivery, Entitlement, Release
    from exports.queries import scope_of
    from exports.services import KeyWanted, accept_terms, activate_key, make_key
    from exports.sharing.tables import tables_open_to

    of = network()
    for organization in of.organizations.values():
        make_organization_keys.func(organization_id=str(organization.pk))
    owner, city, person = of.organizations["nonprofit"], of.organizations["city"], of.people["contributor"]
    under, now = agreement(of, "city", smallest_k=11, finest_geography="fsa"), timezone.now()
    join(person, city, Role.RECIPIENT)
    for number in range(tables):
        dataset = create_dataset(owner=owner, title_en=f"Contacts {number}", title_fr="", kind="contacts", by=person)
        sealed = SealedObject.objects.create(
            key=f"bench/{number}", label="upload", size_bytes=1, sealed_bytes=99, sha256="0" * 64, etag="x"
        )
        version = DatasetVersion.objects.create(
            dataset=dataset, number=1, period_start=date(2026, 1, 1), period_end=date(2026, 3, 31), file_type="csv",
            upload=sealed, records=1000, uploaded_by=person,
        )  # fmt: skip
        recipe = Recipe.objects.create(
            dataset=dataset, number=1, spec={}, required_k=11, confirmed_by=person, confirmed_at=now
        )
        run = Run.objects.create(version=version, recipe=recipe, status="approved", decided_by=person, decided_at=now)
        RiskReport.objects.create(run=run, before={}, after={"k": 20}, records=1000, columns=["a"])
        release = Release.objects.create(
            run=run, agreement=under, purpose="service-planning", status="available", legal_status=[], released_by=person,
            released_at=now, published_at=now, fields=[{"name": f"c{place}", "type": "string"} for place in range(12)],
        )  # fmt: skip
        entitlement = Entitlement.objects.create(
            release=release, recipient=city, starts_at=now, ends_at=now + timedelta(days=30), granted_by=person
        )
        file = {
            "name": "data.parquet",
            "key": f"deliveries/{entitlement.pk}/data.parquet",
            "size_bytes": 1,
            "sha256": "0" * 64,
        }
        Delivery.objects.create(entitlement=entitlement, status="ready", files=[file])
        permissions.grant(entitlement)
    accept_terms(entitlement.pk, digest=under.digest(), by=person, now=now)
    secrets = {}
    for kind, scopes, organization in (
        ("profile", ("read",), city), ("api", ("read", "events"), city), ("provider", ("upload",), owner),
    ):  # fmt: skip
        wanted = KeyWanted("profile" if kind == "profile" else "api", kind, now + timedelta(days=9), None, scopes)
        _, token = make_key(organization, wanted, by=person, now=now)
        key, secrets[kind] = activate_key(token, now=now)
        if kind == "profile":
            table = tables_open_to(scope_of(key), now=now)[0]
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")  # as the database does by itself within minutes
    at = f"/delta-sharing/shares/{table.share}"
    of_table = f"{at}/schemas/{table.schema}/tables/{table.table}"
    return secrets, [
        ("Delta: list of shares", "profile", "/delta-sharing/shares", None),
        ("Delta: all tables", "profile", f"{at}/all-tables", None),
        ("Delta: metadata", "profile", f"{of_table}/metadata", None),
        ("Delta: query, one link", "profile", f"{of_table}/query", b"{}"),
        ("API: the key", "api", "/api/v1/key", None),
        ("API: received", "api", "/api/v1/received", None),
        ("API: series", "provider", "/api/v1/datasets?limit=25", None),
        ("API: events", "api", "/api/v1/events", None),
    ]


def ten_links() -> float:
    """Seconds to sign ten links to the store."""
    from entente.vault import s3

    bucket, rounds = s3.node_bucket(), 50
    begun = time.perf_counter()
    for number in range(10 * rounds):
        s3.presign(bucket, f"deliveries/{number}/data.parquet", seconds=300, filename="data.parquet")
    return (time.perf_counter() - begun) / rounds


def load(port: int, path: str, secret: str, body: bytes | None, seconds: float) -> tuple[float, float, int]:
    """Requests a second over connections that are kept open, the 95th percentile of their times, and the last status."""
    times: list[list[float]] = [[] for _ in range(CONNECTIONS)]
    statuses = [0] * CONNECTIONS
    stop = time.monotonic() + seconds
    head = f"{'GET' if body is None else 'POST'} {path} HTTP/1.1\r\nHost: localhost:{port}\r\nAuthorization: Bearer {secret}\r\n"
    sent = b"" if body is None else body
    request = f"{head}Content-Type: application/json\r\nContent-Length: {len(sent)}\r\n\r\n".encode() + sent

    def ask(number: int) -> None:
        with socket.create_connection(("localhost", port)) as connection, connection.makefile("rb") as answers:
            while time.monotonic() < stop:
                begun = time.perf_counter()
                connection.sendall(request)
                status, size = int(answers.readline().split()[1]), 0
                while (line := answers.readline()) != b"\r\n":
                    if line.lower().startswith(b"content-length:"):
                        size = int(line.split(b":")[1])
                answers.read(size)
                times[number].append(time.perf_counter() - begun)
                statuses[number] = status

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(CONNECTIONS)]
    begun = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    every = sorted(each for some in times for each in some)
    return len(every) / (time.monotonic() - begun), every[int(len(every) * 0.95)], max(statuses)


if __name__ == "__main__":
    main()
