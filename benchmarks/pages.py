"""Lists as a busy person sees them: 25 of 500 datasets, for someone whose groups hold 2,000 grants; on services of their own.

    .venv/bin/python benchmarks/pages.py [--seconds 10]

Prints requests a second (two web processes, the load from a third), the number of database queries of each page, and what a
request costs in processor time in the web processes and in PostgreSQL: that hardly depends on what else the machine does.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import shutil
import socket
import sys
import tempfile
import threading
import time
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import psutil

from entente.local.demo import MANAGE, _web
from entente.local.services import LocalServices
from entente.local.supervisor import Supervisor

# This folder is first on the path, and a benchmark in it is called like an app.
sys.path[:] = [each for each in sys.path if Path(each).resolve() != Path(__file__).resolve().parent]

DATASETS = 500
CONNECTIONS = 16
WARM_SECONDS = 1
PAGES = ("/en/datasets/", "/fr/my/datasets/", "/en/agreements/", "/en/releases/")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=10)
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
                cookie, grants = prepare()
                supervisor.wait_for("127.0.0.1", port, "/health/", name="web")
                print(f"\n{DATASETS} datasets, {grants:,} grants to the reader's groups, two web processes")
                for page in PAGES:
                    load(port, page, cookie, WARM_SECONDS)
                    before = spent()
                    rate, status, size, asked = load(port, page, cookie, chosen.seconds)
                    web, database = (1000 * (now - then) / asked for now, then in zip(spent(), before, strict=True))
                    print(
                        f"  {page:<20}{rate:7.0f} requests/s   {queries(page):2d} queries   {size / 1024:5.1f} kB   {status}"
                        f"   {web:5.1f} ms web   {database:4.1f} ms database",
                        flush=True,
                    )
            finally:
                supervisor.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def prepare() -> tuple[str, int]:
    """500 datasets with a version each, four roles for one person, and as many entitlements; the cookie of her session."""
    import django

    django.setup()
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
    from django.contrib.sessions.backends.db import SessionStore
    from django.db import connection
    from django.utils import timezone

    from anonymizer.models import Recipe, Run
    from entente.catalogue.models import DatasetGroupObjectPermission, DatasetVersion
    from entente.catalogue.services import create_dataset
    from entente.core.ids import uuid7
    from entente.demo.network import agreement, network
    from entente.organizations.roles import Role
    from entente.organizations.services import join
    from entente.organizations.tasks import make_organization_keys
    from entente.vault.models import SealedObject
    from exports import permissions
    from exports.models import Delivery, Entitlement, Release

    of = network()
    for organization in of.organizations.values():
        make_organization_keys.func(organization_id=str(organization.pk))
    owner, city, person = of.organizations["nonprofit"], of.organizations["city"], of.people["contributor"]
    under = agreement(of, "city", smallest_k=11, finest_geography="fsa")
    join(person, owner, Role.AUDITOR)  # beside contributor: six grants a dataset in all
    join(person, city, Role.RECIPIENT)
    now = timezone.now()
    for number in range(DATASETS):
        dataset = create_dataset(
            owner=owner, title_en=f"Contacts {number}", title_fr=f"Contacts {number}", kind="contacts", by=person
        )
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
        release = Release.objects.create(
            run=run, agreement=under, purpose="service-planning", status="available", legal_status=[], released_by=person,
            released_at=now,
        )  # fmt: skip
        entitlement = Entitlement.objects.create(
            id=uuid7(),
            release=release,
            recipient=city,
            starts_at=now,
            ends_at=now + timedelta(days=30),
            granted_by=person,
        )
        Delivery.objects.create(entitlement=entitlement, status="ready")
        permissions.grant(entitlement)
    session = SessionStore()
    session[SESSION_KEY] = str(person.pk)
    session[BACKEND_SESSION_KEY] = "entente.organizations.accounts.Accounts"
    session[HASH_SESSION_KEY] = person.get_session_auth_hash()
    session.create()
    _second_factor(person)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")  # as the database does by itself within minutes
    return f"sessionid={session.session_key}", DatasetGroupObjectPermission.objects.filter(group__user=person).count()


def _second_factor(person: Any) -> None:
    from allauth.mfa.totp.internal import auth as totp

    totp.TOTP.activate(person, totp.generate_totp_secret())


def queries(page: str) -> int:
    """Database queries of one request, counted in this process."""
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from entente.organizations.models import User

    client = Client(SERVER_NAME="localhost")
    client.force_login(User.objects.get(email="contributor@example.org"))
    client.get(page)
    with CaptureQueriesContext(
        connection,
    ) as caught:
        client.get(page)
    return len(caught)


def spent() -> tuple[float, float]:
    """Seconds of processor time that the web processes and PostgreSQL have used."""
    web = database = 0.0
    for process in psutil.Process().children(recursive=True):
        with contextlib.suppress(psutil.NoSuchProcess):
            seconds = sum(process.cpu_times()[:2])
            if process.name().startswith("postgres"):
                database += seconds
            elif "gunicorn" in " ".join(process.cmdline()):
                web += seconds
    return web, database


def load(port: int, page: str, cookie: str, seconds: float) -> tuple[float, int, int, int]:
    """Requests a second, the last answer, and how many there were, over connections that are kept open: so many that none of the web processes is left without."""
    counts, answers = [0] * CONNECTIONS, [(0, 0)] * CONNECTIONS
    stop = time.monotonic() + seconds

    request = f"GET {page} HTTP/1.1\r\nHost: localhost:{port}\r\nCookie: {cookie}\r\n\r\n".encode()

    def ask(number: int) -> None:
        """As little as a client can do: what it spends is taken from the web processes, on the same cores."""
        with socket.create_connection(("localhost", port)) as connection, connection.makefile("rb") as answers_of:
            while time.monotonic() < stop:
                connection.sendall(request)
                status, size = int(answers_of.readline().split()[1]), 0
                while (line := answers_of.readline()) != b"\r\n":
                    if line.lower().startswith(b"content-length:"):
                        size = int(line.split(b":")[1])
                answers[number] = (status, len(answers_of.read(size)))
                counts[number] += 1

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(CONNECTIONS)]
    begun = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(counts) / (time.monotonic() - begun), *answers[0], sum(counts)


if __name__ == "__main__":
    main()
