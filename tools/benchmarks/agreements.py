"""The pages of agreements over 5,000 agreements, 100,000 entitlements and 1,000,000 audit events; on services of their own.

    .venv/bin/python tools/benchmarks/agreements.py [--agreements 5000] [--entitlements 100000] [--events 1000000] [--times 40]

Prints, for each page, the median and the 95th percentile of one request after the other, in this process (PostgreSQL beside it), and the
number of database queries. The goal is 300 ms at the 95th percentile on two cores.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from serving import let_analyze

sys.path[:] = [
    folder for folder in sys.path if Path(folder).resolve() != Path(__file__).resolve().parent
]  # its name is an app's

from entente.local.services import LocalServices  # noqa: E402
from entente.local.supervisor import Supervisor  # noqa: E402
from tools.local.demo import MANAGE  # noqa: E402

GOAL_SECONDS = 0.3
ORGANIZATIONS = 200
CLAUSES = 20
RELEASES = 2_000
WORDS = [
    "service",
    "need",
    "shelter",
    "health",
    "privacy",
    "municipal",
    "research",
    "region",
    "planning",
    "community",
    "data",
    "people",
    "record",
]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--agreements", type=int, default=5_000)
    parser.add_argument("--entitlements", type=int, default=100_000)
    parser.add_argument("--events", type=int, default=1_000_000)
    parser.add_argument("--times", type=int, default=40)
    chosen = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="entente-bench-"))
    try:
        with LocalServices(folder, durable=False) as services:
            supervisor = Supervisor(services, print)
            supervisor.run("migrate", [*MANAGE, "migrate", "-v", "0"], services.node.owner_environment())
            let_analyze(services)
            supervisor.run(
                "collectstatic",
                [*MANAGE, "collectstatic", "--noinput", "-v", "0"],
                services.node.environment(base_url="http://localhost"),
            )
            os.environ.update(services.node.worker_environment(base_url="http://localhost"))
            began = time.monotonic()
            pages = prepare(chosen)
            print(
                f"\n{chosen.agreements:,} agreements, {chosen.entitlements:,} entitlements, {chosen.events:,} audit events"
            )
            print(
                f"  written in {time.monotonic() - began:.0f} s; {chosen.times} requests a page, one after the other\n"
            )
            print(f"  {'page':<58}{'median':>9}{'95 %':>9}{'of goal':>9}{'queries':>9}")
            for page in pages:
                measure(page, chosen.times)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def prepare(chosen: argparse.Namespace) -> list[str]:
    """Everything that the pages read, written in bulk for a steward who may see it all; the addresses of the pages."""
    import django

    django.setup()
    from django.conf import settings
    from django.contrib.auth.models import Permission
    from django.db import connection

    from agreements.models import Agreement, AgreementGroupObjectPermission, AgreementParty, Clause, ClauseKey, Origin
    from agreements.terms import Terms
    from agreements.words import words_of_clauses
    from entente.core.ids import uuid7
    from entente.organizations.roles import ROLE_PERMISSIONS
    from entente.organizations.services import found_organization, join
    from entente.organizations.tasks import make_organization_keys
    from tools.demo.network import network

    settings.ALLOWED_HOSTS = ["*"]
    of, draw, now = network(), random.Random(7), datetime.now(UTC)
    region, steward = of.organizations["nonprofit"], of.people["steward"]
    for organization in of.organizations.values():
        make_organization_keys.func(organization_id=str(organization.pk))
    partners = [
        found_organization(
            kind="municipality", name_en=f"City {number}", name_fr=f"Ville {number}", jurisdiction="CA-ON"
        )
        for number in range(ORGANIZATIONS)
    ]
    join(of.people["contributor"], region, "auditor")
    permissions = {
        f"agreements.{permission.codename}": permission
        for permission in Permission.objects.filter(
            content_type__app_label="agreements", content_type__model="agreement"
        )
    }
    groups = {holder.pk: list(holder.role_groups.all()) for holder in [region, *partners]}
    statuses = ["active"] * 6 + ["expired", "terminated", "suspended", "proposed"]
    agreements, parties, clauses, grants, origins = [], [], [], [], []
    today = now.date()
    for number in range(chosen.agreements):
        partner, status = partners[number % ORGANIZATIONS], statuses[number % 10]
        first = today - timedelta(days=draw.randint(1, 700))
        terms = Terms(
            purposes=(draw.choice(["service-planning", "funding", "research"]),),
            kinds=(draw.choice(["contacts", "table"]),),
            smallest_k=draw.choice([11, 15, 20]),
            finest_geography="fsa",
            review_on=first + timedelta(days=400),
        )
        agreement = Agreement(
            id=uuid7(), home_node=region.home_node, title_en=f"Agreement {number} on {draw.choice(WORDS)}",
            title_fr=f"Entente {number} sur {draw.choice(WORDS)}", status=status, terms=terms.to_dict(), starts_on=first,
            ends_on=today + timedelta(days=draw.randint(1, 700)), drafted_by=steward, drafted_for=region, proposed_at=now,
            activated_at=None if status == "proposed" else now,
        )  # fmt: skip
        agreements.append(agreement)
        origins.append(Origin(agreement=agreement, template_key="contacts-to-research", template_version=1, authorities=["deidentified_use"]))  # fmt: skip
        for organization, role in ((region, "provider"), (partner, "recipient")):
            parties.append(AgreementParty(agreement=agreement, organization=organization, role=role))
            grants += [
                AgreementGroupObjectPermission(
                    permission=permissions[name], group_id=group.group_id, content_object=agreement
                )
                for group in groups[organization.pk]
                for name in sorted(ROLE_PERMISSIONS[group.role] & permissions.keys())
            ]
        for position, key in enumerate(ClauseKey.values[:CLAUSES]):
            text = " ".join(draw.choices(WORDS, k=40))
            clauses.append(Clause(agreement=agreement, key=key, position=position, text_en=text, text_fr=text))
    Agreement.objects.bulk_create(agreements, batch_size=1_000)
    for model, rows in (
        (AgreementParty, parties),
        (Origin, origins),
        (Clause, clauses),
        (AgreementGroupObjectPermission, grants),
    ):
        model.objects.bulk_create(rows, batch_size=2_000)
    with connection.cursor() as cursor:
        cursor.execute(words_of_clauses())
    entitlements(
        of, [candidate for candidate in agreements if candidate.status == "active"], partners, chosen.entitlements, now
    )
    events(connection, region, steward, agreements, chosen.events)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")  # as the database does by itself within minutes
    active = next(candidate for candidate in agreements if candidate.status == "active")
    return [
        "/en/agreements/",
        "/fr/agreements/?page=150",
        "/en/agreements/?words=shelter+health",
        "/en/agreements/?words=agreement+4711",
        "/en/agreements/?status=running&ends_within=90&role=provider&purpose=research",
        "/en/agreements/calendar/",
        f"/fr/agreements/calendar/{today.year}-{today.month}/",
        "/en/agreements/flows/",
        "/en/agreements/flows/?sort=risk&page=20",
        "/en/register/",
        "/fr/register/?words=ville+17&standing=current",
        "/en/register/flows/",
        f"/en/register/{active.lineage}/",
        f"/en/agreements/{active.pk}/",
        "/en/agreements/policy/?audience=partner&k=20&small_cell=11",
        "/en/audit/",
        f"/en/audit/?subject={active.pk}",
        "/en/audit/?event=agreement.suspended&refused=on",
        "/en/desk/",
    ]  # fmt: skip


def entitlements(of: Any, active: list[Any], partners: list[Any], number: int, now: datetime) -> None:
    """Releases under the active agreements, and entitlements to them with their grants and deliveries."""
    from django.contrib.auth.models import Permission

    from anonymizer.models import Recipe, RiskReport, Run
    from entente.catalogue.models import DatasetVersion
    from entente.catalogue.services import create_dataset
    from entente.core.ids import uuid7
    from entente.vault.models import SealedObject
    from exports.models import Delivery, Entitlement, EntitlementGroupObjectPermission, Release

    owner, person = of.organizations["nonprofit"], of.people["contributor"]
    dataset = create_dataset(owner=owner, title_en="Contacts", title_fr="Contacts", kind="contacts", by=person)
    recipe = Recipe.objects.create(dataset=dataset, number=1, spec={"columns": {}}, required_k=11, confirmed_by=person, confirmed_at=now)  # fmt: skip
    count = min(RELEASES, max(len(active), 1))
    sealed = [
        SealedObject(
            id=uuid7(), key=f"bench/{index}", label="upload", size_bytes=1, sealed_bytes=99, sha256="0" * 64, etag="x"
        )
        for index in range(count)
    ]
    SealedObject.objects.bulk_create(sealed, batch_size=1_000)
    versions = [
        DatasetVersion(
            id=uuid7(), dataset=dataset, number=index + 1, period_start=date(2026, 1, 1), period_end=date(2026, 3, 31),
            file_type="csv", upload=sealed[index], records=1000, uploaded_by=person,
        )
        for index in range(count)
    ]  # fmt: skip
    DatasetVersion.objects.bulk_create(versions, batch_size=1_000)
    runs = [Run(id=uuid7(), version=version, recipe=recipe, status="approved", decided_by=person, decided_at=now) for version in versions]  # fmt: skip
    Run.objects.bulk_create(runs, batch_size=1_000)
    RiskReport.objects.bulk_create([RiskReport(run=run, before={"records": 1000, "k": 1}, after={"k": 11 + index % 10}, records=1000) for index, run in enumerate(runs)], batch_size=1_000)  # fmt: skip
    releases = [
        Release(
            id=uuid7(), run=run, agreement=active[index % len(active)], purpose="service-planning", status="available",
            legal_status=[], released_by=person, released_at=now,
        )
        for index, run in enumerate(runs)
    ]  # fmt: skip
    Release.objects.bulk_create(releases, batch_size=1_000)
    # Each release to as many organizations as the number asks: one live entitlement for each.
    rows = [
        Entitlement(
            id=uuid7(), release=releases[index % count], recipient=partners[(index // count) % len(partners)], starts_at=now,
            ends_at=now + timedelta(days=30), granted_by=person,
        )
        for index in range(min(number, count * len(partners)))
    ]  # fmt: skip
    Entitlement.objects.bulk_create(rows, batch_size=2_000)
    Delivery.objects.bulk_create(
        [Delivery(entitlement=entitlement, status="ready") for entitlement in rows], batch_size=2_000
    )
    permission = Permission.objects.get(codename="download_entitlement")
    downloading = {
        partner.pk: list(partner.role_groups.filter(role__in=["data_steward", "recipient"])) for partner in partners
    }
    EntitlementGroupObjectPermission.objects.bulk_create(
        (
            EntitlementGroupObjectPermission(permission=permission, group_id=group.group_id, content_object=entitlement)
            for entitlement in rows
            for group in downloading[entitlement.recipient_id]
        ),
        batch_size=2_000,
    )


def events(connection: Any, organization: Any, person: Any, agreements: list[Any], number: int) -> None:
    """Audit events of one organization by COPY, as the application's role may insert them."""
    codes = ["agreement.signed", "download.issued", "agreement.drafted", "entitlement.granted", "membership.given"]
    began = datetime.now(UTC) - timedelta(days=700)
    with (
        connection.cursor() as cursor,
        cursor.copy(
            "COPY audit_auditevent (at, event, refused, actor_id, organization_id, subject_type, subject_id, node_id, facts) FROM STDIN"
        ) as copy,
    ):
        for index in range(number):
            refused = index % 50 == 0
            subject = agreements[index % len(agreements)]
            copy.write_row(
                (
                    began + timedelta(seconds=60 * index), "permission.missing" if refused else codes[index % len(codes)], refused,
                    person.pk, organization.pk, "agreements.agreement", subject.pk, organization.home_node, json.dumps({}),
                )
            )  # fmt: skip


def measure(page: str, times: int) -> None:
    """One page, asked for again and again by the steward."""
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from entente.organizations.models import User

    client = Client(SERVER_NAME="localhost")
    client.force_login(User.objects.get(email="steward@example.org"), "entente.organizations.accounts.Accounts")
    client.get(page)
    with CaptureQueriesContext(connection) as queries:
        answer = client.get(page)
    count = len(queries)  # before other requests empty the log
    assert answer.status_code == 200, (page, answer.status_code, answer.headers.get("Location"))
    seconds = sorted(timed(client, page, times))
    last = quantiles(seconds, n=20)[-1]
    print(
        f"  {shortened(page):<58}{median(seconds) * 1000:7.0f} ms{last * 1000:6.0f} ms{last / GOAL_SECONDS:8.2f}x{count:9d}"
    )


def timed(client: Any, page: str, times: int) -> Iterator[float]:
    for _again in range(times):
        began = time.perf_counter()
        client.get(page)
        yield time.perf_counter() - began


def shortened(page: str) -> str:
    """The address with identifiers cut, so that lines stay readable."""
    parts: Iterable[str] = page.replace("=", "=\0").split("\0")
    return "".join(parts) if len(page) < 58 else page[:55] + "…"


if __name__ == "__main__":
    main()
